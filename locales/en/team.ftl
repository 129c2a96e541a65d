### The picture of a team: what is in it, and what is deliberately not.

team-title = The picture of the team
team-too-few = { $taken ->
    [0] There are no answers yet. From { $least } people on there is something to see.
    [one] There are answers from 1 person. From { $least } people on there is something to see, so that nobody can be recognised.
   *[other] There are answers from { $taken } people. From { $least } people on there is something to see, so that nobody can be recognised.
  }
team-counted = There are answers from { $taken } people, and { $counted } of them count. People are added { $least } at a time, and every number is rounded to the nearest { $least }. So the picture does not give away what one person answered, not even beside yesterday’s picture.
team-nothing-told = There are answers from { $taken } people, and { $counted } of them count. There is nothing to see yet: too few people answered each part. A number is shown only where it is about at least { $least } people.
team-chance = For each member, chance changed part of what was included beforehand. Every number is therefore an estimate. With { $counted } people, chance puts it off by at most { $off }, 19 times out of 20; rounding comes on top. Where there are more than two options, as on the map and for what gets measured, it can be a little over twice as much. Numbers that belong together are each estimated by themselves, so they need not add up.
team-opening = Opening: { $percent }%
team-not-opened = Opening did not work. Reload the page: what was there is still there then.
team-intake-blocked = Opening is not possible here: the rules of this website or a filter in your network hold back the part that opens what people shared. Tell whoever runs this page. What was there is still there.
team-refused-title = Not everything was taken:
team-refused = { $why ->
    [not-ours] { $count ->
        [one] 1 that was not locked with Klantspiegel
       *[other] { $count } that were not locked with Klantspiegel
      }
    [truncated] { $count ->
        [one] answers from 1 person that are incomplete
       *[other] answers from { $count } people that are incomplete
      }
    [elsewhere] { $count ->
        [one] answers from 1 person to another invitation
       *[other] answers from { $count } people to another invitation
      }
    [not-opened] { $count ->
        [one] answers from 1 person that do not open (changed on the way, or locked for another key)
       *[other] answers from { $count } people that do not open (changed on the way, or locked for another key)
      }
    [content] { $count ->
        [one] answers from 1 person with content that is not right
       *[other] answers from { $count } people with content that is not right
      }
   *[repeated] { $count ->
        [one] answers from 1 person that were there before
       *[other] answers from { $count } people that were there before
      }
  }
team-receive-lead = Choose the files that people gave you, or a folder with them, or paste codes, one per line. A file may also hold many codes, one per line.
team-folder = Choose a folder
team-codes = Codes or links, one per line
team-csv = Save as a table (CSV)
team-ndjson = Save for other programs (NDJSON)
team-not-said = The picture does not say who answered what, nor who took part. Whoever opens somebody’s answers outside this page, or knows all the others, knows of no single point for sure what somebody answered: chance may have changed it. All points together may still give a hint. There are no names and no texts in it.
team-column-about = About what
team-column-yes = How many, estimated and rounded
team-column-of = Out of how many, rounded
team-table = The table with the numbers
team-about = { $some ->
    [no] at most a few out of about { $of }
   *[other] about { $yes } of about { $of }
  }
team-blockers = What stands in the way
team-blockers-lead = What stopped people from helping a customer in the past month? What was named most often comes first. Among equal numbers, the order says nothing.
team-measures = What gets measured
team-measures-lead = Does this organisation mainly measure the work itself, or what it brings customers and the organisation? This is how people describe it.
team-measured = { $lean ->
    [work] Mainly the work is measured
    [both] Work and results are both measured
    [result] Mainly the results are measured
   *[little] Little is measured
  }
team-perspectives = Three views
team-perspectives-lead = How many people see this positively? Most people rate themselves better than others, as research shows.
team-view = { $view ->
    [me] Myself
    [colleague] My closest colleague
   *[organisation] Our organisation
  }
team-leadership = Leadership
team-leadership-lead = How many people see the leadership positively, looked at from two sides?
team-leadership-few = { $role ->
    [staff] Of fewer than { $least } staff who are counted, nothing is shown.
   *[manager] Of fewer than { $least } managers who are counted, nothing is shown.
  }
team-part-few = Fewer than { $least } of the people counted answered this. Then nothing is shown.
team-leadership-of = { $role ->
    [staff] The leadership, seen by staff
   *[manager] The leadership, seen by managers
  }
team-map = From within, and room
team-map-lead = Where are people: how much comes from within, and how much room is there to help? The fuller the colour, the more people. The sign ± is about, and – is a few at most. It is about situations, not about kinds of people.
team-band = { $band ->
    [little] little
    [middle] in between
   *[much] a lot
  }
team-from-within-band = { $band ->
    [little] Little from within
    [middle] In between
   *[much] Much from within
  }
team-axis = { $axis ->
    [from-within] From within
   *[room] Room
  }
team-map-cell = On the map: from within { $from-within }, room { $room }
team-from-within = From within
team-from-within-lead = How much comes from within? It is about situations, not about kinds of people.
team-pilot-title = The pilot that most would gain from
team-pilot = As far as this picture shows: begin with { $line }.
team-pilot-equals = As far as this picture shows: begin with one of these. It does not tell them apart.
team-pilot-talk = Talk with the team about one small pilot on it: two weeks, with whoever wants to, and agree beforehand how you will notice whether it helps.
team-no-pilot = { $why ->
    [too-few] This picture cannot say: with so few people, chance alone can put any obstacle on top. From { $from } people on, one may stand out. Ask the team what would make the work more pleasant, and begin with something small.
   *[unclear] This picture cannot say: no obstacle stands out enough from what chance alone could bring. That does not mean that there is none. Ask the team what would make the work more pleasant, and begin with something small.
  }
team-full-blocker = Stood in the way: { $name }
team-full-view = Seen positively: { $name }
team-full-from-within = From within: { $band }
