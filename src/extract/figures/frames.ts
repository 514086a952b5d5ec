/**
 * What a clause without a number says of its topic, so that the number in the next clause belongs to it: 粮食产量再创新高，|达到31万吨; 租赁和商务服务业由负转正，|增长0.9%;
 * 规上工业产值首次突破千亿元大关，|达1012亿元. Wordings of statistical communiqués; each is a whole predicate, so a clause that ends otherwise has none.
 */
const PREDICATE = new RegExp(`(?:${[
  '由负转正', '由降转[升增]', '由[正升增]转[负降]', '扭负为正', '转负为正', '止跌(?:回升|企稳)', '止降转增', '实现正增长', '(?:再|又)?创(?:历史)?(?:同期)?新[高低](?:水平)?', '再上(?:新)?台阶', '(?:首次|成功)?破[百千万亿十]+元?(?:大关)?', '连(?:续)?跨[^，。；]{1,8}台阶', '迈上[^，。；]{1,10}台阶', '稳居首位',
  '(?:实现|保持|呈现)?(?:了)?(?:较快|平稳|稳定|稳步|快速|高速|两位数|恢复性|小幅|大幅|持续|总体|明显|显著)+(?:增长|提[高升]|回升|上升|上涨|改善|下降|回落|扩大|增加|壮大|增强|优化|向好|减少)', '不断(?:扩大|增加|提[高升]|壮大|优化|攀升)', '增势(?:较好|良好|强劲|平稳)?',
  '稳中(?:有[升进降]|向好)', '降幅(?:持续)?收窄', '有所(?:回落|下降|增加|回升|提高)', '增速(?:明显)?(?:放缓|回落|加快)', '(?:首次|成功|历史性|再次|一举|连续)*(?:突破|跨上|迈上|站上|跃上|跨[过越]|迈过|超过?)[^，。；]{1,12}?(?:大关|台阶|关口|门槛)',
].join('|')})$`, 'u');

/** The words of a clause that its predicate is about, or null where it has none of these. */
export function topicIn(clause: string): string | null {
  const said = PREDICATE.exec(clause);
  return said === null || said.index < 2 ? null : clause.slice(0, said.index);
}
