<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>TerritoryPlanner</name>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>  and {more:,} more of “{kind}”, in the output.</source>
<translation>  et {more:,} de plus de « {kind} », dans la sortie.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<location filename="../../territory_planner/algorithms/validate.py" />
<source>  and {more:,} more, in the output.</source>
<translation>  et {more:,} de plus, dans la sortie.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>  {begin} – {end}: {name}</source>
<translation>  {begin} – {end} : {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>  {name} ({state}), {author}, {day}</source>
<translation>  {name} ({state}), {author}, {day}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>  {name}: {share}, {title} {load} for a target of {target}; units: {units:,}</source>
<translation>  {name} : {share}, {title} {load} pour une cible de {target} ; unités : {units:,}</translation>
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
<translation> et </translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source> of “{field}”</source>
<translation> de « {field} »</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<location filename="../../territory_planner/core/travel/reach.py" />
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source> or </source>
<translation> ou </translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source> or more, or ask for {count:,} territories.</source>
<translation> ou plus, ou demander {count:,} {count:secteur|secteurs}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source> or more.</source>
<translation> ou plus.</translation>
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
<translation> – le meilleur en : {best}.</translation>
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
<translation>(vide)</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>(no territory)</source>
<translation>(aucun secteur)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>(none)</source>
<translation>(aucun)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/findings.py" />
<source>(the layer)</source>
<translation>(la couche)</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>, or </source>
<translation>, ou </translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>, which is next to it</source>
<translation>, qui est à côté</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>, which shares {border} km of border</source>
<translation>, qui partage {border} km de frontière</translation>
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
<translation>0 : l'équilibre le plus serré, quelle que soit la forme. 50 : les trajets les plus courts dans la tolérance. 100 : les frontières les plus lisses et rondes dans la tolérance.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>0: the tightest balance; 50: the least travel within the tolerance; 100: the smoothest borders within it</source>
<translation>0 : l'équilibre le plus serré ; 50 : le moins de déplacements dans la tolérance ; 100 : les frontières les plus lisses dans la tolérance</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>1 where all plans of the map were listed, else 0</source>
<translation>1 si tous les plans de la carte ont été énumérés, sinon 0</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>1 where it is proven that no plan that keeps all that is asked moves less, or, where none is within the limits, is nearer to them; else 0</source>
<translation>1 s'il est prouvé qu'aucun plan qui respecte tout ce qui est demandé ne déplace moins, ou, si aucun n'est dans les limites, n'en est plus près ; sinon 0</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>1 where, with the travel that this plan has, all territories are within their limits, or travel is what the plan was balanced by; 0 where they did not come to agree</source>
<translation>1 si, avec les déplacements de ce plan, tous les secteurs sont dans leurs limites, ou si les déplacements sont ceux d'après lesquels le plan a été équilibré ; 0 s'ils ne se sont pas accordés</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>1. Data Loader wrote a success file of each “insert” file that you loaded: load these with Delete, the last first; their column ID is the Id. (Lost? Export the org again and publish the plan before with that as PREVIOUS.)</source>
<translation>1. Data Loader a écrit un fichier de succès (success) pour chaque fichier « insert » que vous avez chargé : les charger par Delete, le dernier d'abord ; leur colonne ID est l'Id. (Perdus ? Exporter de nouveau l'organisation et publier le plan d'avant avec cela comme PREVIOUS.)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>1. Deploy the model, its territories and their rules by postal code: in “{ruled}”, sf project deploy start --source-dir force-app{gone}. Are your units no postal codes? Then do so in “{plain}”, which has no rules.</source>
<translation>1. Déployer le modèle, ses secteurs et leurs règles par code postal : dans « {ruled} », sf project deploy start --source-dir force-app{gone}. Vos unités ne sont pas des codes postaux ? Alors de même dans « {plain} », qui n'a pas de règles.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>1. Deploy the territories: in “{plain}”, sf project deploy start --source-dir force-app{gone}. Rules by postal code stay as they are: what was given of the org tells none.</source>
<translation>1. Déployer les secteurs : dans « {plain} », sf project deploy start --source-dir force-app{gone}. Les règles par code postal restent comme elles sont : ce qui a été donné de l'organisation n'en dit aucune.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>100: in all of them. 80: in four of five, whichever; the others may be out of it.</source>
<translation>100 : dans tous. 80 : dans quatre sur cinq, n'importe lesquels ; les autres peuvent être hors tolérance.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>2. Did you deploy “{ruled}” or “{plain}”? Deploy that of this folder, too: sf project deploy start --source-dir force-app{gone}.</source>
<translation>2. Avez-vous déployé « {ruled} » ou « {plain} » ? Déployer aussi celui de ce dossier : sf project deploy start --source-dir force-app{gone}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>2. Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete), empty values left alone. Keep its success files: the way back needs them.</source>
<translation>2. Charger avec Data Loader les fichiers CSV de « {folder} » dans l'ordre de leurs numéros, chacun par l'opération que dit son nom (insert, update, delete), sans toucher aux valeurs vides. Garder ses fichiers de succès (success) : le chemin de retour les demande.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>2. Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete).</source>
<translation>2. Charger avec Data Loader les fichiers CSV de « {folder} » dans l'ordre de leurs numéros, chacun par l'opération que dit son nom (insert, update, delete).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>3. Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete); where you deployed, leave out those that insert or update Territory2.</source>
<translation>3. Charger avec Data Loader les fichiers CSV de « {folder} » dans l'ordre de leurs numéros, chacun par l'opération que dit son nom (insert, update, delete) ; si vous avez déployé, laisser de côté ceux qui insèrent ou mettent à jour Territory2.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>3. “{waiting}” is not to be loaded yet: its rows need Ids that the org gives, and have DeveloperNames. After the steps before, export the org as below and publish the same plan again with this folder as PREVIOUS: they come with Ids.</source>
<translation>3. « {waiting} » n'est pas encore à charger : ses lignes demandent des identifiants que donne l'organisation, et ont des DeveloperName. Après les étapes précédentes, exporter l'organisation comme ci-dessous et publier de nouveau le même plan avec ce dossier comme PREVIOUS : elles ont alors des identifiants.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>90th percentile of that distance (km)</source>
<translation>90e centile de cette distance (km)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>90th percentile of the ways from the center (nine in ten are no farther)</source>
<translation>90e centile des trajets depuis le centre (neuf sur dix ne sont pas plus longs)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>90th percentile of times</source>
<translation>90e centile des durées</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>90th percentile of ways</source>
<translation>90e centile des trajets</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>A Dask cluster needs Dask on this computer, too: install the Python package “distributed”, or leave the scheduler's address out to use this computer's cores.</source>
<translation>Une grappe Dask demande Dask sur cet ordinateur aussi : installer le paquet Python « distributed », ou ne pas donner l'adresse de l'ordonnanceur pour utiliser les cœurs de cet ordinateur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>A barrier covers border that it comes this near to. Without it, a hundredth of the size of a typical unit.</source>
<translation>Une barrière couvre la frontière qu'elle approche d'autant. Par défaut, un centième de la taille d'une unité typique.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>A barrier parts units where it covers more of their border</source>
<translation>Une barrière sépare des unités là où elle couvre plus que cela de leur frontière</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>A barrier parts {unit} and {other}, as {author} asked: “{text}”.</source>
<translation>Une barrière sépare {unit} et {other}, à la demande de {author} : « {text} ».</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>A budget of {budget:g} % buys a largest deviation of {deviation}, with {share} moved.</source>
<translation>Un budget de {budget:g} % achète un plus grand écart de {deviation}, avec {share} déplacés.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>A budget of {budget:g} % buys a largest deviation of {deviation}, with {share} moved: proven to be the least.</source>
<translation>Un budget de {budget:g} % achète un plus grand écart de {deviation}, avec {share} déplacés : il est prouvé qu'on ne peut pas faire moins.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/child_talk.py" />
<source>A calculation in the background was ended from outside: {why}</source>
<translation>Un calcul en arrière-plan a été arrêté de l'extérieur : {why}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/certificates.py" />
<source>A certificate (CERTIFICATE) can only be written of straight ways that count by their square: leave out {others}.</source>
<translation>Un certificat (CERTIFICATE) ne peut être écrit que pour des trajets à vol d'oiseau comptés au carré : laisser {others} de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>A certificate (CERTIFICATE) is not written with people who come and go (PEOPLE): leave one of the two out.</source>
<translation>Un certificat (CERTIFICATE) ne s'écrit pas avec des personnes qui arrivent ou partent (PEOPLE) : laisser l'un des deux de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/certificate.py" />
<source>A certificate can only be written of straight ways that count by their square: leave out roads, tables of costs, barriers that cost, and other ways to count.</source>
<translation>Un certificat ne peut être écrit que pour des trajets à vol d'oiseau comptés au carré : laisser de côté routes, tables de coûts, barrières coûteuses et autres façons de compter.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>A day such as 2026-04-01; only for a plan that is approved.</source>
<translation>Un jour comme 2026-04-01 ; seulement pour un plan approuvé.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/new_field.py" />
<source>A field can't be added to the source of “{layer}”.</source>
<translation>Un champ ne peut pas être ajouté à la source de « {layer} ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>A field of the customers, such as season, product or skill: for each of its values the units have a workload field of its own, beside the one of all. At most {most} values.</source>
<translation>Un champ des clients, saison, produit ou compétence par exemple : pour chacune de ses valeurs les unités ont leur champ de charge, à côté de celui de tous. Au plus {most} valeurs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>A field of the points with the keys of units, their postal codes say: they are found by these, wherever they lie. A table without places needs it.</source>
<translation>Un champ des points avec les clés d'unités, leurs codes postaux par exemple : ils sont trouvés par elles, où qu'ils soient. Une table sans lieux en a besoin.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>A field of the units that is brought up to date: units that the alignment says nothing of keep what they have, and old values stand in “previous”. Without it, a field “territory” is added. Levels above the territory are added in any case.</source>
<translation>Un champ des unités qui est mis à jour : les unités dont l'affectation ne dit rien gardent ce qu'elles ont, et les anciennes valeurs sont dans « previous ». Sans lui, un champ « territory » est ajouté. Les niveaux au-dessus du secteur sont ajoutés dans tous les cas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>A figure of the plan as a whole: 'max_deviation', 'gini', 'cv', 'territories'.</source>
<translation>Un indicateur du plan dans son ensemble : 'max_deviation', 'gini', 'cv', 'territories'.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>A forecast is of one step or more.</source>
<translation>Une prévision porte sur une période ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>A greatest area (MAX_AREA) needs units that have one: leave it out for points.</source>
<translation>Une plus grande surface (MAX_AREA) demande des unités qui en ont une : ne pas la donner pour des points.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>A km of tour counts</source>
<translation>Un km de tournée compte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>A km of travel (TRAVEL_PER_KM) must count more than 0: leave it out instead.</source>
<translation>Un km de déplacement (TRAVEL_PER_KM) doit compter plus que 0 : sinon ne pas le donner.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>A lake, or a unit that is missing: add it where somebody is to serve it.</source>
<translation>Un lac, ou une unité qui manque : l'ajouter là où quelqu'un doit la desservir.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>A layer of outlines with every figure of each territory, and a table of the plan's figures, as the plan is now</source>
<translation>Une couche de contours avec tous les indicateurs de chaque secteur et une table des indicateurs du plan, tel qu'il est maintenant</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>A line from each unit at a border to each territory beside it: unit_id, unit, territory, beside; answer (“kept” by rules, “farther” from the center, “free” to go), rules that would break; deviations of both territories in percent, now and then, by the first workload; the way from the center of each, as centers are now, and its unit; km by which borders between territories would grow; percent by which the plan's travel would; why, in words; the smallest change that turns the answer, and how many it joins.</source>
<translation>Une ligne de chaque unité à une frontière vers chaque secteur à côté : unit_id, unit, territory, beside ; answer (« kept » : retenue par des règles ; « farther » : plus loin du centre ; « free » : libre de partir), règles qui seraient rompues ; écarts des deux secteurs en pourcentage, maintenant et alors, d'après la première charge ; le trajet depuis le centre de chacun, tels que sont les centres maintenant, et son unité ; km dont grandiraient les frontières entre secteurs ; pourcentage dont augmenteraient les déplacements du plan ; pourquoi, en mots ; le plus petit changement qui renverse la réponse, et combien il en joint.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>A list is no publication that could be kept (KEEP): choose another system (SYSTEM), or a database (DATABASE).</source>
<translation>Une liste n'est pas une publication qui puisse être gardée (KEEP) : choisir un autre système (SYSTEM), ou une base de données (DATABASE).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>A lock keeps these territories from being merged.</source>
<translation>Un verrou empêche de fusionner ces secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>A locked territory can't be split.</source>
<translation>Un secteur verrouillé ne peut pas être divisé.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/sharing.py" />
<source>A maximum distance of {needed} would not have any, nor would enough tolerance.</source>
<translation>Avec une distance maximale de {needed}, il n'y en aurait aucune ; avec assez de tolérance non plus.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>A maximum of {most} would allow for that.</source>
<translation>Un maximum de {most} le permettrait.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A maximum time (MAX_TIME) needs roads (ROADS) with speeds (SPEED_FIELD), or a table of travel costs (COST_MATRIX).</source>
<translation>Une durée maximale (MAX_TIME) demande des routes (ROADS) avec vitesses (SPEED_FIELD), ou une table des coûts de déplacement (COST_MATRIX).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A maximum time (MAX_TIME) needs the speeds of the roads (SPEED_FIELD), or OBJECTIVE “time”, which counts 50 km/h where none are given.</source>
<translation>Une durée maximale (MAX_TIME) demande les vitesses des routes (SPEED_FIELD), ou OBJECTIVE « time », qui compte 50 km/h là où aucune n'est donnée.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A maximum time (MAX_TIME) needs ways in minutes, and OBJECTIVE is “distance”: choose “time”, or leave the maximum time out.</source>
<translation>Une durée maximale (MAX_TIME) demande des trajets en minutes, et OBJECTIVE est « distance » : choisir « time », ou ne pas donner de durée maximale.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>A new territory: {now} off its target.</source>
<translation>Un nouveau secteur ; écart à la cible : {now}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>A new unit is clear where this much of it comes from one territory, an old one where this much of it goes to one new unit.</source>
<translation>Une nouvelle unité est claire si au moins cette part d'elle vient d'un seul secteur ; une ancienne, si au moins cette part d'elle va à une seule nouvelle.</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout.py" />
<source>A page for each territory</source>
<translation>Une page par secteur</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_part.py" />
<source>A part of the plan can't be designed by a table of costs, which needs a center for each territory. Design all of it, or take the table out of the set-up.</source>
<translation>Une partie du plan ne peut pas être conçue d'après une table de coûts, qui demande un centre par secteur. Tout concevoir, ou retirer la table de la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>A point layer, in any coordinate reference system, or a table with the ids of units (KEY_FIELD): CSV, XLSX or any other that QGIS opens.</source>
<translation>Une couche de points, dans n'importe quel système de coordonnées de référence, ou une table avec les identifiants d'unités (KEY_FIELD) : CSV, XLSX ou toute autre que QGIS ouvre.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>A rating by each customer; those without one are left aside.</source>
<translation>Une note de chaque client ; ceux sans note sont laissés de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>A rating of each unit. The mean is weighted by its customers, or where none are given by the first workload; units without a rating are left aside.</source>
<translation>Une note de chaque unité. La moyenne est pondérée par ses clients, ou si aucun n'est donné par la première charge ; les unités sans note sont laissées de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>A realignment may move</source>
<translation>Un redécoupage peut déplacer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>A row per unit that was in conflict, with its territory in a column “to”: these are taken over as they are.</source>
<translation>Une ligne par unité qui était en conflit, avec son secteur dans une colonne « to » : elles sont reprises telles quelles.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce_rules.py" />
<source>A rule of Salesforce can't hold the postal {count:code|codes} {codes} of “{territory}”: its lists are written with commas. Choose the field of the codes (ID_FIELD), or correct {count:it|them}.</source>
<translation>Une règle de Salesforce ne peut pas contenir {count:le code postal|les codes postaux} {codes} de « {territory} » : ses listes s'écrivent avec des virgules. Choisir le champ des codes (ID_FIELD), ou {count:le|les} corriger.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>A table of costs needs centers: choose them in the set-up.</source>
<translation>Une table de coûts demande des centres : les choisir dans la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>A table of targets says how many territories there are: leave it out (TARGETS), or don't ask for “{mode}” (COUNT_MODE).</source>
<translation>Une table des cibles dit combien il y a de secteurs : la laisser de côté (TARGETS), ou ne pas demander « {mode} » (COUNT_MODE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A table of travel costs needs centers (CENTERS).</source>
<translation>Une table des coûts de déplacement demande des centres (CENTERS).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>A table with a row per person and territory, of any level: person (as the system knows them: a user's id, an e-mail address), territory, role where there is one.</source>
<translation>Une table d'une ligne par personne et secteur, de tout niveau : person (comme le système la connaît : l'identifiant d'un utilisateur, une adresse électronique), territory, role s'il y en a un.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>A table with a row per unit: CSV, XLSX or any other file that QGIS opens</source>
<translation>Une table d'une ligne par unité : CSV, XLSX ou tout autre fichier que QGIS ouvre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>A table with a row per unit: its key and its territory; empty means none.</source>
<translation>Une table d'une ligne par unité : sa clé et son secteur ; vide veut dire aucun.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>A table with a territory's name in a column called as the territory field (or “territory”, “name”, “id”), and in a column “lock” either “gain only” (it never loses a unit) or “frozen” (it stays as it is).</source>
<translation>Une table avec le nom d'un secteur dans une colonne appelée comme le champ des secteurs (ou « territory », « name », « id »), et dans une colonne « lock » soit « gain only » (il ne perd jamais d'unité), soit « frozen » (il reste comme il est).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>A table with the columns person, territory and, if any, role</source>
<translation>Une table avec les colonnes person, territory et, s'il y en a, role</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>A table with the columns “category”, and “frequency”, “time” or “overhead”: what counts for customers of a category where their own fields say nothing.</source>
<translation>Une table avec les colonnes « category », et « frequency », « time » ou « overhead » : ce qui compte pour les clients d'une catégorie quand leurs propres champs ne disent rien.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>A table with the columns “{category}”, and “{frequency}”, “{time}” or “{overhead}”: what counts for customers of a category where their own fields say nothing.</source>
<translation>Une table avec les colonnes « {category} », et « {frequency} », « {time} » ou « {overhead} » : ce qui compte pour les clients d'une catégorie quand leurs propres champs ne disent rien.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<source>A table, or points where people live: a name (in a column called as the territory field, or “territory”, “name”, “person”), and an “action”: “leave” (for good, or until a day in “until”, when all that was theirs comes back), “join” (a new territory around a home: the point, or a unit's id in “home”, or the center of that name; without one, wherever that moves least), “capacity” (carries more or less: the new “capacity”, on the scale of targets, else 1 for an ordinary territory), or “swap” (exchanges territories with the one in “with”). “date” is when it begins. All rows together give one plan, counted from today's. Example: name Fay, action leave.</source>
<translation>Une table, ou des points là où les gens habitent : un nom (dans une colonne appelée comme le champ des secteurs, ou « territory », « name », « person »), et une « action » : « leave » (pour de bon, ou jusqu'à un jour dans « until », où tout ce qui était à eux revient), « join » (un nouveau secteur autour d'un domicile : le point, ou l'identifiant d'une unité dans « home », ou le centre de ce nom ; sans domicile, là où cela déplace le moins), « capacity » (porte plus ou moins : la nouvelle « capacity », à l'échelle des cibles, sinon 1 pour un secteur ordinaire), ou « swap » (échange son secteur avec celui dans « with »). « date » dit quand cela commence. Toutes les lignes ensemble donnent un plan, compté d'aujourd'hui. Exemple : name Fay, action leave.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>A territory field to start from. Its territories keep their names; units where it is empty are shared out. Without it, the design starts afresh.</source>
<translation>Un champ de secteurs d'où partir. Ses secteurs gardent leurs noms ; les unités où il est vide sont réparties. Sans lui, la conception repart de zéro.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>A territory is called “{name}”, which loaders take for empty: rename it.</source>
<translation>Un secteur s'appelle « {name} », que les outils de chargement prennent pour vide : le renommer.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>A territory is split in two or more pieces.</source>
<translation>Un secteur se divise en deux morceaux ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>A territory of one unit can't be split.</source>
<translation>Un secteur d'une seule unité ne peut pas être divisé.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>A tolerance of {share} would allow for that.</source>
<translation>Une tolérance de {share} le permettrait.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>A tolerance of {tolerance} lets a territory have nothing, or several times its target. Usual is 1 to 10.</source>
<translation>Une tolérance de {tolerance} permet à un territoire de n'avoir rien, ou plusieurs fois sa cible. L'usage est de 1 à 10.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>A unit has no position.</source>
<translation>Une unité n'a pas de position.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A way across a barrier counts as {km:,.1f} km longer, or goes around it where that is shorter.</source>
<translation>Un trajet à travers une barrière compte {km:,.1f} km de plus, ou la contourne si c'est plus court.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>A web page on the plan that can be sent on</source>
<translation>Une page web sur le plan, qui peut être transmise</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/column_choice.py" />
<source>A wider panel shows it, or fewer columns that you chose.</source>
<translation>Un panneau plus large la montre, ou moins de colonnes choisies.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>AGAINST is of publications that are kept: switch that on (KEEP).</source>
<translation>AGAINST concerne les publications gardées : l'activer (KEEP).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Above least</source>
<translation>Au-dessus du minimum</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Above the maximum</source>
<translation>Au-dessus du maximum</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Accounts</source>
<translation>Comptes</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Accounts and resources that are no GUID ({count:,}, such as {key}) are found by an alternate key (account: accountnumber, resource: name), which the org must define for b).</source>
<translation>Les comptes et ressources qui ne sont pas un GUID ({count:,}, par exemple {key}) sont trouvés par une clé alternative (account: accountnumber, resource: name), que l'organisation doit définir pour b).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Accounts and users whose key is no Salesforce Id ({count:,}, such as {key}) wait in “{waiting}”: choose the field of their Ids (POINT_ID; for people the column person).</source>
<translation>Les comptes et utilisateurs dont la clé n'est pas un identifiant Salesforce ({count:,}, par exemple {key}) attendent dans « {waiting} » : choisir le champ de leurs identifiants (POINT_ID ; pour les personnes la colonne person).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Accounts are counted by territory ({count:,}), not listed.</source>
<translation>Les comptes sont comptés par secteur ({count:,}), pas listés.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Accounts in no territory: {count:,}.</source>
<translation>Comptes sans secteur : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Accounts outside every unit go to the nearest within this distance on the ground</source>
<translation>Les comptes hors de toute unité vont à la plus proche à moins de cette distance au sol</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Accounts whose key stands in several rows ({count:,} {count:key|keys}, {rows:,} rows): {keys}.</source>
<translation>Comptes dont la clé est dans plusieurs lignes ({count:,} {count:clé|clés}, {rows:,} {rows:ligne|lignes}) : {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Across a border to stay inside</source>
<translation>Au-delà d'une frontière à ne pas franchir</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Across gaps up to</source>
<translation>Trous jusqu'à</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Add</source>
<translation>Ajouter</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Add a field for the territories to the layer</source>
<translation>Ajouter à la couche un champ pour les secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Add a territory</source>
<translation>Ajouter un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Add the field</source>
<translation>Ajouter le champ</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Add the field?</source>
<translation>Ajouter le champ ?</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Addresses, customers or the like, whose territory is asked for; or a table of them without places, with the key of the unit of each (POINT_UNIT).</source>
<translation>Adresses, clients ou semblables, dont on demande le secteur ; ou une table sans lieux, avec la clé de l'unité de chacun (POINT_UNIT).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>After</source>
<translation>Après</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>After territories were edited by hand: units without a territory and detached parts are joined to a territory beside them, what is still wrong is listed, and a report shows the plan before and after.</source>
<translation>Après une modification des secteurs à la main : les unités sans secteur et les parties détachées rejoignent un secteur voisin, ce qui ne va toujours pas est listé, et un rapport montre le plan avant et après.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>After: {load}, {deviation}</source>
<translation>Après : {load}, {deviation}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Against</source>
<translation>Par rapport à</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Against the publication {publication}.</source>
<translation>Par rapport à la publication {publication}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Against {other}</source>
<translation>Contre {other}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Aggregate workload</source>
<translation>Agréger la charge</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Alignment</source>
<translation>Affectation</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>All are in the output AMBIGUOUS.</source>
<translation>Toutes sont dans la sortie AMBIGUOUS.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>All are within their tolerance.</source>
<translation>Tous sont dans leur tolérance.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>All costs of the units in the table of travel costs are blank: nothing is served.</source>
<translation>Tous les coûts des unités dans la table des coûts de déplacement sont vides : rien n'est desservi.</translation>
</message>
<message>
<location filename="../../territory_planner/report/table_view.py" />
<source>All figures</source>
<translation>Tous les indicateurs</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>All limits are kept that can be. No plan avoids this: {obstacle}</source>
<translation>Toutes les limites qui peuvent l'être sont respectées. Aucun plan n'évite ceci : {obstacle}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>All limits are kept.</source>
<translation>Toutes les limites sont respectées.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_anew.py" />
<source>All of these territories are locked. Release those that are to be designed anew.</source>
<translation>Tous ces secteurs sont verrouillés. Déverrouiller ceux qui doivent être conçus de nouveau.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>All past workloads are 0: there is nothing to forecast from.</source>
<translation>Toutes les charges passées sont 0 : il n'y a rien d'où prévoir.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>All plans of this map were listed: none is better in everything than one of these.</source>
<translation>Tous les plans de cette carte ont été énumérés : aucun n'est meilleur en tout que l'un de ceux-ci.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>All points and their fields, and “{id}”: the unit's, or the id of the polygon (ID_FIELD); nothing outside.</source>
<translation>Tous les points et leurs champs, et « {id} » : celui de l'unité, ou l'identifiant du polygone (ID_FIELD) ; rien dehors.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/newcomers.py" />
<source>All that people who leave have changes hands, {gone}, which is more than may: allow {needed} or more.</source>
<translation>Tout ce que ceux qui partent ont change de secteur, {gone}, ce qui est plus que permis : autoriser {needed} ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>All that {name} has would go to others, and locks or protection keep units there ({count:,}): {units}. Unlock them first.</source>
<translation>Tout ce que {name} a irait à d'autres, et des verrous ou une protection y gardent des unités ({count:,}) : {units}. Les déverrouiller d'abord.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>All units and their fields, and “customers”, “visits” (the sum of frequencies), “workload”, and a workload of each group.</source>
<translation>Toutes les unités et leurs champs, avec « customers », « visits » (la somme des fréquences), « workload », et une charge par groupe.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>All units and their fields, the territory field brought up to date and its old value in “previous” (“previous_2” where the units have such a field of their own); around given centers, along roads or by a table of travel costs, also “center_time” or “center_road_km”, as “Design territories” writes them.</source>
<translation>Toutes les unités et leurs champs, le champ des secteurs mis à jour et son ancienne valeur dans « previous » (« previous_2 » si les unités ont déjà un tel champ) ; autour de centres donnés, par les routes ou d'après une table des coûts de déplacement, aussi « center_time » ou « center_road_km », comme « Concevoir des secteurs » les écrit.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>All units and their fields, with geometries repaired and borders that are no farther apart than the tolerance made to meet; full copies are left out.</source>
<translation>Toutes les unités et leurs champs, géométries réparées, et frontières rejointes là où elles ne sont pas plus éloignées que la tolérance ; les copies complètes sont laissées de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>All units and their fields, with the fields “territory” and “center_km” (distance to the territory's center) added; along roads or by a table of travel costs also “center_time” (minutes, or what the table is in; “center_road_km” along roads without speeds). Where the units have such a field of their own, the added one is called “center_km_2”.</source>
<translation>Toutes les unités et leurs champs, avec les champs « territory » et « center_km » (distance au centre du secteur) ajoutés ; par les routes ou d'après une table des coûts de déplacement aussi « center_time » (minutes, ou la mesure de la table ; « center_road_km » par des routes sans vitesses). Si les unités ont déjà un tel champ, celui ajouté s'appelle « center_km_2 ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>All units and their fields, with their territory in the scenario.</source>
<translation>Toutes les unités et leurs champs, avec leur secteur dans le scénario.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>All units and their fields, with their territory.</source>
<translation>Toutes les unités et leurs champs, avec leur secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>All units are clear.</source>
<translation>Toutes les unités sont claires.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>All units of the plan, as they are now.</source>
<translation>Toutes les unités du plan, comme elles sont maintenant.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>All units there ({count:,}) are in territories that are not among those given: {names}. Give the table of territories, too: all that the system exports, or the whole folder of a publication.</source>
<translation>Là-bas, toutes les unités ({count:,}) sont dans des secteurs qui ne sont pas parmi ceux donnés : {names}. Donner aussi la table des secteurs : tout ce que le système exporte, ou le dossier entier d'une publication.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>All units with “deviation” (the largest from target once the new center serves what is nearest, percent), “travel_saved” (of all workload times straight km, percent), “moved” (workload that changes hands: what it serves, and what others must move besides, at least, percent) and “suitability”: 0 (worst) to 100, the mean of the three, each between its best and worst.</source>
<translation>Toutes les unités avec « deviation » (le plus grand écart à la cible une fois que le nouveau centre dessert ce qui est le plus proche, en pourcentage), « travel_saved » (de toute la charge fois km à vol d'oiseau, en pourcentage), « moved » (charge qui change de secteur : ce qu'il dessert, et ce que les autres doivent au moins déplacer en plus, en pourcentage) et « suitability » : 0 (le pire) à 100, la moyenne des trois, chacun entre son meilleur et son pire.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>All units, with their territory for each number of territories: “plan_39”, “plan_40” and so on.</source>
<translation>Toutes les unités, avec leur secteur pour chaque nombre de secteurs : « plan_39 », « plan_40 » et ainsi de suite.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>All workloads</source>
<translation>Toutes les charges</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Allocate units to centers</source>
<translation>Affecter les unités à des centres</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/allocate.py" />
<source>Allocation needs centers to allocate to.</source>
<translation>L'affectation demande des centres auxquels affecter.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Along one-way roads: technicians set out, patients come</source>
<translation>Dans les sens uniques : les techniciens partent, les patients viennent</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Alternative</source>
<translation>Alternative</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Alternatives</source>
<translation>Alternatives</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Amount field</source>
<translation>Champ de la quantité</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>An island, or a gap in the borders: add links (LINKS) where you know better, or raise TOLERANCE_DISTANCE.</source>
<translation>Une île, ou un trou dans les frontières : ajouter des liens (LINKS) si l'on sait mieux, ou augmenter TOLERANCE_DISTANCE.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>An old unit in no new one goes to the nearest where that is no farther than this, from border to border; else it is carried nowhere, and told. Without it, the width of a typical new unit.</source>
<translation>Une ancienne unité dans aucune nouvelle va à la plus proche si celle-ci n'est pas plus loin, de frontière à frontière ; sinon elle n'est reportée nulle part, et signalée. Par défaut, la largeur d'une nouvelle unité typique.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>And {more:,} more {more:unit|units}, in the workbook.</source>
<translation>Et {more:,} {more:autre unité|autres unités}, dans le classeur.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Another layer…</source>
<translation>Autre couche…</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Another number of territories</source>
<translation>Un autre nombre de secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Another plan of this layer, as this one stands</source>
<translation>Un autre plan de cette couche, tel qu'est celui-ci</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Another plan of this layer, without territories yet</source>
<translation>Un autre plan de cette couche, encore sans secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Any figure of a territory: 'units', 'area_km2', 'parts', 'polsby_popper'.</source>
<translation>Tout indicateur d'un secteur : 'units', 'area_km2', 'parts', 'polsby_popper'.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Any plan that has the others within the tolerance beside units that are too heavy moves {share} or more.</source>
<translation>Tout plan qui amène les autres dans la tolérance à côté d'unités trop lourdes déplace {share} ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Any plan within the tolerance moves {share} or more.</source>
<translation>Tout plan dans la tolérance déplace {share} ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Apply</source>
<translation>Appliquer</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_follower.py" />
<source>Apply mine again</source>
<translation>Réappliquer les miennes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Approve</source>
<translation>Approuver</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>ArcGIS Pro</source>
<translation>ArcGIS Pro</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>ArcGIS locks territories whole: locks of single units are left out ({count:,}): {units}.</source>
<translation>ArcGIS verrouille les secteurs entiers : les verrous d'unités seules sont laissés de côté ({count:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Area</source>
<translation>Surface</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Area at most</source>
<translation>Surface au plus</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Area on the ellipsoid</source>
<translation>Surface sur l'ellipsoïde</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Areas that no unit covers</source>
<translation>Surfaces qu'aucune unité ne couvre</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Arguments</source>
<translation>Arguments</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>As its map choose a custom one: “level_1.topojson” for the lowest level. The areas' ids are those of Location.</source>
<translation>Comme carte, en choisir une personnalisée : « level_1.topojson » pour le niveau le plus bas. Les identifiants des zones sont ceux de Location.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>As little as can be of this changes hands: “workload”, or “units”, whatever they carry; “customers” and any other “field” are read from MEASURE_FIELD.</source>
<translation>Le moins possible en change de secteur : « workload », ou « units », quoi qu'elles portent ; « customers » et tout autre « field » sont lus de MEASURE_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>As many fields, in the same order: each is compared with the one before it.</source>
<translation>Autant de champs, dans le même ordre : chacun est comparé à celui d'avant.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Ask about no unit any more</source>
<translation>Ne plus interroger aucune unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Ask for the output AMBIGUOUS to have all of them.</source>
<translation>Demander la sortie AMBIGUOUS pour les avoir toutes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Asked: {k:,} {k:territory|territories} of the {n:,} {n:unit|units} of “{layer}”, sharing {shared} within {tolerance} of {k:its target|their targets}.</source>
<translation>Demandé : {k:,} {k:secteur|secteurs} {n:de l'unité|des {n:,} unités} de « {layer} », {k:portant|se partageant} {shared} à {tolerance} près de {k:sa cible|leurs cibles}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Asking why</source>
<translation>Recherche des raisons</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>Asks first: {titles}.</source>
<translation>Demande d'abord : {titles}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>At 0/0, where places end up that no address was found for: {count:,} of them. Give these their coordinates, or leave them out.</source>
<translation>À 0/0, où finissent les lieux dont l'adresse n'a pas été trouvée : {count:,} d'entre eux. Leur donner leurs coordonnées, ou les laisser de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>At a cost: a way across counts as longer, and territories had better end there</source>
<translation>À un coût : un trajet à travers compte plus, et les secteurs devraient finir là</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>At last delete the areas that “4_delete_areas.csv” names.</source>
<translation>Supprimer en dernier les zones que nomme « 4_delete_areas.csv ».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>At last delete the territories in “4_delete_territories.csv”.</source>
<translation>Supprimer en dernier les secteurs de « 4_delete_territories.csv ».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>At last delete what “varicent_territories_deleted.csv” lists.</source>
<translation>Supprimer en dernier ce que liste « varicent_territories_deleted.csv ».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>At least</source>
<translation>Au moins</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>At least one territory stays.</source>
<translation>Au moins un secteur reste.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>At least {least:,} centers are needed to reach all units within {limit}, and no more than {high:,} {high:territory|territories} {high:is|are} to be tried: allow more, or a greater distance or time.</source>
<translation>Il faut au moins {least:,} centres pour atteindre toutes les unités à moins de {limit}, et pas plus de {high:,} {high:secteur|secteurs} {high:doit être essayé|doivent être essayés} : en autoriser plus, ou une plus grande distance ou durée.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>At least {least:,} {least:center is|centers are} needed to reach all units within {reach}: </source>
<translation>Il faut au moins {least:,} {least:centre|centres} pour atteindre toutes les unités à moins de {reach} : </translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>At least {least}</source>
<translation>Au moins {least}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>At most</source>
<translation>Au plus</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>At most {most}</source>
<translation>Au plus {most}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Back to review</source>
<translation>Retour à la relecture</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/commands.py" />
<source>Balance</source>
<translation>Équilibre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Balance against disruption</source>
<translation>Équilibre contre perturbation</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Balance among these…</source>
<translation>Équilibrer entre ceux-ci…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Balance territories</source>
<translation>Équilibrer des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Balanced units</source>
<translation>Unités équilibrées</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<source>Balances {count:the territory|{count:,} territories}: those out of their limits and their neighbours.</source>
<translation>Équilibre {count:le territoire|{count:,} territoires} : ceux hors de leurs limites et leurs voisins.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Balance…</source>
<translation>Équilibrer…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Balancing</source>
<translation>Équilibrage</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance.py" />
<source>Balancing needs a plan to start from.</source>
<translation>L'équilibrage demande un plan de départ.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Barrier</source>
<translation>Barrière</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/live/reading/bonds.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Barriers</source>
<translation>Barrières</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Barriers are</source>
<translation>Les barrières sont</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers lie between no neighbours: they take too little of any border.</source>
<translation>Aucune barrière n'est entre des voisines : elles prennent trop peu de chaque frontière.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers of “{layer}” without length or area, which part nothing, are left out ({count:,}).</source>
<translation>Des barrières de « {layer} » sans longueur ni surface, qui ne séparent rien, sont laissées de côté ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers part no neighbours: they take too little of any border.</source>
<translation>Les barrières ne séparent aucune voisine : elles prennent trop peu de chaque frontière.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers part these neighbours ({count:,}): {pairs}.</source>
<translation>Des barrières séparent ces voisines ({count:,}) : {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers to cross between these neighbours ({count:,}): {pairs}.</source>
<translation>Barrières à franchir entre ces voisines ({count:,}) : {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: distance from the border (m)</source>
<translation>Barrières : distance à la frontière (m)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: lines or areas</source>
<translation>Barrières : lignes ou surfaces</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: share of the border that they take (percent)</source>
<translation>Barrières : part de la frontière qu'elles prennent (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: they are</source>
<translation>Barrières : elles sont</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: what crossing one adds to a way (km)</source>
<translation>Barrières : franchir ajoute au trajet (km)</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Before</source>
<translation>Avant</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Before: largest deviation {share}.</source>
<translation>Avant : plus grand écart {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Belongs to {other}</source>
<translation>Appartient à {other}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Below the minimum</source>
<translation>Au-dessous du minimum</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Besides balance</source>
<translation>Outre l'équilibre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Besides balance, compare</source>
<translation>Outre l'équilibre, comparer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Best in: {best}.</source>
<translation>Le meilleur en : {best}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Border</source>
<translation>Contour</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Borders are simplified, for the picture alone: areas are not to be measured on it.</source>
<translation>Les frontières sont simplifiées, pour l'image seulement : les surfaces ne doivent pas y être mesurées.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Borders between territories are {value} long in all. No bound is known that would tell how short they could be.</source>
<translation>Les frontières entre secteurs sont longues de {value} en tout. On ne connaît pas de borne qui dise jusqu'où elles pourraient être courtes.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Borders no farther apart than this still meet, across a street for one; automatic: a thousandth of a unit's size</source>
<translation>Les frontières qui ne sont pas plus éloignées se touchent encore, à travers une rue par exemple ; automatique : un millième de la taille d'une unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Borders that lie no farther apart than this still meet: across a street, for one. 0 asks for exact matches; without it, a thousandth of a typical unit's size is bridged. Units that overlap always meet.</source>
<translation>Les frontières qui ne sont pas plus éloignées que cela se touchent encore : à travers une rue, par exemple. 0 demande une coïncidence exacte ; par défaut, un millième de la taille d'une unité typique est franchi. Les unités qui se recouvrent se touchent toujours.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Borders that were drawn twice, most likely: the cleaned copy makes them meet.</source>
<translation>Sans doute des frontières dessinées deux fois : la copie nettoyée les fait se rejoindre.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Bound of the plan (percent)</source>
<translation>Borne du plan (%)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Boundaries are known there with a country (USA_12345): name it (COUNTRY=USA).</source>
<translation>Les limites y sont connues avec un pays (USA_12345) : le nommer (COUNTRY=USA).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Breaks of any rule, as “Validate plan” finds them</source>
<translation>Infractions à une règle, comme « Valider un plan » les trouve</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Breaks: {count:,}. By rule: {counts}.</source>
<translation>Infractions : {count:,}. Par règle : {counts}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Bring back, and save, what was current before “Make current”</source>
<translation>Ramener et enregistrer ce qui valait avant « Rendre courant »</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Bring this scenario onto the map, as one step that can be undone</source>
<translation>Amener ce scénario sur la carte, en une étape qui peut être annulée</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Brings a list of units and their territories (CSV, XLSX, any table) onto a layer of units.
Keys need not be written alike: upper and lower case, spaces and hyphens, zeros that got lost, a country before them and ZIP+4 are seen through, and the log says where. None is guessed: rows that no unit fits, or several do, units without a row, and units whose rows contradict each other are listed with what may be meant.</source>
<translation>Amène une liste d'unités et de leurs secteurs (CSV, XLSX, toute table) sur une couche d'unités.
Les clés n'ont pas à être écrites pareil : majuscules et minuscules, espaces et tirets, zéros perdus, un pays devant et ZIP+4 sont reconnus, et le journal dit où. Aucune n'est devinée : les lignes auxquelles aucune unité ne va, ou plusieurs, les unités sans ligne, et celles dont les lignes se contredisent sont listées avec ce qui peut être visé.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Brings a plan, workloads, or both from the units that have them to other units: the next vintage of postal codes or census areas, split parcels, other bricks.
Each old unit's workload is parted among the new units by its land in each; or, with a layer of points or small areas (customers, addresses, residents), by what weighs in both. Totals are kept. A new unit gets the territory that most of it comes from.
Every unit that is not clear is listed with its candidates: new ones that several territories have a part in, or none; old ones that are split, or lie in no new unit.</source>
<translation>Amène un plan, des charges, ou les deux, des unités qui les ont à d'autres unités : le millésime suivant de codes postaux ou de zones de recensement, des parcelles divisées, d'autres briques.
La charge de chaque ancienne unité se partage entre les nouvelles selon son terrain dans chacune ; ou, avec une couche de points ou de petites surfaces (clients, adresses, habitants), selon ce qui pèse dans les deux. Les totaux sont gardés. Une nouvelle unité reçoit le secteur d'où vient sa plus grande part.
Chaque unité dont le cas n'est pas clair est listée avec ses candidats : les nouvelles où plusieurs secteurs ont part, ou aucun ; les anciennes qui sont divisées, ou dans aucune nouvelle.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Brings a scenario a step further: from draft to review, from review to approved (or back), and, once approved, in force from a day on. Who did it and when is kept with it.
An approved plan is read-only. What is in force until a given day gives way, after it, to the plan that was in force before.</source>
<translation>Fait avancer un scénario d'un pas : du brouillon à la relecture, de la relecture à l'approbation (ou retour), et, approuvé, en vigueur à partir d'un jour. Qui l'a fait et quand est gardé avec lui.
Un plan approuvé est en lecture seule. Ce qui est en vigueur jusqu'à un jour donné cède ensuite la place au plan qui l'était avant.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Brings an existing plan within tolerance and moves as little workload as it can: the tool for the yearly realignment, when demand has shifted or a colleague has left.
Territories keep their names, no territory is cut in two, and locked units stay. Each move comes with its reason in the table of moves. The field of the plan gets the new value; the field “previous” keeps the old one.</source>
<translation>Amène un plan existant dans la tolérance et déplace aussi peu de charge que possible : l'outil du redécoupage annuel, quand la demande s'est déplacée ou qu'un collègue est parti.
Les secteurs gardent leurs noms, aucun n'est coupé en deux, et les unités verrouillées restent. Chaque mouvement est donné avec sa raison dans la table des mouvements. Le champ du plan reçoit la nouvelle valeur ; le champ « previous » garde l'ancienne.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Brings an existing plan within tolerance with as few changes as can be proven: measured by workload, units, customers or a field of yours, never more than a budget allows, and with the least that any plan would have to move.
Territories keep their names and come in no more parts than today, and protected units stay. Each move comes with its place in an order, its reason, and what it does. On maps of some 150 units and 10 territories the least is found and proven; on larger ones two bounds are given: for any plan, and for those in which units only go to territories that touch their own today.
People who leave (for good, or until a day), join, carry more or less or change places (PEOPLE) give one plan together, with homes in their territories.</source>
<translation>Amène un plan existant dans la tolérance avec aussi peu de changements qu'il peut être prouvé : mesurés par charge, unités, clients ou un champ de votre choix, jamais plus qu'un budget ne permet, et avec le moins que tout plan devrait déplacer.
Les secteurs gardent leurs noms et ne sont pas en plus de parties qu'aujourd'hui, et les unités protégées restent. Chaque mouvement est donné avec sa place dans un ordre, sa raison, et ce qu'il fait. Sur des cartes de quelque 150 unités et 10 secteurs, le moins est trouvé et prouvé ; sur de plus grandes deux bornes sont données : pour tout plan, et pour ceux où les unités ne vont qu'à des secteurs qui touchent le leur aujourd'hui.
Des gens qui partent (pour de bon, ou jusqu'à un jour), arrivent, portent plus ou moins ou échangent leurs places (PEOPLE) donnent ensemble un plan, domiciles dans leurs secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Brings copies that were handed out (“Hand out territories”) and edited elsewhere back into the plan, any number at once; their order changes nothing. An edit is taken over where nobody else says otherwise. What contradicts is listed and left as it is in the plan: two who gave one unit to different territories, units given to territories that were not handed out, and edits that would, together, leave a territory in more parts than before.
To decide them, fill in “to” in the list of conflicts as you want it, and run again with it as DECISIONS.</source>
<translation>Ramène dans le plan des copies qui ont été confiées (« Confier des secteurs ») et modifiées ailleurs, autant qu'on veut à la fois ; leur ordre ne change rien. Une modification est reprise si personne d'autre ne dit autrement. Ce qui se contredit est listé et laissé comme dans le plan : deux qui ont donné une unité à des secteurs différents, des unités données à des secteurs qui n'étaient pas confiés, et des modifications qui laisseraient, ensemble, un secteur en plus de parties qu'avant.
Pour en décider, remplir « to » dans la liste des conflits comme on le veut, et exécuter de nouveau avec elle comme DECISIONS.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Brings the plan of a scenario onto its units: into a field of theirs, whose old values then stand in “previous”, or into a new field. Units that the scenario does not know have no territory, and are named.</source>
<translation>Amène le plan d'un scénario sur ses unités : dans un de leurs champs, dont les anciennes valeurs sont alors dans « previous », ou dans un nouveau champ. Les unités que le scénario ne connaît pas n'ont pas de secteur, et sont nommées.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Broken constraints, units that overlap, territories without units</source>
<translation>Contraintes rompues, unités qui se recouvrent, secteurs sans unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Broken rules</source>
<translation>Règles rompues</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Broken rules that remain</source>
<translation>Règles rompues qui restent</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Build contiguity</source>
<translation>Établir la contiguïté</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>By</source>
<translation>Auteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>By group: {groups}.</source>
<translation>Par groupe : {groups}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>By itself the wizard makes every row a new record, also of an account, a postal code or a territory that is there: it doubles these. It updates them where you choose an “Alternate Key” before “Review Mapping”, which the org must define: Account by Account Number, Postal Code by Postal Code, Territory by Territory Name. With duplicate detection alone such rows end as errors and change nothing. Resource_Territory has new rows alone: import it once.</source>
<translation>De lui-même l'assistant fait de chaque ligne un nouvel enregistrement, même d'un compte, d'un code postal ou d'un secteur qui existe déjà : il les duplique. Il les met à jour si l'on choisit, avant « Review Mapping », une « Alternate Key » que l'organisation doit définir : Account par Account Number, Postal Code par Postal Code, Territory par Territory Name. Avec la détection des doublons seule, de telles lignes finissent en erreurs et ne changent rien. Resource_Territory n'a que de nouvelles lignes : l'importer une fois.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>By their names, {moved:,} {moved:unit changes|units change} hands; matched by what they share, only {shared:,}. If territories were merely renamed or numbered anew, choose MATCH=shared.</source>
<translation>Par leurs noms, {moved:,} {moved:unité change|unités changent} de secteur ; appariés par ce qu'ils partagent, seulement {shared:,}. Si les secteurs ont simplement été renommés ou renumérotés, choisir MATCH=shared.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>By what the system knows the points as accounts: their record's id, their number. With it, its files have them in their territories.</source>
<translation>À quoi le système reconnaît les points comme comptes : l'identifiant de leur enregistrement, leur numéro. Avec lui, ses fichiers les ont dans leurs secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>By {crs}, the middle unit of “{layer}” measures {area} km².</source>
<translation>D'après {crs}, l'unité médiane de « {layer} » mesure {area} km².</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>CAPACITY must be a number above zero.</source>
<translation>CAPACITY doit être un nombre au-dessus de zéro.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>COUNT_RANGE must be two whole numbers such as “20-30”, not “{value}”.</source>
<translation>COUNT_RANGE doit être deux nombres entiers comme « 20-30 », pas « {value} ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>COUNT_RANGE must go up from one or more: “20-30”, not “{value}”.</source>
<translation>COUNT_RANGE doit monter à partir d'un ou plus : « 20-30 », pas « {value} ».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>CSV</source>
<translation>CSV</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>CURVE is left aside: it is not told with people (PEOPLE).</source>
<translation>CURVE est laissé de côté : il n'est pas calculé avec des gens (PEOPLE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Called in the scenarios</source>
<translation>Appelée dans les scénarios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Calls the territories of a new plan as those of the plan before that they share most workload with, so that names and reps stay put. Of all ways to give the names, it takes the one by which most workload keeps its name. Territories that share nothing with an old one keep their own name, or get a free one.
No unit moves: only names change.</source>
<translation>Appelle les secteurs d'un nouveau plan comme ceux du plan d'avant avec lesquels ils partagent le plus de charge, pour que noms et représentants restent. De toutes les façons de donner les noms, il prend celle où le plus de charge garde le sien. Les secteurs qui ne partagent rien avec un ancien gardent leur nom, ou en reçoivent un libre.
Aucune unité ne bouge : seuls les noms changent.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Can it be avoided?</source>
<translation>Est-ce évitable ?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Cancel</source>
<translation>Annuler</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/progress.py" />
<source>Cancelled. Nothing was changed.</source>
<translation>Annulé. Rien n'a été changé.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Candidate field of the centers</source>
<translation>Champ des candidats des centres</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Candidates</source>
<translation>Candidats</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Candidates and a spacing of centers need the method “median” or “center”.</source>
<translation>Des candidats et un espacement des centres demandent la méthode « median » ou « center ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/plan_centers.py" />
<source>Capacities are given by the centers, and {count:this territory has|these territories have} none ({count:,}): {names}. Name the centers as the territories (CENTER_NAME_FIELD), or give a table of targets.</source>
<translation>Les capacités sont données par les centres, et {count:ce secteur n'en a|ces secteurs n'en ont} pas ({count:,}) : {names}. Nommer les centres comme les secteurs (CENTER_NAME_FIELD), ou donner une table des cibles.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Capacity</source>
<translation>Capacité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Capacity field of the centers</source>
<translation>Champ de la capacité des centres</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Capacity of the new one</source>
<translation>Capacité du nouveau</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Capacity of {name}</source>
<translation>Capacité de {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_centers.py" />
<source>Capacity: the centers' layer, or its field “{field}”, is not there.</source>
<translation>Capacité : la couche des centres, ou son champ « {field} », n'est pas là.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/people.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Capacity…</source>
<translation>Capacité…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Carry over to new units</source>
<translation>Reporter sur de nouvelles unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Categories</source>
<translation>Catégories</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Category field</source>
<translation>Champ de la catégorie</translation>
</message>
<message>
<location filename="../../territory_planner/core/units/make.py" />
<source>Cells of {size} km would be {count:,} units, and {most:,} are the most. Ask for {least} km or more (SIZE).</source>
<translation>Des cellules de {size} km feraient {count:,} unités, et {most:,} sont le maximum. Demander {least} km ou plus (SIZE).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Center name</source>
<translation>Nom du centre</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Center within</source>
<translation>Centre à moins</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/report/layout.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Centers</source>
<translation>Centres</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Centers and ways</source>
<translation>Centres et trajets</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Centers apart</source>
<translation>Centres espacés</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Centers in another territory</source>
<translation>Centres dans un autre secteur</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers in no unit ({count:,} of {k:,}), and the nearest unit that stands in: {centers}.</source>
<translation>Centres dans aucune unité ({count:,} sur {k:,}), et l'unité la plus proche qui les remplace : {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers in the same unit as another one ({count:,} of {k:,}), and the nearest free unit that stands in: {centers}.</source>
<translation>Centres dans la même unité qu'un autre ({count:,} sur {k:,}), et l'unité libre la plus proche qui la remplace : {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Centers inside</source>
<translation>Centres à l'intérieur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Centers lie in their territory</source>
<translation>Les centres sont dans leur secteur</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Centers must have as many coordinates as the units' positions.</source>
<translation>Les centres doivent avoir autant de coordonnées que les positions des unités.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/spacing.py" />
<source>Centers nearer to each other than {spacing:,.6g} km ({count:,} {count:pair|pairs}): {pairs}. Allow {kept}, or ask for fewer territories.</source>
<translation>Centres plus proches les uns des autres que {spacing:,.6g} km ({count:,} {count:paire|paires}) : {pairs}. Autoriser {kept}, ou demander moins de secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Centers of the same name share a column of the table of travel costs: {names}. Give each a name of its own.</source>
<translation>Des centres de même nom se partagent une colonne de la table des coûts de déplacement : {names}. Donner à chacun son nom.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Centers of the territories</source>
<translation>Centres des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers of “{layer}” whose coordinates are no place in {crs} ({count:,} of {k:,}): {centers}.</source>
<translation>Centres de « {layer} » dont les coordonnées ne sont aucun lieu dans {crs} ({count:,} sur {k:,}) : {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers that lie far from every unit ({count:,} of {k:,}), and how far from the nearest: {centers}.</source>
<translation>Centres loin de toute unité ({count:,} sur {k:,}), et leur distance à la plus proche : {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Centers too near to each other</source>
<translation>Centres trop proches</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers without a point, left out ({count:,}): {centers}.</source>
<translation>Centres sans point, laissés de côté ({count:,}) : {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Centers without a territory</source>
<translation>Centres sans secteur</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/recenter.py" />
<source>Centers, round {turn} of {most} at most.</source>
<translation>Centres, tour {turn} sur {most} au plus.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: candidate field</source>
<translation>Centres : champ des candidats</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: capacity field</source>
<translation>Centres : champ de la capacité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: least distance between them (km)</source>
<translation>Centres : plus petite distance entre eux (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: name field</source>
<translation>Centres : champ du nom</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: points</source>
<translation>Centres : points</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: they lie in their territory</source>
<translation>Centres : ils sont dans leur secteur</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sites.py" />
<source>Centers: {kept:,} required, and of {all:,} {all:candidate|candidates} {new:this one|these {new:,}}: {names}.</source>
<translation>Centres requis : {kept:,} ; parmi {all:,} {all:candidat|candidats}, pris ({new:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>Centers: {why}</source>
<translation>Centres : {why}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/certificates.py" />
<source>Certificate</source>
<translation>Certificat</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Change</source>
<translation>Changement</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Changes</source>
<translation>Changements</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Changes hands: {units:,} of {n:,} {n:unit|units} ({shares}).</source>
<translation>{units:Change|Changent} de secteur : {units:,} {units:unité|unités} sur {n:,} ({shares}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: field of protected units</source>
<translation>Changements : champ des unités protégées</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: field of the measure</source>
<translation>Changements : champ de la mesure</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: lock field</source>
<translation>Changements : champ du verrou</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: most that a territory may give away (percent of its measure)</source>
<translation>Changements : cédé au plus par secteur (% de sa mesure)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: most that a territory may give away (percent)</source>
<translation>Changements : cédé au plus par secteur (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: most workload that may change hands (percent)</source>
<translation>Changements : charge déplacée au plus (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: plan to start from</source>
<translation>Changements : plan de départ</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: territory locks</source>
<translation>Changements : verrous de secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/chart_tab.py" />
<source>Chart</source>
<translation>Graphique</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Check and report</source>
<translation>Vérifier et rendre compte</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Check the coordinates of the others.</source>
<translation>Vérifier les coordonnées des autres.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Check their coordinates, and the coordinate reference system of their layer ({crs}).</source>
<translation>Vérifier leurs coordonnées, et le système de coordonnées de référence de leur couche ({crs}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Check units</source>
<translation>Vérifier les unités</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Check units: errors {errors:,}, warnings {warnings:,}, notes {notes:,}. Each is a row of the layer “{layer}”, with what to do.</source>
<translation>Vérifier les unités : erreurs {errors:,}, avertissements {warnings:,}, remarques {notes:,}. Chacun est une ligne de la couche « {layer} », avec ce qu'il faut faire.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Check units: nothing to find fault with.</source>
<translation>Vérifier les unités : rien à signaler.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Checking the rules</source>
<translation>Vérification des règles</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Checks a plan, wherever it comes from, against every rule that it should keep, and changes nothing. Each break becomes a row: which rule, which territory and units, by how much, and the land concerned.
The rules: every unit has a territory, every territory has units and is one connected area on one side of the barriers, workloads are within the tolerance and the limits. Where they are given: there are as many territories as asked for, each with its center, which is near enough to its units, far enough from other centers and can serve them; locked units and territories have kept what they had, exceptions are in place, groups are together, pairs are apart, and no territory crosses a parent's border.</source>
<translation>Vérifie un plan, d'où qu'il vienne, contre chaque règle qu'il doit respecter, et ne change rien. Chaque infraction devient une ligne : quelle règle, quel secteur et quelles unités, de combien, et le terrain concerné.
Les règles : chaque unité a un secteur, chaque secteur a des unités et est d'un seul tenant d'un côté des barrières, les charges sont dans la tolérance et les limites. Si elles sont données : il y a autant de secteurs que demandé, chacun avec son centre, qui est assez près de ses unités, assez loin des autres centres et peut les desservir ; unités et secteurs verrouillés ont gardé ce qu'ils avaient, les exceptions sont en place, les groupes sont ensemble, les paires sont séparées, et aucun secteur ne franchit la frontière d'une région parente.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Choose another field: there is nothing to share out.</source>
<translation>Choisir un autre champ : il n'y a rien à partager.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Choose in the list what is to be repaired.</source>
<translation>Choisissez dans la liste ce qui est à corriger.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Choose the field of the accounts with the keys of units.</source>
<translation>Choisir le champ des comptes contenant les clés des unités.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Choose the field that holds the territories, or make a new one.</source>
<translation>Choisir le champ qui contient les secteurs, ou en faire un nouveau.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Choose the field that identifies units in the plan and in copies (ID_FIELD).</source>
<translation>Choisir le champ qui identifie les unités dans le plan et les copies (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Choose the field whose values the scenario knows units by (ID_FIELD).</source>
<translation>Choisir le champ aux valeurs duquel le scénario reconnaît les unités (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Choose the field whose values the system knows accounts by.</source>
<translation>Choisir le champ aux valeurs duquel le système reconnaît les comptes.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Choose the field whose values the system knows units by.</source>
<translation>Choisir le champ aux valeurs duquel le système reconnaît les unités.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Choose the fields that identify units (ID_FIELD, DECISION_ID_FIELD).</source>
<translation>Choisir les champs qui identifient les unités (ID_FIELD, DECISION_ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>Choose the fields that identify units in both layers (ID_FIELD, OTHER_ID_FIELD).</source>
<translation>Choisir les champs qui identifient les unités dans les deux couches (ID_FIELD, OTHER_ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Choose the plan</source>
<translation>Choisir le plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Choose the polygons that the points are joined to (POLYGONS).</source>
<translation>Choisir les polygones auxquels les points sont joints (POLYGONS).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/scenarios.py" />
<source>Choose the unit id that it was saved with, in the set-up.</source>
<translation>Choisir dans la configuration l'identifiant d'unité avec lequel il a été enregistré.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Choosing seeds</source>
<translation>Choix des germes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Chosen: {k:,} {k:territory|territories}.</source>
<translation>Choisi : {k:,} {k:secteur|secteurs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaned copy: nothing was to be repaired.</source>
<translation>Copie nettoyée : il n'y avait rien à réparer.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaned copy: repairs: {count:,}; the field “repair” of the findings says which.</source>
<translation>Copie nettoyée : réparations : {count:,} ; le champ « repair » des constats dit lesquelles.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaned units</source>
<translation>Unités nettoyées</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaning</source>
<translation>Nettoyage</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Clear from (percent)</source>
<translation>Claire à partir de (%)</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Click a territory for its figures; drag to move, pinch or hold Ctrl and scroll to zoom. With the keyboard: arrows, + and −. The table below has the same in text.</source>
<translation>Cliquer un secteur pour ses indicateurs ; tirer pour déplacer, pincer ou tenir Ctrl et défiler pour zoomer. Au clavier : flèches, + et −. La table au-dessous dit la même chose en texte.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Click a unit: why it is where it is, and what would turn that</source>
<translation>Cliquer sur une unité : pourquoi elle est où elle est, et ce qui y changerait</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/people.py" />
<source>Click on the map where they live: a territory begins there</source>
<translation>Cliquer sur la carte là où la personne habite : un secteur y commence</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>Click, or press {number}, to apply</source>
<translation>Cliquer, ou taper {number}, pour appliquer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/join.py" />
<source>Click: somebody who joins begins here</source>
<translation>Cliquer : la personne qui arrive commence ici</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/why.py" />
<source>Click: why is it here?</source>
<translation>Cliquer : pourquoi est-elle ici ?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Close</source>
<translation>Fermer</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Close QGIS, open “OSGeo4W Setup” from the start menu, choose “Advanced Install”, and install or update {packages}. Without it, open “OSGeo4W Shell” and type: {command}.</source>
<translation>Fermer QGIS, ouvrir « OSGeo4W Setup » depuis le menu Démarrer, choisir « Advanced Install », puis installer ou mettre à jour {packages}. Sans lui, ouvrir « OSGeo4W Shell » et taper : {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Coefficient of variation of workload / target</source>
<translation>Coefficient de variation de charge / cible</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Colour by</source>
<translation>Colorer par</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Colour the map by territory</source>
<translation>Colorer la carte par secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Column of territories</source>
<translation>Colonne des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Column of units</source>
<translation>Colonne des unités</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Columns of the table of travel costs that make no sense ({count:,} of {k:,}), for the center's own unit costs more than others: {columns}. A usual center has a unit at {usual}. Likely the column is another center's, or the center lies elsewhere.</source>
<translation>Colonnes de la table des coûts de déplacement qui n'ont pas de sens ({count:,} sur {k:,}), car l'unité même du centre coûte plus que d'autres : {columns}. Un centre ordinaire a une unité à {usual}. La colonne est sans doute celle d'un autre centre, ou le centre est ailleurs.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Compactness</source>
<translation>Compacité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Compactness (0 to 100)</source>
<translation>Compacité (0 à 100)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness (Polsby–Popper): 1 is a circle</source>
<translation>Compacité (Polsby–Popper) : 1 est un cercle</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: area / that of its convex hull</source>
<translation>Compacité : surface / celle de son enveloppe convexe</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: area / that of the smallest circle around it</source>
<translation>Compacité : surface / celle du plus petit cercle autour</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: border of a circle of the same area / its border</source>
<translation>Compacité : périmètre d'un cercle de même surface / le sien</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: moment of inertia of a circle of the same area / its own</source>
<translation>Compacité : moment d'inertie d'un cercle de même surface / le sien</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Compare</source>
<translation>Comparer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Compare plans</source>
<translation>Comparer des plans</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Compare with a plan before</source>
<translation>Comparer à un plan antérieur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Compare…</source>
<translation>Comparer…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Comparing</source>
<translation>Comparaison</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Complete until</source>
<translation>Complet jusqu'au</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Conflicts</source>
<translation>Conflits</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Connected areas, isolated units included</source>
<translation>Surfaces d'un seul tenant, unités isolées comprises</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Connections that QGIS knows</source>
<translation>Connexions que QGIS connaît</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Constraints</source>
<translation>Contraintes</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Contents</source>
<translation>Sommaire</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Contiguity</source>
<translation>Contiguïté</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/contiguity.py" />
<source>Contiguity must be rook or queen, not {rule}.</source>
<translation>La contiguïté doit être rook ou queen, pas {rule}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Copy</source>
<translation>Copie</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Copy this plan</source>
<translation>Copier ce plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Copy this plan…</source>
<translation>Copier ce plan…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Cost</source>
<translation>Coût</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Cost / customers</source>
<translation>Coût / clients</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Cost per customer</source>
<translation>Coût par client</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>Cost: {costs}.</source>
<translation>Coût : {costs}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Count moves by</source>
<translation>Compter les mouvements par</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Country</source>
<translation>Pays</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Counts estimated tours through the stops of each territory in its (first) workload, at so much for a km, in the workload's unit: minutes at 40 km/h are 1.5, and where roads are a quarter longer than straight lines, 1.9. The workload field is then service alone. The estimate is within 8 % of the mean of real tours through 5 to 200 stops at random places, in areas up to 16 times as long as wide; a single tour is off by some 20 to 26 % with 5 stops, 6 to 8 % with 20 and 2 % with 200 (a standard deviation). Example: 1.9.</source>
<translation>Compte dans la (première) charge de chaque secteur des tournées estimées par ses arrêts, à tant par km, dans l'unité de la charge : en minutes à 40 km/h 1,5, et là où les routes sont plus longues d'un quart que la ligne droite, 1,9. Le champ de charge est alors le service seul. L'estimation est à 8 % près de la moyenne de vraies tournées par 5 à 200 arrêts en des lieux au hasard, dans des surfaces jusqu'à 16 fois plus longues que larges ; une tournée seule s'en écarte d'environ 20 à 26 % avec 5 arrêts, 6 à 8 % avec 20 et 2 % avec 200 (un écart-type). Exemple : 1,9.</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>Curved borders can't be used: convert them to straight segments first.</source>
<translation>Les frontières courbes ne peuvent pas être utilisées : les convertir d'abord en segments droits.</translation>
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
<translation>Clients</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers / potential</source>
<translation>Clients / potentiel</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers / reps</source>
<translation>Clients / représentants</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Customers field</source>
<translation>Champ des clients</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Customers in a unit; may stay empty</source>
<translation>Clients dans une unité ; peut rester vide</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers in no territory: {outside:,}; in several: {several:,}.</source>
<translation>Clients dans aucun secteur : {outside:,} ; dans plusieurs : {several:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>Customers in no unit of “{units}”: {count:,} of {n:,}.</source>
<translation>Clients dans aucune unité de « {units} » : {count:,} sur {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers in none or several</source>
<translation>Clients dans aucun secteur ou dans plusieurs</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers in several units, which overlap there, count in the first of them ({count:,} of {n:,}): {customers}.</source>
<translation>Clients dans plusieurs unités, qui s'y recouvrent, comptés dans la première ({count:,} sur {n:,}) : {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Customers of all territories: {total:,.0f}</source>
<translation>Clients de tous les secteurs : {total:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers of the earlier time who are customers still / customers then</source>
<translation>Clients de la période antérieure qui le sont encore / clients d'alors</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Customers or the like, each in the territory that it lies in, or by its unit's key</source>
<translation>Clients ou semblables, chacun dans le secteur où il se trouve, ou d'après la clé de son unité</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers outside every unit, left out ({count:,} of {n:,}), the farthest first: {customers}.</source>
<translation>Clients hors de toute unité, laissés de côté ({count:,} sur {n:,}), les plus éloignés d'abord : {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Customers outside every unit, taken to the nearest</source>
<translation>Clients hors de toute unité, affectés à la plus proche</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers outside every unit, taken to the nearest within {km:g} km: {count:,}.</source>
<translation>Clients hors de toute unité, affectés à la plus proche à moins de {km:g} km : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/made_units.py" />
<source>Customers outside the region, left out ({count:,} of {n:,}): {customers}.</source>
<translation>Clients hors de la région, laissés de côté ({count:,} sur {n:,}) : {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers per rep</source>
<translation>Clients par représentant</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Customers that change hands; 0 where none are given</source>
<translation>Clients qui changent de secteur ; 0 si aucun n'est donné</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Customers that have a territory</source>
<translation>Clients qui ont un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Customers that have a territory (percent)</source>
<translation>Clients qui ont un secteur (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Customers that have a territory / all customers</source>
<translation>Clients qui ont un secteur / tous les clients</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Customers that have a unit</source>
<translation>Clients qui ont une unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers that no territory covers</source>
<translation>Clients qu'aucun secteur ne couvre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers that several territories cover</source>
<translation>Clients que plusieurs secteurs couvrent</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers that there could be</source>
<translation>Clients qu'il pourrait y avoir</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>Customers there: {count:,}.</source>
<translation>Clients là : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/made_units.py" />
<source>Customers whose coordinates are no place in {crs}, left out ({count:,} of {n:,}): {customers}. Check whether latitude and longitude are swapped.</source>
<translation>Clients dont les coordonnées ne sont aucun lieu dans {crs}, laissés de côté ({count:,} sur {n:,}) : {customers}. Vérifier si latitude et longitude sont échangées.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers whose key is no unit's, left out ({count:,} of {n:,}): {keys}.</source>
<translation>Clients dont la clé n'est celle d'aucune unité, laissés de côté ({count:,} sur {n:,}) : {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<location filename="../../territory_planner/layers/writing/made_units.py" />
<source>Customers without a point, left out ({count:,} of {n:,}): {customers}.</source>
<translation>Clients sans point, laissés de côté ({count:,} sur {n:,}) : {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>Customers without a point, left out: {count:,} of {n:,}.</source>
<translation>Clients sans point, laissés de côté : {count:,} sur {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Customers without a unit</source>
<translation>Clients sans unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Customers, calls or assets</source>
<translation>Clients, interventions ou équipements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of how many there are in a unit</source>
<translation>Clients : champ de leur nombre dans une unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of the earlier time</source>
<translation>Clients : champ de la période antérieure</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of the later time</source>
<translation>Clients : champ de la période ultérieure</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of their unit's id</source>
<translation>Clients : champ de l'identifiant de leur unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: further fields</source>
<translation>Clients : autres champs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: nearest unit within (km)</source>
<translation>Clients : unité la plus proche à moins de (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: points</source>
<translation>Clients : points</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: satisfaction field</source>
<translation>Clients : champ de la satisfaction</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: weight of the rating</source>
<translation>Clients : poids de la note</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Customers: {count:,.0f}</source>
<translation>Clients : {count:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Cut off by barriers</source>
<translation>Coupées par des barrières</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Dask scheduler</source>
<translation>Ordonnanceur Dask</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Database</source>
<translation>Base de données</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Date field</source>
<translation>Champ de la date</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Day</source>
<translation>Jour</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Day of the review</source>
<translation>Jour de la revue</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Days since the plan left tolerance; 0 where it is within</source>
<translation>Jours depuis que le plan est sorti de la tolérance ; 0 s'il y est</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Decisions</source>
<translation>Décisions</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Decisions need a column “to” and one that tells units apart (DECISION_ID_FIELD); “{layer}” has {there}.</source>
<translation>Les décisions demandent une colonne « to » et une qui distingue les unités (DECISION_ID_FIELD) ; « {layer} » a {there}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Delete</source>
<translation>Supprimer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Delete plan</source>
<translation>Supprimer le plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Delete plan…</source>
<translation>Supprimer le plan…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Delete scenario</source>
<translation>Supprimer le scénario</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Delete the plan “{name}”? This can't be undone.</source>
<translation>Supprimer le plan « {name} » ? C'est définitif.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Delete this scenario; approved ones stay</source>
<translation>Supprimer ce scénario ; ceux qui sont approuvés restent</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Delete “{name}”? This can't be undone.</source>
<translation>Supprimer « {name} » ? C'est définitif.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Density</source>
<translation>Densité</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/commands.py" />
<source>Design</source>
<translation>Concevoir</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/layers/live/session/editor.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Design territories</source>
<translation>Concevoir des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Design territories anew, in another number say; shown before it is applied</source>
<translation>Concevoir de nouveaux secteurs, en autre nombre par exemple ; montré avant d'être appliqué</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Design these anew…</source>
<translation>Concevoir de nouveau ceux-ci…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Designing territories</source>
<translation>Conception des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/state_page.py" />
<source>Design…</source>
<translation>Concevoir…</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Detached parts</source>
<translation>Parties détachées</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Detached parts and gaps that remain</source>
<translation>Parties détachées et trous qui restent</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<location filename="../../territory_planner/ui/table/columns.py" />
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>Deviation</source>
<translation>Écart</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Deviation after the proposed change</source>
<translation>Écart après le changement proposé</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation before</source>
<translation>Écart avant</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Deviation from the target</source>
<translation>Écart à la cible</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Deviation from the target, on the scale that the title tells; the band is the tolerance. Beyond a slit in a bar the scale is another</source>
<translation>Écart à la cible, sur l'échelle que donne le titre ; la bande est la tolérance. Au-delà d'une fente dans une barre, l'échelle est une autre</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Deviation from the target: {before} before, {now} now.</source>
<translation>Écart à la cible : {before} avant, {now} maintenant.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation is</source>
<translation>L'écart est</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation now</source>
<translation>Écart maintenant</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/chart_tab.py" />
<source>Deviation of all territories</source>
<translation>Écart de tous les secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Deviation of each workload from its target, in this order from left to right: orange above the tolerance, blue below</source>
<translation>Écart de chaque charge à sa cible, de gauche à droite dans cet ordre : orange au-dessus de la tolérance, bleu au-dessous</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation of {name} before</source>
<translation>Écart de {name} avant</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation of {name} now</source>
<translation>Écart de {name} maintenant</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Deviation of {territory} from its target, now and after the suggestion</source>
<translation>Écart de {territory} à sa cible, maintenant et après la suggestion</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Direction of travel along roads</source>
<translation>Sens de parcours des routes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Discard edits</source>
<translation>Abandonner les modifications</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Discard…</source>
<translation>Abandonner…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Dismiss</source>
<translation>Fermer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/dissolve.py" />
<source>Dissolve territories</source>
<translation>Regrouper les secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Distance between barrier and border (m)</source>
<translation>Distance entre barrière et frontière (m)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Done</source>
<translation>Réglée</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Draw it anew, or take it out; until then it has no territory.</source>
<translation>La redessiner, ou l'enlever ; d'ici là elle n'a pas de secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Draw where territories end over the map, live</source>
<translation>Dessiner où finissent les secteurs par-dessus la carte, en direct</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/dissolve.py" />
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<location filename="../../territory_planner/algorithms/shared/plan_statistics.py" />
<source>Drawing outlines</source>
<translation>Tracé des contours</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Drawing territories</source>
<translation>Dessin des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Drawing the map</source>
<translation>Dessin de la carte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Draws a line between every two units that touch, with the length of the border that they share, and lists the units that touch none.
Territories can only be connected where units touch. Run this first on data that you don't know: a missing line shows a gap in the borders, an isolated unit an island.</source>
<translation>Trace une ligne entre deux unités qui se touchent, avec la longueur de leur frontière commune, et liste les unités qui n'en touchent aucune.
Les secteurs ne peuvent être d'un seul tenant que là où les unités se touchent. À exécuter d'abord sur des données inconnues : une ligne qui manque montre un trou dans les frontières, une unité isolée une île.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/dissolve.py" />
<source>Draws the territories of a plan as polygons, without slivers or gaps along shared borders, and measures each: units, workload, target, deviation, area, perimeter, parts and five measures of compactness (1 is best: Polsby–Popper, Reock, the share of the convex hull that is filled, Schwartzberg, and the moment of inertia of a circle by the territory's).
Units without a territory are left out. The outlines keep the very vertices of the units.</source>
<translation>Dessine les secteurs d'un plan en polygones, sans éclats ni trous le long des frontières communes, et mesure chacun : unités, charge, cible, écart, surface, périmètre, parties et cinq mesures de compacité (1 est le mieux : Polsby–Popper, Reock, la part remplie de l'enveloppe convexe, Schwartzberg, et le moment d'inertie d'un cercle rapporté à celui du secteur).
Les unités sans secteur sont laissées de côté. Les contours gardent les sommets mêmes des unités.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>Draws the territories of all plans that were or will be in force, one row per territory and the days for which it had just these units (valid_from, valid_to). QGIS's temporal controller plays how they moved.
A plan that covers for a while gives way to the one before it; a territory that stays as it is under another plan goes on in the same row.</source>
<translation>Dessine les secteurs de tous les plans qui ont été ou seront en vigueur, une ligne par secteur et les jours où il a eu exactement ces unités (valid_from, valid_to). Le contrôleur temporel de QGIS fait voir comment ils ont bougé.
Un plan qui remplace pour un temps cède la place à celui d'avant ; un secteur qui reste comme il est sous un autre plan continue dans la même ligne.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Drop</source>
<translation>Abandonner</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Duplicate</source>
<translation>Dupliquer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Duplicate the scenario</source>
<translation>Dupliquer le scénario</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Duplicate…</source>
<translation>Dupliquer…</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Dynamics</source>
<translation>Dynamics</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Dynamics takes keys of at most {limit} characters, and {count:,} {count:is|are} longer: {names}. Choose another field (ID_FIELD, POINT_ID).</source>
<translation>Dynamics prend des clés d'au plus {limit} caractères, et {count:,} {count:est plus longue|sont plus longues} : {names}. Choisir un autre champ (ID_FIELD, POINT_ID).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Each becomes a scenario of the field's name; the fields stay.</source>
<translation>Chacun devient un scénario du nom du champ ; les champs restent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Each begins wherever that does best.</source>
<translation>Chacun commence là où c'est le mieux.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Each goes out once: its rows lie in one territory.</source>
<translation>Chacun sort une fois : ses lignes sont dans un seul secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Each goes out once; where its rows lie in several territories ({count:,} {count:key|keys}), in the one with most of them, of as many the first by name: {chosen}.</source>
<translation>Chacun sort une fois ; si ses lignes sont dans plusieurs secteurs ({count:,} {count:clé|clés}), dans celui qui en a le plus, à égalité le premier par le nom : {chosen}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Each is in every territory that one of its rows lies in, once.</source>
<translation>Chacun est, une fois, dans chaque secteur où est une de ses lignes.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Each is then taken for the one that it shares most workload with</source>
<translation>Chacun est alors pris pour celui avec lequel il partage le plus de charge</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Each number that is tried is a whole design; you choose among them.</source>
<translation>Chaque nombre essayé est une conception entière ; vous choisissez parmi elles.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Each polygon is a unit; a field of the layer holds its territory.</source>
<translation>Chaque polygone est une unité ; un champ de la couche contient son secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Each review</source>
<translation>Chaque revue</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Each territory before and now</source>
<translation>Chaque secteur avant et maintenant</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Each territory in both plans</source>
<translation>Chaque secteur dans les deux plans</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edited copies</source>
<translation>Copies modifiées</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Editing was switched off: the stroke ended.</source>
<translation>L'édition a été désactivée : le trait s'est arrêté.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/folded_form.py" />
<source>Edits inside these tables and layers show after Refresh, in the plan's tool bar.</source>
<translation>Les modifications dans ces tables et couches se voient après « Actualiser », dans la barre d'outils du plan.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Edits not saved</source>
<translation>Modifications non enregistrées</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edits taken over: {taken:,}; units that change hands: {changed:,}.</source>
<translation>Modifications reprises : {taken:,} ; unités qui changent de secteur : {changed:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edits that were not, for they contradict others</source>
<translation>Modifications non reprises, car elles en contredisent d'autres</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edits that were taken over</source>
<translation>Modifications reprises</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Effort</source>
<translation>Effort</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Enclaves</source>
<translation>Enclaves</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>End with an error</source>
<translation>Finir par une erreur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Error of the pooled forecast on the past (percent of what came)</source>
<translation>Erreur de la prévision commune sur le passé (% de ce qui est venu)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Error of “as last year” on the past (percent of what came)</source>
<translation>Erreur de « comme l'an dernier » sur le passé (% de ce qui est venu)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Errors</source>
<translation>Erreurs</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Errors: {count:,} ({kinds}).</source>
<translation>Erreurs : {count:,} ({kinds}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Estimated round tour through all customers, in a straight line from one to the next: within 8 % of the mean of real tours; single ones are off by some 20 % with 5 stops, 7 % with 20 and 2 % with 200</source>
<translation>Tournée estimée chez tous les clients, en ligne droite de l'un à l'autre : à 8 % près de la moyenne de vraies tournées ; une seule s'en écarte d'environ 20 % avec 5 arrêts, 7 % avec 20 et 2 % avec 200</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Estimated travel between stops, in the unit of the workload</source>
<translation>Déplacements estimés entre arrêts, dans l'unité de la charge</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Estimated travel inside territories, where it counts (TRAVEL_PER_KM)</source>
<translation>Déplacements estimés à l'intérieur des secteurs, quand ils comptent (TRAVEL_PER_KM)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Even out workload, moving little; shown before it is applied</source>
<translation>Équilibrer la charge en déplaçant peu ; montré avant d'être appliqué</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>Every center gets a territory, so that their number is given. Say in the set-up which centers are candidates only, or give the number.</source>
<translation>Chaque centre reçoit un secteur, si bien que leur nombre est donné. Indiquer dans la configuration quels centres ne sont que candidats, ou donner le nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Every center gets a territory, so that their number is given: say which centers are candidates only (SITE_FIELD), or don't ask for “{mode}” (COUNT_MODE).</source>
<translation>Chaque centre reçoit un secteur, si bien que leur nombre est donné : indiquer quels centres ne sont que candidats (SITE_FIELD), ou ne pas demander « {mode} » (COUNT_MODE).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Every run repairs it for itself. Take the cleaned copy, or “Fix geometries”.</source>
<translation>Chaque exécution la répare pour elle-même. Prendre la copie nettoyée, ou « Réparer les géométries ».</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Every territory has units</source>
<translation>Chaque secteur a des unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Every territory is called as it was.</source>
<translation>Chaque secteur s'appelle comme avant.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Every territory is within tolerance and limits.</source>
<translation>Chaque secteur est dans la tolérance et les limites.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Every unit has a territory.</source>
<translation>Chaque unité a un territoire.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Everybody leaves for a while, and a cover needs somebody who stays.</source>
<translation>Tout le monde part pour un temps, et un remplacement demande quelqu'un qui reste.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Everybody leaves: somebody must stay or join to serve the units.</source>
<translation>Tout le monde part : quelqu'un doit rester ou arriver pour desservir les unités.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Exactly so many are made. With centers or a table of targets it may be left out; where it disagrees with the centers, these decide: one territory each.</source>
<translation>Exactement autant sont faits. Avec des centres ou une table des cibles il peut manquer ; s'il ne s'accorde pas avec les centres, ceux-ci décident : un secteur chacun.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>Example</source>
<translation>Exemple</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Examples</source>
<translation>Exemples</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Excel</source>
<translation>Excel</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Exception</source>
<translation>Exception</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<location filename="../../territory_planner/core/reasons/sentences.py" />
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/live/work/plan_design.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Exceptions</source>
<translation>Exceptions</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>Exceptions for units that are not in the layer, left out ({count:,}): {units}.</source>
<translation>Exceptions pour des unités qui ne sont pas dans la couche, laissées de côté ({count:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>Exceptions name their territories, and new ones have no names yet. Choose as many centers, or a table of targets with as many rows, in the set-up; or leave the exceptions out until there is a plan.</source>
<translation>Les exceptions nomment leurs secteurs, et les nouveaux n'ont pas encore de noms. Choisir dans la configuration autant de centres, ou une table des cibles d'autant de lignes ; ou laisser les exceptions de côté jusqu'à ce qu'il y ait un plan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<source>Exceptions name their territories: give these by a plan to start from (START), by centers (CENTERS) or by a table of targets (TARGETS).</source>
<translation>Les exceptions nomment leurs secteurs : donner ceux-ci par un plan de départ (START), par des centres (CENTERS) ou par une table des cibles (TARGETS).</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Exceptions out of place</source>
<translation>Exceptions hors de leur place</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<source>Exceptions that have their territory from the table: {count:,}. They count in the workload, not as detached parts.</source>
<translation>Exceptions qui tiennent leur secteur de la table : {count:,}. Elles comptent dans la charge, pas comme parties détachées.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Exceptions that locks keep in another territory ({count:,}): {units}. They stay there; unlock them, or their territories.</source>
<translation>Exceptions que des verrous gardent dans un autre secteur ({count:,}) : {units}. Elles y restent ; les déverrouiller, ou leurs secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Explain plan</source>
<translation>Expliquer le plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Explore</source>
<translation>Explorer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Explore plans</source>
<translation>Explorer des plans</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Explore…</source>
<translation>Explorer…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Exploring plans</source>
<translation>Exploration des plans</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Export alignment</source>
<translation>Exporter l'affectation</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>Export before each further publication, with Data Loader, CSV files into the folder “{org}” made in this one: {queries}. Then give this folder as PREVIOUS.</source>
<translation>Avant chaque nouvelle publication, exporter avec Data Loader, en fichiers CSV dans le dossier « {org} » à créer dans celui-ci : {queries}. Donner ensuite ce dossier comme PREVIOUS.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Export table</source>
<translation>Exporter la table</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Export table…</source>
<translation>Exporter la table…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Far from the others (robust z-score {score}): look for a slip or a total row.</source>
<translation>Loin des autres (score z robuste {score}) : chercher une erreur ou une ligne de total.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>Farther than {reach} from their center ({count:,} of {n:,} {n:unit|units}, {share} of the workload): {units}. No plan that keeps {rule} was found; this one keeps {needed}. More territories or more tolerance bring centers nearer.</source>
<translation>À plus de {reach} de leur centre ({count:,} {count:unité|unités} sur {n:,}, {share} de la charge) : {units}. Aucun plan n'a été trouvé qui respecte {rule} ; celui-ci respecte {needed}. Plus de secteurs ou plus de tolérance rapprochent les centres.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Farthest from target:</source>
<translation>Les plus loin de la cible :</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Feature ids of “{layer}” repeat ({ids:,} {ids:id|ids} for {n:,} features; a view or a join may do so): features are told apart by their order, and nothing else.</source>
<translation>Des identifiants d'entité de « {layer} » se répètent ({ids:,} {ids:identifiant|identifiants} pour {n:,} entités ; une vue ou une jointure peut le faire) : les entités ne se distinguent que par leur ordre.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/results.py" />
<source>Feature ids, which tables name units by, repeat: choose the field of the units that tells them apart (ID_FIELD).</source>
<translation>Les identifiants d'entité, par lesquels les tables nomment les unités, se répètent : choisir le champ des unités qui les distingue (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_reader.py" />
<source>Features of “{layer}” have the same feature id, as in a view or a join, so that none of them can be edited by itself. Export the layer to a file, and plan there.</source>
<translation>Des entités de « {layer} » ont le même identifiant d'entité, comme dans une vue ou une jointure, si bien qu'aucune ne peut être modifiée seule. Exporter la couche dans un fichier, et y planifier.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>Features of “{layer}” without a place, left out: {count:,}.</source>
<translation>Entités de « {layer} » sans lieu, laissées de côté : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Ferries, bridges: lines from unit to unit, or a table: from_id, to_id</source>
<translation>Bacs, ponts : lignes d'unité à unité, ou une table : from_id, to_id</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Field Service has people work in a territory from a day on: give it (STARTS=2027-01-31).</source>
<translation>Field Service fait travailler les gens dans un secteur à partir d'un jour : le donner (STARTS=2027-01-31).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Field of accounts</source>
<translation>Champ des comptes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Field of protected units</source>
<translation>Champ des unités protégées</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Field of the measure</source>
<translation>Champ de la mesure</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Field {name}</source>
<translation>Champ {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Fields of the units that say what is above their territory, the next level first: district, region. A territory is in one district only.</source>
<translation>Champs des unités qui disent ce qui est au-dessus de leur secteur, le niveau suivant d'abord : district, région. Un secteur n'est que dans un district.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Fields of the units, revenue of last year for one. Example: sales_2025.</source>
<translation>Champs des unités, le chiffre d'affaires de l'an dernier par exemple. Exemple : sales_2025.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>Fields to balance. None ticked: every unit counts 1</source>
<translation>Champs à équilibrer. Aucun coché : chaque unité compte 1</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Fields to sum up</source>
<translation>Champs à sommer</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>Figure</source>
<translation>Indicateur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures</source>
<translation>Indicateurs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Figures of the plan</source>
<translation>Indicateurs du plan</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>Figures of the plan as a whole</source>
<translation>Indicateurs du plan dans son ensemble</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Figures of the territories</source>
<translation>Indicateurs des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Figures of today's territories</source>
<translation>Indicateurs des secteurs d'aujourd'hui</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: further fields of the units</source>
<translation>Indicateurs : autres champs des unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: growth, fields of the earlier time</source>
<translation>Indicateurs : croissance, champs antérieurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: growth, fields of the later time</source>
<translation>Indicateurs : croissance, champs ultérieurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: potential field</source>
<translation>Indicateurs : champ du potentiel</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: response limit</source>
<translation>Indicateurs : limite de réponse</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: satisfaction field</source>
<translation>Indicateurs : champ de la satisfaction</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: study region</source>
<translation>Indicateurs : zone d'étude</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: table of reps</source>
<translation>Indicateurs : table des représentants</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>File or table</source>
<translation>Fichier ou table</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Files</source>
<translation>Fichiers</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Files and other systems</source>
<translation>Fichiers et autres systèmes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Files and tables of the database, 0 where nothing changed</source>
<translation>Fichiers et tables de la base de données, 0 si rien n'a changé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Files in the folder, 0 where nothing changed</source>
<translation>Fichiers dans le dossier, 0 si rien n'a changé</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Files that the system exported, or an earlier publication</source>
<translation>Fichiers que le système a exportés, ou une publication antérieure</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Fill the units so that neighbours differ; switched off, your own style returns</source>
<translation>Remplir les unités pour que les voisins diffèrent ; désactivé, votre style revient</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/territories_tab.py" />
<source>Filter territories</source>
<translation>Filtrer les secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/report/table_view.py" />
<source>Find</source>
<translation>Chercher</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Finding a robust plan</source>
<translation>Recherche d'un plan robuste</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finding customers in none or several</source>
<translation>Recherche des clients dans aucun secteur ou dans plusieurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finding gaps</source>
<translation>Recherche des trous</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Finding gaps and overlaps</source>
<translation>Recherche de trous et recouvrements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/algorithms/contiguity.py" />
<location filename="../../territory_planner/algorithms/match.py" />
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Finding neighbours</source>
<translation>Recherche des voisines</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<location filename="../../territory_planner/ui/summary.py" />
<source>Finding out which units touch…</source>
<translation>Recherche des unités qui se touchent…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finding overlaps</source>
<translation>Recherche des recouvrements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Finding the unit of each customer</source>
<translation>Recherche de l'unité de chaque client</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Finding the unit of each point</source>
<translation>Recherche de l'unité de chaque point</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Finding ways along roads</source>
<translation>Recherche des trajets par les routes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Findings</source>
<translation>Constats</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Findings about the units</source>
<translation>Constats sur les unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Finds detached parts, enclaves and units without a territory, and joins each to a territory that it touches, where that does the least harm to balance and shape.
Nothing else moves, except exceptions, and torn groups, which come together. Limits, locks, parents and pairs apart are kept: what can't be repaired within them stays, and the log says why. The table of moves says of every unit what was wrong, where it went and what that does to the balance there. The field of the plan gets the new value; the field “previous” keeps the old one.</source>
<translation>Trouve les parties détachées, les enclaves et les unités sans secteur, et joint chacune à un secteur qu'elle touche, là où cela nuit le moins à l'équilibre et à la forme.
Rien d'autre ne bouge, sauf les exceptions et les groupes déchirés, qui se rejoignent. Limites, verrous, régions parentes et paires séparées sont respectés : ce qui ne peut pas y être réparé reste, et le journal dit pourquoi. La table des mouvements dit de chaque unité ce qui n'allait pas, où elle est allée et ce que cela fait là à l'équilibre. Le champ du plan reçoit la nouvelle valeur ; le champ « previous » garde l'ancienne.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finds the land of a study region that no territory covers, the land that two or more cover, with who they are, and enclaves: land of a territory that another one goes all around. It says how much land it is, and how many customers, and tells slivers, which come from borders drawn twice, from gaps that matter: a sliver is narrow and has no customers. Customers in no territory or in several come as points.
It takes territory polygons as they are, or units with a territory field. Nothing is snapped or rounded: what is found is exact.</source>
<translation>Trouve le terrain d'une zone d'étude qu'aucun secteur ne couvre, le terrain que deux ou plus couvrent, en disant lesquels, et les enclaves : le terrain d'un secteur dont un autre fait tout le tour. Il dit combien de terrain, et combien de clients, et distingue les éclats, qui viennent de frontières dessinées deux fois, des trous qui importent : un éclat est étroit et n'a pas de clients. Les clients dans aucun secteur ou dans plusieurs sont donnés en points.
Il prend des polygones de secteurs tels quels, ou des unités avec un champ de secteurs. Rien n'est accroché ni arrondi : ce qui est trouvé est exact.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>First</source>
<translation>D'abord</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>First day</source>
<translation>Premier jour</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>First workload / cost (cost efficiency)</source>
<translation>Première charge / coût (rendement)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>First workload / cost of the reps</source>
<translation>Première charge / coût des représentants</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>First workload / what reps have available (percent)</source>
<translation>Première charge / ce dont disposent les représentants (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>First workload, with travel where it counts / what the reps have available</source>
<translation>Première charge, avec les déplacements là où ils comptent / ce dont disposent les représentants</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Fix</source>
<translation>Corriger</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Fix: {how}</source>
<translation>Corriger : {how}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Folder</source>
<translation>Dossier</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Folder of files</source>
<translation>Dossier de fichiers</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>For a new note, select a unit in the layer or a territory in the table first.</source>
<translation>Pour une nouvelle note, sélectionner d'abord une unité dans la couche ou un secteur dans la table.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>For schedulers: all outputs are written, then the run ends with an error that says what is broken. “never”: it succeeds whatever the plan is like. “broken”: it fails when a rule is broken, unless no plan can avoid that. “unavoidable”: it fails then, too.</source>
<translation>Pour les planificateurs de tâches : toutes les sorties sont écrites, puis l'exécution finit par une erreur qui dit ce qui est rompu. « never » : elle réussit quel que soit le plan. « broken » : elle échoue quand une règle est rompue, sauf si aucun plan ne peut l'éviter. « unavoidable » : elle échoue alors aussi.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast</source>
<translation>Prévision</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast by unit</source>
<translation>Prévision par unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast by unit and step</source>
<translation>Prévision par unité et période</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<location filename="../../territory_planner/algorithms/review.py" />
<source>Forecast fields</source>
<translation>Champs de la prévision</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast for {first} to {last}: {amount}{change}; a year before: {before}.</source>
<translation>Prévision de {first} à {last} : {amount}{change} ; un an avant : {before}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast of all units together</source>
<translation>Prévision de toutes les unités ensemble</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast workload</source>
<translation>Prévoir la charge</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast: fields of coming periods</source>
<translation>Prévision : champs des périodes à venir</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast: interval (percent)</source>
<translation>Prévision : intervalle (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast: records are complete until</source>
<translation>Prévision : enregistrements complets jusqu'au</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecasting</source>
<translation>Prévision en cours</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Forecasts</source>
<translation>Prévisions</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Forecasts take out of tolerance, the first first ({count:,}): {names}.</source>
<translation>Sortis de la tolérance par des prévisions, le premier d'abord ({count:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Free</source>
<translation>Libre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Frequency</source>
<translation>Fréquence</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Frequency field</source>
<translation>Champ de la fréquence</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>From</source>
<translation>De</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>From draft to review</source>
<translation>Du brouillon à la relecture</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>From each territory</source>
<translation>De chaque secteur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>From review to approved; it is read-only then</source>
<translation>De la relecture à l'approbation ; il est ensuite en lecture seule</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>From units and customers to a plan and a report on it: the units are looked over and cleaned, the customers' visits and hours are added up by unit, balanced and connected territories are designed, and the figures and a page to send on are written.</source>
<translation>Des unités et des clients à un plan et son rapport : les unités sont vérifiées et nettoyées, les visites et les heures des clients sont additionnées par unité, des secteurs équilibrés et d'un seul tenant sont conçus, et les indicateurs et une page à transmettre sont écrits.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>From when</source>
<translation>À partir du</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>From when on people work in their territories: 2027-01-31, say</source>
<translation>À partir de quand les gens travaillent dans leurs secteurs : par exemple 2027-01-31</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>From when on people work in their territories: 2027-01-31. Field Service needs it.</source>
<translation>À partir de quand les gens travaillent dans leurs secteurs : 2027-01-31. Field Service en a besoin.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>From when on the plan counts, on the hand-over sheets. Example: 1 January 2027.</source>
<translation>À partir de quand le plan compte, sur les fiches de passation. Exemple : 1er janvier 2027.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>From whom to whom</source>
<translation>De qui à qui</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>From whom, and why</source>
<translation>De qui, et pourquoi</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>From {date} on</source>
<translation>À partir du {date}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>From {least} to {most}</source>
<translation>De {least} à {most}</translation>
</message>
<message>
<location filename="../../territory_planner/report/chart.py" />
<source>From {most} ({high}) down to {least} ({low}).</source>
<translation>De {most} ({high}) jusqu'à {least} ({low}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>From → to</source>
<translation>De → à</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Frozen: neither gains nor loses</source>
<translation>Gelé : ni gain ni perte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Further fields of the customers</source>
<translation>Autres champs des clients</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Further fields of the units</source>
<translation>Autres champs des unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Further plans that differ and are worse in nothing, left out</source>
<translation>Autres plans qui diffèrent et ne sont pires en rien, laissés de côté</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Gain only: never loses</source>
<translation>Gain seul : ne perd jamais</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Gaps and overlaps</source>
<translation>Trous et recouvrements</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/shape_finder.py" />
<source>Gaps and overlaps between units</source>
<translation>Trous et recouvrements entre unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Gaps and overlaps that are narrower on average, and without customers, are slivers. Without it, a thousandth of a typical polygon's size. 0: none are. Example: 5.</source>
<translation>Les trous et recouvrements plus étroits en moyenne, et sans clients, sont des éclats. Par défaut, un millième de la taille d'un polygone typique. 0 : aucun n'en est. Exemple : 5.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Gaps that are no slivers</source>
<translation>Trous qui ne sont pas des éclats</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Gini coefficient of workload / target</source>
<translation>Coefficient de Gini de charge / cible</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Gini coefficient of workload / target (0 where all carry alike)</source>
<translation>Coefficient de Gini de charge / cible (0 si tous portent autant)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Give all moved units back, as one undo step</source>
<translation>Rendre toutes les unités déplacées, en une étape annulable</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give all units in a drawn shape to the territory</source>
<translation>Donner au secteur toutes les unités d'une forme dessinée</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give all units in a rectangle to the territory</source>
<translation>Donner au secteur toutes les unités d'un rectangle</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Give each an id of its own, or make them one unit (“Dissolve” by that field).</source>
<translation>Donner à chacune son identifiant, ou en faire une unité (« Regrouper » par ce champ).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Give it one: tables can't name it without.</source>
<translation>Lui en donner un : sans lui, les tables ne peuvent pas la nommer.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Give one capacity field for all workload fields, or one for each ({wanted:,}), not {given:,}.</source>
<translation>Donner un champ de capacité pour tous les champs de charge, ou un pour chacun ({wanted:,}), pas {given:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Give one weight per workload field: {wanted:,}, not {given:,}.</source>
<translation>Donner un poids par champ de charge : {wanted:,}, pas {given:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give selected units</source>
<translation>Donner les unités sélectionnées</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give the layer's selected units to the territory that is picked</source>
<translation>Donner les unités sélectionnées dans la couche au secteur prélevé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Give the plan before by a field (BEFORE) or by a layer (OTHER), not by both.</source>
<translation>Donner le plan d'avant par un champ (BEFORE) ou par une couche (OTHER), pas par les deux.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Give these units back, as one undo step</source>
<translation>Rendre ces unités, en une étape annulable</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/tools/shape_tool.py" />
<source>Give to {name}</source>
<translation>Donner à {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Give two or more scenarios: a workload field for each (WORKLOAD).</source>
<translation>Donner deux scénarios ou plus : un champ de charge pour chacun (WORKLOAD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Give unassigned units a territory</source>
<translation>Donner un secteur aux unités qui n'en ont pas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Give up all edits of the layer since the last save</source>
<translation>Renoncer à toutes les modifications de la couche depuis le dernier enregistrement</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Give up all edits of “{layer}” since the last save?</source>
<translation>Renoncer à toutes les modifications de « {layer} » depuis le dernier enregistrement ?</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Gives or gets</source>
<translation>Donne ou reçoit</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<source>Gives units of {count:this problem|these {count:,} problems} to other territories.</source>
<translation>Donne les unités {count:de ce problème|de ces {count:,} problèmes} à d'autres territoires.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>Gives: {titles}.</source>
<translation>Donne : {titles}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Go on under another name ({count:,}): {names}.</source>
<translation>Continuent sous un autre nom ({count:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Greatest area of a territory (km²)</source>
<translation>Plus grande surface d'un secteur (km²)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Greatest number of units of a territory</source>
<translation>Plus grand nombre d'unités d'un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Greatest workload of a territory</source>
<translation>Plus grande charge d'un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Group field</source>
<translation>Champ du groupe</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/contradictions.py" />
<source>Groups (GROUP_FIELD) that lie in several parents (PARENT_FIELD), so that no territory can hold them ({count:,}): {groups}. Outside of most of their group {out:is|are} {units}: take {out:it out of its group|these out of their groups}.</source>
<translation>Groupes (GROUP_FIELD) qui sont dans plusieurs régions parentes (PARENT_FIELD), si bien qu'aucun secteur ne peut les contenir ({count:,}) : {groups}. Hors de la plus grande part de leur groupe {out:est|sont} {units} : {out:l'enlever de son groupe|les enlever de leurs groupes}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Groups that locks keep in several territories ({count:,}): {groups}. They stay as they are; unlock some of their units to bring them together.</source>
<translation>Groupes que des verrous gardent dans plusieurs secteurs ({count:,}) : {groups}. Ils restent comme ils sont ; déverrouiller de leurs unités pour les réunir.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Groups to keep together</source>
<translation>Groupes à garder ensemble</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Groups units into balanced, connected and compact territories, in one step. Territories get equal shares of the workload within the tolerance, each is one connected area, and ways within it are short.
Islands that are too small for a territory of their own join the nearest unit's, and a unit that is heavier than a whole territory gets one to itself; the log says so. A “territory” field that the units already have moves to “previous”.</source>
<translation>Groupe des unités en secteurs équilibrés, d'un seul tenant et compacts, en une étape. Les secteurs reçoivent des parts égales de la charge dans la tolérance, chacun est d'un seul tenant, et les trajets y sont courts.
Les îles trop petites pour un secteur vont avec l'unité la plus proche, et une unité plus lourde qu'un secteur entier en reçoit un pour elle ; le journal le dit. Un champ « territory » que les unités ont déjà passe dans « previous ».</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Groups whose units do not all touch ({count:,}): {groups}.</source>
<translation>Groupes dont les unités ne se touchent pas toutes ({count:,}) : {groups}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/reduction.py" />
<source>Groups with units locked to different territories ({count:,}): {groups}. Unlock some of these units, or take them out of the group.</source>
<translation>Groupes avec des unités verrouillées dans des secteurs différents ({count:,}) : {groups}. Déverrouiller de ces unités, ou les enlever du groupe.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Growing territories</source>
<translation>Croissance des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Grows one connected territory around each center, so that the workload is shared as the centers' capacities ask and ways are short.
Use it when the places that territories are served from are given: offices, depots, homes. Units farther from every center than the maximum distance or time stay without a territory.</source>
<translation>Fait croître autour de chaque centre un secteur d'un seul tenant, de sorte que la charge soit partagée selon les capacités des centres et que les trajets soient courts.
À utiliser quand les lieux d'où les secteurs sont desservis sont donnés : bureaux, dépôts, domiciles. Les unités plus loin de tout centre que la distance ou la durée maximale restent sans secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Growth</source>
<translation>Croissance</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Growth compares fields in pairs: give as many fields of the later time (GROWTH_TO, {later:,}) as of the earlier one (GROWTH_FROM, {earlier:,}).</source>
<translation>La croissance compare des champs par paires : donner autant de champs de la période ultérieure (GROWTH_TO, {later:,}) que de l'antérieure (GROWTH_FROM, {earlier:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Growth: fields of the earlier time</source>
<translation>Croissance : champs de la période antérieure</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Growth: fields of the later time</source>
<translation>Croissance : champs de la période ultérieure</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>Guessed from names and values: {fields}. Change what is wrong.</source>
<translation>Deviné d'après noms et valeurs : {fields}. Changer ce qui est faux.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Had a territory</source>
<translation>Avait un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Hand in</source>
<translation>Soumettre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Hand out territories</source>
<translation>Confier des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Hand the plan on to another system: what changed since the last time</source>
<translation>Transmettre le plan à un autre système : ce qui a changé depuis la dernière fois</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Hand-over</source>
<translation>Passation</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Hand-over sheet</source>
<translation>Fiche de passation</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Handed out: {count:,} {count:unit|units} of {names}.</source>
<translation>Confié : {count:,} {count:unité|unités} de {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Has the key of each account's unit; needed for a table</source>
<translation>Contient la clé de l'unité de chaque compte ; nécessaire pour une table</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Has the units' keys</source>
<translation>Contient les clés des unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Has the units' keys. Without it: a column called as the units' id field, or “unit_id”.</source>
<translation>Contient les clés des unités. Sans elle : une colonne appelée comme le champ d'identifiant des unités, ou « unit_id ».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Has the units' territories</source>
<translation>Contient les secteurs des unités</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>Heal the plan</source>
<translation>Corriger le plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/help.py" />
<source>Help</source>
<translation>Aide</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>Help: what the panel's parts do; the guide opens</source>
<translation>Aide : ce que font les parties du panneau ; le guide s'ouvre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>History</source>
<translation>Historique</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>History of territories</source>
<translation>Historique des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Holds the territory of each unit</source>
<translation>Contient le secteur de chaque unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>House number field</source>
<translation>Champ du numéro</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>How far a territory is from its target, in percent.</source>
<translation>De combien un secteur s'écarte de sa cible, en pourcentage.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>How far a territory's workload may lie from its target. The tighter, the less freedom for short ways and smooth borders.</source>
<translation>De combien la charge d'un secteur peut s'écarter de sa cible. Plus elle est serrée, moins il y a de liberté pour des trajets courts et des frontières lisses.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>How far a unit may be from its territory's center, in a straight line</source>
<translation>Distance maximale d'une unité au centre de son secteur, à vol d'oiseau</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>How far the travel may be above the least to the same places</source>
<translation>De combien les déplacements peuvent dépasser le minimum vers les mêmes lieux</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>How far this plan's travel is above the least is not known.</source>
<translation>De combien les déplacements de ce plan dépassent le minimum n'est pas connu.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>How far travel may be above the least for these centers (percent)</source>
<translation>De combien les déplacements peuvent dépasser le minimum pour ces centres (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>How far travel may be above the least, as the run that made the plan told it (BOUND_GAP).</source>
<translation>De combien les déplacements peuvent dépasser le minimum, comme l'a dit l'exécution qui a fait le plan (BOUND_GAP).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>How good it is</source>
<translation>Sa qualité</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>How it stood</source>
<translation>Son évolution</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout_history.py" />
<source>How it stood over time</source>
<translation>Son évolution au fil du temps</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>How it was made</source>
<translation>Comment il a été fait</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>How long a visit takes each customer, in minutes or hours.</source>
<translation>Combien dure une visite chez chaque client, en minutes ou en heures.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>How long the way there may take: needs roads with speeds, or a table of costs</source>
<translation>Durée maximale du trajet : demande des routes avec vitesses, ou une table de coûts</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>How many</source>
<translation>Combien</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How many customers a unit has, its revenue, the years that it knows its rep.</source>
<translation>Combien de clients a une unité, son chiffre d'affaires, les années depuis qu'elle connaît son représentant.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>How many customers there could be in each unit, those that there are among them.</source>
<translation>Combien de clients il pourrait y avoir dans chaque unité, ceux qu'il y a compris.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>How many of 100 units should come out within their interval. It is as wide as forecasts of the past were off.</source>
<translation>Combien d'unités sur 100 devraient tomber dans leur intervalle. Il est aussi large que s'écartaient les prévisions du passé.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>How many steps to forecast. Without it, a year.</source>
<translation>Combien de périodes prévoir. Par défaut, une année.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>How many territories</source>
<translation>Combien de secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>How many territories cost least, of those with a plan within the limits; empty without TERRITORY_COST or TRAVEL_COST</source>
<translation>Combien de secteurs coûtent le moins, parmi ceux qui ont un plan dans les limites ; vide sans TERRITORY_COST ou TRAVEL_COST</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>How many territories the plan should have. Without targets, each one's is the total divided by this. Without a number, any will do.</source>
<translation>Combien de secteurs le plan doit avoir. Sans cibles, celle de chacun est le total divisé par ce nombre. Sans nombre, tout nombre convient.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>How many territories, and where from?</source>
<translation>Combien de secteurs, et d'où ?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>How many tours the period has for each territory, working days for one: each goes through an equal share of its customers</source>
<translation>Combien de tournées la période compte pour chaque secteur, les jours ouvrés par exemple : chacune visite une part égale de ses clients</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>How many tours the period has for each territory, working days for one: each goes through an equal share of its stops, all over it. Without it, one tour goes through all of them. Example: 220.</source>
<translation>Combien de tournées la période compte pour chaque secteur, les jours ouvrés par exemple : chacune passe par une part égale de ses arrêts, dans tout le secteur. Par défaut, une tournée passe par tous. Exemple : 220.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>How much a record counts: hours, visits, revenue; numbers, or text that is one, as CSV files have. Without it each counts 1.</source>
<translation>Combien compte un enregistrement : heures, visites, chiffre d'affaires ; des nombres, ou un texte qui en est un, comme dans les fichiers CSV. Sans lui chacun compte 1.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>How much each rating counts, revenue for one; without it, all alike.</source>
<translation>Combien compte chaque note, le chiffre d'affaires par exemple ; sans lui, toutes pareil.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>How much each weighs: residents, revenue. Without it, each weighs 1.</source>
<translation>Combien chacun pèse : habitants, chiffre d'affaires. Sans lui, chacun pèse 1.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>How much each workload field counts when travel is weighed, in the order of the fields: “2; 1” lets the first count twice. Empty: all alike.</source>
<translation>Combien compte chaque champ de charge quand les déplacements sont pesés, dans l'ordre des champs : « 2; 1 » fait compter double le premier. Vide : tous pareil.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>How much it matters beside the other workloads</source>
<translation>Combien elle compte à côté des autres charges</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>How much more travel the plan takes than that for the mean (percent)</source>
<translation>Combien de déplacements de plus que celui pour la moyenne a le plan (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How much of it any plan within the limits moves, proven (percent); empty where it is proven that there is no such plan</source>
<translation>Combien en déplace tout plan dans les limites, prouvé (%) ; vide s'il est prouvé qu'il n'y a pas de tel plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How much of it any such plan moves in which units only go to territories that touch their own today, proven (percent)</source>
<translation>Combien en déplace tout plan de ce genre où les unités ne vont qu'à des secteurs qui touchent le leur aujourd'hui, prouvé (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>How much of the mean workload changes hands (percent), where there is a plan of today</source>
<translation>Combien de la charge moyenne change de secteur (%), s'il y a un plan d'aujourd'hui</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How much of the measure changes hands (percent)</source>
<translation>Combien de la mesure change de secteur (%)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>How much shape counts where several moves even out as well: 0 not at all, 100 most. As little moves all the same</source>
<translation>Combien compte la forme quand plusieurs mouvements équilibrent aussi bien : 0 pas du tout, 100 le plus. Dans tous les cas, le moins possible est déplacé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>How much the plan for the mean moves (percent)</source>
<translation>Combien déplace le plan pour la moyenne (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>How often each customer is served in the period that is planned.</source>
<translation>Combien de fois chaque client est desservi dans la période planifiée.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>How old the sources are</source>
<translation>Âge des sources</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>How the number is found</source>
<translation>Comment le nombre est trouvé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>How the plan was made</source>
<translation>Comment le plan a été fait</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>How the plan was made, in your words: algorithm, parameters, seed.</source>
<translation>Comment le plan a été fait, dans vos mots : algorithme, paramètres, graine.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Hull ratio</source>
<translation>Part de l'enveloppe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Id field of the new units</source>
<translation>Champ d'identifiant des nouvelles unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Id field of the polygons</source>
<translation>Champ d'identifiant des polygones</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Identifies new units in the list of what is not clear.</source>
<translation>Identifie les nouvelles unités dans la liste de ce qui n'est pas clair.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Identifies units in the other layer; without it, the field called as ID_FIELD.</source>
<translation>Identifie les unités dans l'autre couche ; sans lui, le champ appelé comme ID_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Identifies units in the tables that are written (unit_id). Without it, they hold the feature id. Where it tells all units apart, it is also the order in which they are taken, so that the order of rows changes no plan.</source>
<translation>Identifie les unités dans les tables écrites (unit_id). Sans lui, elles contiennent l'identifiant d'entité. S'il distingue toutes les unités, c'est aussi l'ordre où elles sont prises, si bien que celui des lignes ne change aucun plan.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>If that changes nothing, this release of the system is too old: Debian 12, Ubuntu 22.04 and Fedora 36 are the first that do.</source>
<translation>Si cela ne change rien, cette version du système est trop ancienne : Debian 12, Ubuntu 22.04 et Fedora 36 sont les premières qui conviennent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Import alignment</source>
<translation>Importer une affectation</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Import the files in the order of their numbers: territories by UniqueTerritoryNumber (parents come first), then what belongs to them; “remove” before “add”.</source>
<translation>Importer les fichiers dans l'ordre de leurs numéros : les secteurs par UniqueTerritoryNumber (les parents d'abord), puis ce qui leur appartient ; « remove » avant « add ».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Import the units and accounts that change in this order: {files}; map Unit to the record id or the boundary's value, Assignment to the area, Locked to the lock. A locked unit takes no new area before it is unlocked.</source>
<translation>Importer dans cet ordre les unités et comptes qui changent : {files} ; apparier Unit à l'identifiant de l'enregistrement ou à la valeur de la limite, Assignment à la zone, Locked au verrou. Une unité verrouillée ne prend pas de nouvelle zone avant d'être déverrouillée.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Import “1_model.csv” as the hierarchy: Area is the area's name, Parent the one above it (top areas have none).</source>
<translation>Importer « 1_model.csv » comme hiérarchie : Area est le nom de la zone, Parent celle au-dessus (les plus hautes n'en ont pas).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>Import “3_records.csv” as records (External Id, Owner Email, Lat, Lng).</source>
<translation>Importer « 3_records.csv » comme enregistrements (External Id, Owner Email, Lat, Lng).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Import “alignmix.csv” as ranges of ZIP codes (From ZIP, To ZIP, Territory, levels). A range holds no code that is not in the plan.</source>
<translation>Importer « alignmix.csv » comme plages de codes ZIP (From ZIP, To ZIP, Territory, niveaux). Une plage ne contient aucun code qui ne soit pas dans le plan.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Import “alignstar.xlsx” (or “alignstar.csv”, the same) as an alignment table: Geography Code by the geography of the plan, the columns after it from the lowest level up.</source>
<translation>Importer « alignstar.xlsx » (ou « alignstar.csv », qui contient la même chose) comme table d'affectation : Geography Code selon la géographie du plan, les colonnes suivantes du niveau le plus bas vers le haut.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Import “easyterritory.csv” into a project: Postal Code, Territory, Region, Division.</source>
<translation>Importer « easyterritory.csv » dans un projet : Postal Code, Territory, Region, Division.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Import “territories.kml” as map polygons.</source>
<translation>Importer « territories.kml » comme polygones de carte.</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>In</source>
<translation>En</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>In Tableau Desktop open “territories.geojson” as a spatial file, relate “territories.csv” to it by id, and “units.csv” by territory.</source>
<translation>Dans Tableau Desktop ouvrir « territories.geojson » comme fichier spatial, y relier « territories.csv » par identifiant, et « units.csv » par secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>In a terminal: {command}.</source>
<translation>Dans un terminal : {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>In any currency, for the same time as the workload: with it, cost is told.</source>
<translation>Dans n'importe quelle monnaie, pour le même temps que la charge : avec cela, le coût est indiqué.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>In force from</source>
<translation>En vigueur à partir du</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>In force today: {name}.</source>
<translation>En vigueur aujourd'hui : {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>In force until</source>
<translation>En vigueur jusqu'au</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>In force, and how many rows that makes: {plans:,} {plans:plan|plans}, {rows:,} {rows:row|rows}.</source>
<translation>En vigueur, et combien de lignes cela fait : {plans:,} {plans:plan|plans}, {rows:,} {rows:ligne|lignes}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>In no plan is it below {bound}.</source>
<translation>Aucun plan ne descend sous {bound}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>In no plan with these centers is it below {bound}.</source>
<translation>Aucun plan avec ces centres ne descend sous {bound}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>In no plan with these centers that serves the others is it below {bound}.</source>
<translation>Aucun plan avec ces centres qui desserve les autres ne descend sous {bound}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>In place of</source>
<translation>À la place de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>In place of a field of the units: another layer or table of the same units, matched by the ids of both, however each writes them.</source>
<translation>À la place d'un champ des unités : une autre couche ou table des mêmes unités, appariée par les identifiants des deux, quelle que soit leur écriture.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>In place of a layer of customers: how many there are in each unit.</source>
<translation>À la place d'une couche de clients : combien il y en a dans chaque unité.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>In place of such a layer: how many stops there are in each unit.</source>
<translation>À la place d'une telle couche : combien d'arrêts il y a dans chaque unité.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>In place of the one tolerance, with several workload fields: a number for each, in their order. Example: “5; 20”.</source>
<translation>À la place de la tolérance unique, avec plusieurs champs de charge : un nombre pour chacun, dans leur ordre. Exemple : « 5; 20 ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>In {file}, fields are called otherwise, for the format's sake: {fields}.</source>
<translation>Dans {file}, des champs ont d'autres noms, à cause du format : {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cutting.py" />
<source>In {file}, letters are lost that its encoding {encoding} has not, in {count:,} {count:cell|cells} (row, field): {cells}. Choose UTF-8, or a GeoPackage.</source>
<translation>Dans {file}, des lettres que l'encodage {encoding} n'a pas sont perdues, dans {count:,} {count:cellule|cellules} (ligne, champ) : {cells}. Choisir l'UTF-8, ou un GeoPackage.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cutting.py" />
<source>In {file}, names of fields have letters that its encoding {encoding} has not: {fields}. Choose UTF-8, or a GeoPackage.</source>
<translation>Dans {file}, des noms de champs ont des lettres que l'encodage {encoding} n'a pas : {fields}. Choisir l'UTF-8, ou un GeoPackage.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cutting.py" />
<source>In {file}, “{field}” is cut off in {count:,} {count:row|rows}, as the format keeps {longest} bytes of it: {rows}. Choose a GeoPackage to keep texts whole.</source>
<translation>Dans {file}, « {field} » est coupé dans {count:,} {count:ligne|lignes}, car le format en garde {longest} octets : {rows}. Choisir un GeoPackage pour garder les textes entiers.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>In {parts} parts that do not touch</source>
<translation>En {parts} parties qui ne se touchent pas</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>In “{name}”: {said}</source>
<translation>Dans « {name} » : {said}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Inertia ratio</source>
<translation>Part d'inertie</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Install {packages} from your distribution, or in a terminal: {command}.</source>
<translation>Installer {packages} depuis la distribution, ou dans un terminal : {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Instead of the table: a field of the units with their territory's target.</source>
<translation>Au lieu de la table : un champ des unités avec la cible de leur secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Interval (percent)</source>
<translation>Intervalle (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Intervals hold {level:g} of 100 units, as far as the past tells.</source>
<translation>Les intervalles contiennent {level:g} unités sur 100, pour autant que le passé le dise.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Invalid geometries, repaired ({count:,} of {n:,}): {units}.</source>
<translation>Géométries invalides, réparées ({count:,} sur {n:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>Islands that count as neighbours of the nearest units ({count:,}): {listed}.</source>
<translation>Îles qui comptent comme voisines des unités les plus proches ({count:,}) : {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Isolated units</source>
<translation>Unités isolées</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>It alone keeps {count:,} {count:move|moves} from being made.</source>
<translation>Cette règle empêche à elle seule {count:,} {count:mouvement|mouvements}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>It begins with what is proposed</source>
<translation>Il commence avec ce qui est proposé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>It could be: {fields}.</source>
<translation>Ce pourrait être : {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It could go there:</source>
<translation>Elle pourrait y aller :</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/toolbox_run.py" />
<source>It could not be done.</source>
<translation>Cela n'a pas pu être fait.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>It counts as 0. Fill it in where it is not.</source>
<translation>Il compte pour 0. Le remplir là où ce n'est pas le cas.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>It has been out of tolerance since {left} ({days}).</source>
<translation>Il est hors tolérance depuis le {left} ({days}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>It has no units to share.</source>
<translation>Il n'a pas d'unités à partager.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>It has: {names}.</source>
<translation>Il y a : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>It moves {plan} of the workload; the plan for the mean {mean}.</source>
<translation>Il déplace {plan} de la charge ; le plan pour la moyenne {mean}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>It shows what would move; nothing changes until you apply it.</source>
<translation>Montre ce qui changerait de territoire ; rien ne change avant que vous ne l'appliquiez.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no other territory, but units that have none.</source>
<translation>Elle ne touche aucun autre secteur, seulement des unités qui n'en ont pas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no other territory: all around it is {territory}.</source>
<translation>Elle ne touche aucun autre secteur : tout autour d'elle est {territory}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no other unit.</source>
<translation>Elle ne touche aucune autre unité.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no territory: nothing around it has one.</source>
<translation>Elle ne touche aucun secteur : rien autour d'elle n'en a.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches other territories only where exceptions are.</source>
<translation>Elle ne touche d'autres secteurs que là où sont des exceptions.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>It was last out of tolerance from {left} to {healed} ({days}).</source>
<translation>Il a été hors tolérance pour la dernière fois du {left} au {healed} ({days}).</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Its largest deviation went from {before:.1f} % to {after:.1f} %.</source>
<translation>Son plus grand écart est passé de {before:.1f} % à {after:.1f} %.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Keep a copy of it, a draft, under another name</source>
<translation>En garder une copie, un brouillon, sous un autre nom</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Keep apart</source>
<translation>À séparer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Keep as the last publication</source>
<translation>Garder comme dernière publication</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Keep cells without a point</source>
<translation>Garder les cellules sans point</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Keep connected</source>
<translation>Garder d'un seul tenant</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Keep plans that stand in other fields of the layer as scenarios</source>
<translation>Garder comme scénarios des plans qui sont dans d'autres champs de la couche</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Keep small</source>
<translation>Garder petit</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Keep the layer's selected units in their territory</source>
<translation>Garder dans leur secteur les unités sélectionnées dans la couche</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Keep the plan on show as a scenario</source>
<translation>Garder le plan affiché comme scénario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Keep the review</source>
<translation>Garder la revue</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Keep the selected territories as they are (frozen), or release them</source>
<translation>Laisser les secteurs sélectionnés comme ils sont (gelés), ou les déverrouiller</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Keep theirs</source>
<translation>Garder les leurs</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Keep what others saved</source>
<translation>Garder ce que d'autres ont enregistré</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/faults.py" />
<source>Keeping the largest part by area needs the units' areas.</source>
<translation>Garder la plus grande partie par la surface demande les surfaces des unités.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Keeps a plan as a scenario: which unit belongs to which territory, its figures, who made it, when, from which other and how. Scenarios stand in two plain tables (territory_scenarios, territory_assignments) in the units' GeoPackage or PostGIS database, or in a GeoPackage beside their file; the units are not touched.
A name is given once. Replacing is asked for (REPLACE), and an approved plan is never replaced.</source>
<translation>Garde un plan comme scénario : quelle unité appartient à quel secteur, ses indicateurs, qui l'a fait, quand, de quel autre et comment. Les scénarios sont dans deux simples tables (territory_scenarios, territory_assignments) du GeoPackage ou de la base PostGIS des unités, ou d'un GeoPackage à côté de leur fichier ; les unités ne sont pas touchées.
Un nom se donne une fois. Le remplacement se demande (REPLACE), et un plan approuvé n'est jamais remplacé.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Keeps with the layer's scenarios what the system has after this. The next publication that is kept, under the same name, holds what changed since, and the way back; an unchanged plan publishes nothing.</source>
<translation>Garde avec les scénarios de la couche ce que le système possède après cela. La publication suivante qui est gardée, sous le même nom, contient ce qui a changé depuis, et le chemin de retour ; un plan inchangé ne publie rien.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Kept as publication {made} in {place}.</source>
<translation>Gardé comme publication {made} dans {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Kept as “{first}” to “{last}” in {place}.</source>
<translation>Gardés de « {first} » à « {last} » dans {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Kept as “{name}” in {place}.</source>
<translation>Gardé sous « {name} » dans {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Key of units</source>
<translation>Clé des unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Keys and names with letters that could not be read ({count:,}): {names}. Their file is in another encoding than QGIS takes it for: choose it in the layer's properties (Source), or save the list as UTF-8, and make the points of it anew.</source>
<translation>Clés et noms avec des lettres qui n'ont pas pu être lues ({count:,}) : {names}. Leur fichier est dans un autre encodage que celui que QGIS suppose : le choisir dans les propriétés de la couche (Source), ou enregistrer la liste en UTF-8 et en refaire les points.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Label territories on the map</source>
<translation>Étiqueter les secteurs sur la carte</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Land of the study region that a territory covers / all of it</source>
<translation>Terrain de la zone d'étude qu'un secteur couvre / tout</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Land that no territory covers (km²), slivers included</source>
<translation>Terrain qu'aucun secteur ne couvre (km²), éclats compris</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Land that several territories cover (km²), slivers included</source>
<translation>Terrain que plusieurs secteurs couvrent (km²), éclats compris</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Land that two units share is left aside where it is less than this of both: borders are drawn anew with every vintage.</source>
<translation>Le terrain que deux unités partagent est laissé de côté s'il fait moins que cela de chacune : les frontières sont redessinées à chaque millésime.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Largest deviation</source>
<translation>Plus grand écart</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Largest deviation (percent)</source>
<translation>Plus grand écart (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Largest deviation from target (percent)</source>
<translation>Plus grand écart à la cible (%)</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Largest deviation from {first} to {last}, in percent: at most {top:.1f}, last {now:.1f}.</source>
<translation>Plus grand écart du {first} au {last}, en pourcentage : au plus {top:.1f}, dernièrement {now:.1f}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Largest deviation in any scenario: {worst}.</source>
<translation>Plus grand écart dans un scénario : {worst}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Largest time</source>
<translation>Plus grande durée</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Largest way</source>
<translation>Plus grand trajet</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Largest way from the center</source>
<translation>Plus grand trajet depuis le centre</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Largest |workload − target| / target</source>
<translation>Plus grand |charge − cible| / cible</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Lasso</source>
<translation>Lasso</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Last changed</source>
<translation>Modifié</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Last entry of its history</source>
<translation>Dernière entrée de son historique</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Later reviews are held against it; another one of the same day gives way.</source>
<translation>Les revues ultérieures y sont comparées ; une autre du même jour cède la place.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Layer of the plan before</source>
<translation>Couche du plan d'avant</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Layer of weights</source>
<translation>Couche des poids</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Laying out the pages</source>
<translation>Mise en page</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>Leading zeros are the likely cause: but for them, {count:,} would be known (“{name}” is “{right}” there). They get lost where a spreadsheet or an import takes text for numbers: keep such a column as text on both sides.</source>
<translation>Les zéros initiaux en sont la cause probable : sans eux, {count:,} {count:serait connu|seraient connus} (« {name} » y est « {right} »). Ils se perdent quand un tableur ou un import prend du texte pour des nombres : garder une telle colonne en texte des deux côtés.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Least distance between centers (km)</source>
<translation>Plus petite distance entre centres (km)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Least distance between centers that a design chooses or finds</source>
<translation>Plus petite distance entre les centres qu'une conception choisit ou trouve</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Least workload of a territory</source>
<translation>Plus petite charge d'un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Left out, as the files have no place for it: {what}.</source>
<translation>Laissé de côté, car les fichiers n'ont pas de place pour cela : {what}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Left out, for want of a usable geometry ({count:,} of {n:,}): {units}.</source>
<translation>Laissées de côté, faute d'une géométrie utilisable ({count:,} sur {n:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/planned.py" />
<source>Left out, they keep the territory that they have ({count:,}): {units}.</source>
<translation>Laissées de côté, elles gardent le secteur qu'elles ont ({count:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Left out: units; Varicent's table is of accounts.</source>
<translation>Laissées de côté : les unités ; la table de Varicent porte sur les comptes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Left over from an overlay, most likely: join it to a unit beside it.</source>
<translation>Sans doute le reste d'une superposition : la joindre à une unité voisine.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Left to win</source>
<translation>Reste à gagner</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Length of the border, holes included</source>
<translation>Longueur du contour, trous compris</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Less</source>
<translation>Moins</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Let the layer's selected units move again</source>
<translation>Laisser de nouveau bouger les unités sélectionnées dans la couche</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Level above</source>
<translation>Niveau au-dessus</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Levels above</source>
<translation>Niveaux au-dessus</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Limit</source>
<translation>Limite</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Limits</source>
<translation>Limites</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum area of a territory (km²)</source>
<translation>Limites : surface maximale d'un secteur (km²)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum distance (km)</source>
<translation>Limites : distance maximale (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum number of units of a territory</source>
<translation>Limites : nombre maximal d'unités d'un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum time (minutes)</source>
<translation>Limites : durée maximale (minutes)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum workload of a territory</source>
<translation>Limites : charge maximale d'un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: minimum workload of a territory</source>
<translation>Limites : charge minimale d'un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/map_swipe.py" />
<source>Line between two plans: {name}</source>
<translation>Ligne entre deux plans : {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>Lines of the roads “{layer}” without length, which lead nowhere ({count:,} of {n:,}): {lines}.</source>
<translation>Lignes des routes « {layer} » sans longueur, qui ne mènent nulle part ({count:,} sur {n:,}) : {lines}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Lines or polygons that are hard to cross, such as rivers or lakes: units whose shared border they cover don't count as neighbours, nor do units that a barrier through one of them cuts off from its larger part. Where there is a bridge or a ferry, add a link. What barriers cut off altogether, and is too small for a territory, joins the nearest unit like an island; the log says so.</source>
<translation>Lignes ou polygones difficiles à franchir, rivières ou lacs par exemple : les unités dont ils couvrent la frontière commune ne comptent pas comme voisines, ni celles qu'une barrière à travers l'une d'elles coupe de sa plus grande partie. Là où il y a un pont ou un bac, ajouter un lien. Ce que des barrières coupent tout à fait, et qui est trop petit pour un secteur, va avec l'unité la plus proche comme une île ; le journal le dit.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Lines or polygons that cells are cut along, such as rivers or lakes. What a barrier cuts off from a Voronoi cell joins the cell beside it.</source>
<translation>Lignes ou polygones le long desquels les cellules sont coupées, rivières ou lacs par exemple. Ce qu'une barrière coupe d'une cellule de Voronoï va à la cellule d'à côté.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Link</source>
<translation>Lien</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<location filename="../../territory_planner/layers/live/reading/bonds.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Links</source>
<translation>Liens</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/links.py" />
<source>Links are lines or a table of unit ids; “{layer}” is neither.</source>
<translation>Les liens sont des lignes ou une table d'identifiants d'unités ; « {layer} » n'est ni l'un ni l'autre.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/links.py" />
<source>Links that do not join two units, left out ({count:,} of {n:,}): {links}.</source>
<translation>Liens qui ne joignent pas deux unités, laissés de côté ({count:,} sur {n:,}) : {links}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>List scenarios</source>
<translation>Lister les scénarios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>Lists and JSON are written as text, as the format holds none: {fields}.</source>
<translation>Listes et JSON sont écrits en texte, car le format n'en contient pas : {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/copying.py" />
<source>Lists of “{field}” lack items, which can't be added to the table's own lists: fill them in, or write to a new table, which keeps them as text.</source>
<translation>Aux listes de « {field} » manquent des éléments, qui ne peuvent pas être ajoutés aux listes de la table : les remplir, ou écrire dans une nouvelle table, qui les garde en texte.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>Lists the scenarios of a layer: name, state, who made it, when and from which, who approved it, for which days it is in force, and its figures, side by side.</source>
<translation>Liste les scénarios d'une couche : nom, état, qui l'a fait, quand et de quoi, qui l'a approuvé, pour quels jours il est en vigueur, et ses indicateurs, côte à côte.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete). Keep its success files: the way back needs them.</source>
<translation>Charger avec Data Loader les fichiers CSV de « {folder} » dans l'ordre de leurs numéros, chacun par l'opération que dit son nom (insert, update, delete). Garder ses fichiers de succès (success) : le chemin de retour les demande.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Load “espatial.csv” as a dataset and build territories of it: Postal Code is the geography, each further column a level.</source>
<translation>Charger « espatial.csv » comme jeu de données et en construire des secteurs : Postal Code est la géographie, chaque autre colonne un niveau.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Load “varicent_accounts.csv” (Account Key, Current Territory, Target Territory ID).</source>
<translation>Charger « varicent_accounts.csv » (Account Key, Current Territory, Target Territory ID).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Load “varicent_territories.csv” first.</source>
<translation>Charger d'abord « varicent_territories.csv ».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Lock</source>
<translation>Verrou</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Lock field</source>
<translation>Champ du verrou</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Lock selected territories</source>
<translation>Verrouiller les secteurs sélectionnés</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Lock selected units</source>
<translation>Verrouiller les unités sélectionnées</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Lock the unit</source>
<translation>Verrouiller l'unité</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Locked territories: {count:,}.</source>
<translation>Secteurs verrouillés : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Locked units</source>
<translation>Unités verrouillées</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>Locked units belong to territories that have no place in the new plan ({names}): {units}. Ask for more territories, or unlock them.</source>
<translation>Des unités verrouillées appartiennent à des secteurs qui n'ont pas de place dans le nouveau plan ({names}) : {units}. Demander plus de secteurs, ou les déverrouiller.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Locked units elsewhere</source>
<translation>Unités verrouillées ailleurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>Locked units keep the territory they have: say which field holds it (START).</source>
<translation>Les unités verrouillées gardent le secteur qu'elles ont : indiquer quel champ le contient (START).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_anew.py" />
<source>Locked units lie in what would be designed anew ({count:,}: {units}). Lock their territories, which then stay as they are, or release the units.</source>
<translation>Des unités verrouillées sont dans ce qui serait conçu de nouveau ({count:,} : {units}). Verrouiller leurs secteurs, qui restent alors comme ils sont, ou déverrouiller les unités.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>Locked units need a starting plan to keep their territory in.</source>
<translation>Les unités verrouillées demandent un plan de départ où garder leur secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Locked units: {count:,}.</source>
<translation>Unités verrouillées : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>Locked: frozen</source>
<translation>Verrouillé : gelé</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>Locked: gain only</source>
<translation>Verrouillé : gain seul</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Locks hold on to a plan before this one: say which field has it (START).</source>
<translation>Des verrous tiennent à un plan d'avant celui-ci : indiquer quel champ l'a (START).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Locks hold on to a plan before this one: say which field has it ({name}).</source>
<translation>Des verrous tiennent à un plan d'avant celui-ci : indiquer quel champ l'a ({name}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>Locks hold units that are elsewhere there ({count:,}): {units}.</source>
<translation>Des verrous tiennent des unités qui sont ailleurs là-bas ({count:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Locks of units</source>
<translation>Verrous d'unités</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Longest</source>
<translation>Plus long</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Longest way from its center: {way}</source>
<translation>Plus long trajet depuis son centre : {way}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Longest way from the center to a unit</source>
<translation>Plus long trajet du centre à une unité</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>Look</source>
<translation>Vérifier</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Look at {rows}.</source>
<translation>Voir {rows}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Look the units over; what is found becomes a layer</source>
<translation>Examiner les unités ; ce qui est trouvé devient une couche</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Looking at all units</source>
<translation>Examen de toutes les unités</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Looking for the smallest realignment that heals it…</source>
<translation>Recherche du plus petit redécoupage qui le corrige…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Looks a plan over with today's workload, and against the reviews before it: which territories are out of tolerance and since when, which way each is going, how many days it took from leaving tolerance until a plan that heals it was in force, and, with forecasts, who leaves tolerance next and when.
Each review is kept beside the scenarios, one a day. For schedulers, FAIL_WHEN ends the run with an error when the plan needs attention.</source>
<translation>Examine un plan avec la charge d'aujourd'hui, et contre les revues d'avant : quels secteurs sont hors tolérance et depuis quand, dans quel sens va chacun, combien de jours se sont passés de la sortie de tolérance jusqu'à ce qu'un plan qui le corrige soit en vigueur, et, avec des prévisions, qui sortira ensuite de la tolérance et quand.
Chaque revue est gardée à côté des scénarios, une par jour. Pour les planificateurs de tâches, FAIL_WHEN finit l'exécution par une erreur quand le plan demande de l'attention.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Looks at today's plan with this month's customers: what each territory carries now, a proposal that moves as little as it can to bring all within the tolerance (nothing where all is well), which units would change hands, and a report with the plan before and after.</source>
<translation>Examine le plan d'aujourd'hui avec les clients du mois : ce que chaque secteur porte maintenant, une proposition qui déplace aussi peu que possible pour ramener tout dans la tolérance (rien si tout va bien), les unités qui changeraient de secteur, et un rapport avec le plan avant et après.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Looks for the fewest territories that keep the greatest workload, distance and time of the set-up.</source>
<translation>Cherche le plus petit nombre de secteurs qui respecte la plus grande charge, distance et durée de la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Looks for the most territories that keep the least workload of the set-up.</source>
<translation>Cherche le plus grand nombre de secteurs qui respecte la plus petite charge de la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Looks for the number with the least travel times number of territories.</source>
<translation>Cherche le nombre dont les déplacements multipliés par le nombre de secteurs sont les moindres.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Looks units over before a plan is made of them, and changes nothing: geometries that are missing, invalid or repeated; overlaps, gaps and slivers between units; units of several parts; ids that are missing or repeated; workloads that are missing, negative or far from the others; units without neighbours and areas that lie apart, with what ties them; a coordinate reference system that can't be right. Each becomes a row that says how bad it is, what it is about, by how much, and what to do.
CLEANED is a copy in which is repaired what needs no decision: invalid geometries, features that are there twice in all fields, and borders that nearly meet. Each repair is listed.</source>
<translation>Examine des unités avant d'en faire un plan, et ne change rien : géométries manquantes, invalides ou répétées ; recouvrements, trous et éclats entre unités ; unités de plusieurs parties ; identifiants manquants ou répétés ; charges manquantes, négatives ou loin des autres ; unités sans voisines et surfaces à l'écart, avec ce qui les rattache ; un système de coordonnées de référence qui ne peut pas être juste. Chaque constat devient une ligne qui dit sa gravité, de quoi il s'agit, de combien, et que faire.
CLEANED est une copie où est réparé ce qui ne demande pas de décision : géométries invalides, entités présentes deux fois dans tous les champs, et frontières qui se touchent presque. Chaque réparation est listée.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/sharing.py" />
<source>Lower the minimum, or allow more tolerance.</source>
<translation>Baisser le minimum, ou autoriser plus de tolérance.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>MEASURE is “{kind}”, which needs the field of the units that holds it (MEASURE_FIELD).</source>
<translation>MEASURE est « {kind} », qui demande le champ des unités qui le contient (MEASURE_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Made</source>
<translation>Date</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Made by {author} on {day}: {count:,} {count:unit|units} in {k:,} {k:territory|territories}.</source>
<translation>Fait par {author} le {day} : {count:,} {count:unité|unités} dans {k:,} {k:secteur|secteurs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Made from</source>
<translation>Fait à partir de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Made on {day}: {count:,} {count:unit|units} in {k:,} {k:territory|territories}.</source>
<translation>Fait le {day} : {count:,} {count:unité|unités} dans {k:,} {k:secteur|secteurs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Made with</source>
<translation>Fait avec</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Made with Territory Planner, a plugin of QGIS.</source>
<translation>Fait avec Territory Planner, une extension de QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Make current</source>
<translation>Rendre courant</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Make these moves, as one undo step</source>
<translation>Faire ces mouvements, en une étape annulable</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Make this move, as one undo step</source>
<translation>Faire ce mouvement, en une étape annulable</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Make units of points</source>
<translation>Faire des unités à partir de points</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Make {count:,} {count:territory|territories}</source>
<translation>Faire {count:,} {count:secteur|secteurs}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Makes a plan for today's number of territories, for up to five fewer and up to five more (headcount, sales force sizing), each counted from today, and sets travel, balance, disruption and cost side by side.
For one fewer, it tells which territory could best give up its head; for one more, where it would begin. Each further one follows those chosen before it. Of plans within the limits the one counts as best that moves least, then that which travels least. Any of them is carried out by “Realign territories” with a table of who leaves or joins (PEOPLE).</source>
<translation>Fait un plan pour le nombre de secteurs d'aujourd'hui, pour jusqu'à cinq de moins et jusqu'à cinq de plus (effectifs, taille de la force de vente), chacun compté d'aujourd'hui, et met côte à côte déplacements, équilibre, perturbation et coût.
Pour un de moins, il dit quel secteur pourrait le mieux céder son poste ; pour un de plus, où il commencerait. Chaque suivant vient après ceux choisis avant lui. Parmi les plans dans les limites, le meilleur est celui qui déplace le moins, puis celui qui a le moins de déplacements. N'importe lequel se réalise par « Redécouper des secteurs » avec une table de qui part ou arrive (PEOPLE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Makes a plan that keeps the tolerance whatever comes: in all scenarios of the workload, or in a share of them. Each field is a scenario: a month, a season, a forecast and the ends of its interval. Targets are shares of each scenario's own total.
Beside it stands the plan for the mean of all scenarios alone: in how many of them that one keeps the tolerance, and what robustness costs against it, in travel or, where there is a plan of today, in workload that moves.</source>
<translation>Fait un plan qui respecte la tolérance quoi qu'il vienne : dans tous les scénarios de la charge, ou dans une part d'entre eux. Chaque champ est un scénario : un mois, une saison, une prévision et les bouts de son intervalle. Les cibles sont des parts du total propre à chaque scénario.
À côté se trouve le plan pour la seule moyenne de tous les scénarios : dans combien d'entre eux il respecte la tolérance, et ce que la robustesse coûte par rapport à lui, en déplacements ou, s'il y a un plan d'aujourd'hui, en charge qui bouge.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Makes connected territories of even workload.</source>
<translation>Fait des secteurs d'un seul tenant à charge égale.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Makes it minutes instead of km, unless “distance” is asked for. In km/h, or as OpenStreetMap writes it: “30 mph”; 50 km/h where it is empty, or no speed above zero: the log says where.</source>
<translation>Les trajets se comptent alors en minutes au lieu de km, sauf si « distance » est demandé. En km/h, ou comme OpenStreetMap l'écrit : « 30 mph » ; 50 km/h là où il est vide, ou sans vitesse au-dessus de zéro : le journal dit où.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Makes neighbours of units that don't touch: a layer of lines that begin and end in the two units (ferries, bridges), or a table with their ids in the columns “from_id” and “to_id”.</source>
<translation>Rend voisines des unités qui ne se touchent pas : une couche de lignes qui commencent et finissent dans les deux unités (bacs, ponts), ou une table avec leurs identifiants dans les colonnes « from_id » et « to_id ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Makes of customers, calls or assets the workload of units: for each unit the sum of frequency × (service time + overhead) over its customers, the number of customers, and that of visits.
Which unit a customer belongs to is told by where its point lies, or by the unit's id that it holds (KEY_FIELD), in whichever way that is written: “2134”, “02134-1234”, “US-02134” and “02134” are the same, and so are “sw1a1aa” and “SW1A 1AA”. Nothing is guessed: a key that may mean two units means none. Customers without a unit are left out, and listed in UNPLACED with the reason and the nearest candidates.</source>
<translation>Calcule la charge d'unités à partir de clients, d'interventions ou d'équipements : pour chaque unité, la somme de fréquence × (temps de service + temps annexe) sur ses clients, le nombre de clients, et celui de visites.
L'unité d'un client se reconnaît à la place de son point, ou à l'identifiant d'unité qu'il porte (KEY_FIELD), quelle que soit son écriture : « 2134 », « 02134-1234 », « US-02134 » et « 02134 » sont les mêmes, et de même « sw1a1aa » et « SW1A 1AA ». Rien n'est deviné : une clé qui peut désigner deux unités n'en désigne aucune. Les clients sans unité sont laissés de côté, et listés dans UNPLACED avec la raison et les candidats les plus proches.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Makes several plans in one run, to choose from: some more even, some with shorter ways (or borders), and, where there is a plan of today, some that move less. None is worse than another in everything, and no two are alike (within 2 % in all figures). Each is kept as a scenario with its figures; the units are not touched.
All plans are within the tolerance and keep the rules. Small maps, whose plans can all be listed (some 25 units), are explored in full; on larger ones plans are looked for. The work is done beside QGIS on all cores, or on a Dask cluster; what is found does not depend on where.</source>
<translation>Fait plusieurs plans en une exécution, au choix : certains plus équilibrés, certains à trajets (ou frontières) plus courts, et, s'il y a un plan d'aujourd'hui, certains qui déplacent moins. Aucun n'est pire qu'un autre en tout, et il n'y en a pas deux pareils (à 2 % près dans tous les chiffres). Chacun est gardé comme scénario avec ses indicateurs ; les unités ne sont pas touchées.
Tous les plans sont dans la tolérance et respectent les règles. De petites cartes, dont tous les plans peuvent être énumérés (quelque 25 unités), sont explorées entièrement ; sur de plus grandes, des plans sont cherchés. Le travail se fait à côté de QGIS sur tous les cœurs, ou sur une grappe Dask ; ce qui est trouvé n'en dépend pas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Makes units of customers or calls, where there are no districts or ZIP codes to plan with: hexagons or squares of a chosen size, the land that is nearest to each point (Voronoi cells), or given polygons that the points are joined to. Each unit has the number of its points and the sums of their fields.
Cells share their corners to the last bit, so that contiguity finds every neighbour. They end at the border of a region, and no cell crosses a barrier. POINTS has each point with its unit, so that a plan of the units can be handed back to the customers.</source>
<translation>Fait des unités à partir de clients ou d'interventions, là où il n'y a ni districts ni codes postaux pour planifier : hexagones ou carrés d'une taille choisie, le terrain le plus proche de chaque point (cellules de Voronoï), ou des polygones donnés auxquels les points sont joints. Chaque unité a le nombre de ses points et les sommes de leurs champs.
Les cellules partagent leurs coins au bit près, si bien que la contiguïté trouve chaque voisine. Elles finissent à la frontière d'une région, et aucune ne franchit une barrière. POINTS a chaque point avec son unité, pour qu'un plan des unités puisse être rendu aux clients.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Making plans</source>
<translation>Fabrication des plans</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Making units</source>
<translation>Fabrication des unités</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Map</source>
<translation>Carte</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Map of the plan</source>
<translation>Carte du plan</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Map of {now:,} {now:territory|territories}, {before:,} before.</source>
<translation>Carte de {now:,} {now:secteur|secteurs}, {before:,} avant.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Map of {now:,} {now:territory|territories}.</source>
<translation>Carte de {now:,} {now:secteur|secteurs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Match territories</source>
<translation>Apparier des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Matrix</source>
<translation>Matrice</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum</source>
<translation>Maximum</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum distance</source>
<translation>Distance maximale</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Maximum distance (km)</source>
<translation>Distance maximale (km)</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum of area</source>
<translation>Maximum de surface</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum of units</source>
<translation>Maximum d'unités</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum time</source>
<translation>Durée maximale</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Maximum time (minutes)</source>
<translation>Durée maximale (minutes)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>May change hands</source>
<translation>Peut changer</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean</source>
<translation>Moyenne</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Mean absolute deviation (percent)</source>
<translation>Écart absolu moyen (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Mean days from leaving tolerance until it was healed, over all times that are over; none without any</source>
<translation>Nombre moyen de jours de la sortie de tolérance à la correction, sur toutes les fois achevées ; aucun s'il n'y en a pas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Mean distance from center to customers, or units (km)</source>
<translation>Distance moyenne du centre aux clients, ou aux unités (km)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean of the field over the units or customers that have a value</source>
<translation>Moyenne du champ sur les unités ou clients qui ont une valeur</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Mean of |workload − target| / target</source>
<translation>Moyenne de |charge − cible| / cible</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean rating, weighted</source>
<translation>Note moyenne, pondérée</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean time</source>
<translation>Durée moyenne</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean time by workload</source>
<translation>Durée moyenne par charge</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way</source>
<translation>Trajet moyen</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way by workload</source>
<translation>Trajet moyen par charge</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Mean way from its center: {way}</source>
<translation>Trajet moyen depuis son centre : {way}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way from the center to customers, or to units where none are given</source>
<translation>Trajet moyen du centre aux clients, ou aux unités quand aucun n'est donné</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Mean way from the center to the workload</source>
<translation>Trajet moyen du centre à la charge</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way from the center to units, weighted by workload</source>
<translation>Trajet moyen du centre aux unités, pondéré par la charge</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Measures ways along these lines, not as straight. Lines meet where they share a vertex, not where they merely cross.</source>
<translation>Mesure les trajets le long de ces lignes, pas à vol d'oiseau. Les lignes se rejoignent là où elles partagent un sommet, pas là où elles ne font que se croiser.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/plan_statistics.py" />
<source>Measuring the study region</source>
<translation>Mesure de la zone d'étude</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/ways_told.py" />
<source>Measuring ways from the centers</source>
<translation>Mesure des trajets depuis les centres</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Merge</source>
<translation>Fusionner</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Merge edited copies</source>
<translation>Fusionner des copies modifiées</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Merge into</source>
<translation>Fusionner dans</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Merge into {name}</source>
<translation>Fusionner dans {name}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Merge the selected territories; asks whose name to keep</source>
<translation>Fusionner les secteurs sélectionnés ; demande quel nom garder</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Merged plan</source>
<translation>Plan fusionné</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Merge…</source>
<translation>Fusionner…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Method</source>
<translation>Méthode</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Microsoft Dynamics 365</source>
<translation>Microsoft Dynamics 365</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Minimum</source>
<translation>Minimum</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>Models</source>
<translation>Modèles</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>Monthly review</source>
<translation>Revue mensuelle</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<location filename="../../territory_planner/ui/plan_page.py" />
<source>More</source>
<translation>Plus</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>More plans of the units, in the order in which they were made. Each is compared with the plan before and with the run before it (RUN_TABLE).</source>
<translation>D'autres plans des unités, dans l'ordre où ils ont été faits. Chacun est comparé au plan d'avant et à l'exécution précédente (RUN_TABLE).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Most land that a territory may cover</source>
<translation>La plus grande surface qu'un secteur puisse couvrir</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Most that a territory may give away (percent of its measure)</source>
<translation>Le plus qu'un secteur puisse donner (% de sa mesure)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>Most that a territory may give away (percent)</source>
<translation>Le plus qu'un secteur puisse donner (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Most that may change hands (percent of the measure)</source>
<translation>Déplacé au plus (% de la mesure)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Most units that a territory may have</source>
<translation>Le plus d'unités qu'un secteur puisse avoir</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>Most workload that may change hands (percent)</source>
<translation>Le plus de charge qui puisse changer de secteur (%)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Moved since {plan}</source>
<translation>Déplacé depuis {plan}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Moved units</source>
<translation>Unités déplacées</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Moved: {moved:,} of {n:,} {n:unit|units}, {share} of the workload.</source>
<translation>Déplacé : {moved:,} {moved:unité|unités} sur {n:,}, {share} de la charge.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Moved: {moved:,} of {n:,} {n:unit|units}, {share}.</source>
<translation>Déplacé : {moved:,} {moved:unité|unités} sur {n:,}, {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Moves</source>
<translation>Mouvements</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Moves as little as it can to bring them within {tolerance}. Locks and constraints are kept, distance and time from centers included. {held}</source>
<translation>Déplace aussi peu que possible pour les amener à {tolerance}. Verrous et contraintes sont respectés, distance et durée depuis les centres comprises. {held}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Moves of the table (REASONS) that are not those from the plan before to this one, whose reasons are not told ({count:,} of {n:,}): {units}.</source>
<translation>Mouvements de la table (REASONS) qui ne sont pas ceux du plan d'avant à celui-ci, et dont les raisons ne sont pas indiquées ({count:,} sur {n:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Moves, with reasons</source>
<translation>Mouvements et leurs raisons</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Moving {units} ({moved}) brings all back.</source>
<translation>Déplacer {units} ({moved}) les ramène tous dans la tolérance.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Moving {units} ({moved}) brings it nearer; {left:,} would still be out.</source>
<translation>Déplacer {units} ({moved}) rapproche le plan de la tolérance ; {left:,} {left:serait|seraient} encore hors tolérance.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>NULL where no plan is open in the panel, where the open plan is of another layer than the one named, and for territories that it does not have. In square brackets: may be left out.</source>
<translation>NULL quand aucun plan n'est ouvert dans le panneau, quand le plan ouvert est d'une autre couche que celle nommée, et pour les secteurs qu'il n'a pas. Entre crochets : peut être omis.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<location filename="../../territory_planner/ui/plans.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Name</source>
<translation>Nom</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Name field</source>
<translation>Champ du nom</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Name field of the centers</source>
<translation>Champ du nom des centres</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Name of the field</source>
<translation>Nom du champ</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name of the plan</source>
<translation>Nom du plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Name of the scenario</source>
<translation>Nom du scénario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Name of the scenarios</source>
<translation>Nom des scénarios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Name of the territory that begins in {unit}</source>
<translation>Nom du secteur qui commence dans {unit}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Name of the workload field</source>
<translation>Nom du champ de charge</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the country of the units, as the system has it before their codes: USA for USA_12345.</source>
<translation>Nommer le pays des unités, comme le système l'a devant leurs codes : USA pour USA_12345.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Name the files that are to be read.</source>
<translation>Indiquer les fichiers à lire.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the first day that people work in their territories: 2027-01-31, say.</source>
<translation>Indiquer le premier jour où les gens travaillent dans leurs secteurs : par exemple 2027-01-31.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the folder that the files go to.</source>
<translation>Indiquer le dossier où vont les fichiers.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the folder with what the system exported.</source>
<translation>Indiquer le dossier contenant ce que le système a exporté.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Name to keep for the {count:,} territories</source>
<translation>Nom à garder pour les {count:,} secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Names</source>
<translation>Noms</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Names each territory after its heaviest unit, by this field: the largest city in it, say. Units where the field is empty give no name.</source>
<translation>Nomme chaque secteur d'après son unité la plus lourde, par ce champ : la plus grande ville qui s'y trouve, par exemple. Les unités où le champ est vide ne donnent pas de nom.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Names that Salesforce can't have ({count:,}) are shortened; the whole name stands in Description.</source>
<translation>Les noms que Salesforce ne peut pas avoir ({count:,}) sont raccourcis ; le nom entier est dans Description.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Names that are too long, have line ends, or are there twice ({count:,}) are written otherwise; the whole name stands in Description.</source>
<translation>Les noms trop longs, avec des fins de ligne, ou présents deux fois ({count:,}) sont écrits autrement ; le nom entier est dans Description.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Names the seeds that are placed at centers.</source>
<translation>Nomme les germes mis aux centres.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Names the territories after their centers.</source>
<translation>Nomme les secteurs d'après leurs centres.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Nearer to their target: {better:,} {better:territory|territories}; farther: {worse:,}.</source>
<translation>Plus près de leur cible : {better:,} {better:secteur|secteurs} ; plus loin : {worse:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Nearest unit within (km)</source>
<translation>Unité la plus proche à moins de (km)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>Needed: ArcGIS Pro with Business Analyst. In its Python window or command prompt run “{script}”: it makes the territory solution of the units in “{base}” and loads names and parents of each level.</source>
<translation>Il faut : ArcGIS Pro avec Business Analyst. Dans sa fenêtre Python ou son invite de commandes, exécuter « {script} » : il fait la solution de secteurs à partir des unités de « {base} » et charge noms et parents de chaque niveau.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Needed: Enterprise Territory Management switched on, and to deploy the right “Manage Territories”.</source>
<translation>Il faut : Enterprise Territory Management activé, et pour déployer l'autorisation « Manage Territories ».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Needed: Field Service switched on, operating hours called “{plan}”, and a service resource for each person.</source>
<translation>Il faut : Field Service activé, des heures d'ouverture nommées « {plan} », et une ressource de service pour chaque personne.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Needed: Salesforce Maps Territory Planning.</source>
<translation>Il faut : Salesforce Maps Territory Planning.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Needed: sales territories; Field Service for postal codes and resources (leave those files out without it). Load one of two, not both:</source>
<translation>Il faut : les secteurs de vente ; Field Service pour les codes postaux et les ressources (sans lui, laisser ces fichiers de côté). Charger l'un des deux, pas les deux :</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Needed: the Shape Map visual switched on. Load “metrics.csv” (or “metrics.xlsx”), put Location there as the location, and filter by level.</source>
<translation>Il faut : le visuel Shape Map activé. Charger « metrics.csv » (ou « metrics.xlsx »), y mettre Location comme lieu, et filtrer par niveau.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Neighbours</source>
<translation>Voisines</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Never more does. Where that is too little to come within the tolerance, the plan comes as near as it allows. Example: 5.</source>
<translation>Jamais plus. Si c'est trop peu pour entrer dans la tolérance, le plan s'en approche autant que permis. Exemple : 5.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>New note on {what}:</source>
<translation>Nouvelle note sur {what} :</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>New plan</source>
<translation>Nouveau plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>New plan from customers</source>
<translation>Nouveau plan à partir de clients</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>New plan {name}</source>
<translation>Nouveau plan {name}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>New plan…</source>
<translation>Nouveau plan…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>New territories ({count:,}): {names}.</source>
<translation>Nouveaux secteurs ({count:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<location filename="../../territory_planner/ui/actions.py" />
<source>New territory</source>
<translation>Nouveau secteur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>New territory field</source>
<translation>Nouveau champ des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>New units</source>
<translation>Nouvelles unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>New units with a territory: {held:,} of {m:,}.</source>
<translation>Nouvelles unités avec un secteur : {held:,} sur {m:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>New units with what they got</source>
<translation>Nouvelles unités avec ce qu'elles ont reçu</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>New…</source>
<translation>Créer</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>No Dask scheduler answers at “{address}” ({why}): give its address as it says it when it starts, such as tcp://10.0.0.5:8786.</source>
<translation>Aucun ordonnanceur Dask ne répond à « {address} » ({why}) : donner son adresse comme il la dit au démarrage, par exemple tcp://10.0.0.5:8786.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/child_talk.py" />
<source>No Python was found to run long calculations beside QGIS: they run within it, and QGIS may not respond to Cancel until one is done.</source>
<translation>Aucun Python n'a été trouvé pour exécuter de longs calculs à côté de QGIS : ils s'y exécutent, et QGIS peut ne pas répondre à « Annuler » avant la fin de l'un d'eux.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>No cleaned copy can be made, for the units have no place: leave out CLEANED.</source>
<translation>Aucune copie nettoyée ne peut être faite, car les unités n'ont pas de lieu : ne pas demander CLEANED.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>No customer of “{layer}” ({n:,} in all) lies in a unit of “{units}”. {why}</source>
<translation>Aucun client de « {layer} » ({n:,} en tout) n'est dans une unité de « {units} ». {why}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>No extract (.hyper) was written, as Tableau's library is missing here: pip install {library}.</source>
<translation>Aucun extrait (.hyper) n'a été écrit, car la bibliothèque de Tableau manque ici : pip install {library}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>No forecast takes another territory out of tolerance.</source>
<translation>Aucune prévision ne sort un autre secteur de la tolérance.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>No move along its border brings {name} nearer to its target.</source>
<translation>Aucun mouvement le long de sa frontière ne rapproche {name} de sa cible.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count.py" />
<source>No number of territories from {low:,} to {high:,} was found to keep all limits. The nearest is {k:,}: {obstacle}</source>
<translation>Aucun nombre de secteurs de {low:,} à {high:,} n'a été trouvé qui respecte toutes les limites. Le plus proche est {k:,} : {obstacle}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>No number of territories keeps the maximum of {most} (“{criterion}”), as single units carry more: {units}. Raise it to {needed}, or split them.</source>
<translation>Aucun nombre de secteurs ne respecte le maximum de {most} (« {criterion} »), car des unités seules portent plus : {units}. L'augmenter à {needed}, ou les diviser.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>No number that was tried keeps all limits; the nearest is {count:,}.</source>
<translation>Aucun nombre essayé ne respecte toutes les limites ; le plus proche est {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>No order was found in which each step leaves all territories whole: a territory lies in more parts for a while after steps ({count:,}): {steps}.</source>
<translation>Aucun ordre n'a été trouvé où chaque étape laisse tous les secteurs entiers : un secteur est un temps en plus de parties après des étapes ({count:,}) : {steps}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>No output may be called “{table}”: scenarios, reviews and notes are kept in tables of that name. Choose another name.</source>
<translation>Aucune sortie ne peut s'appeler « {table} » : scénarios, revues et notes sont gardés dans des tables de ce nom. Choisir un autre nom.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>No plan can avoid {count:,} of them.</source>
<translation>{count:,} d'entre eux ne {count:peut être évité|peuvent être évités} par aucun plan.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>No plan is open: set one up first.</source>
<translation>Aucun plan n'est ouvert : configurez-en un d'abord.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/exact.py" />
<source>No plan of connected territories around these centers keeps all limits, locks, blank costs and distances: this is proven.</source>
<translation>Aucun plan de secteurs d'un seul tenant autour de ces centres ne respecte toutes les limites, verrous, coûts vides et distances : c'est prouvé.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/exact.py" />
<source>No plan of connected territories keeps all limits and locks: this is proven.</source>
<translation>Aucun plan de secteurs d'un seul tenant ne respecte toutes les limites et tous les verrous : c'est prouvé.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/admission.py" />
<source>No plan was found in which these units are served from a center that may serve them ({count:,}): {units}. None may, or a lock or units that it may not serve stand between. They go to a territory that they touch. Let other centers serve them, too, or units on the way.</source>
<translation>Aucun plan n'a été trouvé où ces unités sont desservies par un centre qui le peut ({count:,}) : {units}. Aucun ne le peut, ou un verrou ou des unités qu'il ne peut pas desservir sont entre eux. Elles vont à un secteur qu'elles touchent. Laisser d'autres centres les desservir aussi, ou les unités en chemin.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/explore_plan.py" />
<source>No plan was found that keeps all rules: allow more (TOLERANCE), or run “Design territories”, which says what stands in the way.</source>
<translation>Aucun plan n'a été trouvé qui respecte toutes les règles : autoriser plus (TOLERANCE), ou exécuter « Concevoir des secteurs », qui dit ce qui fait obstacle.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/robust_plan.py" />
<source>No plan was found that keeps all rules: “Design territories” says what stands in the way.</source>
<translation>Aucun plan n'a été trouvé qui respecte toutes les règles : « Concevoir des secteurs » dit ce qui fait obstacle.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/robust_plan.py" />
<source>No plan was found that keeps the limits in {needed:,} of {m:,} {m:scenario|scenarios}: this one does in {kept:,}. Allow more (TOLERANCE), or ask for fewer of them (SHARE).</source>
<translation>Aucun plan n'a été trouvé qui respecte les limites dans {needed:,} {needed:scénario|scénarios} sur {m:,} : celui-ci le fait dans {kept:,}. Autoriser plus (TOLERANCE), ou en demander moins (SHARE).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_plan.py" />
<source>No plan was found that keeps the tolerance in what is forecast, too (FORECASTS): this one keeps today's alone.</source>
<translation>Aucun plan n'a été trouvé qui respecte aussi la tolérance dans ce qui est prévu (FORECASTS) : celui-ci ne respecte que celle d'aujourd'hui.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>No plan yet</source>
<translation>Pas encore de plan</translation>
</message>
<message>
<location filename="../../territory_planner/core/units/make.py" />
<source>No point lies in the region.</source>
<translation>Aucun point n'est dans la région.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>No point of “{layer}” ({n:,} in all) is a place in {crs}: set the coordinate reference system that its coordinates are in, and check whether latitude and longitude are swapped.</source>
<translation>Aucun point de « {layer} » ({n:,} en tout) n'est un lieu dans {crs} : définir le système de coordonnées de référence de ses coordonnées, et vérifier si latitude et longitude sont échangées.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>No problems. {count:The territory is|All {count:,} territories are} within {tolerance}.</source>
<translation>Aucun problème. {count:Le secteur est|Les {count:,} secteurs sont} dans {tolerance}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>No program was found that opens the guide. Open it in a browser: {file}</source>
<translation>Aucun programme n’ouvre le guide. Ouvrez-le dans un navigateur : {file}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>No realignment brings it nearer.</source>
<translation>Aucun redécoupage ne rapproche le plan de la tolérance.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>No row of “{layer}” has in “{field}” the key of a unit: {keys}.</source>
<translation>Aucune ligne de « {layer} » n'a dans « {field} » la clé d'une unité : {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>No scenario of the layer is in force at any time ({count:,} {count:is|are} kept): sign one off, and say from which day on it is in force.</source>
<translation>Aucun scénario de la couche n'est en vigueur à aucun moment ({count:,} {count:est gardé|sont gardés}) : en approuver un, et indiquer à partir de quel jour il est en vigueur.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>No such territory. Clear the filter to see all {count:,}.</source>
<translation>Aucun secteur de ce nom. Vider le filtre pour les voir tous ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>No territories yet</source>
<translation>Pas encore de secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>No territory covers more than this, measured on the ground; units are areas, not points. Example: 20000.</source>
<translation>Aucun secteur ne couvre plus que cela, mesuré au sol ; les unités sont des surfaces, pas des points. Exemple : 20000.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>No territory covers these {area} beside {who}.</source>
<translation>Aucun secteur ne couvre ces {area} à côté de {who}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>No territory covers these {area}.</source>
<translation>Aucun secteur ne couvre ces {area}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>No territory crosses from one value of this field to another: a state, a region.</source>
<translation>Aucun secteur ne passe d'une valeur de ce champ à une autre : un État, une région.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>No territory crosses from one value to another: a state, a region</source>
<translation>Aucun secteur ne passe d'une valeur à une autre : un État, une région</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>No territory field yet</source>
<translation>Pas encore de champ des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>No territory has more units than this, whatever they carry. Example: 50.</source>
<translation>Aucun secteur n'a plus d'unités que cela, quoi qu'elles portent. Exemple : 50.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>No territory has units.</source>
<translation>Aucun secteur n'a d'unités.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>No territory is chosen.</source>
<translation>Aucun secteur n'est choisi.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>No territory is out of tolerance, beyond a limit or in several parts.</source>
<translation>Aucun secteur n'est hors tolérance, au-delà d'une limite ou en plusieurs parties.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair_plan.py" />
<source>No territory next to {count:it|them} has a center in reach, so that {count:this one stays|these stay}: {units}.</source>
<translation>Aucun secteur à côté {count:d'elle|d'elles} n'a de centre à portée, si bien que {count:celle-ci reste|celles-ci restent} : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>No tolerance would allow for that: a territory may have none of it.</source>
<translation>Aucune tolérance ne le permettrait : un secteur ne peut rien en avoir.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>No two centers are nearer to each other, in a straight line: neither those chosen among candidates nor those found where none are given; required ones among each other excepted. Example: 25.</source>
<translation>Il n'y a pas deux centres plus proches, à vol d'oiseau : ni ceux choisis parmi des candidats ni ceux trouvés quand aucun n'est donné ; sauf les requis entre eux. Exemple : 25.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>No two centers of territories may be nearer to each other, in a straight line. Example: 25.</source>
<translation>Il ne peut y avoir deux centres de secteurs plus proches, à vol d'oiseau. Exemple : 25.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>No unit covers an area of {area}</source>
<translation>Aucune unité ne couvre une surface de {area}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>No unit covers these {area} between units, {width} wide on average.</source>
<translation>Aucune unité ne couvre ces {area} entre unités, larges de {width} en moyenne.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/touring.py" />
<source>No unit has a stop, so that there is no travel: correct the stops.</source>
<translation>Aucune unité n'a d'arrêt, si bien qu'il n'y a pas de déplacements : corriger les arrêts.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>No unit has any workload, so that all places are alike.</source>
<translation>Aucune unité n'a de charge, si bien que tous les lieux se valent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>No unit may be farther than this from its territory's center, along roads (ROADS; 50 km/h where no speeds are given) or by the table of travel costs. Example: 45.</source>
<translation>Aucune unité ne peut être plus loin que cela du centre de son secteur, par les routes (ROADS ; 50 km/h là où aucune vitesse n'est donnée) ou d'après la table des coûts de déplacement. Exemple : 45.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>No unit may be farther than this from its territory's center, along roads with speeds or by the table of travel costs (in what that is in). Where no such plan is found, the log names the units and the time that was kept. Example: 45.</source>
<translation>Aucune unité ne peut être plus loin que cela du centre de son secteur, par des routes avec vitesses ou d'après la table des coûts de déplacement (dans sa mesure). Si aucun plan de ce genre n'est trouvé, le journal nomme les unités et la durée respectée. Exemple : 45.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>No unit may be farther than this from its territory's center, in a straight line. Example: 120.</source>
<translation>Aucune unité ne peut être plus loin que cela du centre de son secteur, à vol d'oiseau. Exemple : 120.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>No unit may be farther than this from its territory's center, in a straight line. Where no such plan is found, the log names the units and the distance that was kept. Example: 120.</source>
<translation>Aucune unité ne peut être plus loin que cela du centre de son secteur, à vol d'oiseau. Si aucun plan de ce genre n'est trouvé, le journal nomme les unités et la distance respectée. Exemple : 120.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>No unit moved since “{plan}”.</source>
<translation>Aucune unité n'a bougé depuis « {plan} ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>No unit of “{layer}” can be read. See that its source is there, then refresh.</source>
<translation>Aucune unité de « {layer} » ne peut être lue. Vérifier que sa source est là, puis actualiser.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>No unit's id is in the column “{key}” of the table of travel costs.</source>
<translation>Aucun identifiant d'unité n'est dans la colonne « {key} » de la table des coûts de déplacement.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>No workload is ticked: every unit counts 1, and this is the tolerance</source>
<translation>Aucune charge n'est cochée : chaque unité compte 1, et voici la tolérance</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>No workload reaches these territories ({count:,}): {names}. None of their units has any; in all, {idle:,} of {n:,} {n:unit|units} {idle:is|are} without.</source>
<translation>Aucune charge n'atteint ces secteurs ({count:,}) : {names}. Aucune de leurs unités n'en a ; en tout, {idle:,} {idle:unité|unités} sur {n:,} {idle:est|sont} sans.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/siting.py" />
<source>No {k:,} centers at least {spacing:,.6g} km from each other were found among {count:,}: allow {kept}, or choose fewer.</source>
<translation>Parmi {count:,}, il n'a pas été trouvé {k:,} centres éloignés les uns des autres d'au moins {spacing:,.6g} km : autoriser {kept}, ou en choisir moins.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/spacing.py" />
<source>No {k:,} of the units are {spacing:,.6g} km apart, so that centers can't be: allow {kept}, or ask for fewer territories.</source>
<translation>Il n'y a pas {k:,} unités éloignées les unes des autres de {spacing:,.6g} km, si bien que les centres ne peuvent pas l'être : autoriser {kept}, ou demander moins de secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/headcount.py" />
<source>Nobody can give up a head: locks or protected units keep all that are left.</source>
<translation>Personne ne peut céder un poste : des verrous ou des unités protégées gardent tous ceux qui restent.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>None is nearer to them than this one.</source>
<translation>Aucun n'en est plus près que celui-ci.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>None of them would save travel.</source>
<translation>Aucun d'eux n'épargnerait de déplacements.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>None that the budget allows is nearer to the limits than this one.</source>
<translation>Aucun que le budget permette n'est plus près des limites que celui-ci.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>Not all in sight: {count:suggestion|suggestions} {numbers}. &lt;a href='zoom'&gt;Zoom&amp;nbsp;to&amp;nbsp;{count:it|them}&lt;/a&gt;</source>
<translation>Pas toutes en vue : {count:suggestion|suggestions} {numbers}. &lt;a href='zoom'&gt;Y&amp;nbsp;zoomer&amp;nbsp;maintenant&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/explore_plan.py" />
<source>Not all rules are kept by {count:,} of {plans:,} {plans:alternative|alternatives}; the first: {why}.</source>
<translation>Toutes les règles ne sont pas respectées par {count:,} {count:alternative|alternatives} sur {plans:,} ; la première : {why}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Not clear ({count:,}): {counts}. {where}</source>
<translation>Pas clair ({count:,}) : {counts}. {where}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Not now</source>
<translation>Pas maintenant</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>Not offered: {fields}.</source>
<translation>Non proposés : {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair_plan.py" />
<source>Not repaired ({count:,}): {what}.</source>
<translation>Non réparé ({count:,}) : {what}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Not taken over, {why} ({count:,}): {edits}.</source>
<translation>Non repris, {why} ({count:,}) : {edits}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Not to be served from the center</source>
<translation>Que le centre ne peut pas desservir</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Not to {target}</source>
<translation>Pas vers {target}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<location filename="../../territory_planner/report/workbook.py" />
<location filename="../../territory_planner/ui/notes.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Note</source>
<translation>Note</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Notes</source>
<translation>Remarques</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Notes on the data</source>
<translation>Remarques sur les données</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Notes on the plan</source>
<translation>Notes sur le plan</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Notes: {count:,} ({kinds}).</source>
<translation>Remarques : {count:,} ({kinds}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Notes…</source>
<translation>Notes…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Nothing changed since the last publication: no files are written.</source>
<translation>Rien n'a changé depuis la dernière publication : aucun fichier n'est écrit.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Nothing changed since the last publication: the tables stay as they are.</source>
<translation>Rien n'a changé depuis la dernière publication : les tables restent comme elles sont.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<source>Nothing changed since what {system} has: nothing was published.</source>
<translation>Rien n'a changé depuis ce que {system} possède : rien n'a été publié.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<location filename="../../territory_planner/report/page.py" />
<source>Nothing changes hands.</source>
<translation>Rien ne change de secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>Nothing comes back from {system}: it only shows plans.</source>
<translation>Rien ne revient de {system} : il ne fait que montrer des plans.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Nothing is proposed.</source>
<translation>Rien n'est proposé.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Nothing is suggested.</source>
<translation>Rien n'est suggéré.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Nothing is to be loaded: no account and no territory changed.</source>
<translation>Il n'y a rien à charger : aucun compte ni secteur n'a changé.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Nothing keeps it from {target}</source>
<translation>Rien ne l'écarte de {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Nothing keeps it from {target}: {there} from the center, here {here}</source>
<translation>Rien ne l'écarte de {target} : {there} du centre, ici {here}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Nothing moved since the last save.</source>
<translation>Rien n'a bougé depuis le dernier enregistrement.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Nothing moved: no unit had a territory at the last save</source>
<translation>Rien n'a été déplacé : au dernier enregistrement, aucune unité n'avait de secteur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Nothing that moves units repairs this: see what it says.</source>
<translation>Aucune méthode qui déplace des unités ne corrige cela : voyez ce qui en est dit.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Nothing was left out.</source>
<translation>Rien n'a été laissé de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Now</source>
<translation>Maintenant</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number</source>
<translation>Nombre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Number fields that are told besides workload: revenue, visits, potential.</source>
<translation>Champs de nombres donnés à côté de la charge : chiffre d'affaires, visites, potentiel.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Number of customers</source>
<translation>Nombre de clients</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Number of parts</source>
<translation>Nombre de parties</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Number of plans</source>
<translation>Nombre de plans</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Number of territories</source>
<translation>Nombre de secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Number of territories, or give centers</source>
<translation>Nombre de secteurs, ou donner des centres</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<location filename="../../territory_planner/report/tables.py" />
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Number of units</source>
<translation>Nombre d'unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number: how it is found</source>
<translation>Nombre : comment il est trouvé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number: of territories</source>
<translation>Nombre : de secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number: range to try</source>
<translation>Nombre : intervalle à essayer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Numbers of territories side by side</source>
<translation>Nombres de secteurs côte à côte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Numbers of territories tried</source>
<translation>Nombres de secteurs essayés</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>Of</source>
<translation>De</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Of COUNT_RANGE, limits and centers leave {low:,} to {high:,}.</source>
<translation>De COUNT_RANGE, limites et centres laissent {low:,} à {high:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Of customers of whom neither the field nor their category says it.</source>
<translation>Des clients dont ni le champ ni la catégorie ne le disent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Of hexagons and squares, between opposite sides, on the ground. Example: 5.</source>
<translation>Des hexagones et carrés, entre côtés opposés, au sol. Exemple : 5.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Of hexagons and squares. Without them, what lies between groups of customers belongs to nobody, and territories may not hang together.</source>
<translation>Des hexagones et carrés. Sans elles, ce qui est entre des groupes de clients n'est à personne, et les secteurs peuvent ne pas être d'un seul tenant.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Of the database; “public” without one.</source>
<translation>De la base de données ; « public » si rien n'est donné.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_anew.py" />
<source>Of the part, each of its {k:,} territories is to carry an equal share.</source>
<translation>De la partie, chacun de ses {k:,} secteurs doit porter une part égale.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Of the plan:</source>
<translation>Du plan :</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Of the points, such as visits or revenue. Missing values count 0.</source>
<translation>Des points, visites ou chiffre d'affaires par exemple. Les valeurs manquantes comptent 0.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Of the units, as the system writes it: USA, say</source>
<translation>Des unités, comme le système l'écrit : USA par exemple</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Of the units, where the system asks for it: USA.</source>
<translation>Des unités, là où le système le demande : USA.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>Of the workload that each territory has today, no more than this goes to others: so much of what they know everybody keeps. Example: 15.</source>
<translation>De la charge que chaque secteur a aujourd'hui, pas plus que cela ne va à d'autres : chacun garde autant de ce qu'il connaît. Exemple : 15.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Of these, those that a rule keeps where they are</source>
<translation>Parmi elles, celles qu'une règle retient où elles sont</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Of these, those that may go, to a center that is farther</source>
<translation>Parmi elles, celles qui peuvent partir, vers un centre plus éloigné</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Of these, those that no plan can avoid: what outweighs a territory is in them, or a unit that no center reaches enough around, or too little or too much is left for all of them</source>
<translation>Parmi eux, ceux qu'aucun plan ne peut éviter : ils contiennent ce qui pèse plus qu'un secteur, ou une unité autour de laquelle aucun centre n'atteint assez, ou il reste trop peu ou trop pour tous</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Of these, those that nothing keeps</source>
<translation>Parmi elles, celles que rien ne retient</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Of what each territory has today, no more than this goes to others</source>
<translation>De ce que chaque secteur a aujourd'hui, pas plus que cela ne va à d'autres</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Of what each territory has today, no more than this goes to others.</source>
<translation>De ce que chaque secteur a aujourd'hui, pas plus que cela ne va à d'autres.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Of {count:,} {count:center|centers} as many are used as there are territories: the required ones, and the best of the candidates.</source>
<translation>Sur {count:,} {count:centre|centres}, autant sont utilisés qu'il y a de secteurs : les requis, et les meilleurs candidats.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/siting.py" />
<source>Of {count:,} {count:center|centers}, {required:,} of them required, {k:,} can't be chosen.</source>
<translation>Sur {count:,} {count:centre|centres}, dont {required:,} requis, {k:,} {k:ne peut pas être choisi|ne peuvent pas être choisis}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Of “{layer}” {swapped:,} of {n:,} {n:point|points} {swapped:lies|lie} in a unit of “{units}” with {axes} swapped, and {inside:,} as they are: {named}. {advice}</source>
<translation>De « {layer} », {swapped:,} {swapped:point|points} sur {n:,} {swapped:est|sont} dans une unité de « {units} » si l'on échange {axes}, et {inside:,} tels qu'ils sont : {named}. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Old units that were carried nowhere</source>
<translation>Anciennes unités reportées nulle part</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>On show: {name}.</source>
<translation>Affiché : {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>On the map</source>
<translation>Sur la carte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>On the scale of the targets, else 1 for an ordinary territory. Left out: as much as others have on average.</source>
<translation>À l'échelle des cibles, sinon 1 pour un secteur ordinaire. Par défaut : autant que les autres en moyenne.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>On {day} all of it comes back.</source>
<translation>Le {day} tout cela revient.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>One line per pair of units that don't touch, but may count as neighbours, so that islands belong somewhere: ids, names, distance between their borders (m).</source>
<translation>Une ligne par paire d'unités qui ne se touchent pas, mais peuvent compter comme voisines, pour que les îles appartiennent quelque part : identifiants, noms, distance entre leurs frontières (m).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>One line per pair of units that touch: ids, names, shared border (m).</source>
<translation>Une ligne par paire d'unités qui se touchent : identifiants, noms, frontière commune (m).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/headcount.py" />
<source>One more can begin nowhere: all units are locked, or have a center.</source>
<translation>Un de plus ne peut commencer nulle part : toutes les unités sont verrouillées, ou ont un centre.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/places.py" />
<source>One more could serve no unit: all are locked, or in territories that are.</source>
<translation>Un de plus ne pourrait desservir aucune unité : toutes sont verrouillées, ou dans des secteurs qui le sont.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>One of the same name gives way, unless it is approved.</source>
<translation>Un du même nom cède la place, sauf s'il est approuvé.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>One of “{old}” and “{new}” has no coordinate reference system, so that they can't be laid over one another: set it in the layer's properties.</source>
<translation>L'une de « {old} » et « {new} » n'a pas de système de coordonnées de référence, si bien qu'elles ne peuvent pas être superposées : le définir dans les propriétés de la couche.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>One point per seed: id, name, unit, whether it was required, and the workload that it is the nearest seed to.</source>
<translation>Un point par germe : id, name, unit, s'il était requis, et la charge dont il est le germe le plus proche.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>One point per territory: its center, and the unit that it lies in.</source>
<translation>Un point par secteur : son centre, et l'unité où il est.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>One polygon per territory and its days: name, valid_from, valid_to (the first day after it; empty where none is known), scenario, units, workload.</source>
<translation>Un polygone par secteur et ses jours : name, valid_from, valid_to (le premier jour après ; vide si aucun n'est connu), scenario, units, workload.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>One polygon per territory: id, name, and as far as known {fields}.</source>
<translation>Un polygone par secteur : id, name, et autant que connu {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>One polygon per territory: id, name, and {fields}. Deviations are in percent; measures of compactness are 1 for the best shape. Where ways take minutes, or what a table of travel costs says, also time_mean, time_weighted, time_p90 and time_max.</source>
<translation>Un polygone par secteur : id, name, et {fields}. Les écarts sont en pourcentage ; les mesures de compacité sont 1 pour la meilleure forme. Si les trajets se comptent en minutes, ou en ce que dit une table des coûts de déplacement, aussi time_mean, time_weighted, time_p90 et time_max.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>One result for each value of</source>
<translation>Un résultat pour chaque valeur de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>One row for each number of territories: its “status” (“ok”, “unavoidable”, “broken”, “none” without a plan, and “obstacle” says why), what is “moved” from today and the least that any plan with these people moves (percent), the “largest_deviation” (percent), “travel” (workload times km to the centers, or times travel where that is measured), “cost” (where prices are given) and “who” leaves, or joins and where.</source>
<translation>Une ligne par nombre de secteurs : son « status » (« ok », « unavoidable », « broken », « none » sans plan, et « obstacle » dit pourquoi), « moved » (ce qui est déplacé par rapport à aujourd'hui, et le moins que déplace tout plan avec ces gens, en pourcentage), « largest_deviation » (le plus grand écart, en pourcentage), « travel » (charge fois km jusqu'aux centres, ou fois les trajets si ceux-ci sont mesurés), « cost » (le coût, si des prix sont donnés) et « who » (qui part, ou qui arrive et où).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>One row for each territory that could, the best first: how much would change hands as far as flows between territories tell (“expected”, percent of the workload), and, for those that a plan was made for (on small maps all), what it moves, its deviation and its travel.</source>
<translation>Une ligne par secteur qui le pourrait, le meilleur d'abord : combien changerait de secteur pour autant que le disent les flux entre secteurs (« expected », en pourcentage de la charge), et, pour ceux dont un plan a été fait (sur de petites cartes tous), ce qu'il déplace, son écart et ses déplacements.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>One row for today's plan, and one each for what 1, 2, 5 and 10 % of the measure would buy: what is moved, the largest deviation, which deviation no plan within that budget is below, and whether the row's plan is proven to be the most even. Where a unit is heavier than a territory may be, the others' targets are their shares of the rest.</source>
<translation>Une ligne pour le plan d'aujourd'hui, et une pour ce qu'achèteraient 1, 2, 5 et 10 % de la mesure : ce qui est déplacé, le plus grand écart, l'écart sous lequel ne descend aucun plan dans ce budget, et s'il est prouvé que le plan de la ligne est le plus équilibré. Si une unité est plus lourde qu'un secteur ne peut l'être, les cibles des autres sont leurs parts du reste.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>One row per break: rule, territory, units (their number and “unit_ids”), criterion (a workload field, km or min), amount by which the rule is broken (negative below a tolerance), percent of the territory's target, and an explanation; with the outline of the units concerned.</source>
<translation>Une ligne par infraction : rule, territory, units (leur nombre et « unit_ids »), criterion (un champ de charge, km ou min), amount dont la règle est rompue (négatif sous une tolérance), pourcentage de la cible du secteur, et une explication ; avec le contour des unités concernées.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>One row per edit that was not taken over: unit_id, copy (empty: the plan itself), from, to, why.</source>
<translation>Une ligne par modification non reprise : unit_id, copy (vide : le plan lui-même), from, to, why.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>One row per figure of the plan: figure, what it is of (a workload, a field), value, unit, and what it means.</source>
<translation>Une ligne par indicateur du plan : figure, de quoi il est (une charge, un champ), valeur, unité, et ce qu'il veut dire.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>One row per finding: severity (error: keeps units from being planned with, or makes figures false; warning: to be looked at; note: as it may be), kind, unit and unit_ids, amount and its measure, explanation, advice, and repair (what the cleaned copy has); with the land concerned.</source>
<translation>Une ligne par constat : severity (error : empêche de planifier avec des unités, ou fausse les chiffres ; warning : à regarder ; note : comme ce peut être), kind, unit et unit_ids, amount et sa mesure, explanation, advice, et repair (ce qu'a la copie nettoyée) ; avec le terrain concerné.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>One row per number of territories: largest deviation (percent), travel, how far that may be above the least (percent), whether all limits are kept, which was chosen, and what stood in the way.</source>
<translation>Une ligne par nombre de secteurs : plus grand écart (%), déplacements, de combien ils peuvent dépasser le minimum (%), si toutes les limites sont respectées, lequel a été choisi, et ce qui faisait obstacle.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per pair of territories: what went from one to the other, and (stays: 1) what each kept. Empty cells have no row.</source>
<translation>Une ligne par paire de secteurs : ce qui est allé de l'un à l'autre, et (stays : 1) ce que chacun a gardé. Les cases vides n'ont pas de ligne.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>One row per piece of land: kind (gap, overlap, enclave), sliver (1 or 0), the territories that cover it or are enclosed, their number, the one around, the territories beside a gap (beside) and up to twenty of their units there (units), those with most of its border first, area (km²), mean width (m: twice the area by the perimeter), customers, and an explanation.</source>
<translation>Une ligne par morceau de terrain : kind (gap, overlap, enclave), sliver (1 ou 0), les secteurs qui le couvrent ou sont enclavés, leur nombre, celui autour, les secteurs à côté d'un trou (beside) et jusqu'à vingt de leurs unités là (units), celles avec le plus de sa frontière d'abord, surface (km²), largeur moyenne (m : deux fois la surface par le périmètre), clients, et une explication.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>One row per plan: name, largest deviation (percent), travel, borders (km), units and percent of the workload that change hands, detached territories, and what it is best in.</source>
<translation>Une ligne par plan : nom, plus grand écart (%), déplacements, frontières (km), unités et pourcentage de la charge qui changent de secteur, secteurs détachés, et en quoi il est le meilleur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>One row per record: which unit, when, and how much. Any table or layer.</source>
<translation>Une ligne par enregistrement : quelle unité, quand, et combien. Toute table ou couche.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>One row per rule, the dearest first: rule, criterion, title; moves that it alone keeps from being made; what the best of them would save of the plan's travel (percent), of which unit to which territory; its price: by how much the best plan of all would travel less without it (percent of the plan's travel; up to 14 units); an explanation.</source>
<translation>Une ligne par règle, la plus chère d'abord : rule, criterion, title ; mouvements qu'elle seule empêche ; ce que le meilleur épargnerait des déplacements du plan (%), de quelle unité vers quel secteur ; son prix : de combien le meilleur plan de tous aurait moins de déplacements sans elle (% de ceux du plan ; jusqu'à 14 unités) ; une explication.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per run and what it is compared with, the plan before and the run before it: how much changes hands, and the largest deviation in percent.</source>
<translation>Une ligne par exécution et ce à quoi elle est comparée, le plan d'avant et l'exécution précédente : combien change de secteur, et le plus grand écart en pourcentage.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>One row per scenario of the layer: name, state, author, made, parent, signed_by, signed, valid_from, valid_to, note, and a column per figure.</source>
<translation>Une ligne par scénario de la couche : name, state, author, made, parent, signed_by, signed, valid_from, valid_to, note, et une colonne par indicateur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>One row per scenario: the largest deviation (percent) of the plan and of the plan for the mean, and whether each keeps the tolerance.</source>
<translation>Une ligne par scénario : le plus grand écart (%) du plan et du plan pour la moyenne, et si chacun respecte la tolérance.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>One row per street and territory: the fields of STREET_FIELD, territory, addresses, from_number, to_number, territories (that share the street).</source>
<translation>Une ligne par rue et secteur : les champs de STREET_FIELD, territory, addresses, from_number, to_number, territories (qui partagent la rue).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per territory of both plans: its name in a column called as the territory field (or “territory”, “name”, “id”), its target in a column “target” (with several workload fields “target_hours” for the field “hours”). Without targets, the territories of a plan share alike.</source>
<translation>Une ligne par secteur des deux plans : son nom dans une colonne appelée comme le champ des secteurs (ou « territory », « name », « id »), sa cible dans une colonne « target » (avec plusieurs champs de charge « target_hours » pour le champ « hours »). Sans cibles, les secteurs d'un plan partagent également.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per territory of either plan: status (stays, renamed, new, gone), verdict (better, worse, same), units and amounts before, after, kept, got and gave, and deviations before and after in percent.</source>
<translation>Une ligne par secteur de l'un des plans : status (stays, renamed, new, gone), verdict (better, worse, same), unités et quantités avant, après, gardées, reçues et données, et écarts avant et après en pourcentage.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>One row per territory of the new plan: its name now, what it was called, matched (1 or 0), and the shares of its own and of the old territory's workload that the two have in common, in percent.</source>
<translation>Une ligne par secteur du nouveau plan : son nom maintenant, comment il s'appelait, matched (1 ou 0), et les parts de la charge du sien et de l'ancien que les deux ont en commun, en pourcentage.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>One row per territory, or one per rep, which add up: the territory's name in a column called as the territory field (or “territory”, “name”, “id”), and, as far as they are known, “reps” (1 without it), “available” (what one of them can carry of the first workload) and “cost” (of one of them).</source>
<translation>Une ligne par secteur, ou une par représentant, qui s'ajoutent : le nom du secteur dans une colonne appelée comme le champ des secteurs (ou « territory », « name », « id »), et, pour autant qu'on les connaisse, « reps » (1 sans elle), « available » (ce que l'un d'eux peut porter de la première charge) et « cost » (de l'un d'eux).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>One row per territory: its name in a column called as the territory field (or “territory”, “name”, “id”), its target in a column “target” (with several workload fields one column each, “target_hours” for the field “hours”). Without targets, all get the same.</source>
<translation>Une ligne par secteur : son nom dans une colonne appelée comme le champ des secteurs (ou « territory », « name », « id »), sa cible dans une colonne « target » (avec plusieurs champs de charge une colonne chacun, « target_hours » pour le champ « hours »). Sans cibles, tous reçoivent pareil.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>One row per territory: its name in a column called as the territory field (or “territory”, “name”, “id”), its target in a column “target” (with several workload fields one column each, “target_hours” for the field “hours”). Without targets, all get the same. A layer of technicians serves too: their names in CENTER_NAME_FIELD, what they can carry in CAPACITY_FIELD.</source>
<translation>Une ligne par secteur : son nom dans une colonne appelée comme le champ des secteurs (ou « territory », « name », « id »), sa cible dans une colonne « target » (avec plusieurs champs de charge une colonne chacun, « target_hours » pour le champ « hours »). Sans cibles, tous reçoivent pareil. Une couche de techniciens sert aussi : leurs noms dans CENTER_NAME_FIELD, ce qu'ils peuvent porter dans CAPACITY_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>One row per territory: name, workload, target, deviation, deviation_before and trend (percent, of the review before), outside_since, days_outside, leaves_with (the first forecast that takes it out of tolerance) and its deviation then.</source>
<translation>Une ligne par secteur : name, workload, target, deviation, deviation_before et trend (%, de la revue précédente), outside_since, days_outside, leaves_with (la première prévision qui le sort de la tolérance) et son écart alors.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>One row per unit and step: unit_id, period, last_year, forecast.</source>
<translation>Une ligne par unité et période : unit_id, period, last_year, forecast.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>One row per unit that changes hands, in the order in which the moves can be carried out: from, to, workload, why, and what the step does to both territories.</source>
<translation>Une ligne par unité qui change de secteur, dans l'ordre où les mouvements peuvent être faits : de, à, charge, pourquoi, et ce que l'étape fait aux deux secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>One row per unit, by its key: unit_id, territory (empty for none), unit, workloads. SYSTEM=table needs it.</source>
<translation>Une ligne par unité, par sa clé : unit_id, territory (vide pour aucun), unit, charges. SYSTEM=table en a besoin.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>One row per unit: kind, layer (old or new), unit_id, unit, certain_percent (of the first candidate), candidates with their parts.</source>
<translation>Une ligne par unité : kind, layer (old ou new), unit_id, unit, certain_percent (du premier candidat), candidates avec leurs parts.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>One row per unit: unit_id, last_year (the same steps a year before), forecast, low and high (the interval), change_percent.</source>
<translation>Une ligne par unité : unit_id, last_year (les mêmes périodes un an avant), forecast, low et high (l'intervalle), change_percent.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>One territory is made of the {n:,} {n:unit|units} of “{layer}”</source>
<translation>Un secteur est fait {n:de l'unité|des {n:,} unités} de « {layer} »</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>One unit alone is larger than a territory may be: {most}. Allow {least}.</source>
<translation>Une seule unité est plus grande qu'un secteur ne peut l'être : {most}. Autoriser {least}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>One-way field of the roads</source>
<translation>Champ du sens unique des routes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>One-way roads: yes or FT as drawn, -1 or TF against it</source>
<translation>Sens uniques : yes ou FT dans le sens du tracé, -1 ou TF à l'inverse</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>Only an approved plan comes in force; “{name}” is not ({state}).</source>
<translation>Seul un plan approuvé entre en vigueur ; « {name} » ne l'est pas ({state}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Only somebody who leaves can do so until a date, and {name} has the action “{action}”: leave the date out.</source>
<translation>Seul qui part peut le faire jusqu'à une date, et {name} a l'action « {action} » : laisser la date de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/territories_tab.py" />
<source>Only territories out of tolerance, beyond a limit or in several parts</source>
<translation>Seulement les secteurs hors tolérance, au-delà d'une limite ou en plusieurs parties</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Only while it was never put in force</source>
<translation>Seulement tant qu'il n'a jamais été mis en vigueur</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>Only {width} m wide: borders that were drawn twice, most likely.</source>
<translation>Seulement {width} m de large : sans doute des frontières dessinées deux fois.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Open</source>
<translation>Ouvrir</translation>
</message>
<message>
<location filename="../../territory_planner/report/content.py" />
<source>Open note on {note}</source>
<translation>Note ouverte sur {note}</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout_history.py" />
<source>Open notes</source>
<translation>Notes ouvertes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>Open notes: {count:,}.</source>
<translation>Notes ouvertes : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Open plan {name}</source>
<translation>Ouvrir le plan {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Open scenario</source>
<translation>Ouvrir un scénario</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Open the panel and go to its table; from there, back to the map</source>
<translation>Ouvrir le panneau et aller à sa table ; de là, revenir à la carte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<location filename="../../territory_planner/ui/state_page.py" />
<source>Open the sample</source>
<translation>Ouvrir l'exemple</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Open this scenario and save it into the layer, for all who use it</source>
<translation>Ouvrir ce scénario et l'enregistrer dans la couche, pour tous ceux qui l'utilisent</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>Or open “{file}” alone: it has all of it.</source>
<translation>Ou ouvrir « {file} » seul : il contient tout.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Or, instead of travel: “largest”, the longest way from a center to a unit; “diameter”, the largest distance between two units of a territory; “perimeter”, the length of all borders between territories. The log says what came out, and what no plan can be below.</source>
<translation>Ou, au lieu des déplacements : « largest », le plus long trajet d'un centre à une unité ; « diameter », la plus grande distance entre deux unités d'un secteur ; « perimeter », la longueur de toutes les frontières entre secteurs. Le journal dit ce qui en est sorti, et sous quoi aucun plan ne peut être.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Oracle Sales</source>
<translation>Oracle Sales</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Other names than before ({count:,}): {names}.</source>
<translation>D'autres noms qu'avant ({count:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Out of tolerance</source>
<translation>Hors tolérance</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Out of tolerance from {left}, healed on {healed} by {by}: {days:,} {days:day|days}.</source>
<translation>Hors tolérance depuis le {left}, corrigé le {healed} par {by} : {days:,} {days:jour|jours}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Out of tolerance or limits ({count:,}): {names}.</source>
<translation>Hors tolérance ou limites ({count:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Outline territories on the map</source>
<translation>Tracer les contours des secteurs sur la carte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/territory_outlines.py" />
<source>Outlines of territories</source>
<translation>Contours des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Outside of the tolerance ({count:,} of {k:,}): {names}.</source>
<translation>Hors tolérance ({count:,} sur {k:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Outside, but near (km)</source>
<translation>Dehors, mais près (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Overhead</source>
<translation>Temps annexe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Overhead field</source>
<translation>Champ du temps annexe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Overlaps that are no slivers</source>
<translation>Recouvrements qui ne sont pas des éclats</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Paint</source>
<translation>Peindre</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Paint units into an empty territory, or remove it.</source>
<translation>Peindre des unités dans un secteur vide, ou le supprimer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Paint units into the chosen territory</source>
<translation>Peindre des unités dans le secteur choisi</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Paint units out of their territory</source>
<translation>Peindre des unités hors de leur secteur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Paint with this</source>
<translation>Peindre avec celui-ci</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/paint.py" />
<source>Paint {name}</source>
<translation>Peindre {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/pairs.py" />
<source>Pairs kept apart: {count:,}.</source>
<translation>Paires gardées séparées : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Pairs of units that don't touch and are tied</source>
<translation>Paires d'unités qui ne se touchent pas et sont rattachées</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>Pairs of units that don't touch, and count as neighbours across gaps no wider than they are themselves ({count:,}, at most {most}): {pairs}.</source>
<translation>Paires d'unités qui ne se touchent pas, et comptent comme voisines à travers des trous pas plus larges qu'elles-mêmes ({count:,}, au plus {most}) : {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/pairs.py" />
<source>Pairs of units that must not be in the same territory, such as two competing accounts: a table with their ids in the columns “unit_id” and “other_id”. Example: unit_id 17031, other_id 17043.</source>
<translation>Paires d'unités qui ne doivent pas être dans le même secteur, deux comptes concurrents par exemple : une table avec leurs identifiants dans les colonnes « unit_id » et « other_id ». Exemple : unit_id 17031, other_id 17043.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Pairs of units that touch</source>
<translation>Paires d'unités qui se touchent</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Pairs that are together by the table of exceptions ({count:,}): {pairs}. Give one of each another territory there.</source>
<translation>Paires mises ensemble par la table des exceptions ({count:,}) : {pairs}. Y donner un autre secteur à l'une de chaque.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Pairs that must be apart and are together ({count:,}): {pairs}. Repairing brings none together, and parts none: balance the plan.</source>
<translation>Paires à séparer et qui sont ensemble ({count:,}) : {pairs}. Réparer n'en réunit ni n'en sépare aucune : équilibrer le plan.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/contradictions.py" />
<source>Pairs that must be kept apart, but are in the same group ({count:,}): {pairs}. Take one unit of each out of its group, or the pair out of the table of pairs.</source>
<translation>Paires à séparer, mais qui sont dans le même groupe ({count:,}) : {pairs}. Enlever une unité de chacune de son groupe, ou la paire de la table des paires.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>Pairs that no way was found to keep apart ({count:,}): {pairs}. Unlock units around them, or allow more tolerance.</source>
<translation>Paires qu'aucun moyen n'a été trouvé de séparer ({count:,}) : {pairs}. Déverrouiller des unités autour d'elles, ou autoriser plus de tolérance.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Pairs to keep apart</source>
<translation>Paires à séparer</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Pairs to keep apart must be pairs of existing units.</source>
<translation>Les paires à séparer doivent être des paires d'unités existantes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/pairs.py" />
<source>Pairs with units that are not in the layer, left out ({count:,}): {pairs}.</source>
<translation>Paires avec des unités qui ne sont pas dans la couche, laissées de côté ({count:,}) : {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Paper</source>
<translation>Papier</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Parent field</source>
<translation>Champ de la région parente</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Parents not to cross</source>
<translation>Régions parentes à ne pas franchir</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/parents.py" />
<source>Parents that no whole number of territories suits ({count:,} of {all:,}), with what they got and how far these are from their targets on average: {listed}.</source>
<translation>Régions parentes auxquelles aucun nombre entier de secteurs ne convient ({count:,} sur {all:,}), avec ce qu'elles ont reçu et l'écart moyen de ceux-ci à leurs cibles : {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Part to keep</source>
<translation>Partie à garder</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Parting units</source>
<translation>Partage des unités</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Parts</source>
<translation>Parties</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>Parts of the map that don't touch, or parents, carry no whole number of territories each: deviations reach {share} ({count:,} of {k:,} {k:territory|territories}).</source>
<translation>Des parties de la carte qui ne se touchent pas, ou des régions parentes, ne portent chacune aucun nombre entier de secteurs : les écarts atteignent {share} ({count:,} {count:secteur|secteurs} sur {k:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Parts that do not touch</source>
<translation>Parties qui ne se touchent pas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Parts that do not touch the rest of their territory</source>
<translation>Parties qui ne touchent pas le reste de leur secteur</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Parts that lie apart from the rest of their territory ({count:,}): {parts}. Link them to it, unlock them, or let another territory have them.</source>
<translation>Parties à l'écart du reste de leur secteur ({count:,}) : {parts}. Les y lier, les déverrouiller, ou les laisser à un autre secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>Past workloads must be numbers of zero or more.</source>
<translation>Les charges passées doivent être des nombres de zéro ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Penetration</source>
<translation>Pénétration</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/exchange/earlier.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>People</source>
<translation>Personnes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<location filename="../../territory_planner/ui/more_menu.py" />
<source>People who come and go</source>
<translation>Personnes qui arrivent ou partent</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>People whose key is no Salesforce Id ({count:,}, such as {key}) wait in “{waiting}”: give the Ids of their service resources (column person).</source>
<translation>Les personnes dont la clé n'est pas un identifiant Salesforce ({count:,}, par exemple {key}) attendent dans « {waiting} » : donner les identifiants de leurs ressources de service (colonne person).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>People whose territory is not in the plan ({count:,}): {people}.</source>
<translation>Personnes dont le secteur n'est pas dans le plan ({count:,}) : {people}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Percent of what a territory carries on average</source>
<translation>Pourcentage de ce qu'un secteur porte en moyenne</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Pick</source>
<translation>Prélever</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Pick a polygon layer to begin</source>
<translation>Choisir d'abord une couche de polygones</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Pick a polygon layer to begin.</source>
<translation>Choisir d'abord une couche de polygones.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>Pick a territory first: right-click it on the map.</source>
<translation>Prélever d'abord un secteur : clic droit sur la carte.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Pick the field that holds the territories, or make a new one.</source>
<translation>Choisir le champ qui contient les secteurs, ou en faire un nouveau.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Pick the territory to paint from the map</source>
<translation>Prélever sur la carte le secteur à peindre</translation>
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
<translation>Plan d'avant</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Plan of today</source>
<translation>Plan d'aujourd'hui</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>Plan report</source>
<translation>Rapport sur un plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Plan report (PDF)</source>
<translation>Rapport sur un plan (PDF)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/draw.py" />
<source>Plan {number:,} of {count:,}: largest deviation {share}.</source>
<translation>Plan {number:,} sur {count:,} : plus grand écart {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Plan: layer and territory field, or the name that it is kept by</source>
<translation>Plan : couche et champ des secteurs, ou le nom sous lequel il est gardé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/live/work/open_plan.py" />
<source>Plans</source>
<translation>Plans</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Plans are kept in {place}, the one on show too, as it stands. Switch between them in the box of plans.</source>
<translation>Les plans sont gardés dans {place}, celui affiché aussi, tel qu'il est. On en change dans la liste des plans.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Plans kept beside the layer: save, open, compare, sign off</source>
<translation>Plans gardés à côté de la couche : enregistrer, ouvrir, comparer, approuver</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/approval.py" />
<source>Plans of “{layer}” are signed off, and none is approved yet: save this one as a scenario, and have it approved before it is published.</source>
<translation>Les plans de « {layer} » sont soumis à approbation, et aucun ne l'est encore : enregistrer celui-ci comme scénario, et le faire approuver avant de le publier.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/approval.py" />
<source>Plans of “{layer}” are signed off, and this is “{name}” in part: {count:,} of its units {count:is|are} left out, so that a system would lose {count:it|them}. Publish all units (no selection, no filter), or have the plan without {count:it|them} approved.</source>
<translation>Les plans de « {layer} » sont soumis à approbation, et celui-ci est « {name} » en partie : {count:,} de ses unités {count:manque|manquent}, si bien qu'un système {count:la|les} perdrait. Publier toutes les unités (sans sélection ni filtre), ou faire approuver le plan sans {count:elle|elles}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/approval.py" />
<source>Plans of “{layer}” are signed off, and this one is none of those approved ({names}): from “{name}”, {count:,} {count:unit differs|units differ}. Open an approved plan, or save this one as a scenario and have it approved before it is published.</source>
<translation>Les plans de « {layer} » sont soumis à approbation, et celui-ci n'est aucun des approuvés ({names}) : {count:,} {count:unité diffère|unités diffèrent} de « {name} ». Ouvrir un plan approuvé, ou enregistrer celui-ci comme scénario et le faire approuver avant de le publier.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/scenarios.py" />
<source>Plans that are kept know units by their ids, and “{field}” is the same for several units ({count:,}: {ids}). Choose another id in the set-up.</source>
<translation>Les plans gardés connaissent les unités par leurs identifiants, et « {field} » est le même pour plusieurs unités ({count:,} : {ids}). Choisir un autre identifiant dans la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Plans that were kept</source>
<translation>Plans gardés</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>Plans that were, are or will be in force</source>
<translation>Plans qui ont été, sont ou seront en vigueur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Plans within the tolerance and the rules of the set-up, none of them worse than another in everything: balance, nearness, and how little moves from the plan on show. Each is kept as a scenario.</source>
<translation>Des plans dans la tolérance et les règles de la configuration, aucun pire qu'un autre en tout : équilibre, proximité, et le peu qui bouge par rapport au plan affiché. Chacun est gardé comme scénario.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Plans, at most</source>
<translation>Plans, au plus</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: besides balance, compare</source>
<translation>Plans : outre l'équilibre, comparer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: layer of the plan before</source>
<translation>Plans : couche du plan d'avant</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: runs between</source>
<translation>Plans : exécutions intermédiaires</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: territories are matched by</source>
<translation>Plans : secteurs appariés par</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: territory field of that layer</source>
<translation>Plans : champ des secteurs de cette couche</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: unit id field of that layer</source>
<translation>Plans : champ d'identifiant d'unité de cette couche</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points</source>
<translation>Points</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Points in no unit, taken to the nearest within {km:g} km: {count:,}.</source>
<translation>Points dans aucune unité, affectés à la plus proche à moins de {km:g} km : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Points of “{layer}” in no unit ({count:,} of {n:,}) have no territory.</source>
<translation>Les points de « {layer} » dans aucune unité ({count:,} sur {n:,}) n'ont pas de secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Points of “{layer}” without a place ({count:,} of {n:,}) have no territory.</source>
<translation>Les points de « {layer} » sans lieu ({count:,} sur {n:,}) n'ont pas de secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Points outside every unit belong to the nearest one within this distance on the ground, measured to its border. 0: they stay without a unit. Example: 2.</source>
<translation>Les points hors de toute unité appartiennent à la plus proche à moins de cette distance au sol, mesurée jusqu'à sa frontière. 0 : ils restent sans unité. Exemple : 2.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points that have a unit</source>
<translation>Points qui ont une unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Points that stay, such as offices: a seed is placed at each of them, and the others are chosen beside them.</source>
<translation>Points qui restent, des bureaux par exemple : un germe est mis à chacun, et les autres sont choisis à côté.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Points that territories are served from: offices, depots, homes. Each gets one territory.</source>
<translation>Points d'où les secteurs sont desservis : bureaux, dépôts, domiciles. Chacun reçoit un secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Points that territories are served from: offices, depots, homes. Each is the center of the territory that it lies in, or that is called as it (CENTER_NAME_FIELD).</source>
<translation>Points d'où les secteurs sont desservis : bureaux, dépôts, domiciles. Chacun est le centre du secteur où il est, ou qui s'appelle comme lui (CENTER_NAME_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Points that territories of the same name are served from; may stay empty</source>
<translation>Points depuis lesquels les secteurs de même nom sont desservis ; peut rester vide</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Points with territory</source>
<translation>Points avec secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points with their unit</source>
<translation>Points avec leur unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points without a unit</source>
<translation>Points sans unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points, in any coordinate reference system.</source>
<translation>Points, dans n'importe quel système de coordonnées de référence.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Points, one a customer, call or asset, in any coordinate reference system.</source>
<translation>Des points, un par client, intervention ou équipement, dans n'importe quel système de coordonnées de référence.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Points, one a customer: each counts for the unit that it lies in. Those that lie in none are counted in the log.</source>
<translation>Points, un par client : chacun compte pour l'unité où il est. Ceux qui ne sont dans aucune sont comptés dans le journal.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Points, or areas smaller than the units (each counts where a point in it lies): old units are parted by what weighs in them instead of by land. An old unit without any is parted by land.</source>
<translation>Des points, ou des surfaces plus petites que les unités (chacune compte là où se trouve un de ses points) : les anciennes unités se partagent selon ce qui pèse en elles au lieu du terrain. Une ancienne unité sans rien se partage selon le terrain.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: field of accounts</source>
<translation>Points : champ des comptes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: field of their unit</source>
<translation>Points : champ de leur unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: house number field</source>
<translation>Points : champ du numéro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: street fields</source>
<translation>Points : champs de la rue</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Points: {count:,}; with a territory: {held:,}.</source>
<translation>Points : {count:,} ; avec un secteur : {held:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Polygons of territories; or units, whose territory stands in the territory field.</source>
<translation>Polygones de secteurs ; ou unités, dont le secteur est dans le champ des secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Polygons with the same value are one territory, and those without one are land that nobody covers. Without this field each polygon is a territory.</source>
<translation>Les polygones de même valeur sont un secteur, et ceux sans valeur sont du terrain que personne ne couvre. Sans ce champ chaque polygone est un secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/region.py" />
<source>Polygons: the land that the territories should cover together.</source>
<translation>Polygones : le terrain que les secteurs doivent couvrir ensemble.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Positions, workloads and contiguity differ in number of units.</source>
<translation>Positions, charges et contiguïté diffèrent en nombre d'unités.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>PostGIS database</source>
<translation>Base de données PostGIS</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>PostGIS: tables and views for BI</source>
<translation>PostGIS : tables et vues pour la BI</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Postal codes that are in no territory any more ({count:,}) are deleted by b) alone: {codes}.</source>
<translation>Les codes postaux qui ne sont plus dans aucun secteur ({count:,}) ne sont supprimés que par b) : {codes}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Potential</source>
<translation>Potentiel</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Potential field</source>
<translation>Champ du potentiel</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Potential − customers, at least 0</source>
<translation>Potentiel − clients, au moins 0</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Power BI's Shape Map draws at most {most:,} areas, and level {names} has {count:,}: publish the level above, or the plan region by region.</source>
<translation>Shape Map de Power BI dessine au plus {most:,} zones, et le niveau {names} en a {count:,} : publier le niveau au-dessus, ou le plan région par région.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Preview</source>
<translation>Aperçu</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Print all sheets</source>
<translation>Imprimer toutes les fiches</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Print the report</source>
<translation>Imprimer le rapport</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Print this sheet</source>
<translation>Imprimer cette fiche</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Problems</source>
<translation>Problèmes</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Problems: {count:,}. {kinds}.</source>
<translation>Problèmes : {count:,}. {kinds}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Processes at once</source>
<translation>Processus à la fois</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Proposed plan</source>
<translation>Plan proposé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Proposes where territories should start, or where to place offices: points at the most suitable units, with the workload around each.
Move them by hand where you know better, then give them as centers to “Allocate units to centers” or “Design territories”.</source>
<translation>Propose où les secteurs devraient commencer, ou où placer des bureaux : des points aux unités qui conviennent le mieux, avec la charge autour de chacun.
Les déplacer à la main si l'on sait mieux, puis les donner comme centres à « Affecter les unités à des centres » ou « Concevoir des secteurs ».</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: any plan within the limits moves {share} or more.</source>
<translation>Prouvé : tout plan dans les limites déplace {share} ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: any within the limits in which units only go to territories that touch their own today moves {share} or more.</source>
<translation>Prouvé : tout plan dans les limites où les unités ne vont qu'à des secteurs qui touchent le leur aujourd'hui déplace {share} ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Proven: in no plan is it less.</source>
<translation>Prouvé : aucun plan ne fait moins.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Proven: in no plan with these centers is it less.</source>
<translation>Prouvé : aucun plan avec ces centres ne fait moins.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Proven: in no plan with these centers that serves the others is it less.</source>
<translation>Prouvé : aucun plan avec ces centres qui desserve les autres ne fait moins.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan that moves whole units and keeps these rules is within limits.</source>
<translation>Prouvé : aucun plan qui déplace des unités entières et respecte ces règles n'est dans les limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan within the limits and the budget moves less.</source>
<translation>Prouvé : aucun plan dans les limites et le budget ne déplace moins.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan within the limits and the budget moves less; without the budget, any moves {share} or more.</source>
<translation>Prouvé : aucun plan dans les limites et le budget ne déplace moins ; sans le budget, tout plan déplace {share} ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan within the limits moves less.</source>
<translation>Prouvé : aucun plan dans les limites ne déplace moins.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Proven: no plan within these limits has less travel.</source>
<translation>Prouvé : aucun plan dans ces limites n'a moins de déplacements.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/certificates.py" />
<source>Proves {claim} to whoever doubts it: units, plan, rules and prices, which scripts/verify_certificate.py of the plugin's sources checks without the plugin. The plan is compared with all that are nowhere farther outside of their limits.</source>
<translation>Prouve à qui en doute {claim} : unités, plan, règles et prix, que scripts/verify_certificate.py des sources de l'extension vérifie sans elle. Le plan est comparé à tous ceux qui ne sont nulle part plus loin hors de leurs limites.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Publish</source>
<translation>Publier</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Publish the plan</source>
<translation>Publier le plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<source>Published for {system}: {count:,} {count:file|files} in {where}. Its README.txt says what to load, in which order.</source>
<translation>Publié pour {system} : {count:,} {count:fichier|fichiers} dans {where}. Le README.txt dit quoi charger, et dans quel ordre.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<source>Published to PostGIS, schema “{where}”.</source>
<translation>Publié dans PostGIS, schéma « {where} ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Published to PostGIS: {tables}.</source>
<translation>Publié dans PostGIS : {tables}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Published to {target}, but that could not be kept as the last publication: {reason} Next time, say what the system has (PREVIOUS).</source>
<translation>Publié dans {target}, mais cela n'a pas pu être gardé comme dernière publication : {reason} La prochaine fois, indiquer ce que le système possède (PREVIOUS).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Publish…</source>
<translation>Publier…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Put in force</source>
<translation>Mettre en vigueur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Put in force…</source>
<translation>Mettre en vigueur…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>QGIS can't write the PDF: {why}</source>
<translation>QGIS ne peut pas écrire le PDF : {why}</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>QGIS from qgis.org brings all of them: install the present version. Or in a terminal: {command}.</source>
<translation>QGIS de qgis.org les apporte tous : installer la version actuelle. Ou dans un terminal : {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>QGIS knows no PostgreSQL connection: make one in the browser, then try again.</source>
<translation>QGIS ne connaît aucune connexion PostgreSQL : en créer une dans l'explorateur, puis réessayer.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Random seed</source>
<translation>Graine aléatoire</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Range of the number of territories</source>
<translation>Intervalle du nombre de secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Read back</source>
<translation>Relire</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Read back…</source>
<translation>Relire…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Read the layer again, with edits made elsewhere</source>
<translation>Relire la couche, avec les modifications faites ailleurs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Read the plan back</source>
<translation>Relire le plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Reading copies</source>
<translation>Lecture des copies</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Reading customers</source>
<translation>Lecture des clients</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Reading new units</source>
<translation>Lecture des nouvelles unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Reading points</source>
<translation>Lecture des points</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Reading records</source>
<translation>Lecture des enregistrements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Reading territories</source>
<translation>Lecture des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Reading the alignment</source>
<translation>Lecture de l'affectation</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Reading the plan…</source>
<translation>Lecture du plan…</translation>
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
<translation>Lecture des unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Reading units and centers</source>
<translation>Lecture des unités et des centres</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/planned.py" />
<source>Reading units and their plan</source>
<translation>Lecture des unités et de leur plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Reading what the system has</source>
<translation>Lecture de ce que le système possède</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_opener.py" />
<source>Reading “{layer}” was cancelled. Refresh to read it.</source>
<translation>La lecture de « {layer} » a été annulée. Actualiser pour la lire.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Ready-made costs: the first column holds the unit ids, and each other one is called as a center and holds what it takes from there, in minutes, say. Where it is blank, the center can't serve the unit.</source>
<translation>Coûts tout faits : la première colonne contient les identifiants d'unités, et chaque autre s'appelle comme un centre et contient ce qu'il faut depuis lui, en minutes par exemple. Là où c'est vide, le centre ne peut pas desservir l'unité.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Ready-made minutes or costs: a row for each unit, its id first, and a column for each center, called as it; where it is blank, the center can't serve</source>
<translation>Minutes ou coûts tout faits : une ligne par unité, son identifiant d'abord, et une colonne par centre, à son nom ; vide là où le centre ne peut pas desservir</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Realign territories</source>
<translation>Redécouper des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Realigned units</source>
<translation>Unités redécoupées</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Realigning</source>
<translation>Redécoupage</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Reattach detached parts and assign loose units; shown before it is applied</source>
<translation>Rattacher les parties détachées et affecter les unités libres ; montré avant d'être appliqué</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Records</source>
<translation>Enregistrements</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>Records are summed by {step}.</source>
<translation>Les enregistrements sont sommés par {step}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>Records of “{layer}” left out, for want of a value that can be read: {counts}.</source>
<translation>Enregistrements de « {layer} » laissés de côté, faute d'une valeur lisible : {counts}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Rectangle</source>
<translation>Rectangle</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Redo</source>
<translation>Rétablir</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Redo brings them back, a step at a time, until something else is edited or editing ends.</source>
<translation>Rétablir les ramène, pas à pas, jusqu'à ce qu'autre chose soit modifié ou que l'édition se termine.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Redo the edit undone last</source>
<translation>Rétablir la dernière modification annulée</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Refresh</source>
<translation>Actualiser</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Refuse</source>
<translation>Refuser</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Refused: they stay</source>
<translation>Refusé : elles restent</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Region, or given polygons</source>
<translation>Région, ou polygones donnés</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>Relate “accounts.csv” by territory, too.</source>
<translation>Relier aussi « accounts.csv » par secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Release selected units</source>
<translation>Déverrouiller les unités sélectionnées</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Remove</source>
<translation>Supprimer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Rename</source>
<translation>Renommer</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Rename {old} to {new}</source>
<translation>Renommer {old} en {new}</translation>
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
<translation>Réparer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>Repair an edited plan</source>
<translation>Réparer un plan modifié</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<source>Repair and balance</source>
<translation>Réparer et équilibrer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repair contiguity</source>
<translation>Réparer la contiguïté</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Repaired plan</source>
<translation>Plan réparé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repaired units</source>
<translation>Unités réparées</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repaired: {moved:,} of {n:,} {n:unit|units} {moved:was|were} joined to a territory.</source>
<translation>Réparé : {moved:,} {moved:unité|unités} sur {n:,} {moved:a été jointe|ont été jointes} à un secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repairing</source>
<translation>Réparation</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/nearer.py" />
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>Repairing needs a plan to start from.</source>
<translation>La réparation demande un plan de départ.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Repairs in the cleaned copy</source>
<translation>Réparations dans la copie nettoyée</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Repairs, with reasons</source>
<translation>Réparations et leurs raisons</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Replace a scenario of that name</source>
<translation>Remplacer un scénario de ce nom</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Replace scenarios of these names</source>
<translation>Remplacer les scénarios de ces noms</translation>
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
<translation>Rapport</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Report saved to {path}</source>
<translation>Rapport enregistré dans {path}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: bound of the plan (percent)</source>
<translation>Rapport : borne du plan (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: how the plan was made</source>
<translation>Rapport : comment le plan a été fait</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: table of moves</source>
<translation>Rapport : table des mouvements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: valid from</source>
<translation>Rapport : valable à partir du</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Report…</source>
<translation>Rapport…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Reps</source>
<translation>Représentants</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>Reps of territories that the plan does not have are left aside: {names}.</source>
<translation>Les représentants de secteurs que le plan n'a pas sont laissés de côté : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Response limit</source>
<translation>Limite de réponse</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Result: findings: {count:,}.</source>
<translation>Résultat : constats : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Result: gaps: {gaps:,} ({gap_land}); overlaps: {overlaps:,} ({overlap_land}); enclaves: {enclaves:,}; slivers besides: {slivers:,}.</source>
<translation>Résultat : trous : {gaps:,} ({gap_land}) ; recouvrements : {overlaps:,} ({overlap_land}) ; enclaves : {enclaves:,} ; éclats en plus : {slivers:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Result: pairs of units that touch: {edges:,}; connected areas: {parts:,}.</source>
<translation>Résultat : paires d'unités qui se touchent : {edges:,} ; surfaces d'un seul tenant : {parts:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Result: the units are fit for the work; nothing was found.</source>
<translation>Résultat : les unités sont bonnes pour le travail ; rien n'a été trouvé.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Result: {count:,} {count:territory|territories}; largest deviation {deviation}; in more than one part: {detached:,}; units without a territory: {idle:,}.</source>
<translation>Résultat : {count:,} {count:secteur|secteurs} ; plus grand écart {deviation} ; en plus d'une partie : {detached:,} ; unités sans secteur : {idle:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Result: {k:,} {k:seed|seeds}; the workload nearest to each runs from {low} to {high}, {mean} on average.</source>
<translation>Résultat : {k:,} {k:germe|germes} ; la charge la plus proche de chacun va de {low} à {high}, {mean} en moyenne.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Result: {matched:,} of {k:,} {k:territory|territories} {matched:goes|go} on with an old one, and {share} of the workload keeps the name of its territory.</source>
<translation>Résultat : {matched:,} {matched:secteur|secteurs} sur {k:,} {matched:continue|continuent} un ancien, et {share} de la charge garde le nom de son secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Result: {n:,} {n:unit|units}, {empty:,} of them without a point; {points:,} of {all:,} {all:point|points} {points:has|have} a unit; the fullest unit has {most:,}.</source>
<translation>Résultat : {n:,} {n:unité|unités}, dont {empty:,} sans point ; {points:,} {points:point|points} sur {all:,} {points:a|ont} une unité ; la plus pleine en a {most:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Result: {placed:,} of {n:,} {n:customer|customers} {placed:has|have} a unit; workload {total}, in {busy:,} of {units:,} {units:unit|units}.</source>
<translation>Résultat : {placed:,} {placed:client|clients} sur {n:,} {placed:a|ont} une unité ; charge {total}, dans {busy:,} {busy:unité|unités} sur {units:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Retention</source>
<translation>Fidélité</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Revert</source>
<translation>Rendre</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Revert all</source>
<translation>Tout rendre</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Revert moves</source>
<translation>Annuler des mouvements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Review of {day}; in force: {scenario}; reviews before it: {count:,}.</source>
<translation>Revue du {day} ; en vigueur : {scenario} ; revues avant elle : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Review plan</source>
<translation>Revoir un plan</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Reviews of the plan</source>
<translation>Revues du plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Reviews so far, this one included</source>
<translation>Revues jusqu'ici, celle-ci comprise</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/revise.py" />
<location filename="../../territory_planner/core/people/changes.py" />
<source>Revising needs a plan to start from.</source>
<translation>La révision demande un plan de départ.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Right where nobody is served; else fill it in.</source>
<translation>Juste là où personne n'est desservi ; sinon le remplir.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<source>Right-click picks its territory to paint with</source>
<translation>Un clic droit prélève son secteur pour peindre</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Rivers, motorways: lines or polygons that part units</source>
<translation>Rivières, autoroutes : lignes ou polygones qui séparent des unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Roads</source>
<translation>Routes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Robust territories</source>
<translation>Secteurs robustes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Robustness costs {price} of travel.</source>
<translation>La robustesse coûte {price} de déplacements.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Roll back</source>
<translation>Revenir</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Rows</source>
<translation>Lignes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows and units that found nothing on the other side</source>
<translation>Lignes et unités qui n'ont rien trouvé de l'autre côté</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows and units that found nothing on the other side: side (alignment or units), key, territory, why, candidates.</source>
<translation>Lignes et unités qui n'ont rien trouvé de l'autre côté : side (alignment ou units), key, territory, why, candidates.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>Rows of “{layer}” about no unit ({count:,}): {keys}.</source>
<translation>Lignes de « {layer} » sur aucune unité ({count:,}) : {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Rows of “{layer}” whose “{field}” is no unit's key ({count:,} of {n:,}) have no territory: {keys}.</source>
<translation>Les lignes de « {layer} » dont « {field} » n'est la clé d'aucune unité ({count:,} sur {n:,}) n'ont pas de secteur : {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows that found no unit ({count:,}): {listed}.</source>
<translation>Lignes qui n'ont trouvé aucune unité ({count:,}) : {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows that found their unit: {matched:,} of {rows:,}. Units with a territory: {held:,} of {n:,}, in {k:,} {k:territory|territories}.</source>
<translation>Lignes qui ont trouvé leur unité : {matched:,} sur {rows:,}. Unités avec un secteur : {held:,} sur {n:,}, dans {k:,} {k:secteur|secteurs}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Rule</source>
<translation>Règle</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>Rule of a note</source>
<translation>Règle d'une note</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules</source>
<translation>Règles</translation>
</message>
<message>
<location filename="../../territory_planner/core/guards/budget.py" />
<source>Rules alone (exceptions, groups, parents, pairs apart) move {moved} of the workload, more than may move: allow {needed} or more, or take rules out.</source>
<translation>Les règles seules (exceptions, groupes, régions parentes, paires séparées) déplacent {moved} de la charge, plus qu'il n'en peut bouger : autoriser {needed} ou plus, ou enlever des règles.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce_rules.py" />
<source>Rules that are not lists of postal codes can't be carried over ({count:,}): {rules}.</source>
<translation>Les règles qui ne sont pas des listes de codes postaux ne peuvent pas être reprises ({count:,}) : {rules}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Rules that bind</source>
<translation>Règles qui contraignent</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: exceptions</source>
<translation>Règles : exceptions</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: group field</source>
<translation>Règles : champ du groupe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: parent field</source>
<translation>Règles : champ de la région parente</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: units to keep apart</source>
<translation>Règles : unités à séparer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run</source>
<translation>Exécution</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: Dask scheduler</source>
<translation>Exécution : ordonnanceur Dask</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: effort</source>
<translation>Exécution : effort</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: end with an error</source>
<translation>Exécution : finir par une erreur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: processes at once</source>
<translation>Exécution : processus à la fois</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: random seed</source>
<translation>Exécution : graine aléatoire</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Runs between</source>
<translation>Exécutions intermédiaires</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Runs compared</source>
<translation>Exécutions comparées</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Runs refuse it: a workload is a number of zero or more.</source>
<translation>Les exécutions le refusent : une charge est un nombre de zéro ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>SPOTIO's lists of ZIP codes are written with commas, and {count:this code has|these codes have} some: {codes}. Choose the field of the codes (ID_FIELD), or correct {count:it|them}.</source>
<translation>Les listes de codes ZIP de SPOTIO s'écrivent avec des virgules, et {count:ce code en a|ces codes en ont} : {codes}. Choisir le champ des codes (ID_FIELD), ou {count:le|les} corriger.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>STREETS needs the field of the points that names streets (STREET_FIELD).</source>
<translation>STREETS demande le champ des points qui nomme les rues (STREET_FIELD).</translation>
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
<translation>Salesforce prend au plus {most:,} secteurs par modèle, tous niveaux ensemble, et le plan en a {count:,} : l'exporter en plusieurs modèles, région par région, ou demander à Salesforce une limite plus haute et charger le plan comme table.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Satisfaction</source>
<translation>Satisfaction</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Satisfaction field</source>
<translation>Champ de la satisfaction</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Save</source>
<translation>Enregistrer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Save mine</source>
<translation>Enregistrer les miennes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Save report</source>
<translation>Enregistrer le rapport</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Save scenario</source>
<translation>Enregistrer un scénario</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Save the layer's edits, and go on editing</source>
<translation>Enregistrer les modifications de la couche, et continuer à modifier</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Save the plan as a scenario</source>
<translation>Enregistrer le plan comme scénario</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Save the plan as…</source>
<translation>Enregistrer le plan sous…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Save the table as CSV or Excel file</source>
<translation>Enregistrer la table en fichier CSV ou Excel</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Saved as scenario “{name}” in {place}.</source>
<translation>Enregistré comme scénario « {name} » dans {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Saving the scenario</source>
<translation>Enregistrement du scénario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Saving the scenarios</source>
<translation>Enregistrement des scénarios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Say from which day on it is in force (VALID_FROM), not only until when.</source>
<translation>Indiquer à partir de quel jour il est en vigueur (VALID_FROM), pas seulement jusqu'à quand.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Say from which day on this plan is in force</source>
<translation>Indiquer à partir de quel jour ce plan est en vigueur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Say how large the cells are to be, in km (SIZE). With {km}, these points make some 500 units.</source>
<translation>Indiquer de quelle taille doivent être les cellules, en km (SIZE). Avec {km}, ces points font quelque 500 unités.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Say how many of the candidates to use (TERRITORIES).</source>
<translation>Indiquer combien de candidats utiliser (TERRITORIES).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Say how many territories to make (TERRITORIES), or give their centers (CENTERS).</source>
<translation>Indiquer combien de secteurs faire (TERRITORIES), ou donner leurs centres (CENTERS).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Say how many territories to make (TERRITORIES), or which field holds the plan of today (TERRITORY_FIELD).</source>
<translation>Indiquer combien de secteurs faire (TERRITORIES), ou quel champ contient le plan d'aujourd'hui (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Say how many territories to seed (TERRITORIES).</source>
<translation>Indiquer pour combien de secteurs mettre des germes (TERRITORIES).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Say no more of it, until another territory leaves</source>
<translation>N'en plus rien dire, jusqu'à ce qu'un autre secteur sorte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Say what to carry over: a plan (TERRITORY_FIELD), workloads (WORKLOAD), or both.</source>
<translation>Indiquer quoi reporter : un plan (TERRITORY_FIELD), des charges (WORKLOAD), ou les deux.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Say which numbers of territories to compare (COUNT_RANGE), such as “20-30”.</source>
<translation>Indiquer quels nombres de secteurs comparer (COUNT_RANGE), par exemple « 20-30 ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Say which plan to compare with: a field of the units (BEFORE), or another layer (OTHER).</source>
<translation>Indiquer à quel plan comparer : un champ des unités (BEFORE), ou une autre couche (OTHER).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Say whose it is: cut it from the others. Until then customers there count once.</source>
<translation>Décider à qui elle est : la découper des autres. D'ici là les clients y comptent une fois.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Says from which number to which a street belongs to a territory.</source>
<translation>Dit de quel numéro à quel numéro une rue appartient à un secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Says of every unit at a border why it is not in the territory beside it: which rules that would break, what it would change, and the smallest change of data, target or rule that would turn the answer: “It could go there with a tolerance of 6.2 % (now 5 %); or if it carried at most 120 hours (now 150)”. Nothing is changed.
And of the plan: which rules bind, how many moves of single units each of them alone keeps from being made, and what the best of these would save of the travel (workload times the square of the way; with a table of travel costs or a maximum time, times minutes). On maps of up to 14 units all plans are compared, and each rule is told with what it costs: how much less the best plan of all would travel without it.
A rule counts as broken where it is not kept after the move, and is farther from being kept than before. A change that is told turns the answer as it is printed; where several are joined by “and”, all of them are needed. Targets are told as they count, scaled to the total: where one is raised, others make way. Where a workload changes, all targets follow the total.</source>
<translation>Dit de chaque unité à une frontière pourquoi elle n'est pas dans le secteur d'à côté : quelles règles cela romprait, ce que cela changerait, et le plus petit changement de données, de cible ou de règle qui renverserait la réponse : « Elle pourrait y aller avec une tolérance de 6,2 % (maintenant 5 %) ; ou si elle portait au plus 120 heures (maintenant 150) ». Rien n'est changé.
Et du plan : quelles règles contraignent, combien de mouvements d'unités seules chacune empêche à elle seule, et ce que le meilleur épargnerait de déplacements (charge fois le carré du trajet ; avec une table des coûts de déplacement ou une durée maximale, fois les minutes). Sur des cartes d'au plus 14 unités tous les plans sont comparés, et le coût de chaque règle est indiqué : combien de déplacements en moins aurait sans elle le meilleur plan de tous.
Une règle compte comme rompue si elle n'est pas respectée après le mouvement, et l'est moins qu'avant. Un changement annoncé renverse la réponse tel qu'il est imprimé ; si plusieurs sont joints par « et », il les faut tous. Les cibles sont indiquées telles qu'elles comptent, ramenées au total : si l'une monte, les autres font place. Si une charge change, toutes les cibles suivent le total.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Says of which territory each is the center: the one of that name. Without it, the one that it lies in.</source>
<translation>Dit de quel secteur chacun est le centre : celui de ce nom. Sans lui, celui où il est.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Says what you can do: moving units on its own repairs nothing here.</source>
<translation>Dit ce que vous pouvez faire : déplacer des unités n'y change rien.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Says which unit or region a record belongs to.</source>
<translation>Dit à quelle unité ou région un enregistrement appartient.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Says “required” of centers that must have a territory, and “candidate” of those that need none. Without it, all centers are required.</source>
<translation>Dit « required » des centres qui doivent avoir un secteur, et « candidate » de ceux qui n'en ont pas besoin. Sans lui, tous les centres sont requis.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Says “required” of centers that stay, and “candidate” of those that may be chosen, by the method “median” or “center”: so many that there are as many seeds as asked for. Without it, all centers are required.</source>
<translation>Dit « required » des centres qui restent, et « candidate » de ceux qui peuvent être choisis, par la méthode « median » ou « center » : autant qu'il faut pour avoir les germes demandés. Sans lui, tous les centres sont requis.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Says “required” of centers that stay, and “candidate” of those that may be chosen: of all of them, as many are used as territories are asked for, so that the travel to the workload is least (p-median), by roads or a table of costs where these are given. Without it, all centers are required.</source>
<translation>Dit « required » des centres qui restent, et « candidate » de ceux qui peuvent être choisis : de tous, autant sont utilisés que de secteurs sont demandés, pour que les déplacements vers la charge soient les moindres (p-médian), par les routes ou d'après une table de coûts si elles sont données. Sans lui, tous les centres sont requis.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Says “required” of centers that stay, “candidate” of those to choose from</source>
<translation>Dit « required » des centres qui restent, « candidate » de ceux parmi lesquels choisir</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Scenario</source>
<translation>Scénario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Scenarios</source>
<translation>Scénarios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Scenarios and notes</source>
<translation>Scénarios et notes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/places.py" />
<source>Scenarios are kept in a GeoPackage: “{path}” does not end in .gpkg.</source>
<translation>Les scénarios sont gardés dans un GeoPackage : « {path} » ne finit pas par .gpkg.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Scenarios in which the plan for the mean alone does</source>
<translation>Scénarios où le fait le plan pour la seule moyenne</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Scenarios in which the plan keeps its limits</source>
<translation>Scénarios où le plan respecte ses limites</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Scenarios in which the tolerance is kept (percent)</source>
<translation>Scénarios où la tolérance est respectée (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Scenarios know units by their keys, and “{field}” does not tell all units apart: {twice:,} {twice:key is|keys are} of several units ({keys}), {empty:,} {empty:unit has|units have} none. Choose another field (ID_FIELD).</source>
<translation>Les scénarios connaissent les unités par leurs clés, et « {field} » ne les distingue pas toutes : {twice:,} {twice:clé est|clés sont} de plusieurs unités ({keys}), {empty:,} {empty:unité n'en a pas|unités n'en ont pas}. Choisir un autre champ (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Scenarios of the layer</source>
<translation>Scénarios de la couche</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>Scenarios of “{layer}” in {place}: {count:,}.</source>
<translation>Scénarios de « {layer} » dans {place} : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Scenarios' file</source>
<translation>Fichier des scénarios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: made from</source>
<translation>Scénarios : fait à partir de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: made with</source>
<translation>Scénarios : fait avec</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: replace those of the same name</source>
<translation>Scénarios : remplacer ceux du même nom</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: their file</source>
<translation>Scénarios : leur fichier</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: what the layer is called in them</source>
<translation>Scénarios : comment la couche s'y appelle</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: who</source>
<translation>Scénarios : qui</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Scenarios…</source>
<translation>Scénarios…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Schema</source>
<translation>Schéma</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Schwartzberg</source>
<translation>Schwartzberg</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>See where another system's files differ from the plan, and take it over</source>
<translation>Voir où les fichiers d'un autre système diffèrent du plan, et reprendre ce qui diffère</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Seed territories</source>
<translation>Germes de secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Seeds</source>
<translation>Germes</translation>
</message>
<message>
<location filename="../../territory_planner/core/construct/seeding.py" />
<source>Seeds from existing territories need a starting plan.</source>
<translation>Les germes pris de secteurs existants demandent un plan de départ.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Select</source>
<translation>Sélectionner</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/enabling.py" />
<source>Select a territory in the table first.</source>
<translation>Choisir d'abord un secteur dans la table.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Select a unit in the layer, or a territory in the table, first.</source>
<translation>Sélectionner d'abord une unité dans la couche ou un secteur dans la table.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Select its units</source>
<translation>Sélectionner ses unités</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/enabling.py" />
<source>Select one territory in the table first.</source>
<translation>Choisir d'abord un seul secteur dans la table.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/enabling.py" />
<source>Select the territories to merge in the table first.</source>
<translation>Choisir d'abord dans la table les secteurs à fusionner.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Select their units</source>
<translation>Sélectionner leurs unités</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Select these units</source>
<translation>Sélectionner ces unités</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Select these units in the layer</source>
<translation>Sélectionner ces unités dans la couche</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Select these units, and zoom to them</source>
<translation>Sélectionner ces unités, et y zoomer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Select units in the layer first.</source>
<translation>Sélectionner d'abord des unités dans la couche.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Selected units and locks</source>
<translation>Unités sélectionnées et verrous</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_plan.py" />
<source>Service and travel (TRAVEL_PER_KM) are balanced by designs of little travel: leave the objective “{objective}” out, or TRAVEL_PER_KM.</source>
<translation>Service et déplacements (TRAVEL_PER_KM) s'équilibrent par des conceptions à peu de déplacements : laisser de côté l'objectif « {objective} », ou TRAVEL_PER_KM.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Service and travel of the territories</source>
<translation>Service et déplacements des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Service time</source>
<translation>Temps de service</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Service time field</source>
<translation>Champ du temps de service</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Service {service} and estimated travel {travel} ({share} of both; {km:,.0f} km): workloads and deviations below are of both.</source>
<translation>Service {service} et déplacements estimés {travel} ({share} des deux ; {km:,.0f} km) : charges et écarts ci-dessous sont des deux.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Set target…</source>
<translation>Fixer la cible…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Set the plan up first.</source>
<translation>Configurer d'abord le plan.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Set the right one in the layer's properties (“Assign projection”).</source>
<translation>Définir le bon dans les propriétés de la couche (« Assigner une projection »).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Set up…</source>
<translation>Configurer…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/dock.py" />
<source>Set-up: layer, fields, tolerance, constraints</source>
<translation>Configuration : couche, champs, tolérance, contraintes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/plan_settings.py" />
<source>Settings of the plan in the project were damaged and take their defaults: {names}. Look them over in the set-up.</source>
<translation>Des réglages du plan dans le projet étaient endommagés et prennent leurs valeurs par défaut : {names}. Les revoir dans la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Several plans to choose from, each kept as a scenario</source>
<translation>Plusieurs plans au choix, chacun gardé comme scénario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/figures.py" />
<source>Shape</source>
<translation>Forme</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: compactness (0 to 100)</source>
<translation>Forme : compacité (0 à 100)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: contiguity</source>
<translation>Forme : contiguïté</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: links</source>
<translation>Forme : liens</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: tolerance between borders (m)</source>
<translation>Forme : tolérance entre frontières (m)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Shapes of units are repaired in the layer, by QGIS's own tools.</source>
<translation>Les formes des unités se corrigent dans la couche, avec les outils de QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Share</source>
<translation>Part</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Share of customers, or of units, within the limit (response)</source>
<translation>Part des clients, ou des unités, dans la limite (réponse)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Share of the border that barriers take (percent)</source>
<translation>Part de la frontière que prennent les barrières (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Share of the field's sum over all there is</source>
<translation>Part de la somme du champ sur l'ensemble</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Share the selected territories out among their neighbours, as their people leave</source>
<translation>Partager les secteurs sélectionnés entre leurs voisins, car leurs titulaires partent</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Show all</source>
<translation>Tout montrer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Show moves that bring the territory nearer to its target</source>
<translation>Montrer les mouvements qui rapprochent le secteur de sa cible</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Show on the map which units moved since another plan</source>
<translation>Montrer sur la carte quelles unités ont bougé depuis un autre plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/map_swipe.py" />
<source>Show one plan again</source>
<translation>Revenir à un seul plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/map_swipe.py" />
<source>Show one plan again (Esc)</source>
<translation>Revenir à un seul plan (Échap)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Show them</source>
<translation>Les montrer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Show this scenario right of a line that you drag over the map</source>
<translation>Montrer ce scénario à droite d'une ligne que l'on tire sur la carte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Show what would move</source>
<translation>Montrer ce qui bougerait</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Show what would move; nothing is changed yet</source>
<translation>Montrer ce qui bougerait ; rien n'est encore changé</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Show which units moved since this scenario</source>
<translation>Montrer quelles unités ont bougé depuis ce scénario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Shows what changed between two plans of the same units: every unit that moved, with from, to, workload and customers; how much goes from each territory to each; what each territory kept, got and gave, and whether it is nearer to its target now; who came and who went. The plan before is a field of the units (today's, whichever run came last) or of another layer with the same units.
Units that had no territory before are listed, but don't change hands.</source>
<translation>Montre ce qui a changé entre deux plans des mêmes unités : chaque unité qui a bougé, avec départ, arrivée, charge et clients ; combien va de chaque secteur à chacun ; ce que chaque secteur a gardé, reçu et donné, et s'il est plus près de sa cible ; qui est venu et qui est parti. Le plan d'avant est un champ des unités (celui d'aujourd'hui, quelle que soit la dernière exécution) ou d'une autre couche aux mêmes unités.
Les unités qui n'avaient pas de secteur avant sont listées, mais ne comptent pas comme changement.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Sign off scenario</source>
<translation>Approuver un scénario</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Since you began to edit, somebody else changed {count:,} of the values that you changed: {listed}.</source>
<translation>Depuis que vous avez commencé à modifier, quelqu'un d'autre a changé {count:,} des valeurs que vous avez changées : {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Since {day}: {nearer:,} {nearer:territory is nearer to its|territories are nearer to their} target, {farther:,} farther, {same:,} the same.</source>
<translation>Depuis le {day} : {nearer:,} {nearer:secteur plus près de sa cible|secteurs plus près de leur cible}, {farther:,} plus loin, {same:,} pareil.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Since “{plan}”, {units} changed hands, {share}; territories nearer to their target: {better:,}, farther: {worse:,}. The map shows them hatched; the table “{table}” tells of each territory.</source>
<translation>Depuis « {plan} », changement de secteur : {units}, {share} ; secteurs plus proches de leur cible : {better:,}, plus loin : {worse:,}. La carte les montre hachurés ; la table « {table} » le dit de chaque secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Size of a cell (km)</source>
<translation>Taille d'une cellule (km)</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/sizes.py" />
<source>Sizes must be numbers of zero or more.</source>
<translation>Les tailles doivent être des nombres de zéro ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Skip to the summary</source>
<translation>Aller au résumé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Slivers (percent)</source>
<translation>Éclats (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Slivers between units: {before:,}; in the cleaned copy: {after:,}.</source>
<translation>Éclats entre unités : {before:,} ; dans la copie nettoyée : {after:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Slivers, of gaps and overlaps</source>
<translation>Éclats, de trous et de recouvrements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>So many are chosen, centers that are given among them. Needed for every method but “existing”.</source>
<translation>Autant sont choisis, centres donnés compris. Nécessaire à toute méthode sauf « existing ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>So many at most. Where there are more that differ, those are kept that show best what can be had; the log says how many there were.</source>
<translation>Autant au plus. S'il y en a plus qui diffèrent, sont gardés ceux qui montrent le mieux ce qu'on peut avoir ; le journal dit combien il y en avait.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>So many beside QGIS at most. Without it: one for each core.</source>
<translation>Autant au plus à côté de QGIS. Par défaut : un par cœur.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>Somebody else changed {count:,} of your values meanwhile; theirs stay, yours were not saved: {listed}.</source>
<translation>Quelqu'un d'autre a changé entre-temps {count:,} de vos valeurs ; les leurs restent, les vôtres n'ont pas été enregistrées : {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>Somebody else deleted units that you edited ({count:,}): these edits are lost.</source>
<translation>Quelqu'un d'autre a supprimé des unités que vous avez modifiées ({count:,}) : ces modifications sont perdues.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Somebody else saved meanwhile</source>
<translation>Quelqu'un d'autre a enregistré entre-temps</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Somebody has to stay.</source>
<translation>Quelqu'un doit rester.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Somebody joins</source>
<translation>Quelqu'un arrive</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Somebody joins…</source>
<translation>Arrivée…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/people.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Somebody leaves</source>
<translation>Départ</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Somebody who joins has no name.</source>
<translation>Quelqu'un qui arrive n'a pas de nom.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>Something else is at work: wait for it, or cancel it first.</source>
<translation>Autre chose est en cours : attendre, ou l'annuler d'abord.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>Something went wrong that should not have ({error}). Nothing was written. The details are in the log “{log}”; please report them at {url}.</source>
<translation>Quelque chose s'est mal passé qui n'aurait pas dû ({error}). Rien n'a été écrit. Les détails sont dans le journal « {log} » ; merci de les signaler à {url}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/background.py" />
<source>Something went wrong that should not have ({error}). The plan is as it was; the details are in the log “{log}”.</source>
<translation>Quelque chose s'est mal passé qui n'aurait pas dû ({error}). Le plan est comme il était ; les détails sont dans le journal « {log} ».</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Source</source>
<translation>Source</translation>
</message>
<message>
<location filename="../../territory_planner/report/workbook.py" />
<source>Sources</source>
<translation>Sources</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Sources and when they were last changed</source>
<translation>Sources, et quand elles ont été modifiées</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Spacing of centers</source>
<translation>Espacement des centres</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Speed field of the roads (km/h)</source>
<translation>Champ de la vitesse des routes (km/h)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Speed on the roads: km/h, or such as “30 mph”</source>
<translation>Vitesse sur les routes : km/h, ou par exemple « 30 mph »</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Split the selected territory in balanced parts</source>
<translation>Diviser le secteur sélectionné en parties équilibrées</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<location filename="../../territory_planner/ui/commands.py" />
<source>Split {name}</source>
<translation>Diviser {name}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Split…</source>
<translation>Diviser…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>Spread {spread}: how unevenly targets are met (coefficient of variation of workload / target, as the figures of the plan have it)</source>
<translation>Dispersion {spread} : l'inégalité avec laquelle les cibles sont atteintes (coefficient de variation de charge / cible, comme dans les indicateurs du plan)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Start</source>
<translation>Démarrer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Start by hand</source>
<translation>Commencer à la main</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Start from</source>
<translation>Partir de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>State</source>
<translation>État</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Status</source>
<translation>Statut</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Stay inside</source>
<translation>Rester dans</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Stay together</source>
<translation>Rester ensemble</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Step</source>
<translation>Période</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Steps ahead</source>
<translation>Périodes à venir</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Stopping…</source>
<translation>Arrêt en cours…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_request.py" />
<source>Straight ways were counted, as {count:this territory has|these territories have} no center: {names}.</source>
<translation>Les trajets ont été comptés à vol d'oiseau, car {count:ce secteur n'a|ces secteurs n'ont} pas de centre : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Street fields</source>
<translation>Champs de la rue</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Streets by territory</source>
<translation>Rues par secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/region.py" />
<source>Study region</source>
<translation>Zone d'étude</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Study region that territories cover (percent)</source>
<translation>Zone d'étude que couvrent les secteurs (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Such as 2026-04-01. Without it, today.</source>
<translation>Par exemple 2026-04-01. Par défaut, aujourd'hui.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Such as the way to the nearest bridge and back. Without it, the radius of an average territory. Roads and tables of travel costs are taken as they are. Example: 30.</source>
<translation>Par exemple le trajet jusqu'au pont le plus proche et retour. Par défaut, le rayon d'un secteur moyen. Routes et tables des coûts de déplacement sont prises telles quelles. Exemple : 30.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>Suggest</source>
<translation>Suggérer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Suggested</source>
<translation>Suggéré</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Suggestion</source>
<translation>Suggestion</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>Suggestion for {name}</source>
<translation>Suggestion pour {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Suitability</source>
<translation>Aptitude</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Sum</source>
<translation>Somme</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Sum of the field</source>
<translation>Somme du champ</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Sum of the later field / sum of the earlier one − 1</source>
<translation>Somme du champ ultérieur / somme de l'antérieur − 1</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Summary</source>
<translation>Résumé</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Swap</source>
<translation>Échanger</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Swap names</source>
<translation>Échanger les noms</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Swap territories</source>
<translation>Échanger des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Swap the columns that their coordinates were read from.</source>
<translation>Échanger les colonnes d'où leurs coordonnées ont été lues.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Swap two units on the map; with two territories selected, their names</source>
<translation>Échanger deux unités sur la carte ; avec deux secteurs sélectionnés, leurs noms</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Swap units</source>
<translation>Échanger des unités</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Swipe</source>
<translation>Balayer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Swipe on the map</source>
<translation>Balayer sur la carte</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Syntax</source>
<translation>Syntaxe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>System</source>
<translation>Système</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: PostGIS database</source>
<translation>Système : base de données PostGIS</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: against</source>
<translation>Système : par rapport à</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: country</source>
<translation>Système : pays</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: first day</source>
<translation>Système : premier jour</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: keep as the last publication</source>
<translation>Système : garder comme dernière publication</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: levels above</source>
<translation>Système : niveaux au-dessus</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: name of the plan</source>
<translation>Système : nom du plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: schema of the database</source>
<translation>Système : schéma de la base de données</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: what it has</source>
<translation>Système : ce qu'il possède</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Table of costs</source>
<translation>Table des coûts</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Table of moves</source>
<translation>Table des mouvements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Table of reps</source>
<translation>Table des représentants</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Table of targets</source>
<translation>Table des cibles</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Table of targets: territory, target</source>
<translation>Table des cibles : secteur (territory), cible (target)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Table of travel costs</source>
<translation>Table des coûts de déplacement</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Table of unit pairs that must not share a territory: unit_id, other_id</source>
<translation>Table des paires d'unités qui ne doivent pas partager un secteur : unit_id, other_id</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Table of units with a territory whatever the map says: unit_id, territory</source>
<translation>Table des unités au secteur fixé, quoi que dise la carte : unit_id, territory</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Table saved to {path}</source>
<translation>Table enregistrée dans {path}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/run.py" />
<source>Tables can't tell which unit they are about, for feature ids of “{layer}” repeat: choose the field of the units that tells them apart (ID_FIELD).</source>
<translation>Les tables ne peuvent pas dire de quelle unité il s'agit, car des identifiants d'entité de « {layer} » se répètent : choisir le champ des unités qui les distingue (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Take in</source>
<translation>Reprendre</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Take in fields</source>
<translation>Reprendre des champs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Take in fields…</source>
<translation>Reprendre des champs…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Take one out, or add up their workloads in one: the ground is there only once.</source>
<translation>En enlever une, ou ajouter leurs charges en une seule : le terrain n'est là qu'une fois.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>Take the cleaned copy, or leave it: runs bridge such gaps.</source>
<translation>Prendre la copie nettoyée, ou laisser ainsi : les exécutions franchissent de tels trous.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Take the plan of “{layer}” off the list? Its territories stay in the field “{field}”; the set-up is forgotten.</source>
<translation>Retirer de la liste le plan de « {layer} » ? Ses secteurs restent dans le champ « {field} » ; la configuration est oubliée.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Take the units in “{file}” out of their territories.</source>
<translation>Enlever de leurs secteurs les unités de « {file} ».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>Take who stands in “{file}” out of that territory.</source>
<translation>Enlever de leur secteur ceux qui sont dans « {file} ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Taken for {other}, not for {crs}, their coordinates would lie in units: set that coordinate reference system in the properties of their layer.</source>
<translation>Prises pour {other} et non pour {crs}, leurs coordonnées seraient dans des unités : définir ce système de coordonnées de référence dans les propriétés de leur couche.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Taken in from the field {field}</source>
<translation>Repris du champ {field}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Takes some territories out of a plan, for their manager to edit in QGIS or QField, with or without this plugin. Beside the territory field stands “{base}”: what each unit's territory was when it was handed out, which must stay.
“Merge edited copies” brings them back, any number at once.</source>
<translation>Prend des secteurs d'un plan pour que leur responsable les modifie dans QGIS ou QField, avec ou sans cette extension. À côté du champ des secteurs est « {base} » : le secteur de chaque unité quand elle a été confiée, qui doit rester.
« Fusionner des copies modifiées » les ramène, autant qu'on veut à la fois.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Target</source>
<translation>Cible</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Target field</source>
<translation>Champ de la cible</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Target of {name}</source>
<translation>Cible de {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Targets</source>
<translation>Cibles</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Targets must be numbers of zero or more, and not all zero.</source>
<translation>Les cibles doivent être des nombres de zéro ou plus, et pas toutes nulles.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Targets must not all be 0: give at least one above it.</source>
<translation>Les cibles ne peuvent pas être toutes 0 : en donner au moins une au-dessus.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>Targets of territories that the plan does not have are left aside: {names}.</source>
<translation>Les cibles de secteurs que le plan n'a pas sont laissées de côté : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Targets: field of the units</source>
<translation>Cibles : champ des unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Targets: table</source>
<translation>Cibles : table</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>Targets{title} add up to {asked}, but the units carry {total}: each target is taken times {factor:.4g}, so that they do.</source>
<translation>Les cibles{title} font {asked} au total, mais les unités portent {total} : chaque cible est multipliée par {factor:.4g}, pour que ce soit le cas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>Tell when out by more than</source>
<translation>Signaler au-delà de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Tells every figure of a plan, for each territory (a polygon each) and for the plan as a whole (a table): workload, target and deviation, units, customers, area, parts, five measures of compactness, and ways from the center (mean, weighted mean, 90th percentile, largest, share within a limit). With more given, also customers per rep, utilisation, cost, penetration, growth, retention, satisfaction, and any further field by sum, mean and share; of the plan, how even it is and how much it covers.
What is not given has no column. The page “Figures” of the guide has each formula and its source.</source>
<translation>Donne tous les indicateurs d'un plan, pour chaque secteur (un polygone chacun) et pour le plan dans son ensemble (une table) : charge, cible et écart, unités, clients, surface, parties, cinq mesures de compacité, et trajets depuis le centre (moyenne, moyenne pondérée, 90e centile, plus grand, part dans une limite). Si plus est donné, aussi clients par représentant, utilisation, coût, pénétration, croissance, fidélité, satisfaction, et tout autre champ par somme, moyenne et part ; du plan, son équilibre et sa couverture.
Ce qui n'est pas donné n'a pas de colonne. La page « Figures » du guide a chaque formule et sa source.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Tells for each unit what a new center there would do to the plan (location suitability): to balance, travel and disruption, and all three in one score. A new center is taken to serve the units nearest to it, up to its share of the workload; targets of all others shrink in proportion.
“Realign territories” then makes the plan: somebody who joins at that unit (PEOPLE).</source>
<translation>Dit de chaque unité ce qu'un nouveau centre y ferait au plan (aptitude du lieu) : à l'équilibre, aux déplacements et à la perturbation, et les trois en une note. Un nouveau centre dessert les unités les plus proches de lui, jusqu'à sa part de la charge ; les cibles de tous les autres diminuent en proportion.
« Redécouper des secteurs » fait ensuite le plan : quelqu'un qui arrive à cette unité (PEOPLE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Tells from dated records (visits, calls, orders) what each unit or region will carry in a coming period, with an interval.
All units are forecast together: each unit's own level, with recent steps weighing more; its seasons, drawn towards those of all units where its own are mostly chance; and the growth that all units share. How much each counts is what did best on the past.
Every run forecasts the past as well, by what was known then, and compares it with “as last year”. Where that does better, last year is the forecast. The log says the figures: WAPE is the sum of all units' errors, as a share of what came.</source>
<translation>Dit d'après des enregistrements datés (visites, appels, commandes) ce que chaque unité ou région portera dans une période à venir, avec un intervalle.
Toutes les unités sont prévues ensemble : le niveau propre de chacune, les périodes récentes pesant plus ; ses saisons, tirées vers celles de toutes quand les siennes sont surtout du hasard ; et la croissance que toutes partagent. Le poids de chacun est celui qui a le mieux réussi dans le passé.
Chaque exécution prévoit aussi le passé, avec ce qu'on savait alors, et le compare à « comme l'an dernier ». Si celui-ci fait mieux, l'an dernier est la prévision. Le journal donne les chiffres : WAPE est la somme des erreurs de toutes les unités, en part de ce qui est venu.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>Template</source>
<translation>Modèle</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Template of an atlas</source>
<translation>Modèle d'atlas</translation>
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
<translation>Secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>Territories are made by hand there: for each row of “1_zip_lists.csv”, from the top down, make the territory under its Parent and paste its ZIP codes in place of those that it has.</source>
<translation>Les secteurs s'y font à la main : pour chaque ligne de « 1_zip_lists.csv », de haut en bas, faire le secteur sous son Parent et coller ses codes ZIP à la place de ceux qu'il a.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Territories are matched by</source>
<translation>Les secteurs sont appariés par</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Territories compared</source>
<translation>Secteurs comparés</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories farther from it</source>
<translation>Secteurs plus loin de leur cible qu'avant</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Territories for which nothing changes ({count:,}): {names}.</source>
<translation>Secteurs pour lesquels rien ne change ({count:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>Territories have whole numbers for names, and people who join have none: {names}. Give them numbers, or keep territories in a field of text.</source>
<translation>Les secteurs ont pour noms des nombres entiers, et ceux qui arrivent n'en ont pas : {names}. Leur donner des nombres, ou garder les secteurs dans un champ de texte.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Territories in more than one part</source>
<translation>Secteurs en plus d'une partie</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Territories may have other names there</source>
<translation>Les secteurs peuvent y avoir d'autres noms</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories nearer to their target than before</source>
<translation>Secteurs plus près de leur cible qu'avant</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Territories of the alignment without a unit ({count:,}): {names}.</source>
<translation>Secteurs de l'affectation sans unité ({count:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Territories of the least diameter are made of {most:,} units at most.</source>
<translation>Les secteurs de plus petit diamètre sont faits d'au plus {most:,} unités.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Territories or units</source>
<translation>Secteurs ou unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Territories out of tolerance or limits</source>
<translation>Secteurs hors tolérance ou limites</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Territories out of tolerance or limits: {count:,}.</source>
<translation>Secteurs hors tolérance ou limites : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Territories out of tolerance, each workload by itself</source>
<translation>Secteurs hors tolérance, chaque charge pour elle-même</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Territories outside</source>
<translation>Secteurs en dehors</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Territories reviewed</source>
<translation>Secteurs revus</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territories since {plan}</source>
<translation>Secteurs depuis {plan}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories that are gone</source>
<translation>Secteurs disparus</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Territories that are gone ({count:,}): {names}.</source>
<translation>Secteurs disparus ({count:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories that are new</source>
<translation>Nouveaux secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Territories that got the name of an old one</source>
<translation>Secteurs qui ont reçu le nom d'un ancien</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Territories that have units</source>
<translation>Secteurs qui ont des unités</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Territories that may not gain</source>
<translation>Secteurs qui ne peuvent pas gagner</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Territories that may not lose</source>
<translation>Secteurs qui ne peuvent pas perdre</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>Territories that the table of reps has no row for ({count:,}): {names}.</source>
<translation>Secteurs pour lesquels la table des représentants n'a pas de ligne ({count:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>Territories that would begin ({count:,}): {names}.</source>
<translation>Secteurs qui commenceraient ({count:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Territories whose center lies in a unit that is not theirs ({count:,}): {names}. Move the center, or give them that unit, unless centers may lie elsewhere.</source>
<translation>Secteurs dont le centre est dans une unité qui n'est pas à eux ({count:,}) : {names}. Déplacer le centre, ou leur donner cette unité, à moins que les centres puissent être ailleurs.</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/reduction.py" />
<source>Territories whose exceptions alone carry more than these may ({count:,}): {territories}, up to {needed} instead of {given}. Raise their targets or maximum, or take exceptions out.</source>
<translation>Secteurs dont les exceptions portent à elles seules plus que permis ({count:,}) : {territories}, jusqu'à {needed} au lieu de {given}. Augmenter leurs cibles ou leur maximum, ou enlever des exceptions.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Territories whose name changed</source>
<translation>Secteurs dont le nom a changé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Territories with a target of 0 ({count:,}): {listed}. The largest deviation is that of the others.</source>
<translation>Secteurs à cible 0 ({count:,}) : {listed}. Le plus grand écart est celui des autres.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territories with figures</source>
<translation>Secteurs avec indicateurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Territories within tolerance that a forecast takes out of it</source>
<translation>Secteurs dans la tolérance qu'une prévision en sort</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/plan_centers.py" />
<source>Territories without a center (CENTERS) ({count:,}): {names}. Add centers in them, or name centers as the territories (CENTER_NAME_FIELD).</source>
<translation>Secteurs sans centre (CENTERS) ({count:,}) : {names}. Y ajouter des centres, ou nommer les centres comme les secteurs (CENTER_NAME_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/ways_told.py" />
<source>Territories without a center, whose ways are not told ({count:,}): {names}.</source>
<translation>Secteurs sans centre, dont les trajets ne sont pas indiqués ({count:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Territories, and units that they are made of</source>
<translation>Secteurs, et unités dont ils sont faits</translation>
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
<translation>Secteur</translation>
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
<translation>Territory Planner ne peut pas encore travailler :</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Territory Planner: “{plan}” for {system} ({levels}; units: {units:,}).</source>
<translation>Territory Planner : « {plan} » pour {system} ({levels} ; unités : {units:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Territory and its colour on the map</source>
<translation>Secteur et sa couleur sur la carte</translation>
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
<translation>Champ du secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Territory field of that layer</source>
<translation>Champ des secteurs de cette couche</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territory layer</source>
<translation>Couche des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territory layer: the layer “{territories}” has the figures of each territory, the table “{plan}” those of the plan, as it is now. After edits, make them again.</source>
<translation>Couche des secteurs : la couche « {territories} » a les indicateurs de chaque secteur, la table « {plan} » ceux du plan, tel qu'il est maintenant. Après des modifications, recréez-les.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Territory locks</source>
<translation>Verrous de secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Territory plan: {layer}</source>
<translation>Plan de secteurs : {layer}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Territory statistics</source>
<translation>Statistiques des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/territories.py" />
<source>Territory {key}</source>
<translation>Secteur {key}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Territory {number}</source>
<translation>Secteur {number}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Tested on the past ({tests:,} {tests:forecast|forecasts} of {ahead:,} {ahead:step|steps}, from {first} on): pooled forecast {ours:.2f} % WAPE, as last year {theirs:.2f} %. {verdict}</source>
<translation>Essayé sur le passé ({tests:,} {tests:prévision|prévisions} de {ahead:,} {ahead:période|périodes}, à partir de {first}) : prévision commune {ours:.2f} % WAPE, comme l'an dernier {theirs:.2f} %. {verdict}</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>That copy is your own and hides the system's. Take it away: {command}.</source>
<translation>Cette copie est la vôtre et cache celle du système. L'enlever : {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>That is among the territories that were to be balanced: all others stay as they are.</source>
<translation>Cela vaut parmi les secteurs à équilibrer : tous les autres restent comme ils sont.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>The Dask cluster at “{address}” has no workers yet: start some.</source>
<translation>La grappe Dask à « {address} » n'a pas encore de workers : en démarrer.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>The Dask cluster could not do its work: {why}. Its scheduler and workers need the same Python, numpy, scipy and territory_planner as this computer.</source>
<translation>La grappe Dask n'a pas pu faire son travail : {why}. Son ordonnanceur et ses workers ont besoin des mêmes Python, numpy, scipy et territory_planner que cet ordinateur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>The GeoPackage that holds the scenarios. Without it they are in the units' own GeoPackage or PostGIS database, or in a GeoPackage beside their file.</source>
<translation>Le GeoPackage qui contient les scénarios. Sans lui ils sont dans le GeoPackage ou la base PostGIS des unités, ou dans un GeoPackage à côté de leur fichier.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The action of {name} is “{action}”; it must be one of: {actions}.</source>
<translation>L'action de {name} est « {action} » ; elle doit être l'une de : {actions}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>The address of a Dask cluster that is to do the work, such as tcp://10.0.0.5:8786. It needs the Python package “distributed” here, and this plugin's folder on the Python path of scheduler and workers.</source>
<translation>L'adresse d'une grappe Dask qui doit faire le travail, par exemple tcp://10.0.0.5:8786. Il faut le paquet Python « distributed » ici, et le dossier de cette extension dans le chemin Python de l'ordonnanceur et des workers.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/table.py" />
<source>The alignment</source>
<translation>L'affectation</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The alignment “{layer}” does not fit the units, not in a single row: no unit has in “{field}” the {count:key|keys} {keys}. Choose the right columns (ID_FIELD, UNIT_COLUMN).</source>
<translation>L'affectation « {layer} » ne va avec les unités dans aucune ligne : aucune unité n'a dans « {field} » {count:la clé|les clés} {keys}. Choisir les bonnes colonnes (ID_FIELD, UNIT_COLUMN).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/table.py" />
<source>The alignment “{layer}” has no rows.</source>
<translation>L'affectation « {layer} » n'a pas de lignes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>The barriers of “{layer}” have no place on the map of the units: correct their coordinate reference system in the layer's properties, or their geometries.</source>
<translation>Les barrières de « {layer} » n'ont pas de place sur la carte des unités : corriger leur système de coordonnées de référence dans les propriétés de la couche, ou leurs géométries.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>The best plan of all would be no better without it.</source>
<translation>Le meilleur plan de tous ne serait pas meilleur sans elle.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>The best, {unit} to {territory}, would save {share} of the travel.</source>
<translation>Le meilleur, {unit} vers {territory}, épargnerait {share} des déplacements.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>The border of {unit} nearly meets that of others.</source>
<translation>La frontière de {unit} touche presque celle d'autres.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>The budget keeps nothing back: all but the territories of units that are too heavy are within the tolerance.</source>
<translation>Le budget ne retient rien : tous, sauf les secteurs d'unités trop lourdes, sont dans la tolérance.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>The budget keeps nothing back: the plan is within the tolerance.</source>
<translation>Le budget ne retient rien : le plan est dans la tolérance.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>The capacity of {name} changes, and the new one is missing.</source>
<translation>La capacité de {name} change, et la nouvelle manque.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The capacity of {name} must be a number above zero, not “{value}”.</source>
<translation>La capacité de {name} doit être un nombre au-dessus de zéro, pas « {value} ».</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>The capacity of {name} must be a number above zero: somebody who carries nothing leaves (action “leave”).</source>
<translation>La capacité de {name} doit être un nombre au-dessus de zéro : qui ne porte rien part (action « leave »).</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>The capacity of {name}, {capacity:g}, is more than {odd:,.0f} times as {word} as a territory carries on average: give it on the scale of the targets, or 1 for an ordinary territory.</source>
<translation>La capacité de {name}, {capacity:g}, est plus de {odd:,.0f} fois plus {word} que ce qu'un secteur porte en moyenne : la donner à l'échelle des cibles, ou 1 pour un secteur ordinaire.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/ground.py" />
<source>The coordinates do not fit the layer's coordinate reference system ({crs}). Set the right one in the layer's properties.</source>
<translation>Les coordonnées ne vont pas avec le système de coordonnées de référence de la couche ({crs}). Définir le bon dans les propriétés de la couche.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>The coordinates of “{layer}” look like degrees, but {crs} is in metres.</source>
<translation>Les coordonnées de « {layer} » ressemblent à des degrés, mais {crs} est en mètres.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>The copies that came back, with their territory field and “{base}”. New territories may be called as they like.</source>
<translation>Les copies revenues, avec leur champ des secteurs et « {base} ». Les nouveaux secteurs peuvent s'appeler comme ils veulent.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/roads.py" />
<source>The cost of a road must be a number of zero or more.</source>
<translation>Le coût d'une route doit être un nombre de zéro ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The country is guessed from where the units lie.</source>
<translation>Le pays est deviné d'après l'emplacement des unités.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>The customers that are left out and their fields, and “why”, “candidates” (ids of units that may be meant; of points the nearest unit's), “km” (from that) and “left_out” (their workload).</source>
<translation>Les clients laissés de côté et leurs champs, avec « why », « candidates » (identifiants des unités qui peuvent être visées ; pour des points, celui de la plus proche), « km » (jusqu'à elle) et « left_out » (leur charge).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>The customers that no territory covers, or several: their fields, how many cover them (covered_by), and which (territories).</source>
<translation>Les clients qu'aucun secteur ne couvre, ou plusieurs : leurs champs, combien les couvrent (covered_by), et lesquels (territories).</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/barriers.py" />
<source>The distance between barrier and border must be zero or more.</source>
<translation>La distance entre barrière et frontière doit être zéro ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>The edits could not be saved: {why}</source>
<translation>Les modifications n'ont pas pu être enregistrées : {why}</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/exact.py" />
<source>The exact method needs fixed centers or centers at units.</source>
<translation>La méthode exacte demande des centres fixes ou des centres aux unités.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>The fewest needs a greatest workload, distance or time: set one under Constraints, or under Centers and ways, in the set-up.</source>
<translation>« Aussi peu que… » demande une plus grande charge, distance ou durée : la fixer sous Contraintes, ou sous Centres et trajets, dans la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>The field of the customers with the id of their unit, such as a ZIP code. Zeros before it, ZIP+4, upper and lower case, spaces, hyphens and a country before it make no difference. Without it, their points tell.</source>
<translation>Le champ des clients avec l'identifiant de leur unité, un code postal par exemple. Zéros devant, ZIP+4, majuscules et minuscules, espaces, tirets et un pays devant ne font pas de différence. Sans lui, leurs points le disent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>The field of the customers with their category, such as A, B or C.</source>
<translation>Le champ des clients avec leur catégorie, A, B ou C par exemple.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>The field of the units with the plan to compare with: today's plan, or “previous” of an earlier run.</source>
<translation>Le champ des unités avec le plan auquel comparer : celui d'aujourd'hui, ou « previous » d'une exécution antérieure.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>The field of the units with the plan whose names are kept.</source>
<translation>Le champ des unités avec le plan dont les noms sont gardés.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>The field that says which territory a unit belongs to: text or whole numbers; empty means none.</source>
<translation>Le champ qui dit à quel secteur une unité appartient : du texte ou des nombres entiers ; vide veut dire aucun.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>The field that the plan goes into. Without it, a field “territory” is added.</source>
<translation>Le champ où va le plan. Sans lui, un champ « territory » est ajouté.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>The field whose values scenarios know the units by.</source>
<translation>Le champ aux valeurs duquel les scénarios reconnaissent les unités.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>The field whose values tell units apart, here and there.</source>
<translation>Le champ dont les valeurs distinguent les unités, ici et là-bas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>The field whose values the scenario knows the units by.</source>
<translation>Le champ aux valeurs duquel le scénario reconnaît les unités.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>The field with the plan before in the other layer.</source>
<translation>Le champ avec le plan d'avant dans l'autre couche.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>The field with the plan that is to be kept.</source>
<translation>Le champ avec le plan à garder.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The field with today's plan: as little as can be moves from it then. Without it, the plan is made afresh.</source>
<translation>Le champ avec le plan d'aujourd'hui : il en bouge alors aussi peu que possible. Sans lui, le plan est fait à partir de zéro.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>The field with today's plan: what it would cost to leave it counts then, and territories keep their names. Without it, plans are made afresh.</source>
<translation>Le champ avec le plan d'aujourd'hui : ce qu'il en coûterait de le quitter compte alors, et les secteurs gardent leurs noms. Sans lui, les plans sont faits à partir de zéro.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/numbering.py" />
<source>The field “{field}” can't number the features: {count:,} of its values {count:is missing or occurs|are missing or occur} before. Those features got new numbers.</source>
<translation>Le champ « {field} » ne peut pas numéroter les entités : {count:,} de ses valeurs {count:manque ou a|manquent ou ont} déjà servi. Ces entités ont reçu de nouveaux numéros.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>The field “{field}” does not exist.</source>
<translation>Le champ « {field} » n'existe pas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>The field “{field}” is added to “{layer}” in its file or database now, and Undo does not take it back. Territories are written there only when you save.</source>
<translation>Le champ « {field} » est ajouté maintenant à « {layer} » dans son fichier ou sa base de données, et « Annuler » ne l'enlève pas. Les secteurs n'y sont écrits qu'à l'enregistrement.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/numbering.py" />
<source>The field “{field}” is kept as “{name}”: in this format a field of that name numbers the features, and it holds no whole numbers.</source>
<translation>Le champ « {field} » est gardé sous « {name} » : dans ce format un champ de ce nom numérote les entités, et il ne contient pas de nombres entiers.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>The field “{field}” is not in “{layer}” (any more). Choose another.</source>
<translation>Le champ « {field} » n'est pas (ou plus) dans « {layer} ». En choisir un autre.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>The fields to be looked over as workloads: hours, visits, customers, revenue.</source>
<translation>Les champs à examiner comme charges : heures, visites, clients, chiffre d'affaires.</translation>
</message>
<message>
<location filename="../../territory_planner/extending.py" />
<source>The figure “{called}” of the plugin “{plugin}” failed ({error}): it is left out.</source>
<translation>L'indicateur « {called} » de l'extension « {plugin} » a échoué ({error}) : il est laissé de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The files go there, with a README.txt</source>
<translation>Les fichiers y vont, avec un README.txt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The files have no units: a unit goes to the territory whose outline it lies in.</source>
<translation>Les fichiers n'ont pas d'unités : une unité va au secteur dans le contour duquel elle est.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The files in {path} say of no unit which territory it belongs to: {system} keeps that elsewhere, or it was not exported.</source>
<translation>Les fichiers dans {path} ne disent d'aucune unité à quel secteur elle appartient : {system} garde cela ailleurs, ou ce n'a pas été exporté.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>The files that the system loads, and README.txt, which says how. For every SYSTEM but “table”. A folder that an earlier export wrote is replaced.</source>
<translation>Les fichiers que le système charge, et README.txt, qui dit comment. Pour tout SYSTEM sauf « table ». Un dossier qu'un export antérieur a écrit est remplacé.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>The filter of “{layer}” lets no unit through.</source>
<translation>Le filtre de « {layer} » ne laisse passer aucune unité.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>The first day on which it is no longer in force; without one, until another plan is.</source>
<translation>Le premier jour où il n'est plus en vigueur ; sans lui, jusqu'à ce qu'un autre plan le soit.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>The first workload in coming periods, a field for each, in their order (see “Forecast workload”).</source>
<translation>La première charge dans des périodes à venir, un champ chacune, dans leur ordre (voir « Prévoir la charge »).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>The first workload in coming periods, a field for each. Territories that must change now stay within the tolerance then, too, and no other is put out of it; none changes for what is to come alone. More may move now for it, and less later.</source>
<translation>La première charge dans les périodes à venir, un champ pour chacune. Les secteurs qui doivent changer maintenant restent alors aussi dans la tolérance, et aucun autre n'en est sorti ; aucun ne change seulement pour ce qui vient. Plus peut bouger maintenant pour cela, et moins plus tard.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>The first workload in coming periods, a field for each. Territories that must change now stay within the tolerance then, too; none changes for what is to come alone</source>
<translation>La première charge dans les périodes à venir, un champ pour chacune. Les secteurs qui doivent changer maintenant restent alors aussi dans la tolérance ; aucun ne change seulement pour ce qui vient</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>The folder of the last publication, or of what the system itself exported. Then the files hold what changed, and the way back; without changes none are written.</source>
<translation>Le dossier de la dernière publication, ou de ce que le système lui-même a exporté. Les fichiers contiennent alors ce qui a changé, et le chemin de retour ; sans changements aucun n'est écrit.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>The folder that the system exported, or one file of it</source>
<translation>Le dossier que le système a exporté, ou un de ses fichiers</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>The folder {path} was not left by a run of this plugin, so nothing is restored from it: look at what is in it, and take it away.</source>
<translation>Le dossier {path} n'a pas été laissé par une exécution de cette extension ; rien n'en est donc restauré : regardez ce qu'il contient, puis enlevez-le.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>The forecast “{field}” has no workload in any territory.</source>
<translation>La prévision « {field} » n'a de charge dans aucun secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<source>The form that the alignment has: “table” is a row per unit; others are folders of files: {systems}.</source>
<translation>La forme de l'affectation : « table » est une ligne par unité ; les autres sont des dossiers de fichiers : {systems}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staging.py" />
<source>The format “{driver}” can't hold this layer: {reason}</source>
<translation>Le format « {driver} » ne peut pas contenir cette couche : {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>The geometry is not a polygon.</source>
<translation>La géométrie n'est pas un polygone.</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>The geometry of unit {row:,} is damaged.</source>
<translation>La géométrie de l'unité {row:,} est endommagée.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<source>The greatest time is told of centers, and none are chosen: design and balance keep it from centers that they find, but edits are not held against it.</source>
<translation>La plus grande durée se compte depuis les centres, et aucun n'est choisi : conception et équilibrage la respectent depuis les centres qu'ils trouvent, mais les modifications n'y sont pas confrontées.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<source>The greatest time needs ways in minutes: choose roads with speeds (or time along roads), or a table of costs, in the set-up.</source>
<translation>La plus grande durée demande des trajets en minutes : choisir dans la configuration des routes avec vitesses (ou la durée sur les routes), ou une table de coûts.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>The guide is not built in this checkout: make docs-site, run in {folder}, does it. Its source is {file}</source>
<translation>Le guide n’est pas construit dans cette copie du dépôt : make docs-site, lancé dans {folder}, le construit. Sa source est {file}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>The guide's page on this panel</source>
<translation>La page du guide sur ce panneau</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The home of {name} is unit {unit}, which there is not.</source>
<translation>Le domicile de {name} est l'unité {unit}, qui n'existe pas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The home of {name} lies in no unit: move the point into one, or name the unit in the column “home”.</source>
<translation>Le domicile de {name} n'est dans aucune unité : déplacer le point dans une, ou nommer l'unité dans la colonne « home ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<source>The keys by which the alignment knows the units: postal codes, area codes.</source>
<translation>Les clés auxquelles l'affectation reconnaît les unités : codes postaux, codes de zones.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>The land on which there are units: cells end at its border. Without it, they cover the ground between the points. With “polygons”, the units themselves.</source>
<translation>Le terrain où il y a des unités : les cellules finissent à sa frontière. Sans elle, elles couvrent le sol entre les points. Avec « polygons », les unités mêmes.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>The largest deviation from target</source>
<translation>Le plus grand écart à la cible</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>The largest distance between two units of one territory is {value}. {bound}</source>
<translation>La plus grande distance entre deux unités d'un secteur est {value}. {bound}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The last day that the records cover, such as 2026-09-30: later ones, and a step that it cuts, are left aside. Without it, a last step that looks cut is.</source>
<translation>Le dernier jour que couvrent les enregistrements, par exemple 2026-09-30 : les suivants, et une période qu'il coupe, sont laissés de côté. Par défaut, une dernière période qui paraît coupée est laissée de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>The last {step} is not whole in the records and is left aside; say up to which day they are complete (UNTIL) where it is.</source>
<translation>La dernière période ({step}) n'est pas entière dans les enregistrements et est laissée de côté ; indiquer jusqu'à quel jour ils sont complets (UNTIL) là où elle l'est.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>The layer has no fields.</source>
<translation>La couche n'a pas de champs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>The layer has no number field: make one with the field calculator.</source>
<translation>La couche n'a pas de champ de nombres : en faire un avec la calculatrice de champ.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>The layer has no other field that may hold a plan.</source>
<translation>La couche n'a pas d'autre champ qui puisse contenir un plan.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The layer is in no file and no database: the publication can't be kept with it, and the next one can't tell what changed.</source>
<translation>La couche n'est dans aucun fichier ni base de données : la publication ne peut pas être gardée avec elle, et la suivante ne saura pas ce qui a changé.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>The layer of customers</source>
<translation>La couche des clients</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>The layer of units that the scenarios are of.</source>
<translation>La couche d'unités à laquelle appartiennent les scénarios.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_follower.py" />
<source>The layer was saved: the preview was dropped. Ask for it again.</source>
<translation>La couche a été enregistrée : l'aperçu a été abandonné. Le redemander.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>The least workload a territory may have ({least}) is above the greatest ({most}).</source>
<translation>La plus petite charge qu'un secteur puisse avoir ({least}) est au-dessus de la plus grande ({most}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The level above: each territory stands in one of these</source>
<translation>Le niveau au-dessus : chaque secteur est dans l'un d'eux</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The lock of {name} is “{word}”; it must be “gain only” or “frozen”.</source>
<translation>Le verrou de {name} est « {word} » ; ce doit être « gain only » ou « frozen ».</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>The longest way from a center to a unit of its territory is {value}. {bound}</source>
<translation>Le plus long trajet d'un centre à une unité de son secteur est {value}. {bound}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>The longest way from a center to a unit that it serves is {value}; {count:,} {count:unit|units} can't be served and {count:is|are} left out of it. {bound}</source>
<translation>Le plus long trajet d'un centre à une unité qu'il dessert est {value} ; {count:,} {count:unité ne peut être desservie et n'y compte|unités ne peuvent être desservies et n'y comptent} pas. {bound}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>The map is coloured by territory now. &lt;a href='own'&gt;Show&amp;nbsp;my&amp;nbsp;old&amp;nbsp;style&lt;/a&gt; · &lt;a href='keep'&gt;Keep&amp;nbsp;the&amp;nbsp;colours&lt;/a&gt;</source>
<translation>La carte est maintenant colorée par secteur. &lt;a href='own'&gt;Afficher&amp;nbsp;mon&amp;nbsp;ancien&amp;nbsp;style&lt;/a&gt; · &lt;a href='keep'&gt;Garder&amp;nbsp;les&amp;nbsp;couleurs&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>The map isn't coloured by territory. &lt;a href='colour'&gt;Colour&amp;nbsp;it&lt;/a&gt; · &lt;a href='later'&gt;Not&amp;nbsp;now&lt;/a&gt;</source>
<translation>La carte n'est pas colorée par secteur. &lt;a href='colour'&gt;La&amp;nbsp;colorer&lt;/a&gt; · &lt;a href='later'&gt;Plus&amp;nbsp;tard&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>The method “existing” needs the territory field (TERRITORY_FIELD).</source>
<translation>La méthode « existing » demande le champ des secteurs (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>The moves that the run told which made the plan: its reasons, in the column “reason”, stand on the hand-over sheets beside the unit that “unit_id” names. Without it, they say what the moves do to both territories.</source>
<translation>Les mouvements qu'a donnés l'exécution qui a fait le plan : ses raisons, dans la colonne « reason », sont sur les fiches de passation à côté de l'unité que nomme « unit_id ». Sans elle, elles disent ce que font les mouvements aux deux secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>The name of the scenario that is to be opened.</source>
<translation>Le nom du scénario à ouvrir.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>The name of the scenario.</source>
<translation>Le nom du scénario.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>The names of those that are handed out, with commas between them.</source>
<translation>Les noms de ceux qui sont confiés, séparés par des virgules.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>The nearest is {km} km away.</source>
<translation>Le plus proche est à {km} km.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The nearest: {names}.</source>
<translation>Les plus proches : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>The new plan: the field whose territories get other names.</source>
<translation>Le nouveau plan : le champ dont les secteurs reçoivent d'autres noms.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The new units and their fields, with the territory, “certain_percent” (how much of the unit comes from that territory) and the workloads added.</source>
<translation>Les nouvelles unités et leurs champs, avec le secteur, « certain_percent » (combien de l'unité vient de ce secteur) et les charges.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit belongs to a territory, whatever the map says</source>
<translation>La note devient une règle : son unité appartient à un secteur, quoi que dise la carte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit counts as a neighbour of another one that it doesn't touch; select that one in the layer to have it first</source>
<translation>La note devient une règle : son unité compte comme voisine d'une autre qu'elle ne touche pas ; sélectionner celle-ci dans la couche pour l'avoir en premier</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit is no neighbour of one that it touches</source>
<translation>La note devient une règle : son unité n'est pas voisine d'une autre qu'elle touche</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit keeps its territory; its author stays named</source>
<translation>La note devient une règle : son unité garde son secteur ; le nom de l'auteur reste</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_notes.py" />
<source>The note “{text}” is on no unit of the plan.</source>
<translation>La note « {text} » n'est sur aucune unité du plan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>The number of territories ({asked:,}) is not that of the centers ({given:,}): the centers decide, one territory for each.</source>
<translation>Le nombre de secteurs ({asked:,}) n'est pas celui des centres ({given:,}) : les centres décident, un secteur pour chacun.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>The number of territories is found by “{mode}”, not given: {asked} is left aside.</source>
<translation>Le nombre de secteurs se trouve par « {mode} » et n'est pas donné : {asked} est laissé de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>The numbers of territories, targets and centers disagree.</source>
<translation>Les nombres de secteurs, de cibles et de centres ne s'accordent pas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output in PostGIS names no table. Name it as in postgres://dbname='…' host='…' table="public"."plan" (geom).</source>
<translation>La sortie dans PostGIS ne nomme pas de table. La nommer ainsi : postgres://dbname='…' host='…' table="public"."plan" (geom).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} can't be added to: only tables of GeoPackages and of PostGIS can. Choose one, or write to a new file.</source>
<translation>On ne peut rien ajouter à la sortie {path} : seules les tables de GeoPackages et de PostGIS le permettent. En choisir une, ou écrire dans un nouveau fichier.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} can't be written now: {reason}. Save or end what is being edited in it, and close other programs that hold it open.</source>
<translation>La sortie {path} ne peut pas être écrite maintenant : {reason}. Enregistrer ou finir ce qui y est modifié, et fermer les autres programmes qui la tiennent ouverte.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output {path} can't be written: choose a file in a folder.</source>
<translation>La sortie {path} ne peut pas être écrite : choisir un fichier dans un dossier.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>The output {path} can't be written: there is no folder {folder}.</source>
<translation>La sortie {path} ne peut pas être écrite : il n'y a pas de dossier {folder}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>The output {path} can't be written: {reason}.</source>
<translation>La sortie {path} ne peut pas être écrite : {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} holds other sheets, which writing it anew would delete: {tables}. Name another file.</source>
<translation>La sortie {path} contient d'autres feuilles, qu'une nouvelle écriture supprimerait : {tables}. Nommer un autre fichier.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} holds other tables, which writing it anew would delete: {tables}. Name one table of it as the output, as in {form}, or another file.</source>
<translation>La sortie {path} contient d'autres tables, qu'une nouvelle écriture supprimerait : {tables}. Nommer une de ses tables comme sortie, comme dans {form}, ou un autre fichier.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>The output {path} is a file: name a folder.</source>
<translation>La sortie {path} est un fichier : nommer un dossier.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>The output {path} is a folder with files that no earlier export wrote, or that were changed since: {files}. Choose another folder.</source>
<translation>La sortie {path} est un dossier avec des fichiers qu'aucun export antérieur n'a écrits, ou qui ont été changés depuis : {files}. Choisir un autre dossier.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} is a folder, and no geodatabase: name another.</source>
<translation>La sortie {path} est un dossier, et pas une géodatabase : en nommer une autre.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output {path} is a folder: name a file.</source>
<translation>La sortie {path} est un dossier : nommer un fichier.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>The output {path} is being written by another run: wait for its end.</source>
<translation>La sortie {path} est en cours d'écriture par une autre exécution : attendre sa fin.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} is the file being read: writing it would destroy the input. Choose another name.</source>
<translation>La sortie {path} est le fichier que l'on lit : l'écrire détruirait l'entrée. Choisir un autre nom.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output {place} can't be written: “{provider}” is no format in which an earlier result can be kept safe. Write to a GeoPackage, to PostGIS or to a file.</source>
<translation>La sortie {place} ne peut pas être écrite : « {provider} » n'est pas un format où un résultat antérieur puisse être préservé. Écrire dans un GeoPackage, dans PostGIS ou dans un fichier.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/postgis.py" />
<source>The output {table} can't be written: the database can't be reached ({reason}). Look whether it runs, and whether user and password are given or kept with the connection.</source>
<translation>La sortie {table} ne peut pas être écrite : la base de données est injoignable ({reason}). Vérifier qu'elle tourne, et qu'utilisateur et mot de passe sont donnés ou gardés avec la connexion.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” can't be written: there is no schema “{schema}” in which you may make tables.</source>
<translation>La sortie « {table} » ne peut pas être écrite : il n'y a pas de schéma « {schema} » où vous puissiez faire des tables.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” can't be written: you have no right to change that table.</source>
<translation>La sortie « {table} » ne peut pas être écrite : vous n'avez pas le droit de changer cette table.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” in {where} is the table being read: writing it would destroy the input. Choose another name.</source>
<translation>La sortie « {table} » dans {where} est la table que l'on lit : l'écrire détruirait l'entrée. Choisir un autre nom.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” is a view: choose another name.</source>
<translation>La sortie « {table} » est une vue : choisir un autre nom.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>The outputs are written, but the plan breaks its rules ({breaks:,}; “Validate plan” lists them): territories out of tolerance or limits: {outside:,}, of which no plan can avoid {unavoidable:,}; units too far from their center: {far:,}.</source>
<translation>Les sorties sont écrites, mais le plan rompt ses règles ({breaks:,} ; « Valider un plan » les liste) : secteurs hors tolérance ou limites : {outside:,}, dont aucun plan ne peut éviter {unavoidable:,} ; unités trop loin de leur centre : {far:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>The outputs are written, but the plan breaks rules that no plan can keep ({breaks:,}; “Validate plan” lists them): territories out of tolerance or limits: {outside:,}; units too far from their center: {far:,}.</source>
<translation>Les sorties sont écrites, mais le plan rompt des règles qu'aucun plan ne peut respecter ({breaks:,} ; « Valider un plan » les liste) : secteurs hors tolérance ou limites : {outside:,} ; unités trop loin de leur centre : {far:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>The page of a territory, for QGIS's layouts: add it from a template, and choose under Atlas the layer of territories that “Territory statistics” writes.</source>
<translation>La page d'un secteur, pour les mises en page de QGIS : l'ajouter depuis un modèle, et choisir sous Atlas la couche des secteurs que « Statistiques des secteurs » écrit.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>The page: one file, which a browser opens.</source>
<translation>La page : un fichier, qu'un navigateur ouvre.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>The parts of {territory} carry {least} to {most} of its {criterion}: {why}.</source>
<translation>Les parties de {territory} portent de {least} à {most} de {criterion} : {why}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>The plan</source>
<translation>Le plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>The plan after: the field that says which territory a unit belongs to now.</source>
<translation>Le plan d'après : le champ qui dit à quel secteur une unité appartient maintenant.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>The plan as a whole</source>
<translation>Le plan dans son ensemble</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/chart_tab.py" />
<source>The plan as it stands; what is proposed is in the table</source>
<translation>Le plan tel qu'il est ; ce qui est proposé est dans le tableau</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<location filename="../../territory_planner/layers/live/work/solve.py" />
<location filename="../../territory_planner/ui/read_back.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>The plan changed meanwhile: start again.</source>
<translation>Le plan a changé entre-temps : recommencer.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/told_plan.py" />
<source>The plan changed: the preview was dropped.</source>
<translation>Le plan a changé : l'aperçu a été abandonné.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>The plan could not be kept: {why}</source>
<translation>Le plan n'a pas pu être gardé : {why}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The plan for the mean alone does in {kept:,}; {worst} is its largest deviation.</source>
<translation>Le plan pour la seule moyenne le fait dans {kept:,} ; {worst} est son plus grand écart.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The plan has no territory of {name}, whom the table of people names.</source>
<translation>Le plan n'a pas de secteur de {name}, que la table des personnes nomme.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>The plan in the field “{field}” of “{layer}”, as it was on {date}.</source>
<translation>Le plan du champ « {field} » de « {layer} », tel qu'il était le {date}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<location filename="../../territory_planner/report/build.py" />
<location filename="../../territory_planner/report/page.py" />
<source>The plan keeps every rule that it was checked against.</source>
<translation>Le plan respecte chaque règle contre laquelle il a été vérifié.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The plan keeps its limits in {kept:,} of {m:,} {m:scenario|scenarios} ({needed:,} asked for).</source>
<translation>Le plan respecte ses limites dans {kept:,} {kept:scénario|scénarios} sur {m:,} ({needed:,} {needed:demandé|demandés}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>The plan keeps tolerances of {each}.</source>
<translation>Le plan respecte des tolérances de {each}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>The plan on show goes</source>
<translation>Le plan affiché disparaît</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>The plan then comes as near to the tolerance as so much change allows</source>
<translation>Le plan approche alors de la tolérance autant que ce changement le permet</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>The plan then comes as near to the tolerance as this allows, and the log says what it costs. Exceptions, groups, parents and pairs apart count, too. Example: 10.</source>
<translation>Le plan s'approche alors de la tolérance autant que cela le permet, et le journal dit ce qu'il en coûte. Exceptions, groupes, régions parentes et paires séparées comptent aussi. Exemple : 10.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The plan to carry over. Without it, only workloads are.</source>
<translation>Le plan à reporter. Sans lui, seules les charges le sont.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/people.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>The plan was read anew meanwhile: choose again.</source>
<translation>Le plan a été relu entre-temps : choisir de nouveau.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_follower.py" />
<source>The plan was read anew: the preview was dropped.</source>
<translation>Le plan a été relu : l'aperçu a été abandonné.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>The plan was reviewed {times} from {first} to {last}.</source>
<translation>Le plan a été revu {times} du {first} au {last}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>The plan whose centers are wanted, for the method “existing”.</source>
<translation>Le plan dont on veut les centres, pour la méthode « existing ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/plan_settings.py" />
<source>The plan's settings in the project were damaged: set it up anew.</source>
<translation>Les réglages du plan dans le projet étaient endommagés : le configurer de nouveau.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>The points and their fields, with the territory that each lies in.</source>
<translation>Les points et leurs champs, avec le secteur où chacun se trouve.</translation>
</message>
<message>
<location filename="../../territory_planner/core/units/make.py" />
<source>The points are in {count:,} places, and {most:,} units are the most: make hexagons or squares of them (KIND).</source>
<translation>Les points sont en {count:,} lieux, et {most:,} unités sont le maximum : en faire des hexagones ou des carrés (KIND).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The pooled forecast does not win: as last year it is.</source>
<translation>La prévision commune ne gagne pas : ce sera comme l'an dernier.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The pooled forecast is taken.</source>
<translation>La prévision commune est prise.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<source>The project that is open makes way for the sample. What is not saved in it, in layers that are edited and in temporary layers is lost.</source>
<translation>Le projet ouvert fait place à l'exemple. Ce qui n'y est pas enregistré, dans des couches en édition et dans des couches temporaires, est perdu.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>The publication {number} in {place} is damaged (table {table}): {reason}.</source>
<translation>La publication {number} dans {place} est endommagée (table {table}) : {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>The range of ZIP codes {names} has {count:,} codes, and {most:,} are the most that make sense: correct it.</source>
<translation>La plage de codes ZIP {names} a {count:,} codes, et plus de {most:,} n'ont pas de sens : la corriger.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The records are too short to test a forecast on ({needed:,} {needed:step is|steps are} needed): “as last year” it is, without intervals.</source>
<translation>Les enregistrements sont trop courts pour y essayer une prévision (il faut {needed:,} {needed:période|périodes}) : ce sera « comme l'an dernier », sans intervalles.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>The records cover {got:,} whole {got:step|steps}; a forecast needs at least a year of them ({season:,}).</source>
<translation>Les enregistrements couvrent {got:,} {got:période entière|périodes entières} ; une prévision en demande au moins une année ({season:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>The report.</source>
<translation>Le rapport.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/reviews.py" />
<source>The review of {day} in {place} is damaged (table {table}, number {number}): {reason}.</source>
<translation>La revue du {day} dans {place} est endommagée (table {table}, numéro {number}) : {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/roads.py" />
<source>The road layer has no lines.</source>
<translation>La couche des routes n'a pas de lignes.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The rule stands in “{table}”.</source>
<translation>La règle est dans « {table} ».</translation>
</message>
<message>
<location filename="../../territory_planner/extending.py" />
<source>The rule “{called}” of the plugin “{plugin}” failed ({error}): the plan was not judged by it</source>
<translation>La règle « {called} » de l'extension « {plugin} » a échoué ({error}) : le plan n'a pas été jugé d'après elle</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>The same for fields of the layer of customers.</source>
<translation>De même pour des champs de la couche des clients.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>The same for the same inputs, parameters and version, wherever outputs go and in whatever order rows come</source>
<translation>Le même pour les mêmes entrées, paramètres et version, où qu'aillent les sorties et dans quelque ordre que viennent les lignes</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>The same holds for other territories ({count:,}): {names}.</source>
<translation>Il en va de même d'autres secteurs ({count:,}) : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>The same now: above 0 for those who are customers still.</source>
<translation>De même maintenant : au-dessus de 0 pour ceux qui sont encore clients.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>The same seed and input give the same plan. Another seed tries other starts.</source>
<translation>La même graine et la même entrée donnent le même plan. Une autre graine essaie d'autres départs.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<source>The sample can't be read: {reason}</source>
<translation>L'exemple ne peut pas être lu : {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<source>The sample can't be written to {folder}: {reason}</source>
<translation>L'exemple ne peut pas être écrit dans {folder} : {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>The scenario in force on that day</source>
<translation>Le scénario en vigueur ce jour-là</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>The scenario that is in force today</source>
<translation>Le scénario en vigueur aujourd'hui</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>The scenario that this one was made from, if any.</source>
<translation>Le scénario dont celui-ci a été fait, s'il y en a un.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>The scenario “{name}” in {place} is damaged (table {table}, number {number}): {reason}.</source>
<translation>Le scénario « {name} » dans {place} est endommagé (table {table}, numéro {number}) : {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/database.py" />
<source>The scenarios in {place} can't be read.</source>
<translation>Les scénarios dans {place} ne peuvent pas être lus.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/database.py" />
<source>The scenarios in {place} can't be written.</source>
<translation>Les scénarios dans {place} ne peuvent pas être écrits.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The scenarios, two or more: the same workload in different months, or as it is forecast and at the ends of the interval. Missing values count 0.</source>
<translation>Les scénarios, deux ou plus : la même charge en différents mois, ou telle que prévue et aux bouts de l'intervalle. Les valeurs manquantes comptent 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>The search was cancelled.</source>
<translation>La recherche a été annulée.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>The selected territory is to carry more or less from now on</source>
<translation>Le secteur sélectionné portera désormais plus ou moins</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/barriers.py" />
<source>The share that a barrier covers must be between 0 and 100 %.</source>
<translation>La part qu'une barrière couvre doit être entre 0 et 100 %.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>The size of a page: “a4”, or “letter” as in North America.</source>
<translation>La taille d'une page : « a4 », ou « letter » comme en Amérique du Nord.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>The smallest and the greatest number to try: “20-30”.</source>
<translation>Le plus petit et le plus grand nombre à essayer : « 20-30 ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>The smallest areas that move as a whole: ZIP codes, districts, tracts. Any coordinate reference system; distances are measured on the ground.</source>
<translation>Les plus petites surfaces qui bougent entières : codes postaux, districts, zones de recensement. N'importe quel système de coordonnées de référence ; les distances se mesurent au sol.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>The smallest realignment that heals the plan</source>
<translation>Le plus petit redécoupage qui corrige le plan</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/branch_and_bound.py" />
<source>The solver could not decide whether a plan keeps all limits.</source>
<translation>Le solveur n'a pas pu décider si un plan respecte toutes les limites.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>The source of “{layer}” can't be found. Repair it, then refresh.</source>
<translation>La source de « {layer} » est introuvable. La réparer, puis actualiser.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>The source of “{layer}” can't be written to: its file, or your role in its database, allows reading only.</source>
<translation>La source de « {layer} » ne peut pas être écrite : son fichier, ou votre rôle dans sa base de données, ne permet que la lecture.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>The starting plan has more territories than the new one has room for. The units of these ({count:,}) are shared out anew: {names}.</source>
<translation>Le plan de départ a plus de secteurs que le nouveau n'a de place. Les unités de ceux-ci ({count:,}) sont réparties de nouveau : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>The starting plan names a territory that does not exist.</source>
<translation>Le plan de départ nomme un secteur qui n'existe pas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>The state that it is in now</source>
<translation>L'état où il est maintenant</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/region.py" />
<source>The study region “{layer}” has no land: none of its features has an area.</source>
<translation>La zone d'étude « {layer} » n'a pas de terrain : aucune de ses entités n'a de surface.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/region.py" />
<source>The study region “{layer}” has no place on the map of the units: correct its coordinate reference system in the layer's properties, or its geometries.</source>
<translation>La zone d'étude « {layer} » n'a pas de place sur la carte des unités : corriger son système de coordonnées de référence dans les propriétés de la couche, ou ses géométries.</translation>
</message>
<message>
<location filename="../../territory_planner/extending.py" />
<source>The system “{called}” of the plugin “{plugin}” failed ({error}). Nothing was written.</source>
<translation>Le système « {called} » de l'extension « {plugin} » a échoué ({error}). Rien n'a été écrit.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>The table of accounts has each of these rows.</source>
<translation>La table des comptes a chacune de ces lignes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories</source>
<translation>La table des catégories</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories does not have {words}: what fields or constants say counts for {count:,} of {n:,} {n:customer|customers}.</source>
<translation>La table des catégories n'a pas {words} : ce que disent champs ou constantes compte pour {count:,} {count:client|clients} sur {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories “{layer}” has more than one row of {keys}. Leave one each.</source>
<translation>La table des catégories « {layer} » a plus d'une ligne de {keys}. En laisser une de chaque.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories “{layer}” has none of the categories of the customers. It has {there}; the field “{field}” says {wanted}.</source>
<translation>La table des catégories « {layer} » n'a aucune des catégories des clients. Elle a {there} ; le champ « {field} » dit {wanted}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>The table of costs needs a center for each territory, and there are {centers:,} for {k:,}. Ask for as many territories, or say in the set-up which centers are candidates.</source>
<translation>La table des coûts demande un centre par secteur, et il y en a {centers:,} pour {k:,}. Demander autant de secteurs, ou indiquer dans la configuration quels centres sont candidats.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>The table of exceptions</source>
<translation>La table des exceptions</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>The table of exceptions gives {count:this unit|these units} to two territories: {units}.</source>
<translation>La table des exceptions donne {count:cette unité|ces unités} à deux secteurs : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>The table of exceptions names territories that do not exist: {names}.</source>
<translation>La table des exceptions nomme des secteurs qui n'existent pas : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/reading/links.py" />
<source>The table of links</source>
<translation>La table des liens</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The table of locks</source>
<translation>La table des verrous</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The table of locks has two for {name}.</source>
<translation>La table des verrous en a deux pour {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The table of locks names territories that the plan does not have: {unknown}. It has: {names}.</source>
<translation>La table des verrous nomme des secteurs que le plan n'a pas : {unknown}. Il y a : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/reasons.py" />
<source>The table of moves</source>
<translation>La table des mouvements</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/pairs.py" />
<source>The table of pairs</source>
<translation>La table des paires</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The table of people</source>
<translation>La table des personnes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The table of people has a row without a name (action “{action}”).</source>
<translation>La table des personnes a une ligne sans nom (action « {action} »).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>The table of reps</source>
<translation>La table des représentants</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>The table of reps “{layer}” tells of none of the territories ({names}), but of {others}.</source>
<translation>La table des représentants « {layer} » ne parle d'aucun des secteurs ({names}), mais de {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The table of targets</source>
<translation>La table des cibles</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The table of targets has no row for: {names}.</source>
<translation>La table des cibles n'a pas de ligne pour : {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The table of targets has two rows for the territory {name}.</source>
<translation>La table des cibles a deux lignes pour le secteur {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>The table of targets has {rows:,} {rows:row|rows} for {k:,} {k:territory|territories}.</source>
<translation>La table des cibles a {rows:,} {rows:ligne|lignes} pour {k:,} {k:secteur|secteurs}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>The table of targets says how many territories there are: give that number, or take the table out of the set-up.</source>
<translation>La table des cibles dit combien il y a de secteurs : donner ce nombre, ou retirer la table de la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs</source>
<translation>La table des coûts de déplacement</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs has no column for {count:this center|these centers} ({count:,} of {all:,}): {centers}. Its columns: {columns}. Leave {count:it|them} out, or choose the field that holds the names of the columns (CENTER_NAME_FIELD).</source>
<translation>La table des coûts de déplacement n'a pas de colonne pour {count:ce centre|ces centres} ({count:,} sur {all:,}) : {centers}. Ses colonnes : {columns}. Laisser {count:ce centre|ces centres} de côté, ou choisir le champ qui contient les noms des colonnes (CENTER_NAME_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs has several columns of one name for these centers, of which the first counts ({count:,}): {columns}.</source>
<translation>La table des coûts de déplacement a plusieurs colonnes d'un même nom pour ces centres, dont la première compte ({count:,}) : {columns}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs has several rows with different costs for {count:this unit|these units} ({count:,}): {units}. Leave the wrong ones out.</source>
<translation>La table des coûts de déplacement a plusieurs lignes aux coûts différents pour {count:cette unité|ces unités} ({count:,}) : {units}. Enlever les fausses.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/database.py" />
<source>The table {table} in {place} lacks the {count:column|columns} {columns}, so that it holds something else, or was changed: bring {count:it|them} back, or keep scenarios in another GeoPackage (STORE).</source>
<translation>À la table {table} dans {place} {count:manque la colonne|manquent les colonnes} {columns}, si bien qu'elle contient autre chose ou a été changée : {count:la|les} remettre, ou garder les scénarios dans un autre GeoPackage (STORE).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>The table “{name}” in {place} can't be opened.</source>
<translation>La table « {name} » dans {place} ne peut pas être ouverte.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>The table “{table}” lists what was not matched, with what may be meant.</source>
<translation>La table « {table} » liste ce qui n'a pas été apparié, avec ce qui peut être visé.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>The tables of the page, a sheet each, with the same heads; with a plan before also what goes from whom to whom, the territories compared, and a row for each unit that a territory gives or gets.</source>
<translation>Les tables de la page, une feuille chacune, avec les mêmes en-têtes ; avec un plan d'avant aussi ce qui va de qui à qui, les secteurs comparés, et une ligne par unité qu'un secteur donne ou reçoit.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The target of {name} must be a number of zero or more, not “{value}”.</source>
<translation>La cible de {name} doit être un nombre de zéro ou plus, pas « {value} ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The territories of all levels: level, territory, parent, people.</source>
<translation>Les secteurs de tous les niveaux : level, territory, parent, people.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>The territories of the plan, as a list.</source>
<translation>Les secteurs du plan, en liste.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>The territories stay in the field “{field}”.</source>
<translation>Les secteurs restent dans le champ « {field} ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>The territories that touch one, as a list; NULL until the panel has found them.</source>
<translation>Les secteurs qui en touchent un, en liste ; NULL jusqu'à ce que le panneau les ait trouvés.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>The territory closes; it was {before} off its target.</source>
<translation>Le secteur ferme ; son écart à la cible était de {before}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>The territory field holds the plan on show. Scenarios are kept beside it.</source>
<translation>Le champ des secteurs contient le plan affiché. Les scénarios sont gardés à côté.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>The territory field that locked units and territories should have kept to.</source>
<translation>Le champ des secteurs auquel unités et secteurs verrouillés auraient dû se tenir.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>The territory that could best give up its head</source>
<translation>Le secteur qui pourrait le mieux céder son poste</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>The territory that is picked, by its row or one of its units: while a tool paints, strokes give units to it</source>
<translation>Le secteur choisi, par sa ligne ou l'une de ses unités : tant qu'un outil peint, les traits lui donnent des unités</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>The tolerance between borders ({metres} m) is larger than the units: it may be at most {times:g} times the size of a typical one ({most} m). To join what lies farther apart, use links.</source>
<translation>La tolérance entre frontières ({metres} m) est plus grande que les unités : elle peut être au plus {times:g} fois la taille d'une unité typique ({most} m). Pour joindre ce qui est plus éloigné, utiliser des liens.</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/contiguity.py" />
<source>The tolerance for borders must be zero or more.</source>
<translation>La tolérance pour les frontières doit être zéro ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>The tolerance must be zero or more.</source>
<translation>La tolérance doit être zéro ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/toolbox_run.py" />
<source>The toolbox has no “{name}”. Switch on “Processing” in Plugins › Manage and Install Plugins, then try again.</source>
<translation>La boîte à outils n'a pas de « {name} ». Activer « Processing » dans Extensions › Installer/Gérer les extensions, puis réessayer.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The total was off by {mean:.1f} % on average, by {most:.1f} % at most.</source>
<translation>Le total s'écartait de {mean:.1f} % en moyenne, de {most:.1f} % au plus.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>The unit that one more territory would begin from</source>
<translation>L'unité d'où un secteur de plus commencerait</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>The unit with the highest score</source>
<translation>L'unité à la plus haute note</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/pieces.py" />
<source>The units fall into {count:,} parts that don't touch, more than the {k:,} {k:territory|territories} asked for: link some of them or ask for at least {count:,}.</source>
<translation>Les unités forment {count:,} parties qui ne se touchent pas, plus que {k:le secteur demandé|les {k:,} secteurs demandés} : en lier, ou demander au moins {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>The units fall into {needed:,.0f} parts that don't touch, more than the {given:,.0f} {given:territory there is|territories there are} for them: link {units} to others, or ask for more territories.</source>
<translation>Les unités forment {needed:,.0f} parties qui ne se touchent pas, plus que {given:le secteur qu'il y a|les {given:,.0f} secteurs qu'il y a} pour elles : lier {units} à d'autres, ou demander plus de secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/columns.py" />
<source>The units have a field “{name}” of their own, which is kept: what is added stands in “{called}”.</source>
<translation>Les unités ont leur propre champ « {name} », qui est gardé : ce qui est ajouté est dans « {called} ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>The units of these territories, all their fields, and “{base}”.</source>
<translation>Les unités de ces secteurs, tous leurs champs, et « {base} ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The units that are to have the alignment.</source>
<translation>Les unités qui doivent avoir l'affectation.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The units that are to have them. Any coordinate reference system.</source>
<translation>Les unités qui doivent les avoir. N'importe quel système de coordonnées de référence.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The units that have the plan or the workloads.</source>
<translation>Les unités qui ont le plan ou les charges.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>The units that touch none.</source>
<translation>Les unités qui n'en touchent aucune.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>The units whose territory is another one now: unit_id, unit, from, to, changes_hands (0 where there was no territory before), workloads, customers and further fields.</source>
<translation>Les unités dont le secteur est maintenant un autre : unit_id, unit, from, to, changes_hands (0 s'il n'y avait pas de secteur avant), charges, clients et autres champs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>The units with “{id}”, “customers” (how many points) and the sums. Polygons keep their fields, and have no “{id}”. A cell of a grid is called by column and row (C12R7), which other points find again; pieces that barriers part have a letter more.</source>
<translation>Les unités avec « {id} », « customers » (combien de points) et les sommes. Les polygones gardent leurs champs, et n'ont pas de « {id} ». Une cellule d'une grille s'appelle par colonne et ligne (C12R7), que d'autres points retrouvent ; les morceaux que des barrières séparent ont une lettre de plus.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>The units, with a field for each plan that holds its territories.</source>
<translation>Les unités, avec un champ par plan qui contient ses secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The workloads to carry over, totals kept. Missing values count 0.</source>
<translation>Les charges à reporter, totaux gardés. Les valeurs manquantes comptent 0.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Their share of the first workload (percent)</source>
<translation>Leur part de la première charge (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Their {axes} look swapped: the other way round they would lie in units. {advice}</source>
<translation>Il semble y avoir échange entre {axes} : dans l'autre sens ils seraient dans des unités. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Then</source>
<translation>Puis</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Then start QGIS again.</source>
<translation>Puis redémarrer QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>There are more centers to keep ({given:,}) than territories wanted ({k:,}).</source>
<translation>Il y a plus de centres à garder ({given:,}) que de secteurs voulus ({k:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/construct/seeding.py" />
<source>There are more required seeds than territories.</source>
<translation>Il y a plus de germes requis que de secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>There are no centers: choose their layer in the set-up.</source>
<translation>Il n'y a pas de centres : choisir leur couche dans la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There are no scenarios of “{layer}” in {place} yet.</source>
<translation>Il n'y a pas encore de scénarios de « {layer} » dans {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There are no scenarios of “{layer}” in {place}, but of {others}: if the layer was called so, say it (OF_LAYER).</source>
<translation>Il n'y a pas de scénarios de « {layer} » dans {place}, mais de {others} : si la couche s'appelait ainsi, l'indiquer (OF_LAYER).</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There are no units.</source>
<translation>Il n'y a pas d'unités.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>There are scenarios of that name already.</source>
<translation>Il y a déjà des scénarios de ce nom.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>There are too many units and territories ({n:,} and {k:,}) for the objective “{objective}”: ask for fewer territories, or keep travel small.</source>
<translation>Il y a trop d'unités et de secteurs ({n:,} et {k:,}) pour l'objectif « {objective} » : demander moins de secteurs, ou garder petits les déplacements.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/new_field.py" />
<source>There is a field “{field}” already.</source>
<translation>Il y a déjà un champ « {field} ».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>There is a plan of that name already.</source>
<translation>Il y a déjà un plan de ce nom.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>There is a scenario of that name already.</source>
<translation>Il y a déjà un scénario de ce nom.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There is a scenario “{name}” already ({author}, {day}): choose another name, or let it be replaced (REPLACE).</source>
<translation>Il y a déjà un scénario « {name} » ({author}, {day}) : choisir un autre nom, ou le laisser remplacer (REPLACE).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>There is a territory “{name}” already. Use “Merge into” to join them.</source>
<translation>Il y a déjà un secteur « {name} ». « Fusionner dans » permet de les joindre.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/places.py" />
<source>There is no folder “{folder}”.</source>
<translation>Il n'y a pas de dossier « {folder} ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>There is no layer.</source>
<translation>Il n'y a pas de couche.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count.py" />
<source>There is no number of territories from {low:,} to {high:,}.</source>
<translation>Il n'y a aucun nombre de secteurs de {low:,} à {high:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>There is no other territory.</source>
<translation>Il n'y a pas d'autre territoire.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/certificate.py" />
<source>There is no plan that moves could be counted from.</source>
<translation>Il n'y a pas de plan à partir duquel compter les mouvements.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>There is no plan to compare with: “{field}” is empty in every unit.</source>
<translation>Il n'y a pas de plan auquel comparer : « {field} » est vide dans chaque unité.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>There is no plan to take names from: “{field}” is empty in every unit.</source>
<translation>Il n'y a pas de plan d'où prendre des noms : « {field} » est vide dans chaque unité.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>There is no plan “{name}” any more.</source>
<translation>Il n'y a plus de plan « {name} ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>There is no plan: “{field}” is empty in every unit.</source>
<translation>Il n'y a pas de plan : « {field} » est vide dans chaque unité.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>There is no publication {number} to {system}: none is kept.</source>
<translation>Il n'y a pas de publication {number} vers {system} : aucune n'est gardée.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>There is no publication {number} to {system}; there are: {there}.</source>
<translation>Il n'y a pas de publication {number} vers {system} ; il y a : {there}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There is no scenario “{name}” of “{layer}”; there are {names}.</source>
<translation>Il n'y a pas de scénario « {name} » de « {layer} » ; il y a {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/transactions.py" />
<source>There is no table “{table}” in {file} to append to.</source>
<translation>Il n'y a pas de table « {table} » dans {file} à laquelle ajouter.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>There is no table “{table}” in {path} to add to.</source>
<translation>Il n'y a pas de table « {table} » dans {path} à laquelle ajouter.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>There is no undo.</source>
<translation>C'est définitif.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/choose.py" />
<source>There is no unit: click one.</source>
<translation>Il n'y a pas d'unité à cet endroit : cliquez sur une unité.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>There is nobody who leaves, joins, or works more or less.</source>
<translation>Il n'y a personne qui parte, arrive, ou travaille plus ou moins.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>There is none.</source>
<translation>Il n'y en a pas.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>There is nothing to note.</source>
<translation>Il n'y a rien à remarquer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>There is nothing to redo.</source>
<translation>Il n'y a rien à rétablir.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>There is nothing to undo.</source>
<translation>Il n'y a rien à annuler.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>There must be at least one territory.</source>
<translation>Il doit y avoir au moins un secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There must be one limit, one per workload, or one per territory and workload.</source>
<translation>Il doit y avoir une limite, une par charge, ou une par secteur et charge.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>There must be one lock per territory: free, gain only or frozen.</source>
<translation>Il doit y avoir un verrou par secteur : libre, gain seul ou gelé.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/sizes.py" />
<source>There must be one size of each kind for every unit.</source>
<translation>Il doit y avoir une taille de chaque sorte pour chaque unité.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There must be one target per territory and criterion.</source>
<translation>Il doit y avoir une cible par secteur et critère.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>There must be one tolerance, or one per workload.</source>
<translation>Il doit y avoir une tolérance, ou une par charge.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There must be one weight per workload.</source>
<translation>Il doit y avoir un poids par charge.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>There would be more territories ({count:,}) than units ({n:,}).</source>
<translation>Il y aurait plus de secteurs ({count:,}) que d'unités ({n:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>There {count:is a scenario of this name|are scenarios of these names} already ({count:,}): {names}. Choose another name (SCENARIO), or replace {count:it|them} (REPLACE).</source>
<translation>Il y a déjà {count:un scénario de ce nom|des scénarios de ces noms} ({count:,}) : {names}. Choisir un autre nom (SCENARIO), ou {count:le|les} remplacer (REPLACE).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>There {count:is|are} {count:,} {count:center|centers}: with as many territories, each is served from one; else {count:it is|they are} left aside.</source>
<translation>Il y a {count:,} {count:centre|centres} : avec autant de secteurs, chacun est desservi depuis l'un d'eux ; sinon {count:il est laissé|ils sont laissés} de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>These territories don't touch.</source>
<translation>Ces secteurs ne se touchent pas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_notes.py" />
<source>These units have no outline that a note could be put on.</source>
<translation>Ces unités n'ont pas de contour où une note puisse être mise.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>These units stay where they are; the rest of the proposal is found anew</source>
<translation>Ces unités restent où elles sont ; le reste de la proposition est cherché de nouveau</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>They have no point.</source>
<translation>Ils n'ont pas de point.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>They lie at 0/0, where places end up that no address was found for: give them their coordinates, or leave them out.</source>
<translation>Ils sont à 0/0, où finissent les lieux dont l'adresse n'a pas été trouvée : leur donner leurs coordonnées, ou les laisser de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>They move as one. To plan with each, use “Multipart to singleparts”.</source>
<translation>Elles bougent ensemble. Pour planifier avec chacune, utiliser « De morceaux multiples à morceaux uniques ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/run.py" />
<source>They were looked for among feature ids: choose the field of the units that has them (ID_FIELD).</source>
<translation>Ils ont été cherchés parmi les identifiants d'entité : choisir le champ des unités qui les a (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>This GDAL ({version}) writes no geodatabases (3.6 does): turn the feature sets into one by “JSON To Features”, under the same names.</source>
<translation>Ce GDAL ({version}) n'écrit pas de géodatabases (3.6 le fait) : en faire une des jeux d'entités par « JSON To Features », sous les mêmes noms.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/postgis.py" />
<source>This QGIS was built without PostgreSQL: write to a file.</source>
<translation>Ce QGIS a été construit sans PostgreSQL : écrire dans un fichier.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>This computer's memory is too small for this many units.</source>
<translation>La mémoire de cet ordinateur est trop petite pour autant d'unités.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>This copy of the plugin lacks its guide. Install it anew, or read it at {place}</source>
<translation>Le guide manque à cette copie de l’extension. Réinstallez-la, ou lisez-le ici : {place}</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/islands.py" />
<source>This counts ties between units that don't touch as borders ({count:,}).</source>
<translation>Ceci compte comme frontières des rattachements entre unités qui ne se touchent pas ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>This is the number that was looked for.</source>
<translation>C'est le nombre cherché.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>This layer can't be planned</source>
<translation>On ne peut pas planifier avec cette couche</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least wherever the centers lie of any plan whose territories are no farther outside of their limits.</source>
<translation>Les déplacements de ce plan dépassent d'au plus {share} le minimum, où que soient les centres, de tout plan dont les secteurs ne sont pas plus loin hors de leurs limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least with the same centers of any plan that is nowhere farther outside of its limits, in workload and in distance.</source>
<translation>Les déplacements de ce plan dépassent d'au plus {share} le minimum avec les mêmes centres de tout plan qui n'est nulle part plus loin hors de ses limites, en charge et en distance.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least with the same centers of any plan whose territories are no farther outside of their limits.</source>
<translation>Les déplacements de ce plan dépassent d'au plus {share} le minimum avec les mêmes centres de tout plan dont les secteurs ne sont pas plus loin hors de leurs limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least within these limits wherever the centers lie.</source>
<translation>Les déplacements de ce plan dépassent d'au plus {share} le minimum dans ces limites, où que soient les centres.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least within these limits with the same centers and no unit farther from its center than the farthest here.</source>
<translation>Les déplacements de ce plan dépassent d'au plus {share} le minimum dans ces limites avec les mêmes centres, sans unité plus loin de son centre que la plus éloignée ici.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least within these limits with the same centers.</source>
<translation>Les déplacements de ce plan dépassent d'au plus {share} le minimum dans ces limites avec les mêmes centres.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>This report</source>
<translation>Ce rapport</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Those of the same name give way, unless they are approved.</source>
<translation>Ceux du même nom cèdent la place, sauf s'ils sont approuvés.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Ties</source>
<translation>Rattachements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Time needs roads (ROADS) or a table of travel costs (COST_MATRIX).</source>
<translation>La durée demande des routes (ROADS) ou une table des coûts de déplacement (COST_MATRIX).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<source>Time needs roads or a table of costs: choose one in the set-up.</source>
<translation>La durée demande des routes ou une table de coûts : en choisir dans la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Title</source>
<translation>Titre</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/report/handover.py" />
<source>To</source>
<translation>À</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>To be within the tolerance, at least {share} of the workload must move.</source>
<translation>Pour être dans la tolérance, au moins {share} de la charge doivent bouger.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>To bring the others within the tolerance beside units that are too heavy, at least {share} of the workload must move.</source>
<translation>Pour amener les autres dans la tolérance à côté d'unités trop lourdes, au moins {share} de la charge doivent bouger.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>To go back to the state before, load “{folder}” as its README.txt says.</source>
<translation>Pour revenir à l'état d'avant, charger « {folder} » comme le dit son README.txt.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>To or from</source>
<translation>À ou de</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>To whom, and why</source>
<translation>À qui, et pourquoi</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>To {target} it may go, but the center is farther: {there}, here {here}</source>
<translation>Vers {target} elle peut partir, mais le centre est plus loin : {there}, ici {here}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Today: {what}</source>
<translation>Aujourd'hui : {what}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Together though to keep apart</source>
<translation>Ensemble alors qu'à séparer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Told under “How it was made”: the tool, its effort and seed. Example: balanced, at effort best, with seed 7.</source>
<translation>Indiqué sous « Comment il a été fait » : l'outil, son effort et sa graine. Exemple : équilibré, effort best, graine 7.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Tolerance</source>
<translation>Tolérance</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Tolerance (percent)</source>
<translation>Tolérance (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Tolerance between borders (m)</source>
<translation>Tolérance entre frontières (m)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Tolerance of each workload field (percent)</source>
<translation>Tolérance de chaque champ de charge (%)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>Tolerance: how far a territory may be from its target</source>
<translation>Tolérance : de combien un secteur peut s'écarter de sa cible</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too far from the center</source>
<translation>Trop loin du centre</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too large</source>
<translation>Trop grands</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too long from the center</source>
<translation>Trop long depuis le centre</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too many units</source>
<translation>Trop d'unités</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Tools only take units that leave both territories whole</source>
<translation>Les outils ne prennent que des unités qui laissent les deux secteurs entiers</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Torn apart though to stay together</source>
<translation>Déchirés alors qu'à garder ensemble</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>Total &lt;b&gt;{total}&lt;/b&gt;</source>
<translation>Total &lt;b&gt;{total}&lt;/b&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Tour</source>
<translation>Tournée</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>Tours per territory</source>
<translation>Tournées par secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/asked_figures.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Travel</source>
<translation>Déplacements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Travel (TRAVEL_PER_KM) needs the stops that tours lead through: a layer of customers (CUSTOMERS), or how many there are in each unit (CUSTOMERS_FIELD).</source>
<translation>Les déplacements (TRAVEL_PER_KM) demandent les arrêts par où passent les tournées : une couche de clients (CUSTOMERS), ou combien il y en a dans chaque unité (CUSTOMERS_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Travel and plan did not come to agree in {rounds:,} {rounds:round|rounds}: moves change travel by more than they even out. In the best plan, a territory is {excess} of its target outside of its limits. More tolerance, or smaller units, would help.</source>
<translation>Déplacements et plan ne se sont pas accordés en {rounds:,} {rounds:tour|tours} : les mouvements changent les déplacements de plus qu'ils n'équilibrent. Dans le meilleur plan, un secteur est à {excess} de sa cible hors de ses limites. Plus de tolérance, ou de plus petites unités, aideraient.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>Travel between stops</source>
<translation>Déplacements entre arrêts</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Travel costs left blank</source>
<translation>Coûts de déplacement laissés vides</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Travel costs must be numbers of zero or more, not “{value}”.</source>
<translation>Les coûts de déplacement doivent être des nombres de zéro ou plus, pas « {value} ».</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Travel must be given for every unit from every center.</source>
<translation>Les déplacements doivent être donnés pour chaque unité depuis chaque centre.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/travel_table.py" />
<source>Travel must be numbers of zero or more.</source>
<translation>Les déplacements doivent être des nombres de zéro ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_touring.py" />
<source>Travel needs the stops of tours: choose the field of customers in the set-up.</source>
<translation>Les déplacements demandent les arrêts des tournées : choisir le champ des clients dans la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of territories is at most {share} above the least of any plan whose territories are no farther outside of their limits.</source>
<translation>Les déplacements vers les milieux des secteurs dépassent d'au plus {share} le minimum de tout plan dont les secteurs ne sont pas plus loin hors de leurs limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of territories is at most {share} above the least of any plan within these limits.</source>
<translation>Les déplacements vers les milieux des secteurs dépassent d'au plus {share} le minimum de tout plan dans ces limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places of any plan that is nowhere farther outside of its limits, in workload and in distance.</source>
<translation>Les déplacements vers les milieux des secteurs de ce plan dépassent d'au plus {share} le minimum vers ces lieux de tout plan qui n'est nulle part plus loin hors de ses limites, en charge et en distance.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places of any plan whose territories are no farther outside of their limits.</source>
<translation>Les déplacements vers les milieux des secteurs de ce plan dépassent d'au plus {share} le minimum vers ces lieux de tout plan dont les secteurs ne sont pas plus loin hors de leurs limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places within these limits and with no unit farther from its own than the farthest here.</source>
<translation>Les déplacements vers les milieux des secteurs de ce plan dépassent d'au plus {share} le minimum vers ces lieux dans ces limites, sans unité plus loin du sien que la plus éloignée ici.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places within these limits.</source>
<translation>Les déplacements vers les milieux des secteurs de ce plan dépassent d'au plus {share} le minimum vers ces lieux dans ces limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Travel was found again in {rounds:,} {rounds:round|rounds}, until it was what the plan was balanced by, within {change} of a territory's target; what is left does not come of travel.</source>
<translation>Les déplacements ont été recalculés en {rounds:,} {rounds:tour|tours}, jusqu'à être ceux d'après lesquels le plan a été équilibré, à {change} de la cible d'un secteur près ; ce qui reste ne vient pas des déplacements.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Travel was found again in {rounds:,} {rounds:round|rounds}: with the travel that this plan has, all territories are within their limits.</source>
<translation>Les déplacements ont été recalculés en {rounds:,} {rounds:tour|tours} : avec ceux de ce plan, tous les secteurs sont dans leurs limites.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: direction along roads</source>
<translation>Déplacements : sens sur les routes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: one-way field of the roads</source>
<translation>Déplacements : champ du sens unique des routes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: roads</source>
<translation>Déplacements : routes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: speed field of the roads (km/h)</source>
<translation>Déplacements : champ de vitesse des routes (km/h)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: table of travel costs</source>
<translation>Déplacements : table des coûts de déplacement</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Travel: tours in the period</source>
<translation>Déplacements : tournées de la période</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: ways count by</source>
<translation>Déplacements : trajets comptés par</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Travel: workload per km</source>
<translation>Déplacements : charge par km</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>Travel: {why}</source>
<translation>Déplacements : {why}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>Two outputs have the same file, {path}: give each its own, or name a table of it for each, as in {form}.</source>
<translation>Deux sorties ont le même fichier, {path} : donner le sien à chacune, ou nommer une de ses tables pour chacune, comme dans {form}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>Two outputs have the same file, {path}: give each its own.</source>
<translation>Deux sorties ont le même fichier, {path} : donner le sien à chacune.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>Two outputs have the same table, “{table}” in {where}: give each its own.</source>
<translation>Deux sorties ont la même table, « {table} » dans {where} : donner la sienne à chacune.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Two units are parted when barriers cover, or cut off, more than this of their shared border.</source>
<translation>Deux unités sont séparées si des barrières couvrent, ou coupent, plus que cela de leur frontière commune.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>UNTIL must be a day such as 2026-09-30, not “{value}”.</source>
<translation>UNTIL doit être un jour comme 2026-09-30, pas « {value} ».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Unassign</source>
<translation>Libérer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<source>Unassign units</source>
<translation>Libérer des unités</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Unassigned units</source>
<translation>Unités sans secteur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Undo</source>
<translation>Annuler</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Undo the last edit of the layer</source>
<translation>Annuler la dernière modification de la couche</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/notes.py" />
<source>Unit</source>
<translation>Unité</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Unit by unit</source>
<translation>Unité par unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Unit field</source>
<translation>Champ de l'unité</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Unit id</source>
<translation>Identifiant</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Unit id field</source>
<translation>Champ d'identifiant des unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Unit id field of that layer</source>
<translation>Champ d'identifiant d'unité de cette couche</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Unit id field of the decisions</source>
<translation>Champ d'identifiant d'unité des décisions</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Unit name</source>
<translation>Nom de l'unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Unit of each point</source>
<translation>Unité de chaque point</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/polygons.py" />
<source>Unit {row:,} has a vertex whose coordinates are no numbers.</source>
<translation>L'unité {row:,} a un sommet dont les coordonnées ne sont pas des nombres.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Unit's id of the customers</source>
<translation>Identifiant d'unité des clients</translation>
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
<translation>Unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Units are</source>
<translation>Les unités sont</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Units at borders, counted once for each territory beside them</source>
<translation>Unités aux frontières, comptées une fois pour chaque secteur à côté d'elles</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Units at most</source>
<translation>Unités au plus</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Units beside other territories: {pairs:,}. Kept by rules: {kept:,}; may go, but to a center that is farther: {farther:,}; nothing keeps: {free:,}.</source>
<translation>Unités à côté d'autres secteurs : {pairs:,}. Retenues par des règles : {kept:,} ; peuvent partir, mais vers un centre plus éloigné : {farther:,} ; que rien ne retient : {free:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Units beside other territories: {pairs:,}; kept by rules: {kept:,}; may go, but to a center that is farther: {farther:,}; nothing keeps: {free:,}. The layer “{lines}” has them, the table “{rules}” the rules that bind ({count:,}).</source>
<translation>Unités à côté d'autres secteurs : {pairs:,} ; retenues par des règles : {kept:,} ; peuvent partir, mais vers un centre plus éloigné : {farther:,} ; que rien ne retient : {free:,}. La couche « {lines} » les contient, la table « {rules} » les règles qui contraignent ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Units by</source>
<translation>Coordonnées des unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Units farther from their center than the maximum distance or time</source>
<translation>Unités plus loin de leur centre que la distance ou la durée maximale</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Units farther than this from every center, along roads with speeds or by the table of travel costs (in what that is in), stay out. Example: 45.</source>
<translation>Les unités plus loin que cela de tout centre, par les routes avec vitesses ou d'après la table des coûts de déplacement (dans sa mesure), restent dehors. Exemple : 45.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Units farther than this from every center, in a straight line, stay out.</source>
<translation>Les unités plus loin que cela de tout centre, à vol d'oiseau, restent dehors.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>Units farther than {reach} from every center ({count:,}): {units}. Allow {needed}, or add centers there.</source>
<translation>Unités à plus de {reach} de tout centre ({count:,}) : {units}. Autoriser {needed}, ou y ajouter des centres.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>Units farther than {reach} from every center that may be chosen ({count:,}): {units}. No choice reaches them, and each goes to a territory that it touches; {advice}.</source>
<translation>Unités à plus de {reach} de tout centre qui peut être choisi ({count:,}) : {units}. Aucun choix ne les atteint, et chacune va à un secteur qu'elle touche ; {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Units gained in spite of locks</source>
<translation>Unités gagnées malgré des verrous</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Units in no new unit, nor near one, carried nowhere ({count:,} of {n:,}): {units}.</source>
<translation>Unités dans aucune nouvelle, ni près d'une, reportées nulle part ({count:,} sur {n:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units in no territory, here and there ({count:,}): they have no row.</source>
<translation>Unités sans secteur, ici et là-bas ({count:,}) : elles n'ont pas de ligne.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Units in no territory: {count:,}.</source>
<translation>Unités sans secteur : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Units in the list</source>
<translation>Unités dans la liste</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Units in the list: {count:,}; with a territory: {held:,}.</source>
<translation>Unités dans la liste : {count:,} ; avec un secteur : {held:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>Units in these territories must stay apart.</source>
<translation>Des unités de ces secteurs doivent rester séparées.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>Units locked in {territory} carry {needed_load}, but it may have {given_load} at most: unlock some, or {advice}.</source>
<translation>Les unités verrouillées dans {territory} portent {needed_load}, mais il peut avoir au plus {given_load} : en déverrouiller, ou {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Units lost in spite of locks</source>
<translation>Unités perdues malgré des verrous</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Units of other parents than the rest of their territory ({count:,}): {listed}. No territory of their own parent touches them, or locks or exceptions hold them.</source>
<translation>Unités d'autres régions parentes que le reste de leur secteur ({count:,}) : {listed}. Aucun secteur de leur région ne les touche, ou des verrous ou exceptions les tiennent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Units of points</source>
<translation>Unités faites à partir de points</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_opener.py" />
<location filename="../../territory_planner/layers/live/session/undone_check.py" />
<source>Units of “{layer}”</source>
<translation>Unités de « {layer} »</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/allocate_plan.py" />
<source>Units out of reach of every center ({count:,} of {n:,}): {units}.</source>
<translation>Unités hors de portée de tout centre ({count:,} sur {n:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Units overlapping each other</source>
<translation>Unités qui se recouvrent</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>Units that alone are heavier than a territory may be ({count:,}): {units}. Each has a territory of its own, and the others are balanced among themselves.</source>
<translation>Unités qui à elles seules sont plus lourdes qu'un secteur ne peut l'être ({count:,}) : {units}. Chacune a son propre secteur, et les autres sont équilibrés entre eux.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Units that are handed out</source>
<translation>Unités confiées</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Units that are not clear</source>
<translation>Unités dont le cas n'est pas clair</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Units that are not with the rest of their group, as exceptions go first ({count:,}): {listed}. To have these groups whole, give all of a group the same territory in the table of exceptions, or take its units out of it.</source>
<translation>Unités qui ne sont pas avec le reste de leur groupe, car les exceptions passent d'abord ({count:,}) : {listed}. Pour avoir ces groupes entiers, donner à tout un groupe le même secteur dans la table des exceptions, ou en enlever ses unités.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>Units that barriers cut off, and that count as neighbours of the nearest ones across these, as they carry too little by themselves ({count:,}): {listed}.</source>
<translation>Unités que des barrières coupent, et qui comptent par-dessus celles-ci comme voisines des plus proches, car seules elles portent trop peu ({count:,}) : {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<source>Units that belong to a territory whatever the map says, such as a key account kept by its old representative: a table with the unit's id in the column “unit_id” and the territory's name in a column called as the territory field (or “territory”, “name”, “id”). They count in the workload, but not as detached parts. Example: unit_id 17031, territory Ana.</source>
<translation>Unités qui appartiennent à un secteur quoi que dise la carte, un grand compte gardé par son ancien représentant par exemple : une table avec l'identifiant de l'unité dans la colonne « unit_id » et le nom du secteur dans une colonne appelée comme le champ des secteurs (ou « territory », « name », « id »). Elles comptent dans la charge, mais pas comme parties détachées. Exemple : unit_id 17031, territory Ana.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Units that change hands</source>
<translation>Unités qui changent de secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Units that change hands; 0 without a plan before</source>
<translation>Unités qui changent de secteur ; 0 sans plan d'avant</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Units that changed territory since the last save, and their share of workload</source>
<translation>Unités qui ont changé de secteur depuis le dernier enregistrement, et leur part de la charge</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units that found no row, or rows that contradict each other ({count:,}): {listed}.</source>
<translation>Unités qui n'ont trouvé aucune ligne, ou des lignes qui se contredisent ({count:,}) : {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Units that have a territory</source>
<translation>Unités qui ont un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Units that have a territory / all units</source>
<translation>Unités qui ont un secteur / toutes les unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Units that have a territory in the scenario</source>
<translation>Unités qui ont un secteur dans le scénario</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Units that no center can serve, as all their costs are blank ({count:,}): {units}.</source>
<translation>Unités qu'aucun centre ne peut desservir, car tous leurs coûts sont vides ({count:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Units that no territory has, and areas that no unit covers</source>
<translation>Unités qu'aucun secteur n'a, et surfaces qu'aucune unité ne couvre</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/unassigned_row.py" />
<source>Units that no territory has. While you paint, a click here lets you take units out of theirs</source>
<translation>Unités qu'aucun secteur n'a. Pendant que vous peignez, cliquer ici pour retirer des unités du leur</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/sharing.py" />
<source>Units that no territory within its limits can serve ({count:,}): {units}. No center within {reach:,.6g} km of them has more than {most} of “{workload}” within that distance, and a territory must carry {least}: one with them stays below in every plan that keeps the distance. </source>
<translation>Unités qu'aucun secteur dans ses limites ne peut desservir ({count:,}) : {units}. Aucun centre à moins de {reach:,.6g} km d'elles n'a plus de {most} de « {workload} » à cette distance, et un secteur doit porter {least} : celui qui les a reste au-dessous dans tout plan qui respecte la distance. </translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<source>Units that no territory's center can serve, by the table of costs ({count:,}): {units}.</source>
<translation>Unités que le centre d'aucun secteur ne peut desservir, d'après la table des coûts ({count:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Units that overlap ({count:,} {count:pair|pairs}): {pairs}.</source>
<translation>Unités qui se recouvrent ({count:,} {count:paire|paires}) : {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Units that reach beyond the new ones ({count:,} of {n:,}), all of whose workload goes to those that they lie in: {units}.</source>
<translation>Unités qui dépassent les nouvelles ({count:,} sur {n:,}), dont toute la charge va à celles où elles sont : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units that the alignment says something of</source>
<translation>Unités dont l'affectation dit quelque chose</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>Units that the lock of territory {territory} holds there carry {needed_load}, but it may have {given_load} at most: unlock the territory, or {advice}.</source>
<translation>Les unités que le verrou du secteur {territory} y tient portent {needed_load}, mais il peut avoir au plus {given_load} : déverrouiller le secteur, ou {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/ways_told.py" />
<source>Units that their center can't reach, left aside where ways by time are told ({count:,}): {units}.</source>
<translation>Unités que leur centre ne peut pas atteindre, laissées de côté là où les trajets sont donnés en durée ({count:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/admission.py" />
<source>Units that their territory's center can't serve, left out of the travel ({count:,}, {share} of all): {units}.</source>
<translation>Unités que le centre de leur secteur ne peut pas desservir, laissées hors des déplacements ({count:,}, {share} de tout) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Units that touch none</source>
<translation>Unités qui n'en touchent aucune</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Units that touch none ({count:,} of {n:,}): {units}.</source>
<translation>Unités qui n'en touchent aucune ({count:,} sur {n:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Units that were joined to a territory</source>
<translation>Unités jointes à un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Units that would change hands</source>
<translation>Unités qui changeraient de secteur</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>Units that “{layer}” has no row for, which count as without a territory there ({count:,} of {n:,}): {units}.</source>
<translation>Unités pour lesquelles « {layer} » n'a pas de ligne, et qui y comptent comme sans secteur ({count:,} sur {n:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/pairs.py" />
<source>Units to keep apart</source>
<translation>Unités à séparer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Units touch if they</source>
<translation>Voisines si elles</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Units whose first records are of the last year ({count:,}): {units}.</source>
<translation>Unités dont les premiers enregistrements sont de la dernière année ({count:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units whose territory changes: {count:,} of {n:,}.</source>
<translation>Unités dont le secteur change : {count:,} sur {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units whose territory changes: {count:,} of {n:,}: {units}.</source>
<translation>Unités dont le secteur change : {count:,} sur {n:,} : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units whose territory is another one than in TERRITORY_FIELD: unit_id, before, after. The layer itself is left as it is.</source>
<translation>Unités dont le secteur est un autre que dans TERRITORY_FIELD : unit_id, before, after. La couche elle-même reste comme elle est.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Units with all plans</source>
<translation>Unités avec tous les plans</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Units with fewer than 0 stops (CUSTOMERS_FIELD) ({count:,}): {units}.</source>
<translation>Unités avec moins de 0 arrêt (CUSTOMERS_FIELD) ({count:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>Units with territory</source>
<translation>Unités avec secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Units with the edited plan</source>
<translation>Unités avec le plan modifié</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Units with the names kept</source>
<translation>Unités aux noms gardés</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Units with the same value stay together in one territory: a city, a key account. Where it is empty, a unit goes by itself.</source>
<translation>Les unités de même valeur restent ensemble dans un secteur : une ville, un grand compte. Là où il est vide, une unité va seule.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Units with the same value stay together in one territory: a town, a client</source>
<translation>Les unités de même valeur restent ensemble dans un secteur : une ville, un grand compte</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Units with the very outline of an earlier one ({count:,} of {n:,}): {units}.</source>
<translation>Unités au contour exact d'une précédente ({count:,} sur {n:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Units with today's plan</source>
<translation>Unités avec le plan d'aujourd'hui</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Units with workload</source>
<translation>Unités avec charge</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Units with “yes”, “true” or a number other than 0 in this field are locked in systems that have locks: Salesforce Maps, and ArcGIS Pro where all units of a territory are.</source>
<translation>Les unités avec « yes », « true » ou un nombre autre que 0 dans ce champ sont verrouillées dans les systèmes qui ont des verrous : Salesforce Maps, et ArcGIS Pro si toutes les unités d'un secteur le sont.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Units with “yes”, “true” or a number other than 0 in this field keep the territory that they have.</source>
<translation>Les unités avec « yes », « true » ou un nombre autre que 0 dans ce champ gardent le secteur qu'elles ont.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Units with “yes”, “true” or a number other than 0 in this field keep the territory that they have: open opportunities, key accounts.</source>
<translation>Les unités avec « yes », « true » ou un nombre autre que 0 dans ce champ gardent le secteur qu'elles ont : opportunités en cours, grands comptes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Units without a point</source>
<translation>Unités sans point</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Units without a row of travel costs, which count as blank ({count:,}): {units}.</source>
<translation>Unités sans ligne de coûts de déplacement, qui comptent comme vides ({count:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Units without a territory</source>
<translation>Unités sans secteur</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>Units without a territory ({count:,}) carry {share} of the workload, which the territories are short of: what the others carry was evened out in proportion to the targets. Repair gives these units to territories.</source>
<translation>Les unités sans secteur ({count:,}) portent {share} de la charge, qui manque aux secteurs : ce que portent les autres a été équilibré en proportion des cibles. Réparer donne ces unités à des secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Units without a territory in “{field}” ({count:,} of {n:,}): {units}.</source>
<translation>Unités sans secteur dans « {field} » ({count:,} sur {n:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Units without anything in the last year ({count:,} of {n:,}): {units}.</source>
<translation>Unités sans rien dans la dernière année ({count:,} sur {n:,}) : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: clear from (percent)</source>
<translation>Unités : claires à partir de (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Units: id field</source>
<translation>Unités : champ d'identifiant</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: id field of the new ones</source>
<translation>Unités : champ d'identifiant des nouvelles</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: id field of the polygons</source>
<translation>Unités : champ d'identifiant des polygones</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: keep cells without a point</source>
<translation>Unités : garder les cellules sans point</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: name field</source>
<translation>Unités : champ du nom</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: outside, but near (km)</source>
<translation>Unités : dehors, mais près (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: slivers (percent)</source>
<translation>Unités : éclats (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: width of slivers (m)</source>
<translation>Unités : largeur des éclats (m)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance.py" />
<location filename="../../territory_planner/core/jobs/design.py" />
<source>Unknown effort: {effort}</source>
<translation>Effort inconnu : {effort}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/faults.py" />
<source>Unknown rule for the part to keep: {rule}</source>
<translation>Règle inconnue pour la partie à garder : {rule}</translation>
</message>
<message>
<location filename="../../territory_planner/core/construct/seeding.py" />
<source>Unknown seeding method: {method}</source>
<translation>Méthode inconnue pour les germes : {method}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count.py" />
<source>Unknown way to count: {mode}</source>
<translation>Façon de compter inconnue : {mode}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/ui/read_back.py" />
<source>Unmatched</source>
<translation>Non appariés</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Up to how many fewer</source>
<translation>Jusqu'à combien de moins</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Up to how many more</source>
<translation>Jusqu'à combien de plus</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Utilisation</source>
<translation>Utilisation</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Valid from</source>
<translation>Valable à partir du</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Validate plan</source>
<translation>Valider un plan</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<location filename="../../territory_planner/report/tables.py" />
<source>Value</source>
<translation>Valeur</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Varicent's table is of accounts: give them as points (POINTS), and the field of their keys (POINT_ID).</source>
<translation>La table de Varicent porte sur les comptes : les donner en points (POINTS), et le champ de leurs clés (POINT_ID).</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Verdict</source>
<translation>Verdict</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Wait a moment: it is not known yet which units touch.</source>
<translation>Un instant : on ne sait pas encore quelles unités se touchent.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<source>Wait a moment: the units are still being read.</source>
<translation>Un instant : les unités sont en cours de lecture.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_request.py" />
<source>Wait a moment: ways from the centers are still being found.</source>
<translation>Un instant : les trajets depuis les centres sont encore cherchés.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>Wait a moment: which units touch is still being found out.</source>
<translation>Un instant : on cherche encore quelles unités se touchent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Warnings</source>
<translation>Avertissements</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Warnings: {count:,} ({kinds}).</source>
<translation>Avertissements : {count:,} ({kinds}).</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Was called</source>
<translation>S'appelait</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>Watch the plan</source>
<translation>Surveiller le plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Watch…</source>
<translation>Surveiller…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Way</source>
<translation>Trajet</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>Way to the center</source>
<translation>Trajet vers le centre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Ways count by</source>
<translation>Trajets comptés par</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Ways from centers go along these lines</source>
<translation>Les trajets depuis les centres suivent ces lignes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/way_finder.py" />
<source>Ways from the centers</source>
<translation>Trajets depuis les centres</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/way_finder.py" />
<source>Ways from the centers were not found.</source>
<translation>Les trajets depuis les centres n'ont pas été trouvés.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Web page</source>
<translation>Page web</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>Weight</source>
<translation>Poids</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Weight field</source>
<translation>Champ des poids</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Weights must be numbers of zero or more, and not all zero.</source>
<translation>Les poids doivent être des nombres de zéro ou plus, et pas tous nuls.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Weights must be numbers of zero or more, such as “2; 1”, not “{value}”.</source>
<translation>Les poids doivent être des nombres de zéro ou plus, comme « 2; 1 », pas « {value} ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Weights of the workload fields</source>
<translation>Poids des champs de charge</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What</source>
<translation>Quoi</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>What a km of the estimated tours through the customers of a territory counts in the (first) workload, in its unit: minutes at 40 km/h are 1.5, and where roads are a quarter longer than straight lines, 1.9</source>
<translation>Ce que compte, dans la (première) charge et dans son unité, un km des tournées estimées chez les clients d'un secteur : en minutes à 40 km/h 1,5, et là où les routes sont plus longues d'un quart que la ligne droite, 1,9</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>What a territory carries of a workload, as the panel shows it now.</source>
<translation>Ce qu'un secteur porte d'une charge, comme le panneau le montre maintenant.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>What a territory costs</source>
<translation>Ce que coûte un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>What a territory should carry.</source>
<translation>Ce qu'un secteur devrait porter.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>What a unit is called; may stay empty</source>
<translation>Comment s'appelle une unité ; peut rester vide</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>What a way across counts as longer; none: the radius of an average territory</source>
<translation>De combien un trajet à travers compte en plus ; par défaut : le rayon d'un secteur moyen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>What another system exported, or what was exported for it: a folder, or one file. For every SYSTEM but “table”.</source>
<translation>Ce qu'un autre système a exporté, ou ce qui a été exporté pour lui : un dossier, ou un fichier. Pour tout SYSTEM sauf « table ».</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>What budgets buy is told of targets that make room for the units that are heavier than a territory may be: the others share the rest.</source>
<translation>Ce qu'achètent les budgets vaut pour des cibles qui font place aux unités plus lourdes qu'un secteur ne peut l'être : les autres se partagent le reste.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>What centers are called, as territories are</source>
<translation>Comment s'appellent les centres, et donc les secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/report/page.py" />
<source>What changed</source>
<translation>Ce qui a changé</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>What changes: {changes}.</source>
<translation>Ce qui change : {changes}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<source>What comes back</source>
<translation>Ce qui revient</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>What comes out</source>
<translation>Ce qui en sort</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>What comes with each visit beside it, in the same unit: parking, paperwork, the way from the last one.</source>
<translation>Ce qui s'ajoute à chaque visite, dans la même unité : stationnement, paperasse, trajet depuis la précédente.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>What crossing a costly barrier adds to a way (km)</source>
<translation>Ce que franchir une barrière coûteuse ajoute à un trajet (km)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>What designs and balance keep small: squared avoids long ways</source>
<translation>Ce que conceptions et équilibrage gardent petit : le carré évite les longs trajets</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>What each brought then, revenue or visits: above 0 for those who were customers. With the later field it gives growth and retention.</source>
<translation>Ce que chacun apportait alors, chiffre d'affaires ou visites : au-dessus de 0 pour ceux qui étaient clients. Avec le champ ultérieur, il donne croissance et fidélité.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>What each center can carry (0.5 for half)</source>
<translation>Ce que chaque centre peut porter (0,5 pour la moitié)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>What each center can carry, in any unit: the workload is shared in proportion. With several workload fields either one field for all, or one for each, in their order. Without it, all get the same.</source>
<translation>Ce que chaque centre peut porter, dans n'importe quelle unité : la charge est partagée en proportion. Avec plusieurs champs de charge soit un champ pour tous, soit un pour chacun, dans leur ordre. Sans lui, tous reçoivent pareil.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>What each territory gives and gets</source>
<translation>Ce que chaque secteur donne et reçoit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>What every territory must carry {bound}, on top of the tolerance; with several workload fields one number each: “400; 20”.</source>
<translation>Ce que chaque secteur doit porter {bound}, en plus de la tolérance ; avec plusieurs champs de charge un nombre pour chacun : « 400; 20 ».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>What every territory must keep to, on top of the tolerance</source>
<translation>Ce que chaque secteur doit respecter, en plus de la tolérance</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>What goes from whom to whom</source>
<translation>Ce qui va de qui à qui</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/column_choice.py" />
<source>What has something to say</source>
<translation>Ce qui a quelque chose à dire</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>What is counted of a unit that moves: as little of it as can be changes hands</source>
<translation>Ce qui compte d'une unité qui bouge : le moins possible en change de secteur</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>What is in force from {begin} can't end on {end}: give a later day.</source>
<translation>Ce qui est en vigueur à partir du {begin} ne peut pas finir le {end} : donner un jour plus tardif.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>What is kept small</source>
<translation>Ce qui est gardé petit</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>What is kept small within the tolerance. Balancing later looks at travel</source>
<translation>Ce qui est gardé petit dans la tolérance. L'équilibrage, ensuite, regarde les déplacements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>What is kept small: workload times “squared” straight distance, which avoids long ways; times “distance” (km, along roads where given); or times “time” (minutes along roads). A table of travel costs counts as it is. Without centers, these are found to suit. Example: time.</source>
<translation>Ce qui est gardé petit : charge fois distance à vol d'oiseau au carré (« squared »), ce qui évite les longs trajets ; fois « distance » (km, par les routes si elles sont données) ; ou fois « time » (minutes par les routes). Une table des coûts de déplacement compte telle quelle. Sans centres, ceux qui conviennent sont trouvés. Exemple : time.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>What is to be shared out evenly: hours, visits, customers, revenue. Several fields are balanced at once; without any, each unit counts 1. Missing values count 0.</source>
<translation>Ce qui doit être partagé également : heures, visites, clients, chiffre d'affaires. Plusieurs champs s'équilibrent à la fois ; sans aucun, chaque unité compte 1. Les valeurs manquantes comptent 0.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What is wrong</source>
<translation>Ce qui ne va pas</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What is wrong with the plan</source>
<translation>Ce qui ne va pas dans le plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>What it costs to bring one unit of workload one km: with it, cost is told. Example: workload is visits a year, a km costs 0.5, there and back: 1.</source>
<translation>Ce qu'il coûte de mener une unité de charge à un km : avec cela, le coût est indiqué. Exemple : la charge est en visites par an, un km coûte 0,5, aller et retour : 1.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What it was made with</source>
<translation>Avec quoi il a été fait</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>What moving a unit counts</source>
<translation>Ce qui compte dans le mouvement d'une unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>What names a street: its name, or town and name, the name last.</source>
<translation>Ce qui nomme une rue : son nom, ou commune et nom, le nom en dernier.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>What no plan that serves the same units can be below in that, where a bound is known</source>
<translation>Ce sous quoi aucun plan qui dessert les mêmes unités ne peut y descendre, si une borne est connue</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>What others should know of it.</source>
<translation>Ce que d'autres devraient en savoir.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/possible.py" />
<source>What parts them are barriers (BARRIERS).</source>
<translation>Ce qui les sépare, ce sont des barrières (BARRIERS).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>What people say of the plan: write, lead to, make a rule of it, take for done</source>
<translation>Ce que l'on dit du plan : écrire, y mener, en faire une règle, tenir pour réglé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>What records are summed by before they are forecast: “month”, “quarter” or “year”; “auto” takes the longest that tells their dates apart.</source>
<translation>Par quoi les enregistrements sont sommés avant d'être prévus : « month », « quarter » ou « year » ; « auto » prend la plus longue qui distingue leurs dates.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>What stands at the top. Example: Sales territories 2027.</source>
<translation>Ce qui est en tête. Exemple : Secteurs de vente 2027.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>What tables know a unit by; may stay empty</source>
<translation>À quoi les tables reconnaissent une unité ; peut rester vide</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>What territories carried; of several, the first.</source>
<translation>Ce que portaient les secteurs ; de plusieurs, la première.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>What the forecast is: “pooled” or “last year”</source>
<translation>Ce qu'est la prévision : « pooled » ou « last year »</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>What the plan is called in the system; by its layer and field without.</source>
<translation>Le nom du plan dans le système ; sans lui, d'après sa couche et son champ.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>What the plan is called there</source>
<translation>Comment le plan s'y appelle</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>What the plan is to be called.</source>
<translation>Comment le plan doit s'appeler.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>What the plans are to be called; each gets a number after it.</source>
<translation>Comment les plans doivent s'appeler ; chacun reçoit un numéro derrière.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>What the reps cost</source>
<translation>Ce que coûtent les représentants</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>What the scenarios call the layer. Without it: its table or file name; say so where that has changed.</source>
<translation>Comment les scénarios appellent la couche. Par défaut : son nom de table ou de fichier ; l'indiquer si celui-ci a changé.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>What the system has</source>
<translation>Ce que le système possède</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>What the system has: only what changed since goes out, with the way back</source>
<translation>Ce que le système possède : seul ce qui a changé depuis sort, avec le chemin de retour</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>What the system knows a unit by: its postal code</source>
<translation>À quoi le système reconnaît une unité : son code postal</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>What the system knows an account by</source>
<translation>À quoi le système reconnaît un compte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>What travel costs</source>
<translation>Ce que coûtent les déplacements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>What units are called, in a column “unit”.</source>
<translation>Comment s'appellent les unités, dans une colonne « unit ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>What was kept small instead of travel (OBJECTIVE), in km or in what ways are in</source>
<translation>Ce qui a été gardé petit au lieu des déplacements (OBJECTIVE), en km ou dans la mesure des trajets</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>What was left out touches nothing of {name}, or would cut a territory in two.</source>
<translation>Ce qui a été laissé ne touche rien de {name}, ou couperait un secteur en deux.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>What was left out would cut a territory in two.</source>
<translation>Ce qui a été laissé couperait un secteur en deux.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>What was on show is kept as “{name}”.</source>
<translation>Ce qui était affiché est gardé sous « {name} ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>What was read as no date: {values}. Write dates as 2016-10-31.</source>
<translation>Ce qui n'a pas été lu comme une date : {values}. Écrire les dates 2016-10-31.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>When it was: dates or times, or text such as 2016-10-31, 2016-10, 2016 Q4 or 2016.</source>
<translation>Quand c'était : dates ou heures, ou un texte comme 2016-10-31, 2016-10, 2016 Q4 ou 2016.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>When the panel tells that workloads took the plan out of tolerance</source>
<translation>Quand le panneau signale que les charges ont sorti le plan de sa tolérance</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>When two units count as neighbours</source>
<translation>Quand deux unités comptent comme voisines</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>When two units touch: “rook” when they share a stretch of border, “queen” when they share a border or a corner. Narrow gaps and overlaps between borders are bridged.</source>
<translation>Quand deux unités se touchent : « rook » quand elles partagent un bout de frontière, « queen » quand elles partagent une frontière ou un coin. Les trous et recouvrements étroits entre frontières sont franchis.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>When workloads take the plan out of tolerance, the panel says so and looks in the background for the smallest realignment that heals it. It changes nothing by itself. By the clock, the workloads are read anew, as others may have edited them.</source>
<translation>Quand les charges sortent le plan de sa tolérance, le panneau le signale et cherche en arrière-plan le plus petit redécoupage qui le corrige. Il ne change rien de lui-même. Lors des vérifications périodiques, les charges sont relues, car d'autres ont pu les modifier.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Where it goes: “review” (of a draft), “approved” (of one in review) or back to “draft”.</source>
<translation>Où il va : « review » (d'un brouillon), « approved » (d'un en relecture) ou retour à « draft ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/unit_table.py" />
<source>Where nothing else decided, units were taken by their feature ids: choose a unit id that tells all apart, so that no order of rows changes plans.</source>
<translation>Quand rien d'autre ne décidait, les unités ont été prises par leurs identifiants d'entité : choisir un identifiant d'unité qui les distingue toutes, pour qu'aucun ordre des lignes ne change les plans.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>Where nothing else decides, units are taken by “{field}”, not by the order of rows.</source>
<translation>Quand rien d'autre ne décide, les unités sont prises par « {field} », pas dans l'ordre des lignes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>Where nothing else decides, units are taken from north to south, whatever the order of rows: no id field (ID_FIELD) or name tells all of them apart.</source>
<translation>Quand rien d'autre ne décide, les unités sont prises du nord au sud, quel que soit l'ordre des lignes : aucun champ d'identifiant (ID_FIELD) ni nom ne les distingue toutes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<source>Where people leave until a day (PEOPLE): one row for each unit that changes hands on such a day, with the day, from whom and to whom. In the layer of units, “until” and “then” tell the first of these.</source>
<translation>Quand des gens partent jusqu'à un jour (PEOPLE) : une ligne par unité qui change de secteur un tel jour, avec le jour, de qui et à qui. Dans la couche des unités, « until » et « then » indiquent le premier de ces retours.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Where should the next one live?</source>
<translation>Où devrait habiter le prochain ?</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Where the plan is published as tables, with views for BI, in one transaction: dbname='plans' host='server' user='me'. The guide tells what is in them.</source>
<translation>Où le plan est publié en tables, avec des vues pour la BI, en une transaction : dbname='plans' host='server' user='me'. Le guide dit ce qu'elles contiennent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Where the scenarios are kept</source>
<translation>Où les scénarios sont gardés</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Where there are one-way roads: whether ways lead “from” the centers to the units (technicians who set out) or “to” the centers (patients who come).</source>
<translation>S'il y a des sens uniques : si les trajets mènent des centres vers les unités (« from » : des techniciens qui partent) ou vers les centres (« to » : des patients qui viennent).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Where there is no plan of today: exactly so many are made.</source>
<translation>S'il n'y a pas de plan d'aujourd'hui : exactement autant sont faits.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Where travel counts (TRAVEL_PER_KM), one row per territory: stops, area_km2, elongation (length : width), tour_km (of all tours), service, travel, total, target, and the deviation of the total (percent).</source>
<translation>Quand les déplacements comptent (TRAVEL_PER_KM), une ligne par secteur : stops, area_km2, elongation (longueur : largeur), tour_km (de toutes les tournées), service, travel, total, target, et l'écart du total (%).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Where travel counts (TRAVEL_PER_KM): the stops of tours, points, one a stop. Each counts for the unit that it lies in.</source>
<translation>Quand les déplacements comptent (TRAVEL_PER_KM) : les arrêts des tournées, des points, un par arrêt. Chacun compte pour l'unité où il est.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/solve.py" />
<source>Where travel counts, no forecasts are kept: choose none, or let travel count nothing in the set-up.</source>
<translation>Là où les déplacements comptent, aucune prévision n'est respectée : n'en choisir aucune, ou ne pas faire compter les déplacements dans la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/solve.py" />
<source>Where travel counts, what moves is measured by its workload: choose that, or let travel count nothing in the set-up.</source>
<translation>Là où les déplacements comptent, ce qui bouge se mesure par sa charge : la choisir, ou ne pas faire compter les déplacements dans la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Where you deployed, leave out those that insert or update Territory2.</source>
<translation>Si vous avez déployé, laisser de côté ceux qui insèrent ou mettent à jour Territory2.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Whether all limits are kept that can be</source>
<translation>Si toutes les limites qui peuvent l'être sont respectées</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Whether the unit that holds a given center belongs to its territory. Switch it off where people's homes are the centers and may lie elsewhere.</source>
<translation>Si l'unité qui contient un centre donné appartient à son secteur. À désactiver quand les domiciles des gens sont les centres et peuvent être ailleurs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Whether units without a territory are joined to one, too.</source>
<translation>Si les unités sans secteur sont aussi jointes à un secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Which part of a detached territory stays: the one with the most “workload”, with the largest “area”, or with the “center”.</source>
<translation>Quelle partie d'un secteur détaché reste : « workload » : celle avec le plus de charge ; « area » : celle avec la plus grande surface ; « center » : celle avec le centre.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Which share of the customers (or units) is no farther from the center than this: km, and in what roads or the table of travel costs are measured in.</source>
<translation>Quelle part des clients (ou des unités) n'est pas plus loin du centre que cela : km, et ce en quoi routes ou table des coûts de déplacement sont mesurées.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/shape_finder.py" />
<source>Which units touch in “{layer}”</source>
<translation>Quelles unités se touchent dans « {layer} »</translation>
</message>
<message>
<location filename="../../territory_planner/ui/told.py" />
<source>Which units touch is not known: press Refresh.</source>
<translation>On ne sait pas quelles unités se touchent : appuyer sur « Actualiser ».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>Which units touch is still being found out.</source>
<translation>On cherche encore quelles unités se touchent.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Who</source>
<translation>Qui</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Who could give up a head</source>
<translation>Qui pourrait céder un poste</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Who has the plan</source>
<translation>Qui possède le plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Who is to have the plan</source>
<translation>Qui doit recevoir le plan</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Why</source>
<translation>Pourquoi</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Why all units at borders are where they are, and which rules bind: layers</source>
<translation>Pourquoi toutes les unités aux frontières sont où elles sont, et quelles règles contraignent : des couches</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Why here?</source>
<translation>Pourquoi ici ?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Why the unit is where it is</source>
<translation>Pourquoi l'unité est où elle est</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Why units are where they are</source>
<translation>Pourquoi les unités sont où elles sont</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Width of slivers (m)</source>
<translation>Largeur des éclats (m)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>With KEEP: “nothing” publishes the whole plan again, a number what changed since that publication (one that was not loaded is passed over so). Without it: since the last.</source>
<translation>Avec KEEP : « nothing » publie de nouveau le plan entier, un numéro ce qui a changé depuis cette publication (on saute ainsi celle qui n'a pas été chargée). Par défaut : depuis la dernière.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>With them, {amounts} is left out.</source>
<translation>Avec elles, {amounts} est laissé de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>With them, {amount} of “{field}” is left out.</source>
<translation>Avec elles, {amount} de « {field} » est laissé de côté.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>With this budget, the largest deviation is {reached}; no plan within it has less than {floor}.</source>
<translation>Avec ce budget, le plus grand écart est {reached} ; aucun plan dans le budget n'a moins de {floor}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>With travel</source>
<translation>Avec déplacements</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>With {axes} swapped, it seems: {count:,} of them, which would lie in units the other way round. Exchange the two in these rows.</source>
<translation>Avec échange de {axes}, semble-t-il : {count:,} d'entre eux, {count:qui dans l'autre sens serait dans une unité|qui dans l'autre sens seraient dans des unités}. Échanger les deux dans ces lignes.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>With {other}</source>
<translation>Avec {other}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>With “polygons”, what POINTS calls a point's unit by. Without it, their name.</source>
<translation>Avec « polygons », comment POINTS appelle l'unité d'un point. Sans lui, leur nom.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Within the limit</source>
<translation>Dans la limite</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Within the limit by time</source>
<translation>Dans la limite de durée</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Without a center</source>
<translation>Sans centre</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Without it the best plan of all would travel less, by {share} of this plan's.</source>
<translation>Sans elle le meilleur plan de tous aurait moins de déplacements, de {share} de ceux de ce plan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Without it, “unit_id”, or the field called as ID_FIELD.</source>
<translation>Sans lui, « unit_id », ou le champ appelé comme ID_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Without it: “territory”, “name” or “id”, whichever there is first.</source>
<translation>Sans elle : « territory », « name » ou « id », la première qu'il y a.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Without the territories of units that are heavier than a territory may be, the other {count:one carries|{count:,} carry} {share} on average and {count:misses its share|miss their shares} by at most {off:.2f} %.</source>
<translation>Sans les secteurs d'unités plus lourdes qu'un secteur ne peut l'être, {count:l'autre porte|les {count:,} autres portent} {share} en moyenne et {count:manque sa part|manquent leur part} d'au plus {off:.2f} %.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Without units</source>
<translation>Sans unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>Workbook</source>
<translation>Classeur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/figures.py" />
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Workload</source>
<translation>Charge</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload above the maximum or below the minimum of the set-up</source>
<translation>Charge au-dessus du maximum ou au-dessous du minimum de la configuration</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Workload and travel</source>
<translation>Charge et déplacements</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Workload and travel, which targets and deviations are of</source>
<translation>Charge et déplacements, sur quoi portent cibles et écarts</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Workload fields</source>
<translation>Champs de charge</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload gained or lost since the last save</source>
<translation>Charge gagnée ou perdue depuis le dernier enregistrement</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Workload it should carry (0: its share of the rest)</source>
<translation>Charge qu'il doit porter (0 : sa part du reste)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Workload of all units</source>
<translation>Charge de toutes les unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Workload of customers without a unit</source>
<translation>Charge des clients sans unité</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Workload of the customers left out ({count:,}): {amount}.</source>
<translation>Charge des clients laissés de côté ({count:,}) : {amount}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Workload per cost</source>
<translation>Charge par coût</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload per km²</source>
<translation>Charge par km²</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Workload that changes hands (percent)</source>
<translation>Charge qui change de secteur (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload that has a territory</source>
<translation>Charge qui a un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Workload that has a territory / all workload</source>
<translation>Charge qui a un secteur / toute la charge</translation>
</message>
<message>
<location filename="../../territory_planner/ui/dock.py" />
<source>Workload that is shown</source>
<translation>Charge affichée</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Workload that keeps the name of its territory (percent)</source>
<translation>Charge qui garde le nom de son secteur (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload that the territory should carry</source>
<translation>Charge que le secteur devrait porter</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload the territory carries</source>
<translation>Charge que porte le secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Workload times travel: squared distance to the center (km²), unless set otherwise</source>
<translation>Charge fois trajet : carré de la distance au centre (km²), sauf autre réglage</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Workload: category field</source>
<translation>Charge : champ de la catégorie</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: name of the new field</source>
<translation>Charge : nom du nouveau champ</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: one result for each value of</source>
<translation>Charge : un résultat pour chaque valeur de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: overhead</source>
<translation>Charge : temps annexe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: overhead field</source>
<translation>Charge : champ du temps annexe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Workload: table of categories</source>
<translation>Charge : table des catégories</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: tolerance of each field (percent)</source>
<translation>Charge : tolérance de chaque champ (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: weights of the fields</source>
<translation>Charge : poids des champs</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Workloads changed: {left} ({names}).</source>
<translation>Les charges ont changé : {left} ({names}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Workloads must be numbers of zero or more.</source>
<translation>Les charges doivent être des nombres de zéro ou plus.</translation>
</message>
<message>
<location filename="../../territory_planner/core/live/totals.py" />
<source>Workloads must be numbers.</source>
<translation>Les charges doivent être des nombres.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Workloads that stand beside each unit, a column for each.</source>
<translation>Charges qui accompagnent chaque unité, une colonne chacune.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Write each territory's name and deviation over the map, live</source>
<translation>Écrire le nom et l'écart de chaque secteur par-dessus la carte, en direct</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Writes a plan as a list of units and their territories (CSV, XLSX), or as the files that another system loads, with the levels above, people and accounts. Keys keep their zeros, texts that a spreadsheet would compute are written so that it doesn't, and the same plan gives the same file, byte by byte.
With what the system has (PREVIOUS), the files hold what changed and the way back.
With a layer of points (addresses, customers) it answers whose each is, and, where they have streets, lists these by territory, with the house numbers where a street is shared.</source>
<translation>Écrit un plan comme liste d'unités et de leurs secteurs (CSV, XLSX), ou comme les fichiers qu'un autre système charge, avec les niveaux au-dessus, les personnes et les comptes. Les clés gardent leurs zéros, les textes qu'un tableur calculerait sont écrits pour qu'il ne le fasse pas, et le même plan donne le même fichier, octet par octet.
Avec ce que le système possède (PREVIOUS), les fichiers contiennent ce qui a changé et le chemin de retour.
Avec une couche de points (adresses, clients) il dit à qui est chacun, et, s'ils ont des rues, les liste par secteur, avec les numéros là où une rue est partagée.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Writes a report on a plan as a PDF for paper: an overview with the summary, the map and the table of territories, how it stood at its reviews (“Review plan”) and open notes, then a page for each territory with its map, its customers and its figures. These are those of “Territory statistics”.
It uses QGIS's layout engine, which holds QGIS up while it draws. The page of a territory can be kept as a template of an atlas, to be changed in QGIS.</source>
<translation>Écrit un rapport sur un plan en PDF pour le papier : une vue d'ensemble avec le résumé, la carte et la table des secteurs, son état lors de ses revues (« Revoir un plan ») et les notes ouvertes, puis une page par secteur avec sa carte, ses clients et ses indicateurs. Ceux-ci sont ceux de « Statistiques des secteurs ».
Il utilise le moteur de mise en page de QGIS, qui occupe QGIS pendant qu'il dessine. La page d'un secteur peut être gardée comme modèle d'atlas, à changer dans QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>Writes a report on a plan for people who have no QGIS: one web page with the summary in plain words, a map to zoom and click, the table of figures, a chart of deviations with the tolerance, the problems that “Validate plan” finds, notes on the data, how the plan was made, and how old the sources are. Where the plan was reviewed (“Review plan”), how it stood over time. With a plan before: what changed, who gives what to whom, and a hand-over sheet for each territory.
The page is one file. It opens without a network, on a phone too, and prints well. Its figures are those of “Territory statistics” and “Compare plans”.</source>
<translation>Écrit un rapport sur un plan pour des gens qui n'ont pas QGIS : une page web avec le résumé en mots simples, une carte à zoomer et cliquer, la table des indicateurs, un graphique des écarts avec la tolérance, les problèmes que trouve « Valider un plan », des remarques sur les données, comment le plan a été fait, et l'âge des sources. Si le plan a été revu (« Revoir un plan »), son état au fil du temps. Avec un plan d'avant : ce qui a changé, qui donne quoi à qui, et une fiche de passation par secteur.
La page est un seul fichier. Elle s'ouvre sans réseau, sur un téléphone aussi, et s'imprime bien. Ses chiffres sont ceux de « Statistiques des secteurs » et « Comparer des plans ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>Writing</source>
<translation>Écriture</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>Writing broke off: {found:,} of {count:,} {count:feature|features} {found:was|were} written.</source>
<translation>L'écriture s'est interrompue : {found:,} {found:entité|entités} sur {count:,} {found:a été écrite|ont été écrites}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<source>Writing broke off: {reason}</source>
<translation>L'écriture s'est interrompue : {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Writing {system}</source>
<translation>Écriture de {system}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Written on</source>
<translation>Écrit le</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Yes: the unit stays; may stay empty</source>
<translation>Oui : l'unité reste ; peut rester vide</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>You can look and try, not save: {why}</source>
<translation>On peut regarder et essayer, pas enregistrer : {why}</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You get</source>
<translation>Vous recevez</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You get nothing.</source>
<translation>Vous ne recevez rien.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You give</source>
<translation>Vous donnez</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You give nothing.</source>
<translation>Vous ne donnez rien.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Your name, as others will read it. Without it: your login's.</source>
<translation>Votre nom, comme d'autres le liront. Sans lui : celui de votre session.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>Your old style is back. &lt;a href='colour'&gt;Colour&amp;nbsp;the&amp;nbsp;map&lt;/a&gt;, here or in the ⋯ menu, brings the colours again. · &lt;a href='later'&gt;OK&lt;/a&gt;</source>
<translation>Votre ancien style est de retour. &lt;a href='colour'&gt;Colorer&amp;nbsp;la&amp;nbsp;carte&lt;/a&gt;, ici ou dans le menu ⋯, ramène les couleurs. · &lt;a href='later'&gt;OK&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>Yours are proposed again: apply them, or drop them.</source>
<translation>Les vôtres sont proposées de nouveau : les appliquer, ou les abandonner.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Zoom</source>
<translation>Zoom</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Zoom in</source>
<translation>Zoom avant</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Zoom out</source>
<translation>Zoom arrière</translation>
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
<translation>Zoomer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>a field: revenue, years of relationship</source>
<translation>un champ : chiffre d'affaires, années de relation</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>a first look</source>
<translation>un premier coup d'œil</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>a longer way</source>
<translation>un trajet plus long</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/spatial_index.py" />
<source>a spatial index can't be built</source>
<translation>un index spatial ne peut pas être construit</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>a table</source>
<translation>une table</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/systems.py" />
<source>a table: CSV, XLSX, any layer</source>
<translation>une table : CSV, XLSX, toute couche</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>a workload field, or 'customers' or 'units'</source>
<translation>un champ de charge, ou 'customers' ou 'units'</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>a workload field; else the first</source>
<translation>un champ de charge ; sinon le premier</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>a workload field; else the one farthest off</source>
<translation>un champ de charge ; sinon celui au plus grand écart</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>a) “wizard”: import each CSV in the order of their numbers (Settings, Data management, Imports), one table each, columns mapped by their names. The wizard deletes nothing: what ends in “delete_by_hand” is a list for you.</source>
<translation>a) « wizard » : importer chaque CSV dans l'ordre de leurs numéros (Settings, Data management, Imports), une table chacun, les colonnes appariées par leurs noms. L'assistant ne supprime rien : ce qui finit par « delete_by_hand » est une liste pour vous.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>above</source>
<translation>au-dessus</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>above the target</source>
<translation>au-dessus de la cible</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>accounts</source>
<translation>comptes</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>accounts ({count:,})</source>
<translation>comptes ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>add centers there, or allow a greater distance</source>
<translation>y ajouter des centres, ou autoriser une plus grande distance</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>add centers there, or allow more</source>
<translation>y ajouter des centres, ou autoriser plus</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>all but the locked ones ({count:,} {count:stays|stay})</source>
<translation>tous sauf les verrouillés ({count:,} {count:reste|restent})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>all territories</source>
<translation>tous les secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>allow a tolerance of {figure}</source>
<translation>autoriser une tolérance de {figure}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>allow a wider minimum or maximum</source>
<translation>autoriser un minimum ou un maximum plus large</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>allow more tolerance</source>
<translation>autoriser plus de tolérance</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>allow more tolerance (this plan keeps {share} as it is)</source>
<translation>autoriser plus de tolérance (ce plan respecte {share} tel qu'il est)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>and {count:,} more</source>
<translation>et {count:,} de plus</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>and {more:,} more</source>
<translation>et {more:,} de plus</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>and {units} more</source>
<translation>et {units} de plus</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>apart from the others</source>
<translation>à l'écart des autres</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>approved</source>
<translation>approuvé</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>as before</source>
<translation>comme avant</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>as few as can be</source>
<translation>le moins possible</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>as few as the limits allow</source>
<translation>aussi peu que les limites le permettent</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>as many as I say</source>
<translation>autant que j'indique</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>as many as can be</source>
<translation>le plus possible</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>as many as the limits allow</source>
<translation>autant que les limites le permettent</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>as much as needed</source>
<translation>autant que nécessaire</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>as the records are spaced</source>
<translation>comme les enregistrements sont espacés</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>ask for another range</source>
<translation>demander un autre intervalle</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>ask for one territory</source>
<translation>demander un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>ask for {count:,} {count:territory|territories}</source>
<translation>demander {count:,} {count:secteur|secteurs}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>at least</source>
<translation>au moins</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>at most</source>
<translation>au plus</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>at once</source>
<translation>aussitôt</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>at the target</source>
<translation>à la cible</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>automatic</source>
<translation>automatique</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>b) “odata”: POST each file to /api/data/v9.2/$batch in the order of their numbers, with Content-Type: multipart/mixed; boundary={boundary}. Each is all or nothing, and doubles nothing when sent again. What came by the wizard or by hand has numbers that the org alone knows: give what OData answers as PREVIOUS, or b) makes it anew.</source>
<translation>b) « odata » : envoyer chaque fichier par POST à /api/data/v9.2/$batch dans l'ordre de leurs numéros, avec Content-Type: multipart/mixed; boundary={boundary}. Chacun est tout ou rien, et ne double rien s'il est renvoyé. Ce qui est venu par l'assistant ou à la main a des numéros que seule l'organisation connaît : donner la réponse d'OData comme PREVIOUS, ou b) le refait.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>balance</source>
<translation>équilibre</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>below</source>
<translation>au-dessous</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>below the target</source>
<translation>sous la cible</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>better</source>
<translation>mieux</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>border</source>
<translation>frontière</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>borders</source>
<translation>frontières</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>borders {change} km</source>
<translation>frontières {change} km</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>broken constraints {before:,} → {after:,}</source>
<translation>contraintes rompues {before:,} → {after:,}</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>by no plan</source>
<translation>par aucun plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>by the number of territories</source>
<translation>par le nombre de secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_centers.py" />
<location filename="../../territory_planner/layers/reading/points.py" />
<source>center {id}</source>
<translation>centre {id}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>centers of a plan</source>
<translation>centres d'un plan</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>changes hands, in the colour of who gets it</source>
<translation>change de secteur, dans la couleur de qui le reçoit</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>compactness (short borders)</source>
<translation>compacité (frontières courtes)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>compactness: the length of all borders</source>
<translation>compacité : la longueur de toutes les frontières</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>cost {cost:,.2f}</source>
<translation>coût {cost:,.2f}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>customers</source>
<translation>clients</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>cuts {name} in {parts} parts</source>
<translation>coupe {name} en {parts} parties</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>daily work</source>
<translation>le travail quotidien</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/kinds.py" />
<source>dates or times</source>
<translation>dates ou heures</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>detached</source>
<translation>détachées</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>detached parts {before:,} → {after:,}</source>
<translation>parties détachées {before:,} → {after:,}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>deviation of {workload}</source>
<translation>écart : {workload}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>does not touch {name}</source>
<translation>ne touche pas {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>draft</source>
<translation>brouillon</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>edited on several sides</source>
<translation>modifié de plusieurs côtés</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sources.py" />
<source>elsewhere</source>
<translation>ailleurs</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>error</source>
<translation>erreur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>far apart</source>
<translation>loin les uns des autres</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>farther from target</source>
<translation>plus loin de la cible</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>feature id</source>
<translation>identifiant d'entité</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/unit_table.py" />
<location filename="../../territory_planner/layers/reading/features.py" />
<location filename="../../territory_planner/layers/reading/links.py" />
<location filename="../../territory_planner/layers/reading/roads.py" />
<location filename="../../territory_planner/layers/reading/units.py" />
<source>feature {id}</source>
<translation>entité {id}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>found by its name</source>
<translation>reconnue à son nom</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>from centers to units</source>
<translation>depuis les centres</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>from units to centers</source>
<translation>vers les centres</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>frozen</source>
<translation>gelé</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>gain only</source>
<translation>gain seul</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>gap</source>
<translation>trou</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>gaps</source>
<translation>trous</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>gets</source>
<translation>reçoit</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>given polygons</source>
<translation>polygones donnés</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>gives</source>
<translation>donne</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>gives {territory} more than {asked:,.0f} {asked:unit|units}</source>
<translation>donne à {territory} plus de {asked:,.0f} {asked:unité|unités}</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>gone</source>
<translation>disparu</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>had no territory</source>
<translation>n'avait pas de secteur</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target}</source>
<translation>n'avait pas de secteur ; donnée à {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target} by the table of exceptions</source>
<translation>n'avait pas de secteur ; donnée à {target} par la table des exceptions</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target}, which starts anew here</source>
<translation>n'avait pas de secteur ; donnée à {target}, qui recommence ici</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target}, who joins</source>
<translation>n'avait pas de secteur ; donnée à {target}, qui arrive</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; joined to {target}</source>
<translation>n'avait pas de secteur ; jointe à {target}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>hexagons</source>
<translation>hexagones</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>how little the plan moves</source>
<translation>combien peu le plan déplace</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>how little the plan travels, for its centers,</source>
<translation>combien peu de déplacements le plan demande pour ses centres</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it carried at most {needed} {criterion} (now {now})</source>
<translation>si elle portait au plus {needed} {criterion} (maintenant {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it might be with {first}</source>
<translation>si elle pouvait être avec {first}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it were in no parent</source>
<translation>si elle n'était dans aucune région parente</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it were not in its group</source>
<translation>si elle n'était pas dans son groupe</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if the center of {territory} could serve it</source>
<translation>si le centre de {territory} pouvait la desservir</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if the target of {territory} were {needed} {criterion} (now {now})</source>
<translation>si la cible de {territory} était {needed} {criterion} (maintenant {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>in a detached part of {source} ({units}); joined to {target}</source>
<translation>dans une partie détachée de {source} ({units}) ; jointe à {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>in an enclave of {source} ({units}); joined to {target}, the only territory next to it</source>
<translation>dans une enclave de {source} ({units}) ; jointe à {target}, le seul secteur voisin</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>in equal shares</source>
<translation>à parts égales</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sources.py" />
<source>in memory, of this session</source>
<translation>en mémoire, de cette session</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>in review</source>
<translation>en relecture</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>in use above</source>
<translation>utilisé plus haut</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>in “{workload}” {effects}</source>
<translation>en « {workload} » {effects}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>invalid geometry</source>
<translation>géométrie invalide</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it holds the center of {territory}</source>
<translation>elle contient le centre de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it is an exception of {territory}</source>
<translation>c'est une exception de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>it is gone</source>
<translation>elle a disparu</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>it is in {count:,} parts that do not touch, the smallest with {share}</source>
<translation>il est en {count:,} parties qui ne se touchent pas, la plus petite avec {share}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>it is read-only</source>
<translation>elle est en lecture seule</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it is the last unit of {territory}</source>
<translation>c'est la dernière unité de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it would cut {units} off from {territory}</source>
<translation>elle couperait {units} de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it would tear the group {group} apart</source>
<translation>elle déchirerait le groupe {group}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>its lock holds it in {territory}</source>
<translation>son verrou la tient dans {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>its locked units stay together, and carry {share}</source>
<translation>ses unités verrouillées restent ensemble et portent {share}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>its workload</source>
<translation>sa charge</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>its {count:,} units can't be shared out more evenly, as none is divided</source>
<translation>ses {count:,} unités ne peuvent être réparties plus également, aucune n'étant divisée</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>itself</source>
<translation>les charges, qui ont changé</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>joined to {target}, where the rest of its group is</source>
<translation>jointe à {target}, où est le reste de son groupe</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>kept</source>
<translation>respecté</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>kilometres</source>
<translation>kilomètres</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>largest deviation</source>
<translation>plus grand écart</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>largest deviation from target (tolerance {band})</source>
<translation>plus grand écart à la cible (tolérance {band})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>latitude and longitude</source>
<translation>latitude et longitude</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>least compactness {before:.2f} → {after:.2f}</source>
<translation>plus faible compacité {before:.2f} → {after:.2f}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>least travel in all</source>
<translation>moindres trajets</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>left out: a copy in all fields</source>
<translation>laissée de côté : une copie dans tous les champs</translation>
</message>
<message>
<location filename="../../territory_planner/core/figures/shares.py" />
<source>less than {share}</source>
<translation>moins de {share}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>likeliest field</source>
<translation>champ probable</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>little</source>
<translation>petite</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>little moved</source>
<translation>peu de changements</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>lock less</source>
<translation>verrouiller moins</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>locks</source>
<translation>verrous</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>locks ({count:,})</source>
<translation>verrous ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>locks hold them there</source>
<translation>des verrous les y tiennent</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>lower the minimum to {figure}</source>
<translation>baisser le minimum à {figure}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>lower the minimum to {value}</source>
<translation>baisser le minimum à {value}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>made valid</source>
<translation>rendue valide</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>makes {territory} larger than it may be</source>
<translation>rend {territory} plus grand qu'il ne peut l'être</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>mean way {before} → {after}</source>
<translation>trajet moyen {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>mean {mean}</source>
<translation>moy. {mean}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>measures ({count:,})</source>
<translation>mesures ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<source>memory is full</source>
<translation>la mémoire est pleine</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>minutes</source>
<translation>minutes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>missing id</source>
<translation>identifiant manquant</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>missing workload</source>
<translation>charge manquante</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>month</source>
<translation>mois</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>months</source>
<translation>mois</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>moved</source>
<translation>déplacé</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>moved by {distance} or less, or led through its neighbours' corners</source>
<translation>déplacée de {distance} ou moins, ou menée par les coins de ses voisines</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}</source>
<translation>passe de {source} à {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target} by the table of exceptions</source>
<translation>passe de {source} à {target} par la table des exceptions</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target} to even out their workload</source>
<translation>passe de {source} à {target} pour équilibrer leur charge</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target} to part units that must stay apart</source>
<translation>passe de {source} à {target} pour séparer des unités qui doivent l'être</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as the center of {source} is too far, or can't serve it</source>
<translation>passe de {source} à {target}, car le centre de {source} est trop loin, ou ne peut pas la desservir</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as the two change places</source>
<translation>passe de {source} à {target}, car les deux échangent leurs places</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as {source} closes</source>
<translation>passe de {source} à {target}, car {source} ferme</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as {source} is in several parents</source>
<translation>passe de {source} à {target}, car {source} est dans plusieurs régions parentes</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, together with the other moves</source>
<translation>passe de {source} à {target}, avec les autres mouvements</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, which gives units to {third}</source>
<translation>passe de {source} à {target}, qui donne des unités à {third}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, which gives {source} units in return</source>
<translation>passe de {source} à {target}, qui donne en retour des unités à {source}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, which starts anew here</source>
<translation>passe de {source} à {target}, qui recommence ici</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, who joins</source>
<translation>passe de {source} à {target}, qui arrive</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, which it would be cut off from, to {target}</source>
<translation>passe de {source}, dont elle serait coupée, à {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, which starts anew elsewhere, to {target}</source>
<translation>passe de {source}, qui recommence ailleurs, à {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, which takes over units of {third}, to {target}</source>
<translation>passe de {source}, qui reprend des unités de {third}, à {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, who leaves, to {target}</source>
<translation>passe de {source}, qui part, à {target}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>moved {share}</source>
<translation>{share} déplacés</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>moves {amount}</source>
<translation>déplace {amount}</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>much</source>
<translation>grande</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>multipart</source>
<translation>en plusieurs parties</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>name or id of the layer; else the open plan's</source>
<translation>nom ou identifiant de la couche ; sinon celle du plan ouvert</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>nearer to target</source>
<translation>plus près de la cible</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>nearest</source>
<translation>la plus proche</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>never</source>
<translation>jamais</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>new</source>
<translation>nouveau</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>new: {territories}</source>
<translation>nouveaux : {territories}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>no</source>
<translation>non</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<location filename="../../territory_planner/layers/reading/costs.py" />
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>no columns</source>
<translation>aucune colonne</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/layers/reading/far.py" />
<source>no coordinate reference system</source>
<translation>pas de système de coordonnées de référence</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>no field</source>
<translation>aucun champ</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>no geometry</source>
<translation>pas de géométrie</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>no key</source>
<translation>pas de clé</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>no layer</source>
<translation>aucune couche</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>no neighbours</source>
<translation>pas de voisines</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>no other center can</source>
<translation>aucun autre centre ne le peut</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>no other center is near enough</source>
<translation>aucun autre centre n'est assez proche</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>no plan</source>
<translation>aucun plan</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/postgis.py" />
<source>no reason</source>
<translation>sans raison</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>no row</source>
<translation>pas de ligne</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>no scenario</source>
<translation>aucun scénario</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>no split was found that is more even and keeps its parts connected</source>
<translation>aucun partage plus égal aux parties connexes n'a été trouvé</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<location filename="../../territory_planner/core/jobs/repair.py" />
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>no territory</source>
<translation>aucun secteur</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>no value</source>
<translation>aucune valeur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>no way too long</source>
<translation>aucun trajet trop long</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>nobody</source>
<translation>personne</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>nobody far away</source>
<translation>personne très loin</translation>
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
<translation>personne de nommé</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>none of all ways to split its {count:,} units in two connected parts is even</source>
<translation>aucune façon de partager ses {count:,} unités en deux parties connexes n'est égale</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>not kept</source>
<translation>non respecté</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>not to be crossed</source>
<translation>infranchissables</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>note</source>
<translation>remarque</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>nothing</source>
<translation>rien</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>nothing: the whole plan</source>
<translation>rien : le plan entier</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/report/build.py" />
<location filename="../../territory_planner/ui/dock.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>number of units</source>
<translation>nombre d'unités</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>of {n:,} {n:unit|units} {count:changes|change} hands ({share})</source>
<translation>sur {n:,} {n:unité|unités} {count:change|changent} de secteur ({share})</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>of {n:,} {n:unit|units} {count:has|have} a territory</source>
<translation>sur {n:,} {n:unité|unités} {count:a|ont} un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>off the map</source>
<translation>hors de la carte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>one to all customers</source>
<translation>une chez tous les clients</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>one, like any other</source>
<translation>une, comme toute autre</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>only counts the rows</source>
<translation>ne fait que numéroter les lignes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>other problems</source>
<translation>autres problèmes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>out of tolerance</source>
<translation>hors tolérance</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>outlying workload</source>
<translation>charge à l'écart des autres</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>outside, given to the nearest</source>
<translation>dehors, donnée à la plus proche</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>outside, left out</source>
<translation>dehors, laissée de côté</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>overlap</source>
<translation>recouvrement</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>p-median: least travel to all workload; p-center: least longest way</source>
<translation>p-médian : le moins de déplacements vers toute la charge ; p-centre : le plus long trajet le plus court</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>people</source>
<translation>personnes</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>people ({count:,})</source>
<translation>personnes ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/child_talk.py" />
<source>perhaps there was not enough memory</source>
<translation>peut-être n'y avait-il pas assez de mémoire</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>picked:</source>
<translation>choisi :</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>publication {publication}</source>
<translation>publication {publication}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>puts {first} and {second} together, which must stay apart</source>
<translation>met ensemble {first} et {second}, qui doivent rester séparées</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>puts {territory} over its maximum</source>
<translation>met {territory} au-dessus de son maximum</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>puts {territory} under its minimum</source>
<translation>met {territory} sous son minimum</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>quarter</source>
<translation>trimestre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>quarters</source>
<translation>trimestres</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>raise the maximum to {figure}</source>
<translation>augmenter le maximum à {figure}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>raise the maximum to {value}</source>
<translation>augmenter le maximum à {value}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>reference system</source>
<translation>système de référence</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>renamed</source>
<translation>renommé</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>repeated id</source>
<translation>identifiant répété</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>repeated outline</source>
<translation>contour répété</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>roles of people ({count:,})</source>
<translation>rôles des personnes ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>rows contradict each other</source>
<translation>les lignes se contredisent</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<location filename="../../territory_planner/layers/live/work/scenarios.py" />
<source>scenario {name}</source>
<translation>scénario {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>search on, and prove</source>
<translation>chercher plus loin, et prouver</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>several territories</source>
<translation>plusieurs secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>several units could be meant</source>
<translation>plusieurs unités pourraient être visées</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>shape {before:.2f} → {after:.2f}</source>
<translation>forme {before:.2f} → {after:.2f}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>share an edge</source>
<translation>partagent un côté</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>share an edge or a corner</source>
<translation>partagent un côté ou un coin</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>sliver</source>
<translation>éclat</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>somebody</source>
<translation>quelqu'un</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>split</source>
<translation>divisée</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>split by land: nothing weighs in it</source>
<translation>divisée selon le terrain : rien n'y pèse</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>spread {spread}</source>
<translation>disp. {spread}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>squares</source>
<translation>carrés</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>stays</source>
<translation>reste</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>straight distance, squared</source>
<translation>distance au carré</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>taken out of {source}</source>
<translation>retirée de {source}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>tears the group {group} apart</source>
<translation>déchire le groupe {group}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>territories</source>
<translation>secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>territory field</source>
<translation>champ des secteurs</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>territory was not handed out</source>
<translation>le secteur n'était pas confié</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>territory, district, districting, redistricting, sales, service, zone, region</source>
<translation>secteur, district, découpage, redécoupage, sectorisation, ventes, service, zone, région, territory, district, districting, redistricting, sales, service, zone, region</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/kinds.py" />
<source>text</source>
<translation>du texte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>the best of a range</source>
<translation>le meilleur d'un intervalle</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>the center of {territory} can't serve it</source>
<translation>le centre de {territory} ne peut pas la desservir</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>the centers of {territory} and {other} are {amount:,.1f} km too near</source>
<translation>les centres de {territory} et {other} sont trop proches de {amount:,.1f} km</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>the centers of {territory} and {other} would be too near</source>
<translation>les centres de {territory} et {other} seraient trop proches</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the choice of centers</source>
<translation>le choix des centres</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>the customers in it</source>
<translation>les clients qu'elle a</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_places.py" />
<source>the database of the layer</source>
<translation>la base de données de la couche</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>the land nearest to each point</source>
<translation>le terrain le plus proche de chaque point</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>the largest distance within a territory</source>
<translation>la plus grande distance dans un secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>the least travel in a range</source>
<translation>le moins de déplacements d'un intervalle</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>the length of borders</source>
<translation>la longueur des frontières</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>the longest way to a center</source>
<translation>le plus long trajet vers un centre</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the maximum</source>
<translation>le maximum</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>the maximum distance</source>
<translation>la distance maximale</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>the maximum time</source>
<translation>la durée maximale</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the minimum</source>
<translation>le minimum</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>the name of a figure of the plan</source>
<translation>le nom d'un indicateur du plan</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>the name of its column in the exported table</source>
<translation>le nom de sa colonne dans la table exportée</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the number of units</source>
<translation>le nombre d'unités</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>the plan</source>
<translation>le plan</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the range of numbers</source>
<translation>l'intervalle des nombres</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>the shortest ways</source>
<translation>les trajets les plus courts</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>the workload or field that it is of; else the first</source>
<translation>la charge ou le champ auquel il se rapporte ; sinon le premier</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>their names</source>
<translation>leurs noms</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>to</source>
<translation>à</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>travel</source>
<translation>déplacements</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>travel is at most {share:g} % above the least that there can be</source>
<translation>les déplacements dépassent d'au plus {share:g} % le minimum possible</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>travel to the centers</source>
<translation>déplacements vers les centres</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>try more effort</source>
<translation>essayer plus d'effort</translation>
</message>
<message>
<location filename="../../territory_planner/layers/drawing/styling.py" />
<location filename="../../territory_planner/layers/live/reading/territories.py" />
<source>unassigned</source>
<translation>sans secteur</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>unit</source>
<translation>unité</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>unit id</source>
<translation>identifiant d'unité</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>unit name</source>
<translation>nom d'unité</translation>
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
<translation>unités</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>units too far {before:,} → {after:,}</source>
<translation>unités trop loin {before:,} → {after:,}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sources.py" />
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<source>unknown</source>
<translation>inconnu</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>unknown key</source>
<translation>clé inconnue</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>until further notice</source>
<translation>jusqu'à nouvel ordre</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>version {version}</source>
<translation>la version {version}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>warning</source>
<translation>avertissement</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>way {before} → {after}</source>
<translation>trajet {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>what the system exported…</source>
<translation>ce que le système a exporté…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>what the territory field holds, or the territory's name</source>
<translation>ce que contient le champ des secteurs, ou le nom du secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>what they share</source>
<translation>ce qu'ils partagent</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>what was found</source>
<translation>ce qui a été trouvé</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>what was written can't be read back</source>
<translation>ce qui a été écrit ne peut pas être relu</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>when the plan breaks a rule that it could keep</source>
<translation>quand le plan rompt une règle qu'il pourrait respecter</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>when the plan breaks any rule</source>
<translation>quand le plan rompt une règle</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>when the plan is opened, and every 15 minutes</source>
<translation>à l'ouverture du plan, et toutes les 15 minutes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>when the plan is opened, and every day</source>
<translation>à l'ouverture du plan, et tous les jours</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>when the plan is opened, and every hour</source>
<translation>à l'ouverture du plan, et toutes les heures</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>whenever workloads change</source>
<translation>dès que les charges changent</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>where the workload is</source>
<translation>là où est la charge</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>widen the limits</source>
<translation>élargir les limites</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a link between {first} and {second}</source>
<translation>avec un lien entre {first} et {second}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a maximum distance of {needed} (now {now})</source>
<translation>avec une distance maximale de {needed} (maintenant {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a maximum of {needed} {criterion} (now {now})</source>
<translation>avec un maximum de {needed} {criterion} (maintenant {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a maximum time of {needed} (now {now})</source>
<translation>avec une durée maximale de {needed} (maintenant {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a minimum of {needed} {criterion} (now {now})</source>
<translation>avec un minimum de {needed} {criterion} (maintenant {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a tolerance of {needed} (now {now})</source>
<translation>avec une tolérance de {needed} (maintenant {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with centers that may lie outside</source>
<translation>avec des centres qui peuvent être en dehors</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with centers {needed} apart (now {now})</source>
<translation>avec des centres distants de {needed} (maintenant {now})</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>with the center</source>
<translation>avec le centre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>with the largest area</source>
<translation>avec la plus grande surface</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>with the most workload</source>
<translation>avec le plus de charge</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with {needed} allowed (now {now})</source>
<translation>avec {needed} permis (maintenant {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with {needed} {count:unit|units} allowed (now {now})</source>
<translation>avec {needed} {count:unité permise|unités permises} (maintenant {now})</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>without a territory</source>
<translation>sans secteur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>without any workload: {territories}</source>
<translation>sans aucune charge : {territories}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>without its lock</source>
<translation>sans son verrou</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>without the barrier between {first} and {second}</source>
<translation>sans la barrière entre {first} et {second}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>without the lock of {territory}</source>
<translation>sans le verrou de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>without {unit} it falls apart in pieces of {share} at most</source>
<translation>sans {unit}, il se défait en morceaux de {share} au plus</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>workload</source>
<translation>charge</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>workload times travel to the center</source>
<translation>charge fois trajet jusqu'au centre</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>workloads out of tolerance</source>
<translation>charges hors tolérance</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>worse</source>
<translation>pire</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>would leave a territory in more parts</source>
<translation>laisserait un secteur en plus de parties</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>wrong workload</source>
<translation>charge fausse</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>x and y</source>
<translation>x et y</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>x and y may be swapped: “Swap X and Y coordinates” turns them.</source>
<translation>x et y sont peut-être échangés : « Intervertir les coordonnées X et Y » les remet.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>year</source>
<translation>année</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>years</source>
<translation>années</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/report/build.py" />
<source>yes</source>
<translation>oui</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/kinds.py" />
<source>yes or no</source>
<translation>oui ou non</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>{about}: “{text}” ({author}, {day})</source>
<translation>{about} : « {text} » ({author}, {day})</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{algorithm}, {effort}, seed {seed}</source>
<translation>{algorithm}, {effort}, graine {seed}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>{amount} above its maximum</source>
<translation>{amount} au-dessus de son maximum</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>{amount} below its minimum</source>
<translation>{amount} au-dessous de son minimum</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>{amount} km²</source>
<translation>{amount} km²</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{answer}: {broken}</source>
<translation>{answer} : {broken}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>{center} ({own} to its own unit {unit}, {least} to the nearest)</source>
<translation>{center} ({own} vers sa propre unité {unit}, {least} vers la plus proche)</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{change} for {criterion}</source>
<translation>{change} pour {criterion}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/column_choice.py" />
<source>{column} (no room)</source>
<translation>{column} (pas de place)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>{count:,.0f} {count:customer|customers}</source>
<translation>{count:,.0f} {count:client|clients}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} added</source>
<translation>{count:,} {count:ajout|ajouts}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} changed</source>
<translation>{count:,} {count:changement|changements}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{count:,} features have the same “{field}”: {id}.</source>
<translation>{count:,} entités ont le même « {field} » : {id}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>{count:,} more</source>
<translation>{count:,} de plus</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{count:,} more {count:differs|differ} from these.</source>
<translation>{count:,} {count:autre diffère|autres diffèrent} de ceux-ci.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{count:,} more {count:plan differs|plans differ} from these, and {count:is|are} worse in nothing: ask for more (PLANS) to see {count:it|them}.</source>
<translation>{count:,} {count:autre plan diffère|autres plans diffèrent} de ceux-ci, et {count:n'est pire|ne sont pires} en rien : en demander plus (PLANS) pour {count:le|les} voir.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} moved</source>
<translation>{count:,} {count:mouvement|mouvements}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{count:,} of {k:,} {k:territory|territories} {count:is|are} outside of {count:its|their} limits by up to {share} of {count:its|their} target. No plan within the limits was found: {advice}.</source>
<translation>{count:,} {count:secteur|secteurs} sur {k:,} {count:est|sont} hors de {count:ses|leurs} limites, jusqu'à {share} de {count:sa|leur} cible. Aucun plan dans les limites n'a été trouvé : {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{count:,} plan is kept as a scenario.</source>
<translation>{count:,} plan est gardé comme scénario.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} removed</source>
<translation>{count:,} {count:suppression|suppressions}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/data_notes.py" />
<source>{count:,} workload {count:value is|values are} missing or unusable and {count:counts|count} as 0: {units}.</source>
<translation>{count:,} {count:valeur de charge manque ou est inutilisable et compte|valeurs de charge manquent ou sont inutilisables et comptent} pour 0 : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>{count:,} {count:day|days}</source>
<translation>{count:,} {count:jour|jours}</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/parents.py" />
<source>{count:,} {count:parent|parents} ({listed}) can't be served by {k:,} {k:territory that stays|territories that stay} inside them: that takes at least {count:,}.</source>
<translation>{count:,} {count:région parente|régions parentes} ({listed}) ne {count:peut pas être desservie|peuvent pas être desservies} par {k:,} {k:secteur qui y reste|secteurs qui y restent} : il en faut au moins {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{count:,} {count:plan is|plans are} kept as scenarios, none worse than another in everything.</source>
<translation>{count:,} {count:plan est gardé|plans sont gardés} comme scénarios, aucun pire qu'un autre en tout.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>{count:,} {count:territory is|territories are} out of tolerance</source>
<translation>{count:,} {count:secteur est|secteurs sont} hors tolérance</translation>
</message>
<message>
<location filename="../../territory_planner/core/guards/budget.py" />
<source>{count:,} {count:territory|territories} would give away more than {count:it|they} may by rules alone (exceptions, groups, parents, pairs apart), up to {moved} of {count:its own|theirs}: allow {needed} or more, or take rules out.</source>
<translation>{count:,} {count:secteur donnerait plus qu'il ne peut|secteurs donneraient plus qu'ils ne peuvent} par les règles seules (exceptions, groupes, régions parentes, paires séparées), jusqu'à {moved} de ce {count:qu'il a|qu'ils ont} : autoriser {needed} ou plus, ou enlever des règles.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/data_notes.py" />
<source>{count:,} {count:unit has|units have} no usable geometry: {units}. {count:It counts|They count} in sums, but nobody knows where {count:it lies|they lie}: repair the layer, or delete {count:it|them}.</source>
<translation>{count:,} {count:unité n'a|unités n'ont} pas de géométrie utilisable : {units}. {count:Elle compte|Elles comptent} dans les sommes, mais nul ne sait où {count:elle se trouve|elles se trouvent} : réparez la couche, ou {count:supprimez-la|supprimez-les}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{count:,} {count:unit lies|units lie} apart from the others: {units}; tied by {ties}.</source>
<translation>{count:,} {count:unité est|unités sont} à l'écart des autres : {units} ; {count:rattachée|rattachées} par {ties}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<location filename="../../territory_planner/core/model/moves.py" />
<location filename="../../territory_planner/layers/numbers.py" />
<source>{count:,} {count:unit|units}</source>
<translation>{count:,} {count:unité|unités}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for spaces and hyphens ({count:,}): {examples}.</source>
<translation>{count:Clé connue|Clés connues}, aux espaces et tirets près ({count:,}) : {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for the country before them ({count:,}): {examples}.</source>
<translation>{count:Clé connue|Clés connues}, au préfixe du pays près ({count:,}) : {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for upper and lower case ({count:,}): {examples}.</source>
<translation>{count:Clé connue|Clés connues}, aux majuscules près ({count:,}) : {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for zeros before or behind them ({count:,}): {examples}.</source>
<translation>{count:Clé connue|Clés connues}, aux zéros initiaux ou finaux près ({count:,}) : {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known by the first five digits of a ZIP+4 ({count:,}): {examples}.</source>
<translation>{count:Clé connue|Clés connues} par les cinq premiers chiffres d'un ZIP+4 ({count:,}) : {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>{count:The territory is|All {count:,} territories are} within {tolerance}. Looking for detached parts…</source>
<translation>{count:Le secteur est|Les {count:,} secteurs sont} dans {tolerance}. Recherche de parties détachées…</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>{count:once|{count:,} times}</source>
<translation>{count:une fois|{count:,} fois}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>{count:territory|territories}, {units}</source>
<translation>{count:secteur|secteurs}, {units}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>{count:the selected territory|the {count:,} selected territories}</source>
<translation>{count:le secteur sélectionné|les {count:,} secteurs sélectionnés}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>{count:unit|units}</source>
<translation>{count:unité|unités}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{count} {count:territory|territories}: largest deviation {deviation:.2f} %, moved {moved} of the workload, workload times travel {travel:,.0f}</source>
<translation>{count} {count:secteur|secteurs} : plus grand écart {deviation:.2f} %, déplacé {moved} de la charge, charge fois trajets {travel:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{count} {count:territory|territories}: no plan. {why}</source>
<translation>{count} {count:secteur|secteurs} : aucun plan. {why}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>{field} (new)</source>
<translation>{field} (nouveau)</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>{figure} %</source>
<translation>{figure} %</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>{figure} of {field}</source>
<translation>{figure} de {field}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/outline_files.py" />
<source>{files} has no polygon with a name.</source>
<translation>{files} n'a pas de polygone nommé.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>{files}: OData answered with a page of the table, not with all of it. Ask for what its @odata.nextLink names, too, until no page has one, and put all into the folder.</source>
<translation>{files} : OData a répondu par une page de la table, pas par toute la table. Demander aussi ce que son @odata.nextLink indique, jusqu'à ce qu'aucune page n'en ait, et mettre le tout dans le dossier.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/outline_files.py" />
<source>{file} can't be read as a map.</source>
<translation>{file} ne peut pas être lu comme une carte.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} can't be read as a spreadsheet.</source>
<translation>{file} ne peut pas être lu comme une feuille de calcul.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} can't be read: {reason}.</source>
<translation>{file} ne peut pas être lu : {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} has no column “{column}”. It has: {got}.</source>
<translation>{file} n'a pas de colonne « {column} ». Il y a : {got}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{file} has territories of several models (Territory2ModelId {models}), and a plan is one: export again with WHERE Territory2Model.DeveloperName = and its name.</source>
<translation>{file} a des secteurs de plusieurs modèles (Territory2ModelId {models}), et un plan en est un seul : exporter de nouveau avec WHERE Territory2Model.DeveloperName = et son nom.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} is empty.</source>
<translation>{file} est vide.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/markup.py" />
<source>{file} is no XML file.</source>
<translation>{file} n'est pas un fichier XML.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/markup.py" />
<source>{file} is no XML file: {reason}</source>
<translation>{file} n'est pas un fichier XML : {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>{file} is no answer of OData: it has no list “value”.</source>
<translation>{file} n'est pas une réponse d'OData : la liste « value » manque.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>{file} needs Tableau's library, which is missing here: pip install {library}.</source>
<translation>{file} demande la bibliothèque de Tableau, qui manque ici : pip install {library}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{file}: accounts in territories above the lowest level are left out: {count:,}.</source>
<translation>{file} : comptes dans des secteurs au-dessus du niveau le plus bas, laissés de côté : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{file}: accounts that the org's rules put in territories are left out: {count:,}.</source>
<translation>{file} : comptes que les règles de l'organisation mettent dans des secteurs, laissés de côté : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>{file}: rows whose territory is not among those given: {count:,}.</source>
<translation>{file} : lignes dont le secteur n'est pas parmi ceux donnés : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{first}; or {second}</source>
<translation>{first} ; ou {second}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>{first}; {second}</source>
<translation>{first} ; {second}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>{found:,} {found:does|do}.</source>
<translation>{found:,} {found:suffit|suffisent}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>{found:,} {found:was found that does|were found that do}.</source>
<translation>{found:,} {found:qui suffit a été trouvé|qui suffisent ont été trouvés}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{high} lies farthest above its target ({above}), {low} farthest below ({below}).</source>
<translation>{high} est le plus au-dessus de sa cible ({above}), {low} le plus au-dessous ({below}).</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{high} lies {above} from its target.</source>
<translation>{high} est à {above} de sa cible.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>{island} and {other} ({distance})</source>
<translation>{island} et {other} ({distance})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>{island} to {others}</source>
<translation>{island} avec {others}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>{k:,} territories can't be made of {n:,} {n:unit|units}: ask for at most {n:,}.</source>
<translation>{k:,} secteurs ne peuvent pas être faits de {n:,} {n:unité|unités} : en demander au plus {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{k:,} territories share the {n:,} units of “{layer}”</source>
<translation>{k:,} secteurs se partagent les {n:,} unités de « {layer} »</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>{k:,} {k:territory|territories} of at most {most} {k:holds|hold} {all} of {total}: allow {least}</source>
<translation>{k:,} {k:secteur|secteurs} d'au plus {most} {k:contient|contiennent} {all} sur {total} : autoriser {least}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_design.py" />
<source>{k:,} {k:territory|territories}, largest deviation {share}.</source>
<translation>{k:,} {k:secteur|secteurs}, plus grand écart {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>{k:,} {k:territory|territories}: largest deviation {share}, travel {cost}. {verdict}</source>
<translation>{k:,} {k:secteur|secteurs} : plus grand écart {share}, déplacements {cost}. {verdict}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>{k:,} {k:territory|territories}: {verdict}</source>
<translation>{k:,} {k:secteur|secteurs} : {verdict}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>{key} (nearest: {near})</source>
<translation>{key} (la plus proche : {near})</translation>
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
<translation>{label} : {value}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>{layer} (not in the project)</source>
<translation>{layer} (pas dans le projet)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>{left} ({names}).</source>
<translation>{left} ({names}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>{listed} and {more:,} more</source>
<translation>{listed} et {more:,} de plus</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>{load} of {target}: {deviation}</source>
<translation>{load} sur {target} : {deviation}</translation>
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
<translation>{moved} de la charge changent de secteur</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>{n:,} {n:unit|units} carried over to {m:,} new {m:one|ones}.</source>
<translation>{n:,} {n:unité reportée|unités reportées} sur {m:,} {m:nouvelle|nouvelles}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>{n:,} {n:unit|units}, {steps:,} {steps:step|steps} from {first} to {last}, in all {total}.</source>
<translation>{n:,} {n:unité|unités}, {steps:,} {steps:période|périodes} de {first} à {last}, en tout {total}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{n:problem|problems}</source>
<translation>{n:problème|problèmes}</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{n:territory|territories}</source>
<translation>{n:secteur|secteurs}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>{names} leave</source>
<translation>{names} partent</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>{names} leaves</source>
<translation>{names} part</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>{names}: ways lead from centers, and alternatives that are made afresh find none of their own. Give centers (CENTERS), or the plan of today (TERRITORY_FIELD).</source>
<translation>{names} : les trajets partent de centres, et des alternatives faites à partir de zéro n'en trouvent pas elles-mêmes. Donner des centres (CENTERS), ou le plan d'aujourd'hui (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/missing.py" />
<source>{name} (can't run)</source>
<translation>{name} (ne peut pas s'exécuter)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{name} (carries {load} of “{title}”)</source>
<translation>{name} (porte {load} de « {title} »)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>{name} (no place in {crs})</source>
<translation>{name} (aucun lieu dans {crs})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/carried.py" />
<source>{name} (the nearest)</source>
<translation>{name} (la plus proche)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>{name} ({deviation}, since {day})</source>
<translation>{name} ({deviation}, depuis le {day})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>{name} (“{field}”)</source>
<translation>{name} (« {field} »)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>{name} (“{field}”: {deviation})</source>
<translation>{name} (« {field} » : {deviation})</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} and {other} have changed places.</source>
<translation>{name} et {other} ont échangé leurs places.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{name} at {unit}</source>
<translation>{name} à {unit}</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} before</source>
<translation>{name} avant</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} can't change places with themselves.</source>
<translation>{name} ne peut pas changer de place avec soi-même.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} carries {after} of the workload, and carried {before}.</source>
<translation>{name} porte {after} de la charge, et en portait {before}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>{name} changes places, and the column “with” does not say with whom.</source>
<translation>{name} change de place, et la colonne « with » ne dit pas avec qui.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} gave</source>
<translation>{name} qu'il donne</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} got</source>
<translation>{name} qu'il reçoit</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} has two changes at once ({one} and {other}): give one row for each person.</source>
<translation>{name} a deux changements à la fois ({one} et {other}) : donner une ligne par personne.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} is back on {until}, and another change begins on {since} only: plan these one after the other.</source>
<translation>{name} est de retour le {until}, et un autre changement ne commence que le {since} : planifier l'un après l'autre.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>{name} is frozen.</source>
<translation>{name} est gelé.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<source>{name} is left aside: it says nothing where {choice} is “{word}”.</source>
<translation>{name} est laissé de côté : il ne dit rien quand {choice} est « {word} ».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>{name} is left aside: it says nothing without {partner}.</source>
<translation>{name} est laissé de côté : sans {partner} il ne dit rien.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<source>{name} is left aside: {other} counts.</source>
<translation>{name} est laissé de côté : {other} compte.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>{name} is locked.</source>
<translation>{name} est verrouillé.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} is “{lock}”, and all that it has would go to others: unlock it.</source>
<translation>{name} est « {lock} », et tout ce qu'il a irait à d'autres : le déverrouiller.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>{name} is “{value}”, which is read with a decimal point: {numbers}. If the point parts thousands, leave it out.</source>
<translation>{name} est « {value} », lu avec un point décimal : {numbers}. Si le point sépare des milliers, l'enlever.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>{name} joins</source>
<translation>{name} arrive</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} joins twice: give one row for each person.</source>
<translation>{name} arrive deux fois : donner une ligne par personne.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} joins with {after} of the workload, from {whence}.</source>
<translation>{name} arrive avec {after} de la charge, venant de {whence}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} joins, and the table of travel costs does not know {name}: add a center and a column of that name.</source>
<translation>{name} arrive, et la table des coûts de déplacement ne connaît pas {name} : ajouter un centre et une colonne de ce nom.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} joins, and there are centers, but none of {name}: give a home, or a center of that name.</source>
<translation>{name} arrive, et il y a des centres, mais aucun de {name} : donner un domicile, ou un centre de ce nom.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} joins, and there is a territory of that name already: choose another name.</source>
<translation>{name} arrive, et il y a déjà un secteur de ce nom : choisir un autre nom.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} kept</source>
<translation>{name} qu'il garde</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} leaves: {before} of the workload goes to {to}.</source>
<translation>{name} part : {before} de la charge vont à {to}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>{name} may only gain.</source>
<translation>{name} ne peut que gagner.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>{name} must be one number of zero or more per workload field ({n}), not “{value}”.</source>
<translation>{name} doit être un nombre de zéro ou plus par champ de charge ({n}), pas « {value} ».</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} now</source>
<translation>{name} maintenant</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>{name} says what stays as it is today: say which field holds the plan of today (TERRITORY_FIELD).</source>
<translation>{name} dit ce qui reste comme aujourd'hui : indiquer quel champ contient le plan d'aujourd'hui (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} would be back on {until}, before leaving on {since}.</source>
<translation>{name} serait de retour le {until}, avant son départ le {since}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} would begin in unit {unit}, which a lock keeps in {host}: unlock it, or choose another home.</source>
<translation>{name} commencerait dans l'unité {unit}, qu'un verrou garde dans {host} : la déverrouiller, ou choisir un autre domicile.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{name} {least} or later is needed, and is not installed.</source>
<translation>{name} {least} ou plus récent est nécessaire, et n'est pas installé.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{name} {least} or later is needed, and {found} can't be loaded ({error}).</source>
<translation>{name} {least} ou plus récent est nécessaire, et {found} ne se laisse pas charger ({error}).</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{name} {least} or later is needed, and {found} is too old.</source>
<translation>{name} {least} ou plus récent est nécessaire, et {found} est trop ancienne.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{name}: largest deviation {deviation}, travel {travel}, borders {borders:,.0f} km</source>
<translation>{name} : plus grand écart {deviation}, déplacements {travel}, frontières {borders:,.0f} km</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>{name}: “{value}” is read as {number:.15g}.</source>
<translation>{name} : « {value} » est lu comme {number:.15g}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{number:,.0f} {number:territory|territories}, {asked:,.0f} {asked:was|were} asked for</source>
<translation>{number:,.0f} {number:secteur|secteurs}, {asked:,.0f} {asked:était demandé|étaient demandés}</translation>
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
<translation>{one} et {other} ({share} % de la plus petite)</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{one} and {other} would both begin in unit {unit}.</source>
<translation>{one} et {other} commenceraient tous deux dans l'unité {unit}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{one} – {other} ({distance})</source>
<translation>{one} – {other} ({distance})</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{one}, or {other}</source>
<translation>{one}, ou {other}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>{output} is of points: say which (POINTS).</source>
<translation>{output} porte sur des points : indiquer lesquels (POINTS).</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/parents.py" />
<source>{parent} {seats:,} ({share})</source>
<translation>{parent} {seats:,} ({share})</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{path} has neither a table of Territory2 (Name, DeveloperName) nor a metadata project.</source>
<translation>{path} n'a ni table de Territory2 (Name, DeveloperName) ni projet de métadonnées.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>{path} has no file that ends in {endings}.</source>
<translation>{path} n'a pas de fichier qui finisse par {endings}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>{path} has no table of territories ({column}).</source>
<translation>{path} n'a pas de table des secteurs ({column}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/run.py" />
<location filename="../../territory_planner/layers/writing/checks.py" />
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>{path} is as it was before an earlier run that was broken off.</source>
<translation>{path} est comme avant une exécution antérieure qui s'est interrompue.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>{path} is not there.</source>
<translation>{path} n'est pas là.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>{path} tells no units: whether these changed is not known.</source>
<translation>{path} ne nomme aucune unité : on ne sait pas si elles ont changé.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} of {territory} {count:stays detached: it|stay detached: one of them} is locked</source>
<translation>{piece} de {territory} {count:reste détachée : elle|restent détachées : l'une d'elles} est verrouillée</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} of {territory} {count:stays|stay} detached: {territory} is locked</source>
<translation>{piece} de {territory} {count:reste détachée|restent détachées} : {territory} est verrouillé</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} of {territory} {count:stays|stay} detached: {territory} would be below its minimum without {count:it|them}</source>
<translation>{piece} de {territory} {count:reste détachée|restent détachées} : {territory} serait sans {count:elle|elles} au-dessous de son minimum</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: each territory that touches {count:it|them} has a unit that {count:it|one of them} must be apart from</source>
<translation>{piece} {count:reste|restent} : chaque secteur qui {count:la|les} touche a une unité dont {count:elle|l'une d'elles} doit être séparée</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: no territory that may gain units touches {count:it|them}</source>
<translation>{piece} {count:reste|restent} : aucun secteur qui puisse gagner des unités ne {count:la|les} touche</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: rules keep {count:it|them} from all territories that touch {count:it|them}</source>
<translation>{piece} {count:reste|restent} : des règles {count:l'écartent|les écartent} de tous les secteurs qui {count:la|les} touchent</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: the centers of the territories that touch {count:it|them} are too far, or can't serve {count:it|them}</source>
<translation>{piece} {count:reste|restent} : les centres des secteurs qui {count:la|les} touchent sont trop loin, ou ne peuvent pas {count:la|les} desservir</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: the territories that touch {count:it|them} would be above their maximum with {count:it|them}</source>
<translation>{piece} {count:reste|restent} : les secteurs qui {count:la|les} touchent seraient avec {count:elle|elles} au-dessus de leur maximum</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: the territories that touch {count:it|them} would have more units or land with {count:it|them} than they may</source>
<translation>{piece} {count:reste|restent} : les secteurs qui {count:la|les} touchent auraient avec {count:elle|elles} plus d'unités ou de terrain que permis</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{plan} (on show)</source>
<translation>{plan} (affiché)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{plan}, copy</source>
<translation>{plan}, copie</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{pockets} would be cut off by it and {count:belongs|belong} to the same territory.</source>
<translation>{pockets} en {count:serait coupée et appartient|seraient coupées et appartiennent} au même secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{pockets} would be cut off by one of them and {count:belongs|belong} to its territory.</source>
<translation>{pockets} {count:serait coupée par l'une d'elles et appartient|seraient coupées par l'une d'elles et appartiennent} à son secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/delivery.py" />
<source>{reason} In place already, and whole: {done}.</source>
<translation>{reason} Déjà en place, et entiers : {done}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>{row} → perhaps {candidates}</source>
<translation>{row} → peut-être {candidates}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{rule}: {criterion}</source>
<translation>{rule} : {criterion}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>{rule}: {explanation}</source>
<translation>{rule}. {explanation}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{said}.</source>
<translation>{said}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{said}. It could go there {turns}.</source>
<translation>{said}. Elle pourrait y aller {turns}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{said}; {count:gives|give} up a head: {who}.</source>
<translation>{said} ; {count:cède|cèdent} un poste : {who}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{said}; {count:joins|join}: {who}.</source>
<translation>{said} ; {count:arrive|arrivent} : {who}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{share:.2f} % of “{title}”</source>
<translation>{share:.2f} % de « {title} »</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{share:.2f} % of “{title}” (tolerance {tolerance:g} %)</source>
<translation>{share:.2f} % de « {title} » (tolérance {tolerance:g} %)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{share:.2f} % of “{title}” (tolerance {tolerance:g} %, {count:,} outside)</source>
<translation>{share:.2f} % de « {title} » (tolérance {tolerance:g} %, {count:,} en dehors)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of the customers</source>
<translation>{share} des clients</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of the units</source>
<translation>{share} des unités</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of the workload</source>
<translation>{share} de la charge</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>{share} of “{name}”</source>
<translation>{share} de « {name} »</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of “{title}”</source>
<translation>{share} de « {title} »</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{source} closes</source>
<translation>{source} ferme</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{source} gives it up to nobody</source>
<translation>{source} la laisse sans secteur</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{source} goes from {a} to {b} off its target, {target} from {c} to {d}</source>
<translation>Écart à la cible : {source} passe de {a} à {b}, {target} de {c} à {d}</translation>
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
<translation>{source} → {target} : {units}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{suggestion} (out of sight)</source>
<translation>{suggestion} (hors de vue)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{suggestion} (partly out of sight)</source>
<translation>{suggestion} (en partie hors de vue)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>{system} gives a folder of files: name it (FILES).</source>
<translation>{system} donne un dossier de fichiers : l'indiquer (FILES).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>{system} publishes no description of its files, nor of what must be switched on for them: only our own reading back has checked these. Try them with a few rows.</source>
<translation>{system} ne publie de description ni de ses fichiers, ni de ce qui doit être activé pour eux : seule notre propre relecture a vérifié ceux-ci. Les essayer avec quelques lignes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>{system} takes a folder of files: name it (FOLDER).</source>
<translation>{system} prend un dossier de fichiers : l'indiquer (FOLDER).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>{system} takes at most {limit} {limit:level|levels}, and the plan has {levels}: leave some out (PARENT_FIELDS).</source>
<translation>{system} prend au plus {limit} {limit:niveau|niveaux}, et le plan en a {levels} : en laisser de côté (PARENT_FIELDS).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>{system} takes each unit once, and {count:this key is|these keys are} there more than once ({count:,}): {keys}. Choose the field that tells the units apart (ID_FIELD).</source>
<translation>{system} prend chaque unité une fois, et {count:cette clé y est|ces clés y sont} plusieurs fois ({count:,}) : {keys}. Choisir le champ qui distingue les unités (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>{table} can't tell which unit it is about, for several units have the same id ({count:,} {count:id|ids}): {ids}. Give each unit an id of its own, or choose the field that has it (ID_FIELD).</source>
<translation>{table} ne peut pas dire de quelle unité il s'agit, car plusieurs unités ont le même identifiant ({count:,} {count:identifiant|identifiants}) : {ids}. Donner à chaque unité son identifiant, ou choisir le champ qui l'a (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>{table} “{layer}” does not fit the layer of units, not in a single row: no unit has the {count:id|ids} {ids}.</source>
<translation>{table} « {layer} » ne va avec la couche des unités dans aucune ligne : aucune unité n'a {count:l'identifiant|les identifiants} {ids}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>{table} “{layer}” needs the {count:column|columns} {columns}. It has: {got}.</source>
<translation>{table} « {layer} » demande {count:la colonne|les colonnes} {columns}. Il y a : {got}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{target} is new</source>
<translation>{target} est nouveau</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} can't come below {deviation}: {heavy} heavier than any territory may be.</source>
<translation>{territory} ne peut pas descendre sous {deviation} : {heavy} trop pour un secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>{territory} goes from {before} to {after}</source>
<translation>{territory} passe de {before} à {after}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} had no units and took over part of {others}.</source>
<translation>{territory} n'avait pas d'unités et a repris une partie de {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} has no center</source>
<translation>{territory} n'a pas de centre</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} has no units</source>
<translation>{territory} n'a pas d'unités</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} has {number:,.0f} {number:unit|units}, and may have {asked:,.0f}</source>
<translation>{territory} a {number:,.0f} {number:unité|unités}, et peut en avoir {asked:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is in {home}, but has {units} of {away}</source>
<translation>{territory} est dans {home}, mais a {units} de {away}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {area} larger than it may be</source>
<translation>{territory} est de {area} plus grand qu'il ne peut l'être</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {load} {criterion} above its maximum</source>
<translation>{territory} est à {load} {criterion} au-dessus de son maximum</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {load} {criterion} below its minimum</source>
<translation>{territory} est à {load} {criterion} au-dessous de son minimum</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {size} {criterion} {side} its tolerance</source>
<translation>{territory} est à {size} {criterion} {side} de sa tolérance</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} may not gain units</source>
<translation>{territory} ne peut pas gagner d'unités</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} may not gain units, but has gained {units}</source>
<translation>{territory} ne peut pas gagner d'unités, mais a gagné {units}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} may not lose units</source>
<translation>{territory} ne peut pas perdre d'unités</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} may not lose units, but has lost {units}</source>
<translation>{territory} ne peut pas perdre d'unités, mais a perdu {units}</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{territory} must have {given_load}, but between the locks around it only {needed_load} is in reach: unlock some, or {advice}.</source>
<translation>{territory} doit avoir {given_load}, mais entre les verrous qui l'entourent seul {needed_load} est à portée : en déverrouiller, ou {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{territory} now</source>
<translation>{territory} maintenant</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} starts anew elsewhere: its units went to other territories, and it took over part of {others}.</source>
<translation>{territory} recommence ailleurs : ses unités sont allées à d'autres secteurs, et il a repris une partie de {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: it can only trade with {others}, and together they can't meet their limits.</source>
<translation>{territory} reste à {deviation} : il ne peut échanger qu'avec {others}, et ensemble ils ne peuvent pas respecter leurs limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: it is frozen.</source>
<translation>{territory} reste à {deviation} : il est gelé.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: it may gain but not lose.</source>
<translation>{territory} reste à {deviation} : il peut gagner mais pas perdre.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: its exceptions ({units}) leave too little room for what it can't give away.</source>
<translation>{territory} reste à {deviation} : ses exceptions ({units}) laissent trop peu de place à ce qu'il ne peut pas donner.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: locked units alone carry too much.</source>
<translation>{territory} reste à {deviation} : les unités verrouillées portent trop à elles seules.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: no way was found that keeps all territories whole.</source>
<translation>{territory} reste à {deviation} : aucun moyen n'a été trouvé qui garde tous les secteurs entiers.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: no way was found to even out “{one}” that does not spoil “{other}”. Allow more tolerance for one of them.</source>
<translation>{territory} reste à {deviation} : aucun moyen n'a été trouvé d'équilibrer « {one} » sans gâter « {other} ». Autoriser plus de tolérance pour l'un d'eux.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: no way was found within what may change hands.</source>
<translation>{territory} reste à {deviation} : aucun moyen n'a été trouvé dans ce qui peut changer de secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: there is no territory it can trade with.</source>
<translation>{territory} reste à {deviation} : il n'y a aucun secteur avec lequel échanger.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: {heavy} heavier than any territory may be; the others share the rest.</source>
<translation>{territory} reste à {deviation} : {heavy} trop pour un secteur ; les autres se partagent le reste.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: {heavy} heavier than this territory may be.</source>
<translation>{territory} reste à {deviation} : {heavy} trop pour ce secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: {heavy} heavier than what is left for a territory beside units that are too heavy for any.</source>
<translation>{territory} reste à {deviation} : {heavy} plus que ce qui reste à un secteur à côté d'unités trop lourdes pour tous.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays in several parts: {units} {count:is|are} locked in it, away from the rest.</source>
<translation>{territory} reste en plusieurs parties : des verrous y tiennent {units}, à l'écart du reste.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} would be {load} {criterion} above its maximum</source>
<translation>{territory} serait à {load} {criterion} au-dessus de son maximum</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} would be {load} {criterion} below its minimum</source>
<translation>{territory} serait à {load} {criterion} au-dessous de son minimum</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} would be {size} {criterion} {side} its tolerance</source>
<translation>{territory} serait à {size} {criterion} {side} de sa tolérance</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} would reach out of {home} into {away}</source>
<translation>{territory} sortirait de {home} vers {away}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} {before} → {after}</source>
<translation>{territory} {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>{territory}, {workload}: the largest deviation of all workloads</source>
<translation>{territory}, {workload} : le plus grand écart de toutes les charges</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{territory}: {before} → {after}</source>
<translation>{territory} : {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/folded_form.py" />
<source>{title} ({count:,})</source>
<translation>{title} ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>{title} is at work: a change here cancels it</source>
<translation>« {title} » est en cours : un changement ici l'annule</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>{title} is still at work: wait for it, or cancel it first.</source>
<translation>« {title} » est encore en cours : attendre, ou l'annuler d'abord.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/dock.py" />
<source>{title} was cancelled, as it was begun for another set-up or plan.</source>
<translation>« {title} » a été annulé : c'était commencé pour une autre configuration ou un autre plan.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>{title}, {system}: nothing to move.</source>
<translation>{title}, {system} : rien à déplacer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>{title}, {system}: {units} would move.</source>
<translation>{title}, {system} : {units} à déplacer.</translation>
</message>
<message>
<location filename="../../territory_planner/report/chart.py" />
<source>{title}: deviation of each territory from its target. The band is the tolerance ({band}); outside of it: {outside:,} of {count:,}.</source>
<translation>{title} : écart de chaque secteur à sa cible. La bande est la tolérance ({band}) ; en dehors : {outside:,} sur {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>{title}: nothing to move.</source>
<translation>{title} : rien à déplacer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>{title}: {stage}</source>
<translation>{title} : {stage}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>{title}: {units} would move; largest deviation {before} → {after}</source>
<translation>{title} : {units} à déplacer ; plus grand écart {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/report/build.py" />
<source>{total} of “{name}”</source>
<translation>{total} de « {name} »</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{units} alone is</source>
<translation>{units} pèse à elle seule</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} away from the rest of {territory} ({load} {criterion})</source>
<translation>{units} à l'écart du reste de {territory} ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} away from the rest of {territory}, next to {other} alone ({load} {criterion})</source>
<translation>{units} à l'écart du reste de {territory}, à côté de {other} seulement ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} can't be joined to the other units locked in {territory}: unlock {count:it|them}, or link {count:it|them}.</source>
<translation>{units} ne {count:peut pas être jointe|peuvent pas être jointes} aux autres unités verrouillées dans {territory} : {count:la|les} déverrouiller, ou {count:la|les} lier.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} can't be kept apart from itself: two units of a pair are the same. Take the pair out of the table of pairs.</source>
<translation>{units} ne peut pas être séparée d'elle-même : les deux unités d'une paire sont la même. Enlever la paire de la table des paires.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{units} cover the same {area}, {width} wide on average.</source>
<translation>{units} couvrent les mêmes {area}, larges de {width} en moyenne.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} cover {area} twice</source>
<translation>{units} couvrent {area} deux fois</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} cut off from the rest of {territory} by a barrier ({load} {criterion})</source>
<translation>{units} derrière une barrière, à l'écart du reste de {territory} ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} given to {territory} by exception, but not there</source>
<translation>{units} en exception pour {territory}, mais pas là</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} holds a center that no territory has</source>
<translation>{units} contient un centre qu'aucun secteur n'a</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} holds the center of {territory}, but is not in it</source>
<translation>{units} contient le centre de {territory}, mais n'y est pas</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} in {territory} together, though they must stay apart</source>
<translation>{units} ensemble dans {territory}, alors qu'elles doivent rester séparées</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} in {territory}, but its center can't serve them</source>
<translation>{units} dans {territory}, mais sans desserte depuis son centre</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} is an exception of {territory}</source>
<translation>{units} est une exception de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} locked in {territory}, but not there</source>
<translation>{units} sous verrou dans {territory}, mais pas là</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>{units} locked.</source>
<translation>{units} : verrouillage fait.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} must all be apart from one another, which takes {needed:,.0f} territories, and there are {given:,.0f} for them: ask for more territories, or take out pairs.</source>
<translation>{units} doivent toutes être séparées les unes des autres, ce qui demande {needed:,.0f} secteurs, et il y en a {given:,.0f} pour elles : demander plus de secteurs, ou enlever des paires.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} must be kept apart, but are locked to the same territory, {territory}: unlock one of them.</source>
<translation>{units} doivent rester séparées, mais sont verrouillées dans le même secteur, {territory} : en déverrouiller une.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} must be kept apart, but touch the other units only through one that both depend on, and carry too little there ({given_load}) for a territory ({needed_load} or more): link them to others, or take out the pair.</source>
<translation>{units} doivent rester séparées, mais ne touchent les autres unités que par une dont toutes deux dépendent, et y portent trop peu ({given_load}) pour un secteur ({needed_load} ou plus) : les lier à d'autres, ou enlever la paire.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>{units} not saved</source>
<translation>{units} à enregistrer</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of no parent in {territory}</source>
<translation>{units} sans région parente dans {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} of the group {group} in {territory}, but most of it is in {other}</source>
<translation>{units} du groupe {group} dans {territory}, mais sa plus grande part est dans {other}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {group} in {territory}</source>
<translation>{units} de {group} dans {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {name}</source>
<translation>{units} de {name}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {name} (held there by a lock)</source>
<translation>{units} de {name} (sous verrou là)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {parent} in {territory}</source>
<translation>{units} de {parent} dans {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>{units} released.</source>
<translation>{units} : déverrouillage fait.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{units} stay together and are</source>
<translation>{units} restent ensemble et pèsent</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{units} stay together in {territory}: no way was found to part them.</source>
<translation>{units} restent ensemble dans {territory} : aucun moyen n'a été trouvé de les séparer.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} too far from the center of {territory}, by up to {amount:,.1f} km</source>
<translation>{units} trop loin du centre de {territory}, jusqu'à {amount:,.1f} km de trop</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} too long from the center of {territory}, by up to {amount:,.1f} min</source>
<translation>{units} à trop de temps du centre de {territory}, jusqu'à {amount:,.1f} min de trop</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{units} touches no other unit; tied by {ties}.</source>
<translation>{units} ne touche aucune autre unité ; rattachée par {ties}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} without a territory ({load} {criterion})</source>
<translation>{units} sans secteur ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{units} would be too far from the center of {territory}, by up to {amount:,.1f} km</source>
<translation>trop loin du centre de {territory} : {units}, jusqu'à {amount:,.1f} km de trop</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{units} would be too long from the center of {territory}, by up to {amount:,.1f} min</source>
<translation>trop de temps depuis le centre de {territory} : {units}, jusqu'à {amount:,.1f} min de trop</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} {count:doesn't|don't} touch the others and can't be divided among whole territories within a tolerance of {given_share}: link {count:it|them} to others, or allow {needed_share}.</source>
<translation>{units} ne {count:touche pas les autres et ne peut pas être répartie|touchent pas les autres et ne peuvent pas être réparties} entre des secteurs entiers dans une tolérance de {given_share} : {count:la|les} lier à d'autres, ou autoriser {needed_share}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} {count:doesn't|don't} touch the others and can't be divided among whole territories within the minimum and maximum, whatever the tolerance: link {count:it|them} to others, or widen these limits.</source>
<translation>{units} ne {count:touche pas les autres et ne peut pas être répartie|touchent pas les autres et ne peuvent pas être réparties} entre des secteurs entiers entre minimum et maximum, quelle que soit la tolérance : {count:la|les} lier à d'autres, ou élargir ces limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units}: the first must be apart from the others, and these are locked in every territory that it could be in: unlock some, or take out pairs.</source>
<translation>{units} : la première doit être séparée des autres, et celles-ci sont verrouillées dans chaque secteur où elle pourrait être : en déverrouiller, ou enlever des paires.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units}: the first must be apart from the others, and what it reaches without them carries {given_load}, less than a territory must ({needed_load}): take out pairs, or {advice}.</source>
<translation>{units} : la première doit être séparée des autres, et ce qu'elle atteint sans elles porte {given_load}, moins que ce qu'il faut à un secteur ({needed_load}) : enlever des paires, ou {advice}.</translation>
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
<translation>{unit} porte à elle seule {share}, et les unités ne se divisent pas</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{unit} alone is heavier than a territory may be: it has a territory of its own, and the others are balanced among themselves.</source>
<translation>{unit} est à elle seule plus lourde qu'un secteur ne peut l'être : elle a son propre secteur, et les autres sont équilibrés entre eux.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{unit} and {more:,} more</source>
<translation>{unit} et {more:,} de plus</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>{unit} and {other} are linked, as {author} asked: “{text}”.</source>
<translation>{unit} et {other} sont liées, à la demande de {author} : « {text} ».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>{unit} belongs to {other}, as {author} asked: “{text}”.</source>
<translation>{unit} appartient à {other}, à la demande de {author} : « {text} ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has a geometry without an area, or off the map.</source>
<translation>{unit} a une géométrie sans surface, ou hors de la carte.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has an invalid geometry ({why}).</source>
<translation>{unit} a une géométrie invalide ({why}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has no geometry.</source>
<translation>{unit} n'a pas de géométrie.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has no “{field}”.</source>
<translation>{unit} n'a pas de « {field} ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{unit} has the very outline of {other}.</source>
<translation>{unit} a exactement le contour de {other}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has {parts:,} parts.</source>
<translation>{unit} a {parts:,} {parts:partie|parties}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{unit} is a sliver of {area}.</source>
<translation>{unit} est un éclat de {area}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>{unit} is locked, as {author} asked: “{text}”.</source>
<translation>{unit} : verrouillée à la demande de {author} : « {text} ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>{unit} is locked.</source>
<translation>{unit} est verrouillée.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>{unit} to {territory} ({copy})</source>
<translation>{unit} à {territory} ({copy})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>{unit} · {work} · in no territory</source>
<translation>{unit} · {work} · dans aucun secteur</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>{unit} · {work} · in {territory}</source>
<translation>{unit} · {work} · dans {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{unit} → {territory}</source>
<translation>{unit} → {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>{unit}: score {score:.0f}; largest deviation {deviation:.1f} %, travel saved {saved}, moved {moved} of the workload.</source>
<translation>{unit} : note {score:.0f} ; plus grand écart {deviation:.1f} %, déplacements épargnés {saved}, déplacé {moved} de la charge.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/solve.py" />
<source>{unit}: {why}</source>
<translation>{unit} : {why}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/references.py" />
<source>{use}: the layer “{layer}” is not in the project (any more).</source>
<translation>{use} : la couche « {layer} » n'est pas (ou plus) dans le projet.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/references.py" />
<source>{use}: the source of “{layer}” can't be found.</source>
<translation>{use} : la source de « {layer} » est introuvable.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>{value} is too large to reckon with as a travel cost: correct it, or leave it blank where the center can't serve the unit.</source>
<translation>{value} est trop grand pour calculer comme coût de déplacement : le corriger, ou le laisser vide là où le centre ne peut pas desservir l'unité.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{way:,.0f} km from the center of {territory}: more than {limit:,.6g} km</source>
<translation>{way:,.0f} km du centre de {territory} : plus de {limit:,.6g} km</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{way:,.0f} min from the center of {territory}: more than {limit:,.6g} min</source>
<translation>{way:,.0f} min du centre de {territory} : plus de {limit:,.6g} min</translation>
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
<translation>{what} (la vôtre {mine}, supprimée là-bas)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>{what} (yours {mine}, theirs {theirs})</source>
<translation>{what} (la vôtre {mine}, la leur {theirs})</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>{what} in a territory that is not among those given are left out: {count:,}.</source>
<translation>{what} dans un secteur qui n'est pas parmi ceux donnés, mis de côté : {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{what} in {place}</source>
<translation>{what} dans {place}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>{who} cover the same {area}.</source>
<translation>{who} couvrent les mêmes {area}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>{who}: {area} lie all within {around}.</source>
<translation>{who} : {area} sont entièrement à l'intérieur de {around}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>{workload}: total {total}</source>
<translation>{workload} : total {total}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>± %</source>
<translation>± %</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>“2_owners.csv” says who works in which territory from now on.</source>
<translation>« 2_owners.csv » dit qui travaille désormais dans quel secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>“As many as the limits allow” needs a least workload: set one under Constraints in the set-up.</source>
<translation>« autant que les limites le permettent » demande une plus petite charge : la fixer sous Contraintes dans la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>“Assign projection” sets it. If none fits, draw the units anew.</source>
<translation>« Assigner une projection » le définit. Si aucun ne convient, redessiner les unités.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>“fast” for a first look, “balanced” for daily work, “best” to search on and to prove how good the plan is.</source>
<translation>« fast » pour un premier coup d'œil, « balanced » pour le travail quotidien, « best » pour chercher plus loin et prouver la qualité du plan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>“fewest” needs the greatest workload (MAXIMUM), distance (MAX_DISTANCE) or time (MAX_TIME).</source>
<translation>« fewest » demande la plus grande charge (MAXIMUM), distance (MAX_DISTANCE) ou durée (MAX_TIME).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>“given”: by the number of territories. “fewest”: as few as keep MAXIMUM, MAX_DISTANCE or MAX_TIME. “most”: as many as keep MINIMUM. “best”: of all in COUNT_RANGE that keep the limits, the one with the least travel times number. Candidate centers (SITE_FIELD) are chosen anew for each. Each count that is tried is a whole design, so that this takes several times as long.</source>
<translation>« given » : par le nombre de secteurs. « fewest » : le plus petit nombre qui respecte MAXIMUM, MAX_DISTANCE ou MAX_TIME. « most » : le plus grand nombre qui respecte MINIMUM. « best » : de tous ceux de COUNT_RANGE qui respectent les limites, celui dont les déplacements fois le nombre sont les moindres. Les centres candidats (SITE_FIELD) sont choisis de nouveau pour chacun. Chaque nombre essayé est une conception entière, si bien que cela dure plusieurs fois plus.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>“hexagons” or “squares” of one size; “voronoi”: the land that is nearest to each point, points in one place together; “polygons”: those of POLYGONS, which the points are joined to.</source>
<translation>« hexagons » ou « squares » d'une taille ; « voronoi » : le terrain le plus proche de chaque point, les points d'un même lieu ensemble ; « polygons » : ceux de POLYGONS, auxquels les points sont joints.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>“impassable”: what they part are no neighbours. “costly”: neighbours all the same, but a way across counts as longer (or goes around the barrier's end, where that is shorter), and the border along it is the best place for a territory to end. A link across has no such cost.</source>
<translation>« impassable » : ce qu'elles séparent n'est pas voisin. « costly » : voisin tout de même, mais un trajet à travers compte plus (ou contourne le bout de la barrière, si c'est plus court), et la frontière le long d'elle est le meilleur endroit où finir un secteur. Un lien à travers n'a pas un tel coût.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>“most” needs the least workload of a territory (MINIMUM).</source>
<translation>« most » demande la plus petite charge d'un secteur (MINIMUM).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>“names”: territories of the same name are the same, others came or went. “shared”: each is the one that it shares most workload with, whatever it is called; for plans that a run has numbered anew.</source>
<translation>« names » : les secteurs de même nom sont les mêmes, d'autres sont venus ou partis. « shared » : chacun est celui avec qui il partage le plus de charge, quel que soit son nom ; pour des plans qu'une exécution a renumérotés.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>“ok”: no rule is broken; “unavoidable”: only what no plan can avoid; “broken”: more</source>
<translation>« ok » : aucune règle n'est rompue ; « unavoidable » : seulement ce qu'aucun plan ne peut éviter ; « broken » : plus</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>“spread”: far apart, denser where the workload is (weighted k-means++). “balanced”: in the middle of equal shares of the workload. “heaviest”: the heaviest units that lie apart. “median”: the places with the least total distance to the workload (p-median). “center”: the places that leave no workload farther than need be (p-center). “existing”: the centers of the plan in the territory field.</source>
<translation>« spread » : loin les uns des autres, plus denses là où est la charge (k-means++ pondéré). « balanced » : au milieu de parts égales de la charge. « heaviest » : les unités les plus lourdes, éloignées les unes des autres. « median » : les lieux de moindre distance totale à la charge (p-médian). « center » : les lieux qui ne laissent aucune charge plus loin qu'il ne faut (p-centre). « existing » : les centres du plan dans le champ des secteurs.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>“travel”: workload times what the way from the territory's center counts: its squared distance, or what is asked for (OBJECTIVE). “borders”: how long the borders between territories are; short ones make compact territories.</source>
<translation>« travel » : charge fois ce que compte le trajet depuis le centre du secteur : le carré de sa distance, ou ce qui est demandé (OBJECTIVE). « borders » : la longueur des frontières entre secteurs ; courtes, elles font des secteurs compacts.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>“workload” without one. The fields of groups begin with it.</source>
<translation>« workload » si rien n'est donné. Les champs des groupes commencent par lui.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>“yes”, “true”, “1” or “FT”: only as drawn. “-1” or “TF”: only against it. Else both ways; the log names values that mean nothing.</source>
<translation>« yes », « true », « 1 » ou « FT » : seulement dans le sens du tracé. « -1 » ou « TF » : seulement à l'inverse. Sinon les deux ; le journal nomme les valeurs qui ne veulent rien dire.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{algorithm}” has no parameter {name}; it has {known}.</source>
<translation>« {algorithm} » n'a pas de paramètre {name} ; il a {known}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{algorithm}” has no parameter {name}; the nearest is {near}.</source>
<translation>« {algorithm} » n'a pas de paramètre {name} ; le plus proche est {near}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>“{column}” of the table of reps must be a number of zero or more for {name}, not “{value}”.</source>
<translation>« {column} » de la table des représentants doit être un nombre de zéro ou plus pour {name}, pas « {value} ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>“{column}” of {name} must be a day such as 2027-03-01, not “{value}”.</source>
<translation>« {column} » de {name} doit être un jour comme 2027-03-01, pas « {value} ».</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: a territory may have {given_load} at most (the maximum), but each of {units} carries more, up to {needed_load}. {Advice}, or split these.</source>
<translation>« {criterion} » : un secteur peut avoir au plus {given_load} (le maximum), mais chacune de {units} porte plus, jusqu'à {needed_load}. {Advice}, ou les diviser.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: a territory may have {given_load} at most (the maximum), but {units} alone carries {needed_load}. {Advice}, or split it.</source>
<translation>« {criterion} » : un secteur peut avoir au plus {given_load} (le maximum), mais {units} porte à elle seule {needed_load}. {Advice}, ou la diviser.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: within the tolerance a territory may have {given_load} at most, but each of {units} carries more, up to {needed_load}. {Advice}, or split these.</source>
<translation>« {criterion} » : dans la tolérance un secteur peut avoir au plus {given_load}, mais chacune de {units} porte plus, jusqu'à {needed_load}. {Advice}, ou les diviser.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: within the tolerance a territory may have {given_load} at most, but {units} alone carries {needed_load}. {Advice}, or split it.</source>
<translation>« {criterion} » : dans la tolérance un secteur peut avoir au plus {given_load}, mais {units} porte à elle seule {needed_load}. {Advice}, ou la diviser.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {k:,} {k:territory|territories} may carry {given_load} in all, and there is {needed_load}. {Advice}.</source>
<translation>« {criterion} » : {k:,} {k:secteur peut|secteurs peuvent} porter {given_load} en tout, et il y a {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {k:,} {k:territory|territories} must carry {given_load} in all, and there is {needed_load}. {Advice}.</source>
<translation>« {criterion} » : {k:,} {k:secteur doit|secteurs doivent} porter {given_load} en tout, et il y a {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {territory} would have to carry {needed_load} or more and {given_load} or less at once. {Advice}.</source>
<translation>« {criterion} » : {territory} devrait porter à la fois {needed_load} ou plus et {given_load} ou moins. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {units} alone carries so much that {given_load} is left for the others ({other_k:,} of {k:,} territories), whose minima are {needed_load} in all. {Advice}.</source>
<translation>« {criterion} » : {units} porte à elle seule tellement qu'il ne reste que {given_load} aux autres ({other_k:,} {other_k:secteur|secteurs} sur {k:,}), dont les minimums font {needed_load} en tout. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {units}, which take a territory each, carry so much that {given_load} is left for the others ({other_k:,} of {k:,} territories), whose minima are {needed_load} in all. {Advice}.</source>
<translation>« {criterion} » : {units}, qui prennent chacune un secteur, portent tellement qu'il ne reste que {given_load} aux autres ({other_k:,} {other_k:secteur|secteurs} sur {k:,}), dont les minimums font {needed_load} en tout. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>“{field}”</source>
<translation>« {field} »</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{field}” comes from a joined layer: edit it there.</source>
<translation>« {field} » vient d'une couche jointe : le modifier là-bas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/results.py" />
<source>“{field}” does not tell all units apart; {count:this occurs|these occur} more than once: {ids}.</source>
<translation>« {field} » ne distingue pas toutes les unités ; {count:celle-ci revient|celles-ci reviennent} plusieurs fois : {ids}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>“{field}” has no territories called {names}; there are {there}.</source>
<translation>« {field} » n'a pas de secteurs appelés {names} ; il y a {there}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_hints.py" />
<source>“{field}” has {count:,} different values for {units:,} units: that is hardly a plan. Choose the field that holds territories, or make a new one.</source>
<translation>« {field} » a {count:,} valeurs différentes pour {units:,} unités : ce n'est guère un plan. Choisir le champ qui contient les secteurs, ou en faire un nouveau.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/read_back.py" />
<source>“{field}” holds names of at most {most:,} {most:letter|letters}, and the files have longer ones ({count:,}: {names}). Take a longer field in the set-up, or shorten them.</source>
<translation>« {field} » contient des noms d'au plus {most:,} {most:lettre|lettres}, et les fichiers en ont de plus longs ({count:,} : {names}). Prendre un champ plus long dans la configuration, ou les raccourcir.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>“{field}” holds numbers, and can't hold the names of the plan before, such as {names}. Make a text field of it with the field calculator, and choose that.</source>
<translation>« {field} » contient des nombres, et ne peut pas contenir les noms du plan d'avant, par exemple {names}. En faire un champ de texte avec la calculatrice de champ, et choisir celui-là.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>“{field}” holds numbers, and can't hold the territories of the copies, such as {names}. Make a text field of it with the field calculator, and choose that.</source>
<translation>« {field} » contient des nombres, et ne peut pas contenir les secteurs des copies, par exemple {names}. En faire un champ de texte avec la calculatrice de champ, et choisir celui-là.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/read_back.py" />
<source>“{field}” holds numbers, and the files have territories that the plan has none of that name for ({count:,}: {names}). Make them with “New territory” first, or take a field of text in the set-up.</source>
<translation>« {field} » contient des nombres, et les fichiers ont des secteurs que le plan n'a pas sous ce nom ({count:,} : {names}). Les faire d'abord avec « Nouveau secteur », ou prendre un champ de texte dans la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” holds what means neither yes nor no ({values}) in {count:,} of {n:,} {n:unit|units}, which {count:counts|count} as not locked: {units}. Write “yes” or “no”.</source>
<translation>« {field} » contient ce qui ne veut dire ni oui ni non ({values}) dans {count:,} {count:unité|unités} sur {n:,}, {count:qui compte comme non verrouillée|qui comptent comme non verrouillées} : {units}. Écrire « yes » ou « no ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is 0 in every unit.</source>
<translation>« {field} » est 0 dans chaque unité.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is 0 in every unit: there is no workload to share out.</source>
<translation>« {field} » est 0 dans chaque unité : il n'y a pas de charge à partager.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is 0 in {count:,} of {n:,} {n:unit|units}: {units}.</source>
<translation>« {field} » est 0 dans {count:,} {count:unité|unités} sur {n:,} : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{field}” is a virtual field: its values are computed and can't be edited.</source>
<translation>« {field} » est un champ virtuel : ses valeurs sont calculées et ne peuvent pas être modifiées.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>“{field}” is empty in {count:,} {count:unit|units}, which no system can find again.</source>
<translation>« {field} » est vide dans {count:,} {count:unité, qu'aucun système ne peut retrouver|unités, qu'aucun système ne peut retrouver}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>“{field}” is missing in {count:,} of {n:,} {n:customer|customers}; {constant} counts there: {customers}.</source>
<translation>« {field} » manque chez {count:,} {count:client|clients} sur {n:,} ; {constant} y compte : {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is missing in {count:,} of {n:,} {n:unit|units} and counts as 0 there: {units}.</source>
<translation>« {field} » manque dans {count:,} {count:unité|unités} sur {n:,} et y compte pour 0 : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is missing in {count:,} of {n:,} {n:unit|units}: {units}.</source>
<translation>« {field} » manque dans {count:,} {count:unité|unités} sur {n:,} : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{field}” is missing in {count:,} {count:record|records}, which {count:counts|count} 0.</source>
<translation>« {field} » manque dans {count:,} {count:enregistrement, qui compte|enregistrements, qui comptent} 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is missing in {unit}.</source>
<translation>« {field} » manque dans {unit}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>“{field}” is the same for several units ({count:,} {count:key|keys}): {keys}.</source>
<translation>« {field} » est le même pour plusieurs unités ({count:,} {count:clé|clés}) : {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is too large to reckon with in {units}: correct it, or measure it in larger units.</source>
<translation>« {field} » est trop grand pour calculer dans {units} : le corriger, ou le mesurer dans une unité plus grande.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is {value} in {unit}.</source>
<translation>« {field} » est {value} dans {unit}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is {value} in {unit}: the middle unit has {times} times that, {middle}.</source>
<translation>« {field} » est {value} dans {unit} : l'unité médiane a {times} fois cela, {middle}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is {value} in {unit}: {times} times the middle unit's {middle}.</source>
<translation>« {field} » est {value} dans {unit} : {times} fois celui de l'unité médiane, {middle}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>“{field}” is “{name}”</source>
<translation>« {field} » est « {name} »</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<location filename="../../territory_planner/layers/live/reading/plan_centers.py" />
<source>“{field}” must be a number above zero for every center, and is not for {names}.</source>
<translation>« {field} » doit être un nombre au-dessus de zéro pour chaque centre, et ne l'est pas pour {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” must be a number in every unit, and not too large to reckon with; it is not in {units}.</source>
<translation>« {field} » doit être un nombre dans chaque unité, et pas trop grand pour calculer ; il ne l'est pas dans {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” must be a number of zero or more in every unit, and is not in {units}.</source>
<translation>« {field} » doit être un nombre de zéro ou plus dans chaque unité, et ne l'est pas dans {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>“{field}” must be the same in all units of a territory; in {name} it is {one} and {other}.</source>
<translation>« {field} » doit être le même dans toutes les unités d'un secteur ; dans {name} il est {one} et {other}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sites.py" />
<source>“{field}” must be “required” or “candidate” for every center: {centers}.</source>
<translation>« {field} » doit être « required » ou « candidate » pour chaque centre : {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{field}” of the roads holds no speed above zero in {count:,} of {n:,} {n:line|lines}, which {count:counts|count} as {default:g} km/h: {lines}. Speeds are numbers in km/h, or such as “30 mph”.</source>
<translation>« {field} » des routes ne contient pas de vitesse au-dessus de zéro dans {count:,} {count:ligne|lignes} sur {n:,}, {count:qui compte|qui comptent} à {default:g} km/h : {lines}. Les vitesses sont des nombres en km/h, ou par exemple « 30 mph ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{field}” of the roads says in {count:,} of {n:,} {n:line|lines} what means no direction, so that {count:it counts|they count} both ways: {values}. Write “yes” (as drawn), “-1” (against it) or “no”.</source>
<translation>« {field} » des routes dit dans {count:,} {count:ligne|lignes} sur {n:,} ce qui ne veut dire aucun sens, si bien {count:qu'elle compte|qu'elles comptent} dans les deux : {values}. Écrire « yes » (sens du tracé), « -1 » (sens inverse) ou « no ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/columns.py" />
<source>“{field}” of the units is what an earlier run left there: it is brought up to date.</source>
<translation>« {field} » des unités est ce qu'une exécution antérieure y a laissé : il est mis à jour.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” of “{layer}” counts nothing in any unit, so that nothing tells plans apart: choose another field, or another measure.</source>
<translation>« {field} » de « {layer} » ne compte rien dans aucune unité, si bien que rien ne distingue les plans : choisir un autre champ, ou une autre mesure.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/workload.py" />
<source>“{field}” of “{layer}” has {count:,} values, {values}; a field each would be too many. Choose a field with at most {most} (GROUP_FIELD).</source>
<translation>« {field} » de « {layer} » a {count:,} valeurs, {values} ; un champ pour chacune serait trop. Choisir un champ d'au plus {most} (GROUP_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{field}” of “{layer}” holds no dates that can be read ({values}). Write them as 2016-10-31, 2016-10, 2016 Q4 or 2016.</source>
<translation>« {field} » de « {layer} » ne contient pas de dates lisibles ({values}). Les écrire 2016-10-31, 2016-10, 2016 Q4 ou 2016.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>“{field}” of “{layer}” is missing in {count:,} {count:feature|features}, which {count:weighs|weigh} 0.</source>
<translation>« {field} » de « {layer} » manque dans {count:,} {count:entité, qui pèse|entités, qui pèsent} 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/newer.py" />
<source>“{field}” of “{layer}” is read, and beside it there is “{newer}”: what a later run added, as the name was taken. Choose that field where the newer values are meant.</source>
<translation>« {field} » de « {layer} » est lu, et à côté il y a « {newer} » : ce qu'une exécution plus tardive a ajouté, le nom étant pris. Choisir ce champ-là si ce sont les valeurs nouvelles que l'on veut.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>“{field}” of “{layer}” is the id of a unit of “{units}” in not a single row: {keys}.</source>
<translation>« {field} » de « {layer} » n'est dans aucune ligne l'identifiant d'une unité de « {units} » : {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{field}” of “{layer}” must be a number of zero or more in every record, and is not in {records}.</source>
<translation>« {field} » de « {layer} » doit être un nombre de zéro ou plus dans chaque enregistrement, et ne l'est pas dans {records}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/features.py" />
<source>“{field}” of “{layer}” must be a number of zero or more, and is not in {count:,} of {n:,}: {rows}.</source>
<translation>« {field} » de « {layer} » doit être un nombre de zéro ou plus, et ne l'est pas dans {count:,} sur {n:,} : {rows}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/features.py" />
<source>“{field}” of “{layer}” must be a number, and not too large to reckon with; it is not in {count:,} of {n:,}: {rows}.</source>
<translation>« {field} » de « {layer} » doit être un nombre, et pas trop grand pour calculer ; il ne l'est pas dans {count:,} sur {n:,} : {rows}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” says yes in another language ({values}): taken as yes.</source>
<translation>« {field} » dit oui dans une autre langue ({values}) : pris pour oui.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{field}” was taken in as a scenario, kept in {place}.</source>
<translation>« {field} » a été repris comme scénario, gardé dans {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>“{field}” weighs ratings, and must be zero or more; it is below in {count:,} {count:customer|customers}. Correct it, or leave CUSTOMER_WEIGHT out.</source>
<translation>« {field} » pondère les notes, et doit être zéro ou plus ; il est au-dessous chez {count:,} {count:client|clients}. Le corriger, ou ne pas donner CUSTOMER_WEIGHT.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>“{field}”: {before} before, {after} after.</source>
<translation>« {field} » : {before} avant, {after} après.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>“{folder}” holds what changed alone: the plan that it leads to is read from its “{state}”, whether it was loaded or not.</source>
<translation>« {folder} » ne contient que ce qui a changé : le plan auquel cela mène est lu dans son « {state} », que ce soit chargé ou non.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{layer}” can't be switched to editing.</source>
<translation>« {layer} » ne peut pas passer en mode édition.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>“{layer}” can't serve as barriers: it holds neither lines nor polygons.</source>
<translation>« {layer} » ne peut pas servir de barrières : la couche ne contient ni lignes ni polygones.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>“{layer}” can't serve as centers: it is no point layer.</source>
<translation>« {layer} » ne peut pas servir de centres : ce n'est pas une couche de points.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>“{layer}” can't serve as customers: it is no point layer.</source>
<translation>« {layer} » ne peut pas servir de clients : ce n'est pas une couche de points.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads here: its connected roads come no nearer than {km:,.0f} km to any unit.</source>
<translation>« {layer} » ne peut pas servir ici de routes : ses routes reliées n'approchent aucune unité à moins de {km:,.0f} km.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads: it has no line that leads anywhere.</source>
<translation>« {layer} » ne peut pas servir de routes : aucune de ses lignes ne mène quelque part.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads: it is no line layer.</source>
<translation>« {layer} » ne peut pas servir de routes : ce n'est pas une couche de lignes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads: {count:,} of its {n:,} vertices {count:is|are} no place in {crs}.</source>
<translation>« {layer} » ne peut pas servir de routes : {count:,} de ses {n:,} sommets {count:n'est|ne sont} aucun lieu dans {crs}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/region.py" />
<source>“{layer}” can't serve as study region: it holds no polygons.</source>
<translation>« {layer} » ne peut pas servir de zone d'étude : la couche ne contient pas de polygones.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>“{layer}” can't serve as weights: it holds neither points nor areas.</source>
<translation>« {layer} » ne peut pas servir de poids : la couche ne contient ni points ni surfaces.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>“{layer}” can't serve as weights: none of its features has a place.</source>
<translation>« {layer} » ne peut pas servir de poids : aucune de ses entités n'a de lieu.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/file_behind.py" />
<source>“{layer}” could not be read to its end ({count} features): it was being saved, or something else is writing to it. Run it again.</source>
<translation>« {layer} » n'a pas pu être lue jusqu'au bout ({count} entités) : elle était en cours d'enregistrement, ou autre chose y écrit. Recommencer.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{layer}” did not accept the value {value} in “{field}”.</source>
<translation>« {layer} » n'a pas accepté la valeur {value} dans « {field} ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>“{layer}” has no centers.</source>
<translation>« {layer} » n'a pas de centres.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/outlines.py" />
<source>“{layer}” has no coordinate reference system, and the system's outlines are in longitude and latitude: set it in the layer's properties.</source>
<translation>« {layer} » n'a pas de système de coordonnées de référence, et les contours du système sont en longitude et latitude : le définir dans les propriétés de la couche.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>“{layer}” has no coordinate reference system: its coordinates are taken as metres in the plane. Where they are degrees, set its reference system first.</source>
<translation>« {layer} » n'a pas de système de coordonnées de référence : ses coordonnées sont prises pour des mètres dans le plan. Si ce sont des degrés, définir d'abord son système.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{layer}” has no coordinate reference system; its coordinates look like degrees.</source>
<translation>« {layer} » n'a pas de système de coordonnées de référence ; ses coordonnées ressemblent à des degrés.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{layer}” has no coordinate reference system; its coordinates look like metres.</source>
<translation>« {layer} » n'a pas de système de coordonnées de référence ; ses coordonnées ressemblent à des mètres.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>“{layer}” has no customers.</source>
<translation>« {layer} » n'a pas de clients.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>“{layer}” has no customers: none of its features has a point.</source>
<translation>« {layer} » n'a pas de clients : aucune de ses entités n'a de point.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>“{layer}” has no features to look over.</source>
<translation>« {layer} » n'a pas d'entités à examiner.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>“{layer}” has no features to make territories of. Where only selected features are used, select some.</source>
<translation>« {layer} » n'a pas d'entités dont faire des secteurs. Si seules les entités sélectionnées sont utilisées, en sélectionner.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>“{layer}” has no features yet.</source>
<translation>« {layer} » n'a pas encore d'entités.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>“{layer}” has no field “{field}” to tell its units by: choose one (OTHER_ID_FIELD).</source>
<translation>« {layer} » n'a pas de champ « {field} » pour reconnaître ses unités : en choisir un (OTHER_ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>“{layer}” has no points.</source>
<translation>« {layer} » n'a pas de points.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{layer}” has no records up to {day}: give a later day (UNTIL).</source>
<translation>« {layer} » n'a pas d'enregistrements jusqu'au {day} : donner un jour plus tardif (UNTIL).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{layer}” has no records with a unit and a date.</source>
<translation>« {layer} » n'a pas d'enregistrements avec une unité et une date.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>“{layer}” has no rows to compare with.</source>
<translation>« {layer} » n'a pas de lignes à comparer.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>“{layer}” has no rows.</source>
<translation>« {layer} » n'a pas de lignes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>“{layer}” has no units: none of its features has an area.</source>
<translation>« {layer} » n'a pas d'unités : aucune de ses entités n'a de surface.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>“{layer}” has {k:,} centers for {n:,} {n:unit|units}: at most one per unit.</source>
<translation>« {layer} » a {k:,} centres pour {n:,} {n:unité|unités} : au plus un par unité.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>“{layer}” has {units:,} {units:unit|units} and no territories.</source>
<translation>« {layer} » a {units:,} {units:unité|unités} et aucun secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>“{layer}” has {units:,} {units:unit|units}.</source>
<translation>« {layer} » a {units:,} {units:unité|unités}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>“{layer}” holds lines; territories are made of polygons. Pick a polygon layer.</source>
<translation>« {layer} » contient des lignes ; les secteurs sont faits de polygones. Choisir une couche de polygones.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>“{layer}” holds no geometry; territories are made of polygons. Pick a polygon layer.</source>
<translation>« {layer} » ne contient pas de géométrie ; les secteurs sont faits de polygones. Choisir une couche de polygones.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>“{layer}” holds no points. Pick a layer of addresses, customers or the like.</source>
<translation>« {layer} » ne contient pas de points. Choisir une couche d'adresses, de clients ou semblables.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>“{layer}” holds no points: pick a layer that does, or say which of its fields has the units' keys (POINT_UNIT).</source>
<translation>« {layer} » ne contient pas de points : choisir une couche qui en a, ou indiquer lequel de ses champs a les clés des unités (POINT_UNIT).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>“{layer}” holds points; territories are made of polygons. Pick a polygon layer.</source>
<translation>« {layer} » contient des points ; les secteurs sont faits de polygones. Choisir une couche de polygones.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>“{layer}” is about none of these units: not one of its keys is a unit's, such as {keys}.</source>
<translation>« {layer} » ne parle d'aucune de ces unités : aucune de ses clés n'est celle d'une unité, par exemple {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/places.py" />
<source>“{layer}” is in no file or database that scenarios could be kept beside: say which GeoPackage is to hold them (STORE).</source>
<translation>« {layer} » n'est dans aucun fichier ni base de données à côté de quoi garder des scénarios : indiquer quel GeoPackage doit les contenir (STORE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>“{layer}” is no copy that was handed out: it has no field {fields}.</source>
<translation>« {layer} » n'est pas une copie confiée ; il manque {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>“{layer}” is no point layer.</source>
<translation>« {layer} » n'est pas une couche de points.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>“{layer}” is no point layer: choose its field with the id of the unit that each customer belongs to (KEY_FIELD), or a layer of points.</source>
<translation>« {layer} » n'est pas une couche de points : choisir son champ avec l'identifiant de l'unité de chaque client (KEY_FIELD), ou une couche de points.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>“{layer}” is not a polygon layer. Territories are made of polygons.</source>
<translation>« {layer} » n'est pas une couche de polygones. Les secteurs sont faits de polygones.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{layer}” is set to read-only in this project.</source>
<translation>« {layer} » est en lecture seule dans ce projet.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{layer}” lies outside of the area that {crs} ({name}) is made for.</source>
<translation>« {layer} » est hors de la zone pour laquelle {crs} ({name}) est fait.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>“{layer}” says two things of one unit in “{field}” ({count:,}): {units}. Leave one row for each unit, or choose the field that tells its rows apart.</source>
<translation>« {layer} » dit deux choses d'une unité dans « {field} » ({count:,}) : {units}. Laisser une ligne par unité, ou choisir le champ qui distingue ses lignes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>“{layer}” was given as the old units and as the new ones.</source>
<translation>« {layer} » a été donnée comme unités d'avant et comme nouvelles unités.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>“{mode}” leaves no number of territories to try: {one} asks for {low:,.0f} or more, and {other} for {high:,.0f} or fewer.</source>
<translation>« {mode} » ne laisse aucun nombre de secteurs à essayer : {one} demande {low:,.0f} ou plus, et {other} {high:,.0f} ou moins.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce_rules.py" />
<source>“{names}” has too many postal codes for Salesforce: they need {count:,} items of a rule, and a territory has {most:,} ({rules} rules of {items}). Split the territory.</source>
<translation>« {names} » a trop de codes postaux pour Salesforce : il leur faut {count:,} éléments d'une règle, et un secteur en a {most:,} ({rules} règles de {items}). Diviser le secteur.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” can't go from {state} to {to}: the next is {next}.</source>
<translation>« {name} » ne peut pas passer de « {state} » à « {to} » : l'état suivant est « {next} ».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/markup.py" />
<source>“{name}” has control characters, which XML can't hold: rename it.</source>
<translation>« {name} » a des caractères de contrôle, que XML ne peut pas contenir : le renommer.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>“{name}” holds a character that no database keeps (0): rename it.</source>
<translation>« {name} » contient un caractère qu'aucune base de données ne garde (0) : le renommer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{name}” is a copy of “{plan}”.</source>
<translation>« {name} » est une copie de « {plan} ».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/open_plan.py" />
<source>“{name}” is approved ({who}, {day}) and stays as it is. To go on from it, choose “Copy this plan…” in the box of plans.</source>
<translation>« {name} » est approuvé ({who}, {day}) et reste comme il est. Pour continuer à partir de lui, choisir « Copier ce plan… » dans la liste des plans.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” is approved ({who}, {day}), so that it stays as it is: save under another name.</source>
<translation>« {name} » est approuvé ({who}, {day}), si bien qu'il reste comme il est : enregistrer sous un autre nom.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>“{name}” is approved and in force from {begin} on ({who}).</source>
<translation>« {name} » est approuvé et en vigueur à partir du {begin} ({who}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>“{name}” is approved and in force from {begin} until before {end} ({who}).</source>
<translation>« {name} » est approuvé et en vigueur à partir du {begin} et avant le {end} ({who}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>“{name}” is in force from</source>
<translation>« {name} » est en vigueur à partir du</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{name}” is in force from {day} on.</source>
<translation>« {name} » est en vigueur à partir du {day}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” is in that state already ({state}).</source>
<translation>« {name} » est déjà dans cet état ({state}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>“{name}” is open, kept in {place}.</source>
<translation>« {name} » est ouvert, gardé dans {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>“{name}” is open: {units} changed hands.</source>
<translation>« {name} » est ouvert ; changement de secteur : {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>“{name}” is shown then.</source>
<translation>« {name} » est alors affiché.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>“{name}” is {state} now ({who}).</source>
<translation>« {name} » est maintenant : {state} ({who}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{name}” is {state} now.</source>
<translation>« {name} » est maintenant : {state}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” was put in force, which is not taken back: copy it.</source>
<translation>« {name} » a été mis en vigueur, ce qui ne se reprend pas : le copier.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/postgis.py" />
<source>“{schema}” has a table “{table}” that no earlier publication made: choose another schema (SCHEMA).</source>
<translation>« {schema} » a une table « {table} » qu'aucune publication antérieure n'a faite : choisir un autre schéma (SCHEMA).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>“{seeds}” has a point in each territory, of type Required, for Solve Territories and Build Balanced Zones; “featuresets” has the classes as JSON for other tools.</source>
<translation>« {seeds} » a un point dans chaque secteur, de type Required, pour Solve Territories et Build Balanced Zones ; « featuresets » a les classes en JSON pour d'autres outils.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{speed}” (feature {id})</source>
<translation>« {speed} » (entité {id})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{table}” gives “{unit}” to {others} already: change or delete its row there first.</source>
<translation>« {table} » donne déjà « {unit} » à {others} : y changer ou supprimer d'abord sa ligne.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{table}” holds no lines, so that this can't be added to it: draw it there by hand, or choose a layer of lines in the set-up.</source>
<translation>« {table} » ne contient pas de lignes, si bien que ceci ne peut pas y être ajouté : le dessiner là-bas à la main, ou choisir une couche de lignes dans la configuration.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{table}” takes no new rows: it is read-only, or refuses them.</source>
<translation>« {table} » ne prend pas de nouvelles lignes : elle est en lecture seule, ou les refuse.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>“{territory}” ({field}) is in several of the level above: {parents}. Other systems have each territory in one: give the units of it one value, or leave that field out (PARENT_FIELDS).</source>
<translation>« {territory} » ({field}) est dans plusieurs du niveau au-dessus : {parents}. D'autres systèmes ont chaque secteur dans un seul : donner une valeur à ses unités, ou laisser ce champ de côté (PARENT_FIELDS).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>“{text}” (AGAINST) is neither “nothing” nor the number of a publication.</source>
<translation>« {text} » (AGAINST) n'est ni « nothing » ni le numéro d'une publication.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/days.py" />
<source>“{text}” ({name}) is no day: write it as 2027-01-31.</source>
<translation>« {text} » ({name}) n'est pas un jour : l'écrire 2027-01-31.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) can't be “{value}”. Choose one of: {options}.</source>
<translation>« {title} » ({name}) ne peut pas être « {value} ». Choisir l'un de : {options}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is missing.</source>
<translation>« {title} » ({name}) manque.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; it must be a whole number.</source>
<translation>« {title} » ({name}) est {value} ; ce doit être un nombre entier.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; it must be at least {limit}.</source>
<translation>« {title} » ({name}) est {value} ; ce doit être au moins {limit}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; it must be at most {limit}.</source>
<translation>« {title} » ({name}) est {value} ; ce doit être au plus {limit}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; that is too large a number.</source>
<translation>« {title} » ({name}) est {value} ; c'est un trop grand nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is “{value}”, which is not a number.</source>
<translation>« {title} » ({name}) est « {value} », qui n'est pas un nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) takes one file or folder, not a list: {values}.</source>
<translation>« {title} » ({name}) prend un fichier ou un dossier, pas une liste : {values}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}): the field “{field}” of “{layer}” holds {kind}; a number field is needed. {advice}</source>
<translation>« {title} » ({name}) : le champ « {field} » de « {layer} » contient {kind} ; il faut un champ de nombres. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}): “{layer}” has no field “{field}”. {advice}</source>
<translation>« {title} » ({name}) : « {layer} » n'a pas de champ « {field} ». {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{unit}” and “{other}” have no border that a barrier could stand on.</source>
<translation>« {unit} » et « {other} » n'ont pas de frontière où puisse être une barrière.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{unit}” has no outline.</source>
<translation>« {unit} » n'a pas de contour.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>“{waiting}” is not to be loaded yet: its rows need Ids that the org gives, of operating hours, of territories one level up, of members. Load the rest, export the org as below and publish the same plan again with this folder as PREVIOUS, once a level: they come with Ids.</source>
<translation>« {waiting} » n'est pas encore à charger : ses lignes demandent des identifiants que donne l'organisation, d'heures d'ouverture, de secteurs du niveau au-dessus, de membres. Charger le reste, exporter l'organisation comme ci-dessous et publier de nouveau le même plan avec ce dossier comme PREVIOUS, une fois par niveau : elles ont alors des identifiants.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>“{waiting}” lists what these steps undo, or what has no Id yet because its territory is made anew: for the latter export the org again and publish the plan before with that as PREVIOUS.</source>
<translation>« {waiting} » liste ce que ces étapes défont, ou ce qui n'a pas encore d'identifiant parce que son secteur est refait : pour ce dernier cas, exporter de nouveau l'organisation et publier le plan d'avant avec cela comme PREVIOUS.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>“{workload}”: at least {least} is more than at most {most}. Change one of these limits.</source>
<translation>« {workload} » : le minimum {least} dépasse le maximum {most}. Changer une de ces limites.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… and within</source>
<translation>… et en</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout_history.py" />
<source>… and {more:,} more</source>
<translation>… et {more:,} de plus</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>… are</source>
<translation>… sont</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… chosen for</source>
<translation>… choisis pour</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>… covering</source>
<translation>… couvrant</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>… crossing adds</source>
<translation>… franchir ajoute</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… nearest within</source>
<translation>… plus proche à moins de</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… one-way</source>
<translation>… sens unique</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… speed</source>
<translation>… vitesse</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… their key</source>
<translation>… leur clé</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… their unit</source>
<translation>… leur unité</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… ways lead</source>
<translation>… sens du trajet</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… which is in</source>
<translation>… situé dans</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>▲ max</source>
<translation>▲ max</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>▼ min</source>
<translation>▼ min</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/territories_tab.py" />
<source>⚠ with problems</source>
<translation>⚠ à problème</translation>
</message>
</context>
</TS>