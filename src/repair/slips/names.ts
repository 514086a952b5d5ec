import { surnameAt } from '../../lexicon/surnames.ts';
import { simplifiedUnits } from '../script.ts';

/** Offices and callings, as the last thing before a person's name, in Simplified characters. */
const CALLING = /(?:书记|[省市州县区旗局镇乡村厅部处科股院校站所队厂会馆]长|主任|经理|主席|总裁|委员|代表|记者|通讯员|编辑|负责人|带头人|工程师|教授|专家|村民|居民|农户|大户|店主|老板娘?|代办|专员|同志|医生|老师|[：:（(])$/u;
const HAN = /^\p{Script=Han}{1,2}/u;

/** What it is worth, in natural logarithms, that a surname stands where a name is due; surnames that are everyday words too say less. */
const COMMON = 3, OTHER = 1.5;

/** Characters that given names are made of: the commonest in the population and in lists of officials. Most are rare as words of their own, and none of them but in a name would stand there. */
const GIVEN = new Set('伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华文辉健鹏建国民志红玉春海燕玲梅林波斌宇浩凯俊帆帅旭宁龙云峰飞雪琳婷慧莹欣佳嘉雨晨博轩子涵梓翔晓东光永新义兴良山仁贵福元胜学祥才发武利清彬富顺信昌康星达安岩茂进坚和彪诚敬震振壮思豪邦承乐绍功松善厚庆友裕河哲江亮政谦亨奇固轮翰朗伯宏鸣朋梁栋维启克伦士树炎德泰盛雄琛钧冠策腾楠榕风航弘珍贞莉瑛芬萍娥芝洁翠雅黛倩珠香月莺媛瑞凡琼勤桃菊凤素莲真环荣爱妹雁蓓薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希飘育滢馥筠柔竹霭凝欢枫芸菲寒伊亚宜姬舒影荔枝阳妮宝贝初程梵罡恒鸿桦骅剑娇纪宽苛灵玛媚琪晴容睿烁堂唯威韦雯苇萱阅彦忠宗曼紫逸贤蝶菡绿蓝儿烟娣娅琦晶妍茜秋珊莎锦青姣婉娴瑾颖露瑶怡婵纨仪荷丹蓉眉君琴蕊');
const GIVEN_WORTH = 3;

/** How much a name that is due speaks for a character: a surname behind an office, or what goes on a name that began behind one. */
export function nameBetween(left: string, right: string): (char: string) => number {
  const before = simplified(left.slice(-6)), due = CALLING.test(before) && HAN.test(right), begun = isBegun(before);
  if (!due && !begun) return () => 0;
  return (char) => {
    const own = simplified(char), surname = due ? surnameAt(own, 0) : null;
    return (surname === null ? 0 : surname.kind === 'common' ? COMMON : OTHER) + (begun && GIVEN.has(own) ? GIVEN_WORTH : 0);
  };
}

const simplified = (text: string): string => String.fromCharCode(...simplifiedUnits(text));

/** A surname stands behind an office, and perhaps one more character. */
const isBegun = (before: string): boolean => [1, 2].some((length) => {
  const surname = surnameAt(before, before.length - length);
  return surname?.length === 1 && (length === 1 || HAN.test(before.slice(-1))) && CALLING.test(before.slice(0, -length));
});
