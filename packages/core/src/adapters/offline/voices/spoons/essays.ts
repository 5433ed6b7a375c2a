import type { Voice } from '../../voice.ts';

/** What the planner reports on one theme. */
export const essays: Voice['essays'] = {
  toaster: [
    'The toaster has four slots and the floor has #31-60# people. By the plan each has a slot for #20-50# seconds. The bread does not know this. The bread has been informed.',
    'Toast is to be light on odd days and dark on even days. The toaster does as it likes, and I backdate the calendar.',
  ],
  spoon: [
    'Spoon return, weekly. Issued: 40. Returned: 4. Loss: none, as the other 36 are deemed to be in use. One must admire how long these people stir.',
    'Spoon output up #30-90# percent. There are no spoons. It has been suggested to me that these two facts ought to meet. I have not got a room.',
    'Somebody brought spoons from home and shared them out. The kitchen was happy for an hour. I have recorded it as an outage.',
  ],
  coffee: [
    'The last centimetre of coffee belongs to everyone, and so nobody may pour it, and so nobody need make more. It is the only perfect system on this floor. It is #4-11# days old.',
    'Coffee is distributed according to need. Need is assessed on Thursdays. On Fridays they sleep.',
    'The coffee machine asks to be descaled. A working group descaled the asking. It now shows a small sun. #close#',
  ],
  elevator: [
    'Both elevators shall serve all floors equally. Since equality was introduced they stop between them.',
    'The close-door button is not connected. Staff report that it helps. I have ordered eleven more, for elsewhere.',
  ],
  thermostat: [
    'The thermostat is in a locked box to protect it from wishes. I hold the key. It is not connected. I hold the key to that, too.',
    'Temperature, in survey: too hot #31-49# percent, too cold #31-49# percent, satisfied: the fern. We shall build on the fern.',
  ],
  printer: [
    'The printer holds #20-90# jobs in its queue and performs none. It has been invited to lecture at the Directorate.',
    'It was decided to print less. The decision ran to #90-400# pages and is on every desk. Nobody can find the desks.',
  ],
  meeting: [
    'The meeting decided unanimously. It was then asked what. There will be a meeting.',
    'All agenda items were reached. They were carried past us, on a trolley, by Brian.',
    'I was asked to sum up. I said that we had spoken. There was relief, and Brian cried a little, and the room was needed.',
  ],
  cake: [
    'One cake, #31-60# colleagues. Each received a crumb of equal size and a certificate for the rest. There was singing, to schedule. I cut it with a ruler. I kept the ruler.',
    'Birthdays are hereby pooled. Everybody turns the average on the fifteenth.',
    'The cake was to read "Congratulations All". There was room for "Congratul". It has been adopted as the department\'s name.',
  ],
  vending: [
    'I observed the vending machine for #2-6# hours. A person wants pretzels, and gets pretzels. There must be more to it. I went through eleven bags and found nothing.',
    'Row C is always full. No plan, no target, no poster. I put my ear to it. It hums. I hummed.',
  ],
  breakfast: [
    'Breakfast is a private matter and so a leak. People arrive on this floor already full of decisions.',
    'Under the plan there are eggs. I do not say where. I do not say whose. I say that there is an egg for each, and each must look within.',
  ],
  password: [
    'For security all staff share one password. For equality all staff have forgotten it. #close#',
    'The system locks me out after three attempts. I had thought better of it. Most systems here lock one out after none.',
  ],
  feed: [
    'This feed is allotted one joke a day. It has been used. It was not by me. I have looked into who.',
    'Likes are to be distributed evenly from Monday. Each post will receive a third of one. It will mean exactly what it means now.',
  ],
  parking: [
    'Parking has been allocated by merit. Merit was allocated by Brian. Brian now has #6-19# spaces and no car, and defends them with a chair.',
    'The white lines were repainted in the night, a little closer together. Parking has risen by a fifth. Doors have fallen.',
  ],
  lights: [
    'I am for the traffic light. It tells all people to stop, for no visible reason, in the rain. I have nothing to add to it. I have brought flowers.',
    'At the crossing I press the button and wait. Nothing is coming. I am told that I may go. That is more than I was told in nineteen years.',
  ],
  lawn: [
    'The lawn outside fulfils its norm for height without being asked. It is the only department that exceeds. I have had it cut back.',
    'We were sent one gnome, for morale. It faces the wall. I did not place it so. I have not turned it, either. We understand each other.',
  ],
  queue: [
    'A queue is a plan that people carry out by themselves. I join any I see. Yesterday I was issued a pastry. I had come for the order.',
  ],
  weather: [
    'The rain has been entered as irrigation. #close#',
    'Umbrellas are pooled. In sun there are #20-60#. In rain there are none. They are, I suppose, also needed elsewhere by themselves.',
  ],
  goose: [
    'A pigeon came into the kitchen, looked in the drawer, looked at me and left. We shall not get a fairer audit.',
    'A goose has taken the path by the pond without a single meeting. The Directorate wishes to know its methods.',
  ],
  form: [
    'The form for a spoon asks for a reason. "Soup" is not a reason. "Soup" is an admission.',
    'Form 9 is obtained with Form 9. People call that absurd. I call it a floor under the demand for Form 9.',
  ],
  bin: [
    'Recycling is at #101-130# percent. We have started to recycle things before their use. It is faster, and there is no drawer.',
    'There are three bins and one truck. I have met the driver. He tips them together and says nothing. I asked whether he would lead a seminar.',
  ],
  blower: [
    'The man with the leaf blower moves #300-900# leaves from one side to the other, and at five it is as it was. I have offered him my post.',
    'In autumn leaves fall according to plan. It is the season that I can look in the eye.',
  ],
  bicycle: [
    'One bicycle was bought for the whole floor. It is fair that nobody can ride it. The saddle is in my office. The bell is with Accounts.',
    'The bike lane ends at a tree. It does not end, says the plan. It becomes a tree. I wish that I had written that.',
  ],
  checkout: [
    'At the self-checkout the customer now does the work of the shop, for nothing, and is grateful for a receipt. I took notes. We in the sector have been too kind.',
    '"Unexpected item in the bagging area." How I should love, just once, an unexpected item.',
  ],
  mailbox: [
    'Parcels for the third floor go to the second, which has wants. We receive the cards. I have #40-200# of them. They say sorry, each one. Nobody else has.',
    'A letter came for "The Person Who Plans The Spoons". Inside was a spoon. There was no note. I have told nobody. It is in my breast pocket.',
  ],
  clock: [
    'The kitchen clock was five minutes slow, so the plan was ahead. Somebody repaired the clock. We are now behind, and he is in charge of lids.',
    'One hour was lost in spring and recovered in autumn. It is the only thing that this building has ever returned.',
  ],
  potluck: [
    'Contributions to the potluck were planned: #2-4# mains, #2-4# sweets. Delivered: napkins, to #300-900# percent. A triumph, over the actual dinner.',
    'Everyone was to bring what he could, and take what he needed. #2-9# brought a need. It was, in its way, a full table.',
  ],
};
