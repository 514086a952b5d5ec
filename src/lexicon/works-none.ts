import { oneOf } from './listed.ts';

/** Nouns that a sentence's subject may end in where it is no works: somebody, an occasion, what is done, paper and money, what is counted. For expressions. */
export const NO_WORKS = oneOf(`
  公司 基金 集团 企业 商户 [^小古]镇 [乡村县市局委办厅] (?<![院校厂港园景游假范片居置病小聚A-Za-z])区 (?<!总)部 政府 法院 检察院 机关 人大 政协 会 赛 节 展 班 课 [周季] 行动 活动 仪式 工作 任务 政策 机制 制度 平台 系统 服务 产品
  订单 货物 列车 航班 专列 班列 航线 (?<![停洗缆])车 设备 客流 游客 群众 学生 师生 居民 村民 员工 工人 职工 医护 队伍 人员 主体 经济 产业 事业 业务 合作 改革 试点 创建 春耕 秋收 作业 检修 演练 培训 招聘 考试 录取 申报 评审 销售
  交易 价格 指数 水位 方案 计划 规划 协议 合同 战略 模式 体系 格局 网络 进度 手续 资金 技术 标准 建设 发展 投资 目标 法 条例 办法 情况 报告 洽谈 领域 推迟
`);
