"""Pairs of verbs: one for what somebody does to a thing (を), one for what the thing does (が).

One pair a line: transitive | intransitive | the kinds of noun after which が excludes the
transitive verb. Both have one transitivity only in the dictionary. Left out are pairs whose
intransitive verb takes を for the way one goes (出る, 渡る, 離れる, 進む) or in other uses
(変わる, 終わる, 移る), for を would not decide. The third column is empty where what the noun
names may itself be what acts (政策が社会を変える), or where a form of one verb is also the
potential of the other (続ける of 続く, 割れる of 割る); see `pairs.is_alike`.
"""

PAIRS = """
閉める|閉まる|thing
止める|止まる|vehicle
始める|始まる|event matter
助ける|助かる|
集める|集まる|thing text
決める|決まる|matter event
見つける|見つかる|thing text matter
加える|加わる|
高める|高まる|measure
強める|強まる|
深める|深まる|
広める|広まる|
早める|早まる|
弱める|弱まる|
固める|固まる|
温める|温まる|
薄める|薄まる|
染める|染まる|
埋める|埋まる|
丸める|丸まる|
まとめる|まとまる|matter text
収める|収まる|
定める|定まる|
改める|改まる|
重ねる|重なる|thing
植える|植わる|
混ぜる|混ざる|food
壊す|壊れる|
倒す|倒れる|
汚す|汚れる|
崩す|崩れる|
乱す|乱れる|
隠す|隠れる|
現す|現れる|
潰す|潰れる|
つぶす|つぶれる|
落とす|落ちる|
起こす|起きる|matter
滅ぼす|滅びる|
伸ばす|伸びる|
満たす|満ちる|
冷やす|冷える|
冷ます|冷める|
燃やす|燃える|
増やす|増える|measure
絶やす|絶える|
生やす|生える|
枯らす|枯れる|
濡らす|濡れる|
揺らす|揺れる|
漏らす|漏れる|
荒らす|荒れる|
乾かす|乾く|thing
動かす|動く|
沸かす|沸く|food
鳴らす|鳴る|thing
減らす|減る|measure
散らす|散る|
済ませる|済む|matter event
並べる|並ぶ|
育てる|育つ|
建てる|建つ|
続ける|続く|
届ける|届く|text
片付ける|片付く|thing matter
片づける|片づく|thing matter
近づける|近づく|
傷つける|傷つく|
整える|整う|
揃える|揃う|
そろえる|そろう|
緩める|緩む|
縮める|縮む|
沈める|沈む|
消す|消える|
残す|残る|
直す|直る|thing
治す|治る|
返す|返る|
下げる|下がる|measure
つなげる|つながる|
挟む|挟まる|
刺す|刺さる|
膨らます|膨らむ|
速める|速まる|
狭める|狭まる|
和らげる|和らぐ|
仕上げる|仕上がる|text
ずらす|ずれる|
剥がす|剥がれる|
はがす|はがれる|
焦がす|焦げる|food
散らかす|散らかる|
傾ける|傾く|
儲ける|儲かる|
縮める|縮まる|
溜める|溜まる|
ためる|たまる|
締める|締まる|
はめる|はまる|
当てはめる|当てはまる|
"""
"""Pairs as the module's description says."""
