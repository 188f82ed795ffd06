"""English words that the comparison of glosses has to know.

Words that one typing slip makes of another: what is typed as one of them was meant so.

Source: the glosses of JMdict (EDRDG, CC BY-SA 4.0, https://www.edrdg.org/edrdg/licence.html):
words used there that are common in wordfreq (CC BY-SA 4.0, https://github.com/rspeer/wordfreq)
and one letter away from another one.
"""

IRREGULAR = {
    "men": "man", "women": "woman", "people": "person", "children": "child", "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "geese": "goose", "lives": "life", "wives": "wife",
    "knives": "knife", "leaves": "leaf", "wolves": "wolf", "halves": "half", "shelves": "shelf",
    "thieves": "thief", "loaves": "loaf", "grey": "gray", "photo": "photograph", "tv": "television",
    "photos": "photograph", "phone": "telephone", "bike": "bicycle", "plane": "airplane",
    "aeroplane": "airplane", "fridge": "refrigerator", "okay": "ok", "towards": "toward",
    "programmes": "program", "tyre": "tire", "kerb": "curb", "cheque": "check",
    "adviser": "advisor", "enquiry": "inquiry", "ageing": "aging", "aluminium": "aluminum",
    "archeology": "archaeology", "moustache": "mustache", "whiskey": "whisky", "yoghurt": "yogurt",
    "buses": "bus", "gases": "gas", "lenses": "lens", "heroes": "hero", "potatoes": "potato",
    "tomatoes": "tomato", "echoes": "echo",
}  # fmt: skip
"""Irregular plurals, and short or British forms, with the form they are compared in."""

NO_PLURAL = """
news goods means arms customs glasses clothes works manners spirits airs series species always
perhaps besides sometimes afterwards backwards forwards outdoors indoors upstairs downstairs
overseas whereas lens gas bus plus has was does its this yes us his mathematics politics physics
economics
"""
"""Words with an s that is no plural, or that makes another word."""

EQUAL = """
mother:mom,mum,mommy,mummy,mama
father:dad,daddy,papa
grandmother:grandma,granny
grandfather:grandpa,granddad
child:kid
autumn:fall
little by little:bit by bit,gradually,step by step
gradually:little by little,bit by bit,step by step
forest:woods,wood
evening meal:dinner,supper
dinner:supper
construction work:construction,building work
automobile:car
car:automobile
film:movie
movie:film,motion picture
motion picture:movie,film
shop:store
store:shop
to purchase:buy
to buy:purchase
to begin:start,commence
to start:begin,commence
to commence:begin,start
illness:sickness,disease
ill:sick
sick:ill
physician:doctor
doctor:physician
stone:rock
parking lot:parking,parking area,parking space
car park:parking,parking area
holiday:vacation
vacation:holiday
difficult:hard
large:big
big:large
little:small
small:little
whole:entire
entire:whole
approximately:about,roughly,around
almost:nearly
nearly:almost
perhaps:maybe
sufficient:enough
trousers:pants
rubbish:trash,garbage
garbage:trash,rubbish
lavatory:toilet,restroom
flat:apartment
apartment:flat
sofa:couch
mobile phone:cell phone,cellphone,smartphone
to reply:answer,respond
reply:answer,response
response:answer,reply
quick:fast
fast:quick
rapid:fast,quick
before:previously,formerly
enquiry:question
wage:pay
salary:pay
present:gift
gift:present
"""
"""What may be typed for a gloss, too, whatever the gloss is of: gloss, then the others."""

