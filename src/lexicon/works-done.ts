/** What is done to works that stand already, as their names end (甲水库除险加固, 乙路拓宽). For patterns. */
export const DONE_TO_WORKS = '(?:新建|改建|扩建|改扩建|迁建|重建|复建|续建|搬迁|改造|提升|更新|整治|治理|修复|修缮|加固|拓宽|刷黑|“?白改黑”?|技改|扩机|扩容|扩能|扩产|扩网|增容|提标|提质|改线|疏浚|清淤|综合利用|[东西南北]延)';
