"""What prefixes and suffixes mean, with words of the dictionary to show it."""

SUFFIX_SENSES = """
者 | a person who does or is so | 研究者 読者
員 | somebody employed or a member | 店員 会員
家 | somebody who lives for it | 作家 画家
士 | somebody with a licence for it | 弁護士 武士
手 | somebody who handles or plays it | 選手 歌手
師 | a master of a skill | 教師 医師
人 | a person of that kind | 病人 商人
客 | a guest or customer | 乗客 観客
生 | a pupil or student | 学生 高校生
館 | a public building | 図書館 旅館
室 | a room | 教室 寝室
場 | a ground or place for doing it | 会場 工場
所 | a place or office | 台所 研究所
店 | a shop | 書店 売店
局 | a bureau or station | 薬局 支局
署 | an office of police, fire or tax | 警察署 税務署
園 | a garden or school for children | 公園 動物園
院 | an institution such as a hospital | 病院 寺院
会 | a meeting or society | 宴会 同窓会
団 | a group of people that belong together | 楽団 合唱団
隊 | people who act in ranks | 軍隊 兵隊
式 | a ceremony or a way of doing it | 儀式 洋式
集 | a collection of texts | 詩集 全集
群 | a crowd, a cluster | 魚群 大群
料 | a charge for a service | 送料 無料
費 | money that is spent on it | 学費 食費
代 | what one pays for a thing, or an era | 部屋代 時代
金 | a sum of money | 年金 賞金
賃 | pay for hiring or carrying | 家賃 運賃
価 | a price or value | 定価 物価
税 | a tax | 関税 酒税
書 | a document or book | 辞書 証明書
状 | a letter or formal paper | 招待状 賞状
証 | a proof of a right | 免許証 学生証
券 | a ticket | 食券 旅券
帳 | a bound book to write in | 手帳 通帳
紙 | paper | 用紙 和紙
表 | a table or list | 年表 図表
力 | power or ability | 体力 学力
率 | a rate | 確率 倍率
度 | a degree | 速度 温度
感 | a feeling | 実感 予感
性 | a quality | 個性 理性
的 | “-ic”, “-al”: with な or に it describes | 国際的 知的
化 | becoming or making so | 悪化 強化
機 | a machine | 洗濯機 扇風機
器 | a vessel or instrument | 食器 楽器
具 | a tool | 家具 道具
品 | goods | 商品 作品
物 | a thing | 荷物 建物
剤 | a chemical or medicine | 洗剤 薬剤
材 | a material | 木材 教材
学 | a science | 医学 化学
論 | a theory or debate | 理論 結論
法 | a law or method | 方法 文法
術 | an art or technique | 手術 技術
律 | a rule or rhythm | 法律 規律
則 | a rule | 規則 原則
期 | a period | 学期 時期
節 | a season or a joint | 季節 関節
時 | a time, an hour | 当時 日時
季 | a season of the year | 四季 雨季
帯 | a belt or zone | 地帯 熱帯
域 | an area with limits | 地域 区域
圏 | a sphere | 大気圏 首都圏
層 | a layer | 高層 階層
界 | the world of a trade | 業界 政界
制 | a system | 体制 税制
語 | a language or word | 英語 単語
言 | what is said | 発言 方言
話 | a talk or story | 会話 電話
声 | a voice | 音声 歓声
車 | a vehicle on wheels | 電車 汽車
船 | a ship | 汽船 漁船
"""

PREFIX_SENSES = """
未 | not yet | 未来 未定
不 | not (of what is so or is done) | 不便 不幸
無 | without | 無料 無人
非 | not one of that kind | 非常 非行
再 | again | 再会 再生
新 | new | 新人 新車
旧 | former | 旧姓 旧式
総 | all put together | 総額 総合
副 | second to the main one | 副業 副題
準 | next below, semi- | 準備 準急
主 | main | 主食 主役
最 | most | 最大 最小
高 | high | 高速 高級
低 | low | 低下 低温
多 | many | 多数 多忙
長 | long | 長期 長男
短 | short | 短期 短気
大 | big | 大会 大雨
小 | small | 小型 小説
超 | beyond, super- | 超過 超越
反 | against | 反対 反射
同 | the same | 同時 同級
初 | for the first time | 初恋 初雪
現 | present | 現在 現代
前 | the one before | 前回 前日
名 | famous, excellent | 名所 名作
好 | good, favourable | 好意 好調
悪 | bad | 悪意 悪夢
急 | sudden, steep | 急用 急流
異 | different | 異国 異常
真 | true, right | 真実 真理
諸 | various | 諸国 諸島
全 | whole | 全員 全国
半 | half | 半分 半年
若 | young | 若者 若手
近 | near | 近所 近年
鮮 | fresh | 鮮魚 鮮度
昔 | old times | 昔話
去 | past | 去年
老 | old in years | 老人 老犬
皆 | everybody | 皆勤 皆無
満 | full | 満員 満月
集 | gather | 集合 集会
重 | heavy; on top of each other | 重大 重複
復 | back again | 復活 復習
複 | twofold, manifold | 複数 複雑
助 | help | 助手 助言
補 | make up for what is lacking | 補助 補給
次 | next | 次回 次男
首 | head | 首都 首相
頭 | head | 頭上 頭痛
極 | extreme | 極度 極端
特 | special | 特急 特別
上 | above | 上級 上品
優 | excellent | 優勝 優秀
良 | good | 良心 良好
下 | below | 下級 下品
劣 | inferior | 劣等 劣化
弱 | weak | 弱点 弱者
衆 | a crowd | 衆人 衆議院
永 | for ever | 永遠 永久
遠 | far | 遠足 遠方
久 | for long | 久遠
少 | few, little | 少数 少年
巨 | gigantic | 巨大 巨人
太 | thick | 太字
微 | minute, slight | 微妙 微笑
細 | fine, thin | 細工 細心
過 | too much | 過労 過密
越 | go across | 越境 越冬
対 | facing | 対立 対戦
抗 | resist | 抗議 抗争
背 | back | 背景 背後
等 | equal | 等分 等級
均 | even | 均一 均等
始 | begin | 始業 始動
先 | ahead | 先日 先頭
早 | early | 早朝 早退
直 | straight | 直線 直接
即 | at once | 即日 即席
古 | old | 古代 古典
有 | have | 有名 有料
著 | notable | 著名 著書
善 | good, right | 善意 善良
凶 | evil, unlucky | 凶悪 凶器
害 | harm | 害虫 害悪
速 | fast | 速達 速報
違 | differ, break a rule | 違反 違法
差 | difference | 差別 差異
本 | main, real | 本店 本物
正 | right | 正解 正門
実 | real | 実力 実家
片 | one of two | 片方 片手
中 | middle | 中級 中間
お | polite, mostly before words of Japanese origin | お金 お祝い
ご | polite, mostly before words of Chinese origin | ご案内 ご飯
貴 | “your”, in letters, with one kanji after it | 貴社 貴校
"""