EASILY_TAKEN = """
abide abiding ability able aboard about above abroad absent abuse academia academic accent accept
accused ache achieved across act action activism actor actual adapt adapter adaptive addiction
adding addition addressed admired adopt adopted advice advise advised adviser advisor aerial
aesthetic affect after again age ageing aging agreed ahead aide aided aiding aimed aiming airing
ala alert alien align alike alive alley allow alloy ally alma alone along aloud alpha alright altar
alter altering altitude aluminium aluminum amended among amount ample angel anger angle ankle annex
announced announcer anterior apart appaling appeal appealing appear appearing apple apply arbor
arch archaeological archaeology archer area arena arise arising armed armor arms around arrow art
article ascent ashore aside ask asked asleep aspen aspire aspiring assemble assembly assert asset
assume assumed assure assured asteroid atomic atop attach attack attacking attended attitude
auction audio audit aunt aura authorised authorization avenue avid avoiding awaiting awake award
aware awful babe back backed backing backyard bacon bacteria bacterial badge badly bag bail bake
baked baking bald bale ball ballad ballet ballot band bang banging bank banker banking banned
banner banter baptism barber bare barely barge bark barker barking barley barn baron barred barrel
barren barrier basal base based basement bash bashing basic basil basin basis basket bass bat batch
bath bathing baton batter battered batting battle beach beacon bead beam bean bear beard bearer
bearing beast beat beaten beating beaver became beck become bed bedding been beep began begging
begin behavioral being belief believe believed believer bell belle belly below bench bend bending
bent berry berth beside best betrayed better betting beverage biased bid bidding bigger biled
biling bill billion billionaire bind binding binge bingo birch birth bite biting bitten bitter
black bladder blade blame blaming blanc bland blank blast blasting blaze blazing bleach bleak bleed
bleeding blend blender blending bless blind blinded blink bliss bloc block blockade blocked
blocking blog blond blonde blood bloom blow blowing blown bluff blunt blur blush board boarding
boast boat bobby bogus boil boiled boiler boiling bold bolt bomber bond bondage bonding bone bong
bonus boogie book booking boom booming boon boost booster boot booth booty border bore bored boring
born borne borrow boss both bother bottle bought bounce bound bounded bounty bout bow bowel bowl
bowler bowling box boxer boxing boy brace bracket brad brag bragging brain brake braking branch
brand branded brass brave bravery bravo brawl breach bread breadth break breaking breast breath
breathe bred breed breeding breeze bribe brick bride bridge brief bright brightly bring bringing
brink broad broader broke broken broker bronze brook broom brother brought brow brown browning
brush brushing bubble buck buddy budget buff buffer buffet build built bull bullet bully bump
bumper bunch bundle bunk bunker bunny buried burn burned burner burning burnt burst bury buse bush
business bust busy butler butter button buying cable cactus cafe cage cake caled calendar caler
calf caling call calm came cameo camp camping canal cancel cancer candle candy cane canned cannon
cannot canon canyon cape capita capital capitalism capitalist capped caption capture car card care
career caring carriage carried carrier carry cart cartel carve carved carving case cash casino cast
caste casting castle casually casualty catch catcher catching cater catering cattle caught cause
causing caution cave cease ceiling cell cellar cent center centered centred certain certainty chain
chair chan chance change changed changer changing chant chanting chao chap chapter char charge
charged charger charging charm charming chart charter chase chasing chat chatting cheap cheaper
cheat cheating check checked cheek cheeky cheer chef chemist cherry chess chest chic chick chicken
chief child chile chiled chili chiling chill chilly chin china chip chlorine choi choir choke
choked choking chop chopped chord chore chow chuck chunk cider cite citing civic civil clad claim
clamp clan clap clarity clash class classy clause claw clay clean cleaner cleaning cleansing clear
clearing clearly clever click clicking climb cling clip clipper cloak clock clone close closed
closer closest closet closing cloth cloud clown clue cluster clutch coach coaching coal coarse
coast coaster coat coating code coding coffee coil coin coke cola cold colder collar college
collision collusion colon color colors colours coma comb come comet comfortable comfortably comic
coming command commence commerce commissioned commissioner committed committee communism communist
commute commuter compeling compete competence competing compiled complain complaint complement
complete completing completion compliment compose composed composer computer computing con conceal
conceived concept concern concert concession condensed conditioned condo condom cone confession
confident confirm confirming conform connection consent considerable considerably console construct
construction consul consult consumed consumer contact contacting contained container contend
content contention contest context contingent contract contracting contrast contrasting controled
convent convention convert converted converter converting convey conviction convoy cook cooked
cookie cooking cooky cool cooled cooler cooling coop cop cope copied coping copper copying coral
cord core cork corn corner corp corporal corpse cortex cosmic cost costing costly couch cough could
councillor counselor count counted counter counting country county coup coupled courier course
court cover covering covert coward cozy crack cracked cracking craft crane crank crap crash crashed
crashing crate craving crawl crazy cream create created creating creation creed creek creep crest
crew crib cried crime criticism criticize crook crooked crop cross crow crowd crowded crown crowned
cruel cruize crunch crush crushed crushing crust cry crying cubic cuddle cunning cure cured curious
curling curly curry curse cursed curtain curve curved cute cutter cutting cynical daddy dagger
daily dairy daisy damp dance danced dancer dang danger dare daring dark darling darn dart dash date
dating daughter dawn dead deadline deadly deaf deal dealing dean dear dearest dearly death debate
debit debt debut decade decay decent deception decide deciding decision deck decline decrease
decree dedicate dedication deduction deed deep deeper deer defeat defect defective defend defending
deferred defined defy degree deity delay delayed delegation delicate deluxe demise demo demon
demonstrate demonstration denial denote dense dent dental depend dependence dependency deprivation
depth derive descend descent desert deserted deserve deserved deserves deserving design designation
designed designer despise despite dessert destroyed destroyer detail detailed detect detected
detection detective detention developed developer device devote devoted devotion diaper diarrhea
diary died digging dime dine diner ding dining dinner diploma diplomat dipped dipping dire disc
discord discreet discrete dish disk dispatch displaced displayed distract distress district
distrust ditch dive diver diverse divide divided dividend divine diving dock dodge does dog doing
doll dollar dolly dome dominate domination done dong donkey donor doom doomed door dope doping dorm
dosage dotted dough dove down dozen draft drafting drag dragged dragging drain drained draining
draw drawn dread dream dress dressed dressing dried drift drifting driled driling drill drink drip
dripping drive driven driver driving drone drop dropped dropping drought drown drowned drug drum
drunk dryer drying duet dumb dummy dumping dunk during dusk dweling dwell dyed dying each eager ear
early earn earned earning earth ease east eat eaten eater eating ebook echo eclipse economist edge
edged edit editing effect eight eighth eighty either elastic elder eldest elect elected election
electro electron emerge emergence emergency emerging emission emotion empire employed employee
employer empress enable encourage encyclopedia ended ending enduring enjoy enquiry enroll
enrollment ensure ensuring enter entered entering entertained entertainer enthusiasm enthusiast
entire entirely entirety entity envelope envoy envy equality equip erected erection erotic error
especially estate eternal ethanol ether ethic ethnic euro evacuation evaluate evaluation even ever
evil evolution evolutionary examined excel except excerpt exciting excuse existing exit exotic
expand expect expense expensive expert expire exploding export express extend extensive extent
external face faced facing fact faction facto factor factual faculty fade faded fading fail failed
failing faint fair fairly fairy fake faling fall fame fan fare farmer farming fart fascism fascist
fast faster fasting fat fatal fate father fault faulty fauna favor favorable favored fear feast
feat feather fee feed feeder feeding feel feeling fell fellow feminism feminist fender feng fense
ferry fertilizer fetal fetus fever fewer fiance fiber fiction fiddle field fielding fierce fifth
fifty fight fighter fighting file filed filer filing fill film filming filter filtering filth final
finale finance finch find finding fine finger fire fired firing firm fish fisherman fishermen
fishing fist fitness fitted fitting five fixed fixing fixture flag flame flaming flank flap flare
flash flashing flat flattering flavor flavored flaw flawless fled flee fleeing flesh flick flight
flint flip flipping flirt float flock flood flooded flooding floor flop flor flora floral florida
flow flower flowering flowing flush flushing flute fly flyer flying focal focus focuse fold folded
folder folding follow followed fond font food fool foot footing footwear for forbid force forced
forcibly forcing ford fore forge forged forget form formal formally format formed former forming
fort forth forty foster fought foul found founded founding fountain fourth fox fraction frame
framing frank freak free freed freeing freelance freeze freezing freight fresh friction fried
friend frog from front frost frying fulfil fulfill fulfillment full fully function fund funding
fungi funk funnel funny furious fury fuse future gain gained gaining gale gallery gallon gambling
game gamer gaming gang garage garbage garden gardening gase gasp gate gather gauge gaze gear geek
gem gender gene gener generic genetic genital genius gentle gentleman gentlemen gently genus
getting giant gifted gill ginger girl give given giving glad glamor glamorous glance glass glen
glitter globe gloss glossy glove glow glowing glue goal goat going gold golden golf gone gong good
goose gore gorge gown grab grace grade graded grading graduation graft grain gran grand grandpa
granny grant granted granting grape graph grasp grass grateful grave gravel gravy gray grazing
grease greasy great greed greedy green greet grid grief griled grill grim grin grind grinding grit
groom groove gross ground grounded grouping grove grow growing grown guess guest guide guiding
guild guilt guize gulf gypsy hack hacker hacking hail hair haired hairy hale halfway hall hallway
halo halt hammer handbag handed handing handle handled handler handling handy hang hanging happy
harbor hard harden harder hardest hardly hardy hare harm harmful harness harp harsh harvested hash
hatch hate hated hating hatred haunt haunted haunting have haven having head headach headed header
heading headline heal healed healing health healthy heap hear heard hearing heart hearted heat
heated heater heath heather heating heaven heck hedge heed heel height heir held hell hello helped
helper herb herd here heritage heroic heroin heroine herring hide hideous hiding high hike hiking
hill hind hint hip hire hired hiring hit hitch hitter hitting hive hobby hockey hold holder holding
hole hollow holly holy home homeless homer honestly honesty honey honor hood hook hooked hope hoped
hoping hopper hopping hor horn horny horribly horse hose host hostage hostel hosting hotel hound
house housing hull human humane humble humidity humility humor hung hunger hunt hunter hunting
hurdle hurry hustle idea ideal identify identity idiot illusion imagine imaging imitation immense
immoral immortal immortality impact imperial imply import impress inch incredible incredibly
indication inevitable inevitably infection inferior infinite infinity inflated influence influenced
informed inject injected injection injured injury inland inlet inmate inner inning inquiry insane
insect insert inserted inspect install installment insured insurer intend intense intensity intent
intention inter interface interior intern internal intersection interval into intro introduced
invariably invent invented invention inventor inverted invest invested investor invite irony
irresistible irrigation irritation island isle issue jack jacket jail jealous jean jelly jockey
join joined joint joke joker journalism journalist judge juice juicy jump jumper jumping junction
jungle jury karate keen keeper keeping kernel kettle kicking kid kidding kidnapping kiled kiler
kiling kill kind kindle kindly king kissing kite kitten kitty knee knew knight knit knitting knob
knock knot know known kong kung label lace lack lacking ladder laid lake lamb lame lance land
landed landing lane lapse large larvae laser last lasting late later lateral latest latex latitude
latter laughter launch launched lava lawful lawyer layer laying layout lazy lead leader leading
leaf leak leaking lean leaning leap learn learning lease leased leash leasing least leather leave
leaving ledge ledger left lemon lend lender lending lense leopard less lesser lesson letter letting
level lever leverage liable liberal liberalism licence license lick licking life lift lifted
lifting light lighter lighting lightly lightning like liked likelihood likely liking lima limb lime
limitation limp line lineage linear lined linen liner lining link linked linking lion listed listen
listening listing liter literacy literal litigation litter live lived livelihood lively liver
living lizard load loading loaf loan lobby lobster local location lock locked locker locking lodge
lodged lodging log logging login lone lonely long longer longing look looked looking lookout loop
loose loot lord lose loser losing loss lost lotion lottery lotus loud lounge love loved lovely
lover loving lower lowered lowering loyal loyalty luck lumber lump lunch lung lush lying macro
madam made madness mail mailed mailing main mainly major make makeover maker making male mall mama
managed manager maneuver manga mania manifest manly manned manner manor manufactured manufacturer
many maple mapping march marching mare margin marina marine marital mark marked marker market
marketed marking marriage married marrow marry marrying marsh mart martial martin marvellous
marvelous mash mask masked mass massacer massage massive mast master mastery match matching mate
mater material maternal math mating matter mature mayor maze meal mean meant meat medal media
median mediation medic medical medication medieval meditation medium meeting mega melt melted
melting mental menus mercy mere merge merged merger merging merry mess message messed meta metal
meteor meter micro middle midway might mighty migrant migration mike mild mildly mile milk milky
mill million mind minded mine miner mini minimum mining minister mint minus minute miserable misery
miss missed missile missing mission mist mistake mistaken mister mistress misuse mitigation mixed
mixer mixing mixture moaning mobility mock mode model modem module moist mold mole molly mommy
money monkey mono monster montana monte month mood moon moose moral morale morality more morning
mortal mortality mosquitoe moss most mostly motel moth mother motion motive moto motor mould mound
mount mountain mounted mounting mourning mouse mouth move moved movie moving movy much muddy mule
multi multiple multiply mummy mural muse musk mustache mustard muster mystery nail naive naked name
named naming narrow nasal nasty natal nation national nationalist nationality native nature naughty
naval near nearby nearest nearly neat neatly need needing needless needy neither nerd nerve nerves
nest neural neutron never nice niche niece niger night nine nipple node noize nomination none
noodle noon norm normal normally north nose nostalgia nostalgic notable notation note noted nothing
notice noticeable noting notion novel novice nuclear nude number nun nurse nursing oath object
observed odor offended offender often older oldest olive once one onion onset onward opened opener
optical optimal optimism oral orange orchestra order ordinance organizational organized organizer
other ouch ought ounce outing outlet outrage outset outsider oven over overheard overnight
oversight overthrow owed owing own owned owner owning pace paced pack packed packet packing pact
paddle paddy page paid pain paint painted painter painting pair pairing palace pale pan panda pant
panty paper para parent parish parity park parker parking parrot part parted partial particle
partisan partly party pass passage passed passing passive past pasta paste pastry patch patent path
pathetic patient patio patrol patron pattern pause paved paving pawn pay payable paying pea peace
peach peak pear peasant peck pedal peek peel peer penal pence pendant pending pension perceive
perceived performed performer permit persona pest pet petal petrol petty phase phil phone
photographed photographer phrase pick picked picking pickle piece pier pierce pike pile piled pill
pillow pilot pin pinch pine ping pink pinned pint pipe piping pissed pistol piston pitch pitched
pitcher pitching pity pivot pizza place placed placing plague plain plan plane planet plank planned
planner planning plant planted planting plaque plaster plastic plate play played player playing
playoff plea plead pleading pleasant please pleased pleasing pledge plot plum plunge plunged pocket
podium poem poet point pointed pointer pointing poison poized poke poker poking polar pole police
policy poling polish polite poll polo poly pond pong pony pool poor popping poppy por porch pored
poring pork port portable portal porter pose posing possible possibly post postage posted poster
posterior posting posture pot potato potatoe potter pottery pouch pound pounding powder power
powered practice practicing practize practizing praize praized praizing prank pray prayer praying
preach preaching preceding precious precise prefer preferable preferably preference preferred
premiere premise preparation presence present presented presenter presenting preservation preserve
preserved preserving president presidential presiding press pressed pressing presume pretty prevent
preventing preview previous price priced pricing prick pride prime prince print printed printer
printing prior prison private priz prize probable probably probe process processing procession
processor produce produced producer product profession professor profit programming project
projected projecting projection projector promise promoted promoter prone prop propeled proper
properly property prose prosper protect protected protecting protection protector protest prove
proven provided provider proving public published publisher puck pudding puff puled puling pull
pulp pulse pump pumping pumpkin punch punching punt puppy purchased pure purely purge purity purse
pursue pushed pushing pussy putting quad qualifier quality quarter quartet quartz queen queer quest
quick quiet quit quite quota quote rabbit race racer racial racing rack radial radical radio radius
raft rage raging raid rail rain raining raize raized raizing rally ramp ranch random range ranger
ranging rank ranking ransom rapid rare rarely rash rate rated rather rating ratio rational rave
raven reach reaching react reactor read reader reading ready real really realm reap rear reason
reasonable reasonably reasoning rebel rebound receive received receiver recent reception receptor
recession recipe recorded recorder recruited reduce reduction reed reel refer reference referred
refined refining reflection reflex reformation refuge refugee refuse regain regard regarded
regarding regeneration regent reign reigning rejected rejection relate related relating relax
relaxed relaxing relay relegation reliable reliably relief relieve relieved relocation rely relying
remain remaining remarkable remarkably remedy remind reminder remote remove renal render rendering
rental rented renting repair repay repayment repeal repeat repeated replay reply report reported
reporter repository repost repression reputation request reservation reserve reserved reserves
reset reside residence resident residential residing residue resign resignation resigned resin
resist resolution resolve resort rest rested resting restraint resume retail retailer retain
retained retaining retarded retention retire retired retro reveal revenge revenue reverse review
revise revised revive revived revolution revolutionary revolving reward rewarding rhyme rice rich
riddle ride rider ridge riding rifle rift rigging right rightly rigid rigorous ring ringing rink
riot ripe ripped ripping ripple rise rising risk risking rite river road roam roaming roar roaring
roast robbed robber robe robin robot rock rocket rocking rocky rod rog roger role roled roler
roling roll roman roof rookie room root rooted rooting rope rose roster rotary rotation rotor rouge
rough round rounded route router routing rover royal royalty rubbed rubber rubbing rubble ruby rude
rugged ruin ruining rule ruled ruler ruling rumble rumor run runaway runner running runway rural
rush rushed rushing rust rusty sack sacked sacred saddle sadness safe safely safety sage said sail
sailing sailor saint sake sale salmon salon saloon salt salty salute salvage same sample sampling
sand sandal sandy sauce saul savage savannah save saved saving savior say saying scale scaled
scaling scalp scam scandal scar scarce scare scared scarf scary scattering scene scent scheme scoop
scope score scored scorer scoring scout scouting scrap scrape scream screaming screw scroling
scroll scrub scum sea seal sealed sealing seam search season seat seated seating sect section
sector see seed seeing seek seeking seem seeming seen seize seized selected selection selective
seler self seling sell send sending senior sense sensing sensor sent sentenced sentiment separation
serial series serum serve served server serves service session set setting settle settled settling
setup seven seventh seventy severe sewer sewing shack shade shady shaft shake shaken shaking shaky
shale shall shallow sham shame shape shaped shaping share shared sharing shark sharp shave shaved
shaving shear shed sheep sheer sheet shelf shell sherry shift shin shine shining shiny ship
shipping shirt shock shocking shoe shoot shooter shop shopping shore short shorter shot shotgun
shoulder shout shouting shove shovel show shower showing shown shredded shrine shrink shuffle shut
shutter shutting sick side sided siding siege sigh sight sighted sigma sign signed signing silicon
silicone silk silly simple simply simulated simulation sin since sing singer singing single
sinister sink sinking sinner sire sister sit site sitting sixth sixty size sized skate skating
skepticism skiled skill skin skip skipper skipping skirt skull slack slam slang slash slate slater
slaughter slave sleep sleeper sleeping slender slice slick slide sliding slight slightly slim slip
slipped slipping slit slope sloppy slot slow slower slowing slowly smack small smart smash smashing
smear smeling smell smile smiling smoke smoked snack snail snake snapping snatch sneak sneaking
sniff snow snowy soak soaking soaring sober socialism socialist sock socket sodium soft soil sold
sole solely solo solve some son song sonic sonny soon sor sore sorrow sorry sort sorting sought
sound sounded sounding soup south space spaced spacing spam span spanning spare spark sparkling
speak speaker speaking spear spec special specially specialty spectral speed speeding speedy
speling spell spend spending spent spice spicy spider spike spill spin spinal spine spinning spiral
spit spite spitting splash split splitting spoil spoiler spoke spoken sponge spoon sport sporting
spot spotted spray spraying spring sprint spur squad squat squid stab stable stack stacked staff
staffing stage staged staging stain stained stair stake stale stalk stalker stalking stall stamp
stamped stand staple star stare staring stark starring start started starter starting startling
starve starved starving stash state stated stating stationary statue stature status statute stay
stayed staying steak steal stealing steam steel steep steer stein stem step stepped stepping
sterling stern stew stick sticker sticking stiff still stimulate stimulation sting stink stir
stirring stitch stock stocking stoke stole stolen stone stood stool stop stopped stopping store
stored storey storing storm stormy story stout stove strain strained strait strand strange stranger
strap strapped straw stray streak stream streaming stretched stride strife strike striking string
strip stripe striped strive striving stroke stroll strong stronger struck struggling stuck study
stuff stumble stump sturdy style styling stylish stylist submit subscribed subset subsidy suck
sucker sucking sudden suffer suffered suit suitable suite summer summit sung sunk sunny super
superb supper supplied supplier supply supported supporter sure surely surfing surge sushi
suspicious swallow swamp swap sway swear swearing sweat sweater sweating sweep sweeping sweet
sweling swell swept swift swimmer swimming swine swing swinging switch sword sworn symbolism
symmetry table tablet tackle tagged tail tailor take taken takeover taking tale taler talk talked
talking tall tally tame tang tango tank tanker tape tapping task taste tasting tasty taught tavern
taxi teach teaching team tear tearing tease teasing tech teler teling tell temp temper tempo
tempted ten tend tender tenor tense tension tent term terminal termination terrible terribly terror
terrorism terrorist test testing text texting than thank theater them theme then there thereafter
these thick thicker thief thigh thin thing think thinking thirsty thirty thorn thorough those
though thought thread threat three thriled thriling thrill thrive thriving throat throne through
throw thrown thrust thumb tick ticket ticking tide tied tier tiger tight tightly tile till tilt
timber time timed timer timing tiny tipping tire tired tissue title titled toast token told toll
tomatoe tomb tone took tool tooth top topic topical topped topping tor torch toring torn torrent
toss touch tough tourism tourist toward towel tower town toxic trace tracing track tracker tracking
tract traction tractor trade traded trading trail trailer trailing train trained trainee trainer
training trait traitor tram tran trance transformed transit transmit transmitter trap trapped trash
travel traveled tray tread treason treasure treasurer treasury treat treated treating tree trench
trend trial tribal tribe tribute trick tried trip triple tripping trivia troling troll troop trophy
trough trout truce truck true trump trunk trust trusted trustee trusting try trying tube tuck
tumble tumor tune tuned tuning tunnel turf turned turning tutor tweet twin twitch tying typed
typing unable unauthorized unbearable unclear under undermine uneasy unfit union unit unite united
unity unreasonable unseen until upload uploading upper uranium urban urge urging urine usable use
used user usher using utility utter vacation vagina vaginal vague vain valley valuation value valve
vapor variant vary vase vast vault vector vegan vein vent venture venue venus verbal verge versa
verse very vest vested vibe vice victor viewed vigorous vile villa village vine viola violent
violet viral viruse visa vita vital vivid vocal void vortex vote voter voting vow vulgar wade wage
wager waist wait waited waiter waiting waiver wake waking waled walk walked walker walking wall
wallet wand wander wandering want wanted wanting war ward warden ware warfare warm warmed warmer
warming warn warning wary wash washed washing waste wasted wasting watch watched watching water
watering watt wave waving weak weaker wealth wealthy wear wearing weather weave weaver weaving
wedding wedge weed week weeping weigh weighing weight weir welding well went were west whack whale
what wheat wheel wheeler whenever where whereabout wherein wherever while whip whipped whiskey
whisky whisper whistle white whole wholly whose wicked wicket wide wider widow wife wild wildly
wiling will willow willy win wind winding window wine wing winged winger wink winner winning winter
wipe wiping wire wired wiring wise wiser wish wishing witch with withdraw withdrawn witness womb
wonder wood wooden woody wool word wording work worked worker working world worm worn worry worse
worship worst worth would wound wounded wrap wrapped wrath wrist write writer writing wrong wrought
yang yard yarn yeah year yearly yeast yell yellow yield yielding yike yogurt yor youth youthful
zone zoom
"""
