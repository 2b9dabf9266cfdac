<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>TerritoryPlanner</name>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>  and {more:,} more of “{kind}”, in the output.</source>
<translation>  y {more:,} más de «{kind}», en la salida.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<location filename="../../territory_planner/algorithms/validate.py" />
<source>  and {more:,} more, in the output.</source>
<translation>  y {more:,} más, en la salida.</translation>
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
<translation>  {name}: {share}, {title} {load} para un objetivo de {target}; unidades: {units:,}</translation>
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
<translation> y </translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source> of “{field}”</source>
<translation> de «{field}»</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<location filename="../../territory_planner/core/travel/reach.py" />
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source> or </source>
<translation> o </translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source> or more, or ask for {count:,} territories.</source>
<translation> o más, o pedir {count:,} {count:territorio|territorios}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source> or more.</source>
<translation> o más.</translation>
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
<translation> – el mejor en: {best}.</translation>
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
<translation>(vacío)</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>(no territory)</source>
<translation>(sin territorio)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>(none)</source>
<translation>(ninguno)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/findings.py" />
<source>(the layer)</source>
<translation>(la capa)</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>, or </source>
<translation>, o </translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>, which is next to it</source>
<translation>, que está al lado</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>, which shares {border} km of border</source>
<translation>, que comparte {border} km de frontera</translation>
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
<translation>0: el equilibrio más ajustado, sea cual sea la forma. 50: los trayectos más cortos dentro de la tolerancia. 100: las fronteras más lisas y redondas dentro de la tolerancia.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>0: the tightest balance; 50: the least travel within the tolerance; 100: the smoothest borders within it</source>
<translation>0: el equilibrio más ajustado; 50: el menor desplazamiento dentro de la tolerancia; 100: las fronteras más lisas dentro de ella</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>1 where all plans of the map were listed, else 0</source>
<translation>1 donde se listaron todos los planes del mapa, si no 0</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>1 where it is proven that no plan that keeps all that is asked moves less, or, where none is within the limits, is nearer to them; else 0</source>
<translation>1 donde está demostrado que ningún plan que cumpla todo lo pedido mueve menos, o, donde ninguno está dentro de los límites, está más cerca de ellos; si no 0</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>1 where, with the travel that this plan has, all territories are within their limits, or travel is what the plan was balanced by; 0 where they did not come to agree</source>
<translation>1 donde, con el desplazamiento que tiene este plan, todos los territorios están dentro de sus límites, o el desplazamiento es aquel con que se equilibró el plan; 0 donde no llegaron a concordar</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>1. Data Loader wrote a success file of each “insert” file that you loaded: load these with Delete, the last first; their column ID is the Id. (Lost? Export the org again and publish the plan before with that as PREVIOUS.)</source>
<translation>1. Data Loader escribió un archivo de éxito de cada archivo «insert» que usted cargó: cargarlos con Delete, el último primero; su columna ID es el Id. (¿Se perdieron? Exportar otra vez la organización y publicar el plan anterior con eso como PREVIOUS.)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>1. Deploy the model, its territories and their rules by postal code: in “{ruled}”, sf project deploy start --source-dir force-app{gone}. Are your units no postal codes? Then do so in “{plain}”, which has no rules.</source>
<translation>1. Desplegar el modelo, sus territorios y las reglas de estos por código postal: en «{ruled}», sf project deploy start --source-dir force-app{gone}. ¿Sus unidades no son códigos postales? Entonces hacerlo en «{plain}», que no tiene reglas.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>1. Deploy the territories: in “{plain}”, sf project deploy start --source-dir force-app{gone}. Rules by postal code stay as they are: what was given of the org tells none.</source>
<translation>1. Desplegar los territorios: en «{plain}», sf project deploy start --source-dir force-app{gone}. Las reglas por código postal quedan como están: lo que se dio de la organización no dice ninguna.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>100: in all of them. 80: in four of five, whichever; the others may be out of it.</source>
<translation>100: en todos. 80: en cuatro de cinco, los que sean; los otros pueden estar fuera.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>2. Did you deploy “{ruled}” or “{plain}”? Deploy that of this folder, too: sf project deploy start --source-dir force-app{gone}.</source>
<translation>2. ¿Desplegó «{ruled}» o «{plain}»? Desplegar también el de esta carpeta: sf project deploy start --source-dir force-app{gone}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>2. Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete), empty values left alone. Keep its success files: the way back needs them.</source>
<translation>2. Cargar los archivos CSV de «{folder}» con Data Loader en el orden de sus números, cada uno con la operación de su nombre (insert, update, delete), sin tocar los valores vacíos. Guardar sus archivos de éxito: el camino de vuelta los necesita.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>2. Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete).</source>
<translation>2. Cargar los archivos CSV de «{folder}» con Data Loader en el orden de sus números, cada uno con la operación de su nombre (insert, update, delete).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>3. Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete); where you deployed, leave out those that insert or update Territory2.</source>
<translation>3. Cargar los archivos CSV de «{folder}» con Data Loader en el orden de sus números, cada uno con la operación de su nombre (insert, update, delete); si se desplegó, dejar fuera los que insertan o actualizan Territory2.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>3. “{waiting}” is not to be loaded yet: its rows need Ids that the org gives, and have DeveloperNames. After the steps before, export the org as below and publish the same plan again with this folder as PREVIOUS: they come with Ids.</source>
<translation>3. «{waiting}» no debe cargarse aún: sus filas necesitan Ids que da la organización, y tienen DeveloperNames. Tras los pasos anteriores, exportar la organización como se dice abajo y publicar otra vez el mismo plan con esta carpeta como PREVIOUS: vendrán con Ids.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>90th percentile of that distance (km)</source>
<translation>Percentil 90 de esa distancia (km)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>90th percentile of the ways from the center (nine in ten are no farther)</source>
<translation>Percentil 90 de los trayectos desde el centro (9 de 10 no son más largos)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>90th percentile of times</source>
<translation>Percentil 90 de los tiempos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>90th percentile of ways</source>
<translation>Percentil 90 de trayectos</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>A Dask cluster needs Dask on this computer, too: install the Python package “distributed”, or leave the scheduler's address out to use this computer's cores.</source>
<translation>Un clúster Dask necesita Dask también en este equipo: instalar el paquete de Python «distributed», o no dar la dirección del planificador para usar los núcleos de este equipo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>A barrier covers border that it comes this near to. Without it, a hundredth of the size of a typical unit.</source>
<translation>Una barrera cubre la frontera a la que se acerca tanto. Si se deja vacío, una centésima del tamaño de una unidad típica.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>A barrier parts units where it covers more of their border</source>
<translation>Una barrera separa unidades donde cubre más que esto de su frontera</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>A barrier parts {unit} and {other}, as {author} asked: “{text}”.</source>
<translation>Una barrera separa {unit} y {other}, como pidió {author}: «{text}».</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>A budget of {budget:g} % buys a largest deviation of {deviation}, with {share} moved.</source>
<translation>Con un presupuesto de {budget:g} % la mayor desviación es {deviation}, con {share} movido.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>A budget of {budget:g} % buys a largest deviation of {deviation}, with {share} moved: proven to be the least.</source>
<translation>Con un presupuesto de {budget:g} % la mayor desviación es {deviation}, con {share} movido: está demostrado que es lo mínimo.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/child_talk.py" />
<source>A calculation in the background was ended from outside: {why}</source>
<translation>Un cálculo en segundo plano fue terminado desde fuera: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/certificates.py" />
<source>A certificate (CERTIFICATE) can only be written of straight ways that count by their square: leave out {others}.</source>
<translation>Un certificado (CERTIFICATE) solo se puede escribir de trayectos en línea recta que cuentan al cuadrado: dejar fuera {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>A certificate (CERTIFICATE) is not written with people who come and go (PEOPLE): leave one of the two out.</source>
<translation>Un certificado (CERTIFICATE) no se escribe con gente que llega y se va (PEOPLE): dejar fuera uno de los dos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/certificate.py" />
<source>A certificate can only be written of straight ways that count by their square: leave out roads, tables of costs, barriers that cost, and other ways to count.</source>
<translation>Un certificado solo se puede escribir de trayectos en línea recta que cuentan al cuadrado: dejar fuera carreteras, tablas de costes, barreras con coste y otros modos de contar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>A day such as 2026-04-01; only for a plan that is approved.</source>
<translation>Un día como 2026-04-01; solo para un plan aprobado.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/new_field.py" />
<source>A field can't be added to the source of “{layer}”.</source>
<translation>No se puede añadir un campo al origen de «{layer}».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>A field of the customers, such as season, product or skill: for each of its values the units have a workload field of its own, beside the one of all. At most {most} values.</source>
<translation>Un campo de los clientes, como temporada, producto o competencia: para cada uno de sus valores las unidades tienen un campo de carga propio, junto al de todos. Como mucho {most} valores.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>A field of the points with the keys of units, their postal codes say: they are found by these, wherever they lie. A table without places needs it.</source>
<translation>Un campo de los puntos con las claves de las unidades, sus códigos postales por ejemplo: se encuentran por ellas, estén donde estén. Una tabla sin ubicaciones lo necesita.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>A field of the units that is brought up to date: units that the alignment says nothing of keep what they have, and old values stand in “previous”. Without it, a field “territory” is added. Levels above the territory are added in any case.</source>
<translation>Un campo de las unidades que se actualiza: las unidades de las que la asignación no dice nada conservan lo que tienen, y los valores antiguos están en «previous». Sin él se añade un campo «territory». Los niveles por encima del territorio se añaden en cualquier caso.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>A figure of the plan as a whole: 'max_deviation', 'gini', 'cv', 'territories'.</source>
<translation>Un indicador del plan en su conjunto: 'max_deviation', 'gini', 'cv', 'territories'.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>A forecast is of one step or more.</source>
<translation>Una previsión es de un período o más.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>A greatest area (MAX_AREA) needs units that have one: leave it out for points.</source>
<translation>Un área máxima (MAX_AREA) necesita unidades que la tengan: no darla con puntos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>A km of tour counts</source>
<translation>Un km de ruta cuenta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>A km of travel (TRAVEL_PER_KM) must count more than 0: leave it out instead.</source>
<translation>Un km de desplazamiento (TRAVEL_PER_KM) debe contar más que 0: si no, no darlo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>A lake, or a unit that is missing: add it where somebody is to serve it.</source>
<translation>Un lago, o una unidad que falta: añadirla donde alguien deba atenderla.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>A layer of outlines with every figure of each territory, and a table of the plan's figures, as the plan is now</source>
<translation>Una capa de contornos con todos los indicadores de cada territorio y una tabla de los indicadores del plan, tal como está ahora</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>A line from each unit at a border to each territory beside it: unit_id, unit, territory, beside; answer (“kept” by rules, “farther” from the center, “free” to go), rules that would break; deviations of both territories in percent, now and then, by the first workload; the way from the center of each, as centers are now, and its unit; km by which borders between territories would grow; percent by which the plan's travel would; why, in words; the smallest change that turns the answer, and how many it joins.</source>
<translation>Una línea de cada unidad en una frontera a cada territorio de al lado: unit_id, unit, territory, beside; answer («kept»: retenida por reglas; «farther»: más lejos del centro; «free»: libre para irse), reglas que se romperían; desviaciones de ambos territorios en porcentaje, ahora y entonces, por la primera carga; el trayecto desde el centro de cada uno, como están ahora los centros, y su unidad; km que crecerían las fronteras entre territorios; porcentaje que crecería el desplazamiento del plan; por qué, en palabras; el menor cambio que cambia la respuesta, y cuántos une.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>A list is no publication that could be kept (KEEP): choose another system (SYSTEM), or a database (DATABASE).</source>
<translation>Una lista no es una publicación que se pueda guardar (KEEP): elegir otro sistema (SYSTEM), o una base de datos (DATABASE).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>A lock keeps these territories from being merged.</source>
<translation>Un bloqueo impide fusionar estos territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>A locked territory can't be split.</source>
<translation>Un territorio bloqueado no se puede dividir.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/sharing.py" />
<source>A maximum distance of {needed} would not have any, nor would enough tolerance.</source>
<translation>Con una distancia máxima de {needed} no habría ninguna; con bastante tolerancia, tampoco.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>A maximum of {most} would allow for that.</source>
<translation>Un máximo de {most} lo permitiría.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A maximum time (MAX_TIME) needs roads (ROADS) with speeds (SPEED_FIELD), or a table of travel costs (COST_MATRIX).</source>
<translation>Un tiempo máximo (MAX_TIME) necesita carreteras (ROADS) con velocidades (SPEED_FIELD), o una tabla de costes de viaje (COST_MATRIX).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A maximum time (MAX_TIME) needs the speeds of the roads (SPEED_FIELD), or OBJECTIVE “time”, which counts 50 km/h where none are given.</source>
<translation>Un tiempo máximo (MAX_TIME) necesita las velocidades de las carreteras (SPEED_FIELD), u OBJECTIVE «time», que cuenta 50 km/h donde no se dan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A maximum time (MAX_TIME) needs ways in minutes, and OBJECTIVE is “distance”: choose “time”, or leave the maximum time out.</source>
<translation>Un tiempo máximo (MAX_TIME) necesita trayectos en minutos, y OBJECTIVE es «distance»: elegir «time», o no dar el tiempo máximo.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>A new territory: {now} off its target.</source>
<translation>Un territorio nuevo; desviación del objetivo: {now}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>A new unit is clear where this much of it comes from one territory, an old one where this much of it goes to one new unit.</source>
<translation>Una unidad nueva está clara si al menos esta parte de ella viene de un solo territorio; una antigua, si al menos esta parte de ella va a una sola nueva.</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout.py" />
<source>A page for each territory</source>
<translation>Una página por territorio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_part.py" />
<source>A part of the plan can't be designed by a table of costs, which needs a center for each territory. Design all of it, or take the table out of the set-up.</source>
<translation>Una parte del plan no se puede diseñar con una tabla de costes, que necesita un centro por territorio. Diseñarlo todo, o quitar la tabla de la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>A point layer, in any coordinate reference system, or a table with the ids of units (KEY_FIELD): CSV, XLSX or any other that QGIS opens.</source>
<translation>Una capa de puntos, en cualquier sistema de referencia de coordenadas, o una tabla con los ids de unidades (KEY_FIELD): CSV, XLSX o cualquier otra que QGIS abra.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>A rating by each customer; those without one are left aside.</source>
<translation>Una valoración de cada cliente; los que no tienen se dejan a un lado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>A rating of each unit. The mean is weighted by its customers, or where none are given by the first workload; units without a rating are left aside.</source>
<translation>Una valoración de cada unidad. La media se pondera por sus clientes, o donde no se dan por la primera carga; las unidades sin valoración se dejan a un lado.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>A realignment may move</source>
<translation>Un reajuste puede mover</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>A row per unit that was in conflict, with its territory in a column “to”: these are taken over as they are.</source>
<translation>Una fila por unidad que estaba en conflicto, con su territorio en una columna «to»: se toman como están.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce_rules.py" />
<source>A rule of Salesforce can't hold the postal {count:code|codes} {codes} of “{territory}”: its lists are written with commas. Choose the field of the codes (ID_FIELD), or correct {count:it|them}.</source>
<translation>Una regla de Salesforce no puede contener {count:el código postal|los códigos postales} {codes} de «{territory}»: sus listas se escriben con comas. Elegir el campo de los códigos (ID_FIELD), o {count:corregirlo|corregirlos}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>A table of costs needs centers: choose them in the set-up.</source>
<translation>Una tabla de costes necesita centros: elegirlos en la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>A table of targets says how many territories there are: leave it out (TARGETS), or don't ask for “{mode}” (COUNT_MODE).</source>
<translation>Una tabla de objetivos dice cuántos territorios hay: no darla (TARGETS), o no pedir «{mode}» (COUNT_MODE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A table of travel costs needs centers (CENTERS).</source>
<translation>Una tabla de costes de viaje necesita centros (CENTERS).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>A table with a row per person and territory, of any level: person (as the system knows them: a user's id, an e-mail address), territory, role where there is one.</source>
<translation>Una tabla con una fila por persona y territorio, de cualquier nivel: person (como la conoce el sistema: el id de un usuario, una dirección de correo), territory, role donde lo haya.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>A table with a row per unit: CSV, XLSX or any other file that QGIS opens</source>
<translation>Una tabla con una fila por unidad: CSV, XLSX o cualquier otro archivo que QGIS abra</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>A table with a row per unit: its key and its territory; empty means none.</source>
<translation>Una tabla con una fila por unidad: su clave y su territorio; vacío significa ninguno.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>A table with a territory's name in a column called as the territory field (or “territory”, “name”, “id”), and in a column “lock” either “gain only” (it never loses a unit) or “frozen” (it stays as it is).</source>
<translation>Una tabla con el nombre de un territorio en una columna llamada como el campo de territorios (o «territory», «name», «id»), y en una columna «lock» o bien «gain only» (nunca pierde una unidad) o bien «frozen» (queda como está).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>A table with the columns person, territory and, if any, role</source>
<translation>Una tabla con las columnas person, territory y, si la hay, role</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>A table with the columns “category”, and “frequency”, “time” or “overhead”: what counts for customers of a category where their own fields say nothing.</source>
<translation>Una tabla con las columnas «category», y «frequency», «time» o «overhead»: lo que cuenta para los clientes de una categoría donde sus propios campos no dicen nada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>A table with the columns “{category}”, and “{frequency}”, “{time}” or “{overhead}”: what counts for customers of a category where their own fields say nothing.</source>
<translation>Una tabla con las columnas «{category}», y «{frequency}», «{time}» o «{overhead}»: lo que cuenta para los clientes de una categoría donde sus propios campos no dicen nada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<source>A table, or points where people live: a name (in a column called as the territory field, or “territory”, “name”, “person”), and an “action”: “leave” (for good, or until a day in “until”, when all that was theirs comes back), “join” (a new territory around a home: the point, or a unit's id in “home”, or the center of that name; without one, wherever that moves least), “capacity” (carries more or less: the new “capacity”, on the scale of targets, else 1 for an ordinary territory), or “swap” (exchanges territories with the one in “with”). “date” is when it begins. All rows together give one plan, counted from today's. Example: name Fay, action leave.</source>
<translation>Una tabla, o puntos donde vive la gente: un nombre (en una columna llamada como el campo de territorios, o «territory», «name», «person»), y una «action»: «leave» (para siempre, o hasta un día en «until», cuando vuelve todo lo que era suyo), «join» (un territorio nuevo en torno a un domicilio: el punto, o el id de una unidad en «home», o el centro de ese nombre; sin él, donde menos mueva), «capacity» (lleva más o menos: la nueva «capacity», en la escala de los objetivos, si no 1 para un territorio ordinario), o «swap» (intercambia territorios con el de «with»). «date» dice cuándo empieza. Todas las filas juntas dan un plan, contado desde el de hoy. Ejemplo: name Fay, action leave.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>A territory field to start from. Its territories keep their names; units where it is empty are shared out. Without it, the design starts afresh.</source>
<translation>Un campo de territorios del que partir. Sus territorios conservan sus nombres; las unidades donde está vacío se reparten. Sin él, el diseño empieza de cero.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>A territory is called “{name}”, which loaders take for empty: rename it.</source>
<translation>Un territorio se llama «{name}», que los cargadores toman por vacío: cambiarle el nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>A territory is split in two or more pieces.</source>
<translation>Un territorio se divide en dos o más trozos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>A territory of one unit can't be split.</source>
<translation>Un territorio de una sola unidad no se puede dividir.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>A tolerance of {share} would allow for that.</source>
<translation>Una tolerancia de {share} lo permitiría.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>A tolerance of {tolerance} lets a territory have nothing, or several times its target. Usual is 1 to 10.</source>
<translation>Una tolerancia de {tolerance} permite que un territorio no tenga nada, o varias veces su objetivo. Lo usual es de 1 a 10.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>A unit has no position.</source>
<translation>Una unidad no tiene posición.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A way across a barrier counts as {km:,.1f} km longer, or goes around it where that is shorter.</source>
<translation>Un trayecto que cruza una barrera cuenta {km:,.1f} km más, o la rodea donde es más corto.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>A web page on the plan that can be sent on</source>
<translation>Una página web sobre el plan que se puede enviar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/column_choice.py" />
<source>A wider panel shows it, or fewer columns that you chose.</source>
<translation>Un panel más ancho la muestra, o menos columnas elegidas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>AGAINST is of publications that are kept: switch that on (KEEP).</source>
<translation>AGAINST es de publicaciones que se guardan: activarlo (KEEP).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Above least</source>
<translation>Por encima del mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Above the maximum</source>
<translation>Por encima del máximo</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Accounts</source>
<translation>Cuentas</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Accounts and resources that are no GUID ({count:,}, such as {key}) are found by an alternate key (account: accountnumber, resource: name), which the org must define for b).</source>
<translation>Las cuentas y recursos que no son un GUID ({count:,}, por ejemplo {key}) se encuentran por una clave alternativa (account: accountnumber, resource: name), que la organización debe definir para b).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Accounts and users whose key is no Salesforce Id ({count:,}, such as {key}) wait in “{waiting}”: choose the field of their Ids (POINT_ID; for people the column person).</source>
<translation>Las cuentas y usuarios cuya clave no es un Id de Salesforce ({count:,}, por ejemplo {key}) esperan en «{waiting}»: elegir el campo de sus Ids (POINT_ID; para personas, la columna person).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Accounts are counted by territory ({count:,}), not listed.</source>
<translation>Las cuentas se cuentan por territorio ({count:,}), no se listan.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Accounts in no territory: {count:,}.</source>
<translation>Cuentas sin territorio: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Accounts outside every unit go to the nearest within this distance on the ground</source>
<translation>Las cuentas fuera de toda unidad van a la más cercana hasta esta distancia sobre el terreno</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Accounts whose key stands in several rows ({count:,} {count:key|keys}, {rows:,} rows): {keys}.</source>
<translation>Cuentas cuya clave está en varias filas ({count:,} {count:clave|claves}, {rows:,} filas): {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Across a border to stay inside</source>
<translation>Cruzan una frontera que debían respetar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Across gaps up to</source>
<translation>Huecos hasta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Add</source>
<translation>Añadir</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Add a field for the territories to the layer</source>
<translation>Añadir a la capa un campo para los territorios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Add a territory</source>
<translation>Añadir un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Add the field</source>
<translation>Añadir el campo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Add the field?</source>
<translation>¿Añadir el campo?</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Addresses, customers or the like, whose territory is asked for; or a table of them without places, with the key of the unit of each (POINT_UNIT).</source>
<translation>Direcciones, clientes o similares, cuyo territorio se pregunta; o una tabla de ellos sin ubicaciones, con la clave de la unidad de cada uno (POINT_UNIT).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>After</source>
<translation>Después</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>After territories were edited by hand: units without a territory and detached parts are joined to a territory beside them, what is still wrong is listed, and a report shows the plan before and after.</source>
<translation>Después de editar territorios a mano: las unidades sin territorio y las partes separadas se unen a un territorio contiguo, se enumera lo que aún está mal, y un informe muestra el plan antes y después.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>After: {load}, {deviation}</source>
<translation>Después: {load}, {deviation}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Against</source>
<translation>Frente a</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Against the publication {publication}.</source>
<translation>Frente a la publicación {publication}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Against {other}</source>
<translation>Contra {other}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Aggregate workload</source>
<translation>Totalizar carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Alignment</source>
<translation>Asignación</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>All are in the output AMBIGUOUS.</source>
<translation>Todas están en la salida AMBIGUOUS.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>All are within their tolerance.</source>
<translation>Todos están dentro de su tolerancia.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>All costs of the units in the table of travel costs are blank: nothing is served.</source>
<translation>Todos los costes de las unidades en la tabla de costes de viaje están vacíos: no se atiende nada.</translation>
</message>
<message>
<location filename="../../territory_planner/report/table_view.py" />
<source>All figures</source>
<translation>Todos los indicadores</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>All limits are kept that can be. No plan avoids this: {obstacle}</source>
<translation>Se cumplen todos los límites que se pueden. Ningún plan evita esto: {obstacle}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>All limits are kept.</source>
<translation>Se cumplen todos los límites.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_anew.py" />
<source>All of these territories are locked. Release those that are to be designed anew.</source>
<translation>Todos estos territorios están bloqueados. Desbloquear los que se diseñan de nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>All past workloads are 0: there is nothing to forecast from.</source>
<translation>Todas las cargas pasadas son 0: no hay de qué prever.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>All plans of this map were listed: none is better in everything than one of these.</source>
<translation>Se listaron todos los planes de este mapa: ninguno es mejor en todo que uno de estos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>All points and their fields, and “{id}”: the unit's, or the id of the polygon (ID_FIELD); nothing outside.</source>
<translation>Todos los puntos y sus campos, y «{id}»: el de la unidad, o el id del polígono (ID_FIELD); fuera, nada.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/newcomers.py" />
<source>All that people who leave have changes hands, {gone}, which is more than may: allow {needed} or more.</source>
<translation>Todo lo que tienen quienes se van cambia de territorio, {gone}, y es más de lo permitido: permitir {needed} o más.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>All that {name} has would go to others, and locks or protection keep units there ({count:,}): {units}. Unlock them first.</source>
<translation>Todo lo que tiene {name} iría a otros, y bloqueos o protección sujetan allí unidades ({count:,}): {units}. Desbloquearlas antes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>All units and their fields, and “customers”, “visits” (the sum of frequencies), “workload”, and a workload of each group.</source>
<translation>Todas las unidades y sus campos, y «customers», «visits» (la suma de frecuencias), «workload», y una carga de cada grupo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>All units and their fields, the territory field brought up to date and its old value in “previous” (“previous_2” where the units have such a field of their own); around given centers, along roads or by a table of travel costs, also “center_time” or “center_road_km”, as “Design territories” writes them.</source>
<translation>Todas las unidades y sus campos, el campo de territorios actualizado y su valor antiguo en «previous» («previous_2» donde las unidades ya tienen tal campo); en torno a centros dados, por carreteras o una tabla de costes de viaje, también «center_time» o «center_road_km», como los escribe «Diseñar territorios».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>All units and their fields, with geometries repaired and borders that are no farther apart than the tolerance made to meet; full copies are left out.</source>
<translation>Todas las unidades y sus campos, con geometrías reparadas y fronteras que coinciden donde no distan más que la tolerancia; las copias enteras se dejan fuera.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>All units and their fields, with the fields “territory” and “center_km” (distance to the territory's center) added; along roads or by a table of travel costs also “center_time” (minutes, or what the table is in; “center_road_km” along roads without speeds). Where the units have such a field of their own, the added one is called “center_km_2”.</source>
<translation>Todas las unidades y sus campos, con los campos «territory» y «center_km» (distancia al centro del territorio); por carreteras o una tabla de costes de viaje también «center_time» (minutos, o la medida de la tabla; «center_road_km» por carreteras sin velocidades). Donde las unidades ya tienen tal campo, el añadido se llama «center_km_2».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>All units and their fields, with their territory in the scenario.</source>
<translation>Todas las unidades y sus campos, con su territorio en el escenario.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>All units and their fields, with their territory.</source>
<translation>Todas las unidades y sus campos, con su territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>All units are clear.</source>
<translation>Todas las unidades están claras.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>All units of the plan, as they are now.</source>
<translation>Todas las unidades del plan, como están ahora.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>All units there ({count:,}) are in territories that are not among those given: {names}. Give the table of territories, too: all that the system exports, or the whole folder of a publication.</source>
<translation>Todas las unidades de allí ({count:,}) están en territorios que no están entre los dados: {names}. Dar también la tabla de territorios: todo lo que exporta el sistema, o la carpeta entera de una publicación.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>All units with “deviation” (the largest from target once the new center serves what is nearest, percent), “travel_saved” (of all workload times straight km, percent), “moved” (workload that changes hands: what it serves, and what others must move besides, at least, percent) and “suitability”: 0 (worst) to 100, the mean of the three, each between its best and worst.</source>
<translation>Todas las unidades con «deviation» (la mayor desviación del objetivo una vez que el centro nuevo atienda lo más cercano, en porcentaje), «travel_saved» (de toda la carga por km en línea recta, en porcentaje), «moved» (carga que cambia de territorio: la que atiende, y la que otros deben mover además, al menos, en porcentaje) y «suitability»: de 0 (lo peor) a 100, la media de las tres, cada una entre su mejor y su peor valor.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>All units, with their territory for each number of territories: “plan_39”, “plan_40” and so on.</source>
<translation>Todas las unidades, con su territorio para cada número de territorios: «plan_39», «plan_40» y así.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>All workloads</source>
<translation>Todas las cargas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Allocate units to centers</source>
<translation>Asignar unidades a centros</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/allocate.py" />
<source>Allocation needs centers to allocate to.</source>
<translation>La asignación necesita centros a los que asignar.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Along one-way roads: technicians set out, patients come</source>
<translation>Por sentidos únicos: los técnicos salen, los pacientes vienen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Alternative</source>
<translation>Alternativa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Alternatives</source>
<translation>Alternativas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Amount field</source>
<translation>Campo de cantidad</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>An island, or a gap in the borders: add links (LINKS) where you know better, or raise TOLERANCE_DISTANCE.</source>
<translation>Una isla, o un hueco en las fronteras: añadir enlaces (LINKS) si se sabe mejor, o aumentar TOLERANCE_DISTANCE.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>An old unit in no new one goes to the nearest where that is no farther than this, from border to border; else it is carried nowhere, and told. Without it, the width of a typical new unit.</source>
<translation>Una unidad antigua que no está en ninguna nueva va a la más cercana si no está más lejos que esto, de frontera a frontera; si no, no se traslada, y se avisa. Si se deja vacío, el ancho de una unidad nueva típica.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>And {more:,} more {more:unit|units}, in the workbook.</source>
<translation>Y {more:,} {more:unidad|unidades} más, en el libro de cálculo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Another layer…</source>
<translation>Otra capa…</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Another number of territories</source>
<translation>Otro número de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Another plan of this layer, as this one stands</source>
<translation>Otro plan de esta capa, tal como está este</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Another plan of this layer, without territories yet</source>
<translation>Otro plan de esta capa, aún sin territorios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Any figure of a territory: 'units', 'area_km2', 'parts', 'polsby_popper'.</source>
<translation>Cualquier indicador de un territorio: 'units', 'area_km2', 'parts', 'polsby_popper'.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Any plan that has the others within the tolerance beside units that are too heavy moves {share} or more.</source>
<translation>Cualquier plan que tenga los otros dentro de la tolerancia junto a unidades demasiado pesadas mueve {share} o más.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Any plan within the tolerance moves {share} or more.</source>
<translation>Cualquier plan dentro de la tolerancia mueve {share} o más.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Apply</source>
<translation>Aplicar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_follower.py" />
<source>Apply mine again</source>
<translation>Aplicar otra vez los míos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Approve</source>
<translation>Aprobar</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>ArcGIS Pro</source>
<translation>ArcGIS Pro</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>ArcGIS locks territories whole: locks of single units are left out ({count:,}): {units}.</source>
<translation>ArcGIS bloquea territorios enteros: los bloqueos de unidades sueltas se dejan fuera ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Area</source>
<translation>Área</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Area at most</source>
<translation>Área máx.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Area on the ellipsoid</source>
<translation>Área sobre el elipsoide</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Areas that no unit covers</source>
<translation>Áreas que ninguna unidad cubre</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Arguments</source>
<translation>Argumentos</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>As its map choose a custom one: “level_1.topojson” for the lowest level. The areas' ids are those of Location.</source>
<translation>Como mapa, elegir uno personalizado: «level_1.topojson» para el nivel más bajo. Los ids de las áreas son los de Location.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>As little as can be of this changes hands: “workload”, or “units”, whatever they carry; “customers” and any other “field” are read from MEASURE_FIELD.</source>
<translation>Cambia de territorio lo menos posible de esto: «workload», o «units», lleven lo que lleven; «customers» y cualquier otro «field» se leen de MEASURE_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>As many fields, in the same order: each is compared with the one before it.</source>
<translation>Otros tantos campos, en el mismo orden: cada uno se compara con el anterior.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Ask about no unit any more</source>
<translation>No preguntar ya por ninguna unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Ask for the output AMBIGUOUS to have all of them.</source>
<translation>Pedir la salida AMBIGUOUS para tenerlas todas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Asked: {k:,} {k:territory|territories} of the {n:,} {n:unit|units} of “{layer}”, sharing {shared} within {tolerance} of {k:its target|their targets}.</source>
<translation>Pedido: {k:,} {k:territorio|territorios} {n:de la unidad|de las {n:,} unidades} de «{layer}», que {k:lleva|se reparten} {shared} dentro de {tolerance} de {k:su objetivo|sus objetivos}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Asking why</source>
<translation>Preguntando por qué</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>Asks first: {titles}.</source>
<translation>Pregunta primero: {titles}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>At 0/0, where places end up that no address was found for: {count:,} of them. Give these their coordinates, or leave them out.</source>
<translation>En 0/0, donde acaban los lugares cuya dirección no se encontró: {count:,} de ellos. Darles sus coordenadas, o dejarlos fuera.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>At a cost: a way across counts as longer, and territories had better end there</source>
<translation>Con coste: un trayecto que la cruza cuenta más, y es mejor que los territorios acaben ahí</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>At last delete the areas that “4_delete_areas.csv” names.</source>
<translation>Por último eliminar las áreas que nombra «4_delete_areas.csv».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>At last delete the territories in “4_delete_territories.csv”.</source>
<translation>Por último eliminar los territorios de «4_delete_territories.csv».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>At last delete what “varicent_territories_deleted.csv” lists.</source>
<translation>Por último eliminar lo que lista «varicent_territories_deleted.csv».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>At least</source>
<translation>Mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>At least one territory stays.</source>
<translation>Queda al menos un territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>At least {least:,} centers are needed to reach all units within {limit}, and no more than {high:,} {high:territory|territories} {high:is|are} to be tried: allow more, or a greater distance or time.</source>
<translation>Hacen falta al menos {least:,} centros para alcanzar todas las unidades a menos de {limit}, y no se {high:probará|probarán} más de {high:,} {high:territorio|territorios}: permitir más, o una distancia o un tiempo mayores.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>At least {least:,} {least:center is|centers are} needed to reach all units within {reach}: </source>
<translation>{least:Hace|Hacen} falta al menos {least:,} {least:centro|centros} para alcanzar todas las unidades a menos de {reach}: </translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>At least {least}</source>
<translation>Como mínimo {least}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>At most</source>
<translation>Máximo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>At most {most}</source>
<translation>Como máximo {most}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Back to review</source>
<translation>Volver a revisión</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/commands.py" />
<source>Balance</source>
<translation>Equilibrio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Balance against disruption</source>
<translation>Equilibrio frente a alteración</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Balance among these…</source>
<translation>Equilibrar entre estos…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Balance territories</source>
<translation>Equilibrar territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Balanced units</source>
<translation>Unidades equilibradas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<source>Balances {count:the territory|{count:,} territories}: those out of their limits and their neighbours.</source>
<translation>Equilibra {count:el territorio|{count:,} territorios}: los que están fuera de sus límites y sus vecinos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Balance…</source>
<translation>Equilibrar…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Balancing</source>
<translation>Equilibrando</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance.py" />
<source>Balancing needs a plan to start from.</source>
<translation>Equilibrar necesita un plan de partida.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Barrier</source>
<translation>Barrera</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/live/reading/bonds.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Barriers</source>
<translation>Barreras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Barriers are</source>
<translation>Las barreras son</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers lie between no neighbours: they take too little of any border.</source>
<translation>Las barreras no están entre vecinas: ocupan muy poco de cualquier frontera.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers of “{layer}” without length or area, which part nothing, are left out ({count:,}).</source>
<translation>Se dejan fuera las barreras de «{layer}» sin longitud ni superficie, que no separan nada ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers part no neighbours: they take too little of any border.</source>
<translation>Las barreras no separan vecinas: ocupan muy poco de cualquier frontera.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers part these neighbours ({count:,}): {pairs}.</source>
<translation>Las barreras separan estas vecinas ({count:,}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers to cross between these neighbours ({count:,}): {pairs}.</source>
<translation>Barreras que cruzar entre estas vecinas ({count:,}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: distance from the border (m)</source>
<translation>Barreras: distancia a la frontera (m)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: lines or areas</source>
<translation>Barreras: líneas o áreas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: share of the border that they take (percent)</source>
<translation>Barreras: parte de la frontera que ocupan (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: they are</source>
<translation>Barreras: son</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: what crossing one adds to a way (km)</source>
<translation>Barreras: lo que cruzar una suma a un trayecto (km)</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Before</source>
<translation>Antes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Before: largest deviation {share}.</source>
<translation>Antes: mayor desviación {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Belongs to {other}</source>
<translation>Pertenece a {other}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Below the minimum</source>
<translation>Por debajo del mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Besides balance</source>
<translation>Además del equilibrio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Besides balance, compare</source>
<translation>Además del equilibrio, comparar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Best in: {best}.</source>
<translation>El mejor en: {best}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Border</source>
<translation>Contorno</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Borders are simplified, for the picture alone: areas are not to be measured on it.</source>
<translation>Las fronteras están simplificadas, solo para la imagen: no medir áreas en ella.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Borders between territories are {value} long in all. No bound is known that would tell how short they could be.</source>
<translation>Las fronteras entre territorios miden {value} en total. No se conoce cota que diga lo cortas que podrían ser.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Borders no farther apart than this still meet, across a street for one; automatic: a thousandth of a unit's size</source>
<translation>Las fronteras que no distan más que esto aún se tocan, a través de una calle por ejemplo; automático: una milésima del tamaño de una unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Borders that lie no farther apart than this still meet: across a street, for one. 0 asks for exact matches; without it, a thousandth of a typical unit's size is bridged. Units that overlap always meet.</source>
<translation>Las fronteras que no distan más que esto aún se tocan: a través de una calle, por ejemplo. 0 pide coincidencia exacta; si se deja vacío, se salva una milésima del tamaño de una unidad típica. Las unidades que se solapan siempre se tocan.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Borders that were drawn twice, most likely: the cleaned copy makes them meet.</source>
<translation>Lo más probable, fronteras dibujadas dos veces: la copia limpia las hace coincidir.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Bound of the plan (percent)</source>
<translation>Cota del plan (%)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Boundaries are known there with a country (USA_12345): name it (COUNTRY=USA).</source>
<translation>Los límites se conocen allí con un país (USA_12345): nombrarlo (COUNTRY=USA).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Breaks of any rule, as “Validate plan” finds them</source>
<translation>Infracciones de cualquier regla, como las encuentra «Validar plan»</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Breaks: {count:,}. By rule: {counts}.</source>
<translation>Infracciones: {count:,}. Por regla: {counts}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Bring back, and save, what was current before “Make current”</source>
<translation>Traer de vuelta y guardar lo que valía antes de «Hacer vigente»</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Bring this scenario onto the map, as one step that can be undone</source>
<translation>Llevar este escenario al mapa, en un paso que se puede deshacer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Brings a list of units and their territories (CSV, XLSX, any table) onto a layer of units.
Keys need not be written alike: upper and lower case, spaces and hyphens, zeros that got lost, a country before them and ZIP+4 are seen through, and the log says where. None is guessed: rows that no unit fits, or several do, units without a row, and units whose rows contradict each other are listed with what may be meant.</source>
<translation>Lleva una lista de unidades y sus territorios (CSV, XLSX, cualquier tabla) a una capa de unidades.
Las claves no tienen que escribirse igual: mayúsculas y minúsculas, espacios y guiones, ceros perdidos, un país delante y ZIP+4 se reconocen, y el registro dice dónde. No se adivina ninguna: las filas a las que no corresponde ninguna unidad, o corresponden varias, las unidades sin fila, y las unidades cuyas filas se contradicen se listan con sus posibles significados.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Brings a plan, workloads, or both from the units that have them to other units: the next vintage of postal codes or census areas, split parcels, other bricks.
Each old unit's workload is parted among the new units by its land in each; or, with a layer of points or small areas (customers, addresses, residents), by what weighs in both. Totals are kept. A new unit gets the territory that most of it comes from.
Every unit that is not clear is listed with its candidates: new ones that several territories have a part in, or none; old ones that are split, or lie in no new unit.</source>
<translation>Lleva un plan, cargas, o ambos de las unidades que los tienen a otras: la próxima edición de códigos postales o zonas censales, parcelas divididas, otros bloques.
La carga de cada unidad antigua se reparte entre las nuevas por su terreno en cada una; o, con una capa de puntos o áreas pequeñas (clientes, direcciones, habitantes), por lo que pesa en ambas. Los totales se conservan. Una unidad nueva recibe el territorio del que viene su mayor parte.
Cada unidad que no está clara se lista con sus candidatos: las nuevas en que tienen parte varios territorios, o ninguno; las antiguas divididas, o en ninguna nueva.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Brings a scenario a step further: from draft to review, from review to approved (or back), and, once approved, in force from a day on. Who did it and when is kept with it.
An approved plan is read-only. What is in force until a given day gives way, after it, to the plan that was in force before.</source>
<translation>Lleva un escenario un paso adelante: de borrador a revisión, de revisión a aprobado (o hacia atrás), y, una vez aprobado, en vigor desde un día. Quién lo hizo y cuándo se guarda con él.
Un plan aprobado es de solo lectura. Lo que está en vigor hasta un día dado cede después el sitio al plan que lo estaba antes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Brings an existing plan within tolerance and moves as little workload as it can: the tool for the yearly realignment, when demand has shifted or a colleague has left.
Territories keep their names, no territory is cut in two, and locked units stay. Each move comes with its reason in the table of moves. The field of the plan gets the new value; the field “previous” keeps the old one.</source>
<translation>Lleva un plan existente dentro de la tolerancia y mueve tan poca carga como puede: la herramienta para el reajuste anual, cuando la demanda se desplazó o se fue un colega.
Los territorios conservan sus nombres, ninguno se corta en dos, y las unidades bloqueadas se quedan donde están. Cada movimiento viene con su motivo en la tabla de movimientos. El campo del plan recibe el valor nuevo; el campo «previous» guarda el antiguo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Brings an existing plan within tolerance with as few changes as can be proven: measured by workload, units, customers or a field of yours, never more than a budget allows, and with the least that any plan would have to move.
Territories keep their names and come in no more parts than today, and protected units stay. Each move comes with its place in an order, its reason, and what it does. On maps of some 150 units and 10 territories the least is found and proven; on larger ones two bounds are given: for any plan, and for those in which units only go to territories that touch their own today.
People who leave (for good, or until a day), join, carry more or less or change places (PEOPLE) give one plan together, with homes in their territories.</source>
<translation>Lleva un plan existente dentro de la tolerancia con tan pocos cambios como se puede demostrar: medidos por carga, unidades, clientes o un campo propio, nunca más de lo que permite un presupuesto, y con lo mínimo que cualquier plan tendría que mover.
Los territorios conservan sus nombres y no están en más partes que hoy, y las unidades protegidas se quedan donde están. Cada movimiento viene con su lugar en un orden, su motivo, y lo que hace. En mapas de unas 150 unidades y 10 territorios se halla y demuestra el mínimo; en mayores se dan dos cotas: para cualquier plan, y para aquellos en que las unidades van solo a territorios que tocan el suyo de hoy.
La gente que se va (para siempre, o hasta un día), llega, lleva más o menos o cambia de lugar (PEOPLE) da un plan en conjunto, con los domicilios en sus territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Brings copies that were handed out (“Hand out territories”) and edited elsewhere back into the plan, any number at once; their order changes nothing. An edit is taken over where nobody else says otherwise. What contradicts is listed and left as it is in the plan: two who gave one unit to different territories, units given to territories that were not handed out, and edits that would, together, leave a territory in more parts than before.
To decide them, fill in “to” in the list of conflicts as you want it, and run again with it as DECISIONS.</source>
<translation>Trae de vuelta al plan copias que se entregaron («Entregar territorios») y se editaron en otra parte, cualquier número a la vez; su orden no cambia nada. Una edición se toma donde nadie más dice otra cosa. Lo que se contradice se lista y queda como en el plan: dos que dieron una unidad a territorios distintos, unidades dadas a territorios que no se entregaron, y ediciones que dejarían, juntas, un territorio en más partes que antes.
Para decidirlas, rellenar «to» en la lista de conflictos como se quiera, y ejecutar de nuevo con ella como DECISIONS.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Brings the plan of a scenario onto its units: into a field of theirs, whose old values then stand in “previous”, or into a new field. Units that the scenario does not know have no territory, and are named.</source>
<translation>Lleva el plan de un escenario a sus unidades: a un campo de ellas, cuyos valores antiguos están entonces en «previous», o a un campo nuevo. Las unidades que el escenario no conoce no tienen territorio, y se nombran.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Broken constraints, units that overlap, territories without units</source>
<translation>Restricciones rotas, unidades que se solapan, territorios sin unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Broken rules</source>
<translation>Reglas rotas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Broken rules that remain</source>
<translation>Reglas rotas que quedan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Build contiguity</source>
<translation>Construir contigüidad</translation>
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
<translation>Por grupo: {groups}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>By itself the wizard makes every row a new record, also of an account, a postal code or a territory that is there: it doubles these. It updates them where you choose an “Alternate Key” before “Review Mapping”, which the org must define: Account by Account Number, Postal Code by Postal Code, Territory by Territory Name. With duplicate detection alone such rows end as errors and change nothing. Resource_Territory has new rows alone: import it once.</source>
<translation>Por sí mismo el asistente hace de cada fila un registro nuevo, también de una cuenta, un código postal o un territorio que ya existe: los duplica. Los actualiza si se elige antes de «Review Mapping» una «Alternate Key», que la organización debe definir: Account por Account Number, Postal Code por Postal Code, Territory por Territory Name. Solo con la detección de duplicados tales filas acaban como errores y no cambian nada. Resource_Territory solo tiene filas nuevas: importarla una vez.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>By their names, {moved:,} {moved:unit changes|units change} hands; matched by what they share, only {shared:,}. If territories were merely renamed or numbered anew, choose MATCH=shared.</source>
<translation>Por sus nombres, {moved:cambia|cambian} de territorio {moved:,} {moved:unidad|unidades}; emparejados por lo que comparten, solo {shared:,}. Si los territorios solo se renombraron o numeraron de nuevo, elegir MATCH=shared.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>By what the system knows the points as accounts: their record's id, their number. With it, its files have them in their territories.</source>
<translation>Aquello por lo que el sistema reconoce los puntos como cuentas: el id de su registro, su número. Con ello, sus archivos los incluyen en sus territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>By {crs}, the middle unit of “{layer}” measures {area} km².</source>
<translation>Según {crs}, la unidad mediana de «{layer}» mide {area} km².</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>CAPACITY must be a number above zero.</source>
<translation>CAPACITY debe ser un número mayor que cero.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>COUNT_RANGE must be two whole numbers such as “20-30”, not “{value}”.</source>
<translation>COUNT_RANGE debe ser dos números enteros como «20-30», no «{value}».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>COUNT_RANGE must go up from one or more: “20-30”, not “{value}”.</source>
<translation>COUNT_RANGE debe subir desde uno o más: «20-30», no «{value}».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>CSV</source>
<translation>CSV</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>CURVE is left aside: it is not told with people (PEOPLE).</source>
<translation>CURVE se deja a un lado: no se calcula con gente (PEOPLE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Called in the scenarios</source>
<translation>Llamada en los escenarios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Calls the territories of a new plan as those of the plan before that they share most workload with, so that names and reps stay put. Of all ways to give the names, it takes the one by which most workload keeps its name. Territories that share nothing with an old one keep their own name, or get a free one.
No unit moves: only names change.</source>
<translation>Llama a los territorios de un plan nuevo como a los del anterior con los que comparten más carga, para que nombres y representantes se mantengan. De todos los modos de dar los nombres, toma aquel en que más carga conserva el suyo. Los territorios que no comparten nada con uno antiguo conservan su nombre, o reciben uno libre.
Ninguna unidad se mueve: solo cambian nombres.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Can it be avoided?</source>
<translation>¿Se puede evitar?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/progress.py" />
<source>Cancelled. Nothing was changed.</source>
<translation>Cancelado. No se cambió nada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Candidate field of the centers</source>
<translation>Campo de candidatos de los centros</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Candidates</source>
<translation>Candidatos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Candidates and a spacing of centers need the method “median” or “center”.</source>
<translation>Los candidatos y una separación de centros necesitan el método «median» o «center».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/plan_centers.py" />
<source>Capacities are given by the centers, and {count:this territory has|these territories have} none ({count:,}): {names}. Name the centers as the territories (CENTER_NAME_FIELD), or give a table of targets.</source>
<translation>Las capacidades las dan los centros, y {count:este territorio no tiene|estos territorios no tienen} ninguno ({count:,}): {names}. Nombrar los centros como los territorios (CENTER_NAME_FIELD), o dar una tabla de objetivos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Capacity</source>
<translation>Capacidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Capacity field of the centers</source>
<translation>Campo de capacidad de los centros</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Capacity of the new one</source>
<translation>Capacidad del nuevo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Capacity of {name}</source>
<translation>Capacidad de {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_centers.py" />
<source>Capacity: the centers' layer, or its field “{field}”, is not there.</source>
<translation>Capacidad: la capa de los centros, o su campo «{field}», no existe.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/people.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Capacity…</source>
<translation>Capacidad…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Carry over to new units</source>
<translation>Trasladar a unidades nuevas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Categories</source>
<translation>Categorías</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Category field</source>
<translation>Campo de categoría</translation>
</message>
<message>
<location filename="../../territory_planner/core/units/make.py" />
<source>Cells of {size} km would be {count:,} units, and {most:,} are the most. Ask for {least} km or more (SIZE).</source>
<translation>Celdas de {size} km serían {count:,} unidades, y {most:,} es lo máximo. Pedir {least} km o más (SIZE).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Center name</source>
<translation>Nombre del centro</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Center within</source>
<translation>Centro hasta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/report/layout.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Centers</source>
<translation>Centros</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Centers and ways</source>
<translation>Centros y trayectos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Centers apart</source>
<translation>Entre centros</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Centers in another territory</source>
<translation>Centros en otro territorio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers in no unit ({count:,} of {k:,}), and the nearest unit that stands in: {centers}.</source>
<translation>Centros en ninguna unidad ({count:,} de {k:,}), y la unidad más cercana que los sustituye: {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers in the same unit as another one ({count:,} of {k:,}), and the nearest free unit that stands in: {centers}.</source>
<translation>Centros en la misma unidad que otro ({count:,} de {k:,}), y la unidad libre más cercana que la sustituye: {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Centers inside</source>
<translation>Centros dentro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Centers lie in their territory</source>
<translation>Los centros están en su territorio</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Centers must have as many coordinates as the units' positions.</source>
<translation>Los centros deben tener tantas coordenadas como las posiciones de las unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/spacing.py" />
<source>Centers nearer to each other than {spacing:,.6g} km ({count:,} {count:pair|pairs}): {pairs}. Allow {kept}, or ask for fewer territories.</source>
<translation>Centros más cerca entre sí que {spacing:,.6g} km ({count:,} {count:par|pares}): {pairs}. Permitir {kept}, o pedir menos territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Centers of the same name share a column of the table of travel costs: {names}. Give each a name of its own.</source>
<translation>Centros con el mismo nombre comparten una columna de la tabla de costes de viaje: {names}. Dar a cada uno su nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Centers of the territories</source>
<translation>Centros de los territorios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers of “{layer}” whose coordinates are no place in {crs} ({count:,} of {k:,}): {centers}.</source>
<translation>Centros de «{layer}» cuyas coordenadas no corresponden a ningún lugar en {crs} ({count:,} de {k:,}): {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers that lie far from every unit ({count:,} of {k:,}), and how far from the nearest: {centers}.</source>
<translation>Centros lejos de toda unidad ({count:,} de {k:,}), y a cuánto de la más cercana: {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Centers too near to each other</source>
<translation>Centros demasiado cercanos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers without a point, left out ({count:,}): {centers}.</source>
<translation>Centros sin punto, dejados fuera ({count:,}): {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Centers without a territory</source>
<translation>Centros sin territorio</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/recenter.py" />
<source>Centers, round {turn} of {most} at most.</source>
<translation>Centros, vuelta {turn} de {most} como mucho.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: candidate field</source>
<translation>Centros: campo de candidatos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: capacity field</source>
<translation>Centros: campo de capacidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: least distance between them (km)</source>
<translation>Centros: menor distancia entre ellos (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: name field</source>
<translation>Centros: campo de nombre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: points</source>
<translation>Centros: puntos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: they lie in their territory</source>
<translation>Centros: están en su territorio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sites.py" />
<source>Centers: {kept:,} required, and of {all:,} {all:candidate|candidates} {new:this one|these {new:,}}: {names}.</source>
<translation>Centros requeridos: {kept:,}; de {all:,} {all:candidato|candidatos}, {new:elegido|elegidos} ({new:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>Centers: {why}</source>
<translation>Centros: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/certificates.py" />
<source>Certificate</source>
<translation>Certificado</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Change</source>
<translation>Cambio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Changes</source>
<translation>Cambios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Changes hands: {units:,} of {n:,} {n:unit|units} ({shares}).</source>
<translation>{units:Cambia|Cambian} de territorio: {units:,} de {n:,} {n:unidad|unidades} ({shares}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: field of protected units</source>
<translation>Cambios: campo de unidades protegidas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: field of the measure</source>
<translation>Cambios: campo de la medida</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: lock field</source>
<translation>Cambios: campo de bloqueo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: most that a territory may give away (percent of its measure)</source>
<translation>Cambios: máximo que puede ceder un territorio (% de su medida)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: most that a territory may give away (percent)</source>
<translation>Cambios: máximo que puede ceder un territorio (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: most workload that may change hands (percent)</source>
<translation>Cambios: carga máxima que puede cambiar de territorio (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: plan to start from</source>
<translation>Cambios: plan de partida</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: territory locks</source>
<translation>Cambios: bloqueos de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/chart_tab.py" />
<source>Chart</source>
<translation>Gráfico</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Check and report</source>
<translation>Revisar e informar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Check the coordinates of the others.</source>
<translation>Comprobar las coordenadas de los otros.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Check their coordinates, and the coordinate reference system of their layer ({crs}).</source>
<translation>Comprobar sus coordenadas, y el sistema de referencia de coordenadas de su capa ({crs}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Check units</source>
<translation>Revisar unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Check units: errors {errors:,}, warnings {warnings:,}, notes {notes:,}. Each is a row of the layer “{layer}”, with what to do.</source>
<translation>Revisar unidades: errores {errors:,}, avisos {warnings:,}, notas {notes:,}. Cada uno es una fila de la capa «{layer}», con lo que hay que hacer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Check units: nothing to find fault with.</source>
<translation>Revisar unidades: nada que objetar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Checking the rules</source>
<translation>Comprobando las reglas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Checks a plan, wherever it comes from, against every rule that it should keep, and changes nothing. Each break becomes a row: which rule, which territory and units, by how much, and the land concerned.
The rules: every unit has a territory, every territory has units and is one connected area on one side of the barriers, workloads are within the tolerance and the limits. Where they are given: there are as many territories as asked for, each with its center, which is near enough to its units, far enough from other centers and can serve them; locked units and territories have kept what they had, exceptions are in place, groups are together, pairs are apart, and no territory crosses a parent's border.</source>
<translation>Comprueba un plan, venga de donde venga, con cada regla que debe cumplir, y no cambia nada. Cada infracción es una fila: qué regla, qué territorio y unidades, de cuánto, y el terreno afectado.
Las reglas: cada unidad tiene territorio, cada territorio tiene unidades y es de una pieza a un lado de las barreras, las cargas están dentro de la tolerancia y los límites. Donde se dan: hay tantos territorios como se pidieron, cada uno con su centro, que está bastante cerca de sus unidades, bastante lejos de otros centros y puede atenderlas; las unidades y territorios bloqueados conservaron lo que tenían, las excepciones están en su lugar, los grupos juntos, los pares separados, y ningún territorio cruza la frontera de una región superior.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Choose another field: there is nothing to share out.</source>
<translation>Elegir otro campo: no hay nada que repartir.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Choose in the list what is to be repaired.</source>
<translation>Elija en la lista lo que se ha de arreglar.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Choose the field of the accounts with the keys of units.</source>
<translation>Elegir el campo de las cuentas con las claves de unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Choose the field that holds the territories, or make a new one.</source>
<translation>Elegir el campo que contiene los territorios, o crear uno nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Choose the field that identifies units in the plan and in copies (ID_FIELD).</source>
<translation>Elegir el campo que identifica las unidades en el plan y en las copias (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Choose the field whose values the scenario knows units by (ID_FIELD).</source>
<translation>Elegir el campo por cuyos valores el escenario reconoce las unidades (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Choose the field whose values the system knows accounts by.</source>
<translation>Elegir el campo por cuyos valores el sistema reconoce las cuentas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Choose the field whose values the system knows units by.</source>
<translation>Elegir el campo por cuyos valores el sistema reconoce las unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Choose the fields that identify units (ID_FIELD, DECISION_ID_FIELD).</source>
<translation>Elegir los campos que identifican las unidades (ID_FIELD, DECISION_ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>Choose the fields that identify units in both layers (ID_FIELD, OTHER_ID_FIELD).</source>
<translation>Elegir los campos que identifican unidades en ambas capas (ID_FIELD, OTHER_ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Choose the plan</source>
<translation>Elegir el plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Choose the polygons that the points are joined to (POLYGONS).</source>
<translation>Elegir los polígonos a los que se unen los puntos (POLYGONS).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/scenarios.py" />
<source>Choose the unit id that it was saved with, in the set-up.</source>
<translation>Elegir en la configuración el id de unidad con que se guardó.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Choosing seeds</source>
<translation>Eligiendo semillas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Chosen: {k:,} {k:territory|territories}.</source>
<translation>Elegido: {k:,} {k:territorio|territorios}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaned copy: nothing was to be repaired.</source>
<translation>Copia limpia: no había nada que reparar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaned copy: repairs: {count:,}; the field “repair” of the findings says which.</source>
<translation>Copia limpia: reparaciones: {count:,}; el campo «repair» de los hallazgos dice cuáles.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaned units</source>
<translation>Unidades limpias</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaning</source>
<translation>Limpiando</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Clear from (percent)</source>
<translation>Clara a partir de (%)</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Click a territory for its figures; drag to move, pinch or hold Ctrl and scroll to zoom. With the keyboard: arrows, + and −. The table below has the same in text.</source>
<translation>Pulsar un territorio para ver sus indicadores; arrastrar para mover, pellizcar o mantener Ctrl y girar la rueda para acercar. Con el teclado: flechas, + y −. La tabla de abajo dice lo mismo en texto.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Click a unit: why it is where it is, and what would turn that</source>
<translation>Pulsar una unidad: por qué está donde está, y qué lo cambiaría</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/people.py" />
<source>Click on the map where they live: a territory begins there</source>
<translation>Pulsar en el mapa donde vive la persona: allí empieza un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>Click, or press {number}, to apply</source>
<translation>Pulsar, o teclear {number}, para aplicar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/join.py" />
<source>Click: somebody who joins begins here</source>
<translation>Pulsar: quien llega empieza aquí</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/why.py" />
<source>Click: why is it here?</source>
<translation>Pulsar: ¿por qué está aquí?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Close QGIS, open “OSGeo4W Setup” from the start menu, choose “Advanced Install”, and install or update {packages}. Without it, open “OSGeo4W Shell” and type: {command}.</source>
<translation>Cerrar QGIS, abrir «OSGeo4W Setup» desde el menú de inicio, elegir «Advanced Install» e instalar o actualizar {packages}. Sin él, abrir «OSGeo4W Shell» y escribir: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Coefficient of variation of workload / target</source>
<translation>Coeficiente de variación de carga / objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Colour by</source>
<translation>Colorear por</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Colour the map by territory</source>
<translation>Colorear el mapa por territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Column of territories</source>
<translation>Columna de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Column of units</source>
<translation>Columna de unidades</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Columns of the table of travel costs that make no sense ({count:,} of {k:,}), for the center's own unit costs more than others: {columns}. A usual center has a unit at {usual}. Likely the column is another center's, or the center lies elsewhere.</source>
<translation>Columnas de la tabla de costes de viaje que no tienen sentido ({count:,} de {k:,}), pues la propia unidad del centro cuesta más que otras: {columns}. Un centro usual tiene una unidad a {usual}. Es probable que la columna sea de otro centro, o que el centro esté en otra parte.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Compactness</source>
<translation>Compacidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Compactness (0 to 100)</source>
<translation>Compacidad (0 a 100)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness (Polsby–Popper): 1 is a circle</source>
<translation>Compacidad (Polsby–Popper): 1 es un círculo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: area / that of its convex hull</source>
<translation>Compacidad: área / la de su envolvente convexa</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: area / that of the smallest circle around it</source>
<translation>Compacidad: área / la del menor círculo que lo rodea</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: border of a circle of the same area / its border</source>
<translation>Compacidad: perímetro de un círculo de igual área / el suyo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: moment of inertia of a circle of the same area / its own</source>
<translation>Compacidad: momento de inercia de un círculo de igual área / el suyo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Compare</source>
<translation>Comparar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Compare plans</source>
<translation>Comparar planes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Compare with a plan before</source>
<translation>Comparar con un plan anterior</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Compare…</source>
<translation>Comparar…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Comparing</source>
<translation>Comparando</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Complete until</source>
<translation>Completo hasta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Conflicts</source>
<translation>Conflictos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Connected areas, isolated units included</source>
<translation>Áreas de una pieza, con las unidades aisladas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Connections that QGIS knows</source>
<translation>Conexiones que QGIS conoce</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Constraints</source>
<translation>Restricciones</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Contents</source>
<translation>Contenido</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Contiguity</source>
<translation>Contigüidad</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/contiguity.py" />
<source>Contiguity must be rook or queen, not {rule}.</source>
<translation>La contigüidad debe ser rook o queen, no {rule}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Copy</source>
<translation>Copia</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Copy this plan</source>
<translation>Copiar este plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Copy this plan…</source>
<translation>Copiar este plan…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Cost</source>
<translation>Coste</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Cost / customers</source>
<translation>Coste / clientes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Cost per customer</source>
<translation>Coste por cliente</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>Cost: {costs}.</source>
<translation>Coste: {costs}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Count moves by</source>
<translation>Contar por</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Country</source>
<translation>País</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Counts estimated tours through the stops of each territory in its (first) workload, at so much for a km, in the workload's unit: minutes at 40 km/h are 1.5, and where roads are a quarter longer than straight lines, 1.9. The workload field is then service alone. The estimate is within 8 % of the mean of real tours through 5 to 200 stops at random places, in areas up to 16 times as long as wide; a single tour is off by some 20 to 26 % with 5 stops, 6 to 8 % with 20 and 2 % with 200 (a standard deviation). Example: 1.9.</source>
<translation>Cuenta en la (primera) carga de cada territorio rutas estimadas por sus paradas, a tanto por km, en la unidad de la carga: minutos a 40 km/h son 1,5, y donde las carreteras son un cuarto más largas que la línea recta, 1,9. El campo de carga es entonces solo el servicio. La estimación está dentro del 8 % de la media de rutas reales por 5 a 200 paradas en lugares al azar, en áreas hasta 16 veces más largas que anchas; una ruta sola se aparta de 20 a 26 % con 5 paradas, de 6 a 8 % con 20 y 2 % con 200 (una desviación típica). Ejemplo: 1,9.</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>Curved borders can't be used: convert them to straight segments first.</source>
<translation>No se pueden usar fronteras curvas: convertirlas antes en segmentos rectos.</translation>
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
<translation>Clientes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers / potential</source>
<translation>Clientes / potencial</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers / reps</source>
<translation>Clientes / representantes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Customers field</source>
<translation>Campo de clientes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Customers in a unit; may stay empty</source>
<translation>Clientes de una unidad; puede quedar vacío</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers in no territory: {outside:,}; in several: {several:,}.</source>
<translation>Clientes en ningún territorio: {outside:,}; en varios: {several:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>Customers in no unit of “{units}”: {count:,} of {n:,}.</source>
<translation>Clientes en ninguna unidad de «{units}»: {count:,} de {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers in none or several</source>
<translation>Clientes en ninguno o varios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers in several units, which overlap there, count in the first of them ({count:,} of {n:,}): {customers}.</source>
<translation>Clientes en varias unidades, que allí se solapan, contados en la primera ({count:,} de {n:,}): {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Customers of all territories: {total:,.0f}</source>
<translation>Clientes de todos los territorios: {total:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers of the earlier time who are customers still / customers then</source>
<translation>Clientes del período anterior que aún lo son / clientes de entonces</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Customers or the like, each in the territory that it lies in, or by its unit's key</source>
<translation>Clientes o similares, cada uno en el territorio en que está, o por la clave de su unidad</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers outside every unit, left out ({count:,} of {n:,}), the farthest first: {customers}.</source>
<translation>Clientes fuera de toda unidad, dejados fuera ({count:,} de {n:,}), primero los más lejanos: {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Customers outside every unit, taken to the nearest</source>
<translation>Clientes fuera de toda unidad, llevados a la más cercana</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers outside every unit, taken to the nearest within {km:g} km: {count:,}.</source>
<translation>Clientes fuera de toda unidad, llevados a la más cercana a menos de {km:g} km: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/made_units.py" />
<source>Customers outside the region, left out ({count:,} of {n:,}): {customers}.</source>
<translation>Clientes fuera de la región, dejados fuera ({count:,} de {n:,}): {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers per rep</source>
<translation>Clientes por representante</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Customers that change hands; 0 where none are given</source>
<translation>Clientes que cambian de territorio; 0 si no se dan</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Customers that have a territory</source>
<translation>Clientes que tienen territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Customers that have a territory (percent)</source>
<translation>Clientes que tienen territorio (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Customers that have a territory / all customers</source>
<translation>Clientes que tienen territorio / todos los clientes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Customers that have a unit</source>
<translation>Clientes que tienen unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers that no territory covers</source>
<translation>Clientes que ningún territorio cubre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers that several territories cover</source>
<translation>Clientes cubiertos por varios territorios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers that there could be</source>
<translation>Clientes que podría haber</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>Customers there: {count:,}.</source>
<translation>Clientes allí: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/made_units.py" />
<source>Customers whose coordinates are no place in {crs}, left out ({count:,} of {n:,}): {customers}. Check whether latitude and longitude are swapped.</source>
<translation>Clientes cuyas coordenadas no corresponden a ningún lugar en {crs}, dejados fuera ({count:,} de {n:,}): {customers}. Comprobar si latitud y longitud están intercambiadas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers whose key is no unit's, left out ({count:,} of {n:,}): {keys}.</source>
<translation>Clientes cuya clave no es de ninguna unidad, dejados fuera ({count:,} de {n:,}): {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<location filename="../../territory_planner/layers/writing/made_units.py" />
<source>Customers without a point, left out ({count:,} of {n:,}): {customers}.</source>
<translation>Clientes sin punto, dejados fuera ({count:,} de {n:,}): {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>Customers without a point, left out: {count:,} of {n:,}.</source>
<translation>Clientes sin punto, dejados fuera: {count:,} de {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Customers without a unit</source>
<translation>Clientes sin unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Customers, calls or assets</source>
<translation>Clientes, avisos o activos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of how many there are in a unit</source>
<translation>Clientes: campo de cuántos hay en una unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of the earlier time</source>
<translation>Clientes: campo del período anterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of the later time</source>
<translation>Clientes: campo del período posterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of their unit's id</source>
<translation>Clientes: campo del id de su unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: further fields</source>
<translation>Clientes: otros campos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: nearest unit within (km)</source>
<translation>Clientes: unidad más cercana, hasta (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: points</source>
<translation>Clientes: puntos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: satisfaction field</source>
<translation>Clientes: campo de satisfacción</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: weight of the rating</source>
<translation>Clientes: peso de la valoración</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Customers: {count:,.0f}</source>
<translation>Clientes: {count:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Cut off by barriers</source>
<translation>Cortadas por barreras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Dask scheduler</source>
<translation>Planificador Dask</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Database</source>
<translation>Base de datos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Date field</source>
<translation>Campo de fecha</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Day</source>
<translation>Día</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Day of the review</source>
<translation>Día de la revisión</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Days since the plan left tolerance; 0 where it is within</source>
<translation>Días desde que el plan salió de la tolerancia; 0 donde está dentro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Decisions</source>
<translation>Decisiones</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Decisions need a column “to” and one that tells units apart (DECISION_ID_FIELD); “{layer}” has {there}.</source>
<translation>Las decisiones necesitan una columna «to» y una que distinga las unidades (DECISION_ID_FIELD); «{layer}» tiene {there}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Delete</source>
<translation>Eliminar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Delete plan</source>
<translation>Eliminar plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Delete plan…</source>
<translation>Eliminar plan…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Delete scenario</source>
<translation>Eliminar escenario</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Delete the plan “{name}”? This can't be undone.</source>
<translation>¿Eliminar el plan «{name}»? Esto no se puede deshacer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Delete this scenario; approved ones stay</source>
<translation>Eliminar este escenario; los aprobados quedan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Delete “{name}”? This can't be undone.</source>
<translation>¿Eliminar «{name}»? Esto no se puede deshacer.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Density</source>
<translation>Densidad</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/commands.py" />
<source>Design</source>
<translation>Diseñar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/layers/live/session/editor.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Design territories</source>
<translation>Diseñar territorios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Design territories anew, in another number say; shown before it is applied</source>
<translation>Diseñar territorios de nuevo, con otro número, por ejemplo; se muestra antes de aplicarlo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Design these anew…</source>
<translation>Diseñar estos de nuevo…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Designing territories</source>
<translation>Diseñando territorios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/state_page.py" />
<source>Design…</source>
<translation>Diseñar…</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Detached parts</source>
<translation>Partes separadas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Detached parts and gaps that remain</source>
<translation>Partes separadas y huecos que quedan</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<location filename="../../territory_planner/ui/table/columns.py" />
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>Deviation</source>
<translation>Desviación</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Deviation after the proposed change</source>
<translation>Desviación tras el cambio propuesto</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation before</source>
<translation>Desviación antes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Deviation from the target</source>
<translation>Desviación del objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Deviation from the target, on the scale that the title tells; the band is the tolerance. Beyond a slit in a bar the scale is another</source>
<translation>Desviación del objetivo, en la escala que indica el título; la banda es la tolerancia. Más allá de un corte en una barra, la escala es otra</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Deviation from the target: {before} before, {now} now.</source>
<translation>Desviación del objetivo: {before} antes, {now} ahora.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation is</source>
<translation>La desviación es</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation now</source>
<translation>Desviación ahora</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/chart_tab.py" />
<source>Deviation of all territories</source>
<translation>Desviación de todos los territorios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Deviation of each workload from its target, in this order from left to right: orange above the tolerance, blue below</source>
<translation>Desviación de cada carga de su objetivo, de izquierda a derecha en este orden: naranja por encima de la tolerancia, azul por debajo</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation of {name} before</source>
<translation>Desviación de {name} antes</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation of {name} now</source>
<translation>Desviación de {name} ahora</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Deviation of {territory} from its target, now and after the suggestion</source>
<translation>Desviación de {territory} de su objetivo, ahora y después de la sugerencia</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Direction of travel along roads</source>
<translation>Sentido de la marcha por carreteras</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Discard edits</source>
<translation>Descartar ediciones</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Discard…</source>
<translation>Descartar…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Dismiss</source>
<translation>Cerrar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/dissolve.py" />
<source>Dissolve territories</source>
<translation>Disolver territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Distance between barrier and border (m)</source>
<translation>Distancia entre barrera y frontera (m)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Done</source>
<translation>Resuelta</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Draw it anew, or take it out; until then it has no territory.</source>
<translation>Dibujarla de nuevo, o quitarla; hasta entonces no tiene territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Draw where territories end over the map, live</source>
<translation>Dibujar dónde acaban los territorios sobre el mapa, en vivo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/dissolve.py" />
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<location filename="../../territory_planner/algorithms/shared/plan_statistics.py" />
<source>Drawing outlines</source>
<translation>Trazando contornos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Drawing territories</source>
<translation>Dibujando territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Drawing the map</source>
<translation>Dibujando el mapa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Draws a line between every two units that touch, with the length of the border that they share, and lists the units that touch none.
Territories can only be connected where units touch. Run this first on data that you don't know: a missing line shows a gap in the borders, an isolated unit an island.</source>
<translation>Traza una línea entre cada par de unidades que se tocan, con la longitud de su frontera común, y lista las unidades que no tocan a ninguna otra.
Los territorios solo pueden ser de una pieza donde las unidades se tocan. Conviene ejecutarlo primero con datos desconocidos: una línea que falta muestra un hueco en las fronteras, una unidad aislada una isla.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/dissolve.py" />
<source>Draws the territories of a plan as polygons, without slivers or gaps along shared borders, and measures each: units, workload, target, deviation, area, perimeter, parts and five measures of compactness (1 is best: Polsby–Popper, Reock, the share of the convex hull that is filled, Schwartzberg, and the moment of inertia of a circle by the territory's).
Units without a territory are left out. The outlines keep the very vertices of the units.</source>
<translation>Dibuja los territorios de un plan como polígonos, sin astillas ni huecos en fronteras comunes, y mide cada uno: unidades, carga, objetivo, desviación, área, perímetro, partes y cinco medidas de compacidad (1 es lo mejor: Polsby–Popper, Reock, la parte de la envolvente convexa que se llena, Schwartzberg, y el momento de inercia de un círculo respecto al del territorio).
Las unidades sin territorio se dejan fuera. Los contornos conservan los mismos vértices de las unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>Draws the territories of all plans that were or will be in force, one row per territory and the days for which it had just these units (valid_from, valid_to). QGIS's temporal controller plays how they moved.
A plan that covers for a while gives way to the one before it; a territory that stays as it is under another plan goes on in the same row.</source>
<translation>Dibuja los territorios de todos los planes que estuvieron o estarán en vigor, una fila por territorio y los días en que tuvo justo estas unidades (valid_from, valid_to). El controlador temporal de QGIS muestra cómo se movieron.
Un plan que suple por un tiempo cede el sitio al anterior; un territorio que queda como está bajo otro plan sigue en la misma fila.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Drop</source>
<translation>Descartar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Duplicate</source>
<translation>Duplicar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Duplicate the scenario</source>
<translation>Duplicar el escenario</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Duplicate…</source>
<translation>Duplicar…</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Dynamics</source>
<translation>Dynamics</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Dynamics takes keys of at most {limit} characters, and {count:,} {count:is|are} longer: {names}. Choose another field (ID_FIELD, POINT_ID).</source>
<translation>Dynamics admite claves de hasta {limit} caracteres, y {count:,} {count:es más larga|son más largas}: {names}. Elegir otro campo (ID_FIELD, POINT_ID).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Each becomes a scenario of the field's name; the fields stay.</source>
<translation>Cada uno pasa a ser un escenario con el nombre del campo; los campos quedan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Each begins wherever that does best.</source>
<translation>Cada uno empieza donde más convenga.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Each goes out once: its rows lie in one territory.</source>
<translation>Cada una sale una vez: sus filas están en un territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Each goes out once; where its rows lie in several territories ({count:,} {count:key|keys}), in the one with most of them, of as many the first by name: {chosen}.</source>
<translation>Cada una sale una vez; donde sus filas están en varios territorios ({count:,} {count:clave|claves}), en el que tiene más, a igualdad el primero por nombre: {chosen}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Each is in every territory that one of its rows lies in, once.</source>
<translation>Cada una está, una vez, en cada territorio en que está una de sus filas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Each is then taken for the one that it shares most workload with</source>
<translation>Cada uno se toma entonces por aquel con el que comparte más carga</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Each number that is tried is a whole design; you choose among them.</source>
<translation>Cada número que se prueba es un diseño entero; usted elige entre ellos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Each polygon is a unit; a field of the layer holds its territory.</source>
<translation>Cada polígono es una unidad; un campo de la capa contiene su territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Each review</source>
<translation>Cada revisión</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Each territory before and now</source>
<translation>Cada territorio antes y ahora</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Each territory in both plans</source>
<translation>Cada territorio en ambos planes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edited copies</source>
<translation>Copias editadas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Editing was switched off: the stroke ended.</source>
<translation>Se desactivó la edición: el trazo acabó.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/folded_form.py" />
<source>Edits inside these tables and layers show after Refresh, in the plan's tool bar.</source>
<translation>Las ediciones en estas tablas y capas se ven tras «Actualizar», en la barra de herramientas del plan.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Edits not saved</source>
<translation>Ediciones sin guardar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edits taken over: {taken:,}; units that change hands: {changed:,}.</source>
<translation>Ediciones tomadas: {taken:,}; unidades que cambian de territorio: {changed:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edits that were not, for they contradict others</source>
<translation>Ediciones no tomadas, pues contradicen otras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edits that were taken over</source>
<translation>Ediciones tomadas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Effort</source>
<translation>Esfuerzo</translation>
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
<translation>Acabar con un error</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Error of the pooled forecast on the past (percent of what came)</source>
<translation>Error de la previsión conjunta en el pasado (% de lo que vino)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Error of “as last year” on the past (percent of what came)</source>
<translation>Error de «como el año pasado» en el pasado (% de lo que vino)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Errors</source>
<translation>Errores</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Errors: {count:,} ({kinds}).</source>
<translation>Errores: {count:,} ({kinds}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Estimated round tour through all customers, in a straight line from one to the next: within 8 % of the mean of real tours; single ones are off by some 20 % with 5 stops, 7 % with 20 and 2 % with 200</source>
<translation>Ruta estimada por todos los clientes, en línea recta de uno al siguiente: dentro del 8 % de la media de rutas reales; una sola ruta se aparta un 20 % con 5 paradas, un 7 % con 20 y un 2 % con 200</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Estimated travel between stops, in the unit of the workload</source>
<translation>Desplazamientos estimados entre paradas, en la unidad de la carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Estimated travel inside territories, where it counts (TRAVEL_PER_KM)</source>
<translation>Desplazamiento estimado dentro de los territorios, donde cuenta (TRAVEL_PER_KM)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Even out workload, moving little; shown before it is applied</source>
<translation>Equilibrar la carga moviendo poco; se muestra antes de aplicarlo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>Every center gets a territory, so that their number is given. Say in the set-up which centers are candidates only, or give the number.</source>
<translation>Cada centro recibe un territorio, de modo que su número está dado. Decir en la configuración qué centros son solo candidatos, o dar el número.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Every center gets a territory, so that their number is given: say which centers are candidates only (SITE_FIELD), or don't ask for “{mode}” (COUNT_MODE).</source>
<translation>Cada centro recibe un territorio, de modo que su número está dado: decir qué centros son solo candidatos (SITE_FIELD), o no pedir «{mode}» (COUNT_MODE).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Every run repairs it for itself. Take the cleaned copy, or “Fix geometries”.</source>
<translation>Cada ejecución la repara por su cuenta. Tomar la copia limpia, o «Corregir geometrías».</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Every territory has units</source>
<translation>Cada territorio tiene unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Every territory is called as it was.</source>
<translation>Cada territorio se llama como antes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Every territory is within tolerance and limits.</source>
<translation>Todos los territorios están dentro de la tolerancia y los límites.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Every unit has a territory.</source>
<translation>Cada unidad tiene un territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Everybody leaves for a while, and a cover needs somebody who stays.</source>
<translation>Todos se van por un tiempo, y una suplencia necesita a alguien que se quede.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Everybody leaves: somebody must stay or join to serve the units.</source>
<translation>Todos se van: alguien debe quedarse o llegar para atender las unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Exactly so many are made. With centers or a table of targets it may be left out; where it disagrees with the centers, these decide: one territory each.</source>
<translation>Se hacen exactamente tantos. Con centros o una tabla de objetivos puede faltar; donde no concuerda con los centros, deciden estos: un territorio cada uno.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>Example</source>
<translation>Ejemplo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Examples</source>
<translation>Ejemplos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Excel</source>
<translation>Excel</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Exception</source>
<translation>Excepción</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<location filename="../../territory_planner/core/reasons/sentences.py" />
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/live/work/plan_design.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Exceptions</source>
<translation>Excepciones</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>Exceptions for units that are not in the layer, left out ({count:,}): {units}.</source>
<translation>Excepciones para unidades que no están en la capa, dejadas fuera ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>Exceptions name their territories, and new ones have no names yet. Choose as many centers, or a table of targets with as many rows, in the set-up; or leave the exceptions out until there is a plan.</source>
<translation>Las excepciones nombran sus territorios, y los nuevos aún no tienen nombre. Elegir en la configuración otros tantos centros, o una tabla de objetivos con otras tantas filas; o dejar las excepciones hasta que haya un plan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<source>Exceptions name their territories: give these by a plan to start from (START), by centers (CENTERS) or by a table of targets (TARGETS).</source>
<translation>Las excepciones nombran sus territorios: darlos por un plan de partida (START), por centros (CENTERS) o por una tabla de objetivos (TARGETS).</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Exceptions out of place</source>
<translation>Excepciones fuera de lugar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<source>Exceptions that have their territory from the table: {count:,}. They count in the workload, not as detached parts.</source>
<translation>Excepciones que tienen su territorio de la tabla: {count:,}. Cuentan en la carga, no como partes separadas.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Exceptions that locks keep in another territory ({count:,}): {units}. They stay there; unlock them, or their territories.</source>
<translation>Excepciones que los bloqueos mantienen en otro territorio ({count:,}): {units}. Quedan allí; desbloquearlas, o sus territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Explain plan</source>
<translation>Explicar plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Explore</source>
<translation>Explorar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Explore plans</source>
<translation>Explorar planes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Explore…</source>
<translation>Explorar…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Exploring plans</source>
<translation>Explorando planes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Export alignment</source>
<translation>Exportar asignación</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>Export before each further publication, with Data Loader, CSV files into the folder “{org}” made in this one: {queries}. Then give this folder as PREVIOUS.</source>
<translation>Antes de cada nueva publicación, exportar con Data Loader archivos CSV a la carpeta «{org}», creada dentro de esta: {queries}. Después, dar esta carpeta como PREVIOUS.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Export table</source>
<translation>Exportar tabla</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Export table…</source>
<translation>Exportar tabla…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Far from the others (robust z-score {score}): look for a slip or a total row.</source>
<translation>Lejos de los demás (puntuación z robusta {score}): buscar un desliz o una fila de totales.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>Farther than {reach} from their center ({count:,} of {n:,} {n:unit|units}, {share} of the workload): {units}. No plan that keeps {rule} was found; this one keeps {needed}. More territories or more tolerance bring centers nearer.</source>
<translation>A más de {reach} de su centro ({count:,} de {n:,} {n:unidad|unidades}, {share} de la carga): {units}. No se encontró plan que cumpla {rule}; este cumple {needed}. Más territorios o más tolerancia acercan los centros.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Farthest from target:</source>
<translation>Los más alejados del objetivo:</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Feature ids of “{layer}” repeat ({ids:,} {ids:id|ids} for {n:,} features; a view or a join may do so): features are told apart by their order, and nothing else.</source>
<translation>Los ids de objeto espacial de «{layer}» se repiten ({ids:,} {ids:id|ids} para {n:,} objetos espaciales; puede hacerlo una vista o una unión): los objetos espaciales se distinguen solo por su orden.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/results.py" />
<source>Feature ids, which tables name units by, repeat: choose the field of the units that tells them apart (ID_FIELD).</source>
<translation>Los ids de objeto espacial, por los que las tablas nombran unidades, se repiten: elegir el campo de las unidades que las distingue (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_reader.py" />
<source>Features of “{layer}” have the same feature id, as in a view or a join, so that none of them can be edited by itself. Export the layer to a file, and plan there.</source>
<translation>Hay objetos espaciales de «{layer}» con el mismo id de objeto espacial, como en una vista o una unión, de modo que ninguno se puede editar por sí solo. Exportar la capa a un archivo, y planificar allí.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>Features of “{layer}” without a place, left out: {count:,}.</source>
<translation>Objetos espaciales de «{layer}» sin ubicación, dejados fuera: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Ferries, bridges: lines from unit to unit, or a table: from_id, to_id</source>
<translation>Transbordadores, puentes: líneas de unidad a unidad, o una tabla: from_id, to_id</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Field Service has people work in a territory from a day on: give it (STARTS=2027-01-31).</source>
<translation>Field Service hace trabajar a la gente en un territorio desde un día: darlo (STARTS=2027-01-31).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Field of accounts</source>
<translation>Campo de cuentas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Field of protected units</source>
<translation>Campo de unidades protegidas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Field of the measure</source>
<translation>Campo de la medida</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Field {name}</source>
<translation>Campo {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Fields of the units that say what is above their territory, the next level first: district, region. A territory is in one district only.</source>
<translation>Campos de las unidades que dicen qué hay por encima de su territorio, el nivel siguiente primero: distrito, región. Un territorio está en un solo distrito.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Fields of the units, revenue of last year for one. Example: sales_2025.</source>
<translation>Campos de las unidades, los ingresos del año pasado por ejemplo. Ejemplo: sales_2025.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>Fields to balance. None ticked: every unit counts 1</source>
<translation>Campos que se equilibran. Sin ninguno marcado, cada unidad cuenta 1</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Fields to sum up</source>
<translation>Campos que se suman</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>Figure</source>
<translation>Indicador</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures</source>
<translation>Indicadores</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Figures of the plan</source>
<translation>Indicadores del plan</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>Figures of the plan as a whole</source>
<translation>Indicadores del plan en su conjunto</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Figures of the territories</source>
<translation>Indicadores de los territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Figures of today's territories</source>
<translation>Indicadores de los territorios de hoy</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: further fields of the units</source>
<translation>Indicadores: otros campos de las unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: growth, fields of the earlier time</source>
<translation>Indicadores: crecimiento, campos del período anterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: growth, fields of the later time</source>
<translation>Indicadores: crecimiento, campos del período posterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: potential field</source>
<translation>Indicadores: campo de potencial</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: response limit</source>
<translation>Indicadores: límite de respuesta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: satisfaction field</source>
<translation>Indicadores: campo de satisfacción</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: study region</source>
<translation>Indicadores: región de estudio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: table of reps</source>
<translation>Indicadores: tabla de representantes</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>File or table</source>
<translation>Archivo o tabla</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Files</source>
<translation>Archivos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Files and other systems</source>
<translation>Archivos y otros sistemas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Files and tables of the database, 0 where nothing changed</source>
<translation>Archivos y tablas de la base de datos, 0 donde nada cambió</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Files in the folder, 0 where nothing changed</source>
<translation>Archivos en la carpeta, 0 donde nada cambió</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Files that the system exported, or an earlier publication</source>
<translation>Archivos que exportó el sistema, o una publicación anterior</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Fill the units so that neighbours differ; switched off, your own style returns</source>
<translation>Rellenar las unidades para que los vecinos difieran; desactivado, vuelve su propio estilo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/territories_tab.py" />
<source>Filter territories</source>
<translation>Filtrar territorios</translation>
</message>
<message>
<location filename="../../territory_planner/report/table_view.py" />
<source>Find</source>
<translation>Buscar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Finding a robust plan</source>
<translation>Buscando un plan robusto</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finding customers in none or several</source>
<translation>Buscando clientes en ninguno o varios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finding gaps</source>
<translation>Buscando huecos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Finding gaps and overlaps</source>
<translation>Buscando huecos y solapes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/algorithms/contiguity.py" />
<location filename="../../territory_planner/algorithms/match.py" />
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Finding neighbours</source>
<translation>Buscando vecinas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<location filename="../../territory_planner/ui/summary.py" />
<source>Finding out which units touch…</source>
<translation>Averiguando qué unidades se tocan…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finding overlaps</source>
<translation>Buscando solapes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Finding the unit of each customer</source>
<translation>Buscando la unidad de cada cliente</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Finding the unit of each point</source>
<translation>Buscando la unidad de cada punto</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Finding ways along roads</source>
<translation>Buscando trayectos por carreteras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Findings</source>
<translation>Hallazgos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Findings about the units</source>
<translation>Hallazgos sobre las unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Finds detached parts, enclaves and units without a territory, and joins each to a territory that it touches, where that does the least harm to balance and shape.
Nothing else moves, except exceptions, and torn groups, which come together. Limits, locks, parents and pairs apart are kept: what can't be repaired within them stays, and the log says why. The table of moves says of every unit what was wrong, where it went and what that does to the balance there. The field of the plan gets the new value; the field “previous” keeps the old one.</source>
<translation>Encuentra partes separadas, enclaves y unidades sin territorio, y une cada una a un territorio que toca, donde menos daño hace a equilibrio y forma.
Nada más se mueve, salvo excepciones, y grupos rotos, que se reúnen. Se respetan límites, bloqueos, regiones superiores y pares separados: lo que no se puede reparar dentro de ellos queda, y el registro dice por qué. La tabla de movimientos dice de cada unidad qué estaba mal, adónde fue y qué hace eso allí al equilibrio. El campo del plan recibe el valor nuevo; el campo «previous» guarda el antiguo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finds the land of a study region that no territory covers, the land that two or more cover, with who they are, and enclaves: land of a territory that another one goes all around. It says how much land it is, and how many customers, and tells slivers, which come from borders drawn twice, from gaps that matter: a sliver is narrow and has no customers. Customers in no territory or in several come as points.
It takes territory polygons as they are, or units with a territory field. Nothing is snapped or rounded: what is found is exact.</source>
<translation>Encuentra el terreno de una región de estudio que ningún territorio cubre, el que cubren dos o más, indicando cuáles, y los enclaves: terreno de un territorio que otro rodea por completo. Dice cuánto terreno es, y cuántos clientes, y distingue las astillas, que vienen de fronteras dibujadas dos veces, de los huecos que importan: una astilla es estrecha y no tiene clientes. Los clientes en ningún territorio o en varios salen como puntos.
Toma polígonos de territorios tal como están, o unidades con un campo de territorios. Nada se ajusta ni redondea: lo que se encuentra es exacto.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>First</source>
<translation>Para empezar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>First day</source>
<translation>Primer día</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>First workload / cost (cost efficiency)</source>
<translation>Primera carga / coste (eficiencia)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>First workload / cost of the reps</source>
<translation>Primera carga / coste de los representantes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>First workload / what reps have available (percent)</source>
<translation>Primera carga / lo que tienen disponible los representantes (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>First workload, with travel where it counts / what the reps have available</source>
<translation>Primera carga, con desplazamientos donde cuentan / lo que tienen disponible los representantes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Fix</source>
<translation>Arreglar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Fix: {how}</source>
<translation>Arreglar: {how}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Folder</source>
<translation>Carpeta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Folder of files</source>
<translation>Carpeta de archivos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>For a new note, select a unit in the layer or a territory in the table first.</source>
<translation>Para una nota nueva, seleccionar primero una unidad en la capa o un territorio en la tabla.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>For schedulers: all outputs are written, then the run ends with an error that says what is broken. “never”: it succeeds whatever the plan is like. “broken”: it fails when a rule is broken, unless no plan can avoid that. “unavoidable”: it fails then, too.</source>
<translation>Para programadores de tareas: se escriben todas las salidas, y la ejecución acaba con un error que dice qué está roto. «never»: acaba bien sea como sea el plan. «broken»: falla cuando se rompe una regla, salvo si ningún plan puede evitarlo. «unavoidable»: falla también entonces.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast</source>
<translation>Previsión</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast by unit</source>
<translation>Previsión por unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast by unit and step</source>
<translation>Previsión por unidad y período</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<location filename="../../territory_planner/algorithms/review.py" />
<source>Forecast fields</source>
<translation>Campos de previsión</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast for {first} to {last}: {amount}{change}; a year before: {before}.</source>
<translation>Previsión de {first} a {last}: {amount}{change}; un año antes: {before}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast of all units together</source>
<translation>Previsión de todas las unidades juntas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast workload</source>
<translation>Prever carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast: fields of coming periods</source>
<translation>Previsión: campos de períodos venideros</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast: interval (percent)</source>
<translation>Previsión: intervalo (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast: records are complete until</source>
<translation>Previsión: los datos están completos hasta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecasting</source>
<translation>Previendo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Forecasts</source>
<translation>Previsiones</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Forecasts take out of tolerance, the first first ({count:,}): {names}.</source>
<translation>Las previsiones sacan de la tolerancia, por orden de fecha ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Free</source>
<translation>Libre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Frequency</source>
<translation>Frecuencia</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Frequency field</source>
<translation>Campo de frecuencia</translation>
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
<translation>De borrador a revisión</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>From each territory</source>
<translation>De cada territorio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>From review to approved; it is read-only then</source>
<translation>De revisión a aprobado; después es de solo lectura</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>From units and customers to a plan and a report on it: the units are looked over and cleaned, the customers' visits and hours are added up by unit, balanced and connected territories are designed, and the figures and a page to send on are written.</source>
<translation>De unidades y clientes a un plan y su informe: las unidades se revisan y se limpian, las visitas y las horas de los clientes se suman por unidad, se diseñan territorios equilibrados y de una pieza, y se escriben los indicadores y una página para enviar.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>From when</source>
<translation>Desde cuándo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>From when on people work in their territories: 2027-01-31, say</source>
<translation>Desde cuándo trabaja la gente en sus territorios: por ejemplo 2027-01-31</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>From when on people work in their territories: 2027-01-31. Field Service needs it.</source>
<translation>Desde cuándo trabaja la gente en sus territorios: 2027-01-31. Field Service lo necesita.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>From when on the plan counts, on the hand-over sheets. Example: 1 January 2027.</source>
<translation>Desde cuándo vale el plan, en las hojas de traspaso. Ejemplo: 1 de enero de 2027.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>From whom to whom</source>
<translation>De quién a quién</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>From whom, and why</source>
<translation>De quién, y por qué</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>From {date} on</source>
<translation>Desde el {date}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>From {least} to {most}</source>
<translation>De {least} a {most}</translation>
</message>
<message>
<location filename="../../territory_planner/report/chart.py" />
<source>From {most} ({high}) down to {least} ({low}).</source>
<translation>De {most} ({high}) a {least} ({low}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>From → to</source>
<translation>De → a</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Frozen: neither gains nor loses</source>
<translation>Congelado: ni gana ni pierde</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Further fields of the customers</source>
<translation>Otros campos de los clientes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Further fields of the units</source>
<translation>Otros campos de las unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Further plans that differ and are worse in nothing, left out</source>
<translation>Otros planes que difieren y no son peores en nada, dejados fuera</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Gain only: never loses</source>
<translation>Solo ganar: nunca pierde</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Gaps and overlaps</source>
<translation>Huecos y solapes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/shape_finder.py" />
<source>Gaps and overlaps between units</source>
<translation>Huecos y solapes entre unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Gaps and overlaps that are narrower on average, and without customers, are slivers. Without it, a thousandth of a typical polygon's size. 0: none are. Example: 5.</source>
<translation>Los huecos y solapes más estrechos por término medio, y sin clientes, son astillas. Si se deja vacío, una milésima del tamaño de un polígono típico. 0: no lo es ninguno. Ejemplo: 5.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Gaps that are no slivers</source>
<translation>Huecos que no son astillas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Gini coefficient of workload / target</source>
<translation>Coeficiente de Gini de carga / objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Gini coefficient of workload / target (0 where all carry alike)</source>
<translation>Coeficiente de Gini de carga / objetivo (0 si todos llevan igual)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Give all moved units back, as one undo step</source>
<translation>Devolver todas las unidades movidas, en un solo paso que se puede deshacer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give all units in a drawn shape to the territory</source>
<translation>Dar al territorio todas las unidades de una forma dibujada</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give all units in a rectangle to the territory</source>
<translation>Dar al territorio todas las unidades de un rectángulo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Give each an id of its own, or make them one unit (“Dissolve” by that field).</source>
<translation>Dar a cada uno su id, o hacerlos una unidad («Disolver» por ese campo).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Give it one: tables can't name it without.</source>
<translation>Darle uno: sin él las tablas no pueden nombrarla.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Give one capacity field for all workload fields, or one for each ({wanted:,}), not {given:,}.</source>
<translation>Dar un campo de capacidad para todos los campos de carga, o uno para cada uno ({wanted:,}), no {given:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Give one weight per workload field: {wanted:,}, not {given:,}.</source>
<translation>Dar un peso por campo de carga: {wanted:,}, no {given:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give selected units</source>
<translation>Dar las unidades seleccionadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give the layer's selected units to the territory that is picked</source>
<translation>Dar las unidades seleccionadas en la capa al territorio elegido</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Give the plan before by a field (BEFORE) or by a layer (OTHER), not by both.</source>
<translation>Dar el plan anterior por un campo (BEFORE) o por una capa (OTHER), no por ambos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Give these units back, as one undo step</source>
<translation>Devolver estas unidades, en un solo paso que se puede deshacer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/tools/shape_tool.py" />
<source>Give to {name}</source>
<translation>Dar a {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Give two or more scenarios: a workload field for each (WORKLOAD).</source>
<translation>Dar dos o más escenarios: un campo de carga para cada uno (WORKLOAD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Give unassigned units a territory</source>
<translation>Dar territorio a las unidades sin él</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Give up all edits of the layer since the last save</source>
<translation>Descartar todas las ediciones de la capa desde el último guardado</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Give up all edits of “{layer}” since the last save?</source>
<translation>¿Descartar todas las ediciones de «{layer}» desde el último guardado?</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Gives or gets</source>
<translation>Da o recibe</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<source>Gives units of {count:this problem|these {count:,} problems} to other territories.</source>
<translation>Da unidades de {count:este problema|estos {count:,} problemas} a otros territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>Gives: {titles}.</source>
<translation>Da: {titles}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Go on under another name ({count:,}): {names}.</source>
<translation>Siguen con otro nombre ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Greatest area of a territory (km²)</source>
<translation>Mayor área de un territorio (km²)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Greatest number of units of a territory</source>
<translation>Mayor número de unidades de un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Greatest workload of a territory</source>
<translation>Mayor carga de un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Group field</source>
<translation>Campo de grupo</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/contradictions.py" />
<source>Groups (GROUP_FIELD) that lie in several parents (PARENT_FIELD), so that no territory can hold them ({count:,}): {groups}. Outside of most of their group {out:is|are} {units}: take {out:it out of its group|these out of their groups}.</source>
<translation>Grupos (GROUP_FIELD) que están en varias regiones superiores (PARENT_FIELD), de modo que ningún territorio puede contenerlos ({count:,}): {groups}. Fuera de la mayor parte de su grupo {out:está|están} {units}: {out:quitarla de su grupo|quitarlas de sus grupos}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Groups that locks keep in several territories ({count:,}): {groups}. They stay as they are; unlock some of their units to bring them together.</source>
<translation>Grupos que los bloqueos mantienen en varios territorios ({count:,}): {groups}. Quedan como están; desbloquear algunas de sus unidades para reunirlos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Groups to keep together</source>
<translation>Grupos que siguen juntos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Groups units into balanced, connected and compact territories, in one step. Territories get equal shares of the workload within the tolerance, each is one connected area, and ways within it are short.
Islands that are too small for a territory of their own join the nearest unit's, and a unit that is heavier than a whole territory gets one to itself; the log says so. A “territory” field that the units already have moves to “previous”.</source>
<translation>Agrupa unidades en territorios equilibrados, de una pieza y compactos, en un paso. Los territorios reciben partes iguales de la carga dentro de la tolerancia, cada uno es de una pieza, y los trayectos en él son cortos.
Las islas demasiado pequeñas para un territorio propio van con la unidad más cercana, y una unidad más pesada que un territorio entero recibe uno para sí; el registro lo dice. Un campo «territory» que las unidades ya tienen pasa a «previous».</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Groups whose units do not all touch ({count:,}): {groups}.</source>
<translation>Grupos cuyas unidades no se tocan todas ({count:,}): {groups}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/reduction.py" />
<source>Groups with units locked to different territories ({count:,}): {groups}. Unlock some of these units, or take them out of the group.</source>
<translation>Grupos con unidades bloqueadas en territorios distintos ({count:,}): {groups}. Desbloquear algunas de estas unidades, o quitarlas del grupo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Growing territories</source>
<translation>Haciendo crecer territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Grows one connected territory around each center, so that the workload is shared as the centers' capacities ask and ways are short.
Use it when the places that territories are served from are given: offices, depots, homes. Units farther from every center than the maximum distance or time stay without a territory.</source>
<translation>Hace crecer un territorio de una pieza en torno a cada centro, de modo que la carga se reparta como piden las capacidades de los centros y los trayectos sean cortos.
Se usa cuando están dados los lugares desde los que se atienden los territorios: oficinas, almacenes, domicilios. Las unidades que están más lejos de todo centro que la distancia o el tiempo máximos quedan sin territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Growth</source>
<translation>Crecimiento</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Growth compares fields in pairs: give as many fields of the later time (GROWTH_TO, {later:,}) as of the earlier one (GROWTH_FROM, {earlier:,}).</source>
<translation>El crecimiento compara campos por pares: dar tantos campos del período posterior (GROWTH_TO, {later:,}) como del anterior (GROWTH_FROM, {earlier:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Growth: fields of the earlier time</source>
<translation>Crecimiento: campos del período anterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Growth: fields of the later time</source>
<translation>Crecimiento: campos del período posterior</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>Guessed from names and values: {fields}. Change what is wrong.</source>
<translation>Adivinado por nombres y valores: {fields}. Cambiar lo que esté mal.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Had a territory</source>
<translation>Tenía territorio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Hand in</source>
<translation>Enviar a revisión</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Hand out territories</source>
<translation>Entregar territorios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Hand the plan on to another system: what changed since the last time</source>
<translation>Pasar el plan a otro sistema: lo que cambió desde la última vez</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Hand-over</source>
<translation>Traspaso</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Hand-over sheet</source>
<translation>Hoja de traspaso</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Handed out: {count:,} {count:unit|units} of {names}.</source>
<translation>Entregado: {count:,} {count:unidad|unidades} de {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Has the key of each account's unit; needed for a table</source>
<translation>Tiene la clave de la unidad de cada cuenta; necesario para una tabla</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Has the units' keys</source>
<translation>Tiene las claves de las unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Has the units' keys. Without it: a column called as the units' id field, or “unit_id”.</source>
<translation>Tiene las claves de las unidades. Sin ella: una columna llamada como el campo de id de las unidades, o «unit_id».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Has the units' territories</source>
<translation>Tiene los territorios de las unidades</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>Heal the plan</source>
<translation>Corregir el plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/help.py" />
<source>Help</source>
<translation>Ayuda</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>Help: what the panel's parts do; the guide opens</source>
<translation>Ayuda: qué hacen las partes del panel; se abre la guía</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>History</source>
<translation>Historial</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>History of territories</source>
<translation>Historial de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Holds the territory of each unit</source>
<translation>Contiene el territorio de cada unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>House number field</source>
<translation>Campo de número de casa</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>How far a territory is from its target, in percent.</source>
<translation>Lo lejos que está un territorio de su objetivo, en porcentaje.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>How far a territory's workload may lie from its target. The tighter, the less freedom for short ways and smooth borders.</source>
<translation>Lo lejos que puede estar la carga de un territorio de su objetivo. Cuanto más ajustada, menos libertad para trayectos cortos y fronteras lisas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>How far a unit may be from its territory's center, in a straight line</source>
<translation>Lo lejos que puede estar una unidad del centro de su territorio, en línea recta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>How far the travel may be above the least to the same places</source>
<translation>Cuánto puede superar el desplazamiento al mínimo a los mismos lugares</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>How far this plan's travel is above the least is not known.</source>
<translation>No se sabe cuánto supera el desplazamiento de este plan al mínimo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>How far travel may be above the least for these centers (percent)</source>
<translation>Cuánto puede superar el desplazamiento al mínimo para estos centros (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>How far travel may be above the least, as the run that made the plan told it (BOUND_GAP).</source>
<translation>Cuánto puede superar el desplazamiento al mínimo, como lo indicó la ejecución que hizo el plan (BOUND_GAP).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>How good it is</source>
<translation>Lo bueno que es</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>How it stood</source>
<translation>Cómo estaba</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout_history.py" />
<source>How it stood over time</source>
<translation>Cómo estaba a lo largo del tiempo</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>How it was made</source>
<translation>Cómo se hizo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>How long a visit takes each customer, in minutes or hours.</source>
<translation>Cuánto dura una visita a cada cliente, en minutos u horas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>How long the way there may take: needs roads with speeds, or a table of costs</source>
<translation>Cuánto puede durar el trayecto: necesita carreteras con velocidades, o una tabla de costes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>How many</source>
<translation>Cuántos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How many customers a unit has, its revenue, the years that it knows its rep.</source>
<translation>Cuántos clientes tiene una unidad, sus ingresos, los años que conoce a su representante.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>How many customers there could be in each unit, those that there are among them.</source>
<translation>Cuántos clientes podría haber en cada unidad, entre ellos los que hay.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>How many of 100 units should come out within their interval. It is as wide as forecasts of the past were off.</source>
<translation>Cuántas de 100 unidades deberían caer en su intervalo. Es tan ancho como se apartaron las previsiones del pasado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>How many steps to forecast. Without it, a year.</source>
<translation>Cuántos períodos prever. Si se deja vacío, un año.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>How many territories</source>
<translation>Cuántos territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>How many territories cost least, of those with a plan within the limits; empty without TERRITORY_COST or TRAVEL_COST</source>
<translation>Cuántos territorios cuestan menos, de los que tienen plan dentro de los límites; vacío sin TERRITORY_COST o TRAVEL_COST</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>How many territories the plan should have. Without targets, each one's is the total divided by this. Without a number, any will do.</source>
<translation>Cuántos territorios debe tener el plan. Sin objetivos, el de cada uno es el total dividido por este. Sin número, vale cualquiera.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>How many territories, and where from?</source>
<translation>¿Cuántos territorios, y desde dónde?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>How many tours the period has for each territory, working days for one: each goes through an equal share of its customers</source>
<translation>Cuántas rutas tiene el período para cada territorio, días laborables por ejemplo: cada una pasa por una parte igual de sus clientes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>How many tours the period has for each territory, working days for one: each goes through an equal share of its stops, all over it. Without it, one tour goes through all of them. Example: 220.</source>
<translation>Cuántas rutas tiene el período para cada territorio, días laborables por ejemplo: cada una pasa por una parte igual de sus paradas, por todo él. Si se deja vacío, una ruta pasa por todas. Ejemplo: 220.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>How much a record counts: hours, visits, revenue; numbers, or text that is one, as CSV files have. Without it each counts 1.</source>
<translation>Cuánto cuenta un dato: horas, visitas, ingresos; números, o texto que lo es, como en archivos CSV. Sin él cada uno cuenta 1.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>How much each rating counts, revenue for one; without it, all alike.</source>
<translation>Cuánto cuenta cada valoración, los ingresos por ejemplo; sin él, todas igual.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>How much each weighs: residents, revenue. Without it, each weighs 1.</source>
<translation>Cuánto pesa cada uno: habitantes, ingresos. Sin él, cada uno pesa 1.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>How much each workload field counts when travel is weighed, in the order of the fields: “2; 1” lets the first count twice. Empty: all alike.</source>
<translation>Cuánto cuenta cada campo de carga cuando se pesa el desplazamiento, en el orden de los campos: «2; 1» hace contar doble el primero. Vacío: todos igual.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>How much it matters beside the other workloads</source>
<translation>Cuánto importa junto a las otras cargas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>How much more travel the plan takes than that for the mean (percent)</source>
<translation>Cuánto más desplazamiento tiene el plan que el de la media (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How much of it any plan within the limits moves, proven (percent); empty where it is proven that there is no such plan</source>
<translation>Cuánto de ella mueve cualquier plan dentro de los límites, demostrado (%); vacío donde está demostrado que no hay tal plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How much of it any such plan moves in which units only go to territories that touch their own today, proven (percent)</source>
<translation>Cuánto de ella mueve cualquier plan así en que las unidades van solo a territorios que tocan el suyo de hoy, demostrado (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>How much of the mean workload changes hands (percent), where there is a plan of today</source>
<translation>Cuánto de la carga media cambia de territorio (%), donde hay plan de hoy</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How much of the measure changes hands (percent)</source>
<translation>Cuánto de la medida cambia de territorio (%)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>How much shape counts where several moves even out as well: 0 not at all, 100 most. As little moves all the same</source>
<translation>Cuánto cuenta la forma cuando varios movimientos equilibran igual de bien: 0 nada, 100 lo máximo. De todos modos se mueve lo menos posible</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>How much the plan for the mean moves (percent)</source>
<translation>Cuánto mueve el plan para la media (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>How often each customer is served in the period that is planned.</source>
<translation>Cuántas veces se atiende a cada cliente en el período que se planifica.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>How old the sources are</source>
<translation>Antigüedad de las fuentes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>How the number is found</source>
<translation>Cómo se halla el número</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>How the plan was made</source>
<translation>Cómo se hizo el plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>How the plan was made, in your words: algorithm, parameters, seed.</source>
<translation>Cómo se hizo el plan, con sus palabras: algoritmo, parámetros, semilla.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Hull ratio</source>
<translation>Razón de la envolvente</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Id field of the new units</source>
<translation>Campo de id de las unidades nuevas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Id field of the polygons</source>
<translation>Campo de id de los polígonos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Identifies new units in the list of what is not clear.</source>
<translation>Identifica las unidades nuevas en la lista de lo que no está claro.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Identifies units in the other layer; without it, the field called as ID_FIELD.</source>
<translation>Identifica las unidades en la otra capa; sin él, el campo llamado como ID_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Identifies units in the tables that are written (unit_id). Without it, they hold the feature id. Where it tells all units apart, it is also the order in which they are taken, so that the order of rows changes no plan.</source>
<translation>Identifica las unidades en las tablas que se escriben (unit_id). Sin él, contienen el id de objeto espacial. Donde distingue todas las unidades, es también el orden en que se toman, de modo que el de las filas no cambia ningún plan.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>If that changes nothing, this release of the system is too old: Debian 12, Ubuntu 22.04 and Fedora 36 are the first that do.</source>
<translation>Si eso no cambia nada, esta versión del sistema es demasiado antigua: Debian 12, Ubuntu 22.04 y Fedora 36 son las primeras que sirven.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Import alignment</source>
<translation>Importar asignación</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Import the files in the order of their numbers: territories by UniqueTerritoryNumber (parents come first), then what belongs to them; “remove” before “add”.</source>
<translation>Importar los archivos en el orden de sus números: territorios por UniqueTerritoryNumber (los superiores primero), después lo que les pertenece; «remove» antes de «add».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Import the units and accounts that change in this order: {files}; map Unit to the record id or the boundary's value, Assignment to the area, Locked to the lock. A locked unit takes no new area before it is unlocked.</source>
<translation>Importar las unidades y cuentas que cambian en este orden: {files}; emparejar Unit con el id del registro o el valor del límite, Assignment con el área, Locked con el bloqueo. Una unidad bloqueada no toma área nueva antes de desbloquearse.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Import “1_model.csv” as the hierarchy: Area is the area's name, Parent the one above it (top areas have none).</source>
<translation>Importar «1_model.csv» como jerarquía: Area es el nombre del área, Parent la de encima (las más altas no tienen).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>Import “3_records.csv” as records (External Id, Owner Email, Lat, Lng).</source>
<translation>Importar «3_records.csv» como registros (External Id, Owner Email, Lat, Lng).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Import “alignmix.csv” as ranges of ZIP codes (From ZIP, To ZIP, Territory, levels). A range holds no code that is not in the plan.</source>
<translation>Importar «alignmix.csv» como intervalos de códigos ZIP (From ZIP, To ZIP, Territory, niveles). Un intervalo no contiene ningún código que no esté en el plan.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Import “alignstar.xlsx” (or “alignstar.csv”, the same) as an alignment table: Geography Code by the geography of the plan, the columns after it from the lowest level up.</source>
<translation>Importar «alignstar.xlsx» (o «alignstar.csv», lo mismo) como tabla de asignación: Geography Code por la geografía del plan, las columnas siguientes del nivel más bajo hacia arriba.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Import “easyterritory.csv” into a project: Postal Code, Territory, Region, Division.</source>
<translation>Importar «easyterritory.csv» en un proyecto: Postal Code, Territory, Region, Division.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Import “territories.kml” as map polygons.</source>
<translation>Importar «territories.kml» como polígonos de mapa.</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>In</source>
<translation>En</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>In Tableau Desktop open “territories.geojson” as a spatial file, relate “territories.csv” to it by id, and “units.csv” by territory.</source>
<translation>En Tableau Desktop abrir «territories.geojson» como archivo espacial, relacionar con él «territories.csv» por id, y «units.csv» por territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>In a terminal: {command}.</source>
<translation>En una terminal: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>In any currency, for the same time as the workload: with it, cost is told.</source>
<translation>En cualquier moneda, para el mismo tiempo que la carga: con ello se dice el coste.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>In force from</source>
<translation>En vigor desde</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>In force today: {name}.</source>
<translation>En vigor hoy: {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>In force until</source>
<translation>En vigor hasta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>In force, and how many rows that makes: {plans:,} {plans:plan|plans}, {rows:,} {rows:row|rows}.</source>
<translation>En vigor, y cuántas filas hace: {plans:,} {plans:plan|planes}, {rows:,} {rows:fila|filas}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>In no plan is it below {bound}.</source>
<translation>En ningún plan es menos de {bound}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>In no plan with these centers is it below {bound}.</source>
<translation>En ningún plan con estos centros es menos de {bound}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>In no plan with these centers that serves the others is it below {bound}.</source>
<translation>En ningún plan con estos centros que atienda a las demás es menos de {bound}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>In place of</source>
<translation>En lugar de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>In place of a field of the units: another layer or table of the same units, matched by the ids of both, however each writes them.</source>
<translation>En lugar de un campo de las unidades: otra capa o tabla de las mismas unidades, emparejada por los ids de ambas, los escriba como los escriba cada una.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>In place of a layer of customers: how many there are in each unit.</source>
<translation>En lugar de una capa de clientes: cuántos hay en cada unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>In place of such a layer: how many stops there are in each unit.</source>
<translation>En lugar de tal capa: cuántas paradas hay en cada unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>In place of the one tolerance, with several workload fields: a number for each, in their order. Example: “5; 20”.</source>
<translation>En lugar de la tolerancia única, con varios campos de carga: un número para cada uno, en su orden. Ejemplo: «5; 20».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>In {file}, fields are called otherwise, for the format's sake: {fields}.</source>
<translation>En {file} hay campos que se llaman de otro modo, por el formato: {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cutting.py" />
<source>In {file}, letters are lost that its encoding {encoding} has not, in {count:,} {count:cell|cells} (row, field): {cells}. Choose UTF-8, or a GeoPackage.</source>
<translation>En {file} se pierden letras que su codificación {encoding} no tiene, en {count:,} {count:celda|celdas} (fila, campo): {cells}. Elegir UTF-8, o un GeoPackage.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cutting.py" />
<source>In {file}, names of fields have letters that its encoding {encoding} has not: {fields}. Choose UTF-8, or a GeoPackage.</source>
<translation>En {file}, hay nombres de campos con letras que su codificación {encoding} no tiene: {fields}. Elegir UTF-8, o un GeoPackage.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cutting.py" />
<source>In {file}, “{field}” is cut off in {count:,} {count:row|rows}, as the format keeps {longest} bytes of it: {rows}. Choose a GeoPackage to keep texts whole.</source>
<translation>En {file}, «{field}» se corta en {count:,} {count:fila|filas}, pues el formato guarda {longest} bytes de él: {rows}. Elegir un GeoPackage para guardar los textos enteros.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>In {parts} parts that do not touch</source>
<translation>En {parts} partes que no se tocan</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>In “{name}”: {said}</source>
<translation>En «{name}»: {said}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Inertia ratio</source>
<translation>Razón de inercia</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Install {packages} from your distribution, or in a terminal: {command}.</source>
<translation>Instalar {packages} desde la distribución, o en una terminal: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Instead of the table: a field of the units with their territory's target.</source>
<translation>En vez de la tabla: un campo de las unidades con el objetivo de su territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Interval (percent)</source>
<translation>Intervalo (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Intervals hold {level:g} of 100 units, as far as the past tells.</source>
<translation>Los intervalos contienen {level:g} de 100 unidades, hasta donde dice el pasado.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Invalid geometries, repaired ({count:,} of {n:,}): {units}.</source>
<translation>Geometrías inválidas, reparadas ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>Islands that count as neighbours of the nearest units ({count:,}): {listed}.</source>
<translation>Islas que cuentan como vecinas de las unidades más cercanas ({count:,}): {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Isolated units</source>
<translation>Unidades aisladas</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>It alone keeps {count:,} {count:move|moves} from being made.</source>
<translation>Esta regla sola impide {count:,} {count:movimiento|movimientos}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>It begins with what is proposed</source>
<translation>Empieza con lo que se propone</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>It could be: {fields}.</source>
<translation>Podría ser: {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It could go there:</source>
<translation>Podría ir allí:</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/toolbox_run.py" />
<source>It could not be done.</source>
<translation>No se pudo hacer.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>It counts as 0. Fill it in where it is not.</source>
<translation>Cuenta como 0. Rellenarlo donde no lo sea.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>It has been out of tolerance since {left} ({days}).</source>
<translation>Está fuera de tolerancia desde el {left} ({days}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>It has no units to share.</source>
<translation>No tiene unidades que repartir.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>It has: {names}.</source>
<translation>Hay: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>It moves {plan} of the workload; the plan for the mean {mean}.</source>
<translation>Mueve {plan} de la carga; el plan para la media {mean}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>It shows what would move; nothing changes until you apply it.</source>
<translation>Muestra qué cambiaría de territorio; nada cambia hasta que usted lo aplique.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no other territory, but units that have none.</source>
<translation>No toca otro territorio, solo unidades que no tienen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no other territory: all around it is {territory}.</source>
<translation>No toca otro territorio: todo alrededor es {territory}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no other unit.</source>
<translation>No toca otra unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no territory: nothing around it has one.</source>
<translation>No toca ningún territorio: nada a su alrededor tiene uno.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches other territories only where exceptions are.</source>
<translation>Toca otros territorios solo donde hay excepciones.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>It was last out of tolerance from {left} to {healed} ({days}).</source>
<translation>Estuvo por última vez fuera de tolerancia del {left} al {healed} ({days}).</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Its largest deviation went from {before:.1f} % to {after:.1f} %.</source>
<translation>Su mayor desviación pasó de {before:.1f} % a {after:.1f} %.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Keep a copy of it, a draft, under another name</source>
<translation>Guardar una copia, un borrador, con otro nombre</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Keep apart</source>
<translation>A separar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Keep as the last publication</source>
<translation>Guardar como última publicación</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Keep cells without a point</source>
<translation>Conservar celdas sin punto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Keep connected</source>
<translation>Mantener unido</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Keep plans that stand in other fields of the layer as scenarios</source>
<translation>Guardar como escenarios planes que están en otros campos de la capa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Keep small</source>
<translation>Minimizar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Keep the layer's selected units in their territory</source>
<translation>Mantener en su territorio las unidades seleccionadas en la capa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Keep the plan on show as a scenario</source>
<translation>Guardar el plan mostrado como escenario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Keep the review</source>
<translation>Guardar la revisión</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Keep the selected territories as they are (frozen), or release them</source>
<translation>Dejar los territorios seleccionados como están (congelados), o desbloquearlos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Keep theirs</source>
<translation>Conservar los de la otra persona</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Keep what others saved</source>
<translation>Conservar lo que otros guardaron</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/faults.py" />
<source>Keeping the largest part by area needs the units' areas.</source>
<translation>Conservar la parte mayor por área necesita las áreas de las unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Keeps a plan as a scenario: which unit belongs to which territory, its figures, who made it, when, from which other and how. Scenarios stand in two plain tables (territory_scenarios, territory_assignments) in the units' GeoPackage or PostGIS database, or in a GeoPackage beside their file; the units are not touched.
A name is given once. Replacing is asked for (REPLACE), and an approved plan is never replaced.</source>
<translation>Guarda un plan como escenario: qué unidad pertenece a qué territorio, sus indicadores, quién lo hizo, cuándo, de cuál y cómo. Los escenarios están en dos tablas sencillas (territory_scenarios, territory_assignments) del GeoPackage o la base PostGIS de las unidades, o de un GeoPackage junto a su archivo; las unidades no se tocan.
Un nombre se da una vez. Reemplazarlo hay que pedirlo (REPLACE), y un plan aprobado nunca se reemplaza.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Keeps with the layer's scenarios what the system has after this. The next publication that is kept, under the same name, holds what changed since, and the way back; an unchanged plan publishes nothing.</source>
<translation>Guarda con los escenarios de la capa lo que tiene el sistema después de esto. La próxima publicación que se guarde, con el mismo nombre, contiene lo que cambió desde entonces, y el camino de vuelta; un plan sin cambios no publica nada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Kept as publication {made} in {place}.</source>
<translation>Guardado como publicación {made} en {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Kept as “{first}” to “{last}” in {place}.</source>
<translation>Guardados de «{first}» a «{last}» en {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Kept as “{name}” in {place}.</source>
<translation>Guardado como «{name}» en {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Key of units</source>
<translation>Clave de unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Keys and names with letters that could not be read ({count:,}): {names}. Their file is in another encoding than QGIS takes it for: choose it in the layer's properties (Source), or save the list as UTF-8, and make the points of it anew.</source>
<translation>Claves y nombres con letras que no se pudieron leer ({count:,}): {names}. Su archivo no está en la codificación que supone QGIS: elegirla en las propiedades de la capa (Fuente), o guardar la lista en UTF-8, y crear de nuevo los puntos a partir de ella.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Label territories on the map</source>
<translation>Etiquetar los territorios en el mapa</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Land of the study region that a territory covers / all of it</source>
<translation>Terreno de la región de estudio que cubren los territorios / todo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Land that no territory covers (km²), slivers included</source>
<translation>Terreno que ningún territorio cubre (km²), astillas incluidas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Land that several territories cover (km²), slivers included</source>
<translation>Terreno que cubren varios territorios (km²), astillas incluidas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Land that two units share is left aside where it is less than this of both: borders are drawn anew with every vintage.</source>
<translation>El terreno que comparten dos unidades se deja a un lado donde es menos que esto de ambas: las fronteras se dibujan de nuevo en cada edición.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Largest deviation</source>
<translation>Mayor desviación</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Largest deviation (percent)</source>
<translation>Mayor desviación (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Largest deviation from target (percent)</source>
<translation>Mayor desviación del objetivo (%)</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Largest deviation from {first} to {last}, in percent: at most {top:.1f}, last {now:.1f}.</source>
<translation>Mayor desviación del {first} al {last}, en porcentaje: como mucho {top:.1f}, la última {now:.1f}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Largest deviation in any scenario: {worst}.</source>
<translation>Mayor desviación en cualquier escenario: {worst}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Largest time</source>
<translation>Mayor tiempo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Largest way</source>
<translation>Mayor trayecto</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Largest way from the center</source>
<translation>Mayor trayecto desde el centro</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Largest |workload − target| / target</source>
<translation>Mayor |carga − objetivo| / objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Lasso</source>
<translation>Lazo</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Last changed</source>
<translation>Último cambio</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Last entry of its history</source>
<translation>Última entrada de su historial</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Later reviews are held against it; another one of the same day gives way.</source>
<translation>Las revisiones posteriores se comparan con ella; otra del mismo día se reemplaza.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Layer of the plan before</source>
<translation>Capa del plan anterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Layer of weights</source>
<translation>Capa de pesos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Laying out the pages</source>
<translation>Componiendo las páginas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>Leading zeros are the likely cause: but for them, {count:,} would be known (“{name}” is “{right}” there). They get lost where a spreadsheet or an import takes text for numbers: keep such a column as text on both sides.</source>
<translation>Los ceros iniciales son la causa probable: sin ellos se {count:conocería|conocerían} {count:,} («{name}» es allí «{right}»). Se pierden donde una hoja de cálculo o una importación toma texto por números: guardar tal columna como texto en ambos lados.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Least distance between centers (km)</source>
<translation>Menor distancia entre centros (km)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Least distance between centers that a design chooses or finds</source>
<translation>La menor distancia entre centros que un diseño elige o encuentra</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Least workload of a territory</source>
<translation>Menor carga de un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Left out, as the files have no place for it: {what}.</source>
<translation>Dejado fuera, pues los archivos no tienen sitio para ello: {what}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Left out, for want of a usable geometry ({count:,} of {n:,}): {units}.</source>
<translation>Dejadas fuera, por falta de geometría utilizable ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/planned.py" />
<source>Left out, they keep the territory that they have ({count:,}): {units}.</source>
<translation>Dejadas fuera, conservan el territorio que tienen ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Left out: units; Varicent's table is of accounts.</source>
<translation>Dejado fuera: unidades; la tabla de Varicent es de cuentas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Left over from an overlay, most likely: join it to a unit beside it.</source>
<translation>Lo más probable, un resto de una superposición: unirla a una unidad de al lado.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Left to win</source>
<translation>Por ganar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Length of the border, holes included</source>
<translation>Longitud del contorno, agujeros incluidos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Less</source>
<translation>Menos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Let the layer's selected units move again</source>
<translation>Dejar que las unidades seleccionadas en la capa se muevan de nuevo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Level above</source>
<translation>Nivel superior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Levels above</source>
<translation>Niveles superiores</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Limit</source>
<translation>Límite</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Limits</source>
<translation>Límites</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum area of a territory (km²)</source>
<translation>Límites: área máxima de un territorio (km²)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum distance (km)</source>
<translation>Límites: distancia máxima (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum number of units of a territory</source>
<translation>Límites: número máximo de unidades de un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum time (minutes)</source>
<translation>Límites: tiempo máximo (minutos)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum workload of a territory</source>
<translation>Límites: carga máxima de un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: minimum workload of a territory</source>
<translation>Límites: carga mínima de un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/map_swipe.py" />
<source>Line between two plans: {name}</source>
<translation>Línea entre dos planes: {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>Lines of the roads “{layer}” without length, which lead nowhere ({count:,} of {n:,}): {lines}.</source>
<translation>Líneas de las carreteras «{layer}» sin longitud, que no llevan a ninguna parte ({count:,} de {n:,}): {lines}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Lines or polygons that are hard to cross, such as rivers or lakes: units whose shared border they cover don't count as neighbours, nor do units that a barrier through one of them cuts off from its larger part. Where there is a bridge or a ferry, add a link. What barriers cut off altogether, and is too small for a territory, joins the nearest unit like an island; the log says so.</source>
<translation>Líneas o polígonos difíciles de cruzar, como ríos o lagos: las unidades cuya frontera común cubren no cuentan como vecinas, ni las que una barrera a través de una de ellas corta de su parte mayor. Donde hay un puente o un transbordador, añadir un enlace. Lo que las barreras cortan del todo, y es demasiado pequeño para un territorio, va con la unidad más cercana como una isla; el registro lo dice.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Lines or polygons that cells are cut along, such as rivers or lakes. What a barrier cuts off from a Voronoi cell joins the cell beside it.</source>
<translation>Líneas o polígonos por los que se cortan las celdas, como ríos o lagos. Lo que una barrera corta de una celda de Voronoi va a la celda de al lado.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Link</source>
<translation>Enlace</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<location filename="../../territory_planner/layers/live/reading/bonds.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Links</source>
<translation>Enlaces</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/links.py" />
<source>Links are lines or a table of unit ids; “{layer}” is neither.</source>
<translation>Los enlaces son líneas o una tabla de ids de unidades; «{layer}» no es ni lo uno ni lo otro.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/links.py" />
<source>Links that do not join two units, left out ({count:,} of {n:,}): {links}.</source>
<translation>Enlaces que no unen dos unidades, dejados fuera ({count:,} de {n:,}): {links}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>List scenarios</source>
<translation>Listar escenarios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>Lists and JSON are written as text, as the format holds none: {fields}.</source>
<translation>Listas y JSON se escriben como texto, pues el formato no los admite: {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/copying.py" />
<source>Lists of “{field}” lack items, which can't be added to the table's own lists: fill them in, or write to a new table, which keeps them as text.</source>
<translation>A las listas de «{field}» les faltan elementos, que no se pueden añadir a las listas de la tabla: rellenarlas, o escribir en una tabla nueva, que las guarda como texto.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>Lists the scenarios of a layer: name, state, who made it, when and from which, who approved it, for which days it is in force, and its figures, side by side.</source>
<translation>Lista los escenarios de una capa: nombre, estado, quién lo hizo, cuándo y de cuál, quién lo aprobó, para qué días está en vigor, y sus indicadores, lado a lado.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete). Keep its success files: the way back needs them.</source>
<translation>Cargar los archivos CSV de «{folder}» con Data Loader en el orden de sus números, cada uno con la operación de su nombre (insert, update, delete). Guardar sus archivos de éxito: el camino de vuelta los necesita.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Load “espatial.csv” as a dataset and build territories of it: Postal Code is the geography, each further column a level.</source>
<translation>Cargar «espatial.csv» como conjunto de datos y construir territorios de él: Postal Code es la geografía, cada otra columna un nivel.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Load “varicent_accounts.csv” (Account Key, Current Territory, Target Territory ID).</source>
<translation>Cargar «varicent_accounts.csv» (Account Key, Current Territory, Target Territory ID).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Load “varicent_territories.csv” first.</source>
<translation>Cargar primero «varicent_territories.csv».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Lock</source>
<translation>Bloqueo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Lock field</source>
<translation>Campo de bloqueo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Lock selected territories</source>
<translation>Bloquear los territorios seleccionados</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Lock selected units</source>
<translation>Bloquear las unidades seleccionadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Lock the unit</source>
<translation>Bloquear la unidad</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Locked territories: {count:,}.</source>
<translation>Territorios bloqueados: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Locked units</source>
<translation>Bloqueadas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>Locked units belong to territories that have no place in the new plan ({names}): {units}. Ask for more territories, or unlock them.</source>
<translation>Hay unidades bloqueadas de territorios que no tienen sitio en el plan nuevo ({names}): {units}. Pedir más territorios, o desbloquearlas.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Locked units elsewhere</source>
<translation>Unidades bloqueadas en otra parte</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>Locked units keep the territory they have: say which field holds it (START).</source>
<translation>Las unidades bloqueadas conservan el territorio que tienen: decir qué campo lo contiene (START).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_anew.py" />
<source>Locked units lie in what would be designed anew ({count:,}: {units}). Lock their territories, which then stay as they are, or release the units.</source>
<translation>Hay unidades bloqueadas en lo que se diseñaría de nuevo ({count:,}: {units}). Bloquear sus territorios, que quedan entonces como están, o desbloquear las unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>Locked units need a starting plan to keep their territory in.</source>
<translation>Las unidades bloqueadas necesitan un plan de partida donde conservar su territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Locked units: {count:,}.</source>
<translation>Unidades bloqueadas: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>Locked: frozen</source>
<translation>Bloqueado: congelado</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>Locked: gain only</source>
<translation>Bloqueado: solo gana</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Locks hold on to a plan before this one: say which field has it (START).</source>
<translation>Los bloqueos se atienen a un plan anterior a este: decir qué campo lo tiene (START).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Locks hold on to a plan before this one: say which field has it ({name}).</source>
<translation>Los bloqueos se atienen a un plan anterior a este: decir qué campo lo tiene ({name}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>Locks hold units that are elsewhere there ({count:,}): {units}.</source>
<translation>Hay bloqueos que sujetan unidades que allí están en otra parte ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Locks of units</source>
<translation>Bloqueos de unidades</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Longest</source>
<translation>El más largo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Longest way from its center: {way}</source>
<translation>Trayecto más largo desde su centro: {way}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Longest way from the center to a unit</source>
<translation>Trayecto más largo del centro a una unidad</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>Look</source>
<translation>Comprobar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Look at {rows}.</source>
<translation>Mirar {rows}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Look the units over; what is found becomes a layer</source>
<translation>Revisar las unidades; lo que se encuentra pasa a ser una capa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Looking at all units</source>
<translation>Examinando todas las unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Looking for the smallest realignment that heals it…</source>
<translation>Buscando el menor reajuste que lo corrige…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Looks a plan over with today's workload, and against the reviews before it: which territories are out of tolerance and since when, which way each is going, how many days it took from leaving tolerance until a plan that heals it was in force, and, with forecasts, who leaves tolerance next and when.
Each review is kept beside the scenarios, one a day. For schedulers, FAIL_WHEN ends the run with an error when the plan needs attention.</source>
<translation>Examina un plan con la carga de hoy, y frente a las revisiones anteriores: qué territorios están fuera de tolerancia y desde cuándo, hacia dónde va cada uno, cuántos días pasaron desde que salió de la tolerancia hasta que un plan que lo corrige estuvo en vigor, y, con previsiones, quién saldrá de la tolerancia y cuándo.
Cada revisión se guarda junto a los escenarios, una al día. Para programadores de tareas, FAIL_WHEN acaba la ejecución con un error cuando el plan necesita atención.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Looks at today's plan with this month's customers: what each territory carries now, a proposal that moves as little as it can to bring all within the tolerance (nothing where all is well), which units would change hands, and a report with the plan before and after.</source>
<translation>Examina el plan de hoy con los clientes de este mes: lo que lleva cada territorio ahora, una propuesta que mueve lo menos posible para que todos queden dentro de la tolerancia (nada si todo está bien), qué unidades cambiarían de territorio, y un informe con el plan antes y después.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Looks for the fewest territories that keep the greatest workload, distance and time of the set-up.</source>
<translation>Busca el menor número de territorios que respete la carga, la distancia y el tiempo máximos de la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Looks for the most territories that keep the least workload of the set-up.</source>
<translation>Busca el mayor número de territorios que respete la carga mínima de la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Looks for the number with the least travel times number of territories.</source>
<translation>Busca el número cuyo desplazamiento por el número de territorios sea el menor.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Looks units over before a plan is made of them, and changes nothing: geometries that are missing, invalid or repeated; overlaps, gaps and slivers between units; units of several parts; ids that are missing or repeated; workloads that are missing, negative or far from the others; units without neighbours and areas that lie apart, with what ties them; a coordinate reference system that can't be right. Each becomes a row that says how bad it is, what it is about, by how much, and what to do.
CLEANED is a copy in which is repaired what needs no decision: invalid geometries, features that are there twice in all fields, and borders that nearly meet. Each repair is listed.</source>
<translation>Examina las unidades antes de hacer un plan con ellas, y no cambia nada: geometrías que faltan, inválidas o repetidas; solapes, huecos y astillas entre unidades; unidades de varias partes; ids que faltan o se repiten; cargas que faltan, negativas o muy distintas de las demás; unidades sin vecinas y áreas aparte, con lo que las une; un sistema de referencia de coordenadas que no puede ser correcto. Cada hallazgo es una fila que dice lo grave que es, de qué trata, de cuánto, y qué hacer.
CLEANED es una copia en que está reparado lo que no necesita decisión: geometrías inválidas, objetos espaciales repetidos en todos los campos, y fronteras que casi se tocan. Cada reparación se lista.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/sharing.py" />
<source>Lower the minimum, or allow more tolerance.</source>
<translation>Bajar el mínimo, o permitir más tolerancia.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>MEASURE is “{kind}”, which needs the field of the units that holds it (MEASURE_FIELD).</source>
<translation>MEASURE es «{kind}», que necesita el campo de las unidades que lo contiene (MEASURE_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Made</source>
<translation>Fecha</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Made by {author} on {day}: {count:,} {count:unit|units} in {k:,} {k:territory|territories}.</source>
<translation>Hecho por {author} el {day}: {count:,} {count:unidad|unidades} en {k:,} {k:territorio|territorios}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Made from</source>
<translation>Hecho de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Made on {day}: {count:,} {count:unit|units} in {k:,} {k:territory|territories}.</source>
<translation>Hecho el {day}: {count:,} {count:unidad|unidades} en {k:,} {k:territorio|territorios}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Made with</source>
<translation>Hecho con</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Made with Territory Planner, a plugin of QGIS.</source>
<translation>Hecho con Territory Planner, un complemento de QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Make current</source>
<translation>Hacer vigente</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Make these moves, as one undo step</source>
<translation>Hacer estos movimientos, en un solo paso que se puede deshacer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Make this move, as one undo step</source>
<translation>Hacer este movimiento, en un solo paso que se puede deshacer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Make units of points</source>
<translation>Hacer unidades a partir de puntos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Make {count:,} {count:territory|territories}</source>
<translation>Hacer {count:,} {count:territorio|territorios}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Makes a plan for today's number of territories, for up to five fewer and up to five more (headcount, sales force sizing), each counted from today, and sets travel, balance, disruption and cost side by side.
For one fewer, it tells which territory could best give up its head; for one more, where it would begin. Each further one follows those chosen before it. Of plans within the limits the one counts as best that moves least, then that which travels least. Any of them is carried out by “Realign territories” with a table of who leaves or joins (PEOPLE).</source>
<translation>Hace un plan para el número de territorios de hoy, para hasta cinco menos y hasta cinco más (plantilla, tamaño de la red de ventas), cada uno contado desde hoy, y pone lado a lado desplazamiento, equilibrio, alteración y coste.
Para uno menos, dice qué territorio podría ceder mejor su puesto; para uno más, dónde empezaría. Cada siguiente va tras los elegidos antes. De los planes dentro de los límites cuenta como mejor el que menos mueve, después el de menor desplazamiento. Cualquiera de ellos se lleva a cabo con «Reajustar territorios» y una tabla de quién se va o llega (PEOPLE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Makes a plan that keeps the tolerance whatever comes: in all scenarios of the workload, or in a share of them. Each field is a scenario: a month, a season, a forecast and the ends of its interval. Targets are shares of each scenario's own total.
Beside it stands the plan for the mean of all scenarios alone: in how many of them that one keeps the tolerance, and what robustness costs against it, in travel or, where there is a plan of today, in workload that moves.</source>
<translation>Hace un plan que cumple la tolerancia venga lo que venga: en todos los escenarios de la carga, o en una parte de ellos. Cada campo es un escenario: un mes, una temporada, una previsión y los extremos de su intervalo. Los objetivos son partes del total propio de cada escenario.
A su lado está el plan solo para la media de todos los escenarios: en cuántos de ellos cumple ese la tolerancia, y qué cuesta la robustez frente a él, en desplazamiento o, donde hay plan de hoy, en carga que se mueve.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Makes connected territories of even workload.</source>
<translation>Hace territorios de una pieza con carga equilibrada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Makes it minutes instead of km, unless “distance” is asked for. In km/h, or as OpenStreetMap writes it: “30 mph”; 50 km/h where it is empty, or no speed above zero: the log says where.</source>
<translation>Los trayectos cuentan así en minutos en vez de km, salvo si se pide «distance». En km/h, o como lo escribe OpenStreetMap: «30 mph»; 50 km/h donde está vacío, o sin velocidad mayor que cero: el registro dice dónde.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Makes neighbours of units that don't touch: a layer of lines that begin and end in the two units (ferries, bridges), or a table with their ids in the columns “from_id” and “to_id”.</source>
<translation>Hace vecinas a unidades que no se tocan: una capa de líneas que empiezan y acaban en las dos unidades (transbordadores, puentes), o una tabla con sus ids en las columnas «from_id» y «to_id».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Makes of customers, calls or assets the workload of units: for each unit the sum of frequency × (service time + overhead) over its customers, the number of customers, and that of visits.
Which unit a customer belongs to is told by where its point lies, or by the unit's id that it holds (KEY_FIELD), in whichever way that is written: “2134”, “02134-1234”, “US-02134” and “02134” are the same, and so are “sw1a1aa” and “SW1A 1AA”. Nothing is guessed: a key that may mean two units means none. Customers without a unit are left out, and listed in UNPLACED with the reason and the nearest candidates.</source>
<translation>Calcula, a partir de clientes, avisos o activos, la carga de las unidades: para cada unidad la suma de frecuencia × (tiempo de servicio + tiempo añadido) de sus clientes, el número de clientes, y el de visitas.
La unidad de un cliente la indica la posición de su punto, o el id de unidad que tiene (KEY_FIELD), se escriba como se escriba: «2134», «02134-1234», «US-02134» y «02134» son lo mismo, y también «sw1a1aa» y «SW1A 1AA». No se adivina nada: una clave que puede referirse a dos unidades no vale para ninguna. Los clientes sin unidad se dejan fuera, y se listan en UNPLACED con el motivo y los candidatos más cercanos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Makes several plans in one run, to choose from: some more even, some with shorter ways (or borders), and, where there is a plan of today, some that move less. None is worse than another in everything, and no two are alike (within 2 % in all figures). Each is kept as a scenario with its figures; the units are not touched.
All plans are within the tolerance and keep the rules. Small maps, whose plans can all be listed (some 25 units), are explored in full; on larger ones plans are looked for. The work is done beside QGIS on all cores, or on a Dask cluster; what is found does not depend on where.</source>
<translation>Hace varios planes en una ejecución, para elegir: algunos más igualados, algunos con trayectos (o fronteras) más cortos, y, donde hay plan de hoy, algunos que mueven menos. Ninguno es peor que otro en todo, y no hay dos iguales (con un margen de 2 % en todas las cifras). Cada uno se guarda como escenario con sus indicadores; las unidades no se tocan.
Todos los planes están dentro de la tolerancia y cumplen las reglas. Los mapas pequeños, cuyos planes se pueden listar todos (unas 25 unidades), se exploran enteros; en los mayores se buscan planes. El trabajo se hace en paralelo a QGIS en todos los núcleos, o en un clúster Dask; lo que se encuentra no depende de dónde.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Makes units of customers or calls, where there are no districts or ZIP codes to plan with: hexagons or squares of a chosen size, the land that is nearest to each point (Voronoi cells), or given polygons that the points are joined to. Each unit has the number of its points and the sums of their fields.
Cells share their corners to the last bit, so that contiguity finds every neighbour. They end at the border of a region, and no cell crosses a barrier. POINTS has each point with its unit, so that a plan of the units can be handed back to the customers.</source>
<translation>Hace unidades a partir de clientes o avisos, donde no hay distritos ni códigos postales con que planificar: hexágonos o cuadrados del tamaño elegido, el terreno más cercano a cada punto (celdas de Voronoi), o polígonos dados a los que se unen los puntos. Cada unidad tiene el número de sus puntos y las sumas de sus campos.
Las celdas comparten sus esquinas hasta el último bit, de modo que la contigüidad encuentra cada vecina. Acaban en la frontera de una región, y ninguna cruza una barrera. POINTS tiene cada punto con su unidad, para poder devolver a los clientes un plan de las unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Making plans</source>
<translation>Haciendo planes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Making units</source>
<translation>Haciendo unidades</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Map</source>
<translation>Mapa</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Map of the plan</source>
<translation>Mapa del plan</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Map of {now:,} {now:territory|territories}, {before:,} before.</source>
<translation>Mapa de {now:,} {now:territorio|territorios}, {before:,} antes.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Map of {now:,} {now:territory|territories}.</source>
<translation>Mapa de {now:,} {now:territorio|territorios}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Match territories</source>
<translation>Emparejar territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Matrix</source>
<translation>Matriz</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum</source>
<translation>Máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum distance</source>
<translation>Distancia máxima</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Maximum distance (km)</source>
<translation>Distancia máxima (km)</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum of area</source>
<translation>Máximo de área</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum of units</source>
<translation>Máximo de unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Maximum time</source>
<translation>Tiempo máximo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Maximum time (minutes)</source>
<translation>Tiempo máximo (minutos)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>May change hands</source>
<translation>Puede cambiar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean</source>
<translation>Media</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Mean absolute deviation (percent)</source>
<translation>Desviación absoluta media (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Mean days from leaving tolerance until it was healed, over all times that are over; none without any</source>
<translation>Media de días desde la salida de la tolerancia hasta la corrección, en todas las veces acabadas; nada si no hay ninguna</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Mean distance from center to customers, or units (km)</source>
<translation>Distancia media del centro a clientes, o unidades (km)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean of the field over the units or customers that have a value</source>
<translation>Media del campo sobre las unidades o clientes que tienen valor</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Mean of |workload − target| / target</source>
<translation>Media de |carga − objetivo| / objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean rating, weighted</source>
<translation>Valoración media, ponderada</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean time</source>
<translation>Tiempo medio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean time by workload</source>
<translation>Tiempo medio por carga</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way</source>
<translation>Trayecto medio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way by workload</source>
<translation>Trayecto medio por carga</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Mean way from its center: {way}</source>
<translation>Trayecto medio desde su centro: {way}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way from the center to customers, or to units where none are given</source>
<translation>Trayecto medio del centro a los clientes, o a las unidades si no se dan</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Mean way from the center to the workload</source>
<translation>Trayecto medio del centro a la carga</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way from the center to units, weighted by workload</source>
<translation>Trayecto medio del centro a las unidades, ponderado por la carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Measures ways along these lines, not as straight. Lines meet where they share a vertex, not where they merely cross.</source>
<translation>Mide los trayectos por estas líneas, no en línea recta. Las líneas se unen donde comparten un vértice, no donde solo se cruzan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/plan_statistics.py" />
<source>Measuring the study region</source>
<translation>Midiendo la región de estudio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/ways_told.py" />
<source>Measuring ways from the centers</source>
<translation>Midiendo trayectos desde los centros</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Merge</source>
<translation>Fusionar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Merge edited copies</source>
<translation>Reunir copias editadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Merge into</source>
<translation>Fusionar con</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Merge into {name}</source>
<translation>Fusionar con {name}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Merge the selected territories; asks whose name to keep</source>
<translation>Fusionar los territorios seleccionados; pregunta qué nombre queda</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Merged plan</source>
<translation>Plan con las copias reunidas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Merge…</source>
<translation>Fusionar…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Method</source>
<translation>Método</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Microsoft Dynamics 365</source>
<translation>Microsoft Dynamics 365</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Minimum</source>
<translation>Mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>Models</source>
<translation>Modelos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>Monthly review</source>
<translation>Revisión mensual</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<location filename="../../territory_planner/ui/plan_page.py" />
<source>More</source>
<translation>Más</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>More plans of the units, in the order in which they were made. Each is compared with the plan before and with the run before it (RUN_TABLE).</source>
<translation>Más planes de las unidades, en el orden en que se hicieron. Cada uno se compara con el plan anterior y con la ejecución previa (RUN_TABLE).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Most land that a territory may cover</source>
<translation>La mayor superficie que puede cubrir un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Most that a territory may give away (percent of its measure)</source>
<translation>Máximo que puede ceder un territorio (% de su medida)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>Most that a territory may give away (percent)</source>
<translation>Máximo que puede ceder un territorio (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Most that may change hands (percent of the measure)</source>
<translation>Máximo que puede cambiar de territorio (% de la medida)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Most units that a territory may have</source>
<translation>El máximo de unidades que puede tener un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>Most workload that may change hands (percent)</source>
<translation>Carga máxima que puede cambiar de territorio (%)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Moved since {plan}</source>
<translation>Movido desde {plan}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Moved units</source>
<translation>Unidades movidas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Moved: {moved:,} of {n:,} {n:unit|units}, {share} of the workload.</source>
<translation>Movido: {moved:,} de {n:,} {n:unidad|unidades}, {share} de la carga.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Moved: {moved:,} of {n:,} {n:unit|units}, {share}.</source>
<translation>Movido: {moved:,} de {n:,} {n:unidad|unidades}, {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Moves</source>
<translation>Movimientos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Moves as little as it can to bring them within {tolerance}. Locks and constraints are kept, distance and time from centers included. {held}</source>
<translation>Mueve lo menos posible para llevarlos dentro de {tolerance}. Se respetan bloqueos y restricciones, también distancia y tiempo desde los centros. {held}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Moves of the table (REASONS) that are not those from the plan before to this one, whose reasons are not told ({count:,} of {n:,}): {units}.</source>
<translation>Movimientos de la tabla (REASONS) que no son los del plan anterior a este, y cuyos motivos no se dicen ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Moves, with reasons</source>
<translation>Movimientos con sus motivos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Moving {units} ({moved}) brings all back.</source>
<translation>Mover {units} ({moved}) devuelve todos a la tolerancia.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Moving {units} ({moved}) brings it nearer; {left:,} would still be out.</source>
<translation>Mover {units} ({moved}) acerca el plan a la tolerancia; {left:,} {left:seguiría|seguirían} fuera.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>NULL where no plan is open in the panel, where the open plan is of another layer than the one named, and for territories that it does not have. In square brackets: may be left out.</source>
<translation>NULL donde no hay plan abierto en el panel, donde el plan abierto es de una capa distinta de la nombrada, y para territorios que no tiene. Entre corchetes: se puede omitir.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<location filename="../../territory_planner/ui/plans.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Name</source>
<translation>Nombre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Name field</source>
<translation>Campo de nombre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Name field of the centers</source>
<translation>Campo de nombre de los centros</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Name of the field</source>
<translation>Nombre del campo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name of the plan</source>
<translation>Nombre del plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Name of the scenario</source>
<translation>Nombre del escenario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Name of the scenarios</source>
<translation>Nombre de los escenarios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Name of the territory that begins in {unit}</source>
<translation>Nombre del territorio que empieza en {unit}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Name of the workload field</source>
<translation>Nombre del campo de carga</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the country of the units, as the system has it before their codes: USA for USA_12345.</source>
<translation>Nombrar el país de las unidades, como lo tiene el sistema ante sus códigos: USA para USA_12345.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Name the files that are to be read.</source>
<translation>Indicar los archivos que se leen.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the first day that people work in their territories: 2027-01-31, say.</source>
<translation>Indicar el primer día en que la gente trabaja en sus territorios: por ejemplo 2027-01-31.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the folder that the files go to.</source>
<translation>Indicar la carpeta a la que van los archivos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the folder with what the system exported.</source>
<translation>Indicar la carpeta con lo que exportó el sistema.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Name to keep for the {count:,} territories</source>
<translation>Nombre que queda para los {count:,} territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Names</source>
<translation>Nombres</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Names each territory after its heaviest unit, by this field: the largest city in it, say. Units where the field is empty give no name.</source>
<translation>Nombra cada territorio por su unidad más pesada, con este campo: la mayor ciudad que haya en él, por ejemplo. Las unidades con el campo vacío no dan nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Names that Salesforce can't have ({count:,}) are shortened; the whole name stands in Description.</source>
<translation>Los nombres que Salesforce no puede tener ({count:,}) se acortan; el nombre entero está en Description.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Names that are too long, have line ends, or are there twice ({count:,}) are written otherwise; the whole name stands in Description.</source>
<translation>Los nombres demasiado largos, con fines de línea, o repetidos ({count:,}) se escriben de otro modo; el nombre entero está en Description.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Names the seeds that are placed at centers.</source>
<translation>Nombra las semillas puestas en centros.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Names the territories after their centers.</source>
<translation>Nombra los territorios por sus centros.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Nearer to their target: {better:,} {better:territory|territories}; farther: {worse:,}.</source>
<translation>Más cerca de su objetivo: {better:,} {better:territorio|territorios}; más lejos: {worse:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Nearest unit within (km)</source>
<translation>Unidad más cercana, hasta (km)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>Needed: ArcGIS Pro with Business Analyst. In its Python window or command prompt run “{script}”: it makes the territory solution of the units in “{base}” and loads names and parents of each level.</source>
<translation>Se necesita: ArcGIS Pro con Business Analyst. En su ventana de Python o símbolo del sistema ejecutar «{script}»: hace la solución de territorios con las unidades de «{base}» y carga nombres y superiores de cada nivel.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Needed: Enterprise Territory Management switched on, and to deploy the right “Manage Territories”.</source>
<translation>Se necesita: Enterprise Territory Management activado, y, para desplegar, el permiso «Manage Territories».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Needed: Field Service switched on, operating hours called “{plan}”, and a service resource for each person.</source>
<translation>Se necesita: Field Service activado, un horario llamado «{plan}», y un recurso de servicio para cada persona.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Needed: Salesforce Maps Territory Planning.</source>
<translation>Se necesita: Salesforce Maps Territory Planning.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Needed: sales territories; Field Service for postal codes and resources (leave those files out without it). Load one of two, not both:</source>
<translation>Se necesita: territorios de venta; Field Service para códigos postales y recursos (sin él, dejar fuera esos archivos). Cargar uno de los dos, no ambos:</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Needed: the Shape Map visual switched on. Load “metrics.csv” (or “metrics.xlsx”), put Location there as the location, and filter by level.</source>
<translation>Se necesita: el objeto visual Shape Map activado. Cargar «metrics.csv» (o «metrics.xlsx»), poner allí Location como ubicación, y filtrar por nivel.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Neighbours</source>
<translation>Vecinas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Never more does. Where that is too little to come within the tolerance, the plan comes as near as it allows. Example: 5.</source>
<translation>Nunca cambia más. Donde eso es demasiado poco para entrar en la tolerancia, el plan se acerca tanto como permite. Ejemplo: 5.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>New note on {what}:</source>
<translation>Nueva nota sobre {what}:</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>New plan</source>
<translation>Nuevo plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>New plan from customers</source>
<translation>Nuevo plan desde clientes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>New plan {name}</source>
<translation>Nuevo plan {name}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>New plan…</source>
<translation>Nuevo plan…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>New territories ({count:,}): {names}.</source>
<translation>Territorios nuevos ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<location filename="../../territory_planner/ui/actions.py" />
<source>New territory</source>
<translation>Nuevo territorio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>New territory field</source>
<translation>Nuevo campo de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>New units</source>
<translation>Unidades nuevas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>New units with a territory: {held:,} of {m:,}.</source>
<translation>Unidades nuevas con territorio: {held:,} de {m:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>New units with what they got</source>
<translation>Unidades nuevas con lo que recibieron</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>New…</source>
<translation>Nuevo</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>No Dask scheduler answers at “{address}” ({why}): give its address as it says it when it starts, such as tcp://10.0.0.5:8786.</source>
<translation>Ningún planificador Dask responde en «{address}» ({why}): dar su dirección como la dice al iniciarse, por ejemplo tcp://10.0.0.5:8786.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/child_talk.py" />
<source>No Python was found to run long calculations beside QGIS: they run within it, and QGIS may not respond to Cancel until one is done.</source>
<translation>No se encontró Python para ejecutar cálculos largos fuera de QGIS: se ejecutan dentro de él, y QGIS puede no responder a «Cancelar» hasta que uno acabe.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>No cleaned copy can be made, for the units have no place: leave out CLEANED.</source>
<translation>No se puede hacer una copia limpia, pues las unidades no tienen ubicación: no pedir CLEANED.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>No customer of “{layer}” ({n:,} in all) lies in a unit of “{units}”. {why}</source>
<translation>Ningún cliente de «{layer}» ({n:,} en total) está en una unidad de «{units}». {why}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>No extract (.hyper) was written, as Tableau's library is missing here: pip install {library}.</source>
<translation>No se escribió ningún extracto (.hyper), pues aquí falta la biblioteca de Tableau: pip install {library}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>No forecast takes another territory out of tolerance.</source>
<translation>Ninguna previsión saca otro territorio de la tolerancia.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>No move along its border brings {name} nearer to its target.</source>
<translation>Ningún movimiento en su frontera acerca {name} a su objetivo.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count.py" />
<source>No number of territories from {low:,} to {high:,} was found to keep all limits. The nearest is {k:,}: {obstacle}</source>
<translation>No se encontró ningún número de territorios de {low:,} a {high:,} que cumpla todos los límites. El más cercano es {k:,}: {obstacle}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>No number of territories keeps the maximum of {most} (“{criterion}”), as single units carry more: {units}. Raise it to {needed}, or split them.</source>
<translation>Ningún número de territorios cumple el máximo de {most} («{criterion}»), pues hay unidades que solas llevan más: {units}. Subirlo a {needed}, o dividirlas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>No number that was tried keeps all limits; the nearest is {count:,}.</source>
<translation>Ningún número probado cumple todos los límites; el más cercano es {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>No order was found in which each step leaves all territories whole: a territory lies in more parts for a while after steps ({count:,}): {steps}.</source>
<translation>No se encontró ningún orden en que cada paso deje enteros todos los territorios: un territorio está un tiempo en más partes tras los pasos ({count:,}): {steps}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>No output may be called “{table}”: scenarios, reviews and notes are kept in tables of that name. Choose another name.</source>
<translation>Ninguna salida puede llamarse «{table}»: escenarios, revisiones y notas se guardan en tablas con ese nombre. Elegir otro nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>No plan can avoid {count:,} of them.</source>
<translation>Ningún plan puede evitar {count:,} de ellos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>No plan is open: set one up first.</source>
<translation>No hay ningún plan abierto: configure uno antes.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/exact.py" />
<source>No plan of connected territories around these centers keeps all limits, locks, blank costs and distances: this is proven.</source>
<translation>Ningún plan de territorios de una pieza en torno a estos centros cumple todos los límites, bloqueos, costes vacíos y distancias: está demostrado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/exact.py" />
<source>No plan of connected territories keeps all limits and locks: this is proven.</source>
<translation>Ningún plan de territorios de una pieza cumple todos los límites y bloqueos: está demostrado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/admission.py" />
<source>No plan was found in which these units are served from a center that may serve them ({count:,}): {units}. None may, or a lock or units that it may not serve stand between. They go to a territory that they touch. Let other centers serve them, too, or units on the way.</source>
<translation>No se encontró plan en que estas unidades se atiendan desde un centro que pueda ({count:,}): {units}. Ninguno puede, o en medio hay un bloqueo o unidades que no puede atender. Van a un territorio que tocan. Dejar que otros centros las atiendan también, o las unidades del camino.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/explore_plan.py" />
<source>No plan was found that keeps all rules: allow more (TOLERANCE), or run “Design territories”, which says what stands in the way.</source>
<translation>No se encontró plan que cumpla todas las reglas: permitir más (TOLERANCE), o ejecutar «Diseñar territorios», que dice qué lo impide.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/robust_plan.py" />
<source>No plan was found that keeps all rules: “Design territories” says what stands in the way.</source>
<translation>No se encontró plan que cumpla todas las reglas: «Diseñar territorios» dice qué lo impide.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/robust_plan.py" />
<source>No plan was found that keeps the limits in {needed:,} of {m:,} {m:scenario|scenarios}: this one does in {kept:,}. Allow more (TOLERANCE), or ask for fewer of them (SHARE).</source>
<translation>No se encontró plan que cumpla los límites en {needed:,} de {m:,} {m:escenario|escenarios}: este lo hace en {kept:,}. Permitir más (TOLERANCE), o pedir menos de ellos (SHARE).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_plan.py" />
<source>No plan was found that keeps the tolerance in what is forecast, too (FORECASTS): this one keeps today's alone.</source>
<translation>No se encontró ningún plan que cumpla la tolerancia también en lo previsto (FORECASTS): este solo cumple la de hoy.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>No plan yet</source>
<translation>Aún no hay plan</translation>
</message>
<message>
<location filename="../../territory_planner/core/units/make.py" />
<source>No point lies in the region.</source>
<translation>Ningún punto está en la región.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>No point of “{layer}” ({n:,} in all) is a place in {crs}: set the coordinate reference system that its coordinates are in, and check whether latitude and longitude are swapped.</source>
<translation>Ningún punto de «{layer}» ({n:,} en total) tiene una posición válida en {crs}: asignar el sistema de referencia de coordenadas en que están, y comprobar si latitud y longitud están intercambiadas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>No problems. {count:The territory is|All {count:,} territories are} within {tolerance}.</source>
<translation>Sin problemas. {count:El territorio está|Los {count:,} territorios están} dentro de {tolerance}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>No program was found that opens the guide. Open it in a browser: {file}</source>
<translation>No se encontró ningún programa que abra la guía. Ábrala en un navegador: {file}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>No realignment brings it nearer.</source>
<translation>Ningún reajuste acerca el plan a la tolerancia.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>No row of “{layer}” has in “{field}” the key of a unit: {keys}.</source>
<translation>Ninguna fila de «{layer}» tiene en «{field}» la clave de una unidad: {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>No scenario of the layer is in force at any time ({count:,} {count:is|are} kept): sign one off, and say from which day on it is in force.</source>
<translation>Ningún escenario de la capa está en vigor en ningún momento ({count:,} {count:guardado|guardados}): aprobar uno, y decir desde qué día está en vigor.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>No such territory. Clear the filter to see all {count:,}.</source>
<translation>No existe ese territorio. Vaciar el filtro para ver los {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>No territories yet</source>
<translation>Aún no hay territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>No territory covers more than this, measured on the ground; units are areas, not points. Example: 20000.</source>
<translation>Ningún territorio cubre más que esto, medido sobre el terreno; las unidades son áreas, no puntos. Ejemplo: 20000.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>No territory covers these {area} beside {who}.</source>
<translation>Ningún territorio cubre estos {area} junto a {who}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>No territory covers these {area}.</source>
<translation>Ningún territorio cubre estos {area}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>No territory crosses from one value of this field to another: a state, a region.</source>
<translation>Ningún territorio pasa de un valor de este campo a otro: un estado, una región.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>No territory crosses from one value to another: a state, a region</source>
<translation>Ningún territorio pasa de un valor a otro: un estado, una región</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>No territory field yet</source>
<translation>Aún no hay campo de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>No territory has more units than this, whatever they carry. Example: 50.</source>
<translation>Ningún territorio tiene más unidades que esto, lleven lo que lleven. Ejemplo: 50.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>No territory has units.</source>
<translation>Ningún territorio tiene unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>No territory is chosen.</source>
<translation>Ningún territorio elegido.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>No territory is out of tolerance, beyond a limit or in several parts.</source>
<translation>Ningún territorio está fuera de tolerancia, más allá de un límite o en varias partes.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair_plan.py" />
<source>No territory next to {count:it|them} has a center in reach, so that {count:this one stays|these stay}: {units}.</source>
<translation>Ningún territorio junto a {count:ella|ellas} tiene un centro a su alcance, de modo que {count:esta queda|estas quedan}: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>No tolerance would allow for that: a territory may have none of it.</source>
<translation>Ninguna tolerancia lo permitiría: un territorio no puede tener nada de ello.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>No two centers are nearer to each other, in a straight line: neither those chosen among candidates nor those found where none are given; required ones among each other excepted. Example: 25.</source>
<translation>No hay dos centros más cerca entre sí que esto, en línea recta: ni los elegidos entre candidatos ni los hallados donde no se dan; salvo los requeridos entre ellos. Ejemplo: 25.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>No two centers of territories may be nearer to each other, in a straight line. Example: 25.</source>
<translation>No puede haber dos centros de territorios más cerca entre sí que esto, en línea recta. Ejemplo: 25.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>No unit covers an area of {area}</source>
<translation>Ninguna unidad cubre un área de {area}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>No unit covers these {area} between units, {width} wide on average.</source>
<translation>Ninguna unidad cubre estos {area} entre unidades, de {width} de ancho por término medio.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/touring.py" />
<source>No unit has a stop, so that there is no travel: correct the stops.</source>
<translation>Ninguna unidad tiene una parada, de modo que no hay desplazamientos: corregir las paradas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>No unit has any workload, so that all places are alike.</source>
<translation>Ninguna unidad tiene carga, de modo que todos los lugares son iguales.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>No unit may be farther than this from its territory's center, along roads (ROADS; 50 km/h where no speeds are given) or by the table of travel costs. Example: 45.</source>
<translation>Ninguna unidad puede estar más lejos que esto del centro de su territorio, por carreteras (ROADS; 50 km/h donde no se dan velocidades) o por la tabla de costes de viaje. Ejemplo: 45.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>No unit may be farther than this from its territory's center, along roads with speeds or by the table of travel costs (in what that is in). Where no such plan is found, the log names the units and the time that was kept. Example: 45.</source>
<translation>Ninguna unidad puede estar más lejos que esto del centro de su territorio, por carreteras con velocidades o por la tabla de costes de viaje (en su medida). Donde no se encuentra tal plan, el registro nombra las unidades y el tiempo que se cumplió. Ejemplo: 45.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>No unit may be farther than this from its territory's center, in a straight line. Example: 120.</source>
<translation>Ninguna unidad puede estar más lejos que esto del centro de su territorio, en línea recta. Ejemplo: 120.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>No unit may be farther than this from its territory's center, in a straight line. Where no such plan is found, the log names the units and the distance that was kept. Example: 120.</source>
<translation>Ninguna unidad puede estar más lejos que esto del centro de su territorio, en línea recta. Donde no se encuentra tal plan, el registro nombra las unidades y la distancia que se cumplió. Ejemplo: 120.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>No unit moved since “{plan}”.</source>
<translation>Ninguna unidad se movió desde «{plan}».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>No unit of “{layer}” can be read. See that its source is there, then refresh.</source>
<translation>No se puede leer ninguna unidad de «{layer}». Comprobar que su origen existe, y actualizar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>No unit's id is in the column “{key}” of the table of travel costs.</source>
<translation>Ningún id de unidad está en la columna «{key}» de la tabla de costes de viaje.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>No workload is ticked: every unit counts 1, and this is the tolerance</source>
<translation>Ninguna carga marcada: cada unidad cuenta 1, y esta es la tolerancia</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>No workload reaches these territories ({count:,}): {names}. None of their units has any; in all, {idle:,} of {n:,} {n:unit|units} {idle:is|are} without.</source>
<translation>Ninguna carga llega a estos territorios ({count:,}): {names}. Ninguna de sus unidades la tiene; en total, {idle:,} de {n:,} {n:unidad|unidades} {idle:está|están} sin ella.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/siting.py" />
<source>No {k:,} centers at least {spacing:,.6g} km from each other were found among {count:,}: allow {kept}, or choose fewer.</source>
<translation>Entre {count:,} no se encontraron {k:,} centros que disten al menos {spacing:,.6g} km entre sí: permitir {kept}, o elegir menos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/spacing.py" />
<source>No {k:,} of the units are {spacing:,.6g} km apart, so that centers can't be: allow {kept}, or ask for fewer territories.</source>
<translation>No hay {k:,} unidades a {spacing:,.6g} km entre sí, de modo que los centros no pueden estarlo: permitir {kept}, o pedir menos territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/headcount.py" />
<source>Nobody can give up a head: locks or protected units keep all that are left.</source>
<translation>Nadie puede ceder un puesto: bloqueos o unidades protegidas sujetan a todos los que quedan.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>None is nearer to them than this one.</source>
<translation>Ninguno está más cerca de ellos que este.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>None of them would save travel.</source>
<translation>Ninguno de ellos ahorraría desplazamiento.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>None that the budget allows is nearer to the limits than this one.</source>
<translation>Ninguno que el presupuesto permita está más cerca de los límites que este.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>Not all in sight: {count:suggestion|suggestions} {numbers}. &lt;a href='zoom'&gt;Zoom&amp;nbsp;to&amp;nbsp;{count:it|them}&lt;/a&gt;</source>
<translation>No todas a la vista: {count:sugerencia|sugerencias} {numbers}. &lt;a href='zoom'&gt;Acercarse&amp;nbsp;a&amp;nbsp;{count:ella|ellas}&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/explore_plan.py" />
<source>Not all rules are kept by {count:,} of {plans:,} {plans:alternative|alternatives}; the first: {why}.</source>
<translation>{count:,} de {plans:,} {plans:alternativa|alternativas} no {count:cumple|cumplen} todas las reglas; la primera: {why}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Not clear ({count:,}): {counts}. {where}</source>
<translation>No está claro ({count:,}): {counts}. {where}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Not now</source>
<translation>Ahora no</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>Not offered: {fields}.</source>
<translation>No se ofrecen: {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair_plan.py" />
<source>Not repaired ({count:,}): {what}.</source>
<translation>No reparado ({count:,}): {what}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Not taken over, {why} ({count:,}): {edits}.</source>
<translation>Ediciones no tomadas, {why} ({count:,}): {edits}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Not to be served from the center</source>
<translation>Que el centro no puede atender</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Not to {target}</source>
<translation>No a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<location filename="../../territory_planner/report/workbook.py" />
<location filename="../../territory_planner/ui/notes.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Note</source>
<translation>Nota</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Notes</source>
<translation>Notas</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Notes on the data</source>
<translation>Notas sobre los datos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Notes on the plan</source>
<translation>Notas sobre el plan</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Notes: {count:,} ({kinds}).</source>
<translation>Notas: {count:,} ({kinds}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Notes…</source>
<translation>Notas…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Nothing changed since the last publication: no files are written.</source>
<translation>Nada cambió desde la última publicación: no se escriben archivos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Nothing changed since the last publication: the tables stay as they are.</source>
<translation>Nada cambió desde la última publicación: las tablas quedan como están.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<source>Nothing changed since what {system} has: nothing was published.</source>
<translation>Nada cambió desde lo que tiene {system}: no se publicó nada.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<location filename="../../territory_planner/report/page.py" />
<source>Nothing changes hands.</source>
<translation>Nada cambia de territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>Nothing comes back from {system}: it only shows plans.</source>
<translation>De {system} no vuelve nada: solo muestra planes.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Nothing is proposed.</source>
<translation>No se propone nada.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Nothing is suggested.</source>
<translation>No se sugiere nada.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Nothing is to be loaded: no account and no territory changed.</source>
<translation>No hay nada que cargar: no cambió ninguna cuenta ni territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Nothing keeps it from {target}</source>
<translation>Nada le impide ir a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Nothing keeps it from {target}: {there} from the center, here {here}</source>
<translation>Nada le impide ir a {target}: {there} desde el centro, aquí {here}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Nothing moved since the last save.</source>
<translation>Nada se movió desde el último guardado.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Nothing moved: no unit had a territory at the last save</source>
<translation>Nada se ha movido: en el último guardado ninguna unidad tenía territorio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Nothing that moves units repairs this: see what it says.</source>
<translation>Ningún método que mueva unidades arregla esto: vea lo que se dice de ello.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Nothing was left out.</source>
<translation>No se dejó nada fuera.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Now</source>
<translation>Ahora</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number</source>
<translation>Número</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Number fields that are told besides workload: revenue, visits, potential.</source>
<translation>Campos numéricos que se muestran además de la carga: ingresos, visitas, potencial.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Number of customers</source>
<translation>Número de clientes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Number of parts</source>
<translation>Número de partes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Number of plans</source>
<translation>Número de planes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Number of territories</source>
<translation>Número de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Number of territories, or give centers</source>
<translation>Número de territorios, o dar centros</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<location filename="../../territory_planner/report/tables.py" />
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Number of units</source>
<translation>Número de unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number: how it is found</source>
<translation>Número: cómo se halla</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number: of territories</source>
<translation>Número: de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number: range to try</source>
<translation>Número: intervalo que probar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Numbers of territories side by side</source>
<translation>Números de territorios lado a lado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Numbers of territories tried</source>
<translation>Números de territorios probados</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>Of</source>
<translation>De</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Of COUNT_RANGE, limits and centers leave {low:,} to {high:,}.</source>
<translation>De COUNT_RANGE, límites y centros dejan de {low:,} a {high:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Of customers of whom neither the field nor their category says it.</source>
<translation>Para los clientes de los que ni el campo ni la categoría lo dicen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Of hexagons and squares, between opposite sides, on the ground. Example: 5.</source>
<translation>De hexágonos y cuadrados, entre lados opuestos, sobre el terreno. Ejemplo: 5.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Of hexagons and squares. Without them, what lies between groups of customers belongs to nobody, and territories may not hang together.</source>
<translation>De hexágonos y cuadrados. Sin ellas, lo que hay entre grupos de clientes no es de nadie, y los territorios pueden no ser de una pieza.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Of the database; “public” without one.</source>
<translation>De la base de datos; «public» si no se da.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_anew.py" />
<source>Of the part, each of its {k:,} territories is to carry an equal share.</source>
<translation>De la parte, cada uno de sus {k:,} territorios debe llevar una parte igual.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Of the plan:</source>
<translation>Del plan:</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Of the points, such as visits or revenue. Missing values count 0.</source>
<translation>De los puntos, como visitas o ingresos. Los valores que faltan cuentan 0.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Of the units, as the system writes it: USA, say</source>
<translation>De las unidades, como lo escribe el sistema: por ejemplo USA</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Of the units, where the system asks for it: USA.</source>
<translation>De las unidades, donde el sistema lo pide: USA.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>Of the workload that each territory has today, no more than this goes to others: so much of what they know everybody keeps. Example: 15.</source>
<translation>De la carga que cada territorio tiene hoy, no va a otros más que esto: el resto de lo que conoce lo conserva cada uno. Ejemplo: 15.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Of these, those that a rule keeps where they are</source>
<translation>De ellas, las que una regla mantiene donde están</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Of these, those that may go, to a center that is farther</source>
<translation>De ellas, las que pueden irse, a un centro más lejano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Of these, those that no plan can avoid: what outweighs a territory is in them, or a unit that no center reaches enough around, or too little or too much is left for all of them</source>
<translation>De ellos, los que ningún plan puede evitar: contienen lo que pesa más que un territorio, o una unidad en torno a la cual ningún centro alcanza lo suficiente, o queda demasiado poco o demasiado para todos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Of these, those that nothing keeps</source>
<translation>De ellas, las que nada retiene</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Of what each territory has today, no more than this goes to others</source>
<translation>De lo que cada territorio tiene hoy, no va a otros más que esto</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Of what each territory has today, no more than this goes to others.</source>
<translation>De lo que cada territorio tiene hoy, no va a otros más que esto.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Of {count:,} {count:center|centers} as many are used as there are territories: the required ones, and the best of the candidates.</source>
<translation>De {count:,} {count:centro|centros} se usan tantos como territorios hay: los requeridos, y los mejores candidatos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/siting.py" />
<source>Of {count:,} {count:center|centers}, {required:,} of them required, {k:,} can't be chosen.</source>
<translation>De {count:,} {count:centro|centros}, {required:,} de ellos {required:requerido|requeridos}, no se {k:puede elegir|pueden elegir} {k:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Of “{layer}” {swapped:,} of {n:,} {n:point|points} {swapped:lies|lie} in a unit of “{units}” with {axes} swapped, and {inside:,} as they are: {named}. {advice}</source>
<translation>De «{layer}» {swapped:,} de {n:,} {n:punto|puntos} {swapped:está|están} en una unidad de «{units}» al intercambiar {axes}, y {inside:,} como están: {named}. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Old units that were carried nowhere</source>
<translation>Unidades antiguas no trasladadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>On show: {name}.</source>
<translation>Se muestra: {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>On the map</source>
<translation>En el mapa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>On the scale of the targets, else 1 for an ordinary territory. Left out: as much as others have on average.</source>
<translation>En la escala de los objetivos, si no 1 para un territorio ordinario. Sin ella: tanto como otros tienen por término medio.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>On {day} all of it comes back.</source>
<translation>El {day} vuelve todo ello.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>One line per pair of units that don't touch, but may count as neighbours, so that islands belong somewhere: ids, names, distance between their borders (m).</source>
<translation>Una línea por par de unidades que no se tocan, pero pueden contar como vecinas, para que las islas pertenezcan a alguna parte: ids, nombres, distancia entre sus fronteras (m).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>One line per pair of units that touch: ids, names, shared border (m).</source>
<translation>Una línea por par de unidades que se tocan: ids, nombres, frontera común (m).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/headcount.py" />
<source>One more can begin nowhere: all units are locked, or have a center.</source>
<translation>Uno más no puede empezar en ninguna parte: todas las unidades están bloqueadas, o tienen centro.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/places.py" />
<source>One more could serve no unit: all are locked, or in territories that are.</source>
<translation>Uno más no podría atender ninguna unidad: todas están bloqueadas, o en territorios que lo están.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>One of the same name gives way, unless it is approved.</source>
<translation>Uno con el mismo nombre se reemplaza, salvo si está aprobado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>One of “{old}” and “{new}” has no coordinate reference system, so that they can't be laid over one another: set it in the layer's properties.</source>
<translation>Una de «{old}» y «{new}» no tiene sistema de referencia de coordenadas, de modo que no se pueden superponer: fijarlo en las propiedades de la capa.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>One point per seed: id, name, unit, whether it was required, and the workload that it is the nearest seed to.</source>
<translation>Un punto por semilla: id, name, unit, si era requerida, y la carga de la que es la semilla más cercana.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>One point per territory: its center, and the unit that it lies in.</source>
<translation>Un punto por territorio: su centro, y la unidad en que está.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>One polygon per territory and its days: name, valid_from, valid_to (the first day after it; empty where none is known), scenario, units, workload.</source>
<translation>Un polígono por territorio y sus días: name, valid_from, valid_to (el primer día después; vacío donde no se conoce), scenario, units, workload.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>One polygon per territory: id, name, and as far as known {fields}.</source>
<translation>Un polígono por territorio: id, name, y hasta donde se sepa {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>One polygon per territory: id, name, and {fields}. Deviations are in percent; measures of compactness are 1 for the best shape. Where ways take minutes, or what a table of travel costs says, also time_mean, time_weighted, time_p90 and time_max.</source>
<translation>Un polígono por territorio: id, name, y {fields}. Las desviaciones están en porcentaje; las medidas de compacidad son 1 para la mejor forma. Donde los trayectos se miden en minutos, o en lo que diga una tabla de costes de viaje, también time_mean, time_weighted, time_p90 y time_max.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>One result for each value of</source>
<translation>Un resultado para cada valor de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>One row for each number of territories: its “status” (“ok”, “unavoidable”, “broken”, “none” without a plan, and “obstacle” says why), what is “moved” from today and the least that any plan with these people moves (percent), the “largest_deviation” (percent), “travel” (workload times km to the centers, or times travel where that is measured), “cost” (where prices are given) and “who” leaves, or joins and where.</source>
<translation>Una fila por número de territorios: su «status» («ok», «unavoidable», «broken», «none» sin plan, y «obstacle» dice por qué), «moved» (lo que se mueve desde hoy, y lo menos que mueve cualquier plan con esta gente, en porcentaje), «largest_deviation» (la mayor desviación, en porcentaje), «travel» (carga por km a los centros, o por trayectos donde se miden), «cost» (el coste, donde se dan precios) y «who» (quién se va, o llega y adónde).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>One row for each territory that could, the best first: how much would change hands as far as flows between territories tell (“expected”, percent of the workload), and, for those that a plan was made for (on small maps all), what it moves, its deviation and its travel.</source>
<translation>Una fila por territorio que podría, el mejor primero: cuánto cambiaría de territorio hasta donde lo dicen los flujos entre territorios («expected», porcentaje de la carga), y, para los que tienen un plan hecho (en mapas pequeños, todos), lo que este mueve, su desviación y su desplazamiento.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>One row for today's plan, and one each for what 1, 2, 5 and 10 % of the measure would buy: what is moved, the largest deviation, which deviation no plan within that budget is below, and whether the row's plan is proven to be the most even. Where a unit is heavier than a territory may be, the others' targets are their shares of the rest.</source>
<translation>Una fila para el plan de hoy, y una para lo que comprarían 1, 2, 5 y 10 % de la medida: lo que se mueve, la mayor desviación, de qué desviación no baja ningún plan con ese presupuesto, y si está demostrado que el plan de la fila es el más igualado. Donde una unidad pesa más de lo que puede un territorio, los objetivos de los otros son sus partes del resto.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>One row per break: rule, territory, units (their number and “unit_ids”), criterion (a workload field, km or min), amount by which the rule is broken (negative below a tolerance), percent of the territory's target, and an explanation; with the outline of the units concerned.</source>
<translation>Una fila por infracción: rule, territory, units (su número y «unit_ids»), criterion (un campo de carga, km o min), amount en que se rompe la regla (negativo por debajo de una tolerancia), porcentaje del objetivo del territorio, y una explicación; con el contorno de las unidades afectadas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>One row per edit that was not taken over: unit_id, copy (empty: the plan itself), from, to, why.</source>
<translation>Una fila por edición no tomada: unit_id, copy (vacío: el plan mismo), from, to, why.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>One row per figure of the plan: figure, what it is of (a workload, a field), value, unit, and what it means.</source>
<translation>Una fila por indicador del plan: figure, de qué es (una carga, un campo), valor, unidad, y qué significa.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>One row per finding: severity (error: keeps units from being planned with, or makes figures false; warning: to be looked at; note: as it may be), kind, unit and unit_ids, amount and its measure, explanation, advice, and repair (what the cleaned copy has); with the land concerned.</source>
<translation>Una fila por hallazgo: severity (error: impide planificar con unidades, o falsea cifras; warning: conviene mirarlo; note: puede ser así), kind, unit y unit_ids, amount y su medida, explanation, advice, y repair (lo que tiene la copia limpia); con el terreno afectado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>One row per number of territories: largest deviation (percent), travel, how far that may be above the least (percent), whether all limits are kept, which was chosen, and what stood in the way.</source>
<translation>Una fila por número de territorios: mayor desviación (%), desplazamiento, cuánto puede superar al mínimo (%), si se cumplen todos los límites, cuál se eligió, y qué lo impidió.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per pair of territories: what went from one to the other, and (stays: 1) what each kept. Empty cells have no row.</source>
<translation>Una fila por par de territorios: lo que fue de uno al otro, y (stays: 1) lo que conservó cada uno. Las celdas vacías no tienen fila.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>One row per piece of land: kind (gap, overlap, enclave), sliver (1 or 0), the territories that cover it or are enclosed, their number, the one around, the territories beside a gap (beside) and up to twenty of their units there (units), those with most of its border first, area (km²), mean width (m: twice the area by the perimeter), customers, and an explanation.</source>
<translation>Una fila por trozo de terreno: kind (gap, overlap, enclave), sliver (1 o 0), los territorios que lo cubren o están encerrados, su número, el que rodea, los territorios junto a un hueco (beside) y hasta veinte de sus unidades allí (units), primero las que tienen más de su frontera, área (km²), ancho medio (m: dos veces el área por el perímetro), clientes, y una explicación.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>One row per plan: name, largest deviation (percent), travel, borders (km), units and percent of the workload that change hands, detached territories, and what it is best in.</source>
<translation>Una fila por plan: nombre, mayor desviación (%), desplazamiento, fronteras (km), unidades y porcentaje de la carga que cambian de territorio, territorios separados, y en qué es el mejor.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>One row per record: which unit, when, and how much. Any table or layer.</source>
<translation>Una fila por dato: qué unidad, cuándo, y cuánto. Cualquier tabla o capa.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>One row per rule, the dearest first: rule, criterion, title; moves that it alone keeps from being made; what the best of them would save of the plan's travel (percent), of which unit to which territory; its price: by how much the best plan of all would travel less without it (percent of the plan's travel; up to 14 units); an explanation.</source>
<translation>Una fila por regla, la más cara primero: rule, criterion, title; movimientos que impide ella sola; lo que el mejor de ellos ahorraría del desplazamiento del plan (%), de qué unidad a qué territorio; su precio: cuánto menos desplazamiento tendría sin ella el mejor plan de todos (% respecto al del plan; hasta 14 unidades); una explicación.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per run and what it is compared with, the plan before and the run before it: how much changes hands, and the largest deviation in percent.</source>
<translation>Una fila por ejecución y aquello con que se compara, el plan anterior y la ejecución previa: cuánto cambia de territorio, y la mayor desviación en porcentaje.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>One row per scenario of the layer: name, state, author, made, parent, signed_by, signed, valid_from, valid_to, note, and a column per figure.</source>
<translation>Una fila por escenario de la capa: name, state, author, made, parent, signed_by, signed, valid_from, valid_to, note, y una columna por indicador.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>One row per scenario: the largest deviation (percent) of the plan and of the plan for the mean, and whether each keeps the tolerance.</source>
<translation>Una fila por escenario: la mayor desviación (%) del plan y del plan para la media, y si cada uno cumple la tolerancia.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>One row per street and territory: the fields of STREET_FIELD, territory, addresses, from_number, to_number, territories (that share the street).</source>
<translation>Una fila por calle y territorio: los campos de STREET_FIELD, territory, addresses, from_number, to_number, territories (que comparten la calle).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per territory of both plans: its name in a column called as the territory field (or “territory”, “name”, “id”), its target in a column “target” (with several workload fields “target_hours” for the field “hours”). Without targets, the territories of a plan share alike.</source>
<translation>Una fila por territorio de ambos planes: su nombre en una columna llamada como el campo de territorios (o «territory», «name», «id»), su objetivo en una columna «target» (con varios campos de carga «target_hours» para el campo «hours»). Sin objetivos, los territorios de un plan reparten por igual.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per territory of either plan: status (stays, renamed, new, gone), verdict (better, worse, same), units and amounts before, after, kept, got and gave, and deviations before and after in percent.</source>
<translation>Una fila por territorio de cualquiera de los planes: status (stays, renamed, new, gone), verdict (better, worse, same), unidades y cantidades antes, después, conservadas, recibidas y dadas, y desviaciones antes y después en porcentaje.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>One row per territory of the new plan: its name now, what it was called, matched (1 or 0), and the shares of its own and of the old territory's workload that the two have in common, in percent.</source>
<translation>Una fila por territorio del plan nuevo: su nombre ahora, cómo se llamaba, matched (1 o 0), y las partes de la carga del suyo y del antiguo que ambos tienen en común, en porcentaje.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>One row per territory, or one per rep, which add up: the territory's name in a column called as the territory field (or “territory”, “name”, “id”), and, as far as they are known, “reps” (1 without it), “available” (what one of them can carry of the first workload) and “cost” (of one of them).</source>
<translation>Una fila por territorio, o una por representante, que se suman: el nombre del territorio en una columna llamada como el campo de territorios (o «territory», «name», «id»), y, hasta donde se sepan, «reps» (1 sin ella), «available» (lo que uno de ellos puede llevar de la primera carga) y «cost» (de uno de ellos).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>One row per territory: its name in a column called as the territory field (or “territory”, “name”, “id”), its target in a column “target” (with several workload fields one column each, “target_hours” for the field “hours”). Without targets, all get the same.</source>
<translation>Una fila por territorio: su nombre en una columna llamada como el campo de territorios (o «territory», «name», «id»), su objetivo en una columna «target» (con varios campos de carga una columna cada uno, «target_hours» para el campo «hours»). Sin objetivos, todos reciben lo mismo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>One row per territory: its name in a column called as the territory field (or “territory”, “name”, “id”), its target in a column “target” (with several workload fields one column each, “target_hours” for the field “hours”). Without targets, all get the same. A layer of technicians serves too: their names in CENTER_NAME_FIELD, what they can carry in CAPACITY_FIELD.</source>
<translation>Una fila por territorio: su nombre en una columna llamada como el campo de territorios (o «territory», «name», «id»), su objetivo en una columna «target» (con varios campos de carga una columna cada uno, «target_hours» para el campo «hours»). Sin objetivos, todos reciben lo mismo. Sirve también una capa de técnicos: sus nombres en CENTER_NAME_FIELD, lo que pueden llevar en CAPACITY_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>One row per territory: name, workload, target, deviation, deviation_before and trend (percent, of the review before), outside_since, days_outside, leaves_with (the first forecast that takes it out of tolerance) and its deviation then.</source>
<translation>Una fila por territorio: name, workload, target, deviation, deviation_before y trend (%, de la revisión anterior), outside_since, days_outside, leaves_with (la primera previsión que lo saca de la tolerancia) y su desviación entonces.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>One row per unit and step: unit_id, period, last_year, forecast.</source>
<translation>Una fila por unidad y período: unit_id, period, last_year, forecast.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>One row per unit that changes hands, in the order in which the moves can be carried out: from, to, workload, why, and what the step does to both territories.</source>
<translation>Una fila por unidad que cambia de territorio, en el orden en que se pueden hacer los movimientos: de, a, carga, por qué, y qué hace el paso a ambos territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>One row per unit, by its key: unit_id, territory (empty for none), unit, workloads. SYSTEM=table needs it.</source>
<translation>Una fila por unidad, por su clave: unit_id, territory (vacío si ninguno), unit, cargas. SYSTEM=table la necesita.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>One row per unit: kind, layer (old or new), unit_id, unit, certain_percent (of the first candidate), candidates with their parts.</source>
<translation>Una fila por unidad: kind, layer (old o new), unit_id, unit, certain_percent (del primer candidato), candidates con sus partes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>One row per unit: unit_id, last_year (the same steps a year before), forecast, low and high (the interval), change_percent.</source>
<translation>Una fila por unidad: unit_id, last_year (los mismos períodos un año antes), forecast, low y high (el intervalo), change_percent.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>One territory is made of the {n:,} {n:unit|units} of “{layer}”</source>
<translation>Un territorio se compone {n:de la unidad|de las {n:,} unidades} de «{layer}»</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>One unit alone is larger than a territory may be: {most}. Allow {least}.</source>
<translation>Una sola unidad es mayor de lo que puede ser un territorio: {most}. Permitir {least}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>One-way field of the roads</source>
<translation>Campo de sentido único de las carreteras</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>One-way roads: yes or FT as drawn, -1 or TF against it</source>
<translation>Sentido único: yes o FT como está dibujada, -1 o TF al revés</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>Only an approved plan comes in force; “{name}” is not ({state}).</source>
<translation>Solo un plan aprobado entra en vigor; «{name}» no lo está ({state}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Only somebody who leaves can do so until a date, and {name} has the action “{action}”: leave the date out.</source>
<translation>Solo quien se va puede hacerlo hasta una fecha, y {name} tiene la acción «{action}»: quitar la fecha.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/territories_tab.py" />
<source>Only territories out of tolerance, beyond a limit or in several parts</source>
<translation>Solo territorios fuera de tolerancia, más allá de un límite o en varias partes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Only while it was never put in force</source>
<translation>Solo mientras nunca se puso en vigor</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>Only {width} m wide: borders that were drawn twice, most likely.</source>
<translation>Solo {width} m de ancho: lo más probable, fronteras dibujadas dos veces.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Open</source>
<translation>Abrir</translation>
</message>
<message>
<location filename="../../territory_planner/report/content.py" />
<source>Open note on {note}</source>
<translation>Nota abierta sobre {note}</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout_history.py" />
<source>Open notes</source>
<translation>Notas abiertas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>Open notes: {count:,}.</source>
<translation>Notas abiertas: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Open plan {name}</source>
<translation>Abrir el plan {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Open scenario</source>
<translation>Abrir escenario</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Open the panel and go to its table; from there, back to the map</source>
<translation>Abrir el panel e ir a su tabla; desde allí, volver al mapa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<location filename="../../territory_planner/ui/state_page.py" />
<source>Open the sample</source>
<translation>Abrir el ejemplo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Open this scenario and save it into the layer, for all who use it</source>
<translation>Abrir este escenario y guardarlo en la capa, para todos los que la usan</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>Or open “{file}” alone: it has all of it.</source>
<translation>O abrir «{file}» solo: lo tiene todo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Or, instead of travel: “largest”, the longest way from a center to a unit; “diameter”, the largest distance between two units of a territory; “perimeter”, the length of all borders between territories. The log says what came out, and what no plan can be below.</source>
<translation>O, en vez del desplazamiento: «largest», el trayecto más largo de un centro a una unidad; «diameter», la mayor distancia entre dos unidades de un territorio; «perimeter», la longitud de todas las fronteras entre territorios. El registro dice lo que salió, y de qué no puede bajar ningún plan.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Oracle Sales</source>
<translation>Oracle Sales</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Other names than before ({count:,}): {names}.</source>
<translation>Otros nombres que antes ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Out of tolerance</source>
<translation>Fuera de tolerancia</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Out of tolerance from {left}, healed on {healed} by {by}: {days:,} {days:day|days}.</source>
<translation>Fuera de tolerancia desde el {left}, corregido el {healed} por {by}: {days:,} {days:día|días}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Out of tolerance or limits ({count:,}): {names}.</source>
<translation>Fuera de tolerancia o límites ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Outline territories on the map</source>
<translation>Delinear los territorios en el mapa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/territory_outlines.py" />
<source>Outlines of territories</source>
<translation>Contornos de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Outside of the tolerance ({count:,} of {k:,}): {names}.</source>
<translation>Fuera de la tolerancia ({count:,} de {k:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Outside, but near (km)</source>
<translation>Fuera, pero cerca (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Overhead</source>
<translation>Tiempo añadido</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Overhead field</source>
<translation>Campo de tiempo añadido</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Overlaps that are no slivers</source>
<translation>Solapes que no son astillas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Paint</source>
<translation>Pintar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Paint units into an empty territory, or remove it.</source>
<translation>Pintar unidades en un territorio vacío, o eliminarlo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Paint units into the chosen territory</source>
<translation>Pintar unidades en el territorio elegido</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Paint units out of their territory</source>
<translation>Pintar unidades fuera de su territorio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Paint with this</source>
<translation>Pintar con este</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/paint.py" />
<source>Paint {name}</source>
<translation>Pintar {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/pairs.py" />
<source>Pairs kept apart: {count:,}.</source>
<translation>Pares mantenidos separados: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Pairs of units that don't touch and are tied</source>
<translation>Pares de unidades que no se tocan y están unidas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>Pairs of units that don't touch, and count as neighbours across gaps no wider than they are themselves ({count:,}, at most {most}): {pairs}.</source>
<translation>Pares de unidades que no se tocan, y cuentan como vecinas a través de huecos no más anchos que ellas ({count:,}, como mucho {most}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/pairs.py" />
<source>Pairs of units that must not be in the same territory, such as two competing accounts: a table with their ids in the columns “unit_id” and “other_id”. Example: unit_id 17031, other_id 17043.</source>
<translation>Pares de unidades que no deben estar en el mismo territorio, como dos cuentas rivales: una tabla con sus ids en las columnas «unit_id» y «other_id». Ejemplo: unit_id 17031, other_id 17043.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Pairs of units that touch</source>
<translation>Pares de unidades que se tocan</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Pairs that are together by the table of exceptions ({count:,}): {pairs}. Give one of each another territory there.</source>
<translation>Pares juntos por la tabla de excepciones ({count:,}): {pairs}. Dar allí otro territorio a una de cada uno.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Pairs that must be apart and are together ({count:,}): {pairs}. Repairing brings none together, and parts none: balance the plan.</source>
<translation>Pares que deben estar separados y están juntos ({count:,}): {pairs}. Reparar no junta ni separa ninguno: equilibrar el plan.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/contradictions.py" />
<source>Pairs that must be kept apart, but are in the same group ({count:,}): {pairs}. Take one unit of each out of its group, or the pair out of the table of pairs.</source>
<translation>Pares que deben estar separados, pero están en el mismo grupo ({count:,}): {pairs}. Quitar una unidad de cada uno de su grupo, o el par de la tabla de pares.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>Pairs that no way was found to keep apart ({count:,}): {pairs}. Unlock units around them, or allow more tolerance.</source>
<translation>Pares que no se halló modo de separar ({count:,}): {pairs}. Desbloquear unidades a su alrededor, o permitir más tolerancia.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Pairs to keep apart</source>
<translation>Pares a separar</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Pairs to keep apart must be pairs of existing units.</source>
<translation>Los pares a separar deben ser pares de unidades existentes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/pairs.py" />
<source>Pairs with units that are not in the layer, left out ({count:,}): {pairs}.</source>
<translation>Pares con unidades que no están en la capa, dejados fuera ({count:,}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Paper</source>
<translation>Papel</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Parent field</source>
<translation>Campo de región superior</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Parents not to cross</source>
<translation>Regiones superiores que no se cruzan</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/parents.py" />
<source>Parents that no whole number of territories suits ({count:,} of {all:,}), with what they got and how far these are from their targets on average: {listed}.</source>
<translation>Regiones superiores a las que ningún número entero de territorios conviene ({count:,} de {all:,}), con lo que recibieron y lo lejos que están estos de sus objetivos por término medio: {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Part to keep</source>
<translation>Parte que se conserva</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Parting units</source>
<translation>Repartiendo unidades</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Parts</source>
<translation>Partes</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>Parts of the map that don't touch, or parents, carry no whole number of territories each: deviations reach {share} ({count:,} of {k:,} {k:territory|territories}).</source>
<translation>Partes del mapa que no se tocan, o regiones superiores, no llevan cada una un número entero de territorios: las desviaciones llegan a {share} ({count:,} de {k:,} {k:territorio|territorios}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Parts that do not touch</source>
<translation>Partes que no se tocan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Parts that do not touch the rest of their territory</source>
<translation>Partes que no tocan el resto de su territorio</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Parts that lie apart from the rest of their territory ({count:,}): {parts}. Link them to it, unlock them, or let another territory have them.</source>
<translation>Partes que están aparte del resto de su territorio ({count:,}): {parts}. Enlazarlas a él, desbloquearlas, o dejarlas a otro territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>Past workloads must be numbers of zero or more.</source>
<translation>Las cargas pasadas deben ser números de cero o más.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Penetration</source>
<translation>Penetración</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/exchange/earlier.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>People</source>
<translation>Personas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<location filename="../../territory_planner/ui/more_menu.py" />
<source>People who come and go</source>
<translation>Gente que llega y se va</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>People whose key is no Salesforce Id ({count:,}, such as {key}) wait in “{waiting}”: give the Ids of their service resources (column person).</source>
<translation>Las personas cuya clave no es un Id de Salesforce ({count:,}, por ejemplo {key}) esperan en «{waiting}»: dar los Ids de sus recursos de servicio (columna person).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>People whose territory is not in the plan ({count:,}): {people}.</source>
<translation>Personas cuyo territorio no está en el plan ({count:,}): {people}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Percent of what a territory carries on average</source>
<translation>Porcentaje de lo que lleva un territorio por término medio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Pick</source>
<translation>Tomar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Pick a polygon layer to begin</source>
<translation>Elegir primero una capa de polígonos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Pick a polygon layer to begin.</source>
<translation>Elegir primero una capa de polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>Pick a territory first: right-click it on the map.</source>
<translation>Tomar primero un territorio: botón derecho en el mapa.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Pick the field that holds the territories, or make a new one.</source>
<translation>Elegir el campo que contiene los territorios, o crear uno nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Pick the territory to paint from the map</source>
<translation>Tomar del mapa el territorio con el que se pinta</translation>
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
<translation>Plan anterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Plan of today</source>
<translation>Plan de hoy</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>Plan report</source>
<translation>Informe del plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Plan report (PDF)</source>
<translation>Informe del plan (PDF)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/draw.py" />
<source>Plan {number:,} of {count:,}: largest deviation {share}.</source>
<translation>Plan {number:,} de {count:,}: mayor desviación {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Plan: layer and territory field, or the name that it is kept by</source>
<translation>Plan: capa y campo de territorios, o el nombre con que se guarda</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/live/work/open_plan.py" />
<source>Plans</source>
<translation>Planes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Plans are kept in {place}, the one on show too, as it stands. Switch between them in the box of plans.</source>
<translation>Los planes se guardan en {place}, también el mostrado, tal como está. Se cambia entre ellos en la lista de planes.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Plans kept beside the layer: save, open, compare, sign off</source>
<translation>Planes guardados junto a la capa: guardar, abrir, comparar, aprobar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/approval.py" />
<source>Plans of “{layer}” are signed off, and none is approved yet: save this one as a scenario, and have it approved before it is published.</source>
<translation>Los planes de «{layer}» requieren aprobación, y aún no hay ninguno aprobado: guardar este como escenario, y hacerlo aprobar antes de publicarlo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/approval.py" />
<source>Plans of “{layer}” are signed off, and this is “{name}” in part: {count:,} of its units {count:is|are} left out, so that a system would lose {count:it|them}. Publish all units (no selection, no filter), or have the plan without {count:it|them} approved.</source>
<translation>Los planes de «{layer}» requieren aprobación, y este es «{name}» en parte: {count:falta|faltan} {count:,} de sus unidades, de modo que un sistema {count:la|las} perdería. Publicar todas las unidades (sin selección ni filtro), o hacer aprobar el plan sin {count:ella|ellas}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/approval.py" />
<source>Plans of “{layer}” are signed off, and this one is none of those approved ({names}): from “{name}”, {count:,} {count:unit differs|units differ}. Open an approved plan, or save this one as a scenario and have it approved before it is published.</source>
<translation>Los planes de «{layer}» requieren aprobación, y este no es ninguno de los aprobados ({names}): de «{name}» {count:difiere|difieren} {count:,} {count:unidad|unidades}. Abrir un plan aprobado, o guardar este como escenario y hacerlo aprobar antes de publicarlo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/scenarios.py" />
<source>Plans that are kept know units by their ids, and “{field}” is the same for several units ({count:,}: {ids}). Choose another id in the set-up.</source>
<translation>Los planes guardados reconocen las unidades por sus ids, y «{field}» es el mismo para varias unidades ({count:,}: {ids}). Elegir otro id en la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Plans that were kept</source>
<translation>Planes guardados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>Plans that were, are or will be in force</source>
<translation>Planes que estuvieron, están o estarán en vigor</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Plans within the tolerance and the rules of the set-up, none of them worse than another in everything: balance, nearness, and how little moves from the plan on show. Each is kept as a scenario.</source>
<translation>Planes dentro de la tolerancia y las reglas de la configuración, ninguno peor que otro en todo: equilibrio, cercanía, y lo poco que se mueve respecto al plan mostrado. Cada uno se guarda como escenario.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Plans, at most</source>
<translation>Planes, como mucho</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: besides balance, compare</source>
<translation>Planes: además del equilibrio, comparar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: layer of the plan before</source>
<translation>Planes: capa del plan anterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: runs between</source>
<translation>Planes: ejecuciones intermedias</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: territories are matched by</source>
<translation>Planes: los territorios se emparejan por</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: territory field of that layer</source>
<translation>Planes: campo de territorios de esa capa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: unit id field of that layer</source>
<translation>Planes: campo de id de unidad de esa capa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points</source>
<translation>Puntos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Points in no unit, taken to the nearest within {km:g} km: {count:,}.</source>
<translation>Puntos fuera de toda unidad, llevados a la más cercana a menos de {km:g} km: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Points of “{layer}” in no unit ({count:,} of {n:,}) have no territory.</source>
<translation>Los puntos de «{layer}» en ninguna unidad ({count:,} de {n:,}) no tienen territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Points of “{layer}” without a place ({count:,} of {n:,}) have no territory.</source>
<translation>Los puntos de «{layer}» sin ubicación ({count:,} de {n:,}) no tienen territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Points outside every unit belong to the nearest one within this distance on the ground, measured to its border. 0: they stay without a unit. Example: 2.</source>
<translation>Los puntos fuera de toda unidad pertenecen a la más cercana a menos de esta distancia sobre el terreno, medida hasta su frontera. 0: quedan sin unidad. Ejemplo: 2.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points that have a unit</source>
<translation>Puntos que tienen unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Points that stay, such as offices: a seed is placed at each of them, and the others are chosen beside them.</source>
<translation>Puntos que quedan, como oficinas: se pone una semilla en cada uno, y las otras se eligen además.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Points that territories are served from: offices, depots, homes. Each gets one territory.</source>
<translation>Puntos desde los que se atienden los territorios: oficinas, almacenes, domicilios. Cada uno recibe un territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Points that territories are served from: offices, depots, homes. Each is the center of the territory that it lies in, or that is called as it (CENTER_NAME_FIELD).</source>
<translation>Puntos desde los que se atienden los territorios: oficinas, almacenes, domicilios. Cada uno es el centro del territorio en que está, o que se llama como él (CENTER_NAME_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Points that territories of the same name are served from; may stay empty</source>
<translation>Puntos desde los que se atienden los territorios del mismo nombre; puede quedar vacío</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Points with territory</source>
<translation>Puntos con territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points with their unit</source>
<translation>Puntos con su unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points without a unit</source>
<translation>Puntos sin unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points, in any coordinate reference system.</source>
<translation>Puntos, en cualquier sistema de referencia de coordenadas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Points, one a customer, call or asset, in any coordinate reference system.</source>
<translation>Puntos, uno por cliente, aviso o activo, en cualquier sistema de referencia de coordenadas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Points, one a customer: each counts for the unit that it lies in. Those that lie in none are counted in the log.</source>
<translation>Puntos, uno por cliente: cada uno cuenta para la unidad en que está. Los que no están en ninguna se cuentan en el registro.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Points, or areas smaller than the units (each counts where a point in it lies): old units are parted by what weighs in them instead of by land. An old unit without any is parted by land.</source>
<translation>Puntos, o áreas menores que las unidades (cada una cuenta donde está un punto suyo): las unidades antiguas se reparten por lo que pesa en ellas en vez de por terreno. Una antigua sin nada se reparte por terreno.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: field of accounts</source>
<translation>Puntos: campo de cuentas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: field of their unit</source>
<translation>Puntos: campo de su unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: house number field</source>
<translation>Puntos: campo de número de casa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: street fields</source>
<translation>Puntos: campos de calle</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Points: {count:,}; with a territory: {held:,}.</source>
<translation>Puntos: {count:,}; con territorio: {held:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Polygons of territories; or units, whose territory stands in the territory field.</source>
<translation>Polígonos de territorios; o unidades, cuyo territorio está en el campo de territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Polygons with the same value are one territory, and those without one are land that nobody covers. Without this field each polygon is a territory.</source>
<translation>Los polígonos con el mismo valor son un territorio, y los que no tienen son terreno que nadie cubre. Sin este campo cada polígono es un territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/region.py" />
<source>Polygons: the land that the territories should cover together.</source>
<translation>Polígonos: el terreno que los territorios deben cubrir juntos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Positions, workloads and contiguity differ in number of units.</source>
<translation>Posiciones, cargas y contigüidad difieren en número de unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>PostGIS database</source>
<translation>Base de datos PostGIS</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>PostGIS: tables and views for BI</source>
<translation>PostGIS: tablas y vistas para BI</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Postal codes that are in no territory any more ({count:,}) are deleted by b) alone: {codes}.</source>
<translation>Los códigos postales que ya no están en ningún territorio ({count:,}) solo los elimina b): {codes}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Potential</source>
<translation>Potencial</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Potential field</source>
<translation>Campo de potencial</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Potential − customers, at least 0</source>
<translation>Potencial − clientes, al menos 0</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Power BI's Shape Map draws at most {most:,} areas, and level {names} has {count:,}: publish the level above, or the plan region by region.</source>
<translation>Shape Map de Power BI dibuja hasta {most:,} áreas, y el nivel {names} tiene {count:,}: publicar el nivel superior, o el plan región por región.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Preview</source>
<translation>Vista previa</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Print all sheets</source>
<translation>Imprimir todas las hojas</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Print the report</source>
<translation>Imprimir el informe</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Print this sheet</source>
<translation>Imprimir esta hoja</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Problems</source>
<translation>Problemas</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Problems: {count:,}. {kinds}.</source>
<translation>Problemas: {count:,}. {kinds}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Processes at once</source>
<translation>Procesos a la vez</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Proposed plan</source>
<translation>Plan propuesto</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Proposes where territories should start, or where to place offices: points at the most suitable units, with the workload around each.
Move them by hand where you know better, then give them as centers to “Allocate units to centers” or “Design territories”.</source>
<translation>Propone dónde deberían empezar los territorios, o dónde poner oficinas: puntos en las unidades más convenientes, con la carga en torno a cada uno.
Moverlos a mano donde se sepa mejor, y darlos como centros a «Asignar unidades a centros» o «Diseñar territorios».</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: any plan within the limits moves {share} or more.</source>
<translation>Demostrado: cualquier plan dentro de los límites mueve {share} o más.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: any within the limits in which units only go to territories that touch their own today moves {share} or more.</source>
<translation>Demostrado: cualquier plan dentro de los límites en que las unidades van solo a territorios que tocan el suyo de hoy mueve {share} o más.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Proven: in no plan is it less.</source>
<translation>Demostrado: en ningún plan es menos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Proven: in no plan with these centers is it less.</source>
<translation>Demostrado: en ningún plan con estos centros es menos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Proven: in no plan with these centers that serves the others is it less.</source>
<translation>Demostrado: en ningún plan con estos centros que atienda a las demás es menos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan that moves whole units and keeps these rules is within limits.</source>
<translation>Demostrado: ningún plan que mueva unidades enteras y cumpla estas reglas está dentro de los límites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan within the limits and the budget moves less.</source>
<translation>Demostrado: ningún plan dentro de los límites y del presupuesto mueve menos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan within the limits and the budget moves less; without the budget, any moves {share} or more.</source>
<translation>Demostrado: ningún plan dentro de los límites y del presupuesto mueve menos; sin el presupuesto, cualquier plan mueve {share} o más.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan within the limits moves less.</source>
<translation>Demostrado: ningún plan dentro de los límites mueve menos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Proven: no plan within these limits has less travel.</source>
<translation>Demostrado: ningún plan dentro de estos límites tiene menos desplazamiento.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/certificates.py" />
<source>Proves {claim} to whoever doubts it: units, plan, rules and prices, which scripts/verify_certificate.py of the plugin's sources checks without the plugin. The plan is compared with all that are nowhere farther outside of their limits.</source>
<translation>Demuestra a quien lo dude {claim}: unidades, plan, reglas y precios, que scripts/verify_certificate.py de las fuentes del complemento comprueba sin él. El plan se compara con todos los que en ninguna parte están más fuera de sus límites.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Publish</source>
<translation>Publicar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Publish the plan</source>
<translation>Publicar el plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<source>Published for {system}: {count:,} {count:file|files} in {where}. Its README.txt says what to load, in which order.</source>
<translation>Publicado para {system}: {count:,} {count:archivo|archivos} en {where}. Su README.txt dice qué cargar, y en qué orden.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<source>Published to PostGIS, schema “{where}”.</source>
<translation>Publicado en PostGIS, esquema «{where}».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Published to PostGIS: {tables}.</source>
<translation>Publicado en PostGIS: {tables}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Published to {target}, but that could not be kept as the last publication: {reason} Next time, say what the system has (PREVIOUS).</source>
<translation>Publicado en {target}, pero no se pudo guardar como última publicación: {reason} La próxima vez, decir lo que tiene el sistema (PREVIOUS).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Publish…</source>
<translation>Publicar…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Put in force</source>
<translation>Poner en vigor</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Put in force…</source>
<translation>Poner en vigor…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>QGIS can't write the PDF: {why}</source>
<translation>QGIS no puede escribir el PDF: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>QGIS from qgis.org brings all of them: install the present version. Or in a terminal: {command}.</source>
<translation>QGIS de qgis.org los trae todos: instalar la versión actual. O en una terminal: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>QGIS knows no PostgreSQL connection: make one in the browser, then try again.</source>
<translation>QGIS no conoce ninguna conexión PostgreSQL: crear una en el navegador y probar otra vez.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Random seed</source>
<translation>Semilla aleatoria</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Range of the number of territories</source>
<translation>Intervalo del número de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Read back</source>
<translation>Releer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Read back…</source>
<translation>Releer…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Read the layer again, with edits made elsewhere</source>
<translation>Leer la capa de nuevo, con ediciones hechas en otra parte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Read the plan back</source>
<translation>Releer el plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Reading copies</source>
<translation>Leyendo copias</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Reading customers</source>
<translation>Leyendo clientes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Reading new units</source>
<translation>Leyendo unidades nuevas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Reading points</source>
<translation>Leyendo puntos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Reading records</source>
<translation>Leyendo datos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Reading territories</source>
<translation>Leyendo territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Reading the alignment</source>
<translation>Leyendo la asignación</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Reading the plan…</source>
<translation>Leyendo el plan…</translation>
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
<translation>Leyendo unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Reading units and centers</source>
<translation>Leyendo unidades y centros</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/planned.py" />
<source>Reading units and their plan</source>
<translation>Leyendo unidades y su plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Reading what the system has</source>
<translation>Leyendo lo que tiene el sistema</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_opener.py" />
<source>Reading “{layer}” was cancelled. Refresh to read it.</source>
<translation>La lectura de «{layer}» se canceló. Actualizar para leerla.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Ready-made costs: the first column holds the unit ids, and each other one is called as a center and holds what it takes from there, in minutes, say. Where it is blank, the center can't serve the unit.</source>
<translation>Costes ya hechos: la primera columna contiene los ids de unidades, y cada otra se llama como un centro y contiene lo que cuesta desde él, en minutos por ejemplo. Donde está vacía, el centro no puede atender la unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Ready-made minutes or costs: a row for each unit, its id first, and a column for each center, called as it; where it is blank, the center can't serve</source>
<translation>Minutos o costes ya hechos: una fila por unidad, primero su id, y una columna por centro, con su nombre; donde está vacía, el centro no puede atender</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Realign territories</source>
<translation>Reajustar territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Realigned units</source>
<translation>Unidades reajustadas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Realigning</source>
<translation>Reajustando</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Reattach detached parts and assign loose units; shown before it is applied</source>
<translation>Reunir partes separadas y asignar unidades sueltas; se muestra antes de aplicarlo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Records</source>
<translation>Datos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>Records are summed by {step}.</source>
<translation>Los datos se suman por {step}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>Records of “{layer}” left out, for want of a value that can be read: {counts}.</source>
<translation>Datos de «{layer}» dejados fuera, por falta de un valor legible: {counts}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Rectangle</source>
<translation>Rectángulo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Redo</source>
<translation>Rehacer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Redo brings them back, a step at a time, until something else is edited or editing ends.</source>
<translation>Rehacer las recupera, paso a paso, hasta que se edite otra cosa o termine la edición.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Redo the edit undone last</source>
<translation>Rehacer la última edición deshecha</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Refresh</source>
<translation>Actualizar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Refuse</source>
<translation>Rechazar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Refused: they stay</source>
<translation>Rechazado: se quedan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Region, or given polygons</source>
<translation>Región, o polígonos dados</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>Relate “accounts.csv” by territory, too.</source>
<translation>Relacionar también «accounts.csv» por territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Release selected units</source>
<translation>Desbloquear las unidades seleccionadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Remove</source>
<translation>Eliminar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Rename</source>
<translation>Cambiar nombre</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Rename {old} to {new}</source>
<translation>Cambiar el nombre de {old} a {new}</translation>
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
<translation>Reparar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>Repair an edited plan</source>
<translation>Reparar un plan editado</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<source>Repair and balance</source>
<translation>Reparar y equilibrar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repair contiguity</source>
<translation>Reparar contigüidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Repaired plan</source>
<translation>Plan reparado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repaired units</source>
<translation>Unidades reparadas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repaired: {moved:,} of {n:,} {n:unit|units} {moved:was|were} joined to a territory.</source>
<translation>Reparado: {moved:,} de {n:,} {n:unidad|unidades} {moved:se unió|se unieron} a un territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repairing</source>
<translation>Reparando</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/nearer.py" />
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>Repairing needs a plan to start from.</source>
<translation>Reparar necesita un plan de partida.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Repairs in the cleaned copy</source>
<translation>Reparaciones en la copia limpia</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Repairs, with reasons</source>
<translation>Reparaciones con sus motivos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Replace a scenario of that name</source>
<translation>Reemplazar un escenario con ese nombre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Replace scenarios of these names</source>
<translation>Reemplazar escenarios con estos nombres</translation>
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
<translation>Informe</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Report saved to {path}</source>
<translation>Informe guardado en {path}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: bound of the plan (percent)</source>
<translation>Informe: cota del plan (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: how the plan was made</source>
<translation>Informe: cómo se hizo el plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: table of moves</source>
<translation>Informe: tabla de movimientos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: valid from</source>
<translation>Informe: válido desde</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Report…</source>
<translation>Informe…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Reps</source>
<translation>Representantes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>Reps of territories that the plan does not have are left aside: {names}.</source>
<translation>Los representantes de territorios que el plan no tiene se dejan a un lado: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Response limit</source>
<translation>Límite de respuesta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Result: findings: {count:,}.</source>
<translation>Resultado: hallazgos: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Result: gaps: {gaps:,} ({gap_land}); overlaps: {overlaps:,} ({overlap_land}); enclaves: {enclaves:,}; slivers besides: {slivers:,}.</source>
<translation>Resultado: huecos: {gaps:,} ({gap_land}); solapes: {overlaps:,} ({overlap_land}); enclaves: {enclaves:,}; además astillas: {slivers:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Result: pairs of units that touch: {edges:,}; connected areas: {parts:,}.</source>
<translation>Resultado: pares de unidades que se tocan: {edges:,}; áreas de una pieza: {parts:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Result: the units are fit for the work; nothing was found.</source>
<translation>Resultado: las unidades sirven para el trabajo; no se encontró nada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Result: {count:,} {count:territory|territories}; largest deviation {deviation}; in more than one part: {detached:,}; units without a territory: {idle:,}.</source>
<translation>Resultado: {count:,} {count:territorio|territorios}; mayor desviación {deviation}; en más de una parte: {detached:,}; unidades sin territorio: {idle:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Result: {k:,} {k:seed|seeds}; the workload nearest to each runs from {low} to {high}, {mean} on average.</source>
<translation>Resultado: {k:,} {k:semilla|semillas}; la carga más cercana a cada una va de {low} a {high}, {mean} por término medio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Result: {matched:,} of {k:,} {k:territory|territories} {matched:goes|go} on with an old one, and {share} of the workload keeps the name of its territory.</source>
<translation>Resultado: {matched:,} de {k:,} {k:territorio|territorios} {matched:continúa|continúan} uno antiguo, y {share} de la carga conserva el nombre de su territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Result: {n:,} {n:unit|units}, {empty:,} of them without a point; {points:,} of {all:,} {all:point|points} {points:has|have} a unit; the fullest unit has {most:,}.</source>
<translation>Resultado: {n:,} {n:unidad|unidades}, {empty:,} de ellas sin punto; {points:,} de {all:,} {all:punto|puntos} {points:tiene|tienen} unidad; la más llena tiene {most:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Result: {placed:,} of {n:,} {n:customer|customers} {placed:has|have} a unit; workload {total}, in {busy:,} of {units:,} {units:unit|units}.</source>
<translation>Resultado: {placed:,} de {n:,} {n:cliente|clientes} {placed:tiene|tienen} unidad; carga {total}, en {busy:,} de {units:,} {units:unidad|unidades}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Retention</source>
<translation>Retención</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Revert</source>
<translation>Revertir</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Revert all</source>
<translation>Revertir todo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Revert moves</source>
<translation>Revertir movimientos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Review of {day}; in force: {scenario}; reviews before it: {count:,}.</source>
<translation>Revisión del {day}; en vigor: {scenario}; revisiones anteriores: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Review plan</source>
<translation>Revisar plan</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Reviews of the plan</source>
<translation>Revisiones del plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Reviews so far, this one included</source>
<translation>Revisiones hasta ahora, con esta</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/revise.py" />
<location filename="../../territory_planner/core/people/changes.py" />
<source>Revising needs a plan to start from.</source>
<translation>Revisar necesita un plan de partida.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Right where nobody is served; else fill it in.</source>
<translation>Bien donde no se atiende a nadie; si no, rellenarlo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<source>Right-click picks its territory to paint with</source>
<translation>El botón derecho toma su territorio para pintar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Rivers, motorways: lines or polygons that part units</source>
<translation>Ríos, autopistas: líneas o polígonos que separan unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Roads</source>
<translation>Carreteras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Robust territories</source>
<translation>Territorios robustos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Robustness costs {price} of travel.</source>
<translation>La robustez cuesta {price} de desplazamiento.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Roll back</source>
<translation>Volver al anterior</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Rows</source>
<translation>Filas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows and units that found nothing on the other side</source>
<translation>Filas y unidades que no encontraron nada en el otro lado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows and units that found nothing on the other side: side (alignment or units), key, territory, why, candidates.</source>
<translation>Filas y unidades que no encontraron nada en el otro lado: side (alignment o units), key, territory, why, candidates.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>Rows of “{layer}” about no unit ({count:,}): {keys}.</source>
<translation>Filas de «{layer}» sobre ninguna unidad ({count:,}): {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Rows of “{layer}” whose “{field}” is no unit's key ({count:,} of {n:,}) have no territory: {keys}.</source>
<translation>Las filas de «{layer}» cuyo «{field}» no es clave de ninguna unidad ({count:,} de {n:,}) no tienen territorio: {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows that found no unit ({count:,}): {listed}.</source>
<translation>Filas que no encontraron unidad ({count:,}): {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows that found their unit: {matched:,} of {rows:,}. Units with a territory: {held:,} of {n:,}, in {k:,} {k:territory|territories}.</source>
<translation>Filas que encontraron su unidad: {matched:,} de {rows:,}. Unidades con territorio: {held:,} de {n:,}, en {k:,} {k:territorio|territorios}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Rule</source>
<translation>Regla</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>Rule of a note</source>
<translation>Regla de una nota</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules</source>
<translation>Reglas</translation>
</message>
<message>
<location filename="../../territory_planner/core/guards/budget.py" />
<source>Rules alone (exceptions, groups, parents, pairs apart) move {moved} of the workload, more than may move: allow {needed} or more, or take rules out.</source>
<translation>Solo las reglas (excepciones, grupos, regiones superiores, pares separados) mueven {moved} de la carga, más de lo que puede moverse: permitir {needed} o más, o quitar reglas.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce_rules.py" />
<source>Rules that are not lists of postal codes can't be carried over ({count:,}): {rules}.</source>
<translation>Las reglas que no son listas de códigos postales no se pueden pasar ({count:,}): {rules}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Rules that bind</source>
<translation>Reglas que limitan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: exceptions</source>
<translation>Reglas: excepciones</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: group field</source>
<translation>Reglas: campo de grupo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: parent field</source>
<translation>Reglas: campo de región superior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: units to keep apart</source>
<translation>Reglas: unidades a separar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run</source>
<translation>Ejecución</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: Dask scheduler</source>
<translation>Ejecución: planificador Dask</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: effort</source>
<translation>Ejecución: esfuerzo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: end with an error</source>
<translation>Ejecución: acabar con un error</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: processes at once</source>
<translation>Ejecución: procesos a la vez</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: random seed</source>
<translation>Ejecución: semilla aleatoria</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Runs between</source>
<translation>Ejecuciones intermedias</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Runs compared</source>
<translation>Ejecuciones comparadas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Runs refuse it: a workload is a number of zero or more.</source>
<translation>Las ejecuciones lo rechazan: una carga es un número de cero o más.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>SPOTIO's lists of ZIP codes are written with commas, and {count:this code has|these codes have} some: {codes}. Choose the field of the codes (ID_FIELD), or correct {count:it|them}.</source>
<translation>Las listas de códigos ZIP de SPOTIO se escriben con comas, y {count:este código las tiene|estos códigos las tienen}: {codes}. Elegir el campo de los códigos (ID_FIELD), o {count:corregirlo|corregirlos}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>STREETS needs the field of the points that names streets (STREET_FIELD).</source>
<translation>STREETS necesita el campo de los puntos que nombra las calles (STREET_FIELD).</translation>
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
<translation>Salesforce admite hasta {most:,} territorios por modelo, todos los niveles juntos, y el plan tiene {count:,}: exportarlo en varios modelos, región por región, o pedir a Salesforce un límite mayor y cargar el plan como tabla.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Satisfaction</source>
<translation>Satisfacción</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Satisfaction field</source>
<translation>Campo de satisfacción</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Save</source>
<translation>Guardar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Save mine</source>
<translation>Guardar los míos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Save report</source>
<translation>Guardar informe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Save scenario</source>
<translation>Guardar escenario</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Save the layer's edits, and go on editing</source>
<translation>Guardar las ediciones de la capa, y seguir editando</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Save the plan as a scenario</source>
<translation>Guardar el plan como escenario</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Save the plan as…</source>
<translation>Guardar el plan como…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Save the table as CSV or Excel file</source>
<translation>Guardar la tabla como archivo CSV o Excel</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Saved as scenario “{name}” in {place}.</source>
<translation>Guardado como escenario «{name}» en {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Saving the scenario</source>
<translation>Guardando el escenario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Saving the scenarios</source>
<translation>Guardando los escenarios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Say from which day on it is in force (VALID_FROM), not only until when.</source>
<translation>Decir desde qué día está en vigor (VALID_FROM), no solo hasta cuándo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Say from which day on this plan is in force</source>
<translation>Decir desde qué día está en vigor este plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Say how large the cells are to be, in km (SIZE). With {km}, these points make some 500 units.</source>
<translation>Decir de qué tamaño serán las celdas, en km (SIZE). Con {km}, estos puntos hacen unas 500 unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Say how many of the candidates to use (TERRITORIES).</source>
<translation>Decir cuántos de los candidatos usar (TERRITORIES).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Say how many territories to make (TERRITORIES), or give their centers (CENTERS).</source>
<translation>Decir cuántos territorios hacer (TERRITORIES), o dar sus centros (CENTERS).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Say how many territories to make (TERRITORIES), or which field holds the plan of today (TERRITORY_FIELD).</source>
<translation>Decir cuántos territorios hacer (TERRITORIES), o qué campo contiene el plan de hoy (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Say how many territories to seed (TERRITORIES).</source>
<translation>Decir para cuántos territorios poner semillas (TERRITORIES).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Say no more of it, until another territory leaves</source>
<translation>No volver a avisar hasta que salga otro territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Say what to carry over: a plan (TERRITORY_FIELD), workloads (WORKLOAD), or both.</source>
<translation>Decir qué trasladar: un plan (TERRITORY_FIELD), cargas (WORKLOAD), o ambos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Say which numbers of territories to compare (COUNT_RANGE), such as “20-30”.</source>
<translation>Decir qué números de territorios comparar (COUNT_RANGE), como «20-30».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Say which plan to compare with: a field of the units (BEFORE), or another layer (OTHER).</source>
<translation>Decir con qué plan comparar: un campo de las unidades (BEFORE), u otra capa (OTHER).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Say whose it is: cut it from the others. Until then customers there count once.</source>
<translation>Decir de quién es: recortarla de las otras. Hasta entonces los clientes cuentan allí una vez.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Says from which number to which a street belongs to a territory.</source>
<translation>Dice de qué número a qué número pertenece una calle a un territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Says of every unit at a border why it is not in the territory beside it: which rules that would break, what it would change, and the smallest change of data, target or rule that would turn the answer: “It could go there with a tolerance of 6.2 % (now 5 %); or if it carried at most 120 hours (now 150)”. Nothing is changed.
And of the plan: which rules bind, how many moves of single units each of them alone keeps from being made, and what the best of these would save of the travel (workload times the square of the way; with a table of travel costs or a maximum time, times minutes). On maps of up to 14 units all plans are compared, and each rule is told with what it costs: how much less the best plan of all would travel without it.
A rule counts as broken where it is not kept after the move, and is farther from being kept than before. A change that is told turns the answer as it is printed; where several are joined by “and”, all of them are needed. Targets are told as they count, scaled to the total: where one is raised, others make way. Where a workload changes, all targets follow the total.</source>
<translation>Dice de cada unidad en una frontera por qué no está en el territorio de al lado: qué reglas rompería eso, qué cambiaría, y el menor cambio de datos, objetivo o regla que cambiaría la respuesta: «Podría ir allí con una tolerancia de 6,2 % (ahora 5 %); o si llevara 120 horas como mucho (ahora 150)». No se cambia nada.
Y del plan: qué reglas limitan, cuántos movimientos de unidades sueltas impide cada una sola, y qué ahorraría de desplazamiento el mejor de ellos (carga por el cuadrado del trayecto; con una tabla de costes de viaje o un tiempo máximo, por minutos). En mapas de hasta 14 unidades se comparan todos los planes, y de cada regla se dice lo que cuesta: cuánto menos desplazamiento tendría sin ella el mejor plan de todos.
Una regla cuenta como rota donde no se cumple tras el movimiento, y está más lejos de cumplirse que antes. Un cambio que se dice cambia la respuesta tal como está impreso; donde varios se unen con «y», hacen falta todos. Los objetivos se dicen como cuentan, ajustados al total: donde uno sube, otros ceden. Donde cambia una carga, todos los objetivos siguen al total.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Says of which territory each is the center: the one of that name. Without it, the one that it lies in.</source>
<translation>Dice de qué territorio es centro cada uno: el de ese nombre. Sin él, aquel en que está.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Says what you can do: moving units on its own repairs nothing here.</source>
<translation>Dice qué puede hacer usted: mover unidades no arregla nada aquí.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Says which unit or region a record belongs to.</source>
<translation>Dice a qué unidad o región pertenece un dato.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Says “required” of centers that must have a territory, and “candidate” of those that need none. Without it, all centers are required.</source>
<translation>Dice «required» de los centros que deben tener territorio, y «candidate» de los que no lo necesitan. Sin él, todos los centros son requeridos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Says “required” of centers that stay, and “candidate” of those that may be chosen, by the method “median” or “center”: so many that there are as many seeds as asked for. Without it, all centers are required.</source>
<translation>Dice «required» de los centros que quedan, y «candidate» de los que pueden elegirse, con el método «median» o «center»: tantos que haya las semillas pedidas. Sin él, todos los centros son requeridos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Says “required” of centers that stay, and “candidate” of those that may be chosen: of all of them, as many are used as territories are asked for, so that the travel to the workload is least (p-median), by roads or a table of costs where these are given. Without it, all centers are required.</source>
<translation>Dice «required» de los centros que quedan, y «candidate» de los que pueden elegirse: de todos se usan tantos como territorios se piden, para que el desplazamiento a la carga sea el menor (p-mediana), por carreteras o una tabla de costes donde se den. Sin él, todos los centros son requeridos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Says “required” of centers that stay, “candidate” of those to choose from</source>
<translation>Dice «required» de los centros que quedan, «candidate» de aquellos entre los que se elige</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Scenario</source>
<translation>Escenario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Scenarios</source>
<translation>Escenarios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Scenarios and notes</source>
<translation>Escenarios y notas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/places.py" />
<source>Scenarios are kept in a GeoPackage: “{path}” does not end in .gpkg.</source>
<translation>Los escenarios se guardan en un GeoPackage: «{path}» no acaba en .gpkg.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Scenarios in which the plan for the mean alone does</source>
<translation>Escenarios en que los cumple el plan hecho solo para la media</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Scenarios in which the plan keeps its limits</source>
<translation>Escenarios en que el plan cumple sus límites</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Scenarios in which the tolerance is kept (percent)</source>
<translation>Escenarios en que se cumple la tolerancia (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Scenarios know units by their keys, and “{field}” does not tell all units apart: {twice:,} {twice:key is|keys are} of several units ({keys}), {empty:,} {empty:unit has|units have} none. Choose another field (ID_FIELD).</source>
<translation>Los escenarios reconocen las unidades por sus claves, y «{field}» no las distingue todas: {twice:,} {twice:clave es|claves son} de varias unidades ({keys}), {empty:,} {empty:unidad no tiene|unidades no tienen}. Elegir otro campo (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Scenarios of the layer</source>
<translation>Escenarios de la capa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>Scenarios of “{layer}” in {place}: {count:,}.</source>
<translation>Escenarios de «{layer}» en {place}: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Scenarios' file</source>
<translation>Archivo de los escenarios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: made from</source>
<translation>Escenarios: hecho de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: made with</source>
<translation>Escenarios: hecho con</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: replace those of the same name</source>
<translation>Escenarios: reemplazar los del mismo nombre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: their file</source>
<translation>Escenarios: su archivo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: what the layer is called in them</source>
<translation>Escenarios: cómo se llama la capa en ellos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: who</source>
<translation>Escenarios: quién</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Scenarios…</source>
<translation>Escenarios…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Schema</source>
<translation>Esquema</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Schwartzberg</source>
<translation>Schwartzberg</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>See where another system's files differ from the plan, and take it over</source>
<translation>Ver en qué difieren del plan los archivos de otro sistema, y adoptar lo que difiere</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Seed territories</source>
<translation>Semillas de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Seeds</source>
<translation>Semillas</translation>
</message>
<message>
<location filename="../../territory_planner/core/construct/seeding.py" />
<source>Seeds from existing territories need a starting plan.</source>
<translation>Las semillas de territorios existentes necesitan un plan de partida.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Select</source>
<translation>Seleccionar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/enabling.py" />
<source>Select a territory in the table first.</source>
<translation>Seleccionar primero un territorio en la tabla.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Select a unit in the layer, or a territory in the table, first.</source>
<translation>Seleccionar primero una unidad en la capa, o un territorio en la tabla.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Select its units</source>
<translation>Seleccionar sus unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/enabling.py" />
<source>Select one territory in the table first.</source>
<translation>Seleccionar primero un solo territorio en la tabla.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/enabling.py" />
<source>Select the territories to merge in the table first.</source>
<translation>Seleccionar primero en la tabla los territorios que se fusionan.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Select their units</source>
<translation>Seleccionar las unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Select these units</source>
<translation>Seleccionar estas unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Select these units in the layer</source>
<translation>Seleccionar estas unidades en la capa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Select these units, and zoom to them</source>
<translation>Seleccionar estas unidades, y acercarse a ellas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Select units in the layer first.</source>
<translation>Seleccionar primero unidades en la capa.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Selected units and locks</source>
<translation>Unidades seleccionadas y bloqueos</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_plan.py" />
<source>Service and travel (TRAVEL_PER_KM) are balanced by designs of little travel: leave the objective “{objective}” out, or TRAVEL_PER_KM.</source>
<translation>Servicio y desplazamiento (TRAVEL_PER_KM) se equilibran con diseños de poco desplazamiento: dejar fuera el objetivo «{objective}», o TRAVEL_PER_KM.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Service and travel of the territories</source>
<translation>Servicio y desplazamiento de los territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Service time</source>
<translation>Tiempo de servicio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Service time field</source>
<translation>Campo de tiempo de servicio</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Service {service} and estimated travel {travel} ({share} of both; {km:,.0f} km): workloads and deviations below are of both.</source>
<translation>Servicio {service} y desplazamiento estimado {travel} ({share} de ambos; {km:,.0f} km): las cargas y desviaciones de abajo son de ambos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Set target…</source>
<translation>Fijar objetivo…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Set the plan up first.</source>
<translation>Configurar primero el plan.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Set the right one in the layer's properties (“Assign projection”).</source>
<translation>Fijar el correcto en las propiedades de la capa («Asignar proyección»).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Set up…</source>
<translation>Configurar…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/dock.py" />
<source>Set-up: layer, fields, tolerance, constraints</source>
<translation>Configuración: capa, campos, tolerancia, restricciones</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/plan_settings.py" />
<source>Settings of the plan in the project were damaged and take their defaults: {names}. Look them over in the set-up.</source>
<translation>Ajustes del plan en el proyecto estaban dañados y toman sus valores por defecto: {names}. Revisarlos en la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Several plans to choose from, each kept as a scenario</source>
<translation>Varios planes para elegir, cada uno guardado como escenario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/figures.py" />
<source>Shape</source>
<translation>Forma</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: compactness (0 to 100)</source>
<translation>Forma: compacidad (0 a 100)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: contiguity</source>
<translation>Forma: contigüidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: links</source>
<translation>Forma: enlaces</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: tolerance between borders (m)</source>
<translation>Forma: tolerancia entre fronteras (m)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Shapes of units are repaired in the layer, by QGIS's own tools.</source>
<translation>Las formas de las unidades se arreglan en la capa, con las herramientas de QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Share</source>
<translation>Proporción</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Share of customers, or of units, within the limit (response)</source>
<translation>Parte de los clientes, o unidades, dentro del límite (respuesta)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Share of the border that barriers take (percent)</source>
<translation>Parte de la frontera que ocupan las barreras (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Share of the field's sum over all there is</source>
<translation>Proporción de la suma del campo sobre todo lo que hay</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Share the selected territories out among their neighbours, as their people leave</source>
<translation>Repartir los territorios seleccionados entre sus vecinos, porque su gente se va</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Show all</source>
<translation>Mostrar todo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Show moves that bring the territory nearer to its target</source>
<translation>Mostrar movimientos que acercan el territorio a su objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Show on the map which units moved since another plan</source>
<translation>Mostrar en el mapa qué unidades se movieron desde otro plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/map_swipe.py" />
<source>Show one plan again</source>
<translation>Mostrar de nuevo un solo plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/map_swipe.py" />
<source>Show one plan again (Esc)</source>
<translation>Mostrar de nuevo un solo plan (Esc)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Show them</source>
<translation>Mostrarlas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Show this scenario right of a line that you drag over the map</source>
<translation>Mostrar este escenario a la derecha de una línea que se arrastra sobre el mapa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Show what would move</source>
<translation>Mostrar lo que se movería</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Show what would move; nothing is changed yet</source>
<translation>Mostrar lo que se movería; aún no cambia nada</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Show which units moved since this scenario</source>
<translation>Mostrar qué unidades se movieron desde este escenario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Shows what changed between two plans of the same units: every unit that moved, with from, to, workload and customers; how much goes from each territory to each; what each territory kept, got and gave, and whether it is nearer to its target now; who came and who went. The plan before is a field of the units (today's, whichever run came last) or of another layer with the same units.
Units that had no territory before are listed, but don't change hands.</source>
<translation>Muestra qué cambió entre dos planes de las mismas unidades: cada unidad que se movió, con origen, destino, carga y clientes; cuánto va de cada territorio a cada uno; qué conservó, recibió y dio cada territorio, y si está más cerca de su objetivo; quién vino y quién se fue. El plan anterior es un campo de las unidades (el de hoy, sea cual sea la última ejecución) o de otra capa con las mismas unidades.
Las unidades que antes no tenían territorio se listan, pero no cuentan como cambio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Sign off scenario</source>
<translation>Aprobar escenario</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Since you began to edit, somebody else changed {count:,} of the values that you changed: {listed}.</source>
<translation>Desde que usted empezó a editar, otra persona cambió {count:,} de los valores que usted cambió: {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Since {day}: {nearer:,} {nearer:territory is nearer to its|territories are nearer to their} target, {farther:,} farther, {same:,} the same.</source>
<translation>Desde el {day}: {nearer:,} {nearer:territorio está|territorios están} más cerca de su objetivo, {farther:,} más lejos, {same:,} igual.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Since “{plan}”, {units} changed hands, {share}; territories nearer to their target: {better:,}, farther: {worse:,}. The map shows them hatched; the table “{table}” tells of each territory.</source>
<translation>Desde «{plan}», cambio de territorio: {units}, {share}; territorios más cerca de su objetivo: {better:,}, más lejos: {worse:,}. El mapa los muestra rayados; la tabla «{table}» lo dice de cada territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Size of a cell (km)</source>
<translation>Tamaño de una celda (km)</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/sizes.py" />
<source>Sizes must be numbers of zero or more.</source>
<translation>Los tamaños deben ser números de cero o más.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Skip to the summary</source>
<translation>Ir al resumen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Slivers (percent)</source>
<translation>Astillas (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Slivers between units: {before:,}; in the cleaned copy: {after:,}.</source>
<translation>Astillas entre unidades: {before:,}; en la copia limpia: {after:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Slivers, of gaps and overlaps</source>
<translation>Astillas, de huecos y solapes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>So many are chosen, centers that are given among them. Needed for every method but “existing”.</source>
<translation>Se eligen tantas, incluidos los centros dados. Hace falta para todo método menos «existing».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>So many at most. Where there are more that differ, those are kept that show best what can be had; the log says how many there were.</source>
<translation>Tantos como mucho. Donde hay más que difieren, se guardan los que mejor muestran lo que se puede tener; el registro dice cuántos había.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>So many beside QGIS at most. Without it: one for each core.</source>
<translation>Como mucho tantos en paralelo a QGIS. Si se deja vacío: uno por núcleo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>Somebody else changed {count:,} of your values meanwhile; theirs stay, yours were not saved: {listed}.</source>
<translation>Otra persona cambió entretanto {count:,} de los valores de usted; quedan los de esa persona, los de usted no se guardaron: {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>Somebody else deleted units that you edited ({count:,}): these edits are lost.</source>
<translation>Otra persona eliminó unidades que usted editó ({count:,}): esas ediciones se perdieron.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Somebody else saved meanwhile</source>
<translation>Otra persona guardó entretanto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Somebody has to stay.</source>
<translation>Alguien tiene que quedarse.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Somebody joins</source>
<translation>Alguien llega</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Somebody joins…</source>
<translation>Alguien llega…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/people.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Somebody leaves</source>
<translation>Alguien se va</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Somebody who joins has no name.</source>
<translation>Alguien que llega no tiene nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>Something else is at work: wait for it, or cancel it first.</source>
<translation>Hay otra cosa en curso: esperar, o cancelarla antes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>Something went wrong that should not have ({error}). Nothing was written. The details are in the log “{log}”; please report them at {url}.</source>
<translation>Ocurrió un error inesperado ({error}). No se escribió nada. Los detalles están en el registro «{log}»; por favor, comuníquelos en {url}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/background.py" />
<source>Something went wrong that should not have ({error}). The plan is as it was; the details are in the log “{log}”.</source>
<translation>Ocurrió un error inesperado ({error}). El plan está como estaba; los detalles están en el registro «{log}».</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Source</source>
<translation>Fuente</translation>
</message>
<message>
<location filename="../../territory_planner/report/workbook.py" />
<source>Sources</source>
<translation>Fuentes</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Sources and when they were last changed</source>
<translation>Fuentes, y cuándo se cambiaron por última vez</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Spacing of centers</source>
<translation>Separación de centros</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Speed field of the roads (km/h)</source>
<translation>Campo de velocidad de las carreteras (km/h)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Speed on the roads: km/h, or such as “30 mph”</source>
<translation>Velocidad en las carreteras: km/h, o por ejemplo «30 mph»</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Split the selected territory in balanced parts</source>
<translation>Dividir el territorio seleccionado en partes equilibradas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<location filename="../../territory_planner/ui/commands.py" />
<source>Split {name}</source>
<translation>Dividir {name}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Split…</source>
<translation>Dividir…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>Spread {spread}: how unevenly targets are met (coefficient of variation of workload / target, as the figures of the plan have it)</source>
<translation>Dispersión {spread}: con qué desigualdad se cumplen los objetivos (coeficiente de variación de carga / objetivo, como lo dan los indicadores del plan)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Start</source>
<translation>Empezar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Start by hand</source>
<translation>Empezar a mano</translation>
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
<translation>Estado</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Status</source>
<translation>Estado</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Stay inside</source>
<translation>Quedar en</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Stay together</source>
<translation>Seguir juntas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Step</source>
<translation>Período</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Steps ahead</source>
<translation>Períodos por delante</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Stopping…</source>
<translation>Parando…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_request.py" />
<source>Straight ways were counted, as {count:this territory has|these territories have} no center: {names}.</source>
<translation>Se contó en línea recta, pues {count:este territorio no tiene|estos territorios no tienen} centro: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Street fields</source>
<translation>Campos de calle</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Streets by territory</source>
<translation>Calles por territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/region.py" />
<source>Study region</source>
<translation>Región de estudio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Study region that territories cover (percent)</source>
<translation>Región de estudio que cubren los territorios (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Such as 2026-04-01. Without it, today.</source>
<translation>Como 2026-04-01. Sin él, hoy.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Such as the way to the nearest bridge and back. Without it, the radius of an average territory. Roads and tables of travel costs are taken as they are. Example: 30.</source>
<translation>Como el trayecto al puente más cercano y vuelta. Si se deja vacío, el radio de un territorio medio. Carreteras y tablas de costes de viaje se toman como están. Ejemplo: 30.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>Suggest</source>
<translation>Sugerir</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Suggested</source>
<translation>Sugerido</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Suggestion</source>
<translation>Sugerencia</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>Suggestion for {name}</source>
<translation>Sugerencia para {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Suitability</source>
<translation>Idoneidad</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Sum</source>
<translation>Suma</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Sum of the field</source>
<translation>Suma del campo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Sum of the later field / sum of the earlier one − 1</source>
<translation>Suma del campo posterior / suma del anterior − 1</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Summary</source>
<translation>Resumen</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Swap</source>
<translation>Intercambiar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Swap names</source>
<translation>Intercambiar nombres</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Swap territories</source>
<translation>Intercambiar territorios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Swap the columns that their coordinates were read from.</source>
<translation>Intercambiar las columnas de donde se leyeron sus coordenadas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Swap two units on the map; with two territories selected, their names</source>
<translation>Intercambiar dos unidades en el mapa; con dos territorios seleccionados, sus nombres</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Swap units</source>
<translation>Intercambiar unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Swipe</source>
<translation>Deslizar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Swipe on the map</source>
<translation>Deslizar en el mapa</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Syntax</source>
<translation>Sintaxis</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>System</source>
<translation>Sistema</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: PostGIS database</source>
<translation>Sistema: base de datos PostGIS</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: against</source>
<translation>Sistema: frente a</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: country</source>
<translation>Sistema: país</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: first day</source>
<translation>Sistema: primer día</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: keep as the last publication</source>
<translation>Sistema: guardar como última publicación</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: levels above</source>
<translation>Sistema: niveles superiores</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: name of the plan</source>
<translation>Sistema: nombre del plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: schema of the database</source>
<translation>Sistema: esquema de la base de datos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: what it has</source>
<translation>Sistema: lo que tiene</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Table of costs</source>
<translation>Tabla de costes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Table of moves</source>
<translation>Tabla de movimientos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Table of reps</source>
<translation>Tabla de representantes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Table of targets</source>
<translation>Tabla de objetivos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Table of targets: territory, target</source>
<translation>Tabla de objetivos: territorio (territory), objetivo (target)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Table of travel costs</source>
<translation>Tabla de costes de viaje</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Table of unit pairs that must not share a territory: unit_id, other_id</source>
<translation>Tabla de pares de unidades que no deben compartir territorio: unit_id, other_id</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Table of units with a territory whatever the map says: unit_id, territory</source>
<translation>Tabla de unidades con territorio fijo, diga lo que diga el mapa: unit_id, territory</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Table saved to {path}</source>
<translation>Tabla guardada en {path}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/run.py" />
<source>Tables can't tell which unit they are about, for feature ids of “{layer}” repeat: choose the field of the units that tells them apart (ID_FIELD).</source>
<translation>Las tablas no pueden decir de qué unidad tratan, pues los ids de objeto espacial de «{layer}» se repiten: elegir el campo de las unidades que las distingue (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Take in</source>
<translation>Incorporar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Take in fields</source>
<translation>Incorporar campos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Take in fields…</source>
<translation>Incorporar campos…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Take one out, or add up their workloads in one: the ground is there only once.</source>
<translation>Quitar una, o sumar sus cargas en una: el terreno existe una sola vez.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>Take the cleaned copy, or leave it: runs bridge such gaps.</source>
<translation>Tomar la copia limpia, o dejarlo: las ejecuciones salvan tales huecos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Take the plan of “{layer}” off the list? Its territories stay in the field “{field}”; the set-up is forgotten.</source>
<translation>¿Quitar de la lista el plan de «{layer}»? Sus territorios quedan en el campo «{field}»; la configuración se olvida.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Take the units in “{file}” out of their territories.</source>
<translation>Sacar de sus territorios las unidades de «{file}».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>Take who stands in “{file}” out of that territory.</source>
<translation>Sacar de ese territorio a quien figura en «{file}».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Taken for {other}, not for {crs}, their coordinates would lie in units: set that coordinate reference system in the properties of their layer.</source>
<translation>Tomadas por {other}, no por {crs}, sus coordenadas estarían en unidades: fijar ese sistema de referencia de coordenadas en las propiedades de su capa.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Taken in from the field {field}</source>
<translation>Incorporado del campo {field}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Takes some territories out of a plan, for their manager to edit in QGIS or QField, with or without this plugin. Beside the territory field stands “{base}”: what each unit's territory was when it was handed out, which must stay.
“Merge edited copies” brings them back, any number at once.</source>
<translation>Saca algunos territorios de un plan, para que su responsable los edite en QGIS o QField, con o sin este complemento. Junto al campo de territorios está «{base}»: el territorio de cada unidad al entregarse, que debe conservarse.
«Reunir copias editadas» los trae de vuelta, cualquier número a la vez.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Target</source>
<translation>Objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Target field</source>
<translation>Campo de objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Target of {name}</source>
<translation>Objetivo de {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Targets</source>
<translation>Objetivos</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Targets must be numbers of zero or more, and not all zero.</source>
<translation>Los objetivos deben ser números de cero o más, y no todos cero.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Targets must not all be 0: give at least one above it.</source>
<translation>Los objetivos no pueden ser todos 0: dar al menos uno mayor que 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>Targets of territories that the plan does not have are left aside: {names}.</source>
<translation>Los objetivos de territorios que el plan no tiene se dejan a un lado: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Targets: field of the units</source>
<translation>Objetivos: campo de las unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Targets: table</source>
<translation>Objetivos: tabla</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>Targets{title} add up to {asked}, but the units carry {total}: each target is taken times {factor:.4g}, so that they do.</source>
<translation>Los objetivos{title} suman {asked}, pero las unidades llevan {total}: cada objetivo se multiplica por {factor:.4g}, para que así sea.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>Tell when out by more than</source>
<translation>Avisar si sale más de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Tells every figure of a plan, for each territory (a polygon each) and for the plan as a whole (a table): workload, target and deviation, units, customers, area, parts, five measures of compactness, and ways from the center (mean, weighted mean, 90th percentile, largest, share within a limit). With more given, also customers per rep, utilisation, cost, penetration, growth, retention, satisfaction, and any further field by sum, mean and share; of the plan, how even it is and how much it covers.
What is not given has no column. The page “Figures” of the guide has each formula and its source.</source>
<translation>Da todos los indicadores de un plan, de cada territorio (un polígono cada uno) y del plan en su conjunto (una tabla): carga, objetivo y desviación, unidades, clientes, área, partes, cinco medidas de compacidad, y trayectos desde el centro (media, media ponderada, percentil 90, mayor, parte dentro de un límite). Si se da más, también clientes por representante, utilización, coste, penetración, crecimiento, retención, satisfacción, y cualquier otro campo por suma, media y parte; del plan, lo igualado que está y cuánto cubre.
Lo que no se da no tiene columna. La página «Figures» de la guía tiene cada fórmula y su fuente.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Tells for each unit what a new center there would do to the plan (location suitability): to balance, travel and disruption, and all three in one score. A new center is taken to serve the units nearest to it, up to its share of the workload; targets of all others shrink in proportion.
“Realign territories” then makes the plan: somebody who joins at that unit (PEOPLE).</source>
<translation>Dice de cada unidad qué haría al plan un centro nuevo allí (idoneidad del lugar): al equilibrio, al desplazamiento y a la alteración, y las tres en una puntuación. Se supone que un centro nuevo atiende las unidades más cercanas a él, hasta su parte de la carga; los objetivos de todos los demás menguan en proporción.
«Reajustar territorios» hace después el plan: alguien que llega a esa unidad (PEOPLE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Tells from dated records (visits, calls, orders) what each unit or region will carry in a coming period, with an interval.
All units are forecast together: each unit's own level, with recent steps weighing more; its seasons, drawn towards those of all units where its own are mostly chance; and the growth that all units share. How much each counts is what did best on the past.
Every run forecasts the past as well, by what was known then, and compares it with “as last year”. Where that does better, last year is the forecast. The log says the figures: WAPE is the sum of all units' errors, as a share of what came.</source>
<translation>Calcula, a partir de datos con fecha (visitas, llamadas, pedidos), qué llevará cada unidad o región en un período venidero, con un intervalo.
Todas las unidades se prevén juntas: el nivel propio de cada una, con más peso de los períodos recientes; su estacionalidad, acercada a la de todas donde la propia es sobre todo azar; y el crecimiento que todas comparten. Cada cosa cuenta tanto como mejor funcionó en el pasado.
Cada ejecución prevé también el pasado, con lo que se sabía entonces, y lo compara con «como el año pasado». Donde eso acierta más, el año pasado es la previsión. El registro dice las cifras: WAPE es la suma de errores de todas las unidades, como parte de lo que vino.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>Template</source>
<translation>Plantilla</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Template of an atlas</source>
<translation>Plantilla de atlas</translation>
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
<translation>Territorios</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>Territories are made by hand there: for each row of “1_zip_lists.csv”, from the top down, make the territory under its Parent and paste its ZIP codes in place of those that it has.</source>
<translation>Los territorios se hacen allí a mano: para cada fila de «1_zip_lists.csv», de arriba abajo, hacer el territorio bajo su Parent y pegar sus códigos ZIP en lugar de los que tiene.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Territories are matched by</source>
<translation>Los territorios se emparejan por</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Territories compared</source>
<translation>Territorios comparados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories farther from it</source>
<translation>Territorios más lejos de su objetivo que antes</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Territories for which nothing changes ({count:,}): {names}.</source>
<translation>Territorios para los que nada cambia ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>Territories have whole numbers for names, and people who join have none: {names}. Give them numbers, or keep territories in a field of text.</source>
<translation>Los territorios tienen por nombre números enteros, y quienes llegan no tienen: {names}. Darles números, o guardar los territorios en un campo de texto.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Territories in more than one part</source>
<translation>Territorios en más de una parte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Territories may have other names there</source>
<translation>Los territorios pueden llamarse allí de otro modo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories nearer to their target than before</source>
<translation>Territorios más cerca de su objetivo que antes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Territories of the alignment without a unit ({count:,}): {names}.</source>
<translation>Territorios de la asignación sin unidad ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Territories of the least diameter are made of {most:,} units at most.</source>
<translation>Los territorios de menor diámetro se hacen de {most:,} unidades como mucho.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Territories or units</source>
<translation>Territorios o unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Territories out of tolerance or limits</source>
<translation>Territorios fuera de tolerancia o límites</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Territories out of tolerance or limits: {count:,}.</source>
<translation>Territorios fuera de tolerancia o límites: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Territories out of tolerance, each workload by itself</source>
<translation>Territorios fuera de tolerancia, cada carga por separado</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Territories outside</source>
<translation>Territorios fuera</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Territories reviewed</source>
<translation>Territorios revisados</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territories since {plan}</source>
<translation>Territorios desde {plan}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories that are gone</source>
<translation>Territorios cerrados</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Territories that are gone ({count:,}): {names}.</source>
<translation>Territorios cerrados ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories that are new</source>
<translation>Territorios nuevos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Territories that got the name of an old one</source>
<translation>Territorios que recibieron el nombre de uno antiguo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Territories that have units</source>
<translation>Territorios que tienen unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Territories that may not gain</source>
<translation>Territorios que no pueden ganar</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Territories that may not lose</source>
<translation>Territorios que no pueden perder</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>Territories that the table of reps has no row for ({count:,}): {names}.</source>
<translation>Territorios para los que la tabla de representantes no tiene fila ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>Territories that would begin ({count:,}): {names}.</source>
<translation>Territorios que empezarían ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Territories whose center lies in a unit that is not theirs ({count:,}): {names}. Move the center, or give them that unit, unless centers may lie elsewhere.</source>
<translation>Territorios cuyo centro está en una unidad que no es suya ({count:,}): {names}. Mover el centro, o darles esa unidad, salvo que los centros puedan estar en otra parte.</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/reduction.py" />
<source>Territories whose exceptions alone carry more than these may ({count:,}): {territories}, up to {needed} instead of {given}. Raise their targets or maximum, or take exceptions out.</source>
<translation>Territorios cuyas excepciones solas llevan más de lo que estos pueden ({count:,}): {territories}, hasta {needed} en vez de {given}. Subir sus objetivos o su máximo, o quitar excepciones.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Territories whose name changed</source>
<translation>Territorios cuyo nombre cambió</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Territories with a target of 0 ({count:,}): {listed}. The largest deviation is that of the others.</source>
<translation>Territorios con objetivo 0 ({count:,}): {listed}. La mayor desviación es la de los otros.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territories with figures</source>
<translation>Territorios con indicadores</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Territories within tolerance that a forecast takes out of it</source>
<translation>Territorios dentro de la tolerancia que una previsión saca de ella</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/plan_centers.py" />
<source>Territories without a center (CENTERS) ({count:,}): {names}. Add centers in them, or name centers as the territories (CENTER_NAME_FIELD).</source>
<translation>Territorios sin centro (CENTERS) ({count:,}): {names}. Añadir centros en ellos, o nombrar los centros como los territorios (CENTER_NAME_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/ways_told.py" />
<source>Territories without a center, whose ways are not told ({count:,}): {names}.</source>
<translation>Territorios sin centro, cuyos trayectos no se dicen ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Territories, and units that they are made of</source>
<translation>Territorios, y unidades de que están hechos</translation>
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
<translation>Territorio</translation>
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
<translation>Territory Planner todavía no puede trabajar:</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Territory Planner: “{plan}” for {system} ({levels}; units: {units:,}).</source>
<translation>Territory Planner: «{plan}» para {system} ({levels}; unidades: {units:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Territory and its colour on the map</source>
<translation>Territorio y su color en el mapa</translation>
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
<translation>Campo de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Territory field of that layer</source>
<translation>Campo de territorios de esa capa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territory layer</source>
<translation>Capa de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territory layer: the layer “{territories}” has the figures of each territory, the table “{plan}” those of the plan, as it is now. After edits, make them again.</source>
<translation>Capa de territorios: la capa «{territories}» tiene los indicadores de cada territorio; la tabla «{plan}», los del plan, tal como está ahora. Tras editar, créelas de nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Territory locks</source>
<translation>Bloqueos de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Territory plan: {layer}</source>
<translation>Plan de territorios: {layer}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Territory statistics</source>
<translation>Estadísticas de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/territories.py" />
<source>Territory {key}</source>
<translation>Territorio {key}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Territory {number}</source>
<translation>Territorio {number}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Tested on the past ({tests:,} {tests:forecast|forecasts} of {ahead:,} {ahead:step|steps}, from {first} on): pooled forecast {ours:.2f} % WAPE, as last year {theirs:.2f} %. {verdict}</source>
<translation>Probado en el pasado ({tests:,} {tests:previsión|previsiones} de {ahead:,} {ahead:período|períodos}, desde {first}): previsión conjunta {ours:.2f} % WAPE, como el año pasado {theirs:.2f} %. {verdict}</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>That copy is your own and hides the system's. Take it away: {command}.</source>
<translation>Esa copia es suya y tapa la del sistema. Quitarla: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>That is among the territories that were to be balanced: all others stay as they are.</source>
<translation>Eso vale entre los territorios que había que equilibrar: todos los demás quedan como están.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>The Dask cluster at “{address}” has no workers yet: start some.</source>
<translation>El clúster Dask en «{address}» aún no tiene workers: iniciar algunos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>The Dask cluster could not do its work: {why}. Its scheduler and workers need the same Python, numpy, scipy and territory_planner as this computer.</source>
<translation>El clúster Dask no pudo hacer su trabajo: {why}. Su planificador y sus workers necesitan los mismos Python, numpy, scipy y territory_planner que este equipo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>The GeoPackage that holds the scenarios. Without it they are in the units' own GeoPackage or PostGIS database, or in a GeoPackage beside their file.</source>
<translation>El GeoPackage que contiene los escenarios. Sin él están en el GeoPackage o la base PostGIS de las unidades, o en un GeoPackage junto a su archivo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The action of {name} is “{action}”; it must be one of: {actions}.</source>
<translation>La acción de {name} es «{action}»; debe ser una de: {actions}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>The address of a Dask cluster that is to do the work, such as tcp://10.0.0.5:8786. It needs the Python package “distributed” here, and this plugin's folder on the Python path of scheduler and workers.</source>
<translation>La dirección de un clúster Dask que hará el trabajo, como tcp://10.0.0.5:8786. Necesita el paquete de Python «distributed» aquí, y la carpeta de este complemento en la ruta de Python del planificador y los workers.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/table.py" />
<source>The alignment</source>
<translation>La asignación</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The alignment “{layer}” does not fit the units, not in a single row: no unit has in “{field}” the {count:key|keys} {keys}. Choose the right columns (ID_FIELD, UNIT_COLUMN).</source>
<translation>La asignación «{layer}» no encaja con las unidades en ninguna fila: ninguna unidad tiene en «{field}» {count:la clave|las claves} {keys}. Elegir las columnas correctas (ID_FIELD, UNIT_COLUMN).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/table.py" />
<source>The alignment “{layer}” has no rows.</source>
<translation>La asignación «{layer}» no tiene filas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>The barriers of “{layer}” have no place on the map of the units: correct their coordinate reference system in the layer's properties, or their geometries.</source>
<translation>Las barreras de «{layer}» no se pueden situar en el mapa de las unidades: corregir su sistema de referencia de coordenadas en las propiedades de la capa, o sus geometrías.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>The best plan of all would be no better without it.</source>
<translation>El mejor plan de todos no sería mejor sin ella.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>The best, {unit} to {territory}, would save {share} of the travel.</source>
<translation>El mejor, {unit} a {territory}, ahorraría {share} del desplazamiento.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>The border of {unit} nearly meets that of others.</source>
<translation>La frontera de {unit} casi toca la de otras.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>The budget keeps nothing back: all but the territories of units that are too heavy are within the tolerance.</source>
<translation>El presupuesto no impide nada: todos menos los territorios de unidades demasiado pesadas están dentro de la tolerancia.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>The budget keeps nothing back: the plan is within the tolerance.</source>
<translation>El presupuesto no impide nada: el plan está dentro de la tolerancia.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>The capacity of {name} changes, and the new one is missing.</source>
<translation>La capacidad de {name} cambia, y falta la nueva.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The capacity of {name} must be a number above zero, not “{value}”.</source>
<translation>La capacidad de {name} debe ser un número mayor que cero, no «{value}».</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>The capacity of {name} must be a number above zero: somebody who carries nothing leaves (action “leave”).</source>
<translation>La capacidad de {name} debe ser un número mayor que cero: quien no lleva nada se va (acción «leave»).</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>The capacity of {name}, {capacity:g}, is more than {odd:,.0f} times as {word} as a territory carries on average: give it on the scale of the targets, or 1 for an ordinary territory.</source>
<translation>La capacidad de {name}, {capacity:g}, es más de {odd:,.0f} veces {word} que lo que lleva un territorio por término medio: darla en la escala de los objetivos, o 1 para un territorio ordinario.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/ground.py" />
<source>The coordinates do not fit the layer's coordinate reference system ({crs}). Set the right one in the layer's properties.</source>
<translation>Las coordenadas no encajan con el sistema de referencia de coordenadas de la capa ({crs}). Fijar el correcto en las propiedades de la capa.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>The coordinates of “{layer}” look like degrees, but {crs} is in metres.</source>
<translation>Las coordenadas de «{layer}» parecen grados, pero {crs} está en metros.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>The copies that came back, with their territory field and “{base}”. New territories may be called as they like.</source>
<translation>Las copias que volvieron, con su campo de territorios y «{base}». Los territorios nuevos pueden llevar cualquier nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/roads.py" />
<source>The cost of a road must be a number of zero or more.</source>
<translation>El coste de una carretera debe ser un número de cero o más.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The country is guessed from where the units lie.</source>
<translation>El país se deduce de la ubicación de las unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>The customers that are left out and their fields, and “why”, “candidates” (ids of units that may be meant; of points the nearest unit's), “km” (from that) and “left_out” (their workload).</source>
<translation>Los clientes dejados fuera y sus campos, y «why», «candidates» (ids de las unidades posibles; en puntos, la más cercana), «km» (hasta ella) y «left_out» (su carga).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>The customers that no territory covers, or several: their fields, how many cover them (covered_by), and which (territories).</source>
<translation>Los clientes que ningún territorio cubre, o varios: sus campos, cuántos los cubren (covered_by), y cuáles (territories).</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/barriers.py" />
<source>The distance between barrier and border must be zero or more.</source>
<translation>La distancia entre barrera y frontera debe ser cero o más.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>The edits could not be saved: {why}</source>
<translation>Las ediciones no se pudieron guardar: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/exact.py" />
<source>The exact method needs fixed centers or centers at units.</source>
<translation>El método exacto necesita centros fijos o centros en unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>The fewest needs a greatest workload, distance or time: set one under Constraints, or under Centers and ways, in the set-up.</source>
<translation>«Tan pocos como…» necesita una carga, distancia o tiempo máximos: fijarlos en Restricciones, o en Centros y trayectos, en la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>The field of the customers with the id of their unit, such as a ZIP code. Zeros before it, ZIP+4, upper and lower case, spaces, hyphens and a country before it make no difference. Without it, their points tell.</source>
<translation>El campo de los clientes con el id de su unidad, como un código postal. Ceros delante, ZIP+4, mayúsculas y minúsculas, espacios, guiones y un país delante no importan. Sin él, lo dicen sus puntos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>The field of the customers with their category, such as A, B or C.</source>
<translation>El campo de los clientes con su categoría, como A, B o C.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>The field of the units with the plan to compare with: today's plan, or “previous” of an earlier run.</source>
<translation>El campo de las unidades con el plan con que comparar: el de hoy, o «previous» de una ejecución anterior.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>The field of the units with the plan whose names are kept.</source>
<translation>El campo de las unidades con el plan cuyos nombres se conservan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>The field that says which territory a unit belongs to: text or whole numbers; empty means none.</source>
<translation>El campo que dice a qué territorio pertenece una unidad: texto o números enteros; vacío significa ninguno.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>The field that the plan goes into. Without it, a field “territory” is added.</source>
<translation>El campo al que va el plan. Sin él se añade un campo «territory».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>The field whose values scenarios know the units by.</source>
<translation>El campo por cuyos valores los escenarios reconocen las unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>The field whose values tell units apart, here and there.</source>
<translation>El campo cuyos valores distinguen las unidades, aquí y allí.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>The field whose values the scenario knows the units by.</source>
<translation>El campo por cuyos valores el escenario reconoce las unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>The field with the plan before in the other layer.</source>
<translation>El campo con el plan anterior en la otra capa.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>The field with the plan that is to be kept.</source>
<translation>El campo con el plan que se guarda.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The field with today's plan: as little as can be moves from it then. Without it, the plan is made afresh.</source>
<translation>El campo con el plan de hoy: entonces se mueve de él lo menos posible. Sin él, el plan se hace de nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>The field with today's plan: what it would cost to leave it counts then, and territories keep their names. Without it, plans are made afresh.</source>
<translation>El campo con el plan de hoy: cuenta entonces lo que costaría dejarlo, y los territorios conservan sus nombres. Sin él, los planes se hacen de nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/numbering.py" />
<source>The field “{field}” can't number the features: {count:,} of its values {count:is missing or occurs|are missing or occur} before. Those features got new numbers.</source>
<translation>El campo «{field}» no puede numerar los objetos espaciales: {count:,} de sus valores {count:falta o aparece|faltan o aparecen} antes. Esos objetos espaciales recibieron números nuevos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>The field “{field}” does not exist.</source>
<translation>El campo «{field}» no existe.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>The field “{field}” is added to “{layer}” in its file or database now, and Undo does not take it back. Territories are written there only when you save.</source>
<translation>El campo «{field}» se añade ahora a «{layer}» en su archivo o base de datos, y «Deshacer» no lo quita. Los territorios se escriben allí solo al guardar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/numbering.py" />
<source>The field “{field}” is kept as “{name}”: in this format a field of that name numbers the features, and it holds no whole numbers.</source>
<translation>El campo «{field}» se guarda como «{name}»: en este formato un campo con ese nombre numera los objetos espaciales, y no contiene números enteros.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>The field “{field}” is not in “{layer}” (any more). Choose another.</source>
<translation>El campo «{field}» no está (ya) en «{layer}». Elegir otro.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>The fields to be looked over as workloads: hours, visits, customers, revenue.</source>
<translation>Los campos que se revisan como cargas: horas, visitas, clientes, ingresos.</translation>
</message>
<message>
<location filename="../../territory_planner/extending.py" />
<source>The figure “{called}” of the plugin “{plugin}” failed ({error}): it is left out.</source>
<translation>El indicador «{called}» del complemento «{plugin}» falló ({error}): se omite.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The files go there, with a README.txt</source>
<translation>Los archivos van allí, con un README.txt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The files have no units: a unit goes to the territory whose outline it lies in.</source>
<translation>Los archivos no tienen unidades: una unidad va al territorio en cuyo contorno está.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The files in {path} say of no unit which territory it belongs to: {system} keeps that elsewhere, or it was not exported.</source>
<translation>Los archivos en {path} no dicen de ninguna unidad a qué territorio pertenece: {system} lo guarda en otra parte, o no se exportó.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>The files that the system loads, and README.txt, which says how. For every SYSTEM but “table”. A folder that an earlier export wrote is replaced.</source>
<translation>Los archivos que carga el sistema, y README.txt, que dice cómo. Para todo SYSTEM menos «table». Una carpeta que escribió una exportación anterior se reemplaza.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>The filter of “{layer}” lets no unit through.</source>
<translation>El filtro de «{layer}» no deja pasar ninguna unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>The first day on which it is no longer in force; without one, until another plan is.</source>
<translation>El primer día en que ya no está en vigor; sin él, hasta que lo esté otro plan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>The first workload in coming periods, a field for each, in their order (see “Forecast workload”).</source>
<translation>La primera carga en períodos venideros, un campo para cada uno, en su orden (véase «Prever carga»).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>The first workload in coming periods, a field for each. Territories that must change now stay within the tolerance then, too, and no other is put out of it; none changes for what is to come alone. More may move now for it, and less later.</source>
<translation>La primera carga en los períodos venideros, un campo para cada uno. Los territorios que deben cambiar ahora quedan también entonces dentro de la tolerancia, y ningún otro sale de ella; ninguno cambia solo por lo que viene. Por eso puede moverse más ahora, y menos después.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>The first workload in coming periods, a field for each. Territories that must change now stay within the tolerance then, too; none changes for what is to come alone</source>
<translation>La primera carga en períodos venideros, un campo para cada uno. Los territorios que deben cambiar ahora quedan también entonces dentro de la tolerancia; ninguno cambia solo por lo que viene</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>The folder of the last publication, or of what the system itself exported. Then the files hold what changed, and the way back; without changes none are written.</source>
<translation>La carpeta de la última publicación, o de lo que exportó el propio sistema. Entonces los archivos contienen lo que cambió, y el camino de vuelta; sin cambios no se escribe ninguno.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>The folder that the system exported, or one file of it</source>
<translation>La carpeta que exportó el sistema, o un archivo de ella</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>The folder {path} was not left by a run of this plugin, so nothing is restored from it: look at what is in it, and take it away.</source>
<translation>La carpeta {path} no la dejó una ejecución de este complemento, así que de ella no se restaura nada: mirar qué contiene y quitarla.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>The forecast “{field}” has no workload in any territory.</source>
<translation>La previsión «{field}» no tiene carga en ningún territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<source>The form that the alignment has: “table” is a row per unit; others are folders of files: {systems}.</source>
<translation>La forma que tiene la asignación: «table» es una fila por unidad; las otras son carpetas de archivos: {systems}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staging.py" />
<source>The format “{driver}” can't hold this layer: {reason}</source>
<translation>El formato «{driver}» no puede contener esta capa: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>The geometry is not a polygon.</source>
<translation>La geometría no es un polígono.</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>The geometry of unit {row:,} is damaged.</source>
<translation>La geometría de la unidad {row:,} está dañada.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<source>The greatest time is told of centers, and none are chosen: design and balance keep it from centers that they find, but edits are not held against it.</source>
<translation>El mayor tiempo se cuenta desde centros, y no hay ninguno elegido: diseño y equilibrio lo cumplen desde los centros que encuentran, pero las ediciones no se comparan con él.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<source>The greatest time needs ways in minutes: choose roads with speeds (or time along roads), or a table of costs, in the set-up.</source>
<translation>El mayor tiempo necesita trayectos en minutos: elegir en la configuración carreteras con velocidades (o tiempo por carretera), o una tabla de costes.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>The guide is not built in this checkout: make docs-site, run in {folder}, does it. Its source is {file}</source>
<translation>La guía no está generada en esta copia del repositorio: make docs-site, ejecutado en {folder}, la genera. Su fuente es {file}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>The guide's page on this panel</source>
<translation>La página de la guía sobre este panel</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The home of {name} is unit {unit}, which there is not.</source>
<translation>El domicilio de {name} es la unidad {unit}, que no existe.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The home of {name} lies in no unit: move the point into one, or name the unit in the column “home”.</source>
<translation>El domicilio de {name} no está en ninguna unidad: mover el punto a una, o nombrar la unidad en la columna «home».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<source>The keys by which the alignment knows the units: postal codes, area codes.</source>
<translation>Las claves por las que la asignación reconoce las unidades: códigos postales, códigos de área.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>The land on which there are units: cells end at its border. Without it, they cover the ground between the points. With “polygons”, the units themselves.</source>
<translation>El terreno en que hay unidades: las celdas acaban en su frontera. Sin ella, cubren el terreno entre los puntos. Con «polygons», las unidades mismas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>The largest deviation from target</source>
<translation>La mayor desviación del objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>The largest distance between two units of one territory is {value}. {bound}</source>
<translation>La mayor distancia entre dos unidades de un territorio es {value}. {bound}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The last day that the records cover, such as 2026-09-30: later ones, and a step that it cuts, are left aside. Without it, a last step that looks cut is.</source>
<translation>El último día que abarcan los datos, como 2026-09-30: los posteriores, y un período que corta, se dejan a un lado. Si se deja vacío, se deja a un lado un último período que parezca cortado.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>The last {step} is not whole in the records and is left aside; say up to which day they are complete (UNTIL) where it is.</source>
<translation>El último período ({step}) no está entero en los datos y se deja a un lado; decir hasta qué día están completos (UNTIL) donde lo esté.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>The layer has no fields.</source>
<translation>La capa no tiene campos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>The layer has no number field: make one with the field calculator.</source>
<translation>La capa no tiene campo numérico: crear uno con la calculadora de campos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>The layer has no other field that may hold a plan.</source>
<translation>La capa no tiene otro campo que pueda contener un plan.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The layer is in no file and no database: the publication can't be kept with it, and the next one can't tell what changed.</source>
<translation>La capa no está en ningún archivo ni base de datos: la publicación no se puede guardar con ella, y la siguiente no sabrá qué cambió.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>The layer of customers</source>
<translation>La capa de clientes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>The layer of units that the scenarios are of.</source>
<translation>La capa de unidades de la que son los escenarios.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_follower.py" />
<source>The layer was saved: the preview was dropped. Ask for it again.</source>
<translation>La capa se guardó: la vista previa se descartó. Pedirla de nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>The least workload a territory may have ({least}) is above the greatest ({most}).</source>
<translation>La menor carga que puede tener un territorio ({least}) supera a la mayor ({most}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The level above: each territory stands in one of these</source>
<translation>El nivel superior: cada territorio está en uno de estos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The lock of {name} is “{word}”; it must be “gain only” or “frozen”.</source>
<translation>El bloqueo de {name} es «{word}»; debe ser «gain only» o «frozen».</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>The longest way from a center to a unit of its territory is {value}. {bound}</source>
<translation>El trayecto más largo de un centro a una unidad de su territorio es {value}. {bound}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>The longest way from a center to a unit that it serves is {value}; {count:,} {count:unit|units} can't be served and {count:is|are} left out of it. {bound}</source>
<translation>El trayecto más largo de un centro a una unidad que atiende es {value}; {count:,} {count:unidad no se puede|unidades no se pueden} atender y {count:queda|quedan} fuera de ello. {bound}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>The map is coloured by territory now. &lt;a href='own'&gt;Show&amp;nbsp;my&amp;nbsp;old&amp;nbsp;style&lt;/a&gt; · &lt;a href='keep'&gt;Keep&amp;nbsp;the&amp;nbsp;colours&lt;/a&gt;</source>
<translation>El mapa está ahora coloreado por territorio. &lt;a href='own'&gt;Mostrar&amp;nbsp;mi&amp;nbsp;estilo&amp;nbsp;anterior&lt;/a&gt; · &lt;a href='keep'&gt;Conservar&amp;nbsp;los&amp;nbsp;colores&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>The map isn't coloured by territory. &lt;a href='colour'&gt;Colour&amp;nbsp;it&lt;/a&gt; · &lt;a href='later'&gt;Not&amp;nbsp;now&lt;/a&gt;</source>
<translation>El mapa no está coloreado por territorio. &lt;a href='colour'&gt;Colorearlo&amp;nbsp;ya&lt;/a&gt; · &lt;a href='later'&gt;Ahora&amp;nbsp;no&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>The method “existing” needs the territory field (TERRITORY_FIELD).</source>
<translation>El método «existing» necesita el campo de territorios (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>The moves that the run told which made the plan: its reasons, in the column “reason”, stand on the hand-over sheets beside the unit that “unit_id” names. Without it, they say what the moves do to both territories.</source>
<translation>Los movimientos que indicó la ejecución que hizo el plan: sus motivos, en la columna «reason», están en las hojas de traspaso junto a la unidad que nombra «unit_id». Sin ella, dicen qué hacen los movimientos a ambos territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>The name of the scenario that is to be opened.</source>
<translation>El nombre del escenario que se abre.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>The name of the scenario.</source>
<translation>El nombre del escenario.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>The names of those that are handed out, with commas between them.</source>
<translation>Los nombres de los que se entregan, con comas entre ellos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>The nearest is {km} km away.</source>
<translation>El más cercano está a {km} km.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The nearest: {names}.</source>
<translation>Los más cercanos: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>The new plan: the field whose territories get other names.</source>
<translation>El plan nuevo: el campo cuyos territorios reciben otros nombres.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The new units and their fields, with the territory, “certain_percent” (how much of the unit comes from that territory) and the workloads added.</source>
<translation>Las unidades nuevas y sus campos, con el territorio, «certain_percent» (cuánto de la unidad viene de ese territorio) y las cargas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit belongs to a territory, whatever the map says</source>
<translation>La nota pasa a ser regla: su unidad pertenece a un territorio, diga lo que diga el mapa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit counts as a neighbour of another one that it doesn't touch; select that one in the layer to have it first</source>
<translation>La nota pasa a ser regla: su unidad cuenta como vecina de otra que no toca; seleccionar esa en la capa para tenerla la primera</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit is no neighbour of one that it touches</source>
<translation>La nota pasa a ser regla: su unidad no es vecina de otra que toca</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit keeps its territory; its author stays named</source>
<translation>La nota pasa a ser regla: su unidad conserva su territorio; queda el nombre de su autor</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_notes.py" />
<source>The note “{text}” is on no unit of the plan.</source>
<translation>La nota «{text}» no está en ninguna unidad del plan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>The number of territories ({asked:,}) is not that of the centers ({given:,}): the centers decide, one territory for each.</source>
<translation>El número de territorios ({asked:,}) no es el de los centros ({given:,}): deciden los centros, un territorio para cada uno.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>The number of territories is found by “{mode}”, not given: {asked} is left aside.</source>
<translation>El número de territorios se halla por «{mode}» y no se da: {asked} se deja a un lado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>The numbers of territories, targets and centers disagree.</source>
<translation>Los números de territorios, objetivos y centros no concuerdan.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output in PostGIS names no table. Name it as in postgres://dbname='…' host='…' table="public"."plan" (geom).</source>
<translation>La salida en PostGIS no nombra tabla. Nombrarla como en postgres://dbname='…' host='…' table="public"."plan" (geom).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} can't be added to: only tables of GeoPackages and of PostGIS can. Choose one, or write to a new file.</source>
<translation>A la salida {path} no se le puede añadir: solo se puede a tablas de GeoPackage y de PostGIS. Elegir una, o escribir en un archivo nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} can't be written now: {reason}. Save or end what is being edited in it, and close other programs that hold it open.</source>
<translation>La salida {path} no se puede escribir ahora: {reason}. Guardar o acabar lo que se edita en ella, y cerrar otros programas que la tienen abierta.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output {path} can't be written: choose a file in a folder.</source>
<translation>La salida {path} no se puede escribir: elegir un archivo en una carpeta.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>The output {path} can't be written: there is no folder {folder}.</source>
<translation>La salida {path} no se puede escribir: no hay carpeta {folder}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>The output {path} can't be written: {reason}.</source>
<translation>La salida {path} no se puede escribir: {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} holds other sheets, which writing it anew would delete: {tables}. Name another file.</source>
<translation>La salida {path} contiene otras hojas, que se eliminarían al escribirla de nuevo: {tables}. Nombrar otro archivo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} holds other tables, which writing it anew would delete: {tables}. Name one table of it as the output, as in {form}, or another file.</source>
<translation>La salida {path} contiene otras tablas, que se eliminarían al escribirla de nuevo: {tables}. Nombrar una de sus tablas como salida, como en {form}, u otro archivo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>The output {path} is a file: name a folder.</source>
<translation>La salida {path} es un archivo: nombrar una carpeta.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>The output {path} is a folder with files that no earlier export wrote, or that were changed since: {files}. Choose another folder.</source>
<translation>La salida {path} es una carpeta con archivos que ninguna exportación anterior escribió, o que se cambiaron desde entonces: {files}. Elegir otra carpeta.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} is a folder, and no geodatabase: name another.</source>
<translation>La salida {path} es una carpeta, y no una geodatabase: nombrar otra.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output {path} is a folder: name a file.</source>
<translation>La salida {path} es una carpeta: nombrar un archivo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>The output {path} is being written by another run: wait for its end.</source>
<translation>La salida {path} la está escribiendo otra ejecución: esperar a que acabe.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} is the file being read: writing it would destroy the input. Choose another name.</source>
<translation>La salida {path} es el archivo que se lee: escribirlo destruiría la entrada. Elegir otro nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output {place} can't be written: “{provider}” is no format in which an earlier result can be kept safe. Write to a GeoPackage, to PostGIS or to a file.</source>
<translation>La salida {place} no se puede escribir: «{provider}» no es un formato donde un resultado anterior quede a salvo. Escribir en un GeoPackage, en PostGIS o en un archivo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/postgis.py" />
<source>The output {table} can't be written: the database can't be reached ({reason}). Look whether it runs, and whether user and password are given or kept with the connection.</source>
<translation>La salida {table} no se puede escribir: no se puede acceder a la base de datos ({reason}). Comprobar si está en marcha, y si usuario y contraseña se dan o se guardan con la conexión.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” can't be written: there is no schema “{schema}” in which you may make tables.</source>
<translation>La salida «{table}» no se puede escribir: no hay esquema «{schema}» donde usted pueda crear tablas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” can't be written: you have no right to change that table.</source>
<translation>La salida «{table}» no se puede escribir: usted no tiene derecho a cambiar esa tabla.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” in {where} is the table being read: writing it would destroy the input. Choose another name.</source>
<translation>La salida «{table}» en {where} es la tabla que se lee: escribirla destruiría la entrada. Elegir otro nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” is a view: choose another name.</source>
<translation>La salida «{table}» es una vista: elegir otro nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>The outputs are written, but the plan breaks its rules ({breaks:,}; “Validate plan” lists them): territories out of tolerance or limits: {outside:,}, of which no plan can avoid {unavoidable:,}; units too far from their center: {far:,}.</source>
<translation>Las salidas están escritas, pero el plan rompe sus reglas ({breaks:,}; «Validar plan» las lista): territorios fuera de tolerancia o límites: {outside:,}, de los que ningún plan puede evitar {unavoidable:,}; unidades demasiado lejos de su centro: {far:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>The outputs are written, but the plan breaks rules that no plan can keep ({breaks:,}; “Validate plan” lists them): territories out of tolerance or limits: {outside:,}; units too far from their center: {far:,}.</source>
<translation>Las salidas están escritas, pero el plan rompe reglas que ningún plan puede cumplir ({breaks:,}; «Validar plan» las lista): territorios fuera de tolerancia o límites: {outside:,}; unidades demasiado lejos de su centro: {far:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>The page of a territory, for QGIS's layouts: add it from a template, and choose under Atlas the layer of territories that “Territory statistics” writes.</source>
<translation>La página de un territorio, para las composiciones de QGIS: añadirla de una plantilla, y elegir en Atlas la capa de territorios que escribe «Estadísticas de territorios».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>The page: one file, which a browser opens.</source>
<translation>La página: un archivo, que abre un navegador.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>The parts of {territory} carry {least} to {most} of its {criterion}: {why}.</source>
<translation>Las partes de {territory} llevan de {least} a {most} de {criterion}: {why}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>The plan</source>
<translation>El plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>The plan after: the field that says which territory a unit belongs to now.</source>
<translation>El plan posterior: el campo que dice a qué territorio pertenece ahora una unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>The plan as a whole</source>
<translation>El plan en su conjunto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/chart_tab.py" />
<source>The plan as it stands; what is proposed is in the table</source>
<translation>El plan tal como está; lo propuesto está en la tabla</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<location filename="../../territory_planner/layers/live/work/solve.py" />
<location filename="../../territory_planner/ui/read_back.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>The plan changed meanwhile: start again.</source>
<translation>El plan cambió entretanto: empezar de nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/told_plan.py" />
<source>The plan changed: the preview was dropped.</source>
<translation>El plan cambió: la vista previa se descartó.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>The plan could not be kept: {why}</source>
<translation>El plan no se pudo guardar: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The plan for the mean alone does in {kept:,}; {worst} is its largest deviation.</source>
<translation>El plan hecho solo para la media los cumple en {kept:,}; su mayor desviación es {worst}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The plan has no territory of {name}, whom the table of people names.</source>
<translation>El plan no tiene territorio de {name}, a quien nombra la tabla de personas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>The plan in the field “{field}” of “{layer}”, as it was on {date}.</source>
<translation>El plan del campo «{field}» de «{layer}», como estaba el {date}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<location filename="../../territory_planner/report/build.py" />
<location filename="../../territory_planner/report/page.py" />
<source>The plan keeps every rule that it was checked against.</source>
<translation>El plan cumple cada regla con que se comprobó.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The plan keeps its limits in {kept:,} of {m:,} {m:scenario|scenarios} ({needed:,} asked for).</source>
<translation>El plan cumple sus límites en {kept:,} de {m:,} {m:escenario|escenarios} ({needed:,} {needed:pedido|pedidos}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>The plan keeps tolerances of {each}.</source>
<translation>El plan cumple tolerancias de {each}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>The plan on show goes</source>
<translation>El plan mostrado desaparece</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>The plan then comes as near to the tolerance as so much change allows</source>
<translation>El plan se acerca entonces a la tolerancia tanto como ese cambio permite</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>The plan then comes as near to the tolerance as this allows, and the log says what it costs. Exceptions, groups, parents and pairs apart count, too. Example: 10.</source>
<translation>El plan se acerca entonces a la tolerancia tanto como esto permite, y el registro dice lo que cuesta. Excepciones, grupos, regiones superiores y pares separados cuentan también. Ejemplo: 10.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The plan to carry over. Without it, only workloads are.</source>
<translation>El plan que se traslada. Sin él, solo las cargas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/people.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>The plan was read anew meanwhile: choose again.</source>
<translation>El plan se leyó de nuevo entretanto: elegir otra vez.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_follower.py" />
<source>The plan was read anew: the preview was dropped.</source>
<translation>El plan se leyó de nuevo: la vista previa se descartó.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>The plan was reviewed {times} from {first} to {last}.</source>
<translation>El plan se revisó {times} del {first} al {last}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>The plan whose centers are wanted, for the method “existing”.</source>
<translation>El plan cuyos centros se quieren, para el método «existing».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/plan_settings.py" />
<source>The plan's settings in the project were damaged: set it up anew.</source>
<translation>Los ajustes del plan en el proyecto estaban dañados: configurarlo de nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>The points and their fields, with the territory that each lies in.</source>
<translation>Los puntos y sus campos, con el territorio en que está cada uno.</translation>
</message>
<message>
<location filename="../../territory_planner/core/units/make.py" />
<source>The points are in {count:,} places, and {most:,} units are the most: make hexagons or squares of them (KIND).</source>
<translation>Los puntos están en {count:,} lugares, y {most:,} unidades es lo máximo: hacer de ellos hexágonos o cuadrados (KIND).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The pooled forecast does not win: as last year it is.</source>
<translation>La previsión conjunta no gana: será como el año pasado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The pooled forecast is taken.</source>
<translation>Se toma la previsión conjunta.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<source>The project that is open makes way for the sample. What is not saved in it, in layers that are edited and in temporary layers is lost.</source>
<translation>El proyecto abierto deja sitio al ejemplo. Lo que no esté guardado en él, en capas en edición y en capas temporales se pierde.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>The publication {number} in {place} is damaged (table {table}): {reason}.</source>
<translation>La publicación {number} en {place} está dañada (tabla {table}): {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>The range of ZIP codes {names} has {count:,} codes, and {most:,} are the most that make sense: correct it.</source>
<translation>El intervalo de códigos ZIP {names} tiene {count:,} códigos, y {most:,} es lo máximo que tiene sentido: corregirlo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The records are too short to test a forecast on ({needed:,} {needed:step is|steps are} needed): “as last year” it is, without intervals.</source>
<translation>Los datos son demasiado cortos para probar en ellos una previsión ({needed:hace|hacen} falta {needed:,} {needed:período|períodos}): será «como el año pasado», sin intervalos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>The records cover {got:,} whole {got:step|steps}; a forecast needs at least a year of them ({season:,}).</source>
<translation>Los datos abarcan {got:,} {got:período entero|períodos enteros}; una previsión necesita al menos un año de ellos ({season:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>The report.</source>
<translation>El informe.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/reviews.py" />
<source>The review of {day} in {place} is damaged (table {table}, number {number}): {reason}.</source>
<translation>La revisión del {day} en {place} está dañada (tabla {table}, número {number}): {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/roads.py" />
<source>The road layer has no lines.</source>
<translation>La capa de carreteras no tiene líneas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The rule stands in “{table}”.</source>
<translation>La regla está en «{table}».</translation>
</message>
<message>
<location filename="../../territory_planner/extending.py" />
<source>The rule “{called}” of the plugin “{plugin}” failed ({error}): the plan was not judged by it</source>
<translation>La regla «{called}» del complemento «{plugin}» falló ({error}): el plan no se juzgó con ella</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>The same for fields of the layer of customers.</source>
<translation>Lo mismo para campos de la capa de clientes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>The same for the same inputs, parameters and version, wherever outputs go and in whatever order rows come</source>
<translation>Lo mismo con las mismas entradas, parámetros y versión, vayan donde vayan las salidas y vengan en el orden que vengan las filas</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>The same holds for other territories ({count:,}): {names}.</source>
<translation>Lo mismo vale para otros territorios ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>The same now: above 0 for those who are customers still.</source>
<translation>Lo mismo ahora: mayor que 0 en los que aún son clientes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>The same seed and input give the same plan. Another seed tries other starts.</source>
<translation>La misma semilla y los mismos datos de entrada dan el mismo plan. Otra semilla prueba otros comienzos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<source>The sample can't be read: {reason}</source>
<translation>El ejemplo no se puede leer: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<source>The sample can't be written to {folder}: {reason}</source>
<translation>El ejemplo no se puede escribir en {folder}: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>The scenario in force on that day</source>
<translation>El escenario en vigor ese día</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>The scenario that is in force today</source>
<translation>El escenario en vigor hoy</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>The scenario that this one was made from, if any.</source>
<translation>El escenario del que se hizo este, si lo hay.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>The scenario “{name}” in {place} is damaged (table {table}, number {number}): {reason}.</source>
<translation>El escenario «{name}» en {place} está dañado (tabla {table}, número {number}): {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/database.py" />
<source>The scenarios in {place} can't be read.</source>
<translation>Los escenarios en {place} no se pueden leer.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/database.py" />
<source>The scenarios in {place} can't be written.</source>
<translation>Los escenarios en {place} no se pueden escribir.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The scenarios, two or more: the same workload in different months, or as it is forecast and at the ends of the interval. Missing values count 0.</source>
<translation>Los escenarios, dos o más: la misma carga en meses distintos, o como se prevé y en los extremos del intervalo. Los valores que faltan cuentan 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>The search was cancelled.</source>
<translation>La búsqueda se canceló.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>The selected territory is to carry more or less from now on</source>
<translation>El territorio seleccionado llevará más o menos desde ahora</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/barriers.py" />
<source>The share that a barrier covers must be between 0 and 100 %.</source>
<translation>La parte que cubre una barrera debe estar entre 0 y 100 %.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>The size of a page: “a4”, or “letter” as in North America.</source>
<translation>El tamaño de una página: «a4», o «letter» como en Norteamérica.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>The smallest and the greatest number to try: “20-30”.</source>
<translation>El menor y el mayor número que probar: «20-30».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>The smallest areas that move as a whole: ZIP codes, districts, tracts. Any coordinate reference system; distances are measured on the ground.</source>
<translation>Las menores áreas que se mueven enteras: códigos postales, distritos, zonas censales. Cualquier sistema de referencia de coordenadas; las distancias se miden sobre el terreno.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>The smallest realignment that heals the plan</source>
<translation>El menor reajuste que corrige el plan</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/branch_and_bound.py" />
<source>The solver could not decide whether a plan keeps all limits.</source>
<translation>El optimizador no pudo decidir si un plan cumple todos los límites.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>The source of “{layer}” can't be found. Repair it, then refresh.</source>
<translation>No se encuentra el origen de «{layer}». Repararlo, y actualizar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>The source of “{layer}” can't be written to: its file, or your role in its database, allows reading only.</source>
<translation>En el origen de «{layer}» no se puede escribir: su archivo, o su rol en la base de datos, solo permite leer.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>The starting plan has more territories than the new one has room for. The units of these ({count:,}) are shared out anew: {names}.</source>
<translation>El plan de partida tiene más territorios de los que caben en el nuevo. Las unidades de estos ({count:,}) se reparten de nuevo: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>The starting plan names a territory that does not exist.</source>
<translation>El plan de partida nombra un territorio que no existe.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>The state that it is in now</source>
<translation>El estado en que está ahora</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/region.py" />
<source>The study region “{layer}” has no land: none of its features has an area.</source>
<translation>La región de estudio «{layer}» no tiene terreno: ninguno de sus objetos espaciales tiene área.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/region.py" />
<source>The study region “{layer}” has no place on the map of the units: correct its coordinate reference system in the layer's properties, or its geometries.</source>
<translation>La región de estudio «{layer}» no se puede situar en el mapa de las unidades: corregir su sistema de referencia de coordenadas en las propiedades de la capa, o sus geometrías.</translation>
</message>
<message>
<location filename="../../territory_planner/extending.py" />
<source>The system “{called}” of the plugin “{plugin}” failed ({error}). Nothing was written.</source>
<translation>El sistema «{called}» del complemento «{plugin}» falló ({error}). No se escribió nada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>The table of accounts has each of these rows.</source>
<translation>La tabla de cuentas tiene cada una de estas filas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories</source>
<translation>La tabla de categorías</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories does not have {words}: what fields or constants say counts for {count:,} of {n:,} {n:customer|customers}.</source>
<translation>La tabla de categorías no tiene {words}: lo que dicen campos o constantes cuenta para {count:,} de {n:,} {n:cliente|clientes}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories “{layer}” has more than one row of {keys}. Leave one each.</source>
<translation>La tabla de categorías «{layer}» tiene más de una fila de {keys}. Dejar una de cada.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories “{layer}” has none of the categories of the customers. It has {there}; the field “{field}” says {wanted}.</source>
<translation>La tabla de categorías «{layer}» no tiene ninguna de las categorías de los clientes. Tiene {there}; el campo «{field}» dice {wanted}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>The table of costs needs a center for each territory, and there are {centers:,} for {k:,}. Ask for as many territories, or say in the set-up which centers are candidates.</source>
<translation>La tabla de costes necesita un centro por territorio, y hay {centers:,} para {k:,}. Pedir otros tantos territorios, o decir en la configuración qué centros son candidatos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>The table of exceptions</source>
<translation>La tabla de excepciones</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>The table of exceptions gives {count:this unit|these units} to two territories: {units}.</source>
<translation>La tabla de excepciones da {count:esta unidad|estas unidades} a dos territorios: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>The table of exceptions names territories that do not exist: {names}.</source>
<translation>La tabla de excepciones nombra territorios que no existen: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/reading/links.py" />
<source>The table of links</source>
<translation>La tabla de enlaces</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The table of locks</source>
<translation>La tabla de bloqueos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The table of locks has two for {name}.</source>
<translation>La tabla de bloqueos tiene dos para {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The table of locks names territories that the plan does not have: {unknown}. It has: {names}.</source>
<translation>La tabla de bloqueos nombra territorios que el plan no tiene: {unknown}. Hay: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/reasons.py" />
<source>The table of moves</source>
<translation>La tabla de movimientos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/pairs.py" />
<source>The table of pairs</source>
<translation>La tabla de pares</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The table of people</source>
<translation>La tabla de personas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The table of people has a row without a name (action “{action}”).</source>
<translation>La tabla de personas tiene una fila sin nombre (acción «{action}»).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>The table of reps</source>
<translation>La tabla de representantes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>The table of reps “{layer}” tells of none of the territories ({names}), but of {others}.</source>
<translation>La tabla de representantes «{layer}» no habla de ninguno de los territorios ({names}), sino de {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The table of targets</source>
<translation>La tabla de objetivos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The table of targets has no row for: {names}.</source>
<translation>La tabla de objetivos no tiene fila para: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The table of targets has two rows for the territory {name}.</source>
<translation>La tabla de objetivos tiene dos filas para el territorio {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>The table of targets has {rows:,} {rows:row|rows} for {k:,} {k:territory|territories}.</source>
<translation>La tabla de objetivos tiene {rows:,} {rows:fila|filas} para {k:,} {k:territorio|territorios}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>The table of targets says how many territories there are: give that number, or take the table out of the set-up.</source>
<translation>La tabla de objetivos dice cuántos territorios hay: dar ese número, o quitar la tabla de la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs</source>
<translation>La tabla de costes de viaje</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs has no column for {count:this center|these centers} ({count:,} of {all:,}): {centers}. Its columns: {columns}. Leave {count:it|them} out, or choose the field that holds the names of the columns (CENTER_NAME_FIELD).</source>
<translation>La tabla de costes de viaje no tiene columna para {count:este centro|estos centros} ({count:,} de {all:,}): {centers}. Sus columnas: {columns}. Dejar fuera {count:este centro|estos centros}, o elegir el campo con los nombres de las columnas (CENTER_NAME_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs has several columns of one name for these centers, of which the first counts ({count:,}): {columns}.</source>
<translation>La tabla de costes de viaje tiene varias columnas con un nombre para estos centros, de las que cuenta la primera ({count:,}): {columns}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs has several rows with different costs for {count:this unit|these units} ({count:,}): {units}. Leave the wrong ones out.</source>
<translation>La tabla de costes de viaje tiene varias filas con costes distintos para {count:esta unidad|estas unidades} ({count:,}): {units}. Quitar las equivocadas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/database.py" />
<source>The table {table} in {place} lacks the {count:column|columns} {columns}, so that it holds something else, or was changed: bring {count:it|them} back, or keep scenarios in another GeoPackage (STORE).</source>
<translation>A la tabla {table} en {place} le {count:falta la columna|faltan las columnas} {columns}, de modo que contiene otra cosa, o se cambió: {count:devolverla|devolverlas}, o guardar los escenarios en otro GeoPackage (STORE).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>The table “{name}” in {place} can't be opened.</source>
<translation>La tabla «{name}» en {place} no se puede abrir.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>The table “{table}” lists what was not matched, with what may be meant.</source>
<translation>La tabla «{table}» lista lo que no se emparejó, con sus posibles significados.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>The tables of the page, a sheet each, with the same heads; with a plan before also what goes from whom to whom, the territories compared, and a row for each unit that a territory gives or gets.</source>
<translation>Las tablas de la página, una hoja cada una, con los mismos encabezados; con un plan anterior, también qué va de quién a quién, los territorios comparados y una fila por cada unidad que un territorio da o recibe.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The target of {name} must be a number of zero or more, not “{value}”.</source>
<translation>El objetivo de {name} debe ser un número de cero o más, no «{value}».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The territories of all levels: level, territory, parent, people.</source>
<translation>Los territorios de todos los niveles: level, territory, parent, people.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>The territories of the plan, as a list.</source>
<translation>Los territorios del plan, como lista.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>The territories stay in the field “{field}”.</source>
<translation>Los territorios quedan en el campo «{field}».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>The territories that touch one, as a list; NULL until the panel has found them.</source>
<translation>Los territorios que tocan a uno dado, como lista; NULL hasta que el panel los haya encontrado.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>The territory closes; it was {before} off its target.</source>
<translation>El territorio cierra; su desviación del objetivo era {before}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>The territory field holds the plan on show. Scenarios are kept beside it.</source>
<translation>El campo de territorios contiene el plan mostrado. Los escenarios se guardan aparte.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>The territory field that locked units and territories should have kept to.</source>
<translation>El campo de territorios al que debían atenerse unidades y territorios bloqueados.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>The territory that could best give up its head</source>
<translation>El territorio que mejor podría ceder su puesto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>The territory that is picked, by its row or one of its units: while a tool paints, strokes give units to it</source>
<translation>El territorio elegido, por su fila o por una de sus unidades: mientras una herramienta pinta, los trazos le dan unidades</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>The tolerance between borders ({metres} m) is larger than the units: it may be at most {times:g} times the size of a typical one ({most} m). To join what lies farther apart, use links.</source>
<translation>La tolerancia entre fronteras ({metres} m) es mayor que las unidades: puede ser como mucho {times:g} veces el tamaño de una típica ({most} m). Para unir lo que dista más, usar enlaces.</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/contiguity.py" />
<source>The tolerance for borders must be zero or more.</source>
<translation>La tolerancia para fronteras debe ser cero o más.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>The tolerance must be zero or more.</source>
<translation>La tolerancia debe ser cero o más.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/toolbox_run.py" />
<source>The toolbox has no “{name}”. Switch on “Processing” in Plugins › Manage and Install Plugins, then try again.</source>
<translation>La caja de herramientas no tiene «{name}». Activar «Processing» en Complementos › Administrar e instalar complementos, y probar otra vez.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The total was off by {mean:.1f} % on average, by {most:.1f} % at most.</source>
<translation>El total se apartó {mean:.1f} % por término medio, {most:.1f} % como mucho.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>The unit that one more territory would begin from</source>
<translation>La unidad desde la que empezaría un territorio más</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>The unit with the highest score</source>
<translation>La unidad con la puntuación más alta</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/pieces.py" />
<source>The units fall into {count:,} parts that don't touch, more than the {k:,} {k:territory|territories} asked for: link some of them or ask for at least {count:,}.</source>
<translation>Las unidades forman {count:,} partes que no se tocan, más que {k:el territorio pedido|los {k:,} territorios pedidos}: enlazar algunas, o pedir al menos {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>The units fall into {needed:,.0f} parts that don't touch, more than the {given:,.0f} {given:territory there is|territories there are} for them: link {units} to others, or ask for more territories.</source>
<translation>Las unidades forman {needed:,.0f} partes que no se tocan, más que {given:el territorio que hay|los {given:,.0f} territorios que hay} para ellas: enlazar {units} a otras, o pedir más territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/columns.py" />
<source>The units have a field “{name}” of their own, which is kept: what is added stands in “{called}”.</source>
<translation>Las unidades tienen un campo «{name}» propio, que se conserva: lo añadido está en «{called}».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>The units of these territories, all their fields, and “{base}”.</source>
<translation>Las unidades de estos territorios, todos sus campos, y «{base}».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The units that are to have the alignment.</source>
<translation>Las unidades que tendrán la asignación.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The units that are to have them. Any coordinate reference system.</source>
<translation>Las unidades que los recibirán. Cualquier sistema de referencia de coordenadas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The units that have the plan or the workloads.</source>
<translation>Las unidades que tienen el plan o las cargas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>The units that touch none.</source>
<translation>Las unidades que no tocan a ninguna otra.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>The units whose territory is another one now: unit_id, unit, from, to, changes_hands (0 where there was no territory before), workloads, customers and further fields.</source>
<translation>Las unidades cuyo territorio es ahora otro: unit_id, unit, from, to, changes_hands (0 donde antes no había territorio), cargas, clientes y otros campos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>The units with “{id}”, “customers” (how many points) and the sums. Polygons keep their fields, and have no “{id}”. A cell of a grid is called by column and row (C12R7), which other points find again; pieces that barriers part have a letter more.</source>
<translation>Las unidades con «{id}», «customers» (cuántos puntos) y las sumas. Los polígonos conservan sus campos, y no tienen «{id}». Una celda de una malla se llama por columna y fila (C12R7), que otros puntos vuelven a encontrar; los trozos que separan las barreras llevan una letra más.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>The units, with a field for each plan that holds its territories.</source>
<translation>Las unidades, con un campo por plan que contiene sus territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The workloads to carry over, totals kept. Missing values count 0.</source>
<translation>Las cargas que se trasladan, con totales conservados. Los valores que faltan cuentan 0.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Their share of the first workload (percent)</source>
<translation>Su parte de la primera carga (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Their {axes} look swapped: the other way round they would lie in units. {advice}</source>
<translation>Parece haber un intercambio de {axes}: al revés estarían en unidades. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Then</source>
<translation>Después</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Then start QGIS again.</source>
<translation>Después, reiniciar QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>There are more centers to keep ({given:,}) than territories wanted ({k:,}).</source>
<translation>Hay más centros que conservar ({given:,}) que territorios deseados ({k:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/construct/seeding.py" />
<source>There are more required seeds than territories.</source>
<translation>Hay más semillas requeridas que territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>There are no centers: choose their layer in the set-up.</source>
<translation>No hay centros: elegir su capa en la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There are no scenarios of “{layer}” in {place} yet.</source>
<translation>Aún no hay escenarios de «{layer}» en {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There are no scenarios of “{layer}” in {place}, but of {others}: if the layer was called so, say it (OF_LAYER).</source>
<translation>No hay escenarios de «{layer}» en {place}, pero sí de {others}: si la capa se llamaba así, decirlo (OF_LAYER).</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There are no units.</source>
<translation>No hay unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>There are scenarios of that name already.</source>
<translation>Ya hay escenarios con ese nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>There are too many units and territories ({n:,} and {k:,}) for the objective “{objective}”: ask for fewer territories, or keep travel small.</source>
<translation>Hay demasiadas unidades y territorios ({n:,} y {k:,}) para el objetivo «{objective}»: pedir menos territorios, o minimizar el desplazamiento.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/new_field.py" />
<source>There is a field “{field}” already.</source>
<translation>Ya hay un campo «{field}».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>There is a plan of that name already.</source>
<translation>Ya hay un plan con ese nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>There is a scenario of that name already.</source>
<translation>Ya hay un escenario con ese nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There is a scenario “{name}” already ({author}, {day}): choose another name, or let it be replaced (REPLACE).</source>
<translation>Ya hay un escenario «{name}» ({author}, {day}): elegir otro nombre, o dejar que se reemplace (REPLACE).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>There is a territory “{name}” already. Use “Merge into” to join them.</source>
<translation>Ya hay un territorio «{name}». «Fusionar con» los une.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/places.py" />
<source>There is no folder “{folder}”.</source>
<translation>No hay carpeta «{folder}».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>There is no layer.</source>
<translation>No hay capa.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count.py" />
<source>There is no number of territories from {low:,} to {high:,}.</source>
<translation>No hay número de territorios de {low:,} a {high:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>There is no other territory.</source>
<translation>No hay otro territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/certificate.py" />
<source>There is no plan that moves could be counted from.</source>
<translation>No hay plan desde el que contar movimientos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>There is no plan to compare with: “{field}” is empty in every unit.</source>
<translation>No hay plan con que comparar: «{field}» está vacío en cada unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>There is no plan to take names from: “{field}” is empty in every unit.</source>
<translation>No hay plan de que tomar nombres: «{field}» está vacío en cada unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>There is no plan “{name}” any more.</source>
<translation>Ya no hay ningún plan «{name}».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>There is no plan: “{field}” is empty in every unit.</source>
<translation>No hay plan: «{field}» está vacío en cada unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>There is no publication {number} to {system}: none is kept.</source>
<translation>No hay publicación {number} a {system}: no se guarda ninguna.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>There is no publication {number} to {system}; there are: {there}.</source>
<translation>No hay publicación {number} a {system}; hay: {there}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There is no scenario “{name}” of “{layer}”; there are {names}.</source>
<translation>No hay escenario «{name}» de «{layer}»; hay {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/transactions.py" />
<source>There is no table “{table}” in {file} to append to.</source>
<translation>No hay tabla «{table}» en {file} a la que añadir.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>There is no table “{table}” in {path} to add to.</source>
<translation>No hay tabla «{table}» en {path} a la que añadir.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>There is no undo.</source>
<translation>Esto no se puede deshacer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/choose.py" />
<source>There is no unit: click one.</source>
<translation>Ahí no hay ninguna unidad: haga clic en una.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>There is nobody who leaves, joins, or works more or less.</source>
<translation>No hay nadie que se vaya, llegue, o trabaje más o menos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>There is none.</source>
<translation>No hay ninguna.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>There is nothing to note.</source>
<translation>No hay nada que anotar.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>There is nothing to redo.</source>
<translation>No hay nada que rehacer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>There is nothing to undo.</source>
<translation>No hay nada que deshacer.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>There must be at least one territory.</source>
<translation>Debe haber al menos un territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There must be one limit, one per workload, or one per territory and workload.</source>
<translation>Debe haber un límite, uno por carga, o uno por territorio y carga.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>There must be one lock per territory: free, gain only or frozen.</source>
<translation>Debe haber un bloqueo por territorio: libre, solo ganar o congelado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/sizes.py" />
<source>There must be one size of each kind for every unit.</source>
<translation>Debe haber un tamaño de cada clase para cada unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There must be one target per territory and criterion.</source>
<translation>Debe haber un objetivo por territorio y criterio.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>There must be one tolerance, or one per workload.</source>
<translation>Debe haber una tolerancia, o una por carga.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There must be one weight per workload.</source>
<translation>Debe haber un peso por carga.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>There would be more territories ({count:,}) than units ({n:,}).</source>
<translation>Habría más territorios ({count:,}) que unidades ({n:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>There {count:is a scenario of this name|are scenarios of these names} already ({count:,}): {names}. Choose another name (SCENARIO), or replace {count:it|them} (REPLACE).</source>
<translation>Ya hay {count:un escenario con este nombre|escenarios con estos nombres} ({count:,}): {names}. Elegir otro nombre (SCENARIO), o {count:reemplazarlo|reemplazarlos} (REPLACE).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>There {count:is|are} {count:,} {count:center|centers}: with as many territories, each is served from one; else {count:it is|they are} left aside.</source>
<translation>Hay {count:,} {count:centro|centros}: con otros tantos territorios, cada uno se atiende desde uno; si no, se {count:deja|dejan} a un lado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>These territories don't touch.</source>
<translation>Estos territorios no se tocan.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_notes.py" />
<source>These units have no outline that a note could be put on.</source>
<translation>Estas unidades no tienen contorno donde poner una nota.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>These units stay where they are; the rest of the proposal is found anew</source>
<translation>Estas unidades se quedan donde están; el resto de la propuesta se busca de nuevo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>They have no point.</source>
<translation>No tienen punto.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>They lie at 0/0, where places end up that no address was found for: give them their coordinates, or leave them out.</source>
<translation>Están en 0/0, donde acaban los lugares cuya dirección no se encontró: darles sus coordenadas, o dejarlos fuera.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>They move as one. To plan with each, use “Multipart to singleparts”.</source>
<translation>Se mueven como una. Para planificar con cada una, usar «Multiparte a monoparte».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/run.py" />
<source>They were looked for among feature ids: choose the field of the units that has them (ID_FIELD).</source>
<translation>Se buscaron entre ids de objeto espacial: elegir el campo de las unidades que los tiene (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>This GDAL ({version}) writes no geodatabases (3.6 does): turn the feature sets into one by “JSON To Features”, under the same names.</source>
<translation>Este GDAL ({version}) no escribe geodatabases (3.6 sí): hacer una de los conjuntos con «JSON To Features», con los mismos nombres.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/postgis.py" />
<source>This QGIS was built without PostgreSQL: write to a file.</source>
<translation>Este QGIS se compiló sin PostgreSQL: escribir en un archivo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>This computer's memory is too small for this many units.</source>
<translation>La memoria de este equipo es insuficiente para tantas unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>This copy of the plugin lacks its guide. Install it anew, or read it at {place}</source>
<translation>A esta copia del complemento le falta la guía. Instálelo de nuevo, o lea la guía en {place}</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/islands.py" />
<source>This counts ties between units that don't touch as borders ({count:,}).</source>
<translation>Esto cuenta como fronteras uniones entre unidades que no se tocan ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>This is the number that was looked for.</source>
<translation>Este es el número buscado.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>This layer can't be planned</source>
<translation>Con esta capa no se puede planificar</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least wherever the centers lie of any plan whose territories are no farther outside of their limits.</source>
<translation>El desplazamiento de este plan supera en {share} como mucho al mínimo, estén donde estén los centros, de cualquier plan cuyos territorios no estén más fuera de sus límites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least with the same centers of any plan that is nowhere farther outside of its limits, in workload and in distance.</source>
<translation>El desplazamiento de este plan supera en {share} como mucho al mínimo con los mismos centros de cualquier plan que en ninguna parte esté más fuera de sus límites, en carga y en distancia.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least with the same centers of any plan whose territories are no farther outside of their limits.</source>
<translation>El desplazamiento de este plan supera en {share} como mucho al mínimo con los mismos centros de cualquier plan cuyos territorios no estén más fuera de sus límites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least within these limits wherever the centers lie.</source>
<translation>El desplazamiento de este plan supera en {share} como mucho al mínimo dentro de estos límites, estén donde estén los centros.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least within these limits with the same centers and no unit farther from its center than the farthest here.</source>
<translation>El desplazamiento de este plan supera en {share} como mucho al mínimo dentro de estos límites con los mismos centros, sin unidad más lejos de su centro que la más lejana aquí.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least within these limits with the same centers.</source>
<translation>El desplazamiento de este plan supera en {share} como mucho al mínimo dentro de estos límites con los mismos centros.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>This report</source>
<translation>Este informe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Those of the same name give way, unless they are approved.</source>
<translation>Se reemplazan los del mismo nombre, salvo si están aprobados.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Ties</source>
<translation>Uniones</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Time needs roads (ROADS) or a table of travel costs (COST_MATRIX).</source>
<translation>El tiempo necesita carreteras (ROADS) o una tabla de costes de viaje (COST_MATRIX).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<source>Time needs roads or a table of costs: choose one in the set-up.</source>
<translation>El tiempo necesita carreteras o una tabla de costes: elegirlas en la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Title</source>
<translation>Título</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/report/handover.py" />
<source>To</source>
<translation>A</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>To be within the tolerance, at least {share} of the workload must move.</source>
<translation>Para estar dentro de la tolerancia debe moverse al menos {share} de la carga.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>To bring the others within the tolerance beside units that are too heavy, at least {share} of the workload must move.</source>
<translation>Para llevar los otros dentro de la tolerancia junto a unidades demasiado pesadas debe moverse al menos {share} de la carga.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>To go back to the state before, load “{folder}” as its README.txt says.</source>
<translation>Para volver al estado de antes, cargar «{folder}» como dice su README.txt.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>To or from</source>
<translation>A o de</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>To whom, and why</source>
<translation>A quién, y por qué</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>To {target} it may go, but the center is farther: {there}, here {here}</source>
<translation>A {target} puede ir, pero el centro está más lejos: {there}, aquí {here}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Today: {what}</source>
<translation>Hoy: {what}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Together though to keep apart</source>
<translation>Juntas aunque deben separarse</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Told under “How it was made”: the tool, its effort and seed. Example: balanced, at effort best, with seed 7.</source>
<translation>Se dice en «Cómo se hizo»: la herramienta, su esfuerzo y semilla. Ejemplo: equilibrado, con esfuerzo best y semilla 7.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Tolerance</source>
<translation>Tolerancia</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Tolerance (percent)</source>
<translation>Tolerancia (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Tolerance between borders (m)</source>
<translation>Tolerancia entre fronteras (m)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Tolerance of each workload field (percent)</source>
<translation>Tolerancia de cada campo de carga (%)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>Tolerance: how far a territory may be from its target</source>
<translation>Tolerancia: lo lejos que puede estar un territorio de su objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too far from the center</source>
<translation>Demasiado lejos del centro</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too large</source>
<translation>Demasiado grandes</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too long from the center</source>
<translation>Demasiado tiempo desde el centro</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too many units</source>
<translation>Demasiadas unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Tools only take units that leave both territories whole</source>
<translation>Las herramientas solo toman unidades que dejan enteros ambos territorios</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Torn apart though to stay together</source>
<translation>Rotos aunque deben seguir juntos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>Total &lt;b&gt;{total}&lt;/b&gt;</source>
<translation>Total &lt;b&gt;{total}&lt;/b&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Tour</source>
<translation>Ruta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>Tours per territory</source>
<translation>Rutas por territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/asked_figures.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Travel</source>
<translation>Desplazamiento</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Travel (TRAVEL_PER_KM) needs the stops that tours lead through: a layer of customers (CUSTOMERS), or how many there are in each unit (CUSTOMERS_FIELD).</source>
<translation>El desplazamiento (TRAVEL_PER_KM) necesita las paradas por las que pasan las rutas: una capa de clientes (CUSTOMERS), o cuántos hay en cada unidad (CUSTOMERS_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Travel and plan did not come to agree in {rounds:,} {rounds:round|rounds}: moves change travel by more than they even out. In the best plan, a territory is {excess} of its target outside of its limits. More tolerance, or smaller units, would help.</source>
<translation>Desplazamiento y plan no llegaron a concordar en {rounds:,} {rounds:vuelta|vueltas}: los movimientos cambian el desplazamiento más de lo que equilibran. En el mejor plan, un territorio está fuera de sus límites en {excess} de su objetivo. Ayudaría más tolerancia, o unidades menores.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>Travel between stops</source>
<translation>Desplazamiento entre paradas</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Travel costs left blank</source>
<translation>Costes de viaje dejados vacíos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Travel costs must be numbers of zero or more, not “{value}”.</source>
<translation>Los costes de viaje deben ser números de cero o más, no «{value}».</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Travel must be given for every unit from every center.</source>
<translation>El desplazamiento debe darse para cada unidad desde cada centro.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/travel_table.py" />
<source>Travel must be numbers of zero or more.</source>
<translation>Los desplazamientos deben ser números de cero o más.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_touring.py" />
<source>Travel needs the stops of tours: choose the field of customers in the set-up.</source>
<translation>Los desplazamientos necesitan las paradas de las rutas: elegir el campo de clientes en la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of territories is at most {share} above the least of any plan whose territories are no farther outside of their limits.</source>
<translation>El desplazamiento a los puntos medios de los territorios supera en {share} como mucho al mínimo de cualquier plan cuyos territorios no estén más fuera de sus límites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of territories is at most {share} above the least of any plan within these limits.</source>
<translation>El desplazamiento a los puntos medios de los territorios supera en {share} como mucho al mínimo de cualquier plan dentro de estos límites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places of any plan that is nowhere farther outside of its limits, in workload and in distance.</source>
<translation>El desplazamiento a los puntos medios de los territorios de este plan supera en {share} como mucho al mínimo a esos lugares de cualquier plan que en ninguna parte esté más fuera de sus límites, en carga y en distancia.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places of any plan whose territories are no farther outside of their limits.</source>
<translation>El desplazamiento a los puntos medios de los territorios de este plan supera en {share} como mucho al mínimo a esos lugares de cualquier plan cuyos territorios no estén más fuera de sus límites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places within these limits and with no unit farther from its own than the farthest here.</source>
<translation>El desplazamiento a los puntos medios de los territorios de este plan supera en {share} como mucho al mínimo a esos lugares dentro de estos límites, sin unidad más lejos del suyo que la más lejana aquí.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places within these limits.</source>
<translation>El desplazamiento a los puntos medios de los territorios de este plan supera en {share} como mucho al mínimo a esos lugares dentro de estos límites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Travel was found again in {rounds:,} {rounds:round|rounds}, until it was what the plan was balanced by, within {change} of a territory's target; what is left does not come of travel.</source>
<translation>El desplazamiento se halló de nuevo en {rounds:,} {rounds:vuelta|vueltas}, hasta ser aquel con que se equilibró el plan, dentro de {change} del objetivo de un territorio; lo que queda no viene del desplazamiento.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Travel was found again in {rounds:,} {rounds:round|rounds}: with the travel that this plan has, all territories are within their limits.</source>
<translation>El desplazamiento se halló de nuevo en {rounds:,} {rounds:vuelta|vueltas}: con el que tiene este plan, todos los territorios están dentro de sus límites.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: direction along roads</source>
<translation>Desplazamiento: sentido por carreteras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: one-way field of the roads</source>
<translation>Desplazamiento: campo de sentido único de las carreteras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: roads</source>
<translation>Desplazamiento: carreteras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: speed field of the roads (km/h)</source>
<translation>Desplazamiento: campo de velocidad de las carreteras (km/h)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: table of travel costs</source>
<translation>Desplazamiento: tabla de costes de viaje</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Travel: tours in the period</source>
<translation>Desplazamiento: rutas en el período</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: ways count by</source>
<translation>Desplazamiento: los trayectos cuentan por</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Travel: workload per km</source>
<translation>Desplazamiento: carga por km</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>Travel: {why}</source>
<translation>Desplazamiento: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>Two outputs have the same file, {path}: give each its own, or name a table of it for each, as in {form}.</source>
<translation>Dos salidas tienen el mismo archivo, {path}: dar a cada una el suyo, o nombrar una tabla de él para cada una, como en {form}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>Two outputs have the same file, {path}: give each its own.</source>
<translation>Dos salidas tienen el mismo archivo, {path}: dar a cada una el suyo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>Two outputs have the same table, “{table}” in {where}: give each its own.</source>
<translation>Dos salidas tienen la misma tabla, «{table}» en {where}: dar a cada una la suya.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Two units are parted when barriers cover, or cut off, more than this of their shared border.</source>
<translation>Dos unidades se separan cuando las barreras cubren, o cortan, más que esto de su frontera común.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>UNTIL must be a day such as 2026-09-30, not “{value}”.</source>
<translation>UNTIL debe ser un día como 2026-09-30, no «{value}».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Unassign</source>
<translation>Liberar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<source>Unassign units</source>
<translation>Liberar unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Unassigned units</source>
<translation>Unidades sin territorio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Undo</source>
<translation>Deshacer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Undo the last edit of the layer</source>
<translation>Deshacer la última edición de la capa</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/notes.py" />
<source>Unit</source>
<translation>Unidad</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Unit by unit</source>
<translation>Unidad por unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Unit field</source>
<translation>Campo de unidad</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Unit id</source>
<translation>Id de unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Unit id field</source>
<translation>Campo de id de unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Unit id field of that layer</source>
<translation>Campo de id de unidad de esa capa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Unit id field of the decisions</source>
<translation>Campo de id de unidad de las decisiones</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Unit name</source>
<translation>Nombre de unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Unit of each point</source>
<translation>Unidad de cada punto</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/polygons.py" />
<source>Unit {row:,} has a vertex whose coordinates are no numbers.</source>
<translation>La unidad {row:,} tiene un vértice cuyas coordenadas no son números.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Unit's id of the customers</source>
<translation>Id de unidad de los clientes</translation>
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
<translation>Unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Units are</source>
<translation>Las unidades son</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Units at borders, counted once for each territory beside them</source>
<translation>Unidades en fronteras, contadas una vez por cada territorio junto a ellas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Units at most</source>
<translation>Unidades máx.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Units beside other territories: {pairs:,}. Kept by rules: {kept:,}; may go, but to a center that is farther: {farther:,}; nothing keeps: {free:,}.</source>
<translation>Unidades junto a otros territorios: {pairs:,}. Retenidas por reglas: {kept:,}; pueden irse, pero a un centro más lejano: {farther:,}; nada las retiene: {free:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Units beside other territories: {pairs:,}; kept by rules: {kept:,}; may go, but to a center that is farther: {farther:,}; nothing keeps: {free:,}. The layer “{lines}” has them, the table “{rules}” the rules that bind ({count:,}).</source>
<translation>Unidades junto a otros territorios: {pairs:,}; retenidas por reglas: {kept:,}; pueden irse, pero a un centro más lejano: {farther:,}; nada las retiene: {free:,}. La capa «{lines}» las tiene, la tabla «{rules}» las reglas que limitan ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Units by</source>
<translation>Coordenadas de las unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Units farther from their center than the maximum distance or time</source>
<translation>Unidades más lejos de su centro que la distancia o el tiempo máximos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Units farther than this from every center, along roads with speeds or by the table of travel costs (in what that is in), stay out. Example: 45.</source>
<translation>Las unidades más lejos que esto de todo centro, por carreteras con velocidades o por la tabla de costes de viaje (en la medida de esta), quedan fuera. Ejemplo: 45.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Units farther than this from every center, in a straight line, stay out.</source>
<translation>Las unidades más lejos que esto de todo centro, en línea recta, quedan fuera.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>Units farther than {reach} from every center ({count:,}): {units}. Allow {needed}, or add centers there.</source>
<translation>Unidades a más de {reach} de todo centro ({count:,}): {units}. Permitir {needed}, o añadir allí centros.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>Units farther than {reach} from every center that may be chosen ({count:,}): {units}. No choice reaches them, and each goes to a territory that it touches; {advice}.</source>
<translation>Unidades a más de {reach} de todo centro que puede elegirse ({count:,}): {units}. Ninguna elección las alcanza, y cada una va a un territorio que toca; {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Units gained in spite of locks</source>
<translation>Unidades ganadas pese a bloqueos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Units in no new unit, nor near one, carried nowhere ({count:,} of {n:,}): {units}.</source>
<translation>Unidades que no están en ninguna nueva, ni cerca de una, no trasladadas ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units in no territory, here and there ({count:,}): they have no row.</source>
<translation>Unidades sin territorio, aquí y allí ({count:,}): no tienen fila.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Units in no territory: {count:,}.</source>
<translation>Unidades sin territorio: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Units in the list</source>
<translation>Unidades en la lista</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Units in the list: {count:,}; with a territory: {held:,}.</source>
<translation>Unidades en la lista: {count:,}; con territorio: {held:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>Units in these territories must stay apart.</source>
<translation>Hay unidades en estos territorios que deben estar separadas.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>Units locked in {territory} carry {needed_load}, but it may have {given_load} at most: unlock some, or {advice}.</source>
<translation>Las unidades bloqueadas en {territory} llevan {needed_load}, pero puede tener {given_load} como mucho: desbloquear algunas, o {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Units lost in spite of locks</source>
<translation>Unidades perdidas pese a bloqueos</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Units of other parents than the rest of their territory ({count:,}): {listed}. No territory of their own parent touches them, or locks or exceptions hold them.</source>
<translation>Unidades de otras regiones superiores que el resto de su territorio ({count:,}): {listed}. Ningún territorio de su propia región las toca, o las sujetan bloqueos o excepciones.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Units of points</source>
<translation>Unidades hechas a partir de puntos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_opener.py" />
<location filename="../../territory_planner/layers/live/session/undone_check.py" />
<source>Units of “{layer}”</source>
<translation>Unidades de «{layer}»</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/allocate_plan.py" />
<source>Units out of reach of every center ({count:,} of {n:,}): {units}.</source>
<translation>Unidades fuera del alcance de todo centro ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Units overlapping each other</source>
<translation>Unidades que se solapan</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>Units that alone are heavier than a territory may be ({count:,}): {units}. Each has a territory of its own, and the others are balanced among themselves.</source>
<translation>Unidades que solas pesan más de lo que puede un territorio ({count:,}): {units}. Cada una tiene un territorio propio, y los otros se equilibran entre sí.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Units that are handed out</source>
<translation>Unidades entregadas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Units that are not clear</source>
<translation>Unidades que no están claras</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Units that are not with the rest of their group, as exceptions go first ({count:,}): {listed}. To have these groups whole, give all of a group the same territory in the table of exceptions, or take its units out of it.</source>
<translation>Unidades que no están con el resto de su grupo, pues las excepciones van primero ({count:,}): {listed}. Para tener enteros estos grupos, dar a todo un grupo el mismo territorio en la tabla de excepciones, o quitar de ella sus unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>Units that barriers cut off, and that count as neighbours of the nearest ones across these, as they carry too little by themselves ({count:,}): {listed}.</source>
<translation>Unidades que las barreras cortan, y que cuentan por encima de estas como vecinas de las más cercanas, pues solas llevan muy poco ({count:,}): {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<source>Units that belong to a territory whatever the map says, such as a key account kept by its old representative: a table with the unit's id in the column “unit_id” and the territory's name in a column called as the territory field (or “territory”, “name”, “id”). They count in the workload, but not as detached parts. Example: unit_id 17031, territory Ana.</source>
<translation>Unidades que pertenecen a un territorio diga lo que diga el mapa, como una cuenta clave que conserva su antiguo representante: una tabla con el id de la unidad en la columna «unit_id» y el nombre del territorio en una columna llamada como el campo de territorios (o «territory», «name», «id»). Cuentan en la carga, pero no como partes separadas. Ejemplo: unit_id 17031, territory Ana.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Units that change hands</source>
<translation>Unidades que cambian de territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Units that change hands; 0 without a plan before</source>
<translation>Unidades que cambian de territorio; 0 sin plan anterior</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Units that changed territory since the last save, and their share of workload</source>
<translation>Unidades que cambiaron de territorio desde el último guardado, y su parte de la carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units that found no row, or rows that contradict each other ({count:,}): {listed}.</source>
<translation>Unidades que no encontraron fila, o filas que se contradicen ({count:,}): {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Units that have a territory</source>
<translation>Unidades que tienen territorio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Units that have a territory / all units</source>
<translation>Unidades que tienen territorio / todas las unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Units that have a territory in the scenario</source>
<translation>Unidades que tienen territorio en el escenario</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Units that no center can serve, as all their costs are blank ({count:,}): {units}.</source>
<translation>Unidades que ningún centro puede atender, pues todos sus costes están vacíos ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Units that no territory has, and areas that no unit covers</source>
<translation>Unidades que ningún territorio tiene, y áreas que ninguna unidad cubre</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/unassigned_row.py" />
<source>Units that no territory has. While you paint, a click here lets you take units out of theirs</source>
<translation>Unidades que ningún territorio tiene. Mientras pinta, pulsar aquí para sacar unidades del suyo</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/sharing.py" />
<source>Units that no territory within its limits can serve ({count:,}): {units}. No center within {reach:,.6g} km of them has more than {most} of “{workload}” within that distance, and a territory must carry {least}: one with them stays below in every plan that keeps the distance. </source>
<translation>Unidades que ningún territorio dentro de sus límites puede atender ({count:,}): {units}. Ningún centro a menos de {reach:,.6g} km de ellas tiene más de {most} de «{workload}» a esa distancia, y un territorio debe llevar {least}: el que las tenga queda por debajo en todo plan que cumpla la distancia. </translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<source>Units that no territory's center can serve, by the table of costs ({count:,}): {units}.</source>
<translation>Unidades que el centro de ningún territorio puede atender, según la tabla de costes ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Units that overlap ({count:,} {count:pair|pairs}): {pairs}.</source>
<translation>Unidades que se solapan ({count:,} {count:par|pares}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Units that reach beyond the new ones ({count:,} of {n:,}), all of whose workload goes to those that they lie in: {units}.</source>
<translation>Unidades que se salen de las nuevas ({count:,} de {n:,}), cuya carga va entera a aquellas en que están: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units that the alignment says something of</source>
<translation>Unidades de las que la asignación dice algo</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>Units that the lock of territory {territory} holds there carry {needed_load}, but it may have {given_load} at most: unlock the territory, or {advice}.</source>
<translation>Las unidades que el bloqueo del territorio {territory} sujeta allí llevan {needed_load}, pero puede tener {given_load} como mucho: desbloquear el territorio, o {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/ways_told.py" />
<source>Units that their center can't reach, left aside where ways by time are told ({count:,}): {units}.</source>
<translation>Unidades a las que su centro no llega, dejadas a un lado donde se dicen trayectos por tiempo ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/admission.py" />
<source>Units that their territory's center can't serve, left out of the travel ({count:,}, {share} of all): {units}.</source>
<translation>Unidades que el centro de su territorio no puede atender, dejadas fuera del desplazamiento ({count:,}, {share} de todo): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Units that touch none</source>
<translation>Unidades que no tocan a ninguna otra</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Units that touch none ({count:,} of {n:,}): {units}.</source>
<translation>Unidades que no tocan a ninguna otra ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Units that were joined to a territory</source>
<translation>Unidades unidas a un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Units that would change hands</source>
<translation>Unidades que cambiarían de territorio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>Units that “{layer}” has no row for, which count as without a territory there ({count:,} of {n:,}): {units}.</source>
<translation>Unidades para las que «{layer}» no tiene fila, y que cuentan allí como sin territorio ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/pairs.py" />
<source>Units to keep apart</source>
<translation>Unidades a separar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Units touch if they</source>
<translation>Vecinas si</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Units whose first records are of the last year ({count:,}): {units}.</source>
<translation>Unidades cuyos primeros datos son del último año ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units whose territory changes: {count:,} of {n:,}.</source>
<translation>Unidades cuyo territorio cambia: {count:,} de {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units whose territory changes: {count:,} of {n:,}: {units}.</source>
<translation>Unidades cuyo territorio cambia: {count:,} de {n:,}: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units whose territory is another one than in TERRITORY_FIELD: unit_id, before, after. The layer itself is left as it is.</source>
<translation>Unidades cuyo territorio no es el de TERRITORY_FIELD: unit_id, before, after. La capa misma queda como está.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Units with all plans</source>
<translation>Unidades con todos los planes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Units with fewer than 0 stops (CUSTOMERS_FIELD) ({count:,}): {units}.</source>
<translation>Unidades con menos de 0 paradas (CUSTOMERS_FIELD) ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>Units with territory</source>
<translation>Unidades con territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Units with the edited plan</source>
<translation>Unidades con el plan editado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Units with the names kept</source>
<translation>Unidades con los nombres conservados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Units with the same value stay together in one territory: a city, a key account. Where it is empty, a unit goes by itself.</source>
<translation>Las unidades con el mismo valor siguen juntas en un territorio: una ciudad, una cuenta clave. Donde está vacío, una unidad va por sí sola.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Units with the same value stay together in one territory: a town, a client</source>
<translation>Las unidades con el mismo valor siguen juntas en un territorio: una ciudad, un gran cliente</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Units with the very outline of an earlier one ({count:,} of {n:,}): {units}.</source>
<translation>Unidades con el mismo contorno que una anterior ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Units with today's plan</source>
<translation>Unidades con el plan de hoy</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Units with workload</source>
<translation>Unidades con carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Units with “yes”, “true” or a number other than 0 in this field are locked in systems that have locks: Salesforce Maps, and ArcGIS Pro where all units of a territory are.</source>
<translation>Las unidades con «yes», «true» o un número distinto de 0 en este campo están bloqueadas en los sistemas que tienen bloqueos: Salesforce Maps, y ArcGIS Pro donde lo estén todas las unidades de un territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Units with “yes”, “true” or a number other than 0 in this field keep the territory that they have.</source>
<translation>Las unidades con «yes», «true» o un número distinto de 0 en este campo conservan el territorio que tienen.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Units with “yes”, “true” or a number other than 0 in this field keep the territory that they have: open opportunities, key accounts.</source>
<translation>Las unidades con «yes», «true» o un número distinto de 0 en este campo conservan el territorio que tienen: oportunidades abiertas, cuentas clave.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Units without a point</source>
<translation>Unidades sin punto</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Units without a row of travel costs, which count as blank ({count:,}): {units}.</source>
<translation>Unidades sin fila de costes de viaje, que cuentan como vacías ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Units without a territory</source>
<translation>Unidades sin territorio</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>Units without a territory ({count:,}) carry {share} of the workload, which the territories are short of: what the others carry was evened out in proportion to the targets. Repair gives these units to territories.</source>
<translation>Las unidades sin territorio ({count:,}) llevan {share} de la carga, que les falta a los territorios: lo que llevan los otros se equilibró en proporción a los objetivos. Reparar da estas unidades a territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Units without a territory in “{field}” ({count:,} of {n:,}): {units}.</source>
<translation>Unidades sin territorio en «{field}» ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Units without anything in the last year ({count:,} of {n:,}): {units}.</source>
<translation>Unidades sin nada en el último año ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: clear from (percent)</source>
<translation>Unidades: claras a partir de (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Units: id field</source>
<translation>Unidades: campo de id</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: id field of the new ones</source>
<translation>Unidades: campo de id de las nuevas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: id field of the polygons</source>
<translation>Unidades: campo de id de los polígonos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: keep cells without a point</source>
<translation>Unidades: conservar celdas sin punto</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: name field</source>
<translation>Unidades: campo de nombre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: outside, but near (km)</source>
<translation>Unidades: fuera, pero cerca (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: slivers (percent)</source>
<translation>Unidades: astillas (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: width of slivers (m)</source>
<translation>Unidades: ancho de astillas (m)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance.py" />
<location filename="../../territory_planner/core/jobs/design.py" />
<source>Unknown effort: {effort}</source>
<translation>Esfuerzo desconocido: {effort}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/faults.py" />
<source>Unknown rule for the part to keep: {rule}</source>
<translation>Regla desconocida para la parte que queda: {rule}</translation>
</message>
<message>
<location filename="../../territory_planner/core/construct/seeding.py" />
<source>Unknown seeding method: {method}</source>
<translation>Método de semillas desconocido: {method}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count.py" />
<source>Unknown way to count: {mode}</source>
<translation>Modo de contar desconocido: {mode}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/ui/read_back.py" />
<source>Unmatched</source>
<translation>Sin emparejar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Up to how many fewer</source>
<translation>Hasta cuántos menos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Up to how many more</source>
<translation>Hasta cuántos más</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Utilisation</source>
<translation>Utilización</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Valid from</source>
<translation>Válido desde</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Validate plan</source>
<translation>Validar plan</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<location filename="../../territory_planner/report/tables.py" />
<source>Value</source>
<translation>Valor</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Varicent's table is of accounts: give them as points (POINTS), and the field of their keys (POINT_ID).</source>
<translation>La tabla de Varicent es de cuentas: darlas como puntos (POINTS), y el campo de sus claves (POINT_ID).</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Verdict</source>
<translation>Veredicto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Wait a moment: it is not known yet which units touch.</source>
<translation>Un momento: aún no se sabe qué unidades se tocan.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<source>Wait a moment: the units are still being read.</source>
<translation>Un momento: aún se leen las unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_request.py" />
<source>Wait a moment: ways from the centers are still being found.</source>
<translation>Un momento: aún se buscan los trayectos desde los centros.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>Wait a moment: which units touch is still being found out.</source>
<translation>Un momento: aún se averigua qué unidades se tocan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Warnings</source>
<translation>Advertencias</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Warnings: {count:,} ({kinds}).</source>
<translation>Advertencias: {count:,} ({kinds}).</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Was called</source>
<translation>Antes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>Watch the plan</source>
<translation>Vigilar el plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Watch…</source>
<translation>Vigilar…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Way</source>
<translation>Trayecto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>Way to the center</source>
<translation>Trayecto al centro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Ways count by</source>
<translation>Trayectos por</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Ways from centers go along these lines</source>
<translation>Los trayectos desde los centros siguen estas líneas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/way_finder.py" />
<source>Ways from the centers</source>
<translation>Trayectos desde los centros</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/way_finder.py" />
<source>Ways from the centers were not found.</source>
<translation>No se encontraron los trayectos desde los centros.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Web page</source>
<translation>Página web</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>Weight</source>
<translation>Peso</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Weight field</source>
<translation>Campo de peso</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Weights must be numbers of zero or more, and not all zero.</source>
<translation>Los pesos deben ser números de cero o más, y no todos cero.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Weights must be numbers of zero or more, such as “2; 1”, not “{value}”.</source>
<translation>Los pesos deben ser números de cero o más, como «2; 1», no «{value}».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Weights of the workload fields</source>
<translation>Pesos de los campos de carga</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What</source>
<translation>Qué</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>What a km of the estimated tours through the customers of a territory counts in the (first) workload, in its unit: minutes at 40 km/h are 1.5, and where roads are a quarter longer than straight lines, 1.9</source>
<translation>Lo que cuenta, en la (primera) carga y en su unidad, un km de las rutas estimadas por los clientes de un territorio: minutos a 40 km/h son 1,5, y donde las carreteras son un cuarto más largas que la línea recta, 1,9</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>What a territory carries of a workload, as the panel shows it now.</source>
<translation>Lo que un territorio lleva de una carga, como el panel lo muestra ahora.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>What a territory costs</source>
<translation>Lo que cuesta un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>What a territory should carry.</source>
<translation>Lo que un territorio debería llevar.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>What a unit is called; may stay empty</source>
<translation>Cómo se llama una unidad; puede quedar vacío</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>What a way across counts as longer; none: the radius of an average territory</source>
<translation>Cuánto más cuenta un trayecto que la cruza; si se deja vacío: el radio de un territorio medio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>What another system exported, or what was exported for it: a folder, or one file. For every SYSTEM but “table”.</source>
<translation>Lo que exportó otro sistema, o lo que se exportó para él: una carpeta, o un archivo. Para todo SYSTEM menos «table».</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>What budgets buy is told of targets that make room for the units that are heavier than a territory may be: the others share the rest.</source>
<translation>Lo que compran los presupuestos se calcula con objetivos que dejan sitio a las unidades que pesan más de lo que puede un territorio: los otros se reparten el resto.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>What centers are called, as territories are</source>
<translation>Cómo se llaman los centros, igual que los territorios</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/report/page.py" />
<source>What changed</source>
<translation>Qué cambió</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>What changes: {changes}.</source>
<translation>Lo que cambia: {changes}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<source>What comes back</source>
<translation>Lo que vuelve</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>What comes out</source>
<translation>Resultados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>What comes with each visit beside it, in the same unit: parking, paperwork, the way from the last one.</source>
<translation>Lo que se añade a cada visita, en la misma unidad de medida: estacionamiento, papeleo, trayecto desde la anterior.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>What crossing a costly barrier adds to a way (km)</source>
<translation>Lo que cruzar una barrera con coste suma a un trayecto (km)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>What designs and balance keep small: squared avoids long ways</source>
<translation>Lo que diseños y equilibrio minimizan: el cuadrado evita trayectos largos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>What each brought then, revenue or visits: above 0 for those who were customers. With the later field it gives growth and retention.</source>
<translation>Lo que trajo cada uno entonces, ingresos o visitas: mayor que 0 en los que eran clientes. Con el campo posterior da crecimiento y retención.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>What each center can carry (0.5 for half)</source>
<translation>Lo que puede llevar cada centro (0,5 para la mitad)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>What each center can carry, in any unit: the workload is shared in proportion. With several workload fields either one field for all, or one for each, in their order. Without it, all get the same.</source>
<translation>Lo que puede llevar cada centro, en cualquier unidad: la carga se reparte en proporción. Con varios campos de carga un campo para todos, o uno para cada uno, en su orden. Sin él, todos reciben lo mismo.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>What each territory gives and gets</source>
<translation>Qué da y recibe cada territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>What every territory must carry {bound}, on top of the tolerance; with several workload fields one number each: “400; 20”.</source>
<translation>Lo que cada territorio debe llevar {bound}, además de la tolerancia; con varios campos de carga un número para cada uno: «400; 20».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>What every territory must keep to, on top of the tolerance</source>
<translation>Lo que cada territorio debe cumplir, además de la tolerancia</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>What goes from whom to whom</source>
<translation>Qué va de quién a quién</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/column_choice.py" />
<source>What has something to say</source>
<translation>Lo que tiene algo que decir</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>What is counted of a unit that moves: as little of it as can be changes hands</source>
<translation>Qué se cuenta de una unidad que se mueve: cambia de territorio lo menos posible de ello</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>What is in force from {begin} can't end on {end}: give a later day.</source>
<translation>Lo que está en vigor desde el {begin} no puede acabar el {end}: dar un día posterior.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>What is kept small</source>
<translation>Lo que se minimiza</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>What is kept small within the tolerance. Balancing later looks at travel</source>
<translation>Lo que se minimiza dentro de la tolerancia. Al equilibrar después se mira el desplazamiento</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>What is kept small: workload times “squared” straight distance, which avoids long ways; times “distance” (km, along roads where given); or times “time” (minutes along roads). A table of travel costs counts as it is. Without centers, these are found to suit. Example: time.</source>
<translation>Lo que se minimiza: carga por distancia en línea recta al cuadrado («squared»), lo que evita trayectos largos; por «distance» (km, por carreteras donde se den); o por «time» (minutos por carreteras). Una tabla de costes de viaje cuenta como está. Sin centros, se hallan los que convienen. Ejemplo: time.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>What is to be shared out evenly: hours, visits, customers, revenue. Several fields are balanced at once; without any, each unit counts 1. Missing values count 0.</source>
<translation>Lo que se reparte por igual: horas, visitas, clientes, ingresos. Varios campos se equilibran a la vez; sin ninguno, cada unidad cuenta 1. Los valores que faltan cuentan 0.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What is wrong</source>
<translation>Qué está mal</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What is wrong with the plan</source>
<translation>Qué está mal en el plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>What it costs to bring one unit of workload one km: with it, cost is told. Example: workload is visits a year, a km costs 0.5, there and back: 1.</source>
<translation>Lo que cuesta llevar una unidad de carga un km: con ello se dice el coste. Ejemplo: la carga son visitas al año, un km cuesta 0,5, ida y vuelta: 1.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What it was made with</source>
<translation>Con qué se hizo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>What moving a unit counts</source>
<translation>Qué cuenta al mover una unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>What names a street: its name, or town and name, the name last.</source>
<translation>Lo que nombra una calle: su nombre, o ciudad y nombre, el nombre al final.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>What no plan that serves the same units can be below in that, where a bound is known</source>
<translation>Valor del que no puede bajar ningún plan que atienda a las mismas unidades, donde se conoce una cota</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>What others should know of it.</source>
<translation>Lo que otros deben saber de él.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/possible.py" />
<source>What parts them are barriers (BARRIERS).</source>
<translation>Lo que las separa son barreras (BARRIERS).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>What people say of the plan: write, lead to, make a rule of it, take for done</source>
<translation>Lo que se dice del plan: escribir, llevar allí, hacerlo regla, darlo por resuelto</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>What records are summed by before they are forecast: “month”, “quarter” or “year”; “auto” takes the longest that tells their dates apart.</source>
<translation>El período por el que se suman los datos antes de preverlos: «month», «quarter» o «year»; «auto» toma el más largo que distinga sus fechas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>What stands at the top. Example: Sales territories 2027.</source>
<translation>Lo que figura arriba. Ejemplo: Territorios de venta 2027.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>What tables know a unit by; may stay empty</source>
<translation>Aquello por lo que las tablas reconocen una unidad; puede quedar vacío</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>What territories carried; of several, the first.</source>
<translation>Lo que llevaban los territorios; de varios campos, el primero.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>What the forecast is: “pooled” or “last year”</source>
<translation>Qué es la previsión: «pooled» o «last year»</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>What the plan is called in the system; by its layer and field without.</source>
<translation>Cómo se llama el plan en el sistema; si se deja vacío, por su capa y su campo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>What the plan is called there</source>
<translation>Cómo se llama allí el plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>What the plan is to be called.</source>
<translation>Cómo se llamará el plan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>What the plans are to be called; each gets a number after it.</source>
<translation>Cómo se llamarán los planes; cada uno lleva un número detrás.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>What the reps cost</source>
<translation>Lo que cuestan los representantes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>What the scenarios call the layer. Without it: its table or file name; say so where that has changed.</source>
<translation>Cómo llaman los escenarios a la capa. Si se deja vacío: su nombre de tabla o archivo; indicarlo si este cambió.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>What the system has</source>
<translation>Lo que tiene el sistema</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>What the system has: only what changed since goes out, with the way back</source>
<translation>Lo que tiene el sistema: solo sale lo que cambió desde entonces, con el camino de vuelta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>What the system knows a unit by: its postal code</source>
<translation>Aquello por lo que el sistema reconoce una unidad: su código postal</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>What the system knows an account by</source>
<translation>Aquello por lo que el sistema reconoce una cuenta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>What travel costs</source>
<translation>Lo que cuesta el desplazamiento</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>What units are called, in a column “unit”.</source>
<translation>Cómo se llaman las unidades, en una columna «unit».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>What was kept small instead of travel (OBJECTIVE), in km or in what ways are in</source>
<translation>Lo que se minimizó en vez del desplazamiento (OBJECTIVE), en km o en la medida de los trayectos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>What was left out touches nothing of {name}, or would cut a territory in two.</source>
<translation>Lo omitido no toca nada de {name}, o cortaría un territorio en dos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>What was left out would cut a territory in two.</source>
<translation>Lo omitido cortaría un territorio en dos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>What was on show is kept as “{name}”.</source>
<translation>Lo que se mostraba se guarda como «{name}».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>What was read as no date: {values}. Write dates as 2016-10-31.</source>
<translation>Lo que no se leyó como fecha: {values}. Escribir las fechas como 2016-10-31.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>When it was: dates or times, or text such as 2016-10-31, 2016-10, 2016 Q4 or 2016.</source>
<translation>Cuándo fue: fechas u horas, o texto como 2016-10-31, 2016-10, 2016 Q4 o 2016.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>When the panel tells that workloads took the plan out of tolerance</source>
<translation>Cuándo avisa el panel de que las cargas sacaron el plan de la tolerancia</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>When two units count as neighbours</source>
<translation>Cuándo dos unidades cuentan como vecinas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>When two units touch: “rook” when they share a stretch of border, “queen” when they share a border or a corner. Narrow gaps and overlaps between borders are bridged.</source>
<translation>Cuándo se tocan dos unidades: «rook» cuando comparten un trozo de frontera, «queen» cuando comparten frontera o esquina. Los huecos y solapes estrechos entre fronteras se salvan.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>When workloads take the plan out of tolerance, the panel says so and looks in the background for the smallest realignment that heals it. It changes nothing by itself. By the clock, the workloads are read anew, as others may have edited them.</source>
<translation>Cuando las cargas sacan el plan de la tolerancia, el panel avisa y busca en segundo plano el menor reajuste que lo corrige. No cambia nada por sí mismo. En las comprobaciones periódicas, las cargas se leen de nuevo, pues otros pueden haberlas editado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Where it goes: “review” (of a draft), “approved” (of one in review) or back to “draft”.</source>
<translation>Adónde va: «review» (de un borrador), «approved» (de uno en revisión) o de vuelta a «draft».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/unit_table.py" />
<source>Where nothing else decided, units were taken by their feature ids: choose a unit id that tells all apart, so that no order of rows changes plans.</source>
<translation>Donde nada más decidía, las unidades se tomaron por sus ids de objeto espacial: elegir un id de unidad que las distinga todas, para que ningún orden de filas cambie planes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>Where nothing else decides, units are taken by “{field}”, not by the order of rows.</source>
<translation>Donde nada más decide, las unidades se toman por «{field}», no por el orden de las filas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>Where nothing else decides, units are taken from north to south, whatever the order of rows: no id field (ID_FIELD) or name tells all of them apart.</source>
<translation>Donde nada más decide, las unidades se toman de norte a sur, sea cual sea el orden de las filas: ningún campo de id (ID_FIELD) ni nombre las distingue todas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<source>Where people leave until a day (PEOPLE): one row for each unit that changes hands on such a day, with the day, from whom and to whom. In the layer of units, “until” and “then” tell the first of these.</source>
<translation>Donde alguien se va hasta un día (PEOPLE): una fila por unidad que cambia de territorio tal día, con el día, de quién y a quién. En la capa de unidades, «until» y «then» indican el primero de estos cambios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Where should the next one live?</source>
<translation>¿Dónde debería vivir el próximo?</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Where the plan is published as tables, with views for BI, in one transaction: dbname='plans' host='server' user='me'. The guide tells what is in them.</source>
<translation>Dónde se publica el plan como tablas, con vistas para BI, en una transacción: dbname='plans' host='server' user='me'. La guía dice qué hay en ellas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Where the scenarios are kept</source>
<translation>Dónde se guardan los escenarios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Where there are one-way roads: whether ways lead “from” the centers to the units (technicians who set out) or “to” the centers (patients who come).</source>
<translation>Donde hay sentidos únicos: si los trayectos van desde los centros a las unidades («from»: técnicos que salen) o hacia los centros («to»: pacientes que vienen).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Where there is no plan of today: exactly so many are made.</source>
<translation>Donde no hay plan de hoy: se hacen exactamente tantos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Where travel counts (TRAVEL_PER_KM), one row per territory: stops, area_km2, elongation (length : width), tour_km (of all tours), service, travel, total, target, and the deviation of the total (percent).</source>
<translation>Donde cuenta el desplazamiento (TRAVEL_PER_KM), una fila por territorio: stops, area_km2, elongation (largo : ancho), tour_km (de todas las rutas), service, travel, total, target, y la desviación del total (%).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Where travel counts (TRAVEL_PER_KM): the stops of tours, points, one a stop. Each counts for the unit that it lies in.</source>
<translation>Donde cuenta el desplazamiento (TRAVEL_PER_KM): las paradas de las rutas, puntos, uno por parada. Cada uno cuenta para la unidad en que está.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/solve.py" />
<source>Where travel counts, no forecasts are kept: choose none, or let travel count nothing in the set-up.</source>
<translation>Donde cuenta el desplazamiento no se cumplen previsiones: no elegir ninguna, o no hacer contar el desplazamiento en la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/solve.py" />
<source>Where travel counts, what moves is measured by its workload: choose that, or let travel count nothing in the set-up.</source>
<translation>Donde cuentan los desplazamientos, lo que se mueve se mide por su carga: elegirla, o no hacer contar los desplazamientos en la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Where you deployed, leave out those that insert or update Territory2.</source>
<translation>Si se desplegó, dejar fuera los que insertan o actualizan Territory2.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Whether all limits are kept that can be</source>
<translation>Si se cumplen todos los límites que se pueden cumplir</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Whether the unit that holds a given center belongs to its territory. Switch it off where people's homes are the centers and may lie elsewhere.</source>
<translation>Si la unidad que tiene un centro dado pertenece a su territorio. Desactivarlo donde los centros son los domicilios de la gente y pueden estar en otra parte.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Whether units without a territory are joined to one, too.</source>
<translation>Si se unen a uno también las unidades sin territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Which part of a detached territory stays: the one with the most “workload”, with the largest “area”, or with the “center”.</source>
<translation>Qué parte de un territorio separado queda: «workload»: la de más carga; «area»: la de mayor área; «center»: la que tiene el centro.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Which share of the customers (or units) is no farther from the center than this: km, and in what roads or the table of travel costs are measured in.</source>
<translation>Qué parte de los clientes (o unidades) no está más lejos del centro que esto: km, y aquello en que se miden las carreteras o la tabla de costes de viaje.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/shape_finder.py" />
<source>Which units touch in “{layer}”</source>
<translation>Qué unidades se tocan en «{layer}»</translation>
</message>
<message>
<location filename="../../territory_planner/ui/told.py" />
<source>Which units touch is not known: press Refresh.</source>
<translation>No se sabe qué unidades se tocan: pulsar «Actualizar».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>Which units touch is still being found out.</source>
<translation>Aún se averigua qué unidades se tocan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Who</source>
<translation>Quién</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Who could give up a head</source>
<translation>Quién podría ceder un puesto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Who has the plan</source>
<translation>Quién tiene el plan</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Who is to have the plan</source>
<translation>Quién debe tener el plan</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Why</source>
<translation>Por qué</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Why all units at borders are where they are, and which rules bind: layers</source>
<translation>Por qué todas las unidades en fronteras están donde están, y qué reglas limitan: capas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Why here?</source>
<translation>¿Por qué aquí?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Why the unit is where it is</source>
<translation>Por qué la unidad está donde está</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Why units are where they are</source>
<translation>Por qué las unidades están donde están</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Width of slivers (m)</source>
<translation>Ancho de astillas (m)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>With KEEP: “nothing” publishes the whole plan again, a number what changed since that publication (one that was not loaded is passed over so). Without it: since the last.</source>
<translation>Con KEEP: «nothing» publica otra vez el plan entero, un número lo que cambió desde esa publicación (así se salta una que no se cargó). Si se deja vacío: desde la última.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>With them, {amounts} is left out.</source>
<translation>Con ellas queda fuera {amounts}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>With them, {amount} of “{field}” is left out.</source>
<translation>Con ellas queda fuera {amount} de «{field}».</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>With this budget, the largest deviation is {reached}; no plan within it has less than {floor}.</source>
<translation>Con este presupuesto, la mayor desviación es {reached}; ningún plan dentro de él tiene menos de {floor}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>With travel</source>
<translation>Con desplazamientos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>With {axes} swapped, it seems: {count:,} of them, which would lie in units the other way round. Exchange the two in these rows.</source>
<translation>Con intercambio de {axes}, parece: {count:,} de ellos, que al revés {count:estaría|estarían} en unidades. Intercambiar ambas cosas en estas filas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>With {other}</source>
<translation>Con {other}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>With “polygons”, what POINTS calls a point's unit by. Without it, their name.</source>
<translation>Con «polygons», cómo llama POINTS a la unidad de un punto. Sin él, su nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Within the limit</source>
<translation>Dentro del límite</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Within the limit by time</source>
<translation>Dentro del límite de tiempo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Without a center</source>
<translation>Sin centro</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Without it the best plan of all would travel less, by {share} of this plan's.</source>
<translation>Sin ella el mejor plan de todos tendría menos desplazamiento, en {share} del de este plan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Without it, “unit_id”, or the field called as ID_FIELD.</source>
<translation>Sin él, «unit_id», o el campo llamado como ID_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Without it: “territory”, “name” or “id”, whichever there is first.</source>
<translation>Sin ella: «territory», «name» o «id», la primera que haya.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Without the territories of units that are heavier than a territory may be, the other {count:one carries|{count:,} carry} {share} on average and {count:misses its share|miss their shares} by at most {off:.2f} %.</source>
<translation>Sin los territorios de unidades que pesan más de lo que puede un territorio, {count:el otro lleva|los otros {count:,} llevan} {share} por término medio y {count:se aparta|se apartan} de su parte en un {off:.2f} % como mucho.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Without units</source>
<translation>Sin unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>Workbook</source>
<translation>Libro de cálculo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/figures.py" />
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Workload</source>
<translation>Carga</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload above the maximum or below the minimum of the set-up</source>
<translation>Carga por encima del máximo o por debajo del mínimo de la configuración</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Workload and travel</source>
<translation>Carga y desplazamientos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Workload and travel, which targets and deviations are of</source>
<translation>Carga y desplazamientos, a los que se refieren objetivos y desviaciones</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Workload fields</source>
<translation>Campos de carga</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload gained or lost since the last save</source>
<translation>Carga ganada o perdida desde el último guardado</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Workload it should carry (0: its share of the rest)</source>
<translation>Carga que debe llevar (0: su parte del resto)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Workload of all units</source>
<translation>Carga de todas las unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Workload of customers without a unit</source>
<translation>Carga de clientes sin unidad</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Workload of the customers left out ({count:,}): {amount}.</source>
<translation>Carga de los clientes dejados fuera ({count:,}): {amount}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Workload per cost</source>
<translation>Carga por coste</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload per km²</source>
<translation>Carga por km²</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Workload that changes hands (percent)</source>
<translation>Carga que cambia de territorio (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload that has a territory</source>
<translation>Carga que tiene territorio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Workload that has a territory / all workload</source>
<translation>Carga que tiene territorio / toda la carga</translation>
</message>
<message>
<location filename="../../territory_planner/ui/dock.py" />
<source>Workload that is shown</source>
<translation>Carga que se muestra</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Workload that keeps the name of its territory (percent)</source>
<translation>Carga que conserva el nombre de su territorio (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload that the territory should carry</source>
<translation>Carga que debería llevar el territorio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload the territory carries</source>
<translation>Carga que lleva el territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Workload times travel: squared distance to the center (km²), unless set otherwise</source>
<translation>Carga por trayecto: distancia al centro al cuadrado (km²), salvo otro ajuste</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Workload: category field</source>
<translation>Carga: campo de categoría</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: name of the new field</source>
<translation>Carga: nombre del campo nuevo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: one result for each value of</source>
<translation>Carga: un resultado para cada valor de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: overhead</source>
<translation>Carga: tiempo añadido</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: overhead field</source>
<translation>Carga: campo de tiempo añadido</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Workload: table of categories</source>
<translation>Carga: tabla de categorías</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: tolerance of each field (percent)</source>
<translation>Carga: tolerancia de cada campo (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: weights of the fields</source>
<translation>Carga: pesos de los campos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Workloads changed: {left} ({names}).</source>
<translation>Cambiaron las cargas: {left} ({names}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Workloads must be numbers of zero or more.</source>
<translation>Las cargas deben ser números de cero o más.</translation>
</message>
<message>
<location filename="../../territory_planner/core/live/totals.py" />
<source>Workloads must be numbers.</source>
<translation>Las cargas deben ser números.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Workloads that stand beside each unit, a column for each.</source>
<translation>Cargas que están junto a cada unidad, una columna para cada una.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Write each territory's name and deviation over the map, live</source>
<translation>Escribir el nombre y la desviación de cada territorio sobre el mapa, en vivo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Writes a plan as a list of units and their territories (CSV, XLSX), or as the files that another system loads, with the levels above, people and accounts. Keys keep their zeros, texts that a spreadsheet would compute are written so that it doesn't, and the same plan gives the same file, byte by byte.
With what the system has (PREVIOUS), the files hold what changed and the way back.
With a layer of points (addresses, customers) it answers whose each is, and, where they have streets, lists these by territory, with the house numbers where a street is shared.</source>
<translation>Escribe un plan como lista de unidades y sus territorios (CSV, XLSX), o como los archivos que carga otro sistema, con los niveles superiores, personas y cuentas. Las claves conservan sus ceros, los textos que una hoja de cálculo calcularía se escriben para que no lo haga, y el mismo plan da el mismo archivo, byte a byte.
Con lo que tiene el sistema (PREVIOUS), los archivos contienen lo que cambió y el camino de vuelta.
Con una capa de puntos (direcciones, clientes) responde de quién es cada uno, y, donde tienen calles, las lista por territorio, con los números donde se comparte una calle.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Writes a report on a plan as a PDF for paper: an overview with the summary, the map and the table of territories, how it stood at its reviews (“Review plan”) and open notes, then a page for each territory with its map, its customers and its figures. These are those of “Territory statistics”.
It uses QGIS's layout engine, which holds QGIS up while it draws. The page of a territory can be kept as a template of an atlas, to be changed in QGIS.</source>
<translation>Escribe un informe sobre un plan en PDF para papel: una vista general con el resumen, el mapa y la tabla de territorios, cómo estaba en sus revisiones («Revisar plan») y las notas abiertas, después una página por territorio con su mapa, sus clientes y sus indicadores. Estos son los de «Estadísticas de territorios».
Usa el motor de composición de QGIS, que ocupa QGIS mientras dibuja. La página de un territorio se puede guardar como plantilla de atlas, para cambiarla en QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>Writes a report on a plan for people who have no QGIS: one web page with the summary in plain words, a map to zoom and click, the table of figures, a chart of deviations with the tolerance, the problems that “Validate plan” finds, notes on the data, how the plan was made, and how old the sources are. Where the plan was reviewed (“Review plan”), how it stood over time. With a plan before: what changed, who gives what to whom, and a hand-over sheet for each territory.
The page is one file. It opens without a network, on a phone too, and prints well. Its figures are those of “Territory statistics” and “Compare plans”.</source>
<translation>Escribe un informe sobre un plan para quienes no tienen QGIS: una página web con el resumen en lenguaje sencillo, un mapa para acercarse y hacer clic, la tabla de indicadores, un gráfico de desviaciones con la tolerancia, los problemas que encuentra «Validar plan», notas sobre los datos, cómo se hizo el plan, y la antigüedad de las fuentes. Donde el plan se revisó («Revisar plan»), cómo estaba a lo largo del tiempo. Con un plan anterior: qué cambió, quién da qué a quién, y una hoja de traspaso por territorio.
La página es un archivo. Se abre sin red, también en un teléfono, y se imprime bien. Sus cifras son las de «Estadísticas de territorios» y «Comparar planes».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>Writing</source>
<translation>Escribiendo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>Writing broke off: {found:,} of {count:,} {count:feature|features} {found:was|were} written.</source>
<translation>La escritura se interrumpió: {found:se escribió|se escribieron} {found:,} de {count:,} {count:objeto espacial|objetos espaciales}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<source>Writing broke off: {reason}</source>
<translation>La escritura se interrumpió: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Writing {system}</source>
<translation>Escribiendo {system}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Written on</source>
<translation>Escrito el</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Yes: the unit stays; may stay empty</source>
<translation>Sí: la unidad queda; puede quedar vacío</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>You can look and try, not save: {why}</source>
<translation>Se puede mirar y probar, no guardar: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You get</source>
<translation>Usted recibe</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You get nothing.</source>
<translation>Usted no recibe nada.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You give</source>
<translation>Usted da</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You give nothing.</source>
<translation>Usted no da nada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Your name, as others will read it. Without it: your login's.</source>
<translation>Su nombre, como lo leerán otros. Sin él: el de su sesión.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>Your old style is back. &lt;a href='colour'&gt;Colour&amp;nbsp;the&amp;nbsp;map&lt;/a&gt;, here or in the ⋯ menu, brings the colours again. · &lt;a href='later'&gt;OK&lt;/a&gt;</source>
<translation>Su estilo anterior ha vuelto. &lt;a href='colour'&gt;Colorear&amp;nbsp;el&amp;nbsp;mapa&lt;/a&gt;, aquí o en el menú ⋯, trae de nuevo los colores. · &lt;a href='later'&gt;Aceptar&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>Yours are proposed again: apply them, or drop them.</source>
<translation>Los de usted se proponen de nuevo: aplicarlos, o descartarlos.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Zoom</source>
<translation>Zoom</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Zoom in</source>
<translation>Acercar</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Zoom out</source>
<translation>Alejar</translation>
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
<translation>Acercar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>a field: revenue, years of relationship</source>
<translation>un campo: ingresos, años de relación</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>a first look</source>
<translation>una primera ojeada</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>a longer way</source>
<translation>un trayecto más largo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/spatial_index.py" />
<source>a spatial index can't be built</source>
<translation>no se puede construir un índice espacial</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>a table</source>
<translation>una tabla</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/systems.py" />
<source>a table: CSV, XLSX, any layer</source>
<translation>una tabla: CSV, XLSX, cualquier capa</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>a workload field, or 'customers' or 'units'</source>
<translation>un campo de carga, o 'customers' o 'units'</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>a workload field; else the first</source>
<translation>un campo de carga; si no, el primero</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>a workload field; else the one farthest off</source>
<translation>un campo de carga; si no, el de mayor desviación</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>a) “wizard”: import each CSV in the order of their numbers (Settings, Data management, Imports), one table each, columns mapped by their names. The wizard deletes nothing: what ends in “delete_by_hand” is a list for you.</source>
<translation>a) «wizard»: importar cada CSV en el orden de sus números (Settings, Data management, Imports), una tabla cada uno, las columnas emparejadas por sus nombres. El asistente no elimina nada: lo que acaba en «delete_by_hand» es una lista para usted.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>above</source>
<translation>por encima</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>above the target</source>
<translation>por encima del objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>accounts</source>
<translation>cuentas</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>accounts ({count:,})</source>
<translation>cuentas ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>add centers there, or allow a greater distance</source>
<translation>añadir allí centros, o permitir una distancia mayor</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>add centers there, or allow more</source>
<translation>añadir allí centros, o permitir más</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>all but the locked ones ({count:,} {count:stays|stay})</source>
<translation>todos menos los bloqueados ({count:,} {count:queda|quedan})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>all territories</source>
<translation>todos los territorios</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>allow a tolerance of {figure}</source>
<translation>permitir una tolerancia de {figure}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>allow a wider minimum or maximum</source>
<translation>permitir un mínimo o máximo más amplio</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>allow more tolerance</source>
<translation>permitir más tolerancia</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>allow more tolerance (this plan keeps {share} as it is)</source>
<translation>permitir más tolerancia (este plan cumple {share} tal como está)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>and {count:,} more</source>
<translation>y {count:,} más</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>and {more:,} more</source>
<translation>y {more:,} más</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>and {units} more</source>
<translation>y {units} más</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>apart from the others</source>
<translation>aparte de las demás</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>approved</source>
<translation>aprobado</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>as before</source>
<translation>igual</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>as few as can be</source>
<translation>los menos posibles</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>as few as the limits allow</source>
<translation>tan pocos como permitan los límites</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>as many as I say</source>
<translation>tantos como yo diga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>as many as can be</source>
<translation>los más posibles</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>as many as the limits allow</source>
<translation>tantos como permitan los límites</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>as much as needed</source>
<translation>lo necesario</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>as the records are spaced</source>
<translation>como estén espaciados los datos</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>ask for another range</source>
<translation>pedir otro intervalo</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>ask for one territory</source>
<translation>pedir un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>ask for {count:,} {count:territory|territories}</source>
<translation>pedir {count:,} {count:territorio|territorios}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>at least</source>
<translation>al menos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>at most</source>
<translation>como mucho</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>at once</source>
<translation>enseguida</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>at the target</source>
<translation>en el objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>automatic</source>
<translation>automático</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>b) “odata”: POST each file to /api/data/v9.2/$batch in the order of their numbers, with Content-Type: multipart/mixed; boundary={boundary}. Each is all or nothing, and doubles nothing when sent again. What came by the wizard or by hand has numbers that the org alone knows: give what OData answers as PREVIOUS, or b) makes it anew.</source>
<translation>b) «odata»: enviar cada archivo por POST a /api/data/v9.2/$batch en el orden de sus números, con Content-Type: multipart/mixed; boundary={boundary}. Cada uno es todo o nada, y no duplica nada si se envía otra vez. Lo que vino por el asistente o a mano tiene números que solo conoce la organización: dar la respuesta de OData como PREVIOUS, o b) lo hace de nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>balance</source>
<translation>equilibrio</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>below</source>
<translation>por debajo</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>below the target</source>
<translation>por debajo del objetivo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>better</source>
<translation>mejor</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>border</source>
<translation>frontera</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>borders</source>
<translation>fronteras</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>borders {change} km</source>
<translation>fronteras {change} km</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>broken constraints {before:,} → {after:,}</source>
<translation>restricciones rotas {before:,} → {after:,}</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>by no plan</source>
<translation>por ningún plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>by the number of territories</source>
<translation>por el número de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_centers.py" />
<location filename="../../territory_planner/layers/reading/points.py" />
<source>center {id}</source>
<translation>centro {id}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>centers of a plan</source>
<translation>centros de un plan</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>changes hands, in the colour of who gets it</source>
<translation>cambia de territorio, en el color de quien lo recibe</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>compactness (short borders)</source>
<translation>compacidad (fronteras cortas)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>compactness: the length of all borders</source>
<translation>compacidad: la longitud de todas las fronteras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>cost {cost:,.2f}</source>
<translation>coste {cost:,.2f}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>customers</source>
<translation>clientes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>cuts {name} in {parts} parts</source>
<translation>corta {name} en {parts} partes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>daily work</source>
<translation>trabajo diario</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/kinds.py" />
<source>dates or times</source>
<translation>fechas u horas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>detached</source>
<translation>separadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>detached parts {before:,} → {after:,}</source>
<translation>partes separadas {before:,} → {after:,}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>deviation of {workload}</source>
<translation>desviación: {workload}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>does not touch {name}</source>
<translation>no toca {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>draft</source>
<translation>borrador</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>edited on several sides</source>
<translation>hechas por varios lados</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sources.py" />
<source>elsewhere</source>
<translation>en otra parte</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>error</source>
<translation>error</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>far apart</source>
<translation>lejos entre sí</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>farther from target</source>
<translation>mayor</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>feature id</source>
<translation>id de objeto espacial</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/unit_table.py" />
<location filename="../../territory_planner/layers/reading/features.py" />
<location filename="../../territory_planner/layers/reading/links.py" />
<location filename="../../territory_planner/layers/reading/roads.py" />
<location filename="../../territory_planner/layers/reading/units.py" />
<source>feature {id}</source>
<translation>objeto espacial {id}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>found by its name</source>
<translation>reconocida por su nombre</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>from centers to units</source>
<translation>desde los centros</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>from units to centers</source>
<translation>hacia los centros</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>frozen</source>
<translation>congelado</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>gain only</source>
<translation>solo ganar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>gap</source>
<translation>hueco</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>gaps</source>
<translation>huecos</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>gets</source>
<translation>recibe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>given polygons</source>
<translation>polígonos dados</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>gives</source>
<translation>da</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>gives {territory} more than {asked:,.0f} {asked:unit|units}</source>
<translation>da a {territory} más de {asked:,.0f} {asked:unidad|unidades}</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>gone</source>
<translation>cerrado</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>had no territory</source>
<translation>no tenía territorio</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target}</source>
<translation>no tenía territorio; dada a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target} by the table of exceptions</source>
<translation>no tenía territorio; dada a {target} por la tabla de excepciones</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target}, which starts anew here</source>
<translation>no tenía territorio; dada a {target}, que empieza de nuevo aquí</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target}, who joins</source>
<translation>no tenía territorio; dada a {target}, que llega</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; joined to {target}</source>
<translation>no tenía territorio; unida a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>hexagons</source>
<translation>hexágonos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>how little the plan moves</source>
<translation>lo poco que mueve el plan</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>how little the plan travels, for its centers,</source>
<translation>qué poco desplazamiento tiene el plan para sus centros</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it carried at most {needed} {criterion} (now {now})</source>
<translation>si llevara {needed} {criterion} como mucho (ahora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it might be with {first}</source>
<translation>si pudiera estar con {first}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it were in no parent</source>
<translation>si no estuviera en ninguna región superior</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it were not in its group</source>
<translation>si no estuviera en su grupo</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if the center of {territory} could serve it</source>
<translation>si el centro de {territory} pudiera atenderla</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if the target of {territory} were {needed} {criterion} (now {now})</source>
<translation>si el objetivo de {territory} fuera {needed} {criterion} (ahora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>in a detached part of {source} ({units}); joined to {target}</source>
<translation>en una parte separada de {source} ({units}); unida a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>in an enclave of {source} ({units}); joined to {target}, the only territory next to it</source>
<translation>en un enclave de {source} ({units}); unida a {target}, el único territorio de al lado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>in equal shares</source>
<translation>en partes iguales</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sources.py" />
<source>in memory, of this session</source>
<translation>en memoria, de esta sesión</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>in review</source>
<translation>en revisión</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>in use above</source>
<translation>en uso arriba</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>in “{workload}” {effects}</source>
<translation>en «{workload}» {effects}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>invalid geometry</source>
<translation>geometría no válida</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it holds the center of {territory}</source>
<translation>tiene el centro de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it is an exception of {territory}</source>
<translation>es una excepción de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>it is gone</source>
<translation>ha desaparecido</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>it is in {count:,} parts that do not touch, the smallest with {share}</source>
<translation>está en {count:,} partes que no se tocan, la menor con {share}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>it is read-only</source>
<translation>es de solo lectura</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it is the last unit of {territory}</source>
<translation>es la última unidad de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it would cut {units} off from {territory}</source>
<translation>separaría {units} de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it would tear the group {group} apart</source>
<translation>rompería el grupo {group}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>its lock holds it in {territory}</source>
<translation>su bloqueo la sujeta en {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>its locked units stay together, and carry {share}</source>
<translation>sus unidades bloqueadas siguen juntas y llevan {share}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>its workload</source>
<translation>su carga</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>its {count:,} units can't be shared out more evenly, as none is divided</source>
<translation>sus {count:,} unidades no se pueden repartir de forma más pareja, pues ninguna se divide</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>itself</source>
<translation>las cargas, que cambiaron</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>joined to {target}, where the rest of its group is</source>
<translation>unida a {target}, donde está el resto de su grupo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>kept</source>
<translation>cumplido</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>kilometres</source>
<translation>kilómetros</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>largest deviation</source>
<translation>mayor desviación</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>largest deviation from target (tolerance {band})</source>
<translation>mayor desviación del objetivo (tolerancia {band})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>latitude and longitude</source>
<translation>latitud y longitud</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>least compactness {before:.2f} → {after:.2f}</source>
<translation>menor compacidad {before:.2f} → {after:.2f}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>least travel in all</source>
<translation>mínimo en total</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>left out: a copy in all fields</source>
<translation>dejada fuera: una copia en todos los campos</translation>
</message>
<message>
<location filename="../../territory_planner/core/figures/shares.py" />
<source>less than {share}</source>
<translation>menos del {share}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>likeliest field</source>
<translation>campo probable</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>little</source>
<translation>menor</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>little moved</source>
<translation>pocos cambios</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>lock less</source>
<translation>bloquear menos</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>locks</source>
<translation>bloqueos</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>locks ({count:,})</source>
<translation>bloqueos ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>locks hold them there</source>
<translation>hay bloqueos que los sujetan allí</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>lower the minimum to {figure}</source>
<translation>bajar el mínimo a {figure}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>lower the minimum to {value}</source>
<translation>bajar el mínimo a {value}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>made valid</source>
<translation>hecha válida</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>makes {territory} larger than it may be</source>
<translation>hace {territory} mayor de lo que puede ser</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>mean way {before} → {after}</source>
<translation>trayecto medio {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>mean {mean}</source>
<translation>media {mean}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>measures ({count:,})</source>
<translation>medidas ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<source>memory is full</source>
<translation>la memoria está llena</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>minutes</source>
<translation>minutos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>missing id</source>
<translation>id que falta</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>missing workload</source>
<translation>carga que falta</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>month</source>
<translation>mes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>months</source>
<translation>meses</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>moved</source>
<translation>movidas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>moved by {distance} or less, or led through its neighbours' corners</source>
<translation>movida {distance} o menos, o llevada por las esquinas de sus vecinas</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}</source>
<translation>pasa de {source} a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target} by the table of exceptions</source>
<translation>pasa de {source} a {target} por la tabla de excepciones</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target} to even out their workload</source>
<translation>pasa de {source} a {target} para igualar su carga</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target} to part units that must stay apart</source>
<translation>pasa de {source} a {target} para separar unidades que deben estarlo</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as the center of {source} is too far, or can't serve it</source>
<translation>pasa de {source} a {target}, pues el centro de {source} está demasiado lejos, o no puede atenderla</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as the two change places</source>
<translation>pasa de {source} a {target}, pues los dos intercambian lugares</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as {source} closes</source>
<translation>pasa de {source} a {target}, pues {source} cierra</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as {source} is in several parents</source>
<translation>pasa de {source} a {target}, pues {source} está en varias regiones superiores</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, together with the other moves</source>
<translation>pasa de {source} a {target}, junto con los otros movimientos</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, which gives units to {third}</source>
<translation>pasa de {source} a {target}, que da unidades a {third}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, which gives {source} units in return</source>
<translation>pasa de {source} a {target}, que da a cambio unidades a {source}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, which starts anew here</source>
<translation>pasa de {source} a {target}, que empieza de nuevo aquí</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, who joins</source>
<translation>pasa de {source} a {target}, que llega</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, which it would be cut off from, to {target}</source>
<translation>pasa de {source}, de donde quedaría cortada, a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, which starts anew elsewhere, to {target}</source>
<translation>pasa de {source}, que empieza de nuevo en otra parte, a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, which takes over units of {third}, to {target}</source>
<translation>pasa de {source}, que toma unidades de {third}, a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, who leaves, to {target}</source>
<translation>pasa de {source}, que se va, a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>moved {share}</source>
<translation>{share} movido</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>moves {amount}</source>
<translation>mueve {amount}</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>much</source>
<translation>mayor</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>multipart</source>
<translation>en varias partes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>name or id of the layer; else the open plan's</source>
<translation>nombre o id de la capa; si no, la del plan abierto</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>nearer to target</source>
<translation>menor</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>nearest</source>
<translation>la más cercana</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>never</source>
<translation>nunca</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>new</source>
<translation>nuevo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>new: {territories}</source>
<translation>nuevos: {territories}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>no</source>
<translation>no</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<location filename="../../territory_planner/layers/reading/costs.py" />
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>no columns</source>
<translation>ninguna columna</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/layers/reading/far.py" />
<source>no coordinate reference system</source>
<translation>sin sistema de referencia de coordenadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>no field</source>
<translation>ningún campo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>no geometry</source>
<translation>sin geometría</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>no key</source>
<translation>sin clave</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>no layer</source>
<translation>ninguna capa</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>no neighbours</source>
<translation>sin vecinas</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>no other center can</source>
<translation>ningún otro centro puede</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>no other center is near enough</source>
<translation>ningún otro centro está bastante cerca</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>no plan</source>
<translation>ningún plan</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/postgis.py" />
<source>no reason</source>
<translation>sin motivo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>no row</source>
<translation>sin fila</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>no scenario</source>
<translation>ningún escenario</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>no split was found that is more even and keeps its parts connected</source>
<translation>no se encontró una división más pareja con partes conexas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<location filename="../../territory_planner/core/jobs/repair.py" />
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>no territory</source>
<translation>ningún territorio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>no value</source>
<translation>ningún valor</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>no way too long</source>
<translation>ningún trayecto demasiado largo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>nobody</source>
<translation>nadie</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>nobody far away</source>
<translation>nadie muy lejos</translation>
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
<translation>nadie nombrado</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>none of all ways to split its {count:,} units in two connected parts is even</source>
<translation>ninguna de las formas de dividir sus {count:,} unidades en dos partes conexas es pareja</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>not kept</source>
<translation>no cumplido</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>not to be crossed</source>
<translation>infranqueables</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>note</source>
<translation>nota</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>nothing</source>
<translation>nada</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>nothing: the whole plan</source>
<translation>nada: el plan entero</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/report/build.py" />
<location filename="../../territory_planner/ui/dock.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>number of units</source>
<translation>número de unidades</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>of {n:,} {n:unit|units} {count:changes|change} hands ({share})</source>
<translation>de {n:,} {n:unidad|unidades} {count:cambia|cambian} de territorio ({share})</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>of {n:,} {n:unit|units} {count:has|have} a territory</source>
<translation>de {n:,} {n:unidad|unidades} {count:tiene|tienen} territorio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>off the map</source>
<translation>fuera del mapa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>one to all customers</source>
<translation>una a todos los clientes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>one, like any other</source>
<translation>una, como cualquier otra</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>only counts the rows</source>
<translation>solo numera las filas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>other problems</source>
<translation>otros problemas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>out of tolerance</source>
<translation>fuera de tolerancia</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>outlying workload</source>
<translation>carga muy distinta de las demás</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>outside, given to the nearest</source>
<translation>fuera, dada a la más cercana</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>outside, left out</source>
<translation>fuera, excluida</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>overlap</source>
<translation>solape</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>p-median: least travel to all workload; p-center: least longest way</source>
<translation>p-mediana: el menor desplazamiento a toda la carga; p-centro: el menor trayecto más largo</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>people</source>
<translation>personas</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>people ({count:,})</source>
<translation>personas ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/child_talk.py" />
<source>perhaps there was not enough memory</source>
<translation>quizá no había suficiente memoria</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>picked:</source>
<translation>elegido:</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>publication {publication}</source>
<translation>publicación {publication}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>puts {first} and {second} together, which must stay apart</source>
<translation>pone juntas {first} y {second}, que deben estar separadas</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>puts {territory} over its maximum</source>
<translation>lleva {territory} por encima de su máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>puts {territory} under its minimum</source>
<translation>lleva {territory} por debajo de su mínimo</translation>
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
<translation>subir el máximo a {figure}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>raise the maximum to {value}</source>
<translation>subir el máximo a {value}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>reference system</source>
<translation>sistema de referencia</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>renamed</source>
<translation>renombrado</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>repeated id</source>
<translation>id repetido</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>repeated outline</source>
<translation>contorno repetido</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>roles of people ({count:,})</source>
<translation>roles de personas ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>rows contradict each other</source>
<translation>las filas se contradicen</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<location filename="../../territory_planner/layers/live/work/scenarios.py" />
<source>scenario {name}</source>
<translation>escenario {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>search on, and prove</source>
<translation>buscar más, y demostrar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>several territories</source>
<translation>varios territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>several units could be meant</source>
<translation>podría referirse a varias unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>shape {before:.2f} → {after:.2f}</source>
<translation>forma {before:.2f} → {after:.2f}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>share an edge</source>
<translation>comparten un lado</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>share an edge or a corner</source>
<translation>comparten lado o esquina</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>sliver</source>
<translation>astilla</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>somebody</source>
<translation>alguien</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>split</source>
<translation>dividida</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>split by land: nothing weighs in it</source>
<translation>dividida por terreno: nada pesa en ella</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>spread {spread}</source>
<translation>disp. {spread}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>squares</source>
<translation>cuadrados</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>stays</source>
<translation>sigue</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>straight distance, squared</source>
<translation>distancia al cuadrado</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>taken out of {source}</source>
<translation>sacada de {source}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>tears the group {group} apart</source>
<translation>rompe el grupo {group}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>territories</source>
<translation>territorios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>territory field</source>
<translation>campo de territorios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>territory was not handed out</source>
<translation>el territorio no se entregó</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>territory, district, districting, redistricting, sales, service, zone, region</source>
<translation>territorio, distrito, zonificación, redistribución, ventas, servicio, zona, región, territory, district, districting, redistricting, sales, service, zone, region</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/kinds.py" />
<source>text</source>
<translation>texto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>the best of a range</source>
<translation>el mejor de un intervalo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>the center of {territory} can't serve it</source>
<translation>el centro de {territory} no puede atenderla</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>the centers of {territory} and {other} are {amount:,.1f} km too near</source>
<translation>los centros de {territory} y {other} están demasiado cerca, por {amount:,.1f} km</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>the centers of {territory} and {other} would be too near</source>
<translation>los centros de {territory} y {other} estarían demasiado cerca</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the choice of centers</source>
<translation>la elección de centros</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>the customers in it</source>
<translation>los clientes que tiene</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_places.py" />
<source>the database of the layer</source>
<translation>la base de datos de la capa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>the land nearest to each point</source>
<translation>el terreno más cercano a cada punto</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>the largest distance within a territory</source>
<translation>la mayor distancia en un territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>the least travel in a range</source>
<translation>el menor desplazamiento de un intervalo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>the length of borders</source>
<translation>la longitud de las fronteras</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>the longest way to a center</source>
<translation>el trayecto más largo a un centro</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the maximum</source>
<translation>el máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>the maximum distance</source>
<translation>la distancia máxima</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>the maximum time</source>
<translation>el tiempo máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the minimum</source>
<translation>el mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>the name of a figure of the plan</source>
<translation>el nombre de un indicador del plan</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>the name of its column in the exported table</source>
<translation>el nombre de su columna en la tabla exportada</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the number of units</source>
<translation>el número de unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>the plan</source>
<translation>el plan</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the range of numbers</source>
<translation>el intervalo de números</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>the shortest ways</source>
<translation>los trayectos más cortos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>the workload or field that it is of; else the first</source>
<translation>la carga o el campo al que se refiere; si no, el primero</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>their names</source>
<translation>sus nombres</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>to</source>
<translation>a</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>travel</source>
<translation>desplazamiento</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>travel is at most {share:g} % above the least that there can be</source>
<translation>el desplazamiento supera en {share:g} % como mucho al mínimo posible</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>travel to the centers</source>
<translation>desplazamiento a los centros</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>try more effort</source>
<translation>probar más esfuerzo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/drawing/styling.py" />
<location filename="../../territory_planner/layers/live/reading/territories.py" />
<source>unassigned</source>
<translation>sin territorio</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>unit</source>
<translation>unidad</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>unit id</source>
<translation>id de unidad</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>unit name</source>
<translation>nombre de unidad</translation>
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
<translation>unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>units too far {before:,} → {after:,}</source>
<translation>unidades demasiado lejos {before:,} → {after:,}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sources.py" />
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<source>unknown</source>
<translation>desconocido</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>unknown key</source>
<translation>clave desconocida</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>until further notice</source>
<translation>hasta nuevo aviso</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>version {version}</source>
<translation>la versión {version}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>warning</source>
<translation>advertencia</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>way {before} → {after}</source>
<translation>trayecto {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>what the system exported…</source>
<translation>lo que exportó el sistema…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>what the territory field holds, or the territory's name</source>
<translation>lo que contiene el campo de territorios, o el nombre del territorio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>what they share</source>
<translation>lo que comparten</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>what was found</source>
<translation>lo que se encontró</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>what was written can't be read back</source>
<translation>lo que se escribió no se puede leer de nuevo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>when the plan breaks a rule that it could keep</source>
<translation>cuando el plan rompe una regla que podría cumplir</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>when the plan breaks any rule</source>
<translation>cuando el plan rompe cualquier regla</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>when the plan is opened, and every 15 minutes</source>
<translation>al abrir el plan, y cada 15 minutos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>when the plan is opened, and every day</source>
<translation>al abrir el plan, y cada día</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>when the plan is opened, and every hour</source>
<translation>al abrir el plan, y cada hora</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>whenever workloads change</source>
<translation>cuando cambien las cargas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>where the workload is</source>
<translation>donde está la carga</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>widen the limits</source>
<translation>ampliar los límites</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a link between {first} and {second}</source>
<translation>con un enlace entre {first} y {second}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a maximum distance of {needed} (now {now})</source>
<translation>con una distancia máxima de {needed} (ahora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a maximum of {needed} {criterion} (now {now})</source>
<translation>con un máximo de {needed} {criterion} (ahora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a maximum time of {needed} (now {now})</source>
<translation>con un tiempo máximo de {needed} (ahora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a minimum of {needed} {criterion} (now {now})</source>
<translation>con un mínimo de {needed} {criterion} (ahora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a tolerance of {needed} (now {now})</source>
<translation>con una tolerancia de {needed} (ahora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with centers that may lie outside</source>
<translation>con centros que pueden estar fuera</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with centers {needed} apart (now {now})</source>
<translation>con centros separados {needed} (ahora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>with the center</source>
<translation>con el centro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>with the largest area</source>
<translation>con mayor área</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>with the most workload</source>
<translation>con más carga</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with {needed} allowed (now {now})</source>
<translation>con {needed} permitidos (ahora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with {needed} {count:unit|units} allowed (now {now})</source>
<translation>con {needed} {count:unidad permitida|unidades permitidas} (ahora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>without a territory</source>
<translation>sin territorio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>without any workload: {territories}</source>
<translation>sin ninguna carga: {territories}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>without its lock</source>
<translation>sin su bloqueo</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>without the barrier between {first} and {second}</source>
<translation>sin la barrera entre {first} y {second}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>without the lock of {territory}</source>
<translation>sin el bloqueo de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>without {unit} it falls apart in pieces of {share} at most</source>
<translation>sin {unit} se deshace en trozos de {share} como máximo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>workload</source>
<translation>carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>workload times travel to the center</source>
<translation>carga × desplazamiento al centro</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>workloads out of tolerance</source>
<translation>cargas fuera de tolerancia</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>worse</source>
<translation>peor</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>would leave a territory in more parts</source>
<translation>dejaría un territorio en más partes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>wrong workload</source>
<translation>carga incorrecta</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>x and y</source>
<translation>x e y</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>x and y may be swapped: “Swap X and Y coordinates” turns them.</source>
<translation>x e y pueden estar intercambiadas: «Cambiar las coordenadas X e Y» las corrige.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>year</source>
<translation>año</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>years</source>
<translation>años</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/report/build.py" />
<source>yes</source>
<translation>sí</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/kinds.py" />
<source>yes or no</source>
<translation>sí o no</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>{about}: “{text}” ({author}, {day})</source>
<translation>{about}: «{text}» ({author}, {day})</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{algorithm}, {effort}, seed {seed}</source>
<translation>{algorithm}, {effort}, semilla {seed}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>{amount} above its maximum</source>
<translation>{amount} por encima de su máximo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>{amount} below its minimum</source>
<translation>{amount} por debajo de su mínimo</translation>
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
<translation>{center} ({own} a su propia unidad {unit}, {least} a la más cercana)</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{change} for {criterion}</source>
<translation>{change} para {criterion}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/column_choice.py" />
<source>{column} (no room)</source>
<translation>{column} (sin espacio)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>{count:,.0f} {count:customer|customers}</source>
<translation>{count:,.0f} {count:cliente|clientes}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} added</source>
<translation>{count:,} {count:alta|altas}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} changed</source>
<translation>{count:,} {count:modificación|modificaciones}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{count:,} features have the same “{field}”: {id}.</source>
<translation>{count:,} objetos espaciales tienen el mismo «{field}»: {id}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>{count:,} more</source>
<translation>{count:,} más</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{count:,} more {count:differs|differ} from these.</source>
<translation>{count:,} más {count:difiere|difieren} de estos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{count:,} more {count:plan differs|plans differ} from these, and {count:is|are} worse in nothing: ask for more (PLANS) to see {count:it|them}.</source>
<translation>{count:,} {count:plan más difiere|planes más difieren} de estos, y no {count:es peor|son peores} en nada: pedir más (PLANS) para {count:verlo|verlos}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} moved</source>
<translation>{count:,} {count:traslado|traslados}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{count:,} of {k:,} {k:territory|territories} {count:is|are} outside of {count:its|their} limits by up to {share} of {count:its|their} target. No plan within the limits was found: {advice}.</source>
<translation>{count:,} de {k:,} {k:territorio|territorios} {count:está|están} fuera de sus límites hasta en {share} de su objetivo. No se encontró plan dentro de los límites: {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{count:,} plan is kept as a scenario.</source>
<translation>Se guarda {count:,} plan como escenario.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} removed</source>
<translation>{count:,} {count:baja|bajas}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/data_notes.py" />
<source>{count:,} workload {count:value is|values are} missing or unusable and {count:counts|count} as 0: {units}.</source>
<translation>{count:,} {count:valor de carga falta o no sirve y cuenta|valores de carga faltan o no sirven y cuentan} como 0: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>{count:,} {count:day|days}</source>
<translation>{count:,} {count:día|días}</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/parents.py" />
<source>{count:,} {count:parent|parents} ({listed}) can't be served by {k:,} {k:territory that stays|territories that stay} inside them: that takes at least {count:,}.</source>
<translation>{count:,} {count:región superior|regiones superiores} ({listed}) no se {count:puede|pueden} atender con {k:,} {k:territorio que quede|territorios que queden} dentro: hacen falta al menos {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{count:,} {count:plan is|plans are} kept as scenarios, none worse than another in everything.</source>
<translation>Se {count:guarda|guardan} {count:,} {count:plan|planes} como {count:escenario|escenarios}, ninguno peor que otro en todo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>{count:,} {count:territory is|territories are} out of tolerance</source>
<translation>{count:,} {count:territorio está|territorios están} fuera de tolerancia</translation>
</message>
<message>
<location filename="../../territory_planner/core/guards/budget.py" />
<source>{count:,} {count:territory|territories} would give away more than {count:it|they} may by rules alone (exceptions, groups, parents, pairs apart), up to {moved} of {count:its own|theirs}: allow {needed} or more, or take rules out.</source>
<translation>{count:,} {count:territorio daría más de lo que puede|territorios darían más de lo que pueden} solo por reglas (excepciones, grupos, regiones superiores, pares separados), hasta {moved} de lo suyo: permitir {needed} o más, o quitar reglas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/data_notes.py" />
<source>{count:,} {count:unit has|units have} no usable geometry: {units}. {count:It counts|They count} in sums, but nobody knows where {count:it lies|they lie}: repair the layer, or delete {count:it|them}.</source>
<translation>{count:,} {count:unidad no tiene|unidades no tienen} geometría utilizable: {units}. {count:Cuenta|Cuentan} en las sumas, pero nadie sabe dónde {count:está|están}: repare la capa o {count:elimínela|elimínelas}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{count:,} {count:unit lies|units lie} apart from the others: {units}; tied by {ties}.</source>
<translation>{count:,} {count:unidad está|unidades están} aparte de las otras: {units}; {count:unida|unidas} por {ties}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<location filename="../../territory_planner/core/model/moves.py" />
<location filename="../../territory_planner/layers/numbers.py" />
<source>{count:,} {count:unit|units}</source>
<translation>{count:,} {count:unidad|unidades}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for spaces and hyphens ({count:,}): {examples}.</source>
<translation>{count:Clave reconocida|Claves reconocidas} pese a espacios y guiones ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for the country before them ({count:,}): {examples}.</source>
<translation>{count:Clave reconocida|Claves reconocidas} pese al país delante ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for upper and lower case ({count:,}): {examples}.</source>
<translation>{count:Clave reconocida|Claves reconocidas} pese a mayúsculas y minúsculas ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for zeros before or behind them ({count:,}): {examples}.</source>
<translation>{count:Clave reconocida|Claves reconocidas} pese a ceros delante o detrás ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known by the first five digits of a ZIP+4 ({count:,}): {examples}.</source>
<translation>{count:Clave reconocida|Claves reconocidas} por las cinco primeras cifras de un ZIP+4 ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>{count:The territory is|All {count:,} territories are} within {tolerance}. Looking for detached parts…</source>
<translation>{count:El territorio está|Los {count:,} territorios están} dentro de {tolerance}. Buscando partes separadas…</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>{count:once|{count:,} times}</source>
<translation>{count:una vez|{count:,} veces}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>{count:territory|territories}, {units}</source>
<translation>{count:territorio|territorios}, {units}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>{count:the selected territory|the {count:,} selected territories}</source>
<translation>{count:el territorio seleccionado|los {count:,} territorios seleccionados}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>{count:unit|units}</source>
<translation>{count:unidad|unidades}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{count} {count:territory|territories}: largest deviation {deviation:.2f} %, moved {moved} of the workload, workload times travel {travel:,.0f}</source>
<translation>{count} {count:territorio|territorios}: mayor desviación {deviation:.2f} %, movido {moved} de la carga, carga × desplazamiento {travel:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{count} {count:territory|territories}: no plan. {why}</source>
<translation>{count} {count:territorio|territorios}: ningún plan. {why}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>{field} (new)</source>
<translation>{field} (nuevo)</translation>
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
<translation>{files} no tiene polígono con nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>{files}: OData answered with a page of the table, not with all of it. Ask for what its @odata.nextLink names, too, until no page has one, and put all into the folder.</source>
<translation>{files}: OData respondió con una página de la tabla, no con toda. Pedir también lo que indica su @odata.nextLink, hasta que ninguna página tenga uno, y ponerlo todo en la carpeta.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/outline_files.py" />
<source>{file} can't be read as a map.</source>
<translation>{file} no se puede leer como mapa.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} can't be read as a spreadsheet.</source>
<translation>{file} no se puede leer como hoja de cálculo.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} can't be read: {reason}.</source>
<translation>{file} no se puede leer: {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} has no column “{column}”. It has: {got}.</source>
<translation>{file} no tiene columna «{column}». Hay: {got}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{file} has territories of several models (Territory2ModelId {models}), and a plan is one: export again with WHERE Territory2Model.DeveloperName = and its name.</source>
<translation>{file} tiene territorios de varios modelos (Territory2ModelId {models}), y un plan es uno: exportar otra vez con WHERE Territory2Model.DeveloperName = y su nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} is empty.</source>
<translation>{file} está vacío.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/markup.py" />
<source>{file} is no XML file.</source>
<translation>{file} no es un archivo XML.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/markup.py" />
<source>{file} is no XML file: {reason}</source>
<translation>{file} no es un archivo XML: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>{file} is no answer of OData: it has no list “value”.</source>
<translation>{file} no es una respuesta de OData: no tiene la lista «value».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>{file} needs Tableau's library, which is missing here: pip install {library}.</source>
<translation>{file} necesita la biblioteca de Tableau, que falta aquí: pip install {library}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{file}: accounts in territories above the lowest level are left out: {count:,}.</source>
<translation>{file}: se dejan fuera cuentas en territorios por encima del nivel más bajo: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{file}: accounts that the org's rules put in territories are left out: {count:,}.</source>
<translation>{file}: se dejan fuera cuentas que las reglas de la organización ponen en territorios: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>{file}: rows whose territory is not among those given: {count:,}.</source>
<translation>{file}: filas cuyo territorio no está entre los dados: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{first}; or {second}</source>
<translation>{first}; o {second}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>{first}; {second}</source>
<translation>{first}; {second}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>{found:,} {found:does|do}.</source>
<translation>{found:basta|bastan} {found:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>{found:,} {found:was found that does|were found that do}.</source>
<translation>{found:se halló|se hallaron} {found:,} que {found:basta|bastan}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{high} lies farthest above its target ({above}), {low} farthest below ({below}).</source>
<translation>{high} es el que más supera su objetivo ({above}), {low} el que más se queda por debajo ({below}).</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{high} lies {above} from its target.</source>
<translation>{high} está a {above} de su objetivo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>{island} and {other} ({distance})</source>
<translation>{island} y {other} ({distance})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>{island} to {others}</source>
<translation>{island} con {others}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>{k:,} territories can't be made of {n:,} {n:unit|units}: ask for at most {n:,}.</source>
<translation>No se pueden hacer {k:,} territorios de {n:,} {n:unidad|unidades}: pedir {n:,} como mucho.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{k:,} territories share the {n:,} units of “{layer}”</source>
<translation>{k:,} territorios se reparten las {n:,} unidades de «{layer}»</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>{k:,} {k:territory|territories} of at most {most} {k:holds|hold} {all} of {total}: allow {least}</source>
<translation>{k:,} {k:territorio|territorios} de {most} como mucho {k:contiene|contienen} {all} de {total}: permitir {least}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_design.py" />
<source>{k:,} {k:territory|territories}, largest deviation {share}.</source>
<translation>{k:,} {k:territorio|territorios}, mayor desviación {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>{k:,} {k:territory|territories}: largest deviation {share}, travel {cost}. {verdict}</source>
<translation>{k:,} {k:territorio|territorios}: mayor desviación {share}, desplazamiento {cost}. {verdict}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>{k:,} {k:territory|territories}: {verdict}</source>
<translation>{k:,} {k:territorio|territorios}: {verdict}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>{key} (nearest: {near})</source>
<translation>{key} (la más cercana: {near})</translation>
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
<translation>{layer} (no está en el proyecto)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>{left} ({names}).</source>
<translation>{left} ({names}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>{listed} and {more:,} more</source>
<translation>{listed} y {more:,} más</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>{load} of {target}: {deviation}</source>
<translation>{load} de {target}: {deviation}</translation>
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
<translation>se mueve {moved} de la carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>{n:,} {n:unit|units} carried over to {m:,} new {m:one|ones}.</source>
<translation>{n:,} {n:unidad trasladada|unidades trasladadas} a {m:,} {m:nueva|nuevas}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>{n:,} {n:unit|units}, {steps:,} {steps:step|steps} from {first} to {last}, in all {total}.</source>
<translation>{n:,} {n:unidad|unidades}, {steps:,} {steps:período|períodos} de {first} a {last}, en total {total}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{n:problem|problems}</source>
<translation>{n:problema|problemas}</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{n:territory|territories}</source>
<translation>{n:territorio|territorios}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>{names} leave</source>
<translation>{names} se van</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>{names} leaves</source>
<translation>{names} se va</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>{names}: ways lead from centers, and alternatives that are made afresh find none of their own. Give centers (CENTERS), or the plan of today (TERRITORY_FIELD).</source>
<translation>{names}: los trayectos parten de centros, y las alternativas hechas de nuevo no hallan los suyos. Dar centros (CENTERS), o el plan de hoy (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/missing.py" />
<source>{name} (can't run)</source>
<translation>{name} (no puede ejecutarse)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{name} (carries {load} of “{title}”)</source>
<translation>{name} (lleva {load} de «{title}»)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>{name} (no place in {crs})</source>
<translation>{name} (ningún lugar en {crs})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/carried.py" />
<source>{name} (the nearest)</source>
<translation>{name} (la más cercana)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>{name} ({deviation}, since {day})</source>
<translation>{name} ({deviation}, desde el {day})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>{name} (“{field}”)</source>
<translation>{name} («{field}»)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>{name} (“{field}”: {deviation})</source>
<translation>{name} («{field}»: {deviation})</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} and {other} have changed places.</source>
<translation>{name} y {other} intercambiaron sus lugares.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{name} at {unit}</source>
<translation>{name} en {unit}</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} before</source>
<translation>{name} antes</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} can't change places with themselves.</source>
<translation>{name} no puede intercambiar su lugar consigo.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} carries {after} of the workload, and carried {before}.</source>
<translation>{name} lleva {after} de la carga, y llevaba {before}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>{name} changes places, and the column “with” does not say with whom.</source>
<translation>{name} cambia de lugar, y la columna «with» no dice con quién.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} gave</source>
<translation>{name} que cede</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} got</source>
<translation>{name} que recibe</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} has two changes at once ({one} and {other}): give one row for each person.</source>
<translation>{name} tiene dos cambios a la vez ({one} y {other}): dar una fila por persona.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} is back on {until}, and another change begins on {since} only: plan these one after the other.</source>
<translation>{name} vuelve el {until}, y otro cambio no empieza hasta el {since}: planificarlos uno tras otro.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>{name} is frozen.</source>
<translation>{name} está congelado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<source>{name} is left aside: it says nothing where {choice} is “{word}”.</source>
<translation>{name} se deja a un lado: no dice nada donde {choice} es «{word}».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>{name} is left aside: it says nothing without {partner}.</source>
<translation>{name} se deja a un lado: no dice nada sin {partner}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<source>{name} is left aside: {other} counts.</source>
<translation>{name} se deja a un lado: cuenta {other}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>{name} is locked.</source>
<translation>{name} está bloqueado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} is “{lock}”, and all that it has would go to others: unlock it.</source>
<translation>{name} está «{lock}», y todo lo que tiene iría a otros: desbloquearlo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>{name} is “{value}”, which is read with a decimal point: {numbers}. If the point parts thousands, leave it out.</source>
<translation>{name} es «{value}», que se lee con punto decimal: {numbers}. Si el punto separa millares, quitarlo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>{name} joins</source>
<translation>{name} llega</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} joins twice: give one row for each person.</source>
<translation>{name} llega dos veces: dar una fila por persona.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} joins with {after} of the workload, from {whence}.</source>
<translation>{name} llega con {after} de la carga, de {whence}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} joins, and the table of travel costs does not know {name}: add a center and a column of that name.</source>
<translation>{name} llega, y la tabla de costes de viaje no conoce {name}: añadir un centro y una columna con ese nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} joins, and there are centers, but none of {name}: give a home, or a center of that name.</source>
<translation>{name} llega, y hay centros, pero ninguno de {name}: dar un domicilio, o un centro con ese nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} joins, and there is a territory of that name already: choose another name.</source>
<translation>{name} llega, y ya hay un territorio con ese nombre: elegir otro nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} kept</source>
<translation>{name} que conserva</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} leaves: {before} of the workload goes to {to}.</source>
<translation>{name} se va: {before} de la carga va a {to}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>{name} may only gain.</source>
<translation>{name} solo puede ganar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>{name} must be one number of zero or more per workload field ({n}), not “{value}”.</source>
<translation>{name} debe ser un número de cero o más por campo de carga ({n}), no «{value}».</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} now</source>
<translation>{name} ahora</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>{name} says what stays as it is today: say which field holds the plan of today (TERRITORY_FIELD).</source>
<translation>{name} dice lo que queda como hoy: decir qué campo contiene el plan de hoy (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} would be back on {until}, before leaving on {since}.</source>
<translation>{name} volvería el {until}, antes de irse el {since}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} would begin in unit {unit}, which a lock keeps in {host}: unlock it, or choose another home.</source>
<translation>{name} empezaría en la unidad {unit}, que un bloqueo mantiene en {host}: desbloquearla, o elegir otro domicilio.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{name} {least} or later is needed, and is not installed.</source>
<translation>Se necesita {name} {least} o posterior, y no está instalado.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{name} {least} or later is needed, and {found} can't be loaded ({error}).</source>
<translation>Se necesita {name} {least} o posterior, y {found} no se puede cargar ({error}).</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{name} {least} or later is needed, and {found} is too old.</source>
<translation>Se necesita {name} {least} o posterior, y {found} es demasiado antigua.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{name}: largest deviation {deviation}, travel {travel}, borders {borders:,.0f} km</source>
<translation>{name}: mayor desviación {deviation}, desplazamiento {travel}, fronteras {borders:,.0f} km</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>{name}: “{value}” is read as {number:.15g}.</source>
<translation>{name}: «{value}» se lee como {number:.15g}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{number:,.0f} {number:territory|territories}, {asked:,.0f} {asked:was|were} asked for</source>
<translation>{number:,.0f} {number:territorio|territorios}, {asked:se pidió|se pidieron} {asked:,.0f}</translation>
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
<translation>{one} y {other} ({share} % de la menor)</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{one} and {other} would both begin in unit {unit}.</source>
<translation>{one} y {other} empezarían ambos en la unidad {unit}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{one} – {other} ({distance})</source>
<translation>{one} – {other} ({distance})</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{one}, or {other}</source>
<translation>{one}, o {other}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>{output} is of points: say which (POINTS).</source>
<translation>{output} es de puntos: decir cuáles (POINTS).</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/parents.py" />
<source>{parent} {seats:,} ({share})</source>
<translation>{parent} {seats:,} ({share})</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{path} has neither a table of Territory2 (Name, DeveloperName) nor a metadata project.</source>
<translation>{path} no tiene tabla de Territory2 (Name, DeveloperName) ni proyecto de metadatos.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>{path} has no file that ends in {endings}.</source>
<translation>{path} no tiene archivo que acabe en {endings}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>{path} has no table of territories ({column}).</source>
<translation>{path} no tiene tabla de territorios ({column}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/run.py" />
<location filename="../../territory_planner/layers/writing/checks.py" />
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>{path} is as it was before an earlier run that was broken off.</source>
<translation>{path} está como antes de una ejecución anterior que se interrumpió.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>{path} is not there.</source>
<translation>{path} no existe.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>{path} tells no units: whether these changed is not known.</source>
<translation>{path} no dice unidades: no se sabe si estas cambiaron.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} of {territory} {count:stays detached: it|stay detached: one of them} is locked</source>
<translation>{piece} de {territory} {count:sigue separada: está bloqueada|siguen separadas: una de ellas está bloqueada}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} of {territory} {count:stays|stay} detached: {territory} is locked</source>
<translation>{piece} de {territory} {count:sigue separada|siguen separadas}: {territory} está bloqueado</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} of {territory} {count:stays|stay} detached: {territory} would be below its minimum without {count:it|them}</source>
<translation>{piece} de {territory} {count:sigue separada|siguen separadas}: {territory} quedaría sin {count:ella|ellas} por debajo de su mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: each territory that touches {count:it|them} has a unit that {count:it|one of them} must be apart from</source>
<translation>{piece} {count:queda|quedan}: cada territorio que {count:la|las} toca tiene una unidad de la que {count:debe|una de ellas debe} estar separada</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: no territory that may gain units touches {count:it|them}</source>
<translation>{piece} {count:queda|quedan}: no {count:la|las} toca ningún territorio que pueda ganar unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: rules keep {count:it|them} from all territories that touch {count:it|them}</source>
<translation>{piece} {count:queda|quedan}: las reglas {count:la|las} apartan de todos los territorios que {count:la|las} tocan</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: the centers of the territories that touch {count:it|them} are too far, or can't serve {count:it|them}</source>
<translation>{piece} {count:queda|quedan}: los centros de los territorios que {count:la|las} tocan están demasiado lejos, o no pueden {count:atenderla|atenderlas}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: the territories that touch {count:it|them} would be above their maximum with {count:it|them}</source>
<translation>{piece} {count:queda|quedan}: los territorios que {count:la|las} tocan pasarían con {count:ella|ellas} de su máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: the territories that touch {count:it|them} would have more units or land with {count:it|them} than they may</source>
<translation>{piece} {count:queda|quedan}: los territorios que {count:la|las} tocan tendrían con {count:ella|ellas} más unidades o terreno del que pueden</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{plan} (on show)</source>
<translation>{plan} (mostrado)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{plan}, copy</source>
<translation>{plan}, copia</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{pockets} would be cut off by it and {count:belongs|belong} to the same territory.</source>
<translation>{pockets} {count:quedaría cortada por ella y pertenece|quedarían cortadas por ella y pertenecen} al mismo territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{pockets} would be cut off by one of them and {count:belongs|belong} to its territory.</source>
<translation>{pockets} {count:quedaría cortada por una de ellas y pertenece|quedarían cortadas por una de ellas y pertenecen} a su territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/delivery.py" />
<source>{reason} In place already, and whole: {done}.</source>
<translation>{reason} Ya en su lugar, y enteros: {done}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>{row} → perhaps {candidates}</source>
<translation>{row} → quizá {candidates}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{rule}: {criterion}</source>
<translation>{rule}: {criterion}</translation>
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
<translation>{said}. Podría ir allí {turns}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{said}; {count:gives|give} up a head: {who}.</source>
<translation>{said}; {count:cede|ceden} un puesto: {who}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{said}; {count:joins|join}: {who}.</source>
<translation>{said}; {count:llega|llegan}: {who}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{share:.2f} % of “{title}”</source>
<translation>{share:.2f} % de «{title}»</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{share:.2f} % of “{title}” (tolerance {tolerance:g} %)</source>
<translation>{share:.2f} % de «{title}» (tolerancia {tolerance:g} %)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{share:.2f} % of “{title}” (tolerance {tolerance:g} %, {count:,} outside)</source>
<translation>{share:.2f} % de «{title}» (tolerancia {tolerance:g} %, {count:,} fuera)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of the customers</source>
<translation>{share} de los clientes</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of the units</source>
<translation>{share} de las unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of the workload</source>
<translation>{share} de la carga</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>{share} of “{name}”</source>
<translation>{share} de «{name}»</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of “{title}”</source>
<translation>{share} de «{title}»</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{source} closes</source>
<translation>{source} cierra</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{source} gives it up to nobody</source>
<translation>{source} la deja sin territorio</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{source} goes from {a} to {b} off its target, {target} from {c} to {d}</source>
<translation>Desviación del objetivo: {source} pasa de {a} a {b}, {target} de {c} a {d}</translation>
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
<translation>{suggestion} (fuera de la vista)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{suggestion} (partly out of sight)</source>
<translation>{suggestion} (en parte fuera de la vista)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>{system} gives a folder of files: name it (FILES).</source>
<translation>{system} da una carpeta de archivos: nombrarla (FILES).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>{system} publishes no description of its files, nor of what must be switched on for them: only our own reading back has checked these. Try them with a few rows.</source>
<translation>{system} no publica ninguna descripción de sus archivos, ni de lo que debe activarse para ellos: solo nuestra propia relectura comprobó estos. Probarlos con unas pocas filas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>{system} takes a folder of files: name it (FOLDER).</source>
<translation>{system} recibe una carpeta de archivos: nombrarla (FOLDER).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>{system} takes at most {limit} {limit:level|levels}, and the plan has {levels}: leave some out (PARENT_FIELDS).</source>
<translation>{system} admite hasta {limit} {limit:nivel|niveles}, y el plan tiene {levels}: dejar fuera algunos (PARENT_FIELDS).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>{system} takes each unit once, and {count:this key is|these keys are} there more than once ({count:,}): {keys}. Choose the field that tells the units apart (ID_FIELD).</source>
<translation>{system} toma cada unidad una vez, y {count:esta clave está|estas claves están} más de una vez ({count:,}): {keys}. Elegir el campo que distingue las unidades (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>{table} can't tell which unit it is about, for several units have the same id ({count:,} {count:id|ids}): {ids}. Give each unit an id of its own, or choose the field that has it (ID_FIELD).</source>
<translation>{table} no puede decir de qué unidad trata, pues varias unidades tienen el mismo id ({count:,} {count:id|ids}): {ids}. Dar a cada unidad su id, o elegir el campo que lo tiene (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>{table} “{layer}” does not fit the layer of units, not in a single row: no unit has the {count:id|ids} {ids}.</source>
<translation>{table} «{layer}» no encaja con la capa de unidades en ninguna fila: ninguna unidad tiene {count:el id|los ids} {ids}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>{table} “{layer}” needs the {count:column|columns} {columns}. It has: {got}.</source>
<translation>{table} «{layer}» necesita {count:la columna|las columnas} {columns}. Hay: {got}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{target} is new</source>
<translation>{target} es nuevo</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} can't come below {deviation}: {heavy} heavier than any territory may be.</source>
<translation>{territory} no puede bajar de {deviation}: {heavy} demasiado para un territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>{territory} goes from {before} to {after}</source>
<translation>{territory} pasa de {before} a {after}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} had no units and took over part of {others}.</source>
<translation>{territory} no tenía unidades y tomó parte de {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} has no center</source>
<translation>{territory} no tiene centro</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} has no units</source>
<translation>{territory} no tiene unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} has {number:,.0f} {number:unit|units}, and may have {asked:,.0f}</source>
<translation>{territory} tiene {number:,.0f} {number:unidad|unidades}, y puede tener {asked:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is in {home}, but has {units} of {away}</source>
<translation>{territory} está en {home}, pero tiene {units} de {away}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {area} larger than it may be</source>
<translation>{territory} es {area} mayor de lo que puede ser</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {load} {criterion} above its maximum</source>
<translation>{territory} está {load} {criterion} por encima de su máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {load} {criterion} below its minimum</source>
<translation>{territory} está {load} {criterion} por debajo de su mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {size} {criterion} {side} its tolerance</source>
<translation>{territory} está {size} {criterion} {side} de su tolerancia</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} may not gain units</source>
<translation>{territory} no puede ganar unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} may not gain units, but has gained {units}</source>
<translation>{territory} no puede ganar unidades, pero ganó {units}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} may not lose units</source>
<translation>{territory} no puede perder unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} may not lose units, but has lost {units}</source>
<translation>{territory} no puede perder unidades, pero perdió {units}</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{territory} must have {given_load}, but between the locks around it only {needed_load} is in reach: unlock some, or {advice}.</source>
<translation>{territory} debe tener {given_load}, pero entre los bloqueos que lo rodean solo alcanza {needed_load}: desbloquear algunos, o {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{territory} now</source>
<translation>{territory} ahora</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} starts anew elsewhere: its units went to other territories, and it took over part of {others}.</source>
<translation>{territory} empieza de nuevo en otra parte: sus unidades fueron a otros territorios, y tomó parte de {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: it can only trade with {others}, and together they can't meet their limits.</source>
<translation>{territory} queda en {deviation}: solo puede intercambiar con {others}, y juntos no pueden cumplir sus límites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: it is frozen.</source>
<translation>{territory} queda en {deviation}: está congelado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: it may gain but not lose.</source>
<translation>{territory} queda en {deviation}: puede ganar pero no perder.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: its exceptions ({units}) leave too little room for what it can't give away.</source>
<translation>{territory} queda en {deviation}: sus excepciones ({units}) dejan muy poco sitio a lo que no puede dar.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: locked units alone carry too much.</source>
<translation>{territory} queda en {deviation}: las unidades bloqueadas solas llevan demasiado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: no way was found that keeps all territories whole.</source>
<translation>{territory} queda en {deviation}: no se encontró modo de mantener enteros todos los territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: no way was found to even out “{one}” that does not spoil “{other}”. Allow more tolerance for one of them.</source>
<translation>{territory} queda en {deviation}: no se encontró modo de equilibrar «{one}» sin estropear «{other}». Permitir más tolerancia para uno de ellos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: no way was found within what may change hands.</source>
<translation>{territory} queda en {deviation}: no se encontró modo dentro de lo que puede cambiar de territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: there is no territory it can trade with.</source>
<translation>{territory} queda en {deviation}: no hay territorio con que intercambiar.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: {heavy} heavier than any territory may be; the others share the rest.</source>
<translation>{territory} queda en {deviation}: {heavy} demasiado para un territorio; los otros se reparten el resto.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: {heavy} heavier than this territory may be.</source>
<translation>{territory} queda en {deviation}: {heavy} demasiado para este territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: {heavy} heavier than what is left for a territory beside units that are too heavy for any.</source>
<translation>{territory} queda en {deviation}: {heavy} más de lo que queda para un territorio junto a unidades demasiado pesadas para cualquiera.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays in several parts: {units} {count:is|are} locked in it, away from the rest.</source>
<translation>{territory} queda en varias partes: los bloqueos sujetan en él {units}, aparte del resto.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} would be {load} {criterion} above its maximum</source>
<translation>{territory} estaría {load} {criterion} por encima de su máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} would be {load} {criterion} below its minimum</source>
<translation>{territory} estaría {load} {criterion} por debajo de su mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} would be {size} {criterion} {side} its tolerance</source>
<translation>{territory} estaría {size} {criterion} {side} de su tolerancia</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} would reach out of {home} into {away}</source>
<translation>{territory} saldría de {home} a {away}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} {before} → {after}</source>
<translation>{territory} {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>{territory}, {workload}: the largest deviation of all workloads</source>
<translation>{territory}, {workload}: la mayor desviación de todas las cargas</translation>
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
<translation>«{title}» está en curso: un cambio aquí lo cancela</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>{title} is still at work: wait for it, or cancel it first.</source>
<translation>«{title}» sigue en curso: esperar, o cancelarlo antes.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/dock.py" />
<source>{title} was cancelled, as it was begun for another set-up or plan.</source>
<translation>«{title}» se ha cancelado: se había empezado para otra configuración u otro plan.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>{title}, {system}: nothing to move.</source>
<translation>{title}, {system}: nada que mover.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>{title}, {system}: {units} would move.</source>
<translation>{title}, {system}: {units} por mover.</translation>
</message>
<message>
<location filename="../../territory_planner/report/chart.py" />
<source>{title}: deviation of each territory from its target. The band is the tolerance ({band}); outside of it: {outside:,} of {count:,}.</source>
<translation>{title}: desviación de cada territorio de su objetivo. La banda es la tolerancia ({band}); fuera de ella: {outside:,} de {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>{title}: nothing to move.</source>
<translation>{title}: nada que mover.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>{title}: {stage}</source>
<translation>{title}: {stage}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>{title}: {units} would move; largest deviation {before} → {after}</source>
<translation>{title}: {units} por mover; mayor desviación {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/report/build.py" />
<source>{total} of “{name}”</source>
<translation>{total} de «{name}»</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{units} alone is</source>
<translation>{units} sola es</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} away from the rest of {territory} ({load} {criterion})</source>
<translation>{units} aparte del resto de {territory} ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} away from the rest of {territory}, next to {other} alone ({load} {criterion})</source>
<translation>{units} aparte del resto de {territory}, solo junto a {other} ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} can't be joined to the other units locked in {territory}: unlock {count:it|them}, or link {count:it|them}.</source>
<translation>{units} no se {count:puede|pueden} unir a las otras unidades bloqueadas en {territory}: {count:desbloquearla, o enlazarla|desbloquearlas, o enlazarlas}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} can't be kept apart from itself: two units of a pair are the same. Take the pair out of the table of pairs.</source>
<translation>{units} no se puede separar de sí misma: las dos unidades de un par son la misma. Quitar el par de la tabla de pares.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{units} cover the same {area}, {width} wide on average.</source>
<translation>{units} cubren los mismos {area}, de {width} de ancho por término medio.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} cover {area} twice</source>
<translation>{units} cubren {area} dos veces</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} cut off from the rest of {territory} by a barrier ({load} {criterion})</source>
<translation>{units} tras una barrera, aparte del resto de {territory} ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} given to {territory} by exception, but not there</source>
<translation>{units} con excepción para {territory}, pero no allí</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} holds a center that no territory has</source>
<translation>{units} tiene un centro que ningún territorio tiene</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} holds the center of {territory}, but is not in it</source>
<translation>{units} tiene el centro de {territory}, pero no está en él</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} in {territory} together, though they must stay apart</source>
<translation>{units} juntas en {territory}, aunque deben estar separadas</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} in {territory}, but its center can't serve them</source>
<translation>{units} en {territory}, pero sin servicio desde su centro</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} is an exception of {territory}</source>
<translation>{units} es una excepción de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} locked in {territory}, but not there</source>
<translation>{units} con bloqueo en {territory}, pero no allí</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>{units} locked.</source>
<translation>{units}: bloqueo hecho.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} must all be apart from one another, which takes {needed:,.0f} territories, and there are {given:,.0f} for them: ask for more territories, or take out pairs.</source>
<translation>{units} deben estar todas separadas entre sí, lo que requiere {needed:,.0f} territorios, y hay {given:,.0f} para ellas: pedir más territorios, o quitar pares.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} must be kept apart, but are locked to the same territory, {territory}: unlock one of them.</source>
<translation>{units} deben estar separadas, pero están bloqueadas en el mismo territorio, {territory}: desbloquear una.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} must be kept apart, but touch the other units only through one that both depend on, and carry too little there ({given_load}) for a territory ({needed_load} or more): link them to others, or take out the pair.</source>
<translation>{units} deben estar separadas, pero tocan a las otras unidades solo por una de la que ambas dependen, y llevan allí muy poco ({given_load}) para un territorio ({needed_load} o más): enlazarlas a otras, o quitar el par.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>{units} not saved</source>
<translation>{units} sin guardar</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of no parent in {territory}</source>
<translation>{units} sin región superior en {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} of the group {group} in {territory}, but most of it is in {other}</source>
<translation>{units} del grupo {group} en {territory}, pero la mayor parte está en {other}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {group} in {territory}</source>
<translation>{units} de {group} en {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {name}</source>
<translation>{units} de {name}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {name} (held there by a lock)</source>
<translation>{units} de {name} (con bloqueo allí)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {parent} in {territory}</source>
<translation>{units} de {parent} en {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>{units} released.</source>
<translation>{units}: desbloqueo hecho.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{units} stay together and are</source>
<translation>{units} siguen juntas y son</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{units} stay together in {territory}: no way was found to part them.</source>
<translation>{units} siguen juntas en {territory}: no se encontró modo de separarlas.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} too far from the center of {territory}, by up to {amount:,.1f} km</source>
<translation>{units} demasiado lejos del centro de {territory}, hasta {amount:,.1f} km de más</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} too long from the center of {territory}, by up to {amount:,.1f} min</source>
<translation>{units} a demasiado tiempo del centro de {territory}, hasta {amount:,.1f} min de más</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{units} touches no other unit; tied by {ties}.</source>
<translation>{units} no toca otra unidad; unida por {ties}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} without a territory ({load} {criterion})</source>
<translation>{units} sin territorio ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{units} would be too far from the center of {territory}, by up to {amount:,.1f} km</source>
<translation>demasiado lejos del centro de {territory}: {units}, hasta {amount:,.1f} km de más</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{units} would be too long from the center of {territory}, by up to {amount:,.1f} min</source>
<translation>demasiado tiempo desde el centro de {territory}: {units}, hasta {amount:,.1f} min de más</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} {count:doesn't|don't} touch the others and can't be divided among whole territories within a tolerance of {given_share}: link {count:it|them} to others, or allow {needed_share}.</source>
<translation>{units} no {count:toca|tocan} a las otras y no se {count:puede|pueden} repartir entre territorios enteros con una tolerancia de {given_share}: {count:enlazarla|enlazarlas} a otras, o permitir {needed_share}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} {count:doesn't|don't} touch the others and can't be divided among whole territories within the minimum and maximum, whatever the tolerance: link {count:it|them} to others, or widen these limits.</source>
<translation>{units} no {count:toca|tocan} a las otras y no se {count:puede|pueden} repartir entre territorios enteros dentro del mínimo y el máximo, con ninguna tolerancia: {count:enlazarla|enlazarlas} a otras, o ampliar estos límites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units}: the first must be apart from the others, and these are locked in every territory that it could be in: unlock some, or take out pairs.</source>
<translation>{units}: la primera debe estar separada de las otras, y estas están bloqueadas en cada territorio donde podría estar: desbloquear algunas, o quitar pares.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units}: the first must be apart from the others, and what it reaches without them carries {given_load}, less than a territory must ({needed_load}): take out pairs, or {advice}.</source>
<translation>{units}: la primera debe estar separada de las otras, y lo que alcanza sin ellas lleva {given_load}, menos de lo que debe un territorio ({needed_load}): quitar pares, o {advice}.</translation>
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
<translation>{unit} lleva por sí sola {share}, y las unidades no se dividen</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{unit} alone is heavier than a territory may be: it has a territory of its own, and the others are balanced among themselves.</source>
<translation>{unit} sola pesa más de lo que puede un territorio: tiene un territorio propio, y los otros se equilibran entre sí.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{unit} and {more:,} more</source>
<translation>{unit} y {more:,} más</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>{unit} and {other} are linked, as {author} asked: “{text}”.</source>
<translation>{unit} y {other} quedan enlazadas, como pidió {author}: «{text}».</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>{unit} belongs to {other}, as {author} asked: “{text}”.</source>
<translation>{unit} pertenece a {other}, como pidió {author}: «{text}».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has a geometry without an area, or off the map.</source>
<translation>{unit} tiene una geometría sin área, o fuera del mapa.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has an invalid geometry ({why}).</source>
<translation>{unit} tiene una geometría inválida ({why}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has no geometry.</source>
<translation>{unit} no tiene geometría.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has no “{field}”.</source>
<translation>{unit} no tiene «{field}».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{unit} has the very outline of {other}.</source>
<translation>{unit} tiene el mismo contorno que {other}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has {parts:,} parts.</source>
<translation>{unit} tiene {parts:,} {parts:parte|partes}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{unit} is a sliver of {area}.</source>
<translation>{unit} es una astilla de {area}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>{unit} is locked, as {author} asked: “{text}”.</source>
<translation>{unit} queda bloqueada, como pidió {author}: «{text}».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>{unit} is locked.</source>
<translation>{unit} está bloqueada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>{unit} to {territory} ({copy})</source>
<translation>{unit} a {territory} ({copy})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>{unit} · {work} · in no territory</source>
<translation>{unit} · {work} · en ningún territorio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>{unit} · {work} · in {territory}</source>
<translation>{unit} · {work} · en {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{unit} → {territory}</source>
<translation>{unit} → {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>{unit}: score {score:.0f}; largest deviation {deviation:.1f} %, travel saved {saved}, moved {moved} of the workload.</source>
<translation>{unit}: puntuación {score:.0f}; mayor desviación {deviation:.1f} %, desplazamiento ahorrado {saved}, movido {moved} de la carga.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/solve.py" />
<source>{unit}: {why}</source>
<translation>{unit}: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/references.py" />
<source>{use}: the layer “{layer}” is not in the project (any more).</source>
<translation>{use}: la capa «{layer}» no está (ya) en el proyecto.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/references.py" />
<source>{use}: the source of “{layer}” can't be found.</source>
<translation>{use}: no se encuentra el origen de «{layer}».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>{value} is too large to reckon with as a travel cost: correct it, or leave it blank where the center can't serve the unit.</source>
<translation>{value} es demasiado grande para calcular como coste de viaje: corregirlo, o dejarlo vacío donde el centro no pueda atender la unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{way:,.0f} km from the center of {territory}: more than {limit:,.6g} km</source>
<translation>{way:,.0f} km desde el centro de {territory}: más de {limit:,.6g} km</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{way:,.0f} min from the center of {territory}: more than {limit:,.6g} min</source>
<translation>{way:,.0f} min desde el centro de {territory}: más de {limit:,.6g} min</translation>
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
<translation>{what} (el de usted {mine}, allí eliminada)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>{what} (yours {mine}, theirs {theirs})</source>
<translation>{what} (el de usted {mine}, el de allí {theirs})</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>{what} in a territory that is not among those given are left out: {count:,}.</source>
<translation>{what} en un territorio que no está entre los dados se dejan fuera: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{what} in {place}</source>
<translation>{what} en {place}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>{who} cover the same {area}.</source>
<translation>{who} cubren los mismos {area}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>{who}: {area} lie all within {around}.</source>
<translation>{who}: {area} están del todo dentro de {around}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>{workload}: total {total}</source>
<translation>{workload}: total {total}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>± %</source>
<translation>± %</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>“2_owners.csv” says who works in which territory from now on.</source>
<translation>«2_owners.csv» dice quién trabaja desde ahora en qué territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>“As many as the limits allow” needs a least workload: set one under Constraints in the set-up.</source>
<translation>«tantos como permitan los límites» necesita una carga mínima: fijarla en Restricciones, en la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>“Assign projection” sets it. If none fits, draw the units anew.</source>
<translation>«Asignar proyección» lo fija. Si ninguno encaja, dibujar de nuevo las unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>“fast” for a first look, “balanced” for daily work, “best” to search on and to prove how good the plan is.</source>
<translation>«fast» para una primera ojeada, «balanced» para el trabajo diario, «best» para buscar más y demostrar lo bueno que es el plan.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>“fewest” needs the greatest workload (MAXIMUM), distance (MAX_DISTANCE) or time (MAX_TIME).</source>
<translation>«fewest» necesita la mayor carga (MAXIMUM), distancia (MAX_DISTANCE) o tiempo (MAX_TIME).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>“given”: by the number of territories. “fewest”: as few as keep MAXIMUM, MAX_DISTANCE or MAX_TIME. “most”: as many as keep MINIMUM. “best”: of all in COUNT_RANGE that keep the limits, the one with the least travel times number. Candidate centers (SITE_FIELD) are chosen anew for each. Each count that is tried is a whole design, so that this takes several times as long.</source>
<translation>«given»: por el número de territorios. «fewest»: tan pocos como cumplan MAXIMUM, MAX_DISTANCE o MAX_TIME. «most»: tantos como cumplan MINIMUM. «best»: de todos los de COUNT_RANGE que cumplen los límites, el de menor desplazamiento por número. Los centros candidatos (SITE_FIELD) se eligen de nuevo para cada uno. Cada número que se prueba es un diseño entero, de modo que tarda varias veces más.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>“hexagons” or “squares” of one size; “voronoi”: the land that is nearest to each point, points in one place together; “polygons”: those of POLYGONS, which the points are joined to.</source>
<translation>«hexagons» o «squares» de un tamaño; «voronoi»: el terreno más cercano a cada punto, los puntos de un mismo lugar, juntos; «polygons»: los de POLYGONS, a los que se unen los puntos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>“impassable”: what they part are no neighbours. “costly”: neighbours all the same, but a way across counts as longer (or goes around the barrier's end, where that is shorter), and the border along it is the best place for a territory to end. A link across has no such cost.</source>
<translation>«impassable»: lo que separan no es vecino. «costly»: vecino de todos modos, pero un trayecto que cruza cuenta más (o rodea el extremo de la barrera, si es más corto), y la frontera a lo largo de ella es el mejor sitio para que acabe un territorio. Un enlace que la cruza no tiene tal coste.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>“most” needs the least workload of a territory (MINIMUM).</source>
<translation>«most» necesita la menor carga de un territorio (MINIMUM).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>“names”: territories of the same name are the same, others came or went. “shared”: each is the one that it shares most workload with, whatever it is called; for plans that a run has numbered anew.</source>
<translation>«names»: los territorios con el mismo nombre son los mismos, otros vinieron o se fueron. «shared»: cada uno es aquel con que comparte más carga, se llame como se llame; para planes que una ejecución numeró de nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>“ok”: no rule is broken; “unavoidable”: only what no plan can avoid; “broken”: more</source>
<translation>«ok»: no se rompe ninguna regla; «unavoidable»: solo lo que ningún plan puede evitar; «broken»: más</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>“spread”: far apart, denser where the workload is (weighted k-means++). “balanced”: in the middle of equal shares of the workload. “heaviest”: the heaviest units that lie apart. “median”: the places with the least total distance to the workload (p-median). “center”: the places that leave no workload farther than need be (p-center). “existing”: the centers of the plan in the territory field.</source>
<translation>«spread»: lejos entre sí, más densas donde está la carga (k-means++ ponderado). «balanced»: en medio de partes iguales de la carga. «heaviest»: las unidades más pesadas alejadas entre sí. «median»: los lugares con menor distancia total a la carga (p-mediana). «center»: los lugares que no dejan carga más lejos de lo necesario (p-centro). «existing»: los centros del plan en el campo de territorios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>“travel”: workload times what the way from the territory's center counts: its squared distance, or what is asked for (OBJECTIVE). “borders”: how long the borders between territories are; short ones make compact territories.</source>
<translation>«travel»: carga por lo que cuenta el trayecto desde el centro del territorio: su distancia al cuadrado, o lo que se pida (OBJECTIVE). «borders»: lo largas que son las fronteras entre territorios; si son cortas hacen territorios compactos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>“workload” without one. The fields of groups begin with it.</source>
<translation>«workload» si no se da. Los campos de grupos empiezan por él.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>“yes”, “true”, “1” or “FT”: only as drawn. “-1” or “TF”: only against it. Else both ways; the log names values that mean nothing.</source>
<translation>«yes», «true», «1» o «FT»: solo como está dibujada. «-1» o «TF»: solo al revés. Si no, en ambos sentidos; el registro nombra los valores que no significan nada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{algorithm}” has no parameter {name}; it has {known}.</source>
<translation>«{algorithm}» no tiene parámetro {name}; tiene {known}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{algorithm}” has no parameter {name}; the nearest is {near}.</source>
<translation>«{algorithm}» no tiene parámetro {name}; el más cercano es {near}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>“{column}” of the table of reps must be a number of zero or more for {name}, not “{value}”.</source>
<translation>«{column}» de la tabla de representantes debe ser un número de cero o más para {name}, no «{value}».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>“{column}” of {name} must be a day such as 2027-03-01, not “{value}”.</source>
<translation>«{column}» de {name} debe ser un día como 2027-03-01, no «{value}».</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: a territory may have {given_load} at most (the maximum), but each of {units} carries more, up to {needed_load}. {Advice}, or split these.</source>
<translation>«{criterion}»: un territorio puede tener {given_load} como mucho (el máximo), pero cada una de {units} lleva más, hasta {needed_load}. {Advice}, o dividirlas.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: a territory may have {given_load} at most (the maximum), but {units} alone carries {needed_load}. {Advice}, or split it.</source>
<translation>«{criterion}»: un territorio puede tener {given_load} como mucho (el máximo), pero {units} sola lleva {needed_load}. {Advice}, o dividirla.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: within the tolerance a territory may have {given_load} at most, but each of {units} carries more, up to {needed_load}. {Advice}, or split these.</source>
<translation>«{criterion}»: dentro de la tolerancia un territorio puede tener {given_load} como mucho, pero cada una de {units} lleva más, hasta {needed_load}. {Advice}, o dividirlas.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: within the tolerance a territory may have {given_load} at most, but {units} alone carries {needed_load}. {Advice}, or split it.</source>
<translation>«{criterion}»: dentro de la tolerancia un territorio puede tener {given_load} como mucho, pero {units} sola lleva {needed_load}. {Advice}, o dividirla.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {k:,} {k:territory|territories} may carry {given_load} in all, and there is {needed_load}. {Advice}.</source>
<translation>«{criterion}»: {k:,} {k:territorio puede|territorios pueden} llevar {given_load} en total, y hay {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {k:,} {k:territory|territories} must carry {given_load} in all, and there is {needed_load}. {Advice}.</source>
<translation>«{criterion}»: {k:,} {k:territorio debe|territorios deben} llevar {given_load} en total, y hay {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {territory} would have to carry {needed_load} or more and {given_load} or less at once. {Advice}.</source>
<translation>«{criterion}»: {territory} tendría que llevar a la vez {needed_load} o más y {given_load} o menos. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {units} alone carries so much that {given_load} is left for the others ({other_k:,} of {k:,} territories), whose minima are {needed_load} in all. {Advice}.</source>
<translation>«{criterion}»: {units} sola lleva tanto que al resto ({other_k:,} de {k:,} territorios) le queda {given_load}, y sus mínimos suman {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {units}, which take a territory each, carry so much that {given_load} is left for the others ({other_k:,} of {k:,} territories), whose minima are {needed_load} in all. {Advice}.</source>
<translation>«{criterion}»: {units}, que ocupan un territorio cada una, llevan tanto que al resto ({other_k:,} de {k:,} territorios) le queda {given_load}, y sus mínimos suman {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>“{field}”</source>
<translation>«{field}»</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{field}” comes from a joined layer: edit it there.</source>
<translation>«{field}» viene de una capa unida: editarlo allí.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/results.py" />
<source>“{field}” does not tell all units apart; {count:this occurs|these occur} more than once: {ids}.</source>
<translation>«{field}» no distingue todas las unidades; {count:esta aparece|estas aparecen} más de una vez: {ids}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>“{field}” has no territories called {names}; there are {there}.</source>
<translation>«{field}» no tiene territorios llamados {names}; hay {there}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_hints.py" />
<source>“{field}” has {count:,} different values for {units:,} units: that is hardly a plan. Choose the field that holds territories, or make a new one.</source>
<translation>«{field}» tiene {count:,} valores distintos para {units:,} unidades: eso no parece un plan. Elegir el campo que contiene los territorios, o crear uno nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/read_back.py" />
<source>“{field}” holds names of at most {most:,} {most:letter|letters}, and the files have longer ones ({count:,}: {names}). Take a longer field in the set-up, or shorten them.</source>
<translation>«{field}» contiene nombres de hasta {most:,} {most:letra|letras}, y los archivos los tienen más largos ({count:,}: {names}). Tomar un campo más largo en la configuración, o acortarlos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>“{field}” holds numbers, and can't hold the names of the plan before, such as {names}. Make a text field of it with the field calculator, and choose that.</source>
<translation>«{field}» contiene números, y no puede contener los nombres del plan anterior, como {names}. Crear a partir de él un campo de texto con la calculadora de campos, y elegir ese.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>“{field}” holds numbers, and can't hold the territories of the copies, such as {names}. Make a text field of it with the field calculator, and choose that.</source>
<translation>«{field}» contiene números, y no puede contener los territorios de las copias, como {names}. Crear a partir de él un campo de texto con la calculadora de campos, y elegir ese.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/read_back.py" />
<source>“{field}” holds numbers, and the files have territories that the plan has none of that name for ({count:,}: {names}). Make them with “New territory” first, or take a field of text in the set-up.</source>
<translation>«{field}» contiene números, y los archivos tienen territorios que el plan no tiene con ese nombre ({count:,}: {names}). Hacerlos antes con «Nuevo territorio», o tomar un campo de texto en la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” holds what means neither yes nor no ({values}) in {count:,} of {n:,} {n:unit|units}, which {count:counts|count} as not locked: {units}. Write “yes” or “no”.</source>
<translation>«{field}» contiene lo que no significa ni sí ni no ({values}) en {count:,} de {n:,} {n:unidad|unidades}, que {count:cuenta|cuentan} como no {count:bloqueada|bloqueadas}: {units}. Escribir «yes» o «no».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is 0 in every unit.</source>
<translation>«{field}» es 0 en cada unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is 0 in every unit: there is no workload to share out.</source>
<translation>«{field}» es 0 en cada unidad: no hay carga que repartir.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is 0 in {count:,} of {n:,} {n:unit|units}: {units}.</source>
<translation>«{field}» es 0 en {count:,} de {n:,} {n:unidad|unidades}: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{field}” is a virtual field: its values are computed and can't be edited.</source>
<translation>«{field}» es un campo virtual: sus valores se calculan y no se pueden editar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>“{field}” is empty in {count:,} {count:unit|units}, which no system can find again.</source>
<translation>«{field}» está vacío en {count:,} {count:unidad, que|unidades, que} ningún sistema puede volver a encontrar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>“{field}” is missing in {count:,} of {n:,} {n:customer|customers}; {constant} counts there: {customers}.</source>
<translation>«{field}» falta en {count:,} de {n:,} {n:cliente|clientes}; allí cuenta {constant}: {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is missing in {count:,} of {n:,} {n:unit|units} and counts as 0 there: {units}.</source>
<translation>«{field}» falta en {count:,} de {n:,} {n:unidad|unidades} y cuenta allí como 0: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is missing in {count:,} of {n:,} {n:unit|units}: {units}.</source>
<translation>«{field}» falta en {count:,} de {n:,} {n:unidad|unidades}: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{field}” is missing in {count:,} {count:record|records}, which {count:counts|count} 0.</source>
<translation>«{field}» falta en {count:,} {count:dato, que cuenta|datos, que cuentan} 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is missing in {unit}.</source>
<translation>«{field}» falta en {unit}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>“{field}” is the same for several units ({count:,} {count:key|keys}): {keys}.</source>
<translation>«{field}» es el mismo para varias unidades ({count:,} {count:clave|claves}): {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is too large to reckon with in {units}: correct it, or measure it in larger units.</source>
<translation>«{field}» es demasiado grande para calcular en {units}: corregirlo, o medirlo en unidades mayores.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is {value} in {unit}.</source>
<translation>«{field}» es {value} en {unit}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is {value} in {unit}: the middle unit has {times} times that, {middle}.</source>
<translation>«{field}» es {value} en {unit}: la unidad mediana tiene {times} veces eso, {middle}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is {value} in {unit}: {times} times the middle unit's {middle}.</source>
<translation>«{field}» es {value} en {unit}: {times} veces el de la unidad mediana, {middle}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>“{field}” is “{name}”</source>
<translation>«{field}» es «{name}»</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<location filename="../../territory_planner/layers/live/reading/plan_centers.py" />
<source>“{field}” must be a number above zero for every center, and is not for {names}.</source>
<translation>«{field}» debe ser un número mayor que cero para cada centro, y no lo es para {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” must be a number in every unit, and not too large to reckon with; it is not in {units}.</source>
<translation>«{field}» debe ser un número en cada unidad, y no demasiado grande para calcular; no lo es en {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” must be a number of zero or more in every unit, and is not in {units}.</source>
<translation>«{field}» debe ser un número de cero o más en cada unidad, y no lo es en {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>“{field}” must be the same in all units of a territory; in {name} it is {one} and {other}.</source>
<translation>«{field}» debe ser el mismo en todas las unidades de un territorio; en {name} es {one} y {other}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sites.py" />
<source>“{field}” must be “required” or “candidate” for every center: {centers}.</source>
<translation>«{field}» debe ser «required» o «candidate» para cada centro: {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{field}” of the roads holds no speed above zero in {count:,} of {n:,} {n:line|lines}, which {count:counts|count} as {default:g} km/h: {lines}. Speeds are numbers in km/h, or such as “30 mph”.</source>
<translation>«{field}» de las carreteras no contiene velocidad mayor que cero en {count:,} de {n:,} {n:línea|líneas}, que {count:cuenta|cuentan} como {default:g} km/h: {lines}. Las velocidades son números en km/h, o por ejemplo «30 mph».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{field}” of the roads says in {count:,} of {n:,} {n:line|lines} what means no direction, so that {count:it counts|they count} both ways: {values}. Write “yes” (as drawn), “-1” (against it) or “no”.</source>
<translation>«{field}» de las carreteras dice en {count:,} de {n:,} {n:línea|líneas} lo que no significa ningún sentido, de modo que {count:cuenta|cuentan} en ambos: {values}. Escribir «yes» (como dibujada), «-1» (al revés) o «no».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/columns.py" />
<source>“{field}” of the units is what an earlier run left there: it is brought up to date.</source>
<translation>«{field}» de las unidades es lo que dejó allí una ejecución anterior: se actualiza.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” of “{layer}” counts nothing in any unit, so that nothing tells plans apart: choose another field, or another measure.</source>
<translation>«{field}» de «{layer}» no cuenta nada en ninguna unidad, de modo que nada distingue los planes: elegir otro campo, u otra medida.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/workload.py" />
<source>“{field}” of “{layer}” has {count:,} values, {values}; a field each would be too many. Choose a field with at most {most} (GROUP_FIELD).</source>
<translation>«{field}» de «{layer}» tiene {count:,} valores, {values}; un campo para cada uno sería demasiado. Elegir un campo con {most} como mucho (GROUP_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{field}” of “{layer}” holds no dates that can be read ({values}). Write them as 2016-10-31, 2016-10, 2016 Q4 or 2016.</source>
<translation>«{field}» de «{layer}» no contiene fechas legibles ({values}). Escribirlas como 2016-10-31, 2016-10, 2016 Q4 o 2016.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>“{field}” of “{layer}” is missing in {count:,} {count:feature|features}, which {count:weighs|weigh} 0.</source>
<translation>«{field}» de «{layer}» falta en {count:,} {count:objeto espacial, que pesa|objetos espaciales, que pesan} 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/newer.py" />
<source>“{field}” of “{layer}” is read, and beside it there is “{newer}”: what a later run added, as the name was taken. Choose that field where the newer values are meant.</source>
<translation>Se lee «{field}» de «{layer}», y al lado está «{newer}»: lo que añadió una ejecución posterior, pues el nombre estaba tomado. Elegir ese campo donde se quieran los valores nuevos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>“{field}” of “{layer}” is the id of a unit of “{units}” in not a single row: {keys}.</source>
<translation>«{field}» de «{layer}» no es en ninguna fila el id de una unidad de «{units}»: {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{field}” of “{layer}” must be a number of zero or more in every record, and is not in {records}.</source>
<translation>«{field}» de «{layer}» debe ser un número de cero o más en cada dato, y no lo es en {records}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/features.py" />
<source>“{field}” of “{layer}” must be a number of zero or more, and is not in {count:,} of {n:,}: {rows}.</source>
<translation>«{field}» de «{layer}» debe ser un número de cero o más, y no lo es en {count:,} de {n:,}: {rows}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/features.py" />
<source>“{field}” of “{layer}” must be a number, and not too large to reckon with; it is not in {count:,} of {n:,}: {rows}.</source>
<translation>«{field}» de «{layer}» debe ser un número, y no demasiado grande para calcular; no lo es en {count:,} de {n:,}: {rows}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” says yes in another language ({values}): taken as yes.</source>
<translation>«{field}» dice sí en otro idioma ({values}): tomado por sí.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{field}” was taken in as a scenario, kept in {place}.</source>
<translation>«{field}» se incorporó como escenario, guardado en {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>“{field}” weighs ratings, and must be zero or more; it is below in {count:,} {count:customer|customers}. Correct it, or leave CUSTOMER_WEIGHT out.</source>
<translation>«{field}» pondera valoraciones, y debe ser cero o más; es menor en {count:,} {count:cliente|clientes}. Corregirlo, o no dar CUSTOMER_WEIGHT.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>“{field}”: {before} before, {after} after.</source>
<translation>«{field}»: {before} antes, {after} después.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>“{folder}” holds what changed alone: the plan that it leads to is read from its “{state}”, whether it was loaded or not.</source>
<translation>«{folder}» contiene solo lo que cambió: el plan al que lleva se lee de su «{state}», se haya cargado o no.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{layer}” can't be switched to editing.</source>
<translation>«{layer}» no se puede poner en edición.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>“{layer}” can't serve as barriers: it holds neither lines nor polygons.</source>
<translation>«{layer}» no sirve de barreras: la capa no contiene líneas ni polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>“{layer}” can't serve as centers: it is no point layer.</source>
<translation>«{layer}» no sirve de centros: no es una capa de puntos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>“{layer}” can't serve as customers: it is no point layer.</source>
<translation>«{layer}» no sirve de clientes: no es una capa de puntos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads here: its connected roads come no nearer than {km:,.0f} km to any unit.</source>
<translation>«{layer}» no sirve aquí de carreteras: sus carreteras conectadas no se acercan a menos de {km:,.0f} km de ninguna unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads: it has no line that leads anywhere.</source>
<translation>«{layer}» no puede servir de carreteras: ninguna de sus líneas lleva a alguna parte.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads: it is no line layer.</source>
<translation>«{layer}» no sirve de carreteras: no es una capa de líneas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads: {count:,} of its {n:,} vertices {count:is|are} no place in {crs}.</source>
<translation>«{layer}» no sirve de carreteras: {count:,} de sus {n:,} vértices no {count:corresponde|corresponden} a ningún lugar en {crs}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/region.py" />
<source>“{layer}” can't serve as study region: it holds no polygons.</source>
<translation>«{layer}» no sirve de región de estudio: la capa no contiene polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>“{layer}” can't serve as weights: it holds neither points nor areas.</source>
<translation>«{layer}» no sirve de pesos: la capa no contiene puntos ni áreas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>“{layer}” can't serve as weights: none of its features has a place.</source>
<translation>«{layer}» no sirve de pesos: ninguno de sus objetos espaciales tiene ubicación.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/file_behind.py" />
<source>“{layer}” could not be read to its end ({count} features): it was being saved, or something else is writing to it. Run it again.</source>
<translation>«{layer}» no se pudo leer hasta el final ({count} objetos espaciales): se estaba guardando, u otra cosa escribe en ella. Ejecutar de nuevo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{layer}” did not accept the value {value} in “{field}”.</source>
<translation>«{layer}» no aceptó el valor {value} en «{field}».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>“{layer}” has no centers.</source>
<translation>«{layer}» no tiene centros.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/outlines.py" />
<source>“{layer}” has no coordinate reference system, and the system's outlines are in longitude and latitude: set it in the layer's properties.</source>
<translation>«{layer}» no tiene sistema de referencia de coordenadas, y los contornos del sistema están en longitud y latitud: fijarlo en las propiedades de la capa.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>“{layer}” has no coordinate reference system: its coordinates are taken as metres in the plane. Where they are degrees, set its reference system first.</source>
<translation>«{layer}» no tiene sistema de referencia de coordenadas: sus coordenadas se toman por metros en el plano. Donde sean grados, fijar antes su sistema.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{layer}” has no coordinate reference system; its coordinates look like degrees.</source>
<translation>«{layer}» no tiene sistema de referencia de coordenadas; sus coordenadas parecen grados.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{layer}” has no coordinate reference system; its coordinates look like metres.</source>
<translation>«{layer}» no tiene sistema de referencia de coordenadas; sus coordenadas parecen metros.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>“{layer}” has no customers.</source>
<translation>«{layer}» no tiene clientes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>“{layer}” has no customers: none of its features has a point.</source>
<translation>«{layer}» no tiene clientes: ninguno de sus objetos espaciales tiene un punto.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>“{layer}” has no features to look over.</source>
<translation>«{layer}» no tiene objetos espaciales que revisar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>“{layer}” has no features to make territories of. Where only selected features are used, select some.</source>
<translation>«{layer}» no tiene objetos espaciales de que hacer territorios. Donde solo se usan los seleccionados, seleccionar algunos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>“{layer}” has no features yet.</source>
<translation>«{layer}» aún no tiene objetos espaciales.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>“{layer}” has no field “{field}” to tell its units by: choose one (OTHER_ID_FIELD).</source>
<translation>«{layer}» no tiene campo «{field}» por el que reconocer sus unidades: elegir uno (OTHER_ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>“{layer}” has no points.</source>
<translation>«{layer}» no tiene puntos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{layer}” has no records up to {day}: give a later day (UNTIL).</source>
<translation>«{layer}» no tiene datos hasta el {day}: dar un día posterior (UNTIL).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{layer}” has no records with a unit and a date.</source>
<translation>«{layer}» no tiene datos con unidad y fecha.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>“{layer}” has no rows to compare with.</source>
<translation>«{layer}» no tiene filas con que comparar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>“{layer}” has no rows.</source>
<translation>«{layer}» no tiene filas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>“{layer}” has no units: none of its features has an area.</source>
<translation>«{layer}» no tiene unidades: ninguno de sus objetos espaciales tiene área.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>“{layer}” has {k:,} centers for {n:,} {n:unit|units}: at most one per unit.</source>
<translation>«{layer}» tiene {k:,} centros para {n:,} {n:unidad|unidades}: como mucho uno por unidad.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>“{layer}” has {units:,} {units:unit|units} and no territories.</source>
<translation>«{layer}» tiene {units:,} {units:unidad|unidades} y ningún territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>“{layer}” has {units:,} {units:unit|units}.</source>
<translation>«{layer}» tiene {units:,} {units:unidad|unidades}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>“{layer}” holds lines; territories are made of polygons. Pick a polygon layer.</source>
<translation>«{layer}» contiene líneas; los territorios se hacen de polígonos. Elegir una capa de polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>“{layer}” holds no geometry; territories are made of polygons. Pick a polygon layer.</source>
<translation>«{layer}» no contiene geometría; los territorios se hacen de polígonos. Elegir una capa de polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>“{layer}” holds no points. Pick a layer of addresses, customers or the like.</source>
<translation>«{layer}» no contiene puntos. Elegir una capa de direcciones, clientes o similares.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>“{layer}” holds no points: pick a layer that does, or say which of its fields has the units' keys (POINT_UNIT).</source>
<translation>«{layer}» no contiene puntos: elegir una capa que los tenga, o decir cuál de sus campos tiene las claves de las unidades (POINT_UNIT).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>“{layer}” holds points; territories are made of polygons. Pick a polygon layer.</source>
<translation>«{layer}» contiene puntos; los territorios se hacen de polígonos. Elegir una capa de polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>“{layer}” is about none of these units: not one of its keys is a unit's, such as {keys}.</source>
<translation>«{layer}» no trata de ninguna de estas unidades: ninguna de sus claves es de una unidad, por ejemplo {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/places.py" />
<source>“{layer}” is in no file or database that scenarios could be kept beside: say which GeoPackage is to hold them (STORE).</source>
<translation>«{layer}» no está en ningún archivo ni base de datos junto a los que guardar escenarios: decir qué GeoPackage los contendrá (STORE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>“{layer}” is no copy that was handed out: it has no field {fields}.</source>
<translation>«{layer}» no es una copia entregada; le falta {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>“{layer}” is no point layer.</source>
<translation>«{layer}» no es una capa de puntos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>“{layer}” is no point layer: choose its field with the id of the unit that each customer belongs to (KEY_FIELD), or a layer of points.</source>
<translation>«{layer}» no es una capa de puntos: elegir su campo con el id de la unidad de cada cliente (KEY_FIELD), o una capa de puntos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>“{layer}” is not a polygon layer. Territories are made of polygons.</source>
<translation>«{layer}» no es una capa de polígonos. Los territorios se hacen de polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{layer}” is set to read-only in this project.</source>
<translation>«{layer}» es de solo lectura en este proyecto.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{layer}” lies outside of the area that {crs} ({name}) is made for.</source>
<translation>«{layer}» está fuera de la zona para la que es {crs} ({name}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>“{layer}” says two things of one unit in “{field}” ({count:,}): {units}. Leave one row for each unit, or choose the field that tells its rows apart.</source>
<translation>«{layer}» dice dos cosas de una unidad en «{field}» ({count:,}): {units}. Dejar una fila por unidad, o elegir el campo que distingue sus filas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>“{layer}” was given as the old units and as the new ones.</source>
<translation>«{layer}» se dio como unidades antiguas y como nuevas.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>“{mode}” leaves no number of territories to try: {one} asks for {low:,.0f} or more, and {other} for {high:,.0f} or fewer.</source>
<translation>«{mode}» no deja número de territorios que probar: {one} pide {low:,.0f} o más, y {other} {high:,.0f} o menos.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce_rules.py" />
<source>“{names}” has too many postal codes for Salesforce: they need {count:,} items of a rule, and a territory has {most:,} ({rules} rules of {items}). Split the territory.</source>
<translation>«{names}» tiene demasiados códigos postales para Salesforce: necesitan {count:,} elementos de una regla, y un territorio tiene {most:,} ({rules} reglas de {items}). Dividir el territorio.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” can't go from {state} to {to}: the next is {next}.</source>
<translation>«{name}» no puede pasar de «{state}» a «{to}»: el estado siguiente es «{next}».</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/markup.py" />
<source>“{name}” has control characters, which XML can't hold: rename it.</source>
<translation>«{name}» tiene caracteres de control, que XML no admite: cambiarle el nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>“{name}” holds a character that no database keeps (0): rename it.</source>
<translation>«{name}» contiene un carácter que ninguna base de datos guarda (0): cambiarle el nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{name}” is a copy of “{plan}”.</source>
<translation>«{name}» es una copia de «{plan}».</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/open_plan.py" />
<source>“{name}” is approved ({who}, {day}) and stays as it is. To go on from it, choose “Copy this plan…” in the box of plans.</source>
<translation>«{name}» está aprobado ({who}, {day}) y queda como está. Para seguir desde él, elegir «Copiar este plan…» en la lista de planes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” is approved ({who}, {day}), so that it stays as it is: save under another name.</source>
<translation>«{name}» está aprobado ({who}, {day}), de modo que queda como está: guardar con otro nombre.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>“{name}” is approved and in force from {begin} on ({who}).</source>
<translation>«{name}» está aprobado y en vigor desde el {begin} ({who}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>“{name}” is approved and in force from {begin} until before {end} ({who}).</source>
<translation>«{name}» está aprobado y en vigor desde el {begin} hasta antes del {end} ({who}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>“{name}” is in force from</source>
<translation>«{name}» está en vigor desde el</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{name}” is in force from {day} on.</source>
<translation>«{name}» está en vigor desde el {day}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” is in that state already ({state}).</source>
<translation>«{name}» ya está en ese estado ({state}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>“{name}” is open, kept in {place}.</source>
<translation>«{name}» está abierto, guardado en {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>“{name}” is open: {units} changed hands.</source>
<translation>«{name}» está abierto; cambio de territorio: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>“{name}” is shown then.</source>
<translation>Entonces se muestra «{name}».</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>“{name}” is {state} now ({who}).</source>
<translation>«{name}» está ahora: {state} ({who}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{name}” is {state} now.</source>
<translation>«{name}» está ahora: {state}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” was put in force, which is not taken back: copy it.</source>
<translation>«{name}» se puso en vigor, lo que no se retira: copiarlo.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/postgis.py" />
<source>“{schema}” has a table “{table}” that no earlier publication made: choose another schema (SCHEMA).</source>
<translation>«{schema}» tiene una tabla «{table}» que ninguna publicación anterior hizo: elegir otro esquema (SCHEMA).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>“{seeds}” has a point in each territory, of type Required, for Solve Territories and Build Balanced Zones; “featuresets” has the classes as JSON for other tools.</source>
<translation>«{seeds}» tiene un punto en cada territorio, de tipo Required, para Solve Territories y Build Balanced Zones; «featuresets» tiene las clases como JSON para otras herramientas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{speed}” (feature {id})</source>
<translation>«{speed}» (objeto espacial {id})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{table}” gives “{unit}” to {others} already: change or delete its row there first.</source>
<translation>«{table}» ya da «{unit}» a {others}: cambiar o eliminar antes allí su fila.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{table}” holds no lines, so that this can't be added to it: draw it there by hand, or choose a layer of lines in the set-up.</source>
<translation>«{table}» no contiene líneas, de modo que esto no se puede añadir: dibujarlo allí a mano, o elegir una capa de líneas en la configuración.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{table}” takes no new rows: it is read-only, or refuses them.</source>
<translation>«{table}» no admite filas nuevas: es de solo lectura, o las rechaza.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>“{territory}” ({field}) is in several of the level above: {parents}. Other systems have each territory in one: give the units of it one value, or leave that field out (PARENT_FIELDS).</source>
<translation>«{territory}» ({field}) está en varios del nivel superior: {parents}. Otros sistemas tienen cada territorio en uno: dar a sus unidades un valor, o no dar ese campo (PARENT_FIELDS).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>“{text}” (AGAINST) is neither “nothing” nor the number of a publication.</source>
<translation>«{text}» (AGAINST) no es «nothing» ni el número de una publicación.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/days.py" />
<source>“{text}” ({name}) is no day: write it as 2027-01-31.</source>
<translation>«{text}» ({name}) no es un día: escribirlo como 2027-01-31.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) can't be “{value}”. Choose one of: {options}.</source>
<translation>«{title}» ({name}) no puede ser «{value}». Elegir uno de: {options}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is missing.</source>
<translation>Falta «{title}» ({name}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; it must be a whole number.</source>
<translation>«{title}» ({name}) es {value}; debe ser un número entero.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; it must be at least {limit}.</source>
<translation>«{title}» ({name}) es {value}; debe ser al menos {limit}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; it must be at most {limit}.</source>
<translation>«{title}» ({name}) es {value}; debe ser {limit} como mucho.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; that is too large a number.</source>
<translation>«{title}» ({name}) es {value}; es un número demasiado grande.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is “{value}”, which is not a number.</source>
<translation>«{title}» ({name}) es «{value}», que no es un número.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) takes one file or folder, not a list: {values}.</source>
<translation>«{title}» ({name}) admite un archivo o una carpeta, no una lista: {values}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}): the field “{field}” of “{layer}” holds {kind}; a number field is needed. {advice}</source>
<translation>«{title}» ({name}): el campo «{field}» de «{layer}» contiene {kind}; hace falta un campo numérico. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}): “{layer}” has no field “{field}”. {advice}</source>
<translation>«{title}» ({name}): «{layer}» no tiene campo «{field}». {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{unit}” and “{other}” have no border that a barrier could stand on.</source>
<translation>«{unit}» y «{other}» no tienen frontera donde pueda estar una barrera.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{unit}” has no outline.</source>
<translation>«{unit}» no tiene contorno.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>“{waiting}” is not to be loaded yet: its rows need Ids that the org gives, of operating hours, of territories one level up, of members. Load the rest, export the org as below and publish the same plan again with this folder as PREVIOUS, once a level: they come with Ids.</source>
<translation>«{waiting}» no debe cargarse aún: sus filas necesitan Ids que da la organización, de horarios, de territorios de un nivel superior, de miembros. Cargar el resto, exportar la organización como se dice abajo y publicar otra vez el mismo plan con esta carpeta como PREVIOUS, una vez por nivel: vendrán con Ids.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>“{waiting}” lists what these steps undo, or what has no Id yet because its territory is made anew: for the latter export the org again and publish the plan before with that as PREVIOUS.</source>
<translation>«{waiting}» lista lo que deshacen estos pasos, o lo que aún no tiene Id porque su territorio se crea de nuevo: para esto último, exportar otra vez la organización y publicar el plan anterior con eso como PREVIOUS.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>“{workload}”: at least {least} is more than at most {most}. Change one of these limits.</source>
<translation>«{workload}»: el mínimo {least} es mayor que el máximo {most}. Cambiar uno de estos límites.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… and within</source>
<translation>… y hasta</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout_history.py" />
<source>… and {more:,} more</source>
<translation>… y {more:,} más</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>… are</source>
<translation>… son</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… chosen for</source>
<translation>… elegidos por</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>… covering</source>
<translation>… cubre</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>… crossing adds</source>
<translation>… cruzar suma</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… nearest within</source>
<translation>… cercana, hasta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… one-way</source>
<translation>… sentido</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… speed</source>
<translation>… velocidad</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… their key</source>
<translation>… su clave</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… their unit</source>
<translation>… su unidad</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… ways lead</source>
<translation>… trayecto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… which is in</source>
<translation>… que está en</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>▲ max</source>
<translation>▲ máx</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>▼ min</source>
<translation>▼ mín</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/territories_tab.py" />
<source>⚠ with problems</source>
<translation>⚠ con problemas</translation>
</message>
</context>
</TS>