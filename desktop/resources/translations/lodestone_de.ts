<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Alles bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <source>The cheapest supplier mix that keeps the dependency on any country under its cap.</source>
            <translation>Der günstigste Lieferantenmix, der die Abhängigkeit von jedem Land unter seiner Obergrenze hält.</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
    </context>
    <context>
        <name>AcceptCard</name>
        <message>
            <source>A new book</source>
            <translation>Ein neues Buch</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>From {0}</source>
            <translation>Aus {0}</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <source>Materials and suppliers that it has already stay as they are.</source>
            <translation>Materialien und Lieferanten, die es dort schon gibt, bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Number of products to build</source>
            <translation>Zahl der zu fertigenden Produkte</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Rows for the book, in one undo step: {0}.</source>
            <translation>Zeilen für das Buch, in einem Schritt rückgängig zu machen: {0}.</translation>
        </message>
        <message>
            <source>The number of {0} to build stays as it is in the build plan.</source>
            <translation>Die Zahl der zu fertigenden {0} bleibt, wie sie im Fertigungsplan steht.</translation>
        </message>
        <message>
            <source>The period in which they are built</source>
            <translation>Die Periode, in der sie gebaut werden</translation>
        </message>
        <message>
            <source>This book counts in periods; a number to build needs one.</source>
            <translation>Dieses Buch rechnet in Perioden; eine Zahl zu bauender Produkte braucht eine.</translation>
        </message>
        <message>
            <source>To build</source>
            <translation>Zu fertigen</translation>
        </message>
        <message>
            <source>Where the rows go</source>
            <translation>Wohin die Zeilen kommen</translation>
        </message>
        <message>
            <source>later</source>
            <translation>später</translation>
        </message>
        <message>
            <source>so many in each period</source>
            <translation>so viele in jeder Periode</translation>
        </message>
        <message>
            <source>{0} has parts in this book already; these would be added to them.</source>
            <translation>{0} hat in diesem Buch schon Teile; diese kämen dazu.</translation>
        </message>
    </context>
    <context>
        <name>AccountCard</name>
        <message>
            <source>1 question is open</source>
            <translation>1 Frage ist offen</translation>
        </message>
        <message>
            <source>1 row was not read: see “Not read”.</source>
            <translation>1 Zeile wurde nicht gelesen: siehe „Nicht gelesen“.</translation>
        </message>
        <message>
            <source>Nothing can be read. {0}</source>
            <translation>Es lässt sich nichts lesen. {0}</translation>
        </message>
        <message>
            <source>Read as a bill of materials</source>
            <translation>Als Stückliste gelesen</translation>
        </message>
        <message>
            <source>Read as a quotation</source>
            <translation>Als Angebot gelesen</translation>
        </message>
        <message>
            <source>Rows that are no items: {0}.</source>
            <translation>Zeilen, die keine Artikel sind: {0}.</translation>
        </message>
        <message>
            <source>The file states as its total: {0}.</source>
            <translation>Die Datei nennt als Summe: {0}.</translation>
        </message>
        <message>
            <source>The rows agree.</source>
            <translation>Die Zeilen stimmen überein.</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>Was gelesen wurde</translation>
        </message>
        <message>
            <source>price {0}</source>
            <translation>Preis {0}</translation>
        </message>
        <message>
            <source>quantity {0}</source>
            <translation>Menge {0}</translation>
        </message>
        <message>
            <source>{0} of its totals differ from the rows: see the problems.</source>
            <translation>{0} ihrer Summen weichen von den Zeilen ab: siehe die Probleme.</translation>
        </message>
        <message>
            <source>{0} questions are open</source>
            <translation>{0} Fragen sind offen</translation>
        </message>
        <message>
            <source>{0} rows were not read: see “Not read”.</source>
            <translation>{0} Zeilen wurden nicht gelesen: siehe „Nicht gelesen“.</translation>
        </message>
        <message>
            <source>{0} rows with an item and a price</source>
            <translation>{0} Zeilen mit Artikel und Preis</translation>
        </message>
        <message>
            <source>{0} rows with an item and a quantity, in {1} units</source>
            <translation>{0} Zeilen mit Artikel und Menge, in {1} Einheiten</translation>
        </message>
        <message>
            <source>{0} rows with an item and a quantity; the quantities add up to {1}</source>
            <translation>{0} Zeilen mit Artikel und Menge; die Mengen ergeben zusammen {1}</translation>
        </message>
        <message>
            <source>{0} with a price</source>
            <translation>{0} mit Preis</translation>
        </message>
        <message>
            <source>{0} with a price in {1}</source>
            <translation>{0} mit einem Preis in {1}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Lodestone</source>
            <translation>Ü&amp;ber Lodestone</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Compare an edited plan workbook…</source>
            <translation>Bearbeitete Plan-Arbeitsmappe ver&amp;gleichen…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Copy picture</source>
            <translation>Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Export the plan…</source>
            <translation>Plan &amp;exportieren…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Suchen…</translation>
        </message>
        <message>
            <source>&amp;Glossary</source>
            <translation>&amp;Glossar</translation>
        </message>
        <message>
            <source>&amp;Go to anything…</source>
            <translation>&amp;Gehe zu…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>&amp;Hilfe zu dieser Seite</translation>
        </message>
        <message>
            <source>&amp;Import a bill of materials…</source>
            <translation>Stückliste &amp;importieren…</translation>
        </message>
        <message>
            <source>&amp;Insert rows</source>
            <translation>&amp;Zeilen einfügen</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Log…</source>
            <translation>Proto&amp;koll…</translation>
        </message>
        <message>
            <source>&amp;Move to the list of pages</source>
            <translation>Zur Seiten&amp;liste</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Neu</translation>
        </message>
        <message>
            <source>&amp;Next problem</source>
            <translation>&amp;Nächstes Problem</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Optimise</source>
            <translation>&amp;Optimieren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Plan again after every change</source>
            <translation>&amp;Nach jeder Änderung neu planen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Save picture…</source>
            <translation>Bild &amp;speichern…</translation>
        </message>
        <message>
            <source>&amp;Save this plan…</source>
            <translation>Diesen Plan &amp;speichern…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;What changed</source>
            <translation>Was sich &amp;geändert hat</translation>
        </message>
        <message>
            <source>&amp;Workbook reference</source>
            <translation>&amp;Arbeitsmappen-Referenz</translation>
        </message>
        <message>
            <source>And from there to the page</source>
            <translation>Und von dort zur Seite</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>As the s&amp;ystem</source>
            <translation>Wie das S&amp;ystem</translation>
        </message>
        <message>
            <source>C&amp;hart</source>
            <translation>Diagra&amp;mm</translation>
        </message>
        <message>
            <source>C&amp;omments…</source>
            <translation>K&amp;ommentare…</translation>
        </message>
        <message>
            <source>Cancel the work that runs, or the trial</source>
            <translation>Die laufende Arbeit abbrechen, oder den Versuch</translation>
        </message>
        <message>
            <source>Co&amp;mment…</source>
            <translation>Komme&amp;ntar…</translation>
        </message>
        <message>
            <source>Comment on the current row</source>
            <translation>Die aktuelle Zeile kommentieren</translation>
        </message>
        <message>
            <source>Compare the plan on show with the plan before</source>
            <translation>Den angezeigten Plan mit dem davor vergleichen</translation>
        </message>
        <message>
            <source>Compute the least-cost plan</source>
            <translation>Den Plan mit den geringsten Kosten berechnen</translation>
        </message>
        <message>
            <source>Compute the plan anew whenever the data has changed</source>
            <translation>Den Plan neu berechnen, sobald sich die Daten geändert haben</translation>
        </message>
        <message>
            <source>Copy the chart</source>
            <translation>Das Diagramm kopieren</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Ausschneiden</translation>
        </message>
        <message>
            <source>D&amp;elete rows</source>
            <translation>Zeilen &amp;löschen</translation>
        </message>
        <message>
            <source>De&amp;lete contents</source>
            <translation>&amp;Inhalt löschen</translation>
        </message>
        <message>
            <source>Every accepted change and every run</source>
            <translation>Jede übernommene Änderung und jeder Lauf</translation>
        </message>
        <message>
            <source>Every comment of the project</source>
            <translation>Jeder Kommentar des Projekts</translation>
        </message>
        <message>
            <source>Every sheet and column</source>
            <translation>Jedes Blatt und jede Spalte</translation>
        </message>
        <message>
            <source>Export the plan to Excel</source>
            <translation>Den Plan nach Excel exportieren</translation>
        </message>
        <message>
            <source>Fill &amp;down</source>
            <translation>Nach &amp;unten ausfüllen</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>Weiter su&amp;chen</translation>
        </message>
        <message>
            <source>Find a material, supplier, offer, rule, country, command, page or help</source>
            <translation>Material, Lieferant, Angebot, Regel, Land, Befehl, Seite oder Hilfe finden</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>Rückwär&amp;ts suchen</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>Ab dem nächsten Start</translation>
        </message>
        <message>
            <source>Go to the next problem's cell</source>
            <translation>Zur Zelle des nächsten Problems gehen</translation>
        </message>
        <message>
            <source>Keep the plan on show under a name, to compare others with it</source>
            <translation>Den gezeigten Plan unter einem Namen behalten, um andere mit ihm zu vergleichen</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>Spra&amp;che</translation>
        </message>
        <message>
            <source>Ne&amp;xt tab</source>
            <translation>Zum nächs&amp;ten Reiter</translation>
        </message>
        <message>
            <source>Open a workbook</source>
            <translation>Eine Arbeitsmappe öffnen</translation>
        </message>
        <message>
            <source>Open an empty book</source>
            <translation>Ein leeres Buch öffnen</translation>
        </message>
        <message>
            <source>Open and plan the sample</source>
            <translation>Das Beispiel öffnen und planen</translation>
        </message>
        <message>
            <source>Open the sa&amp;mple</source>
            <translation>Beis&amp;piel öffnen</translation>
        </message>
        <message>
            <source>Pre&amp;vious tab</source>
            <translation>Z&amp;um Reiter davor</translation>
        </message>
        <message>
            <source>Pro&amp;blems</source>
            <translation>Pr&amp;obleme</translation>
        </message>
        <message>
            <source>Re&amp;ference data</source>
            <translation>Re&amp;ferenzdaten</translation>
        </message>
        <message>
            <source>Read a bill of materials or quotation of another form</source>
            <translation>Eine Stückliste oder ein Angebot in anderer Form lesen</translation>
        </message>
        <message>
            <source>S&amp;witch the form of the page</source>
            <translation>Ansicht der Seite &amp;wechseln</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Speichern &amp;unter…</translation>
        </message>
        <message>
            <source>Save a &amp;template…</source>
            <translation>&amp;Vorlage speichern…</translation>
        </message>
        <message>
            <source>Save an empty workbook</source>
            <translation>Eine leere Arbeitsmappe speichern</translation>
        </message>
        <message>
            <source>Save the book as a workbook</source>
            <translation>Das Buch als Arbeitsmappe speichern</translation>
        </message>
        <message>
            <source>Save the chart as PNG or SVG</source>
            <translation>Das Diagramm als PNG oder SVG speichern</translation>
        </message>
        <message>
            <source>Save under another name</source>
            <translation>Unter einem anderen Namen speichern</translation>
        </message>
        <message>
            <source>Say what an edit of an exported plan costs and which rule it breaks</source>
            <translation>Sagen, was die Änderung eines exportierten Plans kostet und welche Regel sie bricht</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Alles &amp;markieren</translation>
        </message>
        <message>
            <source>Show as &amp;table</source>
            <translation>Als &amp;Tabelle zeigen</translation>
        </message>
        <message>
            <source>Show or hide the problems</source>
            <translation>Die Probleme ein- oder ausblenden</translation>
        </message>
        <message>
            <source>The chart's figures</source>
            <translation>Die Zahlen des Diagramms</translation>
        </message>
        <message>
            <source>The next part of the page</source>
            <translation>Der nächste Teil der Seite</translation>
        </message>
        <message>
            <source>The part before it</source>
            <translation>Der Teil davor</translation>
        </message>
        <message>
            <source>The words of the trade</source>
            <translation>Die Wörter des Fachs</translation>
        </message>
        <message>
            <source>Tree, sentences or details instead of the sheet, and back</source>
            <translation>Baum, Sätze oder Einzelheiten statt des Blatts, und zurück</translation>
        </message>
        <message>
            <source>What this page is for</source>
            <translation>Wozu diese Seite dient</translation>
        </message>
        <message>
            <source>World production and export controls of the material or country at the cursor</source>
            <translation>Weltproduktion und Ausfuhrkontrollen des Materials oder Landes am Cursor</translation>
        </message>
    </context>
    <context>
        <name>AddLoss</name>
        <message>
            <source>Bridge it and plan</source>
            <translation>Überbrücken und planen</translation>
        </message>
        <message>
            <source>Days to bridge</source>
            <translation>Zu überbrückende Tage</translation>
        </message>
        <message>
            <source>Lost:</source>
            <translation>Ausfall:</translation>
        </message>
        <message>
            <source>Who is lost: a country, a group, a supplier or any country</source>
            <translation>Wer ausfällt: ein Land, eine Gruppe, ein Lieferant oder irgendein Land</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>irgendein Land</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>for</source>
            <translation>für</translation>
        </message>
    </context>
    <context>
        <name>AuditLog</name>
        <message>
            <source>1 error</source>
            <translation>1 Fehler</translation>
        </message>
        <message>
            <source>{0} errors</source>
            <translation>{0} Fehler</translation>
        </message>
    </context>
    <context>
        <name>CapBar</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>End the trial: the amount of the book (Esc)</source>
            <translation>Den Versuch beenden: der Wert des Buchs (Esc)</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>No plan at this amount.</source>
            <translation>Bei diesem Wert gibt es keinen Plan.</translation>
        </message>
        <message>
            <source>No plan at this amount. The tightest that meets every requirement is {0}.</source>
            <translation>Bei diesem Wert gibt es keinen Plan. Der strengste Wert, der jeden Bedarf deckt, ist {0}.</translation>
        </message>
        <message>
            <source>No plan at this amount. The tightest that meets every requirement, for all rows of the rule at once, is {0}.</source>
            <translation>Bei diesem Wert gibt es keinen Plan. Der strengste Wert, der jeden Bedarf deckt, ist für alle Zeilen der Regel zugleich {0}.</translation>
        </message>
        <message>
            <source>Not planned: {0}</source>
            <translation>Nicht geplant: {0}</translation>
        </message>
        <message>
            <source>Optimise again to move a rule.</source>
            <translation>Optimieren Sie neu, um eine Regel zu bewegen.</translation>
        </message>
        <message>
            <source>Planning …</source>
            <translation>Wird geplant …</translation>
        </message>
        <message>
            <source>Put this amount into the rule of the book and plan it</source>
            <translation>Diesen Wert in die Regel des Buchs eintragen und planen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Rule to move</source>
            <translation>Regel, die bewegt wird</translation>
        </message>
        <message>
            <source>The rule costs {0}{1} compared with {2}</source>
            <translation>Die Regel kostet {0}{1}, verglichen mit {2}</translation>
        </message>
        <message>
            <source>This page shows the plan of the book, not the trial.</source>
            <translation>Diese Seite zeigt den Plan des Buchs, nicht den Versuch.</translation>
        </message>
        <message>
            <source>Trial: {0} instead of {1}</source>
            <translation>Versuch: {0} statt {1}</translation>
        </message>
        <message>
            <source>Working out what the rule costs …</source>
            <translation>Die Kosten der Regel werden ermittelt …</translation>
        </message>
        <message>
            <source>no plan at the next point, {0}</source>
            <translation>kein Plan beim nächsten Punkt, {0}</translation>
        </message>
        <message>
            <source>the next point, {0}: {1}</source>
            <translation>der nächste Punkt, {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>CapSlider</name>
        <message>
            <source>Amount of the rule, from loose to tight</source>
            <translation>Wert der Regel, von locker bis streng</translation>
        </message>
        <message>
            <source>every requirement met to {0}</source>
            <translation>jeder Bedarf gedeckt bis {0}</translation>
        </message>
        <message>
            <source>every requirement met to {0} for all rows at once</source>
            <translation>jeder Bedarf gedeckt bis {0} für alle Zeilen zugleich</translation>
        </message>
    </context>
    <context>
        <name>CapacitiesView</name>
        <message>
            <source>1 % more saves</source>
            <translation>1 % mehr spart</translation>
        </message>
        <message>
            <source>A plan over scenarios is not explained capacity by capacity.</source>
            <translation>Ein Plan über Szenarien wird nicht Kapazität für Kapazität erklärt.</translation>
        </message>
        <message>
            <source>Beside the rules at their limit, these capacities hold the plan back. The saving is that of the first bit more: it lessens as the capacity grows.</source>
            <translation>Neben den Regeln an ihrer Grenze begrenzen diese Kapazitäten den Plan. Die Ersparnis gilt für das erste bisschen mehr: Sie nimmt ab, wenn die Kapazität wächst.</translation>
        </message>
        <message>
            <source>Capacities that are used up, the dearest first</source>
            <translation>Ausgeschöpfte Kapazitäten, die teuerste zuerst</translation>
        </message>
        <message>
            <source>Capacity of</source>
            <translation>Kapazität von</translation>
        </message>
        <message>
            <source>Found the capacities that are used up</source>
            <translation>Ausgeschöpfte Kapazitäten gefunden</translation>
        </message>
        <message>
            <source>In how many periods it holds the plan back</source>
            <translation>In wie vielen Perioden sie den Plan begrenzt</translation>
        </message>
        <message>
            <source>In how many periods it is used up</source>
            <translation>In wie vielen Perioden sie ausgeschöpft ist</translation>
        </message>
        <message>
            <source>It was not explained</source>
            <translation>Es wurde nicht erklärt</translation>
        </message>
        <message>
            <source>Looking which capacities are used up …</source>
            <translation>Welche Kapazitäten ausgeschöpft sind, wird gesucht …</translation>
        </message>
        <message>
            <source>Looking why …</source>
            <translation>Der Grund wird gesucht …</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No capacity holds the plan back: more of one would save nothing.</source>
            <translation>Keine Kapazität begrenzt den Plan: Mehr davon würde nichts sparen.</translation>
        </message>
        <message>
            <source>No capacity is used up.</source>
            <translation>Keine Kapazität ist ausgeschöpft.</translation>
        </message>
        <message>
            <source>Not known: the plan has whole decisions</source>
            <translation>Nicht bekannt: Der Plan hat ganzzahlige Entscheidungen</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Perioden</translation>
        </message>
        <message>
            <source>Reasons are given for the plan of the book: keep the trial, or go back.</source>
            <translation>Begründet wird der Plan des Buchs: den Versuch übernehmen oder zurückgehen.</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Optimise again.</source>
            <translation>Die Daten haben sich seit diesem Plan geändert. Optimieren Sie neu.</translation>
        </message>
        <message>
            <source>The plan has whole decisions (orders, lots, counts, breaks): no capacity has a single price.</source>
            <translation>Der Plan hat ganzzahlige Entscheidungen (Bestellungen, Lose, Anzahlen, Staffeln): Keine Kapazität hat einen einzelnen Preis.</translation>
        </message>
        <message>
            <source>These capacities are used up; what more of one would save is not known.</source>
            <translation>Diese Kapazitäten sind ausgeschöpft; was mehr von einer sparen würde, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Genutzt</translation>
        </message>
        <message>
            <source>What is bought of it in these periods together; a lot that no longer fits may be left</source>
            <translation>Was in diesen Perioden zusammen davon gekauft wird; ein Los, das nicht mehr hineinpasst, kann übrig sein</translation>
        </message>
        <message>
            <source>What one percent more of it in these periods saves, at first</source>
            <translation>Was ein Prozent mehr davon in diesen Perioden zunächst spart</translation>
        </message>
        <message>
            <source>offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>{0} of {1} {2}</source>
            <translation>{0} von {1} {2}</translation>
        </message>
    </context>
    <context>
        <name>CellsView</name>
        <message>
            <source>1 note</source>
            <translation>1 Hinweis</translation>
        </message>
        <message>
            <source>Alt+Left and Alt+Right go from column to column; Alt+Down opens the list</source>
            <translation>Alt+Links und Alt+Rechts gehen von Spalte zu Spalte; Alt+Ab öffnet die Liste</translation>
        </message>
        <message>
            <source>Cells of the file</source>
            <translation>Zellen der Datei</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Problems of the file</source>
            <translation>Probleme der Datei</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>Zeile {0}</translation>
        </message>
        <message>
            <source>The table begins in this row</source>
            <translation>Die Tabelle beginnt in dieser Zeile</translation>
        </message>
        <message>
            <source>The table ends in this row</source>
            <translation>Die Tabelle endet in dieser Zeile</translation>
        </message>
        <message>
            <source>Titles stand in this row</source>
            <translation>Die Titel stehen in dieser Zeile</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Anzusehen</translation>
        </message>
        <message>
            <source>Use of the column</source>
            <translation>Verwendung der Spalte</translation>
        </message>
        <message>
            <source>{0} notes</source>
            <translation>{0} Hinweise</translation>
        </message>
        <message>
            <source>{0} to check</source>
            <translation>{0} zu prüfen</translation>
        </message>
    </context>
    <context>
        <name>ChartTools</name>
        <message>
            <source>Copied: {0}</source>
            <translation>Kopiert: {0}</translation>
        </message>
        <message>
            <source>Out of date: the data has changed since these figures were computed.</source>
            <translation>Veraltet: Die Daten haben sich geändert, seit diese Zahlen berechnet wurden.</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>Picture saved as {0}</source>
            <translation>Bild gespeichert als {0}</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>SVG-Bild (*.svg)</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <source>Source: {0}, {1}. Made with Lodestone.</source>
            <translation>Quelle: {0}, {1}. Erstellt mit Lodestone.</translation>
        </message>
        <message>
            <source>The chart is empty: there is nothing to save or copy yet</source>
            <translation>Das Diagramm ist leer: Es gibt noch nichts zu speichern oder zu kopieren</translation>
        </message>
        <message>
            <source>The picture was not copied</source>
            <translation>Das Bild wurde nicht kopiert</translation>
        </message>
        <message>
            <source>The picture was not saved</source>
            <translation>Das Bild wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>There is no chart on this page</source>
            <translation>Auf dieser Seite ist kein Diagramm</translation>
        </message>
        <message>
            <source>Trial, not the plan of the book: {0}, {1} instead of {2}.</source>
            <translation>Versuch, nicht der Plan des Buchs: {0}, {1} statt {2}.</translation>
        </message>
        <message>
            <source>{0} is the open book; the picture would replace it. Choose another name.</source>
            <translation>{0} ist das geöffnete Buch; das Bild würde es ersetzen. Wählen Sie einen anderen Namen.</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>all</source>
            <translation>allen Materialien</translation>
        </message>
        <message>
            <source>any</source>
            <translation>alle zusammen</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>jedem Land</translation>
        </message>
        <message>
            <source>any supplier</source>
            <translation>jedem Lieferanten</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>each</source>
            <translation>jede für sich</translation>
        </message>
        <message>
            <source>each material</source>
            <translation>jedem Material</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>genau</translation>
        </message>
        <message>
            <source>horizon</source>
            <translation>Horizont</translation>
        </message>
        <message>
            <source>made</source>
            <translation>hergestellt</translation>
        </message>
        <message>
            <source>mined</source>
            <translation>gefördert</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>owned</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>refined</source>
            <translation>raffiniert</translation>
        </message>
        <message>
            <source>suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>value</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>Commenting</name>
        <message>
            <source>&amp;Comment</source>
            <translation>&amp;Kommentar</translation>
        </message>
        <message>
            <source>Comment on this row</source>
            <translation>Diese Zeile kommentieren</translation>
        </message>
        <message>
            <source>The row of this comment was deleted; undo brings it back</source>
            <translation>Die Zeile dieses Kommentars wurde gelöscht; Rückgängig bringt sie zurück</translation>
        </message>
        <message>
            <source>Type something into the row first: a blank row takes no comment</source>
            <translation>Tippen Sie zuerst etwas in die Zeile: Eine leere Zeile nimmt keinen Kommentar</translation>
        </message>
        <message>
            <source>Write something, or cancel.</source>
            <translation>Schreiben Sie etwas, oder brechen Sie ab.</translation>
        </message>
    </context>
    <context>
        <name>CommentsDialog</name>
        <message>
            <source>Author</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Comments, the newest first</source>
            <translation>Kommentare, die neuesten zuerst</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Go to the row</source>
            <translation>Zur Zeile gehen</translation>
        </message>
        <message>
            <source>No comments yet. Edit, Comment writes one on the current row of a sheet.</source>
            <translation>Noch keine Kommentare. Bearbeiten, Kommentar schreibt einen zur aktuellen Zeile eines Blatts.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <source>What stands in the first column of the row</source>
            <translation>Was in der ersten Spalte der Zeile steht</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
    </context>
    <context>
        <name>CompareCauses</name>
        <message>
            <source>(blank)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>At or beyond their limit now: {0}.</source>
            <translation>Jetzt an ihrer Grenze oder verletzt: {0}.</translation>
        </message>
        <message>
            <source>Not both plans are proved to be of least cost: a part of the difference may be that.</source>
            <translation>Nicht beide Pläne sind als kostengünstigste bewiesen: Ein Teil des Unterschieds kann daran liegen.</translation>
        </message>
        <message>
            <source>Nothing else differs: the difference comes from there.</source>
            <translation>Sonst unterscheidet sich nichts: Der Unterschied kommt daher.</translation>
        </message>
        <message>
            <source>Only one cell differs: {0}, {1}, {2}: {3} became {4}.</source>
            <translation>Nur eine Zelle unterscheidet sich: {0}, {1}, {2}: Aus {3} wurde {4}.</translation>
        </message>
        <message>
            <source>The difference adds up: {0}; together {1}.</source>
            <translation>Der Unterschied setzt sich zusammen: {0}; zusammen {1}.</translation>
        </message>
        <message>
            <source>Within their limit now: {0}.</source>
            <translation>Jetzt innerhalb ihrer Grenze: {0}.</translation>
        </message>
        <message>
            <source>fixed cost</source>
            <translation>Fixkosten</translation>
        </message>
        <message>
            <source>holding</source>
            <translation>Lagerhaltung</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>Strafkosten</translation>
        </message>
        <message>
            <source>purchases that moved</source>
            <translation>verlagerte Käufe</translation>
        </message>
        <message>
            <source>rounding</source>
            <translation>Rundung</translation>
        </message>
        <message>
            <source>shortages</source>
            <translation>Fehlmengen</translation>
        </message>
        <message>
            <source>the same purchases at other prices</source>
            <translation>dieselben Käufe zu anderen Preisen</translation>
        </message>
        <message>
            <source>{0} against {1}: {2}.</source>
            <translation>{0} gegenüber {1}: {2}.</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} weitere</translation>
        </message>
    </context>
    <context>
        <name>CompareFigure</name>
        <message>
            <source>as before</source>
            <translation>wie zuvor</translation>
        </message>
        <message>
            <source>at limit</source>
            <translation>an der Grenze</translation>
        </message>
        <message>
            <source>beyond, at a price</source>
            <translation>außerhalb, gegen Strafe</translation>
        </message>
        <message>
            <source>came to its limit</source>
            <translation>an die Grenze gekommen</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>eingehalten</translation>
        </message>
        <message>
            <source>is beyond its limit now, at a price</source>
            <translation>nun außerhalb der Grenze, gegen Strafe</translation>
        </message>
        <message>
            <source>is no longer beyond its limit</source>
            <translation>nicht mehr außerhalb der Grenze</translation>
        </message>
        <message>
            <source>left its limit</source>
            <translation>von der Grenze gelöst</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Noch nichts zu vergleichen</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Plan first: a plan is compared with the one before it, with saved plans and with no rules.</source>
            <translation>Planen Sie zuerst: Ein Plan wird mit dem davor, mit gespeicherten Plänen und mit dem ohne Regeln verglichen.</translation>
        </message>
        <message>
            <source>Plans side by side</source>
            <translation>Pläne nebeneinander</translation>
        </message>
        <message>
            <source>Price of each wish</source>
            <translation>Preis jedes Wunsches</translation>
        </message>
        <message>
            <source>Saved plans</source>
            <translation>Gespeicherte Pläne</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Szenarien</translation>
        </message>
        <message>
            <source>The data has changed since the plan on show was made. Press F5 to plan again.</source>
            <translation>Die Daten haben sich geändert, seit der gezeigte Plan entstand. Drücken Sie F5, um neu zu planen.</translation>
        </message>
        <message>
            <source>These plans are in different currencies: their costs are shown, but not subtracted.</source>
            <translation>Diese Pläne haben verschiedene Währungen: Ihre Kosten werden gezeigt, aber nicht voneinander abgezogen.</translation>
        </message>
    </context>
    <context>
        <name>CompareTables</name>
        <message>
            <source>(blank)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>CVaR</source>
            <translation>CVaR</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Cost of the award in {0} less that in {1}</source>
            <translation>Kosten der Vergabe in {0} abzüglich derer in {1}</translation>
        </message>
        <message>
            <source>Cost of the rules</source>
            <translation>Kosten der Regeln</translation>
        </message>
        <message>
            <source>Cost, difference</source>
            <translation>Kosten, Unterschied</translation>
        </message>
        <message>
            <source>Cost, {0}</source>
            <translation>Kosten, {0}</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Difference, {0}</source>
            <translation>Unterschied, {0}</translation>
        </message>
        <message>
            <source>Expected cost</source>
            <translation>Erwartete Kosten</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>In the first</source>
            <translation>Im ersten</translation>
        </message>
        <message>
            <source>In this one</source>
            <translation>In diesem</translation>
        </message>
        <message>
            <source>Landed cost of what is bought there</source>
            <translation>Einstandskosten dessen, was dort gekauft wird</translation>
        </message>
        <message>
            <source>Least cost without rules</source>
            <translation>Geringste Kosten ohne Regeln</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Proved within</source>
            <translation>Bewiesen bis auf</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>The largest share of a named country; parts of unknown origin are left out</source>
            <translation>Der größte Anteil eines genannten Landes; Teile unbekannter Herkunft zählen nicht</translation>
        </message>
        <message>
            <source>The plan whose book differs from that of the first</source>
            <translation>Der Plan, dessen Buch von dem des ersten abweicht</translation>
        </message>
        <message>
            <source>What stands in the first column of the row</source>
            <translation>Was in der ersten Spalte der Zeile steht</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>price per point</source>
            <translation>Preis je Punkt</translation>
        </message>
        <message>
            <source>reaches</source>
            <translation>erreicht</translation>
        </message>
        <message>
            <source>state</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>{0} less {1}</source>
            <translation>{0} abzüglich {1}</translation>
        </message>
    </context>
    <context>
        <name>CompareWords</name>
        <message>
            <source>1 cell in {1}</source>
            <translation>1 Zelle in {1}</translation>
        </message>
        <message>
            <source>Approved by {0}, {1}.</source>
            <translation>Genehmigt von {0}, {1}.</translation>
        </message>
        <message>
            <source>Both answer the same book.</source>
            <translation>Beide beruhen auf demselben Buch.</translation>
        </message>
        <message>
            <source>Only rules differ: {0}. Together they cost {1}; a plan for each says what each costs alone.</source>
            <translation>Nur Regeln unterscheiden sich: {0}. Zusammen kosten sie {1}; ein Plan für jede sagt, was jede allein kostet.</translation>
        </message>
        <message>
            <source>Only the rule {0} differs: “{1}” became “{2}”. The wish costs {3}.</source>
            <translation>Nur die Regel {0} unterscheidet sich: Aus „{1}“ wurde „{2}“. Der Wunsch kostet {3}.</translation>
        </message>
        <message>
            <source>Only the rule {0} was added: “{1}” It costs {2}.</source>
            <translation>Nur die Regel {0} kam dazu: „{1}“ Sie kostet {2}.</translation>
        </message>
        <message>
            <source>Only the rule {0} was dropped: “{1}” Without it the plan costs {2}.</source>
            <translation>Nur die Regel {0} fiel weg: „{1}“ Ohne sie kostet der Plan {2}.</translation>
        </message>
        <message>
            <source>Saved as “{0}” by {1}, {2}.</source>
            <translation>Gespeichert als „{0}“ von {1}, {2}.</translation>
        </message>
        <message>
            <source>Their books differ: {0}.</source>
            <translation>Ihre Bücher unterscheiden sich: {0}.</translation>
        </message>
        <message>
            <source>approved by {0}</source>
            <translation>freigegeben von {0}</translation>
        </message>
        <message>
            <source>in {0}: cannot be compared</source>
            <translation>in {0}: nicht vergleichbar</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>nicht gespeichert</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>the least that its offers cost</source>
            <translation>das Geringste, was ihre Angebote kosten</translation>
        </message>
        <message>
            <source>the same cost</source>
            <translation>gleiche Kosten</translation>
        </message>
        <message>
            <source>{0} cells in {1}</source>
            <translation>{0} Zellen in {1}</translation>
        </message>
        <message>
            <source>{0} less</source>
            <translation>{0} weniger</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} mehr</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Plan before</source>
            <translation>Plan davor</translation>
        </message>
        <message>
            <source>Plan on show</source>
            <translation>Gezeigter Plan</translation>
        </message>
        <message>
            <source>Without rules</source>
            <translation>Ohne Regeln</translation>
        </message>
    </context>
    <context>
        <name>CostBars</name>
        <message>
            <source>Part that the rules cost</source>
            <translation>Anteil, den die Regeln kosten</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>Total cost of each plan</source>
            <translation>Gesamtkosten jedes Plans</translation>
        </message>
        <message>
            <source>Total cost over the horizon, {0}</source>
            <translation>Gesamtkosten über den Horizont, {0}</translation>
        </message>
        <message>
            <source>total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>total cost; amber: the part that the rules cost</source>
            <translation>Gesamtkosten; gelb: der Teil, den die Regeln kosten</translation>
        </message>
    </context>
    <context>
        <name>CostCard</name>
        <message>
            <source>Holding the stock that bridges losses costs</source>
            <translation>Den Bestand zu halten, der Ausfälle überbrückt, kostet</translation>
        </message>
        <message>
            <source>This plan less the plan without the sheet Survive.</source>
            <translation>Dieser Plan abzüglich des Plans ohne das Blatt Überbrückung.</translation>
        </message>
        <message>
            <source>What bridging costs</source>
            <translation>Was das Überbrücken kostet</translation>
        </message>
        <message>
            <source>What the stock costs is not known: the plan without it was not proved.</source>
            <translation>Was der Bestand kostet, ist nicht bekannt: Der Plan ohne ihn wurde nicht bewiesen.</translation>
        </message>
        <message>
            <source>What the stock costs is not stated: the objective looks at scenarios, and the plan without that stock is another one.</source>
            <translation>Was der Bestand kostet, wird nicht angegeben: Das Ziel betrachtet Szenarien, und der Plan ohne diesen Bestand ist ein anderer.</translation>
        </message>
        <message>
            <source>{0} a year</source>
            <translation>{0} im Jahr</translation>
        </message>
    </context>
    <context>
        <name>CostParts</name>
        <message>
            <source>Fixed cost</source>
            <translation>Fixkosten</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>Fracht</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>Lagerhaltung</translation>
        </message>
        <message>
            <source>Other cost</source>
            <translation>Sonstige Kosten</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Strafkosten</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>Einkauf</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Rundung</translation>
        </message>
        <message>
            <source>Shortage</source>
            <translation>Fehlmenge</translation>
        </message>
        <message>
            <source>Tariffs</source>
            <translation>Zölle</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message>
            <source>1 error</source>
            <translation>1 Fehler</translation>
        </message>
        <message>
            <source>1 note</source>
            <translation>1 Hinweis</translation>
        </message>
        <message>
            <source>1 warning</source>
            <translation>1 Warnung</translation>
        </message>
        <message>
            <source>Rows in {0}: {1}</source>
            <translation>Zeilen in {0}: {1}</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>veraltet</translation>
        </message>
        <message>
            <source>rows with errors: {0} (F8)</source>
            <translation>Zeilen mit Fehlern: {0} (F8)</translation>
        </message>
        <message>
            <source>rows with warnings: {0} (F8)</source>
            <translation>Zeilen mit Warnungen: {0} (F8)</translation>
        </message>
        <message>
            <source>{0} errors</source>
            <translation>{0} Fehler</translation>
        </message>
        <message>
            <source>{0} notes and warnings</source>
            <translation>{0} Hinweise und Warnungen</translation>
        </message>
    </context>
    <context>
        <name>DaysRow</name>
        <message>
            <source>Bridge for</source>
            <translation>Überbrücken für</translation>
        </message>
        <message>
            <source>Days to bridge</source>
            <translation>Zu überbrückende Tage</translation>
        </message>
        <message>
            <source>Set and plan</source>
            <translation>Setzen und planen</translation>
        </message>
        <message>
            <source>Show the sheet</source>
            <translation>Blatt zeigen</translation>
        </message>
        <message>
            <source>What one day more costs</source>
            <translation>Was ein Tag mehr kostet</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
    </context>
    <context>
        <name>DearestPart</name>
        <message>
            <source>Dearest rules</source>
            <translation>Teuerste Regeln</translation>
        </message>
        <message>
            <source>Rules at their limit</source>
            <translation>Regeln an ihrer Grenze</translation>
        </message>
    </context>
    <context>
        <name>DetailCard</name>
        <message>
            <source>All rules</source>
            <translation>Alle Regeln</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Vergaben</translation>
        </message>
        <message>
            <source>Awards {0} · suppliers {1} · materials {2} · {3}</source>
            <translation>Vergaben {0} · Lieferanten {1} · Materialien {2} · {3}</translation>
        </message>
        <message>
            <source>Closing stock</source>
            <translation>Endbestand</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Every country</source>
            <translation>Jedes Land</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Shortages</source>
            <translation>Fehlmengen</translation>
        </message>
        <message>
            <source>Show every country of a rule, not only the one nearest to its limit</source>
            <translation>Jedes Land einer Regel zeigen, nicht nur das nächste an der Grenze</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Surplus</source>
            <translation>Überschuss</translation>
        </message>
        <message>
            <source>What is full</source>
            <translation>Engpässe</translation>
        </message>
        <message>
            <source>Why this much</source>
            <translation>Warum so viel</translation>
        </message>
    </context>
    <context>
        <name>EditStep</name>
        <message>
            <source>Undo: {0}</source>
            <translation>Rückgängig: {0}</translation>
        </message>
    </context>
    <context>
        <name>EditedPlanDialog</name>
        <message>
            <source>1 thing that it must keep is broken.</source>
            <translation>1 Vorgabe, die er einhalten muss, ist verletzt.</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Zelle</translation>
        </message>
        <message>
            <source>Cells or the record are not what the awards and Assumptions give.</source>
            <translation>Zellen oder das Protokoll entsprechen nicht dem, was Vergaben und Annahmen (Blatt Assumptions) ergeben.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Edited plan: {0}</source>
            <translation>Bearbeiteter Plan: {0}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>It keeps every requirement, capacity, term and rule.</source>
            <translation>Er hält jeden Bedarf, jede Kapazität, jede Bedingung und jede Regel ein.</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>No quantity was edited. The plan costs {0}.</source>
            <translation>Keine Menge wurde geändert. Der Plan kostet {0}.</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Quantities</source>
            <translation>Mengen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>The edit costs {0}: {2} instead of {1}.</source>
            <translation>Die Änderung kostet {0}: {2} statt {1}.</translation>
        </message>
        <message>
            <source>The edit saves {0}: {2} instead of {1}.</source>
            <translation>Die Änderung spart {0}: {2} statt {1}.</translation>
        </message>
        <message>
            <source>The file was not recalculated: open it in a spreadsheet program and save it.</source>
            <translation>Die Datei wurde nicht neu berechnet: Öffnen und speichern Sie sie in einer Tabellenkalkulation.</translation>
        </message>
        <message>
            <source>The plan could not be priced.</source>
            <translation>Die Kosten des Plans konnten nicht bestimmt werden.</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unit prices were changed: a price belongs into the book. Change it there and plan again.</source>
            <translation>Stückpreise wurden geändert: Ein Preis gehört in das Buch. Ändern Sie ihn dort und planen Sie neu.</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>What does not hold, and notes</source>
            <translation>Was nicht stimmt, und Hinweise</translation>
        </message>
        <message>
            <source>What the edit does</source>
            <translation>Was die Änderung bewirkt</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>beyond, at a price</source>
            <translation>außerhalb, gegen Strafe</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>verletzt</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>eingehalten</translation>
        </message>
        <message>
            <source>something of {0} more materials</source>
            <translation>etwas von {0} weiteren Materialien</translation>
        </message>
        <message>
            <source>{0} are missing; what is bought costs {1} less: {3} instead of {2}.</source>
            <translation>Es fehlen {0}; was gekauft wird, kostet {1} weniger: {3} statt {2}.</translation>
        </message>
        <message>
            <source>{0} are missing; what is bought costs {1} more: {3} instead of {2}.</source>
            <translation>Es fehlen {0}; was gekauft wird, kostet {1} mehr: {3} statt {2}.</translation>
        </message>
        <message>
            <source>{0} things that it must keep are broken.</source>
            <translation>{0} Vorgaben, die er einhalten muss, sind verletzt.</translation>
        </message>
        <message>
            <source>{0} {1} of {2}</source>
            <translation>{0} {1} {2}</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>No plan can meet all requirements and rules: the page Plan says what stands in the way.</source>
            <translation>Kein Plan kann jeden Bedarf decken und alle Regeln einhalten: Die Seite Plan sagt, was im Weg steht.</translation>
        </message>
        <message>
            <source>No plan can meet all the scenarios: the page Plan says what stands in the way.</source>
            <translation>Kein Plan kann alle Szenarien erfüllen: Die Seite Plan sagt, was im Weg steht.</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Export the saved plan {0}</source>
            <translation>Gespeicherten Plan {0} exportieren</translation>
        </message>
        <message>
            <source>Exporting {0} …</source>
            <translation>{0} wird exportiert …</translation>
        </message>
        <message>
            <source>Nothing to export</source>
            <translation>Nichts zu exportieren</translation>
        </message>
        <message>
            <source>Other work is still running. Wait until it is done, or press Esc to cancel it.</source>
            <translation>Es läuft noch etwas anderes. Warten Sie, bis es fertig ist, oder brechen Sie mit Esc ab.</translation>
        </message>
        <message>
            <source>Plan exported to {0}</source>
            <translation>Plan exportiert nach {0}</translation>
        </message>
        <message>
            <source>Saving the template …</source>
            <translation>Die Vorlage wird gespeichert …</translation>
        </message>
        <message>
            <source>Template saved as {0}</source>
            <translation>Vorlage gespeichert als {0}</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Press F5 to plan again, then export.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan entstand. Drücken Sie F5, um neu zu planen, und exportieren Sie dann.</translation>
        </message>
        <message>
            <source>The plan is out of date</source>
            <translation>Der Plan ist veraltet</translation>
        </message>
        <message>
            <source>The plan was not exported</source>
            <translation>Der Plan wurde nicht exportiert</translation>
        </message>
        <message>
            <source>The template was not saved</source>
            <translation>Die Vorlage wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>There is no plan yet. Press F5.</source>
            <translation>Es gibt noch keinen Plan. Drücken Sie F5.</translation>
        </message>
        <message>
            <source>{0} is the open book; the plan would replace it.</source>
            <translation>{0} ist das geöffnete Buch; der Plan würde es ersetzen.</translation>
        </message>
        <message>
            <source>{0} is the open book; the template would replace it.</source>
            <translation>{0} ist das geöffnete Buch; die Vorlage würde es ersetzen.</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Announced as</source>
            <translation>Bekanntmachung</translation>
        </message>
        <message>
            <source>As looked up on {0}: {1}</source>
            <translation>Nachgesehen am {0}: {1}</translation>
        </message>
        <message>
            <source>Contains: {0}</source>
            <translation>Enthält: {0}</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Country, {0}</source>
            <translation>Land, {0}</translation>
        </message>
        <message>
            <source>Duties of the United States on imports from there</source>
            <translation>Zölle der Vereinigten Staaten auf Einfuhren von dort</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Zoll</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Ausfuhrkontrollen</translation>
        </message>
        <message>
            <source>Export controls of China</source>
            <translation>Ausfuhrkontrollen Chinas</translation>
        </message>
        <message>
            <source>HHI {0}</source>
            <translation>HHI {0}</translation>
        </message>
        <message>
            <source>HHI {0}, at most {1} if all that is not named came from one other country</source>
            <translation>HHI {0}, höchstens {1}, wenn alles nicht Genannte aus einem weiteren Land käme</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In Kraft ab</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>Im Plan</translation>
        </message>
        <message>
            <source>In this book</source>
            <translation>In diesem Buch</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Materials that contain it</source>
            <translation>Materialien, die es enthalten</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maßnahme</translation>
        </message>
        <message>
            <source>Member of: {0}</source>
            <translation>Mitglied von: {0}</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Mineral</translation>
        </message>
        <message>
            <source>Neither the book nor the reference data knows a material, mineral or country of this name.</source>
            <translation>Weder das Buch noch die Referenzdaten kennen ein Material, Mineral oder Land dieses Namens.</translation>
        </message>
        <message>
            <source>Net import reliance of the United States, %: {0} (2025, {1})</source>
            <translation>Nettoimportabhängigkeit der Vereinigten Staaten, %: {0} (2025, {1})</translation>
        </message>
        <message>
            <source>No material of the book is said to contain it.</source>
            <translation>Von keinem Material des Buchs ist angegeben, dass es dies enthält.</translation>
        </message>
        <message>
            <source>No source of the reference data names it as a producer.</source>
            <translation>Keine Quelle der Referenzdaten nennt es als Erzeuger.</translation>
        </message>
        <message>
            <source>None in the reference data.</source>
            <translation>Keine in den Referenzdaten.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Nothing of the plan is known to come from there.</source>
            <translation>Vom Plan ist nichts bekannt, das von dort kommt.</translation>
        </message>
        <message>
            <source>Offers {0} · suppliers {1}</source>
            <translation>Angebote {0} · Lieferanten {1}</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>On the list of critical minerals of the United States (2025)</source>
            <translation>Auf der Liste kritischer Minerale der Vereinigten Staaten (2025)</translation>
        </message>
        <message>
            <source>On the list of critical raw materials of the EU (2023)</source>
            <translation>Auf der Liste kritischer Rohstoffe der EU (2023)</translation>
        </message>
        <message>
            <source>Other countries</source>
            <translation>Andere Länder</translation>
        </message>
        <message>
            <source>Political stability {0} on a scale of about -2.5 to 2.5, percentile {1} (2024)</source>
            <translation>Politische Stabilität {0} auf einer Skala von etwa -2,5 bis 2,5, Perzentil {1} (2024)</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Published figures and lists</source>
            <translation>Veröffentlichte Zahlen und Listen</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Satz</translation>
        </message>
        <message>
            <source>Recycled of what is used up in the EU</source>
            <translation>Rezyklatanteil am Verbrauch der EU</translation>
        </message>
        <message>
            <source>Share of its purchases</source>
            <translation>Anteil an den Einkäufen</translation>
        </message>
        <message>
            <source>Share of the world</source>
            <translation>Anteil an der Welt</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Strategic raw material of the EU (Regulation (EU) 2024/1252, Annex I): {0}</source>
            <translation>Strategischer Rohstoff der EU (Verordnung (EU) 2024/1252, Anhang I): {0}</translation>
        </message>
        <message>
            <source>Suppliers there {0} · owned from there {1} · offers that name it as an origin {2}</source>
            <translation>Lieferanten dort {0} · von dort aus im Besitz {1} · Angebote, die es als Herkunft nennen {2}</translation>
        </message>
        <message>
            <source>Supply risk index of the EU</source>
            <translation>Versorgungsrisiko-Index der EU</translation>
        </message>
        <message>
            <source>The book does not say which minerals it contains (sheet Contents), so nothing of the world's production is shown here.</source>
            <translation>Das Buch sagt nicht, welche Minerale es enthält (Blatt Gehalte); deshalb steht hier nichts zur Weltproduktion.</translation>
        </message>
        <message>
            <source>The country</source>
            <translation>Das Land</translation>
        </message>
        <message>
            <source>The first {0} of {1}</source>
            <translation>Die ersten {0} von {1}</translation>
        </message>
        <message>
            <source>The reference data has no figures for this stage.</source>
            <translation>Die Referenzdaten haben keine Zahlen zu dieser Stufe.</translation>
        </message>
        <message>
            <source>The reference data holds the export controls of China only: of others nothing is known here.</source>
            <translation>Die Referenzdaten enthalten nur die Ausfuhrkontrollen Chinas: über andere ist hier nichts bekannt.</translation>
        </message>
        <message>
            <source>The reference data knows no mineral by the name {0} that the book gives.</source>
            <translation>Die Referenzdaten kennen kein Mineral mit dem Namen {0}, den das Buch nennt.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>What it mines and refines</source>
            <translation>Was es fördert und raffiniert</translation>
        </message>
        <message>
            <source>World production</source>
            <translation>Weltproduktion</translation>
        </message>
        <message>
            <source>World production, {0}</source>
            <translation>Weltproduktion, {0}</translation>
        </message>
        <message>
            <source>Year and source</source>
            <translation>Jahr und Quelle</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>{0} (rare earths as a whole)</source>
            <translation>{0} (Seltene Erden insgesamt)</translation>
        </message>
        <message>
            <source>{0} of landed cost in the plan: {1}</source>
            <translation>{0} der Einstandskosten im Plan: {1}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}: {1} ({2}, {3})</source>
            <translation>{0}: {1} ({2}, {3})</translation>
        </message>
        <message>
            <source>{0}; figures of {1}</source>
            <translation>{0}; Zahlen von {1}</translation>
        </message>
    </context>
    <context>
        <name>FactsTool</name>
        <message>
            <source>Go to a cell, or point at a part of a chart, that names a material or country</source>
            <translation>Gehen Sie zu einer Zelle oder zeigen Sie auf einen Teil eines Diagramms, der ein Material oder Land nennt</translation>
        </message>
    </context>
    <context>
        <name>FactsWindow</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Known names near it:</source>
            <translation>Bekannte ähnliche Namen:</translation>
        </message>
        <message>
            <source>Reference data</source>
            <translation>Referenzdaten</translation>
        </message>
        <message>
            <source>Source: {0}</source>
            <translation>Quelle: {0}</translation>
        </message>
        <message>
            <source>The data has changed since the plan was made: its shares here are out of date.</source>
            <translation>Die Daten haben sich geändert, seit der Plan gemacht wurde: seine Anteile hier sind veraltet.</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <source>Copy the details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Lodestone</source>
            <translation>Lodestone</translation>
        </message>
        <message>
            <source>The log is in {0}. Nothing is sent anywhere.</source>
            <translation>Das Protokoll liegt in {0}. Es wird nichts versendet.</translation>
        </message>
        <message>
            <source>With the messages, which may quote values of your data</source>
            <translation>Mit den Meldungen, die Werte aus Ihren Daten enthalten können</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>M</source>
            <translation>Mio.</translation>
        </message>
        <message>
            <source>bn</source>
            <translation>Mrd.</translation>
        </message>
        <message>
            <source>k</source>
            <translation>Tsd.</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>any</source>
            <translation>beliebige</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>award</source>
            <translation>Vergabe</translation>
        </message>
        <message>
            <source>award added</source>
            <translation>Vergabe hinzugefügt</translation>
        </message>
        <message>
            <source>award moved</source>
            <translation>Vergabe verschoben</translation>
        </message>
        <message>
            <source>award removed</source>
            <translation>Vergabe entfernt</translation>
        </message>
        <message>
            <source>each</source>
            <translation>jede</translation>
        </message>
        <message>
            <source>each material</source>
            <translation>jedes Material</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>genau</translation>
        </message>
        <message>
            <source>expected cost</source>
            <translation>erwartete Kosten</translation>
        </message>
        <message>
            <source>infeasible</source>
            <translation>nicht erfüllbar</translation>
        </message>
        <message>
            <source>made</source>
            <translation>hergestellt</translation>
        </message>
        <message>
            <source>mined</source>
            <translation>gefördert</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>owned</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>problems in the data</source>
            <translation>Probleme in den Daten</translation>
        </message>
        <message>
            <source>refined</source>
            <translation>raffiniert</translation>
        </message>
        <message>
            <source>stopped at a limit</source>
            <translation>an einer Grenze angehalten</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Compare an edited plan workbook</source>
            <translation>Bearbeitete Plan-Arbeitsmappe vergleichen</translation>
        </message>
        <message>
            <source>Comparing {0} …</source>
            <translation>{0} wird verglichen …</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the plan</source>
            <translation>Plan exportieren</translation>
        </message>
        <message>
            <source>Lodestone project (*{0})</source>
            <translation>Lodestone-Projekt (*{0})</translation>
        </message>
        <message>
            <source>Lodestone template.xlsx</source>
            <translation>Lodestone-Vorlage.xlsx</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Projects, workbooks and other spreadsheets ({0})</source>
            <translation>Projekte, Arbeitsmappen und andere Tabellen ({0})</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>Vorlage speichern</translation>
        </message>
        <message>
            <source>Save the book</source>
            <translation>Buch speichern</translation>
        </message>
        <message>
            <source>Something is still running</source>
            <translation>Es läuft noch etwas</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Unbenannt</translation>
        </message>
        <message>
            <source>Wait until it is done, or press Esc to cancel it.</source>
            <translation>Warten Sie, bis es fertig ist, oder brechen Sie mit Esc ab.</translation>
        </message>
        <message>
            <source>{0} copy</source>
            <translation>{0} Kopie</translation>
        </message>
        <message>
            <source>{0} plan.xlsx</source>
            <translation>{0} Plan.xlsx</translation>
        </message>
        <message>
            <source>{0} was not compared</source>
            <translation>{0} wurde nicht verglichen</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this sheet</source>
            <translation>In diesem Blatt suchen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Not found in this sheet</source>
            <translation>In diesem Blatt nicht gefunden</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>1 found</source>
            <translation>1 gefunden</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Enter goes there, Esc closes</source>
            <translation>Enter geht dorthin, Esc schließt</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Alles finden</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Help: {0}</source>
            <translation>Hilfe: {0}</translation>
        </message>
        <message>
            <source>Material, supplier, rule, country, sheet, setting, command, page, help …</source>
            <translation>Material, Lieferant, Regel, Land, Blatt, Einstellung, Befehl, Seite, Hilfe …</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materialien</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Minerale</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>Nichts mit diesem Namen</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Angebote</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Blätter</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>{0} found</source>
            <translation>{0} gefunden</translation>
        </message>
    </context>
    <context>
        <name>FinderTool</name>
        <message>
            <source>The sheet does not name {0}, so its default holds: type its name here to set it</source>
            <translation>Das Blatt nennt {0} nicht, es gilt also der Vorgabewert: Hier den Namen eingeben, um einen Wert zu setzen</translation>
        </message>
        <message>
            <source>This command is not possible now</source>
            <translation>Dieser Befehl ist jetzt nicht möglich</translation>
        </message>
    </context>
    <context>
        <name>FlowPicture</name>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Flow of purchases from mine to owner</source>
            <translation>Weg der Einkäufe von der Mine zum Eigentümer</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>Einstandskosten</translation>
        </message>
        <message>
            <source>Landed cost over the horizon, {0}; {1} in all</source>
            <translation>Einstandskosten über den Horizont, {0}; insgesamt {1}</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Hergestellt</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Gefördert</translation>
        </message>
        <message>
            <source>Next stage</source>
            <translation>Nächste Stufe</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Raffiniert</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
    </context>
    <context>
        <name>FrontierCurve</name>
        <message>
            <source>Amount</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>At {0} the plan costs {1}</source>
            <translation>Bei {0} kostet der Plan {1}</translation>
        </message>
        <message>
            <source>Cost against the amount of the rule</source>
            <translation>Kosten über dem Wert der Regel</translation>
        </message>
        <message>
            <source>Extra cost over the loosest plan, {0}, from loose to tight; every point is a plan</source>
            <translation>Mehrkosten gegenüber dem lockersten Plan, {0}, von locker bis streng; jeder Punkt ist ein Plan</translation>
        </message>
        <message>
            <source>Over the loosest plan</source>
            <translation>Über dem lockersten Plan</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>in the book</source>
            <translation>im Buch</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>kein Plan</translation>
        </message>
        <message>
            <source>over the loosest plan</source>
            <translation>über dem lockersten Plan</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>1 column lay beyond the last column of the sheet and was not pasted</source>
            <translation>1 Spalte lag hinter der letzten Spalte des Blatts und wurde nicht eingefügt</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Delete contents</source>
            <translation>Inhalt löschen</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Nach unten ausfüllen</translation>
        </message>
        <message>
            <source>Reading the clipboard …</source>
            <translation>Die Zwischenablage wird gelesen …</translation>
        </message>
        <message>
            <source>The clipboard holds no cells</source>
            <translation>Die Zwischenablage enthält keine Zellen</translation>
        </message>
        <message>
            <source>The sheet changed meanwhile, and nothing was done. Do it once more.</source>
            <translation>Das Blatt hat sich inzwischen geändert, und es ist nichts geschehen. Bitte noch einmal.</translation>
        </message>
        <message>
            <source>{0} columns lay beyond the last column of the sheet and were not pasted</source>
            <translation>{0} Spalten lagen hinter der letzten Spalte des Blatts und wurden nicht eingefügt</translation>
        </message>
    </context>
    <context>
        <name>HeadCard</name>
        <message>
            <source>A lost country delivers again after</source>
            <translation>Ein ausgefallenes Land liefert wieder nach</translation>
        </message>
        <message>
            <source>Days until a lost country delivers again</source>
            <translation>Tage, bis ein ausgefallenes Land wieder liefert</translation>
        </message>
        <message>
            <source>For {0} of them no new plan was found.</source>
            <translation>Für {0} davon wurde kein neuer Plan gefunden.</translation>
        </message>
        <message>
            <source>None of {0} losses leaves anything short.</source>
            <translation>Keiner von {0} Ausfällen lässt etwas fehlen.</translation>
        </message>
        <message>
            <source>Nothing is short</source>
            <translation>Es fehlt nichts</translation>
        </message>
        <message>
            <source>Test the plan</source>
            <translation>Plan prüfen</translation>
        </message>
        <message>
            <source>The plan under every loss</source>
            <translation>Der Plan bei jedem Ausfall</translation>
        </message>
        <message>
            <source>The worst loss</source>
            <translation>Der schlimmste Ausfall</translation>
        </message>
        <message>
            <source>The worst loss: {0}</source>
            <translation>Der schlimmste Ausfall: {0}</translation>
        </message>
        <message>
            <source>Type a number of days above 0, or nothing for never</source>
            <translation>Geben Sie eine Zahl von Tagen über 0 ein, oder nichts für „nie“</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tagen</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>{0} of {1} losses leave something short if the plan is kept, {2} of them when planned again too.</source>
            <translation>{0} von {1} Ausfällen lassen etwas fehlen, wenn der Plan bleibt; {2} davon auch, wenn neu geplant wird.</translation>
        </message>
        <message>
            <source>{0} short</source>
            <translation>{0} fehlen</translation>
        </message>
    </context>
    <context>
        <name>HeadlineCard</name>
        <message>
            <source>Cost of the plan</source>
            <translation>Kosten des Plans</translation>
        </message>
        <message>
            <source>Least {0}, proved</source>
            <translation>Geringste {0}, bewiesen</translation>
        </message>
        <message>
            <source>Not proved to be least {0}</source>
            <translation>Geringste {0} nicht bewiesen</translation>
        </message>
        <message>
            <source>Parts of the cost</source>
            <translation>Bestandteile der Kosten</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>The cheapest plan</source>
            <translation>Der günstigste Plan</translation>
        </message>
        <message>
            <source>The cost without the rules is not known.</source>
            <translation>Die Kosten ohne die Regeln sind nicht bekannt.</translation>
        </message>
        <message>
            <source>The plan of least {0}</source>
            <translation>Der Plan mit den geringsten {0}</translation>
        </message>
        <message>
            <source>The rules cost</source>
            <translation>Die Regeln kosten</translation>
        </message>
        <message>
            <source>There are no rules: no dependency is limited.</source>
            <translation>Es gibt keine Regeln: Keine Abhängigkeit ist begrenzt.</translation>
        </message>
        <message>
            <source>Today's split costs {0}.</source>
            <translation>Die heutige Aufteilung kostet {0}.</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>When nothing happens</source>
            <translation>Wenn nichts passiert</translation>
        </message>
        <message>
            <source>Without rules</source>
            <translation>Ohne Regeln</translation>
        </message>
        <message>
            <source>audit follows; equally cheap offers may still swap</source>
            <translation>Prüfung folgt; gleich günstige Angebote können noch wechseln</translation>
        </message>
        <message>
            <source>certificate checked on {0} rows</source>
            <translation>Zertifikat an {0} Zeilen geprüft</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>saved with the project, made {0}</source>
            <translation>mit dem Projekt gespeichert, erstellt {0}</translation>
        </message>
        <message>
            <source>the cheapest plan</source>
            <translation>dem günstigsten Plan</translation>
        </message>
        <message>
            <source>the plan of least {0}</source>
            <translation>dem Plan mit den geringsten {0}</translation>
        </message>
        <message>
            <source>the solver</source>
            <translation>dem Löser</translation>
        </message>
        <message>
            <source>{0} keeps every rule already.</source>
            <translation>{0} hält bereits jede Regel ein.</translation>
        </message>
        <message>
            <source>{0} over {1} without rules</source>
            <translation>{0} über {1} ohne Regeln</translation>
        </message>
        <message>
            <source>{0} s with {1}</source>
            <translation>{0} s mit {1}</translation>
        </message>
        <message>
            <source>{0}, gap {1}</source>
            <translation>{0}, Lücke {1}</translation>
        </message>
        <message>
            <source>{0}. {1}</source>
            <translation>{0}. {1}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>A bad cell stays, marked and explained; F8 goes to the next one.</source>
            <translation>Eine falsche Zelle bleibt, markiert und erklärt; F8 geht zur nächsten.</translation>
        </message>
        <message>
            <source>A flexible rule that the plan breaks, since its penalty costs less than keeping it: the cost has it.</source>
            <translation>Eine flexible Regel, die der Plan verletzt, da ihre Strafe weniger kostet als sie einzuhalten: Die Kosten enthalten sie.</translation>
        </message>
        <message>
            <source>A project that is open in another window is read-only here: Save asks for another name.</source>
            <translation>Ein Projekt, das in einem anderen Fenster geöffnet ist, ist hier schreibgeschützt: Speichern fragt nach einem anderen Namen.</translation>
        </message>
        <message>
            <source>A rule is binding where the plan stands at its limit: looser would be cheaper.</source>
            <translation>Eine Regel ist bindend, wo der Plan an ihrer Grenze steht: lockerer wäre günstiger.</translation>
        </message>
        <message>
            <source>A rule limits a share or an amount, at a stage, from a country, a group or a supplier.</source>
            <translation>Eine Regel begrenzt einen Anteil oder eine Menge, auf einer Stufe, aus einem Land, einer Gruppe oder von einem Lieferanten.</translation>
        </message>
        <message>
            <source>A rule with a penalty in Flexible may be broken at that price.</source>
            <translation>Eine Regel mit Strafkosten unter Nachgiebig darf zu diesem Preis verletzt werden.</translation>
        </message>
        <message>
            <source>A saved plan goes to Excel, its report to PDF, with its book and with who saved and approved it.</source>
            <translation>Ein gespeicherter Plan geht nach Excel, sein Bericht als PDF hinaus, mit seinem Buch und damit, wer ihn gespeichert und genehmigt hat.</translation>
        </message>
        <message>
            <source>A share that no country is stated for; by default it counts against every cap.</source>
            <translation>Ein Anteil, für den kein Land angegeben ist; ohne andere Einstellung zählt er gegen jede Obergrenze.</translation>
        </message>
        <message>
            <source>A stranger's bill of materials or quotation: what was read, what is open, what will be written.</source>
            <translation>Eine fremde Stückliste oder ein fremdes Angebot: was gelesen wurde, was offen ist, was geschrieben wird.</translation>
        </message>
        <message>
            <source>After planning, each rule says where the plan stands and how far any plan could go.</source>
            <translation>Nach dem Planen sagt jede Regel, wo der Plan steht und wie weit ein Plan gehen könnte.</translation>
        </message>
        <message>
            <source>Alt+Left and Alt+Right go from column to column, Alt+Down lists its uses; F8 goes to problems.</source>
            <translation>Alt+Links und Alt+Rechts gehen von Spalte zu Spalte, Alt+Ab bietet ihre Verwendungen an; F8 geht zu den Problemen.</translation>
        </message>
        <message>
            <source>An approved plan is frozen, with the book that it answers: nobody changes or deletes it.</source>
            <translation>Ein freigegebener Plan ist eingefroren, mit dem Buch, auf dem er beruht: Niemand ändert oder löscht ihn.</translation>
        </message>
        <message>
            <source>As a tree (Ctrl+T): what products are made of, and what each material is needed for.</source>
            <translation>Als Baum (Strg+T): woraus Produkte bestehen, und wofür jedes Material gebraucht wird.</translation>
        </message>
        <message>
            <source>As sentences (Ctrl+T): choose a rule and change its parts; each change is one undo step.</source>
            <translation>Als Sätze (Strg+T): eine Regel wählen und ihre Teile ändern; jede Änderung ist ein Schritt zum Rückgängigmachen.</translation>
        </message>
        <message>
            <source>Award</source>
            <translation>Vergabe</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Vergleichsplan</translation>
        </message>
        <message>
            <source>Beside the offers stands what belongs to the current one; Ctrl+T hides and shows it.</source>
            <translation>Neben den Angeboten steht, was zum gewählten Angebot gehört; Strg+T blendet es aus und ein.</translation>
        </message>
        <message>
            <source>Beyond its limit, at a price</source>
            <translation>Außerhalb der Grenze, gegen Strafe</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>Bindend</translation>
        </message>
        <message>
            <source>By country shows what hangs on each country, Concentration how few sources there are.</source>
            <translation>Nach Land zeigt, was an jedem Land hängt, Konzentration, wie wenige Quellen es gibt.</translation>
        </message>
        <message>
            <source>CVaR</source>
            <translation>CVaR</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Obergrenze</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Choose the stage above the map; a click on a country goes to its row.</source>
            <translation>Wählen Sie die Stufe über der Karte; ein Klick auf ein Land geht zu seiner Zeile.</translation>
        </message>
        <message>
            <source>Correct the sheet, the row of titles and what each column means; every correction reads again.</source>
            <translation>Berichtigen Sie das Blatt, die Titelzeile und die Bedeutung jeder Spalte; jede Berichtigung liest neu.</translation>
        </message>
        <message>
            <source>Ctrl+K finds a material, supplier, offer, rule, country, sheet, setting, command, page or word of the glossary.</source>
            <translation>Strg+K findet Material, Lieferant, Angebot, Regel, Land, Blatt, Einstellung, Befehl, Seite oder ein Wort des Glossars.</translation>
        </message>
        <message>
            <source>Ctrl+R on any cell or chart shows what the reference data knows of its material or country.</source>
            <translation>Strg+R zeigt an jeder Zelle und jedem Diagramm, was die Referenzdaten über das Material oder Land wissen.</translation>
        </message>
        <message>
            <source>Ctrl+Z takes back the last correction. Accepting is one undo step of the book.</source>
            <translation>Strg+Z nimmt die letzte Berichtigung zurück. Das Übernehmen ist ein rückgängig zu machender Schritt des Buchs.</translation>
        </message>
        <message>
            <source>Double-click an award to see why it gets this much: what the rules make of each offer's price.</source>
            <translation>Ein Doppelklick auf eine Vergabe zeigt, warum sie so groß ist: was die Regeln aus dem Preis jedes Angebots machen.</translation>
        </message>
        <message>
            <source>Drag the dot or the bar above, or use the arrow keys; cost, mix and binding rules follow.</source>
            <translation>Ziehen Sie den Punkt oder die Leiste oben, oder nehmen Sie die Pfeiltasten; Kosten, Mix und bindende Regeln folgen.</translation>
        </message>
        <message>
            <source>Drop a file on the window to open it. Everything stays on this computer.</source>
            <translation>Ziehen Sie eine Datei auf das Fenster, um sie zu öffnen. Alles bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Every chart is saved, copied or shown as a table from its context menu or the View menu.</source>
            <translation>Jedes Diagramm wird über sein Kontextmenü oder das Menü Ansicht gespeichert, kopiert oder als Tabelle gezeigt.</translation>
        </message>
        <message>
            <source>Every country lost at every stage and every scenario played: the plan kept, and planned again.</source>
            <translation>Jedes Land fällt auf jeder Stufe aus, und jedes Szenario wird durchgespielt: mit dem bestehenden Plan und neu geplant.</translation>
        </message>
        <message>
            <source>Every difference is against the first plan. Where only rules differ, it is what the wish costs.</source>
            <translation>Jeder Unterschied gilt gegenüber dem ersten Plan. Wo nur Regeln abweichen, ist er der Preis des Wunsches.</translation>
        </message>
        <message>
            <source>Every row is read, recognised as a heading or total, or reported with its reason.</source>
            <translation>Jede Zeile wird gelesen, als Überschrift oder Summe erkannt oder mit ihrem Grund gemeldet.</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>Abhängigkeit</translation>
        </message>
        <message>
            <source>F6 goes to the list of pages and back, Ctrl+PgDown and Ctrl+PgUp from tab to tab.</source>
            <translation>F6 geht zur Seitenliste und zurück, Strg+Bild ab und Strg+Bild auf von Reiter zu Reiter.</translation>
        </message>
        <message>
            <source>Frontier</source>
            <translation>Kostenkurve</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>Herfindahl-Hirschman index: the sum of the squares of the shares, from near 0 to 1 for one source.</source>
            <translation>Herfindahl-Hirschman-Index: die Summe der Quadrate der Anteile, von nahe 0 bis 1 bei einer einzigen Quelle.</translation>
        </message>
        <message>
            <source>How fast the cost rises as a rule is tightened, per percentage point, at this plan. A whole point costs as much or more; where quantities are whole lots there is no such price.</source>
            <translation>Wie schnell die Kosten steigen, wenn eine Regel enger wird, je Prozentpunkt, bei diesem Plan. Ein ganzer Punkt kostet ebenso viel oder mehr; wo Mengen ganze Lose sind, gibt es keinen solchen Preis.</translation>
        </message>
        <message>
            <source>How long stock and the supply that is left meet the requirement after a loss.</source>
            <translation>Wie lange Bestand und verbleibende Lieferungen nach einem Ausfall den Bedarf decken.</translation>
        </message>
        <message>
            <source>Keep puts the amount into the book as one undo step, and plans again; Back (Esc) ends the trial.</source>
            <translation>Übernehmen trägt den Wert in das Buch ein, in einem Schritt rückgängig zu machen, und plant neu; Zurück (Esc) beendet den Versuch.</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>Einstandskosten</translation>
        </message>
        <message>
            <source>Look-through</source>
            <translation>Durchgerechnet</translation>
        </message>
        <message>
            <source>Losses are ranked by what they leave short; Bridged says how long stock and other supply last.</source>
            <translation>Ausfälle stehen nach dem geordnet, was fehlt; Überbrückt sagt, wie lange Bestand und andere Lieferungen reichen.</translation>
        </message>
        <message>
            <source>Mined, refined, made, owned</source>
            <translation>Gefördert, raffiniert, hergestellt, Eigentum</translation>
        </message>
        <message>
            <source>Next point</source>
            <translation>Nächster Punkt</translation>
        </message>
        <message>
            <source>Open the sample to see a plan at once, or start from your own spreadsheet.</source>
            <translation>Öffnen Sie das Beispiel, um sofort einen Plan zu sehen, oder beginnen Sie mit Ihrer eigenen Tabelle.</translation>
        </message>
        <message>
            <source>Origins say in which countries an offer is mined, refined and made, and in which shares.</source>
            <translation>Das Blatt Herkunft sagt, in welchen Ländern ein Angebot gefördert, raffiniert und hergestellt wird und zu welchen Anteilen.</translation>
        </message>
        <message>
            <source>Paste from Excel: a paste is one undo step.</source>
            <translation>Einfügen aus Excel: Ein Einfügen ist ein Schritt, der sich rückgängig machen lässt.</translation>
        </message>
        <message>
            <source>Price of each wish leaves out one rule after the other; the prices do not add up.</source>
            <translation>„Preis jedes Wunsches“ lässt eine Regel nach der anderen weg; die Preise summieren sich nicht.</translation>
        </message>
        <message>
            <source>Price per point</source>
            <translation>Preis je Punkt</translation>
        </message>
        <message>
            <source>Reachable</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>Bedauern</translation>
        </message>
        <message>
            <source>Regulations are added with their dates and sources, and say whether they are a duty.</source>
            <translation>Vorschriften werden mit Daten und Quellen hinzugefügt und sagen, ob sie Pflicht sind.</translation>
        </message>
        <message>
            <source>Robust plan: what being ready for the scenarios costs, and the regret of each.</source>
            <translation>Robuster Plan: was es kostet, auf die Szenarien vorbereitet zu sein, und das Bedauern in jedem.</translation>
        </message>
        <message>
            <source>Save a plan from the Plan menu (Ctrl+Shift+P); choose here which ones to compare, up to four.</source>
            <translation>Speichern Sie einen Plan im Menü Plan (Strg+Umschalt+P); wählen Sie hier, welche verglichen werden, bis zu vier.</translation>
        </message>
        <message>
            <source>Save it as PDF, or export the plan to Excel with live formulas.</source>
            <translation>Speichern Sie ihn als PDF, oder exportieren Sie den Plan mit aktiven Formeln nach Excel.</translation>
        </message>
        <message>
            <source>Saved plans side by side, with what differs and what each change costs.</source>
            <translation>Gespeicherte Pläne nebeneinander, mit dem, was sich unterscheidet und was jede Änderung kostet.</translation>
        </message>
        <message>
            <source>Scenarios sets those of the book side by side, as the stress test of the plan played them.</source>
            <translation>„Szenarien“ stellt die des Buchs nebeneinander, wie der Stresstest des Plans sie durchgespielt hat.</translation>
        </message>
        <message>
            <source>Stockpile: for how many days stock bridges a loss, what decides it, and what it costs.</source>
            <translation>Vorrat: wie viele Tage Bestand einen Ausfall überbrückt, was das bestimmt und was es kostet.</translation>
        </message>
        <message>
            <source>The bar above moves one rule and plans at once: a trial. Keep puts it into the book, Back ends it.</source>
            <translation>Die Leiste oben bewegt eine Regel und plant sofort: ein Versuch. Übernehmen trägt ihn in das Buch ein, Zurück beendet ihn.</translation>
        </message>
        <message>
            <source>The cheapest supplier mix that keeps every rule, with the proof that no cheaper one exists.</source>
            <translation>Der günstigste Lieferantenmix, der jede Regel einhält, mit dem Beweis, dass es keinen günstigeren gibt.</translation>
        </message>
        <message>
            <source>The check that no cheaper plan exists: the bound that is proved equals the cost.</source>
            <translation>Die Prüfung, dass es keinen günstigeren Plan gibt: Die bewiesene Schranke gleicht den Kosten.</translation>
        </message>
        <message>
            <source>The four places where an offer can depend on a country.</source>
            <translation>Die vier Stellen, an denen ein Angebot von einem Land abhängen kann.</translation>
        </message>
        <message>
            <source>The headline says what the rules cost; beside it stands how the total adds up.</source>
            <translation>Die große Zahl sagt, was die Regeln kosten; daneben steht, wie sich die Summe zusammensetzt.</translation>
        </message>
        <message>
            <source>The landed cost of what comes from a country at a stage.</source>
            <translation>Die Einstandskosten dessen, was auf einer Stufe aus einem Land kommt.</translation>
        </message>
        <message>
            <source>The least cost at each amount of a rule, from loose to tight.</source>
            <translation>Die geringsten Kosten zu jedem Wert einer Regel, von locker bis streng.</translation>
        </message>
        <message>
            <source>The mean cost of the worst cases: at a risk level of 0.95, of the worst 5 %.</source>
            <translation>Die mittleren Kosten der schlimmsten Fälle: bei einem Risikoniveau von 0,95 der schlimmsten 5 %.</translation>
        </message>
        <message>
            <source>The most that may depend on one country, group or supplier.</source>
            <translation>Das Meiste, was an einem Land, einer Gruppe oder einem Lieferanten hängen darf.</translation>
        </message>
        <message>
            <source>The owner's country counts by the share that it owns.</source>
            <translation>Das Land des Eigentümers zählt mit dem Anteil, den er besitzt.</translation>
        </message>
        <message>
            <source>The plan, saved plans, comments (Shift+F2 on a row) and the log are in the project file alone.</source>
            <translation>Der Plan, gespeicherte Pläne, Kommentare (Umschalt+F2 in einer Zeile) und das Protokoll stehen nur in der Projektdatei.</translation>
        </message>
        <message>
            <source>The share of what is bought that comes from a country at a stage.</source>
            <translation>Der Anteil der Einkäufe, der auf einer Stufe aus einem Land kommt.</translation>
        </message>
        <message>
            <source>The tightest amount of a rule at which any plan exists while the others hold.</source>
            <translation>Der strengste Wert einer Regel, bei dem es noch einen Plan gibt, während die anderen gelten.</translation>
        </message>
        <message>
            <source>Time to survive</source>
            <translation>Überlebenszeit</translation>
        </message>
        <message>
            <source>Unit price with tariff, freight and other cost, in base currency.</source>
            <translation>Stückpreis mit Zoll, Fracht und sonstigen Kosten, in Basiswährung.</translation>
        </message>
        <message>
            <source>Unknown origin</source>
            <translation>Unbekannte Herkunft</translation>
        </message>
        <message>
            <source>Value at risk</source>
            <translation>Risikowert</translation>
        </message>
        <message>
            <source>What a committee reads: one page, then the detail.</source>
            <translation>Was ein Gremium liest: eine Seite, dann die Einzelheiten.</translation>
        </message>
        <message>
            <source>What a plan buys of one offer in one period.</source>
            <translation>Was ein Plan von einem Angebot in einer Periode kauft.</translation>
        </message>
        <message>
            <source>What a plan costs more in a scenario than the best plan for that scenario alone.</source>
            <translation>Was ein Plan in einem Szenario mehr kostet als der beste Plan für dieses Szenario allein.</translation>
        </message>
        <message>
            <source>What changed on the Plan page compares the plan on show with the one before, saved or not.</source>
            <translation>„Was sich geändert hat“ auf der Seite Plan vergleicht den angezeigten Plan mit dem davor, gespeichert oder nicht.</translation>
        </message>
        <message>
            <source>What is full lists the capacities that hold the plan back, and what a little more of each saves; in a plan with whole orders, lots, counts or breaks, those that are used up, without a price.</source>
            <translation>„Engpässe“ nennt die Kapazitäten, die den Plan begrenzen, und was etwas mehr von jeder spart; in einem Plan mit ganzen Bestellungen, Losen, Anzahlen oder Staffeln die ausgeschöpften, ohne Preis.</translation>
        </message>
        <message>
            <source>What is not stated is unknown, and counts against every cap unless the settings say otherwise.</source>
            <translation>Was nicht angegeben ist, ist unbekannt und zählt gegen jede Obergrenze, wenn die Einstellungen nichts anderes sagen.</translation>
        </message>
        <message>
            <source>What it costs to depend less: one plan for each amount of a rule, from loose to tight.</source>
            <translation>Was es kostet, weniger abhängig zu sein: ein Plan für jeden Wert einer Regel, von locker bis streng.</translation>
        </message>
        <message>
            <source>What the cap bar's next whole point costs: the plan at that amount less this one.</source>
            <translation>Was der nächste ganze Punkt der Grenzleiste kostet: der Plan bei diesem Wert abzüglich des jetzigen.</translation>
        </message>
        <message>
            <source>What the plan is compared with: the cheapest plan without rules, and today's split.</source>
            <translation>Womit der Plan verglichen wird: mit dem günstigsten Plan ohne Regeln und der heutigen Aufteilung.</translation>
        </message>
        <message>
            <source>What the plan must respect, one sentence a row; below the grid the chosen rule in words.</source>
            <translation>Was der Plan einhalten muss, ein Satz je Zeile; unter dem Gitter die gewählte Regel in Worten.</translation>
        </message>
        <message>
            <source>What you need: direct requirements, or a build plan with a bill of materials.</source>
            <translation>Was Sie brauchen: direkter Bedarf oder ein Fertigungsplan mit Stückliste.</translation>
        </message>
        <message>
            <source>Where a session begins.</source>
            <translation>Wo die Arbeit beginnt.</translation>
        </message>
        <message>
            <source>Where no plan exists, the page says why, and applies a repair by a click.</source>
            <translation>Wo es keinen Plan gibt, sagt die Seite, warum, und wendet mit einem Klick eine Reparatur an.</translation>
        </message>
        <message>
            <source>Where the purchases come from: on a map, as a flow from mine to owner, and in each product.</source>
            <translation>Woher die Einkäufe kommen: auf einer Karte, als Weg von der Mine zum Eigentümer und in jedem Produkt.</translation>
        </message>
        <message>
            <source>Who can supply it: suppliers, offers, price breaks, and where each offer comes from.</source>
            <translation>Wer es liefern kann: Lieferanten, Angebote, Preisstaffeln und woher jedes Angebot kommt.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>ImportFiles</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
        </message>
        <message>
            <source>Import a bill of materials or a quotation</source>
            <translation>Stückliste oder Angebot importieren</translation>
        </message>
        <message>
            <source>Imported {0} into {1}</source>
            <translation>{0} in {1} importiert</translation>
        </message>
        <message>
            <source>Save the annotated copy</source>
            <translation>Kommentierte Kopie speichern</translation>
        </message>
        <message>
            <source>Spreadsheets and text tables ({0})</source>
            <translation>Tabellen und Texttabellen ({0})</translation>
        </message>
        <message>
            <source>The book was changed while the rows were made ready. Accept them once more.</source>
            <translation>Das Buch wurde geändert, während die Zeilen vorbereitet wurden. Übernehmen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>{0} to check.xlsx</source>
            <translation>{0} zu prüfen.xlsx</translation>
        </message>
        <message>
            <source>{0} was not imported</source>
            <translation>{0} wurde nicht importiert</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>A bill of materials</source>
            <translation>Eine Stückliste</translation>
        </message>
        <message>
            <source>A copy of the file in which what needs a look is marked, to send back</source>
            <translation>Eine Kopie der Datei, in der markiert ist, was anzusehen ist, zum Zurückschicken</translation>
        </message>
        <message>
            <source>A quotation</source>
            <translation>Ein Angebot</translation>
        </message>
        <message>
            <source>A spreadsheet or text table as you have it: .xlsx, .xls, .xlsb, .ods, .csv. The table is found, its columns are taken for what they are, and you see every decision before anything is written.</source>
            <translation>Eine Tabelle oder Texttabelle, wie Sie sie haben: .xlsx, .xls, .xlsb, .ods, .csv. Die Tabelle wird gefunden, ihre Spalten werden erkannt, und Sie sehen jede Entscheidung, bevor etwas geschrieben wird.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Andere Datei wählen…</translation>
        </message>
        <message>
            <source>Country of origin</source>
            <translation>Herkunftsland</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Decimal comma</source>
            <translation>Dezimalkomma</translation>
        </message>
        <message>
            <source>Decimal point</source>
            <translation>Dezimalpunkt</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>For one assembly</source>
            <translation>Für eine Baugruppe</translation>
        </message>
        <message>
            <source>For the whole product</source>
            <translation>Für das ganze Produkt</translation>
        </message>
        <message>
            <source>Import a bill of materials or a quotation</source>
            <translation>Stückliste oder Angebot importieren</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Lieferzeit</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <translation>Hersteller</translation>
        </message>
        <message>
            <source>Minimum order</source>
            <translation>Mindestbestellung</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No column</source>
            <translation>Keine Spalte</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Nicht verwendet</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Nothing was changed. Mend the file as it says, or choose another one.</source>
            <translation>Nichts wurde geändert. Berichtigen Sie die Datei wie angegeben, oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>Of one unit</source>
            <translation>Je Einheit</translation>
        </message>
        <message>
            <source>Of the row</source>
            <translation>Der Zeile</translation>
        </message>
        <message>
            <source>Order multiple</source>
            <translation>Bestellvielfaches</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>Andere Datei…</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Übergeordnet</translation>
        </message>
        <message>
            <source>Part number</source>
            <translation>Teilenummer</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Price from {0}</source>
            <translation>Preis ab {0}</translation>
        </message>
        <message>
            <source>Price of one unit</source>
            <translation>Preis je Einheit</translation>
        </message>
        <message>
            <source>Price of the row</source>
            <translation>Preis der Zeile</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Read as proposed</source>
            <translation>Wie vorgeschlagen gelesen</translation>
        </message>
        <message>
            <source>Read it as proposed</source>
            <translation>Wie vorgeschlagen lesen</translation>
        </message>
        <message>
            <source>Reading {0} …</source>
            <translation>{0} wird gelesen …</translation>
        </message>
        <message>
            <source>Row total (check)</source>
            <translation>Zeilensumme (Prüfung)</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>Zeile {0}</translation>
        </message>
        <message>
            <source>Save annotated copy…</source>
            <translation>Kommentierte Kopie speichern…</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Ausschuss</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Subtotal</source>
            <translation>Zwischensumme</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take back the last correction (Ctrl+Z)</source>
            <translation>Die letzte Berichtigung zurücknehmen (Strg+Z)</translation>
        </message>
        <message>
            <source>The columns are read as you accepted them for this layout before.</source>
            <translation>Die Spalten werden so gelesen, wie Sie sie für diese Anordnung schon einmal übernommen haben.</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>What was found, and how to mend it</source>
            <translation>Was gefunden wurde und wie es zu beheben ist</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Annotated copy saved as {0}</source>
            <translation>Kommentierte Kopie gespeichert als {0}</translation>
        </message>
        <message>
            <source>Import {0}</source>
            <translation>{0} importieren</translation>
        </message>
        <message>
            <source>Importing {0} …</source>
            <translation>{0} wird importiert …</translation>
        </message>
        <message>
            <source>Marking what needs a look in {0} …</source>
            <translation>In {0} wird markiert, was anzusehen ist …</translation>
        </message>
        <message>
            <source>Read {0}</source>
            <translation>{0} gelesen</translation>
        </message>
        <message>
            <source>Reading {0} …</source>
            <translation>{0} wird gelesen …</translation>
        </message>
        <message>
            <source>The copy of {0} was not saved</source>
            <translation>Die Kopie von {0} wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>The file has changed since it was opened; it was read again.</source>
            <translation>Die Datei hat sich geändert, seit sie geöffnet wurde; sie wurde neu gelesen.</translation>
        </message>
        <message>
            <source>{0} was not imported</source>
            <translation>{0} wurde nicht importiert</translation>
        </message>
        <message>
            <source>{0} was not read</source>
            <translation>{0} wurde nicht gelesen</translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message>
            <source>Approve plan {0}</source>
            <translation>Plan {0} freigeben</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Delete comment</source>
            <translation>Kommentar löschen</translation>
        </message>
        <message>
            <source>Delete plan {0}</source>
            <translation>Plan {0} löschen</translation>
        </message>
        <message>
            <source>Describe plan {0}</source>
            <translation>Plan {0} beschreiben</translation>
        </message>
        <message>
            <source>Save plan {0}</source>
            <translation>Plan {0} speichern</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>{0} gespeichert</translation>
        </message>
        <message>
            <source>Saved {0} without plans, comments and log: save as a project to keep them</source>
            <translation>{0} ohne Pläne, Kommentare und Protokoll gespeichert: Als Projekt gespeichert bleiben sie</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>en</source>
            <translation>de</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Changes and runs, the newest first</source>
            <translation>Änderungen und Läufe, die neuesten zuerst</translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Protokoll exportieren</translation>
        </message>
        <message>
            <source>Exported {0} lines to {1}</source>
            <translation>{0} Zeilen nach {1} exportiert</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Log of the project</source>
            <translation>Protokoll des Projekts</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Text tables (*.csv)</source>
            <translation>Texttabellen (*.csv)</translation>
        </message>
        <message>
            <source>The first signs of the book's content hash: the same input has the same hash</source>
            <translation>Der Anfang der Prüfsumme des Buchs: Gleiche Eingabe hat gleiche Prüfsumme</translation>
        </message>
        <message>
            <source>The log was not exported</source>
            <translation>Das Protokoll wurde nicht exportiert</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Write every line, with whole hashes, as a table (CSV)</source>
            <translation>Jede Zeile mit ganzen Prüfsummen als Tabelle schreiben (CSV)</translation>
        </message>
        <message>
            <source>log.csv</source>
            <translation>protokoll.csv</translation>
        </message>
        <message>
            <source>{0} lines. Every change that was accepted and every run; nothing here can be edited.</source>
            <translation>{0} Zeilen. Jede übernommene Änderung und jeder Lauf; nichts davon lässt sich bearbeiten.</translation>
        </message>
    </context>
    <context>
        <name>LossBars</name>
        <message>
            <source>Bridged</source>
            <translation>Überbrückt</translation>
        </message>
        <message>
            <source>Losses by what is short</source>
            <translation>Ausfälle nach dem, was fehlt</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Ausfall</translation>
        </message>
        <message>
            <source>Short if the plan is kept</source>
            <translation>Fehlt, wenn der Plan bleibt</translation>
        </message>
        <message>
            <source>Still short when planned again</source>
            <translation>Fehlt auch nach neuer Planung</translation>
        </message>
        <message>
            <source>Value of what is short, {0}; the {1} worst losses</source>
            <translation>Wert des Fehlenden, {0}; die {1} schlimmsten Ausfälle</translation>
        </message>
        <message>
            <source>short if the plan is kept; amber: still short when planned again</source>
            <translation>fehlt, wenn der Plan bleibt; gelb: fehlt auch neu geplant</translation>
        </message>
    </context>
    <context>
        <name>LossCard</name>
        <message>
            <source>Bridged by stock and what is left: {0}.</source>
            <translation>Durch Bestand und Rest überbrückt: {0}.</translation>
        </message>
        <message>
            <source>If the plan is kept, it leaves nothing more short.</source>
            <translation>Wenn der Plan bleibt, fehlt nicht mehr als sonst.</translation>
        </message>
        <message>
            <source>If the plan is kept, {0} is short, first on {1}.</source>
            <translation>Wenn der Plan bleibt, fehlen {0}, zuerst am {1}.</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>Neu geplant</translation>
        </message>
        <message>
            <source>Planned again it breaks: {0}</source>
            <translation>Neu geplant bricht er: {0}</translation>
        </message>
        <message>
            <source>Planned again: {0} short at a cost of {1}.</source>
            <translation>Neu geplant: Fehlwert {0}, Kosten {1}.</translation>
        </message>
        <message>
            <source>Probability {0}. </source>
            <translation>Wahrscheinlichkeit {0}. </translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>Products not built</source>
            <translation>Nicht gefertigte Produkte</translation>
        </message>
        <message>
            <source>Short if kept</source>
            <translation>Im Plan</translation>
        </message>
        <message>
            <source>The chosen loss</source>
            <translation>Der gewählte Ausfall</translation>
        </message>
        <message>
            <source>What is short when planned again</source>
            <translation>Was fehlt, wenn neu geplant wird</translation>
        </message>
        <message>
            <source>What it leaves short if the plan is kept</source>
            <translation>Was fehlt, wenn der Plan bleibt</translation>
        </message>
        <message>
            <source>What planning again comes to is not known.</source>
            <translation>Was eine neue Planung ergibt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>LossesCard</name>
        <message>
            <source>By country</source>
            <translation>Nach Land</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Concentration</source>
            <translation>Konzentration</translation>
        </message>
        <message>
            <source>How concentrated the plan is</source>
            <translation>Wie konzentriert der Plan ist</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Ausfälle</translation>
        </message>
        <message>
            <source>Losses, the worst first</source>
            <translation>Ausfälle, die schlimmsten zuerst</translation>
        </message>
        <message>
            <source>What hangs on each country</source>
            <translation>Was an jedem Land hängt</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Lodestone</source>
            <translation>Lodestone</translation>
        </message>
        <message>
            <source>Main</source>
            <translation>Haupt</translation>
        </message>
        <message>
            <source>The language changes when Lodestone starts again</source>
            <translation>Die Sprache wechselt beim nächsten Start von Lodestone</translation>
        </message>
        <message>
            <source>{0}[*] (read-only) – Lodestone</source>
            <translation>{0}[*] (schreibgeschützt) – Lodestone</translation>
        </message>
        <message>
            <source>{0}[*] – Lodestone</source>
            <translation>{0}[*] – Lodestone</translation>
        </message>
    </context>
    <context>
        <name>MeaningCard</name>
        <message>
            <source>As it shows itself</source>
            <translation>Wie erkannt</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>Stückliste</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Currency of prices without one</source>
            <translation>Währung von Preisen ohne Angabe</translation>
        </message>
        <message>
            <source>Decimal sign of numbers typed as text</source>
            <translation>Dezimalzeichen von Zahlen, die als Text stehen</translation>
        </message>
        <message>
            <source>Decimals</source>
            <translation>Dezimalzeichen</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Wie gelesen wird</translation>
        </message>
        <message>
            <source>Kind of list</source>
            <translation>Art der Liste</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unit of quantities without one</source>
            <translation>Einheit von Mengen ohne Angabe</translation>
        </message>
        <message>
            <source>as stated in the file</source>
            <translation>wie in der Datei</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveCard</name>
        <message>
            <source>CVaR</source>
            <translation>CVaR</translation>
        </message>
        <message>
            <source>Cost when nothing happens</source>
            <translation>Kosten, wenn nichts geschieht</translation>
        </message>
        <message>
            <source>Expected cost over the scenarios</source>
            <translation>Erwartete Kosten über die Szenarien</translation>
        </message>
        <message>
            <source>Least:</source>
            <translation>Am kleinsten:</translation>
        </message>
        <message>
            <source>Set and plan</source>
            <translation>Setzen und planen</translation>
        </message>
        <message>
            <source>The worst part of the scenarios that CVaR looks at, in percent</source>
            <translation>Der schlimmste Teil der Szenarien, den der CVaR betrachtet, in Prozent</translation>
        </message>
        <message>
            <source>Type a percentage above 0, up to 100</source>
            <translation>Geben Sie einen Prozentsatz über 0 bis 100 ein</translation>
        </message>
        <message>
            <source>What is least</source>
            <translation>Was am kleinsten ist</translation>
        </message>
        <message>
            <source>of the worst</source>
            <translation>der schlimmsten</translation>
        </message>
    </context>
    <context>
        <name>OfferDetails</name>
        <message>
            <source>Contents of its material</source>
            <translation>Gehalte seines Materials</translation>
        </message>
        <message>
            <source>Contents of the material</source>
            <translation>Gehalte des Materials</translation>
        </message>
        <message>
            <source>Details of the offer</source>
            <translation>Einzelheiten des Angebots</translation>
        </message>
        <message>
            <source>No offer is chosen</source>
            <translation>Kein Angebot gewählt</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Origins of this offer</source>
            <translation>Herkunft dieses Angebots</translation>
        </message>
        <message>
            <source>Price breaks</source>
            <translation>Preisstaffeln</translation>
        </message>
        <message>
            <source>Price breaks of this offer</source>
            <translation>Preisstaffeln dieses Angebots</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Type {0}</source>
            <translation>{0} eingeben</translation>
        </message>
    </context>
    <context>
        <name>OfferWords</name>
        <message>
            <source>Made</source>
            <translation>Hergestellt</translation>
        </message>
        <message>
            <source>Made: not stated, all unknown</source>
            <translation>Hergestellt: nicht angegeben, alles unbekannt</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Gefördert</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Raffiniert</translation>
        </message>
        <message>
            <source>{0}, {1}: {2} ({3})</source>
            <translation>{0}, {1}: {2} ({3})</translation>
        </message>
        <message>
            <source>{0}: a share cannot be read</source>
            <translation>{0}: ein Anteil ist nicht lesbar</translation>
        </message>
        <message>
            <source>{0}: all known</source>
            <translation>{0}: alles bekannt</translation>
        </message>
        <message>
            <source>{0}: not stated, all unknown</source>
            <translation>{0}: nicht angegeben, alles unbekannt</translation>
        </message>
        <message>
            <source>{0}: not stated, so in the supplier's country: {1}</source>
            <translation>{0}: nicht angegeben, also im Land des Lieferanten: {1}</translation>
        </message>
        <message>
            <source>{0}: {1} is more than the whole</source>
            <translation>{0}: {1} ist mehr als das Ganze</translation>
        </message>
        <message>
            <source>{0}: {1} known, {2} unknown</source>
            <translation>{0}: {1} bekannt, {2} unbekannt</translation>
        </message>
    </context>
    <context>
        <name>OriginsPage</name>
        <message>
            <source>From mine to owner</source>
            <translation>Von der Mine zum Eigentümer</translation>
        </message>
        <message>
            <source>In each product</source>
            <translation>In jedem Produkt</translation>
        </message>
        <message>
            <source>Looked where the plan comes from</source>
            <translation>Herkunft des Plans bestimmt</translation>
        </message>
        <message>
            <source>Looking where the plan comes from …</source>
            <translation>Herkunft des Plans wird bestimmt …</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>No origins yet</source>
            <translation>Noch keine Herkunft</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Origins were not found</source>
            <translation>Die Herkunft wurde nicht bestimmt</translation>
        </message>
        <message>
            <source>Plan first: this page shows where the plan's purchases are mined, refined, made and owned.</source>
            <translation>Planen Sie zuerst: Diese Seite zeigt, wo die Einkäufe des Plans gefördert, raffiniert und hergestellt werden und wem sie gehören.</translation>
        </message>
        <message>
            <source>The plan has changed since. Optimise again.</source>
            <translation>Der Plan hat sich seither geändert. Optimieren Sie neu.</translation>
        </message>
        <message>
            <source>This page shows where the plan's purchases are mined, refined, made and owned.</source>
            <translation>Diese Seite zeigt, wo gefördert, raffiniert und hergestellt wird, was der Plan kauft, und wem es gehört.</translation>
        </message>
        <message>
            <source>What each product contains, by country</source>
            <translation>Was jedes Produkt enthält, nach Land</translation>
        </message>
        <message>
            <source>Where an offer has several origins at both stages, they are taken to mix evenly.</source>
            <translation>Hat ein Angebot auf beiden Stufen mehrere Herkünfte, gelten sie als gleichmäßig gemischt.</translation>
        </message>
    </context>
    <context>
        <name>OutOfReach</name>
        <message>
            <source>{0}: at least {1} is asked, and no plan that meets every requirement goes above {2}.</source>
            <translation>{0}: Mindestens {1} sind verlangt, und kein Plan, der jeden Bedarf deckt, kommt über {2}.</translation>
        </message>
        <message>
            <source>{0}: at most {1} is asked, and no plan that meets every requirement goes below {2}.</source>
            <translation>{0}: Höchstens {1} sind verlangt, und kein Plan, der jeden Bedarf deckt, kommt unter {2}.</translation>
        </message>
    </context>
    <context>
        <name>OutcomePage</name>
        <message>
            <source>1 problem stands in the way</source>
            <translation>1 Problem steht im Weg</translation>
        </message>
        <message>
            <source>A plan can meet the requirements and the rules, but none the scenarios too.</source>
            <translation>Ein Plan kann Bedarf und Regeln erfüllen, aber keiner auch die Szenarien.</translation>
        </message>
        <message>
            <source>Apply and plan</source>
            <translation>Anwenden und planen</translation>
        </message>
        <message>
            <source>Apply and plan: {0}</source>
            <translation>Anwenden und planen: {0}</translation>
        </message>
        <message>
            <source>Esc stops it. The book stays as it is.</source>
            <translation>Esc bricht ab. Das Buch bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Mend them where they stand, then press F5. Each names its cell.</source>
            <translation>Beheben Sie sie an Ort und Stelle und drücken Sie F5. Jedes nennt seine Zelle.</translation>
        </message>
        <message>
            <source>No plan can meet all requirements and rules</source>
            <translation>Kein Plan kann den ganzen Bedarf und alle Regeln erfüllen</translation>
        </message>
        <message>
            <source>No plan can meet all the rules</source>
            <translation>Kein Plan kann alle Regeln erfüllen</translation>
        </message>
        <message>
            <source>No plan can meet all the scenarios</source>
            <translation>Kein Plan kann alle Szenarien bestehen</translation>
        </message>
        <message>
            <source>No plan can meet the requirements</source>
            <translation>Kein Plan kann den Bedarf decken</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>Noch kein Plan</translation>
        </message>
        <message>
            <source>No plan yet: the limit was reached first</source>
            <translation>Noch kein Plan: Die Grenze war zuerst erreicht</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page, then press F5.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel und drücken Sie F5.</translation>
        </message>
        <message>
            <source>Open {0} again</source>
            <translation>{0} erneut öffnen</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Planning …</source>
            <translation>Wird geplant …</translation>
        </message>
        <message>
            <source>Press F5 for the least-cost plan that keeps every rule.</source>
            <translation>Drücken Sie F5 für den günstigsten Plan, der jede Regel einhält.</translation>
        </message>
        <message>
            <source>Show the problems</source>
            <translation>Probleme zeigen</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>Regel zeigen</translation>
        </message>
        <message>
            <source>Show the rule {0}</source>
            <translation>Regel {0} zeigen</translation>
        </message>
        <message>
            <source>The requirements, capacities and rules below cannot hold together.</source>
            <translation>Der Bedarf, die Kapazitäten und die Regeln unten sind zusammen nicht erfüllbar.</translation>
        </message>
        <message>
            <source>The solver was stopped before it found a plan. Plan again, or give it more time.</source>
            <translation>Der Löser wurde angehalten, bevor er einen Plan fand. Planen Sie neu, oder geben Sie ihm mehr Zeit.</translation>
        </message>
        <message>
            <source>What cannot hold together</source>
            <translation>Was zusammen nicht erfüllbar ist</translation>
        </message>
        <message>
            <source>What is named below cannot hold together, whatever the rules ask for.</source>
            <translation>Was unten genannt ist, ist zusammen nicht erfüllbar, was auch immer die Regeln verlangen.</translation>
        </message>
        <message>
            <source>What is out of reach while the other rules hold</source>
            <translation>Was unerreichbar ist, solange die anderen Regeln gelten</translation>
        </message>
        <message>
            <source>What was not read of {0} is not in this window: mend it in that file, then open it again.</source>
            <translation>Was von {0} nicht gelesen wurde, ist nicht in diesem Fenster: Beheben Sie es in dieser Datei und öffnen Sie sie dann erneut.</translation>
        </message>
        <message>
            <source>What would make a plan possible</source>
            <translation>Was einen Plan möglich machen würde</translation>
        </message>
        <message>
            <source>What would make a plan possible: each alone</source>
            <translation>Was einen Plan möglich machen würde: jedes für sich</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>and 1 more</source>
            <translation>und 1 weitere</translation>
        </message>
        <message>
            <source>and 1 more: show the problems</source>
            <translation>und 1 weiterer: Probleme zeigen</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>und {0} weitere</translation>
        </message>
        <message>
            <source>and {0} more: show the problems</source>
            <translation>und {0} weitere: Probleme zeigen</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} und {1} weitere</translation>
        </message>
        <message>
            <source>{0} problems stand in the way</source>
            <translation>{0} Probleme stehen im Weg</translation>
        </message>
    </context>
    <context>
        <name>OwnFile</name>
        <message>
            <source>since {0}</source>
            <translation>seit {0}</translation>
        </message>
        <message>
            <source>{0} is open in another window of Lodestone</source>
            <translation>{0} ist in einem anderen Fenster von Lodestone geöffnet</translation>
        </message>
        <message>
            <source>{0} is open on the computer {1}</source>
            <translation>{0} ist auf dem Computer {1} geöffnet</translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message>
            <source>The chart is {0} pixels high; a PNG picture holds {1}. Save it as SVG, or show it as a table.</source>
            <translation>Das Diagramm ist {0} Pixel hoch; ein PNG-Bild fasst {1}. Speichern Sie es als SVG oder zeigen Sie es als Tabelle.</translation>
        </message>
        <message>
            <source>The picture could not be made: there is not enough memory for it.</source>
            <translation>Das Bild konnte nicht erstellt werden: Der Speicher reicht dafür nicht.</translation>
        </message>
    </context>
    <context>
        <name>PlaceBar</name>
        <message>
            <source>0: the table has no titles</source>
            <translation>0: die Tabelle hat keine Titel</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 Zeile</translation>
        </message>
        <message>
            <source>2 rows</source>
            <translation>2 Zeilen</translation>
        </message>
        <message>
            <source>First row of the table</source>
            <translation>Erste Zeile der Tabelle</translation>
        </message>
        <message>
            <source>Last row of the table</source>
            <translation>Letzte Zeile der Tabelle</translation>
        </message>
        <message>
            <source>Row of the titles</source>
            <translation>Zeile der Titel</translation>
        </message>
        <message>
            <source>Rows of titles</source>
            <translation>Titelzeilen</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <source>Table from row</source>
            <translation>Tabelle ab Zeile</translation>
        </message>
        <message>
            <source>Titles in row</source>
            <translation>Titel in Zeile</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>{0} (hidden)</source>
            <translation>{0} (ausgeblendet)</translation>
        </message>
        <message>
            <source>“{0}” is no number of a row. Type one such as {1}.</source>
            <translation>„{0}“ ist keine Zeilennummer. Geben Sie eine ein, etwa {1}.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Vergleich</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Requirements</source>
            <translation>&amp;Bedarf</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Start</translation>
        </message>
        <message>
            <source>&amp;Trade-off</source>
            <translation>Abwä&amp;gung</translation>
        </message>
        <message>
            <source>Ori&amp;gins and map</source>
            <translation>Herkunft und &amp;Karte</translation>
        </message>
        <message>
            <source>R&amp;eport</source>
            <translation>B&amp;ericht</translation>
        </message>
        <message>
            <source>R&amp;isk</source>
            <translation>R&amp;isiko</translation>
        </message>
        <message>
            <source>R&amp;ules</source>
            <translation>&amp;Regeln</translation>
        </message>
        <message>
            <source>Suppliers and &amp;offers</source>
            <translation>Lieferanten, &amp;Angebote</translation>
        </message>
    </context>
    <context>
        <name>PlanKeeping</name>
        <message>
            <source>Name and note of a saved plan</source>
            <translation>Name und Notiz eines gespeicherten Plans</translation>
        </message>
        <message>
            <source>Plan {0}</source>
            <translation>Plan {0}</translation>
        </message>
        <message>
            <source>Save this plan</source>
            <translation>Diesen Plan speichern</translation>
        </message>
        <message>
            <source>Saved the plan {0} in the project; save the project to keep it</source>
            <translation>Plan {0} im Projekt abgelegt; speichern Sie das Projekt, um ihn zu behalten</translation>
        </message>
        <message>
            <source>The saved plan was not changed</source>
            <translation>Der gespeicherte Plan wurde nicht geändert</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>1 error stops planning.</source>
            <translation>1 Fehler verhindert das Planen.</translation>
        </message>
        <message>
            <source>Optimise again</source>
            <translation>Neu optimieren</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. It is being planned again.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan erstellt wurde. Er wird gerade neu berechnet.</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. It is out of date and is not exported.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan entstand. Er ist veraltet und wird nicht exportiert.</translation>
        </message>
        <message>
            <source>trial at {0}</source>
            <translation>Versuch bei {0}</translation>
        </message>
        <message>
            <source>{0} errors stop planning.</source>
            <translation>{0} Fehler verhindern das Planen.</translation>
        </message>
    </context>
    <context>
        <name>PlanSlot</name>
        <message>
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <source>Plan {0}</source>
            <translation>Plan {0}</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>womit die anderen verglichen werden</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– keiner –</translation>
        </message>
    </context>
    <context>
        <name>PlanTables</name>
        <message>
            <source>1 row of a rule is beyond its limit, at a price of {1}.</source>
            <translation>1 Zeile einer Regel liegt außerhalb ihrer Grenze, gegen eine Strafe von {1}.</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>At limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Binding: the rule is at its limit</source>
            <translation>Bindend: Die Regel ist an ihrer Grenze</translation>
        </message>
        <message>
            <source>Can reach</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Closing stock</source>
            <translation>Endbestand</translation>
        </message>
        <message>
            <source>Cost, {0}</source>
            <translation>Kosten, {0}</translation>
        </message>
        <message>
            <source>Delivery period</source>
            <translation>Lieferperiode</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>How fast the cost rises as the rule is tightened, per percentage point, at this plan</source>
            <translation>Wie schnell die Kosten steigen, wenn die Regel enger wird, je Prozentpunkt, bei diesem Plan</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>Einstandskosten</translation>
        </message>
        <message>
            <source>Landed, {0} per unit</source>
            <translation>Einstandskosten, {0} je Einheit</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Part of the material's purchases in the period</source>
            <translation>Anteil an den Einkäufen des Materials in der Periode</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Price per point</source>
            <translation>Preis je Punkt</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share of period</source>
            <translation>Anteil der Periode</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Fehlmenge</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Surplus</source>
            <translation>Überschuss</translation>
        </message>
        <message>
            <source>The tightest amount with which any plan exists while the other rules hold and nothing is short</source>
            <translation>Der strengste Wert, bei dem es noch einen Plan gibt, während die anderen Regeln gelten und nichts fehlt</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>Stückkosten</translation>
        </message>
        <message>
            <source>at limit</source>
            <translation>an der Grenze</translation>
        </message>
        <message>
            <source>beyond, at a price</source>
            <translation>außerhalb, gegen Strafe</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>gilt</translation>
        </message>
        <message>
            <source>unknown origin</source>
            <translation>unbekannte Herkunft</translation>
        </message>
        <message>
            <source>{0} at their limit</source>
            <translation>{0} an ihrer Grenze</translation>
        </message>
        <message>
            <source>{0} at their limit, {1} beyond, at a price</source>
            <translation>{0} an ihrer Grenze, {1} außerhalb, gegen Strafe</translation>
        </message>
        <message>
            <source>{0} rows of rules are beyond their limit, at a price of {1} in all.</source>
            <translation>{0} Zeilen von Regeln liegen außerhalb ihrer Grenze, gegen eine Strafe von insgesamt {1}.</translation>
        </message>
    </context>
    <context>
        <name>PointCard</name>
        <message>
            <source>At or beyond their limit: {0}</source>
            <translation>An ihrer Grenze oder verletzt: {0}</translation>
        </message>
        <message>
            <source>It cannot be tightened further among these amounts.</source>
            <translation>Unter diesen Werten lässt sie sich nicht weiter verschärfen.</translation>
        </message>
        <message>
            <source>The chosen amount</source>
            <translation>Der gewählte Wert</translation>
        </message>
        <message>
            <source>The next step, to {0}, costs {1} more.</source>
            <translation>Der nächste Schritt, auf {0}, kostet {1} mehr.</translation>
        </message>
        <message>
            <source>no rule</source>
            <translation>keine Regel</translation>
        </message>
        <message>
            <source>{0} over the loosest plan; {1} in all</source>
            <translation>{0} über dem lockersten Plan; {1} insgesamt</translation>
        </message>
    </context>
    <context>
        <name>PointMix</name>
        <message>
            <source>Made</source>
            <translation>Hergestellt</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Gefördert</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Raffiniert</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>Add rules from a regulation</source>
            <translation>Regeln aus einer Vorschrift hinzufügen</translation>
        </message>
        <message>
            <source>Add {0}</source>
            <translation>{0} hinzufügen</translation>
        </message>
        <message>
            <source>It cannot be added</source>
            <translation>Lässt sich nicht hinzufügen</translation>
        </message>
        <message>
            <source>It would add {0} rows:</source>
            <translation>Hinzu kämen {0} Zeilen:</translation>
        </message>
        <message>
            <source>Looking what it would add …</source>
            <translation>Es wird ermittelt, was hinzukäme …</translation>
        </message>
        <message>
            <source>Mind: {0}</source>
            <translation>Zu beachten: {0}</translation>
        </message>
        <message>
            <source>Nature: {0}</source>
            <translation>Art: {0}</translation>
        </message>
        <message>
            <source>No rule can say it: {0}</source>
            <translation>Keine Regel kann es ausdrücken: {0}</translation>
        </message>
        <message>
            <source>Regulations</source>
            <translation>Vorschriften</translation>
        </message>
        <message>
            <source>Says: {0}</source>
            <translation>Besagt: {0}</translation>
        </message>
        <message>
            <source>Source: {0}</source>
            <translation>Quelle: {0}</translation>
        </message>
        <message>
            <source>The regulation</source>
            <translation>Die Vorschrift</translation>
        </message>
        <message>
            <source>Whatever its &amp;dates, as a policy of your own</source>
            <translation>Unabhängig von den &amp;Daten, als eigene Richtlinie</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>ab {0}</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message>
            <source>to be reached by {0}</source>
            <translation>bis {0} zu erreichen</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>bis {0}</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
    </context>
    <context>
        <name>Pricing</name>
        <message>
            <source>Priced the wishes</source>
            <translation>Wünsche bepreist</translation>
        </message>
        <message>
            <source>Pricing one wish after the other …</source>
            <translation>Ein Wunsch nach dem anderen wird bepreist …</translation>
        </message>
        <message>
            <source>The wishes were not priced</source>
            <translation>Die Wünsche wurden nicht bepreist</translation>
        </message>
    </context>
    <context>
        <name>ProblemDock</name>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
    </context>
    <context>
        <name>ProblemModel</name>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>How to mend it</source>
            <translation>Wie es zu beheben ist</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>{0}, row {1}</source>
            <translation>{0}, Zeile {1}</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Choose Quantity in the head of a column, or state one quantity for every row:</source>
            <translation>Wählen Sie im Kopf einer Spalte Menge, oder geben Sie eine Menge für jede Zeile an:</translation>
        </message>
        <message>
            <source>For every row</source>
            <translation>Für jede Zeile</translation>
        </message>
        <message>
            <source>Otherwise correct the file itself.</source>
            <translation>Sonst berichtigen Sie die Datei selbst.</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <source>Quantity of every row</source>
            <translation>Menge jeder Zeile</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Question: {0}</source>
            <translation>Frage: {0}</translation>
        </message>
        <message>
            <source>such as {0}</source>
            <translation>etwa {0}</translation>
        </message>
        <message>
            <source>{0} more answers: choose the column in the heads above the cells.</source>
            <translation>{0} weitere Antworten: Wählen Sie die Spalte in den Köpfen über den Zellen.</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Take every proposed answer</source>
            <translation>Alle Vorschläge annehmen</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>ReadOnlyBanner</name>
        <message>
            <source>If Lodestone ended abruptly there, delete {0} and open the file again.</source>
            <translation>Falls Lodestone dort unerwartet endete, löschen Sie {0} und öffnen Sie die Datei erneut.</translation>
        </message>
        <message>
            <source>It is read-only here: Save asks for another name.</source>
            <translation>Hier ist sie schreibgeschützt: Speichern fragt nach einem anderen Namen.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Erneut öffnen</translation>
        </message>
        <message>
            <source>{0} is free now. Open it again to see its newest state and to save it.</source>
            <translation>{0} ist jetzt frei. Öffnen Sie die Datei erneut, um ihren neuesten Stand zu sehen und sie zu speichern.</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Plans and comments</source>
            <translation>Pläne und Kommentare</translation>
        </message>
        <message>
            <source>Unsaved changes could not be brought back: {0}</source>
            <translation>Ungespeicherte Änderungen konnten nicht zurückgeholt werden: {0}</translation>
        </message>
        <message>
            <source>{0} more changes of {1} could not be read and are lost</source>
            <translation>{0} weitere Änderungen an {1} waren nicht lesbar und sind verloren</translation>
        </message>
    </context>
    <context>
        <name>Reference</name>
        <message>
            <source>Blank means</source>
            <translation>Leer bedeutet</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Was sie sagt</translation>
        </message>
        <message>
            <source>Workbook reference</source>
            <translation>Arbeitsmappen-Referenz</translation>
        </message>
        <message>
            <source>amount: 65 %, 100 kg, 20000 USD</source>
            <translation>Wert: 65 %, 100 kg, 20000 USD</translation>
        </message>
        <message>
            <source>country: ISO code or name</source>
            <translation>Land: ISO-Code oder Name</translation>
        </message>
        <message>
            <source>currency: ISO code</source>
            <translation>Währung: ISO-Code</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>one of a list</source>
            <translation>eines aus einer Liste</translation>
        </message>
        <message>
            <source>penalty, or never</source>
            <translation>Strafkosten oder never</translation>
        </message>
        <message>
            <source>period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>required</source>
            <translation>erforderlich</translation>
        </message>
        <message>
            <source>share: 0.65 or 65 %</source>
            <translation>Anteil: 0.65 oder 65 %</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>Einheit</translation>
        </message>
    </context>
    <context>
        <name>ReferenceData</name>
        <message>
            <source>(a) bauxite/alumina/aluminium</source>
            <translation>(a) Bauxit/Tonerde/Aluminium</translation>
        </message>
        <message>
            <source>(b) bismuth</source>
            <translation>(b) Bismut</translation>
        </message>
        <message>
            <source>(c) boron - metallurgy grade</source>
            <translation>(c) Bor – metallurgische Qualität</translation>
        </message>
        <message>
            <source>(d) cobalt</source>
            <translation>(d) Kobalt</translation>
        </message>
        <message>
            <source>(e) copper</source>
            <translation>(e) Kupfer</translation>
        </message>
        <message>
            <source>(f) gallium</source>
            <translation>(f) Gallium</translation>
        </message>
        <message>
            <source>(g) germanium</source>
            <translation>(g) Germanium</translation>
        </message>
        <message>
            <source>(h) lithium - battery grade</source>
            <translation>(h) Lithium – Batteriequalität</translation>
        </message>
        <message>
            <source>(i) magnesium metal</source>
            <translation>(i) Magnesiummetall</translation>
        </message>
        <message>
            <source>(j) manganese - battery grade</source>
            <translation>(j) Mangan – Batteriequalität</translation>
        </message>
        <message>
            <source>(k) graphite - battery grade</source>
            <translation>(k) Grafit – Batteriequalität</translation>
        </message>
        <message>
            <source>(l) nickel - battery grade</source>
            <translation>(l) Nickel – Batteriequalität</translation>
        </message>
        <message>
            <source>(m) platinum group metals</source>
            <translation>(m) Platingruppenmetalle</translation>
        </message>
        <message>
            <source>(n) rare earth elements for permanent magnets (Nd, Pr, Tb, Dy, Gd, Sm, and Ce)</source>
            <translation>(n) Seltenerdelemente für Dauermagnete (Nd, Pr, Tb, Dy, Gd, Sm und Ce)</translation>
        </message>
        <message>
            <source>(o) silicon metal</source>
            <translation>(o) Siliciummetall</translation>
        </message>
        <message>
            <source>(p) titanium metal</source>
            <translation>(p) Titanmetall</translation>
        </message>
        <message>
            <source>(q) tungsten</source>
            <translation>(q) Wolfram</translation>
        </message>
        <message>
            <source>180 days ended 2026-07-13; outcome not found</source>
            <translation>180 Tage endeten am 2026-07-13; Ergebnis nicht gefunden</translation>
        </message>
        <message>
            <source>2016-2020 avg</source>
            <translation>Ø 2016–2020</translation>
        </message>
        <message>
            <source>Alumina</source>
            <translation>Tonerde</translation>
        </message>
        <message>
            <source>Alumina, refinery production</source>
            <translation>Tonerde, Raffinadeproduktion</translation>
        </message>
        <message>
            <source>Aluminium</source>
            <translation>Aluminium</translation>
        </message>
        <message>
            <source>Antimony</source>
            <translation>Antimon</translation>
        </message>
        <message>
            <source>Arsenic</source>
            <translation>Arsen</translation>
        </message>
        <message>
            <source>Baryte</source>
            <translation>Baryt</translation>
        </message>
        <message>
            <source>Battery-grade graphite</source>
            <translation>Grafit in Batteriequalität</translation>
        </message>
        <message>
            <source>Bauxite</source>
            <translation>Bauxit</translation>
        </message>
        <message>
            <source>Bauxite, mine production</source>
            <translation>Bauxit, Bergwerksproduktion</translation>
        </message>
        <message>
            <source>Beryllium</source>
            <translation>Beryllium</translation>
        </message>
        <message>
            <source>Bismuth</source>
            <translation>Bismut</translation>
        </message>
        <message>
            <source>Boron</source>
            <translation>Bor</translation>
        </message>
        <message>
            <source>Cadmium</source>
            <translation>Cadmium</translation>
        </message>
        <message>
            <source>Cerium</source>
            <translation>Cer</translation>
        </message>
        <message>
            <source>Chromium</source>
            <translation>Chrom</translation>
        </message>
        <message>
            <source>Cobalt</source>
            <translation>Kobalt</translation>
        </message>
        <message>
            <source>Commission and Member States</source>
            <translation>Kommission und Mitgliedstaaten</translation>
        </message>
        <message>
            <source>Copper</source>
            <translation>Kupfer</translation>
        </message>
        <message>
            <source>DFARS 252.225-7009: specialty metals melted or produced in US or qualifying country</source>
            <translation>DFARS 252.225-7009: Sondermetalle, in den USA oder einem zugelassenen Land erschmolzen oder erzeugt</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: neodymium-iron-boron magnets (from 1 Jan 2027)</source>
            <translation>DFARS 252.225-7052: Neodym-Eisen-Bor-Magnete (ab 1. Januar 2027)</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: neodymium-iron-boron magnets (until 31 Dec 2026)</source>
            <translation>DFARS 252.225-7052: Neodym-Eisen-Bor-Magnete (bis 31. Dezember 2026)</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: samarium-cobalt magnets (from 1 Jan 2027)</source>
            <translation>DFARS 252.225-7052: Samarium-Kobalt-Magnete (ab 1. Januar 2027)</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: samarium-cobalt magnets (until 31 Dec 2026)</source>
            <translation>DFARS 252.225-7052: Samarium-Kobalt-Magnete (bis 31. Dezember 2026)</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: tantalum metals and alloys (from 1 Jan 2027)</source>
            <translation>DFARS 252.225-7052: Tantalmetalle und -legierungen (ab 1. Januar 2027)</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: tantalum metals and alloys (until 31 Dec 2026)</source>
            <translation>DFARS 252.225-7052: Tantalmetalle und -legierungen (bis 31. Dezember 2026)</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: tungsten metal powder and tungsten heavy alloy (from 1 Jan 2027)</source>
            <translation>DFARS 252.225-7052: Wolframmetallpulver und Wolfram-Schwermetall (ab 1. Januar 2027)</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: tungsten metal powder and tungsten heavy alloy (until 31 Dec 2026)</source>
            <translation>DFARS 252.225-7052: Wolframmetallpulver und Wolfram-Schwermetall (bis 31. Dezember 2026)</translation>
        </message>
        <message>
            <source>DoD</source>
            <translation>Verteidigungsministerium der USA (DoD)</translation>
        </message>
        <message>
            <source>DoD contractors</source>
            <translation>Auftragnehmer des Verteidigungsministeriums der USA (DoD)</translation>
        </message>
        <message>
            <source>DoD contractors and subcontractors</source>
            <translation>Auftragnehmer und Unterauftragnehmer des Verteidigungsministeriums der USA (DoD)</translation>
        </message>
        <message>
            <source>Dysprosium</source>
            <translation>Dysprosium</translation>
        </message>
        <message>
            <source>EU CRM 2023 stage E</source>
            <translation>EU-Studie zu kritischen Rohstoffen 2023, Gewinnung (E)</translation>
        </message>
        <message>
            <source>EU CRM 2023 stage P</source>
            <translation>EU-Studie zu kritischen Rohstoffen 2023, Verarbeitung (P)</translation>
        </message>
        <message>
            <source>EU CRMA: &gt;=10 % extracted in EU</source>
            <translation>EU-Verordnung zu kritischen Rohstoffen (CRMA): mindestens 10 % in der EU gewonnen</translation>
        </message>
        <message>
            <source>EU CRMA: &gt;=25 % from EU recycling</source>
            <translation>EU-Verordnung zu kritischen Rohstoffen (CRMA): mindestens 25 % aus Recycling in der EU</translation>
        </message>
        <message>
            <source>EU CRMA: &gt;=40 % processed in EU</source>
            <translation>EU-Verordnung zu kritischen Rohstoffen (CRMA): mindestens 40 % in der EU verarbeitet</translation>
        </message>
        <message>
            <source>EU CRMA: company risk preparedness (map + stress supply chain)</source>
            <translation>EU-Verordnung zu kritischen Rohstoffen (CRMA): Risikovorsorge der Unternehmen (Karte und Stresstest der Lieferkette)</translation>
        </message>
        <message>
            <source>EU CRMA: no single third country above 65 %</source>
            <translation>EU-Verordnung zu kritischen Rohstoffen (CRMA): kein einzelnes Drittland über 65 %</translation>
        </message>
        <message>
            <source>EU conflict minerals: importer due diligence above volume thresholds</source>
            <translation>EU-Verordnung zu Konfliktmineralen: Sorgfaltspflichten der Einführer oberhalb von Mengenschwellen</translation>
        </message>
        <message>
            <source>EV manufacturers</source>
            <translation>Hersteller von Elektrofahrzeugen</translation>
        </message>
        <message>
            <source>Erbium</source>
            <translation>Erbium</translation>
        </message>
        <message>
            <source>Europium</source>
            <translation>Europium</translation>
        </message>
        <message>
            <source>FY2024 NDAA sec. 154: no DoD batteries from six named Chinese makers</source>
            <translation>FY2024 NDAA sec. 154: keine Batterien für das DoD von sechs genannten chinesischen Herstellern</translation>
        </message>
        <message>
            <source>Feldspar</source>
            <translation>Feldspat</translation>
        </message>
        <message>
            <source>Ferrosilicon</source>
            <translation>Ferrosilicium</translation>
        </message>
        <message>
            <source>Fluorspar</source>
            <translation>Flussspat</translation>
        </message>
        <message>
            <source>Ga, Ge, Sb, superhard materials dual-use items; stricter end-use review for graphite</source>
            <translation>Güter mit doppeltem Verwendungszweck: Ga, Ge, Sb, superharte Materialien; strengere Prüfung der Endverwendung bei Grafit</translation>
        </message>
        <message>
            <source>Gadolinium</source>
            <translation>Gadolinium</translation>
        </message>
        <message>
            <source>Gallium</source>
            <translation>Gallium</translation>
        </message>
        <message>
            <source>Germanium</source>
            <translation>Germanium</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>Gold</translation>
        </message>
        <message>
            <source>Hafnium</source>
            <translation>Hafnium</translation>
        </message>
        <message>
            <source>Helium</source>
            <translation>Helium</translation>
        </message>
        <message>
            <source>Helium Production</source>
            <translation>Heliumproduktion</translation>
        </message>
        <message>
            <source>Holmium</source>
            <translation>Holmium</translation>
        </message>
        <message>
            <source>IEA mining (magnet rare earth elements)</source>
            <translation>IEA, Förderung (Seltene Erden für Magnete)</translation>
        </message>
        <message>
            <source>IEA refining</source>
            <translation>IEA, Raffination</translation>
        </message>
        <message>
            <source>IEA refining (battery-grade graphite)</source>
            <translation>IEA, Raffination (Grafit in Batteriequalität)</translation>
        </message>
        <message>
            <source>IEA refining (magnet rare earth elements)</source>
            <translation>IEA, Raffination (Seltene Erden für Magnete)</translation>
        </message>
        <message>
            <source>Ilmenite</source>
            <translation>Ilmenit</translation>
        </message>
        <message>
            <source>Indium</source>
            <translation>Indium</translation>
        </message>
        <message>
            <source>Iridium</source>
            <translation>Iridium</translation>
        </message>
        <message>
            <source>Iron ore</source>
            <translation>Eisenerz</translation>
        </message>
        <message>
            <source>Lanthanum</source>
            <translation>Lanthan</translation>
        </message>
        <message>
            <source>Large companies</source>
            <translation>Große Unternehmen</translation>
        </message>
        <message>
            <source>Large companies identified by Member States that use SRMs for batteries, hydrogen, renewables, aircraft, traction motors, heat pumps, data/mobile equipment, AM, robotics, drones, launchers, satellites, advanced chips</source>
            <translation>Von Mitgliedstaaten benannte große Unternehmen, die strategische Rohstoffe für Batterien, Wasserstoff, erneuerbare Energien, Luftfahrzeuge, Fahrmotoren, Wärmepumpen, Daten- und Mobilgeräte, additive Fertigung, Robotik, Drohnen, Trägerraketen, Satelliten oder Chips verwenden</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Blei</translation>
        </message>
        <message>
            <source>Lithium</source>
            <translation>Lithium</translation>
        </message>
        <message>
            <source>Lutetium</source>
            <translation>Lutetium</translation>
        </message>
        <message>
            <source>Magnesite</source>
            <translation>Magnesit</translation>
        </message>
        <message>
            <source>Magnesium metal</source>
            <translation>Magnesiummetall</translation>
        </message>
        <message>
            <source>Magnet rare earths (Nd, Pr, Dy, Tb)</source>
            <translation>Seltene Erden für Magnete (Nd, Pr, Dy, Tb)</translation>
        </message>
        <message>
            <source>Manganese</source>
            <translation>Mangan</translation>
        </message>
        <message>
            <source>Mine production</source>
            <translation>Bergwerksproduktion</translation>
        </message>
        <message>
            <source>Mine production: Ilmenite</source>
            <translation>Bergwerksproduktion: Ilmenit</translation>
        </message>
        <message>
            <source>Mine production: Iron content</source>
            <translation>Bergwerksproduktion: Eisengehalt</translation>
        </message>
        <message>
            <source>Mine production: Palladium</source>
            <translation>Bergwerksproduktion: Palladium</translation>
        </message>
        <message>
            <source>Mine production: Platinum</source>
            <translation>Bergwerksproduktion: Platin</translation>
        </message>
        <message>
            <source>Mine production: Rutile</source>
            <translation>Bergwerksproduktion: Rutil</translation>
        </message>
        <message>
            <source>Molybdenum</source>
            <translation>Molybdän</translation>
        </message>
        <message>
            <source>Natural graphite</source>
            <translation>Naturgrafit</translation>
        </message>
        <message>
            <source>Neodymium</source>
            <translation>Neodym</translation>
        </message>
        <message>
            <source>Nickel</source>
            <translation>Nickel</translation>
        </message>
        <message>
            <source>Niobium</source>
            <translation>Niob</translation>
        </message>
        <message>
            <source>Palladium</source>
            <translation>Palladium</translation>
        </message>
        <message>
            <source>Phosphate rock</source>
            <translation>Phosphatgestein</translation>
        </message>
        <message>
            <source>Phosphorus</source>
            <translation>Phosphor</translation>
        </message>
        <message>
            <source>Platinum</source>
            <translation>Platin</translation>
        </message>
        <message>
            <source>Praseodymium</source>
            <translation>Praseodym</translation>
        </message>
        <message>
            <source>Primary production</source>
            <translation>Primärproduktion</translation>
        </message>
        <message>
            <source>Production (arsenic trioxide, gross weight)</source>
            <translation>Produktion (Arsentrioxid, Bruttogewicht)</translation>
        </message>
        <message>
            <source>RESourceEU / CRMA amendment proposal COM 3 Dec 2025</source>
            <translation>RESourceEU: Vorschlag der Kommission vom 3. Dezember 2025 zur Änderung des CRMA</translation>
        </message>
        <message>
            <source>Rare earths (total, REO)</source>
            <translation>Seltene Erden (gesamt, SEO)</translation>
        </message>
        <message>
            <source>Refinery production</source>
            <translation>Raffinadeproduktion</translation>
        </message>
        <message>
            <source>Refinery production: concentrate</source>
            <translation>Raffinadeproduktion: Konzentrat</translation>
        </message>
        <message>
            <source>Rhenium</source>
            <translation>Rhenium</translation>
        </message>
        <message>
            <source>Rhodium</source>
            <translation>Rhodium</translation>
        </message>
        <message>
            <source>Ruthenium</source>
            <translation>Ruthenium</translation>
        </message>
        <message>
            <source>Rutile</source>
            <translation>Rutil</translation>
        </message>
        <message>
            <source>SEC issuers</source>
            <translation>bei der SEC meldepflichtige Emittenten</translation>
        </message>
        <message>
            <source>Samarium</source>
            <translation>Samarium</translation>
        </message>
        <message>
            <source>Scandium</source>
            <translation>Scandium</translation>
        </message>
        <message>
            <source>Section 232</source>
            <translation>Section 232</translation>
        </message>
        <message>
            <source>Section 301</source>
            <translation>Section 301</translation>
        </message>
        <message>
            <source>Selenium</source>
            <translation>Selen</translation>
        </message>
        <message>
            <source>Silicon metal</source>
            <translation>Siliciummetall</translation>
        </message>
        <message>
            <source>Silver</source>
            <translation>Silber</translation>
        </message>
        <message>
            <source>Smelter production</source>
            <translation>Hüttenproduktion</translation>
        </message>
        <message>
            <source>Strontium</source>
            <translation>Strontium</translation>
        </message>
        <message>
            <source>Tantalum</source>
            <translation>Tantal</translation>
        </message>
        <message>
            <source>Tellurium</source>
            <translation>Tellur</translation>
        </message>
        <message>
            <source>Terbium</source>
            <translation>Terbium</translation>
        </message>
        <message>
            <source>Thulium</source>
            <translation>Thulium</translation>
        </message>
        <message>
            <source>Tin</source>
            <translation>Zinn</translation>
        </message>
        <message>
            <source>Titanium mineral concentrates</source>
            <translation>Titanmineral-Konzentrate</translation>
        </message>
        <message>
            <source>Titanium sponge metal production</source>
            <translation>Produktion von Titanschwamm</translation>
        </message>
        <message>
            <source>Titanium sponge/metal</source>
            <translation>Titanschwamm/-metall</translation>
        </message>
        <message>
            <source>Tungsten</source>
            <translation>Wolfram</translation>
        </message>
        <message>
            <source>US 45X credit for applicable critical minerals: phase-out</source>
            <translation>USA, Gutschrift 45X für kritische Minerale: Auslaufen</translation>
        </message>
        <message>
            <source>US Dodd-Frank 1502 conflict minerals reporting</source>
            <translation>USA, Dodd-Frank 1502: Berichterstattung über Konfliktminerale</translation>
        </message>
        <message>
            <source>US IRA 30D critical-mineral requirement, vehicles placed in service 2023</source>
            <translation>USA, IRA 30D: Anforderung an kritische Minerale, Fahrzeuge ab Zulassung 2023</translation>
        </message>
        <message>
            <source>US IRA 30D critical-mineral requirement, vehicles placed in service 2024</source>
            <translation>USA, IRA 30D: Anforderung an kritische Minerale, Fahrzeuge ab Zulassung 2024</translation>
        </message>
        <message>
            <source>US IRA 30D critical-mineral requirement, vehicles placed in service 2025</source>
            <translation>USA, IRA 30D: Anforderung an kritische Minerale, Fahrzeuge ab Zulassung 2025</translation>
        </message>
        <message>
            <source>US IRA 30D critical-mineral requirement, vehicles placed in service 2026</source>
            <translation>USA, IRA 30D: Anforderung an kritische Minerale, Fahrzeuge ab Zulassung 2026</translation>
        </message>
        <message>
            <source>US IRA 30D critical-mineral requirement, vehicles placed in service 2027</source>
            <translation>USA, IRA 30D: Anforderung an kritische Minerale, Fahrzeuge ab Zulassung 2027</translation>
        </message>
        <message>
            <source>US IRA 30D: no critical minerals extracted, processed or recycled by a FEOC</source>
            <translation>USA, IRA 30D: keine kritischen Minerale, die ein bedenklicher ausländischer Rechtsträger (FEOC) gewinnt, verarbeitet oder wiedergewinnt</translation>
        </message>
        <message>
            <source>US OBBBA material assistance cost ratio: battery components (45X), 2026</source>
            <translation>USA, OBBBA: Kostenanteil ohne bedenkliche Rechtsträger, Batteriekomponenten (45X), 2026</translation>
        </message>
        <message>
            <source>US OBBBA material assistance cost ratio: energy storage technology, 2026</source>
            <translation>USA, OBBBA: Kostenanteil ohne bedenkliche Rechtsträger, Energiespeicher, 2026</translation>
        </message>
        <message>
            <source>US OBBBA material assistance cost ratio: energy storage technology, 2030</source>
            <translation>USA, OBBBA: Kostenanteil ohne bedenkliche Rechtsträger, Energiespeicher, 2030</translation>
        </message>
        <message>
            <source>US OBBBA material assistance cost ratio: qualified facility (solar/wind, 45Y/48E), 2026</source>
            <translation>USA, OBBBA: Kostenanteil ohne bedenkliche Rechtsträger, Solar- und Windanlagen (45Y/48E), 2026</translation>
        </message>
        <message>
            <source>US OBBBA material assistance cost ratio: qualified facility (solar/wind, 45Y/48E), 2030</source>
            <translation>USA, OBBBA: Kostenanteil ohne bedenkliche Rechtsträger, Solar- und Windanlagen (45Y/48E), 2030</translation>
        </message>
        <message>
            <source>US OBBBA material assistance cost ratio: solar eligible components (45X), 2026</source>
            <translation>USA, OBBBA: Kostenanteil ohne bedenkliche Rechtsträger, Solarkomponenten (45X), 2026</translation>
        </message>
        <message>
            <source>US OBBBA: foreign-influenced entity ownership tests</source>
            <translation>USA, OBBBA: Eigentumsprüfungen für ausländisch beeinflusste Rechtsträger</translation>
        </message>
        <message>
            <source>US Section 232 copper 50 %</source>
            <translation>USA, Section 232: Kupfer 50 %</translation>
        </message>
        <message>
            <source>US Section 232 processed critical minerals and derivatives</source>
            <translation>USA, Section 232: verarbeitete kritische Minerale und Folgeprodukte</translation>
        </message>
        <message>
            <source>US Section 301 duties on China</source>
            <translation>USA, Section 301: Zölle auf Waren aus China</translation>
        </message>
        <message>
            <source>US importers</source>
            <translation>Einführer in die USA</translation>
        </message>
        <message>
            <source>US producers of applicable critical minerals</source>
            <translation>Erzeuger der erfassten kritischen Minerale in den USA</translation>
        </message>
        <message>
            <source>Union importers</source>
            <translation>Einführer in die Union</translation>
        </message>
        <message>
            <source>Vanadium</source>
            <translation>Vanadium</translation>
        </message>
        <message>
            <source>Ytterbium</source>
            <translation>Ytterbium</translation>
        </message>
        <message>
            <source>Yttrium</source>
            <translation>Yttrium</translation>
        </message>
        <message>
            <source>Zinc</source>
            <translation>Zink</translation>
        </message>
        <message>
            <source>Zirconium</source>
            <translation>Zirconium</translation>
        </message>
        <message>
            <source>Zirconium mineral concentrates, mine production (thousand metric tons, gross weight)</source>
            <translation>Zirconiummineral-Konzentrate, Bergwerksproduktion (Tausend Tonnen, Bruttogewicht)</translation>
        </message>
        <message>
            <source>antimony and related, superhard materials</source>
            <translation>Antimon und Verwandtes, superharte Materialien</translation>
        </message>
        <message>
            <source>battery parts (non-lithium-ion)</source>
            <translation>Batterieteile (außer Lithium-Ionen)</translation>
        </message>
        <message>
            <source>credit ended 2025-09-30</source>
            <translation>Gutschrift endete am 2025-09-30</translation>
        </message>
        <message>
            <source>credit ended 2025-09-30 (OBBBA); keep as customer-policy template</source>
            <translation>Gutschrift endete am 2025-09-30 (OBBBA); als Vorlage für Richtlinien von Kunden</translation>
        </message>
        <message>
            <source>end date passed 13 days ago; what followed was not found</source>
            <translation>Enddatum 13 Tage zuvor verstrichen; was folgte, wurde nicht gefunden</translation>
        </message>
        <message>
            <source>export ban (graphite: stricter review)</source>
            <translation>Ausfuhrverbot (Grafit: strengere Prüfung)</translation>
        </message>
        <message>
            <source>export licence</source>
            <translation>Ausfuhrgenehmigung</translation>
        </message>
        <message>
            <source>ferro-niobium</source>
            <translation>Ferroniob</translation>
        </message>
        <message>
            <source>foreign-made items (Annex 1 Part 2) containing Chinese-origin Part 1 rare-earth items; items made abroad with Chinese rare-earth technology; Chinese-origin items re-exported (from 2025-10-09)</source>
            <translation>im Ausland hergestellte Güter (Anhang 1 Teil 2), die Seltenerdgüter chinesischen Ursprungs aus Teil 1 enthalten; im Ausland mit chinesischer Seltenerdtechnik hergestellte Güter; wiederausgeführte Güter chinesischen Ursprungs (ab 2025-10-09)</translation>
        </message>
        <message>
            <source>future</source>
            <translation>künftig</translation>
        </message>
        <message>
            <source>future (not yet effective)</source>
            <translation>künftig (noch nicht in Kraft)</translation>
        </message>
        <message>
            <source>gallium and germanium metals and compounds</source>
            <translation>Metalle und Verbindungen von Gallium und Germanium</translation>
        </message>
        <message>
            <source>high-purity graphite, natural flake graphite and products</source>
            <translation>hochreiner Grafit, natürlicher Flockengrafit und Erzeugnisse</translation>
        </message>
        <message>
            <source>holmium, erbium, thulium, europium, ytterbium items</source>
            <translation>Güter aus Holmium, Erbium, Thulium, Europium, Ytterbium</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in Kraft</translation>
        </message>
        <message>
            <source>in force (not suspended; general licences announced by White House 2025-11-01)</source>
            <translation>in Kraft (nicht ausgesetzt; Allgemeingenehmigungen vom Weißen Haus am 2025-11-01 angekündigt)</translation>
        </message>
        <message>
            <source>in force (rates at 2024/25; later changes not checked)</source>
            <translation>in Kraft (Sätze von 2024/25; spätere Änderungen nicht geprüft)</translation>
        </message>
        <message>
            <source>in force as benchmark</source>
            <translation>in Kraft als Richtwert</translation>
        </message>
        <message>
            <source>in force; refined copper 15 % from 2027-01-01 / 30 % from 2028-01-01 was foreseen, decision not found</source>
            <translation>in Kraft; raffiniertes Kupfer 15 % ab 2027-01-01 und 30 % ab 2028-01-01 waren vorgesehen, Entscheidung nicht gefunden</translation>
        </message>
        <message>
            <source>law text excerpt read</source>
            <translation>Auszug des Gesetzestextes gelesen</translation>
        </message>
        <message>
            <source>law text quoted</source>
            <translation>Gesetzestext zitiert</translation>
        </message>
        <message>
            <source>law text quoted (10 %)</source>
            <translation>Gesetzestext zitiert (10 %)</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>Genehmigung</translation>
        </message>
        <message>
            <source>licence from MOFCOM by foreign exporter; 50 % affiliate rule; military end users refused; &lt;=14 nm logic / &gt;=256-layer memory case by case</source>
            <translation>Genehmigung des MOFCOM für ausländische Ausführer; 50-%-Regel für verbundene Unternehmen; militärische Endverwender ausgeschlossen; Logik bis 14 nm und Speicher ab 256 Lagen im Einzelfall</translation>
        </message>
        <message>
            <source>lithium batteries, cathode materials, artificial graphite anode materials and equipment</source>
            <translation>Lithiumbatterien, Kathodenmaterialien, Anodenmaterialien aus künstlichem Grafit und Ausrüstung</translation>
        </message>
        <message>
            <source>lithium-ion EV batteries</source>
            <translation>Lithium-Ionen-Batterien für Elektrofahrzeuge</translation>
        </message>
        <message>
            <source>lithium-ion non-EV batteries</source>
            <translation>Lithium-Ionen-Batterien, nicht für Fahrzeuge</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>Bergwerk</translation>
        </message>
        <message>
            <source>natural graphite</source>
            <translation>Naturgrafit</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>one source</source>
            <translation>eine Quelle</translation>
        </message>
        <message>
            <source>one source (2030)</source>
            <translation>eine Quelle (2030)</translation>
        </message>
        <message>
            <source>paraphrase + official Q&amp;A</source>
            <translation>sinngemäß, mit amtlichen Q&amp;A</translation>
        </message>
        <message>
            <source>permanent magnets</source>
            <translation>Dauermagnete</translation>
        </message>
        <message>
            <source>polysilicon; doped wafers</source>
            <translation>Polysilicium; dotierte Wafer</translation>
        </message>
        <message>
            <source>processed critical minerals and derivatives</source>
            <translation>verarbeitete kritische Minerale und Folgeprodukte</translation>
        </message>
        <message>
            <source>proposal; outcome not found</source>
            <translation>Vorschlag; Ergebnis nicht gefunden</translation>
        </message>
        <message>
            <source>rare-earth extraction and separation technology</source>
            <translation>Technik zur Gewinnung und Trennung Seltener Erden</translation>
        </message>
        <message>
            <source>rare-earth mining, smelting, separation, magnet and recycling technologies and services (1E902)</source>
            <translation>Technik und Dienste zu Förderung, Verhüttung, Trennung, Magneten und Recycling Seltener Erden (1E902)</translation>
        </message>
        <message>
            <source>rare-earth production equipment and auxiliary materials</source>
            <translation>Anlagen und Hilfsmaterialien zur Erzeugung Seltener Erden</translation>
        </message>
        <message>
            <source>refined</source>
            <translation>raffiniert</translation>
        </message>
        <message>
            <source>refined copper</source>
            <translation>raffiniertes Kupfer</translation>
        </message>
        <message>
            <source>regulation text read</source>
            <translation>Verordnungstext gelesen</translation>
        </message>
        <message>
            <source>regulation text read (definitions + (b); exceptions only partly)</source>
            <translation>Verordnungstext gelesen (Begriffe und (b); Ausnahmen nur zum Teil)</translation>
        </message>
        <message>
            <source>samarium, gadolinium, terbium, dysprosium, lutetium, scandium, yttrium: metals, alloys, targets, oxides, compounds, SmCo and Tb/Dy-containing NdFeB magnets</source>
            <translation>Samarium, Gadolinium, Terbium, Dysprosium, Lutetium, Scandium, Yttrium: Metalle, Legierungen, Targets, Oxide, Verbindungen, SmCo-Magnete und NdFeB-Magnete mit Tb oder Dy</translation>
        </message>
        <message>
            <source>secondary</source>
            <translation>Sekundärquelle</translation>
        </message>
        <message>
            <source>secondary (several agree)</source>
            <translation>Sekundärquellen (mehrere stimmen überein)</translation>
        </message>
        <message>
            <source>secondary + DOE page</source>
            <translation>Sekundärquelle und Seite des DOE</translation>
        </message>
        <message>
            <source>secondary + govinfo</source>
            <translation>Sekundärquelle und govinfo</translation>
        </message>
        <message>
            <source>semi-finished copper and intensive copper derivatives</source>
            <translation>Kupferhalbzeug und kupferintensive Folgeprodukte</translation>
        </message>
        <message>
            <source>semiconductors</source>
            <translation>Halbleiter</translation>
        </message>
        <message>
            <source>smelter/refinery</source>
            <translation>Hütte/Raffinerie</translation>
        </message>
        <message>
            <source>steel and aluminium products</source>
            <translation>Stahl- und Aluminiumerzeugnisse</translation>
        </message>
        <message>
            <source>superhard materials (synthetic diamond, DCPCVD)</source>
            <translation>superharte Materialien (synthetischer Diamant, DCPCVD)</translation>
        </message>
        <message>
            <source>suspended 2025-11-07 until 2026-11-10; extension not found</source>
            <translation>ausgesetzt von 2025-11-07 bis 2026-11-10; Verlängerung nicht gefunden</translation>
        </message>
        <message>
            <source>suspended 2025-11-09 until 2026-11-27; extension not found</source>
            <translation>ausgesetzt von 2025-11-09 bis 2026-11-27; Verlängerung nicht gefunden</translation>
        </message>
        <message>
            <source>suspends Nos. 55, 56, 57, 58, 61, 62</source>
            <translation>setzt Nr. 55, 56, 57, 58, 61, 62 aus</translation>
        </message>
        <message>
            <source>suspension</source>
            <translation>Aussetzung</translation>
        </message>
        <message>
            <source>taxpayer claiming 45Y/48E/45X</source>
            <translation>Steuerpflichtige, die 45Y/48E/45X geltend machen</translation>
        </message>
        <message>
            <source>technology export ban</source>
            <translation>Ausfuhrverbot für Technik</translation>
        </message>
        <message>
            <source>three sources agree</source>
            <translation>drei Quellen stimmen überein</translation>
        </message>
        <message>
            <source>tungsten (APT, oxides, carbide, alloys), tellurium, bismuth, molybdenum, indium items</source>
            <translation>Güter aus Wolfram (APT, Oxide, Carbid, Legierungen), Tellur, Bismut, Molybdän, Indium</translation>
        </message>
        <message>
            <source>tungsten unwrought; bars/rods/plates; other articles</source>
            <translation>Wolfram, unbearbeitet; Stangen/Stäbe/Bleche; andere Waren</translation>
        </message>
        <message>
            <source>two sources agree</source>
            <translation>zwei Quellen stimmen überein</translation>
        </message>
        <message>
            <source>two sources agree (2030 and later)</source>
            <translation>zwei Quellen stimmen überein (2030 und später)</translation>
        </message>
        <message>
            <source>various critical minerals (tungsten ores etc.; HTS list not read)</source>
            <translation>verschiedene kritische Minerale (Wolframerze u. a.; HTS-Liste nicht gelesen)</translation>
        </message>
    </context>
    <context>
        <name>RepairChanges</name>
        <message>
            <source>Repair: {0}</source>
            <translation>Reparatur: {0}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>Alle Regeln</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>At limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Awards over the horizon</source>
            <translation>Vergaben über den Horizont</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>It is not proved that no plan has a smaller {0}; the gap is {1}.</source>
            <translation>Es ist nicht bewiesen, dass kein Plan geringere {0} hat; die Lücke ist {1}.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>Einstandskosten</translation>
        </message>
        <message>
            <source>Landed cost of the awards, without fixed cost, holding, shortage and penalties.</source>
            <translation>Einstandskosten der Vergaben, ohne Fixkosten, Lagerhaltung, Fehlmengen und Strafkosten.</translation>
        </message>
        <message>
            <source>Largest suppliers</source>
            <translation>Größte Lieferanten</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>No plan that keeps the rules has a smaller {0}; this is proved.</source>
            <translation>Kein Plan, der die Regeln einhält, hat geringere {0}; das ist bewiesen.</translation>
        </message>
        <message>
            <source>Of each rule, scope and window the row that is nearest to its limit.</source>
            <translation>Je Regel, Geltungsbereich und Zeitraum die Zeile, die ihrer Grenze am nächsten ist.</translation>
        </message>
        <message>
            <source>Page {0} of {1}</source>
            <translation>Seite {0} von {1}</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Price per point</source>
            <translation>Preis je Punkt</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Rundung</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Rules at their limit or beyond it</source>
            <translation>Regeln an ihrer Grenze oder darüber</translation>
        </message>
        <message>
            <source>Rules at their limit or beyond it, the dearest first</source>
            <translation>Regeln an ihrer Grenze oder darüber, die teuersten zuerst</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Fehlmenge</translation>
        </message>
        <message>
            <source>Shortage cost</source>
            <translation>Fehlmengenkosten</translation>
        </message>
        <message>
            <source>Shortages</source>
            <translation>Fehlmengen</translation>
        </message>
        <message>
            <source>Something is short: 1 material, at a shortage cost of {1}.</source>
            <translation>Es fehlt etwas: 1 Material, zu Fehlmengenkosten von {1}.</translation>
        </message>
        <message>
            <source>Something is short: {0} materials, at a shortage cost of {1}.</source>
            <translation>Es fehlt etwas: {0} Materialien, zu Fehlmengenkosten von {1}.</translation>
        </message>
        <message>
            <source>Sourcing plan</source>
            <translation>Beschaffungsplan</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>That is {0} over the cheapest plan without rules.</source>
            <translation>Das sind {0} gegenüber dem günstigsten Plan ohne Regeln.</translation>
        </message>
        <message>
            <source>The first {0} of {1}, the dearest first; the Excel export has them all.</source>
            <translation>Die ersten {0} von {1}, die teuersten zuerst; der Excel-Export enthält alle.</translation>
        </message>
        <message>
            <source>The first {0} of {1}; more stand below.</source>
            <translation>Die ersten {0} von {1}; weitere stehen unten.</translation>
        </message>
        <message>
            <source>The first {0} of {1}; the Excel export has them all.</source>
            <translation>Die ersten {0} von {1}; der Excel-Export enthält alle.</translation>
        </message>
        <message>
            <source>The rules cost</source>
            <translation>Die Regeln kosten</translation>
        </message>
        <message>
            <source>The rules in words</source>
            <translation>Die Regeln in Worten</translation>
        </message>
        <message>
            <source>The {0} dearest of {1}; more stand below.</source>
            <translation>Die {0} teuersten von {1}; weitere stehen unten.</translation>
        </message>
        <message>
            <source>The {0} dearest of {1}; the Excel export has them all.</source>
            <translation>Die {0} teuersten von {1}; der Excel-Export enthält alle.</translation>
        </message>
        <message>
            <source>There are no rules: no dependency is limited.</source>
            <translation>Es gibt keine Regeln: Keine Abhängigkeit ist begrenzt.</translation>
        </message>
        <message>
            <source>Today's split would cost {0}.</source>
            <translation>Die heutige Aufteilung würde {0} kosten.</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>Warnings and notes</source>
            <translation>Warnungen und Hinweise</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Was sie sagt</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>{0} of {1} rows are shown here; all of them are in the PDF.</source>
            <translation>Hier sind {0} von {1} Zeilen zu sehen; alle stehen im PDF.</translation>
        </message>
        <message>
            <source>{0} others</source>
            <translation>{0} weitere</translation>
        </message>
        <message>
            <source>{0}, input {1}, Lodestone {2}</source>
            <translation>{0}, Eingabe {1}, Lodestone {2}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Countries where materials are {0}</source>
            <translation>Länder je Material: {0}</translation>
        </message>
        <message>
            <source>Export to Excel…</source>
            <translation>Nach Excel exportieren…</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>Noch kein Bericht</translation>
        </message>
        <message>
            <source>One page for the committee, then the detail.</source>
            <translation>Eine Seite für das Gremium, dann die Einzelheiten.</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Plan first: the report says what the plan costs, what the rules cost, and who gets what.</source>
            <translation>Planen Sie zuerst: Der Bericht sagt, was der Plan kostet, was die Regeln kosten und wer was bekommt.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Report saved as {0}</source>
            <translation>Bericht gespeichert als {0}</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Saving {0} …</source>
            <translation>{0} wird gespeichert …</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. The report is out of date and is not saved.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan entstand. Der Bericht ist veraltet und wird nicht gespeichert.</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>Der Bericht wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>{0} report.pdf</source>
            <translation>{0} Bericht.pdf</translation>
        </message>
    </context>
    <context>
        <name>RequirementTree</name>
        <message>
            <source>&amp;Collapse all</source>
            <translation>Alles &amp;zuklappen</translation>
        </message>
        <message>
            <source>Amounts follow once no error is left here; marked rows say what is wrong (F8).</source>
            <translation>Mengen folgen, sobald hier kein Fehler mehr ist; markierte Zeilen sagen, was nicht stimmt (F8).</translation>
        </message>
        <message>
            <source>Direction of the tree</source>
            <translation>Richtung des Baums</translation>
        </message>
        <message>
            <source>E&amp;xpand all</source>
            <translation>Alles &amp;aufklappen</translation>
        </message>
        <message>
            <source>Each line with what its path takes. Enter or a double-click goes to its row, Ctrl+T there and back.</source>
            <translation>Jede Position mit dem, was ihr Pfad braucht. Enter oder Doppelklick führt zu ihrer Zeile, Strg+T hin und zurück.</translation>
        </message>
        <message>
            <source>In one item</source>
            <translation>In einem Teil</translation>
        </message>
        <message>
            <source>No products yet: fill in Build plan and BOM, or import a bill of materials (Ctrl+I).</source>
            <translation>Noch keine Produkte: Füllen Sie Fertigungsplan und Stückliste aus, oder importieren Sie eine Stückliste (Strg+I).</translation>
        </message>
        <message>
            <source>Nothing is needed yet: fill in Requirements, or Build plan and BOM.</source>
            <translation>Noch wird nichts gebraucht: Füllen Sie Bedarf oder Fertigungsplan und Stückliste aus.</translation>
        </message>
        <message>
            <source>Per product</source>
            <translation>Je Produkt</translation>
        </message>
        <message>
            <source>The data has changed: working it out again …</source>
            <translation>Die Daten haben sich geändert: Es wird neu berechnet …</translation>
        </message>
        <message>
            <source>Tree of the requirements</source>
            <translation>Baum des Bedarfs</translation>
        </message>
        <message>
            <source>What materials are needed for</source>
            <translation>Wofür Materialien gebraucht werden</translation>
        </message>
        <message>
            <source>What products are made of</source>
            <translation>Woraus Produkte bestehen</translation>
        </message>
        <message>
            <source>What stands below a line adds up to it: to the requirement that is planned.</source>
            <translation>Was unter einer Position steht, ergibt zusammen ihre Menge: den Bedarf, für den geplant wird.</translation>
        </message>
        <message>
            <source>Working out what is needed …</source>
            <translation>Bedarf wird ermittelt …</translation>
        </message>
    </context>
    <context>
        <name>RequirementsPage</name>
        <message>
            <source>Tree</source>
            <translation>Baum</translation>
        </message>
    </context>
    <context>
        <name>ResultTabs</name>
        <message>
            <source>Awards that differ</source>
            <translation>Andere Vergaben</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>Unterschiedliche Eingaben</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
    </context>
    <context>
        <name>Risk</name>
        <message>
            <source>Losing one supply after the other …</source>
            <translation>Eine Lieferquelle nach der anderen fällt aus …</translation>
        </message>
        <message>
            <source>Tested the plan</source>
            <translation>Plan geprüft</translation>
        </message>
        <message>
            <source>The plan was not tested</source>
            <translation>Der Plan wurde nicht geprüft</translation>
        </message>
    </context>
    <context>
        <name>RiskPage</name>
        <message>
            <source>Robust plan</source>
            <translation>Robuster Plan</translation>
        </message>
        <message>
            <source>Stockpile</source>
            <translation>Vorrat</translation>
        </message>
        <message>
            <source>Stress test</source>
            <translation>Stresstest</translation>
        </message>
    </context>
    <context>
        <name>RiskTables</name>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>Bridged at best</source>
            <translation>Bestenfalls überbrückt</translation>
        </message>
        <message>
            <source>By the offers</source>
            <translation>Laut Angeboten</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>First period in which it is short</source>
            <translation>Erste Periode, in der es fehlt</translation>
        </message>
        <message>
            <source>First short</source>
            <translation>Fehlt zuerst</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>HHI at most</source>
            <translation>HHI höchstens</translation>
        </message>
        <message>
            <source>Herfindahl-Hirschman index, 0 to 1; above 0.18 is highly concentrated</source>
            <translation>Herfindahl-Hirschman-Index, 0 bis 1; über 0,18 ist stark konzentriert</translation>
        </message>
        <message>
            <source>How long opening stock and all that other offers can deliver last, whether the plan buys it or not</source>
            <translation>Wie lange der Anfangsbestand und alles, was andere Angebote liefern können, reicht, ob der Plan es kauft oder nicht</translation>
        </message>
        <message>
            <source>If all that is unknown comes from there</source>
            <translation>Wenn alles Unbekannte von dort kommt</translation>
        </message>
        <message>
            <source>If all unknown came from the largest source</source>
            <translation>Wenn alles Unbekannte aus der größten Quelle käme</translation>
        </message>
        <message>
            <source>Its share</source>
            <translation>Deren Anteil</translation>
        </message>
        <message>
            <source>Landed cost of what comes from there</source>
            <translation>Einstandskosten dessen, was von dort kommt</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Größte</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Ausfall</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Not built</source>
            <translation>Nicht gefertigt</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>Neu geplant</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Runs out first</source>
            <translation>Geht zuerst aus</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share of value</source>
            <translation>Wertanteil</translation>
        </message>
        <message>
            <source>Share of which nothing is known</source>
            <translation>Anteil, über den nichts bekannt ist</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Fehlmenge</translation>
        </message>
        <message>
            <source>Short if kept</source>
            <translation>Fehlt im Plan</translation>
        </message>
        <message>
            <source>Single source</source>
            <translation>Einzelquelle</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Suppliers, or countries of that stage</source>
            <translation>Lieferanten oder Länder dieser Stufe</translation>
        </message>
        <message>
            <source>The first day on which something is short if the plan is kept</source>
            <translation>Der erste Tag, an dem etwas fehlt, wenn der Plan beibehalten wird</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Value at risk</source>
            <translation>Risikowert</translation>
        </message>
        <message>
            <source>Value of what is short if the plan is kept</source>
            <translation>Wert dessen, was fehlt, wenn der Plan bleibt</translation>
        </message>
        <message>
            <source>Value of what is short when planned again from then on</source>
            <translation>Wert dessen, was fehlt, wenn ab dann neu geplant wird</translation>
        </message>
        <message>
            <source>Value short</source>
            <translation>Fehlwert</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>auf Dauer</translation>
        </message>
        <message>
            <source>no supply lost</source>
            <translation>kein Ausfall</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>{0} days</source>
            <translation>{0} Tage</translation>
        </message>
    </context>
    <context>
        <name>RobustCard</name>
        <message>
            <source>Least {0}</source>
            <translation>Am kleinsten: {0}</translation>
        </message>
        <message>
            <source>Price of robustness, for the least {0}</source>
            <translation>Preis der Robustheit (Ziel: {0})</translation>
        </message>
        <message>
            <source>So much more than the least-cost plan it costs when nothing happens.</source>
            <translation>So viel mehr als der kostengünstigste Plan kostet er, wenn nichts geschieht.</translation>
        </message>
        <message>
            <source>The price of robustness</source>
            <translation>Der Preis der Robustheit</translation>
        </message>
    </context>
    <context>
        <name>RobustTables</name>
        <message>
            <source>Hindsight</source>
            <translation>Im Nachhinein</translation>
        </message>
        <message>
            <source>In the worst {0} it costs {1}.</source>
            <translation>In den schlimmsten {0} kostet er {1}.</translation>
        </message>
        <message>
            <source>Its regret</source>
            <translation>Dessen Bedauern</translation>
        </message>
        <message>
            <source>Least-cost plan</source>
            <translation>Kostengünstigster Plan</translation>
        </message>
        <message>
            <source>Least-cost plan less hindsight</source>
            <translation>Kostengünstigster Plan abzüglich des besten im Nachhinein</translation>
        </message>
        <message>
            <source>On average over the scenarios it costs {0}.</source>
            <translation>Im Mittel über die Szenarien kostet er {0}.</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>Bedauern</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <source>Short there</source>
            <translation>Fehlt dort</translation>
        </message>
        <message>
            <source>The best plan, had one known</source>
            <translation>Der beste Plan, hätte man es gewusst</translation>
        </message>
        <message>
            <source>The least-cost plan cannot meet every scenario.</source>
            <translation>Der kostengünstigste Plan kann nicht alle Szenarien bestehen.</translation>
        </message>
        <message>
            <source>This plan</source>
            <translation>Dieser Plan</translation>
        </message>
        <message>
            <source>This plan less hindsight</source>
            <translation>Dieser Plan abzüglich des besten im Nachhinein</translation>
        </message>
        <message>
            <source>Value of what is short under the least-cost plan</source>
            <translation>Wert dessen, was unter dem kostengünstigsten Plan fehlt</translation>
        </message>
        <message>
            <source>Value of what is short under this plan</source>
            <translation>Wert dessen, was unter diesem Plan fehlt</translation>
        </message>
        <message>
            <source>What it costs under that plan</source>
            <translation>Was es unter jenem Plan kostet</translation>
        </message>
        <message>
            <source>What the scenario costs under this plan</source>
            <translation>Was das Szenario unter diesem Plan kostet</translation>
        </message>
        <message>
            <source>What the scenarios cost under the least-cost plan was not proved.</source>
            <translation>Was die Szenarien unter dem kostengünstigsten Plan kosten, wurde nicht bewiesen.</translation>
        </message>
        <message>
            <source>nothing happens</source>
            <translation>nichts geschieht</translation>
        </message>
        <message>
            <source>{0}, as under the least-cost plan</source>
            <translation>{0}, wie unter dem kostengünstigsten Plan</translation>
        </message>
        <message>
            <source>{0}, {1} less than under the least-cost plan</source>
            <translation>{0}, {1} weniger als unter dem kostengünstigsten Plan</translation>
        </message>
        <message>
            <source>{0}, {1} more than under the least-cost plan</source>
            <translation>{0}, {1} mehr als unter dem kostengünstigsten Plan</translation>
        </message>
    </context>
    <context>
        <name>RobustView</name>
        <message>
            <source>Choose above what is least: the expected cost over the scenarios, or their CVaR, the mean cost of the worst of them. The plan then says what being ready costs, and what each scenario costs beside the least-cost plan and beside the best plan had one known.</source>
            <translation>Wählen Sie oben, was am kleinsten ist: die erwarteten Kosten über die Szenarien oder ihr CVaR, die mittleren Kosten der schlimmsten. Der Plan sagt dann, was die Vorbereitung kostet und was jedes Szenario kostet, neben dem kostengünstigsten Plan und neben dem besten, hätte man es gewusst.</translation>
        </message>
        <message>
            <source>Objective: {0}</source>
            <translation>Ziel: {0}</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Say in the sheet Scenarios what may go wrong, and how likely it is.</source>
            <translation>Sagen Sie im Blatt Szenarien, was schiefgehen kann und wie wahrscheinlich es ist.</translation>
        </message>
        <message>
            <source>Settings names the objective twice: leave one row</source>
            <translation>Das Blatt Einstellungen nennt das Ziel zweimal: Lassen Sie eine Zeile stehen</translation>
        </message>
        <message>
            <source>Show the scenarios</source>
            <translation>Szenarien zeigen</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Press F5 to plan again.</source>
            <translation>Die Daten haben sich seit diesem Plan geändert. F5 plant neu.</translation>
        </message>
        <message>
            <source>This plan does not look at scenarios</source>
            <translation>Dieser Plan betrachtet keine Szenarien</translation>
        </message>
        <message>
            <source>What each scenario costs</source>
            <translation>Was jedes Szenario kostet</translation>
        </message>
    </context>
    <context>
        <name>RuleEditor</name>
        <message>
            <source>Rule {0} says {1} {2}</source>
            <translation>Regel {0} verlangt {1} {2}</translation>
        </message>
        <message>
            <source>The rule in parts</source>
            <translation>Die Regel in Teilen</translation>
        </message>
        <message>
            <source>Type {0}</source>
            <translation>{0} eingeben</translation>
        </message>
        <message>
            <source>from {0} except {1}</source>
            <translation>aus {0} außer {1}</translation>
        </message>
        <message>
            <source>measured in {0} of {1} at stage {2}</source>
            <translation>gemessen als {0} von {1} auf der Stufe {2}</translation>
        </message>
        <message>
            <source>per {0} from {1} to {2} · broken at the price {3}</source>
            <translation>je {0} von {1} bis {2} · verletzbar {3}</translation>
        </message>
    </context>
    <context>
        <name>RuleInWords</name>
        <message>
            <source>Checking …</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>The rule in words</source>
            <translation>Die Regel in Worten</translation>
        </message>
        <message>
            <source>The rule is said in words once no error is left.</source>
            <translation>Die Regel steht in Worten da, sobald kein Fehler mehr bleibt.</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <source>(blank)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <source>Out of date: {0}</source>
            <translation>Veraltet: {0}</translation>
        </message>
    </context>
    <context>
        <name>RuleSentences</name>
        <message>
            <source>Add a &amp;rule</source>
            <translation>&amp;Regel hinzufügen</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <source>Add from a re&amp;gulation…</source>
            <translation>Aus &amp;Vorschrift hinzufügen…</translation>
        </message>
        <message>
            <source>De&amp;lete this rule</source>
            <translation>Regel &amp;löschen</translation>
        </message>
        <message>
            <source>No rules yet: the plan is the cheapest one. Add a rule, or a regulation.</source>
            <translation>Noch keine Regeln: Der Plan ist der günstigste. Fügen Sie eine Regel oder eine Vorschrift hinzu.</translation>
        </message>
        <message>
            <source>Rule {0}</source>
            <translation>Regel {0}</translation>
        </message>
        <message>
            <source>Rules in words</source>
            <translation>Regeln in Worten</translation>
        </message>
    </context>
    <context>
        <name>RuleStanding</name>
        <message>
            <source>; no plan that meets every requirement brings all countries that it limits above {0}</source>
            <translation>; kein Plan, der jeden Bedarf deckt, bringt alle Länder, die sie begrenzt, über {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement brings all suppliers that it limits above {0}</source>
            <translation>; kein Plan, der jeden Bedarf deckt, bringt alle Lieferanten, die sie begrenzt, über {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement goes above {0}</source>
            <translation>; kein Plan, der jeden Bedarf deckt, kommt über {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement goes above {0} in {1} alone</source>
            <translation>; kein Plan, der jeden Bedarf deckt, kommt für {1} allein über {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement goes below {0}</source>
            <translation>; kein Plan, der jeden Bedarf deckt, kommt unter {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement goes below {0} in {1} alone</source>
            <translation>; kein Plan, der jeden Bedarf deckt, kommt für {1} allein unter {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement keeps all countries that it limits below {0}</source>
            <translation>; kein Plan, der jeden Bedarf deckt, hält alle Länder, die sie begrenzt, unter {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement keeps all suppliers that it limits below {0}</source>
            <translation>; kein Plan, der jeden Bedarf deckt, hält alle Lieferanten, die sie begrenzt, unter {0}</translation>
        </message>
        <message>
            <source>; plans that meet every requirement can go to {0}</source>
            <translation>; Pläne, die jeden Bedarf decken, können bis {0} gehen</translation>
        </message>
        <message>
            <source>; plans that meet every requirement can go to {0} in any one row</source>
            <translation>; Pläne, die jeden Bedarf decken, können in jeder einzelnen Zeile bis {0} gehen</translation>
        </message>
        <message>
            <source>In the plan {0} ({1}), {2} to the limit</source>
            <translation>Im Plan {0} ({1}), {2} bis zur Grenze</translation>
        </message>
        <message>
            <source>{0} in {1} alone</source>
            <translation>{0}, für {1} allein</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>As sentences</source>
            <translation>Als Sätze</translation>
        </message>
    </context>
    <context>
        <name>RunLog</name>
        <message>
            <source>Export the plan</source>
            <translation>Plan exportieren</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Stress test</source>
            <translation>Stresstest</translation>
        </message>
        <message>
            <source>{0} losses</source>
            <translation>{0} Ausfälle</translation>
        </message>
    </context>
    <context>
        <name>SavedPlanFiles</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the plan</source>
            <translation>Plan exportieren</translation>
        </message>
        <message>
            <source>Report saved as {0}</source>
            <translation>Bericht gespeichert als {0}</translation>
        </message>
        <message>
            <source>Saving {0} …</source>
            <translation>{0} wird gespeichert …</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>Der Bericht wurde nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>SavedPlans</name>
        <message>
            <source>An approved plan cannot be changed</source>
            <translation>Ein freigegebener Plan lässt sich nicht ändern</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Freigeben…</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Export this plan with the book that was saved with it</source>
            <translation>Diesen Plan mit dem Buch exportieren, das mit ihm gespeichert wurde</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name and note…</source>
            <translation>Name und Notiz…</translation>
        </message>
        <message>
            <source>No plan is saved yet. Save this one under a name (Ctrl+Shift+P), with author, date, note and the book that it answers: the plans that follow are compared with it. A project file keeps saved plans.</source>
            <translation>Noch ist kein Plan gespeichert. Speichern Sie diesen unter einem Namen (Strg+Umschalt+P), mit Verfasser, Datum, Notiz und dem Buch, auf dem er beruht: Die folgenden Pläne werden mit ihm verglichen. Eine Projektdatei bewahrt gespeicherte Pläne auf.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>Bericht…</translation>
        </message>
        <message>
            <source>Save the report of this plan as PDF</source>
            <translation>Den Bericht zu diesem Plan als PDF speichern</translation>
        </message>
        <message>
            <source>Save this plan…</source>
            <translation>Diesen Plan speichern…</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Saved plans</source>
            <translation>Gespeicherte Pläne</translation>
        </message>
        <message>
            <source>The first signs of the content hash of the book that it answers</source>
            <translation>Der Anfang der Prüfsumme des Buchs, auf dem er beruht</translation>
        </message>
        <message>
            <source>To Excel…</source>
            <translation>Nach Excel…</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>by {0}, {1}</source>
            <translation>von {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>ScenarioColumns</name>
        <message>
            <source>Breaks when planned again</source>
            <translation>Verletzt bei neuer Planung</translation>
        </message>
        <message>
            <source>Bridged</source>
            <translation>Überbrückt</translation>
        </message>
        <message>
            <source>Cost under this plan</source>
            <translation>Kosten unter diesem Plan</translation>
        </message>
        <message>
            <source>Cost when planned again</source>
            <translation>Kosten bei neuer Planung</translation>
        </message>
        <message>
            <source>Cost with hindsight</source>
            <translation>Kosten im Nachhinein</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>First short</source>
            <translation>Zuerst knapp</translation>
        </message>
        <message>
            <source>Nothing happens</source>
            <translation>Nichts geschieht</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>Bedauern</translation>
        </message>
        <message>
            <source>Runs out first</source>
            <translation>Geht zuerst aus</translation>
        </message>
        <message>
            <source>Scenarios side by side</source>
            <translation>Szenarien nebeneinander</translation>
        </message>
        <message>
            <source>Scenarios to compare</source>
            <translation>Zu vergleichende Szenarien</translation>
        </message>
        <message>
            <source>Short if the plan is kept</source>
            <translation>Fehlt, wenn der Plan bleibt</translation>
        </message>
        <message>
            <source>Short when planned again</source>
            <translation>Fehlt bei neuer Planung</translation>
        </message>
        <message>
            <source>Test the plan</source>
            <translation>Plan prüfen</translation>
        </message>
        <message>
            <source>Test the plan: every scenario of the book is played, with the plan kept and planned again.</source>
            <translation>Prüfen Sie den Plan: Jedes Szenario des Buchs wird durchgespielt, mit dem bestehenden Plan und neu geplant.</translation>
        </message>
        <message>
            <source>The book has no scenarios: say in the sheet Scenarios what may go wrong.</source>
            <translation>Das Buch hat keine Szenarien: Sagen Sie im Blatt Szenarien, was schiefgehen kann.</translation>
        </message>
        <message>
            <source>The plan has changed since this test. Test it again.</source>
            <translation>Der Plan hat sich seit dieser Prüfung geändert. Prüfen Sie ihn neu.</translation>
        </message>
        <message>
            <source>Tick the scenarios that stand side by side. Planned again: from the event on, rules aside.</source>
            <translation>Haken Sie die Szenarien an, die nebeneinander stehen. Neu geplant: ab dem Ereignis, ohne die Regeln.</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source> (and 1 more row)</source>
            <translation> (und 1 weitere Zeile)</translation>
        </message>
        <message>
            <source> (and {0} more rows)</source>
            <translation> (und {0} weitere Zeilen)</translation>
        </message>
        <message>
            <source> ({0})⟨presets⟩</source>
            <translation> ({0})</translation>
        </message>
        <message>
            <source> Did you mean {0}?</source>
            <translation> Meinten Sie {0}?</translation>
        </message>
        <message>
            <source> Each {0} of violation costs {1} {2}{3}.</source>
            <translation> Eine Verletzung kostet je {0} {1} {2}{3}.</translation>
        </message>
        <message>
            <source> Proposed: {0}.</source>
            <translation> Vorschlag: {0}.</translation>
        </message>
        <message>
            <source> The state before the last save is in {0}: rename it to end in {1} and open it.</source>
            <translation> Der Stand vor dem letzten Speichern ist in {0}: Benennen Sie es um, sodass es auf {1} endet, und öffnen Sie es.</translation>
        </message>
        <message>
            <source> While all else in the book holds, {0} can.</source>
            <translation> Solange alles andere im Buch gilt, können es {0}.</translation>
        </message>
        <message>
            <source> While all else in the book holds, {0} is the {1} that can be reached.</source>
            <translation> Solange alles andere im Buch gilt, ist {0} das {1}, was erreichbar ist.</translation>
        </message>
        <message>
            <source> a period</source>
            <translation> je Periode</translation>
        </message>
        <message>
            <source> and {0} more</source>
            <translation> und {0} weitere</translation>
        </message>
        <message>
            <source> anywhere</source>
            <translation> irgendwo</translation>
        </message>
        <message>
            <source> by the end of {0}</source>
            <translation> bis zum Ende von {0}</translation>
        </message>
        <message>
            <source> except {0}</source>
            <translation> außer {0}</translation>
        </message>
        <message>
            <source> for {0} to {1}</source>
            <translation> für {0} bis {1}</translation>
        </message>
        <message>
            <source> if {0} are all to be met</source>
            <translation> wenn {0} alle erfüllt werden sollen</translation>
        </message>
        <message>
            <source> in {0}</source>
            <translation> in {0}</translation>
        </message>
        <message>
            <source> of {0}</source>
            <translation> von {0}</translation>
        </message>
        <message>
            <source> together</source>
            <translation> zusammen</translation>
        </message>
        <message>
            <source> without doubt</source>
            <translation> zweifelsfrei</translation>
        </message>
        <message>
            <source> {0}, whatever else is asked for.</source>
            <translation> {0}, was auch sonst verlangt wird.</translation>
        </message>
        <message>
            <source> …⟨⟩</source>
            <translation> …</translation>
        </message>
        <message>
            <source>"{0}" has no {1} that is a number, but {2}.</source>
            <translation>„{0}“: {1} ist keine Zahl, sondern {2}.</translation>
        </message>
        <message>
            <source>"{0}" has no {1}.</source>
            <translation>Bei „{0}“ fehlt {1}.</translation>
        </message>
        <message>
            <source>"{0}" has several descriptions; each is an item of its own, with its description in the name.</source>
            <translation>„{0}“ hat mehrere Beschreibungen; jede ist ein eigener Artikel, mit ihrer Beschreibung im Namen.</translation>
        </message>
        <message>
            <source>"{0}" is a heading: nothing else stands in the row.</source>
            <translation>„{0}“ ist eine Überschrift: Sonst steht nichts in der Zeile.</translation>
        </message>
        <message>
            <source>"{0}" is a heading: the row has no {1}.</source>
            <translation>„{0}“ ist eine Überschrift: In der Zeile fehlt {1}.</translation>
        </message>
        <message>
            <source>"{0}" is a heading; the row states "{1}".</source>
            <translation>„{0}“ ist eine Überschrift; die Zeile nennt „{1}“.</translation>
        </message>
        <message>
            <source>"{0}" is needed {1} times and lists {2} of "{3}": for each of them, or for all together? Proposed: for each, {4} in all.</source>
            <translation>„{0}“ wird {1}-mal gebraucht und führt {2} von „{3}“ auf: für jedes davon, oder für alle zusammen? Vorschlag: für jedes, {4} insgesamt.</translation>
        </message>
        <message>
            <source>"{0}" is the sum of the {1} rows above.</source>
            <translation>„{0}“ ist die Summe der {1} Zeilen darüber.</translation>
        </message>
        <message>
            <source>"{0}" may be an alternative, of which one is to be chosen; it was read as needed.</source>
            <translation>„{0}“ kann eine Alternative sein, von denen eine zu wählen ist; sie wurde als nötig gelesen.</translation>
        </message>
        <message>
            <source>"{0}" shares the merged {1} of a row above.</source>
            <translation>„{0}“ teilt sich das verbundene {1} mit einer Zeile darüber.</translation>
        </message>
        <message>
            <source>"{0}" stands in rows {1} with different {2}: {3}.</source>
            <translation>„{0}“ steht in den Zeilen {1} mit verschiedenen {2}: {3}.</translation>
        </message>
        <message>
            <source>"{0}" stands in rows {1}; the quantities add up to {2}.</source>
            <translation>„{0}“ steht in den Zeilen {1}; die Mengen ergeben zusammen {2}.</translation>
        </message>
        <message>
            <source>"{0}" was approved by {1} on {2} and cannot be changed or deleted. Save another plan under another name.</source>
            <translation>„{0}“ wurde von {1} am {2} freigegeben und kann nicht geändert oder gelöscht werden. Speichern Sie einen anderen Plan unter einem anderen Namen.</translation>
        </message>
        <message>
            <source>"{0}"⟨cell_reading⟩</source>
            <translation>"{0}"</translation>
        </message>
        <message>
            <source>"{0}"⟨outside_rows⟩</source>
            <translation>"{0}"</translation>
        </message>
        <message>
            <source>#ERROR {0}</source>
            <translation>#ERROR {0}</translation>
        </message>
        <message>
            <source>$ was read as USD; nothing in the file says another dollar.</source>
            <translation>$ wurde als USD gelesen; nichts in der Datei nennt einen anderen Dollar.</translation>
        </message>
        <message>
            <source>%⟨⟩</source>
            <translation>%</translation>
        </message>
        <message>
            <source>, at each of these stages on its own</source>
            <translation>, auf jeder dieser Stufen für sich,</translation>
        </message>
        <message>
            <source>, beyond which something is short</source>
            <translation>, jenseits dessen etwas fehlt</translation>
        </message>
        <message>
            <source>, counting only what is {0}</source>
            <translation>; gezählt wird nur, was{0} wird</translation>
        </message>
        <message>
            <source>, counting only {0}</source>
            <translation>; gezählt wird nur, was von {0} kommt</translation>
        </message>
        <message>
            <source>, in a mapping file as {{"units": {{"{0}": "kg"}}}}</source>
            <translation>, in einer Zuordnungsdatei als {{"units": {{"{0}": "kg"}}}}</translation>
        </message>
        <message>
            <source>, most of it in {0}</source>
            <translation>, das meiste davon in {0}</translation>
        </message>
        <message>
            <source>, period </source>
            <translation>, Periode </translation>
        </message>
        <message>
            <source>, rule {0}</source>
            <translation>, Regel {0}</translation>
        </message>
        <message>
            <source>, whatever is bought before and ordered again</source>
            <translation>, was auch zuvor gekauft und neu bestellt wird</translation>
        </message>
        <message>
            <source>, {0}⟨rules⟩</source>
            <translation>, {0}</translation>
        </message>
        <message>
            <source>, …⟨⟩</source>
            <translation>, …</translation>
        </message>
        <message>
            <source>-⟨⟩</source>
            <translation>-</translation>
        </message>
        <message>
            <source>.xlsx, .xls, .xlsb and .ods</source>
            <translation>.xlsx, .xls, .xlsb und .ods</translation>
        </message>
        <message>
            <source>.⟨⟩</source>
            <translation>.</translation>
        </message>
        <message>
            <source>0: shortages of this material are forbidden</source>
            <translation>0: Fehlmengen dieses Materials sind verboten</translation>
        </message>
        <message>
            <source>1 rule</source>
            <translation>1 Regel</translation>
        </message>
        <message>
            <source>5 working days were read as 7 days.</source>
            <translation>5 Arbeitstage wurden als 7 Tage gelesen.</translation>
        </message>
        <message>
            <source>65 %, a percent cell or 0.65 (a share of all purchases in scope), an absolute amount as text with its unit (100 kg, 20000 USD), or a whole number for a count.</source>
            <translation>65 %, eine Prozentzelle oder 0.65 (ein Anteil an allen betroffenen Käufen), ein absoluter Wert als Text mit seiner Einheit (100 kg, 20000 USD) oder eine ganze Zahl für eine Anzahl.</translation>
        </message>
        <message>
            <source>; a point is 1 % of the requirement in scope at its lowest landed cost, not of the purchases</source>
            <translation>; ein Punkt ist 1 % des betroffenen Bedarfs zu seinen niedrigsten Einstandskosten, nicht der Käufe</translation>
        </message>
        <message>
            <source>; a point is 1 % of the requirement in scope, not of the purchases</source>
            <translation>; ein Punkt ist 1 % des betroffenen Bedarfs, nicht der Käufe</translation>
        </message>
        <message>
            <source>; the difference of {0} is the sum of {1}</source>
            <translation>; die Differenz von {0} ist die Summe von {1}</translation>
        </message>
        <message>
            <source>A bill of materials has a row of titles, and below it an item and a quantity in each row</source>
            <translation>Eine Stückliste hat eine Zeile mit Titeln, und darunter in jeder Zeile einen Artikel und eine Menge</translation>
        </message>
        <message>
            <source>A cell holds {0}, which is no value of a cell.</source>
            <translation>Eine Zelle enthält {0}, was kein Wert einer Zelle ist.</translation>
        </message>
        <message>
            <source>A cell is no list.</source>
            <translation>Eine Zelle ist keine Liste.</translation>
        </message>
        <message>
            <source>A member: ISO code or name.</source>
            <translation>Ein Mitglied: ISO-Code oder Name.</translation>
        </message>
        <message>
            <source>A plan over scenarios is not explained offer by offer.</source>
            <translation>Ein Plan über Szenarien wird nicht Angebot für Angebot erklärt.</translation>
        </message>
        <message>
            <source>A plan that costs {0} was found where the solver said: {1}.</source>
            <translation>Ein Plan, der {0} kostet, wurde gefunden, wo der Löser sagte: {1}.</translation>
        </message>
        <message>
            <source>A price from a quantity on, measured on the offer's purchases over the horizon.</source>
            <translation>Ein Preis ab einer Menge, gemessen an den Käufen des Angebots über den Horizont.</translation>
        </message>
        <message>
            <source>A saved plan needs a name.</source>
            <translation>Ein gespeicherter Plan braucht einen Namen.</translation>
        </message>
        <message>
            <source>A separator inside a text needs quotation marks around that text.</source>
            <translation>Ein Trennzeichen in einem Text braucht Anführungszeichen um diesen Text.</translation>
        </message>
        <message>
            <source>A shortage of {0} has no value: nobody offers it at a price.</source>
            <translation>Eine Fehlmenge von {0} hat keinen Wert: Niemand bietet es zu einem Preis an.</translation>
        </message>
        <message>
            <source>A sourcing workbook has a sheet Offers, and either Requirements or Build plan and BOM.</source>
            <translation>Eine Beschaffungs-Arbeitsmappe hat ein Blatt Offers (Angebote) und entweder Requirements (Bedarf) oder Build plan und BOM.</translation>
        </message>
        <message>
            <source>A year 2027, a quarter 2027-Q1, a month 2027-01 or a week 2027-W05; one frequency per workbook.</source>
            <translation>Ein Jahr 2027, ein Quartal 2027-Q1, ein Monat 2027-01 oder eine Woche 2027-W05; ein Takt je Arbeitsmappe.</translation>
        </message>
        <message>
            <source>Add a column with that title, even where it comes last.</source>
            <translation>Fügen Sie eine Spalte mit diesem Titel hinzu, auch wenn sie als letzte kommt.</translation>
        </message>
        <message>
            <source>Add a row for {0} to Contents if the material contains it.</source>
            <translation>Fügen Sie im Blatt Gehalte eine Zeile für {0} hinzu, wenn das Material es enthält.</translation>
        </message>
        <message>
            <source>Add a sheet Offers with at least one row.</source>
            <translation>Fügen Sie ein Blatt Offers (Angebote) mit mindestens einer Zeile hinzu.</translation>
        </message>
        <message>
            <source>Add a sheet Requirements, or Build plan and BOM.</source>
            <translation>Fügen Sie ein Blatt Requirements (Bedarf) oder Build plan und BOM hinzu.</translation>
        </message>
        <message>
            <source>Add it to Offers, or correct the name.</source>
            <translation>Fügen Sie es im Blatt Angebote hinzu, oder berichtigen Sie den Namen.</translation>
        </message>
        <message>
            <source>Add it to Suppliers, or correct the name.</source>
            <translation>Fügen Sie ihn im Blatt Lieferanten hinzu, oder berichtigen Sie den Namen.</translation>
        </message>
        <message>
            <source>Add its components to the BOM.</source>
            <translation>Fügen Sie seine Komponenten in der Stückliste hinzu.</translation>
        </message>
        <message>
            <source>Add rows</source>
            <translation>Zeilen hinzufügen</translation>
        </message>
        <message>
            <source>Add the assembly that is missing, or correct the level.</source>
            <translation>Fügen Sie die fehlende Baugruppe hinzu, oder berichtigen Sie die Ebene.</translation>
        </message>
        <message>
            <source>Add the materials with their units.</source>
            <translation>Fügen Sie die Materialien mit ihren Einheiten hinzu.</translation>
        </message>
        <message>
            <source>Add the suppliers with their countries.</source>
            <translation>Fügen Sie die Lieferanten mit ihren Ländern hinzu.</translation>
        </message>
        <message>
            <source>Add the value of one {0} in {1} to Exchange rates.</source>
            <translation>Fügen Sie im Blatt Wechselkurse den Wert von einem {0} in {1} hinzu.</translation>
        </message>
        <message>
            <source>Add {0}</source>
            <translation>{0} hinzufügen</translation>
        </message>
        <message>
            <source>Add {0} to Contents, or correct the mineral.</source>
            <translation>Fügen Sie {0} im Blatt Gehalte hinzu, oder berichtigen Sie das Mineral.</translation>
        </message>
        <message>
            <source>Add {0} to Stock, or name what the row applies to.</source>
            <translation>Fügen Sie {0} im Blatt Bestand hinzu, oder nennen Sie, wofür die Zeile gilt.</translation>
        </message>
        <message>
            <source>Adds to or replaces the built-in groups: a group named here has exactly the countries listed here.</source>
            <translation>Ergänzt oder ersetzt die eingebauten Gruppen: Eine hier genannte Gruppe hat genau die hier aufgeführten Länder.</translation>
        </message>
        <message>
            <source>All units: the price holds for the whole quantity. Incremental: only for what is above.</source>
            <translation>all units: Der Preis gilt für die ganze Menge. incremental: nur für das, was darüber liegt.</translation>
        </message>
        <message>
            <source>Allow overbuying: more is then bought than is needed</source>
            <translation>Überkauf erlauben: Dann wird mehr gekauft als nötig</translation>
        </message>
        <message>
            <source>Allow shortages, at the shortage cost of the materials</source>
            <translation>Fehlmengen erlauben, zu den Fehlmengenkosten der Materialien</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>An offer serves a period when it can arrive on its first day.</source>
            <translation>Ein Angebot bedient eine Periode, wenn es an ihrem ersten Tag da sein kann.</translation>
        </message>
        <message>
            <source>An offer serves a period when it can arrive on its first day: check the lead time and Plan start.</source>
            <translation>Ein Angebot bedient eine Periode, wenn es an ihrem ersten Tag da sein kann: Prüfen Sie die Lieferzeit und den Planbeginn.</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>As far as {0} tightening costs nothing; from {1} to {2} it costs {3}.</source>
            <translation>Bis {0} kostet Verschärfen nichts; von {1} bis {2} kostet es {3}.</translation>
        </message>
        <message>
            <source>As in Rules.</source>
            <translation>Wie im Blatt Regeln.</translation>
        </message>
        <message>
            <source>As in Rules; each material has a stock of its own. A material that needs a stock for it needs a row in Stock.</source>
            <translation>Wie im Blatt Regeln; jedes Material hat einen eigenen Bestand. Ein Material, das dafür Bestand braucht, braucht eine Zeile im Blatt Bestand.</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Mindestens</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>At the {0}'s own {1} it costs {2}</source>
            <translation>Beim eigenen Wert ({0}) von {1} kostet es {2}</translation>
        </message>
        <message>
            <source>At {0} it costs {1}.</source>
            <translation>Bei {0} kostet es {1}.</translation>
        </message>
        <message>
            <source>BOM</source>
            <translation>Stückliste</translation>
        </message>
        <message>
            <source>Base currency</source>
            <translation>Basiswährung</translation>
        </message>
        <message>
            <source>Base currency per unit of closing stock per period.</source>
            <translation>Basiswährung je Einheit Endbestand je Periode.</translation>
        </message>
        <message>
            <source>Before the time ran out a plan was found for {0} alone.</source>
            <translation>Vor Ablauf der Zeit wurde nur für {0} ein Plan gefunden.</translation>
        </message>
        <message>
            <source>Benchmark for the Union as a whole, binding on {0}; not a duty of a company.</source>
            <translation>Richtwert für die Union als Ganzes, bindend für: {0}; keine Pflicht eines Unternehmens.</translation>
        </message>
        <message>
            <source>Build plan</source>
            <translation>Fertigungsplan</translation>
        </message>
        <message>
            <source>Building the model</source>
            <translation>Das Modell wird aufgebaut</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>Capacity unit</source>
            <translation>Kapazitätseinheit</translation>
        </message>
        <message>
            <source>Capacity unit per period</source>
            <translation>Kapazitätseinheit je Periode</translation>
        </message>
        <message>
            <source>Change {0} from {1} {2} to {3} {4}</source>
            <translation>{0} ändern von {1} {2} auf {3} {4}</translation>
        </message>
        <message>
            <source>Check Contents: no material on offer contains {0}.</source>
            <translation>Prüfen Sie das Blatt Gehalte: Kein angebotenes Material enthält {0}.</translation>
        </message>
        <message>
            <source>Check both quantities and their units; leave out what is less than a hundred-millionth of the other.</source>
            <translation>Prüfen Sie beide Mengen und ihre Einheiten; lassen Sie weg, was weniger als ein Hundertmillionstel der anderen ist.</translation>
        </message>
        <message>
            <source>Check for how much it is.</source>
            <translation>Prüfen Sie, für wie viel es ist.</translation>
        </message>
        <message>
            <source>Check for how much the price is.</source>
            <translation>Prüfen Sie, für wie viel der Preis ist.</translation>
        </message>
        <message>
            <source>Check it, or state the unit.</source>
            <translation>Prüfen Sie es, oder geben Sie die Einheit an.</translation>
        </message>
        <message>
            <source>Check that it is the one that is meant.</source>
            <translation>Prüfen Sie, ob sie gemeint ist.</translation>
        </message>
        <message>
            <source>Check that row and the rows after it.</source>
            <translation>Prüfen Sie diese Zeile und die danach.</translation>
        </message>
        <message>
            <source>Check the amount and its unit, or write 0: less than a hundred-millionth of the whole is as good as nothing.</source>
            <translation>Prüfen Sie den Wert und seine Einheit, oder schreiben Sie 0: Weniger als ein Hundertmillionstel des Ganzen ist so gut wie nichts.</translation>
        </message>
        <message>
            <source>Check the day.</source>
            <translation>Prüfen Sie den Tag.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>Check the number and the units, or give the material another unit.</source>
            <translation>Prüfen Sie die Zahl und die Einheiten, oder geben Sie dem Material eine andere Einheit.</translation>
        </message>
        <message>
            <source>Check the number, or use a larger unit.</source>
            <translation>Prüfen Sie die Zahl, oder verwenden Sie eine größere Einheit.</translation>
        </message>
        <message>
            <source>Check the number, or use a smaller unit.</source>
            <translation>Prüfen Sie die Zahl, oder verwenden Sie eine kleinere Einheit.</translation>
        </message>
        <message>
            <source>Check the number, or use another unit.</source>
            <translation>Prüfen Sie die Zahl, oder verwenden Sie eine andere Einheit.</translation>
        </message>
        <message>
            <source>Check the number.</source>
            <translation>Prüfen Sie die Zahl.</translation>
        </message>
        <message>
            <source>Check the quantities in the BOM, or give {0} another unit.</source>
            <translation>Prüfen Sie die Mengen in der Stückliste, oder geben Sie {0} eine andere Einheit.</translation>
        </message>
        <message>
            <source>Check the quantities.</source>
            <translation>Prüfen Sie die Mengen.</translation>
        </message>
        <message>
            <source>Check the rows that were not read, or correct the total.</source>
            <translation>Prüfen Sie die Zeilen, die nicht gelesen wurden, oder berichtigen Sie die Summe.</translation>
        </message>
        <message>
            <source>Check whether something else, such as freight, is in the subtotal.</source>
            <translation>Prüfen Sie, ob etwas anderes wie Fracht in der Zwischensumme steckt.</translation>
        </message>
        <message>
            <source>Check which column holds the quantity of one product, and which the price.</source>
            <translation>Prüfen Sie, welche Spalte die Menge eines Produkts enthält und welche den Preis.</translation>
        </message>
        <message>
            <source>Checking the data …</source>
            <translation>Die Daten werden geprüft …</translation>
        </message>
        <message>
            <source>Checking the plan</source>
            <translation>Der Plan wird geprüft</translation>
        </message>
        <message>
            <source>China MOFCOM No. 61 of 2025: 0.1 % embedded content of listed rare earths</source>
            <translation>China, MOFCOM Nr. 61 von 2025: 0,1 % enthaltene gelistete Seltene Erden</translation>
        </message>
        <message>
            <source>Choose one of: {0}.</source>
            <translation>Wählen Sie eines davon: {0}.</translation>
        </message>
        <message>
            <source>Clear the cell to plan without it.</source>
            <translation>Leeren Sie die Zelle, um ohne sie zu planen.</translation>
        </message>
        <message>
            <source>Clear the price breaks and state the price you expect to pay, or set Objective to cost.</source>
            <translation>Leeren Sie die Preisstaffeln und geben Sie den Preis an, den Sie erwarten, oder setzen Sie Ziel auf cost (Kosten).</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Endbestand</translation>
        </message>
        <message>
            <source>Compare it with the plan as it was computed: File, Compare an edited plan workbook, or “lodestone verify {0}”. To plan anew, open the sourcing workbook that it was planned from.</source>
            <translation>Vergleichen Sie sie mit dem Plan, wie er berechnet wurde: Datei, Bearbeitete Plan-Arbeitsmappe vergleichen, oder „lodestone verify {0}“. Um neu zu planen, öffnen Sie die Beschaffungs-Arbeitsmappe, aus der sie geplant wurde.</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Komponente</translation>
        </message>
        <message>
            <source>Condition of a tax credit ({0}); not a duty.</source>
            <translation>Bedingung einer Steuergutschrift ({0}); keine Pflicht.</translation>
        </message>
        <message>
            <source>Condition of a tax credit for {0}, which ended on 2025-09-30; not a duty.</source>
            <translation>Bedingung einer Steuergutschrift ({0}), die am 2025-09-30 endete; keine Pflicht.</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Gehalte</translation>
        </message>
        <message>
            <source>Convert it into the Unit of the row, which is that of all its numbers, and type the number alone.</source>
            <translation>Rechnen Sie sie in die Einheit der Zeile um, die für alle ihre Zahlen gilt, und geben Sie nur die Zahl ein.</translation>
        </message>
        <message>
            <source>Correct the amount.</source>
            <translation>Berichtigen Sie den Wert.</translation>
        </message>
        <message>
            <source>Correct the parent or the level of one of these rows.</source>
            <translation>Berichtigen Sie das übergeordnete Teil oder die Ebene einer dieser Zeilen.</translation>
        </message>
        <message>
            <source>Correct the price, or make the breaks incremental.</source>
            <translation>Berichtigen Sie den Preis, oder machen Sie die Staffeln inkrementell.</translation>
        </message>
        <message>
            <source>Correct the price, the quantity or the total.</source>
            <translation>Berichtigen Sie den Preis, die Menge oder die Summe.</translation>
        </message>
        <message>
            <source>Cost of one unit that is not delivered, in base currency. Used where Shortages is allowed.</source>
            <translation>Kosten einer Einheit, die nicht geliefert wird, in Basiswährung. Verwendet, wo Fehlmengen erlaubt sind.</translation>
        </message>
        <message>
            <source>Countries or groups left out of any country, separated by commas or semicolons.</source>
            <translation>Länder oder Gruppen, die von „jedes Land“ ausgenommen sind, durch Kommas oder Semikolons getrennt.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Country groups</source>
            <translation>Ländergruppen</translation>
        </message>
        <message>
            <source>Country of its ultimate owner.</source>
            <translation>Land seines letzten Eigentümers.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Current share</source>
            <translation>Heutiger Anteil</translation>
        </message>
        <message>
            <source>Dates: {0} (on 2026-11-23: {1}).</source>
            <translation>Zeiten: {0} (am 2026-11-23: {1}).</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Days from plan start to the first possible delivery. An offer serves a period only if it can deliver on the period's first day.</source>
            <translation>Tage vom Planbeginn bis zur ersten möglichen Lieferung. Ein Angebot bedient eine Periode nur, wenn es an deren erstem Tag liefern kann.</translation>
        </message>
        <message>
            <source>Days of a period's requirement that must be in stock at its end.</source>
            <translation>Tage des Bedarfs einer Periode, die an ihrem Ende auf Lager sein müssen.</translation>
        </message>
        <message>
            <source>Days that the closing stock of every period bridges at that period's daily requirement, less what the offers deliver meanwhile, planned again to their full capacity, as far as they are not lost. It bridges from the end of the first period on; until then opening stock decides, which nothing is asked of.</source>
            <translation>Tage, die der Endbestand jeder Periode bei ihrem Tagesbedarf überbrückt, abzüglich dessen, was die Angebote inzwischen liefern, neu geplant bis zu ihrer vollen Kapazität, soweit sie nicht ausfallen. Er überbrückt vom Ende der ersten Periode an; bis dahin entscheidet der Anfangsbestand, von dem nichts verlangt wird.</translation>
        </message>
        <message>
            <source>Definition that conditions of tax credits use; not a duty.</source>
            <translation>Begriffsbestimmung, die Bedingungen von Steuergutschriften verwenden; keine Pflicht.</translation>
        </message>
        <message>
            <source>Delete one of the two rows.</source>
            <translation>Löschen Sie eine der beiden Zeilen.</translation>
        </message>
        <message>
            <source>Delete one of the two, or give it another title.</source>
            <translation>Löschen Sie eine von beiden, oder geben Sie ihr einen anderen Titel.</translation>
        </message>
        <message>
            <source>Delete or correct one of these lines.</source>
            <translation>Löschen oder berichtigen Sie eine dieser Zeilen.</translation>
        </message>
        <message>
            <source>Delete the offers that do not hold: a plan takes the cheapest.</source>
            <translation>Löschen Sie die Angebote, die nicht gelten: Ein Plan nimmt das günstigste.</translation>
        </message>
        <message>
            <source>Delete the rows that are not chosen.</source>
            <translation>Löschen Sie die Zeilen, die nicht gewählt sind.</translation>
        </message>
        <message>
            <source>Delete the rows that are not needed.</source>
            <translation>Löschen Sie die Zeilen, die nicht gebraucht werden.</translation>
        </message>
        <message>
            <source>Delivery term of the quotation, for people.</source>
            <translation>Lieferbedingung des Angebots, für Menschen.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Did you mean "{0}"?</source>
            <translation>Meinten Sie „{0}“?</translation>
        </message>
        <message>
            <source>Did you mean {0} % or {1}?</source>
            <translation>Meinten Sie {0} % oder {1}?</translation>
        </message>
        <message>
            <source>Did you mean {0} %?</source>
            <translation>Meinten Sie {0} %?</translation>
        </message>
        <message>
            <source>Did you mean {0} %? </source>
            <translation>Meinten Sie {0} %? </translation>
        </message>
        <message>
            <source>Did you mean {0} %? If {1} % is meant, type "{2} %" as text.</source>
            <translation>Meinten Sie {0} %? Sind {1} % gemeint, geben Sie „{2} %“ als Text ein.</translation>
        </message>
        <message>
            <source>Did you mean {0} or {1}?</source>
            <translation>Meinten Sie {0} oder {1}?</translation>
        </message>
        <message>
            <source>Did you mean {0}?</source>
            <translation>Meinten Sie {0}?</translation>
        </message>
        <message>
            <source>Did you mean {0}? </source>
            <translation>Meinten Sie {0}? </translation>
        </message>
        <message>
            <source>Did you mean {0}? Set the decimal sign.</source>
            <translation>Meinten Sie {0}? Stellen Sie das Dezimalzeichen ein.</translation>
        </message>
        <message>
            <source>Did you mean {0}? The column is in kg.</source>
            <translation>Meinten Sie {0}? Die Spalte ist in kg.</translation>
        </message>
        <message>
            <source>Does {0} hold prices of one unit or of the whole row? Row {1} has {2} beside the quantity {3}; no total decides. Proposed: of one unit.</source>
            <translation>Enthält {0} Preise einer Einheit oder der ganzen Zeile? Zeile {1} hat {2} neben der Menge {3}; keine Summe entscheidet. Vorschlag: einer Einheit.</translation>
        </message>
        <message>
            <source>Drop or loosen rules, or add offers, and plan again.</source>
            <translation>Streichen oder lockern Sie Regeln, oder fügen Sie Angebote hinzu, und planen Sie neu.</translation>
        </message>
        <message>
            <source>Drop the requirement of {0} ({1})</source>
            <translation>Den Bedarf an {0} streichen ({1})</translation>
        </message>
        <message>
            <source>Drop the {0} ({1})</source>
            <translation>Streichen: {0} ({1})</translation>
        </message>
        <message>
            <source>Drop {0} ({1} {2})</source>
            <translation>{0} streichen ({1} {2})</translation>
        </message>
        <message>
            <source>Duty (due diligence) of large companies that Member States name.</source>
            <translation>Pflicht (Sorgfalt) großer Unternehmen, die die Mitgliedstaaten benennen.</translation>
        </message>
        <message>
            <source>Duty (due diligence) of {0}.</source>
            <translation>Pflicht (Sorgfalt); betrifft: {0}.</translation>
        </message>
        <message>
            <source>Duty (reporting) of {0}.</source>
            <translation>Pflicht (Berichterstattung); betrifft: {0}.</translation>
        </message>
        <message>
            <source>Duty of {0}.</source>
            <translation>Pflicht; betrifft: {0}.</translation>
        </message>
        <message>
            <source>Duty under Chinese law of exporters outside China (a licence); no duty where you are unless your law or your customer says so.</source>
            <translation>Pflicht von Ausführern außerhalb Chinas nach chinesischem Recht (eine Genehmigung); bei Ihnen keine Pflicht, es sei denn, Ihr Recht oder Ihr Kunde sagt es.</translation>
        </message>
        <message>
            <source>English text</source>
            <translation>englischer Text</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Every material that contains the mineral is taken for the covered material, and every mineral in its Contents counts; the exceptions of the text (commercial items, thresholds, recycled material) are not applied.</source>
            <translation>Jedes Material, das das Mineral enthält, gilt als das erfasste Material, und jedes Mineral in seinen Gehalten zählt; die Ausnahmen des Textes (handelsübliche Waren, Schwellen, wiedergewonnenes Material) werden nicht angewandt.</translation>
        </message>
        <message>
            <source>Every point is the plan of least cost when nothing happens, not the one of least {0}.</source>
            <translation>Jeder Punkt ist der Plan mit den geringsten Kosten, wenn nichts geschieht, nicht der mit den geringsten {0}.</translation>
        </message>
        <message>
            <source>Every point keeps the rule without exception; with the price at which it may be broken a plan may cost less than the point at its amount.</source>
            <translation>Jeder Punkt hält die Regel ausnahmslos ein; mit dem Preis, zu dem sie verletzt werden darf, kann ein Plan weniger kosten als der Punkt bei ihrem Wert.</translation>
        </message>
        <message>
            <source>Every quantity beside a price is 1: unit price and line total are the same.</source>
            <translation>Jede Menge neben einem Preis ist 1: Stückpreis und Zeilensumme sind gleich.</translation>
        </message>
        <message>
            <source>Every repair has a plan of least {0}; its cost is that when nothing happens.</source>
            <translation>Jede Reparatur hat einen Plan mit den geringsten {0}; ihre Kosten sind die, wenn nichts geschieht.</translation>
        </message>
        <message>
            <source>Exactly</source>
            <translation>Genau</translation>
        </message>
        <message>
            <source>Except</source>
            <translation>Ausgenommen</translation>
        </message>
        <message>
            <source>Exchange or correct the two days.</source>
            <translation>Tauschen oder berichtigen Sie die beiden Tage.</translation>
        </message>
        <message>
            <source>Exchange or correct the two.</source>
            <translation>Tauschen oder berichtigen Sie die beiden.</translation>
        </message>
        <message>
            <source>Exchange rates</source>
            <translation>Wechselkurse</translation>
        </message>
        <message>
            <source>Exchange the two.</source>
            <translation>Tauschen Sie die beiden.</translation>
        </message>
        <message>
            <source>Excluded suppliers get no award; qualifying ones may, with a note.</source>
            <translation>Ausgeschlossene Lieferanten (excluded) erhalten keine Vergabe; qualifying (in Qualifizierung) dürfen, mit Hinweis.</translation>
        </message>
        <message>
            <source>Expected {0}.</source>
            <translation>Erwartet: {0}.</translation>
        </message>
        <message>
            <source>Fill in the column, or give it this title.</source>
            <translation>Füllen Sie die Spalte aus, oder geben Sie ihr diesen Titel.</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>Füllen Sie es aus.</translation>
        </message>
        <message>
            <source>Find an offer of {0} of {1} from {2}, {3}</source>
            <translation>Ein Angebot von {0} von {1} aus {2} finden, {3}</translation>
        </message>
        <message>
            <source>Find {0} more of {1}, or require as much less.</source>
            <translation>Finden Sie {0} mehr von {1}, oder verlangen Sie entsprechend weniger.</translation>
        </message>
        <message>
            <source>Find {0} more of {1}, or require {2} instead of {3}</source>
            <translation>{0} mehr von {1} finden, oder {2} statt {3} verlangen</translation>
        </message>
        <message>
            <source>Finding how far each rule could go</source>
            <translation>Es wird ermittelt, wie weit jede Regel gehen könnte</translation>
        </message>
        <message>
            <source>Finding how far the rule could go</source>
            <translation>Es wird ermittelt, wie weit die Regel gehen könnte</translation>
        </message>
        <message>
            <source>First day of the horizon. Lead times count from it.</source>
            <translation>Erster Tag des Horizonts. Lieferzeiten zählen von ihm an.</translation>
        </message>
        <message>
            <source>First period in which the rule holds.</source>
            <translation>Erste Periode, in der die Regel gilt.</translation>
        </message>
        <message>
            <source>First period of the event.</source>
            <translation>Erste Periode des Ereignisses.</translation>
        </message>
        <message>
            <source>First possible delivery date. An offer serves a period only if the period's first day is not before it.</source>
            <translation>Erstes mögliches Lieferdatum. Ein Angebot bedient eine Periode nur, wenn deren erster Tag nicht davor liegt.</translation>
        </message>
        <message>
            <source>Fixed cost</source>
            <translation>Fixkosten</translation>
        </message>
        <message>
            <source>Flexible</source>
            <translation>Nachgiebig</translation>
        </message>
        <message>
            <source>Forbidden: purchases plus opening stock less closing stock equal the requirement exactly. Allowed: surplus may be bought where that is cheaper, and is shown.</source>
            <translation>forbidden (verboten): Käufe plus Anfangsbestand weniger Endbestand sind genau der Bedarf. allowed (erlaubt): Überschuss darf gekauft werden, wo das günstiger ist, und wird gezeigt.</translation>
        </message>
        <message>
            <source>Format the cell as a number and type it again.</source>
            <translation>Formatieren Sie die Zelle als Zahl und geben Sie sie neu ein.</translation>
        </message>
        <message>
            <source>Format the cell as text and type it again.</source>
            <translation>Formatieren Sie die Zelle als Text und geben Sie sie neu ein.</translation>
        </message>
        <message>
            <source>Format the column as text and type it again.</source>
            <translation>Formatieren Sie die Spalte als Text und geben Sie sie neu ein.</translation>
        </message>
        <message>
            <source>Format the column as text.</source>
            <translation>Formatieren Sie die Spalte als Text.</translation>
        </message>
        <message>
            <source>Fraction</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Fraction added for scrap: the quantity counts (1 + scrap) times.</source>
            <translation>Zuschlag für Ausschuss als Bruchteil: Die Menge zählt (1 + Ausschuss)-mal.</translation>
        </message>
        <message>
            <source>Fraction of the unit price: 0.25 or 25 %.</source>
            <translation>Bruchteil des Stückpreises: 0.25 oder 25 %.</translation>
        </message>
        <message>
            <source>Fractions are kg of mineral per kg of material.</source>
            <translation>Anteile sind kg Mineral je kg Material.</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>Fracht</translation>
        </message>
        <message>
            <source>Freight per unit, in the offer's currency.</source>
            <translation>Fracht je Einheit, in der Währung des Angebots.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>From period</source>
            <translation>Von Periode</translation>
        </message>
        <message>
            <source>From quantity</source>
            <translation>Ab Menge</translation>
        </message>
        <message>
            <source>From {0} to {1} it costs {2}.</source>
            <translation>Von {0} bis {1} kostet es {2}.</translation>
        </message>
        <message>
            <source>Give both rows one unit, or state a Unit mass in Materials.</source>
            <translation>Geben Sie beiden Zeilen eine Einheit, oder im Blatt Materialien eine Stückmasse an.</translation>
        </message>
        <message>
            <source>Give different assemblies different numbers.</source>
            <translation>Geben Sie verschiedenen Baugruppen verschiedene Nummern.</translation>
        </message>
        <message>
            <source>Give different items different numbers.</source>
            <translation>Geben Sie verschiedenen Artikeln verschiedene Nummern.</translation>
        </message>
        <message>
            <source>Give each of these offers a capacity of its own.</source>
            <translation>Geben Sie jedem dieser Angebote eine eigene Kapazität.</translation>
        </message>
        <message>
            <source>Give each row its own, or delete one of the two.</source>
            <translation>Geben Sie jeder Zeile einen eigenen, oder löschen Sie eine von beiden.</translation>
        </message>
        <message>
            <source>Give it a row there.</source>
            <translation>Geben Sie ihm dort eine Zeile.</translation>
        </message>
        <message>
            <source>Give it another name.</source>
            <translation>Geben Sie ihr einen anderen Namen.</translation>
        </message>
        <message>
            <source>Give the material a row in Materials, or delete the row.</source>
            <translation>Geben Sie dem Material eine Zeile im Blatt Materialien, oder löschen Sie die Zeile.</translation>
        </message>
        <message>
            <source>Give the materials a Shortage cost if they may be short.</source>
            <translation>Geben Sie den Materialien Fehlmengenkosten, wenn sie fehlen dürfen.</translation>
        </message>
        <message>
            <source>Give these materials a Unit mass in Materials, or state the capacity in another unit.</source>
            <translation>Geben Sie diesen Materialien eine Stückmasse im Blatt Materialien, oder geben Sie die Kapazität in einer anderen Einheit an.</translation>
        </message>
        <message>
            <source>Give these materials a Unit mass in Materials, or use another unit or scope.</source>
            <translation>Geben Sie diesen Materialien eine Stückmasse im Blatt Materialien, oder verwenden Sie eine andere Einheit oder einen anderen Geltungsbereich.</translation>
        </message>
        <message>
            <source>Give these materials a Unit mass in Materials, or {0}.</source>
            <translation>Geben Sie diesen Materialien eine Stückmasse im Blatt Materialien, oder {0}.</translation>
        </message>
        <message>
            <source>Give {0} a Unit mass (kg per {1}) in Materials, or use a unit of the same kind as {2}.</source>
            <translation>Geben Sie {0} im Blatt Materialien eine Stückmasse (kg je {1}), oder nehmen Sie eine Einheit derselben Art wie {2}.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>HiGHS {0}</source>
            <translation>HiGHS {0}</translation>
        </message>
        <message>
            <source>Holding cost</source>
            <translation>Lagerkosten</translation>
        </message>
        <message>
            <source>Holding the stock that bridges losses (Survive) costs {0} a year</source>
            <translation>Den Bestand zu halten, der Ausfälle überbrückt (Überbrückung), kostet {0} im Jahr</translation>
        </message>
        <message>
            <source>How a share of unknown origin counts. Worst case: against every capped country. World mix: spread as the world's production of that mineral at that stage. Ignore: for nobody; the denominator stays.</source>
            <translation>Wie ein Anteil unbekannter Herkunft zählt. worst case: gegen jedes Land mit Obergrenze. world mix: verteilt wie die Weltproduktion dieses Minerals auf dieser Stufe. ignore: für niemanden; der Nenner bleibt.</translation>
        </message>
        <message>
            <source>How an owner counts at the stage owned. Location: not at all, the supplier's country counts. Control: an owner share of 50 % or more counts whole. Look-through: the owner share counts in proportion.</source>
            <translation>Wie ein Eigentümer auf der Stufe owned zählt. location: gar nicht, das Land des Lieferanten zählt. control: Ein Anteil von 50 % oder mehr zählt ganz. look-through: Der Anteil zählt anteilig.</translation>
        </message>
        <message>
            <source>How far {0} limits could be tightened was not computed: the book is too large for it, its whole decisions take too long, or there was no time.</source>
            <translation>Wie weit {0} Grenzen verschärft werden könnten, wurde nicht berechnet: Das Buch ist dafür zu groß, seine ganzzahligen Entscheidungen dauern zu lange, oder es war keine Zeit.</translation>
        </message>
        <message>
            <source>How likely the scenario is, 0 to 1; once per scenario is enough.</source>
            <translation>Wie wahrscheinlich das Szenario ist, 0 bis 1; einmal je Szenario genügt.</translation>
        </message>
        <message>
            <source>How long a loss of supply must be bridged: one row a loss, after which stock and the other offers must last for so many days without a shortage, whenever it happens.</source>
            <translation>Wie lange ein Lieferausfall überbrückt werden muss: eine Zeile je Ausfall, nach dem Bestand und die anderen Angebote so viele Tage ohne Fehlmenge reichen müssen, wann immer er eintritt.</translation>
        </message>
        <message>
            <source>How many are built in the period.</source>
            <translation>Wie viele in der Periode gefertigt werden.</translation>
        </message>
        <message>
            <source>How many of each product are built. The BOM turns products into requirements.</source>
            <translation>Wie viele von jedem Produkt gefertigt werden. Die Stückliste macht aus Produkten Bedarf.</translation>
        </message>
        <message>
            <source>How much of what comes from there is lost.</source>
            <translation>Wie viel von dem ausfällt, was von dort kommt.</translation>
        </message>
        <message>
            <source>ISO 4217 code of the currency in which all money is reported.</source>
            <translation>ISO-4217-Code der Währung, in der alles Geld berichtet wird.</translation>
        </message>
        <message>
            <source>ISO 4217 code.</source>
            <translation>ISO-4217-Code.</translation>
        </message>
        <message>
            <source>ISO code or name.</source>
            <translation>ISO-Code oder Name.</translation>
        </message>
        <message>
            <source>Identifier of the offer, unique.</source>
            <translation>Kennung des Angebots, eindeutig.</translation>
        </message>
        <message>
            <source>Identifier of the offer.</source>
            <translation>Kennung des Angebots.</translation>
        </message>
        <message>
            <source>Identifier of the product, a Parent of the BOM (or itself a material).</source>
            <translation>Kennung des Produkts: in der Stückliste übergeordnet (Parent), oder selbst ein Material.</translation>
        </message>
        <message>
            <source>Identifier of the purchased material. Text stays text: 007 is never 7.</source>
            <translation>Kennung des gekauften Materials. Text bleibt Text: 007 ist nie 7.</translation>
        </message>
        <message>
            <source>Identifier of the supplier.</source>
            <translation>Kennung des Lieferanten.</translation>
        </message>
        <message>
            <source>If 1 % is meant, write 1 %.</source>
            <translation>Ist 1 % gemeint, schreiben Sie 1 %.</translation>
        </message>
        <message>
            <source>If a spreadsheet turned it into a date, format the cell as text and type it again.</source>
            <translation>Hat ein Tabellenprogramm ein Datum daraus gemacht, formatieren Sie die Zelle als Text und geben Sie sie neu ein.</translation>
        </message>
        <message>
            <source>If it is in {0}, say so in the column for that; if not, change the number format.</source>
            <translation>Ist die Zahl in {0}, geben Sie das in der Spalte dafür an; wenn nicht, ändern Sie das Zahlenformat.</translation>
        </message>
        <message>
            <source>If its letters are wrong, save the file as UTF-8 and read it again.</source>
            <translation>Sind ihre Buchstaben falsch, speichern Sie die Datei als UTF-8 und lesen Sie sie erneut.</translation>
        </message>
        <message>
            <source>Import {0}</source>
            <translation>{0} importieren</translation>
        </message>
        <message>
            <source>Incoterm</source>
            <translation>Incoterm</translation>
        </message>
        <message>
            <source>Is the decimal sign of this file a comma or a point? "{0}" in {1} may be {2} or {3}, and no other number decides. Proposed: {4}, hence {5}.</source>
            <translation>Ist das Dezimalzeichen dieser Datei ein Komma oder ein Punkt? „{0}“ in {1} kann {2} oder {3} sein, und keine andere Zahl entscheidet. Vorschlag: {4}, also {5}.</translation>
        </message>
        <message>
            <source>It asks for a map and a stress test of the supply chain, not for a share.</source>
            <translation>Es verlangt eine Karte und einen Stresstest der Lieferkette, keinen Anteil.</translation>
        </message>
        <message>
            <source>It asks for a report, not for a share.</source>
            <translation>Es verlangt einen Bericht, keinen Anteil.</translation>
        </message>
        <message>
            <source>It asks for due diligence above yearly imports, not for a share.</source>
            <translation>Es verlangt Sorgfalt oberhalb jährlicher Einfuhrmengen, keinen Anteil.</translation>
        </message>
        <message>
            <source>It can go to {0}, at {1}.</source>
            <translation>Es kann bis {0} gehen, bei {1}.</translation>
        </message>
        <message>
            <source>It can go to {0}{1}.</source>
            <translation>Es kann bis {0} gehen{1}.</translation>
        </message>
        <message>
            <source>It counts what is extracted or processed (either is enough) or recycled; no rule says either-or.</source>
            <translation>Es zählt, was gewonnen oder verarbeitet (eines genügt) oder wiedergewonnen wird; keine Regel sagt entweder-oder.</translation>
        </message>
        <message>
            <source>It defines entities by ownership, debt and contracts; it sets no share.</source>
            <translation>Es bestimmt Rechtsträger nach Eigentum, Schulden und Verträgen; es setzt keinen Anteil.</translation>
        </message>
        <message>
            <source>It has neither an item nor a quantity; it begins with "{0}".</source>
            <translation>Es hat weder Artikel noch Menge; es beginnt mit „{0}“.</translation>
        </message>
        <message>
            <source>It has neither an item nor a text; it was taken for a sum: {0}.</source>
            <translation>Es hat weder Artikel noch Text; es wurde für eine Summe gehalten: {0}.</translation>
        </message>
        <message>
            <source>It has the {0} {1} but no item.</source>
            <translation>Es hat {0} {1}, aber keinen Artikel.</translation>
        </message>
        <message>
            <source>It is a credit on production cost, not a share of purchases.</source>
            <translation>Es ist eine Gutschrift auf Herstellungskosten, kein Anteil der Käufe.</translation>
        </message>
        <message>
            <source>It is a note: "{0}".</source>
            <translation>Es ist eine Anmerkung: „{0}“.</translation>
        </message>
        <message>
            <source>It is a proposal without a number.</source>
            <translation>Es ist ein Vorschlag ohne Zahl.</translation>
        </message>
        <message>
            <source>It is a tariff: put it into the column Tariff of Offers, or into a scenario.</source>
            <translation>Es ist ein Zoll: Tragen Sie ihn in die Spalte Zoll der Angebote oder in ein Szenario ein.</translation>
        </message>
        <message>
            <source>It is a total below the table: {0}.</source>
            <translation>Es ist eine Summe unterhalb der Tabelle: {0}.</translation>
        </message>
        <message>
            <source>It is a {0}: "{1}".</source>
            <translation>Es ist ein {0}: „{1}“.</translation>
        </message>
        <message>
            <source>It is the sum {0} of rows {1} to {2}.</source>
            <translation>Es ist die Summe {0} der Zeilen {1} bis {2}.</translation>
        </message>
        <message>
            <source>It is too large for a number.</source>
            <translation>Es ist zu groß für eine Zahl.</translation>
        </message>
        <message>
            <source>It looks like a row of the table, and stands outside of it: {0}.</source>
            <translation>Es sieht aus wie eine Zeile der Tabelle und steht außerhalb: {0}.</translation>
        </message>
        <message>
            <source>It measures the cost of a whole product and looks at listed entities; no rule sees products.</source>
            <translation>Es misst die Kosten eines ganzen Produkts und sieht auf gelistete Rechtsträger; keine Regel sieht Produkte.</translation>
        </message>
        <message>
            <source>It names makers, not countries: set the Status of these suppliers to excluded.</source>
            <translation>Es nennt Hersteller, keine Länder: Setzen Sie den Status dieser Lieferanten auf excluded.</translation>
        </message>
        <message>
            <source>It repeats the titles of the columns.</source>
            <translation>Es wiederholt die Titel der Spalten.</translation>
        </message>
        <message>
            <source>It sets neither a tariff nor a share.</source>
            <translation>Es setzt weder einen Zoll noch einen Anteil.</translation>
        </message>
        <message>
            <source>It stands above the table: {0}.</source>
            <translation>Es steht oberhalb der Tabelle: {0}.</translation>
        </message>
        <message>
            <source>It stands below the table: {0}.</source>
            <translation>Es steht unterhalb der Tabelle: {0}.</translation>
        </message>
        <message>
            <source>Its components are per one of these.</source>
            <translation>Seine Komponenten gelten je eines davon.</translation>
        </message>
        <message>
            <source>Its name, for people.</source>
            <translation>Sein Name, für Menschen.</translation>
        </message>
        <message>
            <source>Its rate is 1: rates are the value of one unit in the base currency.</source>
            <translation>Ihr Kurs ist 1: Kurse sind der Wert einer Einheit in Basiswährung.</translation>
        </message>
        <message>
            <source>Its value.</source>
            <translation>Sein Wert.</translation>
        </message>
        <message>
            <source>Key of the mineral in the reference data, such as dysprosium.</source>
            <translation>Schlüssel des Minerals in den Referenzdaten, etwa dysprosium.</translation>
        </message>
        <message>
            <source>Key of the mineral, such as dysprosium.</source>
            <translation>Schlüssel des Minerals, etwa dysprosium.</translation>
        </message>
        <message>
            <source>Kilograms of the mineral per kilogram of material. A material without rows whose Mineral is given contains that mineral at fraction 1.</source>
            <translation>Kilogramm Mineral je Kilogramm Material. Ein Material ohne Zeilen, dessen Mineral angegeben ist, enthält dieses Mineral mit Anteil 1.</translation>
        </message>
        <message>
            <source>Kilograms per unit, for materials that are counted or measured otherwise than by mass.</source>
            <translation>Kilogramm je Einheit, für Materialien, die gezählt oder anders als nach Masse gemessen werden.</translation>
        </message>
        <message>
            <source>Last period in which the rule holds.</source>
            <translation>Letzte Periode, in der die Regel gilt.</translation>
        </message>
        <message>
            <source>Last period of the event.</source>
            <translation>Letzte Periode des Ereignisses.</translation>
        </message>
        <message>
            <source>Last possible delivery date. An offer serves a period only if the period's first day is not after it.</source>
            <translation>Letztes mögliches Lieferdatum. Ein Angebot bedient eine Periode nur, wenn deren erster Tag nicht danach liegt.</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Lieferzeit</translation>
        </message>
        <message>
            <source>Leave Except blank.</source>
            <translation>Lassen Sie Ausgenommen leer.</translation>
        </message>
        <message>
            <source>Leave From blank; say in Applies to which materials it is about.</source>
            <translation>Lassen Sie Von leer; sagen Sie in Gilt für, um welche Materialien es geht.</translation>
        </message>
        <message>
            <source>Leave Mineral blank: an offer is made as a whole.</source>
            <translation>Lassen Sie Mineral leer: Ein Angebot wird als Ganzes hergestellt.</translation>
        </message>
        <message>
            <source>Leave Unit mass blank for a material whose unit is a mass, or correct the unit.</source>
            <translation>Lassen Sie die Stückmasse bei einem Material leer, dessen Einheit eine Masse ist, oder berichtigen Sie die Einheit.</translation>
        </message>
        <message>
            <source>Leave it blank, or name the periods there.</source>
            <translation>Lassen Sie es leer, oder nennen Sie dort die Perioden.</translation>
        </message>
        <message>
            <source>Leave it out, or write rules of your own that come close.</source>
            <translation>Lassen Sie es weg, oder schreiben Sie eigene Regeln, die ihm nahekommen.</translation>
        </message>
        <message>
            <source>Leave out --preset, or delete these rules.</source>
            <translation>Lassen Sie --preset weg, oder löschen Sie diese Regeln.</translation>
        </message>
        <message>
            <source>Let the rule hold over the whole horizon, measure quantity, or use breaks for all units.</source>
            <translation>Lassen Sie die Regel über den ganzen Horizont gelten, messen Sie die Menge, oder verwenden Sie Staffeln für alle Einheiten.</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Looking for what stands in the way</source>
            <translation>Es wird gesucht, was im Weg steht</translation>
        </message>
        <message>
            <source>Loosen it.</source>
            <translation>Lockern Sie sie.</translation>
        </message>
        <message>
            <source>Loosen {0}, state</source>
            <translation>Lockern Sie {0}, geben Sie an</translation>
        </message>
        <message>
            <source>Losing one supply after the other …</source>
            <translation>Eine Lieferquelle nach der anderen fällt aus …</translation>
        </message>
        <message>
            <source>Lost share</source>
            <translation>Ausgefallener Anteil</translation>
        </message>
        <message>
            <source>Lost share 0 to 1; price or requirement change as a fraction (+0.3); tariff points as a fraction (0.25; a tariff falls to 0 at most). Percent is read too: 80 %, a percent cell or 0.8.</source>
            <translation>Ausgefallener Anteil 0 bis 1; Preis- oder Bedarfsänderung als Bruchteil (+0.3); Zollpunkte als Bruchteil (0.25; ein Zoll fällt höchstens auf 0). Prozent wird auch gelesen: 80 %, eine Prozentzelle oder 0.8.</translation>
        </message>
        <message>
            <source>Lots, minimum orders and fixed costs are planned by whole periods: in what is planned again, a country delivers again from the period after its recovery on.</source>
            <translation>Lose, Mindestbestellungen und Fixkosten werden nach ganzen Perioden geplant: In dem, was neu geplant wird, liefert ein Land wieder ab der Periode nach seiner Erholung.</translation>
        </message>
        <message>
            <source>Lower</source>
            <translation>Senken</translation>
        </message>
        <message>
            <source>Lower the minimum cover of {0} from {1} to {2}</source>
            <translation>Die Mindestreichweite von {0} senken von {1} auf {2}</translation>
        </message>
        <message>
            <source>Lower the {0} from {1} to {2}</source>
            <translation>Senken ({0}) von {1} auf {2}</translation>
        </message>
        <message>
            <source>Lower them; what is left of 1 is that nothing happens.</source>
            <translation>Senken Sie sie; was an 1 fehlt, heißt, dass nichts geschieht.</translation>
        </message>
        <message>
            <source>Make sure, and leave it out if it is not in force.</source>
            <translation>Vergewissern Sie sich, und lassen Sie es weg, wenn es nicht in Kraft ist.</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materialien</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Maximum spend</source>
            <translation>Höchstumsatz</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Messgröße</translation>
        </message>
        <message>
            <source>Mend the formula or type the text.</source>
            <translation>Beheben Sie die Formel, oder geben Sie den Text ein.</translation>
        </message>
        <message>
            <source>Mend the formula or type the value.</source>
            <translation>Beheben Sie die Formel, oder geben Sie den Wert ein.</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Mineral</translation>
        </message>
        <message>
            <source>Minimum and maximum spend hold for the plan; what is ordered again in a scenario is not held to them.</source>
            <translation>Mindest- und Höchstumsatz gelten für den Plan; was in einem Szenario neu bestellt wird, ist nicht daran gebunden.</translation>
        </message>
        <message>
            <source>Minimum cover</source>
            <translation>Mindestreichweite</translation>
        </message>
        <message>
            <source>Minimum order</source>
            <translation>Mindestbestellung</translation>
        </message>
        <message>
            <source>Minimum spend</source>
            <translation>Mindestumsatz</translation>
        </message>
        <message>
            <source>Mix of {0}, by {1}{2}</source>
            <translation>Mix ({0}), nach {1}{2}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name a country, a group or a supplier; blank is everywhere.</source>
            <translation>Nennen Sie ein Land, eine Gruppe oder einen Lieferanten; leer heißt überall.</translation>
        </message>
        <message>
            <source>Name a country, group or supplier, or use at most.</source>
            <translation>Nennen Sie ein Land, eine Gruppe oder einen Lieferanten, oder verwenden Sie at most (höchstens).</translation>
        </message>
        <message>
            <source>Name a period such as {0}.</source>
            <translation>Nennen Sie eine Periode wie {0}.</translation>
        </message>
        <message>
            <source>Name countries or groups, with commas or semicolons between.</source>
            <translation>Nennen Sie Länder oder Gruppen, mit Kommas oder Semikolons dazwischen.</translation>
        </message>
        <message>
            <source>Name of the group.</source>
            <translation>Name der Gruppe.</translation>
        </message>
        <message>
            <source>Name of the scenario.</source>
            <translation>Name des Szenarios.</translation>
        </message>
        <message>
            <source>Name of the setting.</source>
            <translation>Name der Einstellung.</translation>
        </message>
        <message>
            <source>Name one in each row; blank is any country, each on its own.</source>
            <translation>Nennen Sie je Zeile eines; leer ist jedes Land, jedes für sich.</translation>
        </message>
        <message>
            <source>Name one, or write all or each material.</source>
            <translation>Nennen Sie eines, oder schreiben Sie all oder each material (jedes Material).</translation>
        </message>
        <message>
            <source>Name one, or write any country or any supplier.</source>
            <translation>Nennen Sie eines, oder schreiben Sie any country (jedes Land) oder any supplier (jeder Lieferant).</translation>
        </message>
        <message>
            <source>Name periods in Requirements, or give a Plan start.</source>
            <translation>Nennen Sie Perioden im Bedarf, oder geben Sie den Planbeginn an.</translation>
        </message>
        <message>
            <source>Name the period of every row.</source>
            <translation>Nennen Sie die Periode jeder Zeile.</translation>
        </message>
        <message>
            <source>Negotiation without a tariff: no duty of anybody yet.</source>
            <translation>Verhandlung ohne Zoll: noch niemandes Pflicht.</translation>
        </message>
        <message>
            <source>No amount asked for has a plan.</source>
            <translation>Keiner der verlangten Werte hat einen Plan.</translation>
        </message>
        <message>
            <source>No answer proved itself for the time to survive ({0}).</source>
            <translation>Keine Antwort bewies sich selbst für die Überbrückungszeit ({0}).</translation>
        </message>
        <message>
            <source>No column holds quantities (found: {0}). Which column says how many of each item one product needs, or is it one number for all rows? Without an answer nothing is read; it is never taken as 1.</source>
            <translation>Keine Spalte enthält Mengen (gefunden: {0}). Welche Spalte sagt, wie viele von jedem Artikel ein Produkt braucht, oder ist es eine Zahl für alle Zeilen? Ohne Antwort wird nichts gelesen; es wird nie als 1 genommen.</translation>
        </message>
        <message>
            <source>No part of the requirements can be met, not even nothing: the solver's answer is no answer.</source>
            <translation>Kein Teil des Bedarfs kann gedeckt werden, nicht einmal nichts: Die Antwort des Lösers ist keine Antwort.</translation>
        </message>
        <message>
            <source>No plan can meet {0}{1}, and no other amounts were found with which one could.</source>
            <translation>Kein Plan kann {0}{1} erfüllen, und es wurden keine anderen Werte gefunden, mit denen einer es könnte.</translation>
        </message>
        <message>
            <source>No plan was found before the time ran out.</source>
            <translation>Vor Ablauf der Zeit wurde kein Plan gefunden.</translation>
        </message>
        <message>
            <source>No row of the table has an item and a quantity that can be read.</source>
            <translation>Keine Zeile der Tabelle hat einen Artikel und eine Menge, die gelesen werden können.</translation>
        </message>
        <message>
            <source>No rule at its limit has a price per point.</source>
            <translation>Keine Regel an ihrer Grenze hat einen Preis je Punkt.</translation>
        </message>
        <message>
            <source>No rule has a price per point: the plan has whole decisions (orders, lots, counts, breaks).</source>
            <translation>Keine Regel hat einen Preis je Punkt: Der Plan hat ganzzahlige Entscheidungen (Bestellungen, Lose, Anzahlen, Staffeln).</translation>
        </message>
        <message>
            <source>No stage of the Rules sheet is recycling: the workbook does not say what is recycled.</source>
            <translation>Keine Stufe des Blatts Regeln ist die Wiedergewinnung: Die Arbeitsmappe sagt nicht, was wiedergewonnen ist.</translation>
        </message>
        <message>
            <source>No title says which column names the items. Which one does?{0}</source>
            <translation>Kein Titel sagt, welche Spalte die Artikel nennt. Welche ist es?{0}</translation>
        </message>
        <message>
            <source>Not all of these plans are proved to be of least cost.</source>
            <translation>Nicht von allen diesen Plänen ist bewiesen, dass sie die geringsten Kosten haben.</translation>
        </message>
        <message>
            <source>Not looked at, as the book does not say what they contain: {0}.</source>
            <translation>Nicht betrachtet, da das Buch nicht sagt, was sie enthalten: {0}.</translation>
        </message>
        <message>
            <source>Nothing in the file decides; unit prices are proposed.</source>
            <translation>Nichts in der Datei entscheidet; Stückpreise werden vorgeschlagen.</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Of each kind of repair the first {0} were tried, not all that the conflict names.</source>
            <translation>Von jeder Art Reparatur wurden die ersten {0} versucht, nicht alle, die der Konflikt nennt.</translation>
        </message>
        <message>
            <source>Of the amounts asked for only {0} has a plan.</source>
            <translation>Von den verlangten Werten hat nur {0} einen Plan.</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Angebote</translation>
        </message>
        <message>
            <source>One row a component of a parent; levels as deep as needed. Components that are parents of nothing are materials.</source>
            <translation>Eine Zeile je Komponente eines übergeordneten Teils; so viele Ebenen wie nötig. Komponenten, die keinem Teil übergeordnet sind, sind Materialien.</translation>
        </message>
        <message>
            <source>One row a material that may be kept in stock. Without a row, purchases meet each period's requirement.</source>
            <translation>Eine Zeile je Material, das gelagert werden darf. Ohne Zeile decken die Käufe den Bedarf jeder Periode.</translation>
        </message>
        <message>
            <source>One row a mineral embedded in a material.</source>
            <translation>Eine Zeile je Mineral, das in einem Material steckt.</translation>
        </message>
        <message>
            <source>One row a purchased material.</source>
            <translation>Eine Zeile je gekauftem Material.</translation>
        </message>
        <message>
            <source>One row a setting. A setting that is not named has its default.</source>
            <translation>Eine Zeile je Einstellung. Eine Einstellung, die nicht genannt ist, hat ihre Vorgabe.</translation>
        </message>
        <message>
            <source>One row a supplier.</source>
            <translation>Eine Zeile je Lieferant.</translation>
        </message>
        <message>
            <source>One supplier's quotation for one material.</source>
            <translation>Das Angebot eines Lieferanten für ein Material.</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
            <translation>Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie als .xlsx oder CSV.</translation>
        </message>
        <message>
            <source>Open the file in a spreadsheet program and save it again.</source>
            <translation>Öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie erneut.</translation>
        </message>
        <message>
            <source>Open the file in a spreadsheet program, let it calculate, and save it.</source>
            <translation>Öffnen Sie die Datei in einem Tabellenprogramm, lassen Sie es rechnen und speichern Sie sie.</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Anfangsbestand</translation>
        </message>
        <message>
            <source>Order multiple</source>
            <translation>Bestellvielfaches</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Other cost</source>
            <translation>Sonstige Kosten</translation>
        </message>
        <message>
            <source>Other cost per unit, in the offer's currency: insurance, testing, packing.</source>
            <translation>Sonstige Kosten je Einheit, in der Währung des Angebots: Versicherung, Prüfung, Verpackung.</translation>
        </message>
        <message>
            <source>Overbuying</source>
            <translation>Überkauf</translation>
        </message>
        <message>
            <source>Owner country</source>
            <translation>Land des Eigentümers</translation>
        </message>
        <message>
            <source>Owner share</source>
            <translation>Anteil des Eigentümers</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>Paid once if anything is bought from it: qualification, tooling, switching.</source>
            <translation>Einmal bezahlt, wenn irgendetwas bei ihm gekauft wird: Qualifizierung, Werkzeuge, Wechsel.</translation>
        </message>
        <message>
            <source>Paid once if the offer is used.</source>
            <translation>Einmal bezahlt, wenn das Angebot genutzt wird.</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Übergeordnet</translation>
        </message>
        <message>
            <source>Pass the memory over to read the file as proposed.</source>
            <translation>Übergehen Sie das Gemerkte, um die Datei wie vorgeschlagen zu lesen.</translation>
        </message>
        <message>
            <source>Per</source>
            <translation>Je</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Plan start</source>
            <translation>Planbeginn</translation>
        </message>
        <message>
            <source>Plan start is {0}: no offer of {1} can arrive by {2}, the first day of {3}. A plan that starts on {4} can meet everything.</source>
            <translation>Der Planbeginn ist {0}: Kein Angebot von {1} kann bis {2} da sein, dem ersten Tag von {3}. Ein Plan, der am {4} beginnt, kann alles erfüllen.</translation>
        </message>
        <message>
            <source>Planned again without any loss, and without what a loss suspends (rules, minimum cover and spend, stock held for losses), it costs</source>
            <translation>Ohne Ausfall und ohne das, was ein Ausfall aussetzt (Regeln, Mindestreichweite und Mindestumsatz, Vorrat für Ausfälle), neu geplant, kostet er</translation>
        </message>
        <message>
            <source>Planning at each amount</source>
            <translation>Es wird bei jedem Wert geplant</translation>
        </message>
        <message>
            <source>Position {0} stands in {1}: is one of them {2}0? Proposed: the lower one.</source>
            <translation>Position {0} steht in {1}: Ist eine davon {2}0? Vorschlag: die untere.</translation>
        </message>
        <message>
            <source>Price breaks</source>
            <translation>Preisstaffeln</translation>
        </message>
        <message>
            <source>Price of one Unit in Currency, before tariff and freight; below the first price break.</source>
            <translation>Preis einer Einheit in Währung, vor Zoll und Fracht; unterhalb der ersten Preisstaffel.</translation>
        </message>
        <message>
            <source>Price × quantity adds up to the file's own total {0}, so the price is that of one unit.</source>
            <translation>Preis × Menge ergibt zusammen die eigene Summe der Datei {0}, also ist der Preis der einer Einheit.</translation>
        </message>
        <message>
            <source>Prices per point are not stated: under CVaR a point costs what it costs in the tail alone.</source>
            <translation>Preise je Punkt werden nicht angegeben: Unter CVaR kostet ein Punkt, was er allein in den schlimmsten Fällen kostet.</translation>
        </message>
        <message>
            <source>Pricing one wish after the other …</source>
            <translation>Ein Wunsch nach dem anderen wird bepreist …</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Proposal: no duty of anybody yet.</source>
            <translation>Vorschlag: noch niemandes Pflicht.</translation>
        </message>
        <message>
            <source>Purchases of a period are whole multiples of it.</source>
            <translation>Käufe einer Periode sind ganze Vielfache davon.</translation>
        </message>
        <message>
            <source>Put all rows into one sheet, or give the other a title of its own.</source>
            <translation>Setzen Sie alle Zeilen in ein Blatt, oder geben Sie dem anderen einen eigenen Titel.</translation>
        </message>
        <message>
            <source>Put it into the Build plan to buy its components.</source>
            <translation>Setzen Sie es in den Fertigungsplan, um seine Komponenten zu kaufen.</translation>
        </message>
        <message>
            <source>Put {0} into the column {1}.</source>
            <translation>Setzen Sie {0} in die Spalte {1}.</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Quantity of the component per one unit of the parent.</source>
            <translation>Menge der Komponente je Einheit des übergeordneten Teils.</translation>
        </message>
        <message>
            <source>Raise</source>
            <translation>Erhöhen</translation>
        </message>
        <message>
            <source>Raise the maximum stock of {0} from {1} to {2}</source>
            <translation>Den Höchstbestand von {0} anheben von {1} auf {2}</translation>
        </message>
        <message>
            <source>Raise the maximum, lower opening stock or cover, or allow overbuying if opening stock may be given up.</source>
            <translation>Heben Sie das Maximum an, senken Sie Anfangsbestand oder Reichweite, oder erlauben Sie Überkauf, wenn Anfangsbestand aufgegeben werden darf.</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Kurs</translation>
        </message>
        <message>
            <source>Read me</source>
            <translation>Lies mich</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Es wird gelesen</translation>
        </message>
        <message>
            <source>Repeat the name in each row if that is wrong.</source>
            <translation>Wiederholen Sie den Namen in jeder Zeile, wenn das falsch ist.</translation>
        </message>
        <message>
            <source>Require {0} of {1}, not {2}</source>
            <translation>{0} von {1} verlangen, nicht {2}</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Bedarf</translation>
        </message>
        <message>
            <source>Requirements and Build plan run between {0}.</source>
            <translation>Bedarf und Fertigungsplan laufen von {0}.</translation>
        </message>
        <message>
            <source>Risk level</source>
            <translation>Risikoniveau</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Rules, limits, prices per point or what is said to bind were changed after the plan was computed.</source>
            <translation>Regeln, Grenzen, Preise je Punkt oder was als bindend gilt, wurden geändert, nachdem der Plan berechnet war.</translation>
        </message>
        <message>
            <source>Say which unit the capacity is in.</source>
            <translation>Sagen Sie, in welcher Einheit die Kapazität ist.</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Szenarien</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Ausschuss</translation>
        </message>
        <message>
            <source>Set Plan start in Settings to {0} if it may start then.</source>
            <translation>Setzen Sie den Planbeginn in den Einstellungen auf {0}, wenn er dann sein darf.</translation>
        </message>
        <message>
            <source>Set the currency in the mapping if it is another.</source>
            <translation>Stellen Sie die Währung in der Zuordnung ein, wenn es eine andere ist.</translation>
        </message>
        <message>
            <source>Set the currency in the mapping.</source>
            <translation>Stellen Sie die Währung in der Zuordnung ein.</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Sheet "{0}"</source>
            <translation>Blatt „{0}“</translation>
        </message>
        <message>
            <source>Shortage cost</source>
            <translation>Fehlmengenkosten</translation>
        </message>
        <message>
            <source>Shortages</source>
            <translation>Fehlmengen</translation>
        </message>
        <message>
            <source>Shorten the lead time of {0} from {1} to {2}</source>
            <translation>Verkürzen Sie die Lieferzeit von {0} von {1} auf {2}</translation>
        </message>
        <message>
            <source>Solving</source>
            <translation>Es wird gelöst</translation>
        </message>
        <message>
            <source>Spreadsheets turn 1.2 or 1/2 into a date: format the cell as a number and type it again.</source>
            <translation>Tabellenprogramme machen aus 1.2 oder 1/2 ein Datum: Formatieren Sie die Zelle als Zahl und geben Sie sie neu ein.</translation>
        </message>
        <message>
            <source>Spreadsheets turn {0} into a date: format the cell as a number and type it again.</source>
            <translation>Tabellenprogramme machen aus {0} ein Datum: Formatieren Sie die Zelle als Zahl und geben Sie sie neu ein.</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Start from the template, or import the file as a foreign bill of materials.</source>
            <translation>Beginnen Sie mit der Vorlage, oder importieren Sie die Datei als fremde Stückliste.</translation>
        </message>
        <message>
            <source>Start the plan on {0}, not on {1}</source>
            <translation>Den Plan am {0} statt am {1} beginnen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Geben Sie an</translation>
        </message>
        <message>
            <source>State header_row {0} where the second row of titles is that one, else header_rows 1.</source>
            <translation>Nennen Sie header_row {0}, wo die zweite Titelzeile diese ist, sonst header_rows 1.</translation>
        </message>
        <message>
            <source>State it in one row of each.</source>
            <translation>Geben Sie es in je einer Zeile an.</translation>
        </message>
        <message>
            <source>State it once.</source>
            <translation>Geben Sie es einmal an.</translation>
        </message>
        <message>
            <source>State scenarios with a probability above 0, or set Objective to cost.</source>
            <translation>Geben Sie Szenarien mit einer Wahrscheinlichkeit über 0 an, oder setzen Sie Ziel auf cost (Kosten).</translation>
        </message>
        <message>
            <source>State sheet and header_row in the mapping to read another one.</source>
            <translation>Nennen Sie sheet (Blatt) und header_row in der Zuordnung, um eine andere zu lesen.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Stock on the first day of the horizon.</source>
            <translation>Bestand am ersten Tag des Horizonts.</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>Surplus</source>
            <translation>Überschuss</translation>
        </message>
        <message>
            <source>Survive</source>
            <translation>Überbrückung</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>Zoll</translation>
        </message>
        <message>
            <source>Tariff, payable by importers.</source>
            <translation>Zoll, von Einführern zu zahlen.</translation>
        </message>
        <message>
            <source>Tax credit for {0}; not a duty.</source>
            <translation>Steuergutschrift ({0}); keine Pflicht.</translation>
        </message>
        <message>
            <source>That every part of this conflict is needed was not proved: a solve reached its limit. What is named are the limits that stand in the way of the least repair.</source>
            <translation>Dass jeder Teil dieses Konflikts nötig ist, wurde nicht bewiesen: Eine Lösung stieß an ihre Grenze. Genannt sind die Grenzen, die der kleinsten Reparatur im Weg stehen.</translation>
        </message>
        <message>
            <source>The award of {0} of offer {1}, {2}, was removed.</source>
            <translation>Die Vergabe von {0} an Angebot {1}, {2}, wurde entfernt.</translation>
        </message>
        <message>
            <source>The bill of materials goes round in a loop: {0}</source>
            <translation>Die Stückliste dreht sich im Kreis: {0}</translation>
        </message>
        <message>
            <source>The calendar has no such day.</source>
            <translation>Der Kalender hat keinen solchen Tag.</translation>
        </message>
        <message>
            <source>The column is in days: type the days as a number alone.</source>
            <translation>Die Spalte ist in Tagen: Geben Sie die Tage als bloße Zahl ein.</translation>
        </message>
        <message>
            <source>The column is in the base currency: convert the number, or change the number format.</source>
            <translation>Die Spalte ist in der Basiswährung: Rechnen Sie die Zahl um, oder ändern Sie das Zahlenformat.</translation>
        </message>
        <message>
            <source>The column is in the base currency: type the amount in it, as a number alone.</source>
            <translation>Die Spalte ist in der Basiswährung: Geben Sie den Betrag darin ein, nur als Zahl.</translation>
        </message>
        <message>
            <source>The country, group or supplier concerned. A requirement comes from nowhere: its event has no From.</source>
            <translation>Das betroffene Land, die Gruppe oder der Lieferant. Ein Bedarf kommt von nirgends: Sein Ereignis hat kein Von.</translation>
        </message>
        <message>
            <source>The curve has amounts without a plan between its ends: ask for --steps instead.</source>
            <translation>Die Kurve hat zwischen ihren Enden Werte ohne Plan: Verlangen Sie stattdessen --steps.</translation>
        </message>
        <message>
            <source>The curve has more than {0} break points: ask for --steps instead.</source>
            <translation>Die Kurve hat mehr als {0} Knickpunkte: Verlangen Sie stattdessen --steps.</translation>
        </message>
        <message>
            <source>The curve of {0} is not made of straight lines: {1}. Ask for --steps instead.</source>
            <translation>Die Kurve von {0} besteht nicht aus Geraden: {1}. Verlangen Sie stattdessen --steps.</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Plan again, then export.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan gemacht wurde. Planen Sie neu und exportieren Sie dann.</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Plan again, then price its wishes.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan gemacht wurde. Planen Sie neu und bepreisen Sie dann seine Wünsche.</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Plan again, then test it.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan gemacht wurde. Planen Sie neu und testen Sie dann.</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Plan again.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan gemacht wurde. Planen Sie neu.</translation>
        </message>
        <message>
            <source>The data has problems that stand in the way. Mend them first; each names its cell.</source>
            <translation>Die Daten haben Probleme, die im Weg stehen. Beheben Sie sie zuerst; jedes nennt seine Zelle.</translation>
        </message>
        <message>
            <source>The disk is full: {0} was not saved and is as it was. Free some space and save again.</source>
            <translation>Der Datenträger ist voll: {0} wurde nicht gespeichert und ist, wie es war. Schaffen Sie Platz und speichern Sie erneut.</translation>
        </message>
        <message>
            <source>The encoding of the file is not known: no language fits its letters well. It was read as {0}.</source>
            <translation>Die Kodierung der Datei ist nicht bekannt: Keine Sprache passt gut zu ihren Buchstaben. Sie wurde als {0} gelesen.</translation>
        </message>
        <message>
            <source>The figures of this file speak for prices of the {0}; accepted for this layout were prices of the {1}. Which are they? Proposed: {2}.</source>
            <translation>Die Zahlen dieser Datei sprechen für Preise je {0}; angenommen waren für diese Anordnung Preise je {1}. Welche sind es? Vorschlag: {2}.</translation>
        </message>
        <message>
            <source>The file does not say in which encoding it is; it was read as {0}, which gives “{1}”. As {2} it would be “{3}”.</source>
            <translation>Die Datei sagt nicht, in welcher Kodierung sie ist; sie wurde als {0} gelesen, was „{1}“ ergibt. Als {2} wäre es „{3}“.</translation>
        </message>
        <message>
            <source>The file has changed since it was read. Look at it again before it is accepted.</source>
            <translation>Die Datei hat sich geändert, seit sie gelesen wurde. Sehen Sie sie noch einmal an, bevor sie übernommen wird.</translation>
        </message>
        <message>
            <source>The file has {0} tables of items with quantities: {1}. Only one is read at a time. Which one? Proposed: {2}.</source>
            <translation>Die Datei hat {0} Tabellen von Artikeln mit Mengen: {1}. Nur eine wird auf einmal gelesen. Welche? Vorschlag: {2}.</translation>
        </message>
        <message>
            <source>The file is a request for quotations, not a sourcing workbook.</source>
            <translation>Die Datei ist eine Anfrage nach Angeboten, keine Beschaffungs-Arbeitsmappe.</translation>
        </message>
        <message>
            <source>The file is an exported plan, not a sourcing workbook.</source>
            <translation>Die Datei ist ein exportierter Plan, keine Beschaffungs-Arbeitsmappe.</translation>
        </message>
        <message>
            <source>The file is not a sourcing workbook: none of its sheets ({0}) has a known title. {1}</source>
            <translation>Die Datei ist keine Beschaffungs-Arbeitsmappe: Keines ihrer Blätter ({0}) hat einen bekannten Titel. {1}</translation>
        </message>
        <message>
            <source>The file {0}</source>
            <translation>Die Datei {0}</translation>
        </message>
        <message>
            <source>The folder {0} does not exist. Create it, or save in another folder.</source>
            <translation>Der Ordner {0} existiert nicht. Legen Sie ihn an, oder speichern Sie in einem anderen Ordner.</translation>
        </message>
        <message>
            <source>The formulas of the workbook do not count the row; verify does.</source>
            <translation>Die Formeln der Arbeitsmappe zählen die Zeile nicht; verify tut es.</translation>
        </message>
        <message>
            <source>The group to which rules may apply, such as magnets.</source>
            <translation>Die Gruppe, für die Regeln gelten können, etwa Magnete.</translation>
        </message>
        <message>
            <source>The input is not the one that was planned.</source>
            <translation>Die Eingabe ist nicht die, die geplant wurde.</translation>
        </message>
        <message>
            <source>The items are indented or grouped; each was read as a part of the one above it that is less so.</source>
            <translation>Die Artikel sind eingerückt oder gruppiert; jeder wurde als Teil dessen darüber gelesen, das es weniger ist.</translation>
        </message>
        <message>
            <source>The least landed cost over the horizon, if the supplier is used at all.</source>
            <translation>Die geringsten Einstandskosten über den Horizont, wenn der Lieferant überhaupt genutzt wird.</translation>
        </message>
        <message>
            <source>The least quantity in a period, if anything is bought in that period.</source>
            <translation>Die geringste Menge in einer Periode, wenn in dieser Periode etwas gekauft wird.</translation>
        </message>
        <message>
            <source>The least-cost plan cannot meet {0}: a material without a shortage cost would be short.</source>
            <translation>Der Plan mit den geringsten Kosten kann {0} nicht erfüllen: Ein Material ohne Fehlmengenkosten würde fehlen.</translation>
        </message>
        <message>
            <source>The list of applicable critical minerals (26 U.S.C. 45X(c)(6)) is not in the reference data: the United States' critical minerals of 2025 stand in for it. Owners count as the setting Ownership says, not from 25 %; recycling is not covered.</source>
            <translation>Die Liste der anwendbaren kritischen Minerale (26 U.S.C. 45X(c)(6)) steht nicht in den Referenzdaten: Die kritischen Minerale der Vereinigten Staaten von 2025 vertreten sie. Eigentümer zählen, wie die Einstellung Eigentum es sagt, nicht ab 25 %; Wiedergewinnung ist nicht erfasst.</translation>
        </message>
        <message>
            <source>The mapping could not be remembered in {0}.</source>
            <translation>Die Zuordnung konnte nicht in {0} gemerkt werden.</translation>
        </message>
        <message>
            <source>The mapping names columns outside the sheet (A to {0}): {1}.</source>
            <translation>Die Zuordnung nennt Spalten außerhalb des Blatts (A bis {0}): {1}.</translation>
        </message>
        <message>
            <source>The mapping states a column of quantities and one quantity of every row. Leave one out.</source>
            <translation>Die Zuordnung nennt eine Mengenspalte und eine Menge für jede Zeile. Lassen Sie eines weg.</translation>
        </message>
        <message>
            <source>The mineral whose origin the row states. Rows for a mineral replace the blank rows for it.</source>
            <translation>Das Mineral, dessen Herkunft die Zeile angibt. Zeilen für ein Mineral ersetzen für dieses die leeren Zeilen.</translation>
        </message>
        <message>
            <source>The most it can deliver per period over all its materials.</source>
            <translation>Das Meiste, das er je Periode über alle seine Materialien liefern kann.</translation>
        </message>
        <message>
            <source>The most it can deliver per period.</source>
            <translation>Das Meiste, das es je Periode liefern kann.</translation>
        </message>
        <message>
            <source>The most landed cost over the horizon.</source>
            <translation>Die höchsten Einstandskosten über den Horizont.</translation>
        </message>
        <message>
            <source>The most that may be in stock at the end of a period.</source>
            <translation>Das Meiste, das am Ende einer Periode auf Lager sein darf.</translation>
        </message>
        <message>
            <source>The name {0}… is too long. Save under a shorter name.</source>
            <translation>Der Name {0}… ist zu lang. Speichern Sie unter einem kürzeren Namen.</translation>
        </message>
        <message>
            <source>The objective is {0}, but no scenario that is possible changes anything: this is the plan of </source>
            <translation>Das Ziel ist {0}, aber kein mögliches Szenario ändert etwas: Dies ist der Plan mit </translation>
        </message>
        <message>
            <source>The part from this country, 0 to 1. Per offer, mineral and stage shares sum to at most 1; the rest is unknown.</source>
            <translation>Der Teil aus diesem Land, 0 bis 1. Je Angebot, Mineral und Stufe ergeben die Anteile höchstens 1; der Rest ist unbekannt.</translation>
        </message>
        <message>
            <source>The part or material in it.</source>
            <translation>Das Teil oder Material darin.</translation>
        </message>
        <message>
            <source>The part that this owner holds, 0 to 1.</source>
            <translation>Der Teil, den dieser Eigentümer hält, 0 bis 1.</translation>
        </message>
        <message>
            <source>The plan could not be found again to price its rules. Plan again, then price them.</source>
            <translation>Der Plan wurde nicht wiedergefunden, um seine Regeln zu bepreisen. Planen Sie neu und bepreisen Sie sie dann.</translation>
        </message>
        <message>
            <source>The plan did not pass its audit ({0} findings) and is not shown. {1}</source>
            <translation>Der Plan bestand seine Prüfung nicht ({0} Befunde) und wird nicht gezeigt. {1}</translation>
        </message>
        <message>
            <source>The price from there on; it replaces the offer's unit price before tariff.</source>
            <translation>Der Preis von da an; er ersetzt den Stückpreis des Angebots vor Zoll.</translation>
        </message>
        <message>
            <source>The price of "{0}" grows with its quantity from row to row: line totals.</source>
            <translation>Der Preis von „{0}“ wächst mit seiner Menge von Zeile zu Zeile: Zeilensummen.</translation>
        </message>
        <message>
            <source>The price of "{0}" is the same for different quantities: unit prices.</source>
            <translation>Der Preis von „{0}“ ist für verschiedene Mengen gleich: Stückpreise.</translation>
        </message>
        <message>
            <source>The price per point of {0} rule rows at their limit was not computed: only the dearest are priced in a book of this size.</source>
            <translation>Der Preis je Punkt von {0} Regelzeilen an ihrer Grenze wurde nicht berechnet: Nur die teuersten werden in einem Buch dieser Größe bepreist.</translation>
        </message>
        <message>
            <source>The prices add up to the file's own total {0}, so they are line totals.</source>
            <translation>Die Preise ergeben zusammen die eigene Summe der Datei {0}, also sind es Zeilensummen.</translation>
        </message>
        <message>
            <source>The prices are in "{0}", which may be {1}. Which currency is it? Proposed: {2}.</source>
            <translation>Die Preise sind in „{0}“, was {1} sein kann. Welche Währung ist es? Vorschlag: {2}.</translation>
        </message>
        <message>
            <source>The prices are those of a quotation or of price breaks: of one unit.</source>
            <translation>Die Preise sind die eines Angebots oder von Preisstaffeln: einer Einheit.</translation>
        </message>
        <message>
            <source>The product or assembly.</source>
            <translation>Das Produkt oder die Baugruppe.</translation>
        </message>
        <message>
            <source>The program made a mistake ({0}). Your data is unchanged.</source>
            <translation>Im Programm ist ein Fehler aufgetreten ({0}). Ihre Daten sind unverändert.</translation>
        </message>
        <message>
            <source>The quantities in {0} are those of periods ({1})</source>
            <translation>Die Mengen in {0} sind die von Perioden ({1})</translation>
        </message>
        <message>
            <source>The quantity from which the price holds, inclusive, in the offer's unit.</source>
            <translation>Die Menge, ab der der Preis gilt, einschließlich, in der Einheit des Angebots.</translation>
        </message>
        <message>
            <source>The quantity required in the period.</source>
            <translation>Die in der Periode benötigte Menge (Bedarf).</translation>
        </message>
        <message>
            <source>The quotation marks do not pair up from row {0} on; {1}.</source>
            <translation>Die Anführungszeichen gehen ab Zeile {0} nicht auf; {1}.</translation>
        </message>
        <message>
            <source>The reachable amount is the tightest at which nothing is short; tighter points have shortages.</source>
            <translation>Der erreichbare Wert ist der strengste, bei dem nichts fehlt; strengere Punkte haben Fehlmengen.</translation>
        </message>
        <message>
            <source>The record cannot be read as it is: {0}.</source>
            <translation>Die Aufzeichnung lässt sich so nicht lesen: {0}.</translation>
        </message>
        <message>
            <source>The repairs say what would resolve it.</source>
            <translation>Die Reparaturen sagen, was es lösen würde.</translation>
        </message>
        <message>
            <source>The scenario {0} is not planned again: it changes the price of offers {1} from period to period, and their price breaks are incremental. Let it hold to the end of the horizon, take out their suppliers' maximum spend, or give them price breaks for all units.</source>
            <translation>Das Szenario {0} wird nicht neu geplant: Es ändert den Preis der Angebote {1} von Periode zu Periode, und ihre Preisstaffeln sind inkrementell. Lassen Sie es bis zum Ende des Horizonts gelten, nehmen Sie den Höchstumsatz ihrer Lieferanten heraus, oder geben Sie ihnen Preisstaffeln für alle Einheiten.</translation>
        </message>
        <message>
            <source>The sheet {0} was removed.</source>
            <translation>Das Blatt {0} wurde entfernt.</translation>
        </message>
        <message>
            <source>The sheets follow it.</source>
            <translation>Die Blätter folgen ihr.</translation>
        </message>
        <message>
            <source>The sheets go on with the price before; the costs said here do not.</source>
            <translation>Die Blätter rechnen mit dem Preis davor weiter; die hier genannten Kosten nicht.</translation>
        </message>
        <message>
            <source>The solver found no plan over the scenarios where there is one. Report this, please.</source>
            <translation>Der Löser fand keinen Plan über die Szenarien, obwohl es einen gibt. Bitte melden Sie das.</translation>
        </message>
        <message>
            <source>The solver gave no answer that proves itself ({0}, {1}).</source>
            <translation>Der Löser gab keine Antwort, die sich selbst beweist ({0}, {1}).</translation>
        </message>
        <message>
            <source>The solver's answer ({0}) is doubtful; solving another way.</source>
            <translation>Die Antwort des Lösers ({0}) ist zweifelhaft; es wird anders gelöst.</translation>
        </message>
        <message>
            <source>The stage at which that country counts: mined, refined, made, owned, any (their sum, at most 1) or each (each of the four is a loss of its own). Without meaning for a supplier.</source>
            <translation>Die Stufe, auf der dieses Land zählt: mined (gefördert), refined (raffiniert), made (hergestellt), owned (Eigentum), any (ihre Summe, höchstens 1) oder each (jede der vier ist ein eigener Ausfall). Ohne Bedeutung für einen Lieferanten.</translation>
        </message>
        <message>
            <source>The stage at which that country counts: mined, refined, made, owned, or any (their sum, at most 1). Without meaning for a supplier and for a requirement.</source>
            <translation>Die Stufe, auf der dieses Land zählt: mined (gefördert), refined (raffiniert), made (hergestellt), owned (Eigentum) oder any (ihre Summe, höchstens 1). Ohne Bedeutung für einen Lieferanten und für einen Bedarf.</translation>
        </message>
        <message>
            <source>The table</source>
            <translation>Die Tabelle</translation>
        </message>
        <message>
            <source>The table has a column for each period ({0}{1})</source>
            <translation>Die Tabelle hat eine Spalte je Periode ({0}{1})</translation>
        </message>
        <message>
            <source>The table has prices but no column of quantities. Is it a quotation, whose prices are to be read, or a bill of materials, whose quantities stand elsewhere? Proposed: a quotation.</source>
            <translation>Die Tabelle hat Preise, aber keine Mengenspalte. Ist es ein Angebot, dessen Preise zu lesen sind, oder eine Stückliste, deren Mengen anderswo stehen? Vorschlag: ein Angebot.</translation>
        </message>
        <message>
            <source>The table stands on the sheet {0}, which is hidden. Is it the one that is meant? Proposed: it is.</source>
            <translation>Die Tabelle steht auf dem Blatt {0}, das ausgeblendet ist. Ist es das gemeinte? Vorschlag: ja.</translation>
        </message>
        <message>
            <source>The tail that CVaR looks at: 0.95 is the worst 5 %.</source>
            <translation>Der Teil, den der CVaR betrachtet: 0.95 sind die schlimmsten 5 %.</translation>
        </message>
        <message>
            <source>The text measures each finished product and already applies at exactly 0.1 %; these rules hold every material that contains a listed rare earth to 0.1 % of its own landed cost, which is stricter wherever a product is worth at least the materials in it. The report on embedded content tests the products themselves. China means its mined, refined, made and owned shares together.</source>
            <translation>Der Text misst jedes fertige Produkt und gilt schon bei genau 0,1 %; diese Regeln halten jedes Material, das eine gelistete Seltene Erde enthält, auf 0,1 % seiner eigenen Einstandskosten, was strenger ist, wo ein Produkt mindestens so viel wert ist wie die Materialien darin. Der Bericht über enthaltene Anteile prüft die Produkte selbst. China meint seine geförderten, raffinierten, hergestellten und im Eigentum stehenden Anteile zusammen.</translation>
        </message>
        <message>
            <source>The text measures the Union's yearly consumption; these rules measure your own purchases, each mineral of Annex I on its own over the whole horizon, so that they are a policy of your own.</source>
            <translation>Der Text misst den Jahresverbrauch der Union; diese Regeln messen Ihre eigenen Käufe, jedes Mineral des Anhangs I für sich über den ganzen Horizont, und sind damit Ihre eigene Richtlinie.</translation>
        </message>
        <message>
            <source>The tightest amount of {0} was not computed: {1}.</source>
            <translation>Der strengste Wert von {0} wurde nicht berechnet: {1}.</translation>
        </message>
        <message>
            <source>The title "{0}" says that the numbers are on another scale, such as thousands or cents. Are they all the same what {1}? Proposed: they are read as they stand; otherwise convert them in the file.</source>
            <translation>Der Titel „{0}“ sagt, dass die Zahlen in einer anderen Größenordnung sind, etwa Tausend oder Cent. Sind sie trotzdem, was {1}? Vorschlag: Sie werden gelesen, wie sie dastehen; rechnen Sie sie sonst in der Datei um.</translation>
        </message>
        <message>
            <source>The title "{0}" says {1}.</source>
            <translation>Der Titel „{0}“ sagt: {1}.</translation>
        </message>
        <message>
            <source>The titles seem to stand in row {0}: delete the rows above it.</source>
            <translation>Die Titel scheinen in Zeile {0} zu stehen: Löschen Sie die Zeilen darüber.</translation>
        </message>
        <message>
            <source>The unit of Capacity; its materials must convert to it.</source>
            <translation>Die Einheit der Kapazität; seine Materialien müssen sich in sie umrechnen lassen.</translation>
        </message>
        <message>
            <source>The unit of Opening, Holding cost and Maximum.</source>
            <translation>Die Einheit von Anfangsbestand, Lagerkosten und Maximum.</translation>
        </message>
        <message>
            <source>The unit of its quantities: kg, t, g, lb, pcs, m, m2, l ...</source>
            <translation>Die Einheit seiner Mengen: kg, t, g, lb, pcs, m, m2, l ...</translation>
        </message>
        <message>
            <source>The unit of the price, and of Capacity, Minimum order and Order multiple.</source>
            <translation>Die Einheit des Preises und von Kapazität, Mindestbestellung und Bestellvielfachem.</translation>
        </message>
        <message>
            <source>The unit of the quantity.</source>
            <translation>Die Einheit der Menge.</translation>
        </message>
        <message>
            <source>The value of one unit of a currency in the base currency.</source>
            <translation>Der Wert einer Einheit einer Währung in der Basiswährung.</translation>
        </message>
        <message>
            <source>The {0} capacities and other terms of this conflict are needed together; not each may be needed.</source>
            <translation>Die {0} Kapazitäten und anderen Bedingungen dieses Konflikts werden zusammen gebraucht; nicht jede muss nötig sein.</translation>
        </message>
        <message>
            <source>The {0} found is {1}; the scenarios come to {2}.</source>
            <translation>Die gefundenen {0} sind {1}; die Szenarien ergeben {2}.</translation>
        </message>
        <message>
            <source>There is a saved plan "{0}" already. Give this one another name.</source>
            <translation>Es gibt schon einen gespeicherten Plan „{0}“. Geben Sie diesem einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is no plan to explain.</source>
            <translation>Es gibt keinen Plan zu erklären.</translation>
        </message>
        <message>
            <source>There is no price column.</source>
            <translation>Es gibt keine Preisspalte.</translation>
        </message>
        <message>
            <source>There is no world mix for {0}{1}; their unknown origin counts as in the worst case.</source>
            <translation>Es gibt keinen Weltmix für {0}{1}; ihre unbekannte Herkunft zählt wie im schlimmsten Fall.</translation>
        </message>
        <message>
            <source>These cannot hold together: {0}.</source>
            <translation>Diese können nicht zusammen gelten: {0}.</translation>
        </message>
        <message>
            <source>Tightening from {0} to {1} costs nothing.</source>
            <translation>Verschärfen von {0} auf {1} kostet nichts.</translation>
        </message>
        <message>
            <source>To add countries to {0}, list all of them here; for a group of your own, take another name.</source>
            <translation>Um Länder zu {0} hinzuzufügen, führen Sie hier alle auf; für eine eigene Gruppe nehmen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>To buy one whole, delete its parts.</source>
            <translation>Um eines ganz zu kaufen, löschen Sie seine Teile.</translation>
        </message>
        <message>
            <source>To hold it all the same as a policy of your own, write {0}@{1}.</source>
            <translation>Um es dennoch als eigene Richtlinie einzuhalten, schreiben Sie {0}@{1}.</translation>
        </message>
        <message>
            <source>To period</source>
            <translation>Bis Periode</translation>
        </message>
        <message>
            <source>To read them, give them a quantity each, or state first_row and last_row of the table.</source>
            <translation>Um sie zu lesen, geben Sie jeder eine Menge, oder nennen Sie first_row und last_row der Tabelle.</translation>
        </message>
        <message>
            <source>Today's share of the material, 0 to 1: the baseline plan.</source>
            <translation>Heutiger Anteil am Material, 0 bis 1: der Vergleichsplan.</translation>
        </message>
        <message>
            <source>Two ways of solving gave different answers ({0}; {1}). The cheaper plan that proves itself is taken.</source>
            <translation>Zwei Lösungswege gaben verschiedene Antworten ({0}; {1}). Der günstigere Plan, der sich selbst beweist, wird genommen.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Type 0 as its quantity instead of removing the row.</source>
            <translation>Geben Sie 0 als Menge ein, statt die Zeile zu entfernen.</translation>
        </message>
        <message>
            <source>Type a number such as 1.2.</source>
            <translation>Geben Sie eine Nummer wie 1.2 ein.</translation>
        </message>
        <message>
            <source>Type a number {0} {1}.</source>
            <translation>Geben Sie eine Zahl ein, {0} {1}.</translation>
        </message>
        <message>
            <source>Type a number.</source>
            <translation>Geben Sie eine Zahl ein.</translation>
        </message>
        <message>
            <source>Type a percentage such as 5 %.</source>
            <translation>Geben Sie einen Prozentsatz wie 5 % ein.</translation>
        </message>
        <message>
            <source>Type a price from 0 up.</source>
            <translation>Geben Sie einen Preis ab 0 ein.</translation>
        </message>
        <message>
            <source>Type a quantity from 0 up.</source>
            <translation>Geben Sie eine Menge ab 0 ein.</translation>
        </message>
        <message>
            <source>Type a share of at most 1.</source>
            <translation>Geben Sie einen Anteil von höchstens 1 ein.</translation>
        </message>
        <message>
            <source>Type a share of at most 100 %.</source>
            <translation>Geben Sie einen Anteil von höchstens 100 % ein.</translation>
        </message>
        <message>
            <source>Type a share such as 65 %, a quantity with its unit, or a count.</source>
            <translation>Geben Sie einen Anteil wie 65 %, eine Menge mit ihrer Einheit oder eine Anzahl ein.</translation>
        </message>
        <message>
            <source>Type a share up to 100 %.</source>
            <translation>Geben Sie einen Anteil bis 100 % ein.</translation>
        </message>
        <message>
            <source>Type a text.</source>
            <translation>Geben Sie einen Text ein.</translation>
        </message>
        <message>
            <source>Type a unit such as pcs, m or kg.</source>
            <translation>Geben Sie eine Einheit wie pcs, m oder kg ein.</translation>
        </message>
        <message>
            <source>Type an ISO code such as EUR.</source>
            <translation>Geben Sie einen ISO-Code wie EUR ein.</translation>
        </message>
        <message>
            <source>Type an amount from 0 up.</source>
            <translation>Geben Sie einen Wert ab 0 ein.</translation>
        </message>
        <message>
            <source>Type how many are needed.</source>
            <translation>Geben Sie ein, wie viele nötig sind.</translation>
        </message>
        <message>
            <source>Type how many {0}, such as 2.</source>
            <translation>Geben Sie ein, wie viele {0}, etwa 2.</translation>
        </message>
        <message>
            <source>Type it as days, such as 14 days.</source>
            <translation>Geben Sie es als Tage ein, etwa 14 days.</translation>
        </message>
        <message>
            <source>Type it in the unit of the row.</source>
            <translation>Geben Sie es in der Einheit der Zeile ein.</translation>
        </message>
        <message>
            <source>Type it in {0}.</source>
            <translation>Geben Sie es in {0} ein.</translation>
        </message>
        <message>
            <source>Type it with a percent sign.</source>
            <translation>Geben Sie es mit einem Prozentzeichen ein.</translation>
        </message>
        <message>
            <source>Type never, or a penalty.</source>
            <translation>Schreiben Sie never (nie) oder eine Strafe.</translation>
        </message>
        <message>
            <source>Type never, or the penalty in base currency per percentage point, unit or count.</source>
            <translation>Geben Sie never (nie) ein, oder die Strafe in Basiswährung je Prozentpunkt, Einheit oder Anzahl.</translation>
        </message>
        <message>
            <source>Type one number in the unit of the row.</source>
            <translation>Geben Sie eine Zahl in der Einheit der Zeile ein.</translation>
        </message>
        <message>
            <source>Type one number, and the currency beside it.</source>
            <translation>Geben Sie eine Zahl ein, und die Währung daneben.</translation>
        </message>
        <message>
            <source>Type one number, and the unit behind it.</source>
            <translation>Geben Sie eine Zahl ein, und die Einheit dahinter.</translation>
        </message>
        <message>
            <source>Type one number, and the unit beside it.</source>
            <translation>Geben Sie eine Zahl ein, und die Einheit daneben.</translation>
        </message>
        <message>
            <source>Type one number.</source>
            <translation>Geben Sie eine Zahl ein.</translation>
        </message>
        <message>
            <source>Type the exact number.</source>
            <translation>Geben Sie die genaue Zahl ein.</translation>
        </message>
        <message>
            <source>Type the item.</source>
            <translation>Geben Sie den Artikel ein.</translation>
        </message>
        <message>
            <source>Type the level.</source>
            <translation>Geben Sie die Ebene ein.</translation>
        </message>
        <message>
            <source>Type the number.</source>
            <translation>Geben Sie die Zahl ein.</translation>
        </message>
        <message>
            <source>Type the price of one unit that is known, such as kg.</source>
            <translation>Geben Sie den Preis einer bekannten Einheit wie kg ein.</translation>
        </message>
        <message>
            <source>Type the price of one {0}, or the quantity in {1}.</source>
            <translation>Geben Sie den Preis von einem {0} ein, oder die Menge in {1}.</translation>
        </message>
        <message>
            <source>Type the price of smaller quantities.</source>
            <translation>Geben Sie den Preis kleinerer Mengen ein.</translation>
        </message>
        <message>
            <source>Type the price, or delete the row.</source>
            <translation>Geben Sie den Preis ein, oder löschen Sie die Zeile.</translation>
        </message>
        <message>
            <source>Type the price.</source>
            <translation>Geben Sie den Preis ein.</translation>
        </message>
        <message>
            <source>Type the prices that are paid, or map their column.</source>
            <translation>Geben Sie die Preise ein, die bezahlt werden, oder ordnen Sie ihre Spalte zu.</translation>
        </message>
        <message>
            <source>Type the quantity if it is.</source>
            <translation>Geben Sie die Menge ein, wenn sie es ist.</translation>
        </message>
        <message>
            <source>Type the quantity in {0}.</source>
            <translation>Geben Sie die Menge in {0} ein.</translation>
        </message>
        <message>
            <source>Type the quantity, or delete the row.</source>
            <translation>Geben Sie die Menge ein, oder löschen Sie die Zeile.</translation>
        </message>
        <message>
            <source>Type the quantity.</source>
            <translation>Geben Sie die Menge ein.</translation>
        </message>
        <message>
            <source>Type what is still short, 0 where nothing is, into Short in row {0} of {1} too.</source>
            <translation>Tragen Sie auch ein, was noch fehlt, 0, wo nichts fehlt: in die Spalte Short in Zeile {0} von {1}.</translation>
        </message>
        <message>
            <source>Unhide it to see what it holds, or delete it.</source>
            <translation>Blenden Sie es ein, um zu sehen, was es enthält, oder löschen Sie es.</translation>
        </message>
        <message>
            <source>Unique name of the row.</source>
            <translation>Eindeutiger Name der Zeile.</translation>
        </message>
        <message>
            <source>Unique name of the rule.</source>
            <translation>Eindeutiger Name der Regel.</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unit mass</source>
            <translation>Stückmasse</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>Stückpreis</translation>
        </message>
        <message>
            <source>Unit value</source>
            <translation>Stückwert</translation>
        </message>
        <message>
            <source>Unknown origin</source>
            <translation>Unbekannte Herkunft</translation>
        </message>
        <message>
            <source>Use a unit of the same kind as {0}, or give {1} another Unit in Materials.</source>
            <translation>Nehmen Sie eine Einheit derselben Art wie {0}, oder geben Sie {1} im Blatt Materialien eine andere Einheit.</translation>
        </message>
        <message>
            <source>Use a unit such as kg, t, lb, pcs, m or l.</source>
            <translation>Verwenden Sie eine Einheit wie kg, t, lb, pcs, m oder l.</translation>
        </message>
        <message>
            <source>Use an ISO 4217 code such as USD.</source>
            <translation>Verwenden Sie einen ISO-4217-Code wie USD.</translation>
        </message>
        <message>
            <source>Use an ISO code such as CN or CHN, or the name.</source>
            <translation>Verwenden Sie einen ISO-Code wie CN oder CHN, oder den Namen.</translation>
        </message>
        <message>
            <source>Use kg, t or lb.</source>
            <translation>Verwenden Sie kg, t oder lb.</translation>
        </message>
        <message>
            <source>Use one Type for all breaks of an offer.</source>
            <translation>Verwenden Sie einen Typ für alle Staffeln eines Angebots.</translation>
        </message>
        <message>
            <source>Use one frequency in the whole workbook: write it as a {0}.</source>
            <translation>Verwenden Sie einen Takt in der ganzen Arbeitsmappe: Schreiben Sie sie als {0}.</translation>
        </message>
        <message>
            <source>Use one unit, or give {0} a row in Materials that says which.</source>
            <translation>Verwenden Sie eine Einheit, oder geben Sie {0} eine Zeile im Blatt Materialien, die sagt, welche.</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Value of one product in base currency, for embedded content by value.</source>
            <translation>Wert eines Produkts in Basiswährung, für den enthaltenen Gehalt nach Wert.</translation>
        </message>
        <message>
            <source>Value of one unit of the currency in the base currency.</source>
            <translation>Wert einer Einheit der Währung in der Basiswährung.</translation>
        </message>
        <message>
            <source>What is least: the cost of the plan, its expected cost over the scenarios, or the mean cost of the worst scenarios (CVaR).</source>
            <translation>Was am geringsten ist: die Kosten des Plans, seine erwarteten Kosten über die Szenarien oder die mittleren Kosten der schlimmsten Szenarien (CVaR).</translation>
        </message>
        <message>
            <source>What is measured: quantity, value (landed cost without fixed cost), or a count of suppliers or countries with an award.</source>
            <translation>Was gemessen wird: quantity (Menge), value (Wert: Einstandskosten ohne Fixkosten) oder die Anzahl der Lieferanten oder Länder mit einer Vergabe.</translation>
        </message>
        <message>
            <source>What is not known is left out: the rest counts as unknown.</source>
            <translation>Was nicht bekannt ist, wird weggelassen: Der Rest zählt als unbekannt.</translation>
        </message>
        <message>
            <source>What it is, for people.</source>
            <translation>Was es ist, für Menschen.</translation>
        </message>
        <message>
            <source>What may go wrong, one event a row; rows of one scenario happen together.</source>
            <translation>Was schiefgehen kann, ein Ereignis je Zeile; Zeilen eines Szenarios geschehen zusammen.</translation>
        </message>
        <message>
            <source>What must be delivered. Rows of one material and period add up.</source>
            <translation>Was geliefert werden muss. Zeilen eines Materials und einer Periode addieren sich.</translation>
        </message>
        <message>
            <source>What the plan costs in a scenario was not proved in time. Allow more time and try again.</source>
            <translation>Was der Plan in einem Szenario kostet, wurde nicht rechtzeitig bewiesen. Erlauben Sie mehr Zeit und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>What the plan must respect, one sentence a row.</source>
            <translation>Was der Plan beachten muss, ein Satz je Zeile.</translation>
        </message>
        <message>
            <source>What the scenarios make of the edited plan is not recomputed: plan again, or test it with stress.</source>
            <translation>Was die Szenarien aus dem bearbeiteten Plan machen, wird nicht nachgerechnet: Planen Sie neu, oder testen Sie ihn mit stress.</translation>
        </message>
        <message>
            <source>What the stock that bridges losses (Survive) costs is not stated: the objective looks at scenarios, and the plan without that stock is another one.</source>
            <translation>Was der Bestand kostet, der Ausfälle überbrückt (Überbrückung), wird nicht angegeben: Das Ziel betrachtet Szenarien, und der Plan ohne diesen Bestand ist ein anderer.</translation>
        </message>
        <message>
            <source>What was not saved cannot be brought back: its journal is damaged.</source>
            <translation>Was nicht gespeichert war, kann nicht zurückgeholt werden: Sein Journal ist beschädigt.</translation>
        </message>
        <message>
            <source>What was not saved of {0} cannot be brought back: the book it began with is missing.</source>
            <translation>Was von {0} nicht gespeichert war, kann nicht zurückgeholt werden: Das Buch, mit dem es begann, fehlt.</translation>
        </message>
        <message>
            <source>What was remembered of earlier imports cannot be read ({0}); it is passed over.</source>
            <translation>Was von früheren Importen gemerkt war, lässt sich nicht lesen ({0}); es wird übergangen.</translation>
        </message>
        <message>
            <source>When the supplier has filled it in, take the answers into the book: “lodestone read-quotes BOOK.xlsx {0} -o NEW.xlsx”.</source>
            <translation>Wenn der Lieferant sie ausgefüllt hat, nehmen Sie die Antworten in das Buch: „lodestone read-quotes BOOK.xlsx {0} -o NEW.xlsx“.</translation>
        </message>
        <message>
            <source>Where a country counts: mined, refined, made, owned, any (their sum, at most 1) or each (the rule holds at each of the four). Without meaning for a supplier.</source>
            <translation>Wo ein Land zählt: mined (gefördert), refined (raffiniert), made (hergestellt), owned (Eigentum), any (ihre Summe, höchstens 1) oder each (die Regel gilt auf jeder der vier). Ohne Bedeutung für einen Lieferanten.</translation>
        </message>
        <message>
            <source>Where an offer comes from, stage by stage. What is not named is unknown.</source>
            <translation>Woher ein Angebot kommt, Stufe für Stufe. Was nicht genannt ist, ist unbekannt.</translation>
        </message>
        <message>
            <source>Where it holds the prices to plan with, state it: {{"price": "{0}", "price_kind": "unit"}}.</source>
            <translation>Wo sie die Preise enthält, mit denen zu planen ist, geben Sie es an: {{"price": "{0}", "price_kind": "unit"}}.</translation>
        </message>
        <message>
            <source>Where it is: ISO code or name. Offers without made rows in Origins are made here.</source>
            <translation>Wo er ist: ISO-Code oder Name. Angebote ohne made-Zeilen in Herkunft werden hier hergestellt.</translation>
        </message>
        <message>
            <source>Where it was mined, refined or made. Without made rows an offer is made in the supplier's country.</source>
            <translation>Wo es gefördert, raffiniert oder hergestellt wurde. Ohne made-Zeilen wird ein Angebot im Land des Lieferanten hergestellt.</translation>
        </message>
        <message>
            <source>Where they are not pieces, state the unit{0}.</source>
            <translation>Wo es keine Stücke sind, geben Sie die Einheit an{0}.</translation>
        </message>
        <message>
            <source>Where what is left over is to stay, type it into {0} in row {1} of {2} too.</source>
            <translation>Wo bleiben soll, was übrig ist, geben Sie es auch in {0} in Zeile {1} von {2} ein.</translation>
        </message>
        <message>
            <source>Whether requirements may stay unmet at the materials' shortage cost.</source>
            <translation>Ob Bedarf zu den Fehlmengenkosten der Materialien ungedeckt bleiben darf.</translation>
        </message>
        <message>
            <source>Whether the rule holds over the whole horizon or in each period.</source>
            <translation>Ob die Regel über den ganzen Horizont gilt oder in jeder Periode.</translation>
        </message>
        <message>
            <source>Which column says how many of an item one product needs: {0}? Proposed: {1}.</source>
            <translation>Welche Spalte sagt, wie viele eines Artikels ein Produkt braucht: {0}? Vorschlag: {1}.</translation>
        </message>
        <message>
            <source>Which column says how many of each item one product needs, or is it one number for all rows? Without an answer nothing is read; it is never taken as 1.</source>
            <translation>Welche Spalte sagt, wie viele von jedem Artikel ein Produkt braucht, oder ist es eine Zahl für alle Zeilen? Ohne Antwort wird nichts gelesen; es wird nie als 1 genommen.</translation>
        </message>
        <message>
            <source>Which materials are specialty steels or alloys cannot be told from the minerals that they contain.</source>
            <translation>Welche Materialien Sonderstähle oder Legierungen sind, lässt sich den Mineralen, die sie enthalten, nicht ansehen.</translation>
        </message>
        <message>
            <source>Who is lost: a country, a country group (all its countries at once), a supplier, or any country (each on its own). What is of unknown origin is lost to nobody, but for the setting world mix.</source>
            <translation>Wer ausfällt: ein Land, eine Ländergruppe (alle ihre Länder zugleich), ein Lieferant oder any country (jedes Land für sich). Was unbekannter Herkunft ist, fällt mit niemandem aus, außer bei der Einstellung world mix (Weltmix).</translation>
        </message>
        <message>
            <source>Who offers.</source>
            <translation>Wer das Angebot macht.</translation>
        </message>
        <message>
            <source>With at least {0} from {1} ({2}), {3} of the {4} must come from there, but {5} can</source>
            <translation>Mit mindestens {0} aus {1} ({2}) müssen {3} der {4} von dort kommen, aber {5} können es</translation>
        </message>
        <message>
            <source>With at most {0} from {1} ({2}), {3} of the {4} must come from elsewhere, but {5} can</source>
            <translation>Mit höchstens {0} aus {1} ({2}) müssen {3} der {4} anderswoher kommen, aber {5} können es</translation>
        </message>
        <message>
            <source>Without named periods an offer must arrive by the last day: check the lead time and Plan start.</source>
            <translation>Ohne benannte Perioden muss ein Angebot bis zum letzten Tag da sein: Prüfen Sie die Lieferzeit und den Planbeginn.</translation>
        </message>
        <message>
            <source>Without named periods an offer serves the horizon when it can arrive on its last day.</source>
            <translation>Ohne benannte Perioden bedient ein Angebot den Horizont, wenn es an seinem letzten Tag da sein kann.</translation>
        </message>
        <message>
            <source>Without shares that sum to 1 there is no baseline of today's split.</source>
            <translation>Ohne Anteile, die zusammen 1 ergeben, gibt es keine Vergleichsbasis der heutigen Aufteilung.</translation>
        </message>
        <message>
            <source>Write 2027, 2027-Q1, 2027-01 or 2027-W05.</source>
            <translation>Schreiben Sie 2027, 2027-Q1, 2027-01 oder 2027-W05.</translation>
        </message>
        <message>
            <source>Write any country, any supplier, a country, a country group or a supplier.</source>
            <translation>Schreiben Sie any country (jedes Land), any supplier (jeder Lieferant), ein Land, eine Ländergruppe oder einen Lieferanten.</translation>
        </message>
        <message>
            <source>Write the day as 2027-02-01.</source>
            <translation>Schreiben Sie den Tag als 2027-02-01.</translation>
        </message>
        <message>
            <source>Write {0}.</source>
            <translation>Schreiben Sie {0}.</translation>
        </message>
        <message>
            <source>a</source>
            <translation>ein</translation>
        </message>
        <message>
            <source>a cell of the sheet “{0}” is cut off</source>
            <translation>eine Zelle des Blatts „{0}“ ist abgeschnitten</translation>
        </message>
        <message>
            <source>a change of at least -1 (such as 0.3)</source>
            <translation>eine Änderung von mindestens -1 (etwa 0.3)</translation>
        </message>
        <message>
            <source>a cost of {0} is below 0.</source>
            <translation>Kosten von {0} liegen unter 0.</translation>
        </message>
        <message>
            <source>a country that is not named</source>
            <translation>ein Land, das nicht genannt ist</translation>
        </message>
        <message>
            <source>a country that the book does not name</source>
            <translation>einem Land, das das Buch nicht nennt</translation>
        </message>
        <message>
            <source>a further supplier</source>
            <translation>der Hand eines weiteren Lieferanten</translation>
        </message>
        <message>
            <source>a group cannot be called "unknown": plans say so of purchases whose origin is not known.</source>
            <translation>eine Gruppe kann nicht „unknown“ heißen: So nennen Pläne Einkäufe, deren Herkunft unbekannt ist.</translation>
        </message>
        <message>
            <source>a line</source>
            <translation>eine Zeile</translation>
        </message>
        <message>
            <source>a material and a period of the book</source>
            <translation>ein Material und eine Periode des Buchs</translation>
        </message>
        <message>
            <source>a material has one row a period, found several.</source>
            <translation>Ein Material hat eine Zeile je Periode; gefunden wurden mehrere.</translation>
        </message>
        <message>
            <source>a month was read as 30 days.</source>
            <translation>Ein Monat wurde als 30 Tage gelesen.</translation>
        </message>
        <message>
            <source>a number without a unit was read as days.</source>
            <translation>Eine Zahl ohne Einheit wurde als Tage gelesen.</translation>
        </message>
        <message>
            <source>a part is packed in a way that spreadsheets do not use</source>
            <translation>ein Teil ist auf eine Weise gepackt, die Tabellen nicht verwenden</translation>
        </message>
        <message>
            <source>a period of the horizon</source>
            <translation>eine Periode des Horizonts</translation>
        </message>
        <message>
            <source>a quantity</source>
            <translation>eine Menge</translation>
        </message>
        <message>
            <source>a quantity of at least 0</source>
            <translation>eine Menge von mindestens 0</translation>
        </message>
        <message>
            <source>a share from 0 to 1</source>
            <translation>ein Anteil von 0 bis 1</translation>
        </message>
        <message>
            <source>a share such as 65 % or a quantity with its unit such as 100 kg</source>
            <translation>ein Anteil wie 65 % oder eine Menge mit ihrer Einheit wie 100 kg</translation>
        </message>
        <message>
            <source>a share such as 65 % or money with its currency such as 20000 USD</source>
            <translation>ein Anteil wie 65 % oder Geld mit seiner Währung wie 20000 USD</translation>
        </message>
        <message>
            <source>a shortage of this material is forbidden</source>
            <translation>eine Fehlmenge dieses Materials ist verboten</translation>
        </message>
        <message>
            <source>a shortage of {0} exceeds {1}, {2}.</source>
            <translation>Eine Fehlmenge von {0} übersteigt {1}, {2}.</translation>
        </message>
        <message>
            <source>a surplus of {0}, but overbuying is forbidden.</source>
            <translation>Ein Überschuss von {0}, aber Überkauf ist verboten.</translation>
        </message>
        <message>
            <source>a unit such as kg or pcs</source>
            <translation>eine Einheit wie kg oder pcs</translation>
        </message>
        <message>
            <source>a value over single periods is not defined for {0} with incremental price breaks.</source>
            <translation>Ein Wert über einzelne Perioden ist für {0} mit inkrementellen Preisstaffeln nicht bestimmt.</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>a year was read as 365 days.</source>
            <translation>Ein Jahr wurde als 365 Tage gelesen.</translation>
        </message>
        <message>
            <source>a {0} and a word of its own</source>
            <translation>ein Name ({0}) und ein eigenes Wort</translation>
        </message>
        <message>
            <source>above</source>
            <translation>oberhalb</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>all materials</source>
            <translation>alle Materialien</translation>
        </message>
        <message>
            <source>all minerals</source>
            <translation>alle Minerale</translation>
        </message>
        <message>
            <source>all units</source>
            <translation>alle Einheiten</translation>
        </message>
        <message>
            <source>all, a material, a material group, or a mineral (then measured on contained mineral); each material: the rule holds for every material on its own. Where a name is several, say material: X, group: X or mineral: X.</source>
            <translation>all, ein Material, eine Materialgruppe oder ein Mineral (dann am enthaltenen Mineral gemessen); each material: Die Regel gilt für jedes Material für sich. Wo ein Name mehreres ist, sagen Sie material: X, group: X oder mineral: X.</translation>
        </message>
        <message>
            <source>alternative</source>
            <translation>Alternative</translation>
        </message>
        <message>
            <source>always</source>
            <translation>immer</translation>
        </message>
        <message>
            <source>amount {0} counts as 100 %.</source>
            <translation>Der Wert {0} zählt als 100 %.</translation>
        </message>
        <message>
            <source>amount {0} is above 1 and has no unit; expected {1}.</source>
            <translation>Der Wert {0} liegt über 1 und hat keine Einheit; erwartet: {1}.</translation>
        </message>
        <message>
            <source>amount {0} is in {1}, which has no rate.</source>
            <translation>Der Wert {0} ist in {1}, wofür es keinen Kurs gibt.</translation>
        </message>
        <message>
            <source>amount {0} is more than the whole.</source>
            <translation>Der Wert {0} ist mehr als das Ganze.</translation>
        </message>
        <message>
            <source>amount {0} is negative.</source>
            <translation>Der Wert {0} ist negativ.</translation>
        </message>
        <message>
            <source>amount {0} is no mass; contained minerals are weighed.</source>
            <translation>Der Wert {0} ist keine Masse; enthaltene Minerale werden gewogen.</translation>
        </message>
        <message>
            <source>amount {0} is not a whole number; the measure is a count of {1}.</source>
            <translation>Der Wert {0} ist keine ganze Zahl; gezählt wird: {1}.</translation>
        </message>
        <message>
            <source>amount {0} is not an amount.</source>
            <translation>Der Wert {0} ist kein gültiger Wert.</translation>
        </message>
        <message>
            <source>amount {0} is outside what can be planned with ({1} to {2}).</source>
            <translation>Der Wert {0} liegt außerhalb dessen, womit geplant werden kann ({1} bis {2}).</translation>
        </message>
        <message>
            <source>amount {0} is too small to plan with beside what the rule measures, {1} {2} in a period.</source>
            <translation>Der Wert {0} ist zu klein, um damit neben dem zu planen, was die Regel misst: {1} {2} in einer Periode.</translation>
        </message>
        <message>
            <source>amount {0} is {1}, but the measure is {2}.</source>
            <translation>Der Wert {0} ist {1}, aber gemessen wird: {2}.</translation>
        </message>
        <message>
            <source>amount {0} of {1} counts as {2} %.</source>
            <translation>Der Wert {0} von {1} zählt als {2} %.</translation>
        </message>
        <message>
            <source>amount {0} of {1} must be {2}.</source>
            <translation>Der Wert {0} von {1} muss {2} sein.</translation>
        </message>
        <message>
            <source>amount {0} {1}.</source>
            <translation>Der Wert {0} {1}.</translation>
        </message>
        <message>
            <source>amount {0}: "{1}" is not a {2} without doubt.</source>
            <translation>Wert {0}: „{1}“ ist nicht zweifelsfrei: {2}.</translation>
        </message>
        <message>
            <source>amount {0}: {1} does not convert into </source>
            <translation>Wert {0}: {1} lässt sich nicht umrechnen in </translation>
        </message>
        <message>
            <source>an ISO code such as EUR</source>
            <translation>einen ISO-Code wie EUR</translation>
        </message>
        <message>
            <source>an offer has one award a period, found several.</source>
            <translation>Ein Angebot hat eine Vergabe je Periode; gefunden wurden mehrere.</translation>
        </message>
        <message>
            <source>an offer of the book</source>
            <translation>ein Angebot des Buchs</translation>
        </message>
        <message>
            <source>another column is the {0}</source>
            <translation>eine andere Spalte ist: {0}</translation>
        </message>
        <message>
            <source>any</source>
            <translation>alle zusammen</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>jedes Land</translation>
        </message>
        <message>
            <source>any country (every single country on its own), a country, a country group, a supplier or any supplier. Where a name is several, say country: X, group: X or supplier: X. For a count: what is counted.</source>
            <translation>any country (jedes einzelne Land für sich), ein Land, eine Ländergruppe, ein Lieferant oder any supplier. Wo ein Name mehreres ist, sagen Sie country: X, group: X oder supplier: X. Bei einer Anzahl: was gezählt wird.</translation>
        </message>
        <message>
            <source>any country except {0}</source>
            <translation>jedem Land außer {0}</translation>
        </message>
        <message>
            <source>any other country</source>
            <translation>jedes andere Land</translation>
        </message>
        <message>
            <source>any quantity</source>
            <translation>jede Menge</translation>
        </message>
        <message>
            <source>any single country</source>
            <translation>einem einzelnen Land</translation>
        </message>
        <message>
            <source>any single supplier</source>
            <translation>einem einzelnen Lieferanten</translation>
        </message>
        <message>
            <source>any supplier</source>
            <translation>jeder Lieferant</translation>
        </message>
        <message>
            <source>anywhere</source>
            <translation>irgendwo</translation>
        </message>
        <message>
            <source>applies to</source>
            <translation>gilt für</translation>
        </message>
        <message>
            <source>apply the rule to each material</source>
            <translation>lassen Sie die Regel für jedes Material einzeln gelten</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>approved (zugelassen)</translation>
        </message>
        <message>
            <source>are</source>
            <translation>werden</translation>
        </message>
        <message>
            <source>as they stand</source>
            <translation>wie sie dastehen</translation>
        </message>
        <message>
            <source>assembly "{0}" is listed before with other parts; this one was named "{1}".</source>
            <translation>Die Baugruppe „{0}“ ist schon mit anderen Teilen aufgeführt; diese wurde „{1}“ genannt.</translation>
        </message>
        <message>
            <source>assembly "{0}" is listed with the same parts in rows {1}; the parts of one list are used.</source>
            <translation>Die Baugruppe „{0}“ ist mit denselben Teilen in den Zeilen {1} aufgeführt; die Teile einer Liste werden verwendet.</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>at most {0}</source>
            <translation>höchstens {0}</translation>
        </message>
        <message>
            <source>at most, at least or exactly.</source>
            <translation>at most (höchstens), at least (mindestens) oder exactly (genau).</translation>
        </message>
        <message>
            <source>at the limit</source>
            <translation>an der Grenze</translation>
        </message>
        <message>
            <source>award added</source>
            <translation>Vergabe hinzugefügt</translation>
        </message>
        <message>
            <source>award moved</source>
            <translation>Vergabe verschoben</translation>
        </message>
        <message>
            <source>award of offer {0}, period {1}</source>
            <translation>Vergabe an Angebot {0}, Periode {1}</translation>
        </message>
        <message>
            <source>award removed</source>
            <translation>Vergabe entfernt</translation>
        </message>
        <message>
            <source>award {0}</source>
            <translation>Vergabe {0}</translation>
        </message>
        <message>
            <source>base currency</source>
            <translation>Basiswährung</translation>
        </message>
        <message>
            <source>base currency per unit</source>
            <translation>Basiswährung je Einheit</translation>
        </message>
        <message>
            <source>base currency per unit and period</source>
            <translation>Basiswährung je Einheit und Periode</translation>
        </message>
        <message>
            <source>be {0} in</source>
            <translation>{0} sein in</translation>
        </message>
        <message>
            <source>below</source>
            <translation>unterhalb</translation>
        </message>
        <message>
            <source>beyond, at a price</source>
            <translation>außerhalb, gegen Strafe</translation>
        </message>
        <message>
            <source>binds</source>
            <translation>bindet</translation>
        </message>
        <message>
            <source>bom</source>
            <translation>Stückliste</translation>
        </message>
        <message>
            <source>book</source>
            <translation>Buch</translation>
        </message>
        <message>
            <source>bought from owners</source>
            <translation>bei Eigentümern gekauft</translation>
        </message>
        <message>
            <source>bought from {0}</source>
            <translation> bei {0} gekauft</translation>
        </message>
        <message>
            <source>building takes {0} of {1} in one period, outside what can be planned with ({2} to {3}).</source>
            <translation>Die Fertigung braucht {0} von {1} in einer Periode, außerhalb dessen, womit geplant werden kann ({2} bis {3}).</translation>
        </message>
        <message>
            <source>but an exact amount reaches nothing.</source>
            <translation>aber ein genauer Wert erreicht nichts.</translation>
        </message>
        <message>
            <source>cannot be read from the disk ({0}). Copy it to this computer.</source>
            <translation>kann nicht vom Datenträger gelesen werden ({0}). Kopieren Sie sie auf diesen Computer.</translation>
        </message>
        <message>
            <source>cannot be read: the reader does not start ({0}).</source>
            <translation>kann nicht gelesen werden: Das Leseprogramm startet nicht ({0}).</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>capacity of offer</source>
            <translation>Kapazität des Angebots</translation>
        </message>
        <message>
            <source>capacity of supplier</source>
            <translation>Kapazität des Lieferanten</translation>
        </message>
        <message>
            <source>capacity of {0}</source>
            <translation>Kapazität von {0}</translation>
        </message>
        <message>
            <source>capacity unit is blank, but the materials of {0} are in {1}.</source>
            <translation>Die Kapazitätseinheit ist leer, aber die Materialien von {0} sind in {1}.</translation>
        </message>
        <message>
            <source>checksum of the sheet Rules</source>
            <translation>Prüfsumme des Blatts Rules (Regeln)</translation>
        </message>
        <message>
            <source>closing stock {0} exceeds {1}, {2}.</source>
            <translation>Der Endbestand {0} übersteigt {1}, {2}.</translation>
        </message>
        <message>
            <source>closing stock {0} is below the minimum cover {1}.</source>
            <translation>Der Endbestand {0} liegt unter der Mindestreichweite {1}.</translation>
        </message>
        <message>
            <source>closing stock {0} is below {1}, which bridges it.</source>
            <translation>Der Endbestand {0} liegt unter {1}, was es überbrückt.</translation>
        </message>
        <message>
            <source>column "{0}" and column {1} are both read as {2}; only column {3} was read.</source>
            <translation>Spalte „{0}“ und Spalte {1} werden beide als {2} gelesen; nur Spalte {3} wurde gelesen.</translation>
        </message>
        <message>
            <source>column "{0}" is not known and is ignored.</source>
            <translation>Spalte „{0}“ ist nicht bekannt und wird übergangen.</translation>
        </message>
        <message>
            <source>column {0}</source>
            <translation>Spalte {0}</translation>
        </message>
        <message>
            <source>column {0} "{1}" speaks of prices, and no prices are read.</source>
            <translation>Spalte {0} „{1}“ spricht von Preisen, und es werden keine Preise gelesen.</translation>
        </message>
        <message>
            <source>column {0} has no title and is ignored.</source>
            <translation>Spalte {0} hat keinen Titel und wird übergangen.</translation>
        </message>
        <message>
            <source>columns as accepted before, with what would be proposed now: {0}.</source>
            <translation>Spalten wie zuvor angenommen, mit dem, was jetzt vorgeschlagen würde: {0}.</translation>
        </message>
        <message>
            <source>come from</source>
            <translation>kommen aus</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>contained {0}</source>
            <translation>enthaltenes {0}</translation>
        </message>
        <message>
            <source>contains XML declarations (DOCTYPE or ENTITY) that no spreadsheet program writes and that can be used for attacks. It is not read. Open it in a spreadsheet program and save it again.</source>
            <translation>enthält XML-Deklarationen (DOCTYPE oder ENTITY), die kein Tabellenprogramm schreibt und die für Angriffe verwendet werden können. Sie wird nicht gelesen. Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie erneut.</translation>
        </message>
        <message>
            <source>contains XML declarations (DOCTYPE or ENTITY) that no spreadsheet program writes. It is not read.</source>
            <translation>enthält XML-Deklarationen (DOCTYPE oder ENTITY), die kein Tabellenprogramm schreibt. Sie wird nicht gelesen.</translation>
        </message>
        <message>
            <source>contents</source>
            <translation>Gehalte</translation>
        </message>
        <message>
            <source>control</source>
            <translation>control (Kontrolle)</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>cost when nothing happens</source>
            <translation>Kosten, wenn nichts geschieht</translation>
        </message>
        <message>
            <source>cost {0}</source>
            <translation>Kosten {0}</translation>
        </message>
        <message>
            <source>count</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>countries</source>
            <translation>Ländern</translation>
        </message>
        <message>
            <source>country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>country group</source>
            <translation>Ländergruppe</translation>
        </message>
        <message>
            <source>country: {0}</source>
            <translation>Land: {0}</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>currency "{0}" is not known.</source>
            <translation>Die Währung „{0}“ ist nicht bekannt.</translation>
        </message>
        <message>
            <source>currency per unit</source>
            <translation>Währung je Einheit</translation>
        </message>
        <message>
            <source>currency: "{0}" is no currency. State {1}.</source>
            <translation>Währung: „{0}“ ist keine Währung. Geben Sie {1} an.</translation>
        </message>
        <message>
            <source>day {0}</source>
            <translation>Tag {0}</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>designator</source>
            <translation>Bezeichner</translation>
        </message>
        <message>
            <source>did not finish its answer</source>
            <translation>beendete seine Antwort nicht</translation>
        </message>
        <message>
            <source>dimension</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>discount</source>
            <translation>Rabatt</translation>
        </message>
        <message>
            <source>does not bind</source>
            <translation>bindet nicht</translation>
        </message>
        <message>
            <source>each</source>
            <translation>each (jede)</translation>
        </message>
        <message>
            <source>each material</source>
            <translation>jedes Material</translation>
        </message>
        <message>
            <source>each material concerned</source>
            <translation>jedes betroffenen Materials</translation>
        </message>
        <message>
            <source>each mineral of its list</source>
            <translation>jedes Minerals seiner Liste</translation>
        </message>
        <message>
            <source>early plans</source>
            <translation>frühe Pläne</translation>
        </message>
        <message>
            <source>ended unexpectedly, as for lack of memory</source>
            <translation>endete unerwartet, wie aus Mangel an Speicher</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>everything, for a count; otherwise a problem</source>
            <translation>alles, bei einer Anzahl; sonst ein Problem</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>überall</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>genau</translation>
        </message>
        <message>
            <source>except {0} has a meaning only beside any country.</source>
            <translation>Ausgenommen {0} hat nur neben any country (jedes Land) eine Bedeutung.</translation>
        </message>
        <message>
            <source>except {0}: {1} is no country or country group.</source>
            <translation>Ausgenommen {0}: {1} ist weder Land noch Ländergruppe.</translation>
        </message>
        <message>
            <source>expected cost</source>
            <translation>erwarteten Kosten</translation>
        </message>
        <message>
            <source>exposure of rule {0}</source>
            <translation>Abhängigkeit der Regel {0}</translation>
        </message>
        <message>
            <source>for the material has no row in Stock</source>
            <translation>denn das Material hat keine Zeile im Blatt Bestand</translation>
        </message>
        <message>
            <source>forbidden</source>
            <translation>forbidden (verboten)</translation>
        </message>
        <message>
            <source>fraction of the unit price</source>
            <translation>Bruchteil des Stückpreises</translation>
        </message>
        <message>
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <source>from "{0}": a loss is one of a country, a group or a supplier.</source>
            <translation>Von „{0}“: Ein Ausfall ist der eines Landes, einer Gruppe oder eines Lieferanten.</translation>
        </message>
        <message>
            <source>from "{0}": an event happens in one place.</source>
            <translation>Von „{0}“: Ein Ereignis geschieht an einem Ort.</translation>
        </message>
        <message>
            <source>from is blank and required, as the measure is no count.</source>
            <translation>Von ist leer und nötig, da nicht gezählt wird.</translation>
        </message>
        <message>
            <source>from period {0} is after to period </source>
            <translation>Von Periode {0} liegt nach bis Periode </translation>
        </message>
        <message>
            <source>from the end of {0} on; until then opening stock decides</source>
            <translation>vom Ende von {0} an; bis dahin entscheidet der Anfangsbestand</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>ab {0}</translation>
        </message>
        <message>
            <source>from {0} changes nothing: a requirement changes for all that is bought, wherever it comes from.</source>
            <translation>Von {0} ändert nichts: Ein Bedarf ändert sich für alles, was gekauft wird, woher es auch kommt.</translation>
        </message>
        <message>
            <source>group: {0}</source>
            <translation>Gruppe: {0}</translation>
        </message>
        <message>
            <source>has</source>
            <translation>hat</translation>
        </message>
        <message>
            <source>has a cell at {0} of the sheet “{1}”, far away from the {2} cells in use. Select the rows and columns around it, delete them, and save it again.</source>
            <translation>hat eine Zelle bei {0} des Blatts „{1}“, weit weg von den {2} benutzten Zellen. Markieren Sie die Zeilen und Spalten darum, löschen Sie sie und speichern Sie die Datei erneut.</translation>
        </message>
        <message>
            <source>has no row in Materials and is taken in {0}</source>
            <translation>hat keine Zeile im Blatt Materialien und wird in {0} geführt</translation>
        </message>
        <message>
            <source>has no row in Offers</source>
            <translation>hat keine Zeile im Blatt Angebote</translation>
        </message>
        <message>
            <source>has no row in Suppliers</source>
            <translation>hat keine Zeile im Blatt Lieferanten</translation>
        </message>
        <message>
            <source>has {0} MB; at most {1} MB are read. Delete unused sheets and pictures and save it again.</source>
            <translation>hat {0} MB; höchstens {1} MB werden gelesen. Löschen Sie unbenutzte Blätter und Bilder und speichern Sie sie erneut.</translation>
        </message>
        <message>
            <source>has {0} rows and {1} columns; a sheet has at most {2} rows and {3} columns. Divide it into several files.</source>
            <translation>hat {0} Zeilen und {1} Spalten; ein Blatt hat höchstens {2} Zeilen und {3} Spalten. Teilen Sie es auf mehrere Dateien auf.</translation>
        </message>
        <message>
            <source>have</source>
            <translation>haben</translation>
        </message>
        <message>
            <source>header_rows is 2, and row {0}, above header_row {1}, is blank</source>
            <translation>header_rows ist 2, und Zeile {0}, oberhalb von header_row {1}, ist leer</translation>
        </message>
        <message>
            <source>holds a part “{0}” of an unusual form and of more than {1} MB. Open it in a spreadsheet program and save it again.</source>
            <translation>enthält einen Teil „{0}“ ungewöhnlicher Form und von mehr als {1} MB. Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie erneut.</translation>
        </message>
        <message>
            <source>holds the typed value {0} in place of a formula.</source>
            <translation>enthält den eingegebenen Wert {0} statt einer Formel.</translation>
        </message>
        <message>
            <source>holds {0} parts; a spreadsheet has at most some hundred. It is not read.</source>
            <translation>enthält {0} Teile; eine Tabelle hat höchstens einige hundert. Sie wird nicht gelesen.</translation>
        </message>
        <message>
            <source>holds {0}; {1} was recomputed.</source>
            <translation>enthält {0}; {1} wurde nachgerechnet.</translation>
        </message>
        <message>
            <source>horizon</source>
            <translation>Horizont</translation>
        </message>
        <message>
            <source>how long opening stock and what is left of every offer last if that supply is lost from the first day of the horizon on, whatever the periods of a scenario; - where no supply is lost.</source>
            <translation>wie lange der Anfangsbestand und was von jedem Angebot bleibt reichen, wenn diese Lieferung vom ersten Tag des Horizonts an ausfällt, was auch die Perioden eines Szenarios sind; - wo keine Lieferung ausfällt.</translation>
        </message>
        <message>
            <source>in every period</source>
            <translation>in jeder Periode</translation>
        </message>
        <message>
            <source>in every period from {0} to {1}</source>
            <translation>in jeder Periode von {0} bis {1}</translation>
        </message>
        <message>
            <source>in parts</source>
            <translation>in Teilen</translation>
        </message>
        <message>
            <source>in stock was read as 0 days.</source>
            <translation>Auf Lager wurde als 0 Tage gelesen.</translation>
        </message>
        <message>
            <source>in {0}</source>
            <translation>in {0}</translation>
        </message>
        <message>
            <source>input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>is</source>
            <translation>wird</translation>
        </message>
        <message>
            <source>is a PDF. {0} are read.</source>
            <translation>ist ein PDF. Gelesen werden {0}.</translation>
        </message>
        <message>
            <source>is a date, not a number.</source>
            <translation>ist ein Datum, keine Zahl.</translation>
        </message>
        <message>
            <source>is a folder. Choose a spreadsheet file.</source>
            <translation>ist ein Ordner. Wählen Sie eine Tabellendatei.</translation>
        </message>
        <message>
            <source>is a formula without a calculated value</source>
            <translation>ist eine Formel ohne berechneten Wert</translation>
        </message>
        <message>
            <source>is a formula without a calculated value.</source>
            <translation>ist eine Formel ohne berechneten Wert.</translation>
        </message>
        <message>
            <source>is a percentage, not a quantity.</source>
            <translation>ist ein Prozentsatz, keine Menge.</translation>
        </message>
        <message>
            <source>is a price per "{0}".</source>
            <translation>ist ein Preis je „{0}“.</translation>
        </message>
        <message>
            <source>is a spreadsheet error.</source>
            <translation>ist ein Tabellenfehler.</translation>
        </message>
        <message>
            <source>is a text file (such as CSV), not a spreadsheet. Open it in a spreadsheet program and save it as .xlsx; {0} are read.</source>
            <translation>ist eine Textdatei (etwa CSV), keine Tabelle. Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie als .xlsx; gelesen werden {0}.</translation>
        </message>
        <message>
            <source>is a time, not a number.</source>
            <translation>ist eine Uhrzeit, keine Zahl.</translation>
        </message>
        <message>
            <source>is a web page or XML text under the name of a spreadsheet. Open it in a spreadsheet program and save it as .xlsx; {0} are read.</source>
            <translation>ist eine Webseite oder XML-Text unter dem Namen einer Tabelle. Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie als .xlsx; gelesen werden {0}.</translation>
        </message>
        <message>
            <source>is a web page or XML text, not a spreadsheet, whatever its name says. {0}</source>
            <translation>ist eine Webseite oder XML-Text, keine Tabelle, was ihr Name auch sagt. {0}</translation>
        </message>
        <message>
            <source>is a yes or no, not a number.</source>
            <translation>ist ein Ja oder Nein, keine Zahl.</translation>
        </message>
        <message>
            <source>is a zip file, but not a spreadsheet. Unpack it and choose the file inside; {0} are read.</source>
            <translation>ist eine Zip-Datei, aber keine Tabelle. Entpacken Sie sie und wählen Sie die Datei darin; gelesen werden {0}.</translation>
        </message>
        <message>
            <source>is an Office file, but not a spreadsheet. Choose a file that was saved as .xlsx, .xls, .xlsb or .ods.</source>
            <translation>ist eine Office-Datei, aber keine Tabelle. Wählen Sie eine Datei, die als .xlsx, .xls, .xlsb oder .ods gespeichert wurde.</translation>
        </message>
        <message>
            <source>is an Office file, but not a spreadsheet. {0} are read.</source>
            <translation>ist eine Office-Datei, aber keine Tabelle. Gelesen werden {0}.</translation>
        </message>
        <message>
            <source>is an XML spreadsheet of Excel 2003. {0}</source>
            <translation>ist eine XML-Tabelle von Excel 2003. {0}</translation>
        </message>
        <message>
            <source>is an estimate; it was read as {0}.</source>
            <translation>ist eine Schätzung; sie wurde als {0} gelesen.</translation>
        </message>
        <message>
            <source>is counted as one, whatever is in it.</source>
            <translation>wird als eines gezählt, was auch darin ist.</translation>
        </message>
        <message>
            <source>is damaged: {0}. Open it in the program that made it and save it again, or ask for a new copy.</source>
            <translation>ist beschädigt: {0}. Öffnen Sie sie in dem Programm, das sie erstellt hat, und speichern Sie sie erneut, oder bitten Sie um eine neue Kopie.</translation>
        </message>
        <message>
            <source>is empty (0 bytes). Save it again, or ask for a new copy.</source>
            <translation>ist leer (0 Bytes). Speichern Sie sie erneut, oder bitten Sie um eine neue Kopie.</translation>
        </message>
        <message>
            <source>is in "{0}", which is no known unit</source>
            <translation>ist in „{0}“, was keine bekannte Einheit ist</translation>
        </message>
        <message>
            <source>is in {0}, and the row in {1}</source>
            <translation>ist in {0} und die Zeile in {1}</translation>
        </message>
        <message>
            <source>is negative.</source>
            <translation>ist negativ.</translation>
        </message>
        <message>
            <source>is neither a Parent in the BOM nor a material</source>
            <translation>ist weder in der Stückliste übergeordnet noch ein Material</translation>
        </message>
        <message>
            <source>is no single number.</source>
            <translation>ist keine einzelne Zahl.</translation>
        </message>
        <message>
            <source>is no single price.</source>
            <translation>ist kein einzelner Preis.</translation>
        </message>
        <message>
            <source>is not a finite number</source>
            <translation>ist keine endliche Zahl</translation>
        </message>
        <message>
            <source>is not a material of this book</source>
            <translation>ist kein Material dieses Buchs</translation>
        </message>
        <message>
            <source>is not a number</source>
            <translation>ist keine Zahl</translation>
        </message>
        <message>
            <source>is not a number.</source>
            <translation>ist keine Zahl.</translation>
        </message>
        <message>
            <source>is not a spreadsheet. {0} are read.</source>
            <translation>ist keine Tabelle. Gelesen werden {0}.</translation>
        </message>
        <message>
            <source>is not a text table: it holds bytes that no text has. Choose a spreadsheet (.xlsx, .xls, .xlsb, .ods) or a table that was saved as text (CSV).</source>
            <translation>ist keine Texttabelle: Sie enthält Bytes, die kein Text hat. Wählen Sie eine Tabelle (.xlsx, .xls, .xlsb, .ods) oder eine, die als Text gespeichert wurde (CSV).</translation>
        </message>
        <message>
            <source>is outside of {0} to {1}.</source>
            <translation>liegt außerhalb von {0} bis {1}.</translation>
        </message>
        <message>
            <source>is outside what the solver keeps ({0} to {1})</source>
            <translation>liegt außerhalb dessen, was der Löser behält ({0} bis {1})</translation>
        </message>
        <message>
            <source>is protected with a password. Open it with the password, save it without one (File, Info, Protect Workbook), and try again.</source>
            <translation>ist mit einem Kennwort geschützt. Öffnen Sie sie mit dem Kennwort, speichern Sie sie ohne eines (Datei, Informationen, Arbeitsmappe schützen) und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>is so much of something else.</source>
            <translation>ist so viel von etwas anderem.</translation>
        </message>
        <message>
            <source>is stored</source>
            <translation>gelagert wird</translation>
        </message>
        <message>
            <source>it</source>
            <translation>es</translation>
        </message>
        <message>
            <source>it claims to hold {0} texts and has no room for them</source>
            <translation>sie will {0} Texte enthalten und hat keinen Platz dafür</translation>
        </message>
        <message>
            <source>it does not hold together as a spreadsheet</source>
            <translation>sie hält als Tabelle nicht zusammen</translation>
        </message>
        <message>
            <source>it does not say where its sheets are</source>
            <translation>sie sagt nicht, wo ihre Blätter sind</translation>
        </message>
        <message>
            <source>it does not serve that period</source>
            <translation>es bedient diese Periode nicht</translation>
        </message>
        <message>
            <source>it has {0} characters; a cell holds {1}. Shorten it.</source>
            <translation>Sie hat {0} Zeichen; eine Zelle fasst {1}. Kürzen Sie sie.</translation>
        </message>
        <message>
            <source>it holds U+{0}, which is no character. Delete it.</source>
            <translation>Sie enthält U+{0}, was kein Zeichen ist. Löschen Sie es.</translation>
        </message>
        <message>
            <source>it is not a finite number. Type a number or clear it.</source>
            <translation>Es ist keine endliche Zahl. Geben Sie eine Zahl ein, oder leeren Sie die Zelle.</translation>
        </message>
        <message>
            <source>it names column {0} of the sheet “{1}”; an .xls sheet has 256</source>
            <translation>sie nennt Spalte {0} des Blatts „{1}“; ein .xls-Blatt hat 256</translation>
        </message>
        <message>
            <source>its cells are missing</source>
            <translation>ihre Zellen fehlen</translation>
        </message>
        <message>
            <source>its container of streams contradicts itself</source>
            <translation>ihr Behälter von Datenströmen widerspricht sich</translation>
        </message>
        <message>
            <source>its currency, such as USD</source>
            <translation>seine Währung, etwa USD</translation>
        </message>
        <message>
            <source>its list of cells ends too early</source>
            <translation>ihre Liste der Zellen endet zu früh</translation>
        </message>
        <message>
            <source>its list of sheets contradicts itself</source>
            <translation>ihre Liste der Blätter widerspricht sich</translation>
        </message>
        <message>
            <source>its list of sheets is missing</source>
            <translation>ihre Liste der Blätter fehlt</translation>
        </message>
        <message>
            <source>its minimum cover</source>
            <translation>seine Mindestreichweite</translation>
        </message>
        <message>
            <source>its part “{0}” cannot be unpacked</source>
            <translation>ihr Teil „{0}“ lässt sich nicht entpacken</translation>
        </message>
        <message>
            <source>its part “{0}” ends too early</source>
            <translation>ihr Teil „{0}“ endet zu früh</translation>
        </message>
        <message>
            <source>its part “{0}” is nested more than 1,000 levels deep</source>
            <translation>ihr Teil „{0}“ ist mehr als 1,000 Ebenen tief verschachtelt</translation>
        </message>
        <message>
            <source>its part “{0}” is not valid XML</source>
            <translation>ihr Teil „{0}“ ist kein gültiges XML</translation>
        </message>
        <message>
            <source>its steps say how far it can go</source>
            <translation>seine Schritte sagen, wie weit es gehen kann</translation>
        </message>
        <message>
            <source>its supplier {0} is excluded</source>
            <translation>sein Lieferant {0} ist ausgeschlossen</translation>
        </message>
        <message>
            <source>its table of contents cannot be read</source>
            <translation>ihr Inhaltsverzeichnis lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>its unit, such as kg</source>
            <translation>seine Einheit, etwa kg</translation>
        </message>
        <message>
            <source>keep no stock</source>
            <translation>halten keinen Bestand</translation>
        </message>
        <message>
            <source>keeps no stock</source>
            <translation>hält keinen Bestand</translation>
        </message>
        <message>
            <source>kg per kg</source>
            <translation>kg je kg</translation>
        </message>
        <message>
            <source>kg per unit</source>
            <translation>kg je Einheit</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>landed cost</source>
            <translation>Einstandskosten</translation>
        </message>
        <message>
            <source>lead time</source>
            <translation>Lieferzeit</translation>
        </message>
        <message>
            <source>lead time of {0}</source>
            <translation>Lieferzeit von {0}</translation>
        </message>
        <message>
            <source>lead time {0} is no number of days or weeks; it was left out.</source>
            <translation>Die Lieferzeit {0} ist keine Zahl von Tagen oder Wochen; sie wurde weggelassen.</translation>
        </message>
        <message>
            <source>lead time: {0}</source>
            <translation>Lieferzeit: {0}</translation>
        </message>
        <message>
            <source>least</source>
            <translation>wenigste</translation>
        </message>
        <message>
            <source>less</source>
            <translation>weniger</translation>
        </message>
        <message>
            <source>level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>level {0}</source>
            <translation>Ebene {0}</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>line total</source>
            <translation>Zeilensumme</translation>
        </message>
        <message>
            <source>line total without a quantity above 0; no unit price was read.</source>
            <translation>Zeilensumme ohne Menge über 0; es wurde kein Stückpreis gelesen.</translation>
        </message>
        <message>
            <source>line totals</source>
            <translation>Zeilensummen</translation>
        </message>
        <message>
            <source>looks like a designation.</source>
            <translation>sieht aus wie eine Bezeichnung.</translation>
        </message>
        <message>
            <source>lost supply, price, tariff or requirement.</source>
            <translation>lost supply (Lieferausfall), price (Preis), tariff (Zoll) oder requirement (Bedarf).</translation>
        </message>
        <message>
            <source>lost supply: for each offer the worst of the four stages; price and tariff: made</source>
            <translation>Lieferausfall: für jedes Angebot die schlimmste der vier Stufen; Preis und Zoll: made (hergestellt)</translation>
        </message>
        <message>
            <source>made</source>
            <translation>hergestellt</translation>
        </message>
        <message>
            <source>manufacturer</source>
            <translation>Hersteller</translation>
        </message>
        <message>
            <source>marks are as the standard has them</source>
            <translation>-zeichen sind, wie der Standard sie hat</translation>
        </message>
        <message>
            <source>marks within a cell were read as a spreadsheet program reads them</source>
            <translation>-zeichen in einer Zelle wurden gelesen, wie ein Tabellenprogramm sie liest</translation>
        </message>
        <message>
            <source>material group</source>
            <translation>Materialgruppe</translation>
        </message>
        <message>
            <source>material {0}</source>
            <translation>Material {0}</translation>
        </message>
        <message>
            <source>material {0}, period {1}</source>
            <translation>Material {0}, Periode {1}</translation>
        </message>
        <message>
            <source>materials</source>
            <translation>Materialien</translation>
        </message>
        <message>
            <source>maximum spend</source>
            <translation>Höchstumsatz</translation>
        </message>
        <message>
            <source>maximum spend of supplier</source>
            <translation>Höchstumsatz des Lieferanten</translation>
        </message>
        <message>
            <source>maximum stock</source>
            <translation>Höchstbestand</translation>
        </message>
        <message>
            <source>maximum stock of material</source>
            <translation>Höchstbestand des Materials</translation>
        </message>
        <message>
            <source>may</source>
            <translation>dürfen</translation>
        </message>
        <message>
            <source>may be a fraction or two numbers.</source>
            <translation>kann ein Bruch sein oder zwei Zahlen.</translation>
        </message>
        <message>
            <source>may be short</source>
            <translation>fehlen darf</translation>
        </message>
        <message>
            <source>may be two numbers</source>
            <translation>kann zwei Zahlen sein</translation>
        </message>
        <message>
            <source>may be two numbers, by the sign that its decimals have.</source>
            <translation>kann zwei Zahlen sein, je nach dem Zeichen seiner Dezimalstellen.</translation>
        </message>
        <message>
            <source>may not be read. Close it in other programs, or ask its owner for permission.</source>
            <translation>darf nicht gelesen werden. Schließen Sie sie in anderen Programmen, oder bitten Sie ihren Besitzer um Erlaubnis.</translation>
        </message>
        <message>
            <source>measure value</source>
            <translation>messen Sie den Wert</translation>
        </message>
        <message>
            <source>mimetype</source>
            <translation>mimetype</translation>
        </message>
        <message>
            <source>mined</source>
            <translation>gefördert</translation>
        </message>
        <message>
            <source>mined, refined, made or owned</source>
            <translation>gefördert, raffiniert, hergestellt oder gehalten</translation>
        </message>
        <message>
            <source>mined, refined, made or owned (taken together)</source>
            <translation>gefördert, raffiniert, hergestellt oder gehalten (zusammengenommen)</translation>
        </message>
        <message>
            <source>mined, refined, made or owned there, taken together</source>
            <translation>dort gefördert, raffiniert, hergestellt oder gehalten, zusammengenommen</translation>
        </message>
        <message>
            <source>mineral "{0}" is not in the reference data{1}.</source>
            <translation>Das Mineral „{0}“ steht nicht in den Referenzdaten{1}.</translation>
        </message>
        <message>
            <source>mineral {0} stands at stage made, which knows no mineral.</source>
            <translation>Das Mineral {0} steht bei der Stufe made (hergestellt), die kein Mineral kennt.</translation>
        </message>
        <message>
            <source>minimum cover</source>
            <translation>Mindestreichweite</translation>
        </message>
        <message>
            <source>minimum cover of material</source>
            <translation>Mindestreichweite des Materials</translation>
        </message>
        <message>
            <source>minimum order</source>
            <translation>Mindestbestellung</translation>
        </message>
        <message>
            <source>minimum order of offer</source>
            <translation>Mindestbestellung des Angebots</translation>
        </message>
        <message>
            <source>minimum spend</source>
            <translation>Mindestumsatz</translation>
        </message>
        <message>
            <source>minimum spend of supplier</source>
            <translation>Mindestumsatz des Lieferanten</translation>
        </message>
        <message>
            <source>minimum spend {0} is above maximum spend </source>
            <translation>Der Mindestumsatz {0} liegt über dem Höchstumsatz </translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlen</translation>
        </message>
        <message>
            <source>money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <source>more</source>
            <translation>mehr</translation>
        </message>
        <message>
            <source>more than all that counts</source>
            <translation>mehr als alles, was zählt,</translation>
        </message>
        <message>
            <source>most</source>
            <translation>meiste</translation>
        </message>
        <message>
            <source>must</source>
            <translation>müssen</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>name of the book</source>
            <translation>Name des Buchs</translation>
        </message>
        <message>
            <source>names a cell in column {0} of the sheet “{1}”; a sheet ends at column XFD. Delete what stands there, and save it again.</source>
            <translation>nennt eine Zelle in Spalte {0} des Blatts „{1}“; ein Blatt endet bei Spalte XFD. Löschen Sie, was dort steht, und speichern Sie sie erneut.</translation>
        </message>
        <message>
            <source>names a cell in row {0}, column {1} of the sheet “{2}”; a sheet ends at XFD1048576. Open it in a spreadsheet program and save it again.</source>
            <translation>nennt eine Zelle in Zeile {0}, Spalte {1} des Blatts „{2}“; ein Blatt endet bei XFD1048576. Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie erneut.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never (nie)</translation>
        </message>
        <message>
            <source>never, or the penalty in base currency per percentage point (or per unit, per count) of violation. A point is 1 % of the requirement in scope, not of the purchases; of a value, at each material's lowest landed cost.</source>
            <translation>never (nie), oder die Strafe in Basiswährung je Prozentpunkt (oder je Einheit, je Anzahl) der Verletzung. Ein Punkt ist 1 % des betroffenen Bedarfs, nicht der Käufe; bei einem Wert zu den niedrigsten Einstandskosten jedes Materials.</translation>
        </message>
        <message>
            <source>new offer</source>
            <translation>neues Angebot</translation>
        </message>
        <message>
            <source>new offer of {0}</source>
            <translation>neues Angebot von {0}</translation>
        </message>
        <message>
            <source>new supplier</source>
            <translation>neuer Lieferant</translation>
        </message>
        <message>
            <source>no</source>
            <translation>kein</translation>
        </message>
        <message>
            <source>no columns</source>
            <translation>keine Spalten</translation>
        </message>
        <message>
            <source>no currency is stated for {0} offers; they count as {1} until a row Base currency says otherwise.</source>
            <translation>Für {0} Angebote ist keine Währung angegeben; sie zählen als {1}, bis eine Zeile Base currency (Basiswährung) anderes sagt.</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message>
            <source>no description</source>
            <translation>keine Beschreibung</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>keine Gruppe</translation>
        </message>
        <message>
            <source>no maximum</source>
            <translation>kein Maximum</translation>
        </message>
        <message>
            <source>no mineral of its own</source>
            <translation>kein eigenes Mineral</translation>
        </message>
        <message>
            <source>no minimum</source>
            <translation>kein Minimum</translation>
        </message>
        <message>
            <source>no numbers</source>
            <translation>keine Zahlen</translation>
        </message>
        <message>
            <source>no plan exists at any amount, none bounds it, or none was proved in time</source>
            <translation>es gibt bei keinem Wert einen Plan, keiner begrenzt ihn, oder keiner wurde rechtzeitig bewiesen</translation>
        </message>
        <message>
            <source>no plan leaves nothing short at any amount, none bounds it, or none was proved in time</source>
            <translation>bei keinem Wert lässt ein Plan nichts fehlen, keiner begrenzt ihn, oder keiner wurde rechtzeitig bewiesen</translation>
        </message>
        <message>
            <source>no such material or period.</source>
            <translation>Kein solches Material oder keine solche Periode.</translation>
        </message>
        <message>
            <source>no title</source>
            <translation>kein Titel</translation>
        </message>
        <message>
            <source>no unit is stated in {0}; the quantities are read as pieces ({1}).</source>
            <translation>In {0} ist keine Einheit angegeben; die Mengen werden als Stück gelesen ({1}).</translation>
        </message>
        <message>
            <source>no unit is stated; it was taken from {0}: {1}.</source>
            <translation>Es ist keine Einheit angegeben; sie wurde aus {0} genommen: {1}.</translation>
        </message>
        <message>
            <source>nobody offers it by then</source>
            <translation>bis dahin bietet es niemand an</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>not binding</source>
            <translation>nicht bindend</translation>
        </message>
        <message>
            <source>not bought</source>
            <translation>nicht gekauft</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>not named in {0}</source>
            <translation>in {0} nicht genannt</translation>
        </message>
        <message>
            <source>not recalculated</source>
            <translation>nicht neu berechnet</translation>
        </message>
        <message>
            <source>not so much</source>
            <translation>nur weniger</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>not used in a plan</source>
            <translation>wird in einem Plan nicht verwendet</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>nothing happens</source>
            <translation>nichts geschieht</translation>
        </message>
        <message>
            <source>nothing in the file says the currency of the prices; they are read as the base currency.</source>
            <translation>Nichts in der Datei nennt die Währung der Preise; sie werden als Basiswährung gelesen.</translation>
        </message>
        <message>
            <source>nothing is required.</source>
            <translation>Es wird nichts benötigt.</translation>
        </message>
        <message>
            <source>numbers the rows</source>
            <translation>zählt die Zeilen</translation>
        </message>
        <message>
            <source>of which no price is known: it comes on top</source>
            <translation>dessen Preis nicht bekannt ist: Er kommt dazu</translation>
        </message>
        <message>
            <source>of {0} to {1} the longer was taken.</source>
            <translation>Von {0} bis {1} wurde das längere genommen.</translation>
        </message>
        <message>
            <source>offer {0} arrives on {1} at the earliest, after {2}, and so serves no period{3}.</source>
            <translation>Angebot {0} ist frühestens am {1} da, nach dem {2}, und bedient damit keine Periode{3}.</translation>
        </message>
        <message>
            <source>offer {0} gets an award, but {1}.</source>
            <translation>Das Angebot {0} erhält eine Vergabe, aber {1}.</translation>
        </message>
        <message>
            <source>offer {0} has price breaks, and the objective is {1}: which price holds in a scenario is not planned with, and a plan that ignores it would be wrong.</source>
            <translation>Das Angebot {0} hat Preisstaffeln, und das Ziel ist {1}: Welcher Preis in einem Szenario gilt, wird nicht geplant, und ein Plan, der das übergeht, wäre falsch.</translation>
        </message>
        <message>
            <source>offer {0} in {1}: the plan had {2} in {3}.</source>
            <translation>Angebot {0} in {1}: Der Plan hatte {2} in {3}.</translation>
        </message>
        <message>
            <source>offer {0} of {1}</source>
            <translation>Angebot {0} für {1}</translation>
        </message>
        <message>
            <source>offer {0}, period {1}</source>
            <translation>Angebot {0}, Periode {1}</translation>
        </message>
        <message>
            <source>offer's currency per unit</source>
            <translation>Währung des Angebots je Einheit</translation>
        </message>
        <message>
            <source>offer's unit</source>
            <translation>Einheit des Angebots</translation>
        </message>
        <message>
            <source>offers</source>
            <translation>Angebote</translation>
        </message>
        <message>
            <source>one line</source>
            <translation>eine Zeile</translation>
        </message>
        <message>
            <source>one product needs</source>
            <translation>ein Produkt braucht</translation>
        </message>
        <message>
            <source>one row</source>
            <translation>eine Zeile</translation>
        </message>
        <message>
            <source>one unit costs, in whole units of the currency</source>
            <translation>eine Einheit kostet, in ganzen Einheiten der Währung</translation>
        </message>
        <message>
            <source>one unit of {0} is taken as 1 {1}.</source>
            <translation>Eine Einheit von {0} wird als 1 {1} genommen.</translation>
        </message>
        <message>
            <source>opening stock that no requirement uses up</source>
            <translation>der Anfangsbestand, den kein Bedarf verbraucht</translation>
        </message>
        <message>
            <source>optimal is claimed without a certificate that holds.</source>
            <translation>Optimalität wird ohne gültiges Zertifikat behauptet.</translation>
        </message>
        <message>
            <source>order multiple</source>
            <translation>Bestellvielfaches</translation>
        </message>
        <message>
            <source>order multiple of offer</source>
            <translation>Bestellvielfaches des Angebots</translation>
        </message>
        <message>
            <source>origins</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>outside {0}</source>
            <translation>von außerhalb {0}</translation>
        </message>
        <message>
            <source>over the horizon</source>
            <translation>über den Horizont</translation>
        </message>
        <message>
            <source>over {0} to {1}</source>
            <translation>über {0} bis {1}</translation>
        </message>
        <message>
            <source>owned</source>
            <translation>im Eigentum</translation>
        </message>
        <message>
            <source>owner country is blank: the supplier's country counts</source>
            <translation>Das Land des Eigentümers ist leer: Das Land des Lieferanten zählt</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>übergeordnetes Teil</translation>
        </message>
        <message>
            <source>part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>part number</source>
            <translation>Teilenummer</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <source>percentage point</source>
            <translation>Prozentpunkt</translation>
        </message>
        <message>
            <source>period {0}</source>
            <translation>Periode {0}</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>plan start {0} is after the first day of {1} ({2}): no offer can deliver in a period that begins before it.</source>
            <translation>Der Planbeginn {0} liegt nach dem ersten Tag von {1} ({2}): Kein Angebot kann in einer Periode liefern, die davor beginnt.</translation>
        </message>
        <message>
            <source>point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>position {0} follows {1}; it was read as {2}.{3}.</source>
            <translation>Position {0} folgt auf {1}; sie wurde als {2}.{3} gelesen.</translation>
        </message>
        <message>
            <source>position {0} is a date, not a position number; its assembly is not known.</source>
            <translation>Position {0} ist ein Datum, keine Positionsnummer; ihre Baugruppe ist nicht bekannt.</translation>
        </message>
        <message>
            <source>position {0} is a date; it was read as {1}, which follows the number before.</source>
            <translation>Position {0} ist ein Datum; sie wurde als {1} gelesen, was auf die Nummer davor folgt.</translation>
        </message>
        <message>
            <source>position {0} is no position number; the line was read as one at the top.</source>
            <translation>Position {0} ist keine Positionsnummer; die Zeile wurde als oberste gelesen.</translation>
        </message>
        <message>
            <source>preset</source>
            <translation>Voreinstellung</translation>
        </message>
        <message>
            <source>preset "{0}" is not known.</source>
            <translation>Die Vorschrift „{0}“ ist nicht bekannt.</translation>
        </message>
        <message>
            <source>preset {0} adds no rule: it holds {1}, outside the horizon {2}.</source>
            <translation>Vorschrift {0} fügt keine Regel hinzu: Sie gilt {1}, außerhalb des Horizonts {2}.</translation>
        </message>
        <message>
            <source>preset {0} adds no rule: no material on offer contains {1}.</source>
            <translation>Vorschrift {0} fügt keine Regel hinzu: Kein angebotenes Material enthält {1}.</translation>
        </message>
        <message>
            <source>preset {0} adds {1}{2} on {3}.</source>
            <translation>Vorschrift {0} fügt {1}{2} zu {3} hinzu.</translation>
        </message>
        <message>
            <source>preset {0} cannot be added as rules.</source>
            <translation>Vorschrift {0} kann nicht als Regeln hinzugefügt werden.</translation>
        </message>
        <message>
            <source>preset {0} is dated ({1}), but the book names no days: its rules always hold.</source>
            <translation>Vorschrift {0} ist datiert ({1}), aber das Buch nennt keine Tage: Ihre Regeln gelten immer.</translation>
        </message>
        <message>
            <source>preset {0} is {1}; its rules hold it in every period from {2} on, before that day: the horizon is {3}.</source>
            <translation>Vorschrift {0} ist {1}; ihre Regeln halten sie in jeder Periode ab {2} ein, vor diesem Tag: Der Horizont ist {3}.</translation>
        </message>
        <message>
            <source>preset {0} was suspended until 2026-11-10; whether it took effect then is not known.</source>
            <translation>Vorschrift {0} war bis 2026-11-10 ausgesetzt; ob sie dann in Kraft trat, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>price holds for {0} units; it was divided by that.</source>
            <translation>Der Preis gilt für {0} Einheiten; er wurde dadurch geteilt.</translation>
        </message>
        <message>
            <source>price holds from {0} {1} on, and the row is in {2}; it was not read.</source>
            <translation>Der Preis gilt ab {0} {1}, und die Zeile ist in {2}; er wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>price is 0 or below; it was not read as an offer.</source>
            <translation>Der Preis ist 0 oder darunter; er wurde nicht als Angebot gelesen.</translation>
        </message>
        <message>
            <source>price is per {0} by its title or cell, and the first price of the row per {1}.</source>
            <translation>Der Preis ist laut Titel oder Zelle je {0}, und der erste Preis der Zeile je {1}.</translation>
        </message>
        <message>
            <source>price is per {0}, and the quantity in {1}; it was not read.</source>
            <translation>Der Preis ist je {0}, und die Menge in {1}; er wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>price of robustness</source>
            <translation>Preis der Robustheit</translation>
        </message>
        <message>
            <source>price per {0} was turned into one per {1}: divided by {2}.</source>
            <translation>Der Preis je {0} wurde in einen je {1} umgerechnet: geteilt durch {2}.</translation>
        </message>
        <message>
            <source>priced here at {0} {1} per {2}, the dearest that is offered</source>
            <translation>hier zum Preis von {0} {1} je {2}, dem teuersten, der angeboten wird</translation>
        </message>
        <message>
            <source>prices</source>
            <translation>Preise</translation>
        </message>
        <message>
            <source>prices of one unit</source>
            <translation>Preise einer Einheit</translation>
        </message>
        <message>
            <source>probability {0} of {1} contradicts </source>
            <translation>Die Wahrscheinlichkeit {0} von {1} widerspricht </translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <source>purchased content</source>
            <translation>gekaufter Gehalt</translation>
        </message>
        <message>
            <source>qualifying</source>
            <translation>in Qualifizierung</translation>
        </message>
        <message>
            <source>quantities</source>
            <translation>Mengen</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>quantity of "{0}" is 0; the item is not needed.</source>
            <translation>Die Menge von „{0}“ ist 0; der Artikel wird nicht gebraucht.</translation>
        </message>
        <message>
            <source>quantity of materials in several units</source>
            <translation>Menge von Materialien in mehreren Einheiten</translation>
        </message>
        <message>
            <source>reachable is {0}, {1}</source>
            <translation>Erreichbar ist {0}, {1}</translation>
        </message>
        <message>
            <source>refined</source>
            <translation>raffiniert</translation>
        </message>
        <message>
            <source>repeated titles</source>
            <translation>wiederholte Titel</translation>
        </message>
        <message>
            <source>repeats row {0} of the sheet “{1}” {2} times. Delete the rows that are not in use, and save it again.</source>
            <translation>wiederholt Zeile {0} des Blatts „{1}“ {2}-mal. Löschen Sie die unbenutzten Zeilen und speichern Sie sie erneut.</translation>
        </message>
        <message>
            <source>required column "{0}" is missing; row {1} was read as the titles.</source>
            <translation>Die erforderliche Spalte „{0}“ fehlt; Zeile {1} wurde als Titel gelesen.</translation>
        </message>
        <message>
            <source>requirement of {0}</source>
            <translation>Bedarf an {0}</translation>
        </message>
        <message>
            <source>requirement of {0} in {1}</source>
            <translation>Bedarf an {0} in {1}</translation>
        </message>
        <message>
            <source>requirements</source>
            <translation>Bedarf</translation>
        </message>
        <message>
            <source>risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>row {0}</source>
            <translation>Zeile {0}</translation>
        </message>
        <message>
            <source>row {0} and {1} more have</source>
            <translation>Zeile {0} und {1} weitere haben</translation>
        </message>
        <message>
            <source>row {0} has</source>
            <translation>Zeile {0} hat</translation>
        </message>
        <message>
            <source>row {0}, column {1}</source>
            <translation>Zeile {0}, Spalte {1}</translation>
        </message>
        <message>
            <source>rows {0}</source>
            <translation>Zeilen {0}</translation>
        </message>
        <message>
            <source>rows {0} and {1}</source>
            <translation>Zeilen {0} und {1}</translation>
        </message>
        <message>
            <source>rows {0} to {1}</source>
            <translation>Zeilen {0} bis {1}</translation>
        </message>
        <message>
            <source>rows {0} to {1}, from column {2}</source>
            <translation>Zeilen {0} bis {1}, ab Spalte {2}</translation>
        </message>
        <message>
            <source>rule {0}</source>
            <translation>Regel {0}</translation>
        </message>
        <message>
            <source>rule {0}, {1}{2}, {3}, {4}</source>
            <translation>Regel {0}, {1}{2}, {3}, {4}</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>says no number.</source>
            <translation>nennt keine Zahl.</translation>
        </message>
        <message>
            <source>says that there is no price; it is no offer.</source>
            <translation>sagt, dass es keinen Preis gibt; es ist kein Angebot.</translation>
        </message>
        <message>
            <source>scenario {0}</source>
            <translation>Szenario {0}</translation>
        </message>
        <message>
            <source>scenario {0}: {1} {2} of {3} would be short{4}{5}, and a shortage of {6} is forbidden: it has no shortage cost.</source>
            <translation>Szenario {0}: {1} {2} von {3} würden fehlen{4}{5}, und eine Fehlmenge von {6} ist verboten: Es hat keine Fehlmengenkosten.</translation>
        </message>
        <message>
            <source>scenarios</source>
            <translation>Szenarien</translation>
        </message>
        <message>
            <source>scrap</source>
            <translation>Ausschuss</translation>
        </message>
        <message>
            <source>scrap {0} is more than the whole; it was read as {1} %.</source>
            <translation>Der Ausschuss {0} ist mehr als das Ganze; er wurde als {1} % gelesen.</translation>
        </message>
        <message>
            <source>scrap {0} is no fraction.</source>
            <translation>Der Ausschuss {0} ist kein Bruchteil.</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>several lines</source>
            <translation>mehrere Zeilen</translation>
        </message>
        <message>
            <source>several rows</source>
            <translation>mehrere Zeilen</translation>
        </message>
        <message>
            <source>share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <source>shortage of {0}, period {1}</source>
            <translation>Fehlmenge von {0}, Periode {1}</translation>
        </message>
        <message>
            <source>shortages</source>
            <translation>Fehlmengen</translation>
        </message>
        <message>
            <source>shows the spreadsheet error {0}</source>
            <translation>zeigt den Tabellenfehler {0}</translation>
        </message>
        <message>
            <source>stand</source>
            <translation>stehen</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>steht</translation>
        </message>
        <message>
            <source>status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>stock</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>stock row {0}, {1}, period {2}</source>
            <translation>Bestandszeile {0}, {1}, Periode {2}</translation>
        </message>
        <message>
            <source>substance</source>
            <translation>Stoff</translation>
        </message>
        <message>
            <source>sum of the costs of all awards</source>
            <translation>Summe der Kosten aller Vergaben</translation>
        </message>
        <message>
            <source>sum of the costs of all shortages</source>
            <translation>Summe der Kosten aller Fehlmengen</translation>
        </message>
        <message>
            <source>sum of the parts of the cost</source>
            <translation>Summe der Teile der Kosten</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>supplier capacity</source>
            <translation>Kapazität des Lieferanten</translation>
        </message>
        <message>
            <source>supplier {0}</source>
            <translation>Lieferant {0}</translation>
        </message>
        <message>
            <source>supplier {0}, period {1}</source>
            <translation>Lieferant {0}, Periode {1}</translation>
        </message>
        <message>
            <source>suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>surplus</source>
            <translation>Überschuss</translation>
        </message>
        <message>
            <source>survival</source>
            <translation>Überbrückung</translation>
        </message>
        <message>
            <source>survival of row</source>
            <translation>Überbrückung der Zeile</translation>
        </message>
        <message>
            <source>survive</source>
            <translation>Überbrückung</translation>
        </message>
        <message>
            <source>survive {0}, material {1}, period {2}</source>
            <translation>Überbrückung {0}, Material {1}, Periode {2}</translation>
        </message>
        <message>
            <source>the assemblies are named by {0}; each was read as the item of that row.</source>
            <translation>Die Baugruppen sind mit {0} benannt; jede wurde als der Artikel dieser Zeile gelesen.</translation>
        </message>
        <message>
            <source>the assembly is named once, above its rows; blank cells were read as the same as above.</source>
            <translation>Die Baugruppe ist einmal genannt, oberhalb ihrer Zeilen; leere Zellen wurden wie darüber gelesen.</translation>
        </message>
        <message>
            <source>the base currency</source>
            <translation>die Basiswährung</translation>
        </message>
        <message>
            <source>the best plan with hindsight costs {0}, more than {1}.</source>
            <translation>Der beste Plan im Nachhinein kostet {0}, mehr als {1}.</translation>
        </message>
        <message>
            <source>the bill of materials goes round in a loop: {0}.</source>
            <translation>Die Stückliste dreht sich im Kreis: {0}.</translation>
        </message>
        <message>
            <source>the book has price breaks</source>
            <translation>das Buch hat Preisstaffeln</translation>
        </message>
        <message>
            <source>the book has rules of the preset {0} already.</source>
            <translation>Das Buch hat schon Regeln der Vorschrift {0}.</translation>
        </message>
        <message>
            <source>the book has whole decisions (minimum orders, order multiples or fixed costs)</source>
            <translation>das Buch hat ganzzahlige Entscheidungen (Mindestbestellungen, Bestellvielfache oder Fixkosten)</translation>
        </message>
        <message>
            <source>the capacity of {0} is in {1}, into which {2} does not convert.</source>
            <translation>Die Kapazität von {0} ist in {1}, worein sich {2} nicht umrechnen lässt.</translation>
        </message>
        <message>
            <source>the cell that shows “{0}” is no {1}</source>
            <translation>die Zelle, die „{0}“ zeigt, ist kein {1}</translation>
        </message>
        <message>
            <source>the column of the {0}, {1}, is hidden in the spreadsheet; it was read.</source>
            <translation>Die Spalte ({0}), {1}, ist in der Tabelle ausgeblendet; sie wurde gelesen.</translation>
        </message>
        <message>
            <source>the column that names the assemblies</source>
            <translation>der Spalte, die die Baugruppen nennt</translation>
        </message>
        <message>
            <source>the column {0} has no value in any row; {1} is required.</source>
            <translation>Die Spalte {0} hat in keiner Zeile einen Wert; {1} ist erforderlich.</translation>
        </message>
        <message>
            <source>the component's unit</source>
            <translation>die Einheit der Komponente</translation>
        </message>
        <message>
            <source>the contained {0}</source>
            <translation>des enthaltenen {0}</translation>
        </message>
        <message>
            <source>the cost is {0}; {1} was recomputed.</source>
            <translation>Die Kosten sind {0}; nachgerechnet wurden {1}.</translation>
        </message>
        <message>
            <source>the cost of the plan</source>
            <translation>die Kosten des Plans</translation>
        </message>
        <message>
            <source>the count is at its limit, and is not said to be binding.</source>
            <translation>Die Anzahl ist an ihrer Grenze und gilt nicht als bindend.</translation>
        </message>
        <message>
            <source>the count is said to be binding, and is not at its limit.</source>
            <translation>Die Anzahl gilt als bindend und ist nicht an ihrer Grenze.</translation>
        </message>
        <message>
            <source>the country group {0}</source>
            <translation>der Ländergruppe {0}</translation>
        </message>
        <message>
            <source>the current shares of {0} sum to {1}{2}; the whole is 1.</source>
            <translation>Die heutigen Anteile von {0} ergeben zusammen {1}{2}; das Ganze ist 1.</translation>
        </message>
        <message>
            <source>the date {0} was read as the month {1}</source>
            <translation>Das Datum {0} wurde als Monat {1} gelesen</translation>
        </message>
        <message>
            <source>the file states {0} as a subtotal of {1}; the rows {2} add up to </source>
            <translation>Die Datei nennt {0} als Zwischensumme der {1}; die Zeilen {2} ergeben zusammen </translation>
        </message>
        <message>
            <source>the file states {0} as the total of {1}; the {2} that were read add up to {3}.</source>
            <translation>Die Datei nennt {0} als Summe der {1}; die gelesenen {2} ergeben zusammen {3}.</translation>
        </message>
        <message>
            <source>the file states {0} as the total of {1}; the {2} that were read add up to {3}. The difference of {4} stands in rows without a quantity.</source>
            <translation>Die Datei nennt {0} als Summe der {1}; die gelesenen {2} ergeben zusammen {3}. Die Differenz von {4} steht in Zeilen ohne Menge.</translation>
        </message>
        <message>
            <source>the first day of the first period</source>
            <translation>der erste Tag der ersten Periode</translation>
        </message>
        <message>
            <source>the first period</source>
            <translation>die erste Periode</translation>
        </message>
        <message>
            <source>the formula was not calculated.</source>
            <translation>Die Formel wurde nicht berechnet.</translation>
        </message>
        <message>
            <source>the fractions of {0} sum to {1}{2}; the whole is 1.</source>
            <translation>Die Anteile von {0} ergeben zusammen {1}{2}; das Ganze ist 1.</translation>
        </message>
        <message>
            <source>the horizon</source>
            <translation>den Horizont</translation>
        </message>
        <message>
            <source>the horizon, which ends on {0}</source>
            <translation>den Horizont, der am {0} endet</translation>
        </message>
        <message>
            <source>the identifier</source>
            <translation>die Kennung</translation>
        </message>
        <message>
            <source>the landed cost of {0}</source>
            <translation>der Einstandskosten für {0}</translation>
        </message>
        <message>
            <source>the last period</source>
            <translation>die letzte Periode</translation>
        </message>
        <message>
            <source>the least-cost plan</source>
            <translation>der Plan mit den geringsten Kosten</translation>
        </message>
        <message>
            <source>the least-cost plan has the lesser {0}, {1} against {2}.</source>
            <translation>Der Plan mit den geringsten Kosten hat die geringeren {0}, {1} gegen {2}.</translation>
        </message>
        <message>
            <source>the line belongs to no rule, source and window.</source>
            <translation>Die Zeile gehört zu keiner Regel, Quelle und keinem Zeitraum.</translation>
        </message>
        <message>
            <source>the line belongs to no scope and window of the rule.</source>
            <translation>Die Zeile gehört zu keinem Geltungsbereich und Zeitraum der Regel.</translation>
        </message>
        <message>
            <source>the line is at its limit, and is not said to be binding.</source>
            <translation>Die Zeile ist an ihrer Grenze und gilt nicht als bindend.</translation>
        </message>
        <message>
            <source>the line is from {0}, the rule counts {1}.</source>
            <translation>Die Zeile ist von {0}, die Regel zählt {1}.</translation>
        </message>
        <message>
            <source>the line is missing.</source>
            <translation>Die Zeile fehlt.</translation>
        </message>
        <message>
            <source>the line is said to be binding, and is not at its limit.</source>
            <translation>Die Zeile gilt als bindend und ist nicht an ihrer Grenze.</translation>
        </message>
        <message>
            <source>the line stands there more than once.</source>
            <translation>Die Zeile steht dort mehr als einmal.</translation>
        </message>
        <message>
            <source>the line {0} by the plan, with {1} to spare.</source>
            <translation>Die Zeile {0} nach dem Plan, mit {1} Spielraum.</translation>
        </message>
        <message>
            <source>the material group {0}</source>
            <translation>die Materialgruppe {0}</translation>
        </message>
        <message>
            <source>the material's maximum</source>
            <translation>dem Maximum des Materials</translation>
        </message>
        <message>
            <source>the material's unit</source>
            <translation>die Einheit des Materials</translation>
        </message>
        <message>
            <source>the materials that contain {0}</source>
            <translation>die Materialien, die {0} enthalten</translation>
        </message>
        <message>
            <source>the most that may remain at the end of the horizon</source>
            <translation>dem Meisten, das am Ende des Horizonts bleiben darf</translation>
        </message>
        <message>
            <source>the name of the file</source>
            <translation>dem Namen der Datei</translation>
        </message>
        <message>
            <source>the number format leaves room for {0}: read as {1}.</source>
            <translation>Das Zahlenformat lässt Platz für {0}: als {1} gelesen.</translation>
        </message>
        <message>
            <source>the number format of {0} shows "{1}", but the number counts in {2}</source>
            <translation>Das Zahlenformat von {0} zeigt „{1}“, die Zahl zählt aber in {2}</translation>
        </message>
        <message>
            <source>the objective is {0}, and the plan states {1} risk.</source>
            <translation>Das Ziel ist {0}, und der Plan nennt {1} Risiko.</translation>
        </message>
        <message>
            <source>the only period, where no period is named anywhere</source>
            <translation>die einzige Periode, wo nirgends eine Periode genannt ist</translation>
        </message>
        <message>
            <source>the outcomes are not those of the scenarios of the book, each once.</source>
            <translation>Die Ergebnisse sind nicht die der Szenarien des Buchs, jedes einmal.</translation>
        </message>
        <message>
            <source>the parts go round in a loop: {0}.</source>
            <translation>Die Teile drehen sich im Kreis: {0}.</translation>
        </message>
        <message>
            <source>the penalty is 0: the rule costs nothing to break.</source>
            <translation>Die Strafe ist 0: Die Regel zu brechen kostet nichts.</translation>
        </message>
        <message>
            <source>the period is blank, but {0} names {1}.</source>
            <translation>Die Periode ist leer, aber {0} nennt {1}.</translation>
        </message>
        <message>
            <source>the plan</source>
            <translation>der Plan</translation>
        </message>
        <message>
            <source>the plan is in {0}, the book in {1}.</source>
            <translation>Der Plan ist in {0}, das Buch in {1}.</translation>
        </message>
        <message>
            <source>the plan is recorded to cost {0}; its awards came to {1}.</source>
            <translation>Der Plan ist mit Kosten von {0} aufgezeichnet; seine Vergaben ergaben {1}.</translation>
        </message>
        <message>
            <source>the plan states no cost.</source>
            <translation>Der Plan nennt keine Kosten.</translation>
        </message>
        <message>
            <source>the plan was computed from other input; compute it again.</source>
            <translation>Der Plan wurde aus anderer Eingabe berechnet; berechnen Sie ihn neu.</translation>
        </message>
        <message>
            <source>the plan without rules costs {0}, more than the plan, {1}.</source>
            <translation>Der Plan ohne Regeln kostet {0}, mehr als der Plan, {1}.</translation>
        </message>
        <message>
            <source>the price breaks of {0} are of two types.</source>
            <translation>Die Preisstaffeln von {0} haben zwei Typen.</translation>
        </message>
        <message>
            <source>the prices in {0} are of assemblies whose parts are bought; they are not read as offers.</source>
            <translation>Die Preise in {0} sind die von Baugruppen, deren Teile gekauft werden; sie werden nicht als Angebote gelesen.</translation>
        </message>
        <message>
            <source>the probabilities of {0} sum to {1}; the whole is 1.</source>
            <translation>Die Wahrscheinlichkeiten von {0} ergeben zusammen {1}; das Ganze ist 1.</translation>
        </message>
        <message>
            <source>the purchases of offer {0} reach another price break: {1} {2} per {3} on average, not {4}. {5}</source>
            <translation>Die Käufe des Angebots {0} erreichen eine andere Preisstaffel: im Mittel {1} {2} je {3}, nicht {4}. {5}</translation>
        </message>
        <message>
            <source>the quantity is {0}.</source>
            <translation>Die Menge ist {0}.</translation>
        </message>
        <message>
            <source>the quantity of {0}</source>
            <translation>der Menge für {0}</translation>
        </message>
        <message>
            <source>the rate of {0} is {1}, but {2} is the base currency.</source>
            <translation>Der Kurs von {0} ist {1}, aber {2} ist die Basiswährung.</translation>
        </message>
        <message>
            <source>the requirement</source>
            <translation>dem Bedarf</translation>
        </message>
        <message>
            <source>the requirements can be met</source>
            <translation>der Bedarf kann gedeckt werden</translation>
        </message>
        <message>
            <source>the requirements, capacities and rules</source>
            <translation>Bedarf, Kapazitäten und Regeln</translation>
        </message>
        <message>
            <source>the row at the top of the list (row {0})</source>
            <translation>der Zeile an der Spitze der Liste (Zeile {0})</translation>
        </message>
        <message>
            <source>the row is hidden in the spreadsheet, as by a filter; it was read as needed.</source>
            <translation>Die Zeile ist in der Tabelle ausgeblendet, wie durch einen Filter; sie wurde als nötig gelesen.</translation>
        </message>
        <message>
            <source>the row is marked "{0}", not to be fitted; it was read as needed.</source>
            <translation>Die Zeile ist mit „{0}“ gekennzeichnet, nicht zu bestücken; sie wurde als nötig gelesen.</translation>
        </message>
        <message>
            <source>the row was not read: {0}</source>
            <translation>Die Zeile wurde nicht gelesen: {0}</translation>
        </message>
        <message>
            <source>the rule applies to no material on offer: {0} {1}.</source>
            <translation>Die Regel gilt für kein angebotenes Material: {0} {1}.</translation>
        </message>
        <message>
            <source>the rule {0}</source>
            <translation>die Regel {0}</translation>
        </message>
        <message>
            <source>the rule {0} counts</source>
            <translation>die Regel {0} zählt</translation>
        </message>
        <message>
            <source>the rules {0}</source>
            <translation>die Regeln {0}</translation>
        </message>
        <message>
            <source>the setting's default</source>
            <translation>die Vorgabe der Einstellung</translation>
        </message>
        <message>
            <source>the shares of {0}{1} {2} sum to {3}; the whole is 1.</source>
            <translation>Die Anteile von {0}{1} {2} ergeben zusammen {3}; das Ganze ist 1.</translation>
        </message>
        <message>
            <source>the sheet has rows {0} to {1}</source>
            <translation>das Blatt hat die Zeilen {0} bis {1}</translation>
        </message>
        <message>
            <source>the sheet “{0}” holds something that no spreadsheet program writes</source>
            <translation>das Blatt „{0}“ enthält etwas, das kein Tabellenprogramm schreibt</translation>
        </message>
        <message>
            <source>the sign of the prices</source>
            <translation>das Zeichen der Preise</translation>
        </message>
        <message>
            <source>the status is qualifying; awards are possible</source>
            <translation>Der Status ist qualifying (in Qualifizierung); Vergaben sind möglich</translation>
        </message>
        <message>
            <source>the stock that bridges the losses of the sheet Survive</source>
            <translation>der Bestand, der die Ausfälle des Blatts Überbrückung überbrückt</translation>
        </message>
        <message>
            <source>the supplier's country, noted</source>
            <translation>das Land des Lieferanten, mit Hinweis</translation>
        </message>
        <message>
            <source>the title in {0}</source>
            <translation>dem Titel in {0}</translation>
        </message>
        <message>
            <source>the total of the row is quantity × price as they stand; for how much the price is was passed over.</source>
            <translation>Die Summe der Zeile ist Menge × Preis, wie sie dastehen; für wie viel der Preis ist, wurde übergangen.</translation>
        </message>
        <message>
            <source>the unit is {0}, the material's is {1}.</source>
            <translation>Die Einheit ist {0}, die des Materials ist {1}.</translation>
        </message>
        <message>
            <source>the unit of its materials, where they have one unit</source>
            <translation>die Einheit seiner Materialien, wo sie eine Einheit haben</translation>
        </message>
        <message>
            <source>the unit price was changed from {0} to {1}: a price belongs into the book; plan again.</source>
            <translation>Der Stückpreis wurde von {0} auf {1} geändert: Ein Preis gehört ins Buch; planen Sie neu.</translation>
        </message>
        <message>
            <source>the {0} is measured in kg, but the mass of {1} is unknown.</source>
            <translation>Gemessen wird in kg ({0}), aber die Masse von {1} ist unbekannt.</translation>
        </message>
        <message>
            <source>the {0} is {1}, not {2}.</source>
            <translation>{0}: {1}, nicht {2}.</translation>
        </message>
        <message>
            <source>the {0} is {1}; {2} was recomputed.</source>
            <translation>{0}: {1}; nachgerechnet wurde {2}.</translation>
        </message>
        <message>
            <source>the {0} rules</source>
            <translation>die {0} Regeln</translation>
        </message>
        <message>
            <source>them</source>
            <translation>sie</translation>
        </message>
        <message>
            <source>there are no offers.</source>
            <translation>Es gibt keine Angebote.</translation>
        </message>
        <message>
            <source>there are no rows in Materials: {0} {1} taken in {2}, without group and mineral.</source>
            <translation>Es gibt keine Zeilen im Blatt Materialien: {0} {1} in {2} geführt, ohne Gruppe und Mineral.</translation>
        </message>
        <message>
            <source>there are no rows in Suppliers: the country of {0} is unknown.</source>
            <translation>Es gibt keine Zeilen im Blatt Lieferanten: Das Land von {0} ist unbekannt.</translation>
        </message>
        <message>
            <source>there are {0} tables of items; rows {1} to {2} are read.</source>
            <translation>Es gibt {0} Tabellen von Artikeln; Zeilen {1} bis {2} werden gelesen.</translation>
        </message>
        <message>
            <source>there is no offer {0}.</source>
            <translation>Es gibt kein Angebot {0}.</translation>
        </message>
        <message>
            <source>there is no period {0}.</source>
            <translation>Es gibt keine Periode {0}.</translation>
        </message>
        <message>
            <source>there is no plan, yet numbers are stated.</source>
            <translation>Es gibt keinen Plan, und doch sind Zahlen angegeben.</translation>
        </message>
        <message>
            <source>there is no price below {0}; at least so much is ordered.</source>
            <translation>Unter {0} gibt es keinen Preis; mindestens so viel wird bestellt.</translation>
        </message>
        <message>
            <source>there is no rate for {0}{1}.</source>
            <translation>Es gibt keinen Kurs für {0}{1}.</translation>
        </message>
        <message>
            <source>there is no such row, material or period in the book.</source>
            <translation>Es gibt keine solche Zeile, kein solches Material oder keine solche Periode im Buch.</translation>
        </message>
        <message>
            <source>they were read as part of the text</source>
            <translation>sie wurden als Teil des Textes gelesen</translation>
        </message>
        <message>
            <source>this sheet and "{0}" are both read as {1}; only the first was read.</source>
            <translation>Dieses Blatt und „{0}“ werden beide als {1} gelesen; nur das erste wurde gelesen.</translation>
        </message>
        <message>
            <source>this sheet has no known title and is ignored.</source>
            <translation>Dieses Blatt hat keinen bekannten Titel und wird übergangen.</translation>
        </message>
        <message>
            <source>this sheet is hidden in the file and was read.</source>
            <translation>Dieses Blatt ist in der Datei ausgeblendet und wurde gelesen.</translation>
        </message>
        <message>
            <source>title not known</source>
            <translation>Titel nicht bekannt</translation>
        </message>
        <message>
            <source>to be reached by {0}</source>
            <translation>bis {0} zu erreichen</translation>
        </message>
        <message>
            <source>to take effect {0}; {1}</source>
            <translation>tritt in Kraft {0}; {1}</translation>
        </message>
        <message>
            <source>too much</source>
            <translation>zu viel</translation>
        </message>
        <message>
            <source>two of its parts have the same name</source>
            <translation>zwei ihrer Teile haben denselben Namen</translation>
        </message>
        <message>
            <source>two of its sheets have the same name</source>
            <translation>zwei ihrer Blätter haben denselben Namen</translation>
        </message>
        <message>
            <source>unconstrained</source>
            <translation>ohne Regeln</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>unit "{0}" is not known; the quantity was kept without a unit.</source>
            <translation>Die Einheit „{0}“ ist nicht bekannt; die Menge blieb ohne Einheit.</translation>
        </message>
        <message>
            <source>unit "{0}" was read as {1}.</source>
            <translation>Die Einheit „{0}“ wurde als {1} gelesen.</translation>
        </message>
        <message>
            <source>unit "{0}": one {1}</source>
            <translation>Einheit „{0}“: ein {1}</translation>
        </message>
        <message>
            <source>unit cost</source>
            <translation>Stückkosten</translation>
        </message>
        <message>
            <source>unit mass {0} contradicts the unit {1}, which is {2} kg.</source>
            <translation>Die Stückmasse {0} widerspricht der Einheit {1}, die {2} kg ist.</translation>
        </message>
        <message>
            <source>unit pair: a pair is counted as one, not as two pieces.</source>
            <translation>Einheit Paar: Ein Paar zählt als eines, nicht als zwei Stück.</translation>
        </message>
        <message>
            <source>unit per period</source>
            <translation>Einheit je Periode</translation>
        </message>
        <message>
            <source>unit price {0} of {1} is above the price of a smaller quantity; a price for all units may only fall.</source>
            <translation>Der Stückpreis {0} von {1} liegt über dem Preis einer kleineren Menge; ein Preis für alle Einheiten darf nur fallen.</translation>
        </message>
        <message>
            <source>unit set: one set {0}</source>
            <translation>Einheit Satz: ein Satz {0}</translation>
        </message>
        <message>
            <source>unit value</source>
            <translation>Stückwert</translation>
        </message>
        <message>
            <source>units of the product</source>
            <translation>Einheiten des Produkts</translation>
        </message>
        <message>
            <source>units: "{0}" is no unit, or may be several. State {1}.</source>
            <translation>Einheiten: „{0}“ ist keine Einheit, oder kann mehrere sein. Geben Sie {1} an.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>unknown; a problem where the mass is needed</source>
            <translation>unbekannt; ein Problem, wo die Masse gebraucht wird</translation>
        </message>
        <message>
            <source>unknown; the baseline needs shares that sum to 1</source>
            <translation>unbekannt; die Vergleichsbasis braucht Anteile, die zusammen 1 ergeben</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>unpacks from {0} MB to {1} MB, more than a sourcing workbook can need. It is not read. Delete unused rows and sheets and save it again.</source>
            <translation>entpackt sich von {0} MB auf {1} MB, mehr als eine Beschaffungs-Arbeitsmappe brauchen kann. Sie wird nicht gelesen. Löschen Sie unbenutzte Zeilen und Blätter und speichern Sie sie erneut.</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>bis {0}</translation>
        </message>
        <message>
            <source>valid to {0} is before valid from {1}.</source>
            <translation>Gültig bis {0} liegt vor gültig ab {1}.</translation>
        </message>
        <message>
            <source>value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>violation</source>
            <translation>Verletzung</translation>
        </message>
        <message>
            <source>was not done after {0} seconds</source>
            <translation>war nach {0} Sekunden nicht fertig</translation>
        </message>
        <message>
            <source>was not found. Check its name and folder.</source>
            <translation>wurde nicht gefunden. Prüfen Sie Namen und Ordner.</translation>
        </message>
        <message>
            <source>was saved by Excel 4 or older. Open it in a spreadsheet program and save it as .xlsx; {0} are read.</source>
            <translation>wurde mit Excel 4 oder älter gespeichert. Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie als .xlsx; gelesen werden {0}.</translation>
        </message>
        <message>
            <source>what can be ordered, delivered and stored falls short</source>
            <translation>was bestellt, geliefert und gelagert werden kann, reicht nicht</translation>
        </message>
        <message>
            <source>what was stated</source>
            <translation>dem, was angegeben wurde</translation>
        </message>
        <message>
            <source>which is no amount.</source>
            <translation>was kein gültiger Wert ist.</translation>
        </message>
        <message>
            <source>while {0} holds</source>
            <translation>solange {0} gilt</translation>
        </message>
        <message>
            <source>with the {0}</source>
            <translation>mit {0}</translation>
        </message>
        <message>
            <source>with these awards it costs from {0} to {1}, not {2}.</source>
            <translation>Mit diesen Vergaben kostet es von {0} bis {1}, nicht {2}.</translation>
        </message>
        <message>
            <source>without rules</source>
            <translation>ohne Regeln</translation>
        </message>
        <message>
            <source>without rules the least {0} is {1}, more than {2} under them.</source>
            <translation>Ohne Regeln sind die geringsten {0} {1}, mehr als {2} unter ihnen.</translation>
        </message>
        <message>
            <source>worst case</source>
            <translation>schlimmster Fall</translation>
        </message>
        <message>
            <source>{0} "{1}" {2}{3}.⟨references⟩</source>
            <translation>{0} "{1}" {2}{3}.</translation>
        </message>
        <message>
            <source>{0} (+{1} %) over the loosest</source>
            <translation>{0} (+{1} %) über dem lockersten</translation>
        </message>
        <message>
            <source>{0} (no title)</source>
            <translation>{0} (ohne Titel)</translation>
        </message>
        <message>
            <source>{0} (product)</source>
            <translation>{0} (Produkt)</translation>
        </message>
        <message>
            <source>{0} (row {1})</source>
            <translation>{0} (Zeile {1})</translation>
        </message>
        <message>
            <source>{0} ({1} {2}{3})⟨conflict_words⟩</source>
            <translation>{0} ({1} {2}{3})</translation>
        </message>
        <message>
            <source>{0} ({1})⟨assemblies⟩</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <source>{0} ({1})⟨conflict_words⟩</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <source>{0} ({1})⟨countries⟩</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <source>{0} ({1})⟨new_offers⟩</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <source>{0} ({1})⟨scenarios⟩</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <source>{0} ({1}, issued {2})</source>
            <translation>{0} ({1}, erlassen {2})</translation>
        </message>
        <message>
            <source>{0} How good it is, is not proved.</source>
            <translation>{0} Wie gut er ist, ist nicht bewiesen.</translation>
        </message>
        <message>
            <source>{0} a Shortage cost of {1} in Materials, or add an offer or stock that the scenario leaves.</source>
            <translation>{0} Fehlmengenkosten von {1} im Blatt Materialien, oder fügen Sie ein Angebot oder Bestand hinzu, den das Szenario lässt.</translation>
        </message>
        <message>
            <source>{0} and a {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} und {1} weitere</translation>
        </message>
        <message>
            <source>{0} asks for {1} {2} from {3}</source>
            <translation>{0} verlangt {1} {2} aus {3}</translation>
        </message>
        <message>
            <source>{0} at {1} is not {2} at {3}.</source>
            <translation>{0} bei {1} ist nicht {2} bei {3}.</translation>
        </message>
        <message>
            <source>{0} becomes {1} in base currency and the material's unit, outside what can be planned with ({2} to {3}).</source>
            <translation>{0} wird in Basiswährung und der Einheit des Materials zu {1}, außerhalb dessen, womit geplant werden kann ({2} bis {3}).</translation>
        </message>
        <message>
            <source>{0} cannot arrive before {1}, too late for {2}: its lead time is {3} days from {4}.</source>
            <translation>{0} kann nicht vor {1} da sein, zu spät für {2}: Die Lieferzeit beträgt {3} Tage ab {4}.</translation>
        </message>
        <message>
            <source>{0} cannot be asked of {1}: it would hold for every single one.</source>
            <translation>{0} kann nicht von {1} verlangt werden: Es würde für jeden einzelnen gelten.</translation>
        </message>
        <message>
            <source>{0} cannot be opened: {1}.</source>
            <translation>{0} kann nicht geöffnet werden: {1}.</translation>
        </message>
        <message>
            <source>{0} cannot be saved in {1}, which is read-only. Save in another folder.</source>
            <translation>{0} kann nicht in {1} gespeichert werden, das schreibgeschützt ist. Speichern Sie in einem anderen Ordner.</translation>
        </message>
        <message>
            <source>{0} cells hold characters that cannot be read as {1} and stand as “{2}”; the first is in row {3}.</source>
            <translation>{0} Zellen enthalten Zeichen, die nicht als {1} gelesen werden können und als „{2}“ stehen; die erste ist in Zeile {3}.</translation>
        </message>
        <message>
            <source>{0} counts as {1} %.</source>
            <translation>{0} zählt als {1} %.</translation>
        </message>
        <message>
            <source>{0} counts the rows; it was not read as levels.</source>
            <translation>{0} zählt die Zeilen; sie wurde nicht als Ebenen gelesen.</translation>
        </message>
        <message>
            <source>{0} days</source>
            <translation>{0} Tage</translation>
        </message>
        <message>
            <source>{0} days: type {1}.</source>
            <translation>{0} Tage: Geben Sie {1} ein.</translation>
        </message>
        <message>
            <source>{0} delivers nothing: its capacity is 0.</source>
            <translation>{0} liefert nichts: Die Kapazität ist 0.</translation>
        </message>
        <message>
            <source>{0} delivers nothing: the capacity of {1} is 0.</source>
            <translation>{0} liefert nichts: Die Kapazität von {1} ist 0.</translation>
        </message>
        <message>
            <source>{0} does not contain {1} (Contents, Mineral): the row counts for nothing.</source>
            <translation>{0} enthält {1} nicht (Gehalte, Mineral): Die Zeile zählt für nichts.</translation>
        </message>
        <message>
            <source>{0} does not convert into {1}, the unit of {2}{3}.</source>
            <translation>{0} lässt sich nicht in {1} umrechnen, die Einheit von {2}{3}.</translation>
        </message>
        <message>
            <source>{0} exceeds its maximum spend {1}.</source>
            <translation>{0} übersteigt seinen Höchstumsatz {1}.</translation>
        </message>
        <message>
            <source>{0} formulas hold other values than were planned, or none; they were not checked, for they may follow from the changed prices.</source>
            <translation>{0} Formeln enthalten andere Werte als geplant, oder keine; sie wurden nicht geprüft, denn sie können aus den geänderten Preisen folgen.</translation>
        </message>
        <message>
            <source>{0} gets no award: the supplier {1} is excluded.</source>
            <translation>{0} erhält keine Vergabe: Der Lieferant {1} ist ausgeschlossen.</translation>
        </message>
        <message>
            <source>{0} has components in the BOM; as a requirement it is bought whole, not built.</source>
            <translation>{0} hat Komponenten in der Stückliste; als Bedarf wird es ganz gekauft, nicht gefertigt.</translation>
        </message>
        <message>
            <source>{0} has no cell with anything in it.</source>
            <translation>{0} hat keine Zelle mit Inhalt.</translation>
        </message>
        <message>
            <source>{0} has no sheet "{1}"; it has {2}.</source>
            <translation>{0} hat kein Blatt „{1}“; es hat {2}.</translation>
        </message>
        <message>
            <source>{0} has no sheet "{1}"; it has {2}. {3}</source>
            <translation>{0} hat kein Blatt „{1}“; es hat {2}. {3}</translation>
        </message>
        <message>
            <source>{0} has no sheet.</source>
            <translation>{0} hat kein Blatt.</translation>
        </message>
        <message>
            <source>{0} has no table of items. {1}; a quotation has an item and a price.</source>
            <translation>{0} hat keine Tabelle von Artikeln. {1}; ein Angebot hat einen Artikel und einen Preis.</translation>
        </message>
        <message>
            <source>{0} has the mineral {1}, which its rows in Contents do not name; Contents decides.</source>
            <translation>{0} hat das Mineral {1}, das seine Zeilen im Blatt Gehalte nicht nennen; das Blatt Gehalte entscheidet.</translation>
        </message>
        <message>
            <source>{0} has {1} already in {2}.</source>
            <translation>{0} hat {1} schon in {2}.</translation>
        </message>
        <message>
            <source>{0} has {1} beside the number; expected a number alone.</source>
            <translation>{0} hat {1} neben der Zahl; erwartet wird eine bloße Zahl.</translation>
        </message>
        <message>
            <source>{0} holds line totals.</source>
            <translation>{0} enthält Zeilensummen.</translation>
        </message>
        <message>
            <source>{0} holds only what this sheet lists ({1}), not the {2} countries of the built-in {3}.</source>
            <translation>{0} enthält nur, was dieses Blatt aufführt ({1}), nicht die {2} Länder der eingebauten Gruppe {3}.</translation>
        </message>
        <message>
            <source>{0} in all.</source>
            <translation>{0} insgesamt.</translation>
        </message>
        <message>
            <source>{0} in all; from there to {1} each {2} costs {3} {4}.</source>
            <translation>{0} insgesamt; von dort bis {1} kostet jeder {2} {3} {4}.</translation>
        </message>
        <message>
            <source>{0} in {1}</source>
            <translation>{0} in {1}</translation>
        </message>
        <message>
            <source>{0} is a date or time; it was read as the text {1}.</source>
            <translation>{0} ist ein Datum oder eine Uhrzeit; es wurde als der Text {1} gelesen.</translation>
        </message>
        <message>
            <source>{0} is a folder. Save under another name.</source>
            <translation>{0} ist ein Ordner. Speichern Sie unter einem anderen Namen.</translation>
        </message>
        <message>
            <source>{0} is a formula without a calculated value.</source>
            <translation>{0} ist eine Formel ohne berechneten Wert.</translation>
        </message>
        <message>
            <source>{0} is a percentage; expected a number.</source>
            <translation>{0} ist ein Prozentsatz; erwartet wird eine Zahl.</translation>
        </message>
        <message>
            <source>{0} is a share of a value, which changes from plan to plan</source>
            <translation>{0} ist ein Anteil an einem Wert, der sich von Plan zu Plan ändert</translation>
        </message>
        <message>
            <source>{0} is a share of the quantity bought, which changes from plan to plan with what {1}</source>
            <translation>{0} ist ein Anteil an der gekauften Menge, die sich von Plan zu Plan ändert mit dem, was {1}</translation>
        </message>
        <message>
            <source>{0} is a {1}, but {2} is a {3} ({4}).</source>
            <translation>{0} ist: {1}, aber {2} ist: {3} ({4}).</translation>
        </message>
        <message>
            <source>{0} is above 1; expected a share such as 0.65 or 65 %.</source>
            <translation>{0} ist über 1; erwartet wird ein Anteil wie 0.65 oder 65 %.</translation>
        </message>
        <message>
            <source>{0} is above {1}, too large to plan with.</source>
            <translation>{0} ist über {1}, zu groß, um damit zu planen.</translation>
        </message>
        <message>
            <source>{0} is already in {1}.</source>
            <translation>{0} steht schon in {1}.</translation>
        </message>
        <message>
            <source>{0} is before 1900-01-01, where the days of Excel begin.</source>
            <translation>{0} liegt vor 1900-01-01, wo die Tage von Excel beginnen.</translation>
        </message>
        <message>
            <source>{0} is below its minimum spend {1}, though something is bought.</source>
            <translation>{0} liegt unter seinem Mindestumsatz {1}, obwohl etwas gekauft wird.</translation>
        </message>
        <message>
            <source>{0} is below {1} and not zero, too small to plan with.</source>
            <translation>{0} ist unter {1} und nicht null, zu klein, um damit zu planen.</translation>
        </message>
        <message>
            <source>{0} is blank and required.</source>
            <translation>{0} ist leer, aber erforderlich.</translation>
        </message>
        <message>
            <source>{0} is counted in {1} here and in {2} in row {3}; these do not convert into each other.</source>
            <translation>{0} wird hier in {1} gezählt und in {2} in Zeile {3}; diese lassen sich nicht ineinander umrechnen.</translation>
        </message>
        <message>
            <source>{0} is damaged, or no Lodestone project.{1}</source>
            <translation>{0} ist beschädigt oder kein Lodestone-Projekt.{1}</translation>
        </message>
        <message>
            <source>{0} is no list of materials: its columns are {1}. {2}; a quotation has an item and a price.</source>
            <translation>{0} ist keine Liste von Materialien: Ihre Spalten sind {1}. {2}; ein Angebot hat einen Artikel und einen Preis.</translation>
        </message>
        <message>
            <source>{0} is not a country.</source>
            <translation>{0} ist kein Land.</translation>
        </message>
        <message>
            <source>{0} is not a currency.</source>
            <translation>{0} ist keine Währung.</translation>
        </message>
        <message>
            <source>{0} is not a day without doubt; expected a date cell or text such as 2027-02-01.</source>
            <translation>{0} ist nicht zweifelsfrei ein Tag; erwartet wird eine Datumszelle oder ein Text wie 2027-02-01.</translation>
        </message>
        <message>
            <source>{0} is not a name.</source>
            <translation>{0} ist kein Name.</translation>
        </message>
        <message>
            <source>{0} is not a number.</source>
            <translation>{0} ist keine Zahl.</translation>
        </message>
        <message>
            <source>{0} is not a period without doubt.</source>
            <translation>{0} ist nicht zweifelsfrei eine Periode.</translation>
        </message>
        <message>
            <source>{0} is not a unit{1}.</source>
            <translation>{0} ist keine Einheit{1}.</translation>
        </message>
        <message>
            <source>{0} is not an amount.</source>
            <translation>{0} ist kein gültiger Wert.</translation>
        </message>
        <message>
            <source>{0} is not one of the choices.</source>
            <translation>{0} ist keine der Möglichkeiten.</translation>
        </message>
        <message>
            <source>{0} is not price × quantity in {1} of {2} rows; in the first it is {3} beside {4} × {5}. It was not used.</source>
            <translation>{0} ist in {1} von {2} Zeilen nicht Preis × Menge; in der ersten ist es {3} neben {4} × {5}. Sie wurde nicht verwendet.</translation>
        </message>
        <message>
            <source>{0} is open in another program; close it there, or save under another name.</source>
            <translation>{0} ist in einem anderen Programm geöffnet; schließen Sie es dort, oder speichern Sie unter einem anderen Namen.</translation>
        </message>
        <message>
            <source>{0} is ordered, below the minimum order {1}.</source>
            <translation>{0} wird bestellt, unter der Mindestbestellung {1}.</translation>
        </message>
        <message>
            <source>{0} is price × quantity in {1} rows, so the price is that of one unit.</source>
            <translation>{0} ist in {1} Zeilen Preis × Menge, also ist der Preis der einer Einheit.</translation>
        </message>
        <message>
            <source>{0} is read-only. Save under another name, or allow changes to it.</source>
            <translation>{0} ist schreibgeschützt. Speichern Sie unter einem anderen Namen, oder erlauben Sie Änderungen daran.</translation>
        </message>
        <message>
            <source>{0} is stated to be needed; {1} was recomputed.</source>
            <translation>{0} gilt als nötig; nachgerechnet wurde {1}.</translation>
        </message>
        <message>
            <source>{0} is the file that is being imported. Choose another name for the copy.</source>
            <translation>{0} ist die Datei, die importiert wird. Wählen Sie einen anderen Namen für die Kopie.</translation>
        </message>
        <message>
            <source>{0} is used in {1}, so that one unit of it is not one thing.</source>
            <translation>{0} wird in {1} verwendet, sodass eine Einheit davon nicht eindeutig ist.</translation>
        </message>
        <message>
            <source>{0} is valid from {1}, too late for {2}.</source>
            <translation>{0} gilt erst ab {1}, zu spät für {2}.</translation>
        </message>
        <message>
            <source>{0} is valid to {1}, no longer in {2}.</source>
            <translation>{0} gilt bis {1}, zu kurz für {2}.</translation>
        </message>
        <message>
            <source>{0} is {1} times the order multiple {2}, no whole.</source>
            <translation>{0} ist das {1}-Fache des Bestellvielfachen {2}, kein Ganzes.</translation>
        </message>
        <message>
            <source>{0} is {1} × quantity in {2} rows: line totals.</source>
            <translation>{0} ist {1} × Menge in {2} Zeilen: Zeilensummen.</translation>
        </message>
        <message>
            <source>{0} is {1}; {2} was recomputed.</source>
            <translation>{0} ist {1}; nachgerechnet wurde {2}.</translation>
        </message>
        <message>
            <source>{0} looks at several offers of {1}, whose capacity is not enough for all</source>
            <translation>{0} betrachtet mehrere Angebote von {1}, dessen Kapazität nicht für alle reicht</translation>
        </message>
        <message>
            <source>{0} may be two numbers.</source>
            <translation>{0} kann zwei Zahlen sein.</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} weitere</translation>
        </message>
        <message>
            <source>{0} more cells do not hold what the awards and Assumptions give.</source>
            <translation>{0} weitere Zellen enthalten nicht, was die Vergaben und Assumptions (Annahmen) ergeben.</translation>
        </message>
        <message>
            <source>{0} more formulas were not calculated.</source>
            <translation>{0} weitere Formeln wurden nicht berechnet.</translation>
        </message>
        <message>
            <source>{0} more items stand in several rows, whose quantities add up.</source>
            <translation>{0} weitere Artikel stehen in mehreren Zeilen, deren Mengen sich addieren.</translation>
        </message>
        <message>
            <source>{0} more offers cannot deliver what is required: see Lead time, Valid from, Valid to and Capacity.</source>
            <translation>{0} weitere Angebote können den Bedarf nicht liefern: siehe Lieferzeit, Gültig ab, Gültig bis und Kapazität.</translation>
        </message>
        <message>
            <source>{0} more rows have a total that is not price × quantity.</source>
            <translation>{0} weitere Zeilen haben eine Summe, die nicht Preis × Menge ist.</translation>
        </message>
        <message>
            <source>{0} more than the {1} fields of most rows; its cells may stand in wrong columns.</source>
            <translation>{0} mehr als die {1} Felder der meisten Zeilen; ihre Zellen können in falschen Spalten stehen.</translation>
        </message>
        <message>
            <source>{0} must be at least 0.</source>
            <translation>{0} muss mindestens 0 sein.</translation>
        </message>
        <message>
            <source>{0} must be delivered in full: the shortage cost is blank.</source>
            <translation>{0} muss vollständig geliefert werden: Die Fehlmengenkosten sind leer.</translation>
        </message>
        <message>
            <source>{0} must be {1} {2}.</source>
            <translation>{0} muss sein: {1} {2}.</translation>
        </message>
        <message>
            <source>{0} of offer {1}: the plan had no such award.</source>
            <translation>{0} des Angebots {1}: Der Plan hatte keine solche Vergabe.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} of {1} batches</source>
            <translation>{0} von {1} Stapeln</translation>
        </message>
        <message>
            <source>{0} of {1} in {2} is too small to plan with beside the largest requirement of it, {3}.</source>
            <translation>{0} von {1} in {2} ist zu wenig, um damit neben dem größten Bedarf davon, {3}, zu planen.</translation>
        </message>
        <message>
            <source>{0} of {1} is {2}, the plan had {3}.</source>
            <translation>{0} von {1} ist {2}, der Plan hatte {3}.</translation>
        </message>
        <message>
            <source>{0} offers {1} at different terms in {2}; each is an offer of its own.</source>
            <translation>{0} bietet {1} zu verschiedenen Bedingungen in {2} an; jede ist ein eigenes Angebot.</translation>
        </message>
        <message>
            <source>{0} on, before that day: the horizon is {1}.</source>
            <translation>{0} an, vor diesem Tag: Der Horizont ist {1}.</translation>
        </message>
        <message>
            <source>{0} or {1}</source>
            <translation>{0} oder {1}</translation>
        </message>
        <message>
            <source>{0} over the loosest</source>
            <translation>{0} über dem lockersten</translation>
        </message>
        <message>
            <source>{0} row {1}</source>
            <translation>{0} Zeile {1}</translation>
        </message>
        <message>
            <source>{0} row {1}, {2}, period {3}</source>
            <translation>{0} Zeile {1}, {2}, Periode {3}</translation>
        </message>
        <message>
            <source>{0} rules</source>
            <translation>{0} Regeln</translation>
        </message>
        <message>
            <source>{0} shows the spreadsheet error {1}.</source>
            <translation>{0} zeigt den Tabellenfehler {1}.</translation>
        </message>
        <message>
            <source>{0} stands there, {1} was recomputed.</source>
            <translation>Dort steht {0}, nachgerechnet wurde {1}.</translation>
        </message>
        <message>
            <source>{0} stands where {1} {2} is allowed.</source>
            <translation>{0} steht, wo {1} {2} erlaubt ist.</translation>
        </message>
        <message>
            <source>{0} states discounts in {1}; prices were read without them.</source>
            <translation>{0} nennt Rabatte in {1}; die Preise wurden ohne sie gelesen.</translation>
        </message>
        <message>
            <source>{0} states no level; the line was read as one at the top.</source>
            <translation>{0} nennt keine Ebene; die Zeile wurde als oberste gelesen.</translation>
        </message>
        <message>
            <source>{0} the {1} from {2} to {3}</source>
            <translation>{0}: {1} von {2} auf {3}</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
        <message>
            <source>{0} under {1}</source>
            <translation>{0} unter {1}</translation>
        </message>
        <message>
            <source>{0} was changed by another program. It was not saved and is as it was.</source>
            <translation>{0} wurde von einem anderen Programm geändert. Nichts wurde gespeichert, und die Datei ist, wie sie war.</translation>
        </message>
        <message>
            <source>{0} was not saved ({1}). Save again, or in another folder.</source>
            <translation>{0} wurde nicht gespeichert ({1}). Speichern Sie erneut, oder in einem anderen Ordner.</translation>
        </message>
        <message>
            <source>{0} was read as CNY, as the file is in Chinese.</source>
            <translation>{0} wurde als CNY gelesen, da die Datei auf Chinesisch ist.</translation>
        </message>
        <message>
            <source>{0} was read as JPY, as the file is in Japanese.</source>
            <translation>{0} wurde als JPY gelesen, da die Datei auf Japanisch ist.</translation>
        </message>
        <message>
            <source>{0} was read as SEK, as the file is in Swedish.</source>
            <translation>{0} wurde als SEK gelesen, da die Datei auf Schwedisch ist.</translation>
        </message>
        <message>
            <source>{0} was read as {1}, which the file names.</source>
            <translation>{0} wurde als {1} gelesen, das die Datei nennt.</translation>
        </message>
        <message>
            <source>{0} was read as {1}; a number keeps only 15 digits.</source>
            <translation>{0} wurde als {1} gelesen; eine Zahl behält nur 15 Stellen.</translation>
        </message>
        <message>
            <source>{0} was saved by a newer Lodestone (format {1}, this program knows {2}). Open it there, or install the newer program.</source>
            <translation>{0} wurde von einem neueren Lodestone gespeichert (Format {1}, dieses Programm kennt {2}). Öffnen Sie es dort, oder installieren Sie das neuere Programm.</translation>
        </message>
        <message>
            <source>{0} without duals</source>
            <translation>{0} ohne Dualwerte</translation>
        </message>
        <message>
            <source>{0} {1} % of {2} from {3} ({4}).</source>
            <translation>{0} {1} % {2} aus {3} ({4}).</translation>
        </message>
        <message>
            <source>{0} {1} ({2})⟨session⟩</source>
            <translation>{0} {1} ({2})</translation>
        </message>
        <message>
            <source>{0} {1} be bought from {2}{3}</source>
            <translation>{0}: Käufe {1} bei {2} liegen{3}</translation>
        </message>
        <message>
            <source>{0} {1} count where {2} {3} are asked for.</source>
            <translation>{0} {1} zählen, wo {2} {3} verlangt sind.</translation>
        </message>
        <message>
            <source>{0} {1} exceeds its capacity of {2} {3}.</source>
            <translation>{0} {1} übersteigt seine Kapazität von {2} {3}.</translation>
        </message>
        <message>
            <source>{0} {1} exceeds the offer's capacity {2} {3}.</source>
            <translation>{0} {1} übersteigt die Kapazität des Angebots von {2} {3}.</translation>
        </message>
        <message>
            <source>{0} {1} has no meaning: Requirements and Build plan name no periods.</source>
            <translation>{0} {1} hat keine Bedeutung: Bedarf und Fertigungsplan nennen keine Perioden.</translation>
        </message>
        <message>
            <source>{0} {1} has no {2} above it; the line was put below the nearest one.</source>
            <translation>{0} {1} hat kein {2} darüber; die Zeile wurde unter das nächste gesetzt.</translation>
        </message>
        <message>
            <source>{0} {1} is a {2}.</source>
            <translation>{0} {1} ist: {2}.</translation>
        </message>
        <message>
            <source>{0} {1} is a {2}; this workbook plans by {3}.</source>
            <translation>{0} {1} ist: {2}; diese Arbeitsmappe plant nach: {3}.</translation>
        </message>
        <message>
            <source>{0} {1} is no country, country group or supplier.</source>
            <translation>{0} {1} ist weder Land noch Ländergruppe noch Lieferant.</translation>
        </message>
        <message>
            <source>{0} {1} is no material, group or mineral of this book.</source>
            <translation>{0} {1} ist weder Material noch Gruppe noch Mineral dieses Buchs.</translation>
        </message>
        <message>
            <source>{0} {1} is {2}.</source>
            <translation>{0} {1} ist {2}.</translation>
        </message>
        <message>
            <source>{0} {1} lies outside the horizon.</source>
            <translation>{0} {1} liegt außerhalb des Horizonts.</translation>
        </message>
        <message>
            <source>{0} {1} no probability, which the objective {2} needs.</source>
            <translation>{0} {1} keine Wahrscheinlichkeit, die das Ziel {2} braucht.</translation>
        </message>
        <message>
            <source>{0} {1} of {2} are missing{3}.</source>
            <translation>{0} {1} von {2} fehlen{3}.</translation>
        </message>
        <message>
            <source>{0} {1} of {2} {3} be {4}</source>
            <translation>{0} {1} {2} {3}{4} werden</translation>
        </message>
        <message>
            <source>{0} {1} of {2}{3}</source>
            <translation>{0} {1} von {2}{3}</translation>
        </message>
        <message>
            <source>{0} {1} {2} the table, look like rows of it and were not read; the first holds {3}.</source>
            <translation>{0} {1} {2} der Tabelle, sehen aus wie Zeilen davon und wurden nicht gelesen; die erste enthält {3}.</translation>
        </message>
        <message>
            <source>{0} {1} {2} {3}{4}{5}{6}⟨rules⟩</source>
            <translation>{0}: Käufe {1} {2} {3}{4}{5}{6}</translation>
        </message>
        <message>
            <source>{0} {1} {2}: opening {3} + bought {4} + short {5} is not required {6} + closing {7} + surplus {8}.</source>
            <translation>{0} {1} {2}: Anfang {3} + gekauft {4} + fehlend {5} ist nicht benötigt {6} + Schluss {7} + Überschuss {8}.</translation>
        </message>
        <message>
            <source>{0} {1} {2}⟨number_cells⟩</source>
            <translation>{0} {1} {2}</translation>
        </message>
        <message>
            <source>{0} {1} {2}⟨preset_rules⟩</source>
            <translation>{0} {1} {2}</translation>
        </message>
        <message>
            <source>{0} {1} {2}⟨rules⟩</source>
            <translation>{0} {1} {2}</translation>
        </message>
        <message>
            <source>{0} {1}, the plan had {2} {3} (offer {4}).</source>
            <translation>{0} {1}, der Plan hatte {2} {3} (Angebot {4}).</translation>
        </message>
        <message>
            <source>{0} {1}.⟨texts⟩</source>
            <translation>{0} {1}.</translation>
        </message>
        <message>
            <source>{0} {1}; it was left out.</source>
            <translation>{0} {1}; es wurde weggelassen.</translation>
        </message>
        <message>
            <source>{0} {1}{2}⟨term_dials⟩</source>
            <translation>{0} {1}{2}</translation>
        </message>
        <message>
            <source>{0} {1}⟨cell_reading⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} {1}⟨planning⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} {1}⟨preset_rules⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} {1}⟨rules⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} {1}⟨session⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} {1}⟨typed⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} {1}⟨values⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} …{1}⟨tasks⟩</source>
            <translation>{0} …{1}</translation>
        </message>
        <message>
            <source>{0} …⟨frontier⟩</source>
            <translation>{0} …</translation>
        </message>
        <message>
            <source>{0}!{1}⟨book_writer⟩</source>
            <translation>{0}!{1}</translation>
        </message>
        <message>
            <source>{0}!{1}⟨findings⟩</source>
            <translation>{0}!{1}</translation>
        </message>
        <message>
            <source>{0}, and nothing else.</source>
            <translation>{0}, und nichts sonst.</translation>
        </message>
        <message>
            <source>{0}, and {1}</source>
            <translation>{0}, und {1}</translation>
        </message>
        <message>
            <source>{0}, but every plan has a little {1} than that</source>
            <translation>{0}, aber jeder Plan hat etwas {1} als das</translation>
        </message>
        <message>
            <source>{0}, but {1} is the {2} that can be reached</source>
            <translation>{0}, aber {1} ist das {2}, was erreichbar ist</translation>
        </message>
        <message>
            <source>{0}, by landed cost,</source>
            <translation>{0} nach Einstandskosten</translation>
        </message>
        <message>
            <source>{0}, certificate {1}</source>
            <translation>{0}, Zertifikat {1}</translation>
        </message>
        <message>
            <source>{0}, each stage on its own</source>
            <translation>{0}, jede Stufe für sich</translation>
        </message>
        <message>
            <source>{0}, exact values, certificate {1}</source>
            <translation>{0}, genaue Werte, Zertifikat {1}</translation>
        </message>
        <message>
            <source>{0}, not feasible with whole numbers</source>
            <translation>{0}, mit ganzen Zahlen nicht erfüllbar</translation>
        </message>
        <message>
            <source>{0}, told apart from the item of that name</source>
            <translation>{0}, unterschieden vom Artikel dieses Namens</translation>
        </message>
        <message>
            <source>{0}, which begins on {1}</source>
            <translation>{0} (Beginn {1})</translation>
        </message>
        <message>
            <source>{0}, which cannot be reached</source>
            <translation>{0}, was nicht erreichbar ist</translation>
        </message>
        <message>
            <source>{0}, which this version cannot plan with yet; a plan that ignores it would be wrong.</source>
            <translation>{0}, womit diese Version noch nicht planen kann; ein Plan, der das übergeht, wäre falsch.</translation>
        </message>
        <message>
            <source>{0}, {1}.{2}⟨rules⟩</source>
            <translation>{0}, {1}.{2}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨by_period⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨conflict_words⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨count_exposure⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨counts⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨explaining⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨exposure⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨findings⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨outside_rows⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨planning⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨presets⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨quantity_column⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨reachable⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨risk⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨row_kinds⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨rules⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}. Read in: {1}{2}.</source>
            <translation>{0}. Gelesen in: {1}{2}.</translation>
        </message>
        <message>
            <source>{0}.{1} or {2}/{3}</source>
            <translation>{0}.{1} oder {2}/{3}</translation>
        </message>
        <message>
            <source>{0}4{1}⟨xls⟩</source>
            <translation>{0}4{1}</translation>
        </message>
        <message>
            <source>{0}4⟨xls⟩</source>
            <translation>{0}4</translation>
        </message>
        <message>
            <source>{0}: "{1}" is neither a column letter nor a number above 0.</source>
            <translation>{0}: „{1}“ ist weder ein Spaltenbuchstabe noch eine Zahl über 0.</translation>
        </message>
        <message>
            <source>{0}: header_rows is 2, and header_row 0 means none. Leave one out.</source>
            <translation>{0}: header_rows ist 2, und header_row 0 heißt keine. Lassen Sie eines weg.</translation>
        </message>
        <message>
            <source>{0}: questions are open. {1}</source>
            <translation>{0}: Fragen sind offen. {1}</translation>
        </message>
        <message>
            <source>{0}: row {1} has no table below it; {2}.</source>
            <translation>{0}: Zeile {1} hat keine Tabelle unter sich; {2}.</translation>
        </message>
        <message>
            <source>{0}: row {1} holds no titles. State another header_row.</source>
            <translation>{0}: Zeile {1} enthält keine Titel. Nennen Sie eine andere header_row.</translation>
        </message>
        <message>
            <source>{0}: the coefficient {1} {2}. Check the prices, shares and units that it comes from.</source>
            <translation>{0}: Der Koeffizient {1} {2}. Prüfen Sie die Preise, Anteile und Einheiten, aus denen er kommt.</translation>
        </message>
        <message>
            <source>{0}: the maximum stock is {1}, less than {2}.</source>
            <translation>{0}: Der Höchstbestand ist {1}, weniger als {2}.</translation>
        </message>
        <message>
            <source>{0}: the only answer is "{1}". Otherwise correct the file itself.</source>
            <translation>{0}: Die einzige Antwort ist „{1}“. Berichtigen Sie sonst die Datei selbst.</translation>
        </message>
        <message>
            <source>{0}: the plan then costs {1} {2}.</source>
            <translation>{0}: Der Plan kostet dann {1} {2}.</translation>
        </message>
        <message>
            <source>{0}: the requirements can be met, but a loss cannot be bridged for {1} as well; {2} can.</source>
            <translation>{0}: Der Bedarf kann gedeckt werden, aber ein Ausfall kann nicht zugleich {1} überbrückt werden; {2} können es.</translation>
        </message>
        <message>
            <source>{0}: titles in row {1}, first row {2} and last row {3} do not follow each other up to row {4}, the last of the sheet. Correct these numbers.</source>
            <translation>{0}: Titel in Zeile {1}, erste Zeile {2} und letzte Zeile {3} folgen nicht aufeinander bis Zeile {4}, der letzten des Blatts. Berichtigen Sie diese Zahlen.</translation>
        </message>
        <message>
            <source>{0}: value {1} is {2}; expected a finite number of size at most {3}. Check the quantities, prices and units it comes from.</source>
            <translation>{0}: Der Wert {1} ist {2}; erwartet wird eine endliche Zahl von höchstens {3}. Prüfen Sie die Mengen, Preise und Einheiten, aus denen er kommt.</translation>
        </message>
        <message>
            <source>{0}: what is required in a period is not how many of each item one product needs. Put requirements into the sheet Requirements, a row for each material and period. Which column says how many one product needs all the same? Without an answer nothing is read.</source>
            <translation>{0}: Was in einer Periode gebraucht wird, ist nicht, wie viel ein Produkt von jedem Artikel braucht. Tragen Sie einen Bedarf in das Blatt Bedarf ein, eine Zeile je Material und Periode. Welche Spalte sagt dennoch, wie viel ein Produkt braucht? Ohne Antwort wird nichts gelesen.</translation>
        </message>
        <message>
            <source>{0}: {1} are required, but {2}: {3} cannot be had.</source>
            <translation>{0}: {1} sind nötig, aber {2}: {3} sind nicht zu haben.</translation>
        </message>
        <message>
            <source>{0}: {1} cannot be saved to Excel: {2}</source>
            <translation>{0}: {1} kann nicht nach Excel gespeichert werden: {2}</translation>
        </message>
        <message>
            <source>{0}: {1} is no answer. Choose {2}.</source>
            <translation>{0}: {1} ist keine Antwort. Wählen Sie {2}.</translation>
        </message>
        <message>
            <source>{0}: {1} is no open question; open: {2}.</source>
            <translation>{0}: {1} ist keine offene Frage; offen: {2}.</translation>
        </message>
        <message>
            <source>{0}: {1} rows are more than the {2} that Excel holds.</source>
            <translation>{0}: {1} Zeilen sind mehr als die {2}, die Excel fasst.</translation>
        </message>
        <message>
            <source>{0}: {1} {2}, and cannot bridge {3} days without.</source>
            <translation>{0}: {1} {2} und kann {3} Tage ohne nicht überbrücken.</translation>
        </message>
        <message>
            <source>{0}: {1}, but not with a minimum cover of {2} as well; {3} can be held.</source>
            <translation>{0}: {1}, aber nicht zugleich mit einer Mindestreichweite von {2}; {3} können gehalten werden.</translation>
        </message>
        <message>
            <source>{0}: {1}, {2}⟨preset_rules⟩</source>
            <translation>{0}: {1}, {2}</translation>
        </message>
        <message>
            <source>{0}: {1}.⟨supply⟩</source>
            <translation>{0}: {1}.</translation>
        </message>
        <message>
            <source>{0}: {1}; header_row is the lower of two rows. {2}</source>
            <translation>{0}: {1}; header_row ist die untere von zwei Zeilen. {2}</translation>
        </message>
        <message>
            <source>{0}: {1}⟨findings⟩</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}: {1}⟨process⟩</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}: {1}⟨session⟩</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}; {1} more is paid once: stock that is still there at the end, and dearer purchases.</source>
            <translation>{0}; {1} mehr wird einmal bezahlt: Bestand, der am Ende noch da ist, und teurere Käufe.</translation>
        </message>
        <message>
            <source>{0}; {1} {2} less is paid for purchases over the horizon.</source>
            <translation>{0}; {1} {2} weniger wird über den Horizont für Käufe bezahlt.</translation>
        </message>
        <message>
            <source>{0}; {1}⟨find_table⟩</source>
            <translation>{0}; {1}</translation>
        </message>
        <message>
            <source>{0}For an absolute amount write {1}, beside the number.</source>
            <translation>{0}Für einen absoluten Wert schreiben Sie {1} neben die Zahl.</translation>
        </message>
        <message>
            <source>{0}Rules may name it as it stands; it has no world production and no price.</source>
            <translation>{0}Regeln dürfen es nennen, wie es steht; es hat keine Weltproduktion und keinen Preis.</translation>
        </message>
        <message>
            <source>{0}least cost.</source>
            <translation>{0}den geringsten Kosten.</translation>
        </message>
        <message>
            <source>{0}missing</source>
            <translation>{0}fehlt</translation>
        </message>
        <message>
            <source>{0}rows {1} to {2}, from column {3}</source>
            <translation>{0}Zeilen {1} bis {2}, ab Spalte {3}</translation>
        </message>
        <message>
            <source>{0}{1}.⟨row_findings⟩</source>
            <translation>{0}{1}.</translation>
        </message>
        <message>
            <source>{0}{1}.⟨typed⟩</source>
            <translation>{0}{1}.</translation>
        </message>
        <message>
            <source>{0}{1}{2}{3}⟨rules⟩</source>
            <translation>{1}{2} {0}{3}</translation>
        </message>
        <message>
            <source>{0}{1}{2}⟨balance⟩</source>
            <translation>{0}{1}{2}</translation>
        </message>
        <message>
            <source>{0}{1}{2}⟨conflict_words⟩</source>
            <translation>{0}{1}{2}</translation>
        </message>
        <message>
            <source>{0}{1}{2}⟨letters⟩</source>
            <translation>{0}{1}{2}</translation>
        </message>
        <message>
            <source>{0}{1}{2}⟨number_text⟩</source>
            <translation>{0}{1}{2}</translation>
        </message>
        <message>
            <source>{0}{1}⟨cell_reading⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨cells⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨filling⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨integer_solve⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨ods⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨outside_rows⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨planning⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨product⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨replan⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨table_cells⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨testing⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}⟨rules⟩</source>
            <translation>{0}</translation>
        </message>
        <message>
            <source>​‌‍⁠﻿⟨⟩</source>
            <translation>​‌‍⁠﻿</translation>
        </message>
        <message>
            <source>“lodestone presets” lists them; ID or ID@always.</source>
            <translation>„lodestone presets“ führt sie auf; ID oder ID@always.</translation>
        </message>
        <message>
            <source>“{0}” is not a number of repetitions</source>
            <translation>„{0}“ ist keine Zahl von Wiederholungen</translation>
        </message>
        <message>
            <source>“{0}”⟨stale_cells⟩</source>
            <translation>“{0}”</translation>
        </message>
        <message>
            <source>�⟨⟩</source>
            <translation>�</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Bringing back …</source>
            <translation>Wird zurückgeholt …</translation>
        </message>
        <message>
            <source>Brought back {0}; it is not saved yet</source>
            <translation>{0} zurückgeholt; noch nicht gespeichert</translation>
        </message>
        <message>
            <source>No plan was made</source>
            <translation>Es wurde kein Plan erstellt</translation>
        </message>
        <message>
            <source>Opening the sample …</source>
            <translation>Das Beispiel wird geöffnet …</translation>
        </message>
        <message>
            <source>Optimising …</source>
            <translation>Wird optimiert …</translation>
        </message>
        <message>
            <source>Reading {0} …</source>
            <translation>{0} wird gelesen …</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Saving {0} …</source>
            <translation>{0} wird gespeichert …</translation>
        </message>
        <message>
            <source>The data could not be checked</source>
            <translation>Die Daten konnten nicht geprüft werden</translation>
        </message>
        <message>
            <source>The last result for this book is on show again</source>
            <translation>Das letzte Ergebnis für dieses Buch ist wieder zu sehen</translation>
        </message>
        <message>
            <source>The sample was not opened</source>
            <translation>Das Beispiel wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Unbenannt</translation>
        </message>
        <message>
            <source>{0} could not be brought back</source>
            <translation>{0} konnte nicht zurückgeholt werden</translation>
        </message>
        <message>
            <source>{0} was not opened</source>
            <translation>{0} wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>{0} was not saved</source>
            <translation>{0} wurde nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>ShareBars</name>
        <message>
            <source>Cap</source>
            <translation>Obergrenze</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Part of what is bought over the horizon, %; the line is the cap, amber stands at it</source>
            <translation>Anteil der Einkäufe über den Horizont, %; die Linie ist die Obergrenze, gelb heißt erreicht</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share of each country by material</source>
            <translation>Anteil jedes Landes je Material</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>at cap {0}</source>
            <translation>erreicht {0}</translation>
        </message>
        <message>
            <source>at its cap</source>
            <translation>an der Obergrenze</translation>
        </message>
        <message>
            <source>max {0}</source>
            <translation>max. {0}</translation>
        </message>
        <message>
            <source>over the cap</source>
            <translation>über der Obergrenze</translation>
        </message>
        <message>
            <source>{0} more in the table</source>
            <translation>{0} weitere in der Tabelle</translation>
        </message>
    </context>
    <context>
        <name>SharesPart</name>
        <message>
            <source>Made</source>
            <translation>Hergestellt</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Gefördert</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Raffiniert</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Where each material comes from</source>
            <translation>Woher jedes Material kommt</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>Blank: {0}.</source>
            <translation>Leer: {0}.</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>Zeile löschen</translation>
        </message>
        <message>
            <source>Delete {0} rows</source>
            <translation>{0} Zeilen löschen</translation>
        </message>
        <message>
            <source>In files: {0}.</source>
            <translation>In Dateien: {0}.</translation>
        </message>
        <message>
            <source>Insert row</source>
            <translation>Zeile einfügen</translation>
        </message>
        <message>
            <source>Insert {0} rows</source>
            <translation>{0} Zeilen einfügen</translation>
        </message>
        <message>
            <source>Measured in: {0}.</source>
            <translation>Gemessen in: {0}.</translation>
        </message>
        <message>
            <source>Paste 1 cell</source>
            <translation>1 Zelle einfügen</translation>
        </message>
        <message>
            <source>Paste {0} cells</source>
            <translation>{0} Zellen einfügen</translation>
        </message>
        <message>
            <source>Required.</source>
            <translation>Erforderlich.</translation>
        </message>
        <message>
            <source>Type {0}</source>
            <translation>{0} eingeben</translation>
        </message>
        <message>
            <source>Values: {0}.</source>
            <translation>Werte: {0}.</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>leer</translation>
        </message>
    </context>
    <context>
        <name>SheetPage</name>
        <message>
            <source>Form of this page</source>
            <translation>Ansicht dieser Seite</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
    </context>
    <context>
        <name>SinceBefore</name>
        <message>
            <source>Against the plan before: {0}</source>
            <translation>Gegenüber dem Plan davor: {0}</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A maker of traction motors and batteries, planned: materials, suppliers, caps. All of it invented.</source>
            <translation>Ein Hersteller von Fahrmotoren und Batterien, fertig geplant: Materialien, Lieferanten, Obergrenzen. Alles erfunden.</translation>
        </message>
        <message>
            <source>A sourcing workbook opens; any other bill of materials or quotation is imported as you watch.</source>
            <translation>Eine Beschaffungs-Arbeitsmappe wird geöffnet; jede andere Stückliste und jedes andere Angebot wird vor Ihren Augen importiert.</translation>
        </message>
        <message>
            <source>An empty workbook with every sheet, its explanations and its drop-down lists.</source>
            <translation>Eine leere Arbeitsmappe mit jedem Blatt, seinen Erklärungen und Auswahllisten.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Drop a workbook, a bill of materials or a quotation anywhere in this window</source>
            <translation>Ziehen Sie eine Arbeitsmappe, eine Stückliste oder ein Angebot irgendwo in dieses Fenster</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Save the template…</source>
            <translation>Vorlage speichern…</translation>
        </message>
        <message>
            <source>See it work</source>
            <translation>Beispiel ansehen</translation>
        </message>
        <message>
            <source>Start from a template</source>
            <translation>Leere Vorlage</translation>
        </message>
        <message>
            <source>Start from your own spreadsheet</source>
            <translation>Eigene Tabelle</translation>
        </message>
        <message>
            <source>The cheapest supplier mix that does not hang on one country</source>
            <translation>Der günstigste Lieferantenmix, der nicht an einem Land hängt</translation>
        </message>
        <message>
            <source>What you need, who can supply it, and your caps. Everything stays on this computer.</source>
            <translation>Was Sie brauchen, wer es liefern kann und Ihre Obergrenzen. Alles bleibt auf diesem Rechner.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
    </context>
    <context>
        <name>StockpileTables</name>
        <message>
            <source>All of it, by the year: {0}</source>
            <translation>Alles zusammen, auf das Jahr: {0}</translation>
        </message>
        <message>
            <source>Bridges</source>
            <translation>Überbrückt</translation>
        </message>
        <message>
            <source>Closing stock of the plan</source>
            <translation>Endbestand des Plans</translation>
        </message>
        <message>
            <source>Days that the sheet Survive asks for</source>
            <translation>Tage, die das Blatt Überbrückung verlangt</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Bestimmt durch</translation>
        </message>
        <message>
            <source>Deciding loss</source>
            <translation>Bestimmender Ausfall</translation>
        </message>
        <message>
            <source>End of</source>
            <translation>Ende von</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Held for</source>
            <translation>Reicht für</translation>
        </message>
        <message>
            <source>Holding: {0} a year</source>
            <translation>Halten: {0} im Jahr</translation>
        </message>
        <message>
            <source>How many materials need stock for it</source>
            <translation>Wie viele Materialien dafür Bestand brauchen</translation>
        </message>
        <message>
            <source>In how many of the stocks below no more than needed is held</source>
            <translation>In wie vielen der Bestände unten nicht mehr als nötig gehalten wird</translation>
        </message>
        <message>
            <source>Just enough</source>
            <translation>Gerade genug</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Ausfall</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Ausgefallen</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materialien</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Nötig</translation>
        </message>
        <message>
            <source>Nothing else: no purchase becomes dearer, and nothing more is in stock at the end.</source>
            <translation>Sonst nichts: Kein Kauf wird teurer, und am Ende liegt nicht mehr im Bestand.</translation>
        </message>
        <message>
            <source>One day more</source>
            <translation>Ein Tag mehr</translation>
        </message>
        <message>
            <source>Paid once: {0}</source>
            <translation>Einmalig: {0}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>The least days that any material's stock bridges</source>
            <translation>Die wenigsten Tage, die der Bestand eines Materials überbrückt</translation>
        </message>
        <message>
            <source>The least stock that bridges the loss</source>
            <translation>Der kleinste Bestand, der den Ausfall überbrückt</translation>
        </message>
        <message>
            <source>The period at whose end it is held</source>
            <translation>Die Periode, an deren Ende er gehalten wird</translation>
        </message>
        <message>
            <source>The single loss that needs the most stock</source>
            <translation>Der einzelne Ausfall, der den größten Bestand braucht</translation>
        </message>
        <message>
            <source>The single losses that need the most stock</source>
            <translation>Die einzelnen Ausfälle, die den größten Bestand brauchen</translation>
        </message>
        <message>
            <source>To bridge</source>
            <translation>Zu überbrücken</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>What the plan costs more with one day more to bridge</source>
            <translation>Was der Plan mit einem Tag mehr zu überbrücken mehr kostet</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>irgendein Land</translation>
        </message>
        <message>
            <source>just enough</source>
            <translation>gerade genug</translation>
        </message>
        <message>
            <source>more than needed</source>
            <translation>mehr als nötig</translation>
        </message>
        <message>
            <source>needs no stock</source>
            <translation>braucht keinen Bestand</translation>
        </message>
        <message>
            <source>not at risk</source>
            <translation>nicht gefährdet</translation>
        </message>
        <message>
            <source>{0} day</source>
            <translation>{0} Tag</translation>
        </message>
        <message>
            <source>{0} days</source>
            <translation>{0} Tage</translation>
        </message>
        <message>
            <source>{0} less is paid for purchases over the horizon.</source>
            <translation>{0} weniger wird über den Horizont für Käufe bezahlt.</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} weitere</translation>
        </message>
        <message>
            <source>{0} more is paid once: stock that is still there at the end, and dearer purchases.</source>
            <translation>{0} mehr wird einmalig bezahlt: Bestand, der am Ende noch da ist, und teurere Käufe.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>StockpileView</name>
        <message>
            <source>Bridge {0}</source>
            <translation>{0} überbrücken</translation>
        </message>
        <message>
            <source>Bridge {0} for {1} days</source>
            <translation>{0} für {1} Tage überbrücken</translation>
        </message>
        <message>
            <source>Held for the chosen loss</source>
            <translation>Für den gewählten Ausfall gehalten</translation>
        </message>
        <message>
            <source>Losses that stock must bridge</source>
            <translation>Ausfälle, die der Bestand überbrücken muss</translation>
        </message>
        <message>
            <source>Losses to bridge</source>
            <translation>Zu überbrückende Ausfälle</translation>
        </message>
        <message>
            <source>No stockpile yet</source>
            <translation>Noch kein Vorrat</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Plan, to see what must be in stock to bridge the losses of the sheet Survive.</source>
            <translation>Planen Sie, um zu sehen, was im Bestand sein muss, um die Ausfälle des Blatts Überbrückung zu überbrücken.</translation>
        </message>
        <message>
            <source>Say which loss must be bridged for how many days: a country, a group or a supplier, or any country, each on its own. The plan then holds the least stock that lasts, and this page says what decides it and what it costs. Materials that need stock for it need a row in the sheet Stock.</source>
            <translation>Sagen Sie, welcher Ausfall für wie viele Tage überbrückt werden muss: ein Land, eine Gruppe oder ein Lieferant, oder irgendein Land, jedes für sich. Der Plan hält dann den kleinsten Bestand, der reicht, und diese Seite sagt, was ihn bestimmt und was er kostet. Materialien, die dafür Bestand brauchen, brauchen eine Zeile im Blatt Bestand.</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Press F5 to plan again.</source>
            <translation>Die Daten haben sich seit diesem Plan geändert. F5 plant neu.</translation>
        </message>
        <message>
            <source>What is held for the chosen loss</source>
            <translation>Was für den gewählten Ausfall gehalten wird</translation>
        </message>
        <message>
            <source>{0}, {1} days</source>
            <translation>{0}, {1} Tage</translation>
        </message>
    </context>
    <context>
        <name>StressView</name>
        <message>
            <source>Every country is lost at every stage in turn, and every scenario is played: with the plan kept, and planned again from the event on.</source>
            <translation>Jedes Land fällt der Reihe nach auf jeder Stufe aus, und jedes Szenario wird durchgespielt: mit dem bestehenden Plan und neu geplant ab dem Ereignis.</translation>
        </message>
        <message>
            <source>No stress test yet</source>
            <translation>Noch kein Stresstest</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Plan first: the test loses every country, and plays every scenario, under that plan.</source>
            <translation>Planen Sie zuerst: Der Test lässt unter diesem Plan jedes Land ausfallen und spielt jedes Szenario durch.</translation>
        </message>
        <message>
            <source>Test the plan</source>
            <translation>Plan prüfen</translation>
        </message>
        <message>
            <source>Testing the plan …</source>
            <translation>Der Plan wird geprüft …</translation>
        </message>
        <message>
            <source>The plan has changed since this test. Test it again.</source>
            <translation>Der Plan hat sich seit dieser Prüfung geändert. Prüfen Sie ihn neu.</translation>
        </message>
    </context>
    <context>
        <name>SupplyPage</name>
        <message>
            <source>&amp;Details of the offer</source>
            <translation>&amp;Einzelheiten des Angebots</translation>
        </message>
        <message>
            <source>Origins, price breaks, contents and supplier of the current offer (Ctrl+T)</source>
            <translation>Herkunft, Preisstaffeln, Gehalte und Lieferant des gewählten Angebots (Strg+T)</translation>
        </message>
    </context>
    <context>
        <name>TradeOff</name>
        <message>
            <source>The trade-off was not computed</source>
            <translation>Die Abwägung wurde nicht berechnet</translation>
        </message>
        <message>
            <source>Tightening {0} …</source>
            <translation>{0} wird verschärft …</translation>
        </message>
        <message>
            <source>Traced {0}</source>
            <translation>{0} berechnet</translation>
        </message>
    </context>
    <context>
        <name>TradeOffPage</name>
        <message>
            <source>Amount</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Choose a rule above and trace it: one plan for each amount, from loose to tight.</source>
            <translation>Wählen Sie oben eine Regel und berechnen Sie die Kurve: ein Plan für jeden Wert, von locker bis streng.</translation>
        </message>
        <message>
            <source>Curve</source>
            <translation>Kurve</translation>
        </message>
        <message>
            <source>No trade-off yet</source>
            <translation>Noch keine Abwägung</translation>
        </message>
        <message>
            <source>One plan is made for each amount, from loose to tight. Esc stops it.</source>
            <translation>Für jeden Wert wird ein Plan berechnet, von locker bis streng. Esc bricht ab.</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>Öffnen Sie auf der Startseite eine Arbeitsmappe oder das Beispiel.</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <source>Or why there is no plan</source>
            <translation>Oder warum es keinen Plan gibt</translation>
        </message>
        <message>
            <source>Over the loosest</source>
            <translation>Über dem lockersten</translation>
        </message>
        <message>
            <source>Plan first: the trade-off starts from the rules of the plan.</source>
            <translation>Planen Sie zuerst: Die Abwägung geht von den Regeln des Plans aus.</translation>
        </message>
        <message>
            <source>Points of the trade-off</source>
            <translation>Punkte der Abwägung</translation>
        </message>
        <message>
            <source>Rules at or beyond their limit</source>
            <translation>Regeln, die an ihrer Grenze oder verletzt sind</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>The book has no rule that could be tightened. Add one on the Rules page.</source>
            <translation>Das Buch hat keine Regel, die sich verschärfen lässt. Fügen Sie auf der Seite Regeln eine hinzu.</translation>
        </message>
        <message>
            <source>The data has changed since the plan was made. Optimise again to trace a rule.</source>
            <translation>Die Daten haben sich geändert, seit der Plan entstand. Optimieren Sie neu, um die Kurve einer Regel zu berechnen.</translation>
        </message>
        <message>
            <source>The data has changed since this curve was computed. Optimise again.</source>
            <translation>Die Daten haben sich geändert, seit diese Kurve berechnet wurde. Optimieren Sie neu.</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Berechnen</translation>
        </message>
        <message>
            <source>Tracing the rule …</source>
            <translation>Die Regel wird durchgerechnet …</translation>
        </message>
        <message>
            <source>What depending less costs</source>
            <translation>Was weniger Abhängigkeit kostet</translation>
        </message>
    </context>
    <context>
        <name>TreeModel</name>
        <message>
            <source>(blank)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Along this path, scrap included</source>
            <translation>Entlang dieses Pfads, Ausschuss eingeschlossen</translation>
        </message>
        <message>
            <source>As the BOM states it, per one unit of the item that it is in</source>
            <translation>Wie in der Stückliste angegeben, je Einheit des Teils, in dem es steckt</translation>
        </message>
        <message>
            <source>Build plan, row {0}</source>
            <translation>Fertigungsplan, Zeile {0}</translation>
        </message>
        <message>
            <source>Counted on top of the quantity</source>
            <translation>Kommt zur Menge hinzu</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Gebraucht</translation>
        </message>
        <message>
            <source>Needed in this period, along this path</source>
            <translation>In dieser Periode gebraucht, entlang dieses Pfads</translation>
        </message>
        <message>
            <source>Over the horizon, along this path; what stands below adds up to it</source>
            <translation>Über den Horizont, entlang dieses Pfads; was darunter steht, ergibt zusammen diese Menge</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Requirements, row {0}</source>
            <translation>Bedarf, Zeile {0}</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Ausschuss</translation>
        </message>
        <message>
            <source>The unit of the figures to the right</source>
            <translation>Einheit der Zahlen rechts davon</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>{0} ↻ contains itself</source>
            <translation>{0} ↻ enthält sich selbst</translation>
        </message>
    </context>
    <context>
        <name>TreeTable</name>
        <message>
            <source>Copied {0} rows</source>
            <translation>{0} Zeilen kopiert</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Opened the first {0} branches</source>
            <translation>Die ersten {0} Zweige aufgeklappt</translation>
        </message>
    </context>
    <context>
        <name>Trial</name>
        <message>
            <source>Set {0} to {1}</source>
            <translation>{0} auf {1} setzen</translation>
        </message>
    </context>
    <context>
        <name>UseHeader</name>
        <message>
            <source>What the columns are used as</source>
            <translation>Wofür die Spalten verwendet werden</translation>
        </message>
    </context>
    <context>
        <name>WhereCard</name>
        <message>
            <source>At any stage</source>
            <translation>Auf jeder Stufe</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Hergestellt</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Gefördert</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Raffiniert</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Where the purchases come from</source>
            <translation>Woher die Einkäufe kommen</translation>
        </message>
    </context>
    <context>
        <name>WhyView</name>
        <message>
            <source>+ a charge, − what it saves others</source>
            <translation>+ eine Belastung, − was es anderen erspart</translation>
        </message>
        <message>
            <source>At most, {0}</source>
            <translation>Höchstens, {0}</translation>
        </message>
        <message>
            <source>Bought, {0}</source>
            <translation>Gekauft, {0}</translation>
        </message>
        <message>
            <source>Choose an award: why does this offer get this much?</source>
            <translation>Wählen Sie eine Vergabe: Warum bekommt dieses Angebot so viel?</translation>
        </message>
        <message>
            <source>Explained {0}</source>
            <translation>{0} erklärt</translation>
        </message>
        <message>
            <source>It was not explained</source>
            <translation>Es wurde nicht erklärt</translation>
        </message>
        <message>
            <source>Its capacity in a period</source>
            <translation>Seine Kapazität in einer Periode</translation>
        </message>
        <message>
            <source>Landed, {0}</source>
            <translation>Einstand, {0}</translation>
        </message>
        <message>
            <source>Looking why …</source>
            <translation>Grund wird gesucht …</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Offers with what the rules make of their prices</source>
            <translation>Angebote mit dem, was die Regeln aus ihren Preisen machen</translation>
        </message>
        <message>
            <source>Reasons are given for the plan of the book: keep the trial, or go back.</source>
            <translation>Begründet wird der Plan des Buchs: den Versuch übernehmen oder zurückgehen.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Optimise again.</source>
            <translation>Die Daten haben sich geändert, seit dieser Plan entstand. Optimieren Sie neu.</translation>
        </message>
        <message>
            <source>The plan has whole decisions (orders, lots, counts, breaks): no single price explains it.</source>
            <translation>Der Plan enthält ganzzahlige Entscheidungen (Bestellungen, Lose, Anzahlen, Staffeln): Kein einzelner Preis erklärt ihn.</translation>
        </message>
        <message>
            <source>What the rules make of it, {0}</source>
            <translation>Was die Regeln daraus machen, {0}</translation>
        </message>
        <message>
            <source>With the rules, {0}</source>
            <translation>Mit Regeln, {0}</translation>
        </message>
        <message>
            <source>With what rules and capacities make of it</source>
            <translation>Mit dem, was Regeln und Kapazitäten daraus machen</translation>
        </message>
        <message>
            <source>With what rules and capacities make of it, it comes to {0} {1}</source>
            <translation>Mit dem, was Regeln und Kapazitäten daraus machen, kommt es auf {0} {1}</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>gekauft</translation>
        </message>
        <message>
            <source>full</source>
            <translation>ausgeschöpft</translation>
        </message>
        <message>
            <source>not bought</source>
            <translation>nicht gekauft</translation>
        </message>
        <message>
            <source>number {1} of {0} offers by landed cost</source>
            <translation>nach Einstandskosten Nummer {1} von {0} Angeboten</translation>
        </message>
        <message>
            <source>the cheapest of {0} offers</source>
            <translation>das günstigste von {0} Angeboten</translation>
        </message>
        <message>
            <source>{0} cannot serve this period.</source>
            <translation>{0} kann diese Periode nicht beliefern.</translation>
        </message>
        <message>
            <source>{0} is {1}.</source>
            <translation>{0} ist {1}.</translation>
        </message>
        <message>
            <source>{0}, below the {1} that one more {2} costs: it is bought as far as it goes.</source>
            <translation>{0}, unter den {1}, die 1 {2} mehr kostet: Es wird gekauft, soweit es reicht.</translation>
        </message>
        <message>
            <source>{0}, just the {1} that one more {2} costs: it is bought as far as it goes.</source>
            <translation>{0}, gerade die {1}, die 1 {2} mehr kostet: Es wird gekauft, soweit es reicht.</translation>
        </message>
        <message>
            <source>{0}, just the {1} that one more {2} costs: it is bought until others are as good.</source>
            <translation>{0}, gerade die {1}, die 1 {2} mehr kostet: Es wird gekauft, bis andere ebenso gut sind.</translation>
        </message>
        <message>
            <source>{0}, not below the {1} that one more {2} costs: it is not bought.</source>
            <translation>{0}, nicht unter den {1}, die 1 {2} mehr kostet: Es wird nicht gekauft.</translation>
        </message>
    </context>
    <context>
        <name>WishPrices</name>
        <message>
            <source>Costs</source>
            <translation>Kostet</translation>
        </message>
        <message>
            <source>Each price is that of one rule while all others stay; they do not add up, because rules work together.</source>
            <translation>Jeder Preis ist der einer Regel, während alle anderen bleiben; sie summieren sich nicht, weil Regeln zusammenwirken.</translation>
        </message>
        <message>
            <source>Each rule is left out in turn and the plan is made again, all others kept: what is saved is the price of that wish. The plan must be proved and up to date.</source>
            <translation>Jede Regel wird der Reihe nach weggelassen und neu geplant, alle anderen bleiben: Was gespart wird, ist der Preis dieses Wunsches. Der Plan muss bewiesen und aktuell sein.</translation>
        </message>
        <message>
            <source>Price every rule</source>
            <translation>Jede Regel bepreisen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>The plan less the plan without this rule, all others kept</source>
            <translation>Der Plan abzüglich des Plans ohne diese Regel, alle anderen bleiben</translation>
        </message>
        <message>
            <source>The price of each wish, the dearest first</source>
            <translation>Der Preis jedes Wunsches, der teuerste zuerst</translation>
        </message>
        <message>
            <source>The {0} prices sum to {1}; all rules together cost {2}.</source>
            <translation>Die {0} Preise ergeben zusammen {1}; alle Regeln gemeinsam kosten {2}.</translation>
        </message>
        <message>
            <source>There are no rules: nothing was wished.</source>
            <translation>Es gibt keine Regeln: Nichts wurde gewünscht.</translation>
        </message>
        <message>
            <source>What the plan without this rule comes to</source>
            <translation>Was der Plan ohne diese Regel ergibt</translation>
        </message>
        <message>
            <source>Where a dash stands, no plan without the rule was proved.</source>
            <translation>Wo ein Strich steht, wurde kein Plan ohne die Regel bewiesen.</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>Wunsch</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>Ohne sie</translation>
        </message>
    </context>
    <context>
        <name>WordsDialog</name>
        <message>
            <source>&amp;Author</source>
            <translation>&amp;Verfasser</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;otiz</translation>
        </message>
    </context>
    <context>
        <name>Worker</name>
        <message>
            <source>The worker process could not be started: {0}</source>
            <translation>Der Rechenprozess konnte nicht gestartet werden: {0}</translation>
        </message>
        <message>
            <source>The worker process ended unexpectedly. Your data is unchanged; try again.</source>
            <translation>Der Rechenprozess endete unerwartet. Ihre Daten sind unverändert; versuchen Sie es noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Undo: Correction of the import</source>
            <translation>&amp;Rückgängig: Berichtigung des Imports</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Compared {0}</source>
            <translation>{0} verglichen</translation>
        </message>
        <message>
            <source>No plan: the Plan page says why</source>
            <translation>Kein Plan: Die Seite Plan sagt, warum</translation>
        </message>
        <message>
            <source>Opened {0}</source>
            <translation>{0} geöffnet</translation>
        </message>
        <message>
            <source>Opened {0} with its plan</source>
            <translation>{0} mit seinem Plan geöffnet</translation>
        </message>
        <message>
            <source>Planned: {0}</source>
            <translation>Geplant: {0}</translation>
        </message>
    </context>
    <context>
        <name>WorldMap</name>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Part of landed cost over the horizon, %. Borders: Natural Earth 1:110m</source>
            <translation>Anteil der Einstandskosten über den Horizont, %. Grenzen: Natural Earth 1:110m</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share of each country on the map</source>
            <translation>Anteil jedes Landes auf der Karte</translation>
        </message>
        <message>
            <source>over {0}</source>
            <translation>über {0}</translation>
        </message>
        <message>
            <source>to {0}</source>
            <translation>bis {0}</translation>
        </message>
    </context>
    <context>
        <name>_DaysField</name>
        <message>
            <source>Type a number of days, 0 or more</source>
            <translation>Geben Sie eine Zahl von Tagen ein, 0 oder mehr</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Approve the plan {0}?</source>
            <translation>Den Plan {0} freigeben?</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Bring back unsaved changes?</source>
            <translation>Ungespeicherte Änderungen zurückholen?</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>It is marked as approved by {0} and can then neither be changed nor deleted.</source>
            <translation>Er wird als freigegeben von {0} gekennzeichnet und lässt sich dann weder ändern noch löschen.</translation>
        </message>
        <message>
            <source>It was changed by another program since it was opened or saved here. Overwriting loses those changes.</source>
            <translation>Die Datei wurde von einem anderen Programm geändert, seit sie hier geöffnet oder gespeichert wurde. Beim Überschreiben gehen diese Änderungen verloren.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Lodestone</source>
            <translation>Lodestone</translation>
        </message>
        <message>
            <source>Lodestone could not start</source>
            <translation>Lodestone konnte nicht starten</translation>
        </message>
        <message>
            <source>Lodestone ended before {0} was saved. Changes that can be brought back: {1}.</source>
            <translation>Lodestone endete, bevor {0} gespeichert war. Änderungen, die zurückgeholt werden können: {1}.</translation>
        </message>
        <message>
            <source>Mend the file and open it again, or save a project, which remembers it.</source>
            <translation>Beheben Sie es in der Datei und öffnen Sie sie erneut, oder speichern Sie ein Projekt, das es sich merkt.</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>Überschreiben</translation>
        </message>
        <message>
            <source>Overwrite {0}?</source>
            <translation>{0} überschreiben?</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Save the changes to {0}?</source>
            <translation>Änderungen an {0} speichern?</translation>
        </message>
        <message>
            <source>Save without it</source>
            <translation>Ohne es speichern</translation>
        </message>
        <message>
            <source>Save {0} without what was not read?</source>
            <translation>{0} ohne das speichern, was nicht gelesen wurde?</translation>
        </message>
        <message>
            <source>Start it again. If that does not help, install it again; your files are not touched.</source>
            <translation>Starten Sie es erneut. Hilft das nicht, installieren Sie es neu; Ihre Dateien bleiben unberührt.</translation>
        </message>
        <message>
            <source>The program made a mistake ({0})</source>
            <translation>Im Programm ist ein Fehler aufgetreten ({0})</translation>
        </message>
        <message>
            <source>They are lost if you do not save them.</source>
            <translation>Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
        </message>
        <message>
            <source>What is open stays open. Save it under a new name, and start Lodestone again if something does not answer.</source>
            <translation>Was geöffnet ist, bleibt geöffnet. Speichern Sie es unter einem neuen Namen und starten Sie Lodestone neu, falls etwas nicht mehr reagiert.</translation>
        </message>
    </context>
</TS>
