/**
 * Functional zones of the state's that are named without a division, or after an old one: name → code of the division that they are filed under.
 * The new areas (国家级新区) after the State Council's approvals 2010–2017, and the zones that newspapers name alone.
 */
export const KNOWN_ZONES: Readonly<Record<string, string>> = {
  雄安新区: '130000', 两江新区: '500000', 西咸新区: '610000', 贵安新区: '520000', 天府新区: '510000', 湘江新区: '430100', 赣江新区: '360000', 金普新区: '210200', 西海岸新区: '370200', 江北新区: '320100',
  滇中新区: '530000', 南沙新区: '440100', 舟山群岛新区: '330900', 东湖高新区: '420100', 东湖新技术开发区: '420100', 滨海高新区: '120000', 杨凌示范区: '610000', 杨凌农业高新技术产业示范区: '610000',
  横琴粤澳深度合作区: '440400', 横琴新区: '440400', 前海深港现代服务业合作区: '440300', 临港新片区: '310000', 净月高新区: '220100', 郑东新区: '410100', 燕郊高新区: '131082', 张江高新区: '310000',
  北京经济技术开发区: '110000', 北京经开区: '110000', 天津经济技术开发区: '120000', 天津经开区: '120000', 黄河三角洲农业高新技术产业示范区: '370500',
};
