import type {Names} from '../names.js'

export const names: Names = {
  // A Latin name, or a Chinese institution, which ends in what it is.
  proper:
    /([A-Z][A-Za-z0-9&.-]+|\p{Script=Han}{2,12}(?:局|院|部|委|会|所|中心|大学|公司|集团|协会|银行|科技|學|會|學院))/u,
  labels:
    '注,注意,注释,提示,警告,重要,来源,出处,资料来源,数据来源,图片来源,图源,图,图片,摄影,表,图表,作者,编辑,责编,责任编辑,编译,翻译,校对,审校,出品,投稿,排版,监制,赞助,广告,日期,时间,发布时间,更新,更新时间,更正,勘误,标题,题目,链接,原文,原文链接,网址,摘要,导读,总结,小结,结论,结语,要点,例如,比如,例,示例,案例,声明,免责声明,说明,备注,补充,联系人,联系方式,电话,邮箱,地址,价格,优点,缺点,优势,劣势,原因,结果,目标,方法,步骤,定义,解决方案,参考,参考资料,参考文献,延伸阅读,相关阅读,评分,评级,风险,风险提示,点评,一句话点评,本刊补充,預測,预测'.split(
      ','
    ),
  // 对《海港时报》说: the hearer stands before the verb, and the book marks name it already.
  hearer: /(?!)/u
}
