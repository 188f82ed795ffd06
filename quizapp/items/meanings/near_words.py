"""English words that count for nothing in a gloss, their endings, and groups of near meaning.

A word in the same group as the key's is no wrong option. When the key is “management”,
“being in charge” could be defended, though the two have no word in common. Written by hand
for the questions on meaning.
"""

STOP_WORDS = """
a an and as at be being by doing etc e g for from get getting give giving go going have having i
is it its make making not of off on one oneself or other out over someone something sth sb some
take taking that the thing things this to up upon used usu with without very more most esp
especially state condition act do s
"""

SUFFIXES = """
ational ations ation ments ment nesses ness ingly ings ing ities ity ions ion ers er ors or
ability able ate ated ible ally al ly ied ed ance ence ive ous ful e y s
"""

# Of words that are noun and adjective in Japanese, those whose English is an adjective.
ADJECTIVES = """
free safe healthy equal poor rich new old single double alone unfair wild strange rare sole
naked empty silent private public common mutual regular simple plain gentle wealthy dangerous
ready unknown open absurd frequent permanent urgent transparent different present absent innocent chief vain idle upright clear normal final main special general local
"""

# Nouns that end as adjectives do, or that stand for a Japanese adjective.
NOUNS = """
vegetable representative executive relative alternative initiative motive objective native detective
archive perspective incentive festival mouthful danger trouble luxury peace nature triumph health luck
misfortune time violence annoyance altitude sum amount form manner case bother nuisance leisure fortune vigor
"""

# Words in -ly that are no adverbs.
LY_WORDS = """
friendly lovely early daily weekly monthly yearly lonely likely costly elderly deadly lively
family assembly supply reply anomaly fly butterfly dragonfly firefly jelly belly ally bully rally
melancholy monopoly homely orderly ugly silly holy only curly hourly
"""

