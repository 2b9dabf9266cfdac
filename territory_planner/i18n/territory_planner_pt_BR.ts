<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
<name>TerritoryPlanner</name>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>  and {more:,} more of “{kind}”, in the output.</source>
<translation>  e mais {more:,} de “{kind}”, na saída.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<location filename="../../territory_planner/algorithms/validate.py" />
<source>  and {more:,} more, in the output.</source>
<translation>  e mais {more:,}, na saída.</translation>
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
<translation>  {name}: {share}, {title} {load} para uma meta de {target}; unidades: {units:,}</translation>
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
<translation> e </translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source> of “{field}”</source>
<translation> de “{field}”</translation>
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
<translation> ou mais, ou pedir {count:,} {count:território|territórios}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source> or more.</source>
<translation> ou mais.</translation>
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
<translation> – o melhor em: {best}.</translation>
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
<translation>(vazio)</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>(no territory)</source>
<translation>(sem território)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>(none)</source>
<translation>(nenhum)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/findings.py" />
<source>(the layer)</source>
<translation>(a camada)</translation>
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
<translation>, que está ao lado</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>, which shares {border} km of border</source>
<translation>, que tem {border} km de fronteira em comum</translation>
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
<translation>0: o equilíbrio mais apertado, seja qual for a forma. 50: os trajetos mais curtos dentro da tolerância. 100: as fronteiras mais lisas e redondas dentro da tolerância.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>0: the tightest balance; 50: the least travel within the tolerance; 100: the smoothest borders within it</source>
<translation>0: o equilíbrio mais apertado; 50: o menor deslocamento dentro da tolerância; 100: as fronteiras mais lisas dentro dela</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>1 where all plans of the map were listed, else 0</source>
<translation>1 onde todos os planos do mapa foram listados, senão 0</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>1 where it is proven that no plan that keeps all that is asked moves less, or, where none is within the limits, is nearer to them; else 0</source>
<translation>1 onde está provado que nenhum plano que cumpra tudo o que se pede move menos, ou, onde nenhum está dentro dos limites, está mais perto deles; senão 0</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>1 where, with the travel that this plan has, all territories are within their limits, or travel is what the plan was balanced by; 0 where they did not come to agree</source>
<translation>1 onde, com o deslocamento que este plano tem, todos os territórios estão dentro dos seus limites, ou o deslocamento é aquele pelo qual o plano foi equilibrado; 0 onde não chegaram a concordar</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>1. Data Loader wrote a success file of each “insert” file that you loaded: load these with Delete, the last first; their column ID is the Id. (Lost? Export the org again and publish the plan before with that as PREVIOUS.)</source>
<translation>1. O Data Loader gravou um arquivo de sucesso de cada arquivo “insert” que você carregou: carregá-los com Delete, o último primeiro; a sua coluna ID é o Id. (Perdidos? Exportar a organização de novo e publicar o plano anterior com isso como PREVIOUS.)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>1. Deploy the model, its territories and their rules by postal code: in “{ruled}”, sf project deploy start --source-dir force-app{gone}. Are your units no postal codes? Then do so in “{plain}”, which has no rules.</source>
<translation>1. Implantar o modelo, os seus territórios e as regras deles por código postal: em “{ruled}”, sf project deploy start --source-dir force-app{gone}. As suas unidades não são códigos postais? Então fazê-lo em “{plain}”, que não tem regras.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>1. Deploy the territories: in “{plain}”, sf project deploy start --source-dir force-app{gone}. Rules by postal code stay as they are: what was given of the org tells none.</source>
<translation>1. Implantar os territórios: em “{plain}”, sf project deploy start --source-dir force-app{gone}. As regras por código postal ficam como estão: o que foi dado da organização não diz nenhuma.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>100: in all of them. 80: in four of five, whichever; the others may be out of it.</source>
<translation>100: em todos. 80: em quatro de cinco, quaisquer; os outros podem estar fora dela.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>2. Did you deploy “{ruled}” or “{plain}”? Deploy that of this folder, too: sf project deploy start --source-dir force-app{gone}.</source>
<translation>2. Você implantou “{ruled}” ou “{plain}”? Implantar também o desta pasta: sf project deploy start --source-dir force-app{gone}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>2. Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete), empty values left alone. Keep its success files: the way back needs them.</source>
<translation>2. Carregar os arquivos CSV de “{folder}” com Data Loader na ordem dos seus números, cada um pela operação no seu nome (insert, update, delete), sem tocar os valores vazios. Guardar os seus arquivos de sucesso: o caminho de volta precisa deles.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>2. Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete).</source>
<translation>2. Carregar os arquivos CSV de “{folder}” com Data Loader na ordem dos seus números, cada um pela operação no seu nome (insert, update, delete).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>3. Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete); where you deployed, leave out those that insert or update Territory2.</source>
<translation>3. Carregar os arquivos CSV de “{folder}” com Data Loader na ordem dos seus números, cada um pela operação no seu nome (insert, update, delete); se houve implantação, deixar de fora os que inserem ou atualizam Territory2.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>3. “{waiting}” is not to be loaded yet: its rows need Ids that the org gives, and have DeveloperNames. After the steps before, export the org as below and publish the same plan again with this folder as PREVIOUS: they come with Ids.</source>
<translation>3. “{waiting}” ainda não deve ser carregado: as suas linhas precisam de Ids que a organização dá, e têm DeveloperNames. Depois dos passos anteriores, exportar a organização como dito abaixo e publicar de novo o mesmo plano com esta pasta como PREVIOUS: virão com Ids.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>90th percentile of that distance (km)</source>
<translation>Percentil 90 dessa distância (km)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>90th percentile of the ways from the center (nine in ten are no farther)</source>
<translation>Percentil 90 dos trajetos a partir do centro (9 em 10 não são mais longos)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>90th percentile of times</source>
<translation>Percentil 90 dos tempos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>90th percentile of ways</source>
<translation>Percentil 90 dos trajetos</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>A Dask cluster needs Dask on this computer, too: install the Python package “distributed”, or leave the scheduler's address out to use this computer's cores.</source>
<translation>Um cluster Dask precisa do Dask neste computador também: instalar o pacote Python “distributed”, ou não dar o endereço do agendador para usar os núcleos deste computador.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>A barrier covers border that it comes this near to. Without it, a hundredth of the size of a typical unit.</source>
<translation>Uma barreira cobre a fronteira de que chega tão perto. Se ficar vazio, um centésimo do tamanho de uma unidade típica.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>A barrier parts units where it covers more of their border</source>
<translation>Uma barreira separa unidades onde cobre mais que isto da sua fronteira</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>A barrier parts {unit} and {other}, as {author} asked: “{text}”.</source>
<translation>Uma barreira separa {unit} e {other}, como {author} pediu: “{text}”.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>A budget of {budget:g} % buys a largest deviation of {deviation}, with {share} moved.</source>
<translation>Com um orçamento de {budget:g} % o maior desvio é {deviation}, com {share} movido.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>A budget of {budget:g} % buys a largest deviation of {deviation}, with {share} moved: proven to be the least.</source>
<translation>Com um orçamento de {budget:g} % o maior desvio é {deviation}, com {share} movido: está provado que é o mínimo.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/child_talk.py" />
<source>A calculation in the background was ended from outside: {why}</source>
<translation>Um cálculo em segundo plano foi encerrado de fora: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/certificates.py" />
<source>A certificate (CERTIFICATE) can only be written of straight ways that count by their square: leave out {others}.</source>
<translation>Um certificado (CERTIFICATE) só pode ser escrito de trajetos em linha reta que contam ao quadrado: deixar {others} de fora.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>A certificate (CERTIFICATE) is not written with people who come and go (PEOPLE): leave one of the two out.</source>
<translation>Um certificado (CERTIFICATE) não é escrito com pessoas que chegam e saem (PEOPLE): deixar um dos dois de fora.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/certificate.py" />
<source>A certificate can only be written of straight ways that count by their square: leave out roads, tables of costs, barriers that cost, and other ways to count.</source>
<translation>Um certificado só pode ser escrito de trajetos em linha reta que contam ao quadrado: deixar de fora estradas, tabelas de custos, barreiras com custo e outros modos de contar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>A day such as 2026-04-01; only for a plan that is approved.</source>
<translation>Um dia como 2026-04-01; só para um plano aprovado.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/new_field.py" />
<source>A field can't be added to the source of “{layer}”.</source>
<translation>Não se pode adicionar um campo à fonte de “{layer}”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>A field of the customers, such as season, product or skill: for each of its values the units have a workload field of its own, beside the one of all. At most {most} values.</source>
<translation>Um campo dos clientes, como temporada, produto ou habilidade: para cada um dos seus valores as unidades têm um campo de carga próprio, ao lado do de todos. No máximo {most} valores.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>A field of the points with the keys of units, their postal codes say: they are found by these, wherever they lie. A table without places needs it.</source>
<translation>Um campo dos pontos com as chaves das unidades, os códigos postais por exemplo: são achados por elas, estejam onde estiverem. Uma tabela sem localizações precisa dele.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>A field of the units that is brought up to date: units that the alignment says nothing of keep what they have, and old values stand in “previous”. Without it, a field “territory” is added. Levels above the territory are added in any case.</source>
<translation>Um campo das unidades que é atualizado: unidades de que a atribuição nada diz mantêm o que têm, e os valores antigos ficam em “previous”. Sem ele, um campo “territory” é adicionado. Níveis acima do território são adicionados em qualquer caso.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>A figure of the plan as a whole: 'max_deviation', 'gini', 'cv', 'territories'.</source>
<translation>Um indicador do plano como um todo: 'max_deviation', 'gini', 'cv', 'territories'.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>A forecast is of one step or more.</source>
<translation>Uma previsão é de um período ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>A greatest area (MAX_AREA) needs units that have one: leave it out for points.</source>
<translation>Uma área máxima (MAX_AREA) precisa de unidades que a tenham: omiti-la para pontos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>A km of tour counts</source>
<translation>Um km de roteiro conta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>A km of travel (TRAVEL_PER_KM) must count more than 0: leave it out instead.</source>
<translation>Um km de deslocamento (TRAVEL_PER_KM) deve contar mais que 0: senão omiti-lo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>A lake, or a unit that is missing: add it where somebody is to serve it.</source>
<translation>Um lago, ou uma unidade que falta: adicioná-la onde alguém deva atendê-la.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>A layer of outlines with every figure of each territory, and a table of the plan's figures, as the plan is now</source>
<translation>Uma camada de contornos com todos os indicadores de cada território e uma tabela dos indicadores do plano, como está agora</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>A line from each unit at a border to each territory beside it: unit_id, unit, territory, beside; answer (“kept” by rules, “farther” from the center, “free” to go), rules that would break; deviations of both territories in percent, now and then, by the first workload; the way from the center of each, as centers are now, and its unit; km by which borders between territories would grow; percent by which the plan's travel would; why, in words; the smallest change that turns the answer, and how many it joins.</source>
<translation>Uma linha de cada unidade em uma fronteira a cada território ao lado: unit_id, unit, territory, beside; answer (“kept”: retida por regras; “farther”: mais longe do centro; “free”: livre para ir), regras que se quebrariam; desvios dos dois territórios em porcentagem, agora e então, pela primeira carga; o trajeto a partir do centro de cada um, como os centros estão agora, e a sua unidade; km que as fronteiras entre territórios cresceriam; porcentagem que o deslocamento do plano cresceria; por quê, em palavras; a menor mudança que muda a resposta, e quantas ela une.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>A list is no publication that could be kept (KEEP): choose another system (SYSTEM), or a database (DATABASE).</source>
<translation>Uma lista não é uma publicação que se possa guardar (KEEP): escolher outro sistema (SYSTEM), ou um banco de dados (DATABASE).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>A lock keeps these territories from being merged.</source>
<translation>Um bloqueio impede que estes territórios sejam unidos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>A locked territory can't be split.</source>
<translation>Um território bloqueado não pode ser dividido.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/sharing.py" />
<source>A maximum distance of {needed} would not have any, nor would enough tolerance.</source>
<translation>Com uma distância máxima de {needed} não haveria nenhuma; com tolerância bastante, também não.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>A maximum of {most} would allow for that.</source>
<translation>Um máximo de {most} o permitiria.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A maximum time (MAX_TIME) needs roads (ROADS) with speeds (SPEED_FIELD), or a table of travel costs (COST_MATRIX).</source>
<translation>Um tempo máximo (MAX_TIME) precisa de estradas (ROADS) com velocidades (SPEED_FIELD), ou de uma tabela de custos de viagem (COST_MATRIX).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A maximum time (MAX_TIME) needs the speeds of the roads (SPEED_FIELD), or OBJECTIVE “time”, which counts 50 km/h where none are given.</source>
<translation>Um tempo máximo (MAX_TIME) precisa das velocidades das estradas (SPEED_FIELD), ou de OBJECTIVE “time”, que conta 50 km/h onde nenhuma é dada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A maximum time (MAX_TIME) needs ways in minutes, and OBJECTIVE is “distance”: choose “time”, or leave the maximum time out.</source>
<translation>Um tempo máximo (MAX_TIME) precisa de trajetos em minutos, e OBJECTIVE é “distance”: escolher “time”, ou não dar o tempo máximo.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>A new territory: {now} off its target.</source>
<translation>Um território novo; desvio da meta: {now}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>A new unit is clear where this much of it comes from one territory, an old one where this much of it goes to one new unit.</source>
<translation>Uma unidade nova está clara se ao menos esta parte dela vem de um só território; uma antiga, se ao menos esta parte dela vai para uma só nova.</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout.py" />
<source>A page for each territory</source>
<translation>Uma página por território</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_part.py" />
<source>A part of the plan can't be designed by a table of costs, which needs a center for each territory. Design all of it, or take the table out of the set-up.</source>
<translation>Uma parte do plano não pode ser desenhada por uma tabela de custos, que precisa de um centro por território. Desenhar tudo, ou tirar a tabela da configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>A point layer, in any coordinate reference system, or a table with the ids of units (KEY_FIELD): CSV, XLSX or any other that QGIS opens.</source>
<translation>Uma camada de pontos, em qualquer sistema de referência de coordenadas, ou uma tabela com os ids das unidades (KEY_FIELD): CSV, XLSX ou qualquer outra que o QGIS abra.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>A rating by each customer; those without one are left aside.</source>
<translation>Uma avaliação de cada cliente; os que não têm avaliação são deixados de lado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>A rating of each unit. The mean is weighted by its customers, or where none are given by the first workload; units without a rating are left aside.</source>
<translation>Uma avaliação de cada unidade. A média é ponderada pelos seus clientes, ou onde nenhum é dado pela primeira carga; unidades sem avaliação são deixadas de lado.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>A realignment may move</source>
<translation>Um reajuste pode mover</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>A row per unit that was in conflict, with its territory in a column “to”: these are taken over as they are.</source>
<translation>Uma linha por unidade que estava em conflito, com o seu território em uma coluna “to”: são tomadas como estão.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce_rules.py" />
<source>A rule of Salesforce can't hold the postal {count:code|codes} {codes} of “{territory}”: its lists are written with commas. Choose the field of the codes (ID_FIELD), or correct {count:it|them}.</source>
<translation>Uma regra do Salesforce não pode conter {count:o código postal|os códigos postais} {codes} de “{territory}”: as suas listas são escritas com vírgulas. Escolher o campo dos códigos (ID_FIELD), ou {count:corrigi-lo|corrigi-los}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>A table of costs needs centers: choose them in the set-up.</source>
<translation>Uma tabela de custos precisa de centros: escolhê-los na configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>A table of targets says how many territories there are: leave it out (TARGETS), or don't ask for “{mode}” (COUNT_MODE).</source>
<translation>Uma tabela de metas diz quantos territórios há: omiti-la (TARGETS), ou não pedir “{mode}” (COUNT_MODE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A table of travel costs needs centers (CENTERS).</source>
<translation>Uma tabela de custos de viagem precisa de centros (CENTERS).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>A table with a row per person and territory, of any level: person (as the system knows them: a user's id, an e-mail address), territory, role where there is one.</source>
<translation>Uma tabela com uma linha por pessoa e território, de qualquer nível: person (como o sistema a conhece: o id de um usuário, um endereço de e-mail), territory, role onde houver.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>A table with a row per unit: CSV, XLSX or any other file that QGIS opens</source>
<translation>Uma tabela com uma linha por unidade: CSV, XLSX ou qualquer outro arquivo que o QGIS abra</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>A table with a row per unit: its key and its territory; empty means none.</source>
<translation>Uma tabela com uma linha por unidade: a sua chave e o seu território; vazio significa nenhum.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>A table with a territory's name in a column called as the territory field (or “territory”, “name”, “id”), and in a column “lock” either “gain only” (it never loses a unit) or “frozen” (it stays as it is).</source>
<translation>Uma tabela com o nome de um território em uma coluna chamada como o campo de territórios (ou “territory”, “name”, “id”), e em uma coluna “lock” ou “gain only” (nunca perde uma unidade) ou “frozen” (fica como está).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>A table with the columns person, territory and, if any, role</source>
<translation>Uma tabela com as colunas person, territory e, se houver, role</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>A table with the columns “category”, and “frequency”, “time” or “overhead”: what counts for customers of a category where their own fields say nothing.</source>
<translation>Uma tabela com as colunas “category”, e “frequency”, “time” ou “overhead”: o que conta para clientes de uma categoria onde os seus próprios campos não dizem nada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>A table with the columns “{category}”, and “{frequency}”, “{time}” or “{overhead}”: what counts for customers of a category where their own fields say nothing.</source>
<translation>Uma tabela com as colunas “{category}”, e “{frequency}”, “{time}” ou “{overhead}”: o que conta para clientes de uma categoria onde os seus próprios campos não dizem nada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<source>A table, or points where people live: a name (in a column called as the territory field, or “territory”, “name”, “person”), and an “action”: “leave” (for good, or until a day in “until”, when all that was theirs comes back), “join” (a new territory around a home: the point, or a unit's id in “home”, or the center of that name; without one, wherever that moves least), “capacity” (carries more or less: the new “capacity”, on the scale of targets, else 1 for an ordinary territory), or “swap” (exchanges territories with the one in “with”). “date” is when it begins. All rows together give one plan, counted from today's. Example: name Fay, action leave.</source>
<translation>Uma tabela, ou pontos onde as pessoas moram: um nome (em uma coluna chamada como o campo de territórios, ou “territory”, “name”, “person”), e uma “action”: “leave” (de vez, ou até um dia em “until”, quando tudo que era seu volta), “join” (um território novo em torno de uma casa: o ponto, ou o id de uma unidade em “home”, ou o centro desse nome; sem ela, onde isso menos mova), “capacity” (leva mais ou menos: a nova “capacity”, na escala das metas, senão 1 para um território comum), ou “swap” (troca de território com o de “with”). “date” diz quando começa. Todas as linhas juntas dão um plano, contado a partir do de hoje. Exemplo: name Fay, action leave.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>A territory field to start from. Its territories keep their names; units where it is empty are shared out. Without it, the design starts afresh.</source>
<translation>Um campo de territórios de que partir. Os seus territórios mantêm os nomes; unidades onde está vazio são repartidas. Sem ele, o desenho começa do zero.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>A territory is called “{name}”, which loaders take for empty: rename it.</source>
<translation>Um território se chama “{name}”, que carregadores tomam por vazio: renomeá-lo.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>A territory is split in two or more pieces.</source>
<translation>Um território é dividido em dois ou mais pedaços.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>A territory of one unit can't be split.</source>
<translation>Um território de uma só unidade não pode ser dividido.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>A tolerance of {share} would allow for that.</source>
<translation>Uma tolerância de {share} o permitiria.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>A tolerance of {tolerance} lets a territory have nothing, or several times its target. Usual is 1 to 10.</source>
<translation>Uma tolerância de {tolerance} permite que um território não tenha nada, ou várias vezes sua meta. O usual é de 1 a 10.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>A unit has no position.</source>
<translation>Uma unidade não tem posição.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>A way across a barrier counts as {km:,.1f} km longer, or goes around it where that is shorter.</source>
<translation>Um trajeto que cruza uma barreira conta {km:,.1f} km a mais, ou a contorna onde for mais curto.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>A web page on the plan that can be sent on</source>
<translation>Uma página web sobre o plano que pode ser enviada</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/column_choice.py" />
<source>A wider panel shows it, or fewer columns that you chose.</source>
<translation>Um painel mais largo a mostra, ou menos colunas escolhidas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>AGAINST is of publications that are kept: switch that on (KEEP).</source>
<translation>AGAINST é de publicações guardadas: ativar isso (KEEP).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Above least</source>
<translation>Acima do mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Above the maximum</source>
<translation>Acima do máximo</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Accounts</source>
<translation>Contas</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Accounts and resources that are no GUID ({count:,}, such as {key}) are found by an alternate key (account: accountnumber, resource: name), which the org must define for b).</source>
<translation>Contas e recursos que não são um GUID ({count:,}, como {key}) são achados por uma chave alternativa (account: accountnumber, resource: name), que a organização deve definir para b).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Accounts and users whose key is no Salesforce Id ({count:,}, such as {key}) wait in “{waiting}”: choose the field of their Ids (POINT_ID; for people the column person).</source>
<translation>Contas e usuários cuja chave não é um Id do Salesforce ({count:,}, como {key}) esperam em “{waiting}”: escolher o campo dos seus Ids (POINT_ID; para pessoas, a coluna person).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Accounts are counted by territory ({count:,}), not listed.</source>
<translation>As contas são contadas por território ({count:,}), não listadas.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Accounts in no territory: {count:,}.</source>
<translation>Contas sem território: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Accounts outside every unit go to the nearest within this distance on the ground</source>
<translation>Contas fora de toda unidade vão para a mais próxima dentro desta distância no terreno</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Accounts whose key stands in several rows ({count:,} {count:key|keys}, {rows:,} rows): {keys}.</source>
<translation>Contas cuja chave está em várias linhas ({count:,} {count:chave|chaves}, {rows:,} linhas): {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Across a border to stay inside</source>
<translation>Cruzam uma fronteira que deviam respeitar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Across gaps up to</source>
<translation>Lacunas até</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Add</source>
<translation>Adicionar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Add a field for the territories to the layer</source>
<translation>Adicionar à camada um campo para os territórios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Add a territory</source>
<translation>Adicionar um território</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Add the field</source>
<translation>Adicionar o campo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Add the field?</source>
<translation>Adicionar o campo?</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Addresses, customers or the like, whose territory is asked for; or a table of them without places, with the key of the unit of each (POINT_UNIT).</source>
<translation>Endereços, clientes ou semelhantes, cujo território se pergunta; ou uma tabela deles sem localizações, com a chave da unidade de cada um (POINT_UNIT).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>After</source>
<translation>Depois</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>After territories were edited by hand: units without a territory and detached parts are joined to a territory beside them, what is still wrong is listed, and a report shows the plan before and after.</source>
<translation>Depois de editar territórios à mão: as unidades sem território e as partes separadas são unidas a um território vizinho, o que ainda está errado é listado, e um relatório mostra o plano antes e depois.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>After: {load}, {deviation}</source>
<translation>Depois: {load}, {deviation}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Against</source>
<translation>Em comparação com</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Against the publication {publication}.</source>
<translation>Em comparação com a publicação {publication}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Against {other}</source>
<translation>Contra {other}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Aggregate workload</source>
<translation>Agregar carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Alignment</source>
<translation>Atribuição</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>All are in the output AMBIGUOUS.</source>
<translation>Todas estão na saída AMBIGUOUS.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>All are within their tolerance.</source>
<translation>Todos estão dentro da sua tolerância.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>All costs of the units in the table of travel costs are blank: nothing is served.</source>
<translation>Todos os custos das unidades na tabela de custos de viagem estão vazios: nada é atendido.</translation>
</message>
<message>
<location filename="../../territory_planner/report/table_view.py" />
<source>All figures</source>
<translation>Todos os indicadores</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>All limits are kept that can be. No plan avoids this: {obstacle}</source>
<translation>Todos os limites que podem ser cumpridos o são. Nenhum plano evita isto: {obstacle}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>All limits are kept.</source>
<translation>Todos os limites são cumpridos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_anew.py" />
<source>All of these territories are locked. Release those that are to be designed anew.</source>
<translation>Todos estes territórios estão bloqueados. Desbloquear os que serão desenhados de novo.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>All past workloads are 0: there is nothing to forecast from.</source>
<translation>Todas as cargas passadas são 0: não há de que prever.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>All plans of this map were listed: none is better in everything than one of these.</source>
<translation>Todos os planos deste mapa foram listados: nenhum é melhor em tudo que um destes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>All points and their fields, and “{id}”: the unit's, or the id of the polygon (ID_FIELD); nothing outside.</source>
<translation>Todos os pontos e os seus campos, e “{id}”: o da unidade, ou o id do polígono (ID_FIELD); nada fora.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/newcomers.py" />
<source>All that people who leave have changes hands, {gone}, which is more than may: allow {needed} or more.</source>
<translation>Tudo o que têm os que saem muda de território, {gone}, e é mais do que o permitido: permitir {needed} ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>All that {name} has would go to others, and locks or protection keep units there ({count:,}): {units}. Unlock them first.</source>
<translation>Tudo o que {name} tem iria a outros, e bloqueios ou proteção seguram unidades ali ({count:,}): {units}. Desbloqueá-las antes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>All units and their fields, and “customers”, “visits” (the sum of frequencies), “workload”, and a workload of each group.</source>
<translation>Todas as unidades e os seus campos, e “customers”, “visits” (a soma das frequências), “workload”, e uma carga de cada grupo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>All units and their fields, the territory field brought up to date and its old value in “previous” (“previous_2” where the units have such a field of their own); around given centers, along roads or by a table of travel costs, also “center_time” or “center_road_km”, as “Design territories” writes them.</source>
<translation>Todas as unidades e os seus campos, o campo de territórios atualizado e o seu valor antigo em “previous” (“previous_2” onde as unidades já têm tal campo); em torno de centros dados, por estradas ou uma tabela de custos de viagem, também “center_time” ou “center_road_km”, como “Desenhar territórios” os escreve.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>All units and their fields, with geometries repaired and borders that are no farther apart than the tolerance made to meet; full copies are left out.</source>
<translation>Todas as unidades e os seus campos, com geometrias reparadas e fronteiras que se encontram onde não se afastam mais que a tolerância; cópias inteiras são deixadas de fora.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>All units and their fields, with the fields “territory” and “center_km” (distance to the territory's center) added; along roads or by a table of travel costs also “center_time” (minutes, or what the table is in; “center_road_km” along roads without speeds). Where the units have such a field of their own, the added one is called “center_km_2”.</source>
<translation>Todas as unidades e os seus campos, com os campos “territory” e “center_km” (distância ao centro do território); por estradas ou uma tabela de custos de viagem também “center_time” (minutos, ou a medida da tabela; “center_road_km” por estradas sem velocidades). Onde as unidades já têm tal campo, o adicionado se chama “center_km_2”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>All units and their fields, with their territory in the scenario.</source>
<translation>Todas as unidades e os seus campos, com o seu território no cenário.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>All units and their fields, with their territory.</source>
<translation>Todas as unidades e os seus campos, com o seu território.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>All units are clear.</source>
<translation>Todas as unidades estão claras.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>All units of the plan, as they are now.</source>
<translation>Todas as unidades do plano, como estão agora.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>All units there ({count:,}) are in territories that are not among those given: {names}. Give the table of territories, too: all that the system exports, or the whole folder of a publication.</source>
<translation>Todas as unidades de lá ({count:,}) estão em territórios que não estão entre os dados: {names}. Dar também a tabela de territórios: tudo o que o sistema exporta, ou a pasta inteira de uma publicação.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>All units with “deviation” (the largest from target once the new center serves what is nearest, percent), “travel_saved” (of all workload times straight km, percent), “moved” (workload that changes hands: what it serves, and what others must move besides, at least, percent) and “suitability”: 0 (worst) to 100, the mean of the three, each between its best and worst.</source>
<translation>Todas as unidades com “deviation” (o maior desvio da meta quando o novo centro atende o mais próximo, em porcentagem), “travel_saved” (de toda a carga vezes km em linha reta, em porcentagem), “moved” (carga que muda de território: o que ele atende, e o que outros devem mover além disso, ao menos, em porcentagem) e “suitability”: de 0 (o pior) a 100, a média dos três, cada um entre o seu melhor e o seu pior valor.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>All units, with their territory for each number of territories: “plan_39”, “plan_40” and so on.</source>
<translation>Todas as unidades, com o seu território para cada número de territórios: “plan_39”, “plan_40” e assim por diante.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>All workloads</source>
<translation>Todas as cargas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Allocate units to centers</source>
<translation>Atribuir unidades a centros</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/allocate.py" />
<source>Allocation needs centers to allocate to.</source>
<translation>A atribuição precisa de centros a que atribuir.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Along one-way roads: technicians set out, patients come</source>
<translation>Nas mãos únicas: técnicos saem, pacientes vêm</translation>
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
<translation>Campo da quantidade</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>An island, or a gap in the borders: add links (LINKS) where you know better, or raise TOLERANCE_DISTANCE.</source>
<translation>Uma ilha, ou uma lacuna nas fronteiras: adicionar ligações (LINKS) onde se sabe melhor, ou aumentar TOLERANCE_DISTANCE.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>An old unit in no new one goes to the nearest where that is no farther than this, from border to border; else it is carried nowhere, and told. Without it, the width of a typical new unit.</source>
<translation>Uma unidade antiga que não está em nenhuma nova vai para a mais próxima se não estiver mais longe que isto, de fronteira a fronteira; senão não é levada, e isso é avisado. Se ficar vazio, a largura de uma unidade nova típica.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>And {more:,} more {more:unit|units}, in the workbook.</source>
<translation>E mais {more:,} {more:unidade|unidades}, na planilha.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Another layer…</source>
<translation>Outra camada…</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Another number of territories</source>
<translation>Outro número de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Another plan of this layer, as this one stands</source>
<translation>Outro plano desta camada, tal como está este</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Another plan of this layer, without territories yet</source>
<translation>Outro plano desta camada, ainda sem territórios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Any figure of a territory: 'units', 'area_km2', 'parts', 'polsby_popper'.</source>
<translation>Qualquer indicador de um território: 'units', 'area_km2', 'parts', 'polsby_popper'.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Any plan that has the others within the tolerance beside units that are too heavy moves {share} or more.</source>
<translation>Qualquer plano que tenha os outros dentro da tolerância junto a unidades pesadas demais move {share} ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Any plan within the tolerance moves {share} or more.</source>
<translation>Qualquer plano dentro da tolerância move {share} ou mais.</translation>
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
<translation>Aplicar os meus de novo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Approve</source>
<translation>Aprovar</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>ArcGIS Pro</source>
<translation>ArcGIS Pro</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>ArcGIS locks territories whole: locks of single units are left out ({count:,}): {units}.</source>
<translation>O ArcGIS bloqueia territórios inteiros: bloqueios de unidades avulsas são deixados de fora ({count:,}): {units}.</translation>
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
<translation>Área no elipsoide</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Areas that no unit covers</source>
<translation>Áreas que nenhuma unidade cobre</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Arguments</source>
<translation>Argumentos</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>As its map choose a custom one: “level_1.topojson” for the lowest level. The areas' ids are those of Location.</source>
<translation>Como mapa, escolher um personalizado: “level_1.topojson” para o nível mais baixo. Os ids das áreas são os de Location.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>As little as can be of this changes hands: “workload”, or “units”, whatever they carry; “customers” and any other “field” are read from MEASURE_FIELD.</source>
<translation>O mínimo possível disto muda de território: “workload”, ou “units”, levem o que levarem; “customers” e qualquer outro “field” são lidos de MEASURE_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>As many fields, in the same order: each is compared with the one before it.</source>
<translation>Outros tantos campos, na mesma ordem: cada um é comparado com o anterior.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Ask about no unit any more</source>
<translation>Não perguntar mais por nenhuma unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Ask for the output AMBIGUOUS to have all of them.</source>
<translation>Pedir a saída AMBIGUOUS para ter todas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Asked: {k:,} {k:territory|territories} of the {n:,} {n:unit|units} of “{layer}”, sharing {shared} within {tolerance} of {k:its target|their targets}.</source>
<translation>Pedido: {k:,} {k:território|territórios} {n:da unidade|das {n:,} unidades} de “{layer}”, {k:levando|dividindo} {shared} dentro de {tolerance} {k:da sua meta|das suas metas}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Asking why</source>
<translation>Perguntando por quê</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>Asks first: {titles}.</source>
<translation>Pergunta primeiro: {titles}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>At 0/0, where places end up that no address was found for: {count:,} of them. Give these their coordinates, or leave them out.</source>
<translation>Em 0/0, onde acabam lugares cujo endereço não foi achado: {count:,} deles. Dar-lhes as suas coordenadas, ou deixá-los de fora.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>At a cost: a way across counts as longer, and territories had better end there</source>
<translation>Com custo: um trajeto que a cruza conta mais, e é melhor que os territórios terminem ali</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>At last delete the areas that “4_delete_areas.csv” names.</source>
<translation>Por último excluir as áreas que “4_delete_areas.csv” nomeia.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>At last delete the territories in “4_delete_territories.csv”.</source>
<translation>Por último excluir os territórios em “4_delete_territories.csv”.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>At last delete what “varicent_territories_deleted.csv” lists.</source>
<translation>Por último excluir o que “varicent_territories_deleted.csv” lista.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>At least</source>
<translation>Mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>At least one territory stays.</source>
<translation>Fica ao menos um território.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>At least {least:,} centers are needed to reach all units within {limit}, and no more than {high:,} {high:territory|territories} {high:is|are} to be tried: allow more, or a greater distance or time.</source>
<translation>São precisos ao menos {least:,} centros para alcançar todas as unidades a até {limit}, e não mais de {high:,} {high:território|territórios} {high:será tentado|serão tentados}: permitir mais, ou uma distância ou um tempo maiores.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>At least {least:,} {least:center is|centers are} needed to reach all units within {reach}: </source>
<translation>{least:É preciso|São precisos} ao menos {least:,} {least:centro|centros} para alcançar todas as unidades a até {reach}: </translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>At least {least}</source>
<translation>No mínimo {least}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>At most</source>
<translation>Máximo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>At most {most}</source>
<translation>No máximo {most}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Back to review</source>
<translation>Voltar à revisão</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/commands.py" />
<source>Balance</source>
<translation>Equilíbrio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Balance against disruption</source>
<translation>Equilíbrio frente à alteração</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Balance among these…</source>
<translation>Equilibrar entre estes…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Balance territories</source>
<translation>Equilibrar territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Balanced units</source>
<translation>Unidades equilibradas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<source>Balances {count:the territory|{count:,} territories}: those out of their limits and their neighbours.</source>
<translation>Equilibra {count:o território|{count:,} territórios}: os que estão fora dos limites e os vizinhos.</translation>
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
<translation>Equilibrar precisa de um plano de partida.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Barrier</source>
<translation>Barreira</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/live/reading/bonds.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Barriers</source>
<translation>Barreiras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Barriers are</source>
<translation>As barreiras são</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers lie between no neighbours: they take too little of any border.</source>
<translation>As barreiras não estão entre vizinhas: tomam muito pouco de qualquer fronteira.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers of “{layer}” without length or area, which part nothing, are left out ({count:,}).</source>
<translation>Barreiras de “{layer}” sem comprimento nem área, que não separam nada, ficam de fora ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers part no neighbours: they take too little of any border.</source>
<translation>As barreiras não separam vizinhas: tomam muito pouco de qualquer fronteira.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers part these neighbours ({count:,}): {pairs}.</source>
<translation>As barreiras separam estas vizinhas ({count:,}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>Barriers to cross between these neighbours ({count:,}): {pairs}.</source>
<translation>Barreiras a cruzar entre estas vizinhas ({count:,}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: distance from the border (m)</source>
<translation>Barreiras: distância da fronteira (m)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: lines or areas</source>
<translation>Barreiras: linhas ou áreas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: share of the border that they take (percent)</source>
<translation>Barreiras: parte da fronteira que tomam (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: they are</source>
<translation>Barreiras: são</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Barriers: what crossing one adds to a way (km)</source>
<translation>Barreiras: o que cruzar uma soma a um trajeto (km)</translation>
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
<translation>Antes: maior desvio {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Belongs to {other}</source>
<translation>Pertence a {other}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Below the minimum</source>
<translation>Abaixo do mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Besides balance</source>
<translation>Além do equilíbrio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Besides balance, compare</source>
<translation>Além do equilíbrio, comparar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Best in: {best}.</source>
<translation>O melhor em: {best}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Border</source>
<translation>Contorno</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Borders are simplified, for the picture alone: areas are not to be measured on it.</source>
<translation>As fronteiras são simplificadas, só para a imagem: não medir áreas nela.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Borders between territories are {value} long in all. No bound is known that would tell how short they could be.</source>
<translation>As fronteiras entre territórios medem {value} ao todo. Não se conhece cota que diga quão curtas poderiam ser.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Borders no farther apart than this still meet, across a street for one; automatic: a thousandth of a unit's size</source>
<translation>Fronteiras não mais afastadas que isto ainda se tocam, através de uma rua por exemplo; automático: um milésimo do tamanho de uma unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Borders that lie no farther apart than this still meet: across a street, for one. 0 asks for exact matches; without it, a thousandth of a typical unit's size is bridged. Units that overlap always meet.</source>
<translation>Fronteiras não mais afastadas que isto ainda se tocam: através de uma rua, por exemplo. 0 pede coincidência exata; se ficar vazio, transpõe-se um milésimo do tamanho de uma unidade típica. Unidades que se sobrepõem sempre se tocam.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Borders that were drawn twice, most likely: the cleaned copy makes them meet.</source>
<translation>Provavelmente fronteiras desenhadas duas vezes: a cópia limpa as faz encontrar-se.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Bound of the plan (percent)</source>
<translation>Cota do plano (%)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Boundaries are known there with a country (USA_12345): name it (COUNTRY=USA).</source>
<translation>Limites são conhecidos lá com um país (USA_12345): nomeá-lo (COUNTRY=USA).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Breaks of any rule, as “Validate plan” finds them</source>
<translation>Infrações de qualquer regra, como “Validar plano” as acha</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Breaks: {count:,}. By rule: {counts}.</source>
<translation>Infrações: {count:,}. Por regra: {counts}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Bring back, and save, what was current before “Make current”</source>
<translation>Trazer de volta e salvar o que valia antes de “Tornar vigente”</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Bring this scenario onto the map, as one step that can be undone</source>
<translation>Trazer este cenário para o mapa, em um passo que pode ser desfeito</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Brings a list of units and their territories (CSV, XLSX, any table) onto a layer of units.
Keys need not be written alike: upper and lower case, spaces and hyphens, zeros that got lost, a country before them and ZIP+4 are seen through, and the log says where. None is guessed: rows that no unit fits, or several do, units without a row, and units whose rows contradict each other are listed with what may be meant.</source>
<translation>Traz uma lista de unidades e seus territórios (CSV, XLSX, qualquer tabela) para uma camada de unidades.
As chaves não precisam ser escritas igual: maiúsculas e minúsculas, espaços e hífens, zeros perdidos, um país antes e ZIP+4 são reconhecidos, e o registro diz onde. Nenhuma é adivinhada: linhas a que nenhuma unidade corresponde, ou correspondem várias, unidades sem linha, e unidades cujas linhas se contradizem são listadas com os seus possíveis significados.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Brings a plan, workloads, or both from the units that have them to other units: the next vintage of postal codes or census areas, split parcels, other bricks.
Each old unit's workload is parted among the new units by its land in each; or, with a layer of points or small areas (customers, addresses, residents), by what weighs in both. Totals are kept. A new unit gets the territory that most of it comes from.
Every unit that is not clear is listed with its candidates: new ones that several territories have a part in, or none; old ones that are split, or lie in no new unit.</source>
<translation>Leva um plano, cargas, ou ambos das unidades que os têm para outras: a próxima edição de códigos postais ou setores censitários, parcelas divididas, outros blocos.
A carga de cada unidade antiga é repartida entre as novas pelo seu terreno em cada uma; ou, com uma camada de pontos ou áreas pequenas (clientes, endereços, moradores), pelo que pesa nas duas. Os totais são mantidos. Uma unidade nova recebe o território de que vem a maior parte dela.
Cada unidade que não está clara é listada com os seus candidatos: as novas em que vários territórios têm parte, ou nenhum; as antigas divididas, ou em nenhuma nova.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Brings a scenario a step further: from draft to review, from review to approved (or back), and, once approved, in force from a day on. Who did it and when is kept with it.
An approved plan is read-only. What is in force until a given day gives way, after it, to the plan that was in force before.</source>
<translation>Leva um cenário um passo adiante: de rascunho a revisão, de revisão a aprovado (ou de volta), e, uma vez aprovado, em vigor a partir de um dia. Quem o fez e quando é guardado com ele.
Um plano aprovado é somente leitura. O que está em vigor até um dia dado cede depois o lugar ao plano que estava antes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Brings an existing plan within tolerance and moves as little workload as it can: the tool for the yearly realignment, when demand has shifted or a colleague has left.
Territories keep their names, no territory is cut in two, and locked units stay. Each move comes with its reason in the table of moves. The field of the plan gets the new value; the field “previous” keeps the old one.</source>
<translation>Traz um plano existente para dentro da tolerância e move tão pouca carga quanto pode: a ferramenta do reajuste anual, quando a demanda se deslocou ou um colega saiu.
Os territórios mantêm os seus nomes, nenhum é cortado em dois, e as unidades bloqueadas ficam onde estão. Cada movimento vem com o seu motivo na tabela de movimentos. O campo do plano recebe o valor novo; o campo “previous” guarda o antigo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Brings an existing plan within tolerance with as few changes as can be proven: measured by workload, units, customers or a field of yours, never more than a budget allows, and with the least that any plan would have to move.
Territories keep their names and come in no more parts than today, and protected units stay. Each move comes with its place in an order, its reason, and what it does. On maps of some 150 units and 10 territories the least is found and proven; on larger ones two bounds are given: for any plan, and for those in which units only go to territories that touch their own today.
People who leave (for good, or until a day), join, carry more or less or change places (PEOPLE) give one plan together, with homes in their territories.</source>
<translation>Traz um plano existente para dentro da tolerância com tão poucas mudanças quanto se pode provar: medidas por carga, unidades, clientes ou um campo seu, nunca mais do que um orçamento permite, e com o mínimo que qualquer plano teria de mover.
Os territórios mantêm os seus nomes e não ficam em mais partes que hoje, e as unidades protegidas ficam onde estão. Cada movimento vem com o seu lugar em uma ordem, o seu motivo, e o que faz. Em mapas de umas 150 unidades e 10 territórios o mínimo é achado e provado; em maiores dão-se duas cotas: para qualquer plano, e para aqueles em que unidades só vão a territórios que tocam o seu de hoje.
Pessoas que saem (de vez, ou até um dia), chegam, levam mais ou menos ou trocam de lugar (PEOPLE) dão juntas um plano, com as casas nos seus territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Brings copies that were handed out (“Hand out territories”) and edited elsewhere back into the plan, any number at once; their order changes nothing. An edit is taken over where nobody else says otherwise. What contradicts is listed and left as it is in the plan: two who gave one unit to different territories, units given to territories that were not handed out, and edits that would, together, leave a territory in more parts than before.
To decide them, fill in “to” in the list of conflicts as you want it, and run again with it as DECISIONS.</source>
<translation>Traz de volta ao plano cópias que foram entregues (“Entregar territórios”) e editadas em outro lugar, qualquer número de uma vez; a sua ordem não muda nada. Uma edição é tomada onde ninguém mais diz outra coisa. O que se contradiz é listado e fica como está no plano: dois que deram uma unidade a territórios diferentes, unidades dadas a territórios que não foram entregues, e edições que deixariam, juntas, um território em mais partes que antes.
Para decidi-las, preencher “to” na lista de conflitos como se quer, e executar de novo com ela como DECISIONS.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Brings the plan of a scenario onto its units: into a field of theirs, whose old values then stand in “previous”, or into a new field. Units that the scenario does not know have no territory, and are named.</source>
<translation>Traz o plano de um cenário para as suas unidades: para um campo delas, cujos valores antigos ficam então em “previous”, ou para um campo novo. Unidades que o cenário não conhece não têm território, e são nomeadas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Broken constraints, units that overlap, territories without units</source>
<translation>Restrições quebradas, unidades que se sobrepõem, territórios sem unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Broken rules</source>
<translation>Regras quebradas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Broken rules that remain</source>
<translation>Regras quebradas que restam</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Build contiguity</source>
<translation>Construir contiguidade</translation>
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
<translation>Por si só, o assistente faz de cada linha um registro novo, também de uma conta, um código postal ou um território que já existe: ele os duplica. Ele os atualiza onde se escolhe, antes de “Review Mapping”, uma “Alternate Key”, que a organização deve definir: Account por Account Number, Postal Code por Postal Code, Territory por Territory Name. Só com a detecção de duplicatas tais linhas acabam como erros e não mudam nada. Resource_Territory só tem linhas novas: importá-la uma vez.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>By their names, {moved:,} {moved:unit changes|units change} hands; matched by what they share, only {shared:,}. If territories were merely renamed or numbered anew, choose MATCH=shared.</source>
<translation>Pelos nomes, {moved:,} {moved:unidade muda|unidades mudam} de território; emparelhados pelo que têm em comum, só {shared:,}. Se os territórios só foram renomeados ou numerados de novo, escolher MATCH=shared.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>By what the system knows the points as accounts: their record's id, their number. With it, its files have them in their territories.</source>
<translation>Aquilo por que o sistema reconhece os pontos como contas: o id do registro, o número. Com isso, os seus arquivos os incluem nos seus territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>By {crs}, the middle unit of “{layer}” measures {area} km².</source>
<translation>Por {crs}, a unidade mediana de “{layer}” mede {area} km².</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>CAPACITY must be a number above zero.</source>
<translation>CAPACITY deve ser um número acima de zero.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>COUNT_RANGE must be two whole numbers such as “20-30”, not “{value}”.</source>
<translation>COUNT_RANGE deve ser dois números inteiros como “20-30”, não “{value}”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>COUNT_RANGE must go up from one or more: “20-30”, not “{value}”.</source>
<translation>COUNT_RANGE deve subir de um ou mais: “20-30”, não “{value}”.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>CSV</source>
<translation>CSV</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>CURVE is left aside: it is not told with people (PEOPLE).</source>
<translation>CURVE é deixado de lado: não é calculado com pessoas (PEOPLE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Called in the scenarios</source>
<translation>Chamada nos cenários</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Calls the territories of a new plan as those of the plan before that they share most workload with, so that names and reps stay put. Of all ways to give the names, it takes the one by which most workload keeps its name. Territories that share nothing with an old one keep their own name, or get a free one.
No unit moves: only names change.</source>
<translation>Chama os territórios de um plano novo como os do plano anterior com que têm mais carga em comum, para que nomes e representantes se mantenham. De todos os modos de dar os nomes, toma aquele em que mais carga mantém o seu. Territórios que nada têm em comum com um antigo mantêm o próprio nome, ou recebem um livre.
Nenhuma unidade se move: só nomes mudam.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Can it be avoided?</source>
<translation>Pode ser evitado?</translation>
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
<translation>Cancelado. Nada foi mudado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Candidate field of the centers</source>
<translation>Campo de candidatos dos centros</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Candidates</source>
<translation>Candidatos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Candidates and a spacing of centers need the method “median” or “center”.</source>
<translation>Candidatos e um espaçamento dos centros precisam do método “median” ou “center”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/plan_centers.py" />
<source>Capacities are given by the centers, and {count:this territory has|these territories have} none ({count:,}): {names}. Name the centers as the territories (CENTER_NAME_FIELD), or give a table of targets.</source>
<translation>As capacidades são dadas pelos centros, e {count:este território não tem|estes territórios não têm} nenhum ({count:,}): {names}. Nomear os centros como os territórios (CENTER_NAME_FIELD), ou dar uma tabela de metas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Capacity</source>
<translation>Capacidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Capacity field of the centers</source>
<translation>Campo de capacidade dos centros</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Capacity of the new one</source>
<translation>Capacidade do novo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Capacity of {name}</source>
<translation>Capacidade de {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_centers.py" />
<source>Capacity: the centers' layer, or its field “{field}”, is not there.</source>
<translation>Capacidade: a camada dos centros, ou o seu campo “{field}”, não existe.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/people.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Capacity…</source>
<translation>Capacidade…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Carry over to new units</source>
<translation>Levar para unidades novas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Categories</source>
<translation>Categorias</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Category field</source>
<translation>Campo de categoria</translation>
</message>
<message>
<location filename="../../territory_planner/core/units/make.py" />
<source>Cells of {size} km would be {count:,} units, and {most:,} are the most. Ask for {least} km or more (SIZE).</source>
<translation>Células de {size} km seriam {count:,} unidades, e {most:,} é o máximo. Pedir {least} km ou mais (SIZE).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Center name</source>
<translation>Nome do centro</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Center within</source>
<translation>Centro até</translation>
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
<translation>Centros e trajetos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Centers apart</source>
<translation>Entre centros</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Centers in another territory</source>
<translation>Centros em outro território</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers in no unit ({count:,} of {k:,}), and the nearest unit that stands in: {centers}.</source>
<translation>Centros em nenhuma unidade ({count:,} de {k:,}), e a unidade mais próxima que os substitui: {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers in the same unit as another one ({count:,} of {k:,}), and the nearest free unit that stands in: {centers}.</source>
<translation>Centros na mesma unidade que outro ({count:,} de {k:,}), e a unidade livre mais próxima que a substitui: {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Centers inside</source>
<translation>Centros dentro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Centers lie in their territory</source>
<translation>Os centros estão no seu território</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Centers must have as many coordinates as the units' positions.</source>
<translation>Os centros devem ter tantas coordenadas quanto as posições das unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/spacing.py" />
<source>Centers nearer to each other than {spacing:,.6g} km ({count:,} {count:pair|pairs}): {pairs}. Allow {kept}, or ask for fewer territories.</source>
<translation>Centros mais próximos uns dos outros que {spacing:,.6g} km ({count:,} {count:par|pares}): {pairs}. Permitir {kept}, ou pedir menos territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Centers of the same name share a column of the table of travel costs: {names}. Give each a name of its own.</source>
<translation>Centros de mesmo nome têm em comum uma coluna da tabela de custos de viagem: {names}. Dar a cada um o seu nome.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Centers of the territories</source>
<translation>Centros dos territórios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers of “{layer}” whose coordinates are no place in {crs} ({count:,} of {k:,}): {centers}.</source>
<translation>Centros de “{layer}” cujas coordenadas não correspondem a nenhum lugar em {crs} ({count:,} de {k:,}): {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers that lie far from every unit ({count:,} of {k:,}), and how far from the nearest: {centers}.</source>
<translation>Centros longe de toda unidade ({count:,} de {k:,}), e a quanto da mais próxima: {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Centers too near to each other</source>
<translation>Centros próximos demais</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>Centers without a point, left out ({count:,}): {centers}.</source>
<translation>Centros sem ponto, deixados de fora ({count:,}): {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Centers without a territory</source>
<translation>Centros sem território</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/recenter.py" />
<source>Centers, round {turn} of {most} at most.</source>
<translation>Centros, rodada {turn} de no máximo {most}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: candidate field</source>
<translation>Centros: campo de candidatos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: capacity field</source>
<translation>Centros: campo de capacidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: least distance between them (km)</source>
<translation>Centros: menor distância entre eles (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: name field</source>
<translation>Centros: campo de nome</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: points</source>
<translation>Centros: pontos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Centers: they lie in their territory</source>
<translation>Centros: estão no seu território</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sites.py" />
<source>Centers: {kept:,} required, and of {all:,} {all:candidate|candidates} {new:this one|these {new:,}}: {names}.</source>
<translation>Centros exigidos: {kept:,}; de {all:,} {all:candidato|candidatos}, {new:escolhido|escolhidos} ({new:,}): {names}.</translation>
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
<translation>Mudança</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Changes</source>
<translation>Mudanças</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Changes hands: {units:,} of {n:,} {n:unit|units} ({shares}).</source>
<translation>{units:Muda|Mudam} de território: {units:,} de {n:,} {n:unidade|unidades} ({shares}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: field of protected units</source>
<translation>Mudanças: campo de unidades protegidas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: field of the measure</source>
<translation>Mudanças: campo da medida</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: lock field</source>
<translation>Mudanças: campo de bloqueio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: most that a territory may give away (percent of its measure)</source>
<translation>Mudanças: máximo que um território pode ceder (% da sua medida)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: most that a territory may give away (percent)</source>
<translation>Mudanças: máximo que um território pode ceder (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: most workload that may change hands (percent)</source>
<translation>Mudanças: carga máxima que pode mudar de território (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: plan to start from</source>
<translation>Mudanças: plano de partida</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Changes: territory locks</source>
<translation>Mudanças: bloqueios de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/chart_tab.py" />
<source>Chart</source>
<translation>Gráfico</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Check and report</source>
<translation>Verificar e relatar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Check the coordinates of the others.</source>
<translation>Conferir as coordenadas dos outros.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Check their coordinates, and the coordinate reference system of their layer ({crs}).</source>
<translation>Conferir as suas coordenadas, e o sistema de referência de coordenadas da sua camada ({crs}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Check units</source>
<translation>Verificar unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Check units: errors {errors:,}, warnings {warnings:,}, notes {notes:,}. Each is a row of the layer “{layer}”, with what to do.</source>
<translation>Verificar unidades: erros {errors:,}, avisos {warnings:,}, observações {notes:,}. Cada um é uma linha da camada “{layer}”, com o que fazer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Check units: nothing to find fault with.</source>
<translation>Verificar unidades: nada a apontar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Checking the rules</source>
<translation>Conferindo as regras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Checks a plan, wherever it comes from, against every rule that it should keep, and changes nothing. Each break becomes a row: which rule, which territory and units, by how much, and the land concerned.
The rules: every unit has a territory, every territory has units and is one connected area on one side of the barriers, workloads are within the tolerance and the limits. Where they are given: there are as many territories as asked for, each with its center, which is near enough to its units, far enough from other centers and can serve them; locked units and territories have kept what they had, exceptions are in place, groups are together, pairs are apart, and no territory crosses a parent's border.</source>
<translation>Confere um plano, venha de onde vier, com cada regra que deve cumprir, e não muda nada. Cada infração vira uma linha: que regra, que território e unidades, de quanto, e o terreno em questão.
As regras: cada unidade tem território, cada território tem unidades e é uma área contínua de um lado das barreiras, as cargas estão dentro da tolerância e dos limites. Onde são dadas: há tantos territórios quantos se pediram, cada um com o seu centro, que está perto o bastante das suas unidades, longe o bastante de outros centros e pode atendê-las; unidades e territórios bloqueados mantiveram o que tinham, as exceções estão no lugar, os grupos juntos, os pares separados, e nenhum território cruza a fronteira de uma região superior.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Choose another field: there is nothing to share out.</source>
<translation>Escolher outro campo: não há nada a repartir.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Choose in the list what is to be repaired.</source>
<translation>Escolha na lista o que deve ser corrigido.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Choose the field of the accounts with the keys of units.</source>
<translation>Escolher o campo das contas com as chaves das unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Choose the field that holds the territories, or make a new one.</source>
<translation>Escolher o campo que contém os territórios, ou criar um novo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Choose the field that identifies units in the plan and in copies (ID_FIELD).</source>
<translation>Escolher o campo que identifica as unidades no plano e nas cópias (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Choose the field whose values the scenario knows units by (ID_FIELD).</source>
<translation>Escolher o campo por cujos valores o cenário reconhece as unidades (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Choose the field whose values the system knows accounts by.</source>
<translation>Escolher o campo por cujos valores o sistema reconhece as contas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Choose the field whose values the system knows units by.</source>
<translation>Escolher o campo por cujos valores o sistema reconhece as unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Choose the fields that identify units (ID_FIELD, DECISION_ID_FIELD).</source>
<translation>Escolher os campos que identificam as unidades (ID_FIELD, DECISION_ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>Choose the fields that identify units in both layers (ID_FIELD, OTHER_ID_FIELD).</source>
<translation>Escolher os campos que identificam unidades nas duas camadas (ID_FIELD, OTHER_ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Choose the plan</source>
<translation>Escolher o plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Choose the polygons that the points are joined to (POLYGONS).</source>
<translation>Escolher os polígonos a que os pontos são unidos (POLYGONS).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/scenarios.py" />
<source>Choose the unit id that it was saved with, in the set-up.</source>
<translation>Escolher na configuração o id de unidade com que foi salvo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Choosing seeds</source>
<translation>Escolhendo sementes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Chosen: {k:,} {k:territory|territories}.</source>
<translation>Escolhido: {k:,} {k:território|territórios}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaned copy: nothing was to be repaired.</source>
<translation>Cópia limpa: não havia nada a reparar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaned copy: repairs: {count:,}; the field “repair” of the findings says which.</source>
<translation>Cópia limpa: reparos: {count:,}; o campo “repair” dos achados diz quais.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaned units</source>
<translation>Unidades limpas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Cleaning</source>
<translation>Limpando</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Clear from (percent)</source>
<translation>Clara a partir de (%)</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Click a territory for its figures; drag to move, pinch or hold Ctrl and scroll to zoom. With the keyboard: arrows, + and −. The table below has the same in text.</source>
<translation>Clicar em um território para ver os seus indicadores; arrastar para mover, pinçar ou segurar Ctrl e rolar para aproximar. Com o teclado: setas, + e −. A tabela abaixo diz o mesmo em texto.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Click a unit: why it is where it is, and what would turn that</source>
<translation>Clicar em uma unidade: por que ela está onde está, e o que mudaria isso</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/people.py" />
<source>Click on the map where they live: a territory begins there</source>
<translation>Clicar no mapa onde a pessoa mora: ali começa um território</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>Click, or press {number}, to apply</source>
<translation>Clicar, ou teclar {number}, para aplicar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/join.py" />
<source>Click: somebody who joins begins here</source>
<translation>Clicar: quem chega começa aqui</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/why.py" />
<source>Click: why is it here?</source>
<translation>Clicar: por que está aqui?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Close</source>
<translation>Fechar</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Close QGIS, open “OSGeo4W Setup” from the start menu, choose “Advanced Install”, and install or update {packages}. Without it, open “OSGeo4W Shell” and type: {command}.</source>
<translation>Fechar o QGIS, abrir “OSGeo4W Setup” no menu Iniciar, escolher “Advanced Install” e instalar ou atualizar {packages}. Sem ele, abrir “OSGeo4W Shell” e digitar: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Coefficient of variation of workload / target</source>
<translation>Coeficiente de variação de carga / meta</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Colour by</source>
<translation>Colorir por</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Colour the map by territory</source>
<translation>Colorir o mapa por território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Column of territories</source>
<translation>Coluna dos territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Column of units</source>
<translation>Coluna das unidades</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Columns of the table of travel costs that make no sense ({count:,} of {k:,}), for the center's own unit costs more than others: {columns}. A usual center has a unit at {usual}. Likely the column is another center's, or the center lies elsewhere.</source>
<translation>Colunas da tabela de custos de viagem que não fazem sentido ({count:,} de {k:,}), pois a própria unidade do centro custa mais que outras: {columns}. Um centro usual tem uma unidade a {usual}. É provável que a coluna seja de outro centro, ou que o centro esteja em outro lugar.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Compactness</source>
<translation>Compacidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Compactness (0 to 100)</source>
<translation>Compacidade (0 a 100)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness (Polsby–Popper): 1 is a circle</source>
<translation>Compacidade (Polsby–Popper): 1 é um círculo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: area / that of its convex hull</source>
<translation>Compacidade: área / a da sua envoltória convexa</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: area / that of the smallest circle around it</source>
<translation>Compacidade: área / a do menor círculo ao redor</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: border of a circle of the same area / its border</source>
<translation>Compacidade: perímetro de um círculo de mesma área / o seu</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Compactness: moment of inertia of a circle of the same area / its own</source>
<translation>Compacidade: momento de inércia de um círculo de mesma área / o seu</translation>
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
<translation>Comparar planos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Compare with a plan before</source>
<translation>Comparar com um plano anterior</translation>
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
<translation>Completo até</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Conflicts</source>
<translation>Conflitos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Connected areas, isolated units included</source>
<translation>Áreas contínuas, com as unidades isoladas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Connections that QGIS knows</source>
<translation>Conexões que o QGIS conhece</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Constraints</source>
<translation>Restrições</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Contents</source>
<translation>Conteúdo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Contiguity</source>
<translation>Contiguidade</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/contiguity.py" />
<source>Contiguity must be rook or queen, not {rule}.</source>
<translation>A contiguidade deve ser rook ou queen, não {rule}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Copy</source>
<translation>Cópia</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Copy this plan</source>
<translation>Copiar este plano</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Copy this plan…</source>
<translation>Copiar este plano…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Cost</source>
<translation>Custo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Cost / customers</source>
<translation>Custo / clientes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Cost per customer</source>
<translation>Custo por cliente</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>Cost: {costs}.</source>
<translation>Custo: {costs}.</translation>
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
<translation>Conta na (primeira) carga de cada território roteiros estimados pelas suas paradas, a tanto por km, na unidade da carga: minutos a 40 km/h são 1,5, e onde as estradas são um quarto mais longas que a linha reta, 1,9. O campo de carga é então só o serviço. A estimativa está dentro de 8 % da média de roteiros reais por 5 a 200 paradas em lugares ao acaso, em áreas até 16 vezes mais longas que largas; um único roteiro se afasta de 20 a 26 % com 5 paradas, de 6 a 8 % com 20 e 2 % com 200 (um desvio padrão). Exemplo: 1,9.</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>Curved borders can't be used: convert them to straight segments first.</source>
<translation>Fronteiras curvas não podem ser usadas: convertê-las antes em segmentos retos.</translation>
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
<translation>Clientes de uma unidade; pode ficar vazio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers in no territory: {outside:,}; in several: {several:,}.</source>
<translation>Clientes em nenhum território: {outside:,}; em vários: {several:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>Customers in no unit of “{units}”: {count:,} of {n:,}.</source>
<translation>Clientes em nenhuma unidade de “{units}”: {count:,} de {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers in none or several</source>
<translation>Clientes em nenhum ou vários</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers in several units, which overlap there, count in the first of them ({count:,} of {n:,}): {customers}.</source>
<translation>Clientes em várias unidades, que ali se sobrepõem, contados na primeira ({count:,} de {n:,}): {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Customers of all territories: {total:,.0f}</source>
<translation>Clientes de todos os territórios: {total:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers of the earlier time who are customers still / customers then</source>
<translation>Clientes do período anterior que ainda são clientes / clientes de então</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Customers or the like, each in the territory that it lies in, or by its unit's key</source>
<translation>Clientes ou semelhantes, cada um no território em que está, ou pela chave da sua unidade</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers outside every unit, left out ({count:,} of {n:,}), the farthest first: {customers}.</source>
<translation>Clientes fora de toda unidade, deixados de fora ({count:,} de {n:,}), primeiro os mais distantes: {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Customers outside every unit, taken to the nearest</source>
<translation>Clientes fora de toda unidade, levados à mais próxima</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers outside every unit, taken to the nearest within {km:g} km: {count:,}.</source>
<translation>Clientes fora de toda unidade, levados à mais próxima a até {km:g} km: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/made_units.py" />
<source>Customers outside the region, left out ({count:,} of {n:,}): {customers}.</source>
<translation>Clientes fora da região, deixados de fora ({count:,} de {n:,}): {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers per rep</source>
<translation>Clientes por representante</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Customers that change hands; 0 where none are given</source>
<translation>Clientes que mudam de território; 0 onde não são dados</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Customers that have a territory</source>
<translation>Clientes que têm território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Customers that have a territory (percent)</source>
<translation>Clientes que têm território (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Customers that have a territory / all customers</source>
<translation>Clientes que têm território / todos os clientes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Customers that have a unit</source>
<translation>Clientes que têm unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers that no territory covers</source>
<translation>Clientes que nenhum território cobre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Customers that several territories cover</source>
<translation>Clientes que vários territórios cobrem</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Customers that there could be</source>
<translation>Clientes que poderia haver</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>Customers there: {count:,}.</source>
<translation>Clientes ali: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/made_units.py" />
<source>Customers whose coordinates are no place in {crs}, left out ({count:,} of {n:,}): {customers}. Check whether latitude and longitude are swapped.</source>
<translation>Clientes cujas coordenadas não correspondem a nenhum lugar em {crs}, deixados de fora ({count:,} de {n:,}): {customers}. Conferir se latitude e longitude estão trocadas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>Customers whose key is no unit's, left out ({count:,} of {n:,}): {keys}.</source>
<translation>Clientes cuja chave não é de nenhuma unidade, deixados de fora ({count:,} de {n:,}): {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<location filename="../../territory_planner/layers/writing/made_units.py" />
<source>Customers without a point, left out ({count:,} of {n:,}): {customers}.</source>
<translation>Clientes sem ponto, deixados de fora ({count:,} de {n:,}): {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>Customers without a point, left out: {count:,} of {n:,}.</source>
<translation>Clientes sem ponto, deixados de fora: {count:,} de {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Customers without a unit</source>
<translation>Clientes sem unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Customers, calls or assets</source>
<translation>Clientes, chamados ou ativos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of how many there are in a unit</source>
<translation>Clientes: campo de quantos há em uma unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of the earlier time</source>
<translation>Clientes: campo do período anterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of the later time</source>
<translation>Clientes: campo do período posterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: field of their unit's id</source>
<translation>Clientes: campo do id da sua unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: further fields</source>
<translation>Clientes: outros campos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: nearest unit within (km)</source>
<translation>Clientes: unidade mais próxima, até (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: points</source>
<translation>Clientes: pontos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: satisfaction field</source>
<translation>Clientes: campo de satisfação</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Customers: weight of the rating</source>
<translation>Clientes: peso da avaliação</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Customers: {count:,.0f}</source>
<translation>Clientes: {count:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Cut off by barriers</source>
<translation>Cortadas por barreiras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Dask scheduler</source>
<translation>Agendador Dask</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Database</source>
<translation>Banco de dados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Date field</source>
<translation>Campo da data</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Day</source>
<translation>Dia</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Day of the review</source>
<translation>Dia da revisão</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Days since the plan left tolerance; 0 where it is within</source>
<translation>Dias desde que o plano saiu da tolerância; 0 onde está dentro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Decisions</source>
<translation>Decisões</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Decisions need a column “to” and one that tells units apart (DECISION_ID_FIELD); “{layer}” has {there}.</source>
<translation>Decisões precisam de uma coluna “to” e de uma que distinga as unidades (DECISION_ID_FIELD); “{layer}” tem {there}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Delete</source>
<translation>Excluir</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Delete plan</source>
<translation>Excluir plano</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Delete plan…</source>
<translation>Excluir plano…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Delete scenario</source>
<translation>Excluir cenário</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Delete the plan “{name}”? This can't be undone.</source>
<translation>Excluir o plano “{name}”? Isto não pode ser desfeito.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Delete this scenario; approved ones stay</source>
<translation>Excluir este cenário; os aprovados ficam</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Delete “{name}”? This can't be undone.</source>
<translation>Excluir “{name}”? Isto não pode ser desfeito.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Density</source>
<translation>Densidade</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/commands.py" />
<source>Design</source>
<translation>Desenhar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/layers/live/session/editor.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Design territories</source>
<translation>Desenhar territórios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Design territories anew, in another number say; shown before it is applied</source>
<translation>Desenhar territórios de novo, com outro número, por exemplo; é mostrado antes de ser aplicado</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Design these anew…</source>
<translation>Desenhar estes de novo…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Designing territories</source>
<translation>Desenhando territórios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/state_page.py" />
<source>Design…</source>
<translation>Desenhar…</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Detached parts</source>
<translation>Partes separadas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Detached parts and gaps that remain</source>
<translation>Partes separadas e lacunas que restam</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<location filename="../../territory_planner/ui/table/columns.py" />
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>Deviation</source>
<translation>Desvio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Deviation after the proposed change</source>
<translation>Desvio após a mudança proposta</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation before</source>
<translation>Desvio antes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Deviation from the target</source>
<translation>Desvio da meta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Deviation from the target, on the scale that the title tells; the band is the tolerance. Beyond a slit in a bar the scale is another</source>
<translation>Desvio da meta, na escala que o título indica; a faixa é a tolerância. Além de um corte em uma barra, a escala é outra</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Deviation from the target: {before} before, {now} now.</source>
<translation>Desvio da meta: {before} antes, {now} agora.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation is</source>
<translation>O desvio é</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation now</source>
<translation>Desvio agora</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/chart_tab.py" />
<source>Deviation of all territories</source>
<translation>Desvio de todos os territórios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Deviation of each workload from its target, in this order from left to right: orange above the tolerance, blue below</source>
<translation>Desvio de cada carga da sua meta, da esquerda para a direita nesta ordem: laranja acima da tolerância, azul abaixo</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation of {name} before</source>
<translation>Desvio de {name} antes</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Deviation of {name} now</source>
<translation>Desvio de {name} agora</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Deviation of {territory} from its target, now and after the suggestion</source>
<translation>Desvio de {territory} da sua meta, agora e depois da sugestão</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Direction of travel along roads</source>
<translation>Sentido do trajeto nas estradas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Discard edits</source>
<translation>Descartar edições</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Discard…</source>
<translation>Descartar…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Dismiss</source>
<translation>Fechar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/dissolve.py" />
<source>Dissolve territories</source>
<translation>Dissolver territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Distance between barrier and border (m)</source>
<translation>Distância entre barreira e fronteira (m)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Done</source>
<translation>Resolvida</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Draw it anew, or take it out; until then it has no territory.</source>
<translation>Desenhá-la de novo, ou tirá-la; até lá não tem território.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Draw where territories end over the map, live</source>
<translation>Desenhar onde os territórios terminam sobre o mapa, ao vivo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/dissolve.py" />
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<location filename="../../territory_planner/algorithms/shared/plan_statistics.py" />
<source>Drawing outlines</source>
<translation>Traçando contornos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Drawing territories</source>
<translation>Desenhando os contornos dos territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Drawing the map</source>
<translation>Desenhando o mapa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Draws a line between every two units that touch, with the length of the border that they share, and lists the units that touch none.
Territories can only be connected where units touch. Run this first on data that you don't know: a missing line shows a gap in the borders, an isolated unit an island.</source>
<translation>Traça uma linha entre cada par de unidades que se tocam, com o comprimento da fronteira comum, e lista as unidades que não tocam nenhuma outra.
Territórios só podem ser contínuos onde as unidades se tocam. Convém executá-lo primeiro com dados desconhecidos: uma linha que falta mostra uma lacuna nas fronteiras, uma unidade isolada uma ilha.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/dissolve.py" />
<source>Draws the territories of a plan as polygons, without slivers or gaps along shared borders, and measures each: units, workload, target, deviation, area, perimeter, parts and five measures of compactness (1 is best: Polsby–Popper, Reock, the share of the convex hull that is filled, Schwartzberg, and the moment of inertia of a circle by the territory's).
Units without a territory are left out. The outlines keep the very vertices of the units.</source>
<translation>Desenha os territórios de um plano como polígonos, sem lascas nem lacunas ao longo de fronteiras comuns, e mede cada um: unidades, carga, meta, desvio, área, perímetro, partes e cinco medidas de compacidade (1 é o melhor: Polsby–Popper, Reock, a parte preenchida da envoltória convexa, Schwartzberg, e o momento de inércia de um círculo em relação ao do território).
Unidades sem território são deixadas de fora. Os contornos mantêm os próprios vértices das unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>Draws the territories of all plans that were or will be in force, one row per territory and the days for which it had just these units (valid_from, valid_to). QGIS's temporal controller plays how they moved.
A plan that covers for a while gives way to the one before it; a territory that stays as it is under another plan goes on in the same row.</source>
<translation>Desenha os territórios de todos os planos que estiveram ou estarão em vigor, uma linha por território e os dias em que teve justamente estas unidades (valid_from, valid_to). O controlador temporal do QGIS mostra como se moveram.
Um plano que substitui por um tempo cede ao anterior; um território que fica como está sob outro plano segue na mesma linha.</translation>
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
<translation>Duplicar o cenário</translation>
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
<translation>O Dynamics aceita chaves de até {limit} caracteres, e {count:,} {count:é mais longa|são mais longas}: {names}. Escolher outro campo (ID_FIELD, POINT_ID).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Each becomes a scenario of the field's name; the fields stay.</source>
<translation>Cada um vira um cenário com o nome do campo; os campos ficam.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Each begins wherever that does best.</source>
<translation>Cada um começa onde for melhor.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Each goes out once: its rows lie in one territory.</source>
<translation>Cada uma sai uma vez: as suas linhas estão em um território.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Each goes out once; where its rows lie in several territories ({count:,} {count:key|keys}), in the one with most of them, of as many the first by name: {chosen}.</source>
<translation>Cada uma sai uma vez; onde as suas linhas estão em vários territórios ({count:,} {count:chave|chaves}), no que tem mais delas, em empate o primeiro por nome: {chosen}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/repeats.py" />
<source>Each is in every territory that one of its rows lies in, once.</source>
<translation>Cada uma está, uma vez, em cada território em que está uma das suas linhas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Each is then taken for the one that it shares most workload with</source>
<translation>Cada um é então tomado por aquele com que tem mais carga em comum</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Each number that is tried is a whole design; you choose among them.</source>
<translation>Cada número tentado é um desenho inteiro; você escolhe entre eles.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Each polygon is a unit; a field of the layer holds its territory.</source>
<translation>Cada polígono é uma unidade; um campo da camada contém o seu território.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Each review</source>
<translation>Cada revisão</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Each territory before and now</source>
<translation>Cada território antes e agora</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Each territory in both plans</source>
<translation>Cada território nos dois planos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edited copies</source>
<translation>Cópias editadas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Editing was switched off: the stroke ended.</source>
<translation>A edição foi desligada: o traço acabou.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/folded_form.py" />
<source>Edits inside these tables and layers show after Refresh, in the plan's tool bar.</source>
<translation>Edições nestas tabelas e camadas aparecem após “Atualizar”, na barra de ferramentas do plano.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Edits not saved</source>
<translation>Edições não salvas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edits taken over: {taken:,}; units that change hands: {changed:,}.</source>
<translation>Edições tomadas: {taken:,}; unidades que mudam de território: {changed:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edits that were not, for they contradict others</source>
<translation>Edições não tomadas, pois contradizem outras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Edits that were taken over</source>
<translation>Edições tomadas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Effort</source>
<translation>Esforço</translation>
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
<translation>Terminar com um erro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Error of the pooled forecast on the past (percent of what came)</source>
<translation>Erro da previsão conjunta no passado (% do que veio)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Error of “as last year” on the past (percent of what came)</source>
<translation>Erro de “como no ano passado” no passado (% do que veio)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Errors</source>
<translation>Erros</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Errors: {count:,} ({kinds}).</source>
<translation>Erros: {count:,} ({kinds}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Estimated round tour through all customers, in a straight line from one to the next: within 8 % of the mean of real tours; single ones are off by some 20 % with 5 stops, 7 % with 20 and 2 % with 200</source>
<translation>Roteiro estimado por todos os clientes, em linha reta de um ao seguinte: dentro de 8 % da média de roteiros reais; um único roteiro se afasta uns 20 % com 5 paradas, 7 % com 20 e 2 % com 200</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Estimated travel between stops, in the unit of the workload</source>
<translation>Deslocamento estimado entre paradas, na unidade da carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Estimated travel inside territories, where it counts (TRAVEL_PER_KM)</source>
<translation>Deslocamento estimado dentro dos territórios, onde conta (TRAVEL_PER_KM)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Even out workload, moving little; shown before it is applied</source>
<translation>Equilibrar a carga movendo pouco; é mostrado antes de ser aplicado</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>Every center gets a territory, so that their number is given. Say in the set-up which centers are candidates only, or give the number.</source>
<translation>Cada centro recebe um território, de modo que o número está dado. Dizer na configuração quais centros são só candidatos, ou dar o número.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Every center gets a territory, so that their number is given: say which centers are candidates only (SITE_FIELD), or don't ask for “{mode}” (COUNT_MODE).</source>
<translation>Cada centro recebe um território, de modo que o número está dado: dizer que centros são só candidatos (SITE_FIELD), ou não pedir “{mode}” (COUNT_MODE).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Every run repairs it for itself. Take the cleaned copy, or “Fix geometries”.</source>
<translation>Cada execução a repara por conta própria. Tomar a cópia limpa, ou “Corrigir geometrias”.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Every territory has units</source>
<translation>Cada território tem unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Every territory is called as it was.</source>
<translation>Cada território se chama como antes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Every territory is within tolerance and limits.</source>
<translation>Todos os territórios estão dentro da tolerância e dos limites.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Every unit has a territory.</source>
<translation>Cada unidade tem um território.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Everybody leaves for a while, and a cover needs somebody who stays.</source>
<translation>Todos saem por um tempo, e uma substituição precisa de alguém que fique.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Everybody leaves: somebody must stay or join to serve the units.</source>
<translation>Todos saem: alguém deve ficar ou chegar para atender as unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Exactly so many are made. With centers or a table of targets it may be left out; where it disagrees with the centers, these decide: one territory each.</source>
<translation>Exatamente tantos são feitos. Com centros ou uma tabela de metas pode faltar; onde não concorda com os centros, estes decidem: um território cada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>Example</source>
<translation>Exemplo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Examples</source>
<translation>Exemplos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Excel</source>
<translation>Excel</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Exception</source>
<translation>Exceção</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<location filename="../../territory_planner/core/reasons/sentences.py" />
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/live/work/plan_design.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Exceptions</source>
<translation>Exceções</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>Exceptions for units that are not in the layer, left out ({count:,}): {units}.</source>
<translation>Exceções para unidades que não estão na camada, deixadas de fora ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>Exceptions name their territories, and new ones have no names yet. Choose as many centers, or a table of targets with as many rows, in the set-up; or leave the exceptions out until there is a plan.</source>
<translation>As exceções nomeiam os seus territórios, e os novos ainda não têm nome. Escolher na configuração outros tantos centros, ou uma tabela de metas com outras tantas linhas; ou deixar as exceções de fora até haver um plano.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<source>Exceptions name their territories: give these by a plan to start from (START), by centers (CENTERS) or by a table of targets (TARGETS).</source>
<translation>Exceções nomeiam os seus territórios: dá-los por um plano de partida (START), por centros (CENTERS) ou por uma tabela de metas (TARGETS).</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Exceptions out of place</source>
<translation>Exceções fora do lugar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<source>Exceptions that have their territory from the table: {count:,}. They count in the workload, not as detached parts.</source>
<translation>Exceções que têm o seu território da tabela: {count:,}. Contam na carga, não como partes separadas.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Exceptions that locks keep in another territory ({count:,}): {units}. They stay there; unlock them, or their territories.</source>
<translation>Exceções que bloqueios mantêm em outro território ({count:,}): {units}. Ficam lá; desbloqueá-las, ou os seus territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Explain plan</source>
<translation>Explicar plano</translation>
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
<translation>Explorar planos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Explore…</source>
<translation>Explorar…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Exploring plans</source>
<translation>Explorando planos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Export alignment</source>
<translation>Exportar atribuição</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>Export before each further publication, with Data Loader, CSV files into the folder “{org}” made in this one: {queries}. Then give this folder as PREVIOUS.</source>
<translation>Antes de cada nova publicação, exportar com Data Loader arquivos CSV para a pasta “{org}”, criada dentro desta: {queries}. Depois, dar esta pasta como PREVIOUS.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Export table</source>
<translation>Exportar tabela</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Export table…</source>
<translation>Exportar tabela…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Far from the others (robust z-score {score}): look for a slip or a total row.</source>
<translation>Longe das outras (escore z robusto {score}): procurar um engano ou uma linha de totais.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>Farther than {reach} from their center ({count:,} of {n:,} {n:unit|units}, {share} of the workload): {units}. No plan that keeps {rule} was found; this one keeps {needed}. More territories or more tolerance bring centers nearer.</source>
<translation>A mais de {reach} do seu centro ({count:,} de {n:,} {n:unidade|unidades}, {share} da carga): {units}. Não se achou plano que cumpra {rule}; este cumpre {needed}. Mais territórios ou mais tolerância aproximam os centros.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Farthest from target:</source>
<translation>Os mais distantes da meta:</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Feature ids of “{layer}” repeat ({ids:,} {ids:id|ids} for {n:,} features; a view or a join may do so): features are told apart by their order, and nothing else.</source>
<translation>Ids de feição de “{layer}” se repetem ({ids:,} {ids:id|ids} para {n:,} feições; uma visão ou união pode fazê-lo): as feições se distinguem só pela sua ordem.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/results.py" />
<source>Feature ids, which tables name units by, repeat: choose the field of the units that tells them apart (ID_FIELD).</source>
<translation>Ids de feição, pelos quais as tabelas nomeiam unidades, se repetem: escolher o campo das unidades que as distingue (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_reader.py" />
<source>Features of “{layer}” have the same feature id, as in a view or a join, so that none of them can be edited by itself. Export the layer to a file, and plan there.</source>
<translation>Feições de “{layer}” têm o mesmo id de feição, como em uma visão ou união, de modo que nenhuma pode ser editada sozinha. Exportar a camada para um arquivo, e planejar lá.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>Features of “{layer}” without a place, left out: {count:,}.</source>
<translation>Feições de “{layer}” sem localização, deixadas de fora: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Ferries, bridges: lines from unit to unit, or a table: from_id, to_id</source>
<translation>Balsas, pontes: linhas de unidade a unidade, ou uma tabela: from_id, to_id</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Field Service has people work in a territory from a day on: give it (STARTS=2027-01-31).</source>
<translation>O Field Service faz as pessoas trabalharem em um território a partir de um dia: dá-lo (STARTS=2027-01-31).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Field of accounts</source>
<translation>Campo de contas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Field of protected units</source>
<translation>Campo de unidades protegidas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Field of the measure</source>
<translation>Campo da medida</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Field {name}</source>
<translation>Campo {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Fields of the units that say what is above their territory, the next level first: district, region. A territory is in one district only.</source>
<translation>Campos das unidades que dizem o que está acima do seu território, o próximo nível primeiro: distrito, região. Um território está em um só distrito.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Fields of the units, revenue of last year for one. Example: sales_2025.</source>
<translation>Campos das unidades, a receita do ano passado por exemplo. Exemplo: sales_2025.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>Fields to balance. None ticked: every unit counts 1</source>
<translation>Campos a equilibrar. Nenhum marcado: cada unidade conta 1</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Fields to sum up</source>
<translation>Campos a somar</translation>
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
<translation>Indicadores do plano</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>Figures of the plan as a whole</source>
<translation>Indicadores do plano como um todo</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Figures of the territories</source>
<translation>Indicadores dos territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Figures of today's territories</source>
<translation>Indicadores dos territórios de hoje</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: further fields of the units</source>
<translation>Indicadores: outros campos das unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: growth, fields of the earlier time</source>
<translation>Indicadores: crescimento, campos do período anterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: growth, fields of the later time</source>
<translation>Indicadores: crescimento, campos do período posterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: potential field</source>
<translation>Indicadores: campo de potencial</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: response limit</source>
<translation>Indicadores: limite de resposta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: satisfaction field</source>
<translation>Indicadores: campo de satisfação</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: study region</source>
<translation>Indicadores: região de estudo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Figures: table of reps</source>
<translation>Indicadores: tabela de representantes</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>File or table</source>
<translation>Arquivo ou tabela</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Files</source>
<translation>Arquivos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Files and other systems</source>
<translation>Arquivos e outros sistemas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Files and tables of the database, 0 where nothing changed</source>
<translation>Arquivos e tabelas do banco de dados, 0 onde nada mudou</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Files in the folder, 0 where nothing changed</source>
<translation>Arquivos na pasta, 0 onde nada mudou</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Files that the system exported, or an earlier publication</source>
<translation>Arquivos que o sistema exportou, ou uma publicação anterior</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Fill the units so that neighbours differ; switched off, your own style returns</source>
<translation>Preencher as unidades para que vizinhos difiram; desligado, o seu próprio estilo volta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/territories_tab.py" />
<source>Filter territories</source>
<translation>Filtrar territórios</translation>
</message>
<message>
<location filename="../../territory_planner/report/table_view.py" />
<source>Find</source>
<translation>Procurar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Finding a robust plan</source>
<translation>Procurando um plano robusto</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finding customers in none or several</source>
<translation>Procurando clientes em nenhum ou vários</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finding gaps</source>
<translation>Procurando lacunas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Finding gaps and overlaps</source>
<translation>Procurando lacunas e sobreposições</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/algorithms/contiguity.py" />
<location filename="../../territory_planner/algorithms/match.py" />
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Finding neighbours</source>
<translation>Procurando vizinhas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<location filename="../../territory_planner/ui/summary.py" />
<source>Finding out which units touch…</source>
<translation>Descobrindo quais unidades se tocam…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finding overlaps</source>
<translation>Procurando sobreposições</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Finding the unit of each customer</source>
<translation>Procurando a unidade de cada cliente</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Finding the unit of each point</source>
<translation>Procurando a unidade de cada ponto</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Finding ways along roads</source>
<translation>Procurando trajetos por estradas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Findings</source>
<translation>Achados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Findings about the units</source>
<translation>Achados sobre as unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Finds detached parts, enclaves and units without a territory, and joins each to a territory that it touches, where that does the least harm to balance and shape.
Nothing else moves, except exceptions, and torn groups, which come together. Limits, locks, parents and pairs apart are kept: what can't be repaired within them stays, and the log says why. The table of moves says of every unit what was wrong, where it went and what that does to the balance there. The field of the plan gets the new value; the field “previous” keeps the old one.</source>
<translation>Acha partes separadas, enclaves e unidades sem território, e une cada uma a um território que toca, onde isso menos prejudica equilíbrio e forma.
Nada mais se move, exceto exceções, e grupos rompidos, que se juntam. Limites, bloqueios, regiões superiores e pares separados são respeitados: o que não pode ser reparado dentro deles fica, e o registro diz por quê. A tabela de movimentos diz de cada unidade o que estava errado, para onde foi e o que isso faz ali ao equilíbrio. O campo do plano recebe o valor novo; o campo “previous” guarda o antigo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Finds the land of a study region that no territory covers, the land that two or more cover, with who they are, and enclaves: land of a territory that another one goes all around. It says how much land it is, and how many customers, and tells slivers, which come from borders drawn twice, from gaps that matter: a sliver is narrow and has no customers. Customers in no territory or in several come as points.
It takes territory polygons as they are, or units with a territory field. Nothing is snapped or rounded: what is found is exact.</source>
<translation>Acha o terreno de uma região de estudo que nenhum território cobre, o que dois ou mais cobrem, dizendo quais, e enclaves: terreno de um território que outro rodeia por completo. Diz quanto terreno é, e quantos clientes, e distingue lascas, que vêm de fronteiras desenhadas duas vezes, de lacunas que importam: uma lasca é estreita e não tem clientes. Clientes em nenhum território ou em vários saem como pontos.
Toma polígonos de territórios como estão, ou unidades com um campo de territórios. Nada é ajustado ou arredondado: o que se acha é exato.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>First</source>
<translation>Para começar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>First day</source>
<translation>Primeiro dia</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>First workload / cost (cost efficiency)</source>
<translation>Primeira carga / custo (eficiência)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>First workload / cost of the reps</source>
<translation>Primeira carga / custo dos representantes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>First workload / what reps have available (percent)</source>
<translation>Primeira carga / o que os representantes têm disponível (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>First workload, with travel where it counts / what the reps have available</source>
<translation>Primeira carga, com deslocamento onde conta / o que os representantes têm disponível</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Fix</source>
<translation>Corrigir</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Fix: {how}</source>
<translation>Corrigir: {how}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Folder</source>
<translation>Pasta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Folder of files</source>
<translation>Pasta de arquivos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>For a new note, select a unit in the layer or a territory in the table first.</source>
<translation>Para uma nota nova, selecionar primeiro uma unidade na camada ou um território na tabela.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>For schedulers: all outputs are written, then the run ends with an error that says what is broken. “never”: it succeeds whatever the plan is like. “broken”: it fails when a rule is broken, unless no plan can avoid that. “unavoidable”: it fails then, too.</source>
<translation>Para agendadores de tarefas: todas as saídas são escritas, depois a execução termina com um erro que diz o que está quebrado. “never”: termina bem seja como for o plano. “broken”: falha quando uma regra é quebrada, a não ser que nenhum plano possa evitá-lo. “unavoidable”: falha também então.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast</source>
<translation>Previsão</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast by unit</source>
<translation>Previsão por unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast by unit and step</source>
<translation>Previsão por unidade e período</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<location filename="../../territory_planner/algorithms/review.py" />
<source>Forecast fields</source>
<translation>Campos de previsão</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast for {first} to {last}: {amount}{change}; a year before: {before}.</source>
<translation>Previsão de {first} a {last}: {amount}{change}; um ano antes: {before}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast of all units together</source>
<translation>Previsão de todas as unidades juntas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecast workload</source>
<translation>Prever carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast: fields of coming periods</source>
<translation>Previsão: campos de períodos por vir</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast: interval (percent)</source>
<translation>Previsão: intervalo (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Forecast: records are complete until</source>
<translation>Previsão: os dados estão completos até</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Forecasting</source>
<translation>Prevendo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Forecasts</source>
<translation>Previsões</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Forecasts take out of tolerance, the first first ({count:,}): {names}.</source>
<translation>As previsões tiram da tolerância, por ordem de data ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Free</source>
<translation>Livre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Frequency</source>
<translation>Frequência</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Frequency field</source>
<translation>Campo de frequência</translation>
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
<translation>De rascunho a revisão</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>From each territory</source>
<translation>De cada território</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>From review to approved; it is read-only then</source>
<translation>De revisão a aprovado; depois é somente leitura</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>From units and customers to a plan and a report on it: the units are looked over and cleaned, the customers' visits and hours are added up by unit, balanced and connected territories are designed, and the figures and a page to send on are written.</source>
<translation>De unidades e clientes a um plano e seu relatório: as unidades são verificadas e limpas, as visitas e as horas dos clientes são somadas por unidade, territórios equilibrados e contínuos são desenhados, e os indicadores e uma página para enviar são escritos.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>From when</source>
<translation>A partir de</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>From when on people work in their territories: 2027-01-31, say</source>
<translation>Desde quando as pessoas trabalham nos seus territórios: por exemplo 2027-01-31</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>From when on people work in their territories: 2027-01-31. Field Service needs it.</source>
<translation>Desde quando as pessoas trabalham nos seus territórios: 2027-01-31. O Field Service precisa dele.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>From when on the plan counts, on the hand-over sheets. Example: 1 January 2027.</source>
<translation>A partir de quando o plano vale, nas folhas de passagem. Exemplo: 1º de janeiro de 2027.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>From whom to whom</source>
<translation>De quem a quem</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>From whom, and why</source>
<translation>De quem, e por quê</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>From {date} on</source>
<translation>A partir de {date}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>From {least} to {most}</source>
<translation>De {least} a {most}</translation>
</message>
<message>
<location filename="../../territory_planner/report/chart.py" />
<source>From {most} ({high}) down to {least} ({low}).</source>
<translation>De {most} ({high}) até {least} ({low}).</translation>
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
<translation>Congelado: não ganha nem perde</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Further fields of the customers</source>
<translation>Outros campos dos clientes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Further fields of the units</source>
<translation>Outros campos das unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Further plans that differ and are worse in nothing, left out</source>
<translation>Outros planos que diferem e não são piores em nada, deixados de fora</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Gain only: never loses</source>
<translation>Só ganha: nunca perde</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Gaps and overlaps</source>
<translation>Lacunas e sobreposições</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/shape_finder.py" />
<source>Gaps and overlaps between units</source>
<translation>Lacunas e sobreposições entre unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Gaps and overlaps that are narrower on average, and without customers, are slivers. Without it, a thousandth of a typical polygon's size. 0: none are. Example: 5.</source>
<translation>Lacunas e sobreposições mais estreitas em média, e sem clientes, são lascas. Se ficar vazio, um milésimo do tamanho de um polígono típico. 0: nenhum é. Exemplo: 5.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Gaps that are no slivers</source>
<translation>Lacunas que não são lascas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Gini coefficient of workload / target</source>
<translation>Coeficiente de Gini de carga / meta</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Gini coefficient of workload / target (0 where all carry alike)</source>
<translation>Coeficiente de Gini de carga / meta (0 onde todos levam igual)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Give all moved units back, as one undo step</source>
<translation>Devolver todas as unidades movidas, em um só passo que se pode desfazer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give all units in a drawn shape to the territory</source>
<translation>Dar ao território todas as unidades de uma forma desenhada</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give all units in a rectangle to the territory</source>
<translation>Dar ao território todas as unidades de um retângulo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Give each an id of its own, or make them one unit (“Dissolve” by that field).</source>
<translation>Dar a cada uma o seu id, ou torná-las uma unidade (“Dissolver” por esse campo).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Give it one: tables can't name it without.</source>
<translation>Dar-lhe um: sem ele as tabelas não podem nomeá-la.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Give one capacity field for all workload fields, or one for each ({wanted:,}), not {given:,}.</source>
<translation>Dar um campo de capacidade para todos os campos de carga, ou um para cada ({wanted:,}), não {given:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Give one weight per workload field: {wanted:,}, not {given:,}.</source>
<translation>Dar um peso por campo de carga: {wanted:,}, não {given:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give selected units</source>
<translation>Dar as unidades selecionadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Give the layer's selected units to the territory that is picked</source>
<translation>Dar as unidades selecionadas na camada ao território escolhido</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Give the plan before by a field (BEFORE) or by a layer (OTHER), not by both.</source>
<translation>Dar o plano anterior por um campo (BEFORE) ou por uma camada (OTHER), não pelos dois.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Give these units back, as one undo step</source>
<translation>Devolver estas unidades, em um só passo que se pode desfazer</translation>
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
<translation>Dar dois ou mais cenários: um campo de carga para cada (WORKLOAD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Give unassigned units a territory</source>
<translation>Dar território às unidades sem ele</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Give up all edits of the layer since the last save</source>
<translation>Descartar todas as edições da camada desde a última gravação</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Give up all edits of “{layer}” since the last save?</source>
<translation>Descartar todas as edições de “{layer}” desde a última gravação?</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Gives or gets</source>
<translation>Dá ou recebe</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<source>Gives units of {count:this problem|these {count:,} problems} to other territories.</source>
<translation>Passa unidades {count:deste problema|destes {count:,} problemas} a outros territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>Gives: {titles}.</source>
<translation>Dá: {titles}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Go on under another name ({count:,}): {names}.</source>
<translation>Seguem com outro nome ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Greatest area of a territory (km²)</source>
<translation>Maior área de um território (km²)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Greatest number of units of a territory</source>
<translation>Maior número de unidades de um território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Greatest workload of a territory</source>
<translation>Maior carga de um território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Group field</source>
<translation>Campo do grupo</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/contradictions.py" />
<source>Groups (GROUP_FIELD) that lie in several parents (PARENT_FIELD), so that no territory can hold them ({count:,}): {groups}. Outside of most of their group {out:is|are} {units}: take {out:it out of its group|these out of their groups}.</source>
<translation>Grupos (GROUP_FIELD) que estão em várias regiões superiores (PARENT_FIELD), de modo que nenhum território pode contê-los ({count:,}): {groups}. Fora da maior parte do seu grupo {out:está|estão} {units}: {out:tirá-la do seu grupo|tirá-las dos seus grupos}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Groups that locks keep in several territories ({count:,}): {groups}. They stay as they are; unlock some of their units to bring them together.</source>
<translation>Grupos que bloqueios mantêm em vários territórios ({count:,}): {groups}. Ficam como estão; desbloquear algumas das suas unidades para juntá-los.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Groups to keep together</source>
<translation>Grupos a manter juntos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Groups units into balanced, connected and compact territories, in one step. Territories get equal shares of the workload within the tolerance, each is one connected area, and ways within it are short.
Islands that are too small for a territory of their own join the nearest unit's, and a unit that is heavier than a whole territory gets one to itself; the log says so. A “territory” field that the units already have moves to “previous”.</source>
<translation>Agrupa unidades em territórios equilibrados, contínuos e compactos, em um passo. Os territórios recebem partes iguais da carga dentro da tolerância, cada um é uma área contínua, e os trajetos nele são curtos.
Ilhas pequenas demais para um território próprio vão com a unidade mais próxima, e uma unidade mais pesada que um território inteiro recebe um para si; o registro o diz. Um campo “territory” que as unidades já têm vai para “previous”.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Groups whose units do not all touch ({count:,}): {groups}.</source>
<translation>Grupos cujas unidades não se tocam todas ({count:,}): {groups}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/reduction.py" />
<source>Groups with units locked to different territories ({count:,}): {groups}. Unlock some of these units, or take them out of the group.</source>
<translation>Grupos com unidades bloqueadas em territórios diferentes ({count:,}): {groups}. Desbloquear algumas destas unidades, ou tirá-las do grupo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Growing territories</source>
<translation>Fazendo crescer territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Grows one connected territory around each center, so that the workload is shared as the centers' capacities ask and ways are short.
Use it when the places that territories are served from are given: offices, depots, homes. Units farther from every center than the maximum distance or time stay without a territory.</source>
<translation>Faz crescer um território contínuo em torno de cada centro, de modo que a carga seja dividida como pedem as capacidades dos centros e os trajetos sejam curtos.
Usa-se quando os lugares de onde os territórios são atendidos estão dados: escritórios, depósitos, casas. Unidades que estão mais longe de todo centro que a distância ou o tempo máximos ficam sem território.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Growth</source>
<translation>Crescimento</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Growth compares fields in pairs: give as many fields of the later time (GROWTH_TO, {later:,}) as of the earlier one (GROWTH_FROM, {earlier:,}).</source>
<translation>O crescimento compara campos em pares: dar tantos campos do período posterior (GROWTH_TO, {later:,}) quantos do anterior (GROWTH_FROM, {earlier:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Growth: fields of the earlier time</source>
<translation>Crescimento: campos do período anterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Growth: fields of the later time</source>
<translation>Crescimento: campos do período posterior</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>Guessed from names and values: {fields}. Change what is wrong.</source>
<translation>Adivinhado por nomes e valores: {fields}. Mudar o que estiver errado.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Had a territory</source>
<translation>Tinha território</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Hand in</source>
<translation>Enviar para revisão</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Hand out territories</source>
<translation>Entregar territórios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Hand the plan on to another system: what changed since the last time</source>
<translation>Passar o plano a outro sistema: o que mudou desde a última vez</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Hand-over</source>
<translation>Passagem</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Hand-over sheet</source>
<translation>Folha de passagem</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Handed out: {count:,} {count:unit|units} of {names}.</source>
<translation>Entregue: {count:,} {count:unidade|unidades} de {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Has the key of each account's unit; needed for a table</source>
<translation>Tem a chave da unidade de cada conta; necessário para uma tabela</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Has the units' keys</source>
<translation>Tem as chaves das unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Has the units' keys. Without it: a column called as the units' id field, or “unit_id”.</source>
<translation>Tem as chaves das unidades. Sem ela: uma coluna chamada como o campo de id das unidades, ou “unit_id”.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Has the units' territories</source>
<translation>Tem os territórios das unidades</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>Heal the plan</source>
<translation>Corrigir o plano</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/help.py" />
<source>Help</source>
<translation>Ajuda</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>Help: what the panel's parts do; the guide opens</source>
<translation>Ajuda: o que fazem as partes do painel; o guia se abre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>History</source>
<translation>Histórico</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>History of territories</source>
<translation>Histórico de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Holds the territory of each unit</source>
<translation>Contém o território de cada unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>House number field</source>
<translation>Campo do número</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>How far a territory is from its target, in percent.</source>
<translation>Quão longe um território está da sua meta, em porcentagem.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>How far a territory's workload may lie from its target. The tighter, the less freedom for short ways and smooth borders.</source>
<translation>Quão longe a carga de um território pode estar da sua meta. Quanto mais apertada, menos liberdade para trajetos curtos e fronteiras lisas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>How far a unit may be from its territory's center, in a straight line</source>
<translation>Quão longe uma unidade pode estar do centro do seu território, em linha reta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>How far the travel may be above the least to the same places</source>
<translation>Quanto o deslocamento pode estar acima do mínimo aos mesmos lugares</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>How far this plan's travel is above the least is not known.</source>
<translation>Não se sabe quanto o deslocamento deste plano está acima do mínimo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>How far travel may be above the least for these centers (percent)</source>
<translation>Quanto o deslocamento pode estar acima do mínimo para estes centros (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>How far travel may be above the least, as the run that made the plan told it (BOUND_GAP).</source>
<translation>Quanto o deslocamento pode estar acima do mínimo, como informou a execução que fez o plano (BOUND_GAP).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>How good it is</source>
<translation>Quão bom é</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>How it stood</source>
<translation>Como estava</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout_history.py" />
<source>How it stood over time</source>
<translation>Como estava ao longo do tempo</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>How it was made</source>
<translation>Como foi feito</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>How long a visit takes each customer, in minutes or hours.</source>
<translation>Quanto dura uma visita a cada cliente, em minutos ou horas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>How long the way there may take: needs roads with speeds, or a table of costs</source>
<translation>Quanto pode durar o trajeto: precisa de estradas com velocidades, ou de uma tabela de custos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>How many</source>
<translation>Quantos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How many customers a unit has, its revenue, the years that it knows its rep.</source>
<translation>Quantos clientes uma unidade tem, a sua receita, os anos que conhece o seu representante.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>How many customers there could be in each unit, those that there are among them.</source>
<translation>Quantos clientes poderia haver em cada unidade, entre eles os que há.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>How many of 100 units should come out within their interval. It is as wide as forecasts of the past were off.</source>
<translation>Quantas de 100 unidades devem cair no seu intervalo. É tão largo quanto as previsões do passado se afastaram.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>How many steps to forecast. Without it, a year.</source>
<translation>Quantos períodos prever. Se ficar vazio, um ano.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>How many territories</source>
<translation>Quantos territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>How many territories cost least, of those with a plan within the limits; empty without TERRITORY_COST or TRAVEL_COST</source>
<translation>Quantos territórios custam menos, dos que têm plano dentro dos limites; vazio sem TERRITORY_COST ou TRAVEL_COST</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>How many territories the plan should have. Without targets, each one's is the total divided by this. Without a number, any will do.</source>
<translation>Quantos territórios o plano deve ter. Sem metas, a de cada um é o total dividido por isto. Sem número, qualquer serve.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>How many territories, and where from?</source>
<translation>Quantos territórios, e de onde?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>How many tours the period has for each territory, working days for one: each goes through an equal share of its customers</source>
<translation>Quantos roteiros o período tem para cada território, dias úteis por exemplo: cada um passa por uma parte igual dos seus clientes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>How many tours the period has for each territory, working days for one: each goes through an equal share of its stops, all over it. Without it, one tour goes through all of them. Example: 220.</source>
<translation>Quantos roteiros o período tem para cada território, dias úteis por exemplo: cada um passa por uma parte igual das suas paradas, por todo ele. Se ficar vazio, um roteiro passa por todas. Exemplo: 220.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>How much a record counts: hours, visits, revenue; numbers, or text that is one, as CSV files have. Without it each counts 1.</source>
<translation>Quanto conta um dado: horas, visitas, receita; números, ou texto que o é, como em arquivos CSV. Sem ele cada um conta 1.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>How much each rating counts, revenue for one; without it, all alike.</source>
<translation>Quanto conta cada avaliação, a receita por exemplo; sem ele, todas igual.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>How much each weighs: residents, revenue. Without it, each weighs 1.</source>
<translation>Quanto pesa cada um: moradores, receita. Sem ele, cada um pesa 1.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>How much each workload field counts when travel is weighed, in the order of the fields: “2; 1” lets the first count twice. Empty: all alike.</source>
<translation>Quanto conta cada campo de carga quando se pesa o deslocamento, na ordem dos campos: “2; 1” faz o primeiro contar dobrado. Vazio: todos igual.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>How much it matters beside the other workloads</source>
<translation>Quanto importa ao lado das outras cargas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>How much more travel the plan takes than that for the mean (percent)</source>
<translation>Quanto mais deslocamento o plano tem que o da média (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How much of it any plan within the limits moves, proven (percent); empty where it is proven that there is no such plan</source>
<translation>Quanto dela qualquer plano dentro dos limites move, provado (%); vazio onde está provado que não há tal plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How much of it any such plan moves in which units only go to territories that touch their own today, proven (percent)</source>
<translation>Quanto dela qualquer plano assim move em que unidades só vão a territórios que tocam o seu de hoje, provado (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>How much of the mean workload changes hands (percent), where there is a plan of today</source>
<translation>Quanto da carga média muda de território (%), onde há plano de hoje</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>How much of the measure changes hands (percent)</source>
<translation>Quanto da medida muda de território (%)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>How much shape counts where several moves even out as well: 0 not at all, 100 most. As little moves all the same</source>
<translation>Quanto a forma conta quando vários movimentos equilibram igualmente: 0 nada, 100 o máximo. De todo modo, move-se o mínimo possível</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>How much the plan for the mean moves (percent)</source>
<translation>Quanto o plano para a média move (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>How often each customer is served in the period that is planned.</source>
<translation>Quantas vezes cada cliente é atendido no período que se planeja.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>How old the sources are</source>
<translation>Idade das fontes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>How the number is found</source>
<translation>Como o número é achado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>How the plan was made</source>
<translation>Como o plano foi feito</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>How the plan was made, in your words: algorithm, parameters, seed.</source>
<translation>Como o plano foi feito, nas suas palavras: algoritmo, parâmetros, semente.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Hull ratio</source>
<translation>Razão da envoltória</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Id field of the new units</source>
<translation>Campo de id das unidades novas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Id field of the polygons</source>
<translation>Campo de id dos polígonos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Identifies new units in the list of what is not clear.</source>
<translation>Identifica as unidades novas na lista do que não está claro.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Identifies units in the other layer; without it, the field called as ID_FIELD.</source>
<translation>Identifica as unidades na outra camada; sem ele, o campo chamado como ID_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Identifies units in the tables that are written (unit_id). Without it, they hold the feature id. Where it tells all units apart, it is also the order in which they are taken, so that the order of rows changes no plan.</source>
<translation>Identifica as unidades nas tabelas que são escritas (unit_id). Sem ele, elas contêm o id de feição. Onde distingue todas as unidades, é também a ordem em que são tomadas, de modo que a das linhas não muda nenhum plano.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>If that changes nothing, this release of the system is too old: Debian 12, Ubuntu 22.04 and Fedora 36 are the first that do.</source>
<translation>Se isso não mudar nada, esta versão do sistema é antiga demais: Debian 12, Ubuntu 22.04 e Fedora 36 são as primeiras que servem.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Import alignment</source>
<translation>Importar atribuição</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Import the files in the order of their numbers: territories by UniqueTerritoryNumber (parents come first), then what belongs to them; “remove” before “add”.</source>
<translation>Importar os arquivos na ordem dos seus números: territórios por UniqueTerritoryNumber (os superiores primeiro), depois o que lhes pertence; “remove” antes de “add”.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Import the units and accounts that change in this order: {files}; map Unit to the record id or the boundary's value, Assignment to the area, Locked to the lock. A locked unit takes no new area before it is unlocked.</source>
<translation>Importar as unidades e contas que mudam nesta ordem: {files}; associar Unit ao id do registro ou ao valor do limite, Assignment à área, Locked ao bloqueio. Uma unidade bloqueada não recebe área nova antes de ser desbloqueada.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Import “1_model.csv” as the hierarchy: Area is the area's name, Parent the one above it (top areas have none).</source>
<translation>Importar “1_model.csv” como hierarquia: Area é o nome da área, Parent a de cima (as do topo não têm).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>Import “3_records.csv” as records (External Id, Owner Email, Lat, Lng).</source>
<translation>Importar “3_records.csv” como registros (External Id, Owner Email, Lat, Lng).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Import “alignmix.csv” as ranges of ZIP codes (From ZIP, To ZIP, Territory, levels). A range holds no code that is not in the plan.</source>
<translation>Importar “alignmix.csv” como intervalos de códigos ZIP (From ZIP, To ZIP, Territory, níveis). Um intervalo não contém nenhum código que não esteja no plano.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Import “alignstar.xlsx” (or “alignstar.csv”, the same) as an alignment table: Geography Code by the geography of the plan, the columns after it from the lowest level up.</source>
<translation>Importar “alignstar.xlsx” (ou “alignstar.csv”, o mesmo) como tabela de atribuição: Geography Code pela geografia do plano, as colunas seguintes do nível mais baixo para cima.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Import “easyterritory.csv” into a project: Postal Code, Territory, Region, Division.</source>
<translation>Importar “easyterritory.csv” em um projeto: Postal Code, Territory, Region, Division.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Import “territories.kml” as map polygons.</source>
<translation>Importar “territories.kml” como polígonos de mapa.</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>In</source>
<translation>Em</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>In Tableau Desktop open “territories.geojson” as a spatial file, relate “territories.csv” to it by id, and “units.csv” by territory.</source>
<translation>No Tableau Desktop abrir “territories.geojson” como arquivo espacial, relacionar “territories.csv” a ele por id, e “units.csv” por território.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>In a terminal: {command}.</source>
<translation>Em um terminal: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>In any currency, for the same time as the workload: with it, cost is told.</source>
<translation>Em qualquer moeda, para o mesmo tempo que a carga: com isso, diz-se o custo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>In force from</source>
<translation>Em vigor a partir de</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>In force today: {name}.</source>
<translation>Em vigor hoje: {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>In force until</source>
<translation>Em vigor até</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>In force, and how many rows that makes: {plans:,} {plans:plan|plans}, {rows:,} {rows:row|rows}.</source>
<translation>Em vigor, e quantas linhas isso faz: {plans:,} {plans:plano|planos}, {rows:,} {rows:linha|linhas}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>In no plan is it below {bound}.</source>
<translation>Em nenhum plano é menos de {bound}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>In no plan with these centers is it below {bound}.</source>
<translation>Em nenhum plano com estes centros é menos de {bound}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>In no plan with these centers that serves the others is it below {bound}.</source>
<translation>Em nenhum plano com estes centros que atenda às demais é menos de {bound}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>In place of</source>
<translation>No lugar de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>In place of a field of the units: another layer or table of the same units, matched by the ids of both, however each writes them.</source>
<translation>No lugar de um campo das unidades: outra camada ou tabela das mesmas unidades, emparelhada pelos ids das duas, seja como for que cada uma os escreva.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>In place of a layer of customers: how many there are in each unit.</source>
<translation>No lugar de uma camada de clientes: quantos há em cada unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>In place of such a layer: how many stops there are in each unit.</source>
<translation>No lugar de tal camada: quantas paradas há em cada unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>In place of the one tolerance, with several workload fields: a number for each, in their order. Example: “5; 20”.</source>
<translation>No lugar da tolerância única, com vários campos de carga: um número para cada, na sua ordem. Exemplo: “5; 20”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>In {file}, fields are called otherwise, for the format's sake: {fields}.</source>
<translation>Em {file}, campos têm outros nomes, por causa do formato: {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cutting.py" />
<source>In {file}, letters are lost that its encoding {encoding} has not, in {count:,} {count:cell|cells} (row, field): {cells}. Choose UTF-8, or a GeoPackage.</source>
<translation>Em {file} perdem-se letras que a sua codificação {encoding} não tem, em {count:,} {count:célula|células} (linha, campo): {cells}. Escolher UTF-8, ou um GeoPackage.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cutting.py" />
<source>In {file}, names of fields have letters that its encoding {encoding} has not: {fields}. Choose UTF-8, or a GeoPackage.</source>
<translation>Em {file}, há nomes de campos com letras que a sua codificação {encoding} não tem: {fields}. Escolher UTF-8, ou um GeoPackage.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cutting.py" />
<source>In {file}, “{field}” is cut off in {count:,} {count:row|rows}, as the format keeps {longest} bytes of it: {rows}. Choose a GeoPackage to keep texts whole.</source>
<translation>Em {file}, “{field}” é cortado em {count:,} {count:linha|linhas}, pois o formato guarda {longest} bytes dele: {rows}. Escolher um GeoPackage para manter os textos inteiros.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>In {parts} parts that do not touch</source>
<translation>Em {parts} partes que não se tocam</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>In “{name}”: {said}</source>
<translation>Em “{name}”: {said}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Inertia ratio</source>
<translation>Razão de inércia</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Install {packages} from your distribution, or in a terminal: {command}.</source>
<translation>Instalar {packages} da distribuição, ou em um terminal: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Instead of the table: a field of the units with their territory's target.</source>
<translation>Em vez da tabela: um campo das unidades com a meta do seu território.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Interval (percent)</source>
<translation>Intervalo (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Intervals hold {level:g} of 100 units, as far as the past tells.</source>
<translation>Os intervalos contêm {level:g} de 100 unidades, até onde o passado diz.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Invalid geometries, repaired ({count:,} of {n:,}): {units}.</source>
<translation>Geometrias inválidas, reparadas ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>Islands that count as neighbours of the nearest units ({count:,}): {listed}.</source>
<translation>Ilhas que contam como vizinhas das unidades mais próximas ({count:,}): {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Isolated units</source>
<translation>Unidades isoladas</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>It alone keeps {count:,} {count:move|moves} from being made.</source>
<translation>Esta regra sozinha impede {count:,} {count:movimento|movimentos}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>It begins with what is proposed</source>
<translation>Começa com o que é proposto</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>It could be: {fields}.</source>
<translation>Poderia ser: {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It could go there:</source>
<translation>Poderia ir para lá:</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/toolbox_run.py" />
<source>It could not be done.</source>
<translation>Não pôde ser feito.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>It counts as 0. Fill it in where it is not.</source>
<translation>Conta como 0. Preencher onde não o for.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>It has been out of tolerance since {left} ({days}).</source>
<translation>Está fora da tolerância desde {left} ({days}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>It has no units to share.</source>
<translation>Não tem unidades a repartir.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>It has: {names}.</source>
<translation>Há: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>It moves {plan} of the workload; the plan for the mean {mean}.</source>
<translation>Move {plan} da carga; o plano para a média {mean}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>It shows what would move; nothing changes until you apply it.</source>
<translation>Mostra o que mudaria de território; nada muda antes que você aplique.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no other territory, but units that have none.</source>
<translation>Não toca outro território, só unidades que não têm.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no other territory: all around it is {territory}.</source>
<translation>Não toca outro território: tudo ao redor é {territory}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no other unit.</source>
<translation>Não toca outra unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches no territory: nothing around it has one.</source>
<translation>Não toca nenhum território: nada ao redor tem um.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>It touches other territories only where exceptions are.</source>
<translation>Toca outros territórios só onde há exceções.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>It was last out of tolerance from {left} to {healed} ({days}).</source>
<translation>Esteve pela última vez fora da tolerância de {left} a {healed} ({days}).</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Its largest deviation went from {before:.1f} % to {after:.1f} %.</source>
<translation>O seu maior desvio passou de {before:.1f} % a {after:.1f} %.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Keep a copy of it, a draft, under another name</source>
<translation>Guardar uma cópia, um rascunho, com outro nome</translation>
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
<translation>Guardar como última publicação</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Keep cells without a point</source>
<translation>Manter células sem ponto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Keep connected</source>
<translation>Manter inteiro</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Keep plans that stand in other fields of the layer as scenarios</source>
<translation>Guardar como cenários planos que estão em outros campos da camada</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Keep small</source>
<translation>Minimizar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Keep the layer's selected units in their territory</source>
<translation>Manter no seu território as unidades selecionadas na camada</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Keep the plan on show as a scenario</source>
<translation>Guardar o plano mostrado como cenário</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Keep the review</source>
<translation>Guardar a revisão</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Keep the selected territories as they are (frozen), or release them</source>
<translation>Deixar os territórios selecionados como estão (congelados), ou desbloqueá-los</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Keep theirs</source>
<translation>Manter os da outra pessoa</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Keep what others saved</source>
<translation>Manter o que outros salvaram</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/faults.py" />
<source>Keeping the largest part by area needs the units' areas.</source>
<translation>Manter a maior parte por área precisa das áreas das unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Keeps a plan as a scenario: which unit belongs to which territory, its figures, who made it, when, from which other and how. Scenarios stand in two plain tables (territory_scenarios, territory_assignments) in the units' GeoPackage or PostGIS database, or in a GeoPackage beside their file; the units are not touched.
A name is given once. Replacing is asked for (REPLACE), and an approved plan is never replaced.</source>
<translation>Guarda um plano como cenário: que unidade pertence a que território, os seus indicadores, quem o fez, quando, de qual e como. Cenários ficam em duas tabelas simples (territory_scenarios, territory_assignments) no GeoPackage ou no banco PostGIS das unidades, ou em um GeoPackage ao lado do seu arquivo; as unidades não são tocadas.
Um nome é dado uma vez. Substituí-lo precisa ser pedido (REPLACE), e um plano aprovado nunca é substituído.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Keeps with the layer's scenarios what the system has after this. The next publication that is kept, under the same name, holds what changed since, and the way back; an unchanged plan publishes nothing.</source>
<translation>Guarda com os cenários da camada o que o sistema tem depois disto. A próxima publicação guardada, com o mesmo nome, contém o que mudou desde então, e o caminho de volta; um plano sem mudanças não publica nada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Kept as publication {made} in {place}.</source>
<translation>Guardado como publicação {made} em {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Kept as “{first}” to “{last}” in {place}.</source>
<translation>Guardados de “{first}” a “{last}” em {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Kept as “{name}” in {place}.</source>
<translation>Guardado como “{name}” em {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Key of units</source>
<translation>Chave das unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Keys and names with letters that could not be read ({count:,}): {names}. Their file is in another encoding than QGIS takes it for: choose it in the layer's properties (Source), or save the list as UTF-8, and make the points of it anew.</source>
<translation>Chaves e nomes com letras que não puderam ser lidas ({count:,}): {names}. O arquivo não está na codificação que o QGIS supõe: escolhê-la nas propriedades da camada (Fonte), ou salvar a lista em UTF-8, e criar os pontos de novo a partir dela.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Label territories on the map</source>
<translation>Rotular os territórios no mapa</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Land of the study region that a territory covers / all of it</source>
<translation>Terreno da região de estudo que os territórios cobrem / todo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Land that no territory covers (km²), slivers included</source>
<translation>Terreno que nenhum território cobre (km²), com lascas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Land that several territories cover (km²), slivers included</source>
<translation>Terreno que vários territórios cobrem (km²), com lascas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Land that two units share is left aside where it is less than this of both: borders are drawn anew with every vintage.</source>
<translation>O terreno que duas unidades têm em comum é deixado de lado onde é menos que isto das duas: as fronteiras são desenhadas de novo a cada edição.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Largest deviation</source>
<translation>Maior desvio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Largest deviation (percent)</source>
<translation>Maior desvio (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Largest deviation from target (percent)</source>
<translation>Maior desvio da meta (%)</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Largest deviation from {first} to {last}, in percent: at most {top:.1f}, last {now:.1f}.</source>
<translation>Maior desvio de {first} a {last}, em porcentagem: no máximo {top:.1f}, o último {now:.1f}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Largest deviation in any scenario: {worst}.</source>
<translation>Maior desvio em qualquer cenário: {worst}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Largest time</source>
<translation>Maior tempo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Largest way</source>
<translation>Maior trajeto</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Largest way from the center</source>
<translation>Maior trajeto a partir do centro</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Largest |workload − target| / target</source>
<translation>Maior |carga − meta| / meta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Lasso</source>
<translation>Laço</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Last changed</source>
<translation>Última mudança</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Last entry of its history</source>
<translation>Última entrada do seu histórico</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Later reviews are held against it; another one of the same day gives way.</source>
<translation>Revisões posteriores são comparadas com ela; outra do mesmo dia é substituída.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Layer of the plan before</source>
<translation>Camada do plano anterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Layer of weights</source>
<translation>Camada de pesos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Laying out the pages</source>
<translation>Compondo as páginas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>Leading zeros are the likely cause: but for them, {count:,} would be known (“{name}” is “{right}” there). They get lost where a spreadsheet or an import takes text for numbers: keep such a column as text on both sides.</source>
<translation>Zeros à esquerda são a causa provável: sem eles, {count:,} {count:seria conhecido|seriam conhecidos} (“{name}” lá é “{right}”). Perdem-se onde uma planilha ou importação toma texto por números: manter tal coluna como texto dos dois lados.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Least distance between centers (km)</source>
<translation>Menor distância entre centros (km)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Least distance between centers that a design chooses or finds</source>
<translation>A menor distância entre centros que um desenho escolhe ou acha</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Least workload of a territory</source>
<translation>Menor carga de um território</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Left out, as the files have no place for it: {what}.</source>
<translation>Deixado de fora, pois os arquivos não têm lugar para isso: {what}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Left out, for want of a usable geometry ({count:,} of {n:,}): {units}.</source>
<translation>Deixadas de fora, por falta de geometria utilizável ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/planned.py" />
<source>Left out, they keep the territory that they have ({count:,}): {units}.</source>
<translation>Deixadas de fora, mantêm o território que têm ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Left out: units; Varicent's table is of accounts.</source>
<translation>Deixado de fora: unidades; a tabela do Varicent é de contas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Left over from an overlay, most likely: join it to a unit beside it.</source>
<translation>Provavelmente o resto de uma sobreposição: uni-la a uma unidade ao lado.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Left to win</source>
<translation>A ganhar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Length of the border, holes included</source>
<translation>Comprimento do contorno, com buracos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Less</source>
<translation>Menos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Let the layer's selected units move again</source>
<translation>Deixar as unidades selecionadas na camada se moverem de novo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Level above</source>
<translation>Nível acima</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Levels above</source>
<translation>Níveis acima</translation>
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
<translation>Limites: área máxima de um território (km²)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum distance (km)</source>
<translation>Limites: distância máxima (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum number of units of a territory</source>
<translation>Limites: número máximo de unidades de um território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum time (minutes)</source>
<translation>Limites: tempo máximo (minutos)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: maximum workload of a territory</source>
<translation>Limites: carga máxima de um território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Limits: minimum workload of a territory</source>
<translation>Limites: carga mínima de um território</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/map_swipe.py" />
<source>Line between two plans: {name}</source>
<translation>Linha entre dois planos: {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>Lines of the roads “{layer}” without length, which lead nowhere ({count:,} of {n:,}): {lines}.</source>
<translation>Linhas das estradas “{layer}” sem comprimento, que não levam a lugar nenhum ({count:,} de {n:,}): {lines}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Lines or polygons that are hard to cross, such as rivers or lakes: units whose shared border they cover don't count as neighbours, nor do units that a barrier through one of them cuts off from its larger part. Where there is a bridge or a ferry, add a link. What barriers cut off altogether, and is too small for a territory, joins the nearest unit like an island; the log says so.</source>
<translation>Linhas ou polígonos difíceis de cruzar, como rios ou lagos: unidades cuja fronteira comum eles cobrem não contam como vizinhas, nem as que uma barreira através de uma delas corta da sua parte maior. Onde há uma ponte ou balsa, adicionar uma ligação. O que as barreiras cortam de todo, e é pequeno demais para um território, vai com a unidade mais próxima como uma ilha; o registro o diz.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Lines or polygons that cells are cut along, such as rivers or lakes. What a barrier cuts off from a Voronoi cell joins the cell beside it.</source>
<translation>Linhas ou polígonos ao longo dos quais as células são cortadas, como rios ou lagos. O que uma barreira corta de uma célula de Voronoi vai à célula ao lado.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Link</source>
<translation>Ligação</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<location filename="../../territory_planner/layers/live/reading/bonds.py" />
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Links</source>
<translation>Ligações</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/links.py" />
<source>Links are lines or a table of unit ids; “{layer}” is neither.</source>
<translation>Ligações são linhas ou uma tabela de ids de unidades; “{layer}” não é nem uma coisa nem outra.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/links.py" />
<source>Links that do not join two units, left out ({count:,} of {n:,}): {links}.</source>
<translation>Ligações que não unem duas unidades, deixadas de fora ({count:,} de {n:,}): {links}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>List scenarios</source>
<translation>Listar cenários</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>Lists and JSON are written as text, as the format holds none: {fields}.</source>
<translation>Listas e JSON são escritos como texto, pois o formato não os admite: {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/copying.py" />
<source>Lists of “{field}” lack items, which can't be added to the table's own lists: fill them in, or write to a new table, which keeps them as text.</source>
<translation>Às listas de “{field}” faltam itens, que não podem ser adicionados às listas da tabela: preenchê-las, ou escrever em uma tabela nova, que as guarda como texto.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>Lists the scenarios of a layer: name, state, who made it, when and from which, who approved it, for which days it is in force, and its figures, side by side.</source>
<translation>Lista os cenários de uma camada: nome, estado, quem o fez, quando e de qual, quem o aprovou, para que dias está em vigor, e os seus indicadores, lado a lado.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Load the CSV files in “{folder}” with Data Loader in the order of their numbers, each by the operation in its name (insert, update, delete). Keep its success files: the way back needs them.</source>
<translation>Carregar os arquivos CSV de “{folder}” com Data Loader na ordem dos seus números, cada um pela operação no seu nome (insert, update, delete). Guardar os seus arquivos de sucesso: o caminho de volta precisa deles.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Load “espatial.csv” as a dataset and build territories of it: Postal Code is the geography, each further column a level.</source>
<translation>Carregar “espatial.csv” como conjunto de dados e construir territórios dele: Postal Code é a geografia, cada outra coluna um nível.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Load “varicent_accounts.csv” (Account Key, Current Territory, Target Territory ID).</source>
<translation>Carregar “varicent_accounts.csv” (Account Key, Current Territory, Target Territory ID).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Load “varicent_territories.csv” first.</source>
<translation>Carregar primeiro “varicent_territories.csv”.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Lock</source>
<translation>Bloqueio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Lock field</source>
<translation>Campo de bloqueio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Lock selected territories</source>
<translation>Bloquear os territórios selecionados</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Lock selected units</source>
<translation>Bloquear as unidades selecionadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Lock the unit</source>
<translation>Bloquear a unidade</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Locked territories: {count:,}.</source>
<translation>Territórios bloqueados: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Locked units</source>
<translation>Bloqueadas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>Locked units belong to territories that have no place in the new plan ({names}): {units}. Ask for more territories, or unlock them.</source>
<translation>Há unidades bloqueadas de territórios que não têm lugar no plano novo ({names}): {units}. Pedir mais territórios, ou desbloqueá-las.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Locked units elsewhere</source>
<translation>Unidades bloqueadas em outro lugar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>Locked units keep the territory they have: say which field holds it (START).</source>
<translation>Unidades bloqueadas mantêm o território que têm: dizer que campo o contém (START).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_anew.py" />
<source>Locked units lie in what would be designed anew ({count:,}: {units}). Lock their territories, which then stay as they are, or release the units.</source>
<translation>Há unidades bloqueadas no que seria desenhado de novo ({count:,}: {units}). Bloquear os seus territórios, que ficam então como estão, ou desbloquear as unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>Locked units need a starting plan to keep their territory in.</source>
<translation>Unidades bloqueadas precisam de um plano de partida em que manter o seu território.</translation>
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
<translation>Bloqueado: só ganha</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Locks hold on to a plan before this one: say which field has it (START).</source>
<translation>Os bloqueios se atêm a um plano anterior a este: dizer que campo o tem (START).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Locks hold on to a plan before this one: say which field has it ({name}).</source>
<translation>Os bloqueios se atêm a um plano anterior a este: dizer que campo o tem ({name}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>Locks hold units that are elsewhere there ({count:,}): {units}.</source>
<translation>Há bloqueios que seguram unidades que lá estão em outro lugar ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Locks of units</source>
<translation>Bloqueios de unidades</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Longest</source>
<translation>O mais longo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Longest way from its center: {way}</source>
<translation>Trajeto mais longo a partir do seu centro: {way}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Longest way from the center to a unit</source>
<translation>Trajeto mais longo do centro a uma unidade</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>Look</source>
<translation>Verificar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Look at {rows}.</source>
<translation>Ver {rows}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Look the units over; what is found becomes a layer</source>
<translation>Examinar as unidades; o que for achado vira uma camada</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Looking at all units</source>
<translation>Examinando todas as unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Looking for the smallest realignment that heals it…</source>
<translation>Procurando o menor reajuste que o corrige…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Looks a plan over with today's workload, and against the reviews before it: which territories are out of tolerance and since when, which way each is going, how many days it took from leaving tolerance until a plan that heals it was in force, and, with forecasts, who leaves tolerance next and when.
Each review is kept beside the scenarios, one a day. For schedulers, FAIL_WHEN ends the run with an error when the plan needs attention.</source>
<translation>Examina um plano com a carga de hoje, e em comparação com as revisões anteriores: que territórios estão fora da tolerância e desde quando, para onde cada um vai, quantos dias passaram desde que saiu da tolerância até um plano que o corrige estar em vigor, e, com previsões, quem sairá da tolerância e quando.
Cada revisão é guardada ao lado dos cenários, uma por dia. Para agendadores de tarefas, FAIL_WHEN termina a execução com um erro quando o plano precisa de atenção.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Looks at today's plan with this month's customers: what each territory carries now, a proposal that moves as little as it can to bring all within the tolerance (nothing where all is well), which units would change hands, and a report with the plan before and after.</source>
<translation>Examina o plano de hoje com os clientes deste mês: o que cada território leva agora, uma proposta que move o mínimo possível para trazer todos para dentro da tolerância (nada se tudo estiver bem), quais unidades mudariam de território, e um relatório com o plano antes e depois.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Looks for the fewest territories that keep the greatest workload, distance and time of the set-up.</source>
<translation>Procura o menor número de territórios que respeite a carga, a distância e o tempo máximos da configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Looks for the most territories that keep the least workload of the set-up.</source>
<translation>Procura o maior número de territórios que respeite a carga mínima da configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Looks for the number with the least travel times number of territories.</source>
<translation>Procura o número cujo deslocamento vezes o número de territórios é o menor.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Looks units over before a plan is made of them, and changes nothing: geometries that are missing, invalid or repeated; overlaps, gaps and slivers between units; units of several parts; ids that are missing or repeated; workloads that are missing, negative or far from the others; units without neighbours and areas that lie apart, with what ties them; a coordinate reference system that can't be right. Each becomes a row that says how bad it is, what it is about, by how much, and what to do.
CLEANED is a copy in which is repaired what needs no decision: invalid geometries, features that are there twice in all fields, and borders that nearly meet. Each repair is listed.</source>
<translation>Examina as unidades antes de fazer um plano com elas, e não muda nada: geometrias que faltam, inválidas ou repetidas; sobreposições, lacunas e lascas entre unidades; unidades de várias partes; ids que faltam ou se repetem; cargas que faltam, negativas ou muito diferentes das outras; unidades sem vizinhas e áreas à parte, com o que as une; um sistema de referência de coordenadas que não pode estar certo. Cada achado vira uma linha que diz quão grave é, de que trata, de quanto, e o que fazer.
CLEANED é uma cópia em que está reparado o que não precisa de decisão: geometrias inválidas, feições repetidas em todos os campos, e fronteiras que quase se tocam. Cada reparo é listado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/sharing.py" />
<source>Lower the minimum, or allow more tolerance.</source>
<translation>Baixar o mínimo, ou permitir mais tolerância.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>MEASURE is “{kind}”, which needs the field of the units that holds it (MEASURE_FIELD).</source>
<translation>MEASURE é “{kind}”, que precisa do campo das unidades que o contém (MEASURE_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Made</source>
<translation>Data</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Made by {author} on {day}: {count:,} {count:unit|units} in {k:,} {k:territory|territories}.</source>
<translation>Feito por {author} em {day}: {count:,} {count:unidade|unidades} em {k:,} {k:território|territórios}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Made from</source>
<translation>Feito de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Made on {day}: {count:,} {count:unit|units} in {k:,} {k:territory|territories}.</source>
<translation>Feito em {day}: {count:,} {count:unidade|unidades} em {k:,} {k:território|territórios}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Made with</source>
<translation>Feito com</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Made with Territory Planner, a plugin of QGIS.</source>
<translation>Feito com o Territory Planner, um complemento do QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Make current</source>
<translation>Tornar vigente</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Make these moves, as one undo step</source>
<translation>Fazer estes movimentos, em um só passo que se pode desfazer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Make this move, as one undo step</source>
<translation>Fazer este movimento, em um só passo que se pode desfazer</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Make units of points</source>
<translation>Fazer unidades a partir de pontos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Make {count:,} {count:territory|territories}</source>
<translation>Fazer {count:,} {count:território|territórios}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Makes a plan for today's number of territories, for up to five fewer and up to five more (headcount, sales force sizing), each counted from today, and sets travel, balance, disruption and cost side by side.
For one fewer, it tells which territory could best give up its head; for one more, where it would begin. Each further one follows those chosen before it. Of plans within the limits the one counts as best that moves least, then that which travels least. Any of them is carried out by “Realign territories” with a table of who leaves or joins (PEOPLE).</source>
<translation>Faz um plano para o número de territórios de hoje, para até cinco a menos e até cinco a mais (quadro, tamanho da força de vendas), cada um contado a partir de hoje, e põe lado a lado deslocamento, equilíbrio, alteração e custo.
Para um a menos, diz que território poderia melhor ceder o seu posto; para um a mais, onde começaria. Cada seguinte vem após os escolhidos antes. Dos planos dentro dos limites conta como melhor o que menos move, depois o de menor deslocamento. Qualquer um é executado por “Reajustar territórios” com uma tabela de quem sai ou chega (PEOPLE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Makes a plan that keeps the tolerance whatever comes: in all scenarios of the workload, or in a share of them. Each field is a scenario: a month, a season, a forecast and the ends of its interval. Targets are shares of each scenario's own total.
Beside it stands the plan for the mean of all scenarios alone: in how many of them that one keeps the tolerance, and what robustness costs against it, in travel or, where there is a plan of today, in workload that moves.</source>
<translation>Faz um plano que cumpre a tolerância venha o que vier: em todos os cenários da carga, ou em uma parte deles. Cada campo é um cenário: um mês, uma estação, uma previsão e os extremos do seu intervalo. As metas são partes do total próprio de cada cenário.
Ao lado está o plano só para a média de todos os cenários: em quantos deles esse cumpre a tolerância, e o que a robustez custa frente a ele, em deslocamento ou, onde há plano de hoje, em carga que se move.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Makes connected territories of even workload.</source>
<translation>Faz territórios contínuos de carga equilibrada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Makes it minutes instead of km, unless “distance” is asked for. In km/h, or as OpenStreetMap writes it: “30 mph”; 50 km/h where it is empty, or no speed above zero: the log says where.</source>
<translation>Os trajetos contam assim em minutos em vez de km, a não ser que se peça “distance”. Em km/h, ou como o OpenStreetMap escreve: “30 mph”; 50 km/h onde está vazio, ou sem velocidade acima de zero: o registro diz onde.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Makes neighbours of units that don't touch: a layer of lines that begin and end in the two units (ferries, bridges), or a table with their ids in the columns “from_id” and “to_id”.</source>
<translation>Torna vizinhas unidades que não se tocam: uma camada de linhas que começam e terminam nas duas unidades (balsas, pontes), ou uma tabela com os seus ids nas colunas “from_id” e “to_id”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Makes of customers, calls or assets the workload of units: for each unit the sum of frequency × (service time + overhead) over its customers, the number of customers, and that of visits.
Which unit a customer belongs to is told by where its point lies, or by the unit's id that it holds (KEY_FIELD), in whichever way that is written: “2134”, “02134-1234”, “US-02134” and “02134” are the same, and so are “sw1a1aa” and “SW1A 1AA”. Nothing is guessed: a key that may mean two units means none. Customers without a unit are left out, and listed in UNPLACED with the reason and the nearest candidates.</source>
<translation>Calcula, a partir de clientes, chamados ou ativos, a carga das unidades: para cada unidade a soma de frequência × (tempo de serviço + tempo adicional) dos seus clientes, o número de clientes, e o de visitas.
A unidade de um cliente é dada pelo lugar do seu ponto, ou pelo id de unidade que ele tem (KEY_FIELD), escrito de qualquer forma: “2134”, “02134-1234”, “US-02134” e “02134” são o mesmo, e também “sw1a1aa” e “SW1A 1AA”. Nada é adivinhado: uma chave que pode indicar duas unidades não vale para nenhuma. Clientes sem unidade são deixados de fora, e listados em UNPLACED com o motivo e os candidatos mais próximos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Makes several plans in one run, to choose from: some more even, some with shorter ways (or borders), and, where there is a plan of today, some that move less. None is worse than another in everything, and no two are alike (within 2 % in all figures). Each is kept as a scenario with its figures; the units are not touched.
All plans are within the tolerance and keep the rules. Small maps, whose plans can all be listed (some 25 units), are explored in full; on larger ones plans are looked for. The work is done beside QGIS on all cores, or on a Dask cluster; what is found does not depend on where.</source>
<translation>Faz vários planos em uma execução, para escolher: alguns mais iguais, alguns com trajetos (ou fronteiras) mais curtos, e, onde há plano de hoje, alguns que movem menos. Nenhum é pior que outro em tudo, e não há dois iguais (com margem de 2 % em todos os números). Cada um é guardado como cenário com os seus indicadores; as unidades não são tocadas.
Todos os planos estão dentro da tolerância e cumprem as regras. Mapas pequenos, cujos planos podem ser todos listados (umas 25 unidades), são explorados por inteiro; nos maiores procuram-se planos. O trabalho é feito em paralelo ao QGIS em todos os núcleos, ou em um cluster Dask; o que se acha não depende de onde.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Makes units of customers or calls, where there are no districts or ZIP codes to plan with: hexagons or squares of a chosen size, the land that is nearest to each point (Voronoi cells), or given polygons that the points are joined to. Each unit has the number of its points and the sums of their fields.
Cells share their corners to the last bit, so that contiguity finds every neighbour. They end at the border of a region, and no cell crosses a barrier. POINTS has each point with its unit, so that a plan of the units can be handed back to the customers.</source>
<translation>Faz unidades a partir de clientes ou chamados, onde não há distritos nem códigos postais com que planejar: hexágonos ou quadrados de um tamanho escolhido, o terreno mais próximo de cada ponto (células de Voronoi), ou polígonos dados a que os pontos são unidos. Cada unidade tem o número dos seus pontos e as somas dos seus campos.
As células têm os seus cantos em comum até o último bit, de modo que a contiguidade acha cada vizinha. Terminam na fronteira de uma região, e nenhuma cruza uma barreira. POINTS tem cada ponto com a sua unidade, para que um plano das unidades possa ser devolvido aos clientes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Making plans</source>
<translation>Fazendo planos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Making units</source>
<translation>Fazendo unidades</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Map</source>
<translation>Mapa</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Map of the plan</source>
<translation>Mapa do plano</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Map of {now:,} {now:territory|territories}, {before:,} before.</source>
<translation>Mapa de {now:,} {now:território|territórios}, {before:,} antes.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Map of {now:,} {now:territory|territories}.</source>
<translation>Mapa de {now:,} {now:território|territórios}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Match territories</source>
<translation>Emparelhar territórios</translation>
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
<translation>Distância máxima</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Maximum distance (km)</source>
<translation>Distância máxima (km)</translation>
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
<translation>Tempo máximo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Maximum time (minutes)</source>
<translation>Tempo máximo (minutos)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>May change hands</source>
<translation>Pode mudar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean</source>
<translation>Média</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Mean absolute deviation (percent)</source>
<translation>Desvio absoluto médio (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Mean days from leaving tolerance until it was healed, over all times that are over; none without any</source>
<translation>Média de dias da saída da tolerância até a correção, em todas as vezes acabadas; nada se não houver nenhuma</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Mean distance from center to customers, or units (km)</source>
<translation>Distância média do centro aos clientes, ou unidades (km)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean of the field over the units or customers that have a value</source>
<translation>Média do campo nas unidades ou clientes que têm valor</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Mean of |workload − target| / target</source>
<translation>Média de |carga − meta| / meta</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean rating, weighted</source>
<translation>Avaliação média, ponderada</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean time</source>
<translation>Tempo médio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean time by workload</source>
<translation>Tempo médio por carga</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way</source>
<translation>Trajeto médio</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way by workload</source>
<translation>Trajeto médio por carga</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Mean way from its center: {way}</source>
<translation>Trajeto médio a partir do seu centro: {way}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way from the center to customers, or to units where none are given</source>
<translation>Trajeto médio do centro aos clientes, ou às unidades onde não são dados</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Mean way from the center to the workload</source>
<translation>Trajeto médio do centro à carga</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Mean way from the center to units, weighted by workload</source>
<translation>Trajeto médio do centro às unidades, ponderado pela carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Measures ways along these lines, not as straight. Lines meet where they share a vertex, not where they merely cross.</source>
<translation>Mede os trajetos por estas linhas, não em linha reta. As linhas se encontram onde têm um vértice em comum, não onde só se cruzam.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/plan_statistics.py" />
<source>Measuring the study region</source>
<translation>Medindo a região de estudo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/ways_told.py" />
<source>Measuring ways from the centers</source>
<translation>Medindo trajetos a partir dos centros</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Merge</source>
<translation>Unir</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Merge edited copies</source>
<translation>Juntar cópias editadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Merge into</source>
<translation>Unir com</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Merge into {name}</source>
<translation>Unir com {name}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Merge the selected territories; asks whose name to keep</source>
<translation>Unir os territórios selecionados; pergunta qual nome fica</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Merged plan</source>
<translation>Plano com as cópias juntadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Merge…</source>
<translation>Unir…</translation>
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
<translation>Revisão mensal</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<location filename="../../territory_planner/ui/plan_page.py" />
<source>More</source>
<translation>Mais</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>More plans of the units, in the order in which they were made. Each is compared with the plan before and with the run before it (RUN_TABLE).</source>
<translation>Mais planos das unidades, na ordem em que foram feitos. Cada um é comparado com o plano anterior e com a execução precedente (RUN_TABLE).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Most land that a territory may cover</source>
<translation>A maior área que um território pode cobrir</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Most that a territory may give away (percent of its measure)</source>
<translation>Máximo que um território pode ceder (% da sua medida)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>Most that a territory may give away (percent)</source>
<translation>Máximo que um território pode ceder (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Most that may change hands (percent of the measure)</source>
<translation>Máximo que pode mudar de território (% da medida)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Most units that a territory may have</source>
<translation>O máximo de unidades que um território pode ter</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>Most workload that may change hands (percent)</source>
<translation>Carga máxima que pode mudar de território (%)</translation>
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
<translation>Movido: {moved:,} de {n:,} {n:unidade|unidades}, {share} da carga.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Moved: {moved:,} of {n:,} {n:unit|units}, {share}.</source>
<translation>Movido: {moved:,} de {n:,} {n:unidade|unidades}, {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Moves</source>
<translation>Movimentos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Moves as little as it can to bring them within {tolerance}. Locks and constraints are kept, distance and time from centers included. {held}</source>
<translation>Move o mínimo possível para trazê-los para dentro de {tolerance}. Bloqueios e restrições são respeitados, também distância e tempo a partir dos centros. {held}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Moves of the table (REASONS) that are not those from the plan before to this one, whose reasons are not told ({count:,} of {n:,}): {units}.</source>
<translation>Movimentos da tabela (REASONS) que não são os do plano anterior a este, e cujos motivos não são ditos ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Moves, with reasons</source>
<translation>Movimentos com seus motivos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Moving {units} ({moved}) brings all back.</source>
<translation>Mover {units} ({moved}) traz todos de volta à tolerância.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Moving {units} ({moved}) brings it nearer; {left:,} would still be out.</source>
<translation>Mover {units} ({moved}) aproxima o plano da tolerância; {left:,} ainda {left:estaria|estariam} fora.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>NULL where no plan is open in the panel, where the open plan is of another layer than the one named, and for territories that it does not have. In square brackets: may be left out.</source>
<translation>NULL onde nenhum plano está aberto no painel, onde o plano aberto é de uma camada que não é a nomeada, e para territórios que ele não tem. Entre colchetes: pode ser omitido.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<location filename="../../territory_planner/ui/plans.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Name</source>
<translation>Nome</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Name field</source>
<translation>Campo de nome</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Name field of the centers</source>
<translation>Campo de nome dos centros</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Name of the field</source>
<translation>Nome do campo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name of the plan</source>
<translation>Nome do plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Name of the scenario</source>
<translation>Nome do cenário</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Name of the scenarios</source>
<translation>Nome dos cenários</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Name of the territory that begins in {unit}</source>
<translation>Nome do território que começa em {unit}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Name of the workload field</source>
<translation>Nome do campo de carga</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the country of the units, as the system has it before their codes: USA for USA_12345.</source>
<translation>Nomear o país das unidades, como o sistema o tem antes dos códigos: USA para USA_12345.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Name the files that are to be read.</source>
<translation>Indicar os arquivos a ler.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the first day that people work in their territories: 2027-01-31, say.</source>
<translation>Indicar o primeiro dia em que as pessoas trabalham nos seus territórios: por exemplo 2027-01-31.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the folder that the files go to.</source>
<translation>Indicar a pasta para onde vão os arquivos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Name the folder with what the system exported.</source>
<translation>Indicar a pasta com o que o sistema exportou.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Name to keep for the {count:,} territories</source>
<translation>Nome que fica para os {count:,} territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Names</source>
<translation>Nomes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>Names each territory after its heaviest unit, by this field: the largest city in it, say. Units where the field is empty give no name.</source>
<translation>Nomeia cada território pela sua unidade mais pesada, por este campo: a maior cidade nele, por exemplo. Unidades em que o campo está vazio não dão nome.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Names that Salesforce can't have ({count:,}) are shortened; the whole name stands in Description.</source>
<translation>Nomes que o Salesforce não pode ter ({count:,}) são encurtados; o nome inteiro está em Description.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Names that are too long, have line ends, or are there twice ({count:,}) are written otherwise; the whole name stands in Description.</source>
<translation>Nomes longos demais, com quebras de linha, ou repetidos ({count:,}) são escritos de outro modo; o nome inteiro está em Description.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Names the seeds that are placed at centers.</source>
<translation>Nomeia as sementes postas em centros.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Names the territories after their centers.</source>
<translation>Nomeia os territórios pelos seus centros.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Nearer to their target: {better:,} {better:territory|territories}; farther: {worse:,}.</source>
<translation>Mais perto da sua meta: {better:,} {better:território|territórios}; mais longe: {worse:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Nearest unit within (km)</source>
<translation>Unidade mais próxima, até (km)</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>Needed: ArcGIS Pro with Business Analyst. In its Python window or command prompt run “{script}”: it makes the territory solution of the units in “{base}” and loads names and parents of each level.</source>
<translation>Necessário: ArcGIS Pro com Business Analyst. Na sua janela Python ou prompt de comando executar “{script}”: faz a solução de territórios das unidades em “{base}” e carrega nomes e superiores de cada nível.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Needed: Enterprise Territory Management switched on, and to deploy the right “Manage Territories”.</source>
<translation>Necessário: Enterprise Territory Management ativado, e, para implantar, a permissão “Manage Territories”.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>Needed: Field Service switched on, operating hours called “{plan}”, and a service resource for each person.</source>
<translation>Necessário: Field Service ativado, um horário de funcionamento chamado “{plan}”, e um recurso de serviço para cada pessoa.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/maps.py" />
<source>Needed: Salesforce Maps Territory Planning.</source>
<translation>Necessário: Salesforce Maps Territory Planning.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Needed: sales territories; Field Service for postal codes and resources (leave those files out without it). Load one of two, not both:</source>
<translation>Necessário: territórios de vendas; Field Service para códigos postais e recursos (sem ele, deixar esses arquivos de fora). Carregar um dos dois, não ambos:</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Needed: the Shape Map visual switched on. Load “metrics.csv” (or “metrics.xlsx”), put Location there as the location, and filter by level.</source>
<translation>Necessário: o visual Shape Map ativado. Carregar “metrics.csv” (ou “metrics.xlsx”), pôr lá Location como local, e filtrar por nível.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Neighbours</source>
<translation>Vizinhas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Never more does. Where that is too little to come within the tolerance, the plan comes as near as it allows. Example: 5.</source>
<translation>Nunca muda mais. Onde isso é pouco demais para entrar na tolerância, o plano chega tão perto quanto permite. Exemplo: 5.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>New note on {what}:</source>
<translation>Nova nota sobre {what}:</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>New plan</source>
<translation>Novo plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/__init__.py" />
<source>New plan from customers</source>
<translation>Novo plano a partir de clientes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>New plan {name}</source>
<translation>Novo plano {name}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>New plan…</source>
<translation>Novo plano…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>New territories ({count:,}): {names}.</source>
<translation>Territórios novos ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<location filename="../../territory_planner/ui/actions.py" />
<source>New territory</source>
<translation>Novo território</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>New territory field</source>
<translation>Novo campo de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>New units</source>
<translation>Unidades novas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>New units with a territory: {held:,} of {m:,}.</source>
<translation>Unidades novas com território: {held:,} de {m:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>New units with what they got</source>
<translation>Unidades novas com o que receberam</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>New…</source>
<translation>Novo</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>No Dask scheduler answers at “{address}” ({why}): give its address as it says it when it starts, such as tcp://10.0.0.5:8786.</source>
<translation>Nenhum agendador Dask responde em “{address}” ({why}): dar o seu endereço como ele o diz ao iniciar, por exemplo tcp://10.0.0.5:8786.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/child_talk.py" />
<source>No Python was found to run long calculations beside QGIS: they run within it, and QGIS may not respond to Cancel until one is done.</source>
<translation>Não se achou Python para executar cálculos longos fora do QGIS: são executados dentro dele, e o QGIS pode não responder a “Cancelar” até um terminar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>No cleaned copy can be made, for the units have no place: leave out CLEANED.</source>
<translation>Não se pode fazer uma cópia limpa, pois as unidades não têm localização: não pedir CLEANED.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>No customer of “{layer}” ({n:,} in all) lies in a unit of “{units}”. {why}</source>
<translation>Nenhum cliente de “{layer}” ({n:,} ao todo) está em uma unidade de “{units}”. {why}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>No extract (.hyper) was written, as Tableau's library is missing here: pip install {library}.</source>
<translation>Nenhum extrato (.hyper) foi escrito, pois falta aqui a biblioteca do Tableau: pip install {library}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>No forecast takes another territory out of tolerance.</source>
<translation>Nenhuma previsão tira outro território da tolerância.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>No move along its border brings {name} nearer to its target.</source>
<translation>Nenhum movimento na sua fronteira aproxima {name} da sua meta.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count.py" />
<source>No number of territories from {low:,} to {high:,} was found to keep all limits. The nearest is {k:,}: {obstacle}</source>
<translation>Não se achou nenhum número de territórios de {low:,} a {high:,} que cumpra todos os limites. O mais próximo é {k:,}: {obstacle}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>No number of territories keeps the maximum of {most} (“{criterion}”), as single units carry more: {units}. Raise it to {needed}, or split them.</source>
<translation>Nenhum número de territórios cumpre o máximo de {most} (“{criterion}”), pois há unidades que sozinhas levam mais: {units}. Aumentá-lo para {needed}, ou dividi-las.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>No number that was tried keeps all limits; the nearest is {count:,}.</source>
<translation>Nenhum número tentado cumpre todos os limites; o mais próximo é {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>No order was found in which each step leaves all territories whole: a territory lies in more parts for a while after steps ({count:,}): {steps}.</source>
<translation>Não se achou ordem em que cada passo deixe inteiros todos os territórios: um território fica um tempo em mais partes após os passos ({count:,}): {steps}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>No output may be called “{table}”: scenarios, reviews and notes are kept in tables of that name. Choose another name.</source>
<translation>Nenhuma saída pode chamar-se “{table}”: cenários, revisões e notas são guardados em tabelas desse nome. Escolher outro nome.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>No plan can avoid {count:,} of them.</source>
<translation>Nenhum plano pode evitar {count:,} deles.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>No plan is open: set one up first.</source>
<translation>Nenhum plano está aberto: configure um antes.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/exact.py" />
<source>No plan of connected territories around these centers keeps all limits, locks, blank costs and distances: this is proven.</source>
<translation>Nenhum plano de territórios contínuos em torno destes centros cumpre todos os limites, bloqueios, custos vazios e distâncias: está provado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/exact.py" />
<source>No plan of connected territories keeps all limits and locks: this is proven.</source>
<translation>Nenhum plano de territórios contínuos cumpre todos os limites e bloqueios: está provado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/admission.py" />
<source>No plan was found in which these units are served from a center that may serve them ({count:,}): {units}. None may, or a lock or units that it may not serve stand between. They go to a territory that they touch. Let other centers serve them, too, or units on the way.</source>
<translation>Não se achou plano em que estas unidades sejam atendidas de um centro que possa ({count:,}): {units}. Nenhum pode, ou há no meio um bloqueio ou unidades que ele não pode atender. Vão a um território que tocam. Deixar outros centros atendê-las também, ou as unidades no caminho.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/explore_plan.py" />
<source>No plan was found that keeps all rules: allow more (TOLERANCE), or run “Design territories”, which says what stands in the way.</source>
<translation>Não se achou plano que cumpra todas as regras: permitir mais (TOLERANCE), ou executar “Desenhar territórios”, que diz o que impede.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/robust_plan.py" />
<source>No plan was found that keeps all rules: “Design territories” says what stands in the way.</source>
<translation>Não se achou plano que cumpra todas as regras: “Desenhar territórios” diz o que impede.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/robust_plan.py" />
<source>No plan was found that keeps the limits in {needed:,} of {m:,} {m:scenario|scenarios}: this one does in {kept:,}. Allow more (TOLERANCE), or ask for fewer of them (SHARE).</source>
<translation>Não se achou plano que cumpra os limites em {needed:,} de {m:,} {m:cenário|cenários}: este o faz em {kept:,}. Permitir mais (TOLERANCE), ou pedir menos deles (SHARE).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_plan.py" />
<source>No plan was found that keeps the tolerance in what is forecast, too (FORECASTS): this one keeps today's alone.</source>
<translation>Não se encontrou plano que cumpra a tolerância também no que é previsto (FORECASTS): este só cumpre a de hoje.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>No plan yet</source>
<translation>Ainda não há plano</translation>
</message>
<message>
<location filename="../../territory_planner/core/units/make.py" />
<source>No point lies in the region.</source>
<translation>Nenhum ponto está na região.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>No point of “{layer}” ({n:,} in all) is a place in {crs}: set the coordinate reference system that its coordinates are in, and check whether latitude and longitude are swapped.</source>
<translation>Nenhum ponto de “{layer}” ({n:,} ao todo) tem uma posição válida em {crs}: definir o sistema de referência de coordenadas em que estão, e conferir se latitude e longitude estão trocadas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>No problems. {count:The territory is|All {count:,} territories are} within {tolerance}.</source>
<translation>Sem problemas. {count:O território está|Os {count:,} territórios estão} dentro de {tolerance}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>No program was found that opens the guide. Open it in a browser: {file}</source>
<translation>Nenhum programa que abra o guia foi encontrado. Abra-o em um navegador: {file}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>No realignment brings it nearer.</source>
<translation>Nenhum reajuste aproxima o plano da tolerância.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>No row of “{layer}” has in “{field}” the key of a unit: {keys}.</source>
<translation>Nenhuma linha de “{layer}” tem em “{field}” a chave de uma unidade: {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>No scenario of the layer is in force at any time ({count:,} {count:is|are} kept): sign one off, and say from which day on it is in force.</source>
<translation>Nenhum cenário da camada está em vigor em tempo algum ({count:,} {count:guardado|guardados}): aprovar um, e dizer a partir de que dia está em vigor.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>No such territory. Clear the filter to see all {count:,}.</source>
<translation>Esse território não existe. Limpar o filtro para ver todos os {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>No territories yet</source>
<translation>Ainda não há territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>No territory covers more than this, measured on the ground; units are areas, not points. Example: 20000.</source>
<translation>Nenhum território cobre mais que isto, medido no terreno; unidades são áreas, não pontos. Exemplo: 20000.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>No territory covers these {area} beside {who}.</source>
<translation>Nenhum território cobre estes {area} junto a {who}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>No territory covers these {area}.</source>
<translation>Nenhum território cobre estes {area}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>No territory crosses from one value of this field to another: a state, a region.</source>
<translation>Nenhum território passa de um valor deste campo a outro: um estado, uma região.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>No territory crosses from one value to another: a state, a region</source>
<translation>Nenhum território passa de um valor a outro: um estado, uma região</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>No territory field yet</source>
<translation>Ainda não há campo de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>No territory has more units than this, whatever they carry. Example: 50.</source>
<translation>Nenhum território tem mais unidades que isto, levem o que levarem. Exemplo: 50.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>No territory has units.</source>
<translation>Nenhum território tem unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>No territory is chosen.</source>
<translation>Nenhum território escolhido.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>No territory is out of tolerance, beyond a limit or in several parts.</source>
<translation>Nenhum território está fora da tolerância, além de um limite ou em várias partes.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair_plan.py" />
<source>No territory next to {count:it|them} has a center in reach, so that {count:this one stays|these stay}: {units}.</source>
<translation>Nenhum território junto a {count:ela|elas} tem um centro ao alcance, de modo que {count:esta fica|estas ficam}: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>No tolerance would allow for that: a territory may have none of it.</source>
<translation>Nenhuma tolerância o permitiria: um território não pode ter nada disso.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>No two centers are nearer to each other, in a straight line: neither those chosen among candidates nor those found where none are given; required ones among each other excepted. Example: 25.</source>
<translation>Não há dois centros mais próximos um do outro do que isto, em linha reta: nem os escolhidos entre candidatos nem os achados onde nenhum é dado; salvo os exigidos entre si. Exemplo: 25.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>No two centers of territories may be nearer to each other, in a straight line. Example: 25.</source>
<translation>Não pode haver dois centros de territórios mais próximos um do outro do que isto, em linha reta. Exemplo: 25.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>No unit covers an area of {area}</source>
<translation>Nenhuma unidade cobre uma área de {area}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>No unit covers these {area} between units, {width} wide on average.</source>
<translation>Nenhuma unidade cobre estes {area} entre unidades, com {width} de largura em média.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/touring.py" />
<source>No unit has a stop, so that there is no travel: correct the stops.</source>
<translation>Nenhuma unidade tem parada, de modo que não há deslocamento: corrigir as paradas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>No unit has any workload, so that all places are alike.</source>
<translation>Nenhuma unidade tem carga, de modo que todos os lugares são iguais.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>No unit may be farther than this from its territory's center, along roads (ROADS; 50 km/h where no speeds are given) or by the table of travel costs. Example: 45.</source>
<translation>Nenhuma unidade pode estar mais longe que isto do centro do seu território, por estradas (ROADS; 50 km/h onde não se dão velocidades) ou pela tabela de custos de viagem. Exemplo: 45.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>No unit may be farther than this from its territory's center, along roads with speeds or by the table of travel costs (in what that is in). Where no such plan is found, the log names the units and the time that was kept. Example: 45.</source>
<translation>Nenhuma unidade pode estar mais longe que isto do centro do seu território, por estradas com velocidades ou pela tabela de custos de viagem (na sua medida). Onde não se acha tal plano, o registro nomeia as unidades e o tempo cumprido. Exemplo: 45.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>No unit may be farther than this from its territory's center, in a straight line. Example: 120.</source>
<translation>Nenhuma unidade pode estar mais longe que isto do centro do seu território, em linha reta. Exemplo: 120.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>No unit may be farther than this from its territory's center, in a straight line. Where no such plan is found, the log names the units and the distance that was kept. Example: 120.</source>
<translation>Nenhuma unidade pode estar mais longe que isto do centro do seu território, em linha reta. Onde não se acha tal plano, o registro nomeia as unidades e a distância cumprida. Exemplo: 120.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>No unit moved since “{plan}”.</source>
<translation>Nenhuma unidade se moveu desde “{plan}”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>No unit of “{layer}” can be read. See that its source is there, then refresh.</source>
<translation>Nenhuma unidade de “{layer}” pode ser lida. Conferir se a fonte existe, e atualizar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>No unit's id is in the column “{key}” of the table of travel costs.</source>
<translation>Nenhum id de unidade está na coluna “{key}” da tabela de custos de viagem.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>No workload is ticked: every unit counts 1, and this is the tolerance</source>
<translation>Nenhuma carga marcada: cada unidade conta 1, e esta é a tolerância</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>No workload reaches these territories ({count:,}): {names}. None of their units has any; in all, {idle:,} of {n:,} {n:unit|units} {idle:is|are} without.</source>
<translation>Nenhuma carga chega a estes territórios ({count:,}): {names}. Nenhuma das suas unidades tem; ao todo, {idle:,} de {n:,} {n:unidade|unidades} {idle:está|estão} sem.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/siting.py" />
<source>No {k:,} centers at least {spacing:,.6g} km from each other were found among {count:,}: allow {kept}, or choose fewer.</source>
<translation>Entre {count:,} não se acharam {k:,} centros a ao menos {spacing:,.6g} km uns dos outros: permitir {kept}, ou escolher menos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/spacing.py" />
<source>No {k:,} of the units are {spacing:,.6g} km apart, so that centers can't be: allow {kept}, or ask for fewer territories.</source>
<translation>Não há {k:,} unidades a {spacing:,.6g} km umas das outras, de modo que os centros não podem estar: permitir {kept}, ou pedir menos territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/headcount.py" />
<source>Nobody can give up a head: locks or protected units keep all that are left.</source>
<translation>Ninguém pode ceder um posto: bloqueios ou unidades protegidas seguram todos os que restam.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>None is nearer to them than this one.</source>
<translation>Nenhum está mais perto deles que este.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>None of them would save travel.</source>
<translation>Nenhum deles pouparia deslocamento.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>None that the budget allows is nearer to the limits than this one.</source>
<translation>Nenhum que o orçamento permita está mais perto dos limites que este.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>Not all in sight: {count:suggestion|suggestions} {numbers}. &lt;a href='zoom'&gt;Zoom&amp;nbsp;to&amp;nbsp;{count:it|them}&lt;/a&gt;</source>
<translation>Nem todas à vista: {count:sugestão|sugestões} {numbers}. &lt;a href='zoom'&gt;Aproximar-se&amp;nbsp;{count:dela|delas}&amp;nbsp;já&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/explore_plan.py" />
<source>Not all rules are kept by {count:,} of {plans:,} {plans:alternative|alternatives}; the first: {why}.</source>
<translation>{count:,} de {plans:,} {plans:alternativa|alternativas} não {count:cumpre|cumprem} todas as regras; a primeira: {why}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Not clear ({count:,}): {counts}. {where}</source>
<translation>Não está claro ({count:,}): {counts}. {where}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Not now</source>
<translation>Agora não</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>Not offered: {fields}.</source>
<translation>Não oferecidos: {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair_plan.py" />
<source>Not repaired ({count:,}): {what}.</source>
<translation>Não reparado ({count:,}): {what}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Not taken over, {why} ({count:,}): {edits}.</source>
<translation>Edições não tomadas, {why} ({count:,}): {edits}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Not to be served from the center</source>
<translation>Que o centro não pode atender</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Not to {target}</source>
<translation>Não a {target}</translation>
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
<translation>Observações</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Notes on the data</source>
<translation>Observações sobre os dados</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Notes on the plan</source>
<translation>Notas sobre o plano</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Notes: {count:,} ({kinds}).</source>
<translation>Observações: {count:,} ({kinds}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Notes…</source>
<translation>Notas…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Nothing changed since the last publication: no files are written.</source>
<translation>Nada mudou desde a última publicação: nenhum arquivo é escrito.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Nothing changed since the last publication: the tables stay as they are.</source>
<translation>Nada mudou desde a última publicação: as tabelas ficam como estão.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<source>Nothing changed since what {system} has: nothing was published.</source>
<translation>Nada mudou desde o que {system} tem: nada foi publicado.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<location filename="../../territory_planner/report/page.py" />
<source>Nothing changes hands.</source>
<translation>Nada muda de território.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>Nothing comes back from {system}: it only shows plans.</source>
<translation>De {system} nada volta: ele só mostra planos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Nothing is proposed.</source>
<translation>Nada é proposto.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Nothing is suggested.</source>
<translation>Nada é sugerido.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Nothing is to be loaded: no account and no territory changed.</source>
<translation>Não há nada a carregar: nenhuma conta e nenhum território mudou.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Nothing keeps it from {target}</source>
<translation>Nada a impede de ir a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Nothing keeps it from {target}: {there} from the center, here {here}</source>
<translation>Nada a impede de ir a {target}: {there} do centro, aqui {here}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Nothing moved since the last save.</source>
<translation>Nada se moveu desde a última gravação.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Nothing moved: no unit had a territory at the last save</source>
<translation>Nada se moveu: na última gravação nenhuma unidade tinha território</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Nothing that moves units repairs this: see what it says.</source>
<translation>Nenhum método que mova unidades corrige isso: veja o que se diz a respeito.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Nothing was left out.</source>
<translation>Nada foi deixado de fora.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Now</source>
<translation>Agora</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number</source>
<translation>Número</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Number fields that are told besides workload: revenue, visits, potential.</source>
<translation>Campos numéricos mostrados além da carga: receita, visitas, potencial.</translation>
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
<translation>Número de planos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Number of territories</source>
<translation>Número de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Number of territories, or give centers</source>
<translation>Número de territórios, ou dar centros</translation>
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
<translation>Número: como é achado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number: of territories</source>
<translation>Número: de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Number: range to try</source>
<translation>Número: intervalo a tentar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Numbers of territories side by side</source>
<translation>Números de territórios lado a lado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Numbers of territories tried</source>
<translation>Números de territórios tentados</translation>
</message>
<message>
<location filename="../../territory_planner/report/tables.py" />
<source>Of</source>
<translation>De</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Of COUNT_RANGE, limits and centers leave {low:,} to {high:,}.</source>
<translation>De COUNT_RANGE, limites e centros deixam de {low:,} a {high:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Of customers of whom neither the field nor their category says it.</source>
<translation>Para os clientes dos quais nem o campo nem a categoria o dizem.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Of hexagons and squares, between opposite sides, on the ground. Example: 5.</source>
<translation>De hexágonos e quadrados, entre lados opostos, no terreno. Exemplo: 5.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Of hexagons and squares. Without them, what lies between groups of customers belongs to nobody, and territories may not hang together.</source>
<translation>De hexágonos e quadrados. Sem elas, o que está entre grupos de clientes não é de ninguém, e os territórios podem não ser contínuos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Of the database; “public” without one.</source>
<translation>Do banco de dados; “public” se não for dado.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_anew.py" />
<source>Of the part, each of its {k:,} territories is to carry an equal share.</source>
<translation>Da parte, cada um dos seus {k:,} territórios deve ter uma parcela igual.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Of the plan:</source>
<translation>Do plano:</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Of the points, such as visits or revenue. Missing values count 0.</source>
<translation>Dos pontos, como visitas ou receita. Valores que faltam contam 0.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Of the units, as the system writes it: USA, say</source>
<translation>Das unidades, como o sistema escreve: por exemplo USA</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Of the units, where the system asks for it: USA.</source>
<translation>Das unidades, onde o sistema o pede: USA.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>Of the workload that each territory has today, no more than this goes to others: so much of what they know everybody keeps. Example: 15.</source>
<translation>Da carga que cada território tem hoje, não vai a outros mais que isto: o resto do que conhece, cada um mantém. Exemplo: 15.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Of these, those that a rule keeps where they are</source>
<translation>Delas, as que uma regra mantém onde estão</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Of these, those that may go, to a center that is farther</source>
<translation>Delas, as que podem ir, a um centro mais distante</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Of these, those that no plan can avoid: what outweighs a territory is in them, or a unit that no center reaches enough around, or too little or too much is left for all of them</source>
<translation>Deles, os que nenhum plano pode evitar: contêm o que pesa mais que um território, ou uma unidade em torno da qual nenhum centro alcança o suficiente, ou resta pouco demais ou muito demais para todos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Of these, those that nothing keeps</source>
<translation>Delas, as que nada retém</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Of what each territory has today, no more than this goes to others</source>
<translation>Do que cada território tem hoje, não vai a outros mais que isto</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Of what each territory has today, no more than this goes to others.</source>
<translation>Do que cada território tem hoje, não vai a outros mais que isto.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Of {count:,} {count:center|centers} as many are used as there are territories: the required ones, and the best of the candidates.</source>
<translation>De {count:,} {count:centro|centros} são usados tantos quantos territórios há: os exigidos, e os melhores candidatos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/siting.py" />
<source>Of {count:,} {count:center|centers}, {required:,} of them required, {k:,} can't be chosen.</source>
<translation>De {count:,} {count:centro|centros}, {required:,} deles {required:exigido|exigidos}, {k:,} {k:não pode ser escolhido|não podem ser escolhidos}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Of “{layer}” {swapped:,} of {n:,} {n:point|points} {swapped:lies|lie} in a unit of “{units}” with {axes} swapped, and {inside:,} as they are: {named}. {advice}</source>
<translation>De “{layer}” {swapped:,} de {n:,} {n:ponto|pontos} {swapped:está|estão} em uma unidade de “{units}” com troca de {axes}, e {inside:,} como estão: {named}. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Old units that were carried nowhere</source>
<translation>Unidades antigas não levadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>On show: {name}.</source>
<translation>Em exibição: {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>On the map</source>
<translation>No mapa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>On the scale of the targets, else 1 for an ordinary territory. Left out: as much as others have on average.</source>
<translation>Na escala das metas, senão 1 para um território comum. Sem ela: tanto quanto outros têm em média.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>On {day} all of it comes back.</source>
<translation>Em {day} tudo isso volta.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>One line per pair of units that don't touch, but may count as neighbours, so that islands belong somewhere: ids, names, distance between their borders (m).</source>
<translation>Uma linha por par de unidades que não se tocam, mas podem contar como vizinhas, para que ilhas pertençam a algum lugar: ids, nomes, distância entre as suas fronteiras (m).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>One line per pair of units that touch: ids, names, shared border (m).</source>
<translation>Uma linha por par de unidades que se tocam: ids, nomes, fronteira comum (m).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/headcount.py" />
<source>One more can begin nowhere: all units are locked, or have a center.</source>
<translation>Mais um não pode começar em lugar nenhum: todas as unidades estão bloqueadas, ou têm centro.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/places.py" />
<source>One more could serve no unit: all are locked, or in territories that are.</source>
<translation>Mais um não poderia atender nenhuma unidade: todas estão bloqueadas, ou em territórios que estão.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>One of the same name gives way, unless it is approved.</source>
<translation>Um de mesmo nome é substituído, a não ser que esteja aprovado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>One of “{old}” and “{new}” has no coordinate reference system, so that they can't be laid over one another: set it in the layer's properties.</source>
<translation>Uma de “{old}” e “{new}” não tem sistema de referência de coordenadas, de modo que não podem ser sobrepostas: defini-lo nas propriedades da camada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>One point per seed: id, name, unit, whether it was required, and the workload that it is the nearest seed to.</source>
<translation>Um ponto por semente: id, name, unit, se era exigida, e a carga de que é a semente mais próxima.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>One point per territory: its center, and the unit that it lies in.</source>
<translation>Um ponto por território: o seu centro, e a unidade em que está.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>One polygon per territory and its days: name, valid_from, valid_to (the first day after it; empty where none is known), scenario, units, workload.</source>
<translation>Um polígono por território e os seus dias: name, valid_from, valid_to (o primeiro dia depois; vazio onde nenhum é conhecido), scenario, units, workload.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>One polygon per territory: id, name, and as far as known {fields}.</source>
<translation>Um polígono por território: id, name, e até onde se sabe {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>One polygon per territory: id, name, and {fields}. Deviations are in percent; measures of compactness are 1 for the best shape. Where ways take minutes, or what a table of travel costs says, also time_mean, time_weighted, time_p90 and time_max.</source>
<translation>Um polígono por território: id, name, e {fields}. Desvios são em porcentagem; medidas de compacidade são 1 para a melhor forma. Onde trajetos se medem em minutos, ou no que uma tabela de custos de viagem diz, também time_mean, time_weighted, time_p90 e time_max.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>One result for each value of</source>
<translation>Um resultado para cada valor de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>One row for each number of territories: its “status” (“ok”, “unavoidable”, “broken”, “none” without a plan, and “obstacle” says why), what is “moved” from today and the least that any plan with these people moves (percent), the “largest_deviation” (percent), “travel” (workload times km to the centers, or times travel where that is measured), “cost” (where prices are given) and “who” leaves, or joins and where.</source>
<translation>Uma linha por número de territórios: o seu “status” (“ok”, “unavoidable”, “broken”, “none” sem plano, e “obstacle” diz por quê), “moved” (o que é movido desde hoje, e o mínimo que qualquer plano com estas pessoas move, em porcentagem), “largest_deviation” (o maior desvio, em porcentagem), “travel” (carga vezes km aos centros, ou vezes trajetos onde são medidos), “cost” (o custo, onde se dão preços) e “who” (quem sai, ou chega e onde).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>One row for each territory that could, the best first: how much would change hands as far as flows between territories tell (“expected”, percent of the workload), and, for those that a plan was made for (on small maps all), what it moves, its deviation and its travel.</source>
<translation>Uma linha por território que poderia, o melhor primeiro: quanto mudaria de território até onde os fluxos entre territórios dizem (“expected”, porcentagem da carga), e, para os que têm um plano feito (em mapas pequenos, todos), o que este move, o seu desvio e o seu deslocamento.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>One row for today's plan, and one each for what 1, 2, 5 and 10 % of the measure would buy: what is moved, the largest deviation, which deviation no plan within that budget is below, and whether the row's plan is proven to be the most even. Where a unit is heavier than a territory may be, the others' targets are their shares of the rest.</source>
<translation>Uma linha para o plano de hoje, e uma para o que 1, 2, 5 e 10 % da medida comprariam: o que é movido, o maior desvio, abaixo de que desvio nenhum plano com esse orçamento fica, e se está provado que o plano da linha é o mais igual. Onde uma unidade é mais pesada do que um território pode ser, as metas dos outros são as suas partes do resto.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>One row per break: rule, territory, units (their number and “unit_ids”), criterion (a workload field, km or min), amount by which the rule is broken (negative below a tolerance), percent of the territory's target, and an explanation; with the outline of the units concerned.</source>
<translation>Uma linha por infração: rule, territory, units (o seu número e “unit_ids”), criterion (um campo de carga, km ou min), amount em que a regra é quebrada (negativo abaixo de uma tolerância), porcentagem da meta do território, e uma explicação; com o contorno das unidades em questão.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>One row per edit that was not taken over: unit_id, copy (empty: the plan itself), from, to, why.</source>
<translation>Uma linha por edição não tomada: unit_id, copy (vazio: o próprio plano), from, to, why.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>One row per figure of the plan: figure, what it is of (a workload, a field), value, unit, and what it means.</source>
<translation>Uma linha por indicador do plano: figure, de que é (uma carga, um campo), valor, unidade, e o que significa.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>One row per finding: severity (error: keeps units from being planned with, or makes figures false; warning: to be looked at; note: as it may be), kind, unit and unit_ids, amount and its measure, explanation, advice, and repair (what the cleaned copy has); with the land concerned.</source>
<translation>Uma linha por achado: severity (error: impede planejar com unidades, ou falseia números; warning: convém olhar; note: pode ser assim), kind, unit e unit_ids, amount e a sua medida, explanation, advice, e repair (o que a cópia limpa tem); com o terreno em questão.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>One row per number of territories: largest deviation (percent), travel, how far that may be above the least (percent), whether all limits are kept, which was chosen, and what stood in the way.</source>
<translation>Uma linha por número de territórios: maior desvio (%), deslocamento, quanto pode estar acima do mínimo (%), se todos os limites são cumpridos, qual foi escolhido, e o que impediu.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per pair of territories: what went from one to the other, and (stays: 1) what each kept. Empty cells have no row.</source>
<translation>Uma linha por par de territórios: o que foi de um ao outro, e (stays: 1) o que cada um manteve. Células vazias não têm linha.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>One row per piece of land: kind (gap, overlap, enclave), sliver (1 or 0), the territories that cover it or are enclosed, their number, the one around, the territories beside a gap (beside) and up to twenty of their units there (units), those with most of its border first, area (km²), mean width (m: twice the area by the perimeter), customers, and an explanation.</source>
<translation>Uma linha por pedaço de terreno: kind (gap, overlap, enclave), sliver (1 ou 0), os territórios que o cobrem ou estão encerrados, o seu número, o que rodeia, os territórios junto a uma lacuna (beside) e até vinte das suas unidades ali (units), primeiro as com mais da sua fronteira, área (km²), largura média (m: duas vezes a área pelo perímetro), clientes, e uma explicação.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>One row per plan: name, largest deviation (percent), travel, borders (km), units and percent of the workload that change hands, detached territories, and what it is best in.</source>
<translation>Uma linha por plano: nome, maior desvio (%), deslocamento, fronteiras (km), unidades e porcentagem da carga que mudam de território, territórios separados, e em que é o melhor.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>One row per record: which unit, when, and how much. Any table or layer.</source>
<translation>Uma linha por dado: que unidade, quando, e quanto. Qualquer tabela ou camada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>One row per rule, the dearest first: rule, criterion, title; moves that it alone keeps from being made; what the best of them would save of the plan's travel (percent), of which unit to which territory; its price: by how much the best plan of all would travel less without it (percent of the plan's travel; up to 14 units); an explanation.</source>
<translation>Uma linha por regra, a mais cara primeiro: rule, criterion, title; movimentos que ela sozinha impede; o que o melhor deles pouparia do deslocamento do plano (%), de que unidade a que território; o seu preço: quanto menos deslocamento o melhor plano de todos teria sem ela (% em relação ao do plano; até 14 unidades); uma explicação.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per run and what it is compared with, the plan before and the run before it: how much changes hands, and the largest deviation in percent.</source>
<translation>Uma linha por execução e aquilo com que é comparada, o plano anterior e a execução precedente: quanto muda de território, e o maior desvio em porcentagem.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>One row per scenario of the layer: name, state, author, made, parent, signed_by, signed, valid_from, valid_to, note, and a column per figure.</source>
<translation>Uma linha por cenário da camada: name, state, author, made, parent, signed_by, signed, valid_from, valid_to, note, e uma coluna por indicador.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>One row per scenario: the largest deviation (percent) of the plan and of the plan for the mean, and whether each keeps the tolerance.</source>
<translation>Uma linha por cenário: o maior desvio (%) do plano e do plano para a média, e se cada um cumpre a tolerância.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>One row per street and territory: the fields of STREET_FIELD, territory, addresses, from_number, to_number, territories (that share the street).</source>
<translation>Uma linha por rua e território: os campos de STREET_FIELD, territory, addresses, from_number, to_number, territories (que têm a rua em comum).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per territory of both plans: its name in a column called as the territory field (or “territory”, “name”, “id”), its target in a column “target” (with several workload fields “target_hours” for the field “hours”). Without targets, the territories of a plan share alike.</source>
<translation>Uma linha por território dos dois planos: o seu nome em uma coluna chamada como o campo de territórios (ou “territory”, “name”, “id”), a sua meta em uma coluna “target” (com vários campos de carga “target_hours” para o campo “hours”). Sem metas, os territórios de um plano dividem por igual.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>One row per territory of either plan: status (stays, renamed, new, gone), verdict (better, worse, same), units and amounts before, after, kept, got and gave, and deviations before and after in percent.</source>
<translation>Uma linha por território de qualquer dos planos: status (stays, renamed, new, gone), verdict (better, worse, same), unidades e quantidades antes, depois, mantidas, recebidas e dadas, e desvios antes e depois em porcentagem.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>One row per territory of the new plan: its name now, what it was called, matched (1 or 0), and the shares of its own and of the old territory's workload that the two have in common, in percent.</source>
<translation>Uma linha por território do plano novo: o seu nome agora, como se chamava, matched (1 ou 0), e as partes da carga do seu e do antigo que os dois têm em comum, em porcentagem.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>One row per territory, or one per rep, which add up: the territory's name in a column called as the territory field (or “territory”, “name”, “id”), and, as far as they are known, “reps” (1 without it), “available” (what one of them can carry of the first workload) and “cost” (of one of them).</source>
<translation>Uma linha por território, ou uma por representante, que se somam: o nome do território em uma coluna chamada como o campo de territórios (ou “territory”, “name”, “id”), e, até onde se sabe, “reps” (1 sem ela), “available” (o que um deles pode levar da primeira carga) e “cost” (de um deles).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>One row per territory: its name in a column called as the territory field (or “territory”, “name”, “id”), its target in a column “target” (with several workload fields one column each, “target_hours” for the field “hours”). Without targets, all get the same.</source>
<translation>Uma linha por território: o seu nome em uma coluna chamada como o campo de territórios (ou “territory”, “name”, “id”), a sua meta em uma coluna “target” (com vários campos de carga uma coluna cada, “target_hours” para o campo “hours”). Sem metas, todos recebem o mesmo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>One row per territory: its name in a column called as the territory field (or “territory”, “name”, “id”), its target in a column “target” (with several workload fields one column each, “target_hours” for the field “hours”). Without targets, all get the same. A layer of technicians serves too: their names in CENTER_NAME_FIELD, what they can carry in CAPACITY_FIELD.</source>
<translation>Uma linha por território: o seu nome em uma coluna chamada como o campo de territórios (ou “territory”, “name”, “id”), a sua meta em uma coluna “target” (com vários campos de carga uma coluna cada, “target_hours” para o campo “hours”). Sem metas, todos recebem o mesmo. Serve também uma camada de técnicos: os seus nomes em CENTER_NAME_FIELD, o que podem levar em CAPACITY_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>One row per territory: name, workload, target, deviation, deviation_before and trend (percent, of the review before), outside_since, days_outside, leaves_with (the first forecast that takes it out of tolerance) and its deviation then.</source>
<translation>Uma linha por território: name, workload, target, deviation, deviation_before e trend (%, da revisão anterior), outside_since, days_outside, leaves_with (a primeira previsão que o tira da tolerância) e o seu desvio então.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>One row per unit and step: unit_id, period, last_year, forecast.</source>
<translation>Uma linha por unidade e período: unit_id, period, last_year, forecast.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>One row per unit that changes hands, in the order in which the moves can be carried out: from, to, workload, why, and what the step does to both territories.</source>
<translation>Uma linha por unidade que muda de território, na ordem em que os movimentos podem ser feitos: de, a, carga, por quê, e o que o passo faz aos dois territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>One row per unit, by its key: unit_id, territory (empty for none), unit, workloads. SYSTEM=table needs it.</source>
<translation>Uma linha por unidade, pela sua chave: unit_id, territory (vazio para nenhum), unit, cargas. SYSTEM=table precisa dela.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>One row per unit: kind, layer (old or new), unit_id, unit, certain_percent (of the first candidate), candidates with their parts.</source>
<translation>Uma linha por unidade: kind, layer (old ou new), unit_id, unit, certain_percent (do primeiro candidato), candidates com as suas partes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>One row per unit: unit_id, last_year (the same steps a year before), forecast, low and high (the interval), change_percent.</source>
<translation>Uma linha por unidade: unit_id, last_year (os mesmos períodos um ano antes), forecast, low e high (o intervalo), change_percent.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>One territory is made of the {n:,} {n:unit|units} of “{layer}”</source>
<translation>Um território é feito {n:da unidade|das {n:,} unidades} de “{layer}”</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>One unit alone is larger than a territory may be: {most}. Allow {least}.</source>
<translation>Uma só unidade é maior do que um território pode ser: {most}. Permitir {least}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>One-way field of the roads</source>
<translation>Campo de mão única das estradas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>One-way roads: yes or FT as drawn, -1 or TF against it</source>
<translation>Mão única: yes ou FT como desenhada, -1 ou TF ao contrário</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>Only an approved plan comes in force; “{name}” is not ({state}).</source>
<translation>Só um plano aprovado entra em vigor; “{name}” não está ({state}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Only somebody who leaves can do so until a date, and {name} has the action “{action}”: leave the date out.</source>
<translation>Só quem sai pode fazê-lo até uma data, e {name} tem a ação “{action}”: tirar a data.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/territories_tab.py" />
<source>Only territories out of tolerance, beyond a limit or in several parts</source>
<translation>Só territórios fora da tolerância, além de um limite ou em várias partes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Only while it was never put in force</source>
<translation>Só enquanto nunca foi posto em vigor</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>Only {width} m wide: borders that were drawn twice, most likely.</source>
<translation>Só {width} m de largura: provavelmente fronteiras desenhadas duas vezes.</translation>
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
<translation>Nota aberta sobre {note}</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout_history.py" />
<source>Open notes</source>
<translation>Notas abertas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>Open notes: {count:,}.</source>
<translation>Notas abertas: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Open plan {name}</source>
<translation>Abrir o plano {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Open scenario</source>
<translation>Abrir cenário</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Open the panel and go to its table; from there, back to the map</source>
<translation>Abrir o painel e ir à sua tabela; dali, voltar ao mapa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<location filename="../../territory_planner/ui/state_page.py" />
<source>Open the sample</source>
<translation>Abrir o exemplo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Open this scenario and save it into the layer, for all who use it</source>
<translation>Abrir este cenário e salvá-lo na camada, para todos que a usam</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>Or open “{file}” alone: it has all of it.</source>
<translation>Ou abrir “{file}” sozinho: tem tudo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Or, instead of travel: “largest”, the longest way from a center to a unit; “diameter”, the largest distance between two units of a territory; “perimeter”, the length of all borders between territories. The log says what came out, and what no plan can be below.</source>
<translation>Ou, em vez do deslocamento: “largest”, o trajeto mais longo de um centro a uma unidade; “diameter”, a maior distância entre duas unidades de um território; “perimeter”, o comprimento de todas as fronteiras entre territórios. O registro diz o que saiu, e abaixo de que nenhum plano pode ficar.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>Oracle Sales</source>
<translation>Oracle Sales</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Other names than before ({count:,}): {names}.</source>
<translation>Outros nomes que antes ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Out of tolerance</source>
<translation>Fora da tolerância</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Out of tolerance from {left}, healed on {healed} by {by}: {days:,} {days:day|days}.</source>
<translation>Fora da tolerância desde {left}, corrigido em {healed} por {by}: {days:,} {days:dia|dias}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Out of tolerance or limits ({count:,}): {names}.</source>
<translation>Fora da tolerância ou dos limites ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Outline territories on the map</source>
<translation>Contornar os territórios no mapa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/territory_outlines.py" />
<source>Outlines of territories</source>
<translation>Contornos dos territórios</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Outside of the tolerance ({count:,} of {k:,}): {names}.</source>
<translation>Fora da tolerância ({count:,} de {k:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Outside, but near (km)</source>
<translation>Fora, mas perto (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Overhead</source>
<translation>Tempo adicional</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Overhead field</source>
<translation>Campo de tempo adicional</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Overlaps that are no slivers</source>
<translation>Sobreposições que não são lascas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Paint</source>
<translation>Pintar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Paint units into an empty territory, or remove it.</source>
<translation>Pintar unidades em um território vazio, ou removê-lo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Paint units into the chosen territory</source>
<translation>Pintar unidades no território escolhido</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Paint units out of their territory</source>
<translation>Pintar unidades para fora do seu território</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Paint with this</source>
<translation>Pintar com este</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/paint.py" />
<source>Paint {name}</source>
<translation>Pintar {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/pairs.py" />
<source>Pairs kept apart: {count:,}.</source>
<translation>Pares mantidos separados: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Pairs of units that don't touch and are tied</source>
<translation>Pares de unidades que não se tocam e estão unidas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>Pairs of units that don't touch, and count as neighbours across gaps no wider than they are themselves ({count:,}, at most {most}): {pairs}.</source>
<translation>Pares de unidades que não se tocam, e contam como vizinhas através de lacunas não mais largas que elas ({count:,}, no máximo {most}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/pairs.py" />
<source>Pairs of units that must not be in the same territory, such as two competing accounts: a table with their ids in the columns “unit_id” and “other_id”. Example: unit_id 17031, other_id 17043.</source>
<translation>Pares de unidades que não devem estar no mesmo território, como duas contas rivais: uma tabela com os seus ids nas colunas “unit_id” e “other_id”. Exemplo: unit_id 17031, other_id 17043.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Pairs of units that touch</source>
<translation>Pares de unidades que se tocam</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Pairs that are together by the table of exceptions ({count:,}): {pairs}. Give one of each another territory there.</source>
<translation>Pares juntos pela tabela de exceções ({count:,}): {pairs}. Dar ali outro território a uma de cada.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Pairs that must be apart and are together ({count:,}): {pairs}. Repairing brings none together, and parts none: balance the plan.</source>
<translation>Pares que devem ficar separados e estão juntos ({count:,}): {pairs}. Reparar não junta nem separa nenhum: equilibrar o plano.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/contradictions.py" />
<source>Pairs that must be kept apart, but are in the same group ({count:,}): {pairs}. Take one unit of each out of its group, or the pair out of the table of pairs.</source>
<translation>Pares que devem ficar separados, mas estão no mesmo grupo ({count:,}): {pairs}. Tirar uma unidade de cada do seu grupo, ou o par da tabela de pares.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>Pairs that no way was found to keep apart ({count:,}): {pairs}. Unlock units around them, or allow more tolerance.</source>
<translation>Pares que não se achou modo de separar ({count:,}): {pairs}. Desbloquear unidades ao redor, ou permitir mais tolerância.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Pairs to keep apart</source>
<translation>Pares a separar</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Pairs to keep apart must be pairs of existing units.</source>
<translation>Pares a separar devem ser pares de unidades existentes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/pairs.py" />
<source>Pairs with units that are not in the layer, left out ({count:,}): {pairs}.</source>
<translation>Pares com unidades que não estão na camada, deixados de fora ({count:,}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Paper</source>
<translation>Papel</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Parent field</source>
<translation>Campo da região superior</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Parents not to cross</source>
<translation>Regiões superiores a não cruzar</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/parents.py" />
<source>Parents that no whole number of territories suits ({count:,} of {all:,}), with what they got and how far these are from their targets on average: {listed}.</source>
<translation>Regiões superiores a que nenhum número inteiro de territórios convém ({count:,} de {all:,}), com o que receberam e quão longe estes estão das suas metas em média: {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Part to keep</source>
<translation>Parte a manter</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Parting units</source>
<translation>Repartindo unidades</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Parts</source>
<translation>Partes</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>Parts of the map that don't touch, or parents, carry no whole number of territories each: deviations reach {share} ({count:,} of {k:,} {k:territory|territories}).</source>
<translation>Partes do mapa que não se tocam, ou regiões superiores, não levam cada uma um número inteiro de territórios: os desvios chegam a {share} ({count:,} de {k:,} {k:território|territórios}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Parts that do not touch</source>
<translation>Partes que não se tocam</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Parts that do not touch the rest of their territory</source>
<translation>Partes que não tocam o resto do seu território</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Parts that lie apart from the rest of their territory ({count:,}): {parts}. Link them to it, unlock them, or let another territory have them.</source>
<translation>Partes que estão à parte do resto do seu território ({count:,}): {parts}. Ligá-las a ele, desbloqueá-las, ou deixá-las a outro território.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>Past workloads must be numbers of zero or more.</source>
<translation>Cargas passadas devem ser números de zero ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Penetration</source>
<translation>Penetração</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/exchange/earlier.py" />
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>People</source>
<translation>Pessoas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<location filename="../../territory_planner/ui/more_menu.py" />
<source>People who come and go</source>
<translation>Pessoas que chegam e saem</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>People whose key is no Salesforce Id ({count:,}, such as {key}) wait in “{waiting}”: give the Ids of their service resources (column person).</source>
<translation>Pessoas cuja chave não é um Id do Salesforce ({count:,}, como {key}) esperam em “{waiting}”: dar os Ids dos seus recursos de serviço (coluna person).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>People whose territory is not in the plan ({count:,}): {people}.</source>
<translation>Pessoas cujo território não está no plano ({count:,}): {people}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Percent of what a territory carries on average</source>
<translation>Percentual do que um território leva em média</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Pick</source>
<translation>Pegar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Pick a polygon layer to begin</source>
<translation>Escolher primeiro uma camada de polígonos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Pick a polygon layer to begin.</source>
<translation>Escolher primeiro uma camada de polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>Pick a territory first: right-click it on the map.</source>
<translation>Pegar primeiro um território: botão direito no mapa.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Pick the field that holds the territories, or make a new one.</source>
<translation>Escolher o campo que contém os territórios, ou criar um novo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Pick the territory to paint from the map</source>
<translation>Pegar do mapa o território com que se pinta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Plan</source>
<translation>Plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<location filename="../../territory_planner/algorithms/validate.py" />
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Plan before</source>
<translation>Plano anterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Plan of today</source>
<translation>Plano de hoje</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>Plan report</source>
<translation>Relatório do plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Plan report (PDF)</source>
<translation>Relatório do plano (PDF)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/draw.py" />
<source>Plan {number:,} of {count:,}: largest deviation {share}.</source>
<translation>Plano {number:,} de {count:,}: maior desvio {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>Plan: layer and territory field, or the name that it is kept by</source>
<translation>Plano: camada e campo de territórios, ou o nome com que é guardado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/live/work/open_plan.py" />
<source>Plans</source>
<translation>Planos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Plans are kept in {place}, the one on show too, as it stands. Switch between them in the box of plans.</source>
<translation>Os planos são guardados em {place}, também o mostrado, tal como está. Muda-se entre eles na lista de planos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Plans kept beside the layer: save, open, compare, sign off</source>
<translation>Planos guardados ao lado da camada: salvar, abrir, comparar, aprovar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/approval.py" />
<source>Plans of “{layer}” are signed off, and none is approved yet: save this one as a scenario, and have it approved before it is published.</source>
<translation>Planos de “{layer}” precisam de aprovação, e ainda nenhum o está: salvar este como cenário, e fazê-lo aprovar antes de publicá-lo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/approval.py" />
<source>Plans of “{layer}” are signed off, and this is “{name}” in part: {count:,} of its units {count:is|are} left out, so that a system would lose {count:it|them}. Publish all units (no selection, no filter), or have the plan without {count:it|them} approved.</source>
<translation>Planos de “{layer}” precisam de aprovação, e este é “{name}” em parte: {count:falta|faltam} {count:,} das suas unidades, de modo que um sistema {count:a|as} perderia. Publicar todas as unidades (sem seleção nem filtro), ou fazer aprovar o plano sem {count:ela|elas}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/approval.py" />
<source>Plans of “{layer}” are signed off, and this one is none of those approved ({names}): from “{name}”, {count:,} {count:unit differs|units differ}. Open an approved plan, or save this one as a scenario and have it approved before it is published.</source>
<translation>Planos de “{layer}” precisam de aprovação, e este não é nenhum dos aprovados ({names}): de “{name}” {count:difere|diferem} {count:,} {count:unidade|unidades}. Abrir um plano aprovado, ou salvar este como cenário e fazê-lo aprovar antes de publicá-lo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/scenarios.py" />
<source>Plans that are kept know units by their ids, and “{field}” is the same for several units ({count:,}: {ids}). Choose another id in the set-up.</source>
<translation>Planos guardados reconhecem as unidades pelos ids, e “{field}” é o mesmo para várias unidades ({count:,}: {ids}). Escolher outro id na configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Plans that were kept</source>
<translation>Planos guardados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>Plans that were, are or will be in force</source>
<translation>Planos que estiveram, estão ou estarão em vigor</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Plans within the tolerance and the rules of the set-up, none of them worse than another in everything: balance, nearness, and how little moves from the plan on show. Each is kept as a scenario.</source>
<translation>Planos dentro da tolerância e das regras da configuração, nenhum pior que outro em tudo: equilíbrio, proximidade, e o pouco que se move em relação ao plano mostrado. Cada um é guardado como cenário.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>Plans, at most</source>
<translation>Planos, no máximo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: besides balance, compare</source>
<translation>Planos: além do equilíbrio, comparar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: layer of the plan before</source>
<translation>Planos: camada do plano anterior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: runs between</source>
<translation>Planos: execuções intermediárias</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: territories are matched by</source>
<translation>Planos: os territórios são emparelhados por</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: territory field of that layer</source>
<translation>Planos: campo de territórios dessa camada</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Plans: unit id field of that layer</source>
<translation>Planos: campo de id da unidade dessa camada</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points</source>
<translation>Pontos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Points in no unit, taken to the nearest within {km:g} km: {count:,}.</source>
<translation>Pontos fora de toda unidade, levados à mais próxima a até {km:g} km: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Points of “{layer}” in no unit ({count:,} of {n:,}) have no territory.</source>
<translation>Os pontos de “{layer}” em nenhuma unidade ({count:,} de {n:,}) não têm território.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Points of “{layer}” without a place ({count:,} of {n:,}) have no territory.</source>
<translation>Os pontos de “{layer}” sem localização ({count:,} de {n:,}) não têm território.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Points outside every unit belong to the nearest one within this distance on the ground, measured to its border. 0: they stay without a unit. Example: 2.</source>
<translation>Pontos fora de toda unidade pertencem à mais próxima dentro desta distância no terreno, medida até a sua fronteira. 0: ficam sem unidade. Exemplo: 2.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points that have a unit</source>
<translation>Pontos que têm unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Points that stay, such as offices: a seed is placed at each of them, and the others are chosen beside them.</source>
<translation>Pontos que ficam, como escritórios: uma semente é posta em cada um, e as outras são escolhidas além delas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Points that territories are served from: offices, depots, homes. Each gets one territory.</source>
<translation>Pontos de onde os territórios são atendidos: escritórios, depósitos, casas. Cada um recebe um território.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Points that territories are served from: offices, depots, homes. Each is the center of the territory that it lies in, or that is called as it (CENTER_NAME_FIELD).</source>
<translation>Pontos de onde os territórios são atendidos: escritórios, depósitos, casas. Cada um é o centro do território em que está, ou que se chama como ele (CENTER_NAME_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Points that territories of the same name are served from; may stay empty</source>
<translation>Pontos a partir dos quais os territórios de mesmo nome são atendidos; pode ficar vazio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Points with territory</source>
<translation>Pontos com território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points with their unit</source>
<translation>Pontos com a sua unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points without a unit</source>
<translation>Pontos sem unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Points, in any coordinate reference system.</source>
<translation>Pontos, em qualquer sistema de referência de coordenadas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Points, one a customer, call or asset, in any coordinate reference system.</source>
<translation>Pontos, um por cliente, chamado ou ativo, em qualquer sistema de referência de coordenadas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Points, one a customer: each counts for the unit that it lies in. Those that lie in none are counted in the log.</source>
<translation>Pontos, um por cliente: cada um conta para a unidade em que está. Os que não estão em nenhuma são contados no registro.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Points, or areas smaller than the units (each counts where a point in it lies): old units are parted by what weighs in them instead of by land. An old unit without any is parted by land.</source>
<translation>Pontos, ou áreas menores que as unidades (cada uma conta onde está um ponto dela): as unidades antigas são repartidas pelo que pesa nelas em vez de por terreno. Uma antiga sem nada é repartida por terreno.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: field of accounts</source>
<translation>Pontos: campo de contas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: field of their unit</source>
<translation>Pontos: campo da sua unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: house number field</source>
<translation>Pontos: campo do número</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Points: street fields</source>
<translation>Pontos: campos da rua</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Points: {count:,}; with a territory: {held:,}.</source>
<translation>Pontos: {count:,}; com território: {held:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Polygons of territories; or units, whose territory stands in the territory field.</source>
<translation>Polígonos de territórios; ou unidades, cujo território está no campo de territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Polygons with the same value are one territory, and those without one are land that nobody covers. Without this field each polygon is a territory.</source>
<translation>Polígonos com o mesmo valor são um território, e os sem valor são terreno que ninguém cobre. Sem este campo cada polígono é um território.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/region.py" />
<source>Polygons: the land that the territories should cover together.</source>
<translation>Polígonos: o terreno que os territórios devem cobrir juntos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Positions, workloads and contiguity differ in number of units.</source>
<translation>Posições, cargas e contiguidade diferem no número de unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>PostGIS database</source>
<translation>Banco de dados PostGIS</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>PostGIS: tables and views for BI</source>
<translation>PostGIS: tabelas e visões para BI</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>Postal codes that are in no territory any more ({count:,}) are deleted by b) alone: {codes}.</source>
<translation>Códigos postais que não estão mais em nenhum território ({count:,}) são excluídos só por b): {codes}.</translation>
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
<translation>Potencial − clientes, ao menos 0</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/power_bi.py" />
<source>Power BI's Shape Map draws at most {most:,} areas, and level {names} has {count:,}: publish the level above, or the plan region by region.</source>
<translation>O Shape Map do Power BI desenha até {most:,} áreas, e o nível {names} tem {count:,}: publicar o nível acima, ou o plano região por região.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Preview</source>
<translation>Prévia</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Print all sheets</source>
<translation>Imprimir todas as folhas</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Print the report</source>
<translation>Imprimir o relatório</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Print this sheet</source>
<translation>Imprimir esta folha</translation>
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
<translation>Processos ao mesmo tempo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Proposed plan</source>
<translation>Plano proposto</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Proposes where territories should start, or where to place offices: points at the most suitable units, with the workload around each.
Move them by hand where you know better, then give them as centers to “Allocate units to centers” or “Design territories”.</source>
<translation>Propõe onde os territórios deveriam começar, ou onde pôr escritórios: pontos nas unidades mais adequadas, com a carga em torno de cada um.
Movê-los à mão onde se sabe melhor, depois dá-los como centros a “Atribuir unidades a centros” ou “Desenhar territórios”.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: any plan within the limits moves {share} or more.</source>
<translation>Provado: qualquer plano dentro dos limites move {share} ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: any within the limits in which units only go to territories that touch their own today moves {share} or more.</source>
<translation>Provado: qualquer plano dentro dos limites em que as unidades só vão a territórios que tocam o seu de hoje move {share} ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Proven: in no plan is it less.</source>
<translation>Provado: em nenhum plano é menos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Proven: in no plan with these centers is it less.</source>
<translation>Provado: em nenhum plano com estes centros é menos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Proven: in no plan with these centers that serves the others is it less.</source>
<translation>Provado: em nenhum plano com estes centros que atenda às demais é menos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan that moves whole units and keeps these rules is within limits.</source>
<translation>Provado: nenhum plano que mova unidades inteiras e cumpra estas regras está dentro dos limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan within the limits and the budget moves less.</source>
<translation>Provado: nenhum plano dentro dos limites e do orçamento move menos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan within the limits and the budget moves less; without the budget, any moves {share} or more.</source>
<translation>Provado: nenhum plano dentro dos limites e do orçamento move menos; sem o orçamento, qualquer plano move {share} ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>Proven: no plan within the limits moves less.</source>
<translation>Provado: nenhum plano dentro dos limites move menos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Proven: no plan within these limits has less travel.</source>
<translation>Provado: nenhum plano dentro destes limites tem menos deslocamento.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/certificates.py" />
<source>Proves {claim} to whoever doubts it: units, plan, rules and prices, which scripts/verify_certificate.py of the plugin's sources checks without the plugin. The plan is compared with all that are nowhere farther outside of their limits.</source>
<translation>Prova a quem duvida {claim}: unidades, plano, regras e preços, que scripts/verify_certificate.py das fontes do complemento confere sem ele. O plano é comparado com todos que em nenhum lugar estão mais fora dos seus limites.</translation>
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
<translation>Publicar o plano</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<source>Published for {system}: {count:,} {count:file|files} in {where}. Its README.txt says what to load, in which order.</source>
<translation>Publicado para {system}: {count:,} {count:arquivo|arquivos} em {where}. O README.txt diz o que carregar, e em que ordem.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish.py" />
<source>Published to PostGIS, schema “{where}”.</source>
<translation>Publicado no PostGIS, esquema “{where}”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Published to PostGIS: {tables}.</source>
<translation>Publicado no PostGIS: {tables}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>Published to {target}, but that could not be kept as the last publication: {reason} Next time, say what the system has (PREVIOUS).</source>
<translation>Publicado em {target}, mas isso não pôde ser guardado como última publicação: {reason} Na próxima vez, dizer o que o sistema tem (PREVIOUS).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Publish…</source>
<translation>Publicar…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Put in force</source>
<translation>Pôr em vigor</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Put in force…</source>
<translation>Pôr em vigor…</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>QGIS can't write the PDF: {why}</source>
<translation>O QGIS não consegue gravar o PDF: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>QGIS from qgis.org brings all of them: install the present version. Or in a terminal: {command}.</source>
<translation>O QGIS de qgis.org traz todos: instalar a versão atual. Ou em um terminal: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>QGIS knows no PostgreSQL connection: make one in the browser, then try again.</source>
<translation>O QGIS não conhece nenhuma conexão PostgreSQL: criar uma no navegador e tentar de novo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Random seed</source>
<translation>Semente aleatória</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Range of the number of territories</source>
<translation>Intervalo do número de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Read back</source>
<translation>Reler</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Read back…</source>
<translation>Reler…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Read the layer again, with edits made elsewhere</source>
<translation>Ler a camada de novo, com edições feitas em outro lugar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Read the plan back</source>
<translation>Reler o plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Reading copies</source>
<translation>Lendo cópias</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>Reading customers</source>
<translation>Lendo clientes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Reading new units</source>
<translation>Lendo unidades novas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Reading points</source>
<translation>Lendo pontos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Reading records</source>
<translation>Lendo dados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Reading territories</source>
<translation>Lendo territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Reading the alignment</source>
<translation>Lendo a atribuição</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Reading the plan…</source>
<translation>Lendo o plano…</translation>
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
<translation>Lendo unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Reading units and centers</source>
<translation>Lendo unidades e centros</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/planned.py" />
<source>Reading units and their plan</source>
<translation>Lendo as unidades e o seu plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Reading what the system has</source>
<translation>Lendo o que o sistema tem</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_opener.py" />
<source>Reading “{layer}” was cancelled. Refresh to read it.</source>
<translation>A leitura de “{layer}” foi cancelada. Atualizar para lê-la.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Ready-made costs: the first column holds the unit ids, and each other one is called as a center and holds what it takes from there, in minutes, say. Where it is blank, the center can't serve the unit.</source>
<translation>Custos já prontos: a primeira coluna contém os ids das unidades, e cada outra se chama como um centro e contém o que custa dali, em minutos por exemplo. Onde está vazia, o centro não pode atender a unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Ready-made minutes or costs: a row for each unit, its id first, and a column for each center, called as it; where it is blank, the center can't serve</source>
<translation>Minutos ou custos já prontos: uma linha por unidade, primeiro o id, e uma coluna por centro, com o seu nome; onde está vazia, o centro não pode atender</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Realign territories</source>
<translation>Reajustar territórios</translation>
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
<translation>Religar partes separadas e atribuir unidades soltas; é mostrado antes de ser aplicado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Records</source>
<translation>Dados</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>Records are summed by {step}.</source>
<translation>Os dados são somados por {step}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>Records of “{layer}” left out, for want of a value that can be read: {counts}.</source>
<translation>Dados de “{layer}” deixados de fora, por falta de um valor legível: {counts}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Rectangle</source>
<translation>Retângulo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Redo</source>
<translation>Refazer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Redo brings them back, a step at a time, until something else is edited or editing ends.</source>
<translation>Refazer as traz de volta, passo a passo, até que outra coisa seja editada ou a edição termine.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Redo the edit undone last</source>
<translation>Refazer a última edição desfeita</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Refresh</source>
<translation>Atualizar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Refuse</source>
<translation>Recusar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>Refused: they stay</source>
<translation>Recusado: ficam</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Region, or given polygons</source>
<translation>Região, ou polígonos dados</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>Relate “accounts.csv” by territory, too.</source>
<translation>Relacionar também “accounts.csv” por território.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Release selected units</source>
<translation>Desbloquear as unidades selecionadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Remove</source>
<translation>Remover</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Rename</source>
<translation>Renomear</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Rename {old} to {new}</source>
<translation>Renomear {old} para {new}</translation>
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
<translation>Reparar um plano editado</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/fixing.py" />
<source>Repair and balance</source>
<translation>Reparar e equilibrar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repair contiguity</source>
<translation>Reparar contiguidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Repaired plan</source>
<translation>Plano reparado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repaired units</source>
<translation>Unidades reparadas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Repaired: {moved:,} of {n:,} {n:unit|units} {moved:was|were} joined to a territory.</source>
<translation>Reparado: {moved:,} de {n:,} {n:unidade|unidades} {moved:foi unida|foram unidas} a um território.</translation>
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
<translation>Reparar precisa de um plano de partida.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Repairs in the cleaned copy</source>
<translation>Reparos na cópia limpa</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Repairs, with reasons</source>
<translation>Reparos com seus motivos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Replace a scenario of that name</source>
<translation>Substituir um cenário desse nome</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Replace scenarios of these names</source>
<translation>Substituir cenários destes nomes</translation>
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
<translation>Relatório</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Report saved to {path}</source>
<translation>Relatório salvo em {path}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: bound of the plan (percent)</source>
<translation>Relatório: cota do plano (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: how the plan was made</source>
<translation>Relatório: como o plano foi feito</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: table of moves</source>
<translation>Relatório: tabela de movimentos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Report: valid from</source>
<translation>Relatório: válido a partir de</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Report…</source>
<translation>Relatório…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Reps</source>
<translation>Representantes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>Reps of territories that the plan does not have are left aside: {names}.</source>
<translation>Representantes de territórios que o plano não tem são deixados de lado: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Response limit</source>
<translation>Limite de resposta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Result: findings: {count:,}.</source>
<translation>Resultado: achados: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Result: gaps: {gaps:,} ({gap_land}); overlaps: {overlaps:,} ({overlap_land}); enclaves: {enclaves:,}; slivers besides: {slivers:,}.</source>
<translation>Resultado: lacunas: {gaps:,} ({gap_land}); sobreposições: {overlaps:,} ({overlap_land}); enclaves: {enclaves:,}; além disso lascas: {slivers:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Result: pairs of units that touch: {edges:,}; connected areas: {parts:,}.</source>
<translation>Resultado: pares de unidades que se tocam: {edges:,}; áreas contínuas: {parts:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Result: the units are fit for the work; nothing was found.</source>
<translation>Resultado: as unidades servem para o trabalho; nada foi achado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Result: {count:,} {count:territory|territories}; largest deviation {deviation}; in more than one part: {detached:,}; units without a territory: {idle:,}.</source>
<translation>Resultado: {count:,} {count:território|territórios}; maior desvio {deviation}; em mais de uma parte: {detached:,}; unidades sem território: {idle:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Result: {k:,} {k:seed|seeds}; the workload nearest to each runs from {low} to {high}, {mean} on average.</source>
<translation>Resultado: {k:,} {k:semente|sementes}; a carga mais próxima de cada uma vai de {low} a {high}, {mean} em média.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Result: {matched:,} of {k:,} {k:territory|territories} {matched:goes|go} on with an old one, and {share} of the workload keeps the name of its territory.</source>
<translation>Resultado: {matched:,} de {k:,} {k:território|territórios} {matched:continua|continuam} um antigo, e {share} da carga mantém o nome do seu território.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Result: {n:,} {n:unit|units}, {empty:,} of them without a point; {points:,} of {all:,} {all:point|points} {points:has|have} a unit; the fullest unit has {most:,}.</source>
<translation>Resultado: {n:,} {n:unidade|unidades}, {empty:,} delas sem ponto; {points:,} de {all:,} {all:ponto|pontos} {points:tem|têm} unidade; a mais cheia tem {most:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Result: {placed:,} of {n:,} {n:customer|customers} {placed:has|have} a unit; workload {total}, in {busy:,} of {units:,} {units:unit|units}.</source>
<translation>Resultado: {placed:,} de {n:,} {n:cliente|clientes} {placed:tem|têm} unidade; carga {total}, em {busy:,} de {units:,} {units:unidade|unidades}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Retention</source>
<translation>Retenção</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Revert</source>
<translation>Reverter</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Revert all</source>
<translation>Reverter tudo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Revert moves</source>
<translation>Reverter movimentos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Review of {day}; in force: {scenario}; reviews before it: {count:,}.</source>
<translation>Revisão de {day}; em vigor: {scenario}; revisões anteriores: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Review plan</source>
<translation>Revisar plano</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Reviews of the plan</source>
<translation>Revisões do plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Reviews so far, this one included</source>
<translation>Revisões até agora, com esta</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/revise.py" />
<location filename="../../territory_planner/core/people/changes.py" />
<source>Revising needs a plan to start from.</source>
<translation>Revisar precisa de um plano de partida.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Right where nobody is served; else fill it in.</source>
<translation>Certo onde ninguém é atendido; senão preencher.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<source>Right-click picks its territory to paint with</source>
<translation>O botão direito pega o território para pintar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Rivers, motorways: lines or polygons that part units</source>
<translation>Rios, rodovias: linhas ou polígonos que separam unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Roads</source>
<translation>Estradas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Robust territories</source>
<translation>Territórios robustos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Robustness costs {price} of travel.</source>
<translation>A robustez custa {price} de deslocamento.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Roll back</source>
<translation>Voltar ao anterior</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Rows</source>
<translation>Linhas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows and units that found nothing on the other side</source>
<translation>Linhas e unidades que nada acharam do outro lado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows and units that found nothing on the other side: side (alignment or units), key, territory, why, candidates.</source>
<translation>Linhas e unidades que nada acharam do outro lado: side (alignment ou units), key, territory, why, candidates.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>Rows of “{layer}” about no unit ({count:,}): {keys}.</source>
<translation>Linhas de “{layer}” sobre nenhuma unidade ({count:,}): {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>Rows of “{layer}” whose “{field}” is no unit's key ({count:,} of {n:,}) have no territory: {keys}.</source>
<translation>As linhas de “{layer}” cujo “{field}” não é chave de nenhuma unidade ({count:,} de {n:,}) não têm território: {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows that found no unit ({count:,}): {listed}.</source>
<translation>Linhas que não acharam unidade ({count:,}): {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Rows that found their unit: {matched:,} of {rows:,}. Units with a territory: {held:,} of {n:,}, in {k:,} {k:territory|territories}.</source>
<translation>Linhas que acharam a sua unidade: {matched:,} de {rows:,}. Unidades com território: {held:,} de {n:,}, em {k:,} {k:território|territórios}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Rule</source>
<translation>Regra</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>Rule of a note</source>
<translation>Regra de uma nota</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules</source>
<translation>Regras</translation>
</message>
<message>
<location filename="../../territory_planner/core/guards/budget.py" />
<source>Rules alone (exceptions, groups, parents, pairs apart) move {moved} of the workload, more than may move: allow {needed} or more, or take rules out.</source>
<translation>Só as regras (exceções, grupos, regiões superiores, pares separados) movem {moved} da carga, mais do que pode mover-se: permitir {needed} ou mais, ou tirar regras.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce_rules.py" />
<source>Rules that are not lists of postal codes can't be carried over ({count:,}): {rules}.</source>
<translation>Regras que não são listas de códigos postais não podem ser levadas ({count:,}): {rules}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Rules that bind</source>
<translation>Regras que limitam</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: exceptions</source>
<translation>Regras: exceções</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: group field</source>
<translation>Regras: campo do grupo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: parent field</source>
<translation>Regras: campo da região superior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Rules: units to keep apart</source>
<translation>Regras: unidades a separar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run</source>
<translation>Execução</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: Dask scheduler</source>
<translation>Execução: agendador Dask</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: effort</source>
<translation>Execução: esforço</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: end with an error</source>
<translation>Execução: terminar com um erro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: processes at once</source>
<translation>Execução: processos ao mesmo tempo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Run: random seed</source>
<translation>Execução: semente aleatória</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Runs between</source>
<translation>Execuções intermediárias</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Runs compared</source>
<translation>Execuções comparadas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Runs refuse it: a workload is a number of zero or more.</source>
<translation>As execuções o recusam: uma carga é um número de zero ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>SPOTIO's lists of ZIP codes are written with commas, and {count:this code has|these codes have} some: {codes}. Choose the field of the codes (ID_FIELD), or correct {count:it|them}.</source>
<translation>As listas de códigos ZIP do SPOTIO são escritas com vírgulas, e {count:este código as tem|estes códigos as têm}: {codes}. Escolher o campo dos códigos (ID_FIELD), ou {count:corrigi-lo|corrigi-los}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>STREETS needs the field of the points that names streets (STREET_FIELD).</source>
<translation>STREETS precisa do campo dos pontos que nomeia ruas (STREET_FIELD).</translation>
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
<translation>O Salesforce aceita até {most:,} territórios por modelo, todos os níveis juntos, e o plano tem {count:,}: exportá-lo em vários modelos, região por região, ou pedir ao Salesforce um limite maior e carregar o plano como tabela.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Satisfaction</source>
<translation>Satisfação</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Satisfaction field</source>
<translation>Campo de satisfação</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Save</source>
<translation>Salvar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Save mine</source>
<translation>Salvar os meus</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Save report</source>
<translation>Salvar relatório</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Save scenario</source>
<translation>Salvar cenário</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Save the layer's edits, and go on editing</source>
<translation>Salvar as edições da camada, e seguir editando</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Save the plan as a scenario</source>
<translation>Salvar o plano como cenário</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Save the plan as…</source>
<translation>Salvar o plano como…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Save the table as CSV or Excel file</source>
<translation>Salvar a tabela como arquivo CSV ou Excel</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Saved as scenario “{name}” in {place}.</source>
<translation>Salvo como cenário “{name}” em {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Saving the scenario</source>
<translation>Salvando o cenário</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Saving the scenarios</source>
<translation>Salvando os cenários</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Say from which day on it is in force (VALID_FROM), not only until when.</source>
<translation>Dizer a partir de que dia está em vigor (VALID_FROM), não só até quando.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Say from which day on this plan is in force</source>
<translation>Dizer a partir de que dia este plano está em vigor</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Say how large the cells are to be, in km (SIZE). With {km}, these points make some 500 units.</source>
<translation>Dizer de que tamanho as células devem ser, em km (SIZE). Com {km}, estes pontos fazem umas 500 unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Say how many of the candidates to use (TERRITORIES).</source>
<translation>Dizer quantos dos candidatos usar (TERRITORIES).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Say how many territories to make (TERRITORIES), or give their centers (CENTERS).</source>
<translation>Dizer quantos territórios fazer (TERRITORIES), ou dar os seus centros (CENTERS).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Say how many territories to make (TERRITORIES), or which field holds the plan of today (TERRITORY_FIELD).</source>
<translation>Dizer quantos territórios fazer (TERRITORIES), ou que campo contém o plano de hoje (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Say how many territories to seed (TERRITORIES).</source>
<translation>Dizer para quantos territórios pôr sementes (TERRITORIES).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Say no more of it, until another territory leaves</source>
<translation>Não avisar mais até que outro território saia</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Say what to carry over: a plan (TERRITORY_FIELD), workloads (WORKLOAD), or both.</source>
<translation>Dizer o que levar: um plano (TERRITORY_FIELD), cargas (WORKLOAD), ou ambos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>Say which numbers of territories to compare (COUNT_RANGE), such as “20-30”.</source>
<translation>Dizer que números de territórios comparar (COUNT_RANGE), como “20-30”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Say which plan to compare with: a field of the units (BEFORE), or another layer (OTHER).</source>
<translation>Dizer com que plano comparar: um campo das unidades (BEFORE), ou outra camada (OTHER).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>Say whose it is: cut it from the others. Until then customers there count once.</source>
<translation>Dizer de quem é: recortá-la das outras. Até lá os clientes contam ali uma vez.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Says from which number to which a street belongs to a territory.</source>
<translation>Diz de que número a que número uma rua pertence a um território.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Says of every unit at a border why it is not in the territory beside it: which rules that would break, what it would change, and the smallest change of data, target or rule that would turn the answer: “It could go there with a tolerance of 6.2 % (now 5 %); or if it carried at most 120 hours (now 150)”. Nothing is changed.
And of the plan: which rules bind, how many moves of single units each of them alone keeps from being made, and what the best of these would save of the travel (workload times the square of the way; with a table of travel costs or a maximum time, times minutes). On maps of up to 14 units all plans are compared, and each rule is told with what it costs: how much less the best plan of all would travel without it.
A rule counts as broken where it is not kept after the move, and is farther from being kept than before. A change that is told turns the answer as it is printed; where several are joined by “and”, all of them are needed. Targets are told as they count, scaled to the total: where one is raised, others make way. Where a workload changes, all targets follow the total.</source>
<translation>Diz de cada unidade em uma fronteira por que não está no território ao lado: que regras isso quebraria, o que mudaria, e a menor mudança de dados, meta ou regra que mudaria a resposta: “Poderia ir para lá com uma tolerância de 6,2 % (agora 5 %); ou se levasse no máximo 120 horas (agora 150)”. Nada é mudado.
E do plano: que regras limitam, quantos movimentos de unidades avulsas cada uma sozinha impede, e o que o melhor deles pouparia de deslocamento (carga vezes o quadrado do trajeto; com uma tabela de custos de viagem ou um tempo máximo, vezes minutos). Em mapas de até 14 unidades todos os planos são comparados, e de cada regra se diz o que custa: quanto menos deslocamento o melhor plano de todos teria sem ela.
Uma regra conta como quebrada onde não é cumprida após o movimento, e está mais longe de o ser que antes. Uma mudança dita muda a resposta tal como está impressa; onde várias são unidas por “e”, todas são precisas. As metas são ditas como contam, ajustadas ao total: onde uma sobe, outras cedem. Onde uma carga muda, todas as metas seguem o total.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Says of which territory each is the center: the one of that name. Without it, the one that it lies in.</source>
<translation>Diz de que território cada um é o centro: o desse nome. Sem ele, aquele em que está.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Says what you can do: moving units on its own repairs nothing here.</source>
<translation>Diz o que você pode fazer: mover unidades não corrige nada aqui.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Says which unit or region a record belongs to.</source>
<translation>Diz a que unidade ou região um dado pertence.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Says “required” of centers that must have a territory, and “candidate” of those that need none. Without it, all centers are required.</source>
<translation>Diz “required” dos centros que devem ter território, e “candidate” dos que não precisam. Sem ele, todos os centros são exigidos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Says “required” of centers that stay, and “candidate” of those that may be chosen, by the method “median” or “center”: so many that there are as many seeds as asked for. Without it, all centers are required.</source>
<translation>Diz “required” dos centros que ficam, e “candidate” dos que podem ser escolhidos, pelo método “median” ou “center”: tantos que haja as sementes pedidas. Sem ele, todos os centros são exigidos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/sites.py" />
<source>Says “required” of centers that stay, and “candidate” of those that may be chosen: of all of them, as many are used as territories are asked for, so that the travel to the workload is least (p-median), by roads or a table of costs where these are given. Without it, all centers are required.</source>
<translation>Diz “required” dos centros que ficam, e “candidate” dos que podem ser escolhidos: de todos usam-se tantos quantos territórios se pedem, para que o deslocamento à carga seja o menor (p-mediana), por estradas ou uma tabela de custos onde são dadas. Sem ele, todos os centros são exigidos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Says “required” of centers that stay, “candidate” of those to choose from</source>
<translation>Diz “required” dos centros que ficam, “candidate” daqueles entre os quais se escolhe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Scenario</source>
<translation>Cenário</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Scenarios</source>
<translation>Cenários</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Scenarios and notes</source>
<translation>Cenários e notas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/places.py" />
<source>Scenarios are kept in a GeoPackage: “{path}” does not end in .gpkg.</source>
<translation>Cenários são guardados em um GeoPackage: “{path}” não termina em .gpkg.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Scenarios in which the plan for the mean alone does</source>
<translation>Cenários em que o plano feito só para a média os cumpre</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Scenarios in which the plan keeps its limits</source>
<translation>Cenários em que o plano cumpre os seus limites</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>Scenarios in which the tolerance is kept (percent)</source>
<translation>Cenários em que a tolerância é cumprida (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Scenarios know units by their keys, and “{field}” does not tell all units apart: {twice:,} {twice:key is|keys are} of several units ({keys}), {empty:,} {empty:unit has|units have} none. Choose another field (ID_FIELD).</source>
<translation>Cenários reconhecem as unidades pelas suas chaves, e “{field}” não distingue todas: {twice:,} {twice:chave é|chaves são} de várias unidades ({keys}), {empty:,} {empty:unidade não tem|unidades não têm} nenhuma. Escolher outro campo (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Scenarios of the layer</source>
<translation>Cenários da camada</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/list_scenarios.py" />
<source>Scenarios of “{layer}” in {place}: {count:,}.</source>
<translation>Cenários de “{layer}” em {place}: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Scenarios' file</source>
<translation>Arquivo dos cenários</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: made from</source>
<translation>Cenários: feito de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: made with</source>
<translation>Cenários: feito com</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: replace those of the same name</source>
<translation>Cenários: substituir os de mesmo nome</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: their file</source>
<translation>Cenários: o seu arquivo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: what the layer is called in them</source>
<translation>Cenários: como a camada se chama neles</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Scenarios: who</source>
<translation>Cenários: quem</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Scenarios…</source>
<translation>Cenários…</translation>
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
<translation>Ver onde os arquivos de outro sistema diferem do plano, e adotar o que difere</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Seed territories</source>
<translation>Sementes de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>Seeds</source>
<translation>Sementes</translation>
</message>
<message>
<location filename="../../territory_planner/core/construct/seeding.py" />
<source>Seeds from existing territories need a starting plan.</source>
<translation>Sementes de territórios existentes precisam de um plano de partida.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Select</source>
<translation>Selecionar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/enabling.py" />
<source>Select a territory in the table first.</source>
<translation>Selecionar primeiro um território na tabela.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>Select a unit in the layer, or a territory in the table, first.</source>
<translation>Selecionar primeiro uma unidade na camada, ou um território na tabela.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Select its units</source>
<translation>Selecionar as suas unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/enabling.py" />
<source>Select one territory in the table first.</source>
<translation>Selecionar primeiro um só território na tabela.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/enabling.py" />
<source>Select the territories to merge in the table first.</source>
<translation>Selecionar primeiro na tabela os territórios que serão unidos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Select their units</source>
<translation>Selecionar as unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Select these units</source>
<translation>Selecionar estas unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>Select these units in the layer</source>
<translation>Selecionar estas unidades na camada</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Select these units, and zoom to them</source>
<translation>Selecionar estas unidades, e aproximar-se delas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Select units in the layer first.</source>
<translation>Selecionar primeiro unidades na camada.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/more_menu.py" />
<source>Selected units and locks</source>
<translation>Unidades selecionadas e bloqueios</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_plan.py" />
<source>Service and travel (TRAVEL_PER_KM) are balanced by designs of little travel: leave the objective “{objective}” out, or TRAVEL_PER_KM.</source>
<translation>Serviço e deslocamento (TRAVEL_PER_KM) são equilibrados por desenhos de pouco deslocamento: deixar de fora o objetivo “{objective}”, ou TRAVEL_PER_KM.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Service and travel of the territories</source>
<translation>Serviço e deslocamento dos territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Service time</source>
<translation>Tempo de serviço</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Service time field</source>
<translation>Campo de tempo de serviço</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Service {service} and estimated travel {travel} ({share} of both; {km:,.0f} km): workloads and deviations below are of both.</source>
<translation>Serviço {service} e deslocamento estimado {travel} ({share} dos dois; {km:,.0f} km): cargas e desvios abaixo são dos dois.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Set target…</source>
<translation>Definir meta…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Set the plan up first.</source>
<translation>Configurar primeiro o plano.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Set the right one in the layer's properties (“Assign projection”).</source>
<translation>Definir o certo nas propriedades da camada (“Definir projeção”).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Set up…</source>
<translation>Configurar…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/dock.py" />
<source>Set-up: layer, fields, tolerance, constraints</source>
<translation>Configuração: camada, campos, tolerância, restrições</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/plan_settings.py" />
<source>Settings of the plan in the project were damaged and take their defaults: {names}. Look them over in the set-up.</source>
<translation>Ajustes do plano no projeto estavam danificados e tomam os seus padrões: {names}. Conferi-los na configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Several plans to choose from, each kept as a scenario</source>
<translation>Vários planos para escolher, cada um guardado como cenário</translation>
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
<translation>Forma: compacidade (0 a 100)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: contiguity</source>
<translation>Forma: contiguidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: links</source>
<translation>Forma: ligações</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Shape: tolerance between borders (m)</source>
<translation>Forma: tolerância entre fronteiras (m)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>Shapes of units are repaired in the layer, by QGIS's own tools.</source>
<translation>As formas das unidades se corrigem na camada, com as ferramentas do QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Share</source>
<translation>Proporção</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Share of customers, or of units, within the limit (response)</source>
<translation>Parte dos clientes, ou das unidades, dentro do limite (resposta)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Share of the border that barriers take (percent)</source>
<translation>Parte da fronteira que as barreiras tomam (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Share of the field's sum over all there is</source>
<translation>Proporção da soma do campo em tudo que há</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Share the selected territories out among their neighbours, as their people leave</source>
<translation>Repartir os territórios selecionados entre os vizinhos, pois as suas pessoas saem</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Show all</source>
<translation>Mostrar tudo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Show moves that bring the territory nearer to its target</source>
<translation>Mostrar movimentos que aproximam o território da sua meta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Show on the map which units moved since another plan</source>
<translation>Mostrar no mapa quais unidades se moveram desde outro plano</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/map_swipe.py" />
<source>Show one plan again</source>
<translation>Mostrar de novo um só plano</translation>
</message>
<message>
<location filename="../../territory_planner/ui/canvas/map_swipe.py" />
<source>Show one plan again (Esc)</source>
<translation>Mostrar de novo um só plano (Esc)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/messages.py" />
<source>Show them</source>
<translation>Mostrá-las</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Show this scenario right of a line that you drag over the map</source>
<translation>Mostrar este cenário à direita de uma linha que se arrasta sobre o mapa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>Show what would move</source>
<translation>Mostrar o que se moveria</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Show what would move; nothing is changed yet</source>
<translation>Mostrar o que se moveria; nada muda ainda</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Show which units moved since this scenario</source>
<translation>Mostrar quais unidades se moveram desde este cenário</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Shows what changed between two plans of the same units: every unit that moved, with from, to, workload and customers; how much goes from each territory to each; what each territory kept, got and gave, and whether it is nearer to its target now; who came and who went. The plan before is a field of the units (today's, whichever run came last) or of another layer with the same units.
Units that had no territory before are listed, but don't change hands.</source>
<translation>Mostra o que mudou entre dois planos das mesmas unidades: cada unidade que se moveu, com origem, destino, carga e clientes; quanto vai de cada território a cada um; o que cada território manteve, recebeu e deu, e se está mais perto da sua meta; quem chegou e quem saiu. O plano anterior é um campo das unidades (o de hoje, seja qual for a última execução) ou de outra camada com as mesmas unidades.
Unidades que antes não tinham território são listadas, mas não contam como mudança.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Sign off scenario</source>
<translation>Aprovar cenário</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Since you began to edit, somebody else changed {count:,} of the values that you changed: {listed}.</source>
<translation>Desde que você começou a editar, outra pessoa mudou {count:,} dos valores que você mudou: {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Since {day}: {nearer:,} {nearer:territory is nearer to its|territories are nearer to their} target, {farther:,} farther, {same:,} the same.</source>
<translation>Desde {day}: {nearer:,} {nearer:território está|territórios estão} mais perto da sua meta, {farther:,} mais longe, {same:,} igual.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Since “{plan}”, {units} changed hands, {share}; territories nearer to their target: {better:,}, farther: {worse:,}. The map shows them hatched; the table “{table}” tells of each territory.</source>
<translation>Desde “{plan}”, mudança de território: {units}, {share}; territórios mais perto da sua meta: {better:,}, mais longe: {worse:,}. O mapa os mostra hachurados; a tabela “{table}” o diz de cada território.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Size of a cell (km)</source>
<translation>Tamanho de uma célula (km)</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/sizes.py" />
<source>Sizes must be numbers of zero or more.</source>
<translation>Tamanhos devem ser números de zero ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Skip to the summary</source>
<translation>Ir ao resumo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Slivers (percent)</source>
<translation>Lascas (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Slivers between units: {before:,}; in the cleaned copy: {after:,}.</source>
<translation>Lascas entre unidades: {before:,}; na cópia limpa: {after:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Slivers, of gaps and overlaps</source>
<translation>Lascas, de lacunas e sobreposições</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>So many are chosen, centers that are given among them. Needed for every method but “existing”.</source>
<translation>Tantas são escolhidas, com os centros dados entre elas. Necessário para todo método menos “existing”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>So many at most. Where there are more that differ, those are kept that show best what can be had; the log says how many there were.</source>
<translation>Tantos no máximo. Onde há mais que diferem, são guardados os que melhor mostram o que se pode ter; o registro diz quantos havia.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>So many beside QGIS at most. Without it: one for each core.</source>
<translation>No máximo tantos em paralelo ao QGIS. Se ficar vazio: um por núcleo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>Somebody else changed {count:,} of your values meanwhile; theirs stay, yours were not saved: {listed}.</source>
<translation>Outra pessoa mudou nesse meio-tempo {count:,} dos seus valores; ficam os dela, os seus não foram salvos: {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>Somebody else deleted units that you edited ({count:,}): these edits are lost.</source>
<translation>Outra pessoa excluiu unidades que você editou ({count:,}): essas edições se perderam.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>Somebody else saved meanwhile</source>
<translation>Outra pessoa salvou nesse meio-tempo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Somebody has to stay.</source>
<translation>Alguém precisa ficar.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>Somebody joins</source>
<translation>Alguém chega</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Somebody joins…</source>
<translation>Alguém chega…</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/people.py" />
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Somebody leaves</source>
<translation>Alguém sai</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>Somebody who joins has no name.</source>
<translation>Alguém que chega não tem nome.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>Something else is at work: wait for it, or cancel it first.</source>
<translation>Outra coisa está em curso: esperar, ou cancelar antes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>Something went wrong that should not have ({error}). Nothing was written. The details are in the log “{log}”; please report them at {url}.</source>
<translation>Ocorreu um erro inesperado ({error}). Nada foi escrito. Os detalhes estão no registro “{log}”; por favor, relate-os em {url}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/background.py" />
<source>Something went wrong that should not have ({error}). The plan is as it was; the details are in the log “{log}”.</source>
<translation>Ocorreu um erro inesperado ({error}). O plano está como estava; os detalhes estão no registro “{log}”.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Source</source>
<translation>Fonte</translation>
</message>
<message>
<location filename="../../territory_planner/report/workbook.py" />
<source>Sources</source>
<translation>Fontes</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Sources and when they were last changed</source>
<translation>Fontes, e quando foram mudadas pela última vez</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Spacing of centers</source>
<translation>Espaçamento dos centros</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Speed field of the roads (km/h)</source>
<translation>Campo de velocidade das estradas (km/h)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Speed on the roads: km/h, or such as “30 mph”</source>
<translation>Velocidade nas estradas: km/h, ou por exemplo “30 mph”</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Split the selected territory in balanced parts</source>
<translation>Dividir o território selecionado em partes equilibradas</translation>
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
<translation>Dispersão {spread}: com que desigualdade as metas são cumpridas (coeficiente de variação de carga / meta, como nos indicadores do plano)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Start</source>
<translation>Começar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>Start by hand</source>
<translation>Começar à mão</translation>
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
<translation>Status</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Stay inside</source>
<translation>Ficar em</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Stay together</source>
<translation>Ficar juntas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Step</source>
<translation>Período</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Steps ahead</source>
<translation>Períodos à frente</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>Stopping…</source>
<translation>Parando…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_request.py" />
<source>Straight ways were counted, as {count:this territory has|these territories have} no center: {names}.</source>
<translation>Contou-se em linha reta, pois {count:este território não tem|estes territórios não têm} centro: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Street fields</source>
<translation>Campos da rua</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Streets by territory</source>
<translation>Ruas por território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/region.py" />
<source>Study region</source>
<translation>Região de estudo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Study region that territories cover (percent)</source>
<translation>Região de estudo que os territórios cobrem (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Such as 2026-04-01. Without it, today.</source>
<translation>Como 2026-04-01. Sem ele, hoje.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Such as the way to the nearest bridge and back. Without it, the radius of an average territory. Roads and tables of travel costs are taken as they are. Example: 30.</source>
<translation>Como o trajeto à ponte mais próxima e de volta. Se ficar vazio, o raio de um território médio. Estradas e tabelas de custos de viagem são tomadas como estão. Exemplo: 30.</translation>
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
<translation>Sugestão</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/suggest.py" />
<source>Suggestion for {name}</source>
<translation>Sugestão para {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Suitability</source>
<translation>Adequação</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Sum</source>
<translation>Soma</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Sum of the field</source>
<translation>Soma do campo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Sum of the later field / sum of the earlier one − 1</source>
<translation>Soma do campo posterior / soma do anterior − 1</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>Summary</source>
<translation>Resumo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Swap</source>
<translation>Trocar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>Swap names</source>
<translation>Trocar nomes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Swap territories</source>
<translation>Trocar territórios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Swap the columns that their coordinates were read from.</source>
<translation>Trocar as colunas de onde as suas coordenadas foram lidas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Swap two units on the map; with two territories selected, their names</source>
<translation>Trocar duas unidades no mapa; com dois territórios selecionados, os nomes deles</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>Swap units</source>
<translation>Trocar unidades</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Swipe</source>
<translation>Deslizar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>Swipe on the map</source>
<translation>Deslizar no mapa</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>Syntax</source>
<translation>Sintaxe</translation>
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
<translation>Sistema: banco de dados PostGIS</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: against</source>
<translation>Sistema: em comparação com</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: country</source>
<translation>Sistema: país</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: first day</source>
<translation>Sistema: primeiro dia</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: keep as the last publication</source>
<translation>Sistema: guardar como última publicação</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: levels above</source>
<translation>Sistema: níveis acima</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: name of the plan</source>
<translation>Sistema: nome do plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: schema of the database</source>
<translation>Sistema: esquema do banco de dados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>System: what it has</source>
<translation>Sistema: o que tem</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Table of costs</source>
<translation>Tabela de custos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Table of moves</source>
<translation>Tabela de movimentos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Table of reps</source>
<translation>Tabela de representantes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Table of targets</source>
<translation>Tabela de metas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Table of targets: territory, target</source>
<translation>Tabela de metas: território (territory), meta (target)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Table of travel costs</source>
<translation>Tabela de custos de viagem</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Table of unit pairs that must not share a territory: unit_id, other_id</source>
<translation>Tabela de pares de unidades que não devem compartilhar território: unit_id, other_id</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Table of units with a territory whatever the map says: unit_id, territory</source>
<translation>Tabela de unidades com território fixo, diga o mapa o que disser: unit_id, territory</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Table saved to {path}</source>
<translation>Tabela salva em {path}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/run.py" />
<source>Tables can't tell which unit they are about, for feature ids of “{layer}” repeat: choose the field of the units that tells them apart (ID_FIELD).</source>
<translation>As tabelas não podem dizer de que unidade tratam, pois ids de feição de “{layer}” se repetem: escolher o campo das unidades que as distingue (ID_FIELD).</translation>
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
<translation>Tirar uma, ou somar as suas cargas em uma: o terreno existe uma só vez.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>Take the cleaned copy, or leave it: runs bridge such gaps.</source>
<translation>Tomar a cópia limpa, ou deixar: as execuções transpõem tais lacunas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>Take the plan of “{layer}” off the list? Its territories stay in the field “{field}”; the set-up is forgotten.</source>
<translation>Tirar da lista o plano de “{layer}”? Os seus territórios ficam no campo “{field}”; a configuração é esquecida.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>Take the units in “{file}” out of their territories.</source>
<translation>Tirar dos seus territórios as unidades em “{file}”.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>Take who stands in “{file}” out of that territory.</source>
<translation>Tirar desse território quem figura em “{file}”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Taken for {other}, not for {crs}, their coordinates would lie in units: set that coordinate reference system in the properties of their layer.</source>
<translation>Tomadas por {other}, não por {crs}, as suas coordenadas estariam em unidades: definir esse sistema de referência de coordenadas nas propriedades da camada.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>Taken in from the field {field}</source>
<translation>Incorporado do campo {field}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Takes some territories out of a plan, for their manager to edit in QGIS or QField, with or without this plugin. Beside the territory field stands “{base}”: what each unit's territory was when it was handed out, which must stay.
“Merge edited copies” brings them back, any number at once.</source>
<translation>Tira alguns territórios de um plano, para que o seu responsável os edite no QGIS ou QField, com ou sem este complemento. Ao lado do campo de territórios está “{base}”: o território de cada unidade quando foi entregue, que deve ser mantido.
“Juntar cópias editadas” os traz de volta, qualquer número de uma vez.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Target</source>
<translation>Meta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Target field</source>
<translation>Campo de meta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Target of {name}</source>
<translation>Meta de {name}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Targets</source>
<translation>Metas</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Targets must be numbers of zero or more, and not all zero.</source>
<translation>Metas devem ser números de zero ou mais, e não todas zero.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Targets must not all be 0: give at least one above it.</source>
<translation>As metas não podem ser todas 0: dar ao menos uma maior que 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>Targets of territories that the plan does not have are left aside: {names}.</source>
<translation>Metas de territórios que o plano não tem são deixadas de lado: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Targets: field of the units</source>
<translation>Metas: campo das unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Targets: table</source>
<translation>Metas: tabela</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>Targets{title} add up to {asked}, but the units carry {total}: each target is taken times {factor:.4g}, so that they do.</source>
<translation>As metas{title} somam {asked}, mas as unidades levam {total}: cada meta é multiplicada por {factor:.4g}, para que seja assim.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>Tell when out by more than</source>
<translation>Avisar se passar de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Tells every figure of a plan, for each territory (a polygon each) and for the plan as a whole (a table): workload, target and deviation, units, customers, area, parts, five measures of compactness, and ways from the center (mean, weighted mean, 90th percentile, largest, share within a limit). With more given, also customers per rep, utilisation, cost, penetration, growth, retention, satisfaction, and any further field by sum, mean and share; of the plan, how even it is and how much it covers.
What is not given has no column. The page “Figures” of the guide has each formula and its source.</source>
<translation>Dá todos os indicadores de um plano, de cada território (um polígono cada) e do plano como um todo (uma tabela): carga, meta e desvio, unidades, clientes, área, partes, cinco medidas de compacidade, e trajetos a partir do centro (média, média ponderada, percentil 90, maior, parte dentro de um limite). Com mais dados, também clientes por representante, utilização, custo, penetração, crescimento, retenção, satisfação, e qualquer outro campo por soma, média e parte; do plano, quão igual é e quanto cobre.
O que não é dado não tem coluna. A página “Figures” do guia tem cada fórmula e a sua fonte.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Tells for each unit what a new center there would do to the plan (location suitability): to balance, travel and disruption, and all three in one score. A new center is taken to serve the units nearest to it, up to its share of the workload; targets of all others shrink in proportion.
“Realign territories” then makes the plan: somebody who joins at that unit (PEOPLE).</source>
<translation>Diz de cada unidade o que um novo centro ali faria ao plano (adequação do local): ao equilíbrio, ao deslocamento e à alteração, e os três em uma pontuação. Supõe-se que um novo centro atende as unidades mais próximas, até a sua parte da carga; as metas de todos os outros diminuem em proporção.
“Reajustar territórios” faz depois o plano: alguém que chega nessa unidade (PEOPLE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Tells from dated records (visits, calls, orders) what each unit or region will carry in a coming period, with an interval.
All units are forecast together: each unit's own level, with recent steps weighing more; its seasons, drawn towards those of all units where its own are mostly chance; and the growth that all units share. How much each counts is what did best on the past.
Every run forecasts the past as well, by what was known then, and compares it with “as last year”. Where that does better, last year is the forecast. The log says the figures: WAPE is the sum of all units' errors, as a share of what came.</source>
<translation>Calcula, a partir de dados com data (visitas, chamadas, pedidos), o que cada unidade ou região vai levar em um período por vir, com um intervalo.
Todas as unidades são previstas juntas: o nível próprio de cada uma, com mais peso dos períodos recentes; a sua sazonalidade, aproximada da de todas onde a própria é sobretudo acaso; e o crescimento que todas têm em comum. Cada coisa conta tanto quanto melhor funcionou no passado.
Cada execução prevê também o passado, com o que então se sabia, e o compara com “como no ano passado”. Onde isso acerta mais, o ano passado é a previsão. O registro diz os números: WAPE é a soma dos erros de todas as unidades, como parte do que veio.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>Template</source>
<translation>Modelo de página</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Template of an atlas</source>
<translation>Modelo de atlas</translation>
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
<translation>Territórios</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/spotio.py" />
<source>Territories are made by hand there: for each row of “1_zip_lists.csv”, from the top down, make the territory under its Parent and paste its ZIP codes in place of those that it has.</source>
<translation>Territórios são feitos lá à mão: para cada linha de “1_zip_lists.csv”, de cima para baixo, fazer o território sob o seu Parent e colar os seus códigos ZIP no lugar dos que tem.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Territories are matched by</source>
<translation>Os territórios são emparelhados por</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>Territories compared</source>
<translation>Territórios comparados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories farther from it</source>
<translation>Territórios mais longe da sua meta que antes</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>Territories for which nothing changes ({count:,}): {names}.</source>
<translation>Territórios para os quais nada muda ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>Territories have whole numbers for names, and people who join have none: {names}. Give them numbers, or keep territories in a field of text.</source>
<translation>Os territórios têm números inteiros por nome, e quem chega não tem: {names}. Dar-lhes números, ou manter os territórios em um campo de texto.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Territories in more than one part</source>
<translation>Territórios em mais de uma parte</translation>
</message>
<message>
<location filename="../../territory_planner/ui/compare_dialog.py" />
<source>Territories may have other names there</source>
<translation>Os territórios podem ter outros nomes ali</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories nearer to their target than before</source>
<translation>Territórios mais perto da sua meta que antes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Territories of the alignment without a unit ({count:,}): {names}.</source>
<translation>Territórios da atribuição sem unidade ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>Territories of the least diameter are made of {most:,} units at most.</source>
<translation>Territórios de menor diâmetro são feitos de no máximo {most:,} unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Territories or units</source>
<translation>Territórios ou unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Territories out of tolerance or limits</source>
<translation>Territórios fora da tolerância ou dos limites</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>Territories out of tolerance or limits: {count:,}.</source>
<translation>Territórios fora da tolerância ou dos limites: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Territories out of tolerance, each workload by itself</source>
<translation>Territórios fora da tolerância, cada carga em separado</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Territories outside</source>
<translation>Territórios fora</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Territories reviewed</source>
<translation>Territórios revisados</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territories since {plan}</source>
<translation>Territórios desde {plan}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories that are gone</source>
<translation>Territórios fechados</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>Territories that are gone ({count:,}): {names}.</source>
<translation>Territórios fechados ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Territories that are new</source>
<translation>Territórios novos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Territories that got the name of an old one</source>
<translation>Territórios que receberam o nome de um antigo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Territories that have units</source>
<translation>Territórios que têm unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Territories that may not gain</source>
<translation>Territórios que não podem ganhar</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Territories that may not lose</source>
<translation>Territórios que não podem perder</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>Territories that the table of reps has no row for ({count:,}): {names}.</source>
<translation>Territórios para os quais a tabela de representantes não tem linha ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>Territories that would begin ({count:,}): {names}.</source>
<translation>Territórios que começariam ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Territories whose center lies in a unit that is not theirs ({count:,}): {names}. Move the center, or give them that unit, unless centers may lie elsewhere.</source>
<translation>Territórios cujo centro está em uma unidade que não é sua ({count:,}): {names}. Mover o centro, ou dar-lhes essa unidade, a não ser que os centros possam estar em outro lugar.</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/reduction.py" />
<source>Territories whose exceptions alone carry more than these may ({count:,}): {territories}, up to {needed} instead of {given}. Raise their targets or maximum, or take exceptions out.</source>
<translation>Territórios cujas exceções sozinhas levam mais do que estes podem ({count:,}): {territories}, até {needed} em vez de {given}. Aumentar as suas metas ou o máximo, ou tirar exceções.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Territories whose name changed</source>
<translation>Territórios cujo nome mudou</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Territories with a target of 0 ({count:,}): {listed}. The largest deviation is that of the others.</source>
<translation>Territórios com meta 0 ({count:,}): {listed}. O maior desvio é o dos outros.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territories with figures</source>
<translation>Territórios com indicadores</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>Territories within tolerance that a forecast takes out of it</source>
<translation>Territórios dentro da tolerância que uma previsão tira dela</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/plan_centers.py" />
<source>Territories without a center (CENTERS) ({count:,}): {names}. Add centers in them, or name centers as the territories (CENTER_NAME_FIELD).</source>
<translation>Territórios sem centro (CENTERS) ({count:,}): {names}. Adicionar centros neles, ou nomear os centros como os territórios (CENTER_NAME_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/ways_told.py" />
<source>Territories without a center, whose ways are not told ({count:,}): {names}.</source>
<translation>Territórios sem centro, cujos trajetos não são ditos ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Territories, and units that they are made of</source>
<translation>Territórios, e unidades de que são feitos</translation>
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
<translation>Território</translation>
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
<translation>O Territory Planner ainda não pode trabalhar:</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Territory Planner: “{plan}” for {system} ({levels}; units: {units:,}).</source>
<translation>Territory Planner: “{plan}” para {system} ({levels}; unidades: {units:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/columns.py" />
<source>Territory and its colour on the map</source>
<translation>Território e a sua cor no mapa</translation>
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
<translation>Campo de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Territory field of that layer</source>
<translation>Campo de territórios dessa camada</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territory layer</source>
<translation>Camada de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Territory layer: the layer “{territories}” has the figures of each territory, the table “{plan}” those of the plan, as it is now. After edits, make them again.</source>
<translation>Camada de territórios: a camada “{territories}” tem os indicadores de cada território; a tabela “{plan}”, os do plano, como está agora. Depois de edições, crie-as de novo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Territory locks</source>
<translation>Bloqueios de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Territory plan: {layer}</source>
<translation>Plano de territórios: {layer}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/statistics.py" />
<source>Territory statistics</source>
<translation>Estatísticas de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/territories.py" />
<source>Territory {key}</source>
<translation>Território {key}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>Territory {number}</source>
<translation>Território {number}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Tested on the past ({tests:,} {tests:forecast|forecasts} of {ahead:,} {ahead:step|steps}, from {first} on): pooled forecast {ours:.2f} % WAPE, as last year {theirs:.2f} %. {verdict}</source>
<translation>Testado no passado ({tests:,} {tests:previsão|previsões} de {ahead:,} {ahead:período|períodos}, desde {first}): previsão conjunta {ours:.2f} % WAPE, como no ano passado {theirs:.2f} %. {verdict}</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>That copy is your own and hides the system's. Take it away: {command}.</source>
<translation>Essa cópia é sua e esconde a do sistema. Removê-la: {command}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>That is among the territories that were to be balanced: all others stay as they are.</source>
<translation>Isso vale entre os territórios a equilibrar: todos os outros ficam como estão.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>The Dask cluster at “{address}” has no workers yet: start some.</source>
<translation>O cluster Dask em “{address}” ainda não tem workers: iniciar alguns.</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>The Dask cluster could not do its work: {why}. Its scheduler and workers need the same Python, numpy, scipy and territory_planner as this computer.</source>
<translation>O cluster Dask não pôde fazer o seu trabalho: {why}. O seu agendador e os seus workers precisam dos mesmos Python, numpy, scipy e territory_planner que este computador.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>The GeoPackage that holds the scenarios. Without it they are in the units' own GeoPackage or PostGIS database, or in a GeoPackage beside their file.</source>
<translation>O GeoPackage que contém os cenários. Sem ele estão no GeoPackage ou no banco PostGIS das unidades, ou em um GeoPackage ao lado do seu arquivo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The action of {name} is “{action}”; it must be one of: {actions}.</source>
<translation>A ação de {name} é “{action}”; deve ser uma de: {actions}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>The address of a Dask cluster that is to do the work, such as tcp://10.0.0.5:8786. It needs the Python package “distributed” here, and this plugin's folder on the Python path of scheduler and workers.</source>
<translation>O endereço de um cluster Dask que fará o trabalho, como tcp://10.0.0.5:8786. Precisa do pacote Python “distributed” aqui, e da pasta deste complemento no caminho Python do agendador e dos workers.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/table.py" />
<source>The alignment</source>
<translation>A atribuição</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The alignment “{layer}” does not fit the units, not in a single row: no unit has in “{field}” the {count:key|keys} {keys}. Choose the right columns (ID_FIELD, UNIT_COLUMN).</source>
<translation>A atribuição “{layer}” não combina com as unidades em nenhuma linha: nenhuma unidade tem em “{field}” {count:a chave|as chaves} {keys}. Escolher as colunas certas (ID_FIELD, UNIT_COLUMN).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/table.py" />
<source>The alignment “{layer}” has no rows.</source>
<translation>A atribuição “{layer}” não tem linhas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>The barriers of “{layer}” have no place on the map of the units: correct their coordinate reference system in the layer's properties, or their geometries.</source>
<translation>As barreiras de “{layer}” não podem ser situadas no mapa das unidades: corrigir o seu sistema de referência de coordenadas nas propriedades da camada, ou as suas geometrias.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>The best plan of all would be no better without it.</source>
<translation>O melhor plano de todos não seria melhor sem ela.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>The best, {unit} to {territory}, would save {share} of the travel.</source>
<translation>O melhor, {unit} a {territory}, pouparia {share} do deslocamento.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>The border of {unit} nearly meets that of others.</source>
<translation>A fronteira de {unit} quase toca a de outras.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>The budget keeps nothing back: all but the territories of units that are too heavy are within the tolerance.</source>
<translation>O orçamento não impede nada: todos menos os territórios de unidades pesadas demais estão dentro da tolerância.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>The budget keeps nothing back: the plan is within the tolerance.</source>
<translation>O orçamento não impede nada: o plano está dentro da tolerância.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>The capacity of {name} changes, and the new one is missing.</source>
<translation>A capacidade de {name} muda, e a nova falta.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The capacity of {name} must be a number above zero, not “{value}”.</source>
<translation>A capacidade de {name} deve ser um número acima de zero, não “{value}”.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>The capacity of {name} must be a number above zero: somebody who carries nothing leaves (action “leave”).</source>
<translation>A capacidade de {name} deve ser um número acima de zero: quem não leva nada sai (ação “leave”).</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>The capacity of {name}, {capacity:g}, is more than {odd:,.0f} times as {word} as a territory carries on average: give it on the scale of the targets, or 1 for an ordinary territory.</source>
<translation>A capacidade de {name}, {capacity:g}, é mais de {odd:,.0f} vezes {word} do que o que um território leva em média: dá-la na escala das metas, ou 1 para um território comum.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/ground.py" />
<source>The coordinates do not fit the layer's coordinate reference system ({crs}). Set the right one in the layer's properties.</source>
<translation>As coordenadas não combinam com o sistema de referência de coordenadas da camada ({crs}). Definir o certo nas propriedades da camada.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>The coordinates of “{layer}” look like degrees, but {crs} is in metres.</source>
<translation>As coordenadas de “{layer}” parecem graus, mas {crs} está em metros.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>The copies that came back, with their territory field and “{base}”. New territories may be called as they like.</source>
<translation>As cópias que voltaram, com o seu campo de territórios e “{base}”. Territórios novos podem ter qualquer nome.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/roads.py" />
<source>The cost of a road must be a number of zero or more.</source>
<translation>O custo de uma estrada deve ser um número de zero ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The country is guessed from where the units lie.</source>
<translation>O país é deduzido da localização das unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>The customers that are left out and their fields, and “why”, “candidates” (ids of units that may be meant; of points the nearest unit's), “km” (from that) and “left_out” (their workload).</source>
<translation>Os clientes deixados de fora e os seus campos, e “why”, “candidates” (ids das unidades possíveis; em pontos, a mais próxima), “km” (até ela) e “left_out” (a sua carga).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>The customers that no territory covers, or several: their fields, how many cover them (covered_by), and which (territories).</source>
<translation>Os clientes que nenhum território cobre, ou vários: os seus campos, quantos os cobrem (covered_by), e quais (territories).</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/barriers.py" />
<source>The distance between barrier and border must be zero or more.</source>
<translation>A distância entre barreira e fronteira deve ser zero ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>The edits could not be saved: {why}</source>
<translation>As edições não puderam ser salvas: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/exact.py" />
<source>The exact method needs fixed centers or centers at units.</source>
<translation>O método exato precisa de centros fixos ou centros em unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>The fewest needs a greatest workload, distance or time: set one under Constraints, or under Centers and ways, in the set-up.</source>
<translation>“Tão poucos quanto…” precisa de carga, distância ou tempo máximos: defini-los em Restrições, ou em Centros e trajetos, na configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>The field of the customers with the id of their unit, such as a ZIP code. Zeros before it, ZIP+4, upper and lower case, spaces, hyphens and a country before it make no difference. Without it, their points tell.</source>
<translation>O campo dos clientes com o id da sua unidade, como um código postal. Zeros antes, ZIP+4, maiúsculas e minúsculas, espaços, hífens e um país antes não fazem diferença. Sem ele, os pontos dizem.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>The field of the customers with their category, such as A, B or C.</source>
<translation>O campo dos clientes com a sua categoria, como A, B ou C.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>The field of the units with the plan to compare with: today's plan, or “previous” of an earlier run.</source>
<translation>O campo das unidades com o plano com que comparar: o de hoje, ou “previous” de uma execução anterior.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>The field of the units with the plan whose names are kept.</source>
<translation>O campo das unidades com o plano cujos nomes são mantidos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>The field that says which territory a unit belongs to: text or whole numbers; empty means none.</source>
<translation>O campo que diz a que território uma unidade pertence: texto ou números inteiros; vazio significa nenhum.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>The field that the plan goes into. Without it, a field “territory” is added.</source>
<translation>O campo para que vai o plano. Sem ele, um campo “territory” é adicionado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>The field whose values scenarios know the units by.</source>
<translation>O campo por cujos valores os cenários reconhecem as unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>The field whose values tell units apart, here and there.</source>
<translation>O campo cujos valores distinguem as unidades, aqui e lá.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>The field whose values the scenario knows the units by.</source>
<translation>O campo por cujos valores o cenário reconhece as unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>The field with the plan before in the other layer.</source>
<translation>O campo com o plano anterior na outra camada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>The field with the plan that is to be kept.</source>
<translation>O campo com o plano a guardar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The field with today's plan: as little as can be moves from it then. Without it, the plan is made afresh.</source>
<translation>O campo com o plano de hoje: então o mínimo possível se move dele. Sem ele, o plano é feito do zero.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>The field with today's plan: what it would cost to leave it counts then, and territories keep their names. Without it, plans are made afresh.</source>
<translation>O campo com o plano de hoje: conta então o que custaria deixá-lo, e os territórios mantêm os seus nomes. Sem ele, os planos são feitos do zero.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/numbering.py" />
<source>The field “{field}” can't number the features: {count:,} of its values {count:is missing or occurs|are missing or occur} before. Those features got new numbers.</source>
<translation>O campo “{field}” não pode numerar as feições: {count:,} dos seus valores {count:falta ou já ocorreu|faltam ou já ocorreram}. Essas feições receberam números novos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>The field “{field}” does not exist.</source>
<translation>O campo “{field}” não existe.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>The field “{field}” is added to “{layer}” in its file or database now, and Undo does not take it back. Territories are written there only when you save.</source>
<translation>O campo “{field}” é adicionado agora a “{layer}” no seu arquivo ou banco de dados, e “Desfazer” não o retira. Os territórios só são gravados ali ao salvar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/numbering.py" />
<source>The field “{field}” is kept as “{name}”: in this format a field of that name numbers the features, and it holds no whole numbers.</source>
<translation>O campo “{field}” é guardado como “{name}”: neste formato um campo desse nome numera as feições, e ele não contém números inteiros.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>The field “{field}” is not in “{layer}” (any more). Choose another.</source>
<translation>O campo “{field}” não está (mais) em “{layer}”. Escolher outro.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>The fields to be looked over as workloads: hours, visits, customers, revenue.</source>
<translation>Os campos a examinar como cargas: horas, visitas, clientes, receita.</translation>
</message>
<message>
<location filename="../../territory_planner/extending.py" />
<source>The figure “{called}” of the plugin “{plugin}” failed ({error}): it is left out.</source>
<translation>O indicador “{called}” do complemento “{plugin}” falhou ({error}): ele é omitido.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The files go there, with a README.txt</source>
<translation>Os arquivos vão para lá, com um README.txt</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The files have no units: a unit goes to the territory whose outline it lies in.</source>
<translation>Os arquivos não têm unidades: uma unidade vai ao território em cujo contorno está.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The files in {path} say of no unit which territory it belongs to: {system} keeps that elsewhere, or it was not exported.</source>
<translation>Os arquivos em {path} não dizem de nenhuma unidade a que território pertence: {system} guarda isso em outro lugar, ou não foi exportado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>The files that the system loads, and README.txt, which says how. For every SYSTEM but “table”. A folder that an earlier export wrote is replaced.</source>
<translation>Os arquivos que o sistema carrega, e README.txt, que diz como. Para todo SYSTEM menos “table”. Uma pasta que uma exportação anterior escreveu é substituída.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>The filter of “{layer}” lets no unit through.</source>
<translation>O filtro de “{layer}” não deixa passar nenhuma unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>The first day on which it is no longer in force; without one, until another plan is.</source>
<translation>O primeiro dia em que não está mais em vigor; sem ele, até que outro plano esteja.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>The first workload in coming periods, a field for each, in their order (see “Forecast workload”).</source>
<translation>A primeira carga em períodos por vir, um campo cada, na sua ordem (ver “Prever carga”).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>The first workload in coming periods, a field for each. Territories that must change now stay within the tolerance then, too, and no other is put out of it; none changes for what is to come alone. More may move now for it, and less later.</source>
<translation>A primeira carga nos períodos que vêm, um campo para cada um. Os territórios que precisam mudar agora ficam dentro da tolerância também então, e nenhum outro sai dela; nenhum muda só pelo que vem. Por isso pode mover-se mais agora, e menos depois.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>The first workload in coming periods, a field for each. Territories that must change now stay within the tolerance then, too; none changes for what is to come alone</source>
<translation>A primeira carga em períodos por vir, um campo para cada um. Os territórios que precisam mudar agora ficam dentro da tolerância também então; nenhum muda só pelo que vem</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>The folder of the last publication, or of what the system itself exported. Then the files hold what changed, and the way back; without changes none are written.</source>
<translation>A pasta da última publicação, ou do que o próprio sistema exportou. Então os arquivos contêm o que mudou, e o caminho de volta; sem mudanças nenhum é escrito.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>The folder that the system exported, or one file of it</source>
<translation>A pasta que o sistema exportou, ou um arquivo dela</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>The folder {path} was not left by a run of this plugin, so nothing is restored from it: look at what is in it, and take it away.</source>
<translation>A pasta {path} não foi deixada por uma execução deste complemento; por isso, nada dela é restaurado: ver o que há nela e removê-la.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>The forecast “{field}” has no workload in any territory.</source>
<translation>A previsão “{field}” não tem carga em nenhum território.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<source>The form that the alignment has: “table” is a row per unit; others are folders of files: {systems}.</source>
<translation>A forma que a atribuição tem: “table” é uma linha por unidade; as outras são pastas de arquivos: {systems}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staging.py" />
<source>The format “{driver}” can't hold this layer: {reason}</source>
<translation>O formato “{driver}” não pode conter esta camada: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>The geometry is not a polygon.</source>
<translation>A geometria não é um polígono.</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>The geometry of unit {row:,} is damaged.</source>
<translation>A geometria da unidade {row:,} está danificada.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_rules.py" />
<source>The greatest time is told of centers, and none are chosen: design and balance keep it from centers that they find, but edits are not held against it.</source>
<translation>O maior tempo se conta a partir de centros, e nenhum está escolhido: desenho e equilíbrio o cumprem a partir dos centros que acham, mas as edições não são comparadas com ele.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<source>The greatest time needs ways in minutes: choose roads with speeds (or time along roads), or a table of costs, in the set-up.</source>
<translation>O maior tempo precisa de trajetos em minutos: escolher na configuração estradas com velocidades (ou tempo por estradas), ou uma tabela de custos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>The guide is not built in this checkout: make docs-site, run in {folder}, does it. Its source is {file}</source>
<translation>O guia não foi gerado nesta cópia do repositório: make docs-site, executado em {folder}, o gera. A fonte dele é {file}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>The guide's page on this panel</source>
<translation>A página do guia sobre este painel</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The home of {name} is unit {unit}, which there is not.</source>
<translation>A casa de {name} é a unidade {unit}, que não existe.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The home of {name} lies in no unit: move the point into one, or name the unit in the column “home”.</source>
<translation>A casa de {name} não está em nenhuma unidade: mover o ponto para uma, ou nomear a unidade na coluna “home”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<source>The keys by which the alignment knows the units: postal codes, area codes.</source>
<translation>As chaves por que a atribuição reconhece as unidades: códigos postais, códigos de área.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>The land on which there are units: cells end at its border. Without it, they cover the ground between the points. With “polygons”, the units themselves.</source>
<translation>O terreno em que há unidades: as células terminam na sua fronteira. Sem ela, cobrem o terreno entre os pontos. Com “polygons”, as próprias unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>The largest deviation from target</source>
<translation>O maior desvio da meta</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>The largest distance between two units of one territory is {value}. {bound}</source>
<translation>A maior distância entre duas unidades de um território é {value}. {bound}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The last day that the records cover, such as 2026-09-30: later ones, and a step that it cuts, are left aside. Without it, a last step that looks cut is.</source>
<translation>O último dia que os dados cobrem, como 2026-09-30: os posteriores, e um período que ele corta, são deixados de lado. Se ficar vazio, é deixado de lado um último período que pareça cortado.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>The last {step} is not whole in the records and is left aside; say up to which day they are complete (UNTIL) where it is.</source>
<translation>O último período ({step}) não está inteiro nos dados e é deixado de lado; dizer até que dia estão completos (UNTIL) onde estiver.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>The layer has no fields.</source>
<translation>A camada não tem campos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>The layer has no number field: make one with the field calculator.</source>
<translation>A camada não tem campo numérico: criar um com a calculadora de campo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>The layer has no other field that may hold a plan.</source>
<translation>A camada não tem outro campo que possa conter um plano.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The layer is in no file and no database: the publication can't be kept with it, and the next one can't tell what changed.</source>
<translation>A camada não está em nenhum arquivo nem banco de dados: a publicação não pode ser guardada com ela, e a próxima não saberá o que mudou.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>The layer of customers</source>
<translation>A camada de clientes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>The layer of units that the scenarios are of.</source>
<translation>A camada de unidades de que são os cenários.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_follower.py" />
<source>The layer was saved: the preview was dropped. Ask for it again.</source>
<translation>A camada foi salva: a prévia foi descartada. Pedi-la de novo.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>The least workload a territory may have ({least}) is above the greatest ({most}).</source>
<translation>A menor carga que um território pode ter ({least}) está acima da maior ({most}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>The level above: each territory stands in one of these</source>
<translation>O nível acima: cada território está em um destes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The lock of {name} is “{word}”; it must be “gain only” or “frozen”.</source>
<translation>O bloqueio de {name} é “{word}”; deve ser “gain only” ou “frozen”.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>The longest way from a center to a unit of its territory is {value}. {bound}</source>
<translation>O trajeto mais longo de um centro a uma unidade do seu território é {value}. {bound}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>The longest way from a center to a unit that it serves is {value}; {count:,} {count:unit|units} can't be served and {count:is|are} left out of it. {bound}</source>
<translation>O trajeto mais longo de um centro a uma unidade que ele atende é {value}; {count:,} {count:unidade não pode ser atendida e fica|unidades não podem ser atendidas e ficam} fora disso. {bound}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>The map is coloured by territory now. &lt;a href='own'&gt;Show&amp;nbsp;my&amp;nbsp;old&amp;nbsp;style&lt;/a&gt; · &lt;a href='keep'&gt;Keep&amp;nbsp;the&amp;nbsp;colours&lt;/a&gt;</source>
<translation>O mapa agora está colorido por território. &lt;a href='own'&gt;Mostrar&amp;nbsp;meu&amp;nbsp;estilo&amp;nbsp;anterior&lt;/a&gt; · &lt;a href='keep'&gt;Manter&amp;nbsp;as&amp;nbsp;cores&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>The map isn't coloured by territory. &lt;a href='colour'&gt;Colour&amp;nbsp;it&lt;/a&gt; · &lt;a href='later'&gt;Not&amp;nbsp;now&lt;/a&gt;</source>
<translation>O mapa não está colorido por território. &lt;a href='colour'&gt;Colorir&amp;nbsp;agora&lt;/a&gt; · &lt;a href='later'&gt;Agora&amp;nbsp;não&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>The method “existing” needs the territory field (TERRITORY_FIELD).</source>
<translation>O método “existing” precisa do campo de territórios (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>The moves that the run told which made the plan: its reasons, in the column “reason”, stand on the hand-over sheets beside the unit that “unit_id” names. Without it, they say what the moves do to both territories.</source>
<translation>Os movimentos que informou a execução que fez o plano: os seus motivos, na coluna “reason”, ficam nas folhas de passagem ao lado da unidade que “unit_id” nomeia. Sem ela, dizem o que os movimentos fazem aos dois territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>The name of the scenario that is to be opened.</source>
<translation>O nome do cenário a abrir.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>The name of the scenario.</source>
<translation>O nome do cenário.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>The names of those that are handed out, with commas between them.</source>
<translation>Os nomes dos que são entregues, com vírgulas entre eles.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>The nearest is {km} km away.</source>
<translation>O mais próximo está a {km} km.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The nearest: {names}.</source>
<translation>Os mais próximos: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>The new plan: the field whose territories get other names.</source>
<translation>O plano novo: o campo cujos territórios recebem outros nomes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The new units and their fields, with the territory, “certain_percent” (how much of the unit comes from that territory) and the workloads added.</source>
<translation>As unidades novas e os seus campos, com o território, “certain_percent” (quanto da unidade vem desse território) e as cargas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit belongs to a territory, whatever the map says</source>
<translation>A nota vira regra: a sua unidade pertence a um território, diga o mapa o que disser</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit counts as a neighbour of another one that it doesn't touch; select that one in the layer to have it first</source>
<translation>A nota vira regra: a sua unidade conta como vizinha de outra que não toca; selecionar essa na camada para tê-la em primeiro</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit is no neighbour of one that it touches</source>
<translation>A nota vira regra: a sua unidade não é vizinha de outra que toca</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The note becomes a rule: its unit keeps its territory; its author stays named</source>
<translation>A nota vira regra: a sua unidade mantém o seu território; o nome do autor fica</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_notes.py" />
<source>The note “{text}” is on no unit of the plan.</source>
<translation>A nota “{text}” não está em nenhuma unidade do plano.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>The number of territories ({asked:,}) is not that of the centers ({given:,}): the centers decide, one territory for each.</source>
<translation>O número de territórios ({asked:,}) não é o dos centros ({given:,}): os centros decidem, um território para cada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>The number of territories is found by “{mode}”, not given: {asked} is left aside.</source>
<translation>O número de territórios é achado por “{mode}” e não é dado: {asked} é deixado de lado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>The numbers of territories, targets and centers disagree.</source>
<translation>Os números de territórios, metas e centros não concordam.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output in PostGIS names no table. Name it as in postgres://dbname='…' host='…' table="public"."plan" (geom).</source>
<translation>A saída no PostGIS não nomeia tabela. Nomeá-la como em postgres://dbname='…' host='…' table="public"."plan" (geom).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} can't be added to: only tables of GeoPackages and of PostGIS can. Choose one, or write to a new file.</source>
<translation>À saída {path} não se pode acrescentar: só a tabelas de GeoPackage e de PostGIS. Escolher uma, ou escrever em um arquivo novo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} can't be written now: {reason}. Save or end what is being edited in it, and close other programs that hold it open.</source>
<translation>A saída {path} não pode ser escrita agora: {reason}. Salvar ou terminar o que se edita nela, e fechar outros programas que a mantêm aberta.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output {path} can't be written: choose a file in a folder.</source>
<translation>A saída {path} não pode ser escrita: escolher um arquivo em uma pasta.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>The output {path} can't be written: there is no folder {folder}.</source>
<translation>A saída {path} não pode ser escrita: não há pasta {folder}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>The output {path} can't be written: {reason}.</source>
<translation>A saída {path} não pode ser escrita: {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} holds other sheets, which writing it anew would delete: {tables}. Name another file.</source>
<translation>A saída {path} contém outras folhas, que seriam excluídas ao escrevê-la de novo: {tables}. Nomear outro arquivo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} holds other tables, which writing it anew would delete: {tables}. Name one table of it as the output, as in {form}, or another file.</source>
<translation>A saída {path} contém outras tabelas, que seriam excluídas ao escrevê-la de novo: {tables}. Nomear uma das suas tabelas como saída, como em {form}, ou outro arquivo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>The output {path} is a file: name a folder.</source>
<translation>A saída {path} é um arquivo: nomear uma pasta.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>The output {path} is a folder with files that no earlier export wrote, or that were changed since: {files}. Choose another folder.</source>
<translation>A saída {path} é uma pasta com arquivos que nenhuma exportação anterior escreveu, ou que foram mudados desde então: {files}. Escolher outra pasta.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} is a folder, and no geodatabase: name another.</source>
<translation>A saída {path} é uma pasta, e não um geodatabase: nomear outra.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output {path} is a folder: name a file.</source>
<translation>A saída {path} é uma pasta: nomear um arquivo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>The output {path} is being written by another run: wait for its end.</source>
<translation>A saída {path} está sendo escrita por outra execução: esperar o seu fim.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output {path} is the file being read: writing it would destroy the input. Choose another name.</source>
<translation>A saída {path} é o arquivo que se lê: escrevê-lo destruiria a entrada. Escolher outro nome.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/places.py" />
<source>The output {place} can't be written: “{provider}” is no format in which an earlier result can be kept safe. Write to a GeoPackage, to PostGIS or to a file.</source>
<translation>A saída {place} não pode ser escrita: “{provider}” não é um formato em que um resultado anterior fique a salvo. Escrever em um GeoPackage, no PostGIS ou em um arquivo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/postgis.py" />
<source>The output {table} can't be written: the database can't be reached ({reason}). Look whether it runs, and whether user and password are given or kept with the connection.</source>
<translation>A saída {table} não pode ser escrita: o banco de dados não pode ser acessado ({reason}). Conferir se está em execução, e se usuário e senha são dados ou guardados com a conexão.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” can't be written: there is no schema “{schema}” in which you may make tables.</source>
<translation>A saída “{table}” não pode ser escrita: não há esquema “{schema}” em que você possa criar tabelas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” can't be written: you have no right to change that table.</source>
<translation>A saída “{table}” não pode ser escrita: você não tem direito de mudar essa tabela.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” in {where} is the table being read: writing it would destroy the input. Choose another name.</source>
<translation>A saída “{table}” em {where} é a tabela que se lê: escrevê-la destruiria a entrada. Escolher outro nome.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>The output “{table}” is a view: choose another name.</source>
<translation>A saída “{table}” é uma visão: escolher outro nome.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>The outputs are written, but the plan breaks its rules ({breaks:,}; “Validate plan” lists them): territories out of tolerance or limits: {outside:,}, of which no plan can avoid {unavoidable:,}; units too far from their center: {far:,}.</source>
<translation>As saídas estão escritas, mas o plano quebra as suas regras ({breaks:,}; “Validar plano” as lista): territórios fora da tolerância ou dos limites: {outside:,}, de que nenhum plano pode evitar {unavoidable:,}; unidades longe demais do seu centro: {far:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>The outputs are written, but the plan breaks rules that no plan can keep ({breaks:,}; “Validate plan” lists them): territories out of tolerance or limits: {outside:,}; units too far from their center: {far:,}.</source>
<translation>As saídas estão escritas, mas o plano quebra regras que nenhum plano pode cumprir ({breaks:,}; “Validar plano” as lista): territórios fora da tolerância ou dos limites: {outside:,}; unidades longe demais do seu centro: {far:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>The page of a territory, for QGIS's layouts: add it from a template, and choose under Atlas the layer of territories that “Territory statistics” writes.</source>
<translation>A página de um território, para os layouts do QGIS: adicioná-la de um modelo, e escolher em Atlas a camada de territórios que “Estatísticas de territórios” escreve.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>The page: one file, which a browser opens.</source>
<translation>A página: um arquivo, que um navegador abre.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>The parts of {territory} carry {least} to {most} of its {criterion}: {why}.</source>
<translation>As partes de {territory} levam de {least} a {most} de {criterion}: {why}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>The plan</source>
<translation>O plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>The plan after: the field that says which territory a unit belongs to now.</source>
<translation>O plano posterior: o campo que diz a que território uma unidade pertence agora.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>The plan as a whole</source>
<translation>O plano como um todo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/chart_tab.py" />
<source>The plan as it stands; what is proposed is in the table</source>
<translation>O plano como está; o que é proposto está na tabela</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<location filename="../../territory_planner/layers/live/work/solve.py" />
<location filename="../../territory_planner/ui/read_back.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>The plan changed meanwhile: start again.</source>
<translation>O plano mudou nesse meio-tempo: começar de novo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/told_plan.py" />
<source>The plan changed: the preview was dropped.</source>
<translation>O plano mudou: a prévia foi descartada.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>The plan could not be kept: {why}</source>
<translation>O plano não pôde ser guardado: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The plan for the mean alone does in {kept:,}; {worst} is its largest deviation.</source>
<translation>O plano feito só para a média os cumpre em {kept:,}; o seu maior desvio é {worst}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The plan has no territory of {name}, whom the table of people names.</source>
<translation>O plano não tem território de {name}, que a tabela de pessoas nomeia.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>The plan in the field “{field}” of “{layer}”, as it was on {date}.</source>
<translation>O plano no campo “{field}” de “{layer}”, como estava em {date}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<location filename="../../territory_planner/report/build.py" />
<location filename="../../territory_planner/report/page.py" />
<source>The plan keeps every rule that it was checked against.</source>
<translation>O plano cumpre cada regra com que foi conferido.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The plan keeps its limits in {kept:,} of {m:,} {m:scenario|scenarios} ({needed:,} asked for).</source>
<translation>O plano cumpre os seus limites em {kept:,} de {m:,} {m:cenário|cenários} ({needed:,} {needed:pedido|pedidos}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>The plan keeps tolerances of {each}.</source>
<translation>O plano cumpre tolerâncias de {each}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plan_box.py" />
<source>The plan on show goes</source>
<translation>O plano mostrado desaparece</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>The plan then comes as near to the tolerance as so much change allows</source>
<translation>O plano chega então tão perto da tolerância quanto essa mudança permite</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/budget.py" />
<source>The plan then comes as near to the tolerance as this allows, and the log says what it costs. Exceptions, groups, parents and pairs apart count, too. Example: 10.</source>
<translation>O plano chega então tão perto da tolerância quanto isto permite, e o registro diz o que custa. Exceções, grupos, regiões superiores e pares separados contam também. Exemplo: 10.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The plan to carry over. Without it, only workloads are.</source>
<translation>O plano a levar. Sem ele, só as cargas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<location filename="../../territory_planner/ui/people.py" />
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>The plan was read anew meanwhile: choose again.</source>
<translation>O plano foi lido de novo nesse meio-tempo: escolher outra vez.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_follower.py" />
<source>The plan was read anew: the preview was dropped.</source>
<translation>O plano foi lido de novo: a prévia foi descartada.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>The plan was reviewed {times} from {first} to {last}.</source>
<translation>O plano foi revisado {times} de {first} a {last}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>The plan whose centers are wanted, for the method “existing”.</source>
<translation>O plano cujos centros se querem, para o método “existing”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/plan_settings.py" />
<source>The plan's settings in the project were damaged: set it up anew.</source>
<translation>Os ajustes do plano no projeto estavam danificados: configurá-lo de novo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>The points and their fields, with the territory that each lies in.</source>
<translation>Os pontos e os seus campos, com o território em que cada um está.</translation>
</message>
<message>
<location filename="../../territory_planner/core/units/make.py" />
<source>The points are in {count:,} places, and {most:,} units are the most: make hexagons or squares of them (KIND).</source>
<translation>Os pontos estão em {count:,} lugares, e {most:,} unidades é o máximo: fazer deles hexágonos ou quadrados (KIND).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The pooled forecast does not win: as last year it is.</source>
<translation>A previsão conjunta não ganha: fica como no ano passado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The pooled forecast is taken.</source>
<translation>Toma-se a previsão conjunta.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<source>The project that is open makes way for the sample. What is not saved in it, in layers that are edited and in temporary layers is lost.</source>
<translation>O projeto aberto dá lugar ao exemplo. O que não estiver salvo nele, em camadas em edição e em camadas temporárias se perde.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>The publication {number} in {place} is damaged (table {table}): {reason}.</source>
<translation>A publicação {number} em {place} está danificada (tabela {table}): {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>The range of ZIP codes {names} has {count:,} codes, and {most:,} are the most that make sense: correct it.</source>
<translation>O intervalo de códigos ZIP {names} tem {count:,} códigos, e {most:,} é o máximo que faz sentido: corrigi-lo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The records are too short to test a forecast on ({needed:,} {needed:step is|steps are} needed): “as last year” it is, without intervals.</source>
<translation>Os dados são curtos demais para testar neles uma previsão ({needed:,} {needed:período é preciso|períodos são precisos}): fica “como no ano passado”, sem intervalos.</translation>
</message>
<message>
<location filename="../../territory_planner/core/workload/forecast.py" />
<source>The records cover {got:,} whole {got:step|steps}; a forecast needs at least a year of them ({season:,}).</source>
<translation>Os dados cobrem {got:,} {got:período inteiro|períodos inteiros}; uma previsão precisa de ao menos um ano deles ({season:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>The report.</source>
<translation>O relatório.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/reviews.py" />
<source>The review of {day} in {place} is damaged (table {table}, number {number}): {reason}.</source>
<translation>A revisão de {day} em {place} está danificada (tabela {table}, número {number}): {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/roads.py" />
<source>The road layer has no lines.</source>
<translation>A camada de estradas não tem linhas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>The rule stands in “{table}”.</source>
<translation>A regra está em “{table}”.</translation>
</message>
<message>
<location filename="../../territory_planner/extending.py" />
<source>The rule “{called}” of the plugin “{plugin}” failed ({error}): the plan was not judged by it</source>
<translation>A regra “{called}” do complemento “{plugin}” falhou ({error}): o plano não foi julgado por ela</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/measures.py" />
<source>The same for fields of the layer of customers.</source>
<translation>O mesmo para campos da camada de clientes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>The same for the same inputs, parameters and version, wherever outputs go and in whatever order rows come</source>
<translation>O mesmo para as mesmas entradas, parâmetros e versão, aonde quer que as saídas vão e em qualquer ordem que as linhas venham</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>The same holds for other territories ({count:,}): {names}.</source>
<translation>O mesmo vale para outros territórios ({count:,}): {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>The same now: above 0 for those who are customers still.</source>
<translation>O mesmo agora: acima de 0 nos que ainda são clientes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>The same seed and input give the same plan. Another seed tries other starts.</source>
<translation>A mesma semente e os mesmos dados de entrada dão o mesmo plano. Outra semente tenta outros começos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<source>The sample can't be read: {reason}</source>
<translation>O exemplo não pode ser lido: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/sample.py" />
<source>The sample can't be written to {folder}: {reason}</source>
<translation>O exemplo não pode ser gravado em {folder}: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>The scenario in force on that day</source>
<translation>O cenário em vigor nesse dia</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>The scenario that is in force today</source>
<translation>O cenário em vigor hoje</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>The scenario that this one was made from, if any.</source>
<translation>O cenário de que este foi feito, se houver.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>The scenario “{name}” in {place} is damaged (table {table}, number {number}): {reason}.</source>
<translation>O cenário “{name}” em {place} está danificado (tabela {table}, número {number}): {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/database.py" />
<source>The scenarios in {place} can't be read.</source>
<translation>Os cenários em {place} não podem ser lidos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/database.py" />
<source>The scenarios in {place} can't be written.</source>
<translation>Os cenários em {place} não podem ser escritos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/robust.py" />
<source>The scenarios, two or more: the same workload in different months, or as it is forecast and at the ends of the interval. Missing values count 0.</source>
<translation>Os cenários, dois ou mais: a mesma carga em meses diferentes, ou como prevista e nos extremos do intervalo. Valores que faltam contam 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>The search was cancelled.</source>
<translation>A busca foi cancelada.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>The selected territory is to carry more or less from now on</source>
<translation>O território selecionado vai levar mais ou menos de agora em diante</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/barriers.py" />
<source>The share that a barrier covers must be between 0 and 100 %.</source>
<translation>A parte que uma barreira cobre deve estar entre 0 e 100 %.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>The size of a page: “a4”, or “letter” as in North America.</source>
<translation>O tamanho de uma página: “a4”, ou “letter” como na América do Norte.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>The smallest and the greatest number to try: “20-30”.</source>
<translation>O menor e o maior número a tentar: “20-30”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>The smallest areas that move as a whole: ZIP codes, districts, tracts. Any coordinate reference system; distances are measured on the ground.</source>
<translation>As menores áreas que se movem inteiras: códigos postais, distritos, setores. Qualquer sistema de referência de coordenadas; distâncias são medidas no terreno.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_watch.py" />
<source>The smallest realignment that heals the plan</source>
<translation>O menor reajuste que corrige o plano</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/branch_and_bound.py" />
<source>The solver could not decide whether a plan keeps all limits.</source>
<translation>O otimizador não pôde decidir se um plano cumpre todos os limites.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>The source of “{layer}” can't be found. Repair it, then refresh.</source>
<translation>A fonte de “{layer}” não foi encontrada. Repará-la, e atualizar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>The source of “{layer}” can't be written to: its file, or your role in its database, allows reading only.</source>
<translation>Na fonte de “{layer}” não se pode escrever: o arquivo, ou o seu papel no banco de dados, só permite ler.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>The starting plan has more territories than the new one has room for. The units of these ({count:,}) are shared out anew: {names}.</source>
<translation>O plano de partida tem mais territórios do que cabem no novo. As unidades destes ({count:,}) são repartidas de novo: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>The starting plan names a territory that does not exist.</source>
<translation>O plano de partida nomeia um território que não existe.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>The state that it is in now</source>
<translation>O estado em que está agora</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/region.py" />
<source>The study region “{layer}” has no land: none of its features has an area.</source>
<translation>A região de estudo “{layer}” não tem terreno: nenhuma das suas feições tem área.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/region.py" />
<source>The study region “{layer}” has no place on the map of the units: correct its coordinate reference system in the layer's properties, or its geometries.</source>
<translation>A região de estudo “{layer}” não pode ser situada no mapa das unidades: corrigir o seu sistema de referência de coordenadas nas propriedades da camada, ou as suas geometrias.</translation>
</message>
<message>
<location filename="../../territory_planner/extending.py" />
<source>The system “{called}” of the plugin “{plugin}” failed ({error}). Nothing was written.</source>
<translation>O sistema “{called}” do complemento “{plugin}” falhou ({error}). Nada foi gravado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>The table of accounts has each of these rows.</source>
<translation>A tabela de contas tem cada uma destas linhas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories</source>
<translation>A tabela de categorias</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories does not have {words}: what fields or constants say counts for {count:,} of {n:,} {n:customer|customers}.</source>
<translation>A tabela de categorias não tem {words}: o que campos ou constantes dizem conta para {count:,} de {n:,} {n:cliente|clientes}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories “{layer}” has more than one row of {keys}. Leave one each.</source>
<translation>A tabela de categorias “{layer}” tem mais de uma linha de {keys}. Deixar uma de cada.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>The table of categories “{layer}” has none of the categories of the customers. It has {there}; the field “{field}” says {wanted}.</source>
<translation>A tabela de categorias “{layer}” não tem nenhuma das categorias dos clientes. Tem {there}; o campo “{field}” diz {wanted}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>The table of costs needs a center for each territory, and there are {centers:,} for {k:,}. Ask for as many territories, or say in the set-up which centers are candidates.</source>
<translation>A tabela de custos precisa de um centro por território, e há {centers:,} para {k:,}. Pedir outros tantos territórios, ou dizer na configuração quais centros são candidatos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>The table of exceptions</source>
<translation>A tabela de exceções</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>The table of exceptions gives {count:this unit|these units} to two territories: {units}.</source>
<translation>A tabela de exceções dá {count:esta unidade|estas unidades} a dois territórios: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/exceptions.py" />
<source>The table of exceptions names territories that do not exist: {names}.</source>
<translation>A tabela de exceções nomeia territórios que não existem: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<location filename="../../territory_planner/layers/reading/links.py" />
<source>The table of links</source>
<translation>A tabela de ligações</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The table of locks</source>
<translation>A tabela de bloqueios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The table of locks has two for {name}.</source>
<translation>A tabela de bloqueios tem dois para {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territory_locks.py" />
<source>The table of locks names territories that the plan does not have: {unknown}. It has: {names}.</source>
<translation>A tabela de bloqueios nomeia territórios que o plano não tem: {unknown}. Há: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/reasons.py" />
<source>The table of moves</source>
<translation>A tabela de movimentos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/pairs.py" />
<source>The table of pairs</source>
<translation>A tabela de pares</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The table of people</source>
<translation>A tabela de pessoas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>The table of people has a row without a name (action “{action}”).</source>
<translation>A tabela de pessoas tem uma linha sem nome (ação “{action}”).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>The table of reps</source>
<translation>A tabela de representantes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>The table of reps “{layer}” tells of none of the territories ({names}), but of {others}.</source>
<translation>A tabela de representantes “{layer}” não fala de nenhum dos territórios ({names}), mas de {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The table of targets</source>
<translation>A tabela de metas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The table of targets has no row for: {names}.</source>
<translation>A tabela de metas não tem linha para: {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The table of targets has two rows for the territory {name}.</source>
<translation>A tabela de metas tem duas linhas para o território {name}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/starting.py" />
<source>The table of targets has {rows:,} {rows:row|rows} for {k:,} {k:territory|territories}.</source>
<translation>A tabela de metas tem {rows:,} {rows:linha|linhas} para {k:,} {k:território|territórios}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>The table of targets says how many territories there are: give that number, or take the table out of the set-up.</source>
<translation>A tabela de metas diz quantos territórios há: dar esse número, ou tirar a tabela da configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs</source>
<translation>A tabela de custos de viagem</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs has no column for {count:this center|these centers} ({count:,} of {all:,}): {centers}. Its columns: {columns}. Leave {count:it|them} out, or choose the field that holds the names of the columns (CENTER_NAME_FIELD).</source>
<translation>A tabela de custos de viagem não tem coluna para {count:este centro|estes centros} ({count:,} de {all:,}): {centers}. As suas colunas: {columns}. Deixar {count:este centro|estes centros} de fora, ou escolher o campo com os nomes das colunas (CENTER_NAME_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs has several columns of one name for these centers, of which the first counts ({count:,}): {columns}.</source>
<translation>A tabela de custos de viagem tem várias colunas de um nome para estes centros, das quais conta a primeira ({count:,}): {columns}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>The table of travel costs has several rows with different costs for {count:this unit|these units} ({count:,}): {units}. Leave the wrong ones out.</source>
<translation>A tabela de custos de viagem tem várias linhas com custos diferentes para {count:esta unidade|estas unidades} ({count:,}): {units}. Tirar as erradas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/database.py" />
<source>The table {table} in {place} lacks the {count:column|columns} {columns}, so that it holds something else, or was changed: bring {count:it|them} back, or keep scenarios in another GeoPackage (STORE).</source>
<translation>À tabela {table} em {place} {count:falta a coluna|faltam as colunas} {columns}, de modo que contém outra coisa, ou foi mudada: {count:devolvê-la|devolvê-las}, ou guardar cenários em outro GeoPackage (STORE).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>The table “{name}” in {place} can't be opened.</source>
<translation>A tabela “{name}” em {place} não pode ser aberta.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>The table “{table}” lists what was not matched, with what may be meant.</source>
<translation>A tabela “{table}” lista o que não foi emparelhado, com os possíveis significados.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>The tables of the page, a sheet each, with the same heads; with a plan before also what goes from whom to whom, the territories compared, and a row for each unit that a territory gives or gets.</source>
<translation>As tabelas da página, uma folha cada, com os mesmos cabeçalhos; com um plano anterior, também o que vai de quem a quem, os territórios comparados e uma linha para cada unidade que um território dá ou recebe.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>The target of {name} must be a number of zero or more, not “{value}”.</source>
<translation>A meta de {name} deve ser um número de zero ou mais, não “{value}”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The territories of all levels: level, territory, parent, people.</source>
<translation>Os territórios de todos os níveis: level, territory, parent, people.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>The territories of the plan, as a list.</source>
<translation>Os territórios do plano, como lista.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>The territories stay in the field “{field}”.</source>
<translation>Os territórios ficam no campo “{field}”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>The territories that touch one, as a list; NULL until the panel has found them.</source>
<translation>Os territórios que tocam o território dado, como lista; NULL até o painel os ter achado.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>The territory closes; it was {before} off its target.</source>
<translation>O território fecha; seu desvio da meta era {before}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>The territory field holds the plan on show. Scenarios are kept beside it.</source>
<translation>O campo de territórios contém o plano mostrado. Os cenários são guardados à parte.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>The territory field that locked units and territories should have kept to.</source>
<translation>O campo de territórios a que unidades e territórios bloqueados deviam ater-se.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>The territory that could best give up its head</source>
<translation>O território que melhor poderia ceder o seu posto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>The territory that is picked, by its row or one of its units: while a tool paints, strokes give units to it</source>
<translation>O território escolhido, por sua linha ou por uma de suas unidades: enquanto uma ferramenta pinta, os traços lhe dão unidades</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>The tolerance between borders ({metres} m) is larger than the units: it may be at most {times:g} times the size of a typical one ({most} m). To join what lies farther apart, use links.</source>
<translation>A tolerância entre fronteiras ({metres} m) é maior que as unidades: pode ser no máximo {times:g} vezes o tamanho de uma típica ({most} m). Para unir o que está mais afastado, usar ligações.</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/contiguity.py" />
<source>The tolerance for borders must be zero or more.</source>
<translation>A tolerância para fronteiras deve ser zero ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>The tolerance must be zero or more.</source>
<translation>A tolerância deve ser zero ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/toolbox_run.py" />
<source>The toolbox has no “{name}”. Switch on “Processing” in Plugins › Manage and Install Plugins, then try again.</source>
<translation>A caixa de ferramentas não tem “{name}”. Ativar “Processing” em Complementos › Gerenciar e instalar complementos, e tentar de novo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>The total was off by {mean:.1f} % on average, by {most:.1f} % at most.</source>
<translation>O total se afastou {mean:.1f} % em média, {most:.1f} % no máximo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>The unit that one more territory would begin from</source>
<translation>A unidade de que mais um território começaria</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>The unit with the highest score</source>
<translation>A unidade com a pontuação mais alta</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/pieces.py" />
<source>The units fall into {count:,} parts that don't touch, more than the {k:,} {k:territory|territories} asked for: link some of them or ask for at least {count:,}.</source>
<translation>As unidades formam {count:,} partes que não se tocam, mais que {k:o território pedido|os {k:,} territórios pedidos}: ligar algumas, ou pedir ao menos {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>The units fall into {needed:,.0f} parts that don't touch, more than the {given:,.0f} {given:territory there is|territories there are} for them: link {units} to others, or ask for more territories.</source>
<translation>As unidades formam {needed:,.0f} partes que não se tocam, mais que {given:o território que há|os {given:,.0f} territórios que há} para elas: ligar {units} a outras, ou pedir mais territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/columns.py" />
<source>The units have a field “{name}” of their own, which is kept: what is added stands in “{called}”.</source>
<translation>As unidades têm um campo “{name}” próprio, que é mantido: o que é adicionado está em “{called}”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>The units of these territories, all their fields, and “{base}”.</source>
<translation>As unidades destes territórios, todos os seus campos, e “{base}”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>The units that are to have the alignment.</source>
<translation>As unidades que devem ter a atribuição.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The units that are to have them. Any coordinate reference system.</source>
<translation>As unidades que os receberão. Qualquer sistema de referência de coordenadas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The units that have the plan or the workloads.</source>
<translation>As unidades que têm o plano ou as cargas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>The units that touch none.</source>
<translation>As unidades que não tocam nenhuma outra.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>The units whose territory is another one now: unit_id, unit, from, to, changes_hands (0 where there was no territory before), workloads, customers and further fields.</source>
<translation>As unidades cujo território agora é outro: unit_id, unit, from, to, changes_hands (0 onde antes não havia território), cargas, clientes e outros campos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>The units with “{id}”, “customers” (how many points) and the sums. Polygons keep their fields, and have no “{id}”. A cell of a grid is called by column and row (C12R7), which other points find again; pieces that barriers part have a letter more.</source>
<translation>As unidades com “{id}”, “customers” (quantos pontos) e as somas. Polígonos mantêm os seus campos, e não têm “{id}”. Uma célula de uma grade é chamada por coluna e linha (C12R7), que outros pontos acham de novo; pedaços que barreiras separam têm uma letra a mais.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>The units, with a field for each plan that holds its territories.</source>
<translation>As unidades, com um campo por plano que contém os seus territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>The workloads to carry over, totals kept. Missing values count 0.</source>
<translation>As cargas a levar, com totais mantidos. Valores que faltam contam 0.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/compare.py" />
<source>Their share of the first workload (percent)</source>
<translation>A sua parte da primeira carga (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>Their {axes} look swapped: the other way round they would lie in units. {advice}</source>
<translation>Parece haver troca de {axes}: ao contrário estariam em unidades. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>Then</source>
<translation>Depois</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>Then start QGIS again.</source>
<translation>Depois, reiniciar o QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>There are more centers to keep ({given:,}) than territories wanted ({k:,}).</source>
<translation>Há mais centros a manter ({given:,}) que territórios desejados ({k:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/construct/seeding.py" />
<source>There are more required seeds than territories.</source>
<translation>Há mais sementes exigidas que territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>There are no centers: choose their layer in the set-up.</source>
<translation>Não há centros: escolher a sua camada na configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There are no scenarios of “{layer}” in {place} yet.</source>
<translation>Ainda não há cenários de “{layer}” em {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There are no scenarios of “{layer}” in {place}, but of {others}: if the layer was called so, say it (OF_LAYER).</source>
<translation>Não há cenários de “{layer}” em {place}, mas de {others}: se a camada se chamava assim, dizê-lo (OF_LAYER).</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There are no units.</source>
<translation>Não há unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>There are scenarios of that name already.</source>
<translation>Já há cenários com esse nome.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/shape.py" />
<source>There are too many units and territories ({n:,} and {k:,}) for the objective “{objective}”: ask for fewer territories, or keep travel small.</source>
<translation>Há unidades e territórios demais ({n:,} e {k:,}) para o objetivo “{objective}”: pedir menos territórios, ou minimizar o deslocamento.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/new_field.py" />
<source>There is a field “{field}” already.</source>
<translation>Já há um campo “{field}”.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>There is a plan of that name already.</source>
<translation>Já há um plano com esse nome.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>There is a scenario of that name already.</source>
<translation>Já há um cenário com esse nome.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There is a scenario “{name}” already ({author}, {day}): choose another name, or let it be replaced (REPLACE).</source>
<translation>Já há um cenário “{name}” ({author}, {day}): escolher outro nome, ou deixá-lo ser substituído (REPLACE).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>There is a territory “{name}” already. Use “Merge into” to join them.</source>
<translation>Já há um território “{name}”. “Unir com” os junta.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/places.py" />
<source>There is no folder “{folder}”.</source>
<translation>Não há pasta “{folder}”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>There is no layer.</source>
<translation>Não há camada.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count.py" />
<source>There is no number of territories from {low:,} to {high:,}.</source>
<translation>Não há número de territórios de {low:,} a {high:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/territory_menu.py" />
<source>There is no other territory.</source>
<translation>Não há outro território.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/certificate.py" />
<source>There is no plan that moves could be counted from.</source>
<translation>Não há plano a partir do qual contar movimentos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>There is no plan to compare with: “{field}” is empty in every unit.</source>
<translation>Não há plano com que comparar: “{field}” está vazio em cada unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>There is no plan to take names from: “{field}” is empty in every unit.</source>
<translation>Não há plano de que tomar nomes: “{field}” está vazio em cada unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>There is no plan “{name}” any more.</source>
<translation>Não há mais plano “{name}”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>There is no plan: “{field}” is empty in every unit.</source>
<translation>Não há plano: “{field}” está vazio em cada unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>There is no publication {number} to {system}: none is kept.</source>
<translation>Não há publicação {number} a {system}: nenhuma está guardada.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/publications.py" />
<source>There is no publication {number} to {system}; there are: {there}.</source>
<translation>Não há publicação {number} a {system}; há: {there}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>There is no scenario “{name}” of “{layer}”; there are {names}.</source>
<translation>Não há cenário “{name}” de “{layer}”; há {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/transactions.py" />
<source>There is no table “{table}” in {file} to append to.</source>
<translation>Não há tabela “{table}” em {file} a que acrescentar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>There is no table “{table}” in {path} to add to.</source>
<translation>Não há tabela “{table}” em {path} a que acrescentar.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>There is no undo.</source>
<translation>Isto não pode ser desfeito.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/choose.py" />
<source>There is no unit: click one.</source>
<translation>Não há unidade ali: clique em uma.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>There is nobody who leaves, joins, or works more or less.</source>
<translation>Não há ninguém que saia, chegue, ou trabalhe mais ou menos.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>There is none.</source>
<translation>Não há nenhuma.</translation>
</message>
<message>
<location filename="../../territory_planner/report/page.py" />
<source>There is nothing to note.</source>
<translation>Não há nada a observar.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>There is nothing to redo.</source>
<translation>Não há nada a refazer.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>There is nothing to undo.</source>
<translation>Não há nada a desfazer.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>There must be at least one territory.</source>
<translation>Deve haver ao menos um território.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There must be one limit, one per workload, or one per territory and workload.</source>
<translation>Deve haver um limite, um por carga, ou um por território e carga.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>There must be one lock per territory: free, gain only or frozen.</source>
<translation>Deve haver um bloqueio por território: livre, só ganha ou congelado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/sizes.py" />
<source>There must be one size of each kind for every unit.</source>
<translation>Deve haver um tamanho de cada tipo para cada unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There must be one target per territory and criterion.</source>
<translation>Deve haver uma meta por território e critério.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>There must be one tolerance, or one per workload.</source>
<translation>Deve haver uma tolerância, ou uma por carga.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>There must be one weight per workload.</source>
<translation>Deve haver um peso por carga.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>There would be more territories ({count:,}) than units ({n:,}).</source>
<translation>Haveria mais territórios ({count:,}) que unidades ({n:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>There {count:is a scenario of this name|are scenarios of these names} already ({count:,}): {names}. Choose another name (SCENARIO), or replace {count:it|them} (REPLACE).</source>
<translation>Já há {count:um cenário deste nome|cenários destes nomes} ({count:,}): {names}. Escolher outro nome (SCENARIO), ou {count:substituí-lo|substituí-los} (REPLACE).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>There {count:is|are} {count:,} {count:center|centers}: with as many territories, each is served from one; else {count:it is|they are} left aside.</source>
<translation>Há {count:,} {count:centro|centros}: com outros tantos territórios, cada um é atendido de um deles; senão {count:fica|ficam} de lado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>These territories don't touch.</source>
<translation>Estes territórios não se tocam.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_notes.py" />
<source>These units have no outline that a note could be put on.</source>
<translation>Estas unidades não têm contorno onde pôr uma nota.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/moves_tab.py" />
<source>These units stay where they are; the rest of the proposal is found anew</source>
<translation>Estas unidades ficam onde estão; o resto da proposta é procurado de novo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>They have no point.</source>
<translation>Não têm ponto.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>They lie at 0/0, where places end up that no address was found for: give them their coordinates, or leave them out.</source>
<translation>Estão em 0/0, onde acabam lugares cujo endereço não foi achado: dar-lhes as suas coordenadas, ou deixá-los de fora.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>They move as one. To plan with each, use “Multipart to singleparts”.</source>
<translation>Movem-se como uma. Para planejar com cada uma, usar “Multipartes para partes simples”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/run.py" />
<source>They were looked for among feature ids: choose the field of the units that has them (ID_FIELD).</source>
<translation>Foram procurados entre ids de feição: escolher o campo das unidades que os tem (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>This GDAL ({version}) writes no geodatabases (3.6 does): turn the feature sets into one by “JSON To Features”, under the same names.</source>
<translation>Este GDAL ({version}) não escreve geodatabases (3.6 escreve): fazer um dos conjuntos por “JSON To Features”, com os mesmos nomes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/postgis.py" />
<source>This QGIS was built without PostgreSQL: write to a file.</source>
<translation>Este QGIS foi compilado sem PostgreSQL: escrever em um arquivo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>This computer's memory is too small for this many units.</source>
<translation>A memória deste computador é insuficiente para tantas unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/help.py" />
<source>This copy of the plugin lacks its guide. Install it anew, or read it at {place}</source>
<translation>Falta o guia nesta cópia do complemento. Instale-o novamente, ou leia o guia em {place}</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/islands.py" />
<source>This counts ties between units that don't touch as borders ({count:,}).</source>
<translation>Isto conta como fronteiras uniões entre unidades que não se tocam ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>This is the number that was looked for.</source>
<translation>Este é o número procurado.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>This layer can't be planned</source>
<translation>Com esta camada não se pode planejar</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least wherever the centers lie of any plan whose territories are no farther outside of their limits.</source>
<translation>O deslocamento deste plano está no máximo {share} acima do mínimo, estejam os centros onde estiverem, de qualquer plano cujos territórios não estejam mais fora dos seus limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least with the same centers of any plan that is nowhere farther outside of its limits, in workload and in distance.</source>
<translation>O deslocamento deste plano está no máximo {share} acima do mínimo com os mesmos centros de qualquer plano que em nenhum lugar esteja mais fora dos seus limites, em carga e distância.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least with the same centers of any plan whose territories are no farther outside of their limits.</source>
<translation>O deslocamento deste plano está no máximo {share} acima do mínimo com os mesmos centros de qualquer plano cujos territórios não estejam mais fora dos seus limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least within these limits wherever the centers lie.</source>
<translation>O deslocamento deste plano está no máximo {share} acima do mínimo dentro destes limites, estejam os centros onde estiverem.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least within these limits with the same centers and no unit farther from its center than the farthest here.</source>
<translation>O deslocamento deste plano está no máximo {share} acima do mínimo dentro destes limites com os mesmos centros, sem unidade mais longe do seu centro que a mais distante aqui.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>This plan's travel is at most {share} above the least within these limits with the same centers.</source>
<translation>O deslocamento deste plano está no máximo {share} acima do mínimo dentro destes limites com os mesmos centros.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>This report</source>
<translation>Este relatório</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Those of the same name give way, unless they are approved.</source>
<translation>Os de mesmo nome são substituídos, a não ser que estejam aprovados.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Ties</source>
<translation>Uniões</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Time needs roads (ROADS) or a table of travel costs (COST_MATRIX).</source>
<translation>O tempo precisa de estradas (ROADS) ou de uma tabela de custos de viagem (COST_MATRIX).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<source>Time needs roads or a table of costs: choose one in the set-up.</source>
<translation>O tempo precisa de estradas ou de uma tabela de custos: escolher na configuração.</translation>
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
<translation>Para estar dentro da tolerância, ao menos {share} da carga deve mover-se.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>To bring the others within the tolerance beside units that are too heavy, at least {share} of the workload must move.</source>
<translation>Para trazer os outros para dentro da tolerância junto a unidades pesadas demais, ao menos {share} da carga deve mover-se.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>To go back to the state before, load “{folder}” as its README.txt says.</source>
<translation>Para voltar ao estado anterior, carregar “{folder}” como diz o seu README.txt.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>To or from</source>
<translation>A ou de</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>To whom, and why</source>
<translation>A quem, e por quê</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>To {target} it may go, but the center is farther: {there}, here {here}</source>
<translation>A {target} pode ir, mas o centro está mais longe: {there}, aqui {here}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Today: {what}</source>
<translation>Hoje: {what}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Together though to keep apart</source>
<translation>Juntas embora devam separar-se</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Told under “How it was made”: the tool, its effort and seed. Example: balanced, at effort best, with seed 7.</source>
<translation>Dito em “Como foi feito”: a ferramenta, o seu esforço e semente. Exemplo: equilibrado, com esforço best e semente 7.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Tolerance</source>
<translation>Tolerância</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Tolerance (percent)</source>
<translation>Tolerância (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Tolerance between borders (m)</source>
<translation>Tolerância entre fronteiras (m)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Tolerance of each workload field (percent)</source>
<translation>Tolerância de cada campo de carga (%)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/criteria_table.py" />
<source>Tolerance: how far a territory may be from its target</source>
<translation>Tolerância: quão longe um território pode estar da sua meta</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too far from the center</source>
<translation>Longe demais do centro</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too large</source>
<translation>Grandes demais</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too long from the center</source>
<translation>Tempo demais a partir do centro</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Too many units</source>
<translation>Unidades demais</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Tools only take units that leave both territories whole</source>
<translation>As ferramentas só pegam unidades que deixam os dois territórios inteiros</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Torn apart though to stay together</source>
<translation>Rompidos embora devam ficar juntos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>Total &lt;b&gt;{total}&lt;/b&gt;</source>
<translation>Total &lt;b&gt;{total}&lt;/b&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Tour</source>
<translation>Roteiro</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>Tours per territory</source>
<translation>Roteiros por território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/layers/asked_figures.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Travel</source>
<translation>Deslocamento</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Travel (TRAVEL_PER_KM) needs the stops that tours lead through: a layer of customers (CUSTOMERS), or how many there are in each unit (CUSTOMERS_FIELD).</source>
<translation>O deslocamento (TRAVEL_PER_KM) precisa das paradas por que passam os roteiros: uma camada de clientes (CUSTOMERS), ou quantos há em cada unidade (CUSTOMERS_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Travel and plan did not come to agree in {rounds:,} {rounds:round|rounds}: moves change travel by more than they even out. In the best plan, a territory is {excess} of its target outside of its limits. More tolerance, or smaller units, would help.</source>
<translation>Deslocamento e plano não chegaram a concordar em {rounds:,} {rounds:rodada|rodadas}: os movimentos mudam o deslocamento mais do que equilibram. No melhor plano, um território está fora dos seus limites em {excess} da sua meta. Mais tolerância, ou unidades menores, ajudariam.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>Travel between stops</source>
<translation>Deslocamento entre paradas</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Travel costs left blank</source>
<translation>Custos de viagem deixados vazios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Travel costs must be numbers of zero or more, not “{value}”.</source>
<translation>Custos de viagem devem ser números de zero ou mais, não “{value}”.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Travel must be given for every unit from every center.</source>
<translation>O deslocamento deve ser dado para cada unidade a partir de cada centro.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/travel_table.py" />
<source>Travel must be numbers of zero or more.</source>
<translation>Os deslocamentos devem ser números de zero ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/plan_touring.py" />
<source>Travel needs the stops of tours: choose the field of customers in the set-up.</source>
<translation>O deslocamento precisa das paradas dos roteiros: escolher o campo de clientes na configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of territories is at most {share} above the least of any plan whose territories are no farther outside of their limits.</source>
<translation>O deslocamento aos pontos médios dos territórios está no máximo {share} acima do mínimo de qualquer plano cujos territórios não estejam mais fora dos seus limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of territories is at most {share} above the least of any plan within these limits.</source>
<translation>O deslocamento aos pontos médios dos territórios está no máximo {share} acima do mínimo de qualquer plano dentro destes limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places of any plan that is nowhere farther outside of its limits, in workload and in distance.</source>
<translation>O deslocamento aos pontos médios dos territórios deste plano está no máximo {share} acima do mínimo a esses lugares de qualquer plano que em nenhum lugar esteja mais fora dos seus limites, em carga e distância.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places of any plan whose territories are no farther outside of their limits.</source>
<translation>O deslocamento aos pontos médios dos territórios deste plano está no máximo {share} acima do mínimo a esses lugares de qualquer plano cujos territórios não estejam mais fora dos seus limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places within these limits and with no unit farther from its own than the farthest here.</source>
<translation>O deslocamento aos pontos médios dos territórios deste plano está no máximo {share} acima do mínimo a esses lugares dentro destes limites, sem unidade mais longe do seu que a mais distante aqui.</translation>
</message>
<message>
<location filename="../../territory_planner/core/bounds/optimality_gap.py" />
<source>Travel to the middles of this plan's territories is at most {share} above the least to these places within these limits.</source>
<translation>O deslocamento aos pontos médios dos territórios deste plano está no máximo {share} acima do mínimo a esses lugares dentro destes limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Travel was found again in {rounds:,} {rounds:round|rounds}, until it was what the plan was balanced by, within {change} of a territory's target; what is left does not come of travel.</source>
<translation>O deslocamento foi achado de novo em {rounds:,} {rounds:rodada|rodadas}, até ser aquele pelo qual o plano foi equilibrado, a {change} da meta de um território; o que resta não vem do deslocamento.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/service_and_travel.py" />
<source>Travel was found again in {rounds:,} {rounds:round|rounds}: with the travel that this plan has, all territories are within their limits.</source>
<translation>O deslocamento foi achado de novo em {rounds:,} {rounds:rodada|rodadas}: com o que este plano tem, todos os territórios estão dentro dos seus limites.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: direction along roads</source>
<translation>Deslocamento: sentido nas estradas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: one-way field of the roads</source>
<translation>Deslocamento: campo de mão única das estradas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: roads</source>
<translation>Deslocamento: estradas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: speed field of the roads (km/h)</source>
<translation>Deslocamento: campo de velocidade das estradas (km/h)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: table of travel costs</source>
<translation>Deslocamento: tabela de custos de viagem</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Travel: tours in the period</source>
<translation>Deslocamento: roteiros no período</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Travel: ways count by</source>
<translation>Deslocamento: os trajetos contam por</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Travel: workload per km</source>
<translation>Deslocamento: carga por km</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>Travel: {why}</source>
<translation>Deslocamento: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>Two outputs have the same file, {path}: give each its own, or name a table of it for each, as in {form}.</source>
<translation>Duas saídas têm o mesmo arquivo, {path}: dar a cada uma o seu, ou nomear uma tabela dele para cada uma, como em {form}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>Two outputs have the same file, {path}: give each its own.</source>
<translation>Duas saídas têm o mesmo arquivo, {path}: dar a cada uma o seu.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>Two outputs have the same table, “{table}” in {where}: give each its own.</source>
<translation>Duas saídas têm a mesma tabela, “{table}” em {where}: dar a cada uma a sua.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>Two units are parted when barriers cover, or cut off, more than this of their shared border.</source>
<translation>Duas unidades são separadas quando barreiras cobrem, ou cortam, mais que isto da sua fronteira comum.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>UNTIL must be a day such as 2026-09-30, not “{value}”.</source>
<translation>UNTIL deve ser um dia como 2026-09-30, não “{value}”.</translation>
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
<translation>Unidades sem território</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Undo</source>
<translation>Desfazer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Undo the last edit of the layer</source>
<translation>Desfazer a última edição da camada</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/notes.py" />
<source>Unit</source>
<translation>Unidade</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>Unit by unit</source>
<translation>Unidade por unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Unit field</source>
<translation>Campo da unidade</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Unit id</source>
<translation>Id da unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alignments.py" />
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Unit id field</source>
<translation>Campo de id da unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>Unit id field of that layer</source>
<translation>Campo de id da unidade dessa camada</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Unit id field of the decisions</source>
<translation>Campo de id da unidade das decisões</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Unit name</source>
<translation>Nome da unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Unit of each point</source>
<translation>Unidade de cada ponto</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/polygons.py" />
<source>Unit {row:,} has a vertex whose coordinates are no numbers.</source>
<translation>A unidade {row:,} tem um vértice cujas coordenadas não são números.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Unit's id of the customers</source>
<translation>Id da unidade dos clientes</translation>
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
<translation>As unidades são</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Units at borders, counted once for each territory beside them</source>
<translation>Unidades em fronteiras, contadas uma vez por cada território ao lado</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Units at most</source>
<translation>Unidades máx.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<source>Units beside other territories: {pairs:,}. Kept by rules: {kept:,}; may go, but to a center that is farther: {farther:,}; nothing keeps: {free:,}.</source>
<translation>Unidades junto a outros territórios: {pairs:,}. Retidas por regras: {kept:,}; podem ir, mas a um centro mais distante: {farther:,}; nada as retém: {free:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/reviews.py" />
<source>Units beside other territories: {pairs:,}; kept by rules: {kept:,}; may go, but to a center that is farther: {farther:,}; nothing keeps: {free:,}. The layer “{lines}” has them, the table “{rules}” the rules that bind ({count:,}).</source>
<translation>Unidades junto a outros territórios: {pairs:,}; retidas por regras: {kept:,}; podem ir, mas a um centro mais distante: {farther:,}; nada as retém: {free:,}. A camada “{lines}” as tem, a tabela “{rules}” as regras que limitam ({count:,}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Units by</source>
<translation>Coordenadas das unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>Units farther from their center than the maximum distance or time</source>
<translation>Unidades mais longe do seu centro que a distância ou o tempo máximos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Units farther than this from every center, along roads with speeds or by the table of travel costs (in what that is in), stay out. Example: 45.</source>
<translation>Unidades mais longe que isto de todo centro, por estradas com velocidades ou pela tabela de custos de viagem (na medida desta), ficam de fora. Exemplo: 45.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/allocate.py" />
<source>Units farther than this from every center, in a straight line, stay out.</source>
<translation>Unidades mais longe que isto de todo centro, em linha reta, ficam de fora.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>Units farther than {reach} from every center ({count:,}): {units}. Allow {needed}, or add centers there.</source>
<translation>Unidades a mais de {reach} de todo centro ({count:,}): {units}. Permitir {needed}, ou adicionar centros ali.</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>Units farther than {reach} from every center that may be chosen ({count:,}): {units}. No choice reaches them, and each goes to a territory that it touches; {advice}.</source>
<translation>Unidades a mais de {reach} de todo centro que pode ser escolhido ({count:,}): {units}. Nenhuma escolha as alcança, e cada uma vai a um território que toca; {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Units gained in spite of locks</source>
<translation>Unidades ganhas apesar de bloqueios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Units in no new unit, nor near one, carried nowhere ({count:,} of {n:,}): {units}.</source>
<translation>Unidades que não estão em nenhuma nova, nem perto de uma, não levadas ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units in no territory, here and there ({count:,}): they have no row.</source>
<translation>Unidades sem território, aqui e lá ({count:,}): não têm linha.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>Units in no territory: {count:,}.</source>
<translation>Unidades sem território: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Units in the list</source>
<translation>Unidades na lista</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Units in the list: {count:,}; with a territory: {held:,}.</source>
<translation>Unidades na lista: {count:,}; com território: {held:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split.py" />
<source>Units in these territories must stay apart.</source>
<translation>Unidades destes territórios devem ficar separadas.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>Units locked in {territory} carry {needed_load}, but it may have {given_load} at most: unlock some, or {advice}.</source>
<translation>As unidades bloqueadas em {territory} levam {needed_load}, mas ele pode ter no máximo {given_load}: desbloquear algumas, ou {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Units lost in spite of locks</source>
<translation>Unidades perdidas apesar de bloqueios</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Units of other parents than the rest of their territory ({count:,}): {listed}. No territory of their own parent touches them, or locks or exceptions hold them.</source>
<translation>Unidades de outras regiões superiores que o resto do seu território ({count:,}): {listed}. Nenhum território da sua própria região as toca, ou bloqueios ou exceções as seguram.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Units of points</source>
<translation>Unidades feitas a partir de pontos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_opener.py" />
<location filename="../../territory_planner/layers/live/session/undone_check.py" />
<source>Units of “{layer}”</source>
<translation>Unidades de “{layer}”</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/allocate_plan.py" />
<source>Units out of reach of every center ({count:,} of {n:,}): {units}.</source>
<translation>Unidades fora do alcance de todo centro ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Units overlapping each other</source>
<translation>Unidades que se sobrepõem</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>Units that alone are heavier than a territory may be ({count:,}): {units}. Each has a territory of its own, and the others are balanced among themselves.</source>
<translation>Unidades que sozinhas são mais pesadas do que um território pode ser ({count:,}): {units}. Cada uma tem um território próprio, e os outros são equilibrados entre si.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>Units that are handed out</source>
<translation>Unidades entregues</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Units that are not clear</source>
<translation>Unidades que não estão claras</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>Units that are not with the rest of their group, as exceptions go first ({count:,}): {listed}. To have these groups whole, give all of a group the same territory in the table of exceptions, or take its units out of it.</source>
<translation>Unidades que não estão com o resto do seu grupo, pois as exceções vêm primeiro ({count:,}): {listed}. Para ter estes grupos inteiros, dar a todo um grupo o mesmo território na tabela de exceções, ou tirar dela as suas unidades.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>Units that barriers cut off, and that count as neighbours of the nearest ones across these, as they carry too little by themselves ({count:,}): {listed}.</source>
<translation>Unidades que as barreiras cortam, e que contam por cima delas como vizinhas das mais próximas, pois sozinhas levam muito pouco ({count:,}): {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/exceptions.py" />
<source>Units that belong to a territory whatever the map says, such as a key account kept by its old representative: a table with the unit's id in the column “unit_id” and the territory's name in a column called as the territory field (or “territory”, “name”, “id”). They count in the workload, but not as detached parts. Example: unit_id 17031, territory Ana.</source>
<translation>Unidades que pertencem a um território diga o mapa o que disser, como uma conta-chave mantida pelo seu antigo representante: uma tabela com o id da unidade na coluna “unit_id” e o nome do território em uma coluna chamada como o campo de territórios (ou “territory”, “name”, “id”). Contam na carga, mas não como partes separadas. Exemplo: unit_id 17031, territory Ana.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<location filename="../../territory_planner/algorithms/compare.py" />
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Units that change hands</source>
<translation>Unidades que mudam de território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Units that change hands; 0 without a plan before</source>
<translation>Unidades que mudam de território; 0 sem plano anterior</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Units that changed territory since the last save, and their share of workload</source>
<translation>Unidades que mudaram de território desde a última gravação, e a sua parte da carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units that found no row, or rows that contradict each other ({count:,}): {listed}.</source>
<translation>Unidades que não acharam linha, ou linhas que se contradizem ({count:,}): {listed}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Units that have a territory</source>
<translation>Unidades que têm território</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Units that have a territory / all units</source>
<translation>Unidades que têm território / todas as unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<source>Units that have a territory in the scenario</source>
<translation>Unidades que têm território no cenário</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Units that no center can serve, as all their costs are blank ({count:,}): {units}.</source>
<translation>Unidades que nenhum centro pode atender, pois todos os seus custos estão vazios ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>Units that no territory has, and areas that no unit covers</source>
<translation>Unidades que nenhum território tem, e áreas que nenhuma unidade cobre</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/unassigned_row.py" />
<source>Units that no territory has. While you paint, a click here lets you take units out of theirs</source>
<translation>Unidades que nenhum território tem. Enquanto pinta, clicar aqui para retirar unidades do seu</translation>
</message>
<message>
<location filename="../../territory_planner/core/location/sharing.py" />
<source>Units that no territory within its limits can serve ({count:,}): {units}. No center within {reach:,.6g} km of them has more than {most} of “{workload}” within that distance, and a territory must carry {least}: one with them stays below in every plan that keeps the distance. </source>
<translation>Unidades que nenhum território dentro dos seus limites pode atender ({count:,}): {units}. Nenhum centro a até {reach:,.6g} km delas tem mais de {most} de “{workload}” a essa distância, e um território deve levar {least}: o que as tiver fica abaixo em todo plano que cumpra a distância. </translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/plan_travel.py" />
<source>Units that no territory's center can serve, by the table of costs ({count:,}): {units}.</source>
<translation>Unidades que o centro de nenhum território pode atender, pela tabela de custos ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Units that overlap ({count:,} {count:pair|pairs}): {pairs}.</source>
<translation>Unidades que se sobrepõem ({count:,} {count:par|pares}): {pairs}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>Units that reach beyond the new ones ({count:,} of {n:,}), all of whose workload goes to those that they lie in: {units}.</source>
<translation>Unidades que ultrapassam as novas ({count:,} de {n:,}), cuja carga vai toda para aquelas em que estão: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units that the alignment says something of</source>
<translation>Unidades de que a atribuição diz algo</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>Units that the lock of territory {territory} holds there carry {needed_load}, but it may have {given_load} at most: unlock the territory, or {advice}.</source>
<translation>As unidades que o bloqueio do território {territory} segura ali levam {needed_load}, mas ele pode ter no máximo {given_load}: desbloquear o território, ou {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/ways_told.py" />
<source>Units that their center can't reach, left aside where ways by time are told ({count:,}): {units}.</source>
<translation>Unidades que o seu centro não alcança, deixadas de lado onde trajetos por tempo são ditos ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/admission.py" />
<source>Units that their territory's center can't serve, left out of the travel ({count:,}, {share} of all): {units}.</source>
<translation>Unidades que o centro do seu território não pode atender, deixadas fora do deslocamento ({count:,}, {share} de tudo): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Units that touch none</source>
<translation>Unidades que não tocam nenhuma outra</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/contiguity.py" />
<source>Units that touch none ({count:,} of {n:,}): {units}.</source>
<translation>Unidades que não tocam nenhuma outra ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Units that were joined to a territory</source>
<translation>Unidades unidas a um território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Units that would change hands</source>
<translation>Unidades que mudariam de território</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>Units that “{layer}” has no row for, which count as without a territory there ({count:,} of {n:,}): {units}.</source>
<translation>Unidades para as quais “{layer}” não tem linha, e que lá contam como sem território ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/pairs.py" />
<source>Units to keep apart</source>
<translation>Unidades a separar</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Units touch if they</source>
<translation>Vizinhas se</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Units whose first records are of the last year ({count:,}): {units}.</source>
<translation>Unidades cujos primeiros dados são do último ano ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units whose territory changes: {count:,} of {n:,}.</source>
<translation>Unidades cujo território muda: {count:,} de {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units whose territory changes: {count:,} of {n:,}: {units}.</source>
<translation>Unidades cujo território muda: {count:,} de {n:,}: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Units whose territory is another one than in TERRITORY_FIELD: unit_id, before, after. The layer itself is left as it is.</source>
<translation>Unidades cujo território não é o de TERRITORY_FIELD: unit_id, before, after. A própria camada fica como está.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>Units with all plans</source>
<translation>Unidades com todos os planos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Units with fewer than 0 stops (CUSTOMERS_FIELD) ({count:,}): {units}.</source>
<translation>Unidades com menos de 0 paradas (CUSTOMERS_FIELD) ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/algorithms/open_scenario.py" />
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>Units with territory</source>
<translation>Unidades com território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>Units with the edited plan</source>
<translation>Unidades com o plano editado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Units with the names kept</source>
<translation>Unidades com os nomes mantidos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>Units with the same value stay together in one territory: a city, a key account. Where it is empty, a unit goes by itself.</source>
<translation>Unidades com o mesmo valor ficam juntas em um território: uma cidade, uma conta-chave. Onde está vazio, uma unidade fica por si só.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>Units with the same value stay together in one territory: a town, a client</source>
<translation>Unidades com o mesmo valor ficam juntas em um território: uma cidade, um grande cliente</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>Units with the very outline of an earlier one ({count:,} of {n:,}): {units}.</source>
<translation>Unidades com o mesmo contorno que uma anterior ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<source>Units with today's plan</source>
<translation>Unidades com o plano de hoje</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Units with workload</source>
<translation>Unidades com carga</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Units with “yes”, “true” or a number other than 0 in this field are locked in systems that have locks: Salesforce Maps, and ArcGIS Pro where all units of a territory are.</source>
<translation>Unidades com “yes”, “true” ou um número diferente de 0 neste campo estão bloqueadas nos sistemas que têm bloqueios: Salesforce Maps, e ArcGIS Pro onde o estiverem todas as unidades de um território.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Units with “yes”, “true” or a number other than 0 in this field keep the territory that they have.</source>
<translation>Unidades com “yes”, “true” ou um número diferente de 0 neste campo mantêm o território que têm.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>Units with “yes”, “true” or a number other than 0 in this field keep the territory that they have: open opportunities, key accounts.</source>
<translation>Unidades com “yes”, “true” ou um número diferente de 0 neste campo mantêm o território que têm: oportunidades abertas, contas-chave.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>Units without a point</source>
<translation>Unidades sem ponto</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>Units without a row of travel costs, which count as blank ({count:,}): {units}.</source>
<translation>Unidades sem linha de custos de viagem, que contam como vazias ({count:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Units without a territory</source>
<translation>Unidades sem território</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>Units without a territory ({count:,}) carry {share} of the workload, which the territories are short of: what the others carry was evened out in proportion to the targets. Repair gives these units to territories.</source>
<translation>As unidades sem território ({count:,}) levam {share} da carga, que falta aos territórios: o que os outros levam foi equilibrado em proporção às metas. Reparar dá estas unidades a territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Units without a territory in “{field}” ({count:,} of {n:,}): {units}.</source>
<translation>Unidades sem território em “{field}” ({count:,} de {n:,}): {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>Units without anything in the last year ({count:,} of {n:,}): {units}.</source>
<translation>Unidades sem nada no último ano ({count:,} de {n:,}): {units}.</translation>
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
<translation>Unidades: campo de id das novas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: id field of the polygons</source>
<translation>Unidades: campo de id dos polígonos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: keep cells without a point</source>
<translation>Unidades: manter células sem ponto</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: name field</source>
<translation>Unidades: campo de nome</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: outside, but near (km)</source>
<translation>Unidades: fora, mas perto (km)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: slivers (percent)</source>
<translation>Unidades: lascas (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Units: width of slivers (m)</source>
<translation>Unidades: largura de lascas (m)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance.py" />
<location filename="../../territory_planner/core/jobs/design.py" />
<source>Unknown effort: {effort}</source>
<translation>Esforço desconhecido: {effort}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/faults.py" />
<source>Unknown rule for the part to keep: {rule}</source>
<translation>Regra desconhecida para a parte que fica: {rule}</translation>
</message>
<message>
<location filename="../../territory_planner/core/construct/seeding.py" />
<source>Unknown seeding method: {method}</source>
<translation>Método de sementes desconhecido: {method}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count.py" />
<source>Unknown way to count: {mode}</source>
<translation>Modo de contar desconhecido: {mode}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<location filename="../../territory_planner/ui/read_back.py" />
<source>Unmatched</source>
<translation>Não emparelhados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Up to how many fewer</source>
<translation>Até quantos a menos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Up to how many more</source>
<translation>Até quantos a mais</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Utilisation</source>
<translation>Utilização</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Valid from</source>
<translation>Válido a partir de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/validate.py" />
<source>Validate plan</source>
<translation>Validar plano</translation>
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
<translation>A tabela do Varicent é de contas: dá-las como pontos (POINTS), e o campo das suas chaves (POINT_ID).</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>Verdict</source>
<translation>Veredito</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Wait a moment: it is not known yet which units touch.</source>
<translation>Um momento: ainda não se sabe quais unidades se tocam.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/base.py" />
<source>Wait a moment: the units are still being read.</source>
<translation>Um momento: as unidades ainda estão sendo lidas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_request.py" />
<source>Wait a moment: ways from the centers are still being found.</source>
<translation>Um momento: os trajetos a partir dos centros ainda são procurados.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/live_plan.py" />
<source>Wait a moment: which units touch is still being found out.</source>
<translation>Um momento: ainda se descobre quais unidades se tocam.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>Warnings</source>
<translation>Avisos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>Warnings: {count:,} ({kinds}).</source>
<translation>Avisos: {count:,} ({kinds}).</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>Was called</source>
<translation>Antes</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>Watch the plan</source>
<translation>Vigiar o plano</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Watch…</source>
<translation>Vigiar…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Way</source>
<translation>Trajeto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>Way to the center</source>
<translation>Trajeto ao centro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Ways count by</source>
<translation>Trajetos por</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>Ways from centers go along these lines</source>
<translation>Os trajetos a partir dos centros seguem estas linhas</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/way_finder.py" />
<source>Ways from the centers</source>
<translation>Trajetos a partir dos centros</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/way_finder.py" />
<source>Ways from the centers were not found.</source>
<translation>Os trajetos a partir dos centros não foram achados.</translation>
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
<translation>Pesos devem ser números de zero ou mais, e não todos zero.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<source>Weights must be numbers of zero or more, such as “2; 1”, not “{value}”.</source>
<translation>Pesos devem ser números de zero ou mais, como “2; 1”, não “{value}”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Weights of the workload fields</source>
<translation>Pesos dos campos de carga</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What</source>
<translation>O quê</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>What a km of the estimated tours through the customers of a territory counts in the (first) workload, in its unit: minutes at 40 km/h are 1.5, and where roads are a quarter longer than straight lines, 1.9</source>
<translation>O que conta, na (primeira) carga e na sua unidade, um km dos roteiros estimados pelos clientes de um território: minutos a 40 km/h são 1,5, e onde as estradas são um quarto mais longas que a linha reta, 1,9</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>What a territory carries of a workload, as the panel shows it now.</source>
<translation>O que um território leva de uma carga, como o painel mostra agora.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>What a territory costs</source>
<translation>O que custa um território</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>What a territory should carry.</source>
<translation>O que um território deveria levar.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>What a unit is called; may stay empty</source>
<translation>Como se chama uma unidade; pode ficar vazio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>What a way across counts as longer; none: the radius of an average territory</source>
<translation>Quanto mais conta um trajeto que a cruza; se ficar vazio: o raio de um território médio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>What another system exported, or what was exported for it: a folder, or one file. For every SYSTEM but “table”.</source>
<translation>O que outro sistema exportou, ou o que foi exportado para ele: uma pasta, ou um arquivo. Para todo SYSTEM menos “table”.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_notes.py" />
<source>What budgets buy is told of targets that make room for the units that are heavier than a territory may be: the others share the rest.</source>
<translation>O que os orçamentos compram é calculado com metas que dão lugar às unidades mais pesadas do que um território pode ser: os outros dividem o resto.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>What centers are called, as territories are</source>
<translation>Como se chamam os centros, tal como os territórios</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<location filename="../../territory_planner/report/page.py" />
<source>What changed</source>
<translation>O que mudou</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>What changes: {changes}.</source>
<translation>O que muda: {changes}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<source>What comes back</source>
<translation>O que volta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/help_text.py" />
<source>What comes out</source>
<translation>Resultados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>What comes with each visit beside it, in the same unit: parking, paperwork, the way from the last one.</source>
<translation>O que se soma a cada visita, na mesma unidade de medida: estacionamento, papelada, trajeto desde a anterior.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>What crossing a costly barrier adds to a way (km)</source>
<translation>O que cruzar uma barreira com custo soma a um trajeto (km)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>What designs and balance keep small: squared avoids long ways</source>
<translation>O que desenhos e equilíbrio minimizam: o quadrado evita trajetos longos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>What each brought then, revenue or visits: above 0 for those who were customers. With the later field it gives growth and retention.</source>
<translation>O que cada um trouxe então, receita ou visitas: acima de 0 nos que eram clientes. Com o campo posterior dá crescimento e retenção.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>What each center can carry (0.5 for half)</source>
<translation>O que cada centro pode levar (0,5 para a metade)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>What each center can carry, in any unit: the workload is shared in proportion. With several workload fields either one field for all, or one for each, in their order. Without it, all get the same.</source>
<translation>O que cada centro pode levar, em qualquer unidade: a carga é dividida em proporção. Com vários campos de carga um campo para todos, ou um para cada, na sua ordem. Sem ele, todos recebem o mesmo.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>What each territory gives and gets</source>
<translation>O que cada território dá e recebe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>What every territory must carry {bound}, on top of the tolerance; with several workload fields one number each: “400; 20”.</source>
<translation>O que todo território deve levar {bound}, além da tolerância; com vários campos de carga um número para cada: “400; 20”.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>What every territory must keep to, on top of the tolerance</source>
<translation>O que todo território deve cumprir, além da tolerância</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/report/workbook.py" />
<source>What goes from whom to whom</source>
<translation>O que vai de quem a quem</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/column_choice.py" />
<source>What has something to say</source>
<translation>O que tem algo a dizer</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>What is counted of a unit that moves: as little of it as can be changes hands</source>
<translation>O que se conta de uma unidade que se move: o mínimo possível disso muda de território</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>What is in force from {begin} can't end on {end}: give a later day.</source>
<translation>O que está em vigor a partir de {begin} não pode terminar em {end}: dar um dia posterior.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>What is kept small</source>
<translation>O que se minimiza</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>What is kept small within the tolerance. Balancing later looks at travel</source>
<translation>O que se minimiza dentro da tolerância. O equilíbrio posterior olha o deslocamento</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>What is kept small: workload times “squared” straight distance, which avoids long ways; times “distance” (km, along roads where given); or times “time” (minutes along roads). A table of travel costs counts as it is. Without centers, these are found to suit. Example: time.</source>
<translation>O que se minimiza: carga vezes distância em linha reta ao quadrado (“squared”), o que evita trajetos longos; vezes “distance” (km, por estradas onde são dadas); ou vezes “time” (minutos por estradas). Uma tabela de custos de viagem conta como está. Sem centros, acham-se os que convêm. Exemplo: time.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<location filename="../../territory_planner/algorithms/models/repaireditedplan.model3" />
<source>What is to be shared out evenly: hours, visits, customers, revenue. Several fields are balanced at once; without any, each unit counts 1. Missing values count 0.</source>
<translation>O que deve ser repartido por igual: horas, visitas, clientes, receita. Vários campos são equilibrados de uma vez; sem nenhum, cada unidade conta 1. Valores que faltam contam 0.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What is wrong</source>
<translation>O que está errado</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What is wrong with the plan</source>
<translation>O que está errado no plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>What it costs to bring one unit of workload one km: with it, cost is told. Example: workload is visits a year, a km costs 0.5, there and back: 1.</source>
<translation>O que custa levar uma unidade de carga um km: com isso, diz-se o custo. Exemplo: a carga são visitas por ano, um km custa 0,5, ida e volta: 1.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>What it was made with</source>
<translation>Com que foi feito</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>What moving a unit counts</source>
<translation>O que conta ao mover uma unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>What names a street: its name, or town and name, the name last.</source>
<translation>O que nomeia uma rua: o nome, ou cidade e nome, o nome por último.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>What no plan that serves the same units can be below in that, where a bound is known</source>
<translation>Valor abaixo do qual nenhum plano que atenda às mesmas unidades pode ficar, onde se conhece uma cota</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>What others should know of it.</source>
<translation>O que outros devem saber dele.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/possible.py" />
<source>What parts them are barriers (BARRIERS).</source>
<translation>O que as separa são barreiras (BARRIERS).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>What people say of the plan: write, lead to, make a rule of it, take for done</source>
<translation>O que se diz do plano: escrever, levar até lá, fazer disso uma regra, dar por resolvido</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>What records are summed by before they are forecast: “month”, “quarter” or “year”; “auto” takes the longest that tells their dates apart.</source>
<translation>O período pelo qual os dados são somados antes da previsão: “month”, “quarter” ou “year”; “auto” toma o mais longo que distingue as suas datas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>What stands at the top. Example: Sales territories 2027.</source>
<translation>O que figura no topo. Exemplo: Territórios de vendas 2027.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>What tables know a unit by; may stay empty</source>
<translation>Aquilo por que as tabelas reconhecem uma unidade; pode ficar vazio</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>What territories carried; of several, the first.</source>
<translation>O que os territórios levavam; de vários campos, o primeiro.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>What the forecast is: “pooled” or “last year”</source>
<translation>O que é a previsão: “pooled” ou “last year”</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>What the plan is called in the system; by its layer and field without.</source>
<translation>Como o plano se chama no sistema; se ficar vazio, pela sua camada e seu campo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>What the plan is called there</source>
<translation>Como o plano se chama lá</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>What the plan is to be called.</source>
<translation>Como o plano se chamará.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>What the plans are to be called; each gets a number after it.</source>
<translation>Como os planos se chamarão; cada um recebe um número depois.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>What the reps cost</source>
<translation>O que custam os representantes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>What the scenarios call the layer. Without it: its table or file name; say so where that has changed.</source>
<translation>Como os cenários chamam a camada. Se ficar vazio: o seu nome de tabela ou arquivo; informá-lo se este mudou.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>What the system has</source>
<translation>O que o sistema tem</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>What the system has: only what changed since goes out, with the way back</source>
<translation>O que o sistema tem: só sai o que mudou desde então, com o caminho de volta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>What the system knows a unit by: its postal code</source>
<translation>Aquilo por que o sistema reconhece uma unidade: o seu código postal</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>What the system knows an account by</source>
<translation>Aquilo por que o sistema reconhece uma conta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>What travel costs</source>
<translation>O que custa o deslocamento</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>What units are called, in a column “unit”.</source>
<translation>Como se chamam as unidades, em uma coluna “unit”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>What was kept small instead of travel (OBJECTIVE), in km or in what ways are in</source>
<translation>O que se minimizou em vez do deslocamento (OBJECTIVE), em km ou na medida dos trajetos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>What was left out touches nothing of {name}, or would cut a territory in two.</source>
<translation>O que ficou de fora não toca nada de {name}, ou cortaria um território em dois.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>What was left out would cut a territory in two.</source>
<translation>O que ficou de fora cortaria um território em dois.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>What was on show is kept as “{name}”.</source>
<translation>O que se mostrava é guardado como “{name}”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>What was read as no date: {values}. Write dates as 2016-10-31.</source>
<translation>O que não foi lido como data: {values}. Escrever as datas como 2016-10-31.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>When it was: dates or times, or text such as 2016-10-31, 2016-10, 2016 Q4 or 2016.</source>
<translation>Quando foi: datas ou horas, ou texto como 2016-10-31, 2016-10, 2016 Q4 ou 2016.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>When the panel tells that workloads took the plan out of tolerance</source>
<translation>Quando o painel avisa que as cargas tiraram o plano da tolerância</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>When two units count as neighbours</source>
<translation>Quando duas unidades contam como vizinhas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>When two units touch: “rook” when they share a stretch of border, “queen” when they share a border or a corner. Narrow gaps and overlaps between borders are bridged.</source>
<translation>Quando duas unidades se tocam: “rook” quando têm em comum um trecho de fronteira, “queen” quando têm em comum fronteira ou canto. Lacunas e sobreposições estreitas entre fronteiras são transpostas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>When workloads take the plan out of tolerance, the panel says so and looks in the background for the smallest realignment that heals it. It changes nothing by itself. By the clock, the workloads are read anew, as others may have edited them.</source>
<translation>Quando as cargas tiram o plano da tolerância, o painel avisa e procura em segundo plano o menor reajuste que o corrige. Não muda nada por si. Nas verificações periódicas, as cargas são lidas de novo, pois outros podem tê-las editado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>Where it goes: “review” (of a draft), “approved” (of one in review) or back to “draft”.</source>
<translation>Para onde vai: “review” (de um rascunho), “approved” (de um em revisão) ou de volta a “draft”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/unit_table.py" />
<source>Where nothing else decided, units were taken by their feature ids: choose a unit id that tells all apart, so that no order of rows changes plans.</source>
<translation>Onde nada mais decidia, as unidades foram tomadas pelos ids de feição: escolher um id de unidade que distinga todas, para que nenhuma ordem de linhas mude planos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>Where nothing else decides, units are taken by “{field}”, not by the order of rows.</source>
<translation>Onde nada mais decide, as unidades são tomadas por “{field}”, não pela ordem das linhas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>Where nothing else decides, units are taken from north to south, whatever the order of rows: no id field (ID_FIELD) or name tells all of them apart.</source>
<translation>Onde nada mais decide, as unidades são tomadas de norte a sul, seja qual for a ordem das linhas: nenhum campo de id (ID_FIELD) nem nome distingue todas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/people.py" />
<source>Where people leave until a day (PEOPLE): one row for each unit that changes hands on such a day, with the day, from whom and to whom. In the layer of units, “until” and “then” tell the first of these.</source>
<translation>Onde pessoas saem até um dia (PEOPLE): uma linha por unidade que muda de território em tal dia, com o dia, de quem e a quem. Na camada das unidades, “until” e “then” indicam a primeira dessas mudanças.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>Where should the next one live?</source>
<translation>Onde deveria morar o próximo?</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Where the plan is published as tables, with views for BI, in one transaction: dbname='plans' host='server' user='me'. The guide tells what is in them.</source>
<translation>Onde o plano é publicado como tabelas, com visões para BI, em uma transação: dbname='plans' host='server' user='me'. O guia diz o que há nelas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<location filename="../../territory_planner/algorithms/save_scenario.py" />
<source>Where the scenarios are kept</source>
<translation>Onde os cenários são guardados</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>Where there are one-way roads: whether ways lead “from” the centers to the units (technicians who set out) or “to” the centers (patients who come).</source>
<translation>Onde há mãos únicas: se os trajetos vão dos centros às unidades (“from”: técnicos que saem) ou para os centros (“to”: pacientes que vêm).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>Where there is no plan of today: exactly so many are made.</source>
<translation>Onde não há plano de hoje: exatamente tantos são feitos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Where travel counts (TRAVEL_PER_KM), one row per territory: stops, area_km2, elongation (length : width), tour_km (of all tours), service, travel, total, target, and the deviation of the total (percent).</source>
<translation>Onde o deslocamento conta (TRAVEL_PER_KM), uma linha por território: stops, area_km2, elongation (comprimento : largura), tour_km (de todos os roteiros), service, travel, total, target, e o desvio do total (%).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>Where travel counts (TRAVEL_PER_KM): the stops of tours, points, one a stop. Each counts for the unit that it lies in.</source>
<translation>Onde o deslocamento conta (TRAVEL_PER_KM): as paradas dos roteiros, pontos, um por parada. Cada um conta para a unidade em que está.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/solve.py" />
<source>Where travel counts, no forecasts are kept: choose none, or let travel count nothing in the set-up.</source>
<translation>Onde o deslocamento conta não se cumprem previsões: não escolher nenhuma, ou não fazer o deslocamento contar na configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/solve.py" />
<source>Where travel counts, what moves is measured by its workload: choose that, or let travel count nothing in the set-up.</source>
<translation>Onde o deslocamento conta, o que se move é medido pela carga: escolhê-la, ou não fazer o deslocamento contar na configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>Where you deployed, leave out those that insert or update Territory2.</source>
<translation>Se houve implantação, deixar de fora os que inserem ou atualizam Territory2.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Whether all limits are kept that can be</source>
<translation>Se todos os limites que podem ser cumpridos o são</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>Whether the unit that holds a given center belongs to its territory. Switch it off where people's homes are the centers and may lie elsewhere.</source>
<translation>Se a unidade que tem um centro dado pertence ao seu território. Desligar onde as casas das pessoas são os centros e podem estar em outro lugar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Whether units without a territory are joined to one, too.</source>
<translation>Se unidades sem território também são unidas a um.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>Which part of a detached territory stays: the one with the most “workload”, with the largest “area”, or with the “center”.</source>
<translation>Que parte de um território separado fica: “workload”: a de mais carga; “area”: a de maior área; “center”: a que tem o centro.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>Which share of the customers (or units) is no farther from the center than this: km, and in what roads or the table of travel costs are measured in.</source>
<translation>Que parte dos clientes (ou unidades) não está mais longe do centro que isto: km, e aquilo em que estradas ou a tabela de custos de viagem são medidas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/shape_finder.py" />
<source>Which units touch in “{layer}”</source>
<translation>Quais unidades se tocam em “{layer}”</translation>
</message>
<message>
<location filename="../../territory_planner/ui/told.py" />
<source>Which units touch is not known: press Refresh.</source>
<translation>Não se sabe quais unidades se tocam: pressionar “Atualizar”.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/enabling.py" />
<source>Which units touch is still being found out.</source>
<translation>Ainda se apura quais unidades se tocam.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Who</source>
<translation>Quem</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>Who could give up a head</source>
<translation>Quem poderia ceder um posto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>Who has the plan</source>
<translation>Quem tem o plano</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>Who is to have the plan</source>
<translation>Quem deve ter o plano</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Why</source>
<translation>Por quê</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Why all units at borders are where they are, and which rules bind: layers</source>
<translation>Por que todas as unidades nas fronteiras estão onde estão, e quais regras limitam: camadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Why here?</source>
<translation>Por que aqui?</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>Why the unit is where it is</source>
<translation>Por que a unidade está onde está</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explain.py" />
<location filename="../../territory_planner/ui/reviews.py" />
<source>Why units are where they are</source>
<translation>Por que as unidades estão onde estão</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/gaps.py" />
<source>Width of slivers (m)</source>
<translation>Largura de lascas (m)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>With KEEP: “nothing” publishes the whole plan again, a number what changed since that publication (one that was not loaded is passed over so). Without it: since the last.</source>
<translation>Com KEEP: “nothing” publica o plano inteiro de novo, um número o que mudou desde essa publicação (assim se pula uma que não foi carregada). Se ficar vazio: desde a última.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>With them, {amounts} is left out.</source>
<translation>Com elas fica de fora {amounts}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>With them, {amount} of “{field}” is left out.</source>
<translation>Com elas fica de fora {amount} de “{field}”.</translation>
</message>
<message>
<location filename="../../territory_planner/core/search/tighten.py" />
<source>With this budget, the largest deviation is {reached}; no plan within it has less than {floor}.</source>
<translation>Com este orçamento, o maior desvio é {reached}; nenhum plano dentro dele tem menos de {floor}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>With travel</source>
<translation>Com deslocamento</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>With {axes} swapped, it seems: {count:,} of them, which would lie in units the other way round. Exchange the two in these rows.</source>
<translation>Com troca de {axes}, ao que parece: {count:,} deles, que ao contrário {count:estaria|estariam} em unidades. Trocar um pelo outro nestas linhas.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>With {other}</source>
<translation>Com {other}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>With “polygons”, what POINTS calls a point's unit by. Without it, their name.</source>
<translation>Com “polygons”, como POINTS chama a unidade de um ponto. Sem ele, o seu nome.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Within the limit</source>
<translation>Dentro do limite</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Within the limit by time</source>
<translation>Dentro do limite de tempo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Without a center</source>
<translation>Sem centro</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>Without it the best plan of all would travel less, by {share} of this plan's.</source>
<translation>Sem ela o melhor plano de todos teria menos deslocamento, em {share} do deste plano.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>Without it, “unit_id”, or the field called as ID_FIELD.</source>
<translation>Sem ele, “unit_id”, ou o campo chamado como ID_FIELD.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>Without it: “territory”, “name” or “id”, whichever there is first.</source>
<translation>Sem ela: “territory”, “name” ou “id”, a primeira que houver.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>Without the territories of units that are heavier than a territory may be, the other {count:one carries|{count:,} carry} {share} on average and {count:misses its share|miss their shares} by at most {off:.2f} %.</source>
<translation>Sem os territórios de unidades mais pesadas do que um território pode ser, {count:o outro leva|os outros {count:,} levam} {share} em média e {count:se afasta|se afastam} da sua parte em no máximo {off:.2f} %.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>Without units</source>
<translation>Sem unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<location filename="../../territory_planner/algorithms/shared/outputs.py" />
<source>Workbook</source>
<translation>Planilha</translation>
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
<translation>Carga acima do máximo ou abaixo do mínimo da configuração</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Workload and travel</source>
<translation>Carga e deslocamento</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Workload and travel, which targets and deviations are of</source>
<translation>Carga e deslocamento, a que se referem metas e desvios</translation>
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
<translation>Carga ganha ou perdida desde a última gravação</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>Workload it should carry (0: its share of the rest)</source>
<translation>Carga que deve levar (0: a sua parte do resto)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Workload of all units</source>
<translation>Carga de todas as unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Workload of customers without a unit</source>
<translation>Carga de clientes sem unidade</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>Workload of the customers left out ({count:,}): {amount}.</source>
<translation>Carga dos clientes deixados de fora ({count:,}): {amount}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/asked_figures.py" />
<source>Workload per cost</source>
<translation>Carga por custo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload per km²</source>
<translation>Carga por km²</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/balance.py" />
<source>Workload that changes hands (percent)</source>
<translation>Carga que muda de território (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload that has a territory</source>
<translation>Carga que tem território</translation>
</message>
<message>
<location filename="../../territory_planner/layers/plan_figures.py" />
<source>Workload that has a territory / all workload</source>
<translation>Carga que tem território / toda a carga</translation>
</message>
<message>
<location filename="../../territory_planner/ui/dock.py" />
<source>Workload that is shown</source>
<translation>Carga que é mostrada</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>Workload that keeps the name of its territory (percent)</source>
<translation>Carga que mantém o nome do seu território (%)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload that the territory should carry</source>
<translation>Carga que o território deveria levar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>Workload the territory carries</source>
<translation>Carga que o território leva</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>Workload times travel: squared distance to the center (km²), unless set otherwise</source>
<translation>Carga vezes trajeto: quadrado da distância ao centro (km²), salvo outro ajuste</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Workload: category field</source>
<translation>Carga: campo de categoria</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: name of the new field</source>
<translation>Carga: nome do campo novo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: one result for each value of</source>
<translation>Carga: um resultado para cada valor de</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: overhead</source>
<translation>Carga: tempo adicional</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: overhead field</source>
<translation>Carga: campo de tempo adicional</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<location filename="../../territory_planner/algorithms/models/monthlyreview.model3" />
<location filename="../../territory_planner/algorithms/models/newplanfromcustomers.model3" />
<source>Workload: table of categories</source>
<translation>Carga: tabela de categorias</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: tolerance of each field (percent)</source>
<translation>Carga: tolerância de cada campo (%)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/topics.py" />
<source>Workload: weights of the fields</source>
<translation>Carga: pesos dos campos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>Workloads changed: {left} ({names}).</source>
<translation>As cargas mudaram: {left} ({names}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/given.py" />
<source>Workloads must be numbers of zero or more.</source>
<translation>Cargas devem ser números de zero ou mais.</translation>
</message>
<message>
<location filename="../../territory_planner/core/live/totals.py" />
<source>Workloads must be numbers.</source>
<translation>Cargas devem ser números.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Workloads that stand beside each unit, a column for each.</source>
<translation>Cargas que estão ao lado de cada unidade, uma coluna cada.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/actions.py" />
<source>Write each territory's name and deviation over the map, live</source>
<translation>Escrever o nome e o desvio de cada território sobre o mapa, ao vivo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>Writes a plan as a list of units and their territories (CSV, XLSX), or as the files that another system loads, with the levels above, people and accounts. Keys keep their zeros, texts that a spreadsheet would compute are written so that it doesn't, and the same plan gives the same file, byte by byte.
With what the system has (PREVIOUS), the files hold what changed and the way back.
With a layer of points (addresses, customers) it answers whose each is, and, where they have streets, lists these by territory, with the house numbers where a street is shared.</source>
<translation>Escreve um plano como lista de unidades e seus territórios (CSV, XLSX), ou como os arquivos que outro sistema carrega, com os níveis acima, pessoas e contas. As chaves mantêm os seus zeros, textos que uma planilha calcularia são escritos para que não o faça, e o mesmo plano dá o mesmo arquivo, byte a byte.
Com o que o sistema tem (PREVIOUS), os arquivos contêm o que mudou e o caminho de volta.
Com uma camada de pontos (endereços, clientes) responde de quem é cada um, e, onde têm ruas, as lista por território, com os números onde uma rua é dividida.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report_pdf.py" />
<source>Writes a report on a plan as a PDF for paper: an overview with the summary, the map and the table of territories, how it stood at its reviews (“Review plan”) and open notes, then a page for each territory with its map, its customers and its figures. These are those of “Territory statistics”.
It uses QGIS's layout engine, which holds QGIS up while it draws. The page of a territory can be kept as a template of an atlas, to be changed in QGIS.</source>
<translation>Escreve um relatório sobre um plano em PDF para papel: uma visão geral com o resumo, o mapa e a tabela de territórios, como estava nas suas revisões (“Revisar plano”) e as notas abertas, depois uma página por território com o seu mapa, os seus clientes e os seus indicadores. Estes são os de “Estatísticas de territórios”.
Usa o motor de layout do QGIS, que ocupa o QGIS enquanto desenha. A página de um território pode ser guardada como modelo de atlas, para ser mudada no QGIS.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>Writes a report on a plan for people who have no QGIS: one web page with the summary in plain words, a map to zoom and click, the table of figures, a chart of deviations with the tolerance, the problems that “Validate plan” finds, notes on the data, how the plan was made, and how old the sources are. Where the plan was reviewed (“Review plan”), how it stood over time. With a plan before: what changed, who gives what to whom, and a hand-over sheet for each territory.
The page is one file. It opens without a network, on a phone too, and prints well. Its figures are those of “Territory statistics” and “Compare plans”.</source>
<translation>Escreve um relatório sobre um plano para pessoas que não têm QGIS: uma página web com o resumo em palavras simples, um mapa para aproximar e clicar, a tabela de indicadores, um gráfico de desvios com a tolerância, os problemas que “Validar plano” acha, observações sobre os dados, como o plano foi feito, e a idade das fontes. Onde o plano foi revisado (“Revisar plano”), como estava ao longo do tempo. Com um plano anterior: o que mudou, quem dá o que a quem, e uma folha de passagem por território.
A página é um arquivo. Abre sem rede, também em um telefone, e imprime bem. Os seus números são os de “Estatísticas de territórios” e “Comparar planos”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/plan_report.py" />
<source>Writing</source>
<translation>Escrevendo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>Writing broke off: {found:,} of {count:,} {count:feature|features} {found:was|were} written.</source>
<translation>A escrita foi interrompida: {found:,} de {count:,} {count:feição|feições} {found:foi escrita|foram escritas}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<source>Writing broke off: {reason}</source>
<translation>A escrita foi interrompida: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>Writing {system}</source>
<translation>Escrevendo {system}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>Written on</source>
<translation>Escrito em</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/setup.py" />
<source>Yes: the unit stays; may stay empty</source>
<translation>Sim: a unidade fica; pode ficar vazio</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>You can look and try, not save: {why}</source>
<translation>Pode-se olhar e experimentar, não salvar: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You get</source>
<translation>Você recebe</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You get nothing.</source>
<translation>Você não recebe nada.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You give</source>
<translation>Você dá</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover_view.py" />
<source>You give nothing.</source>
<translation>Você não dá nada.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>Your name, as others will read it. Without it: your login's.</source>
<translation>O seu nome, como outros o lerão. Sem ele: o da sua sessão.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notice.py" />
<source>Your old style is back. &lt;a href='colour'&gt;Colour&amp;nbsp;the&amp;nbsp;map&lt;/a&gt;, here or in the ⋯ menu, brings the colours again. · &lt;a href='later'&gt;OK&lt;/a&gt;</source>
<translation>O seu estilo anterior voltou. &lt;a href='colour'&gt;Colorir&amp;nbsp;o&amp;nbsp;mapa&lt;/a&gt;, aqui ou no menu ⋯, traz as cores de volta. · &lt;a href='later'&gt;OK&lt;/a&gt;</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>Yours are proposed again: apply them, or drop them.</source>
<translation>Os seus são propostos de novo: aplicá-los, ou descartá-los.</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Zoom</source>
<translation>Zoom</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Zoom in</source>
<translation>Aproximar</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>Zoom out</source>
<translation>Afastar</translation>
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
<translation>Aproximar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>a field: revenue, years of relationship</source>
<translation>um campo: receita, anos de relação</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>a first look</source>
<translation>uma primeira olhada</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>a longer way</source>
<translation>um trajeto mais longo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/spatial_index.py" />
<source>a spatial index can't be built</source>
<translation>um índice espacial não pode ser construído</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>a table</source>
<translation>uma tabela</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/systems.py" />
<source>a table: CSV, XLSX, any layer</source>
<translation>uma tabela: CSV, XLSX, qualquer camada</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>a workload field, or 'customers' or 'units'</source>
<translation>um campo de carga, ou 'customers' ou 'units'</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>a workload field; else the first</source>
<translation>um campo de carga; senão o primeiro</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>a workload field; else the one farthest off</source>
<translation>um campo de carga; senão o de maior desvio</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>a) “wizard”: import each CSV in the order of their numbers (Settings, Data management, Imports), one table each, columns mapped by their names. The wizard deletes nothing: what ends in “delete_by_hand” is a list for you.</source>
<translation>a) “wizard”: importar cada CSV na ordem dos seus números (Settings, Data management, Imports), uma tabela cada, as colunas associadas pelos nomes. O assistente não exclui nada: o que termina em “delete_by_hand” é uma lista para você.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>above</source>
<translation>acima</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>above the target</source>
<translation>acima da meta</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>accounts</source>
<translation>contas</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>accounts ({count:,})</source>
<translation>contas ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>add centers there, or allow a greater distance</source>
<translation>adicionar centros ali, ou permitir uma distância maior</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>add centers there, or allow more</source>
<translation>adicionar centros ali, ou permitir mais</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>all but the locked ones ({count:,} {count:stays|stay})</source>
<translation>todos menos os bloqueados ({count:,} {count:fica|ficam})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>all territories</source>
<translation>todos os territórios</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>allow a tolerance of {figure}</source>
<translation>permitir uma tolerância de {figure}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>allow a wider minimum or maximum</source>
<translation>permitir um mínimo ou máximo mais amplo</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>allow more tolerance</source>
<translation>permitir mais tolerância</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>allow more tolerance (this plan keeps {share} as it is)</source>
<translation>permitir mais tolerância (este plano cumpre {share} como está)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>and {count:,} more</source>
<translation>e mais {count:,}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>and {more:,} more</source>
<translation>e mais {more:,}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/changes_tab.py" />
<source>and {units} more</source>
<translation>e mais {units}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>apart from the others</source>
<translation>à parte das outras</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>approved</source>
<translation>aprovado</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>as before</source>
<translation>igual</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>as few as can be</source>
<translation>os menos possíveis</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>as few as the limits allow</source>
<translation>tão poucos quanto os limites permitam</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>as many as I say</source>
<translation>tantos quantos eu disser</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>as many as can be</source>
<translation>os mais possíveis</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>as many as the limits allow</source>
<translation>tantos quantos os limites permitam</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>as much as needed</source>
<translation>o necessário</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>as the records are spaced</source>
<translation>como os dados se espaçam</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>ask for another range</source>
<translation>pedir outro intervalo</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>ask for one territory</source>
<translation>pedir um território</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>ask for {count:,} {count:territory|territories}</source>
<translation>pedir {count:,} {count:território|territórios}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>at least</source>
<translation>ao menos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>at most</source>
<translation>no máximo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>at once</source>
<translation>de imediato</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>at the target</source>
<translation>na meta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/number_box.py" />
<source>automatic</source>
<translation>automático</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>b) “odata”: POST each file to /api/data/v9.2/$batch in the order of their numbers, with Content-Type: multipart/mixed; boundary={boundary}. Each is all or nothing, and doubles nothing when sent again. What came by the wizard or by hand has numbers that the org alone knows: give what OData answers as PREVIOUS, or b) makes it anew.</source>
<translation>b) “odata”: enviar cada arquivo por POST a /api/data/v9.2/$batch na ordem dos seus números, com Content-Type: multipart/mixed; boundary={boundary}. Cada um é tudo ou nada, e não duplica nada se enviado de novo. O que veio pelo assistente ou à mão tem números que só a organização conhece: dar a resposta do OData como PREVIOUS, ou b) o faz de novo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>balance</source>
<translation>equilíbrio</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>below</source>
<translation>abaixo</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>below the target</source>
<translation>abaixo da meta</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>better</source>
<translation>melhor</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>border</source>
<translation>fronteira</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>borders</source>
<translation>fronteiras</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>borders {change} km</source>
<translation>fronteiras {change} km</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>broken constraints {before:,} → {after:,}</source>
<translation>restrições quebradas {before:,} → {after:,}</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>by no plan</source>
<translation>por nenhum plano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>by the number of territories</source>
<translation>pelo número de territórios</translation>
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
<translation>centros de um plano</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>changes hands, in the colour of who gets it</source>
<translation>muda de território, na cor de quem recebe</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>compactness (short borders)</source>
<translation>compacidade (fronteiras curtas)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>compactness: the length of all borders</source>
<translation>compacidade: o comprimento de todas as fronteiras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>cost {cost:,.2f}</source>
<translation>custo {cost:,.2f}</translation>
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
<translation>corta {name} em {parts} partes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>daily work</source>
<translation>trabalho diário</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/kinds.py" />
<source>dates or times</source>
<translation>datas ou horas</translation>
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
<translation>desvio: {workload}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>does not touch {name}</source>
<translation>não toca {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>draft</source>
<translation>rascunho</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>edited on several sides</source>
<translation>feitas de vários lados</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sources.py" />
<source>elsewhere</source>
<translation>em outro lugar</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>error</source>
<translation>erro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>far apart</source>
<translation>longe umas das outras</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>farther from target</source>
<translation>maior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>feature id</source>
<translation>id de feição</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/reading/unit_table.py" />
<location filename="../../territory_planner/layers/reading/features.py" />
<location filename="../../territory_planner/layers/reading/links.py" />
<location filename="../../territory_planner/layers/reading/roads.py" />
<location filename="../../territory_planner/layers/reading/units.py" />
<source>feature {id}</source>
<translation>feição {id}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back_dialog.py" />
<source>found by its name</source>
<translation>achada pelo nome</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>from centers to units</source>
<translation>a partir dos centros</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>from units to centers</source>
<translation>para os centros</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>frozen</source>
<translation>congelado</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>gain only</source>
<translation>só ganha</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>gap</source>
<translation>lacuna</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>gaps</source>
<translation>lacunas</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>gets</source>
<translation>recebe</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>given polygons</source>
<translation>polígonos dados</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>gives</source>
<translation>dá</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>gives {territory} more than {asked:,.0f} {asked:unit|units}</source>
<translation>dá a {territory} mais de {asked:,.0f} {asked:unidade|unidades}</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<location filename="../../territory_planner/ui/table/territory_model.py" />
<source>gone</source>
<translation>fechado</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>had no territory</source>
<translation>não tinha território</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target}</source>
<translation>não tinha território; dada a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target} by the table of exceptions</source>
<translation>não tinha território; dada a {target} pela tabela de exceções</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target}, which starts anew here</source>
<translation>não tinha território; dada a {target}, que recomeça aqui</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; given to {target}, who joins</source>
<translation>não tinha território; dada a {target}, que chega</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>had no territory; joined to {target}</source>
<translation>não tinha território; unida a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>hexagons</source>
<translation>hexágonos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>how little the plan moves</source>
<translation>quão pouco o plano move</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/design.py" />
<source>how little the plan travels, for its centers,</source>
<translation>quão pouco deslocamento o plano tem para os seus centros</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it carried at most {needed} {criterion} (now {now})</source>
<translation>se levasse no máximo {needed} {criterion} (agora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it might be with {first}</source>
<translation>se pudesse estar com {first}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it were in no parent</source>
<translation>se não estivesse em nenhuma região superior</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if it were not in its group</source>
<translation>se não estivesse no seu grupo</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if the center of {territory} could serve it</source>
<translation>se o centro de {territory} pudesse atendê-la</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>if the target of {territory} were {needed} {criterion} (now {now})</source>
<translation>se a meta de {territory} fosse {needed} {criterion} (agora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>in a detached part of {source} ({units}); joined to {target}</source>
<translation>em uma parte separada de {source} ({units}); unida a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>in an enclave of {source} ({units}); joined to {target}, the only territory next to it</source>
<translation>em um enclave de {source} ({units}); unida a {target}, o único território ao lado</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>in equal shares</source>
<translation>em partes iguais</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sources.py" />
<source>in memory, of this session</source>
<translation>na memória, desta sessão</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>in review</source>
<translation>em revisão</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>in use above</source>
<translation>em uso acima</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>in “{workload}” {effects}</source>
<translation>em “{workload}” {effects}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>invalid geometry</source>
<translation>geometria inválida</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it holds the center of {territory}</source>
<translation>tem o centro de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it is an exception of {territory}</source>
<translation>é uma exceção de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/cluster.py" />
<source>it is gone</source>
<translation>desapareceu</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>it is in {count:,} parts that do not touch, the smallest with {share}</source>
<translation>está em {count:,} partes que não se tocam, a menor com {share}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/checks.py" />
<source>it is read-only</source>
<translation>é somente leitura</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it is the last unit of {territory}</source>
<translation>é a última unidade de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it would cut {units} off from {territory}</source>
<translation>separaria {units} de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>it would tear the group {group} apart</source>
<translation>romperia o grupo {group}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>its lock holds it in {territory}</source>
<translation>o seu bloqueio a segura em {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>its locked units stay together, and carry {share}</source>
<translation>suas unidades bloqueadas ficam juntas e levam {share}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>its workload</source>
<translation>a sua carga</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>its {count:,} units can't be shared out more evenly, as none is divided</source>
<translation>suas {count:,} unidades não podem ser repartidas de modo mais igual, pois nenhuma se divide</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>itself</source>
<translation>cargas que mudaram</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>joined to {target}, where the rest of its group is</source>
<translation>unida a {target}, onde está o resto do seu grupo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>kept</source>
<translation>cumprido</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>kilometres</source>
<translation>quilômetros</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>largest deviation</source>
<translation>maior desvio</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>largest deviation from target (tolerance {band})</source>
<translation>maior desvio da meta (tolerância {band})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>latitude and longitude</source>
<translation>latitude e longitude</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>least compactness {before:.2f} → {after:.2f}</source>
<translation>menor compacidade {before:.2f} → {after:.2f}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>least travel in all</source>
<translation>mínimo no total</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>left out: a copy in all fields</source>
<translation>deixada de fora: uma cópia em todos os campos</translation>
</message>
<message>
<location filename="../../territory_planner/core/figures/shares.py" />
<source>less than {share}</source>
<translation>menos de {share}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>likeliest field</source>
<translation>campo provável</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>little</source>
<translation>menor</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>little moved</source>
<translation>poucas mudanças</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>lock less</source>
<translation>bloquear menos</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>locks</source>
<translation>bloqueios</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>locks ({count:,})</source>
<translation>bloqueios ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>locks hold them there</source>
<translation>há bloqueios que os seguram ali</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>lower the minimum to {figure}</source>
<translation>baixar o mínimo para {figure}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>lower the minimum to {value}</source>
<translation>baixar o mínimo para {value}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/cleaned_units.py" />
<source>made valid</source>
<translation>tornada válida</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>makes {territory} larger than it may be</source>
<translation>torna {territory} maior do que pode ser</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>mean way {before} → {after}</source>
<translation>trajeto médio {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>mean {mean}</source>
<translation>média {mean}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>measures ({count:,})</source>
<translation>medidas ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<source>memory is full</source>
<translation>a memória está cheia</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>minutes</source>
<translation>minutos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>missing id</source>
<translation>id em falta</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>missing workload</source>
<translation>carga em falta</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>month</source>
<translation>mês</translation>
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
<translation>movida {distance} ou menos, ou levada pelos cantos das vizinhas</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}</source>
<translation>passa de {source} a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target} by the table of exceptions</source>
<translation>passa de {source} a {target} pela tabela de exceções</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target} to even out their workload</source>
<translation>passa de {source} a {target} para igualar a sua carga</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target} to part units that must stay apart</source>
<translation>passa de {source} a {target} para separar unidades que devem ficar separadas</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as the center of {source} is too far, or can't serve it</source>
<translation>passa de {source} a {target}, pois o centro de {source} está longe demais, ou não pode atendê-la</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as the two change places</source>
<translation>passa de {source} a {target}, pois os dois trocam de lugar</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as {source} closes</source>
<translation>passa de {source} a {target}, pois {source} fecha</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, as {source} is in several parents</source>
<translation>passa de {source} a {target}, pois {source} está em várias regiões superiores</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, together with the other moves</source>
<translation>passa de {source} a {target}, junto com os outros movimentos</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, which gives units to {third}</source>
<translation>passa de {source} a {target}, que dá unidades a {third}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, which gives {source} units in return</source>
<translation>passa de {source} a {target}, que dá unidades a {source} em troca</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, which starts anew here</source>
<translation>passa de {source} a {target}, que recomeça aqui</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source} to {target}, who joins</source>
<translation>passa de {source} a {target}, que chega</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, which it would be cut off from, to {target}</source>
<translation>passa de {source}, de que ficaria cortada, a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, which starts anew elsewhere, to {target}</source>
<translation>passa de {source}, que recomeça em outro lugar, a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, which takes over units of {third}, to {target}</source>
<translation>passa de {source}, que assume unidades de {third}, a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>moved from {source}, who leaves, to {target}</source>
<translation>passa de {source}, que sai, a {target}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>moved {share}</source>
<translation>{share} movido</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>moves {amount}</source>
<translation>move {amount}</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>much</source>
<translation>maior</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>multipart</source>
<translation>em várias partes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>name or id of the layer; else the open plan's</source>
<translation>nome ou id da camada; senão a do plano aberto</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>nearer to target</source>
<translation>menor</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>nearest</source>
<translation>a mais próxima</translation>
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
<translation>novo</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>new: {territories}</source>
<translation>novos: {territories}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>no</source>
<translation>não</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<location filename="../../territory_planner/layers/reading/costs.py" />
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>no columns</source>
<translation>nenhuma coluna</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/layers/reading/far.py" />
<source>no coordinate reference system</source>
<translation>sem sistema de referência de coordenadas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>no field</source>
<translation>nenhum campo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>no geometry</source>
<translation>sem geometria</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>no key</source>
<translation>sem chave</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>no layer</source>
<translation>nenhuma camada</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>no neighbours</source>
<translation>sem vizinhas</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>no other center can</source>
<translation>nenhum outro centro pode</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>no other center is near enough</source>
<translation>nenhum outro centro está perto o bastante</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>no plan</source>
<translation>nenhum plano</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/postgis.py" />
<source>no reason</source>
<translation>sem motivo</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>no row</source>
<translation>sem linha</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>no scenario</source>
<translation>nenhum cenário</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>no split was found that is more even and keeps its parts connected</source>
<translation>não se encontrou uma divisão mais igual com partes conexas</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<location filename="../../territory_planner/core/jobs/repair.py" />
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>no territory</source>
<translation>nenhum território</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>no value</source>
<translation>nenhum valor</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>no way too long</source>
<translation>nenhum trajeto longo demais</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>nobody</source>
<translation>ninguém</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>nobody far away</source>
<translation>ninguém muito longe</translation>
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
<translation>ninguém nomeado</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>none of all ways to split its {count:,} units in two connected parts is even</source>
<translation>nenhuma das formas de dividir suas {count:,} unidades em duas partes conexas é igual</translation>
</message>
<message>
<location filename="../../territory_planner/ui/count_dialog.py" />
<source>not kept</source>
<translation>não cumprido</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>not to be crossed</source>
<translation>intransponíveis</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>note</source>
<translation>observação</translation>
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
<translation>nada: o plano inteiro</translation>
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
<translation>de {n:,} {n:unidade|unidades} {count:muda|mudam} de território ({share})</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>of {n:,} {n:unit|units} {count:has|have} a territory</source>
<translation>de {n:,} {n:unidade|unidades} {count:tem|têm} território</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>off the map</source>
<translation>fora do mapa</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/travel_form.py" />
<source>one to all customers</source>
<translation>um a todos os clientes</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>one, like any other</source>
<translation>uma, como qualquer outra</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>only counts the rows</source>
<translation>só numera as linhas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>other problems</source>
<translation>outros problemas</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>out of tolerance</source>
<translation>fora da tolerância</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>outlying workload</source>
<translation>carga muito diferente das outras</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>outside, given to the nearest</source>
<translation>fora, dada à mais próxima</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>outside, left out</source>
<translation>fora, excluída</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>overlap</source>
<translation>sobreposição</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>p-median: least travel to all workload; p-center: least longest way</source>
<translation>p-mediana: o menor deslocamento a toda a carga; p-centro: o menor trajeto mais longo</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>people</source>
<translation>pessoas</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>people ({count:,})</source>
<translation>pessoas ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/core/solvers/child_talk.py" />
<source>perhaps there was not enough memory</source>
<translation>talvez não houvesse memória suficiente</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>picked:</source>
<translation>escolhido:</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>publication {publication}</source>
<translation>publicação {publication}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>puts {first} and {second} together, which must stay apart</source>
<translation>põe juntas {first} e {second}, que devem ficar separadas</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>puts {territory} over its maximum</source>
<translation>leva {territory} acima do seu máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>puts {territory} under its minimum</source>
<translation>leva {territory} abaixo do seu mínimo</translation>
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
<translation>aumentar o máximo para {figure}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>raise the maximum to {value}</source>
<translation>aumentar o máximo para {value}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>reference system</source>
<translation>sistema de referência</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>renamed</source>
<translation>renomeado</translation>
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
<translation>papéis de pessoas ({count:,})</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>rows contradict each other</source>
<translation>as linhas se contradizem</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<location filename="../../territory_planner/layers/live/work/scenarios.py" />
<source>scenario {name}</source>
<translation>cenário {name}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>search on, and prove</source>
<translation>procurar mais, e provar</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>several territories</source>
<translation>vários territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>several units could be meant</source>
<translation>poderia ser mais de uma unidade</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>shape {before:.2f} → {after:.2f}</source>
<translation>forma {before:.2f} → {after:.2f}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>share an edge</source>
<translation>têm um lado comum</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>share an edge or a corner</source>
<translation>têm lado ou canto comum</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>sliver</source>
<translation>lasca</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>somebody</source>
<translation>alguém</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>split</source>
<translation>dividida</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>split by land: nothing weighs in it</source>
<translation>dividida por terreno: nada pesa nela</translation>
</message>
<message>
<location filename="../../territory_planner/ui/totals_row.py" />
<source>spread {spread}</source>
<translation>disp. {spread}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>squares</source>
<translation>quadrados</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>stays</source>
<translation>permanece</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>straight distance, squared</source>
<translation>distância ao quadrado</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>taken out of {source}</source>
<translation>retirada de {source}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>tears the group {group} apart</source>
<translation>rompe o grupo {group}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>territories</source>
<translation>territórios</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>territory field</source>
<translation>campo de territórios</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>territory was not handed out</source>
<translation>o território não foi entregue</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>territory, district, districting, redistricting, sales, service, zone, region</source>
<translation>território, distrito, zoneamento, redistribuição, vendas, serviço, zona, região, territory, district, districting, redistricting, sales, service, zone, region</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/kinds.py" />
<source>text</source>
<translation>texto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>the best of a range</source>
<translation>o melhor de um intervalo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>the center of {territory} can't serve it</source>
<translation>o centro de {territory} não pode atendê-la</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>the centers of {territory} and {other} are {amount:,.1f} km too near</source>
<translation>os centros de {territory} e {other} estão próximos demais, por {amount:,.1f} km</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>the centers of {territory} and {other} would be too near</source>
<translation>os centros de {territory} e {other} ficariam próximos demais</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the choice of centers</source>
<translation>a escolha de centros</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/realign.py" />
<source>the customers in it</source>
<translation>os clientes nela</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_places.py" />
<source>the database of the layer</source>
<translation>o banco de dados da camada</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>the land nearest to each point</source>
<translation>o terreno mais próximo de cada ponto</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>the largest distance within a territory</source>
<translation>a maior distância em um território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>the least travel in a range</source>
<translation>o menor deslocamento em um intervalo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>the length of borders</source>
<translation>o comprimento das fronteiras</translation>
</message>
<message>
<location filename="../../territory_planner/layers/choices.py" />
<source>the longest way to a center</source>
<translation>o trajeto mais longo a um centro</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the maximum</source>
<translation>o máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>the maximum distance</source>
<translation>a distância máxima</translation>
</message>
<message>
<location filename="../../territory_planner/core/travel/reach.py" />
<source>the maximum time</source>
<translation>o tempo máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the minimum</source>
<translation>o mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>the name of a figure of the plan</source>
<translation>o nome de um indicador do plano</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>the name of its column in the exported table</source>
<translation>o nome da sua coluna na tabela exportada</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the number of units</source>
<translation>o número de unidades</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>the plan</source>
<translation>o plano</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>the range of numbers</source>
<translation>o intervalo de números</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>the shortest ways</source>
<translation>os trajetos mais curtos</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>the workload or field that it is of; else the first</source>
<translation>a carga ou o campo a que se refere; senão o primeiro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>their names</source>
<translation>os seus nomes</translation>
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
<translation>deslocamento</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<source>travel is at most {share:g} % above the least that there can be</source>
<translation>o deslocamento está no máximo {share:g} % acima do mínimo possível</translation>
</message>
<message>
<location filename="../../territory_planner/ui/explore_dialog.py" />
<source>travel to the centers</source>
<translation>deslocamento aos centros</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>try more effort</source>
<translation>tentar mais esforço</translation>
</message>
<message>
<location filename="../../territory_planner/layers/drawing/styling.py" />
<location filename="../../territory_planner/layers/live/reading/territories.py" />
<source>unassigned</source>
<translation>sem território</translation>
</message>
<message>
<location filename="../../territory_planner/core/geometry/wkb.py" />
<source>unit</source>
<translation>unidade</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>unit id</source>
<translation>id da unidade</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_guess.py" />
<source>unit name</source>
<translation>nome da unidade</translation>
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
<translation>unidades longe demais {before:,} → {after:,}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sources.py" />
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<source>unknown</source>
<translation>desconhecido</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>unknown key</source>
<translation>chave desconhecida</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/scenario_history.py" />
<source>until further notice</source>
<translation>até novo aviso</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>version {version}</source>
<translation>a versão {version}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>warning</source>
<translation>aviso</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>way {before} → {after}</source>
<translation>trajeto {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>what the system exported…</source>
<translation>o que o sistema exportou…</translation>
</message>
<message>
<location filename="../../territory_planner/layers/expressions/functions.py" />
<source>what the territory field holds, or the territory's name</source>
<translation>o que o campo de territórios contém, ou o nome do território</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>what they share</source>
<translation>o que têm em comum</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>what was found</source>
<translation>o que foi encontrado</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/gdal_calls.py" />
<location filename="../../territory_planner/layers/writing/swap.py" />
<source>what was written can't be read back</source>
<translation>o que foi escrito não pode ser lido de volta</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>when the plan breaks a rule that it could keep</source>
<translation>quando o plano quebra uma regra que poderia cumprir</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>when the plan breaks any rule</source>
<translation>quando o plano quebra qualquer regra</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>when the plan is opened, and every 15 minutes</source>
<translation>ao abrir o plano, e a cada 15 minutos</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>when the plan is opened, and every day</source>
<translation>ao abrir o plano, e todo dia</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>when the plan is opened, and every hour</source>
<translation>ao abrir o plano, e a cada hora</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_dialog.py" />
<source>whenever workloads change</source>
<translation>sempre que as cargas mudarem</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>where the workload is</source>
<translation>onde está a carga</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>widen the limits</source>
<translation>alargar os limites</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a link between {first} and {second}</source>
<translation>com uma ligação entre {first} e {second}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a maximum distance of {needed} (now {now})</source>
<translation>com uma distância máxima de {needed} (agora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a maximum of {needed} {criterion} (now {now})</source>
<translation>com um máximo de {needed} {criterion} (agora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a maximum time of {needed} (now {now})</source>
<translation>com um tempo máximo de {needed} (agora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a minimum of {needed} {criterion} (now {now})</source>
<translation>com um mínimo de {needed} {criterion} (agora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with a tolerance of {needed} (now {now})</source>
<translation>com uma tolerância de {needed} (agora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with centers that may lie outside</source>
<translation>com centros que podem estar fora</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with centers {needed} apart (now {now})</source>
<translation>com centros afastados {needed} (agora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>with the center</source>
<translation>com o centro</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>with the largest area</source>
<translation>com a maior área</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/repair.py" />
<source>with the most workload</source>
<translation>com mais carga</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with {needed} allowed (now {now})</source>
<translation>com {needed} permitidos (agora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>with {needed} {count:unit|units} allowed (now {now})</source>
<translation>com {needed} {count:unidade permitida|unidades permitidas} (agora {now})</translation>
</message>
<message>
<location filename="../../territory_planner/report/map_view.py" />
<source>without a territory</source>
<translation>sem território</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>without any workload: {territories}</source>
<translation>sem nenhuma carga: {territories}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>without its lock</source>
<translation>sem o seu bloqueio</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>without the barrier between {first} and {second}</source>
<translation>sem a barreira entre {first} e {second}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>without the lock of {territory}</source>
<translation>sem o bloqueio de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/split_notes.py" />
<source>without {unit} it falls apart in pieces of {share} at most</source>
<translation>sem {unit} ele se desfaz em pedaços de no máximo {share}</translation>
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
<translation>carga × trajeto ao centro</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>workloads out of tolerance</source>
<translation>cargas fora da tolerância</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tools/tip.py" />
<source>worse</source>
<translation>pior</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>would leave a territory in more parts</source>
<translation>deixaria um território em mais partes</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>wrong workload</source>
<translation>carga errada</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/far.py" />
<source>x and y</source>
<translation>x e y</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>x and y may be swapped: “Swap X and Y coordinates” turns them.</source>
<translation>x e y podem estar trocados: “Permutar coordenadas X e Y” os corrige.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>year</source>
<translation>ano</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>years</source>
<translation>anos</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reporting.py" />
<location filename="../../territory_planner/report/build.py" />
<source>yes</source>
<translation>sim</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/kinds.py" />
<source>yes or no</source>
<translation>sim ou não</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/scenarios.py" />
<source>{about}: “{text}” ({author}, {day})</source>
<translation>{about}: “{text}” ({author}, {day})</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{algorithm}, {effort}, seed {seed}</source>
<translation>{algorithm}, {effort}, semente {seed}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>{amount} above its maximum</source>
<translation>{amount} acima do seu máximo</translation>
</message>
<message>
<location filename="../../territory_planner/layers/figures.py" />
<source>{amount} below its minimum</source>
<translation>{amount} abaixo do seu mínimo</translation>
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
<translation>{center} ({own} à sua própria unidade {unit}, {least} à mais próxima)</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{change} for {criterion}</source>
<translation>{change} para {criterion}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/table/column_choice.py" />
<source>{column} (no room)</source>
<translation>{column} (sem espaço)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>{count:,.0f} {count:customer|customers}</source>
<translation>{count:,.0f} {count:cliente|clientes}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} added</source>
<translation>{count:,} {count:inclusão|inclusões}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} changed</source>
<translation>{count:,} {count:alteração|alterações}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{count:,} features have the same “{field}”: {id}.</source>
<translation>{count:,} feições têm o mesmo “{field}”: {id}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>{count:,} more</source>
<translation>mais {count:,}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{count:,} more {count:differs|differ} from these.</source>
<translation>{count:,} mais {count:difere|diferem} destes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{count:,} more {count:plan differs|plans differ} from these, and {count:is|are} worse in nothing: ask for more (PLANS) to see {count:it|them}.</source>
<translation>{count:,} {count:plano a mais difere|planos a mais diferem} destes, e não {count:é pior|são piores} em nada: pedir mais (PLANS) para {count:vê-lo|vê-los}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} moved</source>
<translation>{count:,} {count:transferência|transferências}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{count:,} of {k:,} {k:territory|territories} {count:is|are} outside of {count:its|their} limits by up to {share} of {count:its|their} target. No plan within the limits was found: {advice}.</source>
<translation>{count:,} de {k:,} {k:território|territórios} {count:está|estão} fora dos seus limites em até {share} da sua meta. Não se achou plano dentro dos limites: {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{count:,} plan is kept as a scenario.</source>
<translation>{count:,} plano é guardado como cenário.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/publication.py" />
<source>{count:,} removed</source>
<translation>{count:,} {count:exclusão|exclusões}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/data_notes.py" />
<source>{count:,} workload {count:value is|values are} missing or unusable and {count:counts|count} as 0: {units}.</source>
<translation>{count:,} {count:valor de carga falta ou não serve e conta|valores de carga faltam ou não servem e contam} como 0: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>{count:,} {count:day|days}</source>
<translation>{count:,} {count:dia|dias}</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/parents.py" />
<source>{count:,} {count:parent|parents} ({listed}) can't be served by {k:,} {k:territory that stays|territories that stay} inside them: that takes at least {count:,}.</source>
<translation>{count:,} {count:região superior|regiões superiores} ({listed}) não {count:pode ser atendida|podem ser atendidas} por {k:,} {k:território que fique|territórios que fiquem} dentro: são precisos ao menos {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>{count:,} {count:plan is|plans are} kept as scenarios, none worse than another in everything.</source>
<translation>{count:,} {count:plano é guardado como cenário|planos são guardados como cenários}, nenhum pior que outro em tudo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>{count:,} {count:territory is|territories are} out of tolerance</source>
<translation>{count:,} {count:território está|territórios estão} fora da tolerância</translation>
</message>
<message>
<location filename="../../territory_planner/core/guards/budget.py" />
<source>{count:,} {count:territory|territories} would give away more than {count:it|they} may by rules alone (exceptions, groups, parents, pairs apart), up to {moved} of {count:its own|theirs}: allow {needed} or more, or take rules out.</source>
<translation>{count:,} {count:território daria mais do que pode|territórios dariam mais do que podem} só por regras (exceções, grupos, regiões superiores, pares separados), até {moved} do seu: permitir {needed} ou mais, ou tirar regras.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/data_notes.py" />
<source>{count:,} {count:unit has|units have} no usable geometry: {units}. {count:It counts|They count} in sums, but nobody knows where {count:it lies|they lie}: repair the layer, or delete {count:it|them}.</source>
<translation>{count:,} {count:unidade não tem|unidades não têm} geometria utilizável: {units}. {count:Ela conta|Elas contam} nas somas, mas ninguém sabe onde {count:fica|ficam}: repare a camada ou {count:exclua-a|exclua-as}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{count:,} {count:unit lies|units lie} apart from the others: {units}; tied by {ties}.</source>
<translation>{count:,} {count:unidade está|unidades estão} à parte das outras: {units}; {count:unida|unidas} por {ties}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<location filename="../../territory_planner/core/model/moves.py" />
<location filename="../../territory_planner/layers/numbers.py" />
<source>{count:,} {count:unit|units}</source>
<translation>{count:,} {count:unidade|unidades}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for spaces and hyphens ({count:,}): {examples}.</source>
<translation>{count:Chave reconhecida|Chaves reconhecidas} apesar de espaços e hífens ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for the country before them ({count:,}): {examples}.</source>
<translation>{count:Chave reconhecida|Chaves reconhecidas} apesar do país antes ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for upper and lower case ({count:,}): {examples}.</source>
<translation>{count:Chave reconhecida|Chaves reconhecidas} apesar de maiúsculas e minúsculas ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known but for zeros before or behind them ({count:,}): {examples}.</source>
<translation>{count:Chave reconhecida|Chaves reconhecidas} apesar de zeros antes ou depois ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/keys.py" />
<source>{count:Key|Keys} known by the first five digits of a ZIP+4 ({count:,}): {examples}.</source>
<translation>{count:Chave reconhecida|Chaves reconhecidas} pelos cinco primeiros dígitos de um ZIP+4 ({count:,}): {examples}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/problems_tab.py" />
<source>{count:The territory is|All {count:,} territories are} within {tolerance}. Looking for detached parts…</source>
<translation>{count:O território está|Os {count:,} territórios estão} dentro de {tolerance}. Procurando partes separadas…</translation>
</message>
<message>
<location filename="../../territory_planner/report/trend.py" />
<source>{count:once|{count:,} times}</source>
<translation>{count:uma vez|{count:,} vezes}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>{count:territory|territories}, {units}</source>
<translation>{count:território|territórios}, {units}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/balance_dialog.py" />
<source>{count:the selected territory|the {count:,} selected territories}</source>
<translation>{count:o território selecionado|os {count:,} territórios selecionados}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>{count:unit|units}</source>
<translation>{count:unidade|unidades}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{count} {count:territory|territories}: largest deviation {deviation:.2f} %, moved {moved} of the workload, workload times travel {travel:,.0f}</source>
<translation>{count} {count:território|territórios}: maior desvio {deviation:.2f} %, movido {moved} da carga, carga × trajeto {travel:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{count} {count:territory|territories}: no plan. {why}</source>
<translation>{count} {count:território|territórios}: nenhum plano. {why}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/layer_boxes.py" />
<source>{field} (new)</source>
<translation>{field} (novo)</translation>
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
<translation>{files} não tem polígono com nome.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>{files}: OData answered with a page of the table, not with all of it. Ask for what its @odata.nextLink names, too, until no page has one, and put all into the folder.</source>
<translation>{files}: o OData respondeu com uma página da tabela, não com toda ela. Pedir também o que o seu @odata.nextLink indica, até que nenhuma página tenha um, e pôr tudo na pasta.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/outline_files.py" />
<source>{file} can't be read as a map.</source>
<translation>{file} não pode ser lido como mapa.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} can't be read as a spreadsheet.</source>
<translation>{file} não pode ser lido como planilha.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} can't be read: {reason}.</source>
<translation>{file} não pode ser lido: {reason}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} has no column “{column}”. It has: {got}.</source>
<translation>{file} não tem coluna “{column}”. Há: {got}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{file} has territories of several models (Territory2ModelId {models}), and a plan is one: export again with WHERE Territory2Model.DeveloperName = and its name.</source>
<translation>{file} tem territórios de vários modelos (Territory2ModelId {models}), e um plano é um: exportar de novo com WHERE Territory2Model.DeveloperName = e o nome dele.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/sheets.py" />
<source>{file} is empty.</source>
<translation>{file} está vazio.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/markup.py" />
<source>{file} is no XML file.</source>
<translation>{file} não é um arquivo XML.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/markup.py" />
<source>{file} is no XML file: {reason}</source>
<translation>{file} não é um arquivo XML: {reason}</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/dynamics.py" />
<source>{file} is no answer of OData: it has no list “value”.</source>
<translation>{file} não é uma resposta de OData: não tem a lista “value”.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/tableau.py" />
<source>{file} needs Tableau's library, which is missing here: pip install {library}.</source>
<translation>{file} precisa da biblioteca do Tableau, que falta aqui: pip install {library}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{file}: accounts in territories above the lowest level are left out: {count:,}.</source>
<translation>{file}: ficam de fora contas em territórios acima do nível mais baixo: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{file}: accounts that the org's rules put in territories are left out: {count:,}.</source>
<translation>{file}: ficam de fora contas que as regras da organização põem em territórios: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/records.py" />
<source>{file}: rows whose territory is not among those given: {count:,}.</source>
<translation>{file}: linhas cujo território não está entre os dados: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{first}; or {second}</source>
<translation>{first}; ou {second}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>{first}; {second}</source>
<translation>{first}; {second}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>{found:,} {found:does|do}.</source>
<translation>{found:,} {found:basta|bastam}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>{found:,} {found:was found that does|were found that do}.</source>
<translation>{found:achou-se|acharam-se} {found:,} que {found:basta|bastam}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{high} lies farthest above its target ({above}), {low} farthest below ({below}).</source>
<translation>{high} é o que mais passa da sua meta ({above}), {low} o que fica mais abaixo ({below}).</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{high} lies {above} from its target.</source>
<translation>{high} está a {above} da sua meta.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>{island} and {other} ({distance})</source>
<translation>{island} e {other} ({distance})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/neighbours.py" />
<source>{island} to {others}</source>
<translation>{island} com {others}</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/problem.py" />
<source>{k:,} territories can't be made of {n:,} {n:unit|units}: ask for at most {n:,}.</source>
<translation>{k:,} territórios não podem ser feitos de {n:,} {n:unidade|unidades}: pedir no máximo {n:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{k:,} territories share the {n:,} units of “{layer}”</source>
<translation>{k:,} territórios dividem as {n:,} unidades de “{layer}”</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/sizes.py" />
<source>{k:,} {k:territory|territories} of at most {most} {k:holds|hold} {all} of {total}: allow {least}</source>
<translation>{k:,} {k:território|territórios} de no máximo {most} {k:contém|contêm} {all} de {total}: permitir {least}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/plan_design.py" />
<source>{k:,} {k:territory|territories}, largest deviation {share}.</source>
<translation>{k:,} {k:território|territórios}, maior desvio {share}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>{k:,} {k:territory|territories}: largest deviation {share}, travel {cost}. {verdict}</source>
<translation>{k:,} {k:território|territórios}: maior desvio {share}, deslocamento {cost}. {verdict}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/trials.py" />
<source>{k:,} {k:territory|territories}: {verdict}</source>
<translation>{k:,} {k:território|territórios}: {verdict}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>{key} (nearest: {near})</source>
<translation>{key} (a mais próxima: {near})</translation>
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
<translation>{layer} (não está no projeto)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/watch_row.py" />
<source>{left} ({names}).</source>
<translation>{left} ({names}).</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>{listed} and {more:,} more</source>
<translation>{listed} e mais {more:,}</translation>
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
<translation>{moved} da carga se move</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>{n:,} {n:unit|units} carried over to {m:,} new {m:one|ones}.</source>
<translation>{n:,} {n:unidade levada|unidades levadas} a {m:,} {m:nova|novas}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/forecast_workload.py" />
<source>{n:,} {n:unit|units}, {steps:,} {steps:step|steps} from {first} to {last}, in all {total}.</source>
<translation>{n:,} {n:unidade|unidades}, {steps:,} {steps:período|períodos} de {first} a {last}, ao todo {total}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{n:problem|problems}</source>
<translation>{n:problema|problemas}</translation>
</message>
<message>
<location filename="../../territory_planner/report/build.py" />
<source>{n:territory|territories}</source>
<translation>{n:território|territórios}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>{names} leave</source>
<translation>{names} saem</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>{names} leaves</source>
<translation>{names} sai</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>{names}: ways lead from centers, and alternatives that are made afresh find none of their own. Give centers (CENTERS), or the plan of today (TERRITORY_FIELD).</source>
<translation>{names}: os trajetos partem de centros, e alternativas feitas do zero não acham os seus. Dar centros (CENTERS), ou o plano de hoje (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/missing.py" />
<source>{name} (can't run)</source>
<translation>{name} (não pode ser executado)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{name} (carries {load} of “{title}”)</source>
<translation>{name} (leva {load} de “{title}”)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>{name} (no place in {crs})</source>
<translation>{name} (nenhum lugar em {crs})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/carried.py" />
<source>{name} (the nearest)</source>
<translation>{name} (a mais próxima)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>{name} ({deviation}, since {day})</source>
<translation>{name} ({deviation}, desde {day})</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>{name} (“{field}”)</source>
<translation>{name} (“{field}”)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/review.py" />
<source>{name} (“{field}”: {deviation})</source>
<translation>{name} (“{field}”: {deviation})</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} and {other} have changed places.</source>
<translation>{name} e {other} trocaram de lugar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{name} at {unit}</source>
<translation>{name} em {unit}</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} before</source>
<translation>{name} antes</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} can't change places with themselves.</source>
<translation>{name} não pode trocar de lugar consigo.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} carries {after} of the workload, and carried {before}.</source>
<translation>{name} leva {after} da carga, e levava {before}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>{name} changes places, and the column “with” does not say with whom.</source>
<translation>{name} troca de lugar, e a coluna “with” não diz com quem.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} gave</source>
<translation>{name} que cede</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} got</source>
<translation>{name} que recebe</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} has two changes at once ({one} and {other}): give one row for each person.</source>
<translation>{name} tem duas mudanças ao mesmo tempo ({one} e {other}): dar uma linha por pessoa.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} is back on {until}, and another change begins on {since} only: plan these one after the other.</source>
<translation>{name} volta em {until}, e outra mudança só começa em {since}: planejá-las uma após a outra.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>{name} is frozen.</source>
<translation>{name} está congelado.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<source>{name} is left aside: it says nothing where {choice} is “{word}”.</source>
<translation>{name} é deixado de lado: não diz nada onde {choice} é “{word}”.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<location filename="../../territory_planner/algorithms/shared/touring.py" />
<source>{name} is left aside: it says nothing without {partner}.</source>
<translation>{name} é deixado de lado: não diz nada sem {partner}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/partners.py" />
<source>{name} is left aside: {other} counts.</source>
<translation>{name} é deixado de lado: conta {other}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/editor.py" />
<source>{name} is locked.</source>
<translation>{name} está bloqueado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} is “{lock}”, and all that it has would go to others: unlock it.</source>
<translation>{name} está “{lock}”, e tudo o que tem iria a outros: desbloqueá-lo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>{name} is “{value}”, which is read with a decimal point: {numbers}. If the point parts thousands, leave it out.</source>
<translation>{name} é “{value}”, que é lido com ponto decimal: {numbers}. Se o ponto separa milhares, tirá-lo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/people.py" />
<source>{name} joins</source>
<translation>{name} chega</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} joins twice: give one row for each person.</source>
<translation>{name} chega duas vezes: dar uma linha por pessoa.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} joins with {after} of the workload, from {whence}.</source>
<translation>{name} chega com {after} da carga, de {whence}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} joins, and the table of travel costs does not know {name}: add a center and a column of that name.</source>
<translation>{name} chega, e a tabela de custos de viagem não conhece {name}: adicionar um centro e uma coluna com esse nome.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} joins, and there are centers, but none of {name}: give a home, or a center of that name.</source>
<translation>{name} chega, e há centros, mas nenhum de {name}: dar uma casa, ou um centro com esse nome.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} joins, and there is a territory of that name already: choose another name.</source>
<translation>{name} chega, e já há um território com esse nome: escolher outro nome.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} kept</source>
<translation>{name} que mantém</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/people_plan.py" />
<source>{name} leaves: {before} of the workload goes to {to}.</source>
<translation>{name} sai: {before} da carga vai para {to}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/unit_editor.py" />
<source>{name} may only gain.</source>
<translation>{name} só pode ganhar.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/constraints.py" />
<source>{name} must be one number of zero or more per workload field ({n}), not “{value}”.</source>
<translation>{name} deve ser um número de zero ou mais por campo de carga ({n}), não “{value}”.</translation>
</message>
<message>
<location filename="../../territory_planner/report/changes.py" />
<source>{name} now</source>
<translation>{name} agora</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/alternatives.py" />
<source>{name} says what stays as it is today: say which field holds the plan of today (TERRITORY_FIELD).</source>
<translation>{name} diz o que fica como hoje: dizer que campo contém o plano de hoje (TERRITORY_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} would be back on {until}, before leaving on {since}.</source>
<translation>{name} voltaria em {until}, antes de sair em {since}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{name} would begin in unit {unit}, which a lock keeps in {host}: unlock it, or choose another home.</source>
<translation>{name} começaria na unidade {unit}, que um bloqueio mantém em {host}: desbloqueá-la, ou escolher outra casa.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{name} {least} or later is needed, and is not installed.</source>
<translation>É necessário {name} {least} ou posterior, e não está instalado.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{name} {least} or later is needed, and {found} can't be loaded ({error}).</source>
<translation>É necessário {name} {least} ou posterior, e não se pode carregar {found} ({error}).</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{name} {least} or later is needed, and {found} is too old.</source>
<translation>É necessário {name} {least} ou posterior, e {found} é antiga demais.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>{name}: largest deviation {deviation}, travel {travel}, borders {borders:,.0f} km</source>
<translation>{name}: maior desvio {deviation}, deslocamento {travel}, fronteiras {borders:,.0f} km</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/base.py" />
<source>{name}: “{value}” is read as {number:.15g}.</source>
<translation>{name}: “{value}” é lido como {number:.15g}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{number:,.0f} {number:territory|territories}, {asked:,.0f} {asked:was|were} asked for</source>
<translation>{number:,.0f} {number:território|territórios}, {asked:,.0f} {asked:foi pedido|foram pedidos}</translation>
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
<translation>{one} e {other} ({share} % da menor)</translation>
</message>
<message>
<location filename="../../territory_planner/core/people/changes.py" />
<source>{one} and {other} would both begin in unit {unit}.</source>
<translation>{one} e {other} começariam os dois na unidade {unit}.</translation>
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
<translation>{output} é de pontos: dizer quais (POINTS).</translation>
</message>
<message>
<location filename="../../territory_planner/core/presolve/parents.py" />
<source>{parent} {seats:,} ({share})</source>
<translation>{parent} {seats:,} ({share})</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>{path} has neither a table of Territory2 (Name, DeveloperName) nor a metadata project.</source>
<translation>{path} não tem tabela de Territory2 (Name, DeveloperName) nem projeto de metadados.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>{path} has no file that ends in {endings}.</source>
<translation>{path} não tem arquivo que termine em {endings}.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/accounts_first.py" />
<source>{path} has no table of territories ({column}).</source>
<translation>{path} não tem tabela de territórios ({column}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/run.py" />
<location filename="../../territory_planner/layers/writing/checks.py" />
<location filename="../../territory_planner/layers/writing/folders.py" />
<source>{path} is as it was before an earlier run that was broken off.</source>
<translation>{path} está como antes de uma execução anterior que foi interrompida.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>{path} is not there.</source>
<translation>{path} não existe.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>{path} tells no units: whether these changed is not known.</source>
<translation>{path} não diz unidades: não se sabe se estas mudaram.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} of {territory} {count:stays detached: it|stay detached: one of them} is locked</source>
<translation>{piece} de {territory} {count:segue separada: está bloqueada|seguem separadas: uma delas está bloqueada}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} of {territory} {count:stays|stay} detached: {territory} is locked</source>
<translation>{piece} de {territory} {count:segue separada|seguem separadas}: {territory} está bloqueado</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} of {territory} {count:stays|stay} detached: {territory} would be below its minimum without {count:it|them}</source>
<translation>{piece} de {territory} {count:segue separada|seguem separadas}: {territory} ficaria sem {count:ela|elas} abaixo do seu mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: each territory that touches {count:it|them} has a unit that {count:it|one of them} must be apart from</source>
<translation>{piece} {count:fica|ficam}: cada território que {count:a|as} toca tem uma unidade de que {count:ela|uma delas} deve ficar separada</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: no territory that may gain units touches {count:it|them}</source>
<translation>{piece} {count:fica|ficam}: nenhum território que possa ganhar unidades {count:a|as} toca</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: rules keep {count:it|them} from all territories that touch {count:it|them}</source>
<translation>{piece} {count:fica|ficam}: regras {count:a|as} afastam de todos os territórios que {count:a|as} tocam</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: the centers of the territories that touch {count:it|them} are too far, or can't serve {count:it|them}</source>
<translation>{piece} {count:fica|ficam}: os centros dos territórios que {count:a|as} tocam estão longe demais, ou não podem {count:atendê-la|atendê-las}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: the territories that touch {count:it|them} would be above their maximum with {count:it|them}</source>
<translation>{piece} {count:fica|ficam}: os territórios que {count:a|as} tocam passariam com {count:ela|elas} do seu máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{piece} {count:stays|stay}: the territories that touch {count:it|them} would have more units or land with {count:it|them} than they may</source>
<translation>{piece} {count:fica|ficam}: os territórios que {count:a|as} tocam teriam com {count:ela|elas} mais unidades ou terreno do que podem</translation>
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
<translation>{plan}, cópia</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{pockets} would be cut off by it and {count:belongs|belong} to the same territory.</source>
<translation>{pockets} {count:seria cortada por ela e pertence|seriam cortadas por ela e pertencem} ao mesmo território.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{pockets} would be cut off by one of them and {count:belongs|belong} to its territory.</source>
<translation>{pockets} {count:seria cortada por uma delas e pertence|seriam cortadas por uma delas e pertencem} ao seu território.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/delivery.py" />
<source>{reason} In place already, and whole: {done}.</source>
<translation>{reason} Já no lugar, e inteiros: {done}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>{row} → perhaps {candidates}</source>
<translation>{row} → talvez {candidates}</translation>
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
<translation>{said}. Poderia ir para lá {turns}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{said}; {count:gives|give} up a head: {who}.</source>
<translation>{said}; {count:cede|cedem} um posto: {who}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/headcount.py" />
<source>{said}; {count:joins|join}: {who}.</source>
<translation>{said}; {count:chega|chegam}: {who}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{share:.2f} % of “{title}”</source>
<translation>{share:.2f} % de “{title}”</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{share:.2f} % of “{title}” (tolerance {tolerance:g} %)</source>
<translation>{share:.2f} % de “{title}” (tolerância {tolerance:g} %)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/account.py" />
<source>{share:.2f} % of “{title}” (tolerance {tolerance:g} %, {count:,} outside)</source>
<translation>{share:.2f} % de “{title}” (tolerância {tolerance:g} %, {count:,} fora)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of the customers</source>
<translation>{share} dos clientes</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of the units</source>
<translation>{share} das unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of the workload</source>
<translation>{share} da carga</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/comparison.py" />
<source>{share} of “{name}”</source>
<translation>{share} de “{name}”</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/realign_wish.py" />
<source>{share} of “{title}”</source>
<translation>{share} de “{title}”</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{source} closes</source>
<translation>{source} fecha</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{source} gives it up to nobody</source>
<translation>{source} a deixa sem território</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{source} goes from {a} to {b} off its target, {target} from {c} to {d}</source>
<translation>Desvio da meta: {source} passa de {a} a {b}, {target} de {c} a {d}</translation>
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
<translation>{suggestion} (fora da vista)</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{suggestion} (partly out of sight)</source>
<translation>{suggestion} (em parte fora da vista)</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>{system} gives a folder of files: name it (FILES).</source>
<translation>{system} dá uma pasta de arquivos: nomeá-la (FILES).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>{system} publishes no description of its files, nor of what must be switched on for them: only our own reading back has checked these. Try them with a few rows.</source>
<translation>{system} não publica nenhuma descrição dos seus arquivos, nem do que deve ser ativado para eles: só a nossa própria releitura verificou estes. Experimentá-los com algumas linhas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>{system} takes a folder of files: name it (FOLDER).</source>
<translation>{system} recebe uma pasta de arquivos: nomeá-la (FOLDER).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>{system} takes at most {limit} {limit:level|levels}, and the plan has {levels}: leave some out (PARENT_FIELDS).</source>
<translation>{system} aceita até {limit} {limit:nível|níveis}, e o plano tem {levels}: deixar alguns de fora (PARENT_FIELDS).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/listed.py" />
<source>{system} takes each unit once, and {count:this key is|these keys are} there more than once ({count:,}): {keys}. Choose the field that tells the units apart (ID_FIELD).</source>
<translation>{system} toma cada unidade uma vez, e {count:esta chave está|estas chaves estão} lá mais de uma vez ({count:,}): {keys}. Escolher o campo que distingue as unidades (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>{table} can't tell which unit it is about, for several units have the same id ({count:,} {count:id|ids}): {ids}. Give each unit an id of its own, or choose the field that has it (ID_FIELD).</source>
<translation>{table} não pode dizer de que unidade trata, pois várias unidades têm o mesmo id ({count:,} {count:id|ids}): {ids}. Dar a cada unidade o seu id, ou escolher o campo que o tem (ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>{table} “{layer}” does not fit the layer of units, not in a single row: no unit has the {count:id|ids} {ids}.</source>
<translation>{table} “{layer}” não combina com a camada de unidades em nenhuma linha: nenhuma unidade tem {count:o id|os ids} {ids}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/tables.py" />
<source>{table} “{layer}” needs the {count:column|columns} {columns}. It has: {got}.</source>
<translation>{table} “{layer}” precisa {count:da coluna|das colunas} {columns}. Há: {got}.</translation>
</message>
<message>
<location filename="../../territory_planner/report/handover.py" />
<source>{target} is new</source>
<translation>{target} é novo</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} can't come below {deviation}: {heavy} heavier than any territory may be.</source>
<translation>{territory} não pode ficar abaixo de {deviation}: {heavy} demais para um território.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/moves.py" />
<source>{territory} goes from {before} to {after}</source>
<translation>{territory} passa de {before} a {after}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} had no units and took over part of {others}.</source>
<translation>{territory} não tinha unidades e assumiu parte de {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} has no center</source>
<translation>{territory} não tem centro</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} has no units</source>
<translation>{territory} não tem unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} has {number:,.0f} {number:unit|units}, and may have {asked:,.0f}</source>
<translation>{territory} tem {number:,.0f} {number:unidade|unidades}, e pode ter {asked:,.0f}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is in {home}, but has {units} of {away}</source>
<translation>{territory} está em {home}, mas tem {units} de {away}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {area} larger than it may be</source>
<translation>{territory} é {area} maior do que pode ser</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {load} {criterion} above its maximum</source>
<translation>{territory} está {load} {criterion} acima do seu máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {load} {criterion} below its minimum</source>
<translation>{territory} está {load} {criterion} abaixo do seu mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} is {size} {criterion} {side} its tolerance</source>
<translation>{territory} está {size} {criterion} {side} da sua tolerância</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} may not gain units</source>
<translation>{territory} não pode ganhar unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} may not gain units, but has gained {units}</source>
<translation>{territory} não pode ganhar unidades, mas ganhou {units}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} may not lose units</source>
<translation>{territory} não pode perder unidades</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} may not lose units, but has lost {units}</source>
<translation>{territory} não pode perder unidades, mas perdeu {units}</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{territory} must have {given_load}, but between the locks around it only {needed_load} is in reach: unlock some, or {advice}.</source>
<translation>{territory} deve ter {given_load}, mas entre os bloqueios ao redor só {needed_load} está ao alcance: desbloquear alguns, ou {advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{territory} now</source>
<translation>{territory} agora</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} starts anew elsewhere: its units went to other territories, and it took over part of {others}.</source>
<translation>{territory} recomeça em outro lugar: as suas unidades foram a outros territórios, e ele assumiu parte de {others}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: it can only trade with {others}, and together they can't meet their limits.</source>
<translation>{territory} fica em {deviation}: só pode trocar com {others}, e juntos não podem cumprir os seus limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: it is frozen.</source>
<translation>{territory} fica em {deviation}: está congelado.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: it may gain but not lose.</source>
<translation>{territory} fica em {deviation}: pode ganhar mas não perder.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: its exceptions ({units}) leave too little room for what it can't give away.</source>
<translation>{territory} fica em {deviation}: as suas exceções ({units}) deixam muito pouco lugar para o que não pode dar.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: locked units alone carry too much.</source>
<translation>{territory} fica em {deviation}: as unidades bloqueadas sozinhas levam demais.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: no way was found that keeps all territories whole.</source>
<translation>{territory} fica em {deviation}: não se achou modo que mantenha inteiros todos os territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: no way was found to even out “{one}” that does not spoil “{other}”. Allow more tolerance for one of them.</source>
<translation>{territory} fica em {deviation}: não se achou modo de equilibrar “{one}” sem estragar “{other}”. Permitir mais tolerância para um deles.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: no way was found within what may change hands.</source>
<translation>{territory} fica em {deviation}: não se achou modo dentro do que pode mudar de território.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: there is no territory it can trade with.</source>
<translation>{territory} fica em {deviation}: não há território com que trocar.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: {heavy} heavier than any territory may be; the others share the rest.</source>
<translation>{territory} fica em {deviation}: {heavy} demais para um território; os outros dividem o resto.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: {heavy} heavier than this territory may be.</source>
<translation>{territory} fica em {deviation}: {heavy} demais para este território.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays at {deviation}: {heavy} heavier than what is left for a territory beside units that are too heavy for any.</source>
<translation>{territory} fica em {deviation}: {heavy} mais do que resta a um território junto a unidades pesadas demais para qualquer um.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{territory} stays in several parts: {units} {count:is|are} locked in it, away from the rest.</source>
<translation>{territory} fica em várias partes: bloqueios seguram nele {units}, à parte do resto.</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} would be {load} {criterion} above its maximum</source>
<translation>{territory} ficaria {load} {criterion} acima do seu máximo</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} would be {load} {criterion} below its minimum</source>
<translation>{territory} ficaria {load} {criterion} abaixo do seu mínimo</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} would be {size} {criterion} {side} its tolerance</source>
<translation>{territory} ficaria {size} {criterion} {side} da sua tolerância</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{territory} would reach out of {home} into {away}</source>
<translation>{territory} sairia de {home} para {away}</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{territory} {before} → {after}</source>
<translation>{territory} {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/summary.py" />
<source>{territory}, {workload}: the largest deviation of all workloads</source>
<translation>{territory}, {workload}: o maior desvio de todas as cargas</translation>
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
<translation>“{title}” está em andamento: uma mudança aqui o cancela</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>{title} is still at work: wait for it, or cancel it first.</source>
<translation>“{title}” ainda está em curso: esperar, ou cancelar antes.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/dock.py" />
<source>{title} was cancelled, as it was begun for another set-up or plan.</source>
<translation>“{title}” foi cancelado: tinha sido iniciado para outra configuração ou outro plano.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>{title}, {system}: nothing to move.</source>
<translation>{title}, {system}: nada a mover.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/read_back.py" />
<source>{title}, {system}: {units} would move.</source>
<translation>{title}, {system}: {units} a mover.</translation>
</message>
<message>
<location filename="../../territory_planner/report/chart.py" />
<source>{title}: deviation of each territory from its target. The band is the tolerance ({band}); outside of it: {outside:,} of {count:,}.</source>
<translation>{title}: desvio de cada território da sua meta. A faixa é a tolerância ({band}); fora dela: {outside:,} de {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>{title}: nothing to move.</source>
<translation>{title}: nada a mover.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/solve_bar.py" />
<source>{title}: {stage}</source>
<translation>{title}: {stage}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/proposal_told.py" />
<source>{title}: {units} would move; largest deviation {before} → {after}</source>
<translation>{title}: {units} a mover; maior desvio {before} → {after}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<location filename="../../territory_planner/algorithms/shared/account.py" />
<location filename="../../territory_planner/report/build.py" />
<source>{total} of “{name}”</source>
<translation>{total} de “{name}”</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{units} alone is</source>
<translation>{units} sozinha é</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} away from the rest of {territory} ({load} {criterion})</source>
<translation>{units} à parte do resto de {territory} ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} away from the rest of {territory}, next to {other} alone ({load} {criterion})</source>
<translation>{units} à parte do resto de {territory}, só junto a {other} ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} can't be joined to the other units locked in {territory}: unlock {count:it|them}, or link {count:it|them}.</source>
<translation>{units} não {count:pode ser unida|podem ser unidas} às outras unidades bloqueadas em {territory}: {count:desbloqueá-la, ou ligá-la|desbloqueá-las, ou ligá-las}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} can't be kept apart from itself: two units of a pair are the same. Take the pair out of the table of pairs.</source>
<translation>{units} não pode ser separada de si mesma: as duas unidades de um par são a mesma. Tirar o par da tabela de pares.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{units} cover the same {area}, {width} wide on average.</source>
<translation>{units} cobrem os mesmos {area}, com {width} de largura em média.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} cover {area} twice</source>
<translation>{units} cobrem {area} duas vezes</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} cut off from the rest of {territory} by a barrier ({load} {criterion})</source>
<translation>{units} atrás de uma barreira, à parte do resto de {territory} ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} given to {territory} by exception, but not there</source>
<translation>{units} com exceção para {territory}, mas não ali</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} holds a center that no territory has</source>
<translation>{units} tem um centro que nenhum território tem</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} holds the center of {territory}, but is not in it</source>
<translation>{units} tem o centro de {territory}, mas não está nele</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} in {territory} together, though they must stay apart</source>
<translation>{units} juntas em {territory}, embora devam ficar separadas</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} in {territory}, but its center can't serve them</source>
<translation>{units} em {territory}, mas sem atendimento a partir do seu centro</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} is an exception of {territory}</source>
<translation>{units} é uma exceção de {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} locked in {territory}, but not there</source>
<translation>{units} com bloqueio em {territory}, mas não ali</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>{units} locked.</source>
<translation>{units}: bloqueio feito.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} must all be apart from one another, which takes {needed:,.0f} territories, and there are {given:,.0f} for them: ask for more territories, or take out pairs.</source>
<translation>{units} devem ficar todas separadas umas das outras, o que requer {needed:,.0f} territórios, e há {given:,.0f} para elas: pedir mais territórios, ou tirar pares.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} must be kept apart, but are locked to the same territory, {territory}: unlock one of them.</source>
<translation>{units} devem ficar separadas, mas estão bloqueadas no mesmo território, {territory}: desbloquear uma.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} must be kept apart, but touch the other units only through one that both depend on, and carry too little there ({given_load}) for a territory ({needed_load} or more): link them to others, or take out the pair.</source>
<translation>{units} devem ficar separadas, mas tocam as outras unidades só por uma de que ambas dependem, e levam ali muito pouco ({given_load}) para um território ({needed_load} ou mais): ligá-las a outras, ou tirar o par.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/unsaved_row.py" />
<source>{units} not saved</source>
<translation>{units} por salvar</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of no parent in {territory}</source>
<translation>{units} sem região superior em {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} of the group {group} in {territory}, but most of it is in {other}</source>
<translation>{units} do grupo {group} em {territory}, mas a maior parte está em {other}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {group} in {territory}</source>
<translation>{units} de {group} em {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {name}</source>
<translation>{units} de {name}</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {name} (held there by a lock)</source>
<translation>{units} de {name} (com bloqueio ali)</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/notes.py" />
<source>{units} of {parent} in {territory}</source>
<translation>{units} de {parent} em {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/commands.py" />
<source>{units} released.</source>
<translation>{units}: desbloqueio feito.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{units} stay together and are</source>
<translation>{units} ficam juntas e são</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/balance_notes.py" />
<source>{units} stay together in {territory}: no way was found to part them.</source>
<translation>{units} ficam juntas em {territory}: não se achou modo de separá-las.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} too far from the center of {territory}, by up to {amount:,.1f} km</source>
<translation>{units} longe demais do centro de {territory}, até {amount:,.1f} km a mais</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} too long from the center of {territory}, by up to {amount:,.1f} min</source>
<translation>{units} a um tempo excessivo do centro de {territory}, até {amount:,.1f} min a mais</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{units} touches no other unit; tied by {ties}.</source>
<translation>{units} não toca outra unidade; unida por {ties}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{units} without a territory ({load} {criterion})</source>
<translation>{units} sem território ({load} {criterion})</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{units} would be too far from the center of {territory}, by up to {amount:,.1f} km</source>
<translation>longe demais do centro de {territory}: {units}, até {amount:,.1f} km a mais</translation>
</message>
<message>
<location filename="../../territory_planner/core/reasons/sentences.py" />
<source>{units} would be too long from the center of {territory}, by up to {amount:,.1f} min</source>
<translation>tempo demais desde o centro de {territory}: {units}, até {amount:,.1f} min a mais</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} {count:doesn't|don't} touch the others and can't be divided among whole territories within a tolerance of {given_share}: link {count:it|them} to others, or allow {needed_share}.</source>
<translation>{units} não {count:toca as outras e não pode ser repartida|tocam as outras e não podem ser repartidas} entre territórios inteiros com uma tolerância de {given_share}: {count:ligá-la|ligá-las} a outras, ou permitir {needed_share}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units} {count:doesn't|don't} touch the others and can't be divided among whole territories within the minimum and maximum, whatever the tolerance: link {count:it|them} to others, or widen these limits.</source>
<translation>{units} não {count:toca as outras e não pode ser repartida|tocam as outras e não podem ser repartidas} entre territórios inteiros dentro do mínimo e do máximo, seja qual for a tolerância: {count:ligá-la|ligá-las} a outras, ou alargar estes limites.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units}: the first must be apart from the others, and these are locked in every territory that it could be in: unlock some, or take out pairs.</source>
<translation>{units}: a primeira deve ficar separada das outras, e estas estão bloqueadas em cada território em que poderia estar: desbloquear algumas, ou tirar pares.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>{units}: the first must be apart from the others, and what it reaches without them carries {given_load}, less than a territory must ({needed_load}): take out pairs, or {advice}.</source>
<translation>{units}: a primeira deve ficar separada das outras, e o que alcança sem elas leva {given_load}, menos do que um território deve ({needed_load}): tirar pares, ou {advice}.</translation>
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
<translation>{unit} leva sozinha {share}, e as unidades não se dividem</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/design_notes.py" />
<source>{unit} alone is heavier than a territory may be: it has a territory of its own, and the others are balanced among themselves.</source>
<translation>{unit} sozinha é mais pesada do que um território pode ser: tem um território próprio, e os outros são equilibrados entre si.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/repair.py" />
<source>{unit} and {more:,} more</source>
<translation>{unit} e mais {more:,}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>{unit} and {other} are linked, as {author} asked: “{text}”.</source>
<translation>{unit} e {other} ficam ligadas, como {author} pediu: “{text}”.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>{unit} belongs to {other}, as {author} asked: “{text}”.</source>
<translation>{unit} pertence a {other}, como {author} pediu: “{text}”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has a geometry without an area, or off the map.</source>
<translation>{unit} tem uma geometria sem área, ou fora do mapa.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has an invalid geometry ({why}).</source>
<translation>{unit} tem uma geometria inválida ({why}).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has no geometry.</source>
<translation>{unit} não tem geometria.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has no “{field}”.</source>
<translation>{unit} não tem “{field}”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{unit} has the very outline of {other}.</source>
<translation>{unit} tem o mesmo contorno que {other}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>{unit} has {parts:,} parts.</source>
<translation>{unit} tem {parts:,} {parts:parte|partes}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/unit_coverage.py" />
<source>{unit} is a sliver of {area}.</source>
<translation>{unit} é uma lasca de {area}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/notes.py" />
<source>{unit} is locked, as {author} asked: “{text}”.</source>
<translation>{unit} fica bloqueada, como {author} pediu: “{text}”.</translation>
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
<translation>{unit} · {work} · em nenhum território</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/why_tab.py" />
<source>{unit} · {work} · in {territory}</source>
<translation>{unit} · {work} · em {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/tabs/suggestions_tab.py" />
<source>{unit} → {territory}</source>
<translation>{unit} → {territory}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/suitability.py" />
<source>{unit}: score {score:.0f}; largest deviation {deviation:.1f} %, travel saved {saved}, moved {moved} of the workload.</source>
<translation>{unit}: pontuação {score:.0f}; maior desvio {deviation:.1f} %, deslocamento poupado {saved}, movido {moved} da carga.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/solve.py" />
<source>{unit}: {why}</source>
<translation>{unit}: {why}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/references.py" />
<source>{use}: the layer “{layer}” is not in the project (any more).</source>
<translation>{use}: a camada “{layer}” não está (mais) no projeto.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/references.py" />
<source>{use}: the source of “{layer}” can't be found.</source>
<translation>{use}: a fonte de “{layer}” não foi encontrada.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/costs.py" />
<source>{value} is too large to reckon with as a travel cost: correct it, or leave it blank where the center can't serve the unit.</source>
<translation>{value} é grande demais para calcular como custo de viagem: corrigi-lo, ou deixá-lo vazio onde o centro não possa atender a unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{way:,.0f} km from the center of {territory}: more than {limit:,.6g} km</source>
<translation>{way:,.0f} km do centro de {territory}: mais de {limit:,.6g} km</translation>
</message>
<message>
<location filename="../../territory_planner/core/checks/listing.py" />
<source>{way:,.0f} min from the center of {territory}: more than {limit:,.6g} min</source>
<translation>{way:,.0f} min do centro de {territory}: mais de {limit:,.6g} min</translation>
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
<translation>{what} (o seu {mine}, excluída lá)</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/own_edits.py" />
<source>{what} (yours {mine}, theirs {theirs})</source>
<translation>{what} (o seu {mine}, o de lá {theirs})</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/earlier.py" />
<source>{what} in a territory that is not among those given are left out: {count:,}.</source>
<translation>{what} em um território que não está entre os dados ficam de fora: {count:,}.</translation>
</message>
<message>
<location filename="../../territory_planner/requirements.py" />
<source>{what} in {place}</source>
<translation>{what} em {place}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>{who} cover the same {area}.</source>
<translation>{who} cobrem os mesmos {area}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/land_table.py" />
<source>{who}: {area} lie all within {around}.</source>
<translation>{who}: {area} estão inteiramente dentro de {around}.</translation>
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
<translation>“2_owners.csv” diz quem trabalha em que território de agora em diante.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/design_brief.py" />
<source>“As many as the limits allow” needs a least workload: set one under Constraints in the set-up.</source>
<translation>“tantos quantos os limites permitam” precisa de uma carga mínima: defini-la em Restrições, na configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>“Assign projection” sets it. If none fits, draw the units anew.</source>
<translation>“Definir projeção” o define. Se nenhum servir, desenhar as unidades de novo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/parameters.py" />
<source>“fast” for a first look, “balanced” for daily work, “best” to search on and to prove how good the plan is.</source>
<translation>“fast” para uma primeira olhada, “balanced” para o trabalho diário, “best” para procurar mais e provar quão bom é o plano.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>“fewest” needs the greatest workload (MAXIMUM), distance (MAX_DISTANCE) or time (MAX_TIME).</source>
<translation>“fewest” precisa da maior carga (MAXIMUM), distância (MAX_DISTANCE) ou tempo (MAX_TIME).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>“given”: by the number of territories. “fewest”: as few as keep MAXIMUM, MAX_DISTANCE or MAX_TIME. “most”: as many as keep MINIMUM. “best”: of all in COUNT_RANGE that keep the limits, the one with the least travel times number. Candidate centers (SITE_FIELD) are chosen anew for each. Each count that is tried is a whole design, so that this takes several times as long.</source>
<translation>“given”: pelo número de territórios. “fewest”: tão poucos quanto cumpram MAXIMUM, MAX_DISTANCE ou MAX_TIME. “most”: tantos quantos cumpram MINIMUM. “best”: de todos em COUNT_RANGE que cumprem os limites, o de menor deslocamento vezes número. Centros candidatos (SITE_FIELD) são escolhidos de novo para cada um. Cada número tentado é um desenho inteiro, de modo que demora várias vezes mais.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>“hexagons” or “squares” of one size; “voronoi”: the land that is nearest to each point, points in one place together; “polygons”: those of POLYGONS, which the points are joined to.</source>
<translation>“hexagons” ou “squares” de um tamanho; “voronoi”: o terreno mais próximo de cada ponto, pontos de um mesmo lugar, juntos; “polygons”: os de POLYGONS, a que os pontos são unidos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/barriers.py" />
<source>“impassable”: what they part are no neighbours. “costly”: neighbours all the same, but a way across counts as longer (or goes around the barrier's end, where that is shorter), and the border along it is the best place for a territory to end. A link across has no such cost.</source>
<translation>“impassable”: o que separam não é vizinho. “costly”: vizinho mesmo assim, mas um trajeto que cruza conta mais (ou contorna o fim da barreira, onde for mais curto), e a fronteira ao longo dela é o melhor lugar para um território terminar. Uma ligação que cruza não tem tal custo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/counting.py" />
<source>“most” needs the least workload of a territory (MINIMUM).</source>
<translation>“most” precisa da menor carga de um território (MINIMUM).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>“names”: territories of the same name are the same, others came or went. “shared”: each is the one that it shares most workload with, whatever it is called; for plans that a run has numbered anew.</source>
<translation>“names”: territórios de mesmo nome são os mesmos, outros vieram ou foram. “shared”: cada um é aquele com que tem mais carga em comum, chame-se como se chamar; para planos que uma execução numerou de novo.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/verdict.py" />
<source>“ok”: no rule is broken; “unavoidable”: only what no plan can avoid; “broken”: more</source>
<translation>“ok”: nenhuma regra é quebrada; “unavoidable”: só o que nenhum plano pode evitar; “broken”: mais</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/seed.py" />
<source>“spread”: far apart, denser where the workload is (weighted k-means++). “balanced”: in the middle of equal shares of the workload. “heaviest”: the heaviest units that lie apart. “median”: the places with the least total distance to the workload (p-median). “center”: the places that leave no workload farther than need be (p-center). “existing”: the centers of the plan in the territory field.</source>
<translation>“spread”: longe umas das outras, mais densas onde está a carga (k-means++ ponderado). “balanced”: no meio de partes iguais da carga. “heaviest”: as unidades mais pesadas afastadas entre si. “median”: os lugares com a menor distância total à carga (p-mediana). “center”: os lugares que não deixam carga mais longe que o preciso (p-centro). “existing”: os centros do plano no campo de territórios.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/explore.py" />
<source>“travel”: workload times what the way from the territory's center counts: its squared distance, or what is asked for (OBJECTIVE). “borders”: how long the borders between territories are; short ones make compact territories.</source>
<translation>“travel”: carga vezes o que conta o trajeto a partir do centro do território: o quadrado da distância, ou o que se pede (OBJECTIVE). “borders”: quão longas são as fronteiras entre territórios; curtas fazem territórios compactos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>“workload” without one. The fields of groups begin with it.</source>
<translation>“workload” se não for dado. Os campos de grupos começam com ele.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/travel.py" />
<source>“yes”, “true”, “1” or “FT”: only as drawn. “-1” or “TF”: only against it. Else both ways; the log names values that mean nothing.</source>
<translation>“yes”, “true”, “1” ou “FT”: só como desenhada. “-1” ou “TF”: só ao contrário. Senão nos dois sentidos; o registro nomeia valores que nada significam.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{algorithm}” has no parameter {name}; it has {known}.</source>
<translation>“{algorithm}” não tem parâmetro {name}; tem {known}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{algorithm}” has no parameter {name}; the nearest is {near}.</source>
<translation>“{algorithm}” não tem parâmetro {name}; o mais próximo é {near}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/staff.py" />
<source>“{column}” of the table of reps must be a number of zero or more for {name}, not “{value}”.</source>
<translation>“{column}” da tabela de representantes deve ser um número de zero ou mais para {name}, não “{value}”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/people.py" />
<source>“{column}” of {name} must be a day such as 2027-03-01, not “{value}”.</source>
<translation>“{column}” de {name} deve ser um dia como 2027-03-01, não “{value}”.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: a territory may have {given_load} at most (the maximum), but each of {units} carries more, up to {needed_load}. {Advice}, or split these.</source>
<translation>“{criterion}”: um território pode ter no máximo {given_load} (o máximo), mas cada uma de {units} leva mais, até {needed_load}. {Advice}, ou dividi-las.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: a territory may have {given_load} at most (the maximum), but {units} alone carries {needed_load}. {Advice}, or split it.</source>
<translation>“{criterion}”: um território pode ter no máximo {given_load} (o máximo), mas {units} sozinha leva {needed_load}. {Advice}, ou dividi-la.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: within the tolerance a territory may have {given_load} at most, but each of {units} carries more, up to {needed_load}. {Advice}, or split these.</source>
<translation>“{criterion}”: dentro da tolerância um território pode ter no máximo {given_load}, mas cada uma de {units} leva mais, até {needed_load}. {Advice}, ou dividi-las.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: within the tolerance a territory may have {given_load} at most, but {units} alone carries {needed_load}. {Advice}, or split it.</source>
<translation>“{criterion}”: dentro da tolerância um território pode ter no máximo {given_load}, mas {units} sozinha leva {needed_load}. {Advice}, ou dividi-la.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {k:,} {k:territory|territories} may carry {given_load} in all, and there is {needed_load}. {Advice}.</source>
<translation>“{criterion}”: {k:,} {k:território pode|territórios podem} levar {given_load} ao todo, e há {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {k:,} {k:territory|territories} must carry {given_load} in all, and there is {needed_load}. {Advice}.</source>
<translation>“{criterion}”: {k:,} {k:território deve|territórios devem} levar {given_load} ao todo, e há {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {territory} would have to carry {needed_load} or more and {given_load} or less at once. {Advice}.</source>
<translation>“{criterion}”: {territory} teria de levar ao mesmo tempo {needed_load} ou mais e {given_load} ou menos. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {units} alone carries so much that {given_load} is left for the others ({other_k:,} of {k:,} territories), whose minima are {needed_load} in all. {Advice}.</source>
<translation>“{criterion}”: {units} sozinha leva tanto que ao resto ({other_k:,} de {k:,} territórios) sobra {given_load}, e os seus mínimos somam {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/diagnosis/conflicts.py" />
<source>“{criterion}”: {units}, which take a territory each, carry so much that {given_load} is left for the others ({other_k:,} of {k:,} territories), whose minima are {needed_load} in all. {Advice}.</source>
<translation>“{criterion}”: {units}, que tomam um território cada, levam tanto que ao resto ({other_k:,} de {k:,} territórios) sobra {given_load}, e os seus mínimos somam {needed_load}. {Advice}.</translation>
</message>
<message>
<location filename="../../territory_planner/core/model/text.py" />
<source>“{field}”</source>
<translation>“{field}”</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{field}” comes from a joined layer: edit it there.</source>
<translation>“{field}” vem de uma camada unida: editá-lo lá.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/results.py" />
<source>“{field}” does not tell all units apart; {count:this occurs|these occur} more than once: {ids}.</source>
<translation>“{field}” não distingue todas as unidades; {count:esta ocorre|estas ocorrem} mais de uma vez: {ids}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/delegate.py" />
<source>“{field}” has no territories called {names}; there are {there}.</source>
<translation>“{field}” não tem territórios chamados {names}; há {there}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/field_hints.py" />
<source>“{field}” has {count:,} different values for {units:,} units: that is hardly a plan. Choose the field that holds territories, or make a new one.</source>
<translation>“{field}” tem {count:,} valores diferentes para {units:,} unidades: isso dificilmente é um plano. Escolher o campo que contém territórios, ou criar um novo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/read_back.py" />
<source>“{field}” holds names of at most {most:,} {most:letter|letters}, and the files have longer ones ({count:,}: {names}). Take a longer field in the set-up, or shorten them.</source>
<translation>“{field}” contém nomes de até {most:,} {most:letra|letras}, e os arquivos têm mais longos ({count:,}: {names}). Tomar um campo mais longo na configuração, ou encurtá-los.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/match.py" />
<source>“{field}” holds numbers, and can't hold the names of the plan before, such as {names}. Make a text field of it with the field calculator, and choose that.</source>
<translation>“{field}” contém números, e não pode conter os nomes do plano anterior, como {names}. Criar a partir dele um campo de texto com a calculadora de campo, e escolher esse.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>“{field}” holds numbers, and can't hold the territories of the copies, such as {names}. Make a text field of it with the field calculator, and choose that.</source>
<translation>“{field}” contém números, e não pode conter os territórios das cópias, como {names}. Criar a partir dele um campo de texto com a calculadora de campo, e escolher esse.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/read_back.py" />
<source>“{field}” holds numbers, and the files have territories that the plan has none of that name for ({count:,}: {names}). Make them with “New territory” first, or take a field of text in the set-up.</source>
<translation>“{field}” contém números, e os arquivos têm territórios que o plano não tem com esse nome ({count:,}: {names}). Fazê-los antes com “Novo território”, ou tomar um campo de texto na configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” holds what means neither yes nor no ({values}) in {count:,} of {n:,} {n:unit|units}, which {count:counts|count} as not locked: {units}. Write “yes” or “no”.</source>
<translation>“{field}” contém o que não significa nem sim nem não ({values}) em {count:,} de {n:,} {n:unidade|unidades}, que {count:conta|contam} como não {count:bloqueada|bloqueadas}: {units}. Escrever “yes” ou “no”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is 0 in every unit.</source>
<translation>“{field}” é 0 em cada unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is 0 in every unit: there is no workload to share out.</source>
<translation>“{field}” é 0 em cada unidade: não há carga a repartir.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is 0 in {count:,} of {n:,} {n:unit|units}: {units}.</source>
<translation>“{field}” é 0 em {count:,} de {n:,} {n:unidade|unidades}: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{field}” is a virtual field: its values are computed and can't be edited.</source>
<translation>“{field}” é um campo virtual: os seus valores são calculados e não podem ser editados.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>“{field}” is empty in {count:,} {count:unit|units}, which no system can find again.</source>
<translation>“{field}” está vazio em {count:,} {count:unidade, que|unidades, que} nenhum sistema pode achar de novo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/service.py" />
<source>“{field}” is missing in {count:,} of {n:,} {n:customer|customers}; {constant} counts there: {customers}.</source>
<translation>“{field}” falta em {count:,} de {n:,} {n:cliente|clientes}; ali conta {constant}: {customers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is missing in {count:,} of {n:,} {n:unit|units} and counts as 0 there: {units}.</source>
<translation>“{field}” falta em {count:,} de {n:,} {n:unidade|unidades} e conta ali como 0: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is missing in {count:,} of {n:,} {n:unit|units}: {units}.</source>
<translation>“{field}” falta em {count:,} de {n:,} {n:unidade|unidades}: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{field}” is missing in {count:,} {count:record|records}, which {count:counts|count} 0.</source>
<translation>“{field}” falta em {count:,} {count:dado, que conta|dados, que contam} 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is missing in {unit}.</source>
<translation>“{field}” falta em {unit}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>“{field}” is the same for several units ({count:,} {count:key|keys}): {keys}.</source>
<translation>“{field}” é o mesmo para várias unidades ({count:,} {count:chave|chaves}): {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” is too large to reckon with in {units}: correct it, or measure it in larger units.</source>
<translation>“{field}” é grande demais para calcular em {units}: corrigi-lo, ou medi-lo em unidades maiores.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is {value} in {unit}.</source>
<translation>“{field}” é {value} em {unit}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is {value} in {unit}: the middle unit has {times} times that, {middle}.</source>
<translation>“{field}” é {value} em {unit}: a unidade mediana tem {times} vezes isso, {middle}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{field}” is {value} in {unit}: {times} times the middle unit's {middle}.</source>
<translation>“{field}” é {value} em {unit}: {times} vezes o da unidade mediana, {middle}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/staged.py" />
<source>“{field}” is “{name}”</source>
<translation>“{field}” é “{name}”</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/reading.py" />
<location filename="../../territory_planner/layers/live/reading/plan_centers.py" />
<source>“{field}” must be a number above zero for every center, and is not for {names}.</source>
<translation>“{field}” deve ser um número acima de zero para cada centro, e não o é para {names}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” must be a number in every unit, and not too large to reckon with; it is not in {units}.</source>
<translation>“{field}” deve ser um número em cada unidade, e não grande demais para calcular; não o é em {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” must be a number of zero or more in every unit, and is not in {units}.</source>
<translation>“{field}” deve ser um número de zero ou mais em cada unidade, e não o é em {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/targets.py" />
<source>“{field}” must be the same in all units of a territory; in {name} it is {one} and {other}.</source>
<translation>“{field}” deve ser o mesmo em todas as unidades de um território; em {name} é {one} e {other}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/sites.py" />
<source>“{field}” must be “required” or “candidate” for every center: {centers}.</source>
<translation>“{field}” deve ser “required” ou “candidate” para cada centro: {centers}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{field}” of the roads holds no speed above zero in {count:,} of {n:,} {n:line|lines}, which {count:counts|count} as {default:g} km/h: {lines}. Speeds are numbers in km/h, or such as “30 mph”.</source>
<translation>“{field}” das estradas não contém velocidade acima de zero em {count:,} de {n:,} {n:linha|linhas}, que {count:conta|contam} como {default:g} km/h: {lines}. Velocidades são números em km/h, ou por exemplo “30 mph”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{field}” of the roads says in {count:,} of {n:,} {n:line|lines} what means no direction, so that {count:it counts|they count} both ways: {values}. Write “yes” (as drawn), “-1” (against it) or “no”.</source>
<translation>“{field}” das estradas diz em {count:,} de {n:,} {n:linha|linhas} o que não significa nenhum sentido, de modo que {count:conta|contam} nos dois: {values}. Escrever “yes” (como desenhada), “-1” (ao contrário) ou “no”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/columns.py" />
<source>“{field}” of the units is what an earlier run left there: it is brought up to date.</source>
<translation>“{field}” das unidades é o que uma execução anterior deixou lá: é atualizado.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” of “{layer}” counts nothing in any unit, so that nothing tells plans apart: choose another field, or another measure.</source>
<translation>“{field}” de “{layer}” não conta nada em nenhuma unidade, de modo que nada distingue os planos: escolher outro campo, ou outra medida.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/writing/workload.py" />
<source>“{field}” of “{layer}” has {count:,} values, {values}; a field each would be too many. Choose a field with at most {most} (GROUP_FIELD).</source>
<translation>“{field}” de “{layer}” tem {count:,} valores, {values}; um campo para cada seria demais. Escolher um campo com no máximo {most} (GROUP_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{field}” of “{layer}” holds no dates that can be read ({values}). Write them as 2016-10-31, 2016-10, 2016 Q4 or 2016.</source>
<translation>“{field}” de “{layer}” não contém datas legíveis ({values}). Escrevê-las como 2016-10-31, 2016-10, 2016 Q4 ou 2016.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>“{field}” of “{layer}” is missing in {count:,} {count:feature|features}, which {count:weighs|weigh} 0.</source>
<translation>“{field}” de “{layer}” falta em {count:,} {count:feição, que pesa|feições, que pesam} 0.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/newer.py" />
<source>“{field}” of “{layer}” is read, and beside it there is “{newer}”: what a later run added, as the name was taken. Choose that field where the newer values are meant.</source>
<translation>“{field}” de “{layer}” é lido, e ao lado há “{newer}”: o que uma execução posterior adicionou, pois o nome estava tomado. Escolher esse campo onde se querem os valores novos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/placing.py" />
<source>“{field}” of “{layer}” is the id of a unit of “{units}” in not a single row: {keys}.</source>
<translation>“{field}” de “{layer}” não é em nenhuma linha o id de uma unidade de “{units}”: {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{field}” of “{layer}” must be a number of zero or more in every record, and is not in {records}.</source>
<translation>“{field}” de “{layer}” deve ser um número de zero ou mais em cada dado, e não o é em {records}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/features.py" />
<source>“{field}” of “{layer}” must be a number of zero or more, and is not in {count:,} of {n:,}: {rows}.</source>
<translation>“{field}” de “{layer}” deve ser um número de zero ou mais, e não o é em {count:,} de {n:,}: {rows}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/features.py" />
<source>“{field}” of “{layer}” must be a number, and not too large to reckon with; it is not in {count:,} of {n:,}: {rows}.</source>
<translation>“{field}” de “{layer}” deve ser um número, e não grande demais para calcular; não o é em {count:,} de {n:,}: {rows}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/values.py" />
<source>“{field}” says yes in another language ({values}): taken as yes.</source>
<translation>“{field}” diz sim em outra língua ({values}): tomado por sim.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{field}” was taken in as a scenario, kept in {place}.</source>
<translation>“{field}” foi incorporado como cenário, guardado em {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/statistics.py" />
<source>“{field}” weighs ratings, and must be zero or more; it is below in {count:,} {count:customer|customers}. Correct it, or leave CUSTOMER_WEIGHT out.</source>
<translation>“{field}” pondera avaliações, e deve ser zero ou mais; está abaixo em {count:,} {count:cliente|clientes}. Corrigi-lo, ou não dar CUSTOMER_WEIGHT.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>“{field}”: {before} before, {after} after.</source>
<translation>“{field}”: {before} antes, {after} depois.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/import_alignment.py" />
<source>“{folder}” holds what changed alone: the plan that it leads to is read from its “{state}”, whether it was loaded or not.</source>
<translation>“{folder}” contém só o que mudou: o plano a que leva é lido do seu “{state}”, tenha sido carregado ou não.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{layer}” can't be switched to editing.</source>
<translation>“{layer}” não pode ser posta em edição.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/barriers.py" />
<source>“{layer}” can't serve as barriers: it holds neither lines nor polygons.</source>
<translation>“{layer}” não serve de barreiras: a camada não contém linhas nem polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>“{layer}” can't serve as centers: it is no point layer.</source>
<translation>“{layer}” não serve de centros: não é uma camada de pontos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>“{layer}” can't serve as customers: it is no point layer.</source>
<translation>“{layer}” não serve de clientes: não é uma camada de pontos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads here: its connected roads come no nearer than {km:,.0f} km to any unit.</source>
<translation>“{layer}” não serve aqui de estradas: as suas estradas conectadas não chegam a menos de {km:,.0f} km de nenhuma unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads: it has no line that leads anywhere.</source>
<translation>“{layer}” não pode servir de estradas: nenhuma de suas linhas leva a algum lugar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads: it is no line layer.</source>
<translation>“{layer}” não serve de estradas: não é uma camada de linhas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{layer}” can't serve as roads: {count:,} of its {n:,} vertices {count:is|are} no place in {crs}.</source>
<translation>“{layer}” não serve de estradas: {count:,} dos seus {n:,} vértices não {count:corresponde|correspondem} a nenhum lugar em {crs}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/region.py" />
<source>“{layer}” can't serve as study region: it holds no polygons.</source>
<translation>“{layer}” não serve de região de estudo: a camada não contém polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>“{layer}” can't serve as weights: it holds neither points nor areas.</source>
<translation>“{layer}” não serve de pesos: a camada não contém pontos nem áreas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/weights.py" />
<source>“{layer}” can't serve as weights: none of its features has a place.</source>
<translation>“{layer}” não serve de pesos: nenhuma das suas feições tem localização.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/file_behind.py" />
<source>“{layer}” could not be read to its end ({count} features): it was being saved, or something else is writing to it. Run it again.</source>
<translation>“{layer}” não pôde ser lida até o fim ({count} feições): estava sendo salva, ou outra coisa escreve nela. Executar de novo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{layer}” did not accept the value {value} in “{field}”.</source>
<translation>“{layer}” não aceitou o valor {value} em “{field}”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>“{layer}” has no centers.</source>
<translation>“{layer}” não tem centros.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/outlines.py" />
<source>“{layer}” has no coordinate reference system, and the system's outlines are in longitude and latitude: set it in the layer's properties.</source>
<translation>“{layer}” não tem sistema de referência de coordenadas, e os contornos do sistema estão em longitude e latitude: defini-lo nas propriedades da camada.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>“{layer}” has no coordinate reference system: its coordinates are taken as metres in the plane. Where they are degrees, set its reference system first.</source>
<translation>“{layer}” não tem sistema de referência de coordenadas: as suas coordenadas são tomadas por metros no plano. Onde forem graus, definir antes o seu sistema.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{layer}” has no coordinate reference system; its coordinates look like degrees.</source>
<translation>“{layer}” não tem sistema de referência de coordenadas; as suas coordenadas parecem graus.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{layer}” has no coordinate reference system; its coordinates look like metres.</source>
<translation>“{layer}” não tem sistema de referência de coordenadas; as suas coordenadas parecem metros.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>“{layer}” has no customers.</source>
<translation>“{layer}” não tem clientes.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/customers.py" />
<source>“{layer}” has no customers: none of its features has a point.</source>
<translation>“{layer}” não tem clientes: nenhuma das suas feições tem um ponto.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/check_units.py" />
<source>“{layer}” has no features to look over.</source>
<translation>“{layer}” não tem feições a examinar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>“{layer}” has no features to make territories of. Where only selected features are used, select some.</source>
<translation>“{layer}” não tem feições de que fazer territórios. Onde só se usam as selecionadas, selecionar algumas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>“{layer}” has no features yet.</source>
<translation>“{layer}” ainda não tem feições.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/comparing.py" />
<source>“{layer}” has no field “{field}” to tell its units by: choose one (OTHER_ID_FIELD).</source>
<translation>“{layer}” não tem campo “{field}” por que reconhecer as suas unidades: escolher um (OTHER_ID_FIELD).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>“{layer}” has no points.</source>
<translation>“{layer}” não tem pontos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{layer}” has no records up to {day}: give a later day (UNTIL).</source>
<translation>“{layer}” não tem dados até {day}: dar um dia posterior (UNTIL).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/dated_records.py" />
<source>“{layer}” has no records with a unit and a date.</source>
<translation>“{layer}” não tem dados com unidade e data.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>“{layer}” has no rows to compare with.</source>
<translation>“{layer}” não tem linhas com que comparar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>“{layer}” has no rows.</source>
<translation>“{layer}” não tem linhas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units_told.py" />
<source>“{layer}” has no units: none of its features has an area.</source>
<translation>“{layer}” não tem unidades: nenhuma das suas feições tem área.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/points.py" />
<source>“{layer}” has {k:,} centers for {n:,} {n:unit|units}: at most one per unit.</source>
<translation>“{layer}” tem {k:,} centros para {n:,} {n:unidade|unidades}: no máximo um por unidade.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>“{layer}” has {units:,} {units:unit|units} and no territories.</source>
<translation>“{layer}” tem {units:,} {units:unidade|unidades} e nenhum território.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/state_page.py" />
<source>“{layer}” has {units:,} {units:unit|units}.</source>
<translation>“{layer}” tem {units:,} {units:unidade|unidades}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>“{layer}” holds lines; territories are made of polygons. Pick a polygon layer.</source>
<translation>“{layer}” contém linhas; territórios são feitos de polígonos. Escolher uma camada de polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>“{layer}” holds no geometry; territories are made of polygons. Pick a polygon layer.</source>
<translation>“{layer}” não contém geometria; territórios são feitos de polígonos. Escolher uma camada de polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/territories_of_points.py" />
<source>“{layer}” holds no points. Pick a layer of addresses, customers or the like.</source>
<translation>“{layer}” não contém pontos. Escolher uma camada de endereços, clientes ou semelhantes.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/export_alignment.py" />
<source>“{layer}” holds no points: pick a layer that does, or say which of its fields has the units' keys (POINT_UNIT).</source>
<translation>“{layer}” não contém pontos: escolher uma camada que os tenha, ou dizer qual dos seus campos tem as chaves das unidades (POINT_UNIT).</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/units.py" />
<source>“{layer}” holds points; territories are made of polygons. Pick a polygon layer.</source>
<translation>“{layer}” contém pontos; territórios são feitos de polígonos. Escolher uma camada de polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>“{layer}” is about none of these units: not one of its keys is a unit's, such as {keys}.</source>
<translation>“{layer}” não trata de nenhuma destas unidades: nenhuma das suas chaves é de uma unidade, por exemplo {keys}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/places.py" />
<source>“{layer}” is in no file or database that scenarios could be kept beside: say which GeoPackage is to hold them (STORE).</source>
<translation>“{layer}” não está em nenhum arquivo nem banco de dados ao lado do qual guardar cenários: dizer qual GeoPackage deve contê-los (STORE).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/merge_copies.py" />
<source>“{layer}” is no copy that was handed out: it has no field {fields}.</source>
<translation>“{layer}” não é uma cópia entregue; falta {fields}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/make_units.py" />
<source>“{layer}” is no point layer.</source>
<translation>“{layer}” não é uma camada de pontos.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/aggregate.py" />
<source>“{layer}” is no point layer: choose its field with the id of the unit that each customer belongs to (KEY_FIELD), or a layer of points.</source>
<translation>“{layer}” não é uma camada de pontos: escolher o seu campo com o id da unidade de cada cliente (KEY_FIELD), ou uma camada de pontos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/settings/usable.py" />
<source>“{layer}” is not a polygon layer. Territories are made of polygons.</source>
<translation>“{layer}” não é uma camada de polígonos. Territórios são feitos de polígonos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/session/edits.py" />
<source>“{layer}” is set to read-only in this project.</source>
<translation>“{layer}” é somente leitura neste projeto.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/unit_checks.py" />
<source>“{layer}” lies outside of the area that {crs} ({name}) is made for.</source>
<translation>“{layer}” está fora da área para a qual {crs} ({name}) é feito.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/other_plan.py" />
<source>“{layer}” says two things of one unit in “{field}” ({count:,}): {units}. Leave one row for each unit, or choose the field that tells its rows apart.</source>
<translation>“{layer}” diz duas coisas de uma unidade em “{field}” ({count:,}): {units}. Deixar uma linha por unidade, ou escolher o campo que distingue as suas linhas.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/carry_over.py" />
<source>“{layer}” was given as the old units and as the new ones.</source>
<translation>“{layer}” foi dada como unidades antigas e como novas.</translation>
</message>
<message>
<location filename="../../territory_planner/core/jobs/count_range.py" />
<source>“{mode}” leaves no number of territories to try: {one} asks for {low:,.0f} or more, and {other} for {high:,.0f} or fewer.</source>
<translation>“{mode}” não deixa número de territórios a tentar: {one} pede {low:,.0f} ou mais, e {other} {high:,.0f} ou menos.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce_rules.py" />
<source>“{names}” has too many postal codes for Salesforce: they need {count:,} items of a rule, and a territory has {most:,} ({rules} rules of {items}). Split the territory.</source>
<translation>“{names}” tem códigos postais demais para o Salesforce: precisam de {count:,} itens de uma regra, e um território tem {most:,} ({rules} regras de {items}). Dividir o território.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” can't go from {state} to {to}: the next is {next}.</source>
<translation>“{name}” não pode passar de “{state}” a “{to}”: o estado seguinte é “{next}”.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/markup.py" />
<source>“{name}” has control characters, which XML can't hold: rename it.</source>
<translation>“{name}” tem caracteres de controle, que o XML não admite: renomeá-lo.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/store.py" />
<source>“{name}” holds a character that no database keeps (0): rename it.</source>
<translation>“{name}” contém um caractere que nenhum banco de dados guarda (0): renomeá-lo.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{name}” is a copy of “{plan}”.</source>
<translation>“{name}” é uma cópia de “{plan}”.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/open_plan.py" />
<source>“{name}” is approved ({who}, {day}) and stays as it is. To go on from it, choose “Copy this plan…” in the box of plans.</source>
<translation>“{name}” está aprovado ({who}, {day}) e fica como está. Para seguir a partir dele, escolher “Copiar este plano…” na lista de planos.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” is approved ({who}, {day}), so that it stays as it is: save under another name.</source>
<translation>“{name}” está aprovado ({who}, {day}), de modo que fica como está: salvar com outro nome.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>“{name}” is approved and in force from {begin} on ({who}).</source>
<translation>“{name}” está aprovado e em vigor a partir de {begin} ({who}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>“{name}” is approved and in force from {begin} until before {end} ({who}).</source>
<translation>“{name}” está aprovado e em vigor a partir de {begin} até antes de {end} ({who}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios_dialog.py" />
<source>“{name}” is in force from</source>
<translation>“{name}” está em vigor a partir de</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{name}” is in force from {day} on.</source>
<translation>“{name}” está em vigor a partir de {day}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” is in that state already ({state}).</source>
<translation>“{name}” já está nesse estado ({state}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>“{name}” is open, kept in {place}.</source>
<translation>“{name}” está aberto, guardado em {place}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>“{name}” is open: {units} changed hands.</source>
<translation>“{name}” está aberto; mudança de território: {units}.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/plans.py" />
<source>“{name}” is shown then.</source>
<translation>“{name}” é mostrado então.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/sign_scenario.py" />
<source>“{name}” is {state} now ({who}).</source>
<translation>“{name}” está agora: {state} ({who}).</translation>
</message>
<message>
<location filename="../../territory_planner/ui/scenarios.py" />
<source>“{name}” is {state} now.</source>
<translation>“{name}” está agora: {state}.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/scenarios/scenario.py" />
<source>“{name}” was put in force, which is not taken back: copy it.</source>
<translation>“{name}” foi posto em vigor, o que não se retira: copiá-lo.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/postgis.py" />
<source>“{schema}” has a table “{table}” that no earlier publication made: choose another schema (SCHEMA).</source>
<translation>“{schema}” tem uma tabela “{table}” que nenhuma publicação anterior fez: escolher outro esquema (SCHEMA).</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/arcgis.py" />
<source>“{seeds}” has a point in each territory, of type Required, for Solve Territories and Build Balanced Zones; “featuresets” has the classes as JSON for other tools.</source>
<translation>“{seeds}” tem um ponto em cada território, do tipo Required, para Solve Territories e Build Balanced Zones; “featuresets” tem as classes como JSON para outras ferramentas.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/reading/roads.py" />
<source>“{speed}” (feature {id})</source>
<translation>“{speed}” (feição {id})</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{table}” gives “{unit}” to {others} already: change or delete its row there first.</source>
<translation>“{table}” já dá “{unit}” a {others}: mudar ou excluir primeiro a sua linha lá.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{table}” holds no lines, so that this can't be added to it: draw it there by hand, or choose a layer of lines in the set-up.</source>
<translation>“{table}” não contém linhas geométricas, de modo que isto não pode ser adicionado: desenhá-lo lá à mão, ou escolher uma camada de linhas na configuração.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{table}” takes no new rows: it is read-only, or refuses them.</source>
<translation>“{table}” não aceita linhas novas: é somente leitura, ou as recusa.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/publishing.py" />
<source>“{territory}” ({field}) is in several of the level above: {parents}. Other systems have each territory in one: give the units of it one value, or leave that field out (PARENT_FIELDS).</source>
<translation>“{territory}” ({field}) está em vários do nível acima: {parents}. Outros sistemas têm cada território em um: dar às suas unidades um valor, ou não dar esse campo (PARENT_FIELDS).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/kept_publications.py" />
<source>“{text}” (AGAINST) is neither “nothing” nor the number of a publication.</source>
<translation>“{text}” (AGAINST) não é “nothing” nem o número de uma publicação.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/days.py" />
<source>“{text}” ({name}) is no day: write it as 2027-01-31.</source>
<translation>“{text}” ({name}) não é um dia: escrevê-lo como 2027-01-31.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) can't be “{value}”. Choose one of: {options}.</source>
<translation>“{title}” ({name}) não pode ser “{value}”. Escolher um de: {options}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is missing.</source>
<translation>Falta “{title}” ({name}).</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; it must be a whole number.</source>
<translation>“{title}” ({name}) é {value}; deve ser um número inteiro.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; it must be at least {limit}.</source>
<translation>“{title}” ({name}) é {value}; deve ser ao menos {limit}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; it must be at most {limit}.</source>
<translation>“{title}” ({name}) é {value}; deve ser no máximo {limit}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is {value}; that is too large a number.</source>
<translation>“{title}” ({name}) é {value}; é um número grande demais.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) is “{value}”, which is not a number.</source>
<translation>“{title}” ({name}) é “{value}”, que não é um número.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}) takes one file or folder, not a list: {values}.</source>
<translation>“{title}” ({name}) aceita um arquivo ou uma pasta, não uma lista: {values}.</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}): the field “{field}” of “{layer}” holds {kind}; a number field is needed. {advice}</source>
<translation>“{title}” ({name}): o campo “{field}” de “{layer}” contém {kind}; é preciso um campo numérico. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/algorithms/shared/checks.py" />
<source>“{title}” ({name}): “{layer}” has no field “{field}”. {advice}</source>
<translation>“{title}” ({name}): “{layer}” não tem campo “{field}”. {advice}</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{unit}” and “{other}” have no border that a barrier could stand on.</source>
<translation>“{unit}” e “{other}” não têm fronteira onde uma barreira pudesse estar.</translation>
</message>
<message>
<location filename="../../territory_planner/layers/live/work/note_rules.py" />
<source>“{unit}” has no outline.</source>
<translation>“{unit}” não tem contorno.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/field_service.py" />
<source>“{waiting}” is not to be loaded yet: its rows need Ids that the org gives, of operating hours, of territories one level up, of members. Load the rest, export the org as below and publish the same plan again with this folder as PREVIOUS, once a level: they come with Ids.</source>
<translation>“{waiting}” ainda não deve ser carregado: as suas linhas precisam de Ids que a organização dá, de horários, de territórios um nível acima, de membros. Carregar o resto, exportar a organização como dito abaixo e publicar de novo o mesmo plano com esta pasta como PREVIOUS, uma vez por nível: virão com Ids.</translation>
</message>
<message>
<location filename="../../territory_planner/exchange/salesforce.py" />
<source>“{waiting}” lists what these steps undo, or what has no Id yet because its territory is made anew: for the latter export the org again and publish the plan before with that as PREVIOUS.</source>
<translation>“{waiting}” lista o que estes passos desfazem, ou o que ainda não tem Id porque o seu território é criado de novo: para este último, exportar a organização de novo e publicar o plano anterior com isso como PREVIOUS.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>“{workload}”: at least {least} is more than at most {most}. Change one of these limits.</source>
<translation>“{workload}”: o mínimo {least} é maior que o máximo {most}. Mudar um destes limites.</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… and within</source>
<translation>… e até</translation>
</message>
<message>
<location filename="../../territory_planner/report/layout_history.py" />
<source>… and {more:,} more</source>
<translation>… e mais {more:,}</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>… are</source>
<translation>… são</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… chosen for</source>
<translation>… visando</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>… covering</source>
<translation>… cobre</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/rules_form.py" />
<source>… crossing adds</source>
<translation>… cruzar soma</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… nearest within</source>
<translation>… próxima, até</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… one-way</source>
<translation>… mão única</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… speed</source>
<translation>… velocidade</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… their key</source>
<translation>… a chave</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… their unit</source>
<translation>… a unidade</translation>
</message>
<message>
<location filename="../../territory_planner/ui/set_up/centers_form.py" />
<source>… ways lead</source>
<translation>… trajeto</translation>
</message>
<message>
<location filename="../../territory_planner/ui/publish_dialog.py" />
<source>… which is in</source>
<translation>… que está em</translation>
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
<translation>⚠ com problemas</translation>
</message>
</context>
</TS>