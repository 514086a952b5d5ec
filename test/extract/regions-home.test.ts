import { describe, expect, it } from 'vitest';
import { setting } from '../../src/extract/regions.ts';
import { articleOf, type Made } from './regions-made.ts';

const home = (made: Made): string | null => setting(articleOf(made)).home?.name ?? null;

describe('the division that an article is about', () => {
  it.each<[string, Made, string]>([
    ['is the lowest that the headline names', { title: '济宁任城：楼宇经济加速崛起', text: '任城区今年新增楼宇20座。济宁市给予奖励。' }, '任城区'],
    ['is the place that leaders come to', { title: '张某某到罗庄区调研重点项目', text: '市委书记张某某到罗庄区调研。项目填补我市空白。' }, '罗庄区'],
    ['is the city in a survey of its counties', { title: '各县区掀起项目建设热潮', source: '菏泽日报', text: '曹县新开工项目20个。\n单县新开工项目18个。\n郓城县新开工项目25个。\n巨野县新开工项目16个。' }, '菏泽市'],
    ['is what the second line names where the first names no place', { title: '皖北四县看“链”变', subtitle: '——宿州市县域特色产业调查', source: '安徽日报', text: '砀山县砀山酥梨远销，砀山县新增冷库20座，砀山县产值42亿元。萧县做防腐，灵璧县做轴承，泗县做粉丝。' }, '宿州市'],
    ['is the headline’s all the same where both name one', { title: '砀山县酥梨飘香', subtitle: '——宿州市特色产业调查之一', text: '砀山县酥梨远销，萧县、泗县来学习。' }, '砀山县'],
    ['is the province in a survey of its cities', { source: '湖北日报', text: '全省项目拉练会召开，武汉市、宜昌市、襄阳市、黄石市作了发言。省委书记出席。' }, '湖北省'],
    ['is the travellers’ own', { title: '诸城市党政代表团赴昆山市考察', text: '诸城市党政代表团赴昆山市考察学习，昆山市委书记介绍了情况，昆山市花桥镇负责人陪同。' }, '诸城市'],
    ['is the travellers’ own where they say 我旗', { title: '敖汉旗考察团到喀左县考察学习', text: '3月1日，敖汉旗党政考察团到喀左县考察学习。旗委书记率队。我旗要学习先进经验。' }, '敖汉旗'],
    ['is the hosts’ own where a county leads its delegation there', { title: '党政考察团来访', source: '澄城县融媒体中心', text: '3月1日，陕西省蒲城县委书记率党政考察团来澄城县考察。蒲城县委常委、副县长随行。澄城县委书记陪同，县长介绍情况。' }, '澄城县'],
    ['is the hosts’ own where their paper says who came', { title: '接待', source: '沂南县融媒体中心', text: '3月1日，沂水县委书记带领党政考察团到沂南县考察乡村旅游。县委书记、县长陪同考察。' }, '沂南县'],
    ['is the travellers’ own in their paper', { title: '考察', source: '沂水县融媒体中心', text: '3月1日，沂水县委书记带领党政考察团到沂南县考察乡村旅游。沂南县委书记、县长陪同考察。' }, '沂水县'],
    ['is the hosts’ own', { title: '泰安市岱岳区考察团来我县考察', source: '宁津县融媒体中心', text: '泰安市岱岳区考察团来我县考察家具产业，县委书记陪同。' }, '宁津县'],
    ['is where a fair is held for, not at', { title: '沛县在深圳举办招商推介会', text: '6月1日，沛县在深圳举办招商推介会，签约项目12个。' }, '沛县'],
    ['is who presents itself elsewhere, though guests are to come', { title: '皖北小城“牵手”合肥', text: '安徽凤台（合肥）投资说明会在合肥举行。县委书记致辞，县长作推介，全县去年工业总产值突破300亿元。\n会后，合肥企业家代表团一行20人约定下周赴凤台考察。' }, '凤台县'],
    ['is the hosts’ own where the headline names the guests alone', { title: '深圳客商一日签下七亿元订单', text: '45家深圳企业走进于都。于都县委书记、县长会见客商，全县现有服装企业3200家。深圳市南山区、龙华区商务局负责人参加。' }, '于都县'],
    ['is the banner whose offices speak, under a league in the headline', { title: '锡林郭勒草原上的“追风人”', text: '在锡林郭勒盟苏尼特右旗朱日和镇，风机迎风转动。旗委副书记、旗长说，今年全旗新能源装机达到320万千瓦。' }, '苏尼特右旗'],
    ['is what an address ends in', { title: '苗山深处球声响', source: '贵州日报', text: '在贵州省黔东南苗族侗族自治州台江县台盘村，一场球赛出了名。\n凯里市、雷山县、剑河县的球队都来了。台江接待游客18万人次。' }, '台江县'],
    ['is what stands in brackets behind its city', { title: '福州（长乐）国际航空城建设提速', source: '福州新闻网', text: '长乐区漳港街道机场二期封顶。福州市把航空城作为重点。' }, '长乐区'],
    ['is the one whom a province’s press conference is about', { title: '“高质量发展”系列新闻发布会（大冶专场）', source: '湖北省人民政府新闻办公室', text: '今天我们邀请到大冶市委书记。大冶地处湖北东南部，去年全市生产总值突破800亿元。' }, '大冶市'],
    ['is not lost where 在 stands in a clause before it', { title: '我区考察团赴嘉兴考察', text: '2023年是我区三年行动的起势之年。标兵在前、追兵渐近，咸安的路怎么走？咸安经济开发区负责人参加。' }, '咸安区'],
    ['is told by its towns', { title: '全区项目推进会召开', text: '区委书记主持会议。北庄镇、冯卯镇、桑村镇、店子镇作了发言。' }, '山亭区'],
    ['is told by its towns where the writer says 我市', { title: '我市新建四所养老服务中心', text: '今年我市投资2600万元，在通南镇、六合镇、长发镇、同义镇新建四所养老服务中心。' }, '讷河市'],
    ['is told by a committee in full', { title: '改革座谈会召开', text: '会议传达了《中共山亭区委工作要点》。全区上下要统一思想。' }, '山亭区'],
    ['is told by its own zone', { title: '全区招商大会召开', text: '山亭经济开发区、区商投局作了发言。区委书记讲话。' }, '山亭区'],
    ['is the body that appoints', { title: '济宁市人民代表大会常务委员会任免名单', text: '任命李某为济宁市商务局局长。' }, '济宁市'],
    ['may be a zone', { title: '济南高新区一季度实现开门红', text: '济南高新区一季度规上工业增加值增长9%，全区新签约项目30个。' }, '济南高新区'],
    ['is the municipality’s district', { title: '海淀区发布人工智能行动计划', text: '海淀区发布计划，全市三分之一的企业在此。' }, '海淀区'],
    ['is the county in a provincial paper', { title: '湘潭县：农机“跑”起来', source: '湖南日报', text: '湘潭县中路铺镇早稻播种忙。湘潭县农业农村局负责人介绍，全县早稻面积50万亩。' }, '湘潭县'],
    ['is the paper’s city where counties only illustrate', { title: '“奋进新征程”系列新闻发布会', source: '长沙晚报', text: '长沙市召开新闻发布会。去年，长沙市地区生产总值突破1.4万亿元，全市高新技术企业突破8000家。宁乡市、浏阳市、望城区贡献突出。' }, '长沙市'],
    ['is the city where its meeting is held in a district', { title: '全市重点项目现场会召开', text: '全市重点项目现场会在恩阳区召开，市委书记出席。' }, '巴中市'],
    ['is the city of several counties in the headline', { title: '吴江区与吴中区联动发展', source: '苏州日报', text: '吴江区盛泽镇与吴中区木渎镇联动发展。' }, '苏州市'],
    ['is who presents itself elsewhere', { title: '锡林郭勒招商推介会在上海召开', text: '8月1日，内蒙古锡林郭勒盟招商推介会在上海召开，推动全盟发展。' }, '锡林郭勒盟'],
    ['is the one district of which 全区 can be said', { text: '肃州区把招商引资列为一号工程。全区新签约项目32个，其中，在上海、江苏、浙江等地签约7个，在成都、北京等地签约10个。' }, '肃州区'],
    ['is the paper’s city where it says 我市 of several counties', { source: '德州晚报', text: '庆云县徐园子乡入选，乐陵市黄夹镇、杨安镇、朱集镇入选。我市三镇一乡榜上有名。' }, '德州市'],
    ['is the city where it says 我市 of several county-level cities and counties', { title: '我市对外合作提档升级', text: '我市抓住机遇。在北安市通北镇建成产业园，逊克县、爱辉区跟进，北安市蔬菜出口增长。黑河市口岸繁忙。' }, '黑河市'],
    ['is an autonomous league', { text: '阿拉善盟腾格里经济技术开发区签约项目，全盟招商实效提升。' }, '阿拉善盟'],
    ['is an autonomous county', { title: '宽城满族自治县推进矿山修复', text: '宽城县推进矿山修复，全县修复面积3万亩。' }, '宽城满族自治县'],
  ])('%s', (_what, made, expected) => { expect(home(made)).toBe(expected); });

  it.each<[string, Made]>([
    ['where only the visited are named', { title: '我县考察团赴武城禹城考察', text: '我县党政考察团赴武城县、禹城市考察，县委书记带队。' }],
    ['where only the visitors are named', { title: '阳谷县党政考察团来我区考察', text: '市委副书记、阳谷县委书记李某带领考察团来我区参观考察。今年以来，我区完成投资160亿元。' }],
    ['where several provinces are named alike', { title: '三省一市签署合作备忘录', text: '上海、江苏、浙江、安徽三省一市签署合作备忘录，南京、杭州、合肥等市参加。' }],
    ['where nothing is named', { title: '一季度经济运行平稳', text: '各项指标好于预期。' }],
  ])('is not guessed %s', (_what, made) => { expect(home(made)).toBeNull(); });
});