GROUPS = """
reason motive purpose aim goal pretext cause intention ground
basis foundation ground premise condition assumption prerequisite evidence proof standard criterion requirement term
means way method procedure process measure step countermeasure manner
state situation circumstance condition environment background atmosphere affairs
tendency trend inclination habit custom practice
possible likelihood chance opportunity prospect potential
feature trait characteristic quality property nature disposition character personality individuality
merit advantage strength strong benefit
weak defect fault shortcoming drawback disadvantage flaw
ability talent skill capability technique technology aptitude knack competence power merit
knowledge wisdom learning intelligence wit
position status standing rank post
appearance look outward figure facade front surface
reputation fame popularity honor prestige renown
right privilege authority permission license
duty obligation responsibility role function task mission
change alter modify adjust adjustment amend revise reform convert transform improve correction coordination
restore recover recovery return revive rehabilitation reconstruct reopen resumption
stop cease suspend cancel interrupt postpone halt abolish end discontinue
grow develop expand progress advance evolve increase rise extend spread improve
decline decrease reduce shrink fall deteriorate drop worsen weaken
hinder obstruct prevent disturb interfere inhibit block oppose resist protest object
regulate control restrict limit manage supervise restrain govern rule command
permit approve consent accept agree acknowledge recognize authorize admit
judge decide determine evaluate assess estimate conclude resolve
examine inspect check verify confirm confirmation test review investigate observe survey monitor proof
think consider reflect ponder contemplate deliberate discuss consult debate talk attention
understand comprehend recognize grasp know realize notice perceive aware conscious
explain describe interpret clarify define state declare announce report notify inform publish
prepare arrange plan set organize ready provide equip
protect guard preserve conserve maintain keep save store defend secure prevention
remove eliminate exclude delete withdraw extinct disappear abolish
sad grief sorrow lonely solitude pain anguish distress suffer
anger rage fury hatred resentment displeasure dissatisfaction complaint
fear anxiety worry unease concern tension nervous
joy happiness pleasure satisfaction contentment delight fun enjoy glad
respect esteem regard honor admire thanks gratitude appreciate
price cost value fee tariff rate wages pay salary
car automobile truck minitruck van taxi
manage administer administrative administration govern government control direct lead leader head charge responsible operate operation run supervise superintendent director president chief boss
doctor physician nurse surgeon hospital clinic medical patient treatment remedy
expert specialist professional scholar researcher professor
plan project policy program scheme design intention aim goal purpose objective course direction strategy
fee cost expense price charge payment fare toll rate value worth expenditure
money fund finance financial capital budget income profit revenue earnings gain wealth asset property
improve improvement betterment repair maintenance reform renovation restore restoration remodel modify modification amend
examine examination investigate investigation inspect inspection survey study test research inquiry check observe observation analysis experiment trial review evaluate evaluation valuation assessment estimate judge judgement judgment
opinion view idea thought think consider feel believe belief concept notion
help assist assistance aid support subsidy cooperate cooperation collaborate collaboration donate donation contribution backing backup relief rescue save
town city village district area region place locality location neighbourhood neighborhood vicinity street road route path way avenue county prefecture municipality local home surroundings periphery outskirts
shop store bookshop bookstore drugstore market shopping trade commerce business enterprise company firm corporation industry transaction deal
institution establishment facility facilities organization organisation association union guild league federation group team corps
house home residence dwelling inhabitant resident occupant live reside stay lodge household family
land ground soil earth field farm farmer agriculture cultivate cultivation terrain
sea ocean seaside seashore coast shore beach water river lake stream
mountain hill peak summit slope top
old elderly aged ancient antique
young child children youth infant boy girl pupil student
new novel fresh unusual rare strange mysterious curious odd
hard difficult tough severe stern strict harsh intense violent fierce steep precipitous
big large great vast huge massive
small little tiny minute fine slight
many much numerous plenty abundant rich ample
few scarce lacking shortage insufficient lack poor
good well excellent superior fine splendid
bad evil poor wicked inferior
beautiful pretty lovely clean clear neat pure
warm hot heat temperature
cold cool chilly
begin start commence open opening launch establish establishment found initiate
end finish close closure closing stop cease halt shut complete completion conclude conclusion terminate
go come arrive reach leave depart return visit walk move travel advance proceed pass
increase rise raise grow growth expand expansion extend spread enlarge climb ascend soar
decrease reduce reduction decline fall drop lower diminish shrink drop descend
make create produce production manufacture build construct construction compose prepare preparation form
do perform carry conduct execute execution implement implementation practice practise
change alter vary turn transform convert shift reform transition
gather collect assemble meet meeting assembly conference congress gathering convention session
talk speak say tell state mention express report announce announcement declare declaration statement explain explanation describe
answer reply respond response
ask inquire question request demand seek want desire wish hope
see look watch gaze view observe sight
hear listen sound noise voice
know understand learn study recognize recognise realize grasp comprehend
give offer provide supply bestow present grant deliver
receive get accept obtain acquire gain take win catch
keep hold maintain preserve retain protect guard defend defence defense securing secure security safety
break destroy damage harm injure injury wound ruin smash crush tear rip
join connect connection link tie bind bond unite unify combine relation relationship contact
separate divide split part cut
decide determine settle fix resolve decision determination
problem issue trouble question matter subject theme topic task challenge difficulty hardship
reason cause origin source factor
result outcome effect consequence influence impact
time period era age season day week month year morning evening night date moment
important essential necessary necessity need required main principal chief major chief
method means manner procedure process system structure mechanism arrangement organization
law rule regulation system provision
country nation state national whole entire all
public official government administration governance
war battle fight conflict struggle
work job labor labour employment occupation task duty service
food meal eat dish cooking menu cuisine rice
drink tea alcohol water
body health physical condition constitution
feeling mood emotion heart mind spirit sense sensation
happy glad joy pleasant delight pleasure fun enjoyable
sad lonely sorrow grief
fear afraid scary frightening terrible dread
pain painful sore hurt suffer suffering
rest sleep nap holiday vacation
picture photograph photo image drawing painting
book document paper writing written text material data
write draw paint describe
teach instruct train guide lead education
school class classroom lesson university college course
friend companion colleague associate comrade fellow partner
enemy opponent rival
vigilance caution alert readiness prepared precaution careful attention warning
rain snow storm wind weather cloud climate
burn fire flame
light bright shine glitter ray radiance
dark darkness shadow shade
strong strength power force energy powerful vigor
weak feeble frail
fast quick rapid early speedy sudden urgent emergency
slow late gradual
near close neighbouring adjacent next nearby neighbor neighbour
far distant remote
stable stability steady steadiness calm quiet peaceful tranquil silent silence
move movement motion transfer migration transport transportation carry convey
amount quantity number volume degree level extent rate
section part portion division department piece fragment
shape form figure appearance style pattern type kind model
cloth fabric textile clothes clothing garment
thread yarn string rope
edge end tip border boundary limit
center centre middle core interior inside internal
outside exterior external
upper above top surface
lower below under bottom
point out identify identification indicate indication show display exhibit exhibition
represent representative representation delegate
member participant attendee participate participation
user customer client consumer passenger guest visitor
invite beckon call summon
expect expectation predict prediction forecast anticipate estimate
continue last persist endure endurance patience perseverance tolerate bear
burden load responsibility
use utilize utilise make utilization application apply
choose select selection choice pick
compare comparison contrast
lose loss miss disappear vanish extinguish
find discover discovery detect
forget remember memory recall
send dispatch ship shipment export
buy purchase sell sale
win victory success succeed achieve achievement accomplish
fail failure mistake error
possible possibility potential ability capability capable
true truth real reality fact actual
wide broad spacious extensive
narrow tight
deep profound
high tall expensive
long lengthy
ride board get
wear put
person human man woman adult
"""
