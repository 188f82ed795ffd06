"""Everyday words and what they mean, wherever they stand alone.

The dictionary gives them rare meanings too (猫, a wheelbarrow). Checked by hand: only words
that mean this in any text for learners, unless they are part of an expression. Each meaning
is one that the dictionary gives for the word.
"""

PLAIN = """
水 water
橋 bridge
朝 morning
夜 night; evening
町 town
川 river
車 car; automobile
猫 cat
犬 dog
鳥 bird
魚 fish
花 flower
雨 rain
風 wind
空 sky
海 sea; ocean
髪 hair
歯 tooth
子供 child
子ども child
友達 friend
友だち friend
医者 doctor; physician
大学 university; college
部屋 room
窓 window
椅子 chair
傘 umbrella; parasol
靴 shoe
帽子 hat; cap
服 clothes
時計 clock; watch
写真 photograph; photo
手紙 letter
新聞 newspaper
切符 ticket
船 ship; boat
店 store; shop
台所 kitchen
会社 company; corporation
仕事 work; job
天気 weather
今日 today
肉 meat
卵 egg
お茶 tea
薬 medicine
病気 illness; disease
名前 name
歌 song
絵 picture; drawing
電話 telephone call; telephone
娘 daughter
夫 husband
妻 wife
島 island
波 wave
鶏 chicken
両手 both hands
人数 the number of people
荷物 luggage; baggage
虫 insect; bug
葉 leaf
枝 branch
石 stone
砂 sand
雪 snow
庭 garden
村 village
市場 market
女 woman
男 man
父 father
母 mother
兄 older brother
姉 older sister
弟 younger brother
妹 younger sister
祖母 grandmother
祖父 grandfather
お母さん mother
お父さん father
おばあさん grandmother
おじいさん grandfather
先週 last week
秋 autumn; fall
食べる to eat
書く to write
読む to read
歩く to walk
買う to buy; to purchase
話す to talk; to speak
待つ to wait
洗う to wash
笑う to laugh
歌う to sing
習う to learn
貸す to lend; to loan
手伝う to help; to assist
疲れる to get tired
喜ぶ to be delighted; to be glad
急ぐ to hurry; to rush
探す to search for; to look for
使う to use
会う to meet
育てる to raise; to bring up
借りる to borrow
降る to fall
忘れる to forget
増える to increase
建てる to build; to construct
大きい big; large
小さい small; little
新しい new
古い old
安い cheap; inexpensive
長い long
短い short
黒い black
赤い red
青い blue
寒い cold
美味しい delicious; tasty
嬉しい happy; glad
暑い hot
悲しい sad
難しい difficult; hard
若い young
狭い narrow
遠い far; distant
忙しい busy
静か quiet; silent
有名 famous
親切 kind
大切 important; valuable
とても very
たくさん a lot; lots
ゆっくり slowly
時々 sometimes
ときどき sometimes
いつも always
たいへん very
もっと more
ぜんぶ all; whole
全部 all; whole
"""
