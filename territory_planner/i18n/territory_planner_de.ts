<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>TerritoryPlanner</name>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>  and {more:,} more of “{kind}”, in the output.</source>
<translation>  und {more:,} weitere von „{kind}“, in der Ausgabe.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<location filename="../../territory_planner/algorithms/validate.py" />
<source>  and {more:,} more, in the output.</source>
<translation>  und {more:,} weitere, in der Ausgabe.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>  {begin} – {end}: {name}</source>
<translation>  {begin} – {end}: {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>  {name} ({state}), {author}, {day}</source>
<translation>  {name} ({state}), {author}, {day}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>  {name}: {share}, {title} {load} for a target of {target}; units: {units:,}</source>
<translation>  {name}: {share}, {title} {load} bei einem Soll von {target}; Einheiten: {units:,}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source> ({change:+.1f} %)</source>
<translation> ({change:+.1f} %)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<location filename="../../territory_planner/core/jobs/count_range.py" />
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source> and </source>
<translation> und </translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source> of “{field}”</source>
<translation> von „{field}“</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<location filename="../../territory_planner/core/travel/reach.py" />
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source> or </source>
<translation> oder </translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source> or more, or ask for {count:,} territories.</source>
<translation> oder mehr, oder {count:,} {count:Gebiet|Gebiete} verlangen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source> or more.</source>
<translation> oder mehr.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source> · </source>
<translation> · </translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source> – best in: {best}.</source>
<translation> – am besten in: {best}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/plan.py" />
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<location filename="../../territory_planner/layers/reading/people.py" />
<location filename="../../territory_planner/layers/reading/placing.py" />
<location filename="../../territory_planner/layers/reading/service.py" />
<location filename="../../territory_planner/layers/reading/staff.py" />
<location filename="../../territory_planner/layers/reading/tables.py" />
<location filename="../../territory_planner/layers/reading/targets.py" />
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<location filename="../../territory_planner/layers/writing/results.py" />
<source>(empty)</source>
<translation>(leer)</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>(no territory)</source>
<translation>(kein Gebiet)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>(none)</source>
<translation>(keine)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/findings.py" />
<source>(the layer)</source>
<translation>(der Layer)</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>, or </source>
<translation>, oder </translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>, which is next to it</source>
<translation>, das daneben liegt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>, which shares {border} km of border</source>
<translation>, mit dem sie {border} km Grenze teilt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/advice.py" />
<source>0 km</source>
<translation>0 km</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/advice.py" />
<source>0 min</source>
<translation>0 min</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>0: the tightest balance, whatever the shape. 50: the shortest ways within the tolerance. 100: the smoothest, roundest borders within the tolerance.</source>
<translation>0: der engste Ausgleich, wie die Form auch ist. 50: die kürzesten Wege innerhalb der Toleranz. 100: die glattesten, rundesten Grenzen innerhalb der Toleranz.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>0: the tightest balance; 50: the least travel within the tolerance; 100: the smoothest borders within it</source>
<translation>0: der engste Ausgleich; 50: der geringste Fahraufwand innerhalb der Toleranz; 100: die glattesten Grenzen innerhalb der Toleranz</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>1 where all plans of the map were listed, else 0</source>
<translation>1, wo alle Pläne der Karte aufgezählt wurden, sonst 0</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>1 where it is proven that no plan that keeps all that is asked moves less, or, where none is within the limits, is nearer to them; else 0</source>
<translation>1, wo bewiesen ist, dass kein Plan, der alles Verlangte einhält, weniger bewegt, oder, wo keiner innerhalb der Grenzen ist, ihnen näher ist; sonst 0</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>1 where, with the travel that this plan has, all territories are within their limits, or travel is what the plan was balanced by; 0 where they did not come to agree</source>
<translation>1, wo mit den Fahrten, die dieser Plan hat, alle Gebiete innerhalb ihrer Grenzen sind, oder die Fahrten die sind, nach denen der Plan ausgeglichen wurde; 0, wo sie nicht übereinkamen</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>1. Data Loader wrote a success file of each “insert” file that you loaded: load these with Delete, the last first; their column ID is the Id. (Lost? Export the org again and publish the plan before with that as PREVIOUS.)</source>
<translation>1. Data Loader hat für jede geladene „insert“-Datei eine Erfolgsdatei (success) geschrieben: diese mit Delete laden, die letzte zuerst; ihre Spalte ID ist die ID. (Verloren? Die Organisation noch einmal exportieren und den früheren Plan damit als PREVIOUS veröffentlichen.)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>1. Deploy the model, its territories and their rules by postal code: in “{ruled}”, sf project deploy start --source-dir force-app{gone}. Are your units no postal codes? Then do so in “{plain}”, which has no rules.</source>
<translation>1. Das Modell, seine Gebiete und deren Regeln nach Postleitzahl bereitstellen: in „{ruled}“, sf project deploy start --source-dir force-app{gone}. Sind die Einheiten keine Postleitzahlen? Dann ebenso in „{plain}“, das keine Regeln hat.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>1. Deploy the territories: in “{plain}”, sf project deploy start --source-dir force-app{gone}. Rules by postal code stay as they are: what was given of the org tells none.</source>
<translation>1. Die Gebiete bereitstellen: in „{plain}“, sf project deploy start --source-dir force-app{gone}. Regeln nach Postleitzahl bleiben, wie sie sind: Was von der Organisation angegeben wurde, nennt keine.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>100: in all of them. 80: in four of five, whichever; the others may be out of it.</source>
<translation>100: in allen. 80: in vier von fünf, gleich welchen; die anderen dürfen außerhalb sein.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>2. Did you deploy “{ruled}” or “{plain}”? Deploy that of this folder, too: sf project deploy start --source-dir force-app{gone}.</source>
<translation>2. Wurde „{ruled}“ oder „{plain}“ bereitgestellt? Dann auch das in diesem Ordner bereitstellen: sf project deploy start --source-dir force-app{gone}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>2. Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete), empty values left alone. Keep its success files: the way back needs them.</source>
<translation>2. Die CSV-Dateien in „{folder}“ mit Data Loader in der Reihenfolge ihrer Nummern laden, jede mit der Operation in ihrem Namen (insert, update, delete), leere Werte unberührt. Die Erfolgsdateien (success) aufbewahren: Der Weg zurück braucht sie.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>2. Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete).</source>
<translation>2. Die CSV-Dateien in „{folder}“ mit Data Loader in der Reihenfolge ihrer Nummern laden, jede mit der Operation in ihrem Namen (insert, update, delete).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>3. Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete); where you deployed, leave out those that insert or update Territory2.</source>
<translation>3. Die CSV-Dateien in „{folder}“ mit Data Loader in der Reihenfolge ihrer Nummern laden, jede mit der Operation in ihrem Namen (insert, update, delete); nach einem Bereitstellen die weglassen, die Territory2 einfügen oder aktualisieren.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>3. “{waiting}” is not to be loaded yet: its rows need Ids that the org gives, and have DeveloperNames. After the steps before, export the org as below and publish the same plan again with this folder as PREVIOUS: they come with Ids.</source>
<translation>3. „{waiting}“ ist noch nicht zu laden: Die Zeilen darin brauchen IDs, die die Organisation vergibt, und haben DeveloperNames. Nach den Schritten davor die Organisation wie unten exportieren und denselben Plan mit diesem Ordner als PREVIOUS noch einmal veröffentlichen: Dann haben sie IDs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>90th percentile of that distance (km)</source>
<translation>90. Perzentil dieser Entfernung (km)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>90th percentile of the ways from the center (nine in ten are no farther)</source>
<translation>90. Perzentil der Wege vom Zentrum (neun von zehn sind nicht weiter)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>90th percentile of times</source>
<translation>90. Perzentil der Zeiten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>90th percentile of ways</source>
<translation>90. Perzentil der Wege</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>A Dask cluster needs Dask on this computer, too: install the Python package “distributed”, or leave the scheduler's address out to use this computer's cores.</source>
<translation>Ein Dask-Cluster braucht Dask auch auf diesem Rechner: das Python-Paket „distributed“ installieren, oder die Adresse des Schedulers weglassen, um die Kerne dieses Rechners zu benutzen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>A barrier covers border that it comes this near to. Without it, a hundredth of the size of a typical unit.</source>
<translation>Eine Barriere bedeckt Grenze, der sie so nahe kommt. Ohne Angabe ein Hundertstel der Größe einer typischen Einheit.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>A barrier parts units where it covers more of their border</source>
<translation>Eine Barriere trennt Einheiten, wo sie mehr als dies von ihrer Grenze bedeckt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>A barrier parts {unit} and {other}, as {author} asked: “{text}”.</source>
<translation>Eine Barriere trennt {unit} und {other}, wie {author} es wollte: „{text}“.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>A budget of {budget:g} % buys a largest deviation of {deviation}, with {share} moved.</source>
<translation>Ein Budget von {budget:g} % erkauft eine größte Abweichung von {deviation}, wobei {share} wechseln.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>A budget of {budget:g} % buys a largest deviation of {deviation}, with {share} moved: proven to be the least.</source>
<translation>Ein Budget von {budget:g} % erkauft eine größte Abweichung von {deviation}, wobei {share} wechseln: Weniger geht nachweislich nicht.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/child_talk.py" />
<source>A calculation in the background was ended from outside: {why}</source>
<translation>Eine Berechnung im Hintergrund wurde von außen beendet: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/certificates.py" />
<source>A certificate (CERTIFICATE) can only be written of straight ways that count by their square: leave out {others}.</source>
<translation>Ein Zertifikat (CERTIFICATE) lässt sich nur über Luftlinien schreiben, die im Quadrat zählen: {others} weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>A certificate (CERTIFICATE) is not written with people who come and go (PEOPLE): leave one of the two out.</source>
<translation>Ein Zertifikat (CERTIFICATE) wird nicht mit Leuten geschrieben, die kommen und gehen (PEOPLE): eines von beiden weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/certificate.py" />
<source>A certificate can only be written of straight ways that count by their square: leave out roads, tables of costs, barriers that cost, and other ways to count.</source>
<translation>Ein Zertifikat lässt sich nur über Luftlinien schreiben, die im Quadrat zählen: Straßen, Kostentabellen, Barrieren mit Kosten und andere Zählweisen weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>A day such as 2026-04-01; only for a plan that is approved.</source>
<translation>Ein Tag wie 2026-04-01; nur für einen freigegebenen Plan.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/new_field.py" />
<source>A field can't be added to the source of “{layer}”.</source>
<translation>Der Quelle von „{layer}“ lässt sich kein Feld hinzufügen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>A field of the customers, such as season, product or skill: for each of its values the units have a workload field of its own, beside the one of all. At most {most} values.</source>
<translation>Ein Feld der Kunden, etwa Saison, Produkt oder Fähigkeit: Für jeden seiner Werte haben die Einheiten ein eigenes Feld der Arbeitslast, neben dem aller. Höchstens {most} Werte.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>A field of the points with the keys of units, their postal codes say: they are found by these, wherever they lie. A table without places needs it.</source>
<translation>Ein Feld der Punkte mit den Schlüsseln von Einheiten, etwa ihren Postleitzahlen: Daran werden sie erkannt, wo sie auch liegen. Eine Tabelle ohne Orte braucht es.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>A field of the units that is brought up to date: units that the alignment says nothing of keep what they have, and old values stand in “previous”. Without it, a field “territory” is added. Levels above the territory are added in any case.</source>
<translation>Ein Feld der Einheiten, das auf den neuen Stand gebracht wird: Einheiten, von denen die Zuordnung nichts sagt, behalten, was sie haben, und alte Werte stehen in „previous“. Ohne Angabe kommt ein Feld „territory“ hinzu. Ebenen über dem Gebiet kommen in jedem Fall hinzu.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>A figure of the plan as a whole: 'max_deviation', 'gini', 'cv', 'territories'.</source>
<translation>Eine Kennzahl des Plans als Ganzes: 'max_deviation', 'gini', 'cv', 'territories'.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>A forecast is of one step or more.</source>
<translation>Eine Vorhersage umfasst einen Schritt oder mehr.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>A greatest area (MAX_AREA) needs units that have one: leave it out for points.</source>
<translation>Eine größte Fläche (MAX_AREA) braucht Einheiten, die eine haben: bei Punkten weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>A km of tour counts</source>
<translation>Ein km Tour zählt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>A km of travel (TRAVEL_PER_KM) must count more than 0: leave it out instead.</source>
<translation>Ein km Fahrt (TRAVEL_PER_KM) muss mehr als 0 zählen: sonst weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>A lake, or a unit that is missing: add it where somebody is to serve it.</source>
<translation>Ein See, oder eine Einheit, die fehlt: hinzufügen, wo jemand dort bedienen soll.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>A layer of outlines with every figure of each territory, and a table of the plan's figures, as the plan is now</source>
<translation>Ein Layer der Umrisse mit allen Kennzahlen jedes Gebiets und eine Tabelle der Kennzahlen des Plans, wie er jetzt ist</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>A line from each unit at a border to each territory beside it: unit_id, unit, territory, beside; answer (“kept” by rules, “farther” from the center, “free” to go), rules that would break; deviations of both territories in percent, now and then, by the first workload; the way from the center of each, as centers are now, and its unit; km by which borders between territories would grow; percent by which the plan's travel would; why, in words; the smallest change that turns the answer, and how many it joins.</source>
<translation>Eine Linie von jeder Einheit an einer Grenze zu jedem Gebiet daneben: unit_id, unit, territory, beside; answer („kept“: Regeln halten sie; „farther“: weiter vom Zentrum; „free“: darf wechseln), Regeln, die brechen würden; Abweichungen beider Gebiete in Prozent, jetzt und dann, nach der ersten Arbeitslast; der Weg vom Zentrum eines jeden, wie Zentren jetzt sind, und dessen Einheit; km, um die Grenzen zwischen Gebieten wachsen würden; Prozent, um die der Fahraufwand des Plans wachsen würde; warum, in Worten; die kleinste Änderung, die die Antwort umkehrt, und wie viele sie verbindet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>A list is no publication that could be kept (KEEP): choose another system (SYSTEM), or a database (DATABASE).</source>
<translation>Eine Liste ist keine Veröffentlichung, die sich aufbewahren ließe (KEEP): ein anderes System (SYSTEM) oder eine Datenbank (DATABASE) wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>A lock keeps these territories from being merged.</source>
<translation>Eine Sperre verhindert, dass diese Gebiete zusammengelegt werden.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>A locked territory can't be split.</source>
<translation>Ein gesperrtes Gebiet lässt sich nicht teilen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/sharing.py" />
<source>A maximum distance of {needed} would not have any, nor would enough tolerance.</source>
<translation>Bei einer größten Entfernung von {needed} gäbe es keine solchen, und bei genug Toleranz auch nicht.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>A maximum of {most} would allow for that.</source>
<translation>Ein Höchstwert von {most} würde das erlauben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A maximum time (MAX_TIME) needs roads (ROADS) with speeds (SPEED_FIELD), or a table of travel costs (COST_MATRIX).</source>
<translation>Eine größte Zeit (MAX_TIME) braucht Straßen (ROADS) mit Tempo (SPEED_FIELD), oder eine Tabelle der Fahrtkosten (COST_MATRIX).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A maximum time (MAX_TIME) needs the speeds of the roads (SPEED_FIELD), or OBJECTIVE “time”, which counts 50 km/h where none are given.</source>
<translation>Eine größte Zeit (MAX_TIME) braucht das Tempo der Straßen (SPEED_FIELD), oder OBJECTIVE „time“, das 50 km/h zählt, wo keines angegeben ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A maximum time (MAX_TIME) needs ways in minutes, and OBJECTIVE is “distance”: choose “time”, or leave the maximum time out.</source>
<translation>Eine größte Zeit (MAX_TIME) braucht Wege in Minuten, und OBJECTIVE ist „distance“: „time“ wählen, oder die größte Zeit weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>A new territory: {now} off its target.</source>
<translation>Ein neues Gebiet; Abweichung vom Soll: {now}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>A new unit is clear where this much of it comes from one territory, an old one where this much of it goes to one new unit.</source>
<translation>Eine neue Einheit ist klar, wo mindestens so viel von ihr aus einem einzigen Gebiet kommt; eine alte, wo mindestens so viel von ihr an eine einzige neue geht.</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout.py" />
<source>A page for each territory</source>
<translation>Eine Seite für jedes Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_part.py" />
<source>A part of the plan can't be designed by a table of costs, which needs a center for each territory. Design all of it, or take the table out of the set-up.</source>
<translation>Ein Teil des Plans lässt sich nicht nach einer Kostentabelle entwerfen, die ein Zentrum je Gebiet braucht. Alles entwerfen, oder die Tabelle aus der Einrichtung nehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>A point layer, in any coordinate reference system, or a table with the ids of units (KEY_FIELD): CSV, XLSX or any other that QGIS opens.</source>
<translation>Ein Punktlayer, in beliebigem Koordinatenbezugssystem, oder eine Tabelle mit den IDs von Einheiten (KEY_FIELD): CSV, XLSX oder jede andere, die QGIS öffnet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>A rating by each customer; those without one are left aside.</source>
<translation>Eine Bewertung durch jeden Kunden; die ohne eine bleiben beiseite.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>A rating of each unit. The mean is weighted by its customers, or where none are given by the first workload; units without a rating are left aside.</source>
<translation>Eine Bewertung jeder Einheit. Das Mittel ist nach ihren Kunden gewichtet, oder, wo keine angegeben sind, nach der ersten Arbeitslast; Einheiten ohne Bewertung bleiben beiseite.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>A realignment may move</source>
<translation>Ein Neuzuschnitt darf bewegen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>A row per unit that was in conflict, with its territory in a column “to”: these are taken over as they are.</source>
<translation>Eine Zeile je Einheit, die im Konflikt war, mit ihrem Gebiet in einer Spalte „to“: Diese werden übernommen, wie sie sind.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce_rules.py" />
<source>A rule of Salesforce can't hold the postal {count:code|codes} {codes} of “{territory}”: its lists are written with commas. Choose the field of the codes (ID_FIELD), or correct {count:it|them}.</source>
<translation>Eine Regel von Salesforce kann die {count:Postleitzahl|Postleitzahlen} {codes} von „{territory}“ nicht fassen: Ihre Listen werden mit Kommas geschrieben. Das Feld der Codes wählen (ID_FIELD), oder sie richtigstellen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>A table of costs needs centers: choose them in the set-up.</source>
<translation>Eine Kostentabelle braucht Zentren: in der Einrichtung wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>A table of targets says how many territories there are: leave it out (TARGETS), or don't ask for “{mode}” (COUNT_MODE).</source>
<translation>Eine Tabelle der Sollwerte sagt, wie viele Gebiete es gibt: sie weglassen (TARGETS), oder „{mode}“ nicht verlangen (COUNT_MODE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A table of travel costs needs centers (CENTERS).</source>
<translation>Eine Tabelle der Fahrtkosten braucht Zentren (CENTERS).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>A table with a row per person and territory, of any level: person (as the system knows them: a user's id, an e-mail address), territory, role where there is one.</source>
<translation>Eine Tabelle mit einer Zeile je Person und Gebiet, beliebiger Ebene: person (wie das System sie kennt: die ID eines Benutzers, eine E-Mail-Adresse), territory, role, wo es eine gibt.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>A table with a row per unit: CSV, XLSX or any other file that QGIS opens</source>
<translation>Eine Tabelle mit einer Zeile je Einheit: CSV, XLSX oder jede andere Datei, die QGIS öffnet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>A table with a row per unit: its key and its territory; empty means none.</source>
<translation>Eine Tabelle mit einer Zeile je Einheit: ihr Schlüssel und ihr Gebiet; leer bedeutet keines.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>A table with a territory's name in a column called as the territory field (or “territory”, “name”, “id”), and in a column “lock” either “gain only” (it never loses a unit) or “frozen” (it stays as it is).</source>
<translation>Eine Tabelle mit dem Namen eines Gebiets in einer Spalte, die heißt wie das Gebietsfeld (oder „territory“, „name“, „id“), und in einer Spalte „lock“ entweder „gain only“ (es gibt keine Einheit ab) oder „frozen“ (es bleibt, wie es ist).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>A table with the columns person, territory and, if any, role</source>
<translation>Eine Tabelle mit den Spalten person, territory und, wo vorhanden, role</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>A table with the columns “category”, and “frequency”, “time” or “overhead”: what counts for customers of a category where their own fields say nothing.</source>
<translation>Eine Tabelle mit den Spalten „category“ und „frequency“, „time“ oder „overhead“: was für Kunden einer Kategorie zählt, wo ihre eigenen Felder nichts sagen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>A table with the columns “{category}”, and “{frequency}”, “{time}” or “{overhead}”: what counts for customers of a category where their own fields say nothing.</source>
<translation>Eine Tabelle mit den Spalten „{category}“ und „{frequency}“, „{time}“ oder „{overhead}“: was für Kunden einer Kategorie zählt, wo ihre eigenen Felder nichts sagen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<source>A table, or points where people live: a name (in a column called as the territory field, or “territory”, “name”, “person”), and an “action”: “leave” (for good, or until a day in “until”, when all that was theirs comes back), “join” (a new territory around a home: the point, or a unit's id in “home”, or the center of that name; without one, wherever that moves least), “capacity” (carries more or less: the new “capacity”, on the scale of targets, else 1 for an ordinary territory), or “swap” (exchanges territories with the one in “with”). “date” is when it begins. All rows together give one plan, counted from today's. Example: name Fay, action leave.</source>
<translation>Eine Tabelle, oder Punkte, wo Leute wohnen: ein Name (in einer Spalte, die heißt wie das Gebietsfeld, oder „territory“, „name“, „person“), und eine „action“: „leave“ (für immer, oder bis zu einem Tag in „until“, an dem alles zurückkommt, was ihnen gehörte), „join“ (ein neues Gebiet um einen Wohnort: den Punkt, oder die ID einer Einheit in „home“, oder das Zentrum dieses Namens; ohne einen dort, wo das am wenigsten bewegt), „capacity“ (trägt mehr oder weniger: die neue „capacity“, auf der Skala der Sollwerte, sonst 1 für ein gewöhnliches Gebiet), oder „swap“ (tauscht das Gebiet mit dem in „with“). „date“ sagt, wann es beginnt. Alle Zeilen zusammen geben einen Plan, vom heutigen aus gezählt. Beispiel: name Fay, action leave.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>A territory field to start from. Its territories keep their names; units where it is empty are shared out. Without it, the design starts afresh.</source>
<translation>Ein Gebietsfeld, von dem ausgegangen wird. Seine Gebiete behalten ihre Namen; Einheiten, wo es leer ist, werden verteilt. Ohne Angabe beginnt der Entwurf von vorn.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>A territory is called “{name}”, which loaders take for empty: rename it.</source>
<translation>Ein Gebiet heißt „{name}“, was Ladeprogramme für leer halten: umbenennen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>A territory is split in two or more pieces.</source>
<translation>Ein Gebiet wird in zwei oder mehr Stücke geteilt.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>A territory of one unit can't be split.</source>
<translation>Ein Gebiet aus einer Einheit lässt sich nicht teilen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>A tolerance of {share} would allow for that.</source>
<translation>Eine Toleranz von {share} würde das erlauben.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>A tolerance of {tolerance} lets a territory have nothing, or several times its target. Usual is 1 to 10.</source>
<translation>Bei einer Toleranz von {tolerance} darf ein Gebiet nichts haben, oder ein Mehrfaches seines Solls. Üblich sind 1 bis 10.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>A unit has no position.</source>
<translation>Eine Einheit hat keinen Ort.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A way across a barrier counts as {km:,.1f} km longer, or goes around it where that is shorter.</source>
<translation>Ein Weg über eine Barriere zählt um {km:,.1f} km länger, oder geht um sie herum, wo das kürzer ist.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>A web page on the plan that can be sent on</source>
<translation>Eine Webseite über den Plan, die sich weitergeben lässt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/column_choice.py" />
<source>A wider panel shows it, or fewer columns that you chose.</source>
<translation>Ein breiteres Bedienfeld zeigt sie, oder weniger Spalten, die Sie gewählt haben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>AGAINST is of publications that are kept: switch that on (KEEP).</source>
<translation>AGAINST gilt Veröffentlichungen, die aufbewahrt werden: das einschalten (KEEP).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Above least</source>
<translation>Über dem Minimum</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Above the maximum</source>
<translation>Über dem Höchstwert</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Accounts</source>
<translation>Accounts</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Accounts and resources that are no GUID ({count:,}, such as {key}) are found by an alternate key (account: accountnumber, resource: name), which the org must define for b).</source>
<translation>Accounts und Ressourcen, die keine GUID sind ({count:,}, etwa {key}), werden über einen Alternativschlüssel gefunden (account: accountnumber, resource: name), den die Organisation für b) festlegen muss.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Accounts and users whose key is no Salesforce Id ({count:,}, such as {key}) wait in “{waiting}”: choose the field of their Ids (POINT_ID; for people the column person).</source>
<translation>Accounts und Benutzer, deren Schlüssel keine Salesforce-ID ist ({count:,}, etwa {key}), warten in „{waiting}“: das Feld ihrer IDs wählen (POINT_ID; bei Personen die Spalte person).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Accounts are counted by territory ({count:,}), not listed.</source>
<translation>Accounts werden nach Gebiet gezählt ({count:,}), nicht aufgeführt.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Accounts in no territory: {count:,}.</source>
<translation>Accounts ohne Gebiet: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Accounts outside every unit go to the nearest within this distance on the ground</source>
<translation>Accounts außerhalb aller Einheiten gehen an die nächste innerhalb dieser Entfernung am Boden</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Accounts whose key stands in several rows ({count:,} {count:key|keys}, {rows:,} rows): {keys}.</source>
<translation>Accounts, deren Schlüssel in mehreren Zeilen steht ({count:,} Schlüssel, {rows:,} Zeilen): {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Across a border to stay inside</source>
<translation>Über eine Grenze, innerhalb derer es bleiben soll</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Across gaps up to</source>
<translation>Über Lücken bis</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Add</source>
<translation>Hinzufügen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Add a field for the territories to the layer</source>
<translation>Dem Layer ein Feld für die Gebiete hinzufügen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Add a territory</source>
<translation>Ein Gebiet hinzufügen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Add the field</source>
<translation>Das Feld hinzufügen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Add the field?</source>
<translation>Feld anlegen?</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Addresses, customers or the like, whose territory is asked for; or a table of them without places, with the key of the unit of each (POINT_UNIT).</source>
<translation>Adressen, Kunden oder Ähnliches, nach deren Gebiet gefragt wird; oder eine Tabelle davon ohne Orte, mit dem Schlüssel der Einheit eines jeden (POINT_UNIT).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>After</source>
<translation>Danach</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>After territories were edited by hand: units without a territory and detached parts are joined to a territory beside them, what is still wrong is listed, and a report shows the plan before and after.</source>
<translation>Nachdem Gebiete von Hand bearbeitet wurden: Einheiten ohne Gebiet und abgetrennte Teile kommen zu einem Gebiet neben ihnen, was noch nicht stimmt, wird aufgelistet, und ein Bericht zeigt den Plan davor und danach.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>After: {load}, {deviation}</source>
<translation>Danach: {load}, {deviation}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Against</source>
<translation>Gegenüber</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Against the publication {publication}.</source>
<translation>Gegenüber der Veröffentlichung {publication}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Against {other}</source>
<translation>Gegen {other}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Aggregate workload</source>
<translation>Arbeitslast aggregieren</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Alignment</source>
<translation>Gebietszuordnung</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>All are in the output AMBIGUOUS.</source>
<translation>Alle sind in der Ausgabe AMBIGUOUS.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>All are within their tolerance.</source>
<translation>Alle sind innerhalb ihrer Toleranz.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>All costs of the units in the table of travel costs are blank: nothing is served.</source>
<translation>Alle Kosten der Einheiten in der Tabelle der Fahrtkosten sind leer: Nichts wird bedient.</translation>
</message>
<message>
<location filename="../../territory_planner/report/table_view.py" />
<source>All figures</source>
<translation>Alle Kennzahlen</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>All limits are kept that can be. No plan avoids this: {obstacle}</source>
<translation>Alle Grenzen sind eingehalten, die es sein können. Kein Plan vermeidet dies: {obstacle}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>All limits are kept.</source>
<translation>Alle Grenzen sind eingehalten.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_anew.py" />
<source>All of these territories are locked. Release those that are to be designed anew.</source>
<translation>Alle diese Gebiete sind gesperrt. Die entsperren, die neu entworfen werden sollen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>All past workloads are 0: there is nothing to forecast from.</source>
<translation>Alle vergangenen Arbeitslasten sind 0: Es gibt nichts, woraus sich vorhersagen ließe.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>All plans of this map were listed: none is better in everything than one of these.</source>
<translation>Alle Pläne dieser Karte wurden aufgezählt: Keiner ist in allem besser als einer von diesen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>All points and their fields, and “{id}”: the unit's, or the id of the polygon (ID_FIELD); nothing outside.</source>
<translation>Alle Punkte und ihre Felder, dazu „{id}“: der Einheit, oder die ID des Polygons (ID_FIELD); außerhalb nichts.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/newcomers.py" />
<source>All that people who leave have changes hands, {gone}, which is more than may: allow {needed} or more.</source>
<translation>Alles, was Leute haben, die gehen, wechselt das Gebiet, {gone}, und das ist mehr als erlaubt: {needed} oder mehr erlauben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>All that {name} has would go to others, and locks or protection keep units there ({count:,}): {units}. Unlock them first.</source>
<translation>Alles, was {name} hat, ginge an andere, und Sperren oder Schutz halten Einheiten dort ({count:,}): {units}. Zuerst entsperren.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>All units and their fields, and “customers”, “visits” (the sum of frequencies), “workload”, and a workload of each group.</source>
<translation>Alle Einheiten und ihre Felder, dazu „customers“, „visits“ (die Summe der Häufigkeiten), „workload“ und je Gruppe eine Arbeitslast.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>All units and their fields, the territory field brought up to date and its old value in “previous” (“previous_2” where the units have such a field of their own); around given centers, along roads or by a table of travel costs, also “center_time” or “center_road_km”, as “Design territories” writes them.</source>
<translation>Alle Einheiten und ihre Felder, das Gebietsfeld auf dem neuen Stand und sein alter Wert in „previous“ („previous_2“, wo die Einheiten ein solches Feld schon haben); um gegebene Zentren, auf Straßen oder nach einer Tabelle der Fahrtkosten, auch „center_time“ oder „center_road_km“, wie „Gebiete entwerfen“ sie schreibt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>All units and their fields, with geometries repaired and borders that are no farther apart than the tolerance made to meet; full copies are left out.</source>
<translation>Alle Einheiten und ihre Felder, mit reparierten Geometrien und Grenzen, die sich treffen, wo sie nicht weiter auseinander sind als die Toleranz; vollständige Kopien sind weggelassen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>All units and their fields, with the fields “territory” and “center_km” (distance to the territory's center) added; along roads or by a table of travel costs also “center_time” (minutes, or what the table is in; “center_road_km” along roads without speeds). Where the units have such a field of their own, the added one is called “center_km_2”.</source>
<translation>Alle Einheiten und ihre Felder, dazu die Felder „territory“ und „center_km“ (Entfernung zum Zentrum des Gebiets); auf Straßen oder nach einer Tabelle der Fahrtkosten auch „center_time“ (Minuten, oder worin die Tabelle ist; „center_road_km“ auf Straßen ohne Tempo). Wo die Einheiten ein solches Feld schon haben, heißt das hinzugefügte „center_km_2“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>All units and their fields, with their territory in the scenario.</source>
<translation>Alle Einheiten und ihre Felder, mit ihrem Gebiet im Szenario.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>All units and their fields, with their territory.</source>
<translation>Alle Einheiten und ihre Felder, mit ihrem Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>All units are clear.</source>
<translation>Alle Einheiten sind klar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>All units of the plan, as they are now.</source>
<translation>Alle Einheiten des Plans, wie sie jetzt sind.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>All units there ({count:,}) are in territories that are not among those given: {names}. Give the table of territories, too: all that the system exports, or the whole folder of a publication.</source>
<translation>Alle Einheiten dort ({count:,}) sind in Gebieten, die nicht unter den angegebenen sind: {names}. Auch die Tabelle der Gebiete angeben: alles, was das System exportiert, oder den ganzen Ordner einer Veröffentlichung.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>All units with “deviation” (the largest from target once the new center serves what is nearest, percent), “travel_saved” (of all workload times straight km, percent), “moved” (workload that changes hands: what it serves, and what others must move besides, at least, percent) and “suitability”: 0 (worst) to 100, the mean of the three, each between its best and worst.</source>
<translation>Alle Einheiten mit „deviation“ (die größte Abweichung vom Soll, wenn das neue Zentrum das Nächste bedient, Prozent), „travel_saved“ (von aller Arbeitslast mal km Luftlinie, Prozent), „moved“ (Arbeitslast, die das Gebiet wechselt: was es bedient, und was andere außerdem mindestens bewegen müssen, Prozent) und „suitability“: 0 (am schlechtesten) bis 100, das Mittel der drei, jedes zwischen seinem besten und schlechtesten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>All units, with their territory for each number of territories: “plan_39”, “plan_40” and so on.</source>
<translation>Alle Einheiten, mit ihrem Gebiet für jede Anzahl von Gebieten: „plan_39“, „plan_40“ und so weiter.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>All workloads</source>
<translation>Alle Arbeitslasten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Allocate units to centers</source>
<translation>Einheiten Zentren zuteilen</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/allocate.py" />
<source>Allocation needs centers to allocate to.</source>
<translation>Zuteilen braucht Zentren, denen zugeteilt wird.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Along one-way roads: technicians set out, patients come</source>
<translation>Auf Einbahnstraßen: Techniker fahren los, Patienten kommen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Alternative</source>
<translation>Alternative</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Alternatives</source>
<translation>Alternativen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Amount field</source>
<translation>Feld der Menge</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>An island, or a gap in the borders: add links (LINKS) where you know better, or raise TOLERANCE_DISTANCE.</source>
<translation>Eine Insel, oder eine Lücke in den Grenzen: Verbindungen hinzufügen (LINKS), wo man es besser weiß, oder TOLERANCE_DISTANCE erhöhen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>An old unit in no new one goes to the nearest where that is no farther than this, from border to border; else it is carried nowhere, and told. Without it, the width of a typical new unit.</source>
<translation>Eine alte Einheit in keiner neuen geht an die nächste, wo diese nicht weiter ist, von Grenze zu Grenze; sonst wird sie nirgendwohin übertragen und gemeldet. Ohne Angabe die Breite einer typischen neuen Einheit.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>And {more:,} more {more:unit|units}, in the workbook.</source>
<translation>Und {more:,} weitere {more:Einheit|Einheiten}, in der Arbeitsmappe.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Another layer…</source>
<translation>Anderer Layer…</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Another number of territories</source>
<translation>Eine andere Anzahl von Gebieten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Another plan of this layer, as this one stands</source>
<translation>Ein weiterer Plan dieses Layers, so wie dieser ist</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Another plan of this layer, without territories yet</source>
<translation>Ein weiterer Plan dieses Layers, noch ohne Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Any figure of a territory: 'units', 'area_km2', 'parts', 'polsby_popper'.</source>
<translation>Jede Kennzahl eines Gebiets: 'units', 'area_km2', 'parts', 'polsby_popper'.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Any plan that has the others within the tolerance beside units that are too heavy moves {share} or more.</source>
<translation>Jeder Plan, der die anderen neben zu schweren Einheiten in die Toleranz bringt, bewegt {share} oder mehr.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Any plan within the tolerance moves {share} or more.</source>
<translation>Jeder Plan innerhalb der Toleranz bewegt {share} oder mehr.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Apply</source>
<translation>Anwenden</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_follower.py" />
<source>Apply mine again</source>
<translation>Meine wieder anwenden</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Approve</source>
<translation>Freigeben</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>ArcGIS Pro</source>
<translation>ArcGIS Pro</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>ArcGIS locks territories whole: locks of single units are left out ({count:,}): {units}.</source>
<translation>ArcGIS sperrt Gebiete als Ganzes: Sperren einzelner Einheiten werden ausgelassen ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Area</source>
<translation>Fläche</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Area at most</source>
<translation>Max. Fläche</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Area on the ellipsoid</source>
<translation>Fläche auf dem Ellipsoid</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Areas that no unit covers</source>
<translation>Flächen, die keine Einheit bedeckt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Arguments</source>
<translation>Argumente</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>As its map choose a custom one: “level_1.topojson” for the lowest level. The areas' ids are those of Location.</source>
<translation>Als Karte eine eigene wählen: „level_1.topojson“ für die unterste Ebene. Die IDs der Flächen sind die von Location.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>As little as can be of this changes hands: “workload”, or “units”, whatever they carry; “customers” and any other “field” are read from MEASURE_FIELD.</source>
<translation>So wenig wie möglich davon wechselt das Gebiet: „workload“, oder „units“, was sie auch tragen; „customers“ und jedes andere „field“ werden aus MEASURE_FIELD gelesen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>As many fields, in the same order: each is compared with the one before it.</source>
<translation>Ebenso viele Felder, in derselben Reihenfolge: Jedes wird mit dem davor verglichen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Ask about no unit any more</source>
<translation>Nach keiner Einheit mehr fragen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Ask for the output AMBIGUOUS to have all of them.</source>
<translation>Die Ausgabe AMBIGUOUS verlangen, um alle zu haben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Asked: {k:,} {k:territory|territories} of the {n:,} {n:unit|units} of “{layer}”, sharing {shared} within {tolerance} of {k:its target|their targets}.</source>
<translation>Verlangt: {k:,} {k:Gebiet|Gebiete} aus {n:der Einheit|den {n:,} Einheiten} von „{layer}“, {k:das|die sich} {shared} innerhalb von {tolerance} {k:seines Solls trägt|ihres Solls teilen}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Asking why</source>
<translation>Es wird nach dem Warum gefragt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>Asks first: {titles}.</source>
<translation>Fragt zuerst: {titles}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>At 0/0, where places end up that no address was found for: {count:,} of them. Give these their coordinates, or leave them out.</source>
<translation>Bei 0/0, wohin Orte geraten, für die keine Adresse gefunden wurde: {count:,} davon. Diesen ihre Koordinaten geben, oder sie weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>At a cost: a way across counts as longer, and territories had better end there</source>
<translation>Mit Kosten: Ein Weg darüber zählt länger, und Gebiete sollten besser dort enden</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>At last delete the areas that “4_delete_areas.csv” names.</source>
<translation>Zuletzt die Bereiche löschen, die „4_delete_areas.csv“ nennt.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>At last delete the territories in “4_delete_territories.csv”.</source>
<translation>Zuletzt die Gebiete in „4_delete_territories.csv“ löschen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>At last delete what “varicent_territories_deleted.csv” lists.</source>
<translation>Zuletzt löschen, was „varicent_territories_deleted.csv“ aufführt.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>At least</source>
<translation>Minimum</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>At least one territory stays.</source>
<translation>Mindestens ein Gebiet bleibt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>At least {least:,} centers are needed to reach all units within {limit}, and no more than {high:,} {high:territory|territories} {high:is|are} to be tried: allow more, or a greater distance or time.</source>
<translation>Mindestens {least:,} Zentren werden gebraucht, um alle Einheiten innerhalb von {limit} zu erreichen, und nicht mehr als {high:,} {high:Gebiet|Gebiete} {high:soll|sollen} versucht werden: mehr erlauben, oder eine größere Entfernung oder Zeit.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>At least {least:,} {least:center is|centers are} needed to reach all units within {reach}: </source>
<translation>Mindestens {least:,} {least:Zentrum wird|Zentren werden} gebraucht, um alle Einheiten innerhalb von {reach} zu erreichen: </translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>At least {least}</source>
<translation>Mindestens {least}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>At most</source>
<translation>Maximum</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>At most {most}</source>
<translation>Höchstens {most}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Back to review</source>
<translation>Zurück zur Prüfung</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/commands.py" />
<source>Balance</source>
<translation>Ausgleich</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Balance against disruption</source>
<translation>Ausgleich gegen Veränderung</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Balance among these…</source>
<translation>Unter diesen ausgleichen…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Balance territories</source>
<translation>Gebiete ausgleichen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Balanced units</source>
<translation>Ausgeglichene Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<source>Balances {count:the territory|{count:,} territories}: those out of their limits and their neighbours.</source>
<translation>Gleicht {count:das Gebiet|{count:,} Gebiete} aus: die außerhalb ihrer Grenzen und deren Nachbarn.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Balance…</source>
<translation>Ausgleichen…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Balancing</source>
<translation>Es wird ausgeglichen</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance.py" />
<source>Balancing needs a plan to start from.</source>
<translation>Ausgleichen braucht einen Plan, von dem es ausgeht.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Barrier</source>
<translation>Barriere</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/live/reading/bonds.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Barriers</source>
<translation>Barrieren</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Barriers are</source>
<translation>Barrieren sind</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers lie between no neighbours: they take too little of any border.</source>
<translation>Barrieren liegen zwischen keinen Nachbarn: Sie nehmen zu wenig von jeder Grenze ein.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers of “{layer}” without length or area, which part nothing, are left out ({count:,}).</source>
<translation>Barrieren von „{layer}“ ohne Länge oder Fläche, die nichts trennen, bleiben weg ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers part no neighbours: they take too little of any border.</source>
<translation>Barrieren trennen keine Nachbarn: Sie nehmen zu wenig von jeder Grenze ein.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers part these neighbours ({count:,}): {pairs}.</source>
<translation>Barrieren trennen diese Nachbarn ({count:,}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers to cross between these neighbours ({count:,}): {pairs}.</source>
<translation>Barrieren sind zwischen diesen Nachbarn zu queren ({count:,}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: distance from the border (m)</source>
<translation>Barrieren: Abstand von der Grenze (m)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: lines or areas</source>
<translation>Barrieren: Linien oder Flächen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: share of the border that they take (percent)</source>
<translation>Barrieren: Anteil der Grenze, den sie einnehmen (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: they are</source>
<translation>Barrieren: sie sind</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: what crossing one adds to a way (km)</source>
<translation>Barrieren: Queren verlängert den Weg um (km)</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Before</source>
<translation>Vorher</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Before: largest deviation {share}.</source>
<translation>Vorher: größte Abweichung {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Belongs to {other}</source>
<translation>Gehört zu {other}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Below the minimum</source>
<translation>Unter dem Mindestwert</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Besides balance</source>
<translation>Neben dem Ausgleich</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Besides balance, compare</source>
<translation>Neben dem Ausgleich vergleichen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Best in: {best}.</source>
<translation>Am besten in: {best}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Border</source>
<translation>Umriss</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Borders are simplified, for the picture alone: areas are not to be measured on it.</source>
<translation>Grenzen sind vereinfacht, nur für das Bild: Flächen sind darauf nicht zu messen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Borders between territories are {value} long in all. No bound is known that would tell how short they could be.</source>
<translation>Die Grenzen zwischen Gebieten sind zusammen {value} lang. Es ist keine Schranke bekannt, die sagt, wie kurz sie sein könnten.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Borders no farther apart than this still meet, across a street for one; automatic: a thousandth of a unit's size</source>
<translation>Grenzen, die nicht weiter auseinander liegen, treffen sich noch, etwa über eine Straße; automatisch: ein Tausendstel der Größe einer Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Borders that lie no farther apart than this still meet: across a street, for one. 0 asks for exact matches; without it, a thousandth of a typical unit's size is bridged. Units that overlap always meet.</source>
<translation>Grenzen, die nicht weiter auseinander liegen, treffen sich noch: etwa über eine Straße. 0 verlangt genaue Treffer; ohne Angabe wird ein Tausendstel der Größe einer typischen Einheit überbrückt. Einheiten, die überlappen, treffen sich immer.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Borders that were drawn twice, most likely: the cleaned copy makes them meet.</source>
<translation>Höchstwahrscheinlich doppelt gezeichnete Grenzen: Die bereinigte Kopie lässt sie sich treffen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Bound of the plan (percent)</source>
<translation>Schranke des Plans (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Boundaries are known there with a country (USA_12345): name it (COUNTRY=USA).</source>
<translation>Grenzen sind dort mit einem Land bekannt (USA_12345): es nennen (COUNTRY=USA).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Breaks of any rule, as “Validate plan” finds them</source>
<translation>Verstöße gegen Regeln, wie „Plan validieren“ sie findet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Breaks: {count:,}. By rule: {counts}.</source>
<translation>Verstöße: {count:,}. Nach Regel: {counts}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Bring back, and save, what was current before “Make current”</source>
<translation>Zurückholen und speichern, was vor „Aktuell machen“ galt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Bring this scenario onto the map, as one step that can be undone</source>
<translation>Dieses Szenario auf die Karte bringen, in einem Schritt, der sich rückgängig machen lässt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Brings a list of units and their territories (CSV, XLSX, any table) onto a layer of units.
Keys need not be written alike: upper and lower case, spaces and hyphens, zeros that got lost, a country before them and ZIP+4 are seen through, and the log says where. None is guessed: rows that no unit fits, or several do, units without a row, and units whose rows contradict each other are listed with what may be meant.</source>
<translation>Bringt eine Liste von Einheiten und ihren Gebieten (CSV, XLSX, jede Tabelle) auf einen Layer von Einheiten.
Schlüssel müssen nicht gleich geschrieben sein: Groß- und Kleinschreibung, Leerzeichen und Bindestriche, verlorene Nullen, ein Land davor und ZIP+4 werden durchschaut, und das Protokoll sagt, wo. Keiner wird geraten: Zeilen, zu denen keine Einheit passt oder mehrere, Einheiten ohne Zeile, und Einheiten, deren Zeilen sich widersprechen, werden mit dem aufgeführt, was gemeint sein kann.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Brings a plan, workloads, or both from the units that have them to other units: the next vintage of postal codes or census areas, split parcels, other bricks.
Each old unit's workload is parted among the new units by its land in each; or, with a layer of points or small areas (customers, addresses, residents), by what weighs in both. Totals are kept. A new unit gets the territory that most of it comes from.
Every unit that is not clear is listed with its candidates: new ones that several territories have a part in, or none; old ones that are split, or lie in no new unit.</source>
<translation>Bringt einen Plan, Arbeitslasten oder beides von den Einheiten, die sie haben, auf andere: den nächsten Jahrgang von Postleitzahlen oder Zählbezirken, geteilte Parzellen, andere Bausteine.
Die Arbeitslast jeder alten Einheit wird nach ihrem Land auf die neuen verteilt; oder, mit einem Layer aus Punkten oder kleinen Flächen (Kunden, Adressen, Einwohner), nach dem, was in beiden wiegt. Summen bleiben. Eine neue Einheit bekommt das Gebiet, von dem das meiste an ihr kommt.
Jede Einheit, bei der es nicht klar ist, wird mit ihren Kandidaten aufgeführt: neue, an denen mehrere Gebiete Anteil haben oder keines; alte, die geteilt sind oder in keiner neuen liegen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Brings a scenario a step further: from draft to review, from review to approved (or back), and, once approved, in force from a day on. Who did it and when is kept with it.
An approved plan is read-only. What is in force until a given day gives way, after it, to the plan that was in force before.</source>
<translation>Bringt ein Szenario einen Schritt weiter: vom Entwurf zur Prüfung, von der Prüfung zur Freigabe (oder zurück), und, freigegeben, ab einem Tag in Kraft. Wer das wann getan hat, wird mit ihm aufbewahrt.
Ein freigegebener Plan ist schreibgeschützt. Was bis zu einem gegebenen Tag in Kraft ist, weicht danach dem Plan, der vorher in Kraft war.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Brings an existing plan within tolerance and moves as little workload as it can: the tool for the yearly realignment, when demand has shifted or a colleague has left.
Territories keep their names, no territory is cut in two, and locked units stay. Each move comes with its reason in the table of moves. The field of the plan gets the new value; the field “previous” keeps the old one.</source>
<translation>Bringt einen bestehenden Plan in die Toleranz und bewegt so wenig Arbeitslast wie möglich: das Werkzeug für den jährlichen Neuzuschnitt, wenn sich der Bedarf verschoben hat oder jemand gegangen ist.
Gebiete behalten ihre Namen, kein Gebiet wird zerteilt, und gesperrte Einheiten bleiben. Jeder Zug steht mit seinem Grund in der Tabelle der Züge. Das Feld des Plans bekommt den neuen Wert; das Feld „previous“ behält den alten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Brings an existing plan within tolerance with as few changes as can be proven: measured by workload, units, customers or a field of yours, never more than a budget allows, and with the least that any plan would have to move.
Territories keep their names and come in no more parts than today, and protected units stay. Each move comes with its place in an order, its reason, and what it does. On maps of some 150 units and 10 territories the least is found and proven; on larger ones two bounds are given: for any plan, and for those in which units only go to territories that touch their own today.
People who leave (for good, or until a day), join, carry more or less or change places (PEOPLE) give one plan together, with homes in their territories.</source>
<translation>Bringt einen bestehenden Plan mit so wenig Änderungen in die Toleranz, wie sich beweisen lässt: gemessen nach Arbeitslast, Einheiten, Kunden oder einem eigenen Feld, nie mehr, als ein Budget erlaubt, und mit dem Mindesten, was jeder Plan bewegen müsste.
Gebiete behalten ihre Namen und liegen in nicht mehr Teilen als heute, und geschützte Einheiten bleiben. Jeder Zug steht mit seinem Platz in einer Reihenfolge, seinem Grund, und was er bewirkt. Auf Karten mit etwa 150 Einheiten und 10 Gebieten wird das Mindeste gefunden und bewiesen; auf größeren werden zwei Schranken genannt: für jeden Plan, und für die, in denen Einheiten nur an Gebiete gehen, die ihr heutiges berühren.
Leute, die gehen (für immer, oder bis zu einem Tag), kommen, mehr oder weniger tragen oder die Plätze tauschen (PEOPLE), geben zusammen einen Plan, mit Wohnorten in ihren Gebieten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Brings copies that were handed out (“Hand out territories”) and edited elsewhere back into the plan, any number at once; their order changes nothing. An edit is taken over where nobody else says otherwise. What contradicts is listed and left as it is in the plan: two who gave one unit to different territories, units given to territories that were not handed out, and edits that would, together, leave a territory in more parts than before.
To decide them, fill in “to” in the list of conflicts as you want it, and run again with it as DECISIONS.</source>
<translation>Bringt Kopien, die ausgehändigt („Gebiete aushändigen“) und anderswo bearbeitet wurden, in den Plan zurück, beliebig viele auf einmal; ihre Reihenfolge ändert nichts. Eine Bearbeitung wird übernommen, wo niemand sonst etwas anderes sagt. Was sich widerspricht, wird aufgeführt und bleibt im Plan, wie es ist: zwei, die eine Einheit verschiedenen Gebieten gaben, Einheiten, die an nicht ausgehändigte Gebiete gegeben wurden, und Bearbeitungen, die zusammen ein Gebiet in mehr Teilen als vorher lassen würden.
Um zu entscheiden, „to“ in der Liste der Konflikte ausfüllen, wie es sein soll, und mit ihr als DECISIONS noch einmal ausführen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Brings the plan of a scenario onto its units: into a field of theirs, whose old values then stand in “previous”, or into a new field. Units that the scenario does not know have no territory, and are named.</source>
<translation>Bringt den Plan eines Szenarios auf seine Einheiten: in eines ihrer Felder, dessen alte Werte dann in „previous“ stehen, oder in ein neues Feld. Einheiten, die das Szenario nicht kennt, haben kein Gebiet und werden genannt.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Broken constraints, units that overlap, territories without units</source>
<translation>Verletzte Bedingungen, überlappende Einheiten, Gebiete ohne Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Broken rules</source>
<translation>Gebrochene Regeln</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Broken rules that remain</source>
<translation>Gebrochene Regeln, die bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Build contiguity</source>
<translation>Nachbarschaft ermitteln</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>By</source>
<translation>Autor</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>By group: {groups}.</source>
<translation>Nach Gruppe: {groups}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>By itself the wizard makes every row a new record, also of an account, a postal code or a territory that is there: it doubles these. It updates them where you choose an “Alternate Key” before “Review Mapping”, which the org must define: Account by Account Number, Postal Code by Postal Code, Territory by Territory Name. With duplicate detection alone such rows end as errors and change nothing. Resource_Territory has new rows alone: import it once.</source>
<translation>Von selbst macht der Assistent aus jeder Zeile einen neuen Datensatz, auch aus einem Account, einer Postleitzahl oder einem Gebiet, die es schon gibt: Er verdoppelt diese. Er aktualisiert sie, wo vor „Review Mapping“ ein „Alternate Key“ gewählt wird, den die Organisation festlegen muss: Account nach Account Number, Postal Code nach Postal Code, Territory nach Territory Name. Mit der Duplikaterkennung allein enden solche Zeilen als Fehler und ändern nichts. Resource_Territory hat nur neue Zeilen: einmal importieren.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>By their names, {moved:,} {moved:unit changes|units change} hands; matched by what they share, only {shared:,}. If territories were merely renamed or numbered anew, choose MATCH=shared.</source>
<translation>Nach ihren Namen {moved:wechselt|wechseln} {moved:,} {moved:Einheit|Einheiten} das Gebiet; nach dem zugeordnet, was sie teilen, nur {shared:,}. Wenn Gebiete bloß umbenannt oder neu nummeriert wurden, MATCH=shared wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>By what the system knows the points as accounts: their record's id, their number. With it, its files have them in their territories.</source>
<translation>Woran das System die Punkte als Accounts erkennt: die ID ihres Datensatzes, ihre Nummer. Damit haben seine Dateien sie in ihren Gebieten.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>By {crs}, the middle unit of “{layer}” measures {area} km².</source>
<translation>Nach {crs} misst die mittlere Einheit von „{layer}“ {area} km².</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>CAPACITY must be a number above zero.</source>
<translation>CAPACITY muss eine Zahl über null sein.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>COUNT_RANGE must be two whole numbers such as “20-30”, not “{value}”.</source>
<translation>COUNT_RANGE muss aus zwei ganzen Zahlen bestehen, etwa „20-30“, nicht „{value}“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>COUNT_RANGE must go up from one or more: “20-30”, not “{value}”.</source>
<translation>COUNT_RANGE muss ab eins aufwärts gehen: „20-30“, nicht „{value}“.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>CSV</source>
<translation>CSV</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>CURVE is left aside: it is not told with people (PEOPLE).</source>
<translation>CURVE bleibt beiseite: Mit Leuten (PEOPLE) wird es nicht berechnet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Called in the scenarios</source>
<translation>Heißt in den Szenarien</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Calls the territories of a new plan as those of the plan before that they share most workload with, so that names and reps stay put. Of all ways to give the names, it takes the one by which most workload keeps its name. Territories that share nothing with an old one keep their own name, or get a free one.
No unit moves: only names change.</source>
<translation>Nennt die Gebiete eines neuen Plans wie die des früheren, mit denen sie die meiste Arbeitslast teilen, so dass Namen und Vertreter bleiben. Von allen Weisen, die Namen zu geben, wird die genommen, bei der die meiste Arbeitslast ihren Namen behält. Gebiete, die mit einem alten nichts teilen, behalten ihren eigenen Namen oder bekommen einen freien.
Keine Einheit wechselt: Nur Namen ändern sich.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Can it be avoided?</source>
<translation>Lässt es sich vermeiden?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/progress.py" />
<source>Cancelled. Nothing was changed.</source>
<translation>Abgebrochen. Nichts wurde geändert.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Candidate field of the centers</source>
<translation>Kandidatenfeld der Zentren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Candidates</source>
<translation>Kandidaten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Candidates and a spacing of centers need the method “median” or “center”.</source>
<translation>Kandidaten und ein Abstand der Zentren brauchen das Verfahren „median“ oder „center“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/plan_centers.py" />
<source>Capacities are given by the centers, and {count:this territory has|these territories have} none ({count:,}): {names}. Name the centers as the territories (CENTER_NAME_FIELD), or give a table of targets.</source>
<translation>Kapazitäten sind durch die Zentren gegeben, und {count:dieses Gebiet hat|diese Gebiete haben} keines ({count:,}): {names}. Die Zentren wie die Gebiete benennen (CENTER_NAME_FIELD), oder eine Tabelle der Sollwerte angeben.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Capacity</source>
<translation>Kapazität</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Capacity field of the centers</source>
<translation>Kapazitätsfeld der Zentren</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Capacity of the new one</source>
<translation>Kapazität des neuen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Capacity of {name}</source>
<translation>Kapazität von {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_centers.py" />
<source>Capacity: the centers' layer, or its field “{field}”, is not there.</source>
<translation>Kapazität: Der Layer der Zentren oder sein Feld „{field}“ ist nicht da.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/people.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Capacity…</source>
<translation>Kapazität…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Carry over to new units</source>
<translation>Auf neue Einheiten übertragen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Categories</source>
<translation>Kategorien</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Category field</source>
<translation>Feld der Kategorie</translation>
</message>
<message>
<location filename="../../territory_planner/core/units/make.py" />
<source>Cells of {size} km would be {count:,} units, and {most:,} are the most. Ask for {least} km or more (SIZE).</source>
<translation>Zellen von {size} km wären {count:,} Einheiten, und höchstens {most:,} sind möglich. {least} km oder mehr verlangen (SIZE).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Center name</source>
<translation>Zentrumsname</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Center within</source>
<translation>Zentrum binnen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/report/layout.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Centers</source>
<translation>Zentren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Centers and ways</source>
<translation>Zentren und Wege</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Centers apart</source>
<translation>Zentrenabstand</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Centers in another territory</source>
<translation>Zentren in einem anderen Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers in no unit ({count:,} of {k:,}), and the nearest unit that stands in: {centers}.</source>
<translation>Zentren in keiner Einheit ({count:,} von {k:,}), und die nächste Einheit, die einspringt: {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers in the same unit as another one ({count:,} of {k:,}), and the nearest free unit that stands in: {centers}.</source>
<translation>Zentren in derselben Einheit wie ein anderes ({count:,} von {k:,}), und die nächste freie Einheit, die einspringt: {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Centers inside</source>
<translation>Zentren innen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Centers lie in their territory</source>
<translation>Zentren liegen in ihrem Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Centers must have as many coordinates as the units' positions.</source>
<translation>Zentren müssen so viele Koordinaten haben wie die Orte der Einheiten.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/spacing.py" />
<source>Centers nearer to each other than {spacing:,.6g} km ({count:,} {count:pair|pairs}): {pairs}. Allow {kept}, or ask for fewer territories.</source>
<translation>Zentren, die einander näher als {spacing:,.6g} km sind ({count:,} {count:Paar|Paare}): {pairs}. {kept} erlauben, oder weniger Gebiete verlangen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Centers of the same name share a column of the table of travel costs: {names}. Give each a name of its own.</source>
<translation>Zentren desselben Namens teilen sich eine Spalte der Tabelle der Fahrtkosten: {names}. Jedem einen eigenen Namen geben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Centers of the territories</source>
<translation>Zentren der Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers of “{layer}” whose coordinates are no place in {crs} ({count:,} of {k:,}): {centers}.</source>
<translation>Zentren von „{layer}“, deren Koordinaten in {crs} kein Ort sind ({count:,} von {k:,}): {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers that lie far from every unit ({count:,} of {k:,}), and how far from the nearest: {centers}.</source>
<translation>Zentren, die fern von allen Einheiten liegen ({count:,} von {k:,}), und wie weit von der nächsten: {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Centers too near to each other</source>
<translation>Zentren zu nahe beieinander</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers without a point, left out ({count:,}): {centers}.</source>
<translation>Zentren ohne Punkt, ausgelassen ({count:,}): {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Centers without a territory</source>
<translation>Zentren ohne Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/recenter.py" />
<source>Centers, round {turn} of {most} at most.</source>
<translation>Zentren, Runde {turn} von höchstens {most}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: candidate field</source>
<translation>Zentren: Kandidatenfeld</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: capacity field</source>
<translation>Zentren: Kapazitätsfeld</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: least distance between them (km)</source>
<translation>Zentren: kleinster Abstand zwischen ihnen (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: name field</source>
<translation>Zentren: Namensfeld</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: points</source>
<translation>Zentren: Punkte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: they lie in their territory</source>
<translation>Zentren: sie liegen in ihrem Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sites.py" />
<source>Centers: {kept:,} required, and of {all:,} {all:candidate|candidates} {new:this one|these {new:,}}: {names}.</source>
<translation>Feste Zentren: {kept:,}; von {all:,} {all:Kandidat|Kandidaten} dazu ({new:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>Centers: {why}</source>
<translation>Zentren: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/certificates.py" />
<source>Certificate</source>
<translation>Zertifikat</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Change</source>
<translation>Änderung</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Changes</source>
<translation>Änderungen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Changes hands: {units:,} of {n:,} {n:unit|units} ({shares}).</source>
<translation>{units:Wechselt|Wechseln} das Gebiet: {units:,} von {n:,} {n:Einheit|Einheiten} ({shares}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: field of protected units</source>
<translation>Änderungen: Feld geschützter Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: field of the measure</source>
<translation>Änderungen: Feld des Maßes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: lock field</source>
<translation>Änderungen: Feld der Sperre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: most that a territory may give away (percent of its measure)</source>
<translation>Änderungen: höchstens je Gebiet abzugeben (% seines Maßes)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: most that a territory may give away (percent)</source>
<translation>Änderungen: höchstens je Gebiet abzugeben (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: most workload that may change hands (percent)</source>
<translation>Änderungen: höchstens wechselnde Arbeitslast (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: plan to start from</source>
<translation>Änderungen: Ausgangsplan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: territory locks</source>
<translation>Änderungen: Sperren von Gebieten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/chart_tab.py" />
<source>Chart</source>
<translation>Diagramm</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Check and report</source>
<translation>Prüfen und berichten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Check the coordinates of the others.</source>
<translation>Die Koordinaten der anderen prüfen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Check their coordinates, and the coordinate reference system of their layer ({crs}).</source>
<translation>Ihre Koordinaten und das Koordinatenbezugssystem ihres Layers ({crs}) prüfen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Check units</source>
<translation>Einheiten prüfen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Check units: errors {errors:,}, warnings {warnings:,}, notes {notes:,}. Each is a row of the layer “{layer}”, with what to do.</source>
<translation>Einheiten prüfen: Fehler {errors:,}, Warnungen {warnings:,}, Hinweise {notes:,}. Jeder ist eine Zeile des Layers „{layer}“, mit dem, was zu tun ist.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Check units: nothing to find fault with.</source>
<translation>Einheiten prüfen: nichts zu beanstanden.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Checking the rules</source>
<translation>Die Regeln werden geprüft</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Checks a plan, wherever it comes from, against every rule that it should keep, and changes nothing. Each break becomes a row: which rule, which territory and units, by how much, and the land concerned.
The rules: every unit has a territory, every territory has units and is one connected area on one side of the barriers, workloads are within the tolerance and the limits. Where they are given: there are as many territories as asked for, each with its center, which is near enough to its units, far enough from other centers and can serve them; locked units and territories have kept what they had, exceptions are in place, groups are together, pairs are apart, and no territory crosses a parent's border.</source>
<translation>Prüft einen Plan, woher er auch kommt, gegen jede Regel, die er einhalten soll, und ändert nichts. Jeder Verstoß wird eine Zeile: welche Regel, welches Gebiet und welche Einheiten, um wie viel, und das betroffene Land.
Die Regeln: Jede Einheit hat ein Gebiet, jedes Gebiet hat Einheiten und ist eine zusammenhängende Fläche auf einer Seite der Barrieren, Arbeitslasten sind innerhalb von Toleranz und Grenzen. Wo sie angegeben sind: Es gibt so viele Gebiete wie verlangt, jedes mit seinem Zentrum, das seinen Einheiten nahe genug und anderen Zentren fern genug ist und sie bedienen kann; gesperrte Einheiten und Gebiete haben behalten, was sie hatten, Ausnahmen sind an ihrem Ort, Gruppen sind zusammen, Paare sind getrennt, und kein Gebiet überschreitet die Grenze einer Oberregion.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Choose another field: there is nothing to share out.</source>
<translation>Ein anderes Feld wählen: Es gibt nichts zu verteilen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Choose in the list what is to be repaired.</source>
<translation>In der Liste wählen, was behoben werden soll.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Choose the field of the accounts with the keys of units.</source>
<translation>Das Feld der Accounts mit den Schlüsseln der Einheiten wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Choose the field that holds the territories, or make a new one.</source>
<translation>Das Feld wählen, das die Gebiete enthält, oder ein neues anlegen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Choose the field that identifies units in the plan and in copies (ID_FIELD).</source>
<translation>Das Feld wählen, an dem Einheiten im Plan und in Kopien zu erkennen sind (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Choose the field whose values the scenario knows units by (ID_FIELD).</source>
<translation>Das Feld wählen, an dessen Werten das Szenario Einheiten erkennt (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Choose the field whose values the system knows accounts by.</source>
<translation>Das Feld wählen, an dessen Werten das System Accounts erkennt.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Choose the field whose values the system knows units by.</source>
<translation>Das Feld wählen, an dessen Werten das System Einheiten erkennt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Choose the fields that identify units (ID_FIELD, DECISION_ID_FIELD).</source>
<translation>Die Felder wählen, an denen Einheiten zu erkennen sind (ID_FIELD, DECISION_ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>Choose the fields that identify units in both layers (ID_FIELD, OTHER_ID_FIELD).</source>
<translation>Die Felder wählen, an denen Einheiten in beiden Layern zu erkennen sind (ID_FIELD, OTHER_ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Choose the plan</source>
<translation>Plan wählen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Choose the polygons that the points are joined to (POLYGONS).</source>
<translation>Die Polygone wählen, denen die Punkte zugeordnet werden (POLYGONS).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/scenarios.py" />
<source>Choose the unit id that it was saved with, in the set-up.</source>
<translation>In der Einrichtung die ID der Einheiten wählen, mit der er gespeichert wurde.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Choosing seeds</source>
<translation>Startpunkte werden gewählt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Chosen: {k:,} {k:territory|territories}.</source>
<translation>Gewählt: {k:,} {k:Gebiet|Gebiete}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaned copy: nothing was to be repaired.</source>
<translation>Bereinigte Kopie: Es gab nichts zu reparieren.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaned copy: repairs: {count:,}; the field “repair” of the findings says which.</source>
<translation>Bereinigte Kopie: Reparaturen: {count:,}; das Feld „repair“ der Befunde sagt, welche.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaned units</source>
<translation>Bereinigte Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaning</source>
<translation>Es wird bereinigt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Clear from (percent)</source>
<translation>Klar ab (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Click a territory for its figures; drag to move, pinch or hold Ctrl and scroll to zoom. With the keyboard: arrows, + and −. The table below has the same in text.</source>
<translation>Ein Gebiet für seine Kennzahlen anklicken; ziehen zum Verschieben, mit zwei Fingern oder mit gehaltener Strg-Taste und Rad zoomen. Mit der Tastatur: Pfeile, + und −. Die Tabelle darunter hat dasselbe als Text.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Click a unit: why it is where it is, and what would turn that</source>
<translation>Eine Einheit anklicken: warum sie ist, wo sie ist, und was das ändern würde</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/people.py" />
<source>Click on the map where they live: a territory begins there</source>
<translation>Auf der Karte dorthin klicken, wo die Person wohnt: Dort beginnt ein Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>Click, or press {number}, to apply</source>
<translation>Klicken oder {number} drücken, um anzuwenden</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/join.py" />
<source>Click: somebody who joins begins here</source>
<translation>Klicken: Wer kommt, beginnt hier</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/why.py" />
<source>Click: why is it here?</source>
<translation>Klicken: Warum ist sie hier?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Close QGIS, open “OSGeo4W Setup” from the start menu, choose “Advanced Install”, and install or update {packages}. Without it, open “OSGeo4W Shell” and type: {command}.</source>
<translation>QGIS schließen, „OSGeo4W Setup“ aus dem Startmenü öffnen, „Advanced Install“ wählen und {packages} installieren oder aktualisieren. Ohne dieses „OSGeo4W Shell“ öffnen und eingeben: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Coefficient of variation of workload / target</source>
<translation>Variationskoeffizient von Arbeitslast / Soll</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Colour by</source>
<translation>Färben nach</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Colour the map by territory</source>
<translation>Karte nach Gebieten einfärben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Column of territories</source>
<translation>Spalte der Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Column of units</source>
<translation>Spalte der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Columns of the table of travel costs that make no sense ({count:,} of {k:,}), for the center's own unit costs more than others: {columns}. A usual center has a unit at {usual}. Likely the column is another center's, or the center lies elsewhere.</source>
<translation>Spalten der Tabelle der Fahrtkosten, die keinen Sinn ergeben ({count:,} von {k:,}), denn die eigene Einheit des Zentrums kostet mehr als andere: {columns}. Ein gewöhnliches Zentrum hat eine Einheit bei {usual}. Wahrscheinlich gehört die Spalte einem anderen Zentrum, oder das Zentrum liegt anderswo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Compactness</source>
<translation>Kompaktheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Compactness (0 to 100)</source>
<translation>Kompaktheit (0 bis 100)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness (Polsby–Popper): 1 is a circle</source>
<translation>Kompaktheit (Polsby–Popper): 1 ist ein Kreis</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: area / that of its convex hull</source>
<translation>Kompaktheit: Fläche / Fläche der konvexen Hülle</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: area / that of the smallest circle around it</source>
<translation>Kompaktheit: Fläche / Fläche des kleinsten Kreises darum</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: border of a circle of the same area / its border</source>
<translation>Kompaktheit: Umfang eines Kreises gleicher Fläche / eigener Umfang</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: moment of inertia of a circle of the same area / its own</source>
<translation>Kompaktheit: Trägheitsmoment eines Kreises gleicher Fläche / eigenes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Compare</source>
<translation>Vergleichen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Compare plans</source>
<translation>Pläne vergleichen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Compare with a plan before</source>
<translation>Mit einem früheren Plan vergleichen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Compare…</source>
<translation>Vergleichen…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Comparing</source>
<translation>Es wird verglichen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Complete until</source>
<translation>Vollständig bis</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Conflicts</source>
<translation>Konflikte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Connected areas, isolated units included</source>
<translation>Zusammenhängende Flächen, isolierte Einheiten eingeschlossen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Connections that QGIS knows</source>
<translation>Verbindungen, die QGIS kennt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Constraints</source>
<translation>Bedingungen</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Contents</source>
<translation>Inhalt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Contiguity</source>
<translation>Nachbarschaft</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/contiguity.py" />
<source>Contiguity must be rook or queen, not {rule}.</source>
<translation>Nachbarschaft muss rook oder queen sein, nicht {rule}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Copy</source>
<translation>Kopie</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Copy this plan</source>
<translation>Diesen Plan kopieren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Copy this plan…</source>
<translation>Diesen Plan kopieren…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Cost</source>
<translation>Kosten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Cost / customers</source>
<translation>Kosten / Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Cost per customer</source>
<translation>Kosten je Kunde</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>Cost: {costs}.</source>
<translation>Kosten: {costs}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Count moves by</source>
<translation>Züge zählen nach</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Country</source>
<translation>Land</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Counts estimated tours through the stops of each territory in its (first) workload, at so much for a km, in the workload's unit: minutes at 40 km/h are 1.5, and where roads are a quarter longer than straight lines, 1.9. The workload field is then service alone. The estimate is within 8 % of the mean of real tours through 5 to 200 stops at random places, in areas up to 16 times as long as wide; a single tour is off by some 20 to 26 % with 5 stops, 6 to 8 % with 20 and 2 % with 200 (a standard deviation). Example: 1.9.</source>
<translation>Zählt geschätzte Touren durch die Stopps jedes Gebiets in seiner (ersten) Arbeitslast, zu so viel je km, in der Einheit der Arbeitslast: Minuten bei 40 km/h sind 1,5, und wo Straßen um ein Viertel länger sind als die Luftlinie, 1,9. Das Feld der Arbeitslast ist dann nur der Service. Die Schätzung liegt innerhalb von 8 % des Mittels echter Touren durch 5 bis 200 Stopps an zufälligen Orten, in Flächen bis 16-mal so lang wie breit; eine einzelne Tour weicht um etwa 20 bis 26 % bei 5 Stopps, 6 bis 8 % bei 20 und 2 % bei 200 ab (eine Standardabweichung). Beispiel: 1,9.</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>Curved borders can't be used: convert them to straight segments first.</source>
<translation>Gekrümmte Grenzen lassen sich nicht benutzen: zuerst in gerade Stücke umwandeln.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/figures.py" />
<location filename="../../territory_planner/layers/writing/comparison.py" />
<location filename="../../territory_planner/report/layout.py" />
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Customers</source>
<translation>Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers / potential</source>
<translation>Kunden / Potenzial</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers / reps</source>
<translation>Kunden / Vertreter</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Customers field</source>
<translation>Feld der Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Customers in a unit; may stay empty</source>
<translation>Kunden in einer Einheit; darf leer bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers in no territory: {outside:,}; in several: {several:,}.</source>
<translation>Kunden in keinem Gebiet: {outside:,}; in mehreren: {several:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>Customers in no unit of “{units}”: {count:,} of {n:,}.</source>
<translation>Kunden in keiner Einheit von „{units}“: {count:,} von {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers in none or several</source>
<translation>Kunden in keinem oder mehreren Gebieten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers in several units, which overlap there, count in the first of them ({count:,} of {n:,}): {customers}.</source>
<translation>Kunden in mehreren Einheiten, die dort überlappen, zählen in der ersten ({count:,} von {n:,}): {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Customers of all territories: {total:,.0f}</source>
<translation>Kunden aller Gebiete: {total:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers of the earlier time who are customers still / customers then</source>
<translation>Kunden der früheren Zeit, die noch Kunden sind / Kunden damals</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Customers or the like, each in the territory that it lies in, or by its unit's key</source>
<translation>Kunden oder Ähnliches, jeder in dem Gebiet, in dem er liegt, oder nach dem Schlüssel seiner Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers outside every unit, left out ({count:,} of {n:,}), the farthest first: {customers}.</source>
<translation>Kunden außerhalb aller Einheiten, ausgelassen ({count:,} von {n:,}), die fernsten zuerst: {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Customers outside every unit, taken to the nearest</source>
<translation>Kunden außerhalb aller Einheiten, der nächsten zugeordnet</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers outside every unit, taken to the nearest within {km:g} km: {count:,}.</source>
<translation>Kunden außerhalb aller Einheiten, der nächsten innerhalb von {km:g} km zugeordnet: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/made_units.py" />
<source>Customers outside the region, left out ({count:,} of {n:,}): {customers}.</source>
<translation>Kunden außerhalb der Region, ausgelassen ({count:,} von {n:,}): {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers per rep</source>
<translation>Kunden je Vertreter</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Customers that change hands; 0 where none are given</source>
<translation>Kunden, die das Gebiet wechseln; 0, wo keine angegeben sind</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Customers that have a territory</source>
<translation>Kunden, die ein Gebiet haben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Customers that have a territory (percent)</source>
<translation>Kunden, die ein Gebiet haben (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Customers that have a territory / all customers</source>
<translation>Kunden, die ein Gebiet haben / alle Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Customers that have a unit</source>
<translation>Kunden, die eine Einheit haben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers that no territory covers</source>
<translation>Kunden, die kein Gebiet bedeckt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers that several territories cover</source>
<translation>Kunden, die mehrere Gebiete bedecken</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers that there could be</source>
<translation>Kunden, die es geben könnte</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>Customers there: {count:,}.</source>
<translation>Kunden dort: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/made_units.py" />
<source>Customers whose coordinates are no place in {crs}, left out ({count:,} of {n:,}): {customers}. Check whether latitude and longitude are swapped.</source>
<translation>Kunden, deren Koordinaten in {crs} kein Ort sind, ausgelassen ({count:,} von {n:,}): {customers}. Prüfen, ob Breite und Länge vertauscht sind.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers whose key is no unit's, left out ({count:,} of {n:,}): {keys}.</source>
<translation>Kunden, deren Schlüssel keiner Einheit gehört, ausgelassen ({count:,} von {n:,}): {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<location filename="../../territory_planner/layers/writing/made_units.py" />
<source>Customers without a point, left out ({count:,} of {n:,}): {customers}.</source>
<translation>Kunden ohne Punkt, ausgelassen ({count:,} von {n:,}): {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>Customers without a point, left out: {count:,} of {n:,}.</source>
<translation>Kunden ohne Punkt, ausgelassen: {count:,} von {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Customers without a unit</source>
<translation>Kunden ohne Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Customers, calls or assets</source>
<translation>Kunden, Einsätze oder Anlagen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of how many there are in a unit</source>
<translation>Kunden: Feld, wie viele es in einer Einheit gibt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of the earlier time</source>
<translation>Kunden: Feld der früheren Zeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of the later time</source>
<translation>Kunden: Feld der späteren Zeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of their unit's id</source>
<translation>Kunden: Feld mit der ID ihrer Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: further fields</source>
<translation>Kunden: weitere Felder</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: nearest unit within (km)</source>
<translation>Kunden: nächste Einheit innerhalb von (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: points</source>
<translation>Kunden: Punkte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: satisfaction field</source>
<translation>Kunden: Feld der Zufriedenheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: weight of the rating</source>
<translation>Kunden: Gewicht der Bewertung</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Customers: {count:,.0f}</source>
<translation>Kunden: {count:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Cut off by barriers</source>
<translation>Durch Barrieren abgeschnitten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Dask scheduler</source>
<translation>Dask-Scheduler</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Database</source>
<translation>Datenbank</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Date field</source>
<translation>Datumsfeld</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Day</source>
<translation>Tag</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Day of the review</source>
<translation>Tag der Prüfung</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Days since the plan left tolerance; 0 where it is within</source>
<translation>Tage, seit der Plan die Toleranz verließ; 0, wo er innerhalb ist</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Decisions</source>
<translation>Entscheidungen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Decisions need a column “to” and one that tells units apart (DECISION_ID_FIELD); “{layer}” has {there}.</source>
<translation>Entscheidungen brauchen eine Spalte „to“ und eine, die Einheiten unterscheidet (DECISION_ID_FIELD); „{layer}“ hat {there}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Delete</source>
<translation>Löschen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Delete plan</source>
<translation>Plan löschen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Delete plan…</source>
<translation>Plan löschen…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Delete scenario</source>
<translation>Szenario löschen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Delete the plan “{name}”? This can't be undone.</source>
<translation>Den Plan „{name}“ löschen? Das lässt sich nicht rückgängig machen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Delete this scenario; approved ones stay</source>
<translation>Dieses Szenario löschen; freigegebene bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Delete “{name}”? This can't be undone.</source>
<translation>„{name}“ löschen? Das lässt sich nicht rückgängig machen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Density</source>
<translation>Dichte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/commands.py" />
<source>Design</source>
<translation>Entwerfen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/layers/live/session/editor.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Design territories</source>
<translation>Gebiete entwerfen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Design territories anew, in another number say; shown before it is applied</source>
<translation>Gebiete neu entwerfen, etwa in anderer Anzahl; wird gezeigt, bevor es angewandt wird</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Design these anew…</source>
<translation>Diese neu entwerfen…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Designing territories</source>
<translation>Gebiete werden entworfen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/state_page.py" />
<source>Design…</source>
<translation>Entwerfen…</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Detached parts</source>
<translation>Abgetrennte Teile</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Detached parts and gaps that remain</source>
<translation>Abgetrennte Teile und Lücken, die bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<location filename="../../territory_planner/ui/table/columns.py" />
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>Deviation</source>
<translation>Abweichung</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Deviation after the proposed change</source>
<translation>Abweichung nach der vorgeschlagenen Änderung</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation before</source>
<translation>Abweichung vorher</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Deviation from the target</source>
<translation>Abweichung vom Soll</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Deviation from the target, on the scale that the title tells; the band is the tolerance. Beyond a slit in a bar the scale is another</source>
<translation>Abweichung vom Soll, auf der Skala, die im Titel steht; das Band ist die Toleranz. Jenseits eines Schlitzes in einem Balken gilt eine andere Skala</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Deviation from the target: {before} before, {now} now.</source>
<translation>Abweichung vom Soll: {before} vorher, {now} jetzt.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation is</source>
<translation>Die Abweichung ist</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation now</source>
<translation>Abweichung jetzt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/chart_tab.py" />
<source>Deviation of all territories</source>
<translation>Abweichung aller Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Deviation of each workload from its target, in this order from left to right: orange above the tolerance, blue below</source>
<translation>Abweichung jeder Arbeitslast von ihrem Soll, von links nach rechts in dieser Reihenfolge: orange über der Toleranz, blau darunter</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation of {name} before</source>
<translation>Abweichung von {name} vorher</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation of {name} now</source>
<translation>Abweichung von {name} jetzt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Deviation of {territory} from its target, now and after the suggestion</source>
<translation>Abweichung von {territory} vom Soll, jetzt und nach dem Vorschlag</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Direction of travel along roads</source>
<translation>Fahrtrichtung auf Straßen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Discard edits</source>
<translation>Bearbeitungen verwerfen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Discard…</source>
<translation>Verwerfen…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Dismiss</source>
<translation>Schließen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/dissolve.py" />
<source>Dissolve territories</source>
<translation>Gebiete auflösen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Distance between barrier and border (m)</source>
<translation>Abstand zwischen Barriere und Grenze (m)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Done</source>
<translation>Erledigt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Draw it anew, or take it out; until then it has no territory.</source>
<translation>Neu zeichnen oder herausnehmen; bis dahin hat sie kein Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Draw where territories end over the map, live</source>
<translation>Zeichnen, wo Gebiete enden, über der Karte und mitlaufend</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/dissolve.py" />
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<location filename="../../territory_planner/algorithms/shared/plan_statistics.py" />
<source>Drawing outlines</source>
<translation>Umrisse werden gezeichnet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Drawing territories</source>
<translation>Gebiete werden gezeichnet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Drawing the map</source>
<translation>Die Karte wird gezeichnet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Draws a line between every two units that touch, with the length of the border that they share, and lists the units that touch none.
Territories can only be connected where units touch. Run this first on data that you don't know: a missing line shows a gap in the borders, an isolated unit an island.</source>
<translation>Zieht eine Linie zwischen je zwei Einheiten, die sich berühren, mit der Länge ihrer gemeinsamen Grenze, und führt die Einheiten auf, die keine berühren.
Gebiete können nur zusammenhängen, wo sich Einheiten berühren. Bei unbekannten Daten zuerst ausführen: Eine fehlende Linie zeigt eine Lücke in den Grenzen, eine isolierte Einheit eine Insel.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/dissolve.py" />
<source>Draws the territories of a plan as polygons, without slivers or gaps along shared borders, and measures each: units, workload, target, deviation, area, perimeter, parts and five measures of compactness (1 is best: Polsby–Popper, Reock, the share of the convex hull that is filled, Schwartzberg, and the moment of inertia of a circle by the territory's).
Units without a territory are left out. The outlines keep the very vertices of the units.</source>
<translation>Zeichnet die Gebiete eines Plans als Polygone, ohne Splitter und Lücken entlang gemeinsamer Grenzen, und misst jedes: Einheiten, Arbeitslast, Soll, Abweichung, Fläche, Umfang, Teile und fünf Maße der Kompaktheit (1 ist am besten: Polsby–Popper, Reock, der gefüllte Anteil der konvexen Hülle, Schwartzberg, und das Trägheitsmoment eines Kreises zu dem des Gebiets).
Einheiten ohne Gebiet sind weggelassen. Die Umrisse behalten genau die Stützpunkte der Einheiten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>Draws the territories of all plans that were or will be in force, one row per territory and the days for which it had just these units (valid_from, valid_to). QGIS's temporal controller plays how they moved.
A plan that covers for a while gives way to the one before it; a territory that stays as it is under another plan goes on in the same row.</source>
<translation>Zeichnet die Gebiete aller Pläne, die in Kraft waren oder sein werden, eine Zeile je Gebiet und den Tagen, an denen es genau diese Einheiten hatte (valid_from, valid_to). Die Zeitsteuerung von QGIS spielt ab, wie sie sich bewegten.
Ein Plan, der für eine Weile vertritt, weicht danach dem vorigen; ein Gebiet, das unter einem anderen Plan bleibt, wie es ist, geht in derselben Zeile weiter.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Drop</source>
<translation>Verwerfen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Duplicate</source>
<translation>Duplizieren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Duplicate the scenario</source>
<translation>Das Szenario duplizieren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Duplicate…</source>
<translation>Duplizieren…</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Dynamics</source>
<translation>Dynamics</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Dynamics takes keys of at most {limit} characters, and {count:,} {count:is|are} longer: {names}. Choose another field (ID_FIELD, POINT_ID).</source>
<translation>Dynamics nimmt Schlüssel von höchstens {limit} Zeichen, und {count:,} {count:ist|sind} länger: {names}. Ein anderes Feld wählen (ID_FIELD, POINT_ID).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Each becomes a scenario of the field's name; the fields stay.</source>
<translation>Jedes wird ein Szenario mit dem Namen des Felds; die Felder bleiben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Each begins wherever that does best.</source>
<translation>Jedes beginnt dort, wo das am besten ist.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Each goes out once: its rows lie in one territory.</source>
<translation>Jeder geht einmal hinaus: Seine Zeilen liegen in einem Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Each goes out once; where its rows lie in several territories ({count:,} {count:key|keys}), in the one with most of them, of as many the first by name: {chosen}.</source>
<translation>Jeder geht einmal hinaus; wo seine Zeilen in mehreren Gebieten liegen ({count:,} Schlüssel), in dem mit den meisten davon, bei gleich vielen im ersten nach dem Namen: {chosen}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Each is in every territory that one of its rows lies in, once.</source>
<translation>Jeder ist in jedem Gebiet, in dem eine seiner Zeilen liegt, einmal.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Each is then taken for the one that it shares most workload with</source>
<translation>Jedes gilt dann als das, mit dem es die meiste Arbeitslast teilt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Each number that is tried is a whole design; you choose among them.</source>
<translation>Jede versuchte Anzahl ist ein ganzer Entwurf; Sie wählen unter ihnen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Each polygon is a unit; a field of the layer holds its territory.</source>
<translation>Jedes Polygon ist eine Einheit; ein Feld des Layers enthält ihr Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Each review</source>
<translation>Jede Prüfung</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Each territory before and now</source>
<translation>Jedes Gebiet vorher und jetzt</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Each territory in both plans</source>
<translation>Jedes Gebiet in beiden Plänen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edited copies</source>
<translation>Bearbeitete Kopien</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Editing was switched off: the stroke ended.</source>
<translation>Das Bearbeiten wurde ausgeschaltet: Der Strich ist zu Ende.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/folded_form.py" />
<source>Edits inside these tables and layers show after Refresh, in the plan's tool bar.</source>
<translation>Bearbeitungen in diesen Tabellen und Layern zeigen sich nach „Aktualisieren“ in der Werkzeugleiste des Plans.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Edits not saved</source>
<translation>Bearbeitungen nicht gespeichert</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edits taken over: {taken:,}; units that change hands: {changed:,}.</source>
<translation>Übernommene Bearbeitungen: {taken:,}; Einheiten, die das Gebiet wechseln: {changed:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edits that were not, for they contradict others</source>
<translation>Nicht übernommene Bearbeitungen, da sie anderen widersprechen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edits that were taken over</source>
<translation>Übernommene Bearbeitungen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Effort</source>
<translation>Aufwand</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Enclaves</source>
<translation>Enklaven</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>End with an error</source>
<translation>Mit einem Fehler enden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Error of the pooled forecast on the past (percent of what came)</source>
<translation>Fehler der gemeinsamen Vorhersage in der Vergangenheit (Prozent dessen, was kam)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Error of “as last year” on the past (percent of what came)</source>
<translation>Fehler von „wie letztes Jahr“ in der Vergangenheit (Prozent dessen, was kam)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Errors</source>
<translation>Fehler</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Errors: {count:,} ({kinds}).</source>
<translation>Fehler: {count:,} ({kinds}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Estimated round tour through all customers, in a straight line from one to the next: within 8 % of the mean of real tours; single ones are off by some 20 % with 5 stops, 7 % with 20 and 2 % with 200</source>
<translation>Geschätzte Rundtour durch alle Kunden, in gerader Linie von einem zum nächsten: innerhalb von 8 % des Mittels echter Touren; einzelne weichen um etwa 20 % bei 5 Stopps, 7 % bei 20 und 2 % bei 200 ab</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Estimated travel between stops, in the unit of the workload</source>
<translation>Geschätzte Fahrten zwischen Stopps, in der Einheit der Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Estimated travel inside territories, where it counts (TRAVEL_PER_KM)</source>
<translation>Geschätzte Fahrten innerhalb der Gebiete, wo sie zählen (TRAVEL_PER_KM)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Even out workload, moving little; shown before it is applied</source>
<translation>Die Arbeitslast ausgleichen und wenig bewegen; wird gezeigt, bevor es angewandt wird</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>Every center gets a territory, so that their number is given. Say in the set-up which centers are candidates only, or give the number.</source>
<translation>Jedes Zentrum bekommt ein Gebiet, so dass deren Anzahl feststeht. In der Einrichtung angeben, welche Zentren nur Kandidaten sind, oder die Anzahl angeben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Every center gets a territory, so that their number is given: say which centers are candidates only (SITE_FIELD), or don't ask for “{mode}” (COUNT_MODE).</source>
<translation>Jedes Zentrum bekommt ein Gebiet, so dass deren Anzahl feststeht: angeben, welche Zentren nur Kandidaten sind (SITE_FIELD), oder „{mode}“ nicht verlangen (COUNT_MODE).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Every run repairs it for itself. Take the cleaned copy, or “Fix geometries”.</source>
<translation>Jeder Lauf repariert es für sich. Die bereinigte Kopie nehmen, oder „Geometrien reparieren“.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Every territory has units</source>
<translation>Jedes Gebiet hat Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Every territory is called as it was.</source>
<translation>Jedes Gebiet heißt, wie es hieß.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Every territory is within tolerance and limits.</source>
<translation>Jedes Gebiet ist innerhalb von Toleranz und Grenzen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Every unit has a territory.</source>
<translation>Jede Einheit hat ein Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Everybody leaves for a while, and a cover needs somebody who stays.</source>
<translation>Alle gehen für eine Weile, und eine Vertretung braucht jemanden, der bleibt.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Everybody leaves: somebody must stay or join to serve the units.</source>
<translation>Alle gehen: Jemand muss bleiben oder kommen, um die Einheiten zu bedienen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Exactly so many are made. With centers or a table of targets it may be left out; where it disagrees with the centers, these decide: one territory each.</source>
<translation>Genau so viele werden gemacht. Mit Zentren oder einer Tabelle der Sollwerte darf sie fehlen; wo sie den Zentren widerspricht, entscheiden diese: je ein Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>Example</source>
<translation>Beispiel</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Examples</source>
<translation>Beispiele</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Excel</source>
<translation>Excel</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Exception</source>
<translation>Ausnahme</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<location filename="../../territory_planner/core/reasons/sentences.py" />
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/live/work/plan_design.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Exceptions</source>
<translation>Ausnahmen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>Exceptions for units that are not in the layer, left out ({count:,}): {units}.</source>
<translation>Ausnahmen für Einheiten, die nicht im Layer sind, ausgelassen ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>Exceptions name their territories, and new ones have no names yet. Choose as many centers, or a table of targets with as many rows, in the set-up; or leave the exceptions out until there is a plan.</source>
<translation>Ausnahmen nennen ihre Gebiete, und neue haben noch keine Namen. In der Einrichtung ebenso viele Zentren oder eine Tabelle der Sollwerte mit ebenso vielen Zeilen wählen; oder die Ausnahmen weglassen, bis es einen Plan gibt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<source>Exceptions name their territories: give these by a plan to start from (START), by centers (CENTERS) or by a table of targets (TARGETS).</source>
<translation>Ausnahmen nennen ihre Gebiete: diese durch einen Ausgangsplan (START), durch Zentren (CENTERS) oder durch eine Tabelle der Sollwerte (TARGETS) angeben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Exceptions out of place</source>
<translation>Ausnahmen am falschen Ort</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<source>Exceptions that have their territory from the table: {count:,}. They count in the workload, not as detached parts.</source>
<translation>Ausnahmen, die ihr Gebiet aus der Tabelle haben: {count:,}. Sie zählen in der Arbeitslast, nicht als abgetrennte Teile.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Exceptions that locks keep in another territory ({count:,}): {units}. They stay there; unlock them, or their territories.</source>
<translation>Ausnahmen, die Sperren in einem anderen Gebiet halten ({count:,}): {units}. Sie bleiben dort; sie oder ihre Gebiete entsperren.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Explain plan</source>
<translation>Plan erklären</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Explore</source>
<translation>Erkunden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Explore plans</source>
<translation>Pläne erkunden</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Explore…</source>
<translation>Erkunden…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Exploring plans</source>
<translation>Pläne werden erkundet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Export alignment</source>
<translation>Gebietszuordnung exportieren</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>Export before each further publication, with Data Loader, CSV files into the folder “{org}” made in this one: {queries}. Then give this folder as PREVIOUS.</source>
<translation>Vor jeder weiteren Veröffentlichung mit Data Loader als CSV-Dateien in den Ordner „{org}“ exportieren, der in diesem anzulegen ist: {queries}. Dann diesen Ordner als PREVIOUS angeben.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Export table</source>
<translation>Tabelle exportieren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Export table…</source>
<translation>Tabelle exportieren…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Far from the others (robust z-score {score}): look for a slip or a total row.</source>
<translation>Weit von den anderen (robuster z-Wert {score}): nach einem Versehen oder einer Summenzeile suchen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>Farther than {reach} from their center ({count:,} of {n:,} {n:unit|units}, {share} of the workload): {units}. No plan that keeps {rule} was found; this one keeps {needed}. More territories or more tolerance bring centers nearer.</source>
<translation>Weiter als {reach} von ihrem Zentrum ({count:,} von {n:,} {n:Einheit|Einheiten}, {share} der Arbeitslast): {units}. Kein Plan wurde gefunden, der {rule} einhält; dieser hält {needed} ein. Mehr Gebiete oder mehr Toleranz bringen Zentren näher.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Farthest from target:</source>
<translation>Am weitesten vom Soll:</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Feature ids of “{layer}” repeat ({ids:,} {ids:id|ids} for {n:,} features; a view or a join may do so): features are told apart by their order, and nothing else.</source>
<translation>Objekt-IDs von „{layer}“ wiederholen sich ({ids:,} {ids:ID|IDs} für {n:,} Objekte; das kann eine Sicht oder eine Verknüpfung tun): Objekte werden nur an ihrer Reihenfolge unterschieden.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/results.py" />
<source>Feature ids, which tables name units by, repeat: choose the field of the units that tells them apart (ID_FIELD).</source>
<translation>Objekt-IDs, mit denen Tabellen Einheiten nennen, wiederholen sich: das Feld der Einheiten wählen, das sie unterscheidet (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_reader.py" />
<source>Features of “{layer}” have the same feature id, as in a view or a join, so that none of them can be edited by itself. Export the layer to a file, and plan there.</source>
<translation>Objekte von „{layer}“ haben dieselbe Objekt-ID, wie in einer Sicht oder einer Verknüpfung, so dass keines für sich bearbeitet werden kann. Den Layer in eine Datei exportieren und dort planen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>Features of “{layer}” without a place, left out: {count:,}.</source>
<translation>Objekte von „{layer}“ ohne Ort, ausgelassen: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Ferries, bridges: lines from unit to unit, or a table: from_id, to_id</source>
<translation>Fähren, Brücken: Linien von Einheit zu Einheit, oder eine Tabelle: from_id, to_id</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Field Service has people work in a territory from a day on: give it (STARTS=2027-01-31).</source>
<translation>Field Service lässt Leute ab einem Tag in einem Gebiet arbeiten: ihn angeben (STARTS=2027-01-31).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Field of accounts</source>
<translation>Feld der Accounts</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Field of protected units</source>
<translation>Feld geschützter Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Field of the measure</source>
<translation>Feld des Maßes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Field {name}</source>
<translation>Feld {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Fields of the units that say what is above their territory, the next level first: district, region. A territory is in one district only.</source>
<translation>Felder der Einheiten, die sagen, was über ihrem Gebiet ist, die nächste Ebene zuerst: Bezirk, Region. Ein Gebiet ist nur in einem Bezirk.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Fields of the units, revenue of last year for one. Example: sales_2025.</source>
<translation>Felder der Einheiten, etwa der Umsatz des letzten Jahres. Beispiel: sales_2025.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>Fields to balance. None ticked: every unit counts 1</source>
<translation>Felder, die ausgeglichen werden. Ohne Haken zählt jede Einheit 1</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Fields to sum up</source>
<translation>Felder zum Summieren</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>Figure</source>
<translation>Kennzahl</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures</source>
<translation>Kennzahlen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Figures of the plan</source>
<translation>Kennzahlen des Plans</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>Figures of the plan as a whole</source>
<translation>Kennzahlen des Plans als Ganzes</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Figures of the territories</source>
<translation>Kennzahlen der Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Figures of today's territories</source>
<translation>Kennzahlen der heutigen Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: further fields of the units</source>
<translation>Kennzahlen: weitere Felder der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: growth, fields of the earlier time</source>
<translation>Kennzahlen: Wachstum, Felder der früheren Zeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: growth, fields of the later time</source>
<translation>Kennzahlen: Wachstum, Felder der späteren Zeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: potential field</source>
<translation>Kennzahlen: Feld des Potenzials</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: response limit</source>
<translation>Kennzahlen: Reaktionsgrenze</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: satisfaction field</source>
<translation>Kennzahlen: Feld der Zufriedenheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: study region</source>
<translation>Kennzahlen: Untersuchungsraum</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: table of reps</source>
<translation>Kennzahlen: Tabelle der Vertreter</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>File or table</source>
<translation>Datei oder Tabelle</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Files</source>
<translation>Dateien</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Files and other systems</source>
<translation>Dateien und andere Systeme</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Files and tables of the database, 0 where nothing changed</source>
<translation>Dateien und Tabellen der Datenbank, 0, wo sich nichts geändert hat</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Files in the folder, 0 where nothing changed</source>
<translation>Dateien im Ordner, 0, wo sich nichts geändert hat</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Files that the system exported, or an earlier publication</source>
<translation>Dateien, die das System exportiert hat, oder eine frühere Veröffentlichung</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Fill the units so that neighbours differ; switched off, your own style returns</source>
<translation>Die Einheiten so füllen, dass Nachbarn sich unterscheiden; ausgeschaltet kommt der eigene Stil zurück</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/territories_tab.py" />
<source>Filter territories</source>
<translation>Gebiete filtern</translation>
</message>
<message>
<location filename="../../territory_planner/report/table_view.py" />
<source>Find</source>
<translation>Suchen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Finding a robust plan</source>
<translation>Ein robuster Plan wird gesucht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finding customers in none or several</source>
<translation>Kunden in keinem oder mehreren Gebieten werden gesucht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finding gaps</source>
<translation>Lücken werden gesucht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Finding gaps and overlaps</source>
<translation>Lücken und Überlappungen werden gesucht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/algorithms/contiguity.py" />
<location filename="../../territory_planner/algorithms/match.py" />
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Finding neighbours</source>
<translation>Nachbarn werden gesucht</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<location filename="../../territory_planner/ui/summary.py" />
<source>Finding out which units touch…</source>
<translation>Es wird ermittelt, welche Einheiten sich berühren…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finding overlaps</source>
<translation>Überlappungen werden gesucht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Finding the unit of each customer</source>
<translation>Die Einheit jedes Kunden wird gesucht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Finding the unit of each point</source>
<translation>Die Einheit jedes Punkts wird gesucht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Finding ways along roads</source>
<translation>Wege auf Straßen werden gesucht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Findings</source>
<translation>Befunde</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Findings about the units</source>
<translation>Befunde zu den Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Finds detached parts, enclaves and units without a territory, and joins each to a territory that it touches, where that does the least harm to balance and shape.
Nothing else moves, except exceptions, and torn groups, which come together. Limits, locks, parents and pairs apart are kept: what can't be repaired within them stays, and the log says why. The table of moves says of every unit what was wrong, where it went and what that does to the balance there. The field of the plan gets the new value; the field “previous” keeps the old one.</source>
<translation>Findet abgetrennte Teile, Enklaven und Einheiten ohne Gebiet und schließt jede an ein Gebiet an, das sie berührt, wo das Ausgleich und Form am wenigsten schadet.
Sonst wechselt nichts, außer Ausnahmen und zerrissenen Gruppen, die zusammenkommen. Grenzen, Sperren, Oberregionen und getrennte Paare werden eingehalten: Was sich darin nicht reparieren lässt, bleibt, und das Protokoll sagt warum. Die Tabelle der Züge sagt von jeder Einheit, was falsch war, wohin sie ging, und was das dort am Ausgleich bewirkt. Das Feld des Plans bekommt den neuen Wert; das Feld „previous“ behält den alten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finds the land of a study region that no territory covers, the land that two or more cover, with who they are, and enclaves: land of a territory that another one goes all around. It says how much land it is, and how many customers, and tells slivers, which come from borders drawn twice, from gaps that matter: a sliver is narrow and has no customers. Customers in no territory or in several come as points.
It takes territory polygons as they are, or units with a territory field. Nothing is snapped or rounded: what is found is exact.</source>
<translation>Findet das Land eines Untersuchungsraums, das kein Gebiet bedeckt, das Land, das zwei oder mehr bedecken, samt deren Namen, und Enklaven: Land eines Gebiets, um das ein anderes ganz herumgeht. Gesagt wird, wie viel Land es ist und wie viele Kunden, und Splitterflächen, die von doppelt gezeichneten Grenzen kommen, werden von Lücken unterschieden, auf die es ankommt: Ein Splitter ist schmal und hat keine Kunden. Kunden in keinem oder mehreren Gebieten kommen als Punkte.
Genommen werden Gebietspolygone, wie sie sind, oder Einheiten mit einem Gebietsfeld. Nichts wird eingerastet oder gerundet: Was gefunden wird, ist exakt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>First</source>
<translation>Zuerst</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>First day</source>
<translation>Erster Tag</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>First workload / cost (cost efficiency)</source>
<translation>Erste Arbeitslast / Kosten (Kosteneffizienz)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>First workload / cost of the reps</source>
<translation>Erste Arbeitslast / Kosten der Vertreter</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>First workload / what reps have available (percent)</source>
<translation>Erste Arbeitslast / was Vertreter leisten können (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>First workload, with travel where it counts / what the reps have available</source>
<translation>Erste Arbeitslast, mit Fahrten, wo sie zählen / was die Vertreter leisten können</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Fix</source>
<translation>Beheben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Fix: {how}</source>
<translation>Beheben: {how}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Folder</source>
<translation>Ordner</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Folder of files</source>
<translation>Ordner mit Dateien</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>For a new note, select a unit in the layer or a territory in the table first.</source>
<translation>Für eine neue Notiz zuerst eine Einheit im Layer oder ein Gebiet in der Tabelle wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>For schedulers: all outputs are written, then the run ends with an error that says what is broken. “never”: it succeeds whatever the plan is like. “broken”: it fails when a rule is broken, unless no plan can avoid that. “unavoidable”: it fails then, too.</source>
<translation>Für Zeitpläne: Alle Ausgaben werden geschrieben, dann endet der Lauf mit einem Fehler, der sagt, was gebrochen ist. „never“: Er gelingt, wie der Plan auch ist. „broken“: Er scheitert, wenn eine Regel gebrochen ist, die ein Plan einhalten könnte. „unavoidable“: Er scheitert auch dann.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast</source>
<translation>Vorhersage</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast by unit</source>
<translation>Vorhersage je Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast by unit and step</source>
<translation>Vorhersage je Einheit und Schritt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<location filename="../../territory_planner/algorithms/review.py" />
<source>Forecast fields</source>
<translation>Felder der Vorhersage</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast for {first} to {last}: {amount}{change}; a year before: {before}.</source>
<translation>Vorhersage für {first} bis {last}: {amount}{change}; ein Jahr zuvor: {before}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast of all units together</source>
<translation>Vorhersage aller Einheiten zusammen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast workload</source>
<translation>Arbeitslast vorhersagen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast: fields of coming periods</source>
<translation>Vorhersage: Felder kommender Zeiträume</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast: interval (percent)</source>
<translation>Vorhersage: Intervall (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast: records are complete until</source>
<translation>Vorhersage: Datensätze sind vollständig bis</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecasting</source>
<translation>Es wird vorhergesagt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Forecasts</source>
<translation>Vorhersagen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Forecasts take out of tolerance, the first first ({count:,}): {names}.</source>
<translation>Vorhersagen bringen aus der Toleranz, das erste zuerst ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Free</source>
<translation>Frei</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Frequency</source>
<translation>Häufigkeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Frequency field</source>
<translation>Feld der Häufigkeit</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>From</source>
<translation>Von</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>From draft to review</source>
<translation>Vom Entwurf zur Prüfung</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>From each territory</source>
<translation>Von jedem Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>From review to approved; it is read-only then</source>
<translation>Von der Prüfung zur Freigabe; danach schreibgeschützt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>From units and customers to a plan and a report on it: the units are looked over and cleaned, the customers' visits and hours are added up by unit, balanced and connected territories are designed, and the figures and a page to send on are written.</source>
<translation>Von Einheiten und Kunden zu einem Plan mit Bericht: Die Einheiten werden durchgesehen und bereinigt, Besuche und Stunden der Kunden je Einheit summiert, ausgeglichene und zusammenhängende Gebiete entworfen, und Kennzahlen und eine Seite zum Weitergeben werden geschrieben.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>From when</source>
<translation>Ab wann</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>From when on people work in their territories: 2027-01-31, say</source>
<translation>Von wann an die Leute in ihren Gebieten arbeiten: etwa 2027-01-31</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>From when on people work in their territories: 2027-01-31. Field Service needs it.</source>
<translation>Von wann an Leute in ihren Gebieten arbeiten: 2027-01-31. Field Service braucht ihn.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>From when on the plan counts, on the hand-over sheets. Example: 1 January 2027.</source>
<translation>Ab wann der Plan gilt, auf den Übergabeblättern. Beispiel: 1. Januar 2027.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>From whom to whom</source>
<translation>Von wem zu wem</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>From whom, and why</source>
<translation>Von wem, und warum</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>From {date} on</source>
<translation>Ab {date}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>From {least} to {most}</source>
<translation>Von {least} bis {most}</translation>
</message>
<message>
<location filename="../../territory_planner/report/chart.py" />
<source>From {most} ({high}) down to {least} ({low}).</source>
<translation>Von {most} ({high}) bis hinunter zu {least} ({low}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>From → to</source>
<translation>Von → nach</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Frozen: neither gains nor loses</source>
<translation>Eingefroren: gibt nichts ab und nimmt nichts auf</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Further fields of the customers</source>
<translation>Weitere Felder der Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Further fields of the units</source>
<translation>Weitere Felder der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Further plans that differ and are worse in nothing, left out</source>
<translation>Weitere Pläne, die sich unterscheiden und in nichts schlechter sind, weggelassen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Gain only: never loses</source>
<translation>Nur aufnehmen: gibt nichts ab</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Gaps and overlaps</source>
<translation>Lücken und Überlappungen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/shape_finder.py" />
<source>Gaps and overlaps between units</source>
<translation>Lücken und Überlappungen zwischen Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Gaps and overlaps that are narrower on average, and without customers, are slivers. Without it, a thousandth of a typical polygon's size. 0: none are. Example: 5.</source>
<translation>Lücken und Überlappungen, die im Mittel schmaler sind, und ohne Kunden, sind Splitter. Ohne Angabe ein Tausendstel der Größe eines typischen Polygons. 0: keine. Beispiel: 5.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Gaps that are no slivers</source>
<translation>Lücken, die keine Splitter sind</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Gini coefficient of workload / target</source>
<translation>Gini-Koeffizient von Arbeitslast / Soll</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Gini coefficient of workload / target (0 where all carry alike)</source>
<translation>Gini-Koeffizient von Arbeitslast / Soll (0, wo alle gleich tragen)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Give all moved units back, as one undo step</source>
<translation>Alle bewegten Einheiten zurückgeben, als ein Schritt zum Rückgängigmachen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give all units in a drawn shape to the territory</source>
<translation>Alle Einheiten in einer gezeichneten Form dem Gebiet geben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give all units in a rectangle to the territory</source>
<translation>Alle Einheiten in einem Rechteck dem Gebiet geben</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Give each an id of its own, or make them one unit (“Dissolve” by that field).</source>
<translation>Jedem eine eigene ID geben, oder sie zu einer Einheit machen („Auflösen“ nach diesem Feld).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Give it one: tables can't name it without.</source>
<translation>Eine ID geben: Ohne sie können Tabellen es nicht nennen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Give one capacity field for all workload fields, or one for each ({wanted:,}), not {given:,}.</source>
<translation>Ein Kapazitätsfeld für alle Felder der Arbeitslast angeben, oder je eines ({wanted:,}), nicht {given:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Give one weight per workload field: {wanted:,}, not {given:,}.</source>
<translation>Ein Gewicht je Feld der Arbeitslast angeben: {wanted:,}, nicht {given:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give selected units</source>
<translation>Gewählte Einheiten zuweisen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give the layer's selected units to the territory that is picked</source>
<translation>Die im Layer gewählten Einheiten dem aufgenommenen Gebiet geben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Give the plan before by a field (BEFORE) or by a layer (OTHER), not by both.</source>
<translation>Den früheren Plan mit einem Feld (BEFORE) oder mit einem Layer (OTHER) angeben, nicht mit beiden.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Give these units back, as one undo step</source>
<translation>Diese Einheiten zurückgeben, als ein Schritt zum Rückgängigmachen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/tools/shape_tool.py" />
<source>Give to {name}</source>
<translation>An {name} geben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Give two or more scenarios: a workload field for each (WORKLOAD).</source>
<translation>Zwei oder mehr Szenarien angeben: je ein Feld der Arbeitslast (WORKLOAD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Give unassigned units a territory</source>
<translation>Einheiten ohne Gebiet eines geben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Give up all edits of the layer since the last save</source>
<translation>Alle Bearbeitungen des Layers seit dem letzten Speichern aufgeben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Give up all edits of “{layer}” since the last save?</source>
<translation>Alle Bearbeitungen von „{layer}“ seit dem letzten Speichern aufgeben?</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Gives or gets</source>
<translation>Gibt ab oder bekommt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<source>Gives units of {count:this problem|these {count:,} problems} to other territories.</source>
<translation>Gibt Einheiten {count:dieses Problems|dieser {count:,} Probleme} an andere Gebiete.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>Gives: {titles}.</source>
<translation>Gibt: {titles}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Go on under another name ({count:,}): {names}.</source>
<translation>Gehen unter anderem Namen weiter ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Greatest area of a territory (km²)</source>
<translation>Größte Fläche eines Gebiets (km²)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Greatest number of units of a territory</source>
<translation>Größte Zahl der Einheiten eines Gebiets</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Greatest workload of a territory</source>
<translation>Größte Arbeitslast eines Gebiets</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Group field</source>
<translation>Feld der Gruppe</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/contradictions.py" />
<source>Groups (GROUP_FIELD) that lie in several parents (PARENT_FIELD), so that no territory can hold them ({count:,}): {groups}. Outside of most of their group {out:is|are} {units}: take {out:it out of its group|these out of their groups}.</source>
<translation>Gruppen (GROUP_FIELD), die in mehreren Oberregionen liegen (PARENT_FIELD), so dass kein Gebiet sie fassen kann ({count:,}): {groups}. Außerhalb des größten Teils ihrer Gruppe {out:ist|sind} {units}: diese aus {out:ihrer Gruppe|ihren Gruppen} nehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Groups that locks keep in several territories ({count:,}): {groups}. They stay as they are; unlock some of their units to bring them together.</source>
<translation>Gruppen, die Sperren in mehreren Gebieten halten ({count:,}): {groups}. Sie bleiben, wie sie sind; einige ihrer Einheiten entsperren, um sie zusammenzubringen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Groups to keep together</source>
<translation>Gruppen, die zusammenbleiben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Groups units into balanced, connected and compact territories, in one step. Territories get equal shares of the workload within the tolerance, each is one connected area, and ways within it are short.
Islands that are too small for a territory of their own join the nearest unit's, and a unit that is heavier than a whole territory gets one to itself; the log says so. A “territory” field that the units already have moves to “previous”.</source>
<translation>Fasst Einheiten zu ausgeglichenen, zusammenhängenden und kompakten Gebieten zusammen, in einem Schritt. Gebiete bekommen innerhalb der Toleranz gleiche Anteile der Arbeitslast, jedes ist eine zusammenhängende Fläche, und die Wege darin sind kurz.
Inseln, die für ein eigenes Gebiet zu klein sind, kommen zur nächsten Einheit, und eine Einheit, die schwerer als ein ganzes Gebiet ist, bekommt eines für sich; das Protokoll sagt es. Ein Feld „territory“, das die Einheiten schon haben, geht nach „previous“.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Groups whose units do not all touch ({count:,}): {groups}.</source>
<translation>Gruppen, deren Einheiten sich nicht alle berühren ({count:,}): {groups}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/reduction.py" />
<source>Groups with units locked to different territories ({count:,}): {groups}. Unlock some of these units, or take them out of the group.</source>
<translation>Gruppen mit Einheiten, die für verschiedene Gebiete gesperrt sind ({count:,}): {groups}. Einige dieser Einheiten entsperren, oder sie aus der Gruppe nehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Growing territories</source>
<translation>Gebiete wachsen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Grows one connected territory around each center, so that the workload is shared as the centers' capacities ask and ways are short.
Use it when the places that territories are served from are given: offices, depots, homes. Units farther from every center than the maximum distance or time stay without a territory.</source>
<translation>Lässt um jedes Zentrum ein zusammenhängendes Gebiet wachsen, so dass die Arbeitslast nach den Kapazitäten der Zentren geteilt ist und Wege kurz sind.
Zu benutzen, wenn die Orte feststehen, von denen aus Gebiete bedient werden: Büros, Depots, Wohnorte. Einheiten, die von jedem Zentrum weiter sind als die größte Entfernung oder Zeit, bleiben ohne Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Growth</source>
<translation>Wachstum</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Growth compares fields in pairs: give as many fields of the later time (GROWTH_TO, {later:,}) as of the earlier one (GROWTH_FROM, {earlier:,}).</source>
<translation>Wachstum vergleicht Felder paarweise: ebenso viele Felder der späteren Zeit (GROWTH_TO, {later:,}) wie der früheren (GROWTH_FROM, {earlier:,}) angeben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Growth: fields of the earlier time</source>
<translation>Wachstum: Felder der früheren Zeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Growth: fields of the later time</source>
<translation>Wachstum: Felder der späteren Zeit</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>Guessed from names and values: {fields}. Change what is wrong.</source>
<translation>Aus Namen und Werten geraten: {fields}. Ändern, was falsch ist.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Had a territory</source>
<translation>Hatte ein Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Hand in</source>
<translation>Vorlegen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Hand out territories</source>
<translation>Gebiete aushändigen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Hand the plan on to another system: what changed since the last time</source>
<translation>Den Plan einem anderen System übergeben: was sich seit dem letzten Mal geändert hat</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Hand-over</source>
<translation>Übergabe</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Hand-over sheet</source>
<translation>Übergabeblatt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Handed out: {count:,} {count:unit|units} of {names}.</source>
<translation>Ausgehändigt: {count:,} {count:Einheit|Einheiten} von {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Has the key of each account's unit; needed for a table</source>
<translation>Hat den Schlüssel der Einheit jedes Accounts; nötig bei einer Tabelle</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Has the units' keys</source>
<translation>Hat die Schlüssel der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Has the units' keys. Without it: a column called as the units' id field, or “unit_id”.</source>
<translation>Hat die Schlüssel der Einheiten. Ohne Angabe: eine Spalte, die heißt wie das ID-Feld der Einheiten, oder „unit_id“.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Has the units' territories</source>
<translation>Hat die Gebiete der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>Heal the plan</source>
<translation>Den Plan wieder in die Toleranz bringen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/help.py" />
<source>Help</source>
<translation>Hilfe</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>Help: what the panel's parts do; the guide opens</source>
<translation>Hilfe: was die Teile des Panels tun; das Handbuch öffnet sich</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>History</source>
<translation>Geschichte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>History of territories</source>
<translation>Geschichte der Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Holds the territory of each unit</source>
<translation>Enthält das Gebiet jeder Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>House number field</source>
<translation>Feld der Hausnummer</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>How far a territory is from its target, in percent.</source>
<translation>Wie weit ein Gebiet von seinem Soll abweicht, in Prozent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>How far a territory's workload may lie from its target. The tighter, the less freedom for short ways and smooth borders.</source>
<translation>Wie weit die Arbeitslast eines Gebiets von ihrem Soll liegen darf. Je enger, desto weniger Freiheit für kurze Wege und glatte Grenzen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>How far a unit may be from its territory's center, in a straight line</source>
<translation>Wie weit eine Einheit vom Zentrum ihres Gebiets sein darf, in gerader Linie</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>How far the travel may be above the least to the same places</source>
<translation>Wie weit der Fahraufwand höchstens über dem geringsten zu denselben Orten liegt</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>How far this plan's travel is above the least is not known.</source>
<translation>Wie weit der Fahraufwand dieses Plans über dem geringsten liegt, ist nicht bekannt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>How far travel may be above the least for these centers (percent)</source>
<translation>Wie weit der Fahraufwand höchstens über dem geringsten für diese Zentren liegt (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>How far travel may be above the least, as the run that made the plan told it (BOUND_GAP).</source>
<translation>Wie weit der Fahraufwand höchstens über dem geringsten liegt, wie der Lauf, der den Plan machte, es nannte (BOUND_GAP).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>How good it is</source>
<translation>Wie gut er ist</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>How it stood</source>
<translation>Wie es stand</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout_history.py" />
<source>How it stood over time</source>
<translation>Wie er im Lauf der Zeit stand</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>How it was made</source>
<translation>Wie er gemacht wurde</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>How long a visit takes each customer, in minutes or hours.</source>
<translation>Wie lange ein Besuch bei jedem Kunden dauert, in Minuten oder Stunden.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>How long the way there may take: needs roads with speeds, or a table of costs</source>
<translation>Wie lange der Weg dorthin dauern darf: braucht Straßen mit Geschwindigkeiten oder eine Kostentabelle</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>How many</source>
<translation>Wie viele</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How many customers a unit has, its revenue, the years that it knows its rep.</source>
<translation>Wie viele Kunden eine Einheit hat, ihr Umsatz, die Jahre, die sie ihren Vertreter kennt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>How many customers there could be in each unit, those that there are among them.</source>
<translation>Wie viele Kunden es in jeder Einheit geben könnte, die vorhandenen darunter.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>How many of 100 units should come out within their interval. It is as wide as forecasts of the past were off.</source>
<translation>Wie viele von 100 Einheiten in ihrem Intervall landen sollen. Es ist so weit, wie Vorhersagen der Vergangenheit danebenlagen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>How many steps to forecast. Without it, a year.</source>
<translation>Wie viele Schritte vorherzusagen sind. Ohne Angabe ein Jahr.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>How many territories</source>
<translation>Wie viele Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>How many territories cost least, of those with a plan within the limits; empty without TERRITORY_COST or TRAVEL_COST</source>
<translation>Wie viele Gebiete am wenigsten kosten, unter denen mit einem Plan innerhalb der Grenzen; leer ohne TERRITORY_COST oder TRAVEL_COST</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>How many territories the plan should have. Without targets, each one's is the total divided by this. Without a number, any will do.</source>
<translation>Wie viele Gebiete der Plan haben soll. Ohne Sollwerte ist das Soll eines jeden die Summe geteilt durch diese Zahl. Ohne eine Zahl ist jede recht.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>How many territories, and where from?</source>
<translation>Wie viele Gebiete, und von wo aus?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>How many tours the period has for each territory, working days for one: each goes through an equal share of its customers</source>
<translation>Wie viele Touren der Zeitraum für jedes Gebiet hat, etwa Arbeitstage: Jede führt durch einen gleichen Anteil seiner Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>How many tours the period has for each territory, working days for one: each goes through an equal share of its stops, all over it. Without it, one tour goes through all of them. Example: 220.</source>
<translation>Wie viele Touren der Zeitraum für jedes Gebiet hat, etwa Arbeitstage: Jede führt durch einen gleichen Anteil seiner Stopps, über das ganze Gebiet. Ohne Angabe führt eine Tour durch alle. Beispiel: 220.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>How much a record counts: hours, visits, revenue; numbers, or text that is one, as CSV files have. Without it each counts 1.</source>
<translation>Wie viel ein Datensatz zählt: Stunden, Besuche, Umsatz; Zahlen, oder Text, der eine ist, wie in CSV-Dateien. Ohne Angabe zählt jeder 1.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>How much each rating counts, revenue for one; without it, all alike.</source>
<translation>Wie viel jede Bewertung zählt, etwa Umsatz; ohne Angabe alle gleich.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>How much each weighs: residents, revenue. Without it, each weighs 1.</source>
<translation>Wie viel jedes wiegt: Einwohner, Umsatz. Ohne Angabe wiegt jedes 1.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>How much each workload field counts when travel is weighed, in the order of the fields: “2; 1” lets the first count twice. Empty: all alike.</source>
<translation>Wie viel jedes Feld der Arbeitslast zählt, wenn der Fahraufwand gewogen wird, in der Reihenfolge der Felder: „2; 1“ lässt das erste doppelt zählen. Leer: alle gleich.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>How much it matters beside the other workloads</source>
<translation>Wie viel es neben den anderen Arbeitslasten zählt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>How much more travel the plan takes than that for the mean (percent)</source>
<translation>Wie viel mehr Fahraufwand der Plan hat als der für das Mittel (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How much of it any plan within the limits moves, proven (percent); empty where it is proven that there is no such plan</source>
<translation>Wie viel davon jeder Plan innerhalb der Grenzen bewegt, bewiesen (Prozent); leer, wo bewiesen ist, dass es keinen solchen Plan gibt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How much of it any such plan moves in which units only go to territories that touch their own today, proven (percent)</source>
<translation>Wie viel davon jeder solche Plan bewegt, in dem Einheiten nur an Gebiete gehen, die ihr heutiges berühren, bewiesen (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>How much of the mean workload changes hands (percent), where there is a plan of today</source>
<translation>Wie viel der mittleren Arbeitslast das Gebiet wechselt (Prozent), wo es einen heutigen Plan gibt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How much of the measure changes hands (percent)</source>
<translation>Wie viel des Maßes das Gebiet wechselt (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>How much shape counts where several moves even out as well: 0 not at all, 100 most. As little moves all the same</source>
<translation>Wie viel die Form zählt, wo mehrere Züge gleich gut ausgleichen: 0 gar nicht, 100 am meisten. Bewegt wird trotzdem möglichst wenig</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>How much the plan for the mean moves (percent)</source>
<translation>Wie viel der Plan für das Mittel bewegt (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>How often each customer is served in the period that is planned.</source>
<translation>Wie oft jeder Kunde im geplanten Zeitraum bedient wird.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>How old the sources are</source>
<translation>Wie alt die Quellen sind</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>How the number is found</source>
<translation>Wie die Anzahl gefunden wird</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>How the plan was made</source>
<translation>Wie der Plan gemacht wurde</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>How the plan was made, in your words: algorithm, parameters, seed.</source>
<translation>Wie der Plan gemacht wurde, in eigenen Worten: Algorithmus, Parameter, Startwert.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Hull ratio</source>
<translation>Hüllenanteil</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Id field of the new units</source>
<translation>ID-Feld der neuen Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Id field of the polygons</source>
<translation>ID-Feld der Polygone</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Identifies new units in the list of what is not clear.</source>
<translation>Kennzeichnet neue Einheiten in der Liste dessen, was nicht klar ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Identifies units in the other layer; without it, the field called as ID_FIELD.</source>
<translation>Kennzeichnet Einheiten im anderen Layer; ohne Angabe das Feld, das heißt wie ID_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Identifies units in the tables that are written (unit_id). Without it, they hold the feature id. Where it tells all units apart, it is also the order in which they are taken, so that the order of rows changes no plan.</source>
<translation>Kennzeichnet Einheiten in den Tabellen, die geschrieben werden (unit_id). Ohne Angabe enthalten sie die Objekt-ID. Wo es alle Einheiten unterscheidet, ist es auch die Reihenfolge, in der sie genommen werden, so dass die der Zeilen keinen Plan ändert.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>If that changes nothing, this release of the system is too old: Debian 12, Ubuntu 22.04 and Fedora 36 are the first that do.</source>
<translation>Wenn das nichts ändert, ist diese Version des Systems zu alt: Debian 12, Ubuntu 22.04 und Fedora 36 sind die ersten, mit denen es geht.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Import alignment</source>
<translation>Gebietszuordnung importieren</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Import the files in the order of their numbers: territories by UniqueTerritoryNumber (parents come first), then what belongs to them; “remove” before “add”.</source>
<translation>Die Dateien in der Reihenfolge ihrer Nummern importieren: Gebiete nach UniqueTerritoryNumber (übergeordnete zuerst), dann, was zu ihnen gehört; „remove“ vor „add“.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Import the units and accounts that change in this order: {files}; map Unit to the record id or the boundary's value, Assignment to the area, Locked to the lock. A locked unit takes no new area before it is unlocked.</source>
<translation>Die Einheiten und Accounts, die sich ändern, in dieser Reihenfolge importieren: {files}; Unit der ID des Datensatzes oder dem Wert der Grenze zuordnen, Assignment dem Bereich, Locked der Sperre. Eine gesperrte Einheit nimmt keinen neuen Bereich an, bevor sie entsperrt ist.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Import “1_model.csv” as the hierarchy: Area is the area's name, Parent the one above it (top areas have none).</source>
<translation>„1_model.csv“ als Hierarchie importieren: Area ist der Name des Bereichs, Parent der darüber (oberste haben keinen).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>Import “3_records.csv” as records (External Id, Owner Email, Lat, Lng).</source>
<translation>„3_records.csv“ als Datensätze importieren (External Id, Owner Email, Lat, Lng).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Import “alignmix.csv” as ranges of ZIP codes (From ZIP, To ZIP, Territory, levels). A range holds no code that is not in the plan.</source>
<translation>„alignmix.csv“ als Bereiche von ZIP-Codes importieren (From ZIP, To ZIP, Territory, Ebenen). Ein Bereich enthält keinen Code, der nicht im Plan ist.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Import “alignstar.xlsx” (or “alignstar.csv”, the same) as an alignment table: Geography Code by the geography of the plan, the columns after it from the lowest level up.</source>
<translation>„alignstar.xlsx“ (oder „alignstar.csv“, dasselbe) als Zuordnungstabelle importieren: Geography Code nach der Geographie des Plans, die Spalten danach von der untersten Ebene aufwärts.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Import “easyterritory.csv” into a project: Postal Code, Territory, Region, Division.</source>
<translation>„easyterritory.csv“ in ein Projekt importieren: Postal Code, Territory, Region, Division.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Import “territories.kml” as map polygons.</source>
<translation>„territories.kml“ als Kartenpolygone importieren.</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>In</source>
<translation>In</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>In Tableau Desktop open “territories.geojson” as a spatial file, relate “territories.csv” to it by id, and “units.csv” by territory.</source>
<translation>In Tableau Desktop „territories.geojson“ als räumliche Datei öffnen, „territories.csv“ über die ID damit verknüpfen, und „units.csv“ über das Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>In a terminal: {command}.</source>
<translation>In einem Terminal: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>In any currency, for the same time as the workload: with it, cost is told.</source>
<translation>In beliebiger Währung, für dieselbe Zeit wie die Arbeitslast: Damit werden Kosten genannt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>In force from</source>
<translation>In Kraft ab</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>In force today: {name}.</source>
<translation>Heute in Kraft: {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>In force until</source>
<translation>In Kraft bis</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>In force, and how many rows that makes: {plans:,} {plans:plan|plans}, {rows:,} {rows:row|rows}.</source>
<translation>In Kraft, und wie viele Zeilen das ergibt: {plans:,} {plans:Plan|Pläne}, {rows:,} {rows:Zeile|Zeilen}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>In no plan is it below {bound}.</source>
<translation>In keinem Plan liegt das unter {bound}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>In no plan with these centers is it below {bound}.</source>
<translation>In keinem Plan mit diesen Zentren liegt das unter {bound}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>In no plan with these centers that serves the others is it below {bound}.</source>
<translation>In keinem Plan mit diesen Zentren, der die übrigen bedient, liegt das unter {bound}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>In place of</source>
<translation>Anstelle von</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>In place of a field of the units: another layer or table of the same units, matched by the ids of both, however each writes them.</source>
<translation>Anstelle eines Felds der Einheiten: ein anderer Layer oder eine Tabelle derselben Einheiten, an den IDs beider erkannt, wie jeder sie auch schreibt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>In place of a layer of customers: how many there are in each unit.</source>
<translation>Anstelle eines Layers der Kunden: wie viele es in jeder Einheit gibt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>In place of such a layer: how many stops there are in each unit.</source>
<translation>Anstelle eines solchen Layers: wie viele Stopps es in jeder Einheit gibt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>In place of the one tolerance, with several workload fields: a number for each, in their order. Example: “5; 20”.</source>
<translation>Anstelle der einen Toleranz, bei mehreren Feldern der Arbeitslast: je eine Zahl, in ihrer Reihenfolge. Beispiel: „5; 20“.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>In {file}, fields are called otherwise, for the format's sake: {fields}.</source>
<translation>In {file} heißen Felder anders, dem Format zuliebe: {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cutting.py" />
<source>In {file}, letters are lost that its encoding {encoding} has not, in {count:,} {count:cell|cells} (row, field): {cells}. Choose UTF-8, or a GeoPackage.</source>
<translation>In {file} gehen Buchstaben verloren, die die Kodierung {encoding} nicht hat, in {count:,} {count:Zelle|Zellen} (Zeile, Feld): {cells}. UTF-8 oder ein GeoPackage wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cutting.py" />
<source>In {file}, names of fields have letters that its encoding {encoding} has not: {fields}. Choose UTF-8, or a GeoPackage.</source>
<translation>In {file} haben Feldnamen Buchstaben, die die Kodierung {encoding} nicht hat: {fields}. UTF-8 oder ein GeoPackage wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cutting.py" />
<source>In {file}, “{field}” is cut off in {count:,} {count:row|rows}, as the format keeps {longest} bytes of it: {rows}. Choose a GeoPackage to keep texts whole.</source>
<translation>In {file} ist „{field}“ in {count:,} {count:Zeile|Zeilen} abgeschnitten, da das Format {longest} Bytes davon behält: {rows}. Ein GeoPackage wählen, um Texte ganz zu behalten.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>In {parts} parts that do not touch</source>
<translation>In {parts} Teilen, die sich nicht berühren</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>In “{name}”: {said}</source>
<translation>In „{name}“: {said}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Inertia ratio</source>
<translation>Trägheitsanteil</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Install {packages} from your distribution, or in a terminal: {command}.</source>
<translation>{packages} aus der Distribution installieren, oder in einem Terminal: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Instead of the table: a field of the units with their territory's target.</source>
<translation>Anstelle der Tabelle: ein Feld der Einheiten mit dem Soll ihres Gebiets.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Interval (percent)</source>
<translation>Intervall (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Intervals hold {level:g} of 100 units, as far as the past tells.</source>
<translation>Intervalle umfassen {level:g} von 100 Einheiten, soweit die Vergangenheit es sagt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Invalid geometries, repaired ({count:,} of {n:,}): {units}.</source>
<translation>Ungültige Geometrien, repariert ({count:,} von {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>Islands that count as neighbours of the nearest units ({count:,}): {listed}.</source>
<translation>Inseln, die als Nachbarn der nächsten Einheiten gelten ({count:,}): {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Isolated units</source>
<translation>Isolierte Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>It alone keeps {count:,} {count:move|moves} from being made.</source>
<translation>Diese Regel allein {count:verhindert einen Zug|verhindert {count:,} Züge}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>It begins with what is proposed</source>
<translation>Es beginnt mit dem, was vorgeschlagen ist</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>It could be: {fields}.</source>
<translation>Es könnte sein: {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It could go there:</source>
<translation>Sie könnte dorthin:</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/toolbox_run.py" />
<source>It could not be done.</source>
<translation>Es ließ sich nicht machen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>It counts as 0. Fill it in where it is not.</source>
<translation>Es zählt als 0. Ausfüllen, wo es das nicht ist.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>It has been out of tolerance since {left} ({days}).</source>
<translation>Er ist seit dem {left} außer Toleranz ({days}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>It has no units to share.</source>
<translation>Es hat keine Einheiten zu teilen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>It has: {names}.</source>
<translation>Vorhanden: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>It moves {plan} of the workload; the plan for the mean {mean}.</source>
<translation>Er bewegt {plan} der Arbeitslast; der Plan für das Mittel {mean}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>It shows what would move; nothing changes until you apply it.</source>
<translation>Zeigt, was das Gebiet wechseln würde; nichts ändert sich, bevor Sie es anwenden.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no other territory, but units that have none.</source>
<translation>Sie berührt kein anderes Gebiet, nur Einheiten ohne Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no other territory: all around it is {territory}.</source>
<translation>Sie berührt kein anderes Gebiet: Rings um sie ist {territory}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no other unit.</source>
<translation>Sie berührt keine andere Einheit.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no territory: nothing around it has one.</source>
<translation>Sie berührt kein Gebiet: Nichts rings um sie hat eines.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches other territories only where exceptions are.</source>
<translation>Sie berührt andere Gebiete nur dort, wo Ausnahmen sind.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>It was last out of tolerance from {left} to {healed} ({days}).</source>
<translation>Er war zuletzt vom {left} bis zum {healed} außer Toleranz ({days}).</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Its largest deviation went from {before:.1f} % to {after:.1f} %.</source>
<translation>Seine größte Abweichung ging von {before:.1f} % auf {after:.1f} %.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Keep a copy of it, a draft, under another name</source>
<translation>Eine Kopie davon, einen Entwurf, unter anderem Namen aufbewahren</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Keep apart</source>
<translation>Getrennt halten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Keep as the last publication</source>
<translation>Als letzte Veröffentlichung aufbewahren</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Keep cells without a point</source>
<translation>Zellen ohne Punkt behalten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Keep connected</source>
<translation>Ganz halten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Keep plans that stand in other fields of the layer as scenarios</source>
<translation>Pläne, die in anderen Feldern des Layers stehen, als Szenarien aufbewahren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Keep small</source>
<translation>Klein halten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Keep the layer's selected units in their territory</source>
<translation>Die im Layer gewählten Einheiten in ihrem Gebiet halten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Keep the plan on show as a scenario</source>
<translation>Den gezeigten Plan als Szenario aufbewahren</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Keep the review</source>
<translation>Die Prüfung aufbewahren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Keep the selected territories as they are (frozen), or release them</source>
<translation>Die gewählten Gebiete lassen, wie sie sind (eingefroren), oder entsperren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Keep theirs</source>
<translation>Deren Werte behalten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Keep what others saved</source>
<translation>Behalten, was andere gespeichert haben</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/faults.py" />
<source>Keeping the largest part by area needs the units' areas.</source>
<translation>Den flächengrößten Teil zu behalten braucht die Flächen der Einheiten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Keeps a plan as a scenario: which unit belongs to which territory, its figures, who made it, when, from which other and how. Scenarios stand in two plain tables (territory_scenarios, territory_assignments) in the units' GeoPackage or PostGIS database, or in a GeoPackage beside their file; the units are not touched.
A name is given once. Replacing is asked for (REPLACE), and an approved plan is never replaced.</source>
<translation>Bewahrt einen Plan als Szenario auf: welche Einheit zu welchem Gebiet gehört, seine Kennzahlen, wer ihn gemacht hat, wann, woraus und wie. Szenarien stehen in zwei einfachen Tabellen (territory_scenarios, territory_assignments) im GeoPackage oder in der PostGIS-Datenbank der Einheiten, oder in einem GeoPackage neben ihrer Datei; die Einheiten bleiben unberührt.
Ein Name wird einmal vergeben. Ersetzen muss verlangt werden (REPLACE), und ein freigegebener Plan wird nie ersetzt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Keeps with the layer's scenarios what the system has after this. The next publication that is kept, under the same name, holds what changed since, and the way back; an unchanged plan publishes nothing.</source>
<translation>Bewahrt bei den Szenarien des Layers auf, was das System danach hat. Die nächste aufbewahrte Veröffentlichung unter demselben Namen enthält, was sich seitdem geändert hat, und den Weg zurück; ein unveränderter Plan veröffentlicht nichts.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Kept as publication {made} in {place}.</source>
<translation>Als Veröffentlichung {made} in {place} aufbewahrt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Kept as “{first}” to “{last}” in {place}.</source>
<translation>Aufbewahrt als „{first}“ bis „{last}“ in {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Kept as “{name}” in {place}.</source>
<translation>Aufbewahrt als „{name}“ in {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Key of units</source>
<translation>Schlüssel der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Keys and names with letters that could not be read ({count:,}): {names}. Their file is in another encoding than QGIS takes it for: choose it in the layer's properties (Source), or save the list as UTF-8, and make the points of it anew.</source>
<translation>Schlüssel und Namen mit Buchstaben, die sich nicht lesen ließen ({count:,}): {names}. Ihre Datei hat eine andere Kodierung, als QGIS annimmt: sie in den Eigenschaften des Layers (Quelle) wählen, oder die Liste als UTF-8 speichern und die Punkte daraus neu machen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Label territories on the map</source>
<translation>Gebiete auf der Karte beschriften</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Land of the study region that a territory covers / all of it</source>
<translation>Land des Untersuchungsraums, das ein Gebiet bedeckt / alles</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Land that no territory covers (km²), slivers included</source>
<translation>Land, das kein Gebiet bedeckt (km²), Splitter eingeschlossen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Land that several territories cover (km²), slivers included</source>
<translation>Land, das mehrere Gebiete bedecken (km²), Splitter eingeschlossen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Land that two units share is left aside where it is less than this of both: borders are drawn anew with every vintage.</source>
<translation>Land, das zwei Einheiten teilen, bleibt beiseite, wo es weniger als dies von beiden ist: Grenzen werden mit jedem Jahrgang neu gezeichnet.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Largest deviation</source>
<translation>Größte Abweichung</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Largest deviation (percent)</source>
<translation>Größte Abweichung (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Largest deviation from target (percent)</source>
<translation>Größte Abweichung vom Soll (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Largest deviation from {first} to {last}, in percent: at most {top:.1f}, last {now:.1f}.</source>
<translation>Größte Abweichung vom {first} bis zum {last}, in Prozent: höchstens {top:.1f}, zuletzt {now:.1f}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Largest deviation in any scenario: {worst}.</source>
<translation>Größte Abweichung in irgendeinem Szenario: {worst}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Largest time</source>
<translation>Größte Zeit</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Largest way</source>
<translation>Größter Weg</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Largest way from the center</source>
<translation>Größter Weg vom Zentrum</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Largest |workload − target| / target</source>
<translation>Größtes |Arbeitslast − Soll| / Soll</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Lasso</source>
<translation>Lasso</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Last changed</source>
<translation>Zuletzt geändert</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Last entry of its history</source>
<translation>Letzter Eintrag ihrer Historie</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Later reviews are held against it; another one of the same day gives way.</source>
<translation>Spätere Prüfungen werden daran gemessen; eine andere desselben Tages weicht.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Layer of the plan before</source>
<translation>Layer des früheren Plans</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Layer of weights</source>
<translation>Layer der Gewichte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Laying out the pages</source>
<translation>Die Seiten werden angelegt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>Leading zeros are the likely cause: but for them, {count:,} would be known (“{name}” is “{right}” there). They get lost where a spreadsheet or an import takes text for numbers: keep such a column as text on both sides.</source>
<translation>Führende Nullen sind die wahrscheinliche Ursache: Ohne sie {count:wäre|wären} {count:,} bekannt („{name}“ ist dort „{right}“). Sie gehen verloren, wo eine Tabellenkalkulation oder ein Import Text für Zahlen nimmt: eine solche Spalte auf beiden Seiten als Text führen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Least distance between centers (km)</source>
<translation>Kleinster Abstand zwischen Zentren (km)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Least distance between centers that a design chooses or finds</source>
<translation>Kleinster Abstand zwischen Zentren, die ein Entwurf wählt oder findet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Least workload of a territory</source>
<translation>Kleinste Arbeitslast eines Gebiets</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Left out, as the files have no place for it: {what}.</source>
<translation>Ausgelassen, da die Dateien keinen Platz dafür haben: {what}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Left out, for want of a usable geometry ({count:,} of {n:,}): {units}.</source>
<translation>Mangels brauchbarer Geometrie ausgelassen ({count:,} von {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/planned.py" />
<source>Left out, they keep the territory that they have ({count:,}): {units}.</source>
<translation>Ausgelassen, behalten das Gebiet, das sie haben ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Left out: units; Varicent's table is of accounts.</source>
<translation>Ausgelassen: Einheiten; die Tabelle von Varicent enthält Accounts.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Left over from an overlay, most likely: join it to a unit beside it.</source>
<translation>Höchstwahrscheinlich Rest einer Verschneidung: mit einer Einheit daneben vereinen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Left to win</source>
<translation>Noch zu gewinnen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Length of the border, holes included</source>
<translation>Länge des Umrisses, mit Löchern</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Less</source>
<translation>Weniger</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Let the layer's selected units move again</source>
<translation>Die im Layer gewählten Einheiten wieder wechseln lassen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Level above</source>
<translation>Ebene darüber</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Levels above</source>
<translation>Ebenen darüber</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Limit</source>
<translation>Grenze</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Limits</source>
<translation>Grenzen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum area of a territory (km²)</source>
<translation>Grenzen: größte Fläche eines Gebiets (km²)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum distance (km)</source>
<translation>Grenzen: größte Entfernung (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum number of units of a territory</source>
<translation>Grenzen: größte Zahl der Einheiten eines Gebiets</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum time (minutes)</source>
<translation>Grenzen: größte Zeit (Minuten)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum workload of a territory</source>
<translation>Grenzen: größte Arbeitslast eines Gebiets</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: minimum workload of a territory</source>
<translation>Grenzen: kleinste Arbeitslast eines Gebiets</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/map_swipe.py" />
<source>Line between two plans: {name}</source>
<translation>Linie zwischen zwei Plänen: {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>Lines of the roads “{layer}” without length, which lead nowhere ({count:,} of {n:,}): {lines}.</source>
<translation>Linien der Straßen „{layer}“ ohne Länge, die nirgendwohin führen ({count:,} von {n:,}): {lines}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Lines or polygons that are hard to cross, such as rivers or lakes: units whose shared border they cover don't count as neighbours, nor do units that a barrier through one of them cuts off from its larger part. Where there is a bridge or a ferry, add a link. What barriers cut off altogether, and is too small for a territory, joins the nearest unit like an island; the log says so.</source>
<translation>Linien oder Polygone, die schwer zu queren sind, etwa Flüsse oder Seen: Einheiten, deren gemeinsame Grenze sie bedecken, gelten nicht als Nachbarn, auch nicht Einheiten, die eine Barriere durch eine von ihnen vom größeren Teil abschneidet. Wo es eine Brücke oder Fähre gibt, eine Verbindung hinzufügen. Was Barrieren ganz abschneiden und was für ein Gebiet zu klein ist, kommt wie eine Insel zur nächsten Einheit; das Protokoll sagt es.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Lines or polygons that cells are cut along, such as rivers or lakes. What a barrier cuts off from a Voronoi cell joins the cell beside it.</source>
<translation>Linien oder Polygone, an denen Zellen geschnitten werden, etwa Flüsse oder Seen. Was eine Barriere von einer Voronoi-Zelle abschneidet, kommt zur Zelle daneben.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Link</source>
<translation>Verbindung</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<location filename="../../territory_planner/layers/live/reading/bonds.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Links</source>
<translation>Verbindungen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/links.py" />
<source>Links are lines or a table of unit ids; “{layer}” is neither.</source>
<translation>Verbindungen sind Linien oder eine Tabelle mit IDs von Einheiten; „{layer}“ ist keines von beiden.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/links.py" />
<source>Links that do not join two units, left out ({count:,} of {n:,}): {links}.</source>
<translation>Verbindungen, die keine zwei Einheiten verbinden, ausgelassen ({count:,} von {n:,}): {links}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>List scenarios</source>
<translation>Szenarien auflisten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>Lists and JSON are written as text, as the format holds none: {fields}.</source>
<translation>Listen und JSON werden als Text geschrieben, da das Format keine fasst: {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/copying.py" />
<source>Lists of “{field}” lack items, which can't be added to the table's own lists: fill them in, or write to a new table, which keeps them as text.</source>
<translation>Listen von „{field}“ fehlen Einträge, die sich in den eigenen Listen der Tabelle nicht ergänzen lassen: sie ausfüllen, oder in eine neue Tabelle schreiben, die sie als Text behält.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>Lists the scenarios of a layer: name, state, who made it, when and from which, who approved it, for which days it is in force, and its figures, side by side.</source>
<translation>Listet die Szenarien eines Layers auf: Name, Zustand, wer es gemacht hat, wann und woraus, wer es freigegeben hat, für welche Tage es in Kraft ist, und seine Kennzahlen, nebeneinander.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete). Keep its success files: the way back needs them.</source>
<translation>Die CSV-Dateien in „{folder}“ mit Data Loader in der Reihenfolge ihrer Nummern laden, jede mit der Operation in ihrem Namen (insert, update, delete). Die Erfolgsdateien (success) aufbewahren: Der Weg zurück braucht sie.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Load “espatial.csv” as a dataset and build territories of it: Postal Code is the geography, each further column a level.</source>
<translation>„espatial.csv“ als Datensatz laden und daraus Gebiete bilden: Postal Code ist die Geographie, jede weitere Spalte eine Ebene.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Load “varicent_accounts.csv” (Account Key, Current Territory, Target Territory ID).</source>
<translation>„varicent_accounts.csv“ laden (Account Key, Current Territory, Target Territory ID).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Load “varicent_territories.csv” first.</source>
<translation>Zuerst „varicent_territories.csv“ laden.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Lock</source>
<translation>Sperre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Lock field</source>
<translation>Feld der Sperre</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Lock selected territories</source>
<translation>Gewählte Gebiete sperren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Lock selected units</source>
<translation>Gewählte Einheiten sperren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Lock the unit</source>
<translation>Einheit sperren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Locked territories: {count:,}.</source>
<translation>Gesperrte Gebiete: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Locked units</source>
<translation>Gesperrte Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>Locked units belong to territories that have no place in the new plan ({names}): {units}. Ask for more territories, or unlock them.</source>
<translation>Gesperrte Einheiten gehören zu Gebieten, die im neuen Plan keinen Platz haben ({names}): {units}. Mehr Gebiete verlangen, oder sie entsperren.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Locked units elsewhere</source>
<translation>Gesperrte Einheiten anderswo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>Locked units keep the territory they have: say which field holds it (START).</source>
<translation>Gesperrte Einheiten behalten das Gebiet, das sie haben: angeben, welches Feld es enthält (START).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_anew.py" />
<source>Locked units lie in what would be designed anew ({count:,}: {units}). Lock their territories, which then stay as they are, or release the units.</source>
<translation>Gesperrte Einheiten liegen in dem, was neu entworfen würde ({count:,}: {units}). Ihre Gebiete sperren, die dann bleiben, wie sie sind, oder die Einheiten entsperren.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>Locked units need a starting plan to keep their territory in.</source>
<translation>Gesperrte Einheiten brauchen einen Ausgangsplan, in dem sie ihr Gebiet behalten.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Locked units: {count:,}.</source>
<translation>Gesperrte Einheiten: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>Locked: frozen</source>
<translation>Gesperrt: eingefroren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>Locked: gain only</source>
<translation>Gesperrt: nimmt nur auf</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Locks hold on to a plan before this one: say which field has it (START).</source>
<translation>Sperren halten an einem früheren Plan fest: angeben, welches Feld ihn enthält (START).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Locks hold on to a plan before this one: say which field has it ({name}).</source>
<translation>Sperren halten an einem früheren Plan fest: angeben, welches Feld ihn enthält ({name}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>Locks hold units that are elsewhere there ({count:,}): {units}.</source>
<translation>Sperren halten Einheiten, die dort anderswo sind ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Locks of units</source>
<translation>Sperren von Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Longest</source>
<translation>Längster</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Longest way from its center: {way}</source>
<translation>Längster Weg von seinem Zentrum: {way}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Longest way from the center to a unit</source>
<translation>Längster Weg vom Zentrum zu einer Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>Look</source>
<translation>Nachsehen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Look at {rows}.</source>
<translation>Siehe {rows}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Look the units over; what is found becomes a layer</source>
<translation>Die Einheiten durchsehen; was gefunden wird, wird ein Layer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Looking at all units</source>
<translation>Alle Einheiten werden angesehen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Looking for the smallest realignment that heals it…</source>
<translation>Der kleinste Neuzuschnitt, der das behebt, wird gesucht…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Looks a plan over with today's workload, and against the reviews before it: which territories are out of tolerance and since when, which way each is going, how many days it took from leaving tolerance until a plan that heals it was in force, and, with forecasts, who leaves tolerance next and when.
Each review is kept beside the scenarios, one a day. For schedulers, FAIL_WHEN ends the run with an error when the plan needs attention.</source>
<translation>Sieht einen Plan mit der heutigen Arbeitslast durch, und gegen frühere Prüfungen: welche Gebiete außer Toleranz sind und seit wann, wohin jedes geht, wie viele Tage es vom Verlassen der Toleranz dauerte, bis ein Plan in Kraft war, der das behebt, und, mit Vorhersagen, wer die Toleranz als Nächstes verlässt und wann.
Jede Prüfung wird bei den Szenarien aufbewahrt, eine je Tag. Für Zeitpläne beendet FAIL_WHEN den Lauf mit einem Fehler, wenn der Plan Aufmerksamkeit braucht.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Looks at today's plan with this month's customers: what each territory carries now, a proposal that moves as little as it can to bring all within the tolerance (nothing where all is well), which units would change hands, and a report with the plan before and after.</source>
<translation>Prüft den heutigen Plan mit den Kunden dieses Monats: was jedes Gebiet jetzt trägt, ein Vorschlag, der so wenig wie möglich bewegt, um alle in die Toleranz zu bringen (nichts, wo alles stimmt), welche Einheiten wechseln würden, und ein Bericht mit dem Plan davor und danach.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Looks for the fewest territories that keep the greatest workload, distance and time of the set-up.</source>
<translation>Sucht die kleinste Anzahl von Gebieten, die die größte Arbeitslast, Entfernung und Zeit der Einrichtung einhalten.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Looks for the most territories that keep the least workload of the set-up.</source>
<translation>Sucht die größte Anzahl von Gebieten, die die kleinste Arbeitslast der Einrichtung einhalten.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Looks for the number with the least travel times number of territories.</source>
<translation>Sucht die Anzahl mit dem geringsten Fahraufwand mal Anzahl der Gebiete.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Looks units over before a plan is made of them, and changes nothing: geometries that are missing, invalid or repeated; overlaps, gaps and slivers between units; units of several parts; ids that are missing or repeated; workloads that are missing, negative or far from the others; units without neighbours and areas that lie apart, with what ties them; a coordinate reference system that can't be right. Each becomes a row that says how bad it is, what it is about, by how much, and what to do.
CLEANED is a copy in which is repaired what needs no decision: invalid geometries, features that are there twice in all fields, and borders that nearly meet. Each repair is listed.</source>
<translation>Sieht Einheiten durch, bevor aus ihnen ein Plan wird, und ändert nichts: fehlende, ungültige oder doppelte Geometrien; Überlappungen, Lücken und Splitterflächen zwischen Einheiten; Einheiten aus mehreren Teilen; fehlende oder wiederholte IDs; fehlende, negative oder von den anderen weit entfernte Arbeitslasten; Einheiten ohne Nachbarn und abseits liegende Flächen, mit dem, was sie verbindet; ein Koordinatenbezugssystem, das nicht stimmen kann. Jeder Befund wird eine Zeile, die sagt, wie schlimm es ist, worum es geht, um wie viel, und was zu tun ist.
CLEANED ist eine Kopie, in der repariert ist, was keine Entscheidung braucht: ungültige Geometrien, in allen Feldern doppelte Objekte, und Grenzen, die sich beinahe treffen. Jede Reparatur wird aufgeführt.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/sharing.py" />
<source>Lower the minimum, or allow more tolerance.</source>
<translation>Den Mindestwert senken, oder mehr Toleranz erlauben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>MEASURE is “{kind}”, which needs the field of the units that holds it (MEASURE_FIELD).</source>
<translation>MEASURE ist „{kind}“ und braucht das Feld der Einheiten, das es enthält (MEASURE_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Made</source>
<translation>Verfasst</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Made by {author} on {day}: {count:,} {count:unit|units} in {k:,} {k:territory|territories}.</source>
<translation>Gemacht von {author} am {day}: {count:,} {count:Einheit|Einheiten} in {k:,} {k:Gebiet|Gebieten}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Made from</source>
<translation>Gemacht aus</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Made on {day}: {count:,} {count:unit|units} in {k:,} {k:territory|territories}.</source>
<translation>Gemacht am {day}: {count:,} {count:Einheit|Einheiten} in {k:,} {k:Gebiet|Gebieten}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Made with</source>
<translation>Gemacht mit</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Made with Territory Planner, a plugin of QGIS.</source>
<translation>Gemacht mit Territory Planner, einer Erweiterung für QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Make current</source>
<translation>Aktuell machen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Make these moves, as one undo step</source>
<translation>Diese Züge machen, als ein Schritt zum Rückgängigmachen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Make this move, as one undo step</source>
<translation>Diesen Zug machen, als ein Schritt zum Rückgängigmachen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Make units of points</source>
<translation>Einheiten aus Punkten machen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Make {count:,} {count:territory|territories}</source>
<translation>{count:,} {count:Gebiet|Gebiete} machen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Makes a plan for today's number of territories, for up to five fewer and up to five more (headcount, sales force sizing), each counted from today, and sets travel, balance, disruption and cost side by side.
For one fewer, it tells which territory could best give up its head; for one more, where it would begin. Each further one follows those chosen before it. Of plans within the limits the one counts as best that moves least, then that which travels least. Any of them is carried out by “Realign territories” with a table of who leaves or joins (PEOPLE).</source>
<translation>Macht einen Plan für die heutige Anzahl von Gebieten, für bis zu fünf weniger und bis zu fünf mehr (Personalstärke, Größe des Vertriebs), jeden von heute aus gezählt, und stellt Fahraufwand, Ausgleich, Veränderung und Kosten nebeneinander.
Für eines weniger wird gesagt, welches Gebiet am ehesten seine Stelle abgeben könnte; für eines mehr, wo es begänne. Jedes weitere folgt auf die vorher gewählten. Von Plänen innerhalb der Grenzen gilt der als bester, der am wenigsten bewegt, dann der mit dem geringsten Fahraufwand. Jeder von ihnen wird mit „Gebiete neu zuschneiden“ und einer Tabelle ausgeführt, wer geht oder kommt (PEOPLE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Makes a plan that keeps the tolerance whatever comes: in all scenarios of the workload, or in a share of them. Each field is a scenario: a month, a season, a forecast and the ends of its interval. Targets are shares of each scenario's own total.
Beside it stands the plan for the mean of all scenarios alone: in how many of them that one keeps the tolerance, and what robustness costs against it, in travel or, where there is a plan of today, in workload that moves.</source>
<translation>Macht einen Plan, der die Toleranz einhält, was auch kommt: in allen Szenarien der Arbeitslast, oder in einem Teil davon. Jedes Feld ist ein Szenario: ein Monat, eine Jahreszeit, eine Vorhersage und die Enden ihres Intervalls. Sollwerte sind Anteile an der eigenen Summe jedes Szenarios.
Daneben steht der Plan nur für das Mittel aller Szenarien: in wie vielen davon er die Toleranz einhält, und was Robustheit dagegen kostet, an Fahraufwand oder, wo es einen heutigen Plan gibt, an Arbeitslast, die wechselt.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Makes connected territories of even workload.</source>
<translation>Macht zusammenhängende Gebiete mit gleicher Arbeitslast.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Makes it minutes instead of km, unless “distance” is asked for. In km/h, or as OpenStreetMap writes it: “30 mph”; 50 km/h where it is empty, or no speed above zero: the log says where.</source>
<translation>Wege zählen damit in Minuten statt in km, wenn nicht „distance“ verlangt ist. In km/h, oder wie OpenStreetMap es schreibt: „30 mph“; 50 km/h, wo es leer ist oder kein Tempo über null: Das Protokoll sagt, wo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Makes neighbours of units that don't touch: a layer of lines that begin and end in the two units (ferries, bridges), or a table with their ids in the columns “from_id” and “to_id”.</source>
<translation>Macht Einheiten, die sich nicht berühren, zu Nachbarn: ein Layer mit Linien, die in den beiden Einheiten beginnen und enden (Fähren, Brücken), oder eine Tabelle mit ihren IDs in den Spalten „from_id“ und „to_id“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Makes of customers, calls or assets the workload of units: for each unit the sum of frequency × (service time + overhead) over its customers, the number of customers, and that of visits.
Which unit a customer belongs to is told by where its point lies, or by the unit's id that it holds (KEY_FIELD), in whichever way that is written: “2134”, “02134-1234”, “US-02134” and “02134” are the same, and so are “sw1a1aa” and “SW1A 1AA”. Nothing is guessed: a key that may mean two units means none. Customers without a unit are left out, and listed in UNPLACED with the reason and the nearest candidates.</source>
<translation>Berechnet aus Kunden, Einsätzen oder Anlagen die Arbeitslast von Einheiten: für jede Einheit die Summe von Häufigkeit × (Servicezeit + Nebenzeit) über ihre Kunden, die Zahl der Kunden und die der Besuche.
Zu welcher Einheit ein Kunde gehört, sagt die Lage seines Punkts oder die ID der Einheit, die er hat (KEY_FIELD), wie sie auch geschrieben ist: „2134“, „02134-1234“, „US-02134“ und „02134“ sind dasselbe, ebenso „sw1a1aa“ und „SW1A 1AA“. Nichts wird geraten: Ein Schlüssel, der zwei Einheiten meinen kann, meint keine. Kunden ohne Einheit werden ausgelassen und in UNPLACED mit dem Grund und den nächsten Kandidaten aufgeführt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Makes several plans in one run, to choose from: some more even, some with shorter ways (or borders), and, where there is a plan of today, some that move less. None is worse than another in everything, and no two are alike (within 2 % in all figures). Each is kept as a scenario with its figures; the units are not touched.
All plans are within the tolerance and keep the rules. Small maps, whose plans can all be listed (some 25 units), are explored in full; on larger ones plans are looked for. The work is done beside QGIS on all cores, or on a Dask cluster; what is found does not depend on where.</source>
<translation>Macht mehrere Pläne in einem Lauf, zur Auswahl: einige ausgeglichener, einige mit kürzeren Wegen (oder Grenzen), und, wo es einen heutigen Plan gibt, einige, die weniger bewegen. Keiner ist in allem schlechter als ein anderer, und keine zwei sind gleich (auf 2 % in allen Zahlen). Jeder wird mit seinen Kennzahlen als Szenario aufbewahrt; die Einheiten bleiben unberührt.
Alle Pläne sind innerhalb der Toleranz und halten die Regeln ein. Kleine Karten, deren Pläne sich alle aufzählen lassen (etwa 25 Einheiten), werden ganz erkundet; auf größeren werden Pläne gesucht. Die Arbeit geschieht neben QGIS auf allen Kernen oder auf einem Dask-Cluster; was gefunden wird, hängt nicht davon ab, wo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Makes units of customers or calls, where there are no districts or ZIP codes to plan with: hexagons or squares of a chosen size, the land that is nearest to each point (Voronoi cells), or given polygons that the points are joined to. Each unit has the number of its points and the sums of their fields.
Cells share their corners to the last bit, so that contiguity finds every neighbour. They end at the border of a region, and no cell crosses a barrier. POINTS has each point with its unit, so that a plan of the units can be handed back to the customers.</source>
<translation>Macht Einheiten aus Kunden oder Einsätzen, wo es keine Bezirke oder Postleitzahlen zum Planen gibt: Sechsecke oder Quadrate gewählter Größe, das Land, das jedem Punkt am nächsten ist (Voronoi-Zellen), oder gegebene Polygone, denen die Punkte zugeordnet werden. Jede Einheit hat die Zahl ihrer Punkte und die Summen ihrer Felder.
Zellen teilen ihre Ecken bis aufs letzte Bit, so dass die Nachbarschaft jeden Nachbarn findet. Sie enden an der Grenze einer Region, und keine Zelle quert eine Barriere. POINTS hat jeden Punkt mit seiner Einheit, so dass sich ein Plan der Einheiten an die Kunden zurückgeben lässt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Making plans</source>
<translation>Pläne werden gemacht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Making units</source>
<translation>Einheiten werden gemacht</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Map</source>
<translation>Karte</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Map of the plan</source>
<translation>Karte des Plans</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Map of {now:,} {now:territory|territories}, {before:,} before.</source>
<translation>Karte von {now:,} {now:Gebiet|Gebieten}, vorher {before:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Map of {now:,} {now:territory|territories}.</source>
<translation>Karte von {now:,} {now:Gebiet|Gebieten}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Match territories</source>
<translation>Gebiete zuordnen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Matrix</source>
<translation>Matrix</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum</source>
<translation>Höchstwert</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum distance</source>
<translation>Größte Entfernung</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Maximum distance (km)</source>
<translation>Größte Entfernung (km)</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum of area</source>
<translation>Größte Fläche</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum of units</source>
<translation>Höchstzahl der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum time</source>
<translation>Größte Zeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Maximum time (minutes)</source>
<translation>Größte Zeit (Minuten)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>May change hands</source>
<translation>Darf wechseln</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean</source>
<translation>Mittel</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Mean absolute deviation (percent)</source>
<translation>Mittlere absolute Abweichung (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Mean days from leaving tolerance until it was healed, over all times that are over; none without any</source>
<translation>Mittlere Zahl von Tagen vom Verlassen der Toleranz bis zur Behebung, über alle abgeschlossenen Male; leer, wo es keines gibt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Mean distance from center to customers, or units (km)</source>
<translation>Mittlere Entfernung vom Zentrum zu Kunden oder Einheiten (km)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean of the field over the units or customers that have a value</source>
<translation>Mittel des Felds über die Einheiten oder Kunden, die einen Wert haben</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Mean of |workload − target| / target</source>
<translation>Mittel von |Arbeitslast − Soll| / Soll</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean rating, weighted</source>
<translation>Mittlere Bewertung, gewichtet</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean time</source>
<translation>Mittlere Zeit</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean time by workload</source>
<translation>Mittlere Zeit nach Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way</source>
<translation>Mittlerer Weg</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way by workload</source>
<translation>Mittlerer Weg nach Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Mean way from its center: {way}</source>
<translation>Mittlerer Weg von seinem Zentrum: {way}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way from the center to customers, or to units where none are given</source>
<translation>Mittlerer Weg vom Zentrum zu Kunden, oder zu Einheiten, wo keine angegeben sind</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Mean way from the center to the workload</source>
<translation>Mittlerer Weg vom Zentrum zur Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way from the center to units, weighted by workload</source>
<translation>Mittlerer Weg vom Zentrum zu Einheiten, gewichtet mit der Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Measures ways along these lines, not as straight. Lines meet where they share a vertex, not where they merely cross.</source>
<translation>Misst Wege an diesen Linien, nicht als Luftlinie. Linien treffen sich, wo sie einen Stützpunkt teilen, nicht wo sie sich bloß kreuzen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/plan_statistics.py" />
<source>Measuring the study region</source>
<translation>Der Untersuchungsraum wird vermessen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/ways_told.py" />
<source>Measuring ways from the centers</source>
<translation>Wege ab den Zentren werden gemessen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Merge</source>
<translation>Zusammenlegen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Merge edited copies</source>
<translation>Bearbeitete Kopien zusammenführen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Merge into</source>
<translation>Zusammenlegen mit</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Merge into {name}</source>
<translation>Mit {name} zusammenlegen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Merge the selected territories; asks whose name to keep</source>
<translation>Die gewählten Gebiete zusammenlegen; fragt, wessen Name bleibt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Merged plan</source>
<translation>Zusammengeführter Plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Merge…</source>
<translation>Zusammenlegen…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Method</source>
<translation>Verfahren</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Microsoft Dynamics 365</source>
<translation>Microsoft Dynamics 365</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Minimum</source>
<translation>Mindestwert</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>Models</source>
<translation>Modelle</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>Monthly review</source>
<translation>Monatliche Prüfung</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<location filename="../../territory_planner/ui/plan_page.py" />
<source>More</source>
<translation>Mehr</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>More plans of the units, in the order in which they were made. Each is compared with the plan before and with the run before it (RUN_TABLE).</source>
<translation>Weitere Pläne der Einheiten, in der Reihenfolge, in der sie gemacht wurden. Jeder wird mit dem früheren Plan und mit dem Lauf davor verglichen (RUN_TABLE).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Most land that a territory may cover</source>
<translation>Die größte Fläche, die ein Gebiet bedecken darf</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Most that a territory may give away (percent of its measure)</source>
<translation>Was ein Gebiet höchstens abgeben darf (Prozent seines Maßes)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>Most that a territory may give away (percent)</source>
<translation>Was ein Gebiet höchstens abgeben darf (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Most that may change hands (percent of the measure)</source>
<translation>Was höchstens wechseln darf (% des Maßes)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Most units that a territory may have</source>
<translation>Wie viele Einheiten ein Gebiet höchstens haben darf</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>Most workload that may change hands (percent)</source>
<translation>Arbeitslast, die höchstens wechseln darf (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Moved since {plan}</source>
<translation>Gewechselt seit {plan}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Moved units</source>
<translation>Bewegte Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Moved: {moved:,} of {n:,} {n:unit|units}, {share} of the workload.</source>
<translation>Bewegt: {moved:,} von {n:,} {n:Einheit|Einheiten}, {share} der Arbeitslast.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Moved: {moved:,} of {n:,} {n:unit|units}, {share}.</source>
<translation>Bewegt: {moved:,} von {n:,} {n:Einheit|Einheiten}, {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Moves</source>
<translation>Züge</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Moves as little as it can to bring them within {tolerance}. Locks and constraints are kept, distance and time from centers included. {held}</source>
<translation>Bewegt so wenig wie möglich, um sie auf {tolerance} zu bringen. Sperren und Bedingungen werden eingehalten, auch Entfernung und Zeit ab den Zentren. {held}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Moves of the table (REASONS) that are not those from the plan before to this one, whose reasons are not told ({count:,} of {n:,}): {units}.</source>
<translation>Züge der Tabelle (REASONS), die nicht die vom früheren Plan zu diesem sind und deren Gründe nicht genannt werden ({count:,} von {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Moves, with reasons</source>
<translation>Züge mit Gründen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Moving {units} ({moved}) brings all back.</source>
<translation>Ein Wechsel von {units} ({moved}) bringt alle zurück in die Toleranz.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Moving {units} ({moved}) brings it nearer; {left:,} would still be out.</source>
<translation>Ein Wechsel von {units} ({moved}) bringt den Plan der Toleranz näher; {left:,} {left:wäre|wären} noch außerhalb.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>NULL where no plan is open in the panel, where the open plan is of another layer than the one named, and for territories that it does not have. In square brackets: may be left out.</source>
<translation>NULL, wo kein Plan im Panel offen ist, wo der offene Plan einem anderen Layer als dem genannten gehört, und für Gebiete, die er nicht hat. In eckigen Klammern: darf fehlen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<location filename="../../territory_planner/ui/plans.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Name</source>
<translation>Name</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Name field</source>
<translation>Namensfeld</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Name field of the centers</source>
<translation>Namensfeld der Zentren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Name of the field</source>
<translation>Name des Felds</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name of the plan</source>
<translation>Name des Plans</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Name of the scenario</source>
<translation>Name des Szenarios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Name of the scenarios</source>
<translation>Name der Szenarien</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Name of the territory that begins in {unit}</source>
<translation>Name des Gebiets, das in {unit} beginnt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Name of the workload field</source>
<translation>Name des Felds der Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the country of the units, as the system has it before their codes: USA for USA_12345.</source>
<translation>Das Land der Einheiten nennen, wie das System es vor ihren Codes hat: USA bei USA_12345.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Name the files that are to be read.</source>
<translation>Die Dateien nennen, die gelesen werden sollen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the first day that people work in their territories: 2027-01-31, say.</source>
<translation>Den ersten Tag nennen, an dem die Leute in ihren Gebieten arbeiten: etwa 2027-01-31.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the folder that the files go to.</source>
<translation>Den Ordner nennen, in den die Dateien kommen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the folder with what the system exported.</source>
<translation>Den Ordner mit dem nennen, was das System exportiert hat.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Name to keep for the {count:,} territories</source>
<translation>Name, den {count:das Gebiet behält|die {count:,} Gebiete behalten}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Names</source>
<translation>Namen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Names each territory after its heaviest unit, by this field: the largest city in it, say. Units where the field is empty give no name.</source>
<translation>Benennt jedes Gebiet nach seiner schwersten Einheit, mit diesem Feld: nach der größten Stadt darin etwa. Einheiten, in denen das Feld leer ist, geben keinen Namen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Names that Salesforce can't have ({count:,}) are shortened; the whole name stands in Description.</source>
<translation>Namen, die Salesforce nicht haben kann ({count:,}), werden gekürzt; der ganze Name steht in Description.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Names that are too long, have line ends, or are there twice ({count:,}) are written otherwise; the whole name stands in Description.</source>
<translation>Namen, die zu lang sind, Zeilenenden haben oder doppelt vorkommen ({count:,}), werden anders geschrieben; der ganze Name steht in Description.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Names the seeds that are placed at centers.</source>
<translation>Benennt die Startpunkte, die an Zentren gesetzt werden.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Names the territories after their centers.</source>
<translation>Benennt die Gebiete nach ihren Zentren.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Nearer to their target: {better:,} {better:territory|territories}; farther: {worse:,}.</source>
<translation>Näher an ihrem Soll: {better:,} {better:Gebiet|Gebiete}; weiter davon: {worse:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Nearest unit within (km)</source>
<translation>Nächste Einheit innerhalb von (km)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>Needed: ArcGIS Pro with Business Analyst. In its Python window or command prompt run “{script}”: it makes the territory solution of the units in “{base}” and loads names and parents of each level.</source>
<translation>Gebraucht wird: ArcGIS Pro mit Business Analyst. In dessen Python-Fenster oder Eingabeaufforderung „{script}“ ausführen: Es macht die Gebietslösung aus den Einheiten in „{base}“ und lädt Namen und Übergeordnete jeder Ebene.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Needed: Enterprise Territory Management switched on, and to deploy the right “Manage Territories”.</source>
<translation>Gebraucht wird: Enterprise Territory Management eingeschaltet, und zum Bereitstellen das Recht „Manage Territories“.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Needed: Field Service switched on, operating hours called “{plan}”, and a service resource for each person.</source>
<translation>Gebraucht wird: Field Service eingeschaltet, Betriebszeiten namens „{plan}“, und eine Serviceressource für jede Person.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Needed: Salesforce Maps Territory Planning.</source>
<translation>Gebraucht wird: Salesforce Maps Territory Planning.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Needed: sales territories; Field Service for postal codes and resources (leave those files out without it). Load one of two, not both:</source>
<translation>Gebraucht wird: Vertriebsgebiete; Field Service für Postleitzahlen und Ressourcen (diese Dateien ohne das weglassen). Eines von beiden laden, nicht beide:</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Needed: the Shape Map visual switched on. Load “metrics.csv” (or “metrics.xlsx”), put Location there as the location, and filter by level.</source>
<translation>Gebraucht wird: das Visual „Shape Map“ eingeschaltet. „metrics.csv“ (oder „metrics.xlsx“) laden, Location dort als Ort nehmen und nach Ebene filtern.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Neighbours</source>
<translation>Nachbarn</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Never more does. Where that is too little to come within the tolerance, the plan comes as near as it allows. Example: 5.</source>
<translation>Mehr nie. Wo das zu wenig ist, um in die Toleranz zu kommen, kommt der Plan so nahe, wie es erlaubt. Beispiel: 5.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>New note on {what}:</source>
<translation>Neue Notiz zu {what}:</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>New plan</source>
<translation>Neuer Plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>New plan from customers</source>
<translation>Neuer Plan aus Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>New plan {name}</source>
<translation>Neuer Plan {name}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>New plan…</source>
<translation>Neuer Plan…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>New territories ({count:,}): {names}.</source>
<translation>Neue Gebiete ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<location filename="../../territory_planner/ui/actions.py" />
<source>New territory</source>
<translation>Neues Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>New territory field</source>
<translation>Neues Gebietsfeld</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>New units</source>
<translation>Neue Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>New units with a territory: {held:,} of {m:,}.</source>
<translation>Neue Einheiten mit Gebiet: {held:,} von {m:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>New units with what they got</source>
<translation>Neue Einheiten mit dem, was sie bekamen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>New…</source>
<translation>Neu…</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>No Dask scheduler answers at “{address}” ({why}): give its address as it says it when it starts, such as tcp://10.0.0.5:8786.</source>
<translation>Kein Dask-Scheduler antwortet unter „{address}“ ({why}): seine Adresse so angeben, wie er sie beim Start nennt, etwa tcp://10.0.0.5:8786.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/child_talk.py" />
<source>No Python was found to run long calculations beside QGIS: they run within it, and QGIS may not respond to Cancel until one is done.</source>
<translation>Es wurde kein Python gefunden, um lange Berechnungen neben QGIS auszuführen: Sie laufen darin, und QGIS reagiert vielleicht nicht auf „Abbrechen“, bis eine fertig ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>No cleaned copy can be made, for the units have no place: leave out CLEANED.</source>
<translation>Eine bereinigte Kopie lässt sich nicht machen, denn die Einheiten haben keinen Ort: CLEANED weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>No customer of “{layer}” ({n:,} in all) lies in a unit of “{units}”. {why}</source>
<translation>Kein Kunde von „{layer}“ (insgesamt {n:,}) liegt in einer Einheit von „{units}“. {why}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>No extract (.hyper) was written, as Tableau's library is missing here: pip install {library}.</source>
<translation>Kein Extrakt (.hyper) wurde geschrieben, da hier die Bibliothek von Tableau fehlt: pip install {library}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>No forecast takes another territory out of tolerance.</source>
<translation>Keine Vorhersage bringt ein weiteres Gebiet aus der Toleranz.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>No move along its border brings {name} nearer to its target.</source>
<translation>Kein Zug an seiner Grenze bringt {name} seinem Soll näher.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count.py" />
<source>No number of territories from {low:,} to {high:,} was found to keep all limits. The nearest is {k:,}: {obstacle}</source>
<translation>Keine Anzahl von Gebieten zwischen {low:,} und {high:,} wurde gefunden, die alle Grenzen einhält. Am nächsten kommt {k:,}: {obstacle}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>No number of territories keeps the maximum of {most} (“{criterion}”), as single units carry more: {units}. Raise it to {needed}, or split them.</source>
<translation>Keine Anzahl von Gebieten hält den Höchstwert von {most} ein („{criterion}“), da einzelne Einheiten mehr tragen: {units}. Auf {needed} erhöhen, oder sie teilen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>No number that was tried keeps all limits; the nearest is {count:,}.</source>
<translation>Keine versuchte Anzahl hält alle Grenzen ein; am nächsten kommt {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>No order was found in which each step leaves all territories whole: a territory lies in more parts for a while after steps ({count:,}): {steps}.</source>
<translation>Keine Reihenfolge wurde gefunden, in der jeder Schritt alle Gebiete ganz lässt: Ein Gebiet liegt eine Weile in mehr Teilen nach Schritten ({count:,}): {steps}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>No output may be called “{table}”: scenarios, reviews and notes are kept in tables of that name. Choose another name.</source>
<translation>Keine Ausgabe darf „{table}“ heißen: Szenarien, Prüfungen und Notizen werden in Tabellen dieses Namens aufbewahrt. Einen anderen Namen wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>No plan can avoid {count:,} of them.</source>
<translation>Kein Plan kann {count:,} davon vermeiden.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>No plan is open: set one up first.</source>
<translation>Kein Plan ist offen: zuerst einen einrichten.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/exact.py" />
<source>No plan of connected territories around these centers keeps all limits, locks, blank costs and distances: this is proven.</source>
<translation>Kein Plan aus zusammenhängenden Gebieten um diese Zentren hält alle Grenzen, Sperren, leeren Kosten und Entfernungen ein: Das ist bewiesen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/exact.py" />
<source>No plan of connected territories keeps all limits and locks: this is proven.</source>
<translation>Kein Plan aus zusammenhängenden Gebieten hält alle Grenzen und Sperren ein: Das ist bewiesen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/admission.py" />
<source>No plan was found in which these units are served from a center that may serve them ({count:,}): {units}. None may, or a lock or units that it may not serve stand between. They go to a territory that they touch. Let other centers serve them, too, or units on the way.</source>
<translation>Kein Plan wurde gefunden, in dem diese Einheiten von einem Zentrum bedient werden, das sie bedienen darf ({count:,}): {units}. Keines darf es, oder eine Sperre oder Einheiten, die es nicht bedienen darf, stehen dazwischen. Sie gehen an ein Gebiet, das sie berühren. Andere Zentren auch sie bedienen lassen, oder Einheiten auf dem Weg.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/explore_plan.py" />
<source>No plan was found that keeps all rules: allow more (TOLERANCE), or run “Design territories”, which says what stands in the way.</source>
<translation>Kein Plan wurde gefunden, der alle Regeln einhält: mehr erlauben (TOLERANCE), oder „Gebiete entwerfen“ ausführen, das sagt, was im Weg steht.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/robust_plan.py" />
<source>No plan was found that keeps all rules: “Design territories” says what stands in the way.</source>
<translation>Kein Plan wurde gefunden, der alle Regeln einhält: „Gebiete entwerfen“ sagt, was im Weg steht.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/robust_plan.py" />
<source>No plan was found that keeps the limits in {needed:,} of {m:,} {m:scenario|scenarios}: this one does in {kept:,}. Allow more (TOLERANCE), or ask for fewer of them (SHARE).</source>
<translation>Kein Plan wurde gefunden, der die Grenzen in {needed:,} von {m:,} {m:Szenario|Szenarien} einhält: Dieser tut es in {kept:,}. Mehr erlauben (TOLERANCE), oder weniger davon verlangen (SHARE).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_plan.py" />
<source>No plan was found that keeps the tolerance in what is forecast, too (FORECASTS): this one keeps today's alone.</source>
<translation>Es wurde kein Plan gefunden, der die Toleranz auch in dem einhält, was vorhergesagt ist (FORECASTS): Dieser hält nur die von heute ein.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>No plan yet</source>
<translation>Noch kein Plan</translation>
</message>
<message>
<location filename="../../territory_planner/core/units/make.py" />
<source>No point lies in the region.</source>
<translation>Kein Punkt liegt in der Region.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>No point of “{layer}” ({n:,} in all) is a place in {crs}: set the coordinate reference system that its coordinates are in, and check whether latitude and longitude are swapped.</source>
<translation>Kein Punkt von „{layer}“ (insgesamt {n:,}) ist in {crs} ein Ort: das Koordinatenbezugssystem setzen, in dem die Koordinaten sind, und prüfen, ob Breite und Länge vertauscht sind.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>No problems. {count:The territory is|All {count:,} territories are} within {tolerance}.</source>
<translation>Keine Probleme. {count:Das eine Gebiet ist|Alle {count:,} Gebiete sind} innerhalb von {tolerance}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>No program was found that opens the guide. Open it in a browser: {file}</source>
<translation>Kein Programm gefunden, das das Handbuch öffnet. Es lässt sich im Browser öffnen: {file}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>No realignment brings it nearer.</source>
<translation>Kein Neuzuschnitt bringt den Plan der Toleranz näher.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>No row of “{layer}” has in “{field}” the key of a unit: {keys}.</source>
<translation>Keine Zeile von „{layer}“ hat in „{field}“ den Schlüssel einer Einheit: {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>No scenario of the layer is in force at any time ({count:,} {count:is|are} kept): sign one off, and say from which day on it is in force.</source>
<translation>Kein Szenario des Layers ist zu irgendeiner Zeit in Kraft ({count:,} {count:ist|sind} aufbewahrt): eines freigeben, und angeben, ab welchem Tag es in Kraft ist.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>No such territory. Clear the filter to see all {count:,}.</source>
<translation>Kein solches Gebiet. Filter leeren, um alle {count:,} zu sehen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>No territories yet</source>
<translation>Noch keine Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>No territory covers more than this, measured on the ground; units are areas, not points. Example: 20000.</source>
<translation>Kein Gebiet bedeckt mehr als dies, am Boden gemessen; Einheiten sind Flächen, keine Punkte. Beispiel: 20000.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>No territory covers these {area} beside {who}.</source>
<translation>Kein Gebiet bedeckt diese {area} neben {who}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>No territory covers these {area}.</source>
<translation>Kein Gebiet bedeckt diese {area}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>No territory crosses from one value of this field to another: a state, a region.</source>
<translation>Kein Gebiet reicht von einem Wert dieses Felds in einen anderen: ein Land, eine Region.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>No territory crosses from one value to another: a state, a region</source>
<translation>Kein Gebiet reicht von einem Wert in einen anderen: ein Land, eine Region</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>No territory field yet</source>
<translation>Noch kein Gebietsfeld</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>No territory has more units than this, whatever they carry. Example: 50.</source>
<translation>Kein Gebiet hat mehr Einheiten als dies, was sie auch tragen. Beispiel: 50.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>No territory has units.</source>
<translation>Kein Gebiet hat Einheiten.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>No territory is chosen.</source>
<translation>Kein Gebiet ist gewählt.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>No territory is out of tolerance, beyond a limit or in several parts.</source>
<translation>Kein Gebiet ist außer Toleranz, jenseits einer Grenze oder in mehreren Teilen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair_plan.py" />
<source>No territory next to {count:it|them} has a center in reach, so that {count:this one stays|these stay}: {units}.</source>
<translation>Kein Gebiet neben {count:ihr|ihnen} hat ein Zentrum in Reichweite, so dass {count:diese bleibt|diese bleiben}: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>No tolerance would allow for that: a territory may have none of it.</source>
<translation>Keine Toleranz würde das erlauben: Ein Gebiet darf nichts davon haben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>No two centers are nearer to each other, in a straight line: neither those chosen among candidates nor those found where none are given; required ones among each other excepted. Example: 25.</source>
<translation>Keine zwei Zentren sind einander näher, in gerader Linie: weder unter Kandidaten gewählte noch gefundene, wo keine angegeben sind; ausgenommen feste untereinander. Beispiel: 25.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>No two centers of territories may be nearer to each other, in a straight line. Example: 25.</source>
<translation>Keine zwei Zentren von Gebieten dürfen einander näher sein, in gerader Linie. Beispiel: 25.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>No unit covers an area of {area}</source>
<translation>Keine Einheit bedeckt eine Fläche von {area}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>No unit covers these {area} between units, {width} wide on average.</source>
<translation>Keine Einheit bedeckt diese {area} zwischen Einheiten, im Mittel {width} breit.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/touring.py" />
<source>No unit has a stop, so that there is no travel: correct the stops.</source>
<translation>Keine Einheit hat einen Stopp, so dass es keine Fahrten gibt: die Stopps richtigstellen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>No unit has any workload, so that all places are alike.</source>
<translation>Keine Einheit hat Arbeitslast, so dass alle Orte gleich sind.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>No unit may be farther than this from its territory's center, along roads (ROADS; 50 km/h where no speeds are given) or by the table of travel costs. Example: 45.</source>
<translation>Keine Einheit darf vom Zentrum ihres Gebiets weiter sein als dies, auf Straßen (ROADS; 50 km/h, wo kein Tempo angegeben ist) oder nach der Tabelle der Fahrtkosten. Beispiel: 45.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>No unit may be farther than this from its territory's center, along roads with speeds or by the table of travel costs (in what that is in). Where no such plan is found, the log names the units and the time that was kept. Example: 45.</source>
<translation>Keine Einheit darf vom Zentrum ihres Gebiets weiter sein als dies, auf Straßen mit Tempo oder nach der Tabelle der Fahrtkosten (in deren Maß). Wo kein solcher Plan gefunden wird, nennt das Protokoll die Einheiten und die eingehaltene Zeit. Beispiel: 45.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>No unit may be farther than this from its territory's center, in a straight line. Example: 120.</source>
<translation>Keine Einheit darf vom Zentrum ihres Gebiets weiter sein als dies, in gerader Linie. Beispiel: 120.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>No unit may be farther than this from its territory's center, in a straight line. Where no such plan is found, the log names the units and the distance that was kept. Example: 120.</source>
<translation>Keine Einheit darf vom Zentrum ihres Gebiets weiter sein als dies, in gerader Linie. Wo kein solcher Plan gefunden wird, nennt das Protokoll die Einheiten und die eingehaltene Entfernung. Beispiel: 120.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>No unit moved since “{plan}”.</source>
<translation>Seit „{plan}“ hat keine Einheit gewechselt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>No unit of “{layer}” can be read. See that its source is there, then refresh.</source>
<translation>Keine Einheit von „{layer}“ lässt sich lesen. Nachsehen, ob die Quelle da ist, dann aktualisieren.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>No unit's id is in the column “{key}” of the table of travel costs.</source>
<translation>Keine ID einer Einheit steht in der Spalte „{key}“ der Tabelle der Fahrtkosten.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>No workload is ticked: every unit counts 1, and this is the tolerance</source>
<translation>Keine Arbeitslast ist angehakt: Jede Einheit zählt 1, und dies ist die Toleranz</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>No workload reaches these territories ({count:,}): {names}. None of their units has any; in all, {idle:,} of {n:,} {n:unit|units} {idle:is|are} without.</source>
<translation>Keine Arbeitslast erreicht diese Gebiete ({count:,}): {names}. Keine ihrer Einheiten hat welche; insgesamt {idle:ist|sind} {idle:,} von {n:,} {n:Einheit|Einheiten} ohne.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/siting.py" />
<source>No {k:,} centers at least {spacing:,.6g} km from each other were found among {count:,}: allow {kept}, or choose fewer.</source>
<translation>Keine {k:,} Zentren, die mindestens {spacing:,.6g} km voneinander entfernt sind, wurden unter {count:,} gefunden: {kept} erlauben, oder weniger wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/spacing.py" />
<source>No {k:,} of the units are {spacing:,.6g} km apart, so that centers can't be: allow {kept}, or ask for fewer territories.</source>
<translation>Keine {k:,} der Einheiten sind {spacing:,.6g} km auseinander, so dass Zentren es nicht sein können: {kept} erlauben, oder weniger Gebiete verlangen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/headcount.py" />
<source>Nobody can give up a head: locks or protected units keep all that are left.</source>
<translation>Niemand kann eine Stelle abgeben: Sperren oder geschützte Einheiten halten alle, die bleiben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>None is nearer to them than this one.</source>
<translation>Keiner ist ihnen näher als dieser.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>None of them would save travel.</source>
<translation>Keiner davon würde Fahraufwand sparen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>None that the budget allows is nearer to the limits than this one.</source>
<translation>Keiner, den das Budget erlaubt, ist den Grenzen näher als dieser.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>Not all in sight: {count:suggestion|suggestions} {numbers}. &lt;a href='zoom'&gt;Zoom&amp;nbsp;to&amp;nbsp;{count:it|them}&lt;/a&gt;</source>
<translation>Nicht alle im Blick: {count:Vorschlag|Vorschläge} {numbers}. &lt;a href='zoom'&gt;{count:Dorthin|Zu&amp;nbsp;ihnen}&amp;nbsp;zoomen&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/explore_plan.py" />
<source>Not all rules are kept by {count:,} of {plans:,} {plans:alternative|alternatives}; the first: {why}.</source>
<translation>Nicht alle Regeln werden von {count:,} von {plans:,} {plans:Alternative|Alternativen} eingehalten; die erste: {why}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Not clear ({count:,}): {counts}. {where}</source>
<translation>Nicht klar ({count:,}): {counts}. {where}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Not now</source>
<translation>Nicht jetzt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>Not offered: {fields}.</source>
<translation>Nicht angeboten: {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair_plan.py" />
<source>Not repaired ({count:,}): {what}.</source>
<translation>Nicht repariert ({count:,}): {what}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Not taken over, {why} ({count:,}): {edits}.</source>
<translation>Nicht übernommen, {why} ({count:,}): {edits}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Not to be served from the center</source>
<translation>Vom Zentrum nicht zu bedienen</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Not to {target}</source>
<translation>Nicht zu {target}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<location filename="../../territory_planner/report/workbook.py" />
<location filename="../../territory_planner/ui/notes.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Note</source>
<translation>Notiz</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Notes</source>
<translation>Hinweise</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Notes on the data</source>
<translation>Anmerkungen zu den Daten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Notes on the plan</source>
<translation>Notizen zum Plan</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Notes: {count:,} ({kinds}).</source>
<translation>Hinweise: {count:,} ({kinds}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Notes…</source>
<translation>Notizen…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Nothing changed since the last publication: no files are written.</source>
<translation>Seit der letzten Veröffentlichung hat sich nichts geändert: Es werden keine Dateien geschrieben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Nothing changed since the last publication: the tables stay as they are.</source>
<translation>Seit der letzten Veröffentlichung hat sich nichts geändert: Die Tabellen bleiben, wie sie sind.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<source>Nothing changed since what {system} has: nothing was published.</source>
<translation>Seit dem, was {system} hat, hat sich nichts geändert: Nichts wurde veröffentlicht.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<location filename="../../territory_planner/report/page.py" />
<source>Nothing changes hands.</source>
<translation>Nichts wechselt das Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>Nothing comes back from {system}: it only shows plans.</source>
<translation>Von {system} kommt nichts zurück: Es zeigt Pläne nur an.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Nothing is proposed.</source>
<translation>Nichts ist vorgeschlagen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Nothing is suggested.</source>
<translation>Nichts ist vorgeschlagen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Nothing is to be loaded: no account and no territory changed.</source>
<translation>Nichts ist zu laden: Kein Account und kein Gebiet hat sich geändert.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Nothing keeps it from {target}</source>
<translation>Nichts hält sie von {target} fern</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Nothing keeps it from {target}: {there} from the center, here {here}</source>
<translation>Nichts hält sie von {target} fern: {there} vom Zentrum, hier {here}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Nothing moved since the last save.</source>
<translation>Seit dem letzten Speichern hat nichts gewechselt.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Nothing moved: no unit had a territory at the last save</source>
<translation>Nichts wurde bewegt: beim letzten Speichern hatte keine Einheit ein Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Nothing that moves units repairs this: see what it says.</source>
<translation>Das behebt keine Methode, die Einheiten anders zuordnet: siehe den Satz dazu.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Nothing was left out.</source>
<translation>Nichts wurde ausgelassen.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Now</source>
<translation>Jetzt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number</source>
<translation>Anzahl</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Number fields that are told besides workload: revenue, visits, potential.</source>
<translation>Zahlenfelder, die neben der Arbeitslast genannt werden: Umsatz, Besuche, Potenzial.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Number of customers</source>
<translation>Anzahl der Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Number of parts</source>
<translation>Anzahl der Teile</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Number of plans</source>
<translation>Anzahl der Pläne</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Number of territories</source>
<translation>Anzahl der Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Number of territories, or give centers</source>
<translation>Anzahl der Gebiete, oder Zentren angeben</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<location filename="../../territory_planner/report/tables.py" />
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Number of units</source>
<translation>Anzahl der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number: how it is found</source>
<translation>Anzahl: wie sie gefunden wird</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number: of territories</source>
<translation>Anzahl: der Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number: range to try</source>
<translation>Anzahl: Bereich, der versucht wird</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Numbers of territories side by side</source>
<translation>Anzahlen von Gebieten nebeneinander</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Numbers of territories tried</source>
<translation>Versuchte Anzahlen von Gebieten</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>Of</source>
<translation>Von</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Of COUNT_RANGE, limits and centers leave {low:,} to {high:,}.</source>
<translation>Von COUNT_RANGE lassen Grenzen und Zentren {low:,} bis {high:,} übrig.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Of customers of whom neither the field nor their category says it.</source>
<translation>Von Kunden, bei denen es weder das Feld noch ihre Kategorie sagt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Of hexagons and squares, between opposite sides, on the ground. Example: 5.</source>
<translation>Von Sechsecken und Quadraten, zwischen gegenüberliegenden Seiten, am Boden. Beispiel: 5.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Of hexagons and squares. Without them, what lies between groups of customers belongs to nobody, and territories may not hang together.</source>
<translation>Von Sechsecken und Quadraten. Ohne sie gehört niemandem, was zwischen Gruppen von Kunden liegt, und Gebiete hängen vielleicht nicht zusammen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Of the database; “public” without one.</source>
<translation>Der Datenbank; ohne Angabe „public“.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_anew.py" />
<source>Of the part, each of its {k:,} territories is to carry an equal share.</source>
<translation>Vom Teil soll jedes seiner {k:,} Gebiete einen gleichen Anteil tragen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Of the plan:</source>
<translation>Vom Plan:</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Of the points, such as visits or revenue. Missing values count 0.</source>
<translation>Von den Punkten, etwa Besuche oder Umsatz. Fehlende Werte zählen 0.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Of the units, as the system writes it: USA, say</source>
<translation>Der Einheiten, wie das System es schreibt: etwa USA</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Of the units, where the system asks for it: USA.</source>
<translation>Der Einheiten, wo das System danach fragt: USA.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>Of the workload that each territory has today, no more than this goes to others: so much of what they know everybody keeps. Example: 15.</source>
<translation>Von der Arbeitslast, die jedes Gebiet heute hat, geht nicht mehr als dies an andere: So viel von dem, was sie kennen, behalten alle. Beispiel: 15.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Of these, those that a rule keeps where they are</source>
<translation>Davon die, die eine Regel hält, wo sie sind</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Of these, those that may go, to a center that is farther</source>
<translation>Davon die, die wechseln dürfen, zu einem ferneren Zentrum</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Of these, those that no plan can avoid: what outweighs a territory is in them, or a unit that no center reaches enough around, or too little or too much is left for all of them</source>
<translation>Davon die, die kein Plan vermeiden kann: In ihnen ist, was schwerer als ein Gebiet ist, oder eine Einheit, um die kein Zentrum genug erreicht, oder für alle bleibt zu wenig oder zu viel</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Of these, those that nothing keeps</source>
<translation>Davon die, die nichts hält</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Of what each territory has today, no more than this goes to others</source>
<translation>Von dem, was jedes Gebiet heute hat, geht nicht mehr als dies an andere</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Of what each territory has today, no more than this goes to others.</source>
<translation>Von dem, was jedes Gebiet heute hat, geht nicht mehr als dies an andere.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Of {count:,} {count:center|centers} as many are used as there are territories: the required ones, and the best of the candidates.</source>
<translation>Von {count:,} {count:Zentrum|Zentren} werden so viele benutzt, wie es Gebiete gibt: die festen und die besten der Kandidaten.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/siting.py" />
<source>Of {count:,} {count:center|centers}, {required:,} of them required, {k:,} can't be chosen.</source>
<translation>Von {count:,} {count:Zentrum|Zentren}, davon {required:,} fest, {k:lässt|lassen} sich {k:,} nicht wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Of “{layer}” {swapped:,} of {n:,} {n:point|points} {swapped:lies|lie} in a unit of “{units}” with {axes} swapped, and {inside:,} as they are: {named}. {advice}</source>
<translation>Von „{layer}“ {swapped:liegt|liegen} {swapped:,} von {n:,} {n:Punkt|Punkten} in einer Einheit von „{units}“, wenn {axes} vertauscht werden, und {inside:,}, wie sie sind: {named}. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Old units that were carried nowhere</source>
<translation>Alte Einheiten, die nirgendwohin übertragen wurden</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>On show: {name}.</source>
<translation>Gezeigt wird: {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>On the map</source>
<translation>Auf der Karte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>On the scale of the targets, else 1 for an ordinary territory. Left out: as much as others have on average.</source>
<translation>Auf der Skala der Sollwerte, sonst 1 für ein gewöhnliches Gebiet. Weggelassen: so viel, wie andere im Mittel haben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>On {day} all of it comes back.</source>
<translation>Am {day} kommt alles davon zurück.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>One line per pair of units that don't touch, but may count as neighbours, so that islands belong somewhere: ids, names, distance between their borders (m).</source>
<translation>Eine Linie je Paar von Einheiten, die sich nicht berühren, aber als Nachbarn gelten dürfen, damit Inseln irgendwohin gehören: IDs, Namen, Abstand zwischen ihren Grenzen (m).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>One line per pair of units that touch: ids, names, shared border (m).</source>
<translation>Eine Linie je Paar von Einheiten, die sich berühren: IDs, Namen, gemeinsame Grenze (m).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/headcount.py" />
<source>One more can begin nowhere: all units are locked, or have a center.</source>
<translation>Ein weiteres kann nirgends beginnen: Alle Einheiten sind gesperrt oder haben ein Zentrum.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/places.py" />
<source>One more could serve no unit: all are locked, or in territories that are.</source>
<translation>Ein weiteres könnte keine Einheit bedienen: Alle sind gesperrt, oder in Gebieten, die es sind.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>One of the same name gives way, unless it is approved.</source>
<translation>Eines desselben Namens weicht, wenn es nicht freigegeben ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>One of “{old}” and “{new}” has no coordinate reference system, so that they can't be laid over one another: set it in the layer's properties.</source>
<translation>Einer der Layer „{old}“ und „{new}“ hat kein Koordinatenbezugssystem, so dass sie sich nicht übereinanderlegen lassen: in den Eigenschaften des Layers setzen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>One point per seed: id, name, unit, whether it was required, and the workload that it is the nearest seed to.</source>
<translation>Ein Punkt je Startpunkt: id, name, unit, ob er fest war, und die Arbeitslast, der er der nächste ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>One point per territory: its center, and the unit that it lies in.</source>
<translation>Ein Punkt je Gebiet: sein Zentrum, und die Einheit, in der es liegt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>One polygon per territory and its days: name, valid_from, valid_to (the first day after it; empty where none is known), scenario, units, workload.</source>
<translation>Ein Polygon je Gebiet und seinen Tagen: name, valid_from, valid_to (der erste Tag danach; leer, wo keiner bekannt ist), scenario, units, workload.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>One polygon per territory: id, name, and as far as known {fields}.</source>
<translation>Ein Polygon je Gebiet: id, name, und soweit bekannt {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>One polygon per territory: id, name, and {fields}. Deviations are in percent; measures of compactness are 1 for the best shape. Where ways take minutes, or what a table of travel costs says, also time_mean, time_weighted, time_p90 and time_max.</source>
<translation>Ein Polygon je Gebiet: id, name und {fields}. Abweichungen sind in Prozent; Maße der Kompaktheit sind 1 bei der besten Form. Wo Wege Minuten dauern, oder was eine Tabelle der Fahrtkosten sagt, auch time_mean, time_weighted, time_p90 und time_max.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>One result for each value of</source>
<translation>Je ein Ergebnis für jeden Wert von</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>One row for each number of territories: its “status” (“ok”, “unavoidable”, “broken”, “none” without a plan, and “obstacle” says why), what is “moved” from today and the least that any plan with these people moves (percent), the “largest_deviation” (percent), “travel” (workload times km to the centers, or times travel where that is measured), “cost” (where prices are given) and “who” leaves, or joins and where.</source>
<translation>Eine Zeile je Anzahl von Gebieten: ihr „status“ („ok“, „unavoidable“, „broken“, „none“ ohne Plan, und „obstacle“ sagt warum), „moved“ (was gegenüber heute bewegt wird, und das Mindeste, was ein Plan mit diesen Leuten bewegt, Prozent), „largest_deviation“ (die größte Abweichung, Prozent), „travel“ (Arbeitslast mal km zu den Zentren, oder mal Weg, wo dieser gemessen wird), „cost“ (Kosten, wo Preise angegeben sind) und „who“ (wer geht, oder kommt und wo).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>One row for each territory that could, the best first: how much would change hands as far as flows between territories tell (“expected”, percent of the workload), and, for those that a plan was made for (on small maps all), what it moves, its deviation and its travel.</source>
<translation>Eine Zeile je Gebiet, das es könnte, das beste zuerst: wie viel das Gebiet wechseln würde, soweit Flüsse zwischen Gebieten es sagen („expected“, Prozent der Arbeitslast), und für die, für die ein Plan gemacht wurde (auf kleinen Karten alle), was er bewegt, seine Abweichung und sein Fahraufwand.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>One row for today's plan, and one each for what 1, 2, 5 and 10 % of the measure would buy: what is moved, the largest deviation, which deviation no plan within that budget is below, and whether the row's plan is proven to be the most even. Where a unit is heavier than a territory may be, the others' targets are their shares of the rest.</source>
<translation>Eine Zeile für den heutigen Plan, und je eine für das, was 1, 2, 5 und 10 % des Maßes erkaufen würden: was bewegt wird, die größte Abweichung, welche Abweichung kein Plan innerhalb dieses Budgets unterschreitet, und ob der Plan der Zeile bewiesen der ausgeglichenste ist. Wo eine Einheit schwerer ist, als ein Gebiet sein darf, sind die Sollwerte der anderen ihre Anteile am Rest.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>One row per break: rule, territory, units (their number and “unit_ids”), criterion (a workload field, km or min), amount by which the rule is broken (negative below a tolerance), percent of the territory's target, and an explanation; with the outline of the units concerned.</source>
<translation>Eine Zeile je Verstoß: rule, territory, units (ihre Zahl und „unit_ids“), criterion (ein Feld der Arbeitslast, km oder min), amount, um wie viel die Regel gebrochen ist (negativ unter einer Toleranz), Prozent des Solls des Gebiets, und eine Erklärung; mit dem Umriss der betroffenen Einheiten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>One row per edit that was not taken over: unit_id, copy (empty: the plan itself), from, to, why.</source>
<translation>Eine Zeile je nicht übernommener Bearbeitung: unit_id, copy (leer: der Plan selbst), from, to, why.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>One row per figure of the plan: figure, what it is of (a workload, a field), value, unit, and what it means.</source>
<translation>Eine Zeile je Kennzahl des Plans: figure, wovon sie ist (eine Arbeitslast, ein Feld), Wert, Einheit, und was sie bedeutet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>One row per finding: severity (error: keeps units from being planned with, or makes figures false; warning: to be looked at; note: as it may be), kind, unit and unit_ids, amount and its measure, explanation, advice, and repair (what the cleaned copy has); with the land concerned.</source>
<translation>Eine Zeile je Befund: severity (error: verhindert das Planen mit Einheiten oder verfälscht Zahlen; warning: nachsehen; note: wie es sein darf), kind, unit und unit_ids, amount und dessen Maß, explanation, advice und repair (was die bereinigte Kopie hat); mit dem betroffenen Land.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>One row per number of territories: largest deviation (percent), travel, how far that may be above the least (percent), whether all limits are kept, which was chosen, and what stood in the way.</source>
<translation>Eine Zeile je Anzahl von Gebieten: größte Abweichung (Prozent), Fahraufwand, wie weit dieser höchstens über dem geringsten liegt (Prozent), ob alle Grenzen eingehalten sind, welche gewählt wurde, und was im Weg stand.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per pair of territories: what went from one to the other, and (stays: 1) what each kept. Empty cells have no row.</source>
<translation>Eine Zeile je Paar von Gebieten: was vom einen an das andere ging, und (stays: 1) was jedes behielt. Leere Zellen haben keine Zeile.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>One row per piece of land: kind (gap, overlap, enclave), sliver (1 or 0), the territories that cover it or are enclosed, their number, the one around, the territories beside a gap (beside) and up to twenty of their units there (units), those with most of its border first, area (km²), mean width (m: twice the area by the perimeter), customers, and an explanation.</source>
<translation>Eine Zeile je Stück Land: kind (gap, overlap, enclave), sliver (1 oder 0), die Gebiete, die es bedecken oder eingeschlossen sind, ihre Zahl, das ringsum, die Gebiete neben einer Lücke (beside) und bis zu zwanzig ihrer Einheiten dort (units), die mit der meisten Grenze zuerst, Fläche (km²), mittlere Breite (m: doppelte Fläche durch Umfang), Kunden, und eine Erklärung.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>One row per plan: name, largest deviation (percent), travel, borders (km), units and percent of the workload that change hands, detached territories, and what it is best in.</source>
<translation>Eine Zeile je Plan: Name, größte Abweichung (Prozent), Fahraufwand, Grenzen (km), Einheiten und Prozent der Arbeitslast, die das Gebiet wechseln, abgetrennte Gebiete, und worin er am besten ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>One row per record: which unit, when, and how much. Any table or layer.</source>
<translation>Eine Zeile je Datensatz: welche Einheit, wann, und wie viel. Jede Tabelle oder jeder Layer.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>One row per rule, the dearest first: rule, criterion, title; moves that it alone keeps from being made; what the best of them would save of the plan's travel (percent), of which unit to which territory; its price: by how much the best plan of all would travel less without it (percent of the plan's travel; up to 14 units); an explanation.</source>
<translation>Eine Zeile je Regel, die teuerste zuerst: rule, criterion, title; Züge, die sie allein verhindert; was der beste davon am Fahraufwand des Plans sparen würde (Prozent), von welcher Einheit an welches Gebiet; ihr Preis: um wie viel weniger Fahraufwand der beste Plan von allen ohne sie hätte (Prozent von dem des Plans; bis 14 Einheiten); eine Erklärung.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per run and what it is compared with, the plan before and the run before it: how much changes hands, and the largest deviation in percent.</source>
<translation>Eine Zeile je Lauf und dem, womit er verglichen wird, dem früheren Plan und dem Lauf davor: wie viel das Gebiet wechselt, und die größte Abweichung in Prozent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>One row per scenario of the layer: name, state, author, made, parent, signed_by, signed, valid_from, valid_to, note, and a column per figure.</source>
<translation>Eine Zeile je Szenario des Layers: name, state, author, made, parent, signed_by, signed, valid_from, valid_to, note, und eine Spalte je Kennzahl.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>One row per scenario: the largest deviation (percent) of the plan and of the plan for the mean, and whether each keeps the tolerance.</source>
<translation>Eine Zeile je Szenario: die größte Abweichung (Prozent) des Plans und des Plans für das Mittel, und ob jeder die Toleranz einhält.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>One row per street and territory: the fields of STREET_FIELD, territory, addresses, from_number, to_number, territories (that share the street).</source>
<translation>Eine Zeile je Straße und Gebiet: die Felder von STREET_FIELD, territory, addresses, from_number, to_number, territories (die sich die Straße teilen).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per territory of both plans: its name in a column called as the territory field (or “territory”, “name”, “id”), its target in a column “target” (with several workload fields “target_hours” for the field “hours”). Without targets, the territories of a plan share alike.</source>
<translation>Eine Zeile je Gebiet beider Pläne: sein Name in einer Spalte, die heißt wie das Gebietsfeld (oder „territory“, „name“, „id“), sein Soll in einer Spalte „target“ (bei mehreren Feldern der Arbeitslast „target_hours“ für das Feld „hours“). Ohne Sollwerte teilen die Gebiete eines Plans gleich.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per territory of either plan: status (stays, renamed, new, gone), verdict (better, worse, same), units and amounts before, after, kept, got and gave, and deviations before and after in percent.</source>
<translation>Eine Zeile je Gebiet eines der Pläne: status (stays, renamed, new, gone), verdict (better, worse, same), Einheiten und Mengen vorher, nachher, behalten, bekommen und abgegeben, und Abweichungen vorher und nachher in Prozent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>One row per territory of the new plan: its name now, what it was called, matched (1 or 0), and the shares of its own and of the old territory's workload that the two have in common, in percent.</source>
<translation>Eine Zeile je Gebiet des neuen Plans: sein Name jetzt, wie es hieß, matched (1 oder 0), und die Anteile an der Arbeitslast des eigenen und des alten Gebiets, die beide gemeinsam haben, in Prozent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>One row per territory, or one per rep, which add up: the territory's name in a column called as the territory field (or “territory”, “name”, “id”), and, as far as they are known, “reps” (1 without it), “available” (what one of them can carry of the first workload) and “cost” (of one of them).</source>
<translation>Eine Zeile je Gebiet, oder eine je Vertreter, die sich summieren: der Name des Gebiets in einer Spalte, die heißt wie das Gebietsfeld (oder „territory“, „name“, „id“), und, soweit bekannt, „reps“ (ohne Angabe 1), „available“ (was einer davon von der ersten Arbeitslast tragen kann) und „cost“ (eines davon).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>One row per territory: its name in a column called as the territory field (or “territory”, “name”, “id”), its target in a column “target” (with several workload fields one column each, “target_hours” for the field “hours”). Without targets, all get the same.</source>
<translation>Eine Zeile je Gebiet: sein Name in einer Spalte, die heißt wie das Gebietsfeld (oder „territory“, „name“, „id“), sein Soll in einer Spalte „target“ (bei mehreren Feldern der Arbeitslast je eine Spalte, „target_hours“ für das Feld „hours“). Ohne Sollwerte bekommen alle gleich viel.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>One row per territory: its name in a column called as the territory field (or “territory”, “name”, “id”), its target in a column “target” (with several workload fields one column each, “target_hours” for the field “hours”). Without targets, all get the same. A layer of technicians serves too: their names in CENTER_NAME_FIELD, what they can carry in CAPACITY_FIELD.</source>
<translation>Eine Zeile je Gebiet: sein Name in einer Spalte, die heißt wie das Gebietsfeld (oder „territory“, „name“, „id“), sein Soll in einer Spalte „target“ (bei mehreren Feldern der Arbeitslast je eine Spalte, „target_hours“ für das Feld „hours“). Ohne Sollwerte bekommen alle gleich viel. Ein Layer von Technikern taugt auch: ihre Namen in CENTER_NAME_FIELD, was sie tragen können, in CAPACITY_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>One row per territory: name, workload, target, deviation, deviation_before and trend (percent, of the review before), outside_since, days_outside, leaves_with (the first forecast that takes it out of tolerance) and its deviation then.</source>
<translation>Eine Zeile je Gebiet: name, workload, target, deviation, deviation_before und trend (Prozent, der Prüfung davor), outside_since, days_outside, leaves_with (die erste Vorhersage, die es aus der Toleranz bringt) und seine Abweichung dann.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>One row per unit and step: unit_id, period, last_year, forecast.</source>
<translation>Eine Zeile je Einheit und Schritt: unit_id, period, last_year, forecast.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>One row per unit that changes hands, in the order in which the moves can be carried out: from, to, workload, why, and what the step does to both territories.</source>
<translation>Eine Zeile je Einheit, die das Gebiet wechselt, in der Reihenfolge, in der sich die Züge ausführen lassen: von, nach, Arbeitslast, warum, und was der Schritt an beiden Gebieten bewirkt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>One row per unit, by its key: unit_id, territory (empty for none), unit, workloads. SYSTEM=table needs it.</source>
<translation>Eine Zeile je Einheit, nach ihrem Schlüssel: unit_id, territory (leer für keines), unit, Arbeitslasten. SYSTEM=table braucht sie.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>One row per unit: kind, layer (old or new), unit_id, unit, certain_percent (of the first candidate), candidates with their parts.</source>
<translation>Eine Zeile je Einheit: kind, layer (old oder new), unit_id, unit, certain_percent (des ersten Kandidaten), candidates mit ihren Teilen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>One row per unit: unit_id, last_year (the same steps a year before), forecast, low and high (the interval), change_percent.</source>
<translation>Eine Zeile je Einheit: unit_id, last_year (dieselben Schritte ein Jahr zuvor), forecast, low und high (das Intervall), change_percent.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>One territory is made of the {n:,} {n:unit|units} of “{layer}”</source>
<translation>Ein Gebiet besteht aus {n:der Einheit|den {n:,} Einheiten} von „{layer}“</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>One unit alone is larger than a territory may be: {most}. Allow {least}.</source>
<translation>Eine Einheit allein ist größer, als ein Gebiet sein darf: {most}. {least} erlauben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>One-way field of the roads</source>
<translation>Einbahnfeld der Straßen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>One-way roads: yes or FT as drawn, -1 or TF against it</source>
<translation>Einbahnstraßen: yes oder FT wie gezeichnet, -1 oder TF entgegengesetzt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>Only an approved plan comes in force; “{name}” is not ({state}).</source>
<translation>Nur ein freigegebener Plan kommt in Kraft; „{name}“ ist es nicht ({state}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Only somebody who leaves can do so until a date, and {name} has the action “{action}”: leave the date out.</source>
<translation>Nur wer geht, kann das bis zu einem Tag tun, und {name} hat die Aktion „{action}“: den Tag weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/territories_tab.py" />
<source>Only territories out of tolerance, beyond a limit or in several parts</source>
<translation>Nur Gebiete außer Toleranz, jenseits einer Grenze oder in mehreren Teilen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Only while it was never put in force</source>
<translation>Nur solange es nie in Kraft gesetzt wurde</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>Only {width} m wide: borders that were drawn twice, most likely.</source>
<translation>Nur {width} m breit: höchstwahrscheinlich doppelt gezeichnete Grenzen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Open</source>
<translation>Öffnen</translation>
</message>
<message>
<location filename="../../territory_planner/report/content.py" />
<source>Open note on {note}</source>
<translation>Offene Notiz zu {note}</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout_history.py" />
<source>Open notes</source>
<translation>Offene Notizen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>Open notes: {count:,}.</source>
<translation>Offene Notizen: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Open plan {name}</source>
<translation>Plan {name} öffnen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Open scenario</source>
<translation>Szenario öffnen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Open the panel and go to its table; from there, back to the map</source>
<translation>Das Panel öffnen und zu seiner Tabelle gehen; von dort zurück zur Karte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<location filename="../../territory_planner/ui/state_page.py" />
<source>Open the sample</source>
<translation>Beispiel öffnen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Open this scenario and save it into the layer, for all who use it</source>
<translation>Dieses Szenario öffnen und in den Layer speichern, für alle, die ihn benutzen</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>Or open “{file}” alone: it has all of it.</source>
<translation>Oder „{file}“ allein öffnen: Darin ist alles.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Or, instead of travel: “largest”, the longest way from a center to a unit; “diameter”, the largest distance between two units of a territory; “perimeter”, the length of all borders between territories. The log says what came out, and what no plan can be below.</source>
<translation>Oder, anstelle des Fahraufwands: „largest“, der längste Weg von einem Zentrum zu einer Einheit; „diameter“, die größte Entfernung zwischen zwei Einheiten eines Gebiets; „perimeter“, die Länge aller Grenzen zwischen Gebieten. Das Protokoll sagt, was herauskam und was kein Plan unterschreiten kann.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Oracle Sales</source>
<translation>Oracle Sales</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Other names than before ({count:,}): {names}.</source>
<translation>Andere Namen als vorher ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Out of tolerance</source>
<translation>Außer Toleranz</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Out of tolerance from {left}, healed on {healed} by {by}: {days:,} {days:day|days}.</source>
<translation>Außer Toleranz ab {left}, behoben am {healed} durch {by}: {days:,} {days:Tag|Tage}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Out of tolerance or limits ({count:,}): {names}.</source>
<translation>Außerhalb von Toleranz oder Grenzen ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Outline territories on the map</source>
<translation>Gebiete auf der Karte umranden</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/territory_outlines.py" />
<source>Outlines of territories</source>
<translation>Umrisse der Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Outside of the tolerance ({count:,} of {k:,}): {names}.</source>
<translation>Außerhalb der Toleranz ({count:,} von {k:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Outside, but near (km)</source>
<translation>Außerhalb, aber nahe (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Overhead</source>
<translation>Nebenzeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Overhead field</source>
<translation>Feld der Nebenzeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Overlaps that are no slivers</source>
<translation>Überlappungen, die keine Splitter sind</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Paint</source>
<translation>Malen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Paint units into an empty territory, or remove it.</source>
<translation>Einheiten in ein leeres Gebiet malen, oder es entfernen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Paint units into the chosen territory</source>
<translation>Einheiten ins gewählte Gebiet malen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Paint units out of their territory</source>
<translation>Einheiten aus ihrem Gebiet herausmalen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Paint with this</source>
<translation>Hiermit malen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/paint.py" />
<source>Paint {name}</source>
<translation>{name} malen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/pairs.py" />
<source>Pairs kept apart: {count:,}.</source>
<translation>Getrennt gehaltene Paare: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Pairs of units that don't touch and are tied</source>
<translation>Paare von Einheiten, die sich nicht berühren und verbunden sind</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>Pairs of units that don't touch, and count as neighbours across gaps no wider than they are themselves ({count:,}, at most {most}): {pairs}.</source>
<translation>Paare von Einheiten, die sich nicht berühren und über Lücken, die nicht breiter sind als sie selbst, als Nachbarn gelten ({count:,}, höchstens {most}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/pairs.py" />
<source>Pairs of units that must not be in the same territory, such as two competing accounts: a table with their ids in the columns “unit_id” and “other_id”. Example: unit_id 17031, other_id 17043.</source>
<translation>Paare von Einheiten, die nicht im selben Gebiet sein dürfen, etwa zwei konkurrierende Kunden: eine Tabelle mit ihren IDs in den Spalten „unit_id“ und „other_id“. Beispiel: unit_id 17031, other_id 17043.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Pairs of units that touch</source>
<translation>Paare von Einheiten, die sich berühren</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Pairs that are together by the table of exceptions ({count:,}): {pairs}. Give one of each another territory there.</source>
<translation>Paare, die durch die Tabelle der Ausnahmen zusammen sind ({count:,}): {pairs}. Je einer davon dort ein anderes Gebiet geben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Pairs that must be apart and are together ({count:,}): {pairs}. Repairing brings none together, and parts none: balance the plan.</source>
<translation>Paare, die getrennt sein müssen und zusammen sind ({count:,}): {pairs}. Reparieren bringt keine zusammen und trennt keine: den Plan ausgleichen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/contradictions.py" />
<source>Pairs that must be kept apart, but are in the same group ({count:,}): {pairs}. Take one unit of each out of its group, or the pair out of the table of pairs.</source>
<translation>Paare, die getrennt bleiben müssen, aber in derselben Gruppe sind ({count:,}): {pairs}. Je eine Einheit aus ihrer Gruppe nehmen, oder das Paar aus der Tabelle der Paare.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>Pairs that no way was found to keep apart ({count:,}): {pairs}. Unlock units around them, or allow more tolerance.</source>
<translation>Paare, für die kein Weg gefunden wurde, sie getrennt zu halten ({count:,}): {pairs}. Einheiten rings um sie entsperren, oder mehr Toleranz erlauben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Pairs to keep apart</source>
<translation>Paare, die getrennt bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Pairs to keep apart must be pairs of existing units.</source>
<translation>Paare, die getrennt bleiben, müssen Paare vorhandener Einheiten sein.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/pairs.py" />
<source>Pairs with units that are not in the layer, left out ({count:,}): {pairs}.</source>
<translation>Paare mit Einheiten, die nicht im Layer sind, ausgelassen ({count:,}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Paper</source>
<translation>Papier</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Parent field</source>
<translation>Feld der Oberregion</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Parents not to cross</source>
<translation>Oberregionen, nicht zu überschreiten</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/parents.py" />
<source>Parents that no whole number of territories suits ({count:,} of {all:,}), with what they got and how far these are from their targets on average: {listed}.</source>
<translation>Oberregionen, zu denen keine ganze Zahl von Gebieten passt ({count:,} von {all:,}), mit dem, was sie bekamen, und wie weit diese im Mittel von ihrem Soll sind: {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Part to keep</source>
<translation>Teil, der bleibt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Parting units</source>
<translation>Einheiten werden geteilt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Parts</source>
<translation>Teile</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>Parts of the map that don't touch, or parents, carry no whole number of territories each: deviations reach {share} ({count:,} of {k:,} {k:territory|territories}).</source>
<translation>Teile der Karte, die sich nicht berühren, oder Oberregionen tragen jeweils keine ganze Zahl von Gebieten: Abweichungen reichen bis {share} ({count:,} von {k:,} {k:Gebiet|Gebieten}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Parts that do not touch</source>
<translation>Teile, die sich nicht berühren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Parts that do not touch the rest of their territory</source>
<translation>Teile, die den Rest ihres Gebiets nicht berühren</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Parts that lie apart from the rest of their territory ({count:,}): {parts}. Link them to it, unlock them, or let another territory have them.</source>
<translation>Teile, die abseits des Rests ihres Gebiets liegen ({count:,}): {parts}. Sie damit verbinden, sie entsperren, oder sie einem anderen Gebiet überlassen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>Past workloads must be numbers of zero or more.</source>
<translation>Vergangene Arbeitslasten müssen Zahlen ab null sein.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Penetration</source>
<translation>Durchdringung</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/exchange/earlier.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>People</source>
<translation>Personen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<location filename="../../territory_planner/ui/more_menu.py" />
<source>People who come and go</source>
<translation>Leute, die kommen und gehen</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>People whose key is no Salesforce Id ({count:,}, such as {key}) wait in “{waiting}”: give the Ids of their service resources (column person).</source>
<translation>Personen, deren Schlüssel keine Salesforce-ID ist ({count:,}, etwa {key}), warten in „{waiting}“: die IDs ihrer Serviceressourcen angeben (Spalte person).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>People whose territory is not in the plan ({count:,}): {people}.</source>
<translation>Leute, deren Gebiet nicht im Plan ist ({count:,}): {people}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Percent of what a territory carries on average</source>
<translation>Prozent dessen, was ein Gebiet im Mittel trägt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Pick</source>
<translation>Aufnehmen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Pick a polygon layer to begin</source>
<translation>Zuerst einen Polygonlayer wählen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Pick a polygon layer to begin.</source>
<translation>Zuerst einen Polygonlayer wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>Pick a territory first: right-click it on the map.</source>
<translation>Zuerst ein Gebiet aufnehmen: mit Rechtsklick auf der Karte.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Pick the field that holds the territories, or make a new one.</source>
<translation>Das Feld wählen, das die Gebiete enthält, oder ein neues anlegen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Pick the territory to paint from the map</source>
<translation>Das Gebiet, mit dem gemalt wird, aus der Karte aufnehmen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Plan</source>
<translation>Plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<location filename="../../territory_planner/algorithms/validate.py" />
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Plan before</source>
<translation>Früherer Plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Plan of today</source>
<translation>Heutiger Plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>Plan report</source>
<translation>Planbericht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Plan report (PDF)</source>
<translation>Planbericht (PDF)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/draw.py" />
<source>Plan {number:,} of {count:,}: largest deviation {share}.</source>
<translation>Plan {number:,} von {count:,}: größte Abweichung {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Plan: layer and territory field, or the name that it is kept by</source>
<translation>Plan: Layer und Gebietsfeld, oder der Name, unter dem er aufbewahrt wird</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/live/work/open_plan.py" />
<source>Plans</source>
<translation>Pläne</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Plans are kept in {place}, the one on show too, as it stands. Switch between them in the box of plans.</source>
<translation>Pläne werden in {place} aufbewahrt, auch der gezeigte, so wie er ist. Gewechselt wird im Feld der Pläne.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Plans kept beside the layer: save, open, compare, sign off</source>
<translation>Pläne neben dem Layer: speichern, öffnen, vergleichen, freigeben</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/approval.py" />
<source>Plans of “{layer}” are signed off, and none is approved yet: save this one as a scenario, and have it approved before it is published.</source>
<translation>Pläne von „{layer}“ brauchen eine Freigabe, und noch ist keiner freigegeben: diesen als Szenario speichern und freigeben lassen, bevor er veröffentlicht wird.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/approval.py" />
<source>Plans of “{layer}” are signed off, and this is “{name}” in part: {count:,} of its units {count:is|are} left out, so that a system would lose {count:it|them}. Publish all units (no selection, no filter), or have the plan without {count:it|them} approved.</source>
<translation>Pläne von „{layer}“ brauchen eine Freigabe, und dies ist „{name}“ zum Teil: {count:,} seiner Einheiten {count:fehlt|fehlen}, so dass ein System sie verlöre. Alle Einheiten veröffentlichen (keine Auswahl, kein Filter), oder den Plan ohne sie freigeben lassen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/approval.py" />
<source>Plans of “{layer}” are signed off, and this one is none of those approved ({names}): from “{name}”, {count:,} {count:unit differs|units differ}. Open an approved plan, or save this one as a scenario and have it approved before it is published.</source>
<translation>Pläne von „{layer}“ brauchen eine Freigabe, und dieser ist keiner der freigegebenen ({names}): Von „{name}“ {count:unterscheidet|unterscheiden} sich {count:,} {count:Einheit|Einheiten}. Einen freigegebenen Plan öffnen, oder diesen als Szenario speichern und freigeben lassen, bevor er veröffentlicht wird.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/scenarios.py" />
<source>Plans that are kept know units by their ids, and “{field}” is the same for several units ({count:,}: {ids}). Choose another id in the set-up.</source>
<translation>Aufbewahrte Pläne kennen Einheiten an ihren IDs, und „{field}“ ist bei mehreren Einheiten gleich ({count:,}: {ids}). In der Einrichtung eine andere ID wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Plans that were kept</source>
<translation>Pläne, die aufbewahrt wurden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>Plans that were, are or will be in force</source>
<translation>Pläne, die in Kraft waren, sind oder sein werden</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Plans within the tolerance and the rules of the set-up, none of them worse than another in everything: balance, nearness, and how little moves from the plan on show. Each is kept as a scenario.</source>
<translation>Pläne innerhalb der Toleranz und der Regeln der Einrichtung, keiner in allem schlechter als ein anderer: im Ausgleich, in der Nähe und darin, wie wenig sich gegenüber dem gezeigten Plan bewegt. Jeder wird als Szenario aufbewahrt.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Plans, at most</source>
<translation>Pläne, höchstens</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: besides balance, compare</source>
<translation>Pläne: neben dem Ausgleich vergleichen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: layer of the plan before</source>
<translation>Pläne: Layer des früheren Plans</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: runs between</source>
<translation>Pläne: Läufe dazwischen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: territories are matched by</source>
<translation>Pläne: Gebiete werden zugeordnet nach</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: territory field of that layer</source>
<translation>Pläne: Gebietsfeld jenes Layers</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: unit id field of that layer</source>
<translation>Pläne: ID-Feld der Einheiten jenes Layers</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points</source>
<translation>Punkte</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Points in no unit, taken to the nearest within {km:g} km: {count:,}.</source>
<translation>Punkte in keiner Einheit, der nächsten innerhalb von {km:g} km zugeordnet: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Points of “{layer}” in no unit ({count:,} of {n:,}) have no territory.</source>
<translation>Punkte von „{layer}“ in keiner Einheit ({count:,} von {n:,}) haben kein Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Points of “{layer}” without a place ({count:,} of {n:,}) have no territory.</source>
<translation>Punkte von „{layer}“ ohne Ort ({count:,} von {n:,}) haben kein Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Points outside every unit belong to the nearest one within this distance on the ground, measured to its border. 0: they stay without a unit. Example: 2.</source>
<translation>Punkte außerhalb aller Einheiten gehören zur nächsten innerhalb dieser Entfernung am Boden, bis zu ihrer Grenze gemessen. 0: Sie bleiben ohne Einheit. Beispiel: 2.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points that have a unit</source>
<translation>Punkte, die eine Einheit haben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Points that stay, such as offices: a seed is placed at each of them, and the others are chosen beside them.</source>
<translation>Punkte, die bleiben, etwa Büros: An jeden kommt ein Startpunkt, und die anderen werden neben ihnen gewählt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Points that territories are served from: offices, depots, homes. Each gets one territory.</source>
<translation>Punkte, von denen aus Gebiete bedient werden: Büros, Depots, Wohnorte. Jeder bekommt ein Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Points that territories are served from: offices, depots, homes. Each is the center of the territory that it lies in, or that is called as it (CENTER_NAME_FIELD).</source>
<translation>Punkte, von denen aus Gebiete bedient werden: Büros, Depots, Wohnorte. Jeder ist das Zentrum des Gebiets, in dem er liegt oder das heißt wie er (CENTER_NAME_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Points that territories of the same name are served from; may stay empty</source>
<translation>Punkte, von denen aus gleichnamige Gebiete bedient werden; darf leer bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Points with territory</source>
<translation>Punkte mit Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points with their unit</source>
<translation>Punkte mit ihrer Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points without a unit</source>
<translation>Punkte ohne Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points, in any coordinate reference system.</source>
<translation>Punkte, in beliebigem Koordinatenbezugssystem.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Points, one a customer, call or asset, in any coordinate reference system.</source>
<translation>Punkte, einer je Kunde, Einsatz oder Anlage, in beliebigem Koordinatenbezugssystem.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Points, one a customer: each counts for the unit that it lies in. Those that lie in none are counted in the log.</source>
<translation>Punkte, je einer ein Kunde: Jeder zählt für die Einheit, in der er liegt. Die in keiner liegen, werden im Protokoll gezählt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Points, or areas smaller than the units (each counts where a point in it lies): old units are parted by what weighs in them instead of by land. An old unit without any is parted by land.</source>
<translation>Punkte, oder Flächen, die kleiner sind als die Einheiten (jede zählt, wo ein Punkt in ihr liegt): Alte Einheiten werden nach dem geteilt, was in ihnen wiegt, statt nach Land. Eine alte Einheit ohne etwas wird nach Land geteilt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: field of accounts</source>
<translation>Punkte: Feld der Accounts</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: field of their unit</source>
<translation>Punkte: Feld ihrer Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: house number field</source>
<translation>Punkte: Feld der Hausnummer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: street fields</source>
<translation>Punkte: Straßenfelder</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Points: {count:,}; with a territory: {held:,}.</source>
<translation>Punkte: {count:,}; mit Gebiet: {held:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Polygons of territories; or units, whose territory stands in the territory field.</source>
<translation>Polygone von Gebieten; oder Einheiten, deren Gebiet im Gebietsfeld steht.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Polygons with the same value are one territory, and those without one are land that nobody covers. Without this field each polygon is a territory.</source>
<translation>Polygone mit demselben Wert sind ein Gebiet, und die ohne einen sind Land, das niemand bedeckt. Ohne dieses Feld ist jedes Polygon ein Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/region.py" />
<source>Polygons: the land that the territories should cover together.</source>
<translation>Polygone: das Land, das die Gebiete zusammen bedecken sollen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Positions, workloads and contiguity differ in number of units.</source>
<translation>Orte, Arbeitslasten und Nachbarschaft haben verschieden viele Einheiten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>PostGIS database</source>
<translation>PostGIS-Datenbank</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>PostGIS: tables and views for BI</source>
<translation>PostGIS: Tabellen und Sichten für BI</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Postal codes that are in no territory any more ({count:,}) are deleted by b) alone: {codes}.</source>
<translation>Postleitzahlen, die in keinem Gebiet mehr sind ({count:,}), löscht nur b): {codes}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Potential</source>
<translation>Potenzial</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Potential field</source>
<translation>Feld des Potenzials</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Potential − customers, at least 0</source>
<translation>Potenzial − Kunden, mindestens 0</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Power BI's Shape Map draws at most {most:,} areas, and level {names} has {count:,}: publish the level above, or the plan region by region.</source>
<translation>Shape Map von Power BI zeichnet höchstens {most:,} Flächen, und Ebene {names} hat {count:,}: die Ebene darüber veröffentlichen, oder den Plan Region für Region.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Preview</source>
<translation>Vorschau</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Print all sheets</source>
<translation>Alle Blätter drucken</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Print the report</source>
<translation>Den Bericht drucken</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Print this sheet</source>
<translation>Dieses Blatt drucken</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Problems</source>
<translation>Probleme</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Problems: {count:,}. {kinds}.</source>
<translation>Probleme: {count:,}. {kinds}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Processes at once</source>
<translation>Prozesse zugleich</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Proposed plan</source>
<translation>Vorgeschlagener Plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Proposes where territories should start, or where to place offices: points at the most suitable units, with the workload around each.
Move them by hand where you know better, then give them as centers to “Allocate units to centers” or “Design territories”.</source>
<translation>Schlägt vor, wo Gebiete beginnen oder wo Büros stehen sollten: Punkte bei den geeignetsten Einheiten, mit der Arbeitslast um jeden.
Von Hand verschieben, wo man es besser weiß, dann als Zentren an „Einheiten Zentren zuteilen“ oder „Gebiete entwerfen“ geben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: any plan within the limits moves {share} or more.</source>
<translation>Bewiesen: Jeder Plan innerhalb der Grenzen bewegt {share} oder mehr.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: any within the limits in which units only go to territories that touch their own today moves {share} or more.</source>
<translation>Bewiesen: Jeder Plan innerhalb der Grenzen, in dem Einheiten nur an Gebiete gehen, die ihr heutiges berühren, bewegt {share} oder mehr.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Proven: in no plan is it less.</source>
<translation>Bewiesen: In keinem Plan ist es weniger.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Proven: in no plan with these centers is it less.</source>
<translation>Bewiesen: In keinem Plan mit diesen Zentren ist es weniger.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Proven: in no plan with these centers that serves the others is it less.</source>
<translation>Bewiesen: In keinem Plan mit diesen Zentren, der die übrigen bedient, ist es weniger.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan that moves whole units and keeps these rules is within limits.</source>
<translation>Bewiesen: Kein Plan, der ganze Einheiten bewegt und diese Regeln einhält, ist innerhalb der Grenzen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan within the limits and the budget moves less.</source>
<translation>Bewiesen: Kein Plan innerhalb der Grenzen und des Budgets bewegt weniger.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan within the limits and the budget moves less; without the budget, any moves {share} or more.</source>
<translation>Bewiesen: Kein Plan innerhalb der Grenzen und des Budgets bewegt weniger; ohne das Budget bewegt jeder Plan {share} oder mehr.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan within the limits moves less.</source>
<translation>Bewiesen: Kein Plan innerhalb der Grenzen bewegt weniger.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Proven: no plan within these limits has less travel.</source>
<translation>Bewiesen: Kein Plan innerhalb dieser Grenzen hat weniger Fahraufwand.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/certificates.py" />
<source>Proves {claim} to whoever doubts it: units, plan, rules and prices, which scripts/verify_certificate.py of the plugin's sources checks without the plugin. The plan is compared with all that are nowhere farther outside of their limits.</source>
<translation>Beweist allen, die daran zweifeln, {claim}: Einheiten, Plan, Regeln und Preise, die scripts/verify_certificate.py aus den Quellen der Erweiterung ohne diese nachprüft. Der Plan wird mit allen verglichen, die nirgends weiter außerhalb ihrer Grenzen sind.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Publish</source>
<translation>Veröffentlichen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Publish the plan</source>
<translation>Den Plan veröffentlichen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<source>Published for {system}: {count:,} {count:file|files} in {where}. Its README.txt says what to load, in which order.</source>
<translation>Für {system} veröffentlicht: {count:,} {count:Datei|Dateien} in {where}. Die README.txt dort sagt, was in welcher Reihenfolge zu laden ist.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<source>Published to PostGIS, schema “{where}”.</source>
<translation>In PostGIS veröffentlicht, Schema „{where}“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Published to PostGIS: {tables}.</source>
<translation>In PostGIS veröffentlicht: {tables}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Published to {target}, but that could not be kept as the last publication: {reason} Next time, say what the system has (PREVIOUS).</source>
<translation>In {target} veröffentlicht, aber das ließ sich nicht als letzte Veröffentlichung aufbewahren: {reason} Beim nächsten Mal angeben, was das System hat (PREVIOUS).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Publish…</source>
<translation>Veröffentlichen…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Put in force</source>
<translation>In Kraft setzen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Put in force…</source>
<translation>In Kraft setzen…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>QGIS can't write the PDF: {why}</source>
<translation>QGIS kann das PDF nicht schreiben: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>QGIS from qgis.org brings all of them: install the present version. Or in a terminal: {command}.</source>
<translation>QGIS von qgis.org bringt alle mit: die aktuelle Version installieren. Oder in einem Terminal: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>QGIS knows no PostgreSQL connection: make one in the browser, then try again.</source>
<translation>QGIS kennt keine PostgreSQL-Verbindung: im Browser eine anlegen, dann noch einmal versuchen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Random seed</source>
<translation>Zufallsstartwert</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Range of the number of territories</source>
<translation>Bereich der Anzahl der Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Read back</source>
<translation>Zurücklesen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Read back…</source>
<translation>Zurücklesen…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Read the layer again, with edits made elsewhere</source>
<translation>Den Layer neu lesen, mit anderswo gemachten Bearbeitungen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Read the plan back</source>
<translation>Den Plan zurücklesen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Reading copies</source>
<translation>Kopien werden gelesen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Reading customers</source>
<translation>Kunden werden gelesen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Reading new units</source>
<translation>Neue Einheiten werden gelesen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Reading points</source>
<translation>Punkte werden gelesen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Reading records</source>
<translation>Datensätze werden gelesen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Reading territories</source>
<translation>Gebiete werden gelesen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Reading the alignment</source>
<translation>Die Zuordnung wird gelesen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Reading the plan…</source>
<translation>Der Plan wird gelesen…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/carry_over.py" />
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/algorithms/contiguity.py" />
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<location filename="../../territory_planner/algorithms/seed.py" />
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Reading units</source>
<translation>Einheiten werden gelesen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Reading units and centers</source>
<translation>Einheiten und Zentren werden gelesen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/planned.py" />
<source>Reading units and their plan</source>
<translation>Einheiten und ihr Plan werden gelesen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Reading what the system has</source>
<translation>Was das System hat, wird gelesen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_opener.py" />
<source>Reading “{layer}” was cancelled. Refresh to read it.</source>
<translation>Das Lesen von „{layer}“ wurde abgebrochen. Aktualisieren, um ihn zu lesen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Ready-made costs: the first column holds the unit ids, and each other one is called as a center and holds what it takes from there, in minutes, say. Where it is blank, the center can't serve the unit.</source>
<translation>Fertige Kosten: Die erste Spalte enthält die IDs der Einheiten, und jede andere heißt wie ein Zentrum und enthält, was es von dort braucht, etwa in Minuten. Wo sie leer ist, kann das Zentrum die Einheit nicht bedienen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Ready-made minutes or costs: a row for each unit, its id first, and a column for each center, called as it; where it is blank, the center can't serve</source>
<translation>Fertige Minuten oder Kosten: eine Zeile je Einheit, ihre ID zuerst, und eine Spalte je Zentrum, die heißt wie es; wo sie leer ist, kann das Zentrum nicht bedienen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Realign territories</source>
<translation>Gebiete neu zuschneiden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Realigned units</source>
<translation>Neu zugeschnittene Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Realigning</source>
<translation>Es wird neu zugeschnitten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Reattach detached parts and assign loose units; shown before it is applied</source>
<translation>Abgetrennte Teile wieder anschließen und lose Einheiten zuweisen; wird gezeigt, bevor es angewandt wird</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Records</source>
<translation>Datensätze</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>Records are summed by {step}.</source>
<translation>Datensätze werden je {step} summiert.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>Records of “{layer}” left out, for want of a value that can be read: {counts}.</source>
<translation>Datensätze von „{layer}“, mangels eines lesbaren Werts ausgelassen: {counts}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Rectangle</source>
<translation>Rechteck</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Redo</source>
<translation>Wiederholen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Redo brings them back, a step at a time, until something else is edited or editing ends.</source>
<translation>Wiederholen bringt sie Schritt für Schritt zurück, bis etwas anderes bearbeitet wird oder das Bearbeiten endet.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Redo the edit undone last</source>
<translation>Die zuletzt rückgängig gemachte Bearbeitung wiederholen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Refresh</source>
<translation>Aktualisieren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Refuse</source>
<translation>Ablehnen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Refused: they stay</source>
<translation>Abgelehnt: sie bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Region, or given polygons</source>
<translation>Region, oder gegebene Polygone</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>Relate “accounts.csv” by territory, too.</source>
<translation>Auch „accounts.csv“ über das Gebiet verknüpfen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Release selected units</source>
<translation>Gewählte Einheiten entsperren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Remove</source>
<translation>Entfernen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Rename</source>
<translation>Umbenennen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Rename {old} to {new}</source>
<translation>{old} in {new} umbenennen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Reock</source>
<translation>Reock</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/commands.py" />
<source>Repair</source>
<translation>Reparieren</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>Repair an edited plan</source>
<translation>Einen bearbeiteten Plan reparieren</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<source>Repair and balance</source>
<translation>Reparieren und ausgleichen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repair contiguity</source>
<translation>Zusammenhang reparieren</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Repaired plan</source>
<translation>Reparierter Plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repaired units</source>
<translation>Reparierte Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repaired: {moved:,} of {n:,} {n:unit|units} {moved:was|were} joined to a territory.</source>
<translation>Repariert: {moved:,} von {n:,} {n:Einheit|Einheiten} {moved:wurde|wurden} an ein Gebiet angeschlossen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repairing</source>
<translation>Es wird repariert</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/nearer.py" />
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>Repairing needs a plan to start from.</source>
<translation>Reparieren braucht einen Plan, von dem es ausgeht.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Repairs in the cleaned copy</source>
<translation>Reparaturen in der bereinigten Kopie</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Repairs, with reasons</source>
<translation>Reparaturen mit Gründen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Replace a scenario of that name</source>
<translation>Ein Szenario dieses Namens ersetzen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Replace scenarios of these names</source>
<translation>Szenarien dieser Namen ersetzen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Report</source>
<translation>Bericht</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Report saved to {path}</source>
<translation>Bericht gespeichert in {path}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: bound of the plan (percent)</source>
<translation>Bericht: Schranke des Plans (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: how the plan was made</source>
<translation>Bericht: wie der Plan gemacht wurde</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: table of moves</source>
<translation>Bericht: Tabelle der Züge</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: valid from</source>
<translation>Bericht: gültig ab</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Report…</source>
<translation>Bericht…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Reps</source>
<translation>Vertreter</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>Reps of territories that the plan does not have are left aside: {names}.</source>
<translation>Vertreter von Gebieten, die der Plan nicht hat, bleiben beiseite: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Response limit</source>
<translation>Reaktionsgrenze</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Result: findings: {count:,}.</source>
<translation>Ergebnis: Befunde: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Result: gaps: {gaps:,} ({gap_land}); overlaps: {overlaps:,} ({overlap_land}); enclaves: {enclaves:,}; slivers besides: {slivers:,}.</source>
<translation>Ergebnis: Lücken: {gaps:,} ({gap_land}); Überlappungen: {overlaps:,} ({overlap_land}); Enklaven: {enclaves:,}; dazu Splitter: {slivers:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Result: pairs of units that touch: {edges:,}; connected areas: {parts:,}.</source>
<translation>Ergebnis: Paare von Einheiten, die sich berühren: {edges:,}; zusammenhängende Flächen: {parts:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Result: the units are fit for the work; nothing was found.</source>
<translation>Ergebnis: Die Einheiten taugen für die Arbeit; nichts wurde gefunden.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Result: {count:,} {count:territory|territories}; largest deviation {deviation}; in more than one part: {detached:,}; units without a territory: {idle:,}.</source>
<translation>Ergebnis: {count:,} {count:Gebiet|Gebiete}; größte Abweichung {deviation}; in mehr als einem Teil: {detached:,}; Einheiten ohne Gebiet: {idle:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Result: {k:,} {k:seed|seeds}; the workload nearest to each runs from {low} to {high}, {mean} on average.</source>
<translation>Ergebnis: {k:,} {k:Startpunkt|Startpunkte}; die Arbeitslast, die jedem am nächsten ist, reicht von {low} bis {high}, im Mittel {mean}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Result: {matched:,} of {k:,} {k:territory|territories} {matched:goes|go} on with an old one, and {share} of the workload keeps the name of its territory.</source>
<translation>Ergebnis: {matched:,} von {k:,} {k:Gebiet|Gebieten} {matched:setzt|setzen} ein altes fort, und {share} der Arbeitslast behält den Namen ihres Gebiets.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Result: {n:,} {n:unit|units}, {empty:,} of them without a point; {points:,} of {all:,} {all:point|points} {points:has|have} a unit; the fullest unit has {most:,}.</source>
<translation>Ergebnis: {n:,} {n:Einheit|Einheiten}, {empty:,} davon ohne Punkt; {points:,} von {all:,} {all:Punkt|Punkten} {points:hat|haben} eine Einheit; die vollste hat {most:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Result: {placed:,} of {n:,} {n:customer|customers} {placed:has|have} a unit; workload {total}, in {busy:,} of {units:,} {units:unit|units}.</source>
<translation>Ergebnis: {placed:,} von {n:,} Kunden {placed:hat|haben} eine Einheit; Arbeitslast {total}, in {busy:,} von {units:,} {units:Einheit|Einheiten}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Retention</source>
<translation>Kundenbindung</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Revert</source>
<translation>Zurückgeben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Revert all</source>
<translation>Alle zurückgeben</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Revert moves</source>
<translation>Züge zurücknehmen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Review of {day}; in force: {scenario}; reviews before it: {count:,}.</source>
<translation>Prüfung vom {day}; in Kraft: {scenario}; Prüfungen davor: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Review plan</source>
<translation>Plan überprüfen</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Reviews of the plan</source>
<translation>Prüfungen des Plans</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Reviews so far, this one included</source>
<translation>Prüfungen bisher, diese eingeschlossen</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/revise.py" />
<location filename="../../territory_planner/core/people/changes.py" />
<source>Revising needs a plan to start from.</source>
<translation>Überarbeiten braucht einen Plan, von dem es ausgeht.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Right where nobody is served; else fill it in.</source>
<translation>Richtig, wo niemand bedient wird; sonst ausfüllen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<source>Right-click picks its territory to paint with</source>
<translation>Ein Rechtsklick nimmt ihr Gebiet zum Malen auf</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Rivers, motorways: lines or polygons that part units</source>
<translation>Flüsse, Autobahnen: Linien oder Polygone, die Einheiten trennen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Roads</source>
<translation>Straßen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Robust territories</source>
<translation>Robuste Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Robustness costs {price} of travel.</source>
<translation>Robustheit kostet {price} an Fahraufwand.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Roll back</source>
<translation>Zurückholen</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Rows</source>
<translation>Zeilen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows and units that found nothing on the other side</source>
<translation>Zeilen und Einheiten, die auf der anderen Seite nichts fanden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows and units that found nothing on the other side: side (alignment or units), key, territory, why, candidates.</source>
<translation>Zeilen und Einheiten, die auf der anderen Seite nichts fanden: side (alignment oder units), key, territory, why, candidates.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>Rows of “{layer}” about no unit ({count:,}): {keys}.</source>
<translation>Zeilen von „{layer}“ zu keiner Einheit ({count:,}): {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Rows of “{layer}” whose “{field}” is no unit's key ({count:,} of {n:,}) have no territory: {keys}.</source>
<translation>Zeilen von „{layer}“, deren „{field}“ der Schlüssel keiner Einheit ist ({count:,} von {n:,}), haben kein Gebiet: {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows that found no unit ({count:,}): {listed}.</source>
<translation>Zeilen, die keine Einheit fanden ({count:,}): {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows that found their unit: {matched:,} of {rows:,}. Units with a territory: {held:,} of {n:,}, in {k:,} {k:territory|territories}.</source>
<translation>Zeilen, die ihre Einheit fanden: {matched:,} von {rows:,}. Einheiten mit Gebiet: {held:,} von {n:,}, in {k:,} {k:Gebiet|Gebieten}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Rule</source>
<translation>Regel</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>Rule of a note</source>
<translation>Regel aus einer Notiz</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules</source>
<translation>Regeln</translation>
</message>
<message>
<location filename="../../territory_planner/core/guards/budget.py" />
<source>Rules alone (exceptions, groups, parents, pairs apart) move {moved} of the workload, more than may move: allow {needed} or more, or take rules out.</source>
<translation>Regeln allein (Ausnahmen, Gruppen, Oberregionen, getrennte Paare) bewegen {moved} der Arbeitslast, mehr als wechseln darf: {needed} oder mehr erlauben, oder Regeln herausnehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce_rules.py" />
<source>Rules that are not lists of postal codes can't be carried over ({count:,}): {rules}.</source>
<translation>Regeln, die keine Listen von Postleitzahlen sind, lassen sich nicht übernehmen ({count:,}): {rules}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Rules that bind</source>
<translation>Bindende Regeln</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: exceptions</source>
<translation>Regeln: Ausnahmen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: group field</source>
<translation>Regeln: Feld der Gruppe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: parent field</source>
<translation>Regeln: Feld der Oberregion</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: units to keep apart</source>
<translation>Regeln: Einheiten, die getrennt bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run</source>
<translation>Lauf</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: Dask scheduler</source>
<translation>Lauf: Dask-Scheduler</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: effort</source>
<translation>Lauf: Aufwand</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: end with an error</source>
<translation>Lauf: mit einem Fehler enden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: processes at once</source>
<translation>Lauf: Prozesse zugleich</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: random seed</source>
<translation>Lauf: Zufallsstartwert</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Runs between</source>
<translation>Läufe dazwischen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Runs compared</source>
<translation>Verglichene Läufe</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Runs refuse it: a workload is a number of zero or more.</source>
<translation>Läufe lehnen es ab: Eine Arbeitslast ist eine Zahl ab null.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>SPOTIO's lists of ZIP codes are written with commas, and {count:this code has|these codes have} some: {codes}. Choose the field of the codes (ID_FIELD), or correct {count:it|them}.</source>
<translation>Die Listen von ZIP-Codes bei SPOTIO werden mit Kommas geschrieben, und {count:dieser Code hat|diese Codes haben} welche: {codes}. Das Feld der Codes wählen (ID_FIELD), oder {count:ihn|sie} richtigstellen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>STREETS needs the field of the points that names streets (STREET_FIELD).</source>
<translation>STREETS braucht das Feld der Punkte, das Straßen nennt (STREET_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Salesforce Field Service</source>
<translation>Salesforce Field Service</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Salesforce Maps</source>
<translation>Salesforce Maps</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Salesforce Maps (MapAnything)</source>
<translation>Salesforce Maps (MapAnything)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Salesforce Sales Territories</source>
<translation>Salesforce Sales Territories</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Salesforce takes at most {most:,} territories a model, all levels together, and the plan has {count:,}: export it in several models, region by region, or ask Salesforce for a higher limit and load the plan as a table.</source>
<translation>Salesforce nimmt höchstens {most:,} Gebiete je Modell, alle Ebenen zusammen, und der Plan hat {count:,}: in mehreren Modellen exportieren, Region für Region, oder Salesforce um eine höhere Grenze bitten und den Plan als Tabelle laden.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Satisfaction</source>
<translation>Zufriedenheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Satisfaction field</source>
<translation>Feld der Zufriedenheit</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Save</source>
<translation>Speichern</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Save mine</source>
<translation>Meine speichern</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Save report</source>
<translation>Bericht speichern</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Save scenario</source>
<translation>Szenario speichern</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Save the layer's edits, and go on editing</source>
<translation>Die Bearbeitungen des Layers speichern und weiter bearbeiten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Save the plan as a scenario</source>
<translation>Den Plan als Szenario speichern</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Save the plan as…</source>
<translation>Plan speichern als…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Save the table as CSV or Excel file</source>
<translation>Die Tabelle als CSV- oder Excel-Datei speichern</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Saved as scenario “{name}” in {place}.</source>
<translation>Als Szenario „{name}“ gespeichert in {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Saving the scenario</source>
<translation>Das Szenario wird gespeichert</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Saving the scenarios</source>
<translation>Die Szenarien werden gespeichert</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Say from which day on it is in force (VALID_FROM), not only until when.</source>
<translation>Angeben, ab welchem Tag es in Kraft ist (VALID_FROM), nicht nur bis wann.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Say from which day on this plan is in force</source>
<translation>Angeben, ab welchem Tag dieser Plan in Kraft ist</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Say how large the cells are to be, in km (SIZE). With {km}, these points make some 500 units.</source>
<translation>Angeben, wie groß die Zellen sein sollen, in km (SIZE). Mit {km} werden diese Punkte etwa 500 Einheiten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Say how many of the candidates to use (TERRITORIES).</source>
<translation>Angeben, wie viele der Kandidaten zu benutzen sind (TERRITORIES).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Say how many territories to make (TERRITORIES), or give their centers (CENTERS).</source>
<translation>Angeben, wie viele Gebiete zu machen sind (TERRITORIES), oder ihre Zentren angeben (CENTERS).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Say how many territories to make (TERRITORIES), or which field holds the plan of today (TERRITORY_FIELD).</source>
<translation>Angeben, wie viele Gebiete zu machen sind (TERRITORIES), oder welches Feld den heutigen Plan enthält (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Say how many territories to seed (TERRITORIES).</source>
<translation>Angeben, für wie viele Gebiete Startpunkte zu setzen sind (TERRITORIES).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Say no more of it, until another territory leaves</source>
<translation>Davon nichts mehr sagen, bis ein weiteres Gebiet herausfällt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Say what to carry over: a plan (TERRITORY_FIELD), workloads (WORKLOAD), or both.</source>
<translation>Angeben, was übertragen werden soll: ein Plan (TERRITORY_FIELD), Arbeitslasten (WORKLOAD) oder beides.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Say which numbers of territories to compare (COUNT_RANGE), such as “20-30”.</source>
<translation>Angeben, welche Anzahlen von Gebieten zu vergleichen sind (COUNT_RANGE), etwa „20-30“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Say which plan to compare with: a field of the units (BEFORE), or another layer (OTHER).</source>
<translation>Angeben, mit welchem Plan zu vergleichen ist: einem Feld der Einheiten (BEFORE) oder einem anderen Layer (OTHER).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Say whose it is: cut it from the others. Until then customers there count once.</source>
<translation>Festlegen, wem sie gehört: aus den anderen ausschneiden. Bis dahin zählen Kunden dort einmal.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Says from which number to which a street belongs to a territory.</source>
<translation>Sagt, von welcher bis zu welcher Nummer eine Straße zu einem Gebiet gehört.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Says of every unit at a border why it is not in the territory beside it: which rules that would break, what it would change, and the smallest change of data, target or rule that would turn the answer: “It could go there with a tolerance of 6.2 % (now 5 %); or if it carried at most 120 hours (now 150)”. Nothing is changed.
And of the plan: which rules bind, how many moves of single units each of them alone keeps from being made, and what the best of these would save of the travel (workload times the square of the way; with a table of travel costs or a maximum time, times minutes). On maps of up to 14 units all plans are compared, and each rule is told with what it costs: how much less the best plan of all would travel without it.
A rule counts as broken where it is not kept after the move, and is farther from being kept than before. A change that is told turns the answer as it is printed; where several are joined by “and”, all of them are needed. Targets are told as they count, scaled to the total: where one is raised, others make way. Where a workload changes, all targets follow the total.</source>
<translation>Sagt von jeder Einheit an einer Grenze, warum sie nicht im Gebiet daneben ist: welche Regeln das brechen würde, was es ändern würde, und die kleinste Änderung von Daten, Soll oder Regel, die die Antwort umkehren würde: „Sie könnte dorthin mit einer Toleranz von 6,2 % (jetzt 5 %); oder wenn sie höchstens 120 Stunden trüge (jetzt 150)“. Nichts wird geändert.
Und vom Plan: welche Regeln binden, wie viele Züge einzelner Einheiten jede von ihnen allein verhindert, und was der beste davon an Fahraufwand sparen würde (Arbeitslast mal Quadrat des Wegs; mit einer Tabelle der Fahrtkosten oder einer größten Zeit mal Minuten). Auf Karten mit bis zu 14 Einheiten werden alle Pläne verglichen, und von jeder Regel wird gesagt, was sie kostet: wie viel weniger Fahraufwand der beste Plan von allen ohne sie hätte.
Eine Regel gilt als gebrochen, wo sie nach dem Zug nicht eingehalten ist und ferner davon als vorher. Eine genannte Änderung kehrt die Antwort um, so wie sie gedruckt ist; wo mehrere durch „und“ verbunden sind, braucht es alle. Sollwerte werden genannt, wie sie zählen, auf die Summe skaliert: Wo einer steigt, machen andere Platz. Wo sich eine Arbeitslast ändert, folgen alle Sollwerte der Summe.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Says of which territory each is the center: the one of that name. Without it, the one that it lies in.</source>
<translation>Sagt, von welchem Gebiet jedes das Zentrum ist: vom gleichnamigen. Ohne Angabe von dem, in dem es liegt.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Says what you can do: moving units on its own repairs nothing here.</source>
<translation>Sagt, was Sie tun können: hier hilft es nicht, Einheiten anders zuzuordnen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Says which unit or region a record belongs to.</source>
<translation>Sagt, zu welcher Einheit oder Region ein Datensatz gehört.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Says “required” of centers that must have a territory, and “candidate” of those that need none. Without it, all centers are required.</source>
<translation>Sagt „required“ bei Zentren, die ein Gebiet haben müssen, und „candidate“ bei denen, die keines brauchen. Ohne Angabe sind alle Zentren fest.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Says “required” of centers that stay, and “candidate” of those that may be chosen, by the method “median” or “center”: so many that there are as many seeds as asked for. Without it, all centers are required.</source>
<translation>Sagt „required“ bei Zentren, die bleiben, und „candidate“ bei denen, die gewählt werden dürfen, mit dem Verfahren „median“ oder „center“: so viele, dass es so viele Startpunkte gibt wie verlangt. Ohne Angabe sind alle Zentren fest.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Says “required” of centers that stay, and “candidate” of those that may be chosen: of all of them, as many are used as territories are asked for, so that the travel to the workload is least (p-median), by roads or a table of costs where these are given. Without it, all centers are required.</source>
<translation>Sagt „required“ bei Zentren, die bleiben, und „candidate“ bei denen, die gewählt werden dürfen: Von allen werden so viele benutzt, wie Gebiete verlangt sind, so dass der Fahraufwand zur Arbeitslast am geringsten ist (p-Median), auf Straßen oder nach einer Kostentabelle, wo diese angegeben sind. Ohne Angabe sind alle Zentren fest.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Says “required” of centers that stay, “candidate” of those to choose from</source>
<translation>Sagt „required“ bei Zentren, die bleiben, „candidate“ bei denen, unter denen gewählt wird</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Scenario</source>
<translation>Szenario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Scenarios</source>
<translation>Szenarien</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Scenarios and notes</source>
<translation>Szenarien und Notizen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/places.py" />
<source>Scenarios are kept in a GeoPackage: “{path}” does not end in .gpkg.</source>
<translation>Szenarien werden in einem GeoPackage aufbewahrt: „{path}“ endet nicht auf .gpkg.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Scenarios in which the plan for the mean alone does</source>
<translation>Szenarien, in denen es der Plan nur für das Mittel tut</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Scenarios in which the plan keeps its limits</source>
<translation>Szenarien, in denen der Plan seine Grenzen einhält</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Scenarios in which the tolerance is kept (percent)</source>
<translation>Szenarien, in denen die Toleranz eingehalten ist (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Scenarios know units by their keys, and “{field}” does not tell all units apart: {twice:,} {twice:key is|keys are} of several units ({keys}), {empty:,} {empty:unit has|units have} none. Choose another field (ID_FIELD).</source>
<translation>Szenarien erkennen Einheiten an ihren Schlüsseln, und „{field}“ unterscheidet nicht alle: {twice:,} {twice:Schlüssel gehört|Schlüssel gehören} mehreren ({keys}), {empty:,} {empty:Einheit hat|Einheiten haben} keinen. Ein anderes Feld wählen (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Scenarios of the layer</source>
<translation>Szenarien des Layers</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>Scenarios of “{layer}” in {place}: {count:,}.</source>
<translation>Szenarien von „{layer}“ in {place}: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Scenarios' file</source>
<translation>Datei der Szenarien</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: made from</source>
<translation>Szenarien: gemacht aus</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: made with</source>
<translation>Szenarien: gemacht mit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: replace those of the same name</source>
<translation>Szenarien: die desselben Namens ersetzen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: their file</source>
<translation>Szenarien: ihre Datei</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: what the layer is called in them</source>
<translation>Szenarien: wie der Layer darin heißt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: who</source>
<translation>Szenarien: wer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Scenarios…</source>
<translation>Szenarien…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Schema</source>
<translation>Schema</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Schwartzberg</source>
<translation>Schwartzberg</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>See where another system's files differ from the plan, and take it over</source>
<translation>Sehen, wo die Dateien eines anderen Systems vom Plan abweichen, und dies übernehmen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Seed territories</source>
<translation>Startpunkte für Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Seeds</source>
<translation>Startpunkte</translation>
</message>
<message>
<location filename="../../territory_planner/core/construct/seeding.py" />
<source>Seeds from existing territories need a starting plan.</source>
<translation>Startpunkte aus bestehenden Gebieten brauchen einen Ausgangsplan.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Select</source>
<translation>Wählen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/enabling.py" />
<source>Select a territory in the table first.</source>
<translation>Zuerst ein Gebiet in der Tabelle wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Select a unit in the layer, or a territory in the table, first.</source>
<translation>Zuerst eine Einheit im Layer oder ein Gebiet in der Tabelle wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Select its units</source>
<translation>Seine Einheiten wählen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/enabling.py" />
<source>Select one territory in the table first.</source>
<translation>Zuerst ein einzelnes Gebiet in der Tabelle wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/enabling.py" />
<source>Select the territories to merge in the table first.</source>
<translation>Zuerst die Gebiete, die zusammengelegt werden, in der Tabelle wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Select their units</source>
<translation>Ihre Einheiten wählen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Select these units</source>
<translation>Diese Einheiten wählen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Select these units in the layer</source>
<translation>Diese Einheiten im Layer wählen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Select these units, and zoom to them</source>
<translation>Diese Einheiten wählen und zu ihnen zoomen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Select units in the layer first.</source>
<translation>Zuerst Einheiten im Layer wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Selected units and locks</source>
<translation>Ausgewählte Einheiten und Sperren</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_plan.py" />
<source>Service and travel (TRAVEL_PER_KM) are balanced by designs of little travel: leave the objective “{objective}” out, or TRAVEL_PER_KM.</source>
<translation>Service und Fahrten (TRAVEL_PER_KM) gleichen Entwürfe mit wenig Fahraufwand aus: das Ziel „{objective}“ weglassen, oder TRAVEL_PER_KM.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Service and travel of the territories</source>
<translation>Service und Fahrten der Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Service time</source>
<translation>Servicezeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Service time field</source>
<translation>Feld der Servicezeit</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Service {service} and estimated travel {travel} ({share} of both; {km:,.0f} km): workloads and deviations below are of both.</source>
<translation>Service {service} und geschätzte Fahrten {travel} ({share} von beiden; {km:,.0f} km): Arbeitslasten und Abweichungen unten sind von beiden.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Set target…</source>
<translation>Soll setzen…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Set the plan up first.</source>
<translation>Zuerst den Plan einrichten.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Set the right one in the layer's properties (“Assign projection”).</source>
<translation>Das richtige in den Eigenschaften des Layers setzen („Projektion zuweisen“).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Set up…</source>
<translation>Einrichten…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/dock.py" />
<source>Set-up: layer, fields, tolerance, constraints</source>
<translation>Einrichtung: Layer, Felder, Toleranz, Bedingungen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/plan_settings.py" />
<source>Settings of the plan in the project were damaged and take their defaults: {names}. Look them over in the set-up.</source>
<translation>Einstellungen des Plans im Projekt waren beschädigt und haben jetzt ihre Standardwerte: {names}. In der Einrichtung durchsehen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Several plans to choose from, each kept as a scenario</source>
<translation>Mehrere Pläne zur Auswahl, jeder als Szenario aufbewahrt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/figures.py" />
<source>Shape</source>
<translation>Form</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: compactness (0 to 100)</source>
<translation>Form: Kompaktheit (0 bis 100)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: contiguity</source>
<translation>Form: Nachbarschaft</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: links</source>
<translation>Form: Verbindungen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: tolerance between borders (m)</source>
<translation>Form: Toleranz zwischen Grenzen (m)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Shapes of units are repaired in the layer, by QGIS's own tools.</source>
<translation>Formen von Einheiten werden im Layer behoben, mit den Werkzeugen von QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Share</source>
<translation>Anteil</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Share of customers, or of units, within the limit (response)</source>
<translation>Anteil der Kunden, oder der Einheiten, innerhalb der Grenze (Reaktion)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Share of the border that barriers take (percent)</source>
<translation>Anteil der Grenze, den Barrieren einnehmen (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Share of the field's sum over all there is</source>
<translation>Anteil an der Summe des Felds über alle</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Share the selected territories out among their neighbours, as their people leave</source>
<translation>Die gewählten Gebiete unter ihren Nachbarn verteilen, weil ihre Leute gehen</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Show all</source>
<translation>Alles zeigen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Show moves that bring the territory nearer to its target</source>
<translation>Züge zeigen, die das Gebiet seinem Soll näher bringen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Show on the map which units moved since another plan</source>
<translation>Auf der Karte zeigen, welche Einheiten seit einem anderen Plan gewechselt haben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/map_swipe.py" />
<source>Show one plan again</source>
<translation>Wieder nur einen Plan zeigen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/map_swipe.py" />
<source>Show one plan again (Esc)</source>
<translation>Wieder nur einen Plan zeigen (Esc)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Show them</source>
<translation>Zeigen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Show this scenario right of a line that you drag over the map</source>
<translation>Dieses Szenario rechts einer Linie zeigen, die sich über die Karte ziehen lässt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Show what would move</source>
<translation>Zeigen, was sich bewegen würde</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Show what would move; nothing is changed yet</source>
<translation>Zeigen, was wechseln würde; noch wird nichts geändert</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Show which units moved since this scenario</source>
<translation>Zeigen, welche Einheiten seit diesem Szenario gewechselt haben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Shows what changed between two plans of the same units: every unit that moved, with from, to, workload and customers; how much goes from each territory to each; what each territory kept, got and gave, and whether it is nearer to its target now; who came and who went. The plan before is a field of the units (today's, whichever run came last) or of another layer with the same units.
Units that had no territory before are listed, but don't change hands.</source>
<translation>Zeigt, was sich zwischen zwei Plänen derselben Einheiten geändert hat: jede Einheit, die das Gebiet gewechselt hat, mit Von, Nach, Arbeitslast und Kunden; wie viel von jedem Gebiet an jedes geht; was jedes Gebiet behielt, bekam und abgab, und ob es seinem Soll nun näher ist; wer kam und wer ging. Der frühere Plan ist ein Feld der Einheiten (das heutige, welcher Lauf auch zuletzt kam) oder eines anderen Layers mit denselben Einheiten.
Einheiten, die vorher kein Gebiet hatten, werden aufgeführt, zählen aber nicht als Wechsel.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Sign off scenario</source>
<translation>Szenario freigeben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Since you began to edit, somebody else changed {count:,} of the values that you changed: {listed}.</source>
<translation>Seit Sie zu bearbeiten begannen, hat jemand anders {count:,} der Werte geändert, die Sie geändert haben: {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Since {day}: {nearer:,} {nearer:territory is nearer to its|territories are nearer to their} target, {farther:,} farther, {same:,} the same.</source>
<translation>Seit {day}: {nearer:,} {nearer:Gebiet ist|Gebiete sind} näher am Soll, {farther:,} weiter davon, {same:,} gleich.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Since “{plan}”, {units} changed hands, {share}; territories nearer to their target: {better:,}, farther: {worse:,}. The map shows them hatched; the table “{table}” tells of each territory.</source>
<translation>Gebietswechsel seit „{plan}“: {units}, {share}; Gebiete näher an ihrem Soll: {better:,}, weiter davon: {worse:,}. Die Karte zeigt sie schraffiert; die Tabelle „{table}“ sagt es von jedem Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Size of a cell (km)</source>
<translation>Größe einer Zelle (km)</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/sizes.py" />
<source>Sizes must be numbers of zero or more.</source>
<translation>Größen müssen Zahlen ab null sein.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Skip to the summary</source>
<translation>Zur Zusammenfassung springen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Slivers (percent)</source>
<translation>Splitterflächen (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Slivers between units: {before:,}; in the cleaned copy: {after:,}.</source>
<translation>Splitterflächen zwischen Einheiten: {before:,}; in der bereinigten Kopie: {after:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Slivers, of gaps and overlaps</source>
<translation>Splitter, aus Lücken und Überlappungen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>So many are chosen, centers that are given among them. Needed for every method but “existing”.</source>
<translation>So viele werden gewählt, gegebene Zentren eingeschlossen. Gebraucht für jedes Verfahren außer „existing“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>So many at most. Where there are more that differ, those are kept that show best what can be had; the log says how many there were.</source>
<translation>Höchstens so viele. Wo sich mehr unterscheiden, werden die behalten, die am besten zeigen, was zu haben ist; das Protokoll sagt, wie viele es waren.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>So many beside QGIS at most. Without it: one for each core.</source>
<translation>Höchstens so viele neben QGIS. Ohne Angabe einer je Kern.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>Somebody else changed {count:,} of your values meanwhile; theirs stay, yours were not saved: {listed}.</source>
<translation>Jemand anders hat inzwischen {count:,} Ihrer Werte geändert; die dort bleiben, Ihre wurden nicht gespeichert: {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>Somebody else deleted units that you edited ({count:,}): these edits are lost.</source>
<translation>Jemand anders hat Einheiten gelöscht, die Sie bearbeitet haben ({count:,}): Diese Bearbeitungen sind verloren.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Somebody else saved meanwhile</source>
<translation>Jemand anders hat inzwischen gespeichert</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Somebody has to stay.</source>
<translation>Jemand muss bleiben.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Somebody joins</source>
<translation>Jemand kommt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Somebody joins…</source>
<translation>Jemand kommt…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/people.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Somebody leaves</source>
<translation>Jemand geht</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Somebody who joins has no name.</source>
<translation>Jemand, der kommt, hat keinen Namen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>Something else is at work: wait for it, or cancel it first.</source>
<translation>Etwas anderes läuft noch: abwarten, oder zuerst abbrechen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>Something went wrong that should not have ({error}). Nothing was written. The details are in the log “{log}”; please report them at {url}.</source>
<translation>Etwas ist schiefgegangen, das nicht sollte ({error}). Nichts wurde geschrieben. Näheres steht im Protokoll „{log}“; bitte unter {url} melden.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/background.py" />
<source>Something went wrong that should not have ({error}). The plan is as it was; the details are in the log “{log}”.</source>
<translation>Etwas ist schiefgegangen, das nicht sollte ({error}). Der Plan ist, wie er war; Näheres steht im Protokoll „{log}“.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Source</source>
<translation>Quelle</translation>
</message>
<message>
<location filename="../../territory_planner/report/workbook.py" />
<source>Sources</source>
<translation>Quellen</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Sources and when they were last changed</source>
<translation>Quellen, und wann sie zuletzt geändert wurden</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Spacing of centers</source>
<translation>Abstand der Zentren</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Speed field of the roads (km/h)</source>
<translation>Tempofeld der Straßen (km/h)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Speed on the roads: km/h, or such as “30 mph”</source>
<translation>Tempo auf den Straßen: km/h, oder etwa „30 mph“</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Split the selected territory in balanced parts</source>
<translation>Das gewählte Gebiet in ausgeglichene Teile teilen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<location filename="../../territory_planner/ui/commands.py" />
<source>Split {name}</source>
<translation>{name} teilen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Split…</source>
<translation>Teilen…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>Spread {spread}: how unevenly targets are met (coefficient of variation of workload / target, as the figures of the plan have it)</source>
<translation>Streuung {spread}: wie ungleich das Soll erfüllt wird (Variationskoeffizient von Arbeitslast / Soll, wie ihn die Kennzahlen des Plans haben)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Start</source>
<translation>Start</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Start by hand</source>
<translation>Von Hand beginnen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Start from</source>
<translation>Ausgehen von</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>State</source>
<translation>Zustand</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Status</source>
<translation>Status</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Stay inside</source>
<translation>Innerhalb bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Stay together</source>
<translation>Zusammen bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Step</source>
<translation>Schritt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Steps ahead</source>
<translation>Schritte voraus</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Stopping…</source>
<translation>Wird angehalten…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_request.py" />
<source>Straight ways were counted, as {count:this territory has|these territories have} no center: {names}.</source>
<translation>Luftlinien wurden gezählt, da {count:dieses Gebiet|diese Gebiete} kein Zentrum {count:hat|haben}: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Street fields</source>
<translation>Straßenfelder</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Streets by territory</source>
<translation>Straßen nach Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/region.py" />
<source>Study region</source>
<translation>Untersuchungsraum</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Study region that territories cover (percent)</source>
<translation>Untersuchungsraum, den Gebiete bedecken (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Such as 2026-04-01. Without it, today.</source>
<translation>Etwa 2026-04-01. Ohne Angabe heute.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Such as the way to the nearest bridge and back. Without it, the radius of an average territory. Roads and tables of travel costs are taken as they are. Example: 30.</source>
<translation>Etwa der Weg zur nächsten Brücke und zurück. Ohne Angabe der Radius eines mittleren Gebiets. Straßen und Tabellen der Fahrtkosten werden genommen, wie sie sind. Beispiel: 30.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>Suggest</source>
<translation>Vorschlagen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Suggested</source>
<translation>Vorgeschlagen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Suggestion</source>
<translation>Vorschlag</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>Suggestion for {name}</source>
<translation>Vorschlag für {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Suitability</source>
<translation>Eignung</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Sum</source>
<translation>Summe</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Sum of the field</source>
<translation>Summe des Felds</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Sum of the later field / sum of the earlier one − 1</source>
<translation>Summe des späteren Feldes / Summe des früheren − 1</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Summary</source>
<translation>Zusammenfassung</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Swap</source>
<translation>Tauschen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Swap names</source>
<translation>Namen tauschen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Swap territories</source>
<translation>Gebiete tauschen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Swap the columns that their coordinates were read from.</source>
<translation>Die Spalten tauschen, aus denen ihre Koordinaten gelesen wurden.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Swap two units on the map; with two territories selected, their names</source>
<translation>Zwei Einheiten auf der Karte tauschen; bei zwei gewählten Gebieten deren Namen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Swap units</source>
<translation>Einheiten tauschen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Swipe</source>
<translation>Wischen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Swipe on the map</source>
<translation>Auf der Karte wischen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Syntax</source>
<translation>Syntax</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>System</source>
<translation>System</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: PostGIS database</source>
<translation>System: PostGIS-Datenbank</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: against</source>
<translation>System: gegenüber</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: country</source>
<translation>System: Land</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: first day</source>
<translation>System: erster Tag</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: keep as the last publication</source>
<translation>System: als letzte Veröffentlichung aufbewahren</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: levels above</source>
<translation>System: Ebenen darüber</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: name of the plan</source>
<translation>System: Name des Plans</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: schema of the database</source>
<translation>System: Schema der Datenbank</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: what it has</source>
<translation>System: was es hat</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Table of costs</source>
<translation>Kostentabelle</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Table of moves</source>
<translation>Tabelle der Züge</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Table of reps</source>
<translation>Tabelle der Vertreter</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Table of targets</source>
<translation>Tabelle der Sollwerte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Table of targets: territory, target</source>
<translation>Tabelle der Sollwerte: Gebiet (territory), Soll (target)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Table of travel costs</source>
<translation>Tabelle der Fahrtkosten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Table of unit pairs that must not share a territory: unit_id, other_id</source>
<translation>Tabelle von Paaren, die nicht in ein Gebiet dürfen: unit_id, other_id</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Table of units with a territory whatever the map says: unit_id, territory</source>
<translation>Tabelle von Einheiten, deren Gebiet feststeht, was auch die Karte sagt: unit_id, territory</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Table saved to {path}</source>
<translation>Tabelle gespeichert in {path}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/run.py" />
<source>Tables can't tell which unit they are about, for feature ids of “{layer}” repeat: choose the field of the units that tells them apart (ID_FIELD).</source>
<translation>Tabellen können nicht sagen, um welche Einheit es geht, denn Objekt-IDs von „{layer}“ wiederholen sich: das Feld der Einheiten wählen, das sie unterscheidet (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Take in</source>
<translation>Übernehmen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Take in fields</source>
<translation>Felder übernehmen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Take in fields…</source>
<translation>Felder übernehmen…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Take one out, or add up their workloads in one: the ground is there only once.</source>
<translation>Eine herausnehmen, oder ihre Arbeitslasten in einer zusammenzählen: Der Boden ist nur einmal da.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>Take the cleaned copy, or leave it: runs bridge such gaps.</source>
<translation>Die bereinigte Kopie nehmen, oder es lassen: Läufe überbrücken solche Lücken.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Take the plan of “{layer}” off the list? Its territories stay in the field “{field}”; the set-up is forgotten.</source>
<translation>Den Plan von „{layer}“ aus der Liste nehmen? Seine Gebiete bleiben im Feld „{field}“; die Einrichtung wird vergessen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Take the units in “{file}” out of their territories.</source>
<translation>Die Einheiten in „{file}“ aus ihren Gebieten nehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>Take who stands in “{file}” out of that territory.</source>
<translation>Wer in „{file}“ steht, aus dem Gebiet dort nehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Taken for {other}, not for {crs}, their coordinates would lie in units: set that coordinate reference system in the properties of their layer.</source>
<translation>Als {other} genommen, nicht als {crs}, lägen ihre Koordinaten in Einheiten: dieses Koordinatenbezugssystem in den Eigenschaften ihres Layers setzen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Taken in from the field {field}</source>
<translation>Übernommen aus dem Feld {field}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Takes some territories out of a plan, for their manager to edit in QGIS or QField, with or without this plugin. Beside the territory field stands “{base}”: what each unit's territory was when it was handed out, which must stay.
“Merge edited copies” brings them back, any number at once.</source>
<translation>Nimmt einige Gebiete aus einem Plan, damit die Zuständigen sie in QGIS oder QField bearbeiten, mit oder ohne diese Erweiterung. Neben dem Gebietsfeld steht „{base}“: das Gebiet jeder Einheit beim Aushändigen, das stehen bleiben muss.
„Bearbeitete Kopien zusammenführen“ bringt sie zurück, beliebig viele auf einmal.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Target</source>
<translation>Soll</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Target field</source>
<translation>Feld des Solls</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Target of {name}</source>
<translation>Soll von {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Targets</source>
<translation>Sollwerte</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Targets must be numbers of zero or more, and not all zero.</source>
<translation>Sollwerte müssen Zahlen ab null sein, und nicht alle null.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Targets must not all be 0: give at least one above it.</source>
<translation>Sollwerte dürfen nicht alle 0 sein: mindestens einen darüber angeben.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>Targets of territories that the plan does not have are left aside: {names}.</source>
<translation>Sollwerte von Gebieten, die der Plan nicht hat, bleiben beiseite: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Targets: field of the units</source>
<translation>Sollwerte: Feld der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Targets: table</source>
<translation>Sollwerte: Tabelle</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>Targets{title} add up to {asked}, but the units carry {total}: each target is taken times {factor:.4g}, so that they do.</source>
<translation>Sollwerte{title} ergeben zusammen {asked}, aber die Einheiten tragen {total}: Jedes Soll wird mal {factor:.4g} genommen, damit es aufgeht.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>Tell when out by more than</source>
<translation>Melden, wenn außerhalb um mehr als</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Tells every figure of a plan, for each territory (a polygon each) and for the plan as a whole (a table): workload, target and deviation, units, customers, area, parts, five measures of compactness, and ways from the center (mean, weighted mean, 90th percentile, largest, share within a limit). With more given, also customers per rep, utilisation, cost, penetration, growth, retention, satisfaction, and any further field by sum, mean and share; of the plan, how even it is and how much it covers.
What is not given has no column. The page “Figures” of the guide has each formula and its source.</source>
<translation>Nennt jede Kennzahl eines Plans, für jedes Gebiet (je ein Polygon) und für den Plan als Ganzes (eine Tabelle): Arbeitslast, Soll und Abweichung, Einheiten, Kunden, Fläche, Teile, fünf Maße der Kompaktheit, und Wege vom Zentrum (Mittel, gewichtetes Mittel, 90. Perzentil, größter, Anteil innerhalb einer Grenze). Mit weiteren Angaben auch Kunden je Vertreter, Auslastung, Kosten, Durchdringung, Wachstum, Kundenbindung, Zufriedenheit, und jedes weitere Feld nach Summe, Mittel und Anteil; vom Plan, wie ausgeglichen er ist und wie viel er bedeckt.
Was nicht angegeben ist, hat keine Spalte. Die Seite „Figures“ des Handbuchs hat jede Formel und ihre Quelle.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Tells for each unit what a new center there would do to the plan (location suitability): to balance, travel and disruption, and all three in one score. A new center is taken to serve the units nearest to it, up to its share of the workload; targets of all others shrink in proportion.
“Realign territories” then makes the plan: somebody who joins at that unit (PEOPLE).</source>
<translation>Sagt von jeder Einheit, was ein neues Zentrum dort am Plan bewirken würde (Standorteignung): an Ausgleich, Fahraufwand und Veränderung, und alle drei in einer Punktzahl. Ein neues Zentrum bedient die Einheiten, die ihm am nächsten sind, bis zu seinem Anteil an der Arbeitslast; die Sollwerte aller anderen schrumpfen im Verhältnis.
„Gebiete neu zuschneiden“ macht dann den Plan: jemand, der bei dieser Einheit dazukommt (PEOPLE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Tells from dated records (visits, calls, orders) what each unit or region will carry in a coming period, with an interval.
All units are forecast together: each unit's own level, with recent steps weighing more; its seasons, drawn towards those of all units where its own are mostly chance; and the growth that all units share. How much each counts is what did best on the past.
Every run forecasts the past as well, by what was known then, and compares it with “as last year”. Where that does better, last year is the forecast. The log says the figures: WAPE is the sum of all units' errors, as a share of what came.</source>
<translation>Sagt aus datierten Datensätzen (Besuchen, Anrufen, Aufträgen), was jede Einheit oder Region in einem kommenden Zeitraum tragen wird, mit einem Intervall.
Alle Einheiten werden zusammen vorhergesagt: das eigene Niveau jeder Einheit, wobei jüngere Schritte mehr wiegen; ihre Jahreszeiten, zu denen aller Einheiten hingezogen, wo die eigenen meist Zufall sind; und das Wachstum, das alle teilen. Wie viel jedes zählt, richtet sich danach, was in der Vergangenheit am besten abschnitt.
Jeder Lauf sagt auch die Vergangenheit vorher, mit dem, was damals bekannt war, und vergleicht mit „wie letztes Jahr“. Wo das besser ist, ist letztes Jahr die Vorhersage. Das Protokoll nennt die Zahlen: WAPE ist die Summe der Fehler aller Einheiten, als Anteil dessen, was kam.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>Template</source>
<translation>Vorlage</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Template of an atlas</source>
<translation>Vorlage eines Atlas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/base.py" />
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<location filename="../../territory_planner/algorithms/statistics.py" />
<location filename="../../territory_planner/layers/live/work/map_style.py" />
<location filename="../../territory_planner/report/layout.py" />
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<location filename="../../territory_planner/ui/tabs/territories_tab.py" />
<source>Territories</source>
<translation>Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>Territories are made by hand there: for each row of “1_zip_lists.csv”, from the top down, make the territory under its Parent and paste its ZIP codes in place of those that it has.</source>
<translation>Gebiete werden dort von Hand gemacht: für jede Zeile von „1_zip_lists.csv“, von oben nach unten, das Gebiet unter seinem Parent anlegen und seine ZIP-Codes an die Stelle der vorhandenen einfügen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Territories are matched by</source>
<translation>Gebiete werden zugeordnet nach</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Territories compared</source>
<translation>Verglichene Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories farther from it</source>
<translation>Gebiete, die weiter von ihrem Soll sind als vorher</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Territories for which nothing changes ({count:,}): {names}.</source>
<translation>Gebiete, für die sich nichts ändert ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>Territories have whole numbers for names, and people who join have none: {names}. Give them numbers, or keep territories in a field of text.</source>
<translation>Gebiete haben ganze Zahlen als Namen, und wer kommt, hat keine: {names}. Ihnen Zahlen geben, oder Gebiete in einem Textfeld führen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Territories in more than one part</source>
<translation>Gebiete in mehr als einem Teil</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Territories may have other names there</source>
<translation>Gebiete können dort anders heißen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories nearer to their target than before</source>
<translation>Gebiete, die ihrem Soll näher sind als vorher</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Territories of the alignment without a unit ({count:,}): {names}.</source>
<translation>Gebiete der Zuordnung ohne Einheit ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Territories of the least diameter are made of {most:,} units at most.</source>
<translation>Gebiete mit dem kleinsten Durchmesser werden aus höchstens {most:,} Einheiten gemacht.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Territories or units</source>
<translation>Gebiete oder Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Territories out of tolerance or limits</source>
<translation>Gebiete außerhalb von Toleranz oder Grenzen</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Territories out of tolerance or limits: {count:,}.</source>
<translation>Gebiete außerhalb von Toleranz oder Grenzen: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Territories out of tolerance, each workload by itself</source>
<translation>Gebiete außerhalb der Toleranz, jede Arbeitslast für sich</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Territories outside</source>
<translation>Gebiete außerhalb</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Territories reviewed</source>
<translation>Geprüfte Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territories since {plan}</source>
<translation>Gebiete seit {plan}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories that are gone</source>
<translation>Weggefallene Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Territories that are gone ({count:,}): {names}.</source>
<translation>Weggefallene Gebiete ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories that are new</source>
<translation>Neue Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Territories that got the name of an old one</source>
<translation>Gebiete, die den Namen eines alten bekamen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Territories that have units</source>
<translation>Gebiete, die Einheiten haben</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Territories that may not gain</source>
<translation>Gebiete, die nicht aufnehmen dürfen</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Territories that may not lose</source>
<translation>Gebiete, die nicht verlieren dürfen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>Territories that the table of reps has no row for ({count:,}): {names}.</source>
<translation>Gebiete, für die die Tabelle der Vertreter keine Zeile hat ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>Territories that would begin ({count:,}): {names}.</source>
<translation>Gebiete, die neu beginnen würden ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Territories whose center lies in a unit that is not theirs ({count:,}): {names}. Move the center, or give them that unit, unless centers may lie elsewhere.</source>
<translation>Gebiete, deren Zentrum in einer Einheit liegt, die ihnen nicht gehört ({count:,}): {names}. Das Zentrum verschieben, oder ihnen diese Einheit geben, falls Zentren nicht anderswo liegen dürfen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/reduction.py" />
<source>Territories whose exceptions alone carry more than these may ({count:,}): {territories}, up to {needed} instead of {given}. Raise their targets or maximum, or take exceptions out.</source>
<translation>Gebiete, deren Ausnahmen allein mehr tragen, als diese dürfen ({count:,}): {territories}, bis zu {needed} statt {given}. Ihr Soll oder ihren Höchstwert erhöhen, oder Ausnahmen herausnehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Territories whose name changed</source>
<translation>Gebiete, deren Name sich änderte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Territories with a target of 0 ({count:,}): {listed}. The largest deviation is that of the others.</source>
<translation>Gebiete mit einem Soll von 0 ({count:,}): {listed}. Die größte Abweichung ist die der anderen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territories with figures</source>
<translation>Gebiete mit Kennzahlen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Territories within tolerance that a forecast takes out of it</source>
<translation>Gebiete innerhalb der Toleranz, die eine Vorhersage hinausbringt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/plan_centers.py" />
<source>Territories without a center (CENTERS) ({count:,}): {names}. Add centers in them, or name centers as the territories (CENTER_NAME_FIELD).</source>
<translation>Gebiete ohne Zentrum (CENTERS) ({count:,}): {names}. Zentren darin hinzufügen, oder Zentren wie die Gebiete benennen (CENTER_NAME_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/ways_told.py" />
<source>Territories without a center, whose ways are not told ({count:,}): {names}.</source>
<translation>Gebiete ohne Zentrum, deren Wege nicht genannt werden ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Territories, and units that they are made of</source>
<translation>Gebiete, und die Einheiten, aus denen sie bestehen</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/report/handover_view.py" />
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/report/tables.py" />
<location filename="../../territory_planner/ui/notes.py" />
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Territory</source>
<translation>Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/plugin.py" />
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/dock.py" />
<location filename="../../territory_planner/ui/messages.py" />
<source>Territory Planner</source>
<translation>Territory Planner</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Territory Planner can't work yet:</source>
<translation>Territory Planner kann noch nicht arbeiten:</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Territory Planner: “{plan}” for {system} ({levels}; units: {units:,}).</source>
<translation>Territory Planner: „{plan}“ für {system} ({levels}; Einheiten: {units:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Territory and its colour on the map</source>
<translation>Gebiet und seine Farbe auf der Karte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<location filename="../../territory_planner/algorithms/gaps.py" />
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<location filename="../../territory_planner/algorithms/seed.py" />
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/ui/set_up/setup.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Territory field</source>
<translation>Gebietsfeld</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Territory field of that layer</source>
<translation>Gebietsfeld jenes Layers</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territory layer</source>
<translation>Gebietslayer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territory layer: the layer “{territories}” has the figures of each territory, the table “{plan}” those of the plan, as it is now. After edits, make them again.</source>
<translation>Gebietslayer: der Layer „{territories}“ hat die Kennzahlen jedes Gebiets, die Tabelle „{plan}“ die des Plans, wie er jetzt ist. Nach Änderungen neu erstellen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Territory locks</source>
<translation>Sperren von Gebieten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Territory plan: {layer}</source>
<translation>Gebietsplan: {layer}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Territory statistics</source>
<translation>Gebietsstatistik</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/territories.py" />
<source>Territory {key}</source>
<translation>Gebiet {key}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Territory {number}</source>
<translation>Gebiet {number}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Tested on the past ({tests:,} {tests:forecast|forecasts} of {ahead:,} {ahead:step|steps}, from {first} on): pooled forecast {ours:.2f} % WAPE, as last year {theirs:.2f} %. {verdict}</source>
<translation>An der Vergangenheit geprüft ({tests:,} {tests:Vorhersage|Vorhersagen} von {ahead:,} {ahead:Schritt|Schritten}, ab {first}): gemeinsame Vorhersage {ours:.2f} % WAPE, wie letztes Jahr {theirs:.2f} %. {verdict}</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>That copy is your own and hides the system's. Take it away: {command}.</source>
<translation>Diese Kopie gehört Ihnen und verdeckt die des Systems. Entfernen mit: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>That is among the territories that were to be balanced: all others stay as they are.</source>
<translation>Das gilt unter den Gebieten, die auszugleichen waren: alle anderen bleiben, wie sie sind.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>The Dask cluster at “{address}” has no workers yet: start some.</source>
<translation>Der Dask-Cluster unter „{address}“ hat noch keine Worker: einige starten.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>The Dask cluster could not do its work: {why}. Its scheduler and workers need the same Python, numpy, scipy and territory_planner as this computer.</source>
<translation>Der Dask-Cluster konnte seine Arbeit nicht tun: {why}. Sein Scheduler und seine Worker brauchen dasselbe Python, numpy, scipy und territory_planner wie dieser Rechner.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>The GeoPackage that holds the scenarios. Without it they are in the units' own GeoPackage or PostGIS database, or in a GeoPackage beside their file.</source>
<translation>Das GeoPackage, das die Szenarien enthält. Ohne Angabe sind sie im eigenen GeoPackage oder in der PostGIS-Datenbank der Einheiten, oder in einem GeoPackage neben ihrer Datei.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The action of {name} is “{action}”; it must be one of: {actions}.</source>
<translation>Die Aktion von {name} ist „{action}“; sie muss eine von diesen sein: {actions}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>The address of a Dask cluster that is to do the work, such as tcp://10.0.0.5:8786. It needs the Python package “distributed” here, and this plugin's folder on the Python path of scheduler and workers.</source>
<translation>Die Adresse eines Dask-Clusters, der die Arbeit tun soll, etwa tcp://10.0.0.5:8786. Nötig sind hier das Python-Paket „distributed“ und der Ordner dieser Erweiterung im Python-Pfad von Scheduler und Workern.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/table.py" />
<source>The alignment</source>
<translation>Die Gebietszuordnung</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The alignment “{layer}” does not fit the units, not in a single row: no unit has in “{field}” the {count:key|keys} {keys}. Choose the right columns (ID_FIELD, UNIT_COLUMN).</source>
<translation>Die Gebietszuordnung „{layer}“ passt in keiner einzigen Zeile zu den Einheiten: Keine Einheit hat in „{field}“ {count:den|die} Schlüssel {keys}. Die richtigen Spalten wählen (ID_FIELD, UNIT_COLUMN).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/table.py" />
<source>The alignment “{layer}” has no rows.</source>
<translation>Die Gebietszuordnung „{layer}“ hat keine Zeilen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>The barriers of “{layer}” have no place on the map of the units: correct their coordinate reference system in the layer's properties, or their geometries.</source>
<translation>Die Barrieren von „{layer}“ haben auf der Karte der Einheiten keinen Ort: ihr Koordinatenbezugssystem in den Eigenschaften des Layers oder ihre Geometrien richtigstellen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>The best plan of all would be no better without it.</source>
<translation>Der beste Plan von allen wäre ohne sie nicht besser.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>The best, {unit} to {territory}, would save {share} of the travel.</source>
<translation>Der beste, {unit} zu {territory}, würde {share} des Fahraufwands sparen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>The border of {unit} nearly meets that of others.</source>
<translation>Die Grenze von {unit} trifft die anderer beinahe.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>The budget keeps nothing back: all but the territories of units that are too heavy are within the tolerance.</source>
<translation>Das Budget hält nichts zurück: Alle außer den Gebieten zu schwerer Einheiten sind innerhalb der Toleranz.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>The budget keeps nothing back: the plan is within the tolerance.</source>
<translation>Das Budget hält nichts zurück: Der Plan ist innerhalb der Toleranz.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>The capacity of {name} changes, and the new one is missing.</source>
<translation>Die Kapazität von {name} ändert sich, und die neue fehlt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The capacity of {name} must be a number above zero, not “{value}”.</source>
<translation>Die Kapazität von {name} muss eine Zahl über null sein, nicht „{value}“.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>The capacity of {name} must be a number above zero: somebody who carries nothing leaves (action “leave”).</source>
<translation>Die Kapazität von {name} muss eine Zahl über null sein: Wer nichts trägt, geht (Aktion „leave“).</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>The capacity of {name}, {capacity:g}, is more than {odd:,.0f} times as {word} as a territory carries on average: give it on the scale of the targets, or 1 for an ordinary territory.</source>
<translation>Die Kapazität von {name}, {capacity:g}, ist mehr als {odd:,.0f}-mal so {word}, wie ein Gebiet im Mittel trägt: auf der Skala der Sollwerte angeben, oder 1 für ein gewöhnliches Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/ground.py" />
<source>The coordinates do not fit the layer's coordinate reference system ({crs}). Set the right one in the layer's properties.</source>
<translation>Die Koordinaten passen nicht zum Koordinatenbezugssystem des Layers ({crs}). Das richtige in den Eigenschaften des Layers setzen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>The coordinates of “{layer}” look like degrees, but {crs} is in metres.</source>
<translation>Die Koordinaten von „{layer}“ sehen nach Grad aus, aber {crs} ist in Metern.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>The copies that came back, with their territory field and “{base}”. New territories may be called as they like.</source>
<translation>Die Kopien, die zurückkamen, mit ihrem Gebietsfeld und „{base}“. Neue Gebiete dürfen beliebig heißen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/roads.py" />
<source>The cost of a road must be a number of zero or more.</source>
<translation>Die Kosten einer Straße müssen eine Zahl ab null sein.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The country is guessed from where the units lie.</source>
<translation>Das Land ist aus der Lage der Einheiten erraten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>The customers that are left out and their fields, and “why”, “candidates” (ids of units that may be meant; of points the nearest unit's), “km” (from that) and “left_out” (their workload).</source>
<translation>Die ausgelassenen Kunden und ihre Felder, dazu „why“, „candidates“ (IDs von Einheiten, die gemeint sein können; bei Punkten die der nächsten), „km“ (von dort) und „left_out“ (ihre Arbeitslast).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>The customers that no territory covers, or several: their fields, how many cover them (covered_by), and which (territories).</source>
<translation>Die Kunden, die kein Gebiet bedeckt oder mehrere: ihre Felder, wie viele sie bedecken (covered_by), und welche (territories).</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/barriers.py" />
<source>The distance between barrier and border must be zero or more.</source>
<translation>Der Abstand zwischen Barriere und Grenze muss null oder mehr sein.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>The edits could not be saved: {why}</source>
<translation>Die Bearbeitungen konnten nicht gespeichert werden: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/exact.py" />
<source>The exact method needs fixed centers or centers at units.</source>
<translation>Das exakte Verfahren braucht feste Zentren oder Zentren bei Einheiten.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>The fewest needs a greatest workload, distance or time: set one under Constraints, or under Centers and ways, in the set-up.</source>
<translation>„Die wenigsten“ braucht eine größte Arbeitslast, Entfernung oder Zeit: in der Einrichtung unter „Bedingungen“ oder unter „Zentren und Wege“ setzen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>The field of the customers with the id of their unit, such as a ZIP code. Zeros before it, ZIP+4, upper and lower case, spaces, hyphens and a country before it make no difference. Without it, their points tell.</source>
<translation>Das Feld der Kunden mit der ID ihrer Einheit, etwa einer Postleitzahl. Nullen davor, ZIP+4, Groß- und Kleinschreibung, Leerzeichen, Bindestriche und ein Land davor machen keinen Unterschied. Ohne dieses Feld sagen es ihre Punkte.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>The field of the customers with their category, such as A, B or C.</source>
<translation>Das Feld der Kunden mit ihrer Kategorie, etwa A, B oder C.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>The field of the units with the plan to compare with: today's plan, or “previous” of an earlier run.</source>
<translation>Das Feld der Einheiten mit dem Plan, mit dem verglichen wird: der heutige, oder „previous“ eines früheren Laufs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>The field of the units with the plan whose names are kept.</source>
<translation>Das Feld der Einheiten mit dem Plan, dessen Namen bleiben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>The field that says which territory a unit belongs to: text or whole numbers; empty means none.</source>
<translation>Das Feld, das sagt, zu welchem Gebiet eine Einheit gehört: Text oder ganze Zahlen; leer bedeutet keines.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>The field that the plan goes into. Without it, a field “territory” is added.</source>
<translation>Das Feld, in das der Plan kommt. Ohne Angabe kommt ein Feld „territory“ hinzu.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>The field whose values scenarios know the units by.</source>
<translation>Das Feld, an dessen Werten Szenarien die Einheiten erkennen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>The field whose values tell units apart, here and there.</source>
<translation>Das Feld, dessen Werte Einheiten unterscheiden, hier und dort.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>The field whose values the scenario knows the units by.</source>
<translation>Das Feld, an dessen Werten das Szenario die Einheiten erkennt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>The field with the plan before in the other layer.</source>
<translation>Das Feld mit dem früheren Plan im anderen Layer.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>The field with the plan that is to be kept.</source>
<translation>Das Feld mit dem Plan, der aufbewahrt wird.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The field with today's plan: as little as can be moves from it then. Without it, the plan is made afresh.</source>
<translation>Das Feld mit dem heutigen Plan: Dann wechselt davon so wenig wie möglich. Ohne Angabe wird der Plan neu gemacht.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>The field with today's plan: what it would cost to leave it counts then, and territories keep their names. Without it, plans are made afresh.</source>
<translation>Das Feld mit dem heutigen Plan: Dann zählt, was es kosten würde, ihn zu verlassen, und Gebiete behalten ihre Namen. Ohne Angabe werden Pläne neu gemacht.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/numbering.py" />
<source>The field “{field}” can't number the features: {count:,} of its values {count:is missing or occurs|are missing or occur} before. Those features got new numbers.</source>
<translation>Das Feld „{field}“ kann die Objekte nicht nummerieren: {count:,} seiner Werte {count:fehlt oder kommt|fehlen oder kommen} schon vor. Diese Objekte bekamen neue Nummern.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>The field “{field}” does not exist.</source>
<translation>Das Feld „{field}“ gibt es nicht.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>The field “{field}” is added to “{layer}” in its file or database now, and Undo does not take it back. Territories are written there only when you save.</source>
<translation>Das Feld „{field}“ wird jetzt in der Datei oder Datenbank von „{layer}“ angelegt; „Rückgängig“ nimmt es nicht zurück. Gebiete werden dort erst beim Speichern geschrieben.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/numbering.py" />
<source>The field “{field}” is kept as “{name}”: in this format a field of that name numbers the features, and it holds no whole numbers.</source>
<translation>Das Feld „{field}“ wird als „{name}“ behalten: In diesem Format nummeriert ein Feld dieses Namens die Objekte, und es enthält keine ganzen Zahlen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>The field “{field}” is not in “{layer}” (any more). Choose another.</source>
<translation>Das Feld „{field}“ ist nicht (mehr) in „{layer}“. Ein anderes wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>The fields to be looked over as workloads: hours, visits, customers, revenue.</source>
<translation>Die Felder, die als Arbeitslasten durchgesehen werden: Stunden, Besuche, Kunden, Umsatz.</translation>
</message>
<message>
<location filename="../../territory_planner/extending.py" />
<source>The figure “{called}” of the plugin “{plugin}” failed ({error}): it is left out.</source>
<translation>Die Kennzahl „{called}“ der Erweiterung „{plugin}“ ist gescheitert ({error}): Sie bleibt weg.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The files go there, with a README.txt</source>
<translation>Die Dateien kommen dorthin, mit einer README.txt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The files have no units: a unit goes to the territory whose outline it lies in.</source>
<translation>Die Dateien haben keine Einheiten: Eine Einheit geht an das Gebiet, in dessen Umriss sie liegt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The files in {path} say of no unit which territory it belongs to: {system} keeps that elsewhere, or it was not exported.</source>
<translation>Die Dateien in {path} sagen von keiner Einheit, zu welchem Gebiet sie gehört: {system} hat das anderswo, oder es wurde nicht exportiert.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>The files that the system loads, and README.txt, which says how. For every SYSTEM but “table”. A folder that an earlier export wrote is replaced.</source>
<translation>Die Dateien, die das System lädt, und README.txt, die sagt, wie. Für jedes SYSTEM außer „table“. Ein Ordner, den ein früherer Export schrieb, wird ersetzt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>The filter of “{layer}” lets no unit through.</source>
<translation>Der Filter von „{layer}“ lässt keine Einheit durch.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>The first day on which it is no longer in force; without one, until another plan is.</source>
<translation>Der erste Tag, an dem es nicht mehr in Kraft ist; ohne Angabe, bis es ein anderer Plan ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>The first workload in coming periods, a field for each, in their order (see “Forecast workload”).</source>
<translation>Die erste Arbeitslast in kommenden Zeiträumen, je ein Feld, in ihrer Reihenfolge (siehe „Arbeitslast vorhersagen“).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>The first workload in coming periods, a field for each. Territories that must change now stay within the tolerance then, too, and no other is put out of it; none changes for what is to come alone. More may move now for it, and less later.</source>
<translation>Die erste Arbeitslast in kommenden Zeiträumen, je ein Feld. Gebiete, die sich jetzt ändern müssen, bleiben auch dann innerhalb der Toleranz, und kein anderes gerät außer Toleranz; keines ändert sich allein für das, was kommt. Dafür kann jetzt mehr das Gebiet wechseln, und später weniger.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>The first workload in coming periods, a field for each. Territories that must change now stay within the tolerance then, too; none changes for what is to come alone</source>
<translation>Die erste Arbeitslast in kommenden Zeiträumen, je ein Feld. Gebiete, die sich jetzt ändern müssen, bleiben auch dann innerhalb der Toleranz; keines ändert sich allein für das, was kommt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>The folder of the last publication, or of what the system itself exported. Then the files hold what changed, and the way back; without changes none are written.</source>
<translation>Der Ordner der letzten Veröffentlichung, oder dessen, was das System selbst exportiert hat. Dann enthalten die Dateien, was sich geändert hat, und den Weg zurück; ohne Änderungen werden keine geschrieben.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>The folder that the system exported, or one file of it</source>
<translation>Der Ordner, den das System exportiert hat, oder eine Datei daraus</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>The folder {path} was not left by a run of this plugin, so nothing is restored from it: look at what is in it, and take it away.</source>
<translation>Der Ordner {path} stammt nicht von einem Lauf dieser Erweiterung; daraus wird nichts wiederhergestellt: Sehen Sie nach, was darin ist, und entfernen Sie ihn.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>The forecast “{field}” has no workload in any territory.</source>
<translation>Die Vorhersage „{field}“ hat in keinem Gebiet Arbeitslast.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<source>The form that the alignment has: “table” is a row per unit; others are folders of files: {systems}.</source>
<translation>Die Form der Zuordnung: „table“ ist eine Zeile je Einheit; andere sind Ordner mit Dateien: {systems}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staging.py" />
<source>The format “{driver}” can't hold this layer: {reason}</source>
<translation>Das Format „{driver}“ kann diesen Layer nicht fassen: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>The geometry is not a polygon.</source>
<translation>Die Geometrie ist kein Polygon.</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>The geometry of unit {row:,} is damaged.</source>
<translation>Die Geometrie von Einheit {row:,} ist beschädigt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<source>The greatest time is told of centers, and none are chosen: design and balance keep it from centers that they find, but edits are not held against it.</source>
<translation>Die größte Zeit gilt ab Zentren, und keine sind gewählt: Entwurf und Ausgleich halten sie ab Zentren ein, die sie finden, aber Bearbeitungen werden nicht daran gemessen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<source>The greatest time needs ways in minutes: choose roads with speeds (or time along roads), or a table of costs, in the set-up.</source>
<translation>Die größte Zeit braucht Wege in Minuten: in der Einrichtung Straßen mit Tempo (oder Zeit auf Straßen) oder eine Kostentabelle wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>The guide is not built in this checkout: make docs-site, run in {folder}, does it. Its source is {file}</source>
<translation>Das Handbuch ist in diesem Checkout nicht gebaut: make docs-site, in {folder} ausgeführt, holt das nach. Sein Quelltext ist {file}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>The guide's page on this panel</source>
<translation>Die Seite des Handbuchs über dieses Panel</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The home of {name} is unit {unit}, which there is not.</source>
<translation>Der Wohnort von {name} ist die Einheit {unit}, die es nicht gibt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The home of {name} lies in no unit: move the point into one, or name the unit in the column “home”.</source>
<translation>Der Wohnort von {name} liegt in keiner Einheit: den Punkt in eine schieben, oder die Einheit in der Spalte „home“ nennen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<source>The keys by which the alignment knows the units: postal codes, area codes.</source>
<translation>Die Schlüssel, an denen die Zuordnung die Einheiten erkennt: Postleitzahlen, Gebietsschlüssel.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>The land on which there are units: cells end at its border. Without it, they cover the ground between the points. With “polygons”, the units themselves.</source>
<translation>Das Land, auf dem es Einheiten gibt: Zellen enden an seiner Grenze. Ohne Angabe bedecken sie den Boden zwischen den Punkten. Bei „polygons“ die Einheiten selbst.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>The largest deviation from target</source>
<translation>Die größte Abweichung vom Soll</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>The largest distance between two units of one territory is {value}. {bound}</source>
<translation>Die größte Entfernung zwischen zwei Einheiten eines Gebiets ist {value}. {bound}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The last day that the records cover, such as 2026-09-30: later ones, and a step that it cuts, are left aside. Without it, a last step that looks cut is.</source>
<translation>Der letzte Tag, den die Datensätze umfassen, etwa 2026-09-30: Spätere, und ein Schritt, den er schneidet, bleiben beiseite. Ohne Angabe bleibt ein letzter Schritt beiseite, der angeschnitten aussieht.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>The last {step} is not whole in the records and is left aside; say up to which day they are complete (UNTIL) where it is.</source>
<translation>Der letzte Zeitschritt ({step}) ist in den Datensätzen nicht ganz und bleibt beiseite; angeben, bis zu welchem Tag sie vollständig sind (UNTIL), wo er es ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>The layer has no fields.</source>
<translation>Der Layer hat keine Felder.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>The layer has no number field: make one with the field calculator.</source>
<translation>Der Layer hat kein Zahlenfeld: mit dem Feldrechner eines machen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>The layer has no other field that may hold a plan.</source>
<translation>Der Layer hat kein anderes Feld, das einen Plan enthalten könnte.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The layer is in no file and no database: the publication can't be kept with it, and the next one can't tell what changed.</source>
<translation>Der Layer liegt in keiner Datei und keiner Datenbank: Die Veröffentlichung kann nicht bei ihm aufbewahrt werden, und die nächste weiß nicht, was sich geändert hat.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>The layer of customers</source>
<translation>Der Layer der Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>The layer of units that the scenarios are of.</source>
<translation>Der Layer der Einheiten, zu dem die Szenarien gehören.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_follower.py" />
<source>The layer was saved: the preview was dropped. Ask for it again.</source>
<translation>Der Layer wurde gespeichert: Die Vorschau wurde verworfen. Noch einmal anfordern.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>The least workload a territory may have ({least}) is above the greatest ({most}).</source>
<translation>Die kleinste Arbeitslast, die ein Gebiet haben darf ({least}), liegt über der größten ({most}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The level above: each territory stands in one of these</source>
<translation>Die Ebene darüber: Jedes Gebiet steht in einer von diesen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The lock of {name} is “{word}”; it must be “gain only” or “frozen”.</source>
<translation>Die Sperre von {name} ist „{word}“; sie muss „gain only“ oder „frozen“ sein.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>The longest way from a center to a unit of its territory is {value}. {bound}</source>
<translation>Der längste Weg von einem Zentrum zu einer Einheit seines Gebiets ist {value}. {bound}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>The longest way from a center to a unit that it serves is {value}; {count:,} {count:unit|units} can't be served and {count:is|are} left out of it. {bound}</source>
<translation>Der längste Weg von einem Zentrum zu einer Einheit, die es bedient, ist {value}; {count:,} {count:Einheit kann|Einheiten können} nicht bedient werden und {count:zählt|zählen} dabei nicht. {bound}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>The map is coloured by territory now. &lt;a href='own'&gt;Show&amp;nbsp;my&amp;nbsp;old&amp;nbsp;style&lt;/a&gt; · &lt;a href='keep'&gt;Keep&amp;nbsp;the&amp;nbsp;colours&lt;/a&gt;</source>
<translation>Die Karte ist jetzt nach Gebieten gefärbt. &lt;a href='own'&gt;Meinen&amp;nbsp;alten&amp;nbsp;Stil&amp;nbsp;zeigen&lt;/a&gt; · &lt;a href='keep'&gt;Die&amp;nbsp;Farben&amp;nbsp;behalten&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>The map isn't coloured by territory. &lt;a href='colour'&gt;Colour&amp;nbsp;it&lt;/a&gt; · &lt;a href='later'&gt;Not&amp;nbsp;now&lt;/a&gt;</source>
<translation>Die Karte ist nicht nach Gebieten gefärbt. &lt;a href='colour'&gt;Jetzt&amp;nbsp;einfärben&lt;/a&gt; · &lt;a href='later'&gt;Nicht&amp;nbsp;jetzt&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>The method “existing” needs the territory field (TERRITORY_FIELD).</source>
<translation>Das Verfahren „existing“ braucht das Gebietsfeld (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>The moves that the run told which made the plan: its reasons, in the column “reason”, stand on the hand-over sheets beside the unit that “unit_id” names. Without it, they say what the moves do to both territories.</source>
<translation>Die Züge, die der Lauf nannte, der den Plan machte: Seine Gründe, in der Spalte „reason“, stehen auf den Übergabeblättern neben der Einheit, die „unit_id“ nennt. Ohne Angabe sagen sie, was die Züge an beiden Gebieten bewirken.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>The name of the scenario that is to be opened.</source>
<translation>Der Name des Szenarios, das geöffnet wird.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>The name of the scenario.</source>
<translation>Der Name des Szenarios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>The names of those that are handed out, with commas between them.</source>
<translation>Die Namen derer, die ausgehändigt werden, mit Kommas dazwischen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>The nearest is {km} km away.</source>
<translation>Der nächste ist {km} km entfernt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The nearest: {names}.</source>
<translation>Am nächsten: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>The new plan: the field whose territories get other names.</source>
<translation>Der neue Plan: das Feld, dessen Gebiete andere Namen bekommen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The new units and their fields, with the territory, “certain_percent” (how much of the unit comes from that territory) and the workloads added.</source>
<translation>Die neuen Einheiten und ihre Felder, dazu das Gebiet, „certain_percent“ (wie viel der Einheit von diesem Gebiet kommt) und die Arbeitslasten.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit belongs to a territory, whatever the map says</source>
<translation>Die Notiz wird eine Regel: Die Einheit gehört zu einem Gebiet, was auch die Karte sagt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit counts as a neighbour of another one that it doesn't touch; select that one in the layer to have it first</source>
<translation>Die Notiz wird eine Regel: Die Einheit gilt als Nachbar einer anderen, die sie nicht berührt; diese im Layer wählen, um sie vorn in der Liste zu haben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit is no neighbour of one that it touches</source>
<translation>Die Notiz wird eine Regel: Die Einheit ist kein Nachbar einer anderen, die sie berührt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit keeps its territory; its author stays named</source>
<translation>Die Notiz wird eine Regel: Die Einheit behält ihr Gebiet; der Name des Verfassers bleibt stehen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_notes.py" />
<source>The note “{text}” is on no unit of the plan.</source>
<translation>Die Notiz „{text}“ liegt auf keiner Einheit des Plans.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>The number of territories ({asked:,}) is not that of the centers ({given:,}): the centers decide, one territory for each.</source>
<translation>Die Anzahl der Gebiete ({asked:,}) ist nicht die der Zentren ({given:,}): Die Zentren entscheiden, je ein Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>The number of territories is found by “{mode}”, not given: {asked} is left aside.</source>
<translation>Die Anzahl der Gebiete wird durch „{mode}“ gefunden und nicht angegeben: {asked} bleibt beiseite.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>The numbers of territories, targets and centers disagree.</source>
<translation>Die Anzahlen von Gebieten, Sollwerten und Zentren widersprechen sich.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output in PostGIS names no table. Name it as in postgres://dbname='…' host='…' table="public"."plan" (geom).</source>
<translation>Die Ausgabe in PostGIS nennt keine Tabelle. So nennen: postgres://dbname='…' host='…' table="public"."plan" (geom).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} can't be added to: only tables of GeoPackages and of PostGIS can. Choose one, or write to a new file.</source>
<translation>An die Ausgabe {path} lässt sich nichts anfügen: Das geht nur bei Tabellen von GeoPackages und von PostGIS. Eine solche wählen, oder in eine neue Datei schreiben.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} can't be written now: {reason}. Save or end what is being edited in it, and close other programs that hold it open.</source>
<translation>Die Ausgabe {path} lässt sich jetzt nicht schreiben: {reason}. Speichern oder beenden, was darin bearbeitet wird, und andere Programme schließen, die sie offen halten.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output {path} can't be written: choose a file in a folder.</source>
<translation>Die Ausgabe {path} lässt sich nicht schreiben: eine Datei in einem Ordner wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>The output {path} can't be written: there is no folder {folder}.</source>
<translation>Die Ausgabe {path} lässt sich nicht schreiben: Den Ordner {folder} gibt es nicht.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>The output {path} can't be written: {reason}.</source>
<translation>Die Ausgabe {path} lässt sich nicht schreiben: {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} holds other sheets, which writing it anew would delete: {tables}. Name another file.</source>
<translation>Die Ausgabe {path} enthält andere Blätter, die ein neues Schreiben löschen würde: {tables}. Eine andere Datei nennen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} holds other tables, which writing it anew would delete: {tables}. Name one table of it as the output, as in {form}, or another file.</source>
<translation>Die Ausgabe {path} enthält andere Tabellen, die ein neues Schreiben löschen würde: {tables}. Eine ihrer Tabellen als Ausgabe nennen, wie in {form}, oder eine andere Datei.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>The output {path} is a file: name a folder.</source>
<translation>Die Ausgabe {path} ist eine Datei: einen Ordner nennen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>The output {path} is a folder with files that no earlier export wrote, or that were changed since: {files}. Choose another folder.</source>
<translation>Die Ausgabe {path} ist ein Ordner mit Dateien, die kein früherer Export schrieb oder die seitdem geändert wurden: {files}. Einen anderen Ordner wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} is a folder, and no geodatabase: name another.</source>
<translation>Die Ausgabe {path} ist ein Ordner und keine Geodatabase: eine andere nennen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output {path} is a folder: name a file.</source>
<translation>Die Ausgabe {path} ist ein Ordner: eine Datei nennen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>The output {path} is being written by another run: wait for its end.</source>
<translation>Die Ausgabe {path} wird von einem anderen Lauf geschrieben: dessen Ende abwarten.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} is the file being read: writing it would destroy the input. Choose another name.</source>
<translation>Die Ausgabe {path} ist die Datei, die gelesen wird: Sie zu schreiben würde die Eingabe zerstören. Einen anderen Namen wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output {place} can't be written: “{provider}” is no format in which an earlier result can be kept safe. Write to a GeoPackage, to PostGIS or to a file.</source>
<translation>Die Ausgabe {place} lässt sich nicht schreiben: „{provider}“ ist kein Format, in dem sich ein früheres Ergebnis bewahren lässt. In ein GeoPackage, nach PostGIS oder in eine Datei schreiben.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/postgis.py" />
<source>The output {table} can't be written: the database can't be reached ({reason}). Look whether it runs, and whether user and password are given or kept with the connection.</source>
<translation>Die Ausgabe {table} lässt sich nicht schreiben: Die Datenbank ist nicht zu erreichen ({reason}). Nachsehen, ob sie läuft und ob Benutzer und Passwort angegeben oder bei der Verbindung hinterlegt sind.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” can't be written: there is no schema “{schema}” in which you may make tables.</source>
<translation>Die Ausgabe „{table}“ lässt sich nicht schreiben: Es gibt kein Schema „{schema}“, in dem Sie Tabellen anlegen dürfen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” can't be written: you have no right to change that table.</source>
<translation>Die Ausgabe „{table}“ lässt sich nicht schreiben: Sie haben kein Recht, diese Tabelle zu ändern.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” in {where} is the table being read: writing it would destroy the input. Choose another name.</source>
<translation>Die Ausgabe „{table}“ in {where} ist die Tabelle, die gelesen wird: Sie zu schreiben würde die Eingabe zerstören. Einen anderen Namen wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” is a view: choose another name.</source>
<translation>Die Ausgabe „{table}“ ist eine Sicht: einen anderen Namen wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>The outputs are written, but the plan breaks its rules ({breaks:,}; “Validate plan” lists them): territories out of tolerance or limits: {outside:,}, of which no plan can avoid {unavoidable:,}; units too far from their center: {far:,}.</source>
<translation>Die Ausgaben sind geschrieben, aber der Plan bricht seine Regeln ({breaks:,}; „Plan validieren“ führt sie auf): Gebiete außerhalb von Toleranz oder Grenzen: {outside:,}, von denen kein Plan {unavoidable:,} vermeiden kann; Einheiten zu weit von ihrem Zentrum: {far:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>The outputs are written, but the plan breaks rules that no plan can keep ({breaks:,}; “Validate plan” lists them): territories out of tolerance or limits: {outside:,}; units too far from their center: {far:,}.</source>
<translation>Die Ausgaben sind geschrieben, aber der Plan bricht Regeln, die kein Plan einhalten kann ({breaks:,}; „Plan validieren“ führt sie auf): Gebiete außerhalb von Toleranz oder Grenzen: {outside:,}; Einheiten zu weit von ihrem Zentrum: {far:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>The page of a territory, for QGIS's layouts: add it from a template, and choose under Atlas the layer of territories that “Territory statistics” writes.</source>
<translation>Die Seite eines Gebiets, für QGIS-Drucklayouts: aus einer Vorlage hinzufügen, und unter Atlas den Layer der Gebiete wählen, den „Gebietsstatistik“ schreibt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>The page: one file, which a browser opens.</source>
<translation>Die Seite: eine Datei, die ein Browser öffnet.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>The parts of {territory} carry {least} to {most} of its {criterion}: {why}.</source>
<translation>Die Teile von {territory} tragen {least} bis {most} von {criterion}: {why}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>The plan</source>
<translation>Der Plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>The plan after: the field that says which territory a unit belongs to now.</source>
<translation>Der spätere Plan: das Feld, das sagt, zu welchem Gebiet eine Einheit jetzt gehört.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>The plan as a whole</source>
<translation>Der Plan als Ganzes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/chart_tab.py" />
<source>The plan as it stands; what is proposed is in the table</source>
<translation>Der Plan, wie er jetzt ist; was vorgeschlagen ist, steht in der Tabelle</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<location filename="../../territory_planner/layers/live/work/solve.py" />
<location filename="../../territory_planner/ui/read_back.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>The plan changed meanwhile: start again.</source>
<translation>Der Plan hat sich inzwischen geändert: neu beginnen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/told_plan.py" />
<source>The plan changed: the preview was dropped.</source>
<translation>Der Plan hat sich geändert: Die Vorschau wurde verworfen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>The plan could not be kept: {why}</source>
<translation>Der Plan konnte nicht aufbewahrt werden: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The plan for the mean alone does in {kept:,}; {worst} is its largest deviation.</source>
<translation>Der Plan nur für das Mittel tut es in {kept:,}; {worst} ist seine größte Abweichung.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The plan has no territory of {name}, whom the table of people names.</source>
<translation>Der Plan hat kein Gebiet von {name}, das die Tabelle der Personen nennt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>The plan in the field “{field}” of “{layer}”, as it was on {date}.</source>
<translation>Der Plan im Feld „{field}“ von „{layer}“, wie er am {date} war.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<location filename="../../territory_planner/report/build.py" />
<location filename="../../territory_planner/report/page.py" />
<source>The plan keeps every rule that it was checked against.</source>
<translation>Der Plan hält jede Regel ein, gegen die er geprüft wurde.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The plan keeps its limits in {kept:,} of {m:,} {m:scenario|scenarios} ({needed:,} asked for).</source>
<translation>Der Plan hält seine Grenzen in {kept:,} von {m:,} {m:Szenario|Szenarien} ein ({needed:,} verlangt).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>The plan keeps tolerances of {each}.</source>
<translation>Der Plan hält Toleranzen von {each} ein.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>The plan on show goes</source>
<translation>Der gezeigte Plan verschwindet</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>The plan then comes as near to the tolerance as so much change allows</source>
<translation>Der Plan kommt der Toleranz dann so nahe, wie so viel Änderung es erlaubt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>The plan then comes as near to the tolerance as this allows, and the log says what it costs. Exceptions, groups, parents and pairs apart count, too. Example: 10.</source>
<translation>Der Plan kommt der Toleranz dann so nahe, wie dies erlaubt, und das Protokoll sagt, was es kostet. Ausnahmen, Gruppen, Oberregionen und getrennte Paare zählen mit. Beispiel: 10.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The plan to carry over. Without it, only workloads are.</source>
<translation>Der Plan, der übertragen wird. Ohne Angabe werden nur Arbeitslasten übertragen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/people.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>The plan was read anew meanwhile: choose again.</source>
<translation>Der Plan wurde inzwischen neu gelesen: bitte noch einmal wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_follower.py" />
<source>The plan was read anew: the preview was dropped.</source>
<translation>Der Plan wurde neu gelesen: Die Vorschau wurde verworfen.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>The plan was reviewed {times} from {first} to {last}.</source>
<translation>Der Plan wurde vom {first} bis zum {last} {times} geprüft.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>The plan whose centers are wanted, for the method “existing”.</source>
<translation>Der Plan, dessen Zentren gesucht sind, für das Verfahren „existing“.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/plan_settings.py" />
<source>The plan's settings in the project were damaged: set it up anew.</source>
<translation>Die Einstellungen des Plans im Projekt waren beschädigt: neu einrichten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>The points and their fields, with the territory that each lies in.</source>
<translation>Die Punkte und ihre Felder, mit dem Gebiet, in dem jeder liegt.</translation>
</message>
<message>
<location filename="../../territory_planner/core/units/make.py" />
<source>The points are in {count:,} places, and {most:,} units are the most: make hexagons or squares of them (KIND).</source>
<translation>Die Punkte sind an {count:,} Orten, und höchstens {most:,} Einheiten sind möglich: Sechsecke oder Quadrate daraus machen (KIND).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The pooled forecast does not win: as last year it is.</source>
<translation>Die gemeinsame Vorhersage gewinnt nicht: Es bleibt bei „wie letztes Jahr“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The pooled forecast is taken.</source>
<translation>Die gemeinsame Vorhersage wird genommen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<source>The project that is open makes way for the sample. What is not saved in it, in layers that are edited and in temporary layers is lost.</source>
<translation>Das offene Projekt macht dem Beispiel Platz. Was darin, in bearbeiteten und in temporären Layern nicht gespeichert ist, geht verloren.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>The publication {number} in {place} is damaged (table {table}): {reason}.</source>
<translation>Die Veröffentlichung {number} in {place} ist beschädigt (Tabelle {table}): {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>The range of ZIP codes {names} has {count:,} codes, and {most:,} are the most that make sense: correct it.</source>
<translation>Der Bereich von ZIP-Codes {names} hat {count:,} Codes, und mehr als {most:,} ergeben keinen Sinn: richtigstellen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The records are too short to test a forecast on ({needed:,} {needed:step is|steps are} needed): “as last year” it is, without intervals.</source>
<translation>Die Datensätze sind zu kurz, um eine Vorhersage daran zu prüfen ({needed:,} {needed:Schritt wird|Schritte werden} gebraucht): Es bleibt bei „wie letztes Jahr“, ohne Intervalle.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>The records cover {got:,} whole {got:step|steps}; a forecast needs at least a year of them ({season:,}).</source>
<translation>Die Datensätze umfassen {got:,} {got:ganzen Schritt|ganze Schritte}; eine Vorhersage braucht mindestens ein Jahr davon ({season:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>The report.</source>
<translation>Der Bericht.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/reviews.py" />
<source>The review of {day} in {place} is damaged (table {table}, number {number}): {reason}.</source>
<translation>Die Prüfung vom {day} in {place} ist beschädigt (Tabelle {table}, Nummer {number}): {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/roads.py" />
<source>The road layer has no lines.</source>
<translation>Der Straßenlayer hat keine Linien.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The rule stands in “{table}”.</source>
<translation>Die Regel steht in „{table}“.</translation>
</message>
<message>
<location filename="../../territory_planner/extending.py" />
<source>The rule “{called}” of the plugin “{plugin}” failed ({error}): the plan was not judged by it</source>
<translation>Die Regel „{called}“ der Erweiterung „{plugin}“ ist gescheitert ({error}): Der Plan wurde nicht nach ihr beurteilt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>The same for fields of the layer of customers.</source>
<translation>Dasselbe für Felder des Layers der Kunden.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>The same for the same inputs, parameters and version, wherever outputs go and in whatever order rows come</source>
<translation>Gleich bei gleichen Eingaben, Parametern und gleicher Version, wohin Ausgaben auch gehen und in welcher Reihenfolge Zeilen auch kommen</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>The same holds for other territories ({count:,}): {names}.</source>
<translation>Dasselbe gilt für andere Gebiete ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>The same now: above 0 for those who are customers still.</source>
<translation>Dasselbe jetzt: über 0 bei denen, die noch Kunden sind.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>The same seed and input give the same plan. Another seed tries other starts.</source>
<translation>Derselbe Startwert und dieselbe Eingabe geben denselben Plan. Ein anderer Startwert versucht andere Anfänge.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<source>The sample can't be read: {reason}</source>
<translation>Das Beispiel lässt sich nicht lesen: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<source>The sample can't be written to {folder}: {reason}</source>
<translation>Das Beispiel lässt sich nicht nach {folder} schreiben: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>The scenario in force on that day</source>
<translation>Das an diesem Tag geltende Szenario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>The scenario that is in force today</source>
<translation>Das heute geltende Szenario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>The scenario that this one was made from, if any.</source>
<translation>Das Szenario, aus dem dieses gemacht wurde, wenn es eines gibt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>The scenario “{name}” in {place} is damaged (table {table}, number {number}): {reason}.</source>
<translation>Das Szenario „{name}“ in {place} ist beschädigt (Tabelle {table}, Nummer {number}): {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/database.py" />
<source>The scenarios in {place} can't be read.</source>
<translation>Die Szenarien in {place} lassen sich nicht lesen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/database.py" />
<source>The scenarios in {place} can't be written.</source>
<translation>Die Szenarien in {place} lassen sich nicht schreiben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The scenarios, two or more: the same workload in different months, or as it is forecast and at the ends of the interval. Missing values count 0.</source>
<translation>Die Szenarien, zwei oder mehr: dieselbe Arbeitslast in verschiedenen Monaten, oder wie vorhergesagt und an den Enden des Intervalls. Fehlende Werte zählen 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>The search was cancelled.</source>
<translation>Die Suche wurde abgebrochen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>The selected territory is to carry more or less from now on</source>
<translation>Das gewählte Gebiet soll von nun an mehr oder weniger tragen</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/barriers.py" />
<source>The share that a barrier covers must be between 0 and 100 %.</source>
<translation>Der Anteil, den eine Barriere bedeckt, muss zwischen 0 und 100 % liegen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>The size of a page: “a4”, or “letter” as in North America.</source>
<translation>Die Größe einer Seite: „a4“, oder „letter“ wie in Nordamerika.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>The smallest and the greatest number to try: “20-30”.</source>
<translation>Die kleinste und die größte Anzahl, die versucht wird: „20-30“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>The smallest areas that move as a whole: ZIP codes, districts, tracts. Any coordinate reference system; distances are measured on the ground.</source>
<translation>Die kleinsten Flächen, die als Ganzes wechseln: Postleitzahlen, Bezirke, Zählbezirke. Beliebiges Koordinatenbezugssystem; Entfernungen werden am Boden gemessen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>The smallest realignment that heals the plan</source>
<translation>Der kleinste Neuzuschnitt, der den Plan wieder in die Toleranz bringt</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/branch_and_bound.py" />
<source>The solver could not decide whether a plan keeps all limits.</source>
<translation>Der Solver konnte nicht entscheiden, ob ein Plan alle Grenzen einhält.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>The source of “{layer}” can't be found. Repair it, then refresh.</source>
<translation>Die Quelle von „{layer}“ ist nicht zu finden. Richtigstellen, dann aktualisieren.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>The source of “{layer}” can't be written to: its file, or your role in its database, allows reading only.</source>
<translation>In die Quelle von „{layer}“ lässt sich nicht schreiben: Die Datei, oder Ihre Rolle in der Datenbank, erlaubt nur Lesen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>The starting plan has more territories than the new one has room for. The units of these ({count:,}) are shared out anew: {names}.</source>
<translation>Der Ausgangsplan hat mehr Gebiete, als im neuen Platz ist. Die Einheiten von diesen ({count:,}) werden neu verteilt: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>The starting plan names a territory that does not exist.</source>
<translation>Der Ausgangsplan nennt ein Gebiet, das es nicht gibt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>The state that it is in now</source>
<translation>Der Zustand, in dem es jetzt ist</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/region.py" />
<source>The study region “{layer}” has no land: none of its features has an area.</source>
<translation>Der Untersuchungsraum „{layer}“ hat kein Land: Keines seiner Objekte hat eine Fläche.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/region.py" />
<source>The study region “{layer}” has no place on the map of the units: correct its coordinate reference system in the layer's properties, or its geometries.</source>
<translation>Der Untersuchungsraum „{layer}“ hat auf der Karte der Einheiten keinen Ort: sein Koordinatenbezugssystem in den Eigenschaften des Layers oder seine Geometrien richtigstellen.</translation>
</message>
<message>
<location filename="../../territory_planner/extending.py" />
<source>The system “{called}” of the plugin “{plugin}” failed ({error}). Nothing was written.</source>
<translation>Das System „{called}“ der Erweiterung „{plugin}“ ist gescheitert ({error}). Nichts wurde geschrieben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>The table of accounts has each of these rows.</source>
<translation>Die Tabelle der Accounts hat jede dieser Zeilen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories</source>
<translation>Die Tabelle der Kategorien</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories does not have {words}: what fields or constants say counts for {count:,} of {n:,} {n:customer|customers}.</source>
<translation>Die Tabelle der Kategorien hat {words} nicht: Was Felder oder Konstanten sagen, zählt für {count:,} von {n:,} Kunden.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories “{layer}” has more than one row of {keys}. Leave one each.</source>
<translation>Die Tabelle der Kategorien „{layer}“ hat mehr als eine Zeile von {keys}. Je eine lassen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories “{layer}” has none of the categories of the customers. It has {there}; the field “{field}” says {wanted}.</source>
<translation>Die Tabelle der Kategorien „{layer}“ hat keine der Kategorien der Kunden. Sie hat {there}; das Feld „{field}“ sagt {wanted}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>The table of costs needs a center for each territory, and there are {centers:,} for {k:,}. Ask for as many territories, or say in the set-up which centers are candidates.</source>
<translation>Die Kostentabelle braucht ein Zentrum je Gebiet, und es gibt {centers:,} für {k:,}. Ebenso viele Gebiete verlangen, oder in der Einrichtung angeben, welche Zentren Kandidaten sind.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>The table of exceptions</source>
<translation>Die Tabelle der Ausnahmen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>The table of exceptions gives {count:this unit|these units} to two territories: {units}.</source>
<translation>Die Tabelle der Ausnahmen gibt {count:diese Einheit|diese Einheiten} an zwei Gebiete: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>The table of exceptions names territories that do not exist: {names}.</source>
<translation>Die Tabelle der Ausnahmen nennt Gebiete, die es nicht gibt: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/reading/links.py" />
<source>The table of links</source>
<translation>Die Tabelle der Verbindungen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The table of locks</source>
<translation>Die Tabelle der Sperren</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The table of locks has two for {name}.</source>
<translation>Die Tabelle der Sperren hat zwei für {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The table of locks names territories that the plan does not have: {unknown}. It has: {names}.</source>
<translation>Die Tabelle der Sperren nennt Gebiete, die der Plan nicht hat: {unknown}. Er hat: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/reasons.py" />
<source>The table of moves</source>
<translation>Die Tabelle der Züge</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/pairs.py" />
<source>The table of pairs</source>
<translation>Die Tabelle der Paare</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The table of people</source>
<translation>Die Tabelle der Personen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The table of people has a row without a name (action “{action}”).</source>
<translation>Die Tabelle der Personen hat eine Zeile ohne Namen (Aktion „{action}“).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>The table of reps</source>
<translation>Die Tabelle der Vertreter</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>The table of reps “{layer}” tells of none of the territories ({names}), but of {others}.</source>
<translation>Die Tabelle der Vertreter „{layer}“ sagt von keinem der Gebiete etwas ({names}), sondern von {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The table of targets</source>
<translation>Die Tabelle der Sollwerte</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The table of targets has no row for: {names}.</source>
<translation>Die Tabelle der Sollwerte hat keine Zeile für: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The table of targets has two rows for the territory {name}.</source>
<translation>Die Tabelle der Sollwerte hat zwei Zeilen für das Gebiet {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>The table of targets has {rows:,} {rows:row|rows} for {k:,} {k:territory|territories}.</source>
<translation>Die Tabelle der Sollwerte hat {rows:,} {rows:Zeile|Zeilen} für {k:,} {k:Gebiet|Gebiete}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>The table of targets says how many territories there are: give that number, or take the table out of the set-up.</source>
<translation>Die Tabelle der Sollwerte sagt, wie viele Gebiete es gibt: diese Anzahl angeben, oder die Tabelle aus der Einrichtung nehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs</source>
<translation>Die Tabelle der Fahrtkosten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs has no column for {count:this center|these centers} ({count:,} of {all:,}): {centers}. Its columns: {columns}. Leave {count:it|them} out, or choose the field that holds the names of the columns (CENTER_NAME_FIELD).</source>
<translation>Die Tabelle der Fahrtkosten hat keine Spalte für {count:dieses Zentrum|diese Zentren} ({count:,} von {all:,}): {centers}. Ihre Spalten: {columns}. {count:Dieses Zentrum|Diese Zentren} weglassen, oder das Feld mit den Namen der Spalten wählen (CENTER_NAME_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs has several columns of one name for these centers, of which the first counts ({count:,}): {columns}.</source>
<translation>Die Tabelle der Fahrtkosten hat für diese Zentren mehrere Spalten eines Namens, von denen die erste zählt ({count:,}): {columns}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs has several rows with different costs for {count:this unit|these units} ({count:,}): {units}. Leave the wrong ones out.</source>
<translation>Die Tabelle der Fahrtkosten hat mehrere Zeilen mit verschiedenen Kosten für {count:diese Einheit|diese Einheiten} ({count:,}): {units}. Die falschen weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/database.py" />
<source>The table {table} in {place} lacks the {count:column|columns} {columns}, so that it holds something else, or was changed: bring {count:it|them} back, or keep scenarios in another GeoPackage (STORE).</source>
<translation>Der Tabelle {table} in {place} {count:fehlt die Spalte|fehlen die Spalten} {columns}, so dass sie etwas anderes enthält oder geändert wurde: {count:die Spalte|die Spalten} zurückbringen, oder Szenarien in einem anderen GeoPackage aufbewahren (STORE).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>The table “{name}” in {place} can't be opened.</source>
<translation>Die Tabelle „{name}“ in {place} lässt sich nicht öffnen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>The table “{table}” lists what was not matched, with what may be meant.</source>
<translation>Die Tabelle „{table}“ listet auf, was nicht zugeordnet wurde, und was gemeint sein kann.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>The tables of the page, a sheet each, with the same heads; with a plan before also what goes from whom to whom, the territories compared, and a row for each unit that a territory gives or gets.</source>
<translation>Die Tabellen der Seite, je ein Blatt, mit denselben Überschriften; mit einem Plan davor auch, was von wem zu wem geht, die verglichenen Gebiete und eine Zeile für jede Einheit, die ein Gebiet abgibt oder bekommt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The target of {name} must be a number of zero or more, not “{value}”.</source>
<translation>Das Soll von {name} muss eine Zahl ab null sein, nicht „{value}“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The territories of all levels: level, territory, parent, people.</source>
<translation>Die Gebiete aller Ebenen: level, territory, parent, people.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>The territories of the plan, as a list.</source>
<translation>Die Gebiete des Plans, als Liste.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>The territories stay in the field “{field}”.</source>
<translation>Die Gebiete bleiben im Feld „{field}“.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>The territories that touch one, as a list; NULL until the panel has found them.</source>
<translation>Die Gebiete, die eines berühren, als Liste; NULL, bis das Panel sie gefunden hat.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>The territory closes; it was {before} off its target.</source>
<translation>Das Gebiet schließt; seine Abweichung vom Soll war {before}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>The territory field holds the plan on show. Scenarios are kept beside it.</source>
<translation>Das Gebietsfeld enthält den gezeigten Plan. Szenarien werden daneben aufbewahrt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>The territory field that locked units and territories should have kept to.</source>
<translation>Das Gebietsfeld, an das sich gesperrte Einheiten und Gebiete halten sollten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>The territory that could best give up its head</source>
<translation>Das Gebiet, das am ehesten seine Stelle abgeben könnte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>The territory that is picked, by its row or one of its units: while a tool paints, strokes give units to it</source>
<translation>Das gewählte Gebiet, über seine Zeile oder eine seiner Einheiten: solange ein Werkzeug malt, bekommt es die Einheiten, die übermalt werden</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>The tolerance between borders ({metres} m) is larger than the units: it may be at most {times:g} times the size of a typical one ({most} m). To join what lies farther apart, use links.</source>
<translation>Die Toleranz zwischen Grenzen ({metres} m) ist größer als die Einheiten: Sie darf höchstens {times:g}-mal die Größe einer typischen sein ({most} m). Um zu verbinden, was weiter auseinander liegt, Verbindungen benutzen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/contiguity.py" />
<source>The tolerance for borders must be zero or more.</source>
<translation>Die Toleranz für Grenzen muss null oder mehr sein.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>The tolerance must be zero or more.</source>
<translation>Die Toleranz muss null oder mehr sein.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/toolbox_run.py" />
<source>The toolbox has no “{name}”. Switch on “Processing” in Plugins › Manage and Install Plugins, then try again.</source>
<translation>Die Werkzeugkiste hat kein „{name}“. „Processing“ unter „Erweiterungen › Erweiterungen verwalten und installieren“ einschalten, dann noch einmal versuchen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The total was off by {mean:.1f} % on average, by {most:.1f} % at most.</source>
<translation>Die Summe lag im Mittel um {mean:.1f} % daneben, höchstens um {most:.1f} %.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>The unit that one more territory would begin from</source>
<translation>Die Einheit, von der aus ein weiteres Gebiet begänne</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>The unit with the highest score</source>
<translation>Die Einheit mit der höchsten Punktzahl</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/pieces.py" />
<source>The units fall into {count:,} parts that don't touch, more than the {k:,} {k:territory|territories} asked for: link some of them or ask for at least {count:,}.</source>
<translation>Die Einheiten zerfallen in {count:,} Teile, die sich nicht berühren, mehr als {k:das eine verlangte Gebiet|die verlangten {k:,} Gebiete}: einige davon verbinden, oder mindestens {count:,} verlangen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>The units fall into {needed:,.0f} parts that don't touch, more than the {given:,.0f} {given:territory there is|territories there are} for them: link {units} to others, or ask for more territories.</source>
<translation>Die Einheiten zerfallen in {needed:,.0f} Teile, die sich nicht berühren, mehr als {given:das eine Gebiet, das|die {given:,.0f} Gebiete, die} es für sie gibt: {units} mit anderen verbinden, oder mehr Gebiete verlangen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/columns.py" />
<source>The units have a field “{name}” of their own, which is kept: what is added stands in “{called}”.</source>
<translation>Die Einheiten haben ein eigenes Feld „{name}“, das bleibt: Was hinzukommt, steht in „{called}“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>The units of these territories, all their fields, and “{base}”.</source>
<translation>Die Einheiten dieser Gebiete, alle ihre Felder, und „{base}“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The units that are to have the alignment.</source>
<translation>Die Einheiten, die die Zuordnung bekommen sollen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The units that are to have them. Any coordinate reference system.</source>
<translation>Die Einheiten, die sie bekommen sollen. Beliebiges Koordinatenbezugssystem.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The units that have the plan or the workloads.</source>
<translation>Die Einheiten, die den Plan oder die Arbeitslasten haben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>The units that touch none.</source>
<translation>Die Einheiten, die keine berühren.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>The units whose territory is another one now: unit_id, unit, from, to, changes_hands (0 where there was no territory before), workloads, customers and further fields.</source>
<translation>Die Einheiten, deren Gebiet nun ein anderes ist: unit_id, unit, from, to, changes_hands (0, wo vorher kein Gebiet war), Arbeitslasten, Kunden und weitere Felder.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>The units with “{id}”, “customers” (how many points) and the sums. Polygons keep their fields, and have no “{id}”. A cell of a grid is called by column and row (C12R7), which other points find again; pieces that barriers part have a letter more.</source>
<translation>Die Einheiten mit „{id}“, „customers“ (wie viele Punkte) und den Summen. Polygone behalten ihre Felder und haben kein „{id}“. Eine Zelle eines Rasters heißt nach Spalte und Zeile (C12R7), die andere Punkte wiederfinden; Stücke, die Barrieren trennen, haben einen Buchstaben mehr.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>The units, with a field for each plan that holds its territories.</source>
<translation>Die Einheiten, mit einem Feld je Plan, das seine Gebiete enthält.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The workloads to carry over, totals kept. Missing values count 0.</source>
<translation>Die Arbeitslasten, die übertragen werden; Summen bleiben. Fehlende Werte zählen 0.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Their share of the first workload (percent)</source>
<translation>Ihr Anteil an der ersten Arbeitslast (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Their {axes} look swapped: the other way round they would lie in units. {advice}</source>
<translation>Vertauscht, wie es aussieht: {axes}. Andersherum lägen sie in Einheiten. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Then</source>
<translation>Dann</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Then start QGIS again.</source>
<translation>Danach QGIS neu starten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>There are more centers to keep ({given:,}) than territories wanted ({k:,}).</source>
<translation>Es gibt mehr bleibende Zentren ({given:,}) als gewünschte Gebiete ({k:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/construct/seeding.py" />
<source>There are more required seeds than territories.</source>
<translation>Es gibt mehr feste Startpunkte als Gebiete.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>There are no centers: choose their layer in the set-up.</source>
<translation>Es gibt keine Zentren: in der Einrichtung deren Layer wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There are no scenarios of “{layer}” in {place} yet.</source>
<translation>In {place} gibt es noch keine Szenarien von „{layer}“.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There are no scenarios of “{layer}” in {place}, but of {others}: if the layer was called so, say it (OF_LAYER).</source>
<translation>In {place} gibt es keine Szenarien von „{layer}“, sondern von {others}: Wenn der Layer so hieß, das angeben (OF_LAYER).</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There are no units.</source>
<translation>Es gibt keine Einheiten.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>There are scenarios of that name already.</source>
<translation>Es gibt schon Szenarien dieses Namens.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>There are too many units and territories ({n:,} and {k:,}) for the objective “{objective}”: ask for fewer territories, or keep travel small.</source>
<translation>Es sind zu viele Einheiten und Gebiete ({n:,} und {k:,}) für das Ziel „{objective}“: weniger Gebiete verlangen, oder den Fahraufwand klein halten.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/new_field.py" />
<source>There is a field “{field}” already.</source>
<translation>Es gibt schon ein Feld „{field}“.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>There is a plan of that name already.</source>
<translation>Es gibt schon einen Plan dieses Namens.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>There is a scenario of that name already.</source>
<translation>Es gibt schon ein Szenario dieses Namens.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There is a scenario “{name}” already ({author}, {day}): choose another name, or let it be replaced (REPLACE).</source>
<translation>Es gibt schon ein Szenario „{name}“ ({author}, {day}): einen anderen Namen wählen, oder es ersetzen lassen (REPLACE).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>There is a territory “{name}” already. Use “Merge into” to join them.</source>
<translation>Es gibt schon ein Gebiet „{name}“. Mit „Zusammenlegen mit“ lassen sie sich vereinen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/places.py" />
<source>There is no folder “{folder}”.</source>
<translation>Den Ordner „{folder}“ gibt es nicht.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>There is no layer.</source>
<translation>Es gibt keinen Layer.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count.py" />
<source>There is no number of territories from {low:,} to {high:,}.</source>
<translation>Zwischen {low:,} und {high:,} gibt es keine Anzahl von Gebieten.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>There is no other territory.</source>
<translation>Es gibt kein anderes Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/certificate.py" />
<source>There is no plan that moves could be counted from.</source>
<translation>Es gibt keinen Plan, von dem aus sich zählen ließe, was wechselt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>There is no plan to compare with: “{field}” is empty in every unit.</source>
<translation>Es gibt keinen Plan zum Vergleichen: „{field}“ ist in jeder Einheit leer.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>There is no plan to take names from: “{field}” is empty in every unit.</source>
<translation>Es gibt keinen Plan, von dem Namen zu nehmen wären: „{field}“ ist in jeder Einheit leer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>There is no plan “{name}” any more.</source>
<translation>Den Plan „{name}“ gibt es nicht mehr.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>There is no plan: “{field}” is empty in every unit.</source>
<translation>Es gibt keinen Plan: „{field}“ ist in jeder Einheit leer.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>There is no publication {number} to {system}: none is kept.</source>
<translation>Eine Veröffentlichung {number} für {system} gibt es nicht: Es ist keine aufbewahrt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>There is no publication {number} to {system}; there are: {there}.</source>
<translation>Eine Veröffentlichung {number} für {system} gibt es nicht; es gibt: {there}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There is no scenario “{name}” of “{layer}”; there are {names}.</source>
<translation>Ein Szenario „{name}“ von „{layer}“ gibt es nicht; es gibt {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/transactions.py" />
<source>There is no table “{table}” in {file} to append to.</source>
<translation>In {file} gibt es keine Tabelle „{table}“, an die sich anfügen ließe.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>There is no table “{table}” in {path} to add to.</source>
<translation>In {path} gibt es keine Tabelle „{table}“, an die sich anfügen ließe.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>There is no undo.</source>
<translation>Das lässt sich nicht rückgängig machen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/choose.py" />
<source>There is no unit: click one.</source>
<translation>Dort ist keine Einheit: eine anklicken.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>There is nobody who leaves, joins, or works more or less.</source>
<translation>Es gibt niemanden, der geht, kommt oder mehr oder weniger arbeitet.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>There is none.</source>
<translation>Es gibt keine.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>There is nothing to note.</source>
<translation>Es gibt nichts anzumerken.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>There is nothing to redo.</source>
<translation>Es gibt nichts wiederherzustellen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>There is nothing to undo.</source>
<translation>Es gibt nichts rückgängig zu machen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>There must be at least one territory.</source>
<translation>Es muss mindestens ein Gebiet geben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There must be one limit, one per workload, or one per territory and workload.</source>
<translation>Es muss eine Grenze geben, oder eine je Arbeitslast, oder eine je Gebiet und Arbeitslast.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>There must be one lock per territory: free, gain only or frozen.</source>
<translation>Es muss eine Sperre je Gebiet geben: frei, nur aufnehmen oder eingefroren.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/sizes.py" />
<source>There must be one size of each kind for every unit.</source>
<translation>Es muss für jede Einheit eine Größe jeder Art geben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There must be one target per territory and criterion.</source>
<translation>Es muss ein Soll je Gebiet und Kriterium geben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>There must be one tolerance, or one per workload.</source>
<translation>Es muss eine Toleranz geben, oder eine je Arbeitslast.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There must be one weight per workload.</source>
<translation>Es muss ein Gewicht je Arbeitslast geben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>There would be more territories ({count:,}) than units ({n:,}).</source>
<translation>Es gäbe mehr Gebiete ({count:,}) als Einheiten ({n:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>There {count:is a scenario of this name|are scenarios of these names} already ({count:,}): {names}. Choose another name (SCENARIO), or replace {count:it|them} (REPLACE).</source>
<translation>Es gibt schon {count:ein Szenario dieses Namens|Szenarien dieser Namen} ({count:,}): {names}. Einen anderen Namen wählen (SCENARIO), oder {count:es|sie} ersetzen (REPLACE).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>There {count:is|are} {count:,} {count:center|centers}: with as many territories, each is served from one; else {count:it is|they are} left aside.</source>
<translation>Es gibt {count:,} {count:Zentrum|Zentren}: Bei ebenso vielen Gebieten wird jedes von einem aus bedient; sonst {count:bleibt es|bleiben sie} beiseite.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>These territories don't touch.</source>
<translation>Diese Gebiete berühren sich nicht.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_notes.py" />
<source>These units have no outline that a note could be put on.</source>
<translation>Diese Einheiten haben keinen Umriss, an den sich eine Notiz heften ließe.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>These units stay where they are; the rest of the proposal is found anew</source>
<translation>Diese Einheiten bleiben, wo sie sind; der Rest des Vorschlags wird neu gesucht</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>They have no point.</source>
<translation>Sie haben keinen Punkt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>They lie at 0/0, where places end up that no address was found for: give them their coordinates, or leave them out.</source>
<translation>Sie liegen bei 0/0, wohin Orte geraten, für die keine Adresse gefunden wurde: ihnen ihre Koordinaten geben, oder sie weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>They move as one. To plan with each, use “Multipart to singleparts”.</source>
<translation>Sie wechseln zusammen. Um mit jedem zu planen, „Mehr- zu einteilig“ benutzen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/run.py" />
<source>They were looked for among feature ids: choose the field of the units that has them (ID_FIELD).</source>
<translation>Gesucht wurde unter Objekt-IDs: das Feld der Einheiten wählen, das sie hat (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>This GDAL ({version}) writes no geodatabases (3.6 does): turn the feature sets into one by “JSON To Features”, under the same names.</source>
<translation>Dieses GDAL ({version}) schreibt keine Geodatabases (3.6 tut es): die Feature Sets mit „JSON To Features“ unter denselben Namen in eine verwandeln.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/postgis.py" />
<source>This QGIS was built without PostgreSQL: write to a file.</source>
<translation>Dieses QGIS wurde ohne PostgreSQL gebaut: in eine Datei schreiben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>This computer's memory is too small for this many units.</source>
<translation>Der Speicher dieses Rechners ist für so viele Einheiten zu klein.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>This copy of the plugin lacks its guide. Install it anew, or read it at {place}</source>
<translation>Dieser Kopie der Erweiterung fehlt das Handbuch. Die Erweiterung neu installieren, oder es hier lesen: {place}</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/islands.py" />
<source>This counts ties between units that don't touch as borders ({count:,}).</source>
<translation>Dies zählt Verbindungen zwischen Einheiten, die sich nicht berühren, als Grenzen ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>This is the number that was looked for.</source>
<translation>Das ist die gesuchte Anzahl.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>This layer can't be planned</source>
<translation>Mit diesem Layer lässt sich nicht planen</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least wherever the centers lie of any plan whose territories are no farther outside of their limits.</source>
<translation>Der Fahraufwand dieses Plans liegt höchstens {share} über dem geringsten, wo auch die Zentren liegen, unter allen Plänen, deren Gebiete nicht weiter außerhalb ihrer Grenzen sind.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least with the same centers of any plan that is nowhere farther outside of its limits, in workload and in distance.</source>
<translation>Der Fahraufwand dieses Plans liegt höchstens {share} über dem geringsten mit denselben Zentren unter allen Plänen, die nirgends weiter außerhalb ihrer Grenzen sind, in Arbeitslast und Entfernung.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least with the same centers of any plan whose territories are no farther outside of their limits.</source>
<translation>Der Fahraufwand dieses Plans liegt höchstens {share} über dem geringsten mit denselben Zentren unter allen Plänen, deren Gebiete nicht weiter außerhalb ihrer Grenzen sind.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least within these limits wherever the centers lie.</source>
<translation>Der Fahraufwand dieses Plans liegt höchstens {share} über dem geringsten innerhalb dieser Grenzen, wo auch die Zentren liegen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least within these limits with the same centers and no unit farther from its center than the farthest here.</source>
<translation>Der Fahraufwand dieses Plans liegt höchstens {share} über dem geringsten innerhalb dieser Grenzen mit denselben Zentren, bei dem keine Einheit weiter von ihrem Zentrum ist als die fernste hier.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least within these limits with the same centers.</source>
<translation>Der Fahraufwand dieses Plans liegt höchstens {share} über dem geringsten innerhalb dieser Grenzen mit denselben Zentren.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>This report</source>
<translation>Dieser Bericht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Those of the same name give way, unless they are approved.</source>
<translation>Die desselben Namens weichen, wenn sie nicht freigegeben sind.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Ties</source>
<translation>Anbindungen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Time needs roads (ROADS) or a table of travel costs (COST_MATRIX).</source>
<translation>Zeit braucht Straßen (ROADS) oder eine Tabelle der Fahrtkosten (COST_MATRIX).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<source>Time needs roads or a table of costs: choose one in the set-up.</source>
<translation>Zeit braucht Straßen oder eine Kostentabelle: in der Einrichtung wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Title</source>
<translation>Titel</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/report/handover.py" />
<source>To</source>
<translation>Nach</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>To be within the tolerance, at least {share} of the workload must move.</source>
<translation>Um innerhalb der Toleranz zu sein, müssen mindestens {share} der Arbeitslast wechseln.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>To bring the others within the tolerance beside units that are too heavy, at least {share} of the workload must move.</source>
<translation>Um die anderen neben zu schweren Einheiten in die Toleranz zu bringen, müssen mindestens {share} der Arbeitslast wechseln.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>To go back to the state before, load “{folder}” as its README.txt says.</source>
<translation>Um zum vorigen Stand zurückzukehren, „{folder}“ laden, wie README.txt darin es sagt.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>To or from</source>
<translation>An oder von</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>To whom, and why</source>
<translation>An wen, und warum</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>To {target} it may go, but the center is farther: {there}, here {here}</source>
<translation>Zu {target} darf sie, aber das Zentrum ist ferner: {there}, hier {here}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Today: {what}</source>
<translation>Heute: {what}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Together though to keep apart</source>
<translation>Zusammen, obwohl zu trennen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Told under “How it was made”: the tool, its effort and seed. Example: balanced, at effort best, with seed 7.</source>
<translation>Steht unter „Wie er gemacht wurde“: das Werkzeug, sein Aufwand und Startwert. Beispiel: ausgeglichen, mit Aufwand best und Startwert 7.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Tolerance</source>
<translation>Toleranz</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Tolerance (percent)</source>
<translation>Toleranz (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Tolerance between borders (m)</source>
<translation>Toleranz zwischen Grenzen (m)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Tolerance of each workload field (percent)</source>
<translation>Toleranz jedes Felds der Arbeitslast (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>Tolerance: how far a territory may be from its target</source>
<translation>Toleranz: wie weit ein Gebiet von seinem Soll sein darf</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too far from the center</source>
<translation>Zu weit vom Zentrum</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too large</source>
<translation>Zu groß</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too long from the center</source>
<translation>Zu lange Fahrt vom Zentrum</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too many units</source>
<translation>Zu viele Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Tools only take units that leave both territories whole</source>
<translation>Werkzeuge nehmen nur Einheiten, deren Wechsel beide Gebiete ganz lässt</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Torn apart though to stay together</source>
<translation>Zerrissen, obwohl zusammenzuhalten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>Total &lt;b&gt;{total}&lt;/b&gt;</source>
<translation>Summe &lt;b&gt;{total}&lt;/b&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Tour</source>
<translation>Tour</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>Tours per territory</source>
<translation>Touren je Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/asked_figures.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Travel</source>
<translation>Fahraufwand</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Travel (TRAVEL_PER_KM) needs the stops that tours lead through: a layer of customers (CUSTOMERS), or how many there are in each unit (CUSTOMERS_FIELD).</source>
<translation>Fahrten (TRAVEL_PER_KM) brauchen die Stopps, durch die Touren führen: einen Layer der Kunden (CUSTOMERS), oder wie viele es in jeder Einheit gibt (CUSTOMERS_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Travel and plan did not come to agree in {rounds:,} {rounds:round|rounds}: moves change travel by more than they even out. In the best plan, a territory is {excess} of its target outside of its limits. More tolerance, or smaller units, would help.</source>
<translation>Fahraufwand und Plan kamen in {rounds:,} {rounds:Runde|Runden} nicht überein: Züge ändern den Fahraufwand um mehr, als sie ausgleichen. Im besten Plan liegt ein Gebiet um {excess} seines Solls außerhalb seiner Grenzen. Mehr Toleranz oder kleinere Einheiten würden helfen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>Travel between stops</source>
<translation>Fahrten zwischen Stopps</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Travel costs left blank</source>
<translation>Leer gelassene Fahrtkosten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Travel costs must be numbers of zero or more, not “{value}”.</source>
<translation>Fahrtkosten müssen Zahlen ab null sein, nicht „{value}“.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Travel must be given for every unit from every center.</source>
<translation>Fahraufwand muss für jede Einheit von jedem Zentrum angegeben sein.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/travel_table.py" />
<source>Travel must be numbers of zero or more.</source>
<translation>Fahraufwand muss aus Zahlen ab null bestehen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_touring.py" />
<source>Travel needs the stops of tours: choose the field of customers in the set-up.</source>
<translation>Fahrten brauchen die Stopps der Touren: In der Einrichtung das Feld der Kunden wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of territories is at most {share} above the least of any plan whose territories are no farther outside of their limits.</source>
<translation>Der Fahraufwand zu den Mitten der Gebiete liegt höchstens {share} über dem geringsten unter allen Plänen, deren Gebiete nicht weiter außerhalb ihrer Grenzen sind.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of territories is at most {share} above the least of any plan within these limits.</source>
<translation>Der Fahraufwand zu den Mitten der Gebiete liegt höchstens {share} über dem geringsten unter allen Plänen innerhalb dieser Grenzen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places of any plan that is nowhere farther outside of its limits, in workload and in distance.</source>
<translation>Der Fahraufwand zu den Mitten der Gebiete dieses Plans liegt höchstens {share} über dem geringsten zu diesen Orten unter allen Plänen, die nirgends weiter außerhalb ihrer Grenzen sind, in Arbeitslast und Entfernung.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places of any plan whose territories are no farther outside of their limits.</source>
<translation>Der Fahraufwand zu den Mitten der Gebiete dieses Plans liegt höchstens {share} über dem geringsten zu diesen Orten unter allen Plänen, deren Gebiete nicht weiter außerhalb ihrer Grenzen sind.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places within these limits and with no unit farther from its own than the farthest here.</source>
<translation>Der Fahraufwand zu den Mitten der Gebiete dieses Plans liegt höchstens {share} über dem geringsten zu diesen Orten innerhalb dieser Grenzen, bei dem keine Einheit weiter von ihrem ist als die fernste hier.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places within these limits.</source>
<translation>Der Fahraufwand zu den Mitten der Gebiete dieses Plans liegt höchstens {share} über dem geringsten zu diesen Orten innerhalb dieser Grenzen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Travel was found again in {rounds:,} {rounds:round|rounds}, until it was what the plan was balanced by, within {change} of a territory's target; what is left does not come of travel.</source>
<translation>Der Fahraufwand wurde in {rounds:,} {rounds:Runde|Runden} neu ermittelt, bis er der war, nach dem der Plan ausgeglichen wurde, auf {change} des Solls eines Gebiets genau; was übrig bleibt, kommt nicht vom Fahren.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Travel was found again in {rounds:,} {rounds:round|rounds}: with the travel that this plan has, all territories are within their limits.</source>
<translation>Der Fahraufwand wurde in {rounds:,} {rounds:Runde|Runden} neu ermittelt: Mit dem, den dieser Plan hat, sind alle Gebiete innerhalb ihrer Grenzen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: direction along roads</source>
<translation>Fahraufwand: Richtung auf Straßen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: one-way field of the roads</source>
<translation>Fahraufwand: Einbahnfeld der Straßen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: roads</source>
<translation>Fahraufwand: Straßen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: speed field of the roads (km/h)</source>
<translation>Fahraufwand: Tempofeld der Straßen (km/h)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: table of travel costs</source>
<translation>Fahraufwand: Tabelle der Fahrtkosten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Travel: tours in the period</source>
<translation>Fahraufwand: Touren im Zeitraum</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: ways count by</source>
<translation>Fahraufwand: Wege zählen nach</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Travel: workload per km</source>
<translation>Fahraufwand: Arbeitslast je km</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>Travel: {why}</source>
<translation>Fahraufwand: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>Two outputs have the same file, {path}: give each its own, or name a table of it for each, as in {form}.</source>
<translation>Zwei Ausgaben haben dieselbe Datei, {path}: jeder eine eigene geben, oder je eine ihrer Tabellen nennen, wie in {form}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>Two outputs have the same file, {path}: give each its own.</source>
<translation>Zwei Ausgaben haben dieselbe Datei, {path}: jeder eine eigene geben.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>Two outputs have the same table, “{table}” in {where}: give each its own.</source>
<translation>Zwei Ausgaben haben dieselbe Tabelle, „{table}“ in {where}: jeder eine eigene geben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Two units are parted when barriers cover, or cut off, more than this of their shared border.</source>
<translation>Zwei Einheiten werden getrennt, wo Barrieren mehr als dies von ihrer gemeinsamen Grenze bedecken oder abschneiden.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>UNTIL must be a day such as 2026-09-30, not “{value}”.</source>
<translation>UNTIL muss ein Tag wie 2026-09-30 sein, nicht „{value}“.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Unassign</source>
<translation>Lösen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<source>Unassign units</source>
<translation>Einheiten lösen</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Unassigned units</source>
<translation>Einheiten ohne Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Undo the last edit of the layer</source>
<translation>Die letzte Bearbeitung des Layers rückgängig machen</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/notes.py" />
<source>Unit</source>
<translation>Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Unit by unit</source>
<translation>Einheit für Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Unit field</source>
<translation>Feld der Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Unit id</source>
<translation>ID der Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Unit id field</source>
<translation>ID-Feld der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Unit id field of that layer</source>
<translation>ID-Feld der Einheiten jenes Layers</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Unit id field of the decisions</source>
<translation>ID-Feld der Einheiten in den Entscheidungen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Unit name</source>
<translation>Name der Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Unit of each point</source>
<translation>Einheit jedes Punkts</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/polygons.py" />
<source>Unit {row:,} has a vertex whose coordinates are no numbers.</source>
<translation>Einheit {row:,} hat einen Stützpunkt, dessen Koordinaten keine Zahlen sind.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Unit's id of the customers</source>
<translation>ID der Einheit bei den Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/exchange/earlier.py" />
<location filename="../../territory_planner/layers/figures.py" />
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/set_up/setup.py" />
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Units</source>
<translation>Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Units are</source>
<translation>Einheiten sind</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Units at borders, counted once for each territory beside them</source>
<translation>Einheiten an Grenzen, einmal für jedes Gebiet neben ihnen gezählt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Units at most</source>
<translation>Max. Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Units beside other territories: {pairs:,}. Kept by rules: {kept:,}; may go, but to a center that is farther: {farther:,}; nothing keeps: {free:,}.</source>
<translation>Einheiten neben anderen Gebieten: {pairs:,}. Von Regeln gehalten: {kept:,}; dürfen wechseln, aber zu einem ferneren Zentrum: {farther:,}; von nichts gehalten: {free:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Units beside other territories: {pairs:,}; kept by rules: {kept:,}; may go, but to a center that is farther: {farther:,}; nothing keeps: {free:,}. The layer “{lines}” has them, the table “{rules}” the rules that bind ({count:,}).</source>
<translation>Einheiten neben anderen Gebieten: {pairs:,}; von Regeln gehalten: {kept:,}; dürften wechseln, aber zu einem ferneren Zentrum: {farther:,}; von nichts gehalten: {free:,}. Der Layer „{lines}“ hat sie, die Tabelle „{rules}“ die bindenden Regeln ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Units by</source>
<translation>Koordinaten der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Units farther from their center than the maximum distance or time</source>
<translation>Einheiten, die von ihrem Zentrum weiter sind als die größte Entfernung oder Zeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Units farther than this from every center, along roads with speeds or by the table of travel costs (in what that is in), stay out. Example: 45.</source>
<translation>Einheiten, die von jedem Zentrum weiter sind als dies, auf Straßen mit Tempo oder nach der Tabelle der Fahrtkosten (in deren Maß), bleiben draußen. Beispiel: 45.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Units farther than this from every center, in a straight line, stay out.</source>
<translation>Einheiten, die von jedem Zentrum weiter sind als dies, in gerader Linie, bleiben draußen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>Units farther than {reach} from every center ({count:,}): {units}. Allow {needed}, or add centers there.</source>
<translation>Einheiten, die von jedem Zentrum weiter als {reach} sind ({count:,}): {units}. {needed} erlauben, oder dort Zentren hinzufügen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>Units farther than {reach} from every center that may be chosen ({count:,}): {units}. No choice reaches them, and each goes to a territory that it touches; {advice}.</source>
<translation>Einheiten, die von jedem wählbaren Zentrum weiter als {reach} sind ({count:,}): {units}. Keine Wahl erreicht sie, und jede geht an ein Gebiet, das sie berührt; {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Units gained in spite of locks</source>
<translation>Trotz Sperren aufgenommene Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Units in no new unit, nor near one, carried nowhere ({count:,} of {n:,}): {units}.</source>
<translation>Einheiten in keiner neuen und nahe keiner, nirgendwohin übertragen ({count:,} von {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units in no territory, here and there ({count:,}): they have no row.</source>
<translation>Einheiten ohne Gebiet, hier wie dort ({count:,}): Sie haben keine Zeile.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Units in no territory: {count:,}.</source>
<translation>Einheiten ohne Gebiet: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Units in the list</source>
<translation>Einheiten in der Liste</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Units in the list: {count:,}; with a territory: {held:,}.</source>
<translation>Einheiten in der Liste: {count:,}; mit Gebiet: {held:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>Units in these territories must stay apart.</source>
<translation>Einheiten in diesen Gebieten müssen getrennt bleiben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>Units locked in {territory} carry {needed_load}, but it may have {given_load} at most: unlock some, or {advice}.</source>
<translation>In {territory} gesperrte Einheiten tragen {needed_load}, aber es darf höchstens {given_load} haben: einige entsperren, oder {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Units lost in spite of locks</source>
<translation>Trotz Sperren verlorene Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Units of other parents than the rest of their territory ({count:,}): {listed}. No territory of their own parent touches them, or locks or exceptions hold them.</source>
<translation>Einheiten anderer Oberregionen als der Rest ihres Gebiets ({count:,}): {listed}. Kein Gebiet ihrer eigenen Oberregion berührt sie, oder Sperren oder Ausnahmen halten sie.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Units of points</source>
<translation>Einheiten aus Punkten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_opener.py" />
<location filename="../../territory_planner/layers/live/session/undone_check.py" />
<source>Units of “{layer}”</source>
<translation>Einheiten von „{layer}“</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/allocate_plan.py" />
<source>Units out of reach of every center ({count:,} of {n:,}): {units}.</source>
<translation>Einheiten außer Reichweite jedes Zentrums ({count:,} von {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Units overlapping each other</source>
<translation>Einander überlappende Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>Units that alone are heavier than a territory may be ({count:,}): {units}. Each has a territory of its own, and the others are balanced among themselves.</source>
<translation>Einheiten, die allein schwerer sind, als ein Gebiet sein darf ({count:,}): {units}. Jede hat ein eigenes Gebiet, und die anderen sind unter sich ausgeglichen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Units that are handed out</source>
<translation>Ausgehändigte Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Units that are not clear</source>
<translation>Einheiten, bei denen es nicht klar ist</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Units that are not with the rest of their group, as exceptions go first ({count:,}): {listed}. To have these groups whole, give all of a group the same territory in the table of exceptions, or take its units out of it.</source>
<translation>Einheiten, die nicht beim Rest ihrer Gruppe sind, da Ausnahmen vorgehen ({count:,}): {listed}. Um diese Gruppen ganz zu haben, allen einer Gruppe in der Tabelle der Ausnahmen dasselbe Gebiet geben, oder ihre Einheiten herausnehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>Units that barriers cut off, and that count as neighbours of the nearest ones across these, as they carry too little by themselves ({count:,}): {listed}.</source>
<translation>Einheiten, die Barrieren abschneiden und die über diese hinweg als Nachbarn der nächsten gelten, da sie allein zu wenig tragen ({count:,}): {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<source>Units that belong to a territory whatever the map says, such as a key account kept by its old representative: a table with the unit's id in the column “unit_id” and the territory's name in a column called as the territory field (or “territory”, “name”, “id”). They count in the workload, but not as detached parts. Example: unit_id 17031, territory Ana.</source>
<translation>Einheiten, die zu einem Gebiet gehören, was auch die Karte sagt, etwa ein Großkunde, den sein alter Vertreter behält: eine Tabelle mit der ID der Einheit in der Spalte „unit_id“ und dem Namen des Gebiets in einer Spalte, die heißt wie das Gebietsfeld (oder „territory“, „name“, „id“). Sie zählen in der Arbeitslast, aber nicht als abgetrennte Teile. Beispiel: unit_id 17031, territory Ana.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Units that change hands</source>
<translation>Einheiten, die das Gebiet wechseln</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Units that change hands; 0 without a plan before</source>
<translation>Einheiten, die das Gebiet wechseln; 0 ohne früheren Plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Units that changed territory since the last save, and their share of workload</source>
<translation>Einheiten, die seit dem letzten Speichern das Gebiet gewechselt haben, und ihr Anteil an der Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units that found no row, or rows that contradict each other ({count:,}): {listed}.</source>
<translation>Einheiten, die keine Zeile fanden, oder solche, die sich widersprechen ({count:,}): {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Units that have a territory</source>
<translation>Einheiten, die ein Gebiet haben</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Units that have a territory / all units</source>
<translation>Einheiten, die ein Gebiet haben / alle Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Units that have a territory in the scenario</source>
<translation>Einheiten, die im Szenario ein Gebiet haben</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Units that no center can serve, as all their costs are blank ({count:,}): {units}.</source>
<translation>Einheiten, die kein Zentrum bedienen kann, da alle ihre Kosten leer sind ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Units that no territory has, and areas that no unit covers</source>
<translation>Einheiten, die kein Gebiet hat, und Flächen, die keine Einheit bedeckt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/unassigned_row.py" />
<source>Units that no territory has. While you paint, a click here lets you take units out of theirs</source>
<translation>Einheiten, die kein Gebiet hat. Während Sie malen, anklicken, um Einheiten aus ihrem Gebiet herauszunehmen</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/sharing.py" />
<source>Units that no territory within its limits can serve ({count:,}): {units}. No center within {reach:,.6g} km of them has more than {most} of “{workload}” within that distance, and a territory must carry {least}: one with them stays below in every plan that keeps the distance. </source>
<translation>Einheiten, die kein Gebiet innerhalb seiner Grenzen bedienen kann ({count:,}): {units}. Kein Zentrum innerhalb von {reach:,.6g} km um sie hat in dieser Entfernung mehr als {most} von „{workload}“, und ein Gebiet muss {least} tragen: Eines mit ihnen bleibt in jedem Plan darunter, der die Entfernung einhält. </translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<source>Units that no territory's center can serve, by the table of costs ({count:,}): {units}.</source>
<translation>Einheiten, die das Zentrum keines Gebiets bedienen kann, nach der Kostentabelle ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Units that overlap ({count:,} {count:pair|pairs}): {pairs}.</source>
<translation>Einheiten, die überlappen ({count:,} {count:Paar|Paare}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Units that reach beyond the new ones ({count:,} of {n:,}), all of whose workload goes to those that they lie in: {units}.</source>
<translation>Einheiten, die über die neuen hinausreichen ({count:,} von {n:,}) und deren ganze Arbeitslast an die geht, in denen sie liegen: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units that the alignment says something of</source>
<translation>Einheiten, von denen die Zuordnung etwas sagt</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>Units that the lock of territory {territory} holds there carry {needed_load}, but it may have {given_load} at most: unlock the territory, or {advice}.</source>
<translation>Einheiten, die die Sperre des Gebiets {territory} dort hält, tragen {needed_load}, aber es darf höchstens {given_load} haben: das Gebiet entsperren, oder {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/ways_told.py" />
<source>Units that their center can't reach, left aside where ways by time are told ({count:,}): {units}.</source>
<translation>Einheiten, die ihr Zentrum nicht erreicht, beiseitegelassen, wo Wege nach Zeit genannt werden ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/admission.py" />
<source>Units that their territory's center can't serve, left out of the travel ({count:,}, {share} of all): {units}.</source>
<translation>Einheiten, die das Zentrum ihres Gebiets nicht bedienen kann, aus dem Fahraufwand gelassen ({count:,}, {share} von allen): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Units that touch none</source>
<translation>Einheiten, die keine berühren</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Units that touch none ({count:,} of {n:,}): {units}.</source>
<translation>Einheiten, die keine berühren ({count:,} von {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Units that were joined to a territory</source>
<translation>Einheiten, die an ein Gebiet angeschlossen wurden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Units that would change hands</source>
<translation>Einheiten, die wechseln würden</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>Units that “{layer}” has no row for, which count as without a territory there ({count:,} of {n:,}): {units}.</source>
<translation>Einheiten, für die „{layer}“ keine Zeile hat und die dort als ohne Gebiet gelten ({count:,} von {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/pairs.py" />
<source>Units to keep apart</source>
<translation>Einheiten, die getrennt bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Units touch if they</source>
<translation>Nachbarn, wenn sie</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Units whose first records are of the last year ({count:,}): {units}.</source>
<translation>Einheiten, deren erste Datensätze vom letzten Jahr sind ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units whose territory changes: {count:,} of {n:,}.</source>
<translation>Einheiten, deren Gebiet sich ändert: {count:,} von {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units whose territory changes: {count:,} of {n:,}: {units}.</source>
<translation>Einheiten, deren Gebiet sich ändert: {count:,} von {n:,}: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units whose territory is another one than in TERRITORY_FIELD: unit_id, before, after. The layer itself is left as it is.</source>
<translation>Einheiten, deren Gebiet ein anderes ist als in TERRITORY_FIELD: unit_id, before, after. Der Layer selbst bleibt, wie er ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Units with all plans</source>
<translation>Einheiten mit allen Plänen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Units with fewer than 0 stops (CUSTOMERS_FIELD) ({count:,}): {units}.</source>
<translation>Einheiten mit weniger als 0 Stopps (CUSTOMERS_FIELD) ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>Units with territory</source>
<translation>Einheiten mit Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Units with the edited plan</source>
<translation>Einheiten mit dem bearbeiteten Plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Units with the names kept</source>
<translation>Einheiten mit behaltenen Namen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Units with the same value stay together in one territory: a city, a key account. Where it is empty, a unit goes by itself.</source>
<translation>Einheiten mit demselben Wert bleiben in einem Gebiet zusammen: eine Stadt, ein Großkunde. Wo es leer ist, geht eine Einheit für sich.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Units with the same value stay together in one territory: a town, a client</source>
<translation>Einheiten mit demselben Wert bleiben in einem Gebiet zusammen: eine Stadt, ein Großkunde</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Units with the very outline of an earlier one ({count:,} of {n:,}): {units}.</source>
<translation>Einheiten mit genau dem Umriss einer früheren ({count:,} von {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Units with today's plan</source>
<translation>Einheiten mit dem heutigen Plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Units with workload</source>
<translation>Einheiten mit Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Units with “yes”, “true” or a number other than 0 in this field are locked in systems that have locks: Salesforce Maps, and ArcGIS Pro where all units of a territory are.</source>
<translation>Einheiten mit „yes“, „true“ oder einer Zahl außer 0 in diesem Feld sind gesperrt in Systemen, die Sperren haben: Salesforce Maps, und ArcGIS Pro, wo es alle Einheiten eines Gebiets sind.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Units with “yes”, “true” or a number other than 0 in this field keep the territory that they have.</source>
<translation>Einheiten mit „yes“, „true“ oder einer Zahl außer 0 in diesem Feld behalten das Gebiet, das sie haben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Units with “yes”, “true” or a number other than 0 in this field keep the territory that they have: open opportunities, key accounts.</source>
<translation>Einheiten mit „yes“, „true“ oder einer Zahl außer 0 in diesem Feld behalten das Gebiet, das sie haben: offene Verkaufschancen, Großkunden.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Units without a point</source>
<translation>Einheiten ohne Punkt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Units without a row of travel costs, which count as blank ({count:,}): {units}.</source>
<translation>Einheiten ohne Zeile mit Fahrtkosten, die als leer gelten ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Units without a territory</source>
<translation>Einheiten ohne Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>Units without a territory ({count:,}) carry {share} of the workload, which the territories are short of: what the others carry was evened out in proportion to the targets. Repair gives these units to territories.</source>
<translation>Einheiten ohne Gebiet ({count:,}) tragen {share} der Arbeitslast, die den Gebieten fehlen: Was die anderen tragen, wurde im Verhältnis der Sollwerte ausgeglichen. Reparieren gibt diese Einheiten an Gebiete.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Units without a territory in “{field}” ({count:,} of {n:,}): {units}.</source>
<translation>Einheiten ohne Gebiet in „{field}“ ({count:,} von {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Units without anything in the last year ({count:,} of {n:,}): {units}.</source>
<translation>Einheiten ohne etwas im letzten Jahr ({count:,} von {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: clear from (percent)</source>
<translation>Einheiten: klar ab (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Units: id field</source>
<translation>Einheiten: ID-Feld</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: id field of the new ones</source>
<translation>Einheiten: ID-Feld der neuen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: id field of the polygons</source>
<translation>Einheiten: ID-Feld der Polygone</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: keep cells without a point</source>
<translation>Einheiten: Zellen ohne Punkt behalten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: name field</source>
<translation>Einheiten: Namensfeld</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: outside, but near (km)</source>
<translation>Einheiten: außerhalb, aber nahe (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: slivers (percent)</source>
<translation>Einheiten: Splitterflächen (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: width of slivers (m)</source>
<translation>Einheiten: Breite von Splittern (m)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance.py" />
<location filename="../../territory_planner/core/jobs/design.py" />
<source>Unknown effort: {effort}</source>
<translation>Unbekannter Aufwand: {effort}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/faults.py" />
<source>Unknown rule for the part to keep: {rule}</source>
<translation>Unbekannte Regel für den Teil, der bleibt: {rule}</translation>
</message>
<message>
<location filename="../../territory_planner/core/construct/seeding.py" />
<source>Unknown seeding method: {method}</source>
<translation>Unbekanntes Verfahren für Startpunkte: {method}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count.py" />
<source>Unknown way to count: {mode}</source>
<translation>Unbekannte Zählweise: {mode}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/ui/read_back.py" />
<source>Unmatched</source>
<translation>Nicht zugeordnet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Up to how many fewer</source>
<translation>Bis zu wie viele weniger</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Up to how many more</source>
<translation>Bis zu wie viele mehr</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Utilisation</source>
<translation>Auslastung</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Valid from</source>
<translation>Gültig ab</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Validate plan</source>
<translation>Plan validieren</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<location filename="../../territory_planner/report/tables.py" />
<source>Value</source>
<translation>Wert</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Varicent's table is of accounts: give them as points (POINTS), and the field of their keys (POINT_ID).</source>
<translation>Die Tabelle von Varicent enthält Accounts: sie als Punkte angeben (POINTS), und das Feld ihrer Schlüssel (POINT_ID).</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Verdict</source>
<translation>Urteil</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Wait a moment: it is not known yet which units touch.</source>
<translation>Einen Moment: Noch ist nicht bekannt, welche Einheiten sich berühren.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<source>Wait a moment: the units are still being read.</source>
<translation>Einen Moment: Die Einheiten werden noch gelesen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_request.py" />
<source>Wait a moment: ways from the centers are still being found.</source>
<translation>Einen Moment: Wege ab den Zentren werden noch gesucht.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>Wait a moment: which units touch is still being found out.</source>
<translation>Einen Moment: Es wird noch ermittelt, welche Einheiten sich berühren.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Warnings</source>
<translation>Warnungen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Warnings: {count:,} ({kinds}).</source>
<translation>Warnungen: {count:,} ({kinds}).</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Was called</source>
<translation>Hieß</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>Watch the plan</source>
<translation>Den Plan überwachen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Watch…</source>
<translation>Überwachen…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Way</source>
<translation>Weg</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>Way to the center</source>
<translation>Weg zum Zentrum</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Ways count by</source>
<translation>Wege zählen nach</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Ways from centers go along these lines</source>
<translation>Wege ab den Zentren führen an diesen Linien entlang</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/way_finder.py" />
<source>Ways from the centers</source>
<translation>Wege ab den Zentren</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/way_finder.py" />
<source>Ways from the centers were not found.</source>
<translation>Wege ab den Zentren wurden nicht gefunden.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Web page</source>
<translation>Webseite</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>Weight</source>
<translation>Gewicht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Weight field</source>
<translation>Feld der Gewichte</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Weights must be numbers of zero or more, and not all zero.</source>
<translation>Gewichte müssen Zahlen ab null sein, und nicht alle null.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Weights must be numbers of zero or more, such as “2; 1”, not “{value}”.</source>
<translation>Gewichte müssen Zahlen ab null sein, etwa „2; 1“, nicht „{value}“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Weights of the workload fields</source>
<translation>Gewichte der Felder der Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What</source>
<translation>Was</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>What a km of the estimated tours through the customers of a territory counts in the (first) workload, in its unit: minutes at 40 km/h are 1.5, and where roads are a quarter longer than straight lines, 1.9</source>
<translation>Was ein km der geschätzten Touren durch die Kunden eines Gebiets in der (ersten) Arbeitslast zählt, in deren Einheit: Minuten bei 40 km/h sind 1,5, und wo Straßen um ein Viertel länger sind als die Luftlinie, 1,9</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>What a territory carries of a workload, as the panel shows it now.</source>
<translation>Was ein Gebiet von einer Arbeitslast trägt, wie das Panel es jetzt zeigt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>What a territory costs</source>
<translation>Was ein Gebiet kostet</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>What a territory should carry.</source>
<translation>Was ein Gebiet tragen sollte.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>What a unit is called; may stay empty</source>
<translation>Wie eine Einheit heißt; darf leer bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>What a way across counts as longer; none: the radius of an average territory</source>
<translation>Um wie viel länger ein Weg darüber zählt; ohne Angabe: der Radius eines mittleren Gebiets</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>What another system exported, or what was exported for it: a folder, or one file. For every SYSTEM but “table”.</source>
<translation>Was ein anderes System exportiert hat, oder was für es exportiert wurde: ein Ordner oder eine Datei. Für jedes SYSTEM außer „table“.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>What budgets buy is told of targets that make room for the units that are heavier than a territory may be: the others share the rest.</source>
<translation>Was Budgets erkaufen, gilt für Sollwerte, die Platz für die Einheiten lassen, die schwerer sind, als ein Gebiet sein darf: Die anderen teilen sich den Rest.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>What centers are called, as territories are</source>
<translation>Wie Zentren heißen, so heißen die Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/report/page.py" />
<source>What changed</source>
<translation>Was sich geändert hat</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>What changes: {changes}.</source>
<translation>Was sich ändert: {changes}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<source>What comes back</source>
<translation>Was zurückkommt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>What comes out</source>
<translation>Was herauskommt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>What comes with each visit beside it, in the same unit: parking, paperwork, the way from the last one.</source>
<translation>Was zu jedem Besuch hinzukommt, in derselben Einheit: Parken, Papierkram, der Weg vom vorigen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>What crossing a costly barrier adds to a way (km)</source>
<translation>Was das Queren einer Barriere mit Kosten zu einem Weg hinzufügt (km)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>What designs and balance keep small: squared avoids long ways</source>
<translation>Was Entwürfe und Ausgleich klein halten: Das Quadrat vermeidet lange Wege</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>What each brought then, revenue or visits: above 0 for those who were customers. With the later field it gives growth and retention.</source>
<translation>Was jeder damals brachte, Umsatz oder Besuche: über 0 bei denen, die Kunden waren. Mit dem späteren Feld gibt es Wachstum und Kundenbindung.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>What each center can carry (0.5 for half)</source>
<translation>Was jedes Zentrum tragen kann (0,5 für halb)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>What each center can carry, in any unit: the workload is shared in proportion. With several workload fields either one field for all, or one for each, in their order. Without it, all get the same.</source>
<translation>Was jedes Zentrum tragen kann, in beliebiger Einheit: Die Arbeitslast wird im Verhältnis geteilt. Bei mehreren Feldern der Arbeitslast entweder ein Feld für alle oder je eines, in ihrer Reihenfolge. Ohne Angabe bekommen alle gleich viel.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>What each territory gives and gets</source>
<translation>Was jedes Gebiet abgibt und bekommt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>What every territory must carry {bound}, on top of the tolerance; with several workload fields one number each: “400; 20”.</source>
<translation>Was jedes Gebiet {bound} tragen soll, zusätzlich zur Toleranz; bei mehreren Feldern der Arbeitslast je eine Zahl: „400; 20“.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>What every territory must keep to, on top of the tolerance</source>
<translation>Was jedes Gebiet zusätzlich zur Toleranz einhalten muss</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>What goes from whom to whom</source>
<translation>Was von wem zu wem geht</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/column_choice.py" />
<source>What has something to say</source>
<translation>Was etwas zu sagen hat</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>What is counted of a unit that moves: as little of it as can be changes hands</source>
<translation>Was von einer wechselnden Einheit zählt: So wenig wie möglich davon wechselt das Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>What is in force from {begin} can't end on {end}: give a later day.</source>
<translation>Was ab {begin} in Kraft ist, kann nicht am {end} enden: einen späteren Tag angeben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>What is kept small</source>
<translation>Was klein gehalten wird</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>What is kept small within the tolerance. Balancing later looks at travel</source>
<translation>Was innerhalb der Toleranz klein gehalten wird. Späteres Ausgleichen achtet auf den Fahraufwand</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>What is kept small: workload times “squared” straight distance, which avoids long ways; times “distance” (km, along roads where given); or times “time” (minutes along roads). A table of travel costs counts as it is. Without centers, these are found to suit. Example: time.</source>
<translation>Was klein gehalten wird: Arbeitslast mal Luftlinie im Quadrat („squared“), was lange Wege vermeidet; mal „distance“ (km, auf Straßen, wo angegeben); oder mal „time“ (Minuten auf Straßen). Eine Tabelle der Fahrtkosten zählt, wie sie ist. Ohne Zentren werden passende gefunden. Beispiel: time.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>What is to be shared out evenly: hours, visits, customers, revenue. Several fields are balanced at once; without any, each unit counts 1. Missing values count 0.</source>
<translation>Was gleichmäßig geteilt werden soll: Stunden, Besuche, Kunden, Umsatz. Mehrere Felder werden zugleich ausgeglichen; ohne eines zählt jede Einheit 1. Fehlende Werte zählen 0.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What is wrong</source>
<translation>Was nicht stimmt</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What is wrong with the plan</source>
<translation>Was am Plan nicht stimmt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>What it costs to bring one unit of workload one km: with it, cost is told. Example: workload is visits a year, a km costs 0.5, there and back: 1.</source>
<translation>Was es kostet, eine Einheit Arbeitslast einen km weit zu bringen: Damit werden Kosten genannt. Beispiel: Arbeitslast sind Besuche im Jahr, ein km kostet 0,5, hin und zurück: 1.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What it was made with</source>
<translation>Womit er gemacht wurde</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>What moving a unit counts</source>
<translation>Was beim Bewegen einer Einheit zählt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>What names a street: its name, or town and name, the name last.</source>
<translation>Was eine Straße benennt: ihr Name, oder Ort und Name, der Name zuletzt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>What no plan that serves the same units can be below in that, where a bound is known</source>
<translation>Was kein Plan, der dieselben Einheiten bedient, darin unterschreiten kann, wo eine Schranke bekannt ist</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>What others should know of it.</source>
<translation>Was andere davon wissen sollten.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/possible.py" />
<source>What parts them are barriers (BARRIERS).</source>
<translation>Was sie trennt, sind Barrieren (BARRIERS).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>What people say of the plan: write, lead to, make a rule of it, take for done</source>
<translation>Was man zum Plan sagt: schreiben, hinführen, zur Regel machen, als erledigt nehmen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>What records are summed by before they are forecast: “month”, “quarter” or “year”; “auto” takes the longest that tells their dates apart.</source>
<translation>Wonach Datensätze summiert werden, bevor sie vorhergesagt werden: „month“, „quarter“ oder „year“; „auto“ nimmt den längsten, der ihre Daten unterscheidet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>What stands at the top. Example: Sales territories 2027.</source>
<translation>Was oben steht. Beispiel: Vertriebsgebiete 2027.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>What tables know a unit by; may stay empty</source>
<translation>Woran Tabellen eine Einheit erkennen; darf leer bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>What territories carried; of several, the first.</source>
<translation>Was Gebiete trugen; von mehreren das erste.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>What the forecast is: “pooled” or “last year”</source>
<translation>Was die Vorhersage ist: „pooled“ oder „last year“</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>What the plan is called in the system; by its layer and field without.</source>
<translation>Wie der Plan im System heißt; ohne Angabe nach seinem Layer und Feld.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>What the plan is called there</source>
<translation>Wie der Plan dort heißt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>What the plan is to be called.</source>
<translation>Wie der Plan heißen soll.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>What the plans are to be called; each gets a number after it.</source>
<translation>Wie die Pläne heißen sollen; jeder bekommt eine Nummer dahinter.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>What the reps cost</source>
<translation>Was die Vertreter kosten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>What the scenarios call the layer. Without it: its table or file name; say so where that has changed.</source>
<translation>Wie die Szenarien den Layer nennen. Ohne Angabe: sein Tabellen- oder Dateiname; angeben, wo sich der geändert hat.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>What the system has</source>
<translation>Was das System hat</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>What the system has: only what changed since goes out, with the way back</source>
<translation>Was das System hat: Nur was sich seitdem geändert hat, geht hinaus, mit dem Weg zurück</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>What the system knows a unit by: its postal code</source>
<translation>Woran das System eine Einheit erkennt: ihre Postleitzahl</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>What the system knows an account by</source>
<translation>Woran das System einen Account erkennt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>What travel costs</source>
<translation>Was Fahren kostet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>What units are called, in a column “unit”.</source>
<translation>Wie Einheiten heißen, in einer Spalte „unit“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>What was kept small instead of travel (OBJECTIVE), in km or in what ways are in</source>
<translation>Was anstelle des Fahraufwands klein gehalten wurde (OBJECTIVE), in km oder im Maß der Wege</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>What was left out touches nothing of {name}, or would cut a territory in two.</source>
<translation>Was ausgelassen wurde, berührt nichts von {name} oder würde ein Gebiet zerteilen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>What was left out would cut a territory in two.</source>
<translation>Was ausgelassen wurde, würde ein Gebiet zerteilen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>What was on show is kept as “{name}”.</source>
<translation>Was gezeigt wurde, ist als „{name}“ aufbewahrt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>What was read as no date: {values}. Write dates as 2016-10-31.</source>
<translation>Was als kein Datum gelesen wurde: {values}. Daten als 2016-10-31 schreiben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>When it was: dates or times, or text such as 2016-10-31, 2016-10, 2016 Q4 or 2016.</source>
<translation>Wann es war: Daten oder Zeiten, oder Text wie 2016-10-31, 2016-10, 2016 Q4 oder 2016.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>When the panel tells that workloads took the plan out of tolerance</source>
<translation>Wann das Panel meldet, dass Arbeitslasten den Plan aus der Toleranz gebracht haben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>When two units count as neighbours</source>
<translation>Wann zwei Einheiten als Nachbarn gelten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>When two units touch: “rook” when they share a stretch of border, “queen” when they share a border or a corner. Narrow gaps and overlaps between borders are bridged.</source>
<translation>Wann zwei Einheiten sich berühren: „rook“, wenn sie ein Stück Grenze teilen, „queen“, wenn sie eine Grenze oder eine Ecke teilen. Schmale Lücken und Überlappungen zwischen Grenzen werden überbrückt.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>When workloads take the plan out of tolerance, the panel says so and looks in the background for the smallest realignment that heals it. It changes nothing by itself. By the clock, the workloads are read anew, as others may have edited them.</source>
<translation>Wenn Arbeitslasten den Plan aus der Toleranz bringen, meldet es das Panel und sucht im Hintergrund den kleinsten Neuzuschnitt, der ihn zurückbringt. Es ändert nichts von selbst. Beim regelmäßigen Nachsehen werden die Arbeitslasten neu gelesen, da andere sie bearbeitet haben können.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Where it goes: “review” (of a draft), “approved” (of one in review) or back to “draft”.</source>
<translation>Wohin es geht: „review“ (von einem Entwurf), „approved“ (von einem in Prüfung) oder zurück zu „draft“.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/unit_table.py" />
<source>Where nothing else decided, units were taken by their feature ids: choose a unit id that tells all apart, so that no order of rows changes plans.</source>
<translation>Wo sonst nichts entschied, wurden Einheiten nach ihren Objekt-IDs genommen: Eine ID wählen, die alle unterscheidet, damit keine Reihenfolge der Zeilen Pläne ändert.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>Where nothing else decides, units are taken by “{field}”, not by the order of rows.</source>
<translation>Wo sonst nichts entscheidet, werden Einheiten nach „{field}“ genommen, nicht nach der Reihenfolge der Zeilen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>Where nothing else decides, units are taken from north to south, whatever the order of rows: no id field (ID_FIELD) or name tells all of them apart.</source>
<translation>Wo sonst nichts entscheidet, werden Einheiten von Nord nach Süd genommen, in welcher Reihenfolge die Zeilen auch stehen: Kein ID-Feld (ID_FIELD) und kein Name unterscheidet alle.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<source>Where people leave until a day (PEOPLE): one row for each unit that changes hands on such a day, with the day, from whom and to whom. In the layer of units, “until” and “then” tell the first of these.</source>
<translation>Wo Leute bis zu einem Tag gehen (PEOPLE): eine Zeile je Einheit, die an einem solchen Tag das Gebiet wechselt, mit dem Tag, von wem und an wen. Im Layer der Einheiten nennen „until“ und „then“ das erste davon.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Where should the next one live?</source>
<translation>Wo sollte der Nächste wohnen?</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Where the plan is published as tables, with views for BI, in one transaction: dbname='plans' host='server' user='me'. The guide tells what is in them.</source>
<translation>Wo der Plan als Tabellen veröffentlicht wird, mit Sichten für BI, in einer Transaktion: dbname='plans' host='server' user='me'. Das Handbuch sagt, was darin ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Where the scenarios are kept</source>
<translation>Wo die Szenarien aufbewahrt werden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Where there are one-way roads: whether ways lead “from” the centers to the units (technicians who set out) or “to” the centers (patients who come).</source>
<translation>Wo es Einbahnstraßen gibt: ob Wege von den Zentren zu den Einheiten führen („from“: Techniker, die losfahren) oder zu den Zentren hin („to“: Patienten, die kommen).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Where there is no plan of today: exactly so many are made.</source>
<translation>Wo es keinen heutigen Plan gibt: Genau so viele werden gemacht.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Where travel counts (TRAVEL_PER_KM), one row per territory: stops, area_km2, elongation (length : width), tour_km (of all tours), service, travel, total, target, and the deviation of the total (percent).</source>
<translation>Wo Fahrten zählen (TRAVEL_PER_KM), eine Zeile je Gebiet: stops, area_km2, elongation (Länge : Breite), tour_km (aller Touren), service, travel, total, target, und die Abweichung der Summe (Prozent).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Where travel counts (TRAVEL_PER_KM): the stops of tours, points, one a stop. Each counts for the unit that it lies in.</source>
<translation>Wo Fahrten zählen (TRAVEL_PER_KM): die Stopps der Touren, Punkte, je einer ein Stopp. Jeder zählt für die Einheit, in der er liegt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/solve.py" />
<source>Where travel counts, no forecasts are kept: choose none, or let travel count nothing in the set-up.</source>
<translation>Wo Fahrten zählen, werden keine Vorhersagen eingehalten: keine wählen, oder Fahrten in der Einrichtung nicht zählen lassen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/solve.py" />
<source>Where travel counts, what moves is measured by its workload: choose that, or let travel count nothing in the set-up.</source>
<translation>Wo Fahrten zählen, wird nach Arbeitslast gemessen, was wechselt: diese wählen, oder Fahrten in der Einrichtung nicht zählen lassen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Where you deployed, leave out those that insert or update Territory2.</source>
<translation>Nach einem Bereitstellen die weglassen, die Territory2 einfügen oder aktualisieren.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Whether all limits are kept that can be</source>
<translation>Ob alle Grenzen eingehalten sind, die es sein können</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Whether the unit that holds a given center belongs to its territory. Switch it off where people's homes are the centers and may lie elsewhere.</source>
<translation>Ob die Einheit, in der ein gegebenes Zentrum liegt, zu dessen Gebiet gehört. Ausschalten, wo die Wohnorte der Leute die Zentren sind und anderswo liegen dürfen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Whether units without a territory are joined to one, too.</source>
<translation>Ob auch Einheiten ohne Gebiet an eines angeschlossen werden.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Which part of a detached territory stays: the one with the most “workload”, with the largest “area”, or with the “center”.</source>
<translation>Welcher Teil eines abgetrennten Gebiets bleibt: „workload“: der mit der meisten Arbeitslast; „area“: der mit der größten Fläche; „center“: der mit dem Zentrum.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Which share of the customers (or units) is no farther from the center than this: km, and in what roads or the table of travel costs are measured in.</source>
<translation>Welcher Anteil der Kunden (oder Einheiten) vom Zentrum nicht weiter ist als dies: km, und worin Straßen oder die Tabelle der Fahrtkosten gemessen sind.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/shape_finder.py" />
<source>Which units touch in “{layer}”</source>
<translation>Welche Einheiten sich in „{layer}“ berühren</translation>
</message>
<message>
<location filename="../../territory_planner/ui/told.py" />
<source>Which units touch is not known: press Refresh.</source>
<translation>Welche Einheiten sich berühren, ist nicht bekannt: „Aktualisieren“ drücken.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>Which units touch is still being found out.</source>
<translation>Welche Einheiten sich berühren, wird noch ermittelt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Who</source>
<translation>Wer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Who could give up a head</source>
<translation>Wer eine Stelle abgeben könnte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Who has the plan</source>
<translation>Wer den Plan hat</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Who is to have the plan</source>
<translation>Wer den Plan bekommen soll</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Why</source>
<translation>Warum</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Why all units at borders are where they are, and which rules bind: layers</source>
<translation>Warum alle Einheiten an Grenzen sind, wo sie sind, und welche Regeln binden: als Layer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Why here?</source>
<translation>Warum hier?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Why the unit is where it is</source>
<translation>Warum die Einheit ist, wo sie ist</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Why units are where they are</source>
<translation>Warum Einheiten sind, wo sie sind</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Width of slivers (m)</source>
<translation>Breite von Splittern (m)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>With KEEP: “nothing” publishes the whole plan again, a number what changed since that publication (one that was not loaded is passed over so). Without it: since the last.</source>
<translation>Mit KEEP: „nothing“ veröffentlicht noch einmal den ganzen Plan, eine Nummer, was sich seit jener Veröffentlichung geändert hat (so wird eine übergangen, die nicht geladen wurde). Ohne Angabe: seit der letzten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>With them, {amounts} is left out.</source>
<translation>Mit ihnen bleibt {amounts} weg.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>With them, {amount} of “{field}” is left out.</source>
<translation>Mit ihnen bleibt {amount} von „{field}“ weg.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>With this budget, the largest deviation is {reached}; no plan within it has less than {floor}.</source>
<translation>Mit diesem Budget ist die größte Abweichung {reached}; kein Plan innerhalb davon hat weniger als {floor}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>With travel</source>
<translation>Mit Fahrten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>With {axes} swapped, it seems: {count:,} of them, which would lie in units the other way round. Exchange the two in these rows.</source>
<translation>Offenbar vertauscht ({axes}): {count:,} davon, {count:der andersherum in einer Einheit läge|die andersherum in Einheiten lägen}. Die beiden in diesen Zeilen tauschen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>With {other}</source>
<translation>Mit {other}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>With “polygons”, what POINTS calls a point's unit by. Without it, their name.</source>
<translation>Bei „polygons“, wie POINTS die Einheit eines Punkts nennt. Ohne Angabe ihr Name.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Within the limit</source>
<translation>Innerhalb der Grenze</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Within the limit by time</source>
<translation>Innerhalb der Zeitgrenze</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Without a center</source>
<translation>Ohne Zentrum</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Without it the best plan of all would travel less, by {share} of this plan's.</source>
<translation>Ohne sie hätte der beste Plan von allen weniger Fahraufwand, um {share} von dem dieses Plans.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Without it, “unit_id”, or the field called as ID_FIELD.</source>
<translation>Ohne Angabe „unit_id“, oder das Feld, das heißt wie ID_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Without it: “territory”, “name” or “id”, whichever there is first.</source>
<translation>Ohne Angabe: „territory“, „name“ oder „id“, was davon zuerst da ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Without the territories of units that are heavier than a territory may be, the other {count:one carries|{count:,} carry} {share} on average and {count:misses its share|miss their shares} by at most {off:.2f} %.</source>
<translation>Ohne die Gebiete von Einheiten, die schwerer sind, als ein Gebiet sein darf, {count:trägt das andere|tragen die anderen {count:,}} im Mittel {share} und {count:verfehlt seinen Anteil|verfehlen ihre Anteile} um höchstens {off:.2f} %.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Without units</source>
<translation>Ohne Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>Workbook</source>
<translation>Arbeitsmappe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/figures.py" />
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Workload</source>
<translation>Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload above the maximum or below the minimum of the set-up</source>
<translation>Arbeitslast über dem Höchst- oder unter dem Mindestwert der Einrichtung</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Workload and travel</source>
<translation>Arbeitslast und Fahrten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Workload and travel, which targets and deviations are of</source>
<translation>Arbeitslast und Fahrten, auf die sich Sollwerte und Abweichungen beziehen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Workload fields</source>
<translation>Felder der Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload gained or lost since the last save</source>
<translation>Arbeitslast, die seit dem letzten Speichern dazukam oder wegfiel</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Workload it should carry (0: its share of the rest)</source>
<translation>Arbeitslast, die es tragen soll (0: sein Anteil am Rest)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Workload of all units</source>
<translation>Arbeitslast aller Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Workload of customers without a unit</source>
<translation>Arbeitslast von Kunden ohne Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Workload of the customers left out ({count:,}): {amount}.</source>
<translation>Arbeitslast der ausgelassenen Kunden ({count:,}): {amount}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Workload per cost</source>
<translation>Arbeitslast je Kosten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload per km²</source>
<translation>Arbeitslast je km²</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Workload that changes hands (percent)</source>
<translation>Arbeitslast, die das Gebiet wechselt (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload that has a territory</source>
<translation>Arbeitslast, die ein Gebiet hat</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Workload that has a territory / all workload</source>
<translation>Arbeitslast, die ein Gebiet hat / alle Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/ui/dock.py" />
<source>Workload that is shown</source>
<translation>Arbeitslast, die gezeigt wird</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Workload that keeps the name of its territory (percent)</source>
<translation>Arbeitslast, die den Namen ihres Gebiets behält (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload that the territory should carry</source>
<translation>Arbeitslast, die das Gebiet tragen sollte</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload the territory carries</source>
<translation>Arbeitslast, die das Gebiet trägt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Workload times travel: squared distance to the center (km²), unless set otherwise</source>
<translation>Arbeitslast mal Weg: Quadrat der Entfernung zum Zentrum (km²), wenn nicht anders gesetzt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Workload: category field</source>
<translation>Arbeitslast: Feld der Kategorie</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: name of the new field</source>
<translation>Arbeitslast: Name des neuen Felds</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: one result for each value of</source>
<translation>Arbeitslast: je ein Ergebnis für jeden Wert von</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: overhead</source>
<translation>Arbeitslast: Nebenzeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: overhead field</source>
<translation>Arbeitslast: Feld der Nebenzeit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Workload: table of categories</source>
<translation>Arbeitslast: Tabelle der Kategorien</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: tolerance of each field (percent)</source>
<translation>Arbeitslast: Toleranz jedes Felds (Prozent)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: weights of the fields</source>
<translation>Arbeitslast: Gewichte der Felder</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Workloads changed: {left} ({names}).</source>
<translation>Arbeitslasten haben sich geändert: {left} ({names}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Workloads must be numbers of zero or more.</source>
<translation>Arbeitslasten müssen Zahlen ab null sein.</translation>
</message>
<message>
<location filename="../../territory_planner/core/live/totals.py" />
<source>Workloads must be numbers.</source>
<translation>Arbeitslasten müssen Zahlen sein.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Workloads that stand beside each unit, a column for each.</source>
<translation>Arbeitslasten, die neben jeder Einheit stehen, je eine Spalte.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Write each territory's name and deviation over the map, live</source>
<translation>Name und Abweichung jedes Gebiets über die Karte schreiben, mitlaufend</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Writes a plan as a list of units and their territories (CSV, XLSX), or as the files that another system loads, with the levels above, people and accounts. Keys keep their zeros, texts that a spreadsheet would compute are written so that it doesn't, and the same plan gives the same file, byte by byte.
With what the system has (PREVIOUS), the files hold what changed and the way back.
With a layer of points (addresses, customers) it answers whose each is, and, where they have streets, lists these by territory, with the house numbers where a street is shared.</source>
<translation>Schreibt einen Plan als Liste der Einheiten und ihrer Gebiete (CSV, XLSX), oder als die Dateien, die ein anderes System lädt, mit den Ebenen darüber, Personen und Accounts. Schlüssel behalten ihre Nullen, Texte, die eine Tabellenkalkulation berechnen würde, werden so geschrieben, dass sie es nicht tut, und derselbe Plan gibt dieselbe Datei, Byte für Byte.
Mit dem, was das System hat (PREVIOUS), enthalten die Dateien, was sich geändert hat, und den Weg zurück.
Mit einem Punktlayer (Adressen, Kunden) wird beantwortet, wessen jeder ist, und wo sie Straßen haben, werden diese nach Gebiet aufgeführt, mit den Hausnummern, wo eine Straße geteilt ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Writes a report on a plan as a PDF for paper: an overview with the summary, the map and the table of territories, how it stood at its reviews (“Review plan”) and open notes, then a page for each territory with its map, its customers and its figures. These are those of “Territory statistics”.
It uses QGIS's layout engine, which holds QGIS up while it draws. The page of a territory can be kept as a template of an atlas, to be changed in QGIS.</source>
<translation>Schreibt einen Bericht über einen Plan als PDF für Papier: eine Übersicht mit der Zusammenfassung, der Karte und der Tabelle der Gebiete, wie er bei seinen Prüfungen stand („Plan überprüfen“), und offenen Notizen, dann eine Seite je Gebiet mit seiner Karte, seinen Kunden und seinen Kennzahlen. Diese sind die von „Gebietsstatistik“.
Benutzt wird das Drucklayout von QGIS, das QGIS beim Zeichnen aufhält. Die Seite eines Gebiets lässt sich als Vorlage eines Atlas behalten, um sie in QGIS zu ändern.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>Writes a report on a plan for people who have no QGIS: one web page with the summary in plain words, a map to zoom and click, the table of figures, a chart of deviations with the tolerance, the problems that “Validate plan” finds, notes on the data, how the plan was made, and how old the sources are. Where the plan was reviewed (“Review plan”), how it stood over time. With a plan before: what changed, who gives what to whom, and a hand-over sheet for each territory.
The page is one file. It opens without a network, on a phone too, and prints well. Its figures are those of “Territory statistics” and “Compare plans”.</source>
<translation>Schreibt einen Bericht über einen Plan für Leute, die kein QGIS haben: eine Webseite mit der Zusammenfassung in klaren Worten, einer Karte zum Zoomen und Anklicken, der Tabelle der Kennzahlen, einem Diagramm der Abweichungen mit der Toleranz, den Problemen, die „Plan validieren“ findet, Anmerkungen zu den Daten, wie der Plan gemacht wurde, und wie alt die Quellen sind. Wo der Plan geprüft wurde („Plan überprüfen“), wie er im Lauf der Zeit stand. Mit einem früheren Plan: was sich geändert hat, wer wem was gibt, und ein Übergabeblatt für jedes Gebiet.
Die Seite ist eine Datei. Sie öffnet sich ohne Netz, auch auf dem Telefon, und druckt gut. Ihre Zahlen sind die von „Gebietsstatistik“ und „Pläne vergleichen“.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>Writing</source>
<translation>Es wird geschrieben</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>Writing broke off: {found:,} of {count:,} {count:feature|features} {found:was|were} written.</source>
<translation>Das Schreiben brach ab: {found:,} von {count:,} {count:Objekt|Objekten} {found:wurde|wurden} geschrieben.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<source>Writing broke off: {reason}</source>
<translation>Das Schreiben brach ab: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Writing {system}</source>
<translation>{system} wird geschrieben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Written on</source>
<translation>Geschrieben am</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Yes: the unit stays; may stay empty</source>
<translation>Ja: Die Einheit bleibt; darf leer bleiben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>You can look and try, not save: {why}</source>
<translation>Ansehen und Ausprobieren geht, Speichern nicht: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You get</source>
<translation>Sie bekommen</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You get nothing.</source>
<translation>Sie bekommen nichts.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You give</source>
<translation>Sie geben ab</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You give nothing.</source>
<translation>Sie geben nichts ab.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Your name, as others will read it. Without it: your login's.</source>
<translation>Ihr Name, wie andere ihn lesen werden. Ohne Angabe der Ihrer Anmeldung.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>Your old style is back. &lt;a href='colour'&gt;Colour&amp;nbsp;the&amp;nbsp;map&lt;/a&gt;, here or in the ⋯ menu, brings the colours again. · &lt;a href='later'&gt;OK&lt;/a&gt;</source>
<translation>Ihr alter Stil ist wieder da. &lt;a href='colour'&gt;Die&amp;nbsp;Karte&amp;nbsp;einfärben&lt;/a&gt;, hier oder im Menü ⋯, bringt die Farben wieder. · &lt;a href='later'&gt;OK&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>Yours are proposed again: apply them, or drop them.</source>
<translation>Ihre werden noch einmal vorgeschlagen: anwenden oder verwerfen.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Zoom</source>
<translation>Zoom</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Zoom in</source>
<translation>Hineinzoomen</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Zoom out</source>
<translation>Herauszoomen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Zoom to</source>
<translation>Hinzoomen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>a field: revenue, years of relationship</source>
<translation>ein Feld: Umsatz, Jahre der Beziehung</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>a first look</source>
<translation>ein erster Blick</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>a longer way</source>
<translation>ein längerer Weg</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/spatial_index.py" />
<source>a spatial index can't be built</source>
<translation>ein räumlicher Index lässt sich nicht bauen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>a table</source>
<translation>eine Tabelle</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/systems.py" />
<source>a table: CSV, XLSX, any layer</source>
<translation>eine Tabelle: CSV, XLSX, jeder Layer</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>a workload field, or 'customers' or 'units'</source>
<translation>ein Feld der Arbeitslast, oder 'customers' oder 'units'</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>a workload field; else the first</source>
<translation>ein Feld der Arbeitslast; sonst das erste</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>a workload field; else the one farthest off</source>
<translation>ein Feld der Arbeitslast; sonst das mit der größten Abweichung</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>a) “wizard”: import each CSV in the order of their numbers (Settings, Data management, Imports), one table each, columns mapped by their names. The wizard deletes nothing: what ends in “delete_by_hand” is a list for you.</source>
<translation>a) „wizard“: jede CSV in der Reihenfolge ihrer Nummern importieren (Settings, Data management, Imports), je eine Tabelle, Spalten nach ihren Namen zugeordnet. Der Assistent löscht nichts: Was auf „delete_by_hand“ endet, ist eine Liste für Sie.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>above</source>
<translation>oberhalb</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>above the target</source>
<translation>über dem Soll</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>accounts</source>
<translation>Accounts</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>accounts ({count:,})</source>
<translation>Accounts ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>add centers there, or allow a greater distance</source>
<translation>dort Zentren hinzufügen, oder eine größere Entfernung erlauben</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>add centers there, or allow more</source>
<translation>dort Zentren hinzufügen, oder mehr erlauben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>all but the locked ones ({count:,} {count:stays|stay})</source>
<translation>alle außer den gesperrten ({count:,} {count:bleibt|bleiben})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>all territories</source>
<translation>alle Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>allow a tolerance of {figure}</source>
<translation>eine Toleranz von {figure} erlauben</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>allow a wider minimum or maximum</source>
<translation>einen weiteren Mindest- oder Höchstwert erlauben</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>allow more tolerance</source>
<translation>mehr Toleranz erlauben</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>allow more tolerance (this plan keeps {share} as it is)</source>
<translation>mehr Toleranz erlauben (dieser Plan hält {share} ein, wie er ist)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>and {count:,} more</source>
<translation>und {count:,} weitere</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>and {more:,} more</source>
<translation>und {more:,} weitere</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>and {units} more</source>
<translation>und {units} mehr</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>apart from the others</source>
<translation>abseits der anderen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>approved</source>
<translation>freigegeben</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>as before</source>
<translation>wie vorher</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>as few as can be</source>
<translation>so wenige wie möglich</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>as few as the limits allow</source>
<translation>so wenige, wie die Grenzen erlauben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>as many as I say</source>
<translation>so viele, wie ich sage</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>as many as can be</source>
<translation>so viele wie möglich</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>as many as the limits allow</source>
<translation>so viele, wie die Grenzen erlauben</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>as much as needed</source>
<translation>so viel wie nötig</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>as the records are spaced</source>
<translation>wie die Datensätze liegen</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>ask for another range</source>
<translation>einen anderen Bereich verlangen</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>ask for one territory</source>
<translation>ein Gebiet verlangen</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>ask for {count:,} {count:territory|territories}</source>
<translation>{count:,} {count:Gebiet|Gebiete} verlangen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>at least</source>
<translation>mindestens</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>at most</source>
<translation>höchstens</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>at once</source>
<translation>sofort</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>at the target</source>
<translation>am Soll</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>automatic</source>
<translation>automatisch</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>b) “odata”: POST each file to /api/data/v9.2/$batch in the order of their numbers, with Content-Type: multipart/mixed; boundary={boundary}. Each is all or nothing, and doubles nothing when sent again. What came by the wizard or by hand has numbers that the org alone knows: give what OData answers as PREVIOUS, or b) makes it anew.</source>
<translation>b) „odata“: jede Datei in der Reihenfolge ihrer Nummern per POST an /api/data/v9.2/$batch senden, mit Content-Type: multipart/mixed; boundary={boundary}. Jede gilt ganz oder gar nicht und verdoppelt nichts, wenn sie noch einmal gesendet wird. Was durch den Assistenten oder von Hand kam, hat Nummern, die nur die Organisation kennt: die Antwort von OData als PREVIOUS angeben, sonst macht b) es neu.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>balance</source>
<translation>Ausgewogenheit</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>below</source>
<translation>unterhalb</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>below the target</source>
<translation>unter dem Soll</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>better</source>
<translation>besser</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>border</source>
<translation>Grenze</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>borders</source>
<translation>Grenzen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>borders {change} km</source>
<translation>Grenzen {change} km</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>broken constraints {before:,} → {after:,}</source>
<translation>verletzte Bedingungen {before:,} → {after:,}</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>by no plan</source>
<translation>durch keinen Plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>by the number of territories</source>
<translation>durch die Anzahl der Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_centers.py" />
<location filename="../../territory_planner/layers/reading/points.py" />
<source>center {id}</source>
<translation>Zentrum {id}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>centers of a plan</source>
<translation>Zentren eines Plans</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>changes hands, in the colour of who gets it</source>
<translation>wechselt das Gebiet, in der Farbe dessen, der es bekommt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>compactness (short borders)</source>
<translation>Kompaktheit (kurze Grenzen)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>compactness: the length of all borders</source>
<translation>Kompaktheit: die Länge aller Grenzen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>cost {cost:,.2f}</source>
<translation>Kosten {cost:,.2f}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>customers</source>
<translation>Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>cuts {name} in {parts} parts</source>
<translation>zerlegt {name} in {parts} Teile</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>daily work</source>
<translation>tägliche Arbeit</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/kinds.py" />
<source>dates or times</source>
<translation>Daten oder Zeiten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>detached</source>
<translation>abgetrennt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>detached parts {before:,} → {after:,}</source>
<translation>abgetrennte Teile {before:,} → {after:,}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>deviation of {workload}</source>
<translation>Abweichung: {workload}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>does not touch {name}</source>
<translation>berührt {name} nicht</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>draft</source>
<translation>Entwurf</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>edited on several sides</source>
<translation>auf mehreren Seiten bearbeitet</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sources.py" />
<source>elsewhere</source>
<translation>anderswo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>error</source>
<translation>Fehler</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>far apart</source>
<translation>weit auseinander</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>farther from target</source>
<translation>weiter vom Soll</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>feature id</source>
<translation>Objekt-ID</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/unit_table.py" />
<location filename="../../territory_planner/layers/reading/features.py" />
<location filename="../../territory_planner/layers/reading/links.py" />
<location filename="../../territory_planner/layers/reading/roads.py" />
<location filename="../../territory_planner/layers/reading/units.py" />
<source>feature {id}</source>
<translation>Objekt {id}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>found by its name</source>
<translation>am Namen erkannt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>from centers to units</source>
<translation>vom Zentrum weg</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>from units to centers</source>
<translation>zum Zentrum hin</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>frozen</source>
<translation>eingefroren</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>gain only</source>
<translation>nimmt nur auf</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>gap</source>
<translation>Lücke</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>gaps</source>
<translation>Lücken</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>gets</source>
<translation>bekommt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>given polygons</source>
<translation>gegebene Polygone</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>gives</source>
<translation>gibt ab</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>gives {territory} more than {asked:,.0f} {asked:unit|units}</source>
<translation>gibt {territory} mehr als {asked:,.0f} {asked:Einheit|Einheiten}</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>gone</source>
<translation>entfällt</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>had no territory</source>
<translation>hatte kein Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target}</source>
<translation>hatte kein Gebiet; {target} gegeben</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target} by the table of exceptions</source>
<translation>hatte kein Gebiet; nach der Tabelle der Ausnahmen {target} gegeben</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target}, which starts anew here</source>
<translation>hatte kein Gebiet; {target} gegeben, das hier neu beginnt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target}, who joins</source>
<translation>hatte kein Gebiet; {target} (kommt neu) gegeben</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; joined to {target}</source>
<translation>hatte kein Gebiet; an {target} angeschlossen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>hexagons</source>
<translation>Sechsecke</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>how little the plan moves</source>
<translation>wie wenig der Plan bewegt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>how little the plan travels, for its centers,</source>
<translation>wie wenig Fahraufwand der Plan für seine Zentren hat</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it carried at most {needed} {criterion} (now {now})</source>
<translation>wenn sie höchstens {needed} {criterion} trüge (jetzt {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it might be with {first}</source>
<translation>wenn sie mit {first} zusammen sein dürfte</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it were in no parent</source>
<translation>wenn sie in keiner Oberregion wäre</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it were not in its group</source>
<translation>wenn sie nicht in ihrer Gruppe wäre</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if the center of {territory} could serve it</source>
<translation>wenn das Zentrum von {territory} sie bedienen könnte</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if the target of {territory} were {needed} {criterion} (now {now})</source>
<translation>wenn das Soll von {territory} {needed} {criterion} wäre (jetzt {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>in a detached part of {source} ({units}); joined to {target}</source>
<translation>in einem abgetrennten Teil von {source} ({units}); an {target} angeschlossen</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>in an enclave of {source} ({units}); joined to {target}, the only territory next to it</source>
<translation>in einer Enklave von {source} ({units}); an {target} angeschlossen, das einzige Gebiet daneben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>in equal shares</source>
<translation>in gleichen Anteilen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sources.py" />
<source>in memory, of this session</source>
<translation>im Speicher, aus dieser Sitzung</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>in review</source>
<translation>in Prüfung</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>in use above</source>
<translation>oben in Gebrauch</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>in “{workload}” {effects}</source>
<translation>in „{workload}“ {effects}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>invalid geometry</source>
<translation>ungültige Geometrie</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it holds the center of {territory}</source>
<translation>sie hat das Zentrum von {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it is an exception of {territory}</source>
<translation>sie ist eine Ausnahme von {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>it is gone</source>
<translation>er ist weg</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>it is in {count:,} parts that do not touch, the smallest with {share}</source>
<translation>es besteht aus {count:,} Teilen, die sich nicht berühren, der kleinste mit {share}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>it is read-only</source>
<translation>schreibgeschützt</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it is the last unit of {territory}</source>
<translation>sie ist die letzte Einheit von {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it would cut {units} off from {territory}</source>
<translation>sie würde {units} von {territory} abschneiden</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it would tear the group {group} apart</source>
<translation>sie würde die Gruppe {group} zerreißen</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>its lock holds it in {territory}</source>
<translation>ihre Sperre hält sie in {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>its locked units stay together, and carry {share}</source>
<translation>seine gesperrten Einheiten bleiben zusammen und tragen {share}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>its workload</source>
<translation>ihre Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>its {count:,} units can't be shared out more evenly, as none is divided</source>
<translation>seine {count:,} Einheiten lassen sich nicht gleichmäßiger aufteilen, da keine geteilt wird</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>itself</source>
<translation>Arbeitslasten, die sich änderten</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>joined to {target}, where the rest of its group is</source>
<translation>an {target} angeschlossen, wo der Rest ihrer Gruppe ist</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>kept</source>
<translation>eingehalten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>kilometres</source>
<translation>Kilometer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>largest deviation</source>
<translation>größte Abweichung</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>largest deviation from target (tolerance {band})</source>
<translation>größte Abweichung vom Soll (Toleranz {band})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>latitude and longitude</source>
<translation>Breite und Länge</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>least compactness {before:.2f} → {after:.2f}</source>
<translation>kleinste Kompaktheit {before:.2f} → {after:.2f}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>least travel in all</source>
<translation>wenig Fahraufwand</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>left out: a copy in all fields</source>
<translation>ausgelassen: in allen Feldern eine Kopie</translation>
</message>
<message>
<location filename="../../territory_planner/core/figures/shares.py" />
<source>less than {share}</source>
<translation>weniger als {share}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>likeliest field</source>
<translation>vermutetes Feld</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>little</source>
<translation>wenig</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>little moved</source>
<translation>wenig Wechsel</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>lock less</source>
<translation>weniger sperren</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>locks</source>
<translation>Sperren</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>locks ({count:,})</source>
<translation>Sperren ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>locks hold them there</source>
<translation>Sperren halten sie dort</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>lower the minimum to {figure}</source>
<translation>den Mindestwert auf {figure} senken</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>lower the minimum to {value}</source>
<translation>den Mindestwert auf {value} senken</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>made valid</source>
<translation>gültig gemacht</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>makes {territory} larger than it may be</source>
<translation>macht {territory} größer, als es sein darf</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>mean way {before} → {after}</source>
<translation>mittlerer Weg {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>mean {mean}</source>
<translation>⌀ {mean}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>measures ({count:,})</source>
<translation>Maße ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<source>memory is full</source>
<translation>der Speicher ist voll</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>minutes</source>
<translation>Minuten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>missing id</source>
<translation>fehlende ID</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>missing workload</source>
<translation>fehlende Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>month</source>
<translation>Monat</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>months</source>
<translation>Monate</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>moved</source>
<translation>bewegt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>moved by {distance} or less, or led through its neighbours' corners</source>
<translation>um {distance} oder weniger verschoben, oder durch die Ecken ihrer Nachbarn geführt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}</source>
<translation>von {source} zu {target} bewegt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target} by the table of exceptions</source>
<translation>nach der Tabelle der Ausnahmen von {source} zu {target} bewegt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target} to even out their workload</source>
<translation>von {source} zu {target} bewegt, um ihre Arbeitslast auszugleichen</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target} to part units that must stay apart</source>
<translation>von {source} zu {target} bewegt, um Einheiten zu trennen, die getrennt bleiben müssen</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as the center of {source} is too far, or can't serve it</source>
<translation>von {source} zu {target} bewegt, da das Zentrum von {source} zu weit ist oder sie nicht bedienen kann</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as the two change places</source>
<translation>von {source} zu {target} bewegt, da die beiden die Plätze tauschen</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as {source} closes</source>
<translation>von {source} zu {target} bewegt, da {source} schließt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as {source} is in several parents</source>
<translation>von {source} zu {target} bewegt, da {source} in mehreren Oberregionen ist</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, together with the other moves</source>
<translation>von {source} zu {target} bewegt, zusammen mit den anderen Zügen</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, which gives units to {third}</source>
<translation>von {source} zu {target} bewegt, das Einheiten an {third} gibt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, which gives {source} units in return</source>
<translation>von {source} zu {target} bewegt, das {source} dafür Einheiten gibt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, which starts anew here</source>
<translation>von {source} zu {target} bewegt, das hier neu beginnt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, who joins</source>
<translation>von {source} zu {target} (kommt neu) bewegt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, which it would be cut off from, to {target}</source>
<translation>von {source}, wovon sie abgeschnitten wäre, zu {target} bewegt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, which starts anew elsewhere, to {target}</source>
<translation>von {source}, das anderswo neu beginnt, zu {target} bewegt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, which takes over units of {third}, to {target}</source>
<translation>von {source}, das Einheiten von {third} übernimmt, zu {target} bewegt</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, who leaves, to {target}</source>
<translation>von {source} (scheidet aus) zu {target} bewegt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>moved {share}</source>
<translation>{share} bewegt</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>moves {amount}</source>
<translation>bewegt {amount}</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>much</source>
<translation>viel</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>multipart</source>
<translation>mehrteilig</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>name or id of the layer; else the open plan's</source>
<translation>Name oder ID des Layers; sonst der des offenen Plans</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>nearer to target</source>
<translation>näher am Soll</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>nearest</source>
<translation>am nächsten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>never</source>
<translation>nie</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>new</source>
<translation>neu</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>new: {territories}</source>
<translation>neu: {territories}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>no</source>
<translation>nein</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<location filename="../../territory_planner/layers/reading/costs.py" />
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>no columns</source>
<translation>keine Spalten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/layers/reading/far.py" />
<source>no coordinate reference system</source>
<translation>kein Koordinatenbezugssystem</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>no field</source>
<translation>kein Feld</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>no geometry</source>
<translation>keine Geometrie</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>no key</source>
<translation>kein Schlüssel</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>no layer</source>
<translation>kein Layer</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>no neighbours</source>
<translation>keine Nachbarn</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>no other center can</source>
<translation>kein anderes Zentrum kann es</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>no other center is near enough</source>
<translation>kein anderes Zentrum ist nahe genug</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>no plan</source>
<translation>kein Plan</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/postgis.py" />
<source>no reason</source>
<translation>kein Grund</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>no row</source>
<translation>keine Zeile</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>no scenario</source>
<translation>kein Szenario</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>no split was found that is more even and keeps its parts connected</source>
<translation>es wurde keine gleichmäßigere Teilung gefunden, deren Teile zusammenhängen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<location filename="../../territory_planner/core/jobs/repair.py" />
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>no territory</source>
<translation>kein Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>no value</source>
<translation>kein Wert</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>no way too long</source>
<translation>kein Weg zu lang</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>nobody</source>
<translation>niemand</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>nobody far away</source>
<translation>niemand weit weg</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<location filename="../../territory_planner/layers/live/work/open_plan.py" />
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>nobody named</source>
<translation>niemand genannt</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>none of all ways to split its {count:,} units in two connected parts is even</source>
<translation>keine der Arten, seine {count:,} Einheiten in zwei zusammenhängende Teile zu teilen, ist gleichmäßig</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>not kept</source>
<translation>nicht eingehalten</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>not to be crossed</source>
<translation>nicht zu queren</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>note</source>
<translation>Hinweis</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>nothing</source>
<translation>nichts</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>nothing: the whole plan</source>
<translation>nichts: der ganze Plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/report/build.py" />
<location filename="../../territory_planner/ui/dock.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>number of units</source>
<translation>Zahl der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>of {n:,} {n:unit|units} {count:changes|change} hands ({share})</source>
<translation>von {n:,} {n:Einheit|Einheiten} {count:wechselt|wechseln} das Gebiet ({share})</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>of {n:,} {n:unit|units} {count:has|have} a territory</source>
<translation>von {n:,} {n:Einheit|Einheiten} {count:hat|haben} ein Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>off the map</source>
<translation>abseits der Karte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>one to all customers</source>
<translation>eine zu allen Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>one, like any other</source>
<translation>eins, wie jede andere</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>only counts the rows</source>
<translation>zählt nur die Zeilen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>other problems</source>
<translation>andere Probleme</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>out of tolerance</source>
<translation>außer Toleranz</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>outlying workload</source>
<translation>Ausreißer der Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>outside, given to the nearest</source>
<translation>außerhalb, der nächsten gegeben</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>outside, left out</source>
<translation>außerhalb, ausgelassen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>overlap</source>
<translation>Überlappung</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>p-median: least travel to all workload; p-center: least longest way</source>
<translation>p-Median: geringster Fahraufwand zur ganzen Arbeitslast; p-Zentrum: kürzester längster Weg</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>people</source>
<translation>Personen</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>people ({count:,})</source>
<translation>Personen ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/child_talk.py" />
<source>perhaps there was not enough memory</source>
<translation>vielleicht war nicht genug Speicher da</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>picked:</source>
<translation>gewählt:</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>publication {publication}</source>
<translation>Veröffentlichung {publication}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>puts {first} and {second} together, which must stay apart</source>
<translation>bringt {first} und {second} zusammen, die getrennt bleiben müssen</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>puts {territory} over its maximum</source>
<translation>bringt {territory} über den Höchstwert</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>puts {territory} under its minimum</source>
<translation>bringt {territory} unter den Mindestwert</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>quarter</source>
<translation>Quartal</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>quarters</source>
<translation>Quartale</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>raise the maximum to {figure}</source>
<translation>den Höchstwert auf {figure} erhöhen</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>raise the maximum to {value}</source>
<translation>den Höchstwert auf {value} erhöhen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>reference system</source>
<translation>Bezugssystem</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>renamed</source>
<translation>umbenannt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>repeated id</source>
<translation>mehrfache ID</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>repeated outline</source>
<translation>mehrfacher Umriss</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>roles of people ({count:,})</source>
<translation>Rollen von Personen ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>rows contradict each other</source>
<translation>Zeilen widersprechen sich</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<location filename="../../territory_planner/layers/live/work/scenarios.py" />
<source>scenario {name}</source>
<translation>Szenario {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>search on, and prove</source>
<translation>weitersuchen und beweisen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>several territories</source>
<translation>mehrere Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>several units could be meant</source>
<translation>mehrere Einheiten könnten gemeint sein</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>shape {before:.2f} → {after:.2f}</source>
<translation>Form {before:.2f} → {after:.2f}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>share an edge</source>
<translation>eine Kante teilen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>share an edge or a corner</source>
<translation>eine Kante oder Ecke teilen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>sliver</source>
<translation>Splitter</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>somebody</source>
<translation>jemand</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>split</source>
<translation>geteilt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>split by land: nothing weighs in it</source>
<translation>nach Land geteilt: nichts wiegt darin</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>spread {spread}</source>
<translation>Streuung {spread}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>squares</source>
<translation>Quadrate</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>stays</source>
<translation>bleibt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>straight distance, squared</source>
<translation>Luftlinie im Quadrat</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>taken out of {source}</source>
<translation>aus {source} herausgenommen</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>tears the group {group} apart</source>
<translation>zerreißt die Gruppe {group}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>territories</source>
<translation>Gebiete</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>territory field</source>
<translation>Gebietsfeld</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>territory was not handed out</source>
<translation>Gebiet war nicht ausgehändigt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>territory, district, districting, redistricting, sales, service, zone, region</source>
<translation>Gebiet, Bezirk, Gebietsplanung, Gebietsreform, Vertrieb, Service, Zone, Region, territory, district, districting, redistricting, sales, service, zone, region</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/kinds.py" />
<source>text</source>
<translation>Text</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>the best of a range</source>
<translation>die beste aus einem Bereich</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>the center of {territory} can't serve it</source>
<translation>das Zentrum von {territory} kann sie nicht bedienen</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>the centers of {territory} and {other} are {amount:,.1f} km too near</source>
<translation>die Zentren von {territory} und {other} sind um {amount:,.1f} km zu nahe</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>the centers of {territory} and {other} would be too near</source>
<translation>die Zentren von {territory} und {other} lägen zu nahe beieinander</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the choice of centers</source>
<translation>die Wahl der Zentren</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>the customers in it</source>
<translation>die Kunden darin</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_places.py" />
<source>the database of the layer</source>
<translation>die Datenbank des Layers</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>the land nearest to each point</source>
<translation>das jedem Punkt nächste Land</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>the largest distance within a territory</source>
<translation>die größte Entfernung im Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>the least travel in a range</source>
<translation>der geringste Fahraufwand in einem Bereich</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>the length of borders</source>
<translation>die Länge der Grenzen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>the longest way to a center</source>
<translation>der längste Weg zu einem Zentrum</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the maximum</source>
<translation>der Höchstwert</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>the maximum distance</source>
<translation>die größte Entfernung</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>the maximum time</source>
<translation>die größte Zeit</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the minimum</source>
<translation>der Mindestwert</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>the name of a figure of the plan</source>
<translation>der Name einer Kennzahl des Plans</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>the name of its column in the exported table</source>
<translation>der Name seiner Spalte in der exportierten Tabelle</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the number of units</source>
<translation>die Zahl der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>the plan</source>
<translation>der Plan</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the range of numbers</source>
<translation>der Bereich der Anzahlen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>the shortest ways</source>
<translation>die kürzesten Wege</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>the workload or field that it is of; else the first</source>
<translation>die Arbeitslast oder das Feld, worauf sie sich bezieht; sonst die erste</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>their names</source>
<translation>ihren Namen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>to</source>
<translation>bis</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>travel</source>
<translation>Fahraufwand</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>travel is at most {share:g} % above the least that there can be</source>
<translation>der Fahraufwand liegt höchstens {share:g} % über dem geringsten, den es geben kann</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>travel to the centers</source>
<translation>Fahraufwand zu den Zentren</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>try more effort</source>
<translation>mehr Aufwand versuchen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/drawing/styling.py" />
<location filename="../../territory_planner/layers/live/reading/territories.py" />
<source>unassigned</source>
<translation>ohne Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>unit</source>
<translation>Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>unit id</source>
<translation>ID der Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>unit name</source>
<translation>Name der Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<location filename="../../territory_planner/algorithms/shared/rules.py" />
<location filename="../../territory_planner/exchange/publication.py" />
<location filename="../../territory_planner/layers/live/session/plan_checks.py" />
<location filename="../../territory_planner/layers/live/work/plan_design.py" />
<location filename="../../territory_planner/layers/live/work/plan_request.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>units</source>
<translation>Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>units too far {before:,} → {after:,}</source>
<translation>zu ferne Einheiten {before:,} → {after:,}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sources.py" />
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<source>unknown</source>
<translation>unbekannt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>unknown key</source>
<translation>unbekannter Schlüssel</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>until further notice</source>
<translation>bis auf Weiteres</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>version {version}</source>
<translation>Version {version}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>warning</source>
<translation>Warnung</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>way {before} → {after}</source>
<translation>Weg {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>what the system exported…</source>
<translation>was das System exportiert hat…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>what the territory field holds, or the territory's name</source>
<translation>was das Gebietsfeld enthält, oder der Name des Gebiets</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>what they share</source>
<translation>dem, was sie teilen</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>what was found</source>
<translation>was gefunden wurde</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>what was written can't be read back</source>
<translation>was geschrieben wurde, lässt sich nicht wieder lesen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>when the plan breaks a rule that it could keep</source>
<translation>wenn der Plan eine Regel bricht, die er einhalten könnte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>when the plan breaks any rule</source>
<translation>wenn der Plan irgendeine Regel bricht</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>when the plan is opened, and every 15 minutes</source>
<translation>wenn der Plan geöffnet wird, und alle 15 Minuten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>when the plan is opened, and every day</source>
<translation>wenn der Plan geöffnet wird, und jeden Tag</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>when the plan is opened, and every hour</source>
<translation>wenn der Plan geöffnet wird, und jede Stunde</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>whenever workloads change</source>
<translation>sobald sich Arbeitslasten ändern</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>where the workload is</source>
<translation>wo die Arbeitslast ist</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>widen the limits</source>
<translation>die Grenzen erweitern</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a link between {first} and {second}</source>
<translation>mit einer Verbindung zwischen {first} und {second}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a maximum distance of {needed} (now {now})</source>
<translation>mit einer größten Entfernung von {needed} (jetzt {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a maximum of {needed} {criterion} (now {now})</source>
<translation>mit einem Höchstwert von {needed} {criterion} (jetzt {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a maximum time of {needed} (now {now})</source>
<translation>mit einer größten Zeit von {needed} (jetzt {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a minimum of {needed} {criterion} (now {now})</source>
<translation>mit einem Mindestwert von {needed} {criterion} (jetzt {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a tolerance of {needed} (now {now})</source>
<translation>mit einer Toleranz von {needed} (jetzt {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with centers that may lie outside</source>
<translation>mit Zentren, die außerhalb liegen dürfen</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with centers {needed} apart (now {now})</source>
<translation>mit Zentren im Abstand von {needed} (jetzt {now})</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>with the center</source>
<translation>mit dem Zentrum</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>with the largest area</source>
<translation>mit der größten Fläche</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>with the most workload</source>
<translation>mit der meisten Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with {needed} allowed (now {now})</source>
<translation>mit {needed} erlaubt (jetzt {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with {needed} {count:unit|units} allowed (now {now})</source>
<translation>mit {needed} {count:erlaubten Einheit|erlaubten Einheiten} (jetzt {now})</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>without a territory</source>
<translation>ohne Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>without any workload: {territories}</source>
<translation>ohne jede Arbeitslast: {territories}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>without its lock</source>
<translation>ohne ihre Sperre</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>without the barrier between {first} and {second}</source>
<translation>ohne die Barriere zwischen {first} und {second}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>without the lock of {territory}</source>
<translation>ohne die Sperre von {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>without {unit} it falls apart in pieces of {share} at most</source>
<translation>ohne {unit} zerfällt es in Stücke von höchstens {share}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>workload</source>
<translation>Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>workload times travel to the center</source>
<translation>Arbeitslast mal Weg zum Zentrum</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>workloads out of tolerance</source>
<translation>Arbeitslasten außer Toleranz</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>worse</source>
<translation>schlechter</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>would leave a territory in more parts</source>
<translation>würde ein Gebiet in mehr Teilen lassen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>wrong workload</source>
<translation>falsche Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>x and y</source>
<translation>x und y</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>x and y may be swapped: “Swap X and Y coordinates” turns them.</source>
<translation>x und y können vertauscht sein: „X- und Y-Koordinaten vertauschen“ dreht sie um.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>year</source>
<translation>Jahr</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>years</source>
<translation>Jahre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/report/build.py" />
<source>yes</source>
<translation>ja</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/kinds.py" />
<source>yes or no</source>
<translation>ja oder nein</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>{about}: “{text}” ({author}, {day})</source>
<translation>{about}: „{text}“ ({author}, {day})</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{algorithm}, {effort}, seed {seed}</source>
<translation>{algorithm}, {effort}, Startwert {seed}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>{amount} above its maximum</source>
<translation>{amount} über seinem Höchstwert</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>{amount} below its minimum</source>
<translation>{amount} unter seinem Mindestwert</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>{amount} km²</source>
<translation>{amount} km²</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{answer}: {broken}</source>
<translation>{answer}: {broken}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>{center} ({own} to its own unit {unit}, {least} to the nearest)</source>
<translation>{center} ({own} zur eigenen Einheit {unit}, {least} zur nächsten)</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{change} for {criterion}</source>
<translation>{change} für {criterion}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/column_choice.py" />
<source>{column} (no room)</source>
<translation>{column} (kein Platz)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>{count:,.0f} {count:customer|customers}</source>
<translation>{count:,.0f} {count:Kunde|Kunden}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} added</source>
<translation>{count:,} hinzugefügt</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} changed</source>
<translation>{count:,} geändert</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{count:,} features have the same “{field}”: {id}.</source>
<translation>{count:,} Objekte haben dasselbe „{field}“: {id}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>{count:,} more</source>
<translation>{count:,} weitere</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{count:,} more {count:differs|differ} from these.</source>
<translation>{count:,} {count:weiterer unterscheidet|weitere unterscheiden} sich von diesen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{count:,} more {count:plan differs|plans differ} from these, and {count:is|are} worse in nothing: ask for more (PLANS) to see {count:it|them}.</source>
<translation>{count:,} {count:weiterer Plan unterscheidet|weitere Pläne unterscheiden} sich von diesen und {count:ist|sind} in nichts schlechter: mehr verlangen (PLANS), um {count:ihn|sie} zu sehen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} moved</source>
<translation>{count:,} bewegt</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{count:,} of {k:,} {k:territory|territories} {count:is|are} outside of {count:its|their} limits by up to {share} of {count:its|their} target. No plan within the limits was found: {advice}.</source>
<translation>{count:,} von {k:,} {k:Gebiet|Gebieten} {count:liegt|liegen} um bis zu {share} {count:seines|ihres} Solls außerhalb {count:seiner|ihrer} Grenzen. Kein Plan innerhalb der Grenzen wurde gefunden: {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{count:,} plan is kept as a scenario.</source>
<translation>{count:,} Plan ist als Szenario aufbewahrt.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} removed</source>
<translation>{count:,} entfernt</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/data_notes.py" />
<source>{count:,} workload {count:value is|values are} missing or unusable and {count:counts|count} as 0: {units}.</source>
<translation>{count:,} {count:Wert|Werte} der Arbeitslast {count:fehlt oder ist unbrauchbar und zählt|fehlen oder sind unbrauchbar und zählen} als 0: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>{count:,} {count:day|days}</source>
<translation>{count:,} {count:Tag|Tage}</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/parents.py" />
<source>{count:,} {count:parent|parents} ({listed}) can't be served by {k:,} {k:territory that stays|territories that stay} inside them: that takes at least {count:,}.</source>
<translation>{count:,} {count:Oberregion|Oberregionen} ({listed}) {count:lässt|lassen} sich nicht mit {k:,} {k:Gebiet bedienen, das darin bleibt|Gebieten bedienen, die darin bleiben}: Das braucht mindestens {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{count:,} {count:plan is|plans are} kept as scenarios, none worse than another in everything.</source>
<translation>{count:,} {count:Plan ist|Pläne sind} als Szenarien aufbewahrt, keiner in allem schlechter als ein anderer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>{count:,} {count:territory is|territories are} out of tolerance</source>
<translation>{count:,} {count:Gebiet ist|Gebiete sind} außer Toleranz</translation>
</message>
<message>
<location filename="../../territory_planner/core/guards/budget.py" />
<source>{count:,} {count:territory|territories} would give away more than {count:it|they} may by rules alone (exceptions, groups, parents, pairs apart), up to {moved} of {count:its own|theirs}: allow {needed} or more, or take rules out.</source>
<translation>{count:,} {count:Gebiet gäbe|Gebiete gäben} allein durch Regeln mehr ab, als {count:es darf|sie dürfen} (Ausnahmen, Gruppen, Oberregionen, getrennte Paare), bis zu {moved} dessen, was {count:es hat|sie haben}: {needed} oder mehr erlauben, oder Regeln herausnehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/data_notes.py" />
<source>{count:,} {count:unit has|units have} no usable geometry: {units}. {count:It counts|They count} in sums, but nobody knows where {count:it lies|they lie}: repair the layer, or delete {count:it|them}.</source>
<translation>{count:,} {count:Einheit hat|Einheiten haben} keine brauchbare Geometrie: {units}. {count:Sie zählt|Sie zählen} in Summen, aber niemand weiß, wo {count:sie liegt|sie liegen}: den Layer reparieren oder {count:sie|sie} löschen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{count:,} {count:unit lies|units lie} apart from the others: {units}; tied by {ties}.</source>
<translation>{count:,} {count:Einheit liegt|Einheiten liegen} abseits der anderen: {units}; verbunden durch {ties}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<location filename="../../territory_planner/core/model/moves.py" />
<location filename="../../territory_planner/layers/numbers.py" />
<source>{count:,} {count:unit|units}</source>
<translation>{count:,} {count:Einheit|Einheiten}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for spaces and hyphens ({count:,}): {examples}.</source>
<translation>{count:Schlüssel, der bis|Schlüssel, die bis} auf Leerzeichen und Bindestriche {count:bekannt ist|bekannt sind} ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for the country before them ({count:,}): {examples}.</source>
<translation>{count:Schlüssel, der bis|Schlüssel, die bis} auf das Land davor {count:bekannt ist|bekannt sind} ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for upper and lower case ({count:,}): {examples}.</source>
<translation>{count:Schlüssel, der bis|Schlüssel, die bis} auf Groß- und Kleinschreibung {count:bekannt ist|bekannt sind} ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for zeros before or behind them ({count:,}): {examples}.</source>
<translation>{count:Schlüssel, der bis|Schlüssel, die bis} auf Nullen davor oder dahinter {count:bekannt ist|bekannt sind} ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known by the first five digits of a ZIP+4 ({count:,}): {examples}.</source>
<translation>{count:Schlüssel, der an|Schlüssel, die an} den ersten fünf Ziffern eines ZIP+4 {count:erkannt wurde|erkannt wurden} ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>{count:The territory is|All {count:,} territories are} within {tolerance}. Looking for detached parts…</source>
<translation>{count:Das eine Gebiet ist|Alle {count:,} Gebiete sind} innerhalb von {tolerance}. Abgetrennte Teile werden gesucht…</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>{count:once|{count:,} times}</source>
<translation>{count:einmal|{count:,}-mal}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>{count:territory|territories}, {units}</source>
<translation>{count:Gebiet|Gebiete}, {units}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>{count:the selected territory|the {count:,} selected territories}</source>
<translation>{count:das gewählte Gebiet|die {count:,} gewählten Gebiete}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>{count:unit|units}</source>
<translation>{count:Einheit|Einheiten}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{count} {count:territory|territories}: largest deviation {deviation:.2f} %, moved {moved} of the workload, workload times travel {travel:,.0f}</source>
<translation>{count} {count:Gebiet|Gebiete}: größte Abweichung {deviation:.2f} %, bewegt {moved} der Arbeitslast, Arbeitslast mal Weg {travel:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{count} {count:territory|territories}: no plan. {why}</source>
<translation>{count} {count:Gebiet|Gebiete}: kein Plan. {why}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>{field} (new)</source>
<translation>{field} (neu)</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>{figure} %</source>
<translation>{figure} %</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>{figure} of {field}</source>
<translation>{figure} von {field}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/outline_files.py" />
<source>{files} has no polygon with a name.</source>
<translation>{files} hat kein Polygon mit einem Namen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>{files}: OData answered with a page of the table, not with all of it. Ask for what its @odata.nextLink names, too, until no page has one, and put all into the folder.</source>
<translation>{files}: OData hat mit einer Seite der Tabelle geantwortet, nicht mit der ganzen. Auch abfragen, was ihr @odata.nextLink nennt, bis keine Seite mehr einen hat, und alles in den Ordner legen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/outline_files.py" />
<source>{file} can't be read as a map.</source>
<translation>{file} lässt sich nicht als Karte lesen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} can't be read as a spreadsheet.</source>
<translation>{file} lässt sich nicht als Tabellendatei lesen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} can't be read: {reason}.</source>
<translation>{file} lässt sich nicht lesen: {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} has no column “{column}”. It has: {got}.</source>
<translation>{file} hat keine Spalte „{column}“. Vorhanden: {got}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{file} has territories of several models (Territory2ModelId {models}), and a plan is one: export again with WHERE Territory2Model.DeveloperName = and its name.</source>
<translation>{file} hat Gebiete mehrerer Modelle (Territory2ModelId {models}), und ein Plan ist eines: noch einmal exportieren, mit WHERE Territory2Model.DeveloperName = und dessen Namen.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} is empty.</source>
<translation>{file} ist leer.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/markup.py" />
<source>{file} is no XML file.</source>
<translation>{file} ist keine XML-Datei.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/markup.py" />
<source>{file} is no XML file: {reason}</source>
<translation>{file} ist keine XML-Datei: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>{file} is no answer of OData: it has no list “value”.</source>
<translation>{file} ist keine Antwort von OData: Die Liste „value“ fehlt.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>{file} needs Tableau's library, which is missing here: pip install {library}.</source>
<translation>{file} braucht die Bibliothek von Tableau, die hier fehlt: pip install {library}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{file}: accounts in territories above the lowest level are left out: {count:,}.</source>
<translation>{file}: Accounts in Gebieten über der untersten Ebene werden ausgelassen: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{file}: accounts that the org's rules put in territories are left out: {count:,}.</source>
<translation>{file}: Accounts, die Regeln der Organisation Gebieten zuordnen, werden ausgelassen: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>{file}: rows whose territory is not among those given: {count:,}.</source>
<translation>{file}: Zeilen, deren Gebiet nicht unter den angegebenen ist: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{first}; or {second}</source>
<translation>{first}; oder {second}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>{first}; {second}</source>
<translation>{first}; {second}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>{found:,} {found:does|do}.</source>
<translation>{found:,} {found:reicht|reichen}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>{found:,} {found:was found that does|were found that do}.</source>
<translation>{found:,}, {found:das reicht, wurde|die reichen, wurden} gefunden.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{high} lies farthest above its target ({above}), {low} farthest below ({below}).</source>
<translation>{high} liegt am weitesten über seinem Soll ({above}), {low} am weitesten darunter ({below}).</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{high} lies {above} from its target.</source>
<translation>{high} weicht um {above} von seinem Soll ab.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>{island} and {other} ({distance})</source>
<translation>{island} und {other} ({distance})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>{island} to {others}</source>
<translation>{island} mit {others}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>{k:,} territories can't be made of {n:,} {n:unit|units}: ask for at most {n:,}.</source>
<translation>{k:,} Gebiete lassen sich aus {n:,} {n:Einheit|Einheiten} nicht machen: höchstens {n:,} verlangen.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{k:,} territories share the {n:,} units of “{layer}”</source>
<translation>{k:,} Gebiete teilen sich die {n:,} Einheiten von „{layer}“</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>{k:,} {k:territory|territories} of at most {most} {k:holds|hold} {all} of {total}: allow {least}</source>
<translation>{k:,} {k:Gebiet|Gebiete} von höchstens {most} {k:fasst|fassen} {all} von {total}: {least} erlauben</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_design.py" />
<source>{k:,} {k:territory|territories}, largest deviation {share}.</source>
<translation>{k:,} {k:Gebiet|Gebiete}, größte Abweichung {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>{k:,} {k:territory|territories}: largest deviation {share}, travel {cost}. {verdict}</source>
<translation>{k:,} {k:Gebiet|Gebiete}: größte Abweichung {share}, Fahraufwand {cost}. {verdict}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>{k:,} {k:territory|territories}: {verdict}</source>
<translation>{k:,} {k:Gebiet|Gebiete}: {verdict}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>{key} (nearest: {near})</source>
<translation>{key} (am nächsten: {near})</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/advice.py" />
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>{km:,.1f} km</source>
<translation>{km:,.1f} km</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/advice.py" />
<source>{km:.3f} km</source>
<translation>{km:.3f} km</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>{label}: {value}</source>
<translation>{label}: {value}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>{layer} (not in the project)</source>
<translation>{layer} (nicht im Projekt)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>{left} ({names}).</source>
<translation>{left} ({names}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>{listed} and {more:,} more</source>
<translation>{listed} und {more:,} weitere</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>{load} of {target}: {deviation}</source>
<translation>{load} von {target}: {deviation}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>{metres:,.0f} m</source>
<translation>{metres:,.0f} m</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/advice.py" />
<source>{min:,.1f} min</source>
<translation>{min:,.1f} min</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/advice.py" />
<source>{min:.3f} min</source>
<translation>{min:.3f} min</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>{mm:,.0f} mm</source>
<translation>{mm:,.0f} mm</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>{most:,.6g} km</source>
<translation>{most:,.6g} km</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>{most:,.6g} min</source>
<translation>{most:,.6g} min</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{moved} of the workload moves</source>
<translation>{moved} der Arbeitslast wechseln</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>{n:,} {n:unit|units} carried over to {m:,} new {m:one|ones}.</source>
<translation>{n:,} {n:Einheit|Einheiten} auf {m:,} neue übertragen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>{n:,} {n:unit|units}, {steps:,} {steps:step|steps} from {first} to {last}, in all {total}.</source>
<translation>{n:,} {n:Einheit|Einheiten}, {steps:,} {steps:Schritt|Schritte} von {first} bis {last}, insgesamt {total}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{n:problem|problems}</source>
<translation>{n:Problem|Probleme}</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{n:territory|territories}</source>
<translation>{n:Gebiet|Gebiete}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>{names} leave</source>
<translation>{names} gehen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>{names} leaves</source>
<translation>{names} geht</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>{names}: ways lead from centers, and alternatives that are made afresh find none of their own. Give centers (CENTERS), or the plan of today (TERRITORY_FIELD).</source>
<translation>{names}: Wege führen von Zentren, und neu gemachte Alternativen finden keine eigenen. Zentren (CENTERS) oder den heutigen Plan (TERRITORY_FIELD) angeben.</translation>
</message>
<message>
<location filename="../../territory_planner/missing.py" />
<source>{name} (can't run)</source>
<translation>{name} (nicht lauffähig)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{name} (carries {load} of “{title}”)</source>
<translation>{name} (trägt {load} von „{title}“)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>{name} (no place in {crs})</source>
<translation>{name} (kein Ort in {crs})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/carried.py" />
<source>{name} (the nearest)</source>
<translation>{name} (am nächsten)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>{name} ({deviation}, since {day})</source>
<translation>{name} ({deviation}, seit {day})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>{name} (“{field}”)</source>
<translation>{name} („{field}“)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>{name} (“{field}”: {deviation})</source>
<translation>{name} („{field}“: {deviation})</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} and {other} have changed places.</source>
<translation>{name} und {other} haben die Plätze getauscht.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{name} at {unit}</source>
<translation>{name} bei {unit}</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} before</source>
<translation>{name} vorher</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} can't change places with themselves.</source>
<translation>{name} kann nicht mit sich selbst den Platz tauschen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} carries {after} of the workload, and carried {before}.</source>
<translation>{name} trägt {after} der Arbeitslast, vorher {before}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>{name} changes places, and the column “with” does not say with whom.</source>
<translation>{name} tauscht den Platz, und die Spalte „with“ sagt nicht, mit wem.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} gave</source>
<translation>{name} abgegeben</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} got</source>
<translation>{name} bekommen</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} has two changes at once ({one} and {other}): give one row for each person.</source>
<translation>{name} hat zwei Änderungen zugleich ({one} und {other}): eine Zeile je Person angeben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} is back on {until}, and another change begins on {since} only: plan these one after the other.</source>
<translation>{name} ist am {until} zurück, und eine andere Änderung beginnt erst am {since}: diese nacheinander planen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>{name} is frozen.</source>
<translation>{name} ist eingefroren.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<source>{name} is left aside: it says nothing where {choice} is “{word}”.</source>
<translation>{name} bleibt beiseite: Es sagt nichts, wo {choice} „{word}“ ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>{name} is left aside: it says nothing without {partner}.</source>
<translation>{name} bleibt beiseite: Ohne {partner} sagt es nichts.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<source>{name} is left aside: {other} counts.</source>
<translation>{name} bleibt beiseite: {other} zählt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>{name} is locked.</source>
<translation>{name} ist gesperrt.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} is “{lock}”, and all that it has would go to others: unlock it.</source>
<translation>{name} ist „{lock}“, und alles, was es hat, ginge an andere: entsperren.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>{name} is “{value}”, which is read with a decimal point: {numbers}. If the point parts thousands, leave it out.</source>
<translation>{name} ist „{value}“, mit Dezimalpunkt gelesen: {numbers}. Wenn der Punkt Tausender trennt, ihn weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>{name} joins</source>
<translation>{name} kommt</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} joins twice: give one row for each person.</source>
<translation>{name} kommt zweimal: eine Zeile je Person angeben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} joins with {after} of the workload, from {whence}.</source>
<translation>{name} kommt mit {after} der Arbeitslast, von {whence}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} joins, and the table of travel costs does not know {name}: add a center and a column of that name.</source>
<translation>{name} kommt, und die Tabelle der Fahrtkosten kennt {name} nicht: ein Zentrum und eine Spalte dieses Namens hinzufügen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} joins, and there are centers, but none of {name}: give a home, or a center of that name.</source>
<translation>{name} kommt, und es gibt Zentren, aber keines von {name}: einen Wohnort oder ein Zentrum dieses Namens angeben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} joins, and there is a territory of that name already: choose another name.</source>
<translation>{name} kommt, und es gibt schon ein Gebiet dieses Namens: einen anderen Namen wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} kept</source>
<translation>{name} behalten</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} leaves: {before} of the workload goes to {to}.</source>
<translation>{name} geht: {before} der Arbeitslast gehen an {to}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>{name} may only gain.</source>
<translation>{name} darf nur aufnehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>{name} must be one number of zero or more per workload field ({n}), not “{value}”.</source>
<translation>{name} muss eine Zahl ab null je Feld der Arbeitslast sein ({n}), nicht „{value}“.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} now</source>
<translation>{name} jetzt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>{name} says what stays as it is today: say which field holds the plan of today (TERRITORY_FIELD).</source>
<translation>{name} sagt, was bleibt, wie es heute ist: angeben, welches Feld den heutigen Plan enthält (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} would be back on {until}, before leaving on {since}.</source>
<translation>{name} wäre am {until} zurück, vor dem Gehen am {since}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} would begin in unit {unit}, which a lock keeps in {host}: unlock it, or choose another home.</source>
<translation>{name} würde in Einheit {unit} beginnen, die eine Sperre in {host} hält: entsperren, oder einen anderen Wohnort wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{name} {least} or later is needed, and is not installed.</source>
<translation>{name} {least} oder neuer wird gebraucht und ist nicht installiert.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{name} {least} or later is needed, and {found} can't be loaded ({error}).</source>
<translation>{name} {least} oder neuer wird gebraucht, und {found} lässt sich nicht laden ({error}).</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{name} {least} or later is needed, and {found} is too old.</source>
<translation>{name} {least} oder neuer wird gebraucht, und {found} ist zu alt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{name}: largest deviation {deviation}, travel {travel}, borders {borders:,.0f} km</source>
<translation>{name}: größte Abweichung {deviation}, Fahraufwand {travel}, Grenzen {borders:,.0f} km</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>{name}: “{value}” is read as {number:.15g}.</source>
<translation>{name}: „{value}“ wird als {number:.15g} gelesen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{number:,.0f} {number:territory|territories}, {asked:,.0f} {asked:was|were} asked for</source>
<translation>{number:,.0f} {number:Gebiet|Gebiete}, verlangt {asked:war|waren} {asked:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{number}  {moves}</source>
<translation>{number}  {moves}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>{number} ({plan}, {day}, {author})</source>
<translation>{number} ({plan}, {day}, {author})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>{one} and {other} ({share} % of the smaller one)</source>
<translation>{one} und {other} ({share} % der kleineren)</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{one} and {other} would both begin in unit {unit}.</source>
<translation>{one} und {other} würden beide in Einheit {unit} beginnen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{one} – {other} ({distance})</source>
<translation>{one} – {other} ({distance})</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{one}, or {other}</source>
<translation>{one}, oder {other}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>{output} is of points: say which (POINTS).</source>
<translation>{output} handelt von Punkten: angeben, welche (POINTS).</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/parents.py" />
<source>{parent} {seats:,} ({share})</source>
<translation>{parent} {seats:,} ({share})</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{path} has neither a table of Territory2 (Name, DeveloperName) nor a metadata project.</source>
<translation>{path} hat weder eine Tabelle von Territory2 (Name, DeveloperName) noch ein Metadatenprojekt.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>{path} has no file that ends in {endings}.</source>
<translation>{path} hat keine Datei, die auf {endings} endet.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>{path} has no table of territories ({column}).</source>
<translation>{path} hat keine Tabelle der Gebiete ({column}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/run.py" />
<location filename="../../territory_planner/layers/writing/checks.py" />
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>{path} is as it was before an earlier run that was broken off.</source>
<translation>{path} ist, wie es vor einem früheren, abgebrochenen Lauf war.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>{path} is not there.</source>
<translation>{path} ist nicht da.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>{path} tells no units: whether these changed is not known.</source>
<translation>{path} nennt keine Einheiten: Ob diese sich geändert haben, ist nicht bekannt.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} of {territory} {count:stays detached: it|stay detached: one of them} is locked</source>
<translation>{piece} von {territory} {count:bleibt abgetrennt: Sie|bleiben abgetrennt: Eine davon} ist gesperrt</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} of {territory} {count:stays|stay} detached: {territory} is locked</source>
<translation>{piece} von {territory} {count:bleibt|bleiben} abgetrennt: {territory} ist gesperrt</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} of {territory} {count:stays|stay} detached: {territory} would be below its minimum without {count:it|them}</source>
<translation>{piece} von {territory} {count:bleibt|bleiben} abgetrennt: {territory} läge ohne sie unter seinem Mindestwert</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: each territory that touches {count:it|them} has a unit that {count:it|one of them} must be apart from</source>
<translation>{piece} {count:bleibt|bleiben}: Jedes Gebiet, das sie berührt, hat eine Einheit, von der {count:sie|eine davon} getrennt sein muss</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: no territory that may gain units touches {count:it|them}</source>
<translation>{piece} {count:bleibt|bleiben}: Kein Gebiet, das Einheiten aufnehmen darf, berührt sie</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: rules keep {count:it|them} from all territories that touch {count:it|them}</source>
<translation>{piece} {count:bleibt|bleiben}: Regeln halten sie von allen Gebieten fern, die sie berühren</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: the centers of the territories that touch {count:it|them} are too far, or can't serve {count:it|them}</source>
<translation>{piece} {count:bleibt|bleiben}: Die Zentren der Gebiete, die sie berühren, sind zu weit oder können sie nicht bedienen</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: the territories that touch {count:it|them} would be above their maximum with {count:it|them}</source>
<translation>{piece} {count:bleibt|bleiben}: Die Gebiete, die sie berühren, lägen mit {count:ihr|ihnen} über ihrem Höchstwert</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: the territories that touch {count:it|them} would have more units or land with {count:it|them} than they may</source>
<translation>{piece} {count:bleibt|bleiben}: Die Gebiete, die sie berühren, hätten mit {count:ihr|ihnen} mehr Einheiten oder Land, als sie dürfen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{plan} (on show)</source>
<translation>{plan} (gezeigt)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{plan}, copy</source>
<translation>{plan}, Kopie</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{pockets} would be cut off by it and {count:belongs|belong} to the same territory.</source>
<translation>{pockets} {count:würde dadurch abgeschnitten und gehört|würden dadurch abgeschnitten und gehören} zum selben Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{pockets} would be cut off by one of them and {count:belongs|belong} to its territory.</source>
<translation>{pockets} {count:würde durch eine davon abgeschnitten und gehört|würden durch eine davon abgeschnitten und gehören} zu deren Gebiet.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/delivery.py" />
<source>{reason} In place already, and whole: {done}.</source>
<translation>{reason} Schon an ihrem Ort, und ganz: {done}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>{row} → perhaps {candidates}</source>
<translation>{row} → vielleicht {candidates}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{rule}: {criterion}</source>
<translation>{rule}: {criterion}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>{rule}: {explanation}</source>
<translation>{rule}: {explanation}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{said}.</source>
<translation>{said}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{said}. It could go there {turns}.</source>
<translation>{said}. Sie könnte dorthin: {turns}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{said}; {count:gives|give} up a head: {who}.</source>
<translation>{said}; eine Stelle {count:gibt|geben} ab: {who}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{said}; {count:joins|join}: {who}.</source>
<translation>{said}; es {count:kommt|kommen}: {who}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{share:.2f} % of “{title}”</source>
<translation>{share:.2f} % von „{title}“</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{share:.2f} % of “{title}” (tolerance {tolerance:g} %)</source>
<translation>{share:.2f} % von „{title}“ (Toleranz {tolerance:g} %)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{share:.2f} % of “{title}” (tolerance {tolerance:g} %, {count:,} outside)</source>
<translation>{share:.2f} % von „{title}“ (Toleranz {tolerance:g} %, {count:,} außerhalb)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of the customers</source>
<translation>{share} der Kunden</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of the units</source>
<translation>{share} der Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of the workload</source>
<translation>{share} der Arbeitslast</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>{share} of “{name}”</source>
<translation>{share} von „{name}“</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of “{title}”</source>
<translation>{share} von „{title}“</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{source} closes</source>
<translation>{source} schließt</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{source} gives it up to nobody</source>
<translation>{source} gibt sie ab, an niemanden</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{source} goes from {a} to {b} off its target, {target} from {c} to {d}</source>
<translation>Abweichung vom Soll: {source} von {a} auf {b}, {target} von {c} auf {d}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>{source} → {target}</source>
<translation>{source} → {target}</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{source} → {target}: {units}</source>
<translation>{source} → {target}: {units}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{suggestion} (out of sight)</source>
<translation>{suggestion} (außer Sicht)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{suggestion} (partly out of sight)</source>
<translation>{suggestion} (teils außer Sicht)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>{system} gives a folder of files: name it (FILES).</source>
<translation>{system} gibt einen Ordner mit Dateien: ihn angeben (FILES).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>{system} publishes no description of its files, nor of what must be switched on for them: only our own reading back has checked these. Try them with a few rows.</source>
<translation>{system} veröffentlicht weder eine Beschreibung seiner Dateien noch dessen, was für sie eingeschaltet sein muss: Nur unser eigenes Zurücklesen hat diese hier geprüft. Mit einigen Zeilen ausprobieren.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>{system} takes a folder of files: name it (FOLDER).</source>
<translation>{system} nimmt einen Ordner mit Dateien: ihn angeben (FOLDER).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>{system} takes at most {limit} {limit:level|levels}, and the plan has {levels}: leave some out (PARENT_FIELDS).</source>
<translation>{system} nimmt höchstens {limit} {limit:Ebene|Ebenen}, und der Plan hat {levels}: einige weglassen (PARENT_FIELDS).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>{system} takes each unit once, and {count:this key is|these keys are} there more than once ({count:,}): {keys}. Choose the field that tells the units apart (ID_FIELD).</source>
<translation>{system} nimmt jede Einheit einmal, und {count:diesen|diese} Schlüssel gibt es mehrfach ({count:,}): {keys}. Das Feld wählen, das die Einheiten unterscheidet (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>{table} can't tell which unit it is about, for several units have the same id ({count:,} {count:id|ids}): {ids}. Give each unit an id of its own, or choose the field that has it (ID_FIELD).</source>
<translation>{table} kann nicht sagen, um welche Einheit es geht, denn mehrere Einheiten haben dieselbe ID ({count:,} {count:ID|IDs}): {ids}. Jeder Einheit eine eigene ID geben, oder das Feld wählen, das sie hat (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>{table} “{layer}” does not fit the layer of units, not in a single row: no unit has the {count:id|ids} {ids}.</source>
<translation>{table} „{layer}“ passt in keiner einzigen Zeile zum Layer der Einheiten: Keine Einheit hat die {count:ID|IDs} {ids}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>{table} “{layer}” needs the {count:column|columns} {columns}. It has: {got}.</source>
<translation>{table} „{layer}“ braucht die {count:Spalte|Spalten} {columns}. Vorhanden: {got}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{target} is new</source>
<translation>{target} ist neu</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} can't come below {deviation}: {heavy} heavier than any territory may be.</source>
<translation>{territory} kommt nicht unter {deviation}: {heavy} schwerer, als ein Gebiet sein darf.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>{territory} goes from {before} to {after}</source>
<translation>{territory} geht von {before} auf {after}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} had no units and took over part of {others}.</source>
<translation>{territory} hatte keine Einheiten und übernahm einen Teil von {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} has no center</source>
<translation>{territory} hat kein Zentrum</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} has no units</source>
<translation>{territory} hat keine Einheiten</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} has {number:,.0f} {number:unit|units}, and may have {asked:,.0f}</source>
<translation>{territory} hat {number:,.0f} {number:Einheit|Einheiten} und darf {asked:,.0f} haben</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is in {home}, but has {units} of {away}</source>
<translation>{territory} ist in {home}, hat aber {units} aus {away}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {area} larger than it may be</source>
<translation>{territory} ist {area} größer, als es sein darf</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {load} {criterion} above its maximum</source>
<translation>{territory} liegt {load} {criterion} über dem Höchstwert</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {load} {criterion} below its minimum</source>
<translation>{territory} liegt {load} {criterion} unter dem Mindestwert</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {size} {criterion} {side} its tolerance</source>
<translation>{territory} liegt {size} {criterion} {side} der Toleranz</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} may not gain units</source>
<translation>{territory} darf keine Einheiten aufnehmen</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} may not gain units, but has gained {units}</source>
<translation>{territory} darf keine Einheiten aufnehmen, hat aber {units} aufgenommen</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} may not lose units</source>
<translation>{territory} darf keine Einheiten verlieren</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} may not lose units, but has lost {units}</source>
<translation>{territory} darf keine Einheiten verlieren, hat aber {units} verloren</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{territory} must have {given_load}, but between the locks around it only {needed_load} is in reach: unlock some, or {advice}.</source>
<translation>{territory} muss {given_load} haben, aber zwischen den Sperren ringsum ist nur {needed_load} erreichbar: einige entsperren, oder {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{territory} now</source>
<translation>{territory} jetzt</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} starts anew elsewhere: its units went to other territories, and it took over part of {others}.</source>
<translation>{territory} beginnt anderswo neu: Seine Einheiten gingen an andere Gebiete, und es übernahm einen Teil von {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: it can only trade with {others}, and together they can't meet their limits.</source>
<translation>{territory} bleibt bei {deviation}: Es kann nur mit {others} tauschen, und zusammen können sie ihre Grenzen nicht einhalten.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: it is frozen.</source>
<translation>{territory} bleibt bei {deviation}: Es ist eingefroren.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: it may gain but not lose.</source>
<translation>{territory} bleibt bei {deviation}: Es darf aufnehmen, aber nicht abgeben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: its exceptions ({units}) leave too little room for what it can't give away.</source>
<translation>{territory} bleibt bei {deviation}: Seine Ausnahmen ({units}) lassen zu wenig Platz für das, was es nicht abgeben kann.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: locked units alone carry too much.</source>
<translation>{territory} bleibt bei {deviation}: Gesperrte Einheiten allein tragen zu viel.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: no way was found that keeps all territories whole.</source>
<translation>{territory} bleibt bei {deviation}: Es wurde kein Weg gefunden, der alle Gebiete ganz hält.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: no way was found to even out “{one}” that does not spoil “{other}”. Allow more tolerance for one of them.</source>
<translation>{territory} bleibt bei {deviation}: Es wurde kein Weg gefunden, „{one}“ auszugleichen, der nicht „{other}“ verdirbt. Für eines davon mehr Toleranz erlauben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: no way was found within what may change hands.</source>
<translation>{territory} bleibt bei {deviation}: Es wurde kein Weg gefunden innerhalb dessen, was wechseln darf.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: there is no territory it can trade with.</source>
<translation>{territory} bleibt bei {deviation}: Es gibt kein Gebiet, mit dem es tauschen könnte.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: {heavy} heavier than any territory may be; the others share the rest.</source>
<translation>{territory} bleibt bei {deviation}: {heavy} schwerer, als ein Gebiet sein darf; die anderen teilen sich den Rest.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: {heavy} heavier than this territory may be.</source>
<translation>{territory} bleibt bei {deviation}: {heavy} schwerer, als dieses Gebiet sein darf.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: {heavy} heavier than what is left for a territory beside units that are too heavy for any.</source>
<translation>{territory} bleibt bei {deviation}: {heavy} schwerer als das, was einem Gebiet neben Einheiten bleibt, die für jedes zu schwer sind.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays in several parts: {units} {count:is|are} locked in it, away from the rest.</source>
<translation>{territory} bleibt in mehreren Teilen: Sperren halten darin {units}, abseits des Rests.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} would be {load} {criterion} above its maximum</source>
<translation>{territory} läge {load} {criterion} über dem Höchstwert</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} would be {load} {criterion} below its minimum</source>
<translation>{territory} läge {load} {criterion} unter dem Mindestwert</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} would be {size} {criterion} {side} its tolerance</source>
<translation>{territory} läge {size} {criterion} {side} der Toleranz</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} would reach out of {home} into {away}</source>
<translation>{territory} würde aus {home} nach {away} hinausreichen</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} {before} → {after}</source>
<translation>{territory} {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>{territory}, {workload}: the largest deviation of all workloads</source>
<translation>{territory}, {workload}: die größte Abweichung aller Arbeitslasten</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{territory}: {before} → {after}</source>
<translation>{territory}: {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/folded_form.py" />
<source>{title} ({count:,})</source>
<translation>{title} ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>{title} is at work: a change here cancels it</source>
<translation>„{title}“ läuft noch: eine Änderung hier bricht es ab</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>{title} is still at work: wait for it, or cancel it first.</source>
<translation>„{title}“ läuft noch: abwarten, oder zuerst abbrechen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/dock.py" />
<source>{title} was cancelled, as it was begun for another set-up or plan.</source>
<translation>„{title}“ wurde abgebrochen, weil es für eine andere Einrichtung oder einen anderen Plan begonnen wurde.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>{title}, {system}: nothing to move.</source>
<translation>{title}, {system}: nichts zu bewegen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>{title}, {system}: {units} would move.</source>
<translation>{title}, {system}: Vorschlag, {units} zu bewegen.</translation>
</message>
<message>
<location filename="../../territory_planner/report/chart.py" />
<source>{title}: deviation of each territory from its target. The band is the tolerance ({band}); outside of it: {outside:,} of {count:,}.</source>
<translation>{title}: Abweichung jedes Gebiets von seinem Soll. Das Band ist die Toleranz ({band}); außerhalb: {outside:,} von {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>{title}: nothing to move.</source>
<translation>{title}: nichts zu bewegen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>{title}: {stage}</source>
<translation>{title}: {stage}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>{title}: {units} would move; largest deviation {before} → {after}</source>
<translation>{title}: Vorschlag, {units} zu bewegen; größte Abweichung {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/report/build.py" />
<source>{total} of “{name}”</source>
<translation>{total} von „{name}“</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{units} alone is</source>
<translation>{units} allein ist</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} away from the rest of {territory} ({load} {criterion})</source>
<translation>{units} abseits des Rests von {territory} ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} away from the rest of {territory}, next to {other} alone ({load} {criterion})</source>
<translation>{units} abseits des Rests von {territory}, nur neben {other} ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} can't be joined to the other units locked in {territory}: unlock {count:it|them}, or link {count:it|them}.</source>
<translation>{units} {count:lässt|lassen} sich nicht an die anderen Einheiten anschließen, die in {territory} gesperrt sind: sie entsperren, oder sie verbinden.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} can't be kept apart from itself: two units of a pair are the same. Take the pair out of the table of pairs.</source>
<translation>{units} lässt sich nicht von sich selbst getrennt halten: Zwei Einheiten eines Paars sind dieselbe. Das Paar aus der Tabelle der Paare nehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{units} cover the same {area}, {width} wide on average.</source>
<translation>{units} bedecken dieselben {area}, im Mittel {width} breit.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} cover {area} twice</source>
<translation>{units} bedecken {area} doppelt</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} cut off from the rest of {territory} by a barrier ({load} {criterion})</source>
<translation>{units} durch eine Barriere vom Rest von {territory} abgeschnitten ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} given to {territory} by exception, but not there</source>
<translation>{units} durch Ausnahme an {territory} gegeben, aber nicht dort</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} holds a center that no territory has</source>
<translation>{units} hat ein Zentrum, das kein Gebiet hat</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} holds the center of {territory}, but is not in it</source>
<translation>{units} hat das Zentrum von {territory}, ist aber nicht darin</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} in {territory} together, though they must stay apart</source>
<translation>{units} zusammen in {territory}, obwohl sie getrennt bleiben müssen</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} in {territory}, but its center can't serve them</source>
<translation>{units} in {territory}, aber dessen Zentrum kann sie nicht bedienen</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} is an exception of {territory}</source>
<translation>{units} ist eine Ausnahme von {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} locked in {territory}, but not there</source>
<translation>{units} in {territory} gesperrt, aber nicht dort</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>{units} locked.</source>
<translation>{units} gesperrt.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} must all be apart from one another, which takes {needed:,.0f} territories, and there are {given:,.0f} for them: ask for more territories, or take out pairs.</source>
<translation>{units} müssen alle voneinander getrennt bleiben, was {needed:,.0f} Gebiete braucht, und es gibt {given:,.0f} für sie: mehr Gebiete verlangen, oder Paare herausnehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} must be kept apart, but are locked to the same territory, {territory}: unlock one of them.</source>
<translation>{units} müssen getrennt bleiben, sind aber für dasselbe Gebiet gesperrt, {territory}: eine davon entsperren.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} must be kept apart, but touch the other units only through one that both depend on, and carry too little there ({given_load}) for a territory ({needed_load} or more): link them to others, or take out the pair.</source>
<translation>{units} müssen getrennt bleiben, berühren die anderen Einheiten aber nur über eine, an der beide hängen, und tragen dort zu wenig ({given_load}) für ein Gebiet ({needed_load} oder mehr): sie mit anderen verbinden, oder das Paar herausnehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>{units} not saved</source>
<translation>{units} nicht gespeichert</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of no parent in {territory}</source>
<translation>{units} ohne Oberregion in {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} of the group {group} in {territory}, but most of it is in {other}</source>
<translation>{units} der Gruppe {group} in {territory}, aber das meiste davon ist in {other}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {group} in {territory}</source>
<translation>{units} von {group} in {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {name}</source>
<translation>{units} von {name}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {name} (held there by a lock)</source>
<translation>{units} von {name} (durch eine Sperre dort gehalten)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {parent} in {territory}</source>
<translation>{units} von {parent} in {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>{units} released.</source>
<translation>{units} entsperrt.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{units} stay together and are</source>
<translation>{units} bleiben zusammen und sind</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{units} stay together in {territory}: no way was found to part them.</source>
<translation>{units} bleiben zusammen in {territory}: Es wurde kein Weg gefunden, sie zu trennen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} too far from the center of {territory}, by up to {amount:,.1f} km</source>
<translation>{units} zu weit vom Zentrum von {territory}, um bis zu {amount:,.1f} km</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} too long from the center of {territory}, by up to {amount:,.1f} min</source>
<translation>{units} mit zu langer Fahrt vom Zentrum von {territory}, um bis zu {amount:,.1f} min</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{units} touches no other unit; tied by {ties}.</source>
<translation>{units} berührt keine andere Einheit; verbunden durch {ties}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} without a territory ({load} {criterion})</source>
<translation>{units} ohne Gebiet ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{units} would be too far from the center of {territory}, by up to {amount:,.1f} km</source>
<translation>zu weit vom Zentrum von {territory}: {units}, um bis zu {amount:,.1f} km</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{units} would be too long from the center of {territory}, by up to {amount:,.1f} min</source>
<translation>zu lange Fahrt vom Zentrum von {territory}: {units}, um bis zu {amount:,.1f} min</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} {count:doesn't|don't} touch the others and can't be divided among whole territories within a tolerance of {given_share}: link {count:it|them} to others, or allow {needed_share}.</source>
<translation>{units} {count:berührt|berühren} die anderen nicht und {count:lässt|lassen} sich innerhalb einer Toleranz von {given_share} nicht auf ganze Gebiete verteilen: sie mit anderen verbinden, oder {needed_share} erlauben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} {count:doesn't|don't} touch the others and can't be divided among whole territories within the minimum and maximum, whatever the tolerance: link {count:it|them} to others, or widen these limits.</source>
<translation>{units} {count:berührt|berühren} die anderen nicht und {count:lässt|lassen} sich innerhalb von Mindest- und Höchstwert nicht auf ganze Gebiete verteilen, bei keiner Toleranz: sie mit anderen verbinden, oder diese Grenzen erweitern.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units}: the first must be apart from the others, and these are locked in every territory that it could be in: unlock some, or take out pairs.</source>
<translation>{units}: Die erste muss von den anderen getrennt bleiben, und diese sind in jedem Gebiet gesperrt, in dem sie sein könnte: einige entsperren, oder Paare herausnehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units}: the first must be apart from the others, and what it reaches without them carries {given_load}, less than a territory must ({needed_load}): take out pairs, or {advice}.</source>
<translation>{units}: Die erste muss von den anderen getrennt bleiben, und was sie ohne diese erreicht, trägt {given_load}, weniger als ein Gebiet muss ({needed_load}): Paare herausnehmen, oder {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>{unit} ({distance})</source>
<translation>{unit} ({distance})</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>{unit} ({way:,.1f} km)</source>
<translation>{unit} ({way:,.1f} km)</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>{unit} ({way:,.1f} min)</source>
<translation>{unit} ({way:,.1f} min)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>{unit} alone carries {share}, and units are not divided</source>
<translation>{unit} allein trägt {share}, und Einheiten werden nicht geteilt</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{unit} alone is heavier than a territory may be: it has a territory of its own, and the others are balanced among themselves.</source>
<translation>{unit} allein ist schwerer, als ein Gebiet sein darf: Sie hat ein eigenes Gebiet, und die anderen sind unter sich ausgeglichen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{unit} and {more:,} more</source>
<translation>{unit} und {more:,} weitere</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>{unit} and {other} are linked, as {author} asked: “{text}”.</source>
<translation>{unit} und {other} sind verbunden, wie {author} es wollte: „{text}“.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>{unit} belongs to {other}, as {author} asked: “{text}”.</source>
<translation>{unit} gehört zu {other}, wie {author} es wollte: „{text}“.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has a geometry without an area, or off the map.</source>
<translation>{unit} hat eine Geometrie ohne Fläche oder abseits der Karte.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has an invalid geometry ({why}).</source>
<translation>{unit} hat eine ungültige Geometrie ({why}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has no geometry.</source>
<translation>{unit} hat keine Geometrie.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has no “{field}”.</source>
<translation>{unit} hat kein „{field}“.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{unit} has the very outline of {other}.</source>
<translation>{unit} hat genau den Umriss von {other}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has {parts:,} parts.</source>
<translation>{unit} hat {parts:,} {parts:Teil|Teile}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{unit} is a sliver of {area}.</source>
<translation>{unit} ist ein Splitter von {area}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>{unit} is locked, as {author} asked: “{text}”.</source>
<translation>{unit} ist gesperrt, wie {author} es wollte: „{text}“.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>{unit} is locked.</source>
<translation>{unit} ist gesperrt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>{unit} to {territory} ({copy})</source>
<translation>{unit} an {territory} ({copy})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>{unit} · {work} · in no territory</source>
<translation>{unit} · {work} · in keinem Gebiet</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>{unit} · {work} · in {territory}</source>
<translation>{unit} · {work} · in {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{unit} → {territory}</source>
<translation>{unit} → {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>{unit}: score {score:.0f}; largest deviation {deviation:.1f} %, travel saved {saved}, moved {moved} of the workload.</source>
<translation>{unit}: Punktzahl {score:.0f}; größte Abweichung {deviation:.1f} %, gesparter Fahraufwand {saved}, bewegt {moved} der Arbeitslast.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/solve.py" />
<source>{unit}: {why}</source>
<translation>{unit}: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/references.py" />
<source>{use}: the layer “{layer}” is not in the project (any more).</source>
<translation>{use}: Der Layer „{layer}“ ist nicht (mehr) im Projekt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/references.py" />
<source>{use}: the source of “{layer}” can't be found.</source>
<translation>{use}: Die Quelle von „{layer}“ ist nicht zu finden.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>{value} is too large to reckon with as a travel cost: correct it, or leave it blank where the center can't serve the unit.</source>
<translation>{value} ist als Fahrtkosten zu groß zum Rechnen: richtigstellen, oder leer lassen, wo das Zentrum die Einheit nicht bedienen kann.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{way:,.0f} km from the center of {territory}: more than {limit:,.6g} km</source>
<translation>{way:,.0f} km vom Zentrum von {territory}: mehr als {limit:,.6g} km</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{way:,.0f} min from the center of {territory}: more than {limit:,.6g} min</source>
<translation>{way:,.0f} min vom Zentrum von {territory}: mehr als {limit:,.6g} min</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>{way:,.1f} km</source>
<translation>{way:,.1f} km</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>{way:,.1f} min</source>
<translation>{way:,.1f} min</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>{what} (yours {mine}, deleted there)</source>
<translation>{what} (Ihre: {mine}, dort gelöscht)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>{what} (yours {mine}, theirs {theirs})</source>
<translation>{what} (Ihre: {mine}, dort: {theirs})</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>{what} in a territory that is not among those given are left out: {count:,}.</source>
<translation>{what} in einem Gebiet, das nicht unter den angegebenen ist, werden ausgelassen: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{what} in {place}</source>
<translation>{what} in {place}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>{who} cover the same {area}.</source>
<translation>{who} bedecken dieselben {area}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>{who}: {area} lie all within {around}.</source>
<translation>{who}: {area} liegen ganz innerhalb von {around}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>{workload}: total {total}</source>
<translation>{workload}: Summe {total}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>± %</source>
<translation>± %</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>“2_owners.csv” says who works in which territory from now on.</source>
<translation>„2_owners.csv“ sagt, wer von nun an in welchem Gebiet arbeitet.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>“As many as the limits allow” needs a least workload: set one under Constraints in the set-up.</source>
<translation>„so viele, wie die Grenzen erlauben“ braucht eine kleinste Arbeitslast: in der Einrichtung unter „Bedingungen“ setzen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>“Assign projection” sets it. If none fits, draw the units anew.</source>
<translation>„Projektion zuweisen“ setzt es. Wenn keines passt, die Einheiten neu zeichnen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>“fast” for a first look, “balanced” for daily work, “best” to search on and to prove how good the plan is.</source>
<translation>„fast“ für einen ersten Blick, „balanced“ für die tägliche Arbeit, „best“, um weiterzusuchen und zu beweisen, wie gut der Plan ist.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>“fewest” needs the greatest workload (MAXIMUM), distance (MAX_DISTANCE) or time (MAX_TIME).</source>
<translation>„fewest“ braucht die größte Arbeitslast (MAXIMUM), Entfernung (MAX_DISTANCE) oder Zeit (MAX_TIME).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>“given”: by the number of territories. “fewest”: as few as keep MAXIMUM, MAX_DISTANCE or MAX_TIME. “most”: as many as keep MINIMUM. “best”: of all in COUNT_RANGE that keep the limits, the one with the least travel times number. Candidate centers (SITE_FIELD) are chosen anew for each. Each count that is tried is a whole design, so that this takes several times as long.</source>
<translation>„given“: durch die Anzahl der Gebiete. „fewest“: so wenige, wie MAXIMUM, MAX_DISTANCE oder MAX_TIME einhalten. „most“: so viele, wie MINIMUM einhalten. „best“: von allen in COUNT_RANGE, die die Grenzen einhalten, die mit dem geringsten Fahraufwand mal Anzahl. Kandidaten für Zentren (SITE_FIELD) werden für jede neu gewählt. Jede versuchte Anzahl ist ein ganzer Entwurf, so dass dies mehrmals so lange dauert.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>“hexagons” or “squares” of one size; “voronoi”: the land that is nearest to each point, points in one place together; “polygons”: those of POLYGONS, which the points are joined to.</source>
<translation>„hexagons“ oder „squares“ einer Größe; „voronoi“: das Land, das jedem Punkt am nächsten ist, Punkte an einem Ort zusammen; „polygons“: die von POLYGONS, denen die Punkte zugeordnet werden.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>“impassable”: what they part are no neighbours. “costly”: neighbours all the same, but a way across counts as longer (or goes around the barrier's end, where that is shorter), and the border along it is the best place for a territory to end. A link across has no such cost.</source>
<translation>„impassable“: Was sie trennen, ist nicht benachbart. „costly“: trotzdem Nachbarn, aber ein Weg darüber zählt länger (oder geht um das Ende der Barriere herum, wo das kürzer ist), und die Grenze daran ist der beste Ort für das Ende eines Gebiets. Eine Verbindung darüber hat keine solchen Kosten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>“most” needs the least workload of a territory (MINIMUM).</source>
<translation>„most“ braucht die kleinste Arbeitslast eines Gebiets (MINIMUM).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>“names”: territories of the same name are the same, others came or went. “shared”: each is the one that it shares most workload with, whatever it is called; for plans that a run has numbered anew.</source>
<translation>„names“: Gebiete desselben Namens sind dieselben, andere kamen oder gingen. „shared“: Jedes ist das, mit dem es die meiste Arbeitslast teilt, wie es auch heißt; für Pläne, die ein Lauf neu nummeriert hat.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>“ok”: no rule is broken; “unavoidable”: only what no plan can avoid; “broken”: more</source>
<translation>„ok“: keine Regel ist gebrochen; „unavoidable“: nur was kein Plan vermeiden kann; „broken“: mehr</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>“spread”: far apart, denser where the workload is (weighted k-means++). “balanced”: in the middle of equal shares of the workload. “heaviest”: the heaviest units that lie apart. “median”: the places with the least total distance to the workload (p-median). “center”: the places that leave no workload farther than need be (p-center). “existing”: the centers of the plan in the territory field.</source>
<translation>„spread“: weit auseinander, dichter, wo die Arbeitslast ist (gewichtetes k-means++). „balanced“: in der Mitte gleicher Anteile der Arbeitslast. „heaviest“: die schwersten Einheiten, die auseinander liegen. „median“: die Orte mit der geringsten Gesamtentfernung zur Arbeitslast (p-Median). „center“: die Orte, die keine Arbeitslast ferner lassen als nötig (p-Zentrum). „existing“: die Zentren des Plans im Gebietsfeld.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>“travel”: workload times what the way from the territory's center counts: its squared distance, or what is asked for (OBJECTIVE). “borders”: how long the borders between territories are; short ones make compact territories.</source>
<translation>„travel“: Arbeitslast mal dem, was der Weg vom Zentrum des Gebiets zählt: das Quadrat der Entfernung, oder was verlangt ist (OBJECTIVE). „borders“: wie lang die Grenzen zwischen Gebieten sind; kurze machen kompakte Gebiete.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>“workload” without one. The fields of groups begin with it.</source>
<translation>Ohne Angabe „workload“. Die Felder von Gruppen beginnen damit.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>“yes”, “true”, “1” or “FT”: only as drawn. “-1” or “TF”: only against it. Else both ways; the log names values that mean nothing.</source>
<translation>„yes“, „true“, „1“ oder „FT“: nur wie gezeichnet. „-1“ oder „TF“: nur entgegengesetzt. Sonst in beide Richtungen; das Protokoll nennt Werte, die nichts bedeuten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{algorithm}” has no parameter {name}; it has {known}.</source>
<translation>„{algorithm}“ hat keinen Parameter {name}; es hat {known}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{algorithm}” has no parameter {name}; the nearest is {near}.</source>
<translation>„{algorithm}“ hat keinen Parameter {name}; am nächsten kommt {near}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>“{column}” of the table of reps must be a number of zero or more for {name}, not “{value}”.</source>
<translation>„{column}“ der Tabelle der Vertreter muss für {name} eine Zahl ab null sein, nicht „{value}“.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>“{column}” of {name} must be a day such as 2027-03-01, not “{value}”.</source>
<translation>„{column}“ von {name} muss ein Tag wie 2027-03-01 sein, nicht „{value}“.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: a territory may have {given_load} at most (the maximum), but each of {units} carries more, up to {needed_load}. {Advice}, or split these.</source>
<translation>„{criterion}“: Ein Gebiet darf höchstens {given_load} haben (der Höchstwert), aber jede von {units} trägt mehr, bis zu {needed_load}. {Advice}, oder diese teilen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: a territory may have {given_load} at most (the maximum), but {units} alone carries {needed_load}. {Advice}, or split it.</source>
<translation>„{criterion}“: Ein Gebiet darf höchstens {given_load} haben (der Höchstwert), aber {units} allein trägt {needed_load}. {Advice}, oder sie teilen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: within the tolerance a territory may have {given_load} at most, but each of {units} carries more, up to {needed_load}. {Advice}, or split these.</source>
<translation>„{criterion}“: Innerhalb der Toleranz darf ein Gebiet höchstens {given_load} haben, aber jede von {units} trägt mehr, bis zu {needed_load}. {Advice}, oder diese teilen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: within the tolerance a territory may have {given_load} at most, but {units} alone carries {needed_load}. {Advice}, or split it.</source>
<translation>„{criterion}“: Innerhalb der Toleranz darf ein Gebiet höchstens {given_load} haben, aber {units} allein trägt {needed_load}. {Advice}, oder sie teilen.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {k:,} {k:territory|territories} may carry {given_load} in all, and there is {needed_load}. {Advice}.</source>
<translation>„{criterion}“: {k:,} {k:Gebiet darf|Gebiete dürfen} zusammen {given_load} tragen, und es gibt {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {k:,} {k:territory|territories} must carry {given_load} in all, and there is {needed_load}. {Advice}.</source>
<translation>„{criterion}“: {k:,} {k:Gebiet muss|Gebiete müssen} zusammen {given_load} tragen, und es gibt {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {territory} would have to carry {needed_load} or more and {given_load} or less at once. {Advice}.</source>
<translation>„{criterion}“: {territory} müsste zugleich {needed_load} oder mehr und {given_load} oder weniger tragen. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {units} alone carries so much that {given_load} is left for the others ({other_k:,} of {k:,} territories), whose minima are {needed_load} in all. {Advice}.</source>
<translation>„{criterion}“: {units} allein trägt so viel, dass für den Rest ({other_k:,} von {k:,} Gebieten) {given_load} bleibt, und dessen Mindestwerte sind zusammen {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {units}, which take a territory each, carry so much that {given_load} is left for the others ({other_k:,} of {k:,} territories), whose minima are {needed_load} in all. {Advice}.</source>
<translation>„{criterion}“: {units}, die je ein Gebiet nehmen, tragen so viel, dass für den Rest ({other_k:,} von {k:,} Gebieten) {given_load} bleibt, und dessen Mindestwerte sind zusammen {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>“{field}”</source>
<translation>„{field}“</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{field}” comes from a joined layer: edit it there.</source>
<translation>„{field}“ kommt aus einem verknüpften Layer: dort bearbeiten.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/results.py" />
<source>“{field}” does not tell all units apart; {count:this occurs|these occur} more than once: {ids}.</source>
<translation>„{field}“ unterscheidet nicht alle Einheiten; {count:mehrmals kommt vor|mehrmals kommen vor}: {ids}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>“{field}” has no territories called {names}; there are {there}.</source>
<translation>„{field}“ hat keine Gebiete namens {names}; es gibt {there}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_hints.py" />
<source>“{field}” has {count:,} different values for {units:,} units: that is hardly a plan. Choose the field that holds territories, or make a new one.</source>
<translation>„{field}“ hat {count:,} verschiedene Werte für {units:,} Einheiten: Das ist kaum ein Plan. Das Feld wählen, das Gebiete enthält, oder ein neues anlegen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/read_back.py" />
<source>“{field}” holds names of at most {most:,} {most:letter|letters}, and the files have longer ones ({count:,}: {names}). Take a longer field in the set-up, or shorten them.</source>
<translation>„{field}“ fasst Namen von höchstens {most:,} Zeichen, und die Dateien haben längere ({count:,}: {names}). In der Einrichtung ein längeres Feld nehmen, oder die Namen kürzen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>“{field}” holds numbers, and can't hold the names of the plan before, such as {names}. Make a text field of it with the field calculator, and choose that.</source>
<translation>„{field}“ enthält Zahlen und kann die Namen des früheren Plans, etwa {names}, nicht fassen. Mit dem Feldrechner ein Textfeld daraus machen und dieses wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>“{field}” holds numbers, and can't hold the territories of the copies, such as {names}. Make a text field of it with the field calculator, and choose that.</source>
<translation>„{field}“ enthält Zahlen und kann die Gebiete der Kopien, etwa {names}, nicht fassen. Mit dem Feldrechner ein Textfeld daraus machen und dieses wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/read_back.py" />
<source>“{field}” holds numbers, and the files have territories that the plan has none of that name for ({count:,}: {names}). Make them with “New territory” first, or take a field of text in the set-up.</source>
<translation>„{field}“ enthält Zahlen, und die Dateien haben Gebiete, die es im Plan unter diesem Namen nicht gibt ({count:,}: {names}). Sie zuerst mit „Neues Gebiet“ anlegen, oder in der Einrichtung ein Textfeld nehmen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” holds what means neither yes nor no ({values}) in {count:,} of {n:,} {n:unit|units}, which {count:counts|count} as not locked: {units}. Write “yes” or “no”.</source>
<translation>„{field}“ enthält, was weder Ja noch Nein bedeutet ({values}), in {count:,} von {n:,} {n:Einheit|Einheiten}, {count:die als nicht gesperrt gilt|die als nicht gesperrt gelten}: {units}. „yes“ oder „no“ schreiben.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is 0 in every unit.</source>
<translation>„{field}“ ist in jeder Einheit 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is 0 in every unit: there is no workload to share out.</source>
<translation>„{field}“ ist in jeder Einheit 0: Es gibt keine Arbeitslast zu verteilen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is 0 in {count:,} of {n:,} {n:unit|units}: {units}.</source>
<translation>„{field}“ ist 0 in {count:,} von {n:,} {n:Einheit|Einheiten}: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{field}” is a virtual field: its values are computed and can't be edited.</source>
<translation>„{field}“ ist ein virtuelles Feld: Seine Werte sind berechnet und lassen sich nicht bearbeiten.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>“{field}” is empty in {count:,} {count:unit|units}, which no system can find again.</source>
<translation>„{field}“ ist leer in {count:,} {count:Einheit, die|Einheiten, die} kein System wiederfinden kann.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>“{field}” is missing in {count:,} of {n:,} {n:customer|customers}; {constant} counts there: {customers}.</source>
<translation>„{field}“ fehlt in {count:,} von {n:,} Kunden; dort zählt {constant}: {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is missing in {count:,} of {n:,} {n:unit|units} and counts as 0 there: {units}.</source>
<translation>„{field}“ fehlt in {count:,} von {n:,} {n:Einheit|Einheiten} und zählt dort als 0: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is missing in {count:,} of {n:,} {n:unit|units}: {units}.</source>
<translation>„{field}“ fehlt in {count:,} von {n:,} {n:Einheit|Einheiten}: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{field}” is missing in {count:,} {count:record|records}, which {count:counts|count} 0.</source>
<translation>„{field}“ fehlt in {count:,} {count:Datensatz, der|Datensätzen, die} 0 {count:zählt|zählen}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is missing in {unit}.</source>
<translation>„{field}“ fehlt in {unit}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>“{field}” is the same for several units ({count:,} {count:key|keys}): {keys}.</source>
<translation>„{field}“ ist bei mehreren Einheiten gleich ({count:,} Schlüssel): {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is too large to reckon with in {units}: correct it, or measure it in larger units.</source>
<translation>„{field}“ ist zu groß zum Rechnen in {units}: richtigstellen, oder in größeren Einheiten messen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is {value} in {unit}.</source>
<translation>„{field}“ ist {value} in {unit}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is {value} in {unit}: the middle unit has {times} times that, {middle}.</source>
<translation>„{field}“ ist {value} in {unit}: Die mittlere Einheit hat {times}-mal so viel, {middle}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is {value} in {unit}: {times} times the middle unit's {middle}.</source>
<translation>„{field}“ ist {value} in {unit}: {times}-mal der Wert der mittleren Einheit, {middle}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>“{field}” is “{name}”</source>
<translation>„{field}“ ist „{name}“</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<location filename="../../territory_planner/layers/live/reading/plan_centers.py" />
<source>“{field}” must be a number above zero for every center, and is not for {names}.</source>
<translation>„{field}“ muss für jedes Zentrum eine Zahl über null sein und ist es nicht für {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” must be a number in every unit, and not too large to reckon with; it is not in {units}.</source>
<translation>„{field}“ muss in jeder Einheit eine Zahl sein, und nicht zu groß zum Rechnen; das ist es nicht in {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” must be a number of zero or more in every unit, and is not in {units}.</source>
<translation>„{field}“ muss in jeder Einheit eine Zahl ab null sein und ist es nicht in {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>“{field}” must be the same in all units of a territory; in {name} it is {one} and {other}.</source>
<translation>„{field}“ muss in allen Einheiten eines Gebiets gleich sein; in {name} ist es {one} und {other}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sites.py" />
<source>“{field}” must be “required” or “candidate” for every center: {centers}.</source>
<translation>„{field}“ muss bei jedem Zentrum „required“ oder „candidate“ sein: {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{field}” of the roads holds no speed above zero in {count:,} of {n:,} {n:line|lines}, which {count:counts|count} as {default:g} km/h: {lines}. Speeds are numbers in km/h, or such as “30 mph”.</source>
<translation>„{field}“ der Straßen enthält in {count:,} von {n:,} {n:Linie|Linien}, die als {default:g} km/h {count:zählt|zählen}, kein Tempo über null: {lines}. Geschwindigkeiten sind Zahlen in km/h, oder etwa „30 mph“.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{field}” of the roads says in {count:,} of {n:,} {n:line|lines} what means no direction, so that {count:it counts|they count} both ways: {values}. Write “yes” (as drawn), “-1” (against it) or “no”.</source>
<translation>„{field}“ der Straßen sagt in {count:,} von {n:,} {n:Linie|Linien}, was keine Richtung bedeutet, so dass sie in beide {count:zählt|zählen}: {values}. „yes“ (wie gezeichnet), „-1“ (entgegengesetzt) oder „no“ schreiben.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/columns.py" />
<source>“{field}” of the units is what an earlier run left there: it is brought up to date.</source>
<translation>„{field}“ der Einheiten ist, was ein früherer Lauf dort ließ: Es wird auf den neuen Stand gebracht.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” of “{layer}” counts nothing in any unit, so that nothing tells plans apart: choose another field, or another measure.</source>
<translation>„{field}“ von „{layer}“ zählt in keiner Einheit etwas, so dass nichts Pläne unterscheidet: ein anderes Feld oder ein anderes Maß wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/workload.py" />
<source>“{field}” of “{layer}” has {count:,} values, {values}; a field each would be too many. Choose a field with at most {most} (GROUP_FIELD).</source>
<translation>„{field}“ von „{layer}“ hat {count:,} Werte, {values}; je ein Feld wäre zu viel. Ein Feld mit höchstens {most} wählen (GROUP_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{field}” of “{layer}” holds no dates that can be read ({values}). Write them as 2016-10-31, 2016-10, 2016 Q4 or 2016.</source>
<translation>„{field}“ von „{layer}“ enthält keine lesbaren Daten ({values}). Als 2016-10-31, 2016-10, 2016 Q4 oder 2016 schreiben.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>“{field}” of “{layer}” is missing in {count:,} {count:feature|features}, which {count:weighs|weigh} 0.</source>
<translation>„{field}“ von „{layer}“ fehlt in {count:,} {count:Objekt, das|Objekten, die} 0 {count:wiegt|wiegen}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/newer.py" />
<source>“{field}” of “{layer}” is read, and beside it there is “{newer}”: what a later run added, as the name was taken. Choose that field where the newer values are meant.</source>
<translation>„{field}“ von „{layer}“ wird gelesen, und daneben gibt es „{newer}“: was ein späterer Lauf hinzugefügt hat, da der Name vergeben war. Dieses Feld wählen, wo die neueren Werte gemeint sind.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>“{field}” of “{layer}” is the id of a unit of “{units}” in not a single row: {keys}.</source>
<translation>„{field}“ von „{layer}“ ist in keiner einzigen Zeile die ID einer Einheit von „{units}“: {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{field}” of “{layer}” must be a number of zero or more in every record, and is not in {records}.</source>
<translation>„{field}“ von „{layer}“ muss in jedem Datensatz eine Zahl ab null sein und ist es nicht in {records}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/features.py" />
<source>“{field}” of “{layer}” must be a number of zero or more, and is not in {count:,} of {n:,}: {rows}.</source>
<translation>„{field}“ von „{layer}“ muss eine Zahl ab null sein und ist es nicht in {count:,} von {n:,}: {rows}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/features.py" />
<source>“{field}” of “{layer}” must be a number, and not too large to reckon with; it is not in {count:,} of {n:,}: {rows}.</source>
<translation>„{field}“ von „{layer}“ muss eine Zahl sein, und nicht zu groß zum Rechnen; das ist es nicht in {count:,} von {n:,}: {rows}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” says yes in another language ({values}): taken as yes.</source>
<translation>„{field}“ sagt Ja in einer anderen Sprache ({values}): als Ja genommen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{field}” was taken in as a scenario, kept in {place}.</source>
<translation>„{field}“ wurde als Szenario übernommen, aufbewahrt in {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>“{field}” weighs ratings, and must be zero or more; it is below in {count:,} {count:customer|customers}. Correct it, or leave CUSTOMER_WEIGHT out.</source>
<translation>„{field}“ gewichtet Bewertungen und muss null oder mehr sein; in {count:,} {count:Kunde|Kunden} liegt es darunter. Richtigstellen, oder CUSTOMER_WEIGHT weglassen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>“{field}”: {before} before, {after} after.</source>
<translation>„{field}“: vorher {before}, nachher {after}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>“{folder}” holds what changed alone: the plan that it leads to is read from its “{state}”, whether it was loaded or not.</source>
<translation>„{folder}“ enthält nur, was sich geändert hat: Der Plan, zu dem es führt, wird aus „{state}“ darin gelesen, ob es geladen wurde oder nicht.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{layer}” can't be switched to editing.</source>
<translation>„{layer}“ lässt sich nicht in den Bearbeitungsmodus schalten.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>“{layer}” can't serve as barriers: it holds neither lines nor polygons.</source>
<translation>„{layer}“ taugt nicht als Barrieren: Der Layer enthält weder Linien noch Polygone.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>“{layer}” can't serve as centers: it is no point layer.</source>
<translation>„{layer}“ taugt nicht als Zentren: Es ist kein Punktlayer.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>“{layer}” can't serve as customers: it is no point layer.</source>
<translation>„{layer}“ taugt nicht als Kunden: Es ist kein Punktlayer.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads here: its connected roads come no nearer than {km:,.0f} km to any unit.</source>
<translation>„{layer}“ taugt hier nicht als Straßen: Seine verbundenen Straßen kommen keiner Einheit näher als {km:,.0f} km.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads: it has no line that leads anywhere.</source>
<translation>„{layer}“ kann nicht als Straßen dienen: Keine Linie darin führt irgendwohin.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads: it is no line layer.</source>
<translation>„{layer}“ taugt nicht als Straßen: Es ist kein Linienlayer.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads: {count:,} of its {n:,} vertices {count:is|are} no place in {crs}.</source>
<translation>„{layer}“ taugt nicht als Straßen: {count:,} seiner {n:,} Stützpunkte {count:ist|sind} in {crs} kein Ort.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/region.py" />
<source>“{layer}” can't serve as study region: it holds no polygons.</source>
<translation>„{layer}“ taugt nicht als Untersuchungsraum: Der Layer enthält keine Polygone.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>“{layer}” can't serve as weights: it holds neither points nor areas.</source>
<translation>„{layer}“ taugt nicht als Gewichte: Der Layer enthält weder Punkte noch Flächen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>“{layer}” can't serve as weights: none of its features has a place.</source>
<translation>„{layer}“ taugt nicht als Gewichte: Keines seiner Objekte hat einen Ort.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/file_behind.py" />
<source>“{layer}” could not be read to its end ({count} features): it was being saved, or something else is writing to it. Run it again.</source>
<translation>„{layer}“ ließ sich nicht bis zum Ende lesen ({count} Objekte): Der Layer wurde gerade gespeichert, oder etwas anderes schreibt hinein. Noch einmal ausführen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{layer}” did not accept the value {value} in “{field}”.</source>
<translation>„{layer}“ nahm den Wert {value} in „{field}“ nicht an.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>“{layer}” has no centers.</source>
<translation>„{layer}“ hat keine Zentren.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/outlines.py" />
<source>“{layer}” has no coordinate reference system, and the system's outlines are in longitude and latitude: set it in the layer's properties.</source>
<translation>„{layer}“ hat kein Koordinatenbezugssystem, und die Umrisse des Systems sind in Länge und Breite: in den Eigenschaften des Layers setzen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>“{layer}” has no coordinate reference system: its coordinates are taken as metres in the plane. Where they are degrees, set its reference system first.</source>
<translation>„{layer}“ hat kein Koordinatenbezugssystem: Seine Koordinaten werden als Meter in der Ebene genommen. Wo sie Grad sind, zuerst sein Bezugssystem setzen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{layer}” has no coordinate reference system; its coordinates look like degrees.</source>
<translation>„{layer}“ hat kein Koordinatenbezugssystem; seine Koordinaten sehen nach Grad aus.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{layer}” has no coordinate reference system; its coordinates look like metres.</source>
<translation>„{layer}“ hat kein Koordinatenbezugssystem; seine Koordinaten sehen nach Metern aus.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>“{layer}” has no customers.</source>
<translation>„{layer}“ hat keine Kunden.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>“{layer}” has no customers: none of its features has a point.</source>
<translation>„{layer}“ hat keine Kunden: Keines seiner Objekte hat einen Punkt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>“{layer}” has no features to look over.</source>
<translation>„{layer}“ hat keine Objekte, die sich durchsehen ließen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>“{layer}” has no features to make territories of. Where only selected features are used, select some.</source>
<translation>„{layer}“ hat keine Objekte, aus denen sich Gebiete machen ließen. Wo nur gewählte Objekte benutzt werden, einige wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>“{layer}” has no features yet.</source>
<translation>„{layer}“ hat noch keine Objekte.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>“{layer}” has no field “{field}” to tell its units by: choose one (OTHER_ID_FIELD).</source>
<translation>„{layer}“ hat kein Feld „{field}“, an dem seine Einheiten zu erkennen wären: eines wählen (OTHER_ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>“{layer}” has no points.</source>
<translation>„{layer}“ hat keine Punkte.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{layer}” has no records up to {day}: give a later day (UNTIL).</source>
<translation>„{layer}“ hat keine Datensätze bis {day}: einen späteren Tag angeben (UNTIL).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{layer}” has no records with a unit and a date.</source>
<translation>„{layer}“ hat keine Datensätze mit Einheit und Datum.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>“{layer}” has no rows to compare with.</source>
<translation>„{layer}“ hat keine Zeilen zum Vergleichen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>“{layer}” has no rows.</source>
<translation>„{layer}“ hat keine Zeilen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>“{layer}” has no units: none of its features has an area.</source>
<translation>„{layer}“ hat keine Einheiten: Keines seiner Objekte hat eine Fläche.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>“{layer}” has {k:,} centers for {n:,} {n:unit|units}: at most one per unit.</source>
<translation>„{layer}“ hat {k:,} Zentren für {n:,} {n:Einheit|Einheiten}: höchstens eines je Einheit.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>“{layer}” has {units:,} {units:unit|units} and no territories.</source>
<translation>„{layer}“ hat {units:,} {units:Einheit|Einheiten} und keine Gebiete.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>“{layer}” has {units:,} {units:unit|units}.</source>
<translation>„{layer}“ hat {units:,} {units:Einheit|Einheiten}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>“{layer}” holds lines; territories are made of polygons. Pick a polygon layer.</source>
<translation>„{layer}“ enthält Linien; Gebiete bestehen aus Polygonen. Einen Polygonlayer wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>“{layer}” holds no geometry; territories are made of polygons. Pick a polygon layer.</source>
<translation>„{layer}“ enthält keine Geometrie; Gebiete bestehen aus Polygonen. Einen Polygonlayer wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>“{layer}” holds no points. Pick a layer of addresses, customers or the like.</source>
<translation>„{layer}“ enthält keine Punkte. Einen Layer mit Adressen, Kunden oder Ähnlichem wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>“{layer}” holds no points: pick a layer that does, or say which of its fields has the units' keys (POINT_UNIT).</source>
<translation>„{layer}“ enthält keine Punkte: einen Layer mit welchen wählen, oder angeben, welches seiner Felder die Schlüssel der Einheiten hat (POINT_UNIT).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>“{layer}” holds points; territories are made of polygons. Pick a polygon layer.</source>
<translation>„{layer}“ enthält Punkte; Gebiete bestehen aus Polygonen. Einen Polygonlayer wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>“{layer}” is about none of these units: not one of its keys is a unit's, such as {keys}.</source>
<translation>„{layer}“ handelt von keiner dieser Einheiten: Keiner seiner Schlüssel gehört zu einer Einheit, etwa {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/places.py" />
<source>“{layer}” is in no file or database that scenarios could be kept beside: say which GeoPackage is to hold them (STORE).</source>
<translation>„{layer}“ liegt in keiner Datei oder Datenbank, neben der sich Szenarien aufbewahren ließen: angeben, welches GeoPackage sie enthalten soll (STORE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>“{layer}” is no copy that was handed out: it has no field {fields}.</source>
<translation>„{layer}“ ist keine ausgehändigte Kopie; es fehlt {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>“{layer}” is no point layer.</source>
<translation>„{layer}“ ist kein Punktlayer.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>“{layer}” is no point layer: choose its field with the id of the unit that each customer belongs to (KEY_FIELD), or a layer of points.</source>
<translation>„{layer}“ ist kein Punktlayer: sein Feld mit der ID der Einheit wählen, zu der jeder Kunde gehört (KEY_FIELD), oder einen Layer mit Punkten.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>“{layer}” is not a polygon layer. Territories are made of polygons.</source>
<translation>„{layer}“ ist kein Polygonlayer. Gebiete bestehen aus Polygonen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{layer}” is set to read-only in this project.</source>
<translation>„{layer}“ ist in diesem Projekt schreibgeschützt.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{layer}” lies outside of the area that {crs} ({name}) is made for.</source>
<translation>„{layer}“ liegt außerhalb des Raums, für den {crs} ({name}) gemacht ist.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>“{layer}” says two things of one unit in “{field}” ({count:,}): {units}. Leave one row for each unit, or choose the field that tells its rows apart.</source>
<translation>„{layer}“ sagt in „{field}“ von einer Einheit zweierlei ({count:,}): {units}. Eine Zeile je Einheit lassen, oder das Feld wählen, das die Zeilen unterscheidet.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>“{layer}” was given as the old units and as the new ones.</source>
<translation>„{layer}“ wurde als alte und als neue Einheiten angegeben.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>“{mode}” leaves no number of territories to try: {one} asks for {low:,.0f} or more, and {other} for {high:,.0f} or fewer.</source>
<translation>„{mode}“ lässt keine Anzahl von Gebieten übrig, die sich versuchen ließe: {one} verlangt {low:,.0f} oder mehr, und {other} {high:,.0f} oder weniger.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce_rules.py" />
<source>“{names}” has too many postal codes for Salesforce: they need {count:,} items of a rule, and a territory has {most:,} ({rules} rules of {items}). Split the territory.</source>
<translation>„{names}“ hat zu viele Postleitzahlen für Salesforce: Sie brauchen {count:,} Einträge einer Regel, und ein Gebiet hat {most:,} ({rules} Regeln zu {items}). Das Gebiet teilen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” can't go from {state} to {to}: the next is {next}.</source>
<translation>„{name}“ kann nicht von „{state}“ zu „{to}“ gehen: Als Nächstes kommt „{next}“.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/markup.py" />
<source>“{name}” has control characters, which XML can't hold: rename it.</source>
<translation>„{name}“ hat Steuerzeichen, die XML nicht fassen kann: umbenennen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>“{name}” holds a character that no database keeps (0): rename it.</source>
<translation>„{name}“ enthält ein Zeichen, das keine Datenbank behält (0): umbenennen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{name}” is a copy of “{plan}”.</source>
<translation>„{name}“ ist eine Kopie von „{plan}“.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/open_plan.py" />
<source>“{name}” is approved ({who}, {day}) and stays as it is. To go on from it, choose “Copy this plan…” in the box of plans.</source>
<translation>„{name}“ ist freigegeben ({who}, {day}) und bleibt, wie er ist. Um von ihm aus weiterzumachen, im Feld der Pläne „Diesen Plan kopieren…“ wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” is approved ({who}, {day}), so that it stays as it is: save under another name.</source>
<translation>„{name}“ ist freigegeben ({who}, {day}), so dass er bleibt, wie er ist: unter anderem Namen speichern.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>“{name}” is approved and in force from {begin} on ({who}).</source>
<translation>„{name}“ ist freigegeben und ab {begin} in Kraft ({who}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>“{name}” is approved and in force from {begin} until before {end} ({who}).</source>
<translation>„{name}“ ist freigegeben und ab {begin} bis vor dem {end} in Kraft ({who}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>“{name}” is in force from</source>
<translation>„{name}“ ist in Kraft ab</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{name}” is in force from {day} on.</source>
<translation>„{name}“ ist ab {day} in Kraft.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” is in that state already ({state}).</source>
<translation>„{name}“ ist schon in diesem Zustand ({state}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>“{name}” is open, kept in {place}.</source>
<translation>„{name}“ ist offen, aufbewahrt in {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>“{name}” is open: {units} changed hands.</source>
<translation>„{name}“ ist offen; Gebietswechsel: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>“{name}” is shown then.</source>
<translation>Dann wird „{name}“ gezeigt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>“{name}” is {state} now ({who}).</source>
<translation>„{name}“ ist jetzt {state} ({who}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{name}” is {state} now.</source>
<translation>„{name}“ ist jetzt {state}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” was put in force, which is not taken back: copy it.</source>
<translation>„{name}“ wurde in Kraft gesetzt, was nicht zurückgenommen wird: kopieren.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/postgis.py" />
<source>“{schema}” has a table “{table}” that no earlier publication made: choose another schema (SCHEMA).</source>
<translation>„{schema}“ hat eine Tabelle „{table}“, die keine frühere Veröffentlichung machte: ein anderes Schema wählen (SCHEMA).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>“{seeds}” has a point in each territory, of type Required, for Solve Territories and Build Balanced Zones; “featuresets” has the classes as JSON for other tools.</source>
<translation>„{seeds}“ hat einen Punkt in jedem Gebiet, vom Typ Required, für Solve Territories und Build Balanced Zones; „featuresets“ hat die Klassen als JSON für andere Werkzeuge.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{speed}” (feature {id})</source>
<translation>„{speed}“ (Objekt {id})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{table}” gives “{unit}” to {others} already: change or delete its row there first.</source>
<translation>„{table}“ gibt „{unit}“ schon an {others}: die Zeile dort zuerst ändern oder löschen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{table}” holds no lines, so that this can't be added to it: draw it there by hand, or choose a layer of lines in the set-up.</source>
<translation>„{table}“ enthält keine Linien, so dass sich dies nicht hinzufügen lässt: dort von Hand zeichnen, oder in der Einrichtung einen Linienlayer wählen.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{table}” takes no new rows: it is read-only, or refuses them.</source>
<translation>„{table}“ nimmt keine neuen Zeilen an: Sie ist schreibgeschützt oder lehnt sie ab.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>“{territory}” ({field}) is in several of the level above: {parents}. Other systems have each territory in one: give the units of it one value, or leave that field out (PARENT_FIELDS).</source>
<translation>„{territory}“ ({field}) ist in mehreren der Ebene darüber: {parents}. Andere Systeme haben jedes Gebiet in einer: seinen Einheiten einen Wert geben, oder dieses Feld weglassen (PARENT_FIELDS).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>“{text}” (AGAINST) is neither “nothing” nor the number of a publication.</source>
<translation>„{text}“ (AGAINST) ist weder „nothing“ noch die Nummer einer Veröffentlichung.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/days.py" />
<source>“{text}” ({name}) is no day: write it as 2027-01-31.</source>
<translation>„{text}“ ({name}) ist kein Tag: als 2027-01-31 schreiben.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) can't be “{value}”. Choose one of: {options}.</source>
<translation>„{title}“ ({name}) kann nicht „{value}“ sein. Eines von diesen wählen: {options}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is missing.</source>
<translation>„{title}“ ({name}) fehlt.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; it must be a whole number.</source>
<translation>„{title}“ ({name}) ist {value}; es muss eine ganze Zahl sein.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; it must be at least {limit}.</source>
<translation>„{title}“ ({name}) ist {value}; es muss mindestens {limit} sein.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; it must be at most {limit}.</source>
<translation>„{title}“ ({name}) ist {value}; es darf höchstens {limit} sein.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; that is too large a number.</source>
<translation>„{title}“ ({name}) ist {value}; das ist eine zu große Zahl.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is “{value}”, which is not a number.</source>
<translation>„{title}“ ({name}) ist „{value}“, und das ist keine Zahl.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) takes one file or folder, not a list: {values}.</source>
<translation>„{title}“ ({name}) nimmt eine Datei oder einen Ordner, keine Liste: {values}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}): the field “{field}” of “{layer}” holds {kind}; a number field is needed. {advice}</source>
<translation>„{title}“ ({name}): Das Feld „{field}“ von „{layer}“ enthält {kind}; gebraucht wird ein Zahlenfeld. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}): “{layer}” has no field “{field}”. {advice}</source>
<translation>„{title}“ ({name}): „{layer}“ hat kein Feld „{field}“. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{unit}” and “{other}” have no border that a barrier could stand on.</source>
<translation>„{unit}“ und „{other}“ haben keine Grenze, auf der eine Barriere stehen könnte.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{unit}” has no outline.</source>
<translation>„{unit}“ hat keinen Umriss.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>“{waiting}” is not to be loaded yet: its rows need Ids that the org gives, of operating hours, of territories one level up, of members. Load the rest, export the org as below and publish the same plan again with this folder as PREVIOUS, once a level: they come with Ids.</source>
<translation>„{waiting}“ ist noch nicht zu laden: Die Zeilen darin brauchen IDs, die die Organisation vergibt, von Betriebszeiten, von Gebieten eine Ebene höher, von Mitgliedern. Den Rest laden, die Organisation wie unten exportieren und denselben Plan mit diesem Ordner als PREVIOUS noch einmal veröffentlichen, einmal je Ebene: Dann haben sie IDs.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>“{waiting}” lists what these steps undo, or what has no Id yet because its territory is made anew: for the latter export the org again and publish the plan before with that as PREVIOUS.</source>
<translation>„{waiting}“ führt auf, was diese Schritte rückgängig machen, oder was noch keine ID hat, weil sein Gebiet neu gemacht wird: für das Letztere die Organisation noch einmal exportieren und den früheren Plan damit als PREVIOUS veröffentlichen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>“{workload}”: at least {least} is more than at most {most}. Change one of these limits.</source>
<translation>„{workload}“: Das Minimum {least} ist größer als das Maximum {most}. Eine dieser Grenzen ändern.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… and within</source>
<translation>… und binnen</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout_history.py" />
<source>… and {more:,} more</source>
<translation>… und {more:,} weitere</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>… are</source>
<translation>… sind</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… chosen for</source>
<translation>… gewählt für</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>… covering</source>
<translation>… deckt ab</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>… crossing adds</source>
<translation>… Queren kostet</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… nearest within</source>
<translation>… nächste binnen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… one-way</source>
<translation>… Einbahn</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… speed</source>
<translation>… Tempo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… their key</source>
<translation>… ihr Schlüssel</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… their unit</source>
<translation>… ihre Einheit</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… ways lead</source>
<translation>… Wege führen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… which is in</source>
<translation>… liegt in</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>▲ max</source>
<translation>▲ max.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>▼ min</source>
<translation>▼ min.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/territories_tab.py" />
<source>⚠ with problems</source>
<translation>⚠ mit Problemen</translation>
</message>
</context>
</TS>