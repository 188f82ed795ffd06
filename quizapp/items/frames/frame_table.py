"""The frames: which particle a predicate takes after a kind of noun, and which it cannot take.

One frame a line, checked by hand; where a predicate has several, one with the noun's kind goes
before one with `any`:

    predicate (other spellings after ／) | reading | particle | kinds of noun | impossible | meaning | example

*Impossible* are the particles with which the phrase cannot be part of the predicate, whatever
else the sentence says. What is only unusual is not listed: it is no wrong option. So
に is absent beside へ, で where a place, a tool or a cause may be meant, と where words may be
quoted or two things done together, が where the noun may act, を where the verb is ever transitive.
は, も and other particles that set a topic or a focus fit nearly everywhere and are no options.
"""

FRAMES = """
# に: what one takes part in, aims at, reacts to
参加する|さんかする|に|matter event|を が と|take part in ~|大会に参加する
出席する|しゅっせきする|に|event|を が と|attend ~|会議に出席する
欠席する|けっせきする|に|event|が と|be absent from ~|会議に欠席する
出場する|しゅつじょうする|に|event|を が と|compete in ~|大会に出場する
応募する|おうぼする|に|event matter|を が と|apply for ~|コンテストに応募する
合格する|ごうかくする|に|event|を が と|pass ~|試験に合格する
挑戦する|ちょうせんする|に|event matter koto|を が と|take up the challenge of ~|新しい仕事に挑戦する
賛成する|さんせいする|に|matter koto|を が と|agree to ~|計画に賛成する
反対する|はんたいする|に|matter koto|を が と|be against ~|工事に反対する
同意する|どういする|に|matter|を が|consent to ~|条件に同意する
協力する|きょうりょくする|に|matter event|を が|help with ~|調査に協力する
貢献する|こうけんする|に|matter|を と|contribute to ~|教育に貢献する
専念する|せんねんする|に|matter|を が と|devote oneself to ~|研究に専念する
熱中する|ねっちゅうする|に|matter|を が と|be absorbed in ~|ゲームに熱中する
没頭する|ぼっとうする|に|matter text|を が と|be immersed in ~|研究に没頭する
努力する|どりょくする|に|matter|を が と|work hard at ~|問題の解決に努力する
努める|つとめる|に|matter|が と|make an effort at ~|対策に努める
成功する|せいこうする|に|matter event koto|を と|succeed in ~|実験に成功する
満足する|まんぞくする|に|matter measure food|を が と|be satisfied with ~|結果に満足する
感動する|かんどうする|に|matter text event koto|を と|be moved by ~|話に感動する
感激する|かんげきする|に|matter text event|を と|be deeply moved by ~|言葉に感激する
失望する|しつぼうする|に|matter text event|を と|be disappointed at ~|結果に失望する
感謝する|かんしゃする|に|matter|が と|be grateful for ~|協力に感謝する
驚く|おどろく|に|matter event measure koto|を が|be surprised at ~|結果に驚く
慣れる|なれる|に|matter koto|を が と|get used to ~|新しい生活に慣れる
飽きる|あきる|に|matter food text|を が と|get tired of ~|ゲームに飽きる
懲りる|こりる|に|matter|を が と|learn from a bad experience with ~|失敗に懲りる
耐える|たえる|に|matter|が と|bear ~|寒さに耐える
従う|したがう|に|matter|を と|follow ~|規則に従う
逆らう|さからう|に|matter|を と|go against ~|命令に逆らう
背く|そむく|に|matter|を と|disobey ~|規則に背く
応じる|おうじる|に|matter|を と|respond to ~|要求に応じる
答える|こたえる|に|matter event|を が|answer ~|質問に答える
取り組む|とりくむ|に|matter|を と|work on ~|課題に取り組む
取り掛かる／取りかかる|とりかかる|に|matter|を が と|set about ~|仕事に取りかかる
打ち込む|うちこむ|に|matter|が と|throw oneself into ~|練習に打ち込む
励む|はげむ|に|matter|を が と|work hard at ~|練習に励む
挑む|いどむ|に|matter event|が と|take on ~|試合に挑む
臨む|のぞむ|に|event|が と|go into, face ~|試合に臨む
携わる|たずさわる|に|matter|を が と|be engaged in ~|研究に携わる
関わる／かかわる|かかわる|に|matter event|を と|be involved in ~|事業に関わる
加わる|くわわる|に|matter event|を と|join ~|活動に加わる
間に合う|まにあう|に|event vehicle|を と|be in time for ~|授業に間に合う
遅れる|おくれる|に|event|を と|be late for ~|会議に遅れる
遅刻する|ちこくする|に|event place|を が と|be late for ~|授業に遅刻する
気づく／気付く|きづく|に|matter text thing koto|を が|notice ~|間違いに気づく
気がつく／気が付く|きがつく|に|matter text thing koto|を が|notice ~|間違いに気がつく
憧れる|あこがれる|に|matter place|を と|long for ~|都会の生活に憧れる
悩む|なやむ|に|matter measure|が と|be troubled by ~|騒音に悩む
困る|こまる|に|matter measure|を と|have trouble with ~|返事に困る
苦しむ|くるしむ|に|matter|を と|suffer from ~|痛みに苦しむ
頼る|たよる|に|matter thing|が と|rely on ~|経験に頼る
基づく|もとづく|に|matter text|を が と|be based on ~|法律に基づく
適する|てきする|に|matter event|を と|be suited to ~|農業に適する
役立つ|やくだつ|に|matter event|を と|be useful for ~|勉強に役立つ
影響する|えいきょうする|に|matter measure event|を と|influence ~|生活に影響する
対処する|たいしょする|に|matter|を と|cope with ~|問題に対処する
直面する|ちょくめんする|に|matter|を と|be faced with ~|問題に直面する
違反する|いはんする|に|matter|を と|violate ~|規則に違反する
反する|はんする|に|matter|を と|be contrary to ~|規則に反する
該当する|がいとうする|に|matter|を と|come under ~|条件に該当する
相当する|そうとうする|に|matter measure number|を と|correspond to ~|給料の三か月分に相当する
由来する|ゆらいする|に|matter event text|を と|derive from ~|古い言葉に由来する
ちなむ／因む|ちなむ|に|matter event text|を と|be named after ~|行事にちなむ
達する|たっする|に|number measure|を と|reach ~|千人に達する
及ぶ|およぶ|に|number place|を と|extend to ~|百年に及ぶ
値する|あたいする|に|matter|を と|be worth ~|批判に値する
勝る|まさる|に|matter|を と|be better than ~|経験に勝る
所属する|しょぞくする|に|group|を と|belong to ~|サッカー部に所属する
属する|ぞくする|に|group|を と|belong to ~|同じ組に属する
加入する|かにゅうする|に|group matter|を と|join ~|組合に加入する
向かう|むかう|に|place placename|を と|head for ~|会場に向かう
残る|のこる|に|place placename|を と|stay, remain in ~|会社に残る
至る|いたる|に|number matter|を と|come to ~|合意に至る
生まれる|うまれる|に|place placename|を と|be born in ~|京都に生まれる
# に: where one gets to, is or stays
住む|すむ|に|place placename|を で と|live in ~|海の近くの町に住む
勤める|つとめる|に|work|が と|work for ~|銀行に勤める
勤務する|きんむする|に|work|を が と|work at ~|銀行に勤務する
就職する|しゅうしょくする|に|work|を が と|get a job at ~|銀行に就職する
入社する|にゅうしゃする|に|work|を が と|join ~|出版社に入社する
入学する|にゅうがくする|に|place|を が と|enter ~|大学に入学する
入院する|にゅういんする|に|place|を が と|be admitted to ~|市内の病院に入院する
着く|つく|に|place placename|を で と|arrive at ~|駅に着く
到着する|とうちゃくする|に|place placename|を が と|arrive at ~|空港に到着する
通う|かよう|に|place|が と|go regularly to ~|学校に通う
泊まる|とまる|に|place|を が と|stay at ~|旅館に泊まる
宿泊する|しゅくはくする|に|place|を が と|stay at ~|旅館に宿泊する
滞在する|たいざいする|に|place placename|を が と|stay in ~|京都に滞在する
位置する|いちする|に|place placename|を と|be located in ~|町の中心に位置する
立ち寄る|たちよる|に|place placename|を が と|drop in at ~|本屋に立ち寄る
寄る|よる|に|place placename|を が と|stop by ~|スーパーに寄る
集合する|しゅうごうする|に|place|を と|gather at ~|駅前に集合する
座る|すわる|に|thing|を が と|sit on ~|椅子に座る
腰掛ける／腰かける|こしかける|に|thing|を が と|sit down on ~|椅子に腰かける
乗る|のる|に|vehicle|を と で|get on ~|バスに乗る
乗車する|じょうしゃする|に|vehicle|を が と|board ~|バスに乗車する
登る|のぼる|に|thing|が と|climb ~|木に登る
# を: what one does something to
読む|よむ|を|text|が へ|read ~|新聞を読む
話し合う|はなしあう|を|matter|が へ|discuss ~|予算を話し合う
食べる|たべる|を|food|が へ|eat ~|果物を食べる
飲む|のむ|を|food|が へ|drink ~|お茶を飲む
作る|つくる|を|food|が へ|make ~|料理を作る
買う|かう|を|thing food text|が へ|buy ~|切符を買う
購入する|こうにゅうする|を|thing food text|が へ|purchase ~|家具を購入する
注文する|ちゅうもんする|を|thing food|が へ|order ~|料理を注文する
借りる|かりる|を|thing text|が へ|borrow, rent ~|傘を借りる
探す|さがす|を|thing text matter|が へ|look for ~|鍵を探す
調べる|しらべる|を|matter|へ と|look into, check ~|原因を調べる
調査する|ちょうさする|を|matter measure|へ と|investigate ~|原因を調査する
研究する|けんきゅうする|を|matter|へ と|study ~|歴史を研究する
勉強する|べんきょうする|を|matter|が へ と|study ~|英語を勉強する
習う|ならう|を|matter|が へ|learn ~|踊りを習う
学ぶ|まなぶ|を|matter|が へ|learn, study ~|歴史を学ぶ
覚える|おぼえる|を|text matter koto|が へ|learn, remember ~|漢字を覚える
暗記する|あんきする|を|text|が へ と|learn ~ by heart|単語を暗記する
忘れる|わすれる|を|matter text thing koto|が へ|forget ~|約束を忘れる
検討する|けんとうする|を|matter koto|が へ|consider ~|対策を検討する
計画する|けいかくする|を|matter event koto|が へ と|plan ~|旅行を計画する
準備する|じゅんびする|を|thing food|が へ|get ~ ready|道具を準備する
用意する|よういする|を|thing food text|が へ|prepare ~|材料を用意する
予約する|よやくする|を|thing matter|が へ|book ~|切符を予約する
実施する|じっしする|を|matter event|が へ と|carry out ~|調査を実施する
開催する|かいさいする|を|event|が に|hold ~|大会を開催する
行う／おこなう|おこなう|を|matter event|が と|carry out ~|調査を行う
辞める|やめる|を|work matter|へ と|quit ~|会社を辞める
中止する|ちゅうしする|を|event matter|が へ と|call off ~|大会を中止する
延期する|えんきする|を|event matter|が と|put off ~|試合を延期する
発表する|はっぴょうする|を|matter|が へ|announce ~|調査の結果を発表する
紹介する|しょうかいする|を|thing food|が へ|introduce ~|土地の文化を紹介する
理解する|りかいする|を|matter text|が へ|understand ~|意味を理解する
守る|まもる|を|matter|へ と|keep, protect ~|約束を守る
破る|やぶる|を|matter|へ と|break ~|約束を破る
解決する|かいけつする|を|matter|へ と|solve ~|問題を解決する
改善する|かいぜんする|を|matter|へ と|improve ~|環境を改善する
整備する|せいびする|を|path|へ と|put ~ in good order|道路を整備する
拾う|ひろう|を|thing|が へ|pick ~ up|落ち葉を拾う
洗う|あらう|を|thing food body|が へ|wash ~|皿を洗う
拭く|ふく|を|thing body|が へ|wipe ~|窓を拭く
磨く|みがく|を|thing matter body|が へ|polish ~|靴を磨く
掃除する|そうじする|を|place thing|へ と|clean ~|部屋を掃除する
着る|きる|を|thing|が へ|put ~ on, wear ~|コートを着る
脱ぐ|ぬぐ|を|thing|が へ|take ~ off|靴を脱ぐ
履く／はく|はく|を|thing|が へ|put ~ on one's feet|靴を履く
撮る|とる|を|thing|が へ と|take (a picture)|写真を撮る
直す|なおす|を|thing|が へ|mend ~|時計を直す
修理する|しゅうりする|を|thing vehicle|へ と|repair ~|時計を修理する
切る|きる|を|food|が へ|cut ~|紙を切る
刻む|きざむ|を|food|が へ|chop ~|野菜を刻む
炒める|いためる|を|food|が へ|fry ~|野菜を炒める
煮る|にる|を|food|が へ|boil, simmer ~|豆を煮る
沸かす|わかす|を|food|が へ と|bring ~ to the boil|お湯を沸かす
売る|うる|を|thing food text|が へ|sell ~|野菜を売る
販売する|はんばいする|を|thing food text|が へ|sell ~|商品を販売する
生産する|せいさんする|を|thing food|が へ と|produce ~|米を生産する
開ける|あける|を|thing|へ と|open ~|窓を開ける
閉める|しめる|を|thing|が へ と|close ~|窓を閉める
消す|けす|を|thing|へ と|turn ~ off, put ~ out|明かりを消す
渡る|わたる|を|path|が に と|cross ~|橋を渡る
歩く|あるく|を|path|が と|walk along ~|道を歩く
横切る|よこぎる|を|path|に と|cross ~|通りを横切る
超える|こえる|を|number|へ と|exceed ~|百人を超える
上回る|うわまわる|を|number measure|へ と|be more than ~|百人を上回る
下回る|したまわる|を|number measure|へ と|be less than ~|百人を下回る
占める|しめる|を|number|へ と|make up ~|三割を占める
終える|おえる|を|matter event|が へ と|finish ~|仕事を終える
始める|はじめる|を|matter event|が へ|begin ~|練習を始める
開始する|かいしする|を|matter event|が へ と|begin ~|調査を開始する
目指す|めざす|を|matter event koto|へ と|aim at ~|優勝を目指す
楽しむ|たのしむ|を|matter event food|が へ|enjoy ~|会話を楽しむ
味わう|あじわう|を|food|が へ|taste ~|料理を味わう
卒業する|そつぎょうする|を|place|に と|graduate from ~|大学を卒業する
演奏する|えんそうする|を|text|が へ|play ~|曲を演奏する
減らす|へらす|を|measure|が へ と|reduce ~|費用を減らす
増やす|ふやす|を|measure|が へ と|increase ~|収入を増やす
高める|たかめる|を|measure|が へ と|raise ~|速度を高める
抑える|おさえる|を|measure|が へ と|keep ~ down|費用を抑える
失う|うしなう|を|matter measure|へ と|lose ~|関心を失う
果たす|はたす|を|matter|へ と|achieve, fulfil ~|責任を果たす
担当する|たんとうする|を|matter|が へ と|be in charge of ~|授業を担当する
利用する|りようする|を|matter thing vehicle|へ と|make use of ~|制度を利用する
維持する|いじする|を|measure matter|へ と|maintain ~|速度を維持する
確保する|かくほする|を|measure food|が へ と|secure ~|電力を確保する
払う|はらう|を|measure|が へ と|pay ~|家賃を払う
支払う|しはらう|を|measure|が へ と|pay ~|料金を支払う
節約する|せつやくする|を|measure|が へ と|save ~|電力を節約する
負担する|ふたんする|を|measure|が へ と|bear ~|費用を負担する
計算する|けいさんする|を|measure|が へ と|calculate ~|面積を計算する
測る／量る|はかる|を|measure|が へ|measure ~|体温を測る
立てる|たてる|を|matter|へ と|make ~ (a plan, a promise)|計画を立てる
練習する|れんしゅうする|を|matter|が へ と|practise ~|発音を練習する
経験する|けいけんする|を|matter event|が へ と|experience ~|留学を経験する
反省する|はんせいする|を|matter|が へ|reflect on ~|失敗を反省する
禁止する|きんしする|を|matter koto|へ と|forbid ~|輸入を禁止する
避ける|さける|を|matter koto|へ と|avoid ~|混雑を避ける
防ぐ|ふせぐ|を|matter|へ と|prevent ~|事故を防ぐ
選ぶ|えらぶ|を|thing text food|が へ|choose ~|贈り物を選ぶ
手伝う|てつだう|を|matter|が へ と|help with ~|家事を手伝う
引き受ける|ひきうける|を|matter|が へ と|take on ~|仕事を引き受ける
断る|ことわる|を|matter|が へ|turn ~ down|依頼を断る
諦める／あきらめる|あきらめる|を|matter koto|が へ|give ~ up|夢を諦める
提出する|ていしゅつする|を|text|が と|hand ~ in|報告書を提出する
温める|あたためる|を|food|が へ|warm ~|スープを温める
焼く|やく|を|food|が へ|bake, grill ~|パンを焼く
ゆでる／茹でる|ゆでる|を|food|が へ|boil ~|卵をゆでる
出版する|しゅっぱんする|を|text|が へ|publish ~|小説を出版する
編集する|へんしゅうする|を|text|が へ|edit ~|雑誌を編集する
朗読する|ろうどくする|を|text|が へ と|read ~ aloud|詩を朗読する
見直す|みなおす|を|matter measure|へ と|review, rethink ~|料金を見直す
廃止する|はいしする|を|matter|が へ と|abolish ~|制度を廃止する
主催する|しゅさいする|を|event|が へ|host ~|大会を主催する
企画する|きかくする|を|event matter|が へ と|plan ~|旅行を企画する
観戦する|かんせんする|を|event|が へ|watch ~|試合を観戦する
経営する|けいえいする|を|place|へ と|run ~|旅館を経営する
持つ|もつ|を|matter|へ と|have ~|興味を持つ
受ける|うける|を|event matter|へ と|receive, undergo, react to ~|治療を受ける
抱える|かかえる|を|matter|へ と|be burdened with ~|問題を抱える
保つ|たもつ|を|measure matter|へ と|keep ~|温度を保つ
支える|ささえる|を|matter|へ と|support ~|生活を支える
図る|はかる|を|matter|へ と|aim at, plan ~|改善を図る
進める|すすめる|を|matter|へ と|go ahead with ~|工事を進める
取り戻す|とりもどす|を|matter|へ と|regain ~|自信を取り戻す
取り除く|とりのぞく|を|thing food matter|へ と|remove ~|雑草を取り除く
強める|つよめる|を|matter|へ と|strengthen ~|関係を強める
深める|ふかめる|を|matter|へ と|deepen ~|交流を深める
築く|きずく|を|matter|へ と|build up ~|信頼を築く
振り返る|ふりかえる|を|matter event|が へ|look back on ~|失敗を振り返る
祝う|いわう|を|event matter|が へ と|celebrate ~|卒業を祝う
祈る|いのる|を|matter koto|が へ|pray for ~|成功を祈る
願う|ねがう|を|matter koto|が へ|wish for ~|平和を願う
公表する|こうひょうする|を|matter text|が へ|make ~ public|内容を公表する
公開する|こうかいする|を|text thing|が へ|open ~ to the public|日記を公開する
展示する|てんじする|を|thing|が へ|exhibit ~|絵を展示する
保管する|ほかんする|を|thing|が と|store ~|荷物を保管する
収穫する|しゅうかくする|を|food thing|が へ と|harvest ~|米を収穫する
栽培する|さいばいする|を|food thing|が へ と|grow ~|野菜を栽培する
製造する|せいぞうする|を|thing food|が へ と|manufacture ~|部品を製造する
開発する|かいはつする|を|matter thing|が へ と|develop ~|薬を開発する
設置する|せっちする|を|thing|が と|install ~|看板を設置する
撤去する|てっきょする|を|thing|が へ と|take ~ away|看板を撤去する
点検する|てんけんする|を|thing vehicle|へ と|inspect ~|部品を点検する
報告する|ほうこくする|を|matter|が へ|report ~|結果を報告する
批判する|ひはんする|を|matter|へ と|criticise ~|政策を批判する
支持する|しじする|を|matter|へ と|support ~|政策を支持する
拒否する|きょひする|を|matter|が へ と|refuse ~|要求を拒否する
受け入れる|うけいれる|を|matter|が へ|accept ~|提案を受け入れる
実行する|じっこうする|を|matter|が へ と|carry ~ out|計画を実行する
開く|ひらく|を|event|へ と|hold ~|会議を開く
# が: what happens, what is so
始まる|はじまる|が|event matter|を へ と|~ begins|授業が始まる
始まる|はじまる|が|any|を へ|~ begins|授業が始まる
起こる|おこる|が|matter|を へ|~ happens|事故が起こる
起こる|おこる|が|any|を へ|~ happens|事故が起こる
起きる|おきる|が|matter|を へ|~ happens|事故が起きる
起きる|おきる|が|any|を へ|~ happens|事故が起きる
発生する|はっせいする|が|matter|を へ|~ occurs|事故が発生する
増える|ふえる|が|measure matter thing person|を へ|~ increases|人口が増える
増える|ふえる|が|any|を へ|~ increases|人口が増える
減る|へる|が|measure|を へ|~ decreases|収入が減る
増加する|ぞうかする|が|measure|を へ|~ increases|人口が増加する
減少する|げんしょうする|が|measure|を へ|~ decreases|人口が減少する
不足する|ふそくする|が|food thing measure|を へ と|there is a lack of ~|水が不足する
足りる|たりる|が|food thing measure matter|を へ と|~ is enough|お金が足りる
余る|あまる|が|food thing measure|を へ と|~ is left over|料理が余る
壊れる|こわれる|が|thing|を へ と|~ breaks|時計が壊れる
倒れる|たおれる|が|thing|を と|~ falls over|木が倒れる
汚れる|よごれる|が|thing body|を へ と|~ gets dirty|服が汚れる
濡れる／ぬれる|ぬれる|が|thing|を へ と|~ gets wet|靴が濡れる
乾く|かわく|が|thing|を へ と|~ dries|洗濯物が乾く
燃える|もえる|が|thing|を へ と|~ burns|木が燃える
枯れる|かれる|が|thing|を へ と|~ withers|花が枯れる
咲く|さく|が|thing|を へ と|~ blooms|花が咲く
育つ|そだつ|が|food|を へ|~ grows|米が育つ
生える|はえる|が|thing|を と|~ grows|草が生える
実る|みのる|が|food matter|を へ と|~ bears fruit|努力が実る
溶ける|とける|が|thing food|を と|~ melts|氷が溶ける
固まる|かたまる|が|thing food matter|を と|~ hardens, ~ becomes firm|方針が固まる
たまる／溜まる|たまる|が|thing measure matter|を と|~ builds up|疲れがたまる
降る|ふる|が|thing matter|を と|~ falls|雪が降る
強まる|つよまる|が|matter|を へ と|~ grows stronger|風が強まる
弱まる|よわまる|が|matter|を へ と|~ grows weaker|風が弱まる
高まる|たかまる|が|matter measure|を へ と|~ rises|関心が高まる
深まる|ふかまる|が|matter|を へ と|~ deepens|議論が深まる
治まる|おさまる|が|matter|を へ と|~ calms down|痛みが治まる
壊滅する|かいめつする|が|matter|を へ と|~ is ruined|漁業が壊滅する
成立する|せいりつする|が|matter|を へ と|~ is concluded|契約が成立する
流行する|りゅうこうする|が|matter thing|を へ|~ is in fashion|風邪が流行する
悪化する|あっかする|が|matter|を へ と|~ gets worse|環境が悪化する
低下する|ていかする|が|measure matter|を へ と|~ falls|気温が低下する
上昇する|じょうしょうする|が|measure|を へ と|~ rises|気温が上昇する
閉まる|しまる|が|thing|を へ と|~ closes|ドアが閉まる
届く|とどく|が|text|を へ|~ arrives|手紙が届く
見つかる|みつかる|が|thing text matter|を へ|~ is found|鍵が見つかる
聞こえる|きこえる|が|text|を へ|~ can be heard|歌が聞こえる
痛む|いたむ|が|body|を へ と|~ hurts|歯が痛む
伸びる|のびる|が|thing measure|を と|~ grows (longer)|髪が伸びる
鳴る|なる|が|thing|を へ|~ sounds|太鼓が鳴る
光る|ひかる|が|thing|を へ|~ shines|氷が光る
好き|すき|が|matter food text koto|に と|like ~|音楽が好きだ
大好き|だいすき|が|matter food text|に と|love ~|音楽が大好きだ
嫌い|きらい|が|matter food koto|に と|dislike ~|野菜が嫌いだ
得意|とくい|が|matter koto|に と|be good at ~|料理が得意だ
苦手|にがて|が|matter koto|に と|be poor at ~|運動が苦手だ
上手|じょうず|が|matter|に と|be good at ~|踊りが上手だ
下手|へた|が|matter|に と|be bad at ~|踊りが下手だ
必要|ひつよう|が|matter thing food measure koto|へ と|~ is needed|注意が必要だ
詳しい|くわしい|に|matter|を と|know a lot about ~|歴史に詳しい
夢中|むちゅう|に|matter|を が と|be crazy about ~|ゲームに夢中だ
かかる／掛かる|かかる|が|measure|を へ と|~ is needed (time, money)|時間がかかる
広がる|ひろがる|が|matter|を と|~ spreads|被害が広がる
広まる|ひろまる|が|matter|を と|~ becomes widespread|習慣が広まる
目立つ|めだつ|が|matter thing|を へ と|~ stands out|汚れが目立つ
消える|きえる|が|matter thing|を と|~ goes out, ~ disappears|明かりが消える
相次ぐ|あいつぐ|が|matter|を へ と|there is one ~ after another|事故が相次ぐ
盛ん|さかん|が|matter|を へ と|~ is thriving|農業が盛んだ
少ない|すくない|が|matter measure thing food koto|を へ と|there is little of ~, ~ is rare|雨が少ない
少ない|すくない|が|any|を へ|there is little of ~, ~ is rare|雨が少ない
多い|おおい|が|matter measure thing food koto|を へ と|there is a lot of ~, ~ is frequent|雨が多い
多い|おおい|が|any|を へ|there is a lot of ~, ~ is frequent|雨が多い
高い|たかい|が|measure|を へ と|~ is high|値段が高い
低い|ひくい|が|measure|を へ と|~ is low|気温が低い
難しい|むずかしい|が|matter koto|を へ と|~ is difficult|発音が難しい
面白い／おもしろい|おもしろい|が|matter text|を へ と|~ is interesting|話が面白い
美味しい／おいしい|おいしい|が|food|を へ と|~ tastes good|パンがおいしい
欲しい／ほしい|ほしい|が|thing food|へ と|want ~|時計が欲しい
大切|たいせつ|が|matter koto|を へ と|~ matters|努力が大切だ
重要|じゅうよう|が|matter koto|を へ と|~ is important|情報が重要だ
便利|べんり|が|vehicle thing|を へ と|~ is convenient|地下鉄が便利だ
可能|かのう|が|matter koto|を へ と|~ is possible|予約が可能だ
豊か|ゆたか|が|matter|を へ と|~ is rich|経験が豊かだ
簡単|かんたん|が|matter|を へ と|~ is easy|操作が簡単だ
ある|ある|が|matter measure thing food text event koto place path group|を へ|there is ~|問題がある
ある|ある|が|any|を へ|there is ~|問題がある
ない|ない|が|matter measure thing food text event koto place path group|を へ と|there is no ~|問題がない
ない|ない|が|any|を へ|there is no ~|問題がない
できる／出来る|できる|が|koto|を へ と|can do ~|泳ぐことができる
いる|いる|が|person|を へ|there is ~ (someone)|店に客がいる
見える|みえる|が|view|を へ|~ can be seen|窓から海が見える
見える|みえる|が|any|を へ|~ can be seen|窓から海が見える
違う|ちがう|が|matter measure|を へ|~ differs|意見が違う
違う|ちがう|が|any|を へ|~ differs|意見が違う
上がる|あがる|が|measure|を と|~ goes up|値段が上がる
下がる|さがる|が|measure|を と|~ goes down|気温が下がる
痛い|いたい|が|body|を へ と|~ hurts|頭が痛い
聞こえる|きこえる|が|any|を へ|~ can be heard|歌が聞こえる
楽しい|たのしい|が|matter event koto|を へ と|~ is fun|会話が楽しい
# で: where one is active
働く|はたらく|で|work|を へ|work at ~|銀行で働く
暮らす|くらす|で|place placename|へ と|live in ~|京都で暮らす
遊ぶ|あそぶ|で|place|を へ と|play in ~|公園で遊ぶ
生まれる|うまれる|で|place placename|を と|be born in ~|村で生まれる
育つ|そだつ|で|place placename|を と|grow up in ~|村で育つ
寝る|ねる|で|place|を へ と|sleep in ~|部屋で寝る
活躍する|かつやくする|で|event place|を へ と|do very well in ~|試合で活躍する
優勝する|ゆうしょうする|で|event|を へ と|win ~|大会で優勝する
# と: with whom
結婚する|けっこんする|と|person|を へ で|marry ~|恋人と結婚する
離婚する|りこんする|と|person|を へ で|divorce ~|夫と離婚する
婚約する|こんやくする|と|person|を へ で|get engaged to ~|恋人と婚約する
交際する|こうさいする|と|person|を へ で|go out with ~|友人と交際する
付き合う|つきあう|と|person|を へ で|keep company with ~|友人と付き合う
知り合う|しりあう|と|person|を へ|get to know ~|友人と知り合う
別れる|わかれる|と|person|を へ|part from ~|友人と別れる
けんかする／喧嘩する|けんかする|と|person|を へ|quarrel with ~|弟とけんかする
仲直りする|なかなおりする|と|person|を へ|make up with ~|友達と仲直りする
競争する|きょうそうする|と|person|を へ|compete with ~|友達と競争する
異なる|ことなる|と|matter measure|を へ|be different from ~|予想と異なる
矛盾する|むじゅんする|と|matter|を へ|contradict ~|事実と矛盾する"""
"""Frames as the module's description says; lines after # are headings."""
