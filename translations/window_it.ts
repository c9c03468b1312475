<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>Activity</name>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Paper: %1, %2</source>
        <extracomment>a paper that was given out: its name, for which parent</extracomment>
        <translation>Documento: %1, %2</translation>
    </message>
    <message>
        <source>Lost PIN, %1, %2: %3</source>
        <extracomment>which parent, by telephone or in writing, what came of it</extracomment>
        <translation>PIN smarrito, %1, %2: %3</translation>
    </message>
    <message>
        <source>PIN letter, %1: %2</source>
        <extracomment>which parent, the state of the letter</extracomment>
        <translation>Lettera con il PIN, %1: %2</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Com’era prima</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non mostrato</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>la famiglia</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>lo Stato</translation>
    </message>
    <message>
        <source>in the queue</source>
        <extracomment>what came of asking for a lost PIN</extracomment>
        <translation>in coda</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>attende l’approvazione</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>%1: address changed</source>
        <translation>%1: indirizzo modificato</translation>
    </message>
    <message>
        <source>%1: phone changed</source>
        <translation>%1: telefono modificato</translation>
    </message>
    <message>
        <source>%1: e-mail changed</source>
        <translation>%1: e-mail modificata</translation>
    </message>
    <message>
        <source>%1: address verified</source>
        <translation>%1: indirizzo verificato</translation>
    </message>
    <message>
        <source>%1: mail came back</source>
        <translation>%1: posta restituita</translation>
    </message>
    <message>
        <source>%1: data replaced by an import</source>
        <translation>%1: dati sostituiti da un’importazione</translation>
    </message>
    <message>
        <source>Case data replaced by an import</source>
        <translation>Dati della pratica sostituiti da un’importazione</translation>
    </message>
    <message>
        <source>Change of assistance replaced by an import</source>
        <translation>Cambio di assistenza sostituito da un’importazione</translation>
    </message>
    <message>
        <source>Obligation replaced by an import</source>
        <translation>Obbligo sostituito da un’importazione</translation>
    </message>
    <message>
        <source>Payment replaced by an import</source>
        <translation>Pagamento sostituito da un’importazione</translation>
    </message>
    <message>
        <source>Disbursement replaced by an import</source>
        <translation>Erogazione sostituita da un’importazione</translation>
    </message>
    <message>
        <source>Adjustment replaced by an import</source>
        <translation>Rettifica sostituita da un’importazione</translation>
    </message>
</context>
<context>
    <name>CallAnswer</name>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Social Security number</source>
        <translation>Numero di previdenza sociale (SSN)</translation>
    </message>
    <message>
        <source>Case identifiers</source>
        <translation>Identificativi delle pratiche</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Indirizzo postale</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non confrontato</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>corrisponde</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>non corrisponde</translation>
    </message>
    <message>
        <source>All of it matches. The letter goes to the address on record.</source>
        <translation>Tutto corrisponde. La lettera va all’indirizzo registrato.</translation>
    </message>
    <message>
        <source>All of it matches. %1</source>
        <translation>Tutto corrisponde. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is compared, whether it matches</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message>
        <source>Not set</source>
        <extracomment>Nobody has said yet who is calling</extracomment>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Custodial parent</source>
        <translation>Genitore affidatario</translation>
    </message>
    <message>
        <source>Noncustodial parent</source>
        <translation>Genitore non affidatario</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Altra persona</translation>
    </message>
    <message>
        <source>Tell nothing of the noncustodial parent&apos;s address, phone, e-mail, day of birth or Social Security number. Coupons are not for this caller.</source>
        <translation>Non comunichi indirizzo, telefono, e-mail, data di nascita o SSN del genitore non affidatario. I coupon non riguardano chi chiama.</translation>
    </message>
    <message>
        <source>Tell nothing of the custodial parent&apos;s address, phone, e-mail, day of birth or Social Security number, nor of disbursements. Disbursements and the monthly notice are not for this caller.</source>
        <translation>Non comunichi indirizzo, telefono, e-mail, data di nascita o SSN del genitore affidatario, né nulla sulle erogazioni. Erogazioni e comunicazione mensile non riguardano chi chiama.</translation>
    </message>
    <message>
        <source>Tell nothing of this case without a parent&apos;s written authority. Papers go to the parents alone.</source>
        <translation>Non comunichi nulla su questa pratica senza l’autorizzazione scritta di un genitore. I documenti vanno solo ai genitori.</translation>
    </message>
    <message>
        <source>Somebody else is calling: papers go to the parents alone.</source>
        <translation>Chiama un’altra persona: i documenti vanno solo ai genitori.</translation>
    </message>
    <message>
        <source>Disbursements are the custodial parent&apos;s: tell this caller nothing of them.</source>
        <translation>Le erogazioni riguardano il genitore affidatario: a chi chiama non dica nulla in merito.</translation>
    </message>
    <message>
        <source>Verified %1 (custodial parent)</source>
        <extracomment>The caller has proved who it is at %1, a time as 10:42</extracomment>
        <translation>Identità verificata alle %1 (genitore affidatario)</translation>
    </message>
    <message>
        <source>Verified %1 (noncustodial parent)</source>
        <translation>Identità verificata alle %1 (genitore non affidatario)</translation>
    </message>
    <message>
        <source>The caller is neither parent: tell this caller nothing of what stands here.</source>
        <translation>Chi chiama non è uno dei genitori: non comunichi nulla di quanto è riportato qui.</translation>
    </message>
    <message>
        <source>The caller is the other parent. This is the custodial parent&apos;s contact: tell this caller nothing of it.</source>
        <translation>Chi chiama è l’altro genitore. Questi sono i recapiti del genitore affidatario: a chi chiama non ne dica nulla.</translation>
    </message>
    <message>
        <source>The caller is the other parent. This is the noncustodial parent&apos;s contact: tell this caller nothing of it.</source>
        <translation>Chi chiama è l’altro genitore. Questi sono i recapiti del genitore non affidatario: a chi chiama non ne dica nulla.</translation>
    </message>
</context>
<context>
    <name>CaseTables</name>
    <message>
        <source>The latest: %1</source>
        <translation>Data più recente: %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Nessun pagamento finora.</translation>
    </message>
    <message>
        <source>No payments in this period (%1).</source>
        <translation>Nessun pagamento in questo periodo (%1).</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <translation>Erogazioni</translation>
    </message>
    <message>
        <source>No disbursements yet.</source>
        <translation>Nessuna erogazione finora.</translation>
    </message>
    <message>
        <source>No disbursements in this period (%1).</source>
        <translation>Nessuna erogazione in questo periodo (%1).</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Addebiti</translation>
    </message>
    <message>
        <source>No charges yet.</source>
        <translation>Nessun addebito finora.</translation>
    </message>
    <message>
        <source>No charges in this period (%1).</source>
        <translation>Nessun addebito in questo periodo (%1).</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Pagamenti</translation>
    </message>
    <message>
        <source>D&amp;isbursements</source>
        <translation>Ero&amp;gazioni</translation>
    </message>
    <message>
        <source>&amp;Balances</source>
        <translation>&amp;Saldi</translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation>Adde&amp;biti</translation>
    </message>
    <message>
        <source>1 payment is hidden by filters</source>
        <translation>1 pagamento è nascosto dai filtri</translation>
    </message>
    <message>
        <source>%1 payments are hidden by filters</source>
        <translation>%1 pagamenti sono nascosti dai filtri</translation>
    </message>
    <message>
        <source>1 disbursement is hidden by filters</source>
        <translation>1 erogazione è nascosta dai filtri</translation>
    </message>
    <message>
        <source>%1 disbursements are hidden by filters</source>
        <translation>%1 erogazioni sono nascoste dai filtri</translation>
    </message>
    <message>
        <source>1 charge is hidden by filters</source>
        <translation>1 addebito è nascosto dai filtri</translation>
    </message>
    <message>
        <source>%1 charges are hidden by filters</source>
        <translation>%1 addebiti sono nascosti dai filtri</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>Gra&amp;fico</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>&amp;Recapiti</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Atti&amp;vità</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Genitore</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approvata da</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creato il</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Vale dal</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what one line of a balance is: &quot;Current support due&quot;</extracomment>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Dettaglio</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Obligation</source>
        <extracomment>the reference of what a court ordered</extracomment>
        <translation>Obbligo</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Non pagato</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>Dovuto a</translation>
    </message>
    <message>
        <source>Planned, overdue</source>
        <extracomment>a disbursement that should have been made by now</extracomment>
        <translation>Prevista, in ritardo</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>a disbursement that is still to be made</extracomment>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Disbursement</source>
        <translation>Erogazione</translation>
    </message>
    <message>
        <source>Issued or due</source>
        <extracomment>the day money was sent on, or is to be sent on</extracomment>
        <translation>Invio o scadenza</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>who gets the money</extracomment>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Withheld</source>
        <extracomment>stands in place of a protected address, phone or e-mail</extracomment>
        <translation>Riservato</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>the person&apos;s address and contacts are kept from others</extracomment>
        <translation>Protetto</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>the reference of a person</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <extracomment>the name in the person&apos;s own script</extracomment>
        <translation>Nome in scrittura originale</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via e numero</translation>
    </message>
    <message>
        <source>Street, line 2</source>
        <translation>Via, seconda riga</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>Indirizzo verificato</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Indirizzo modificato</translation>
    </message>
    <message>
        <source>Mail returned</source>
        <translation>Posta restituita</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protezione</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>what came in within a month</extracomment>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Hold reason</source>
        <translation>Motivo della sospensione</translation>
    </message>
    <message>
        <source>To current</source>
        <extracomment>the part of a payment that paid what is due this month</extracomment>
        <translation>Al corrente</translation>
    </message>
    <message>
        <source>To past due</source>
        <extracomment>the part of a payment that paid what is past due</extracomment>
        <translation>Agli arretrati</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>the part of a payment that waits</extracomment>
        <translation>In deposito</translation>
    </message>
    <message>
        <source>Owed after</source>
        <extracomment>total owed after the payment</extracomment>
        <translation>Dovuto dopo</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>the day that something owed, or held, comes from</extracomment>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Whole amount</source>
        <extracomment>the amount as it was at first, before anything was paid of it</extracomment>
        <translation>Importo iniziale</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>what is not paid yet of an amount, or not used yet of a payment</extracomment>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <extracomment>the amounts added up to this line</extracomment>
        <translation>Progressivo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Owed at the end</source>
        <extracomment>what was owed in total when a month ended</extracomment>
        <translation>Dovuto a fine mese</translation>
    </message>
    <message>
        <source>Charged</source>
        <extracomment>what fell due over the life of the case</extracomment>
        <translation>Addebitato</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>what the paying parent paid over the life of the case; the five lines after it are what became of it</extracomment>
        <translation>Riscosso</translation>
    </message>
    <message>
        <source>= to the family</source>
        <extracomment>first line of a sum: of what was collected, what goes to the family. Keep the sign</extracomment>
        <translation>= alla famiglia</translation>
    </message>
    <message>
        <source>+ kept by the government</source>
        <extracomment>next line of the sum. Keep the sign</extracomment>
        <translation>+ trattenuto dallo Stato</translation>
    </message>
    <message>
        <source>+ fees</source>
        <extracomment>next line of the sum: the annual fee. Keep the sign</extracomment>
        <translation>+ quota annuale</translation>
    </message>
    <message>
        <source>+ refunded</source>
        <extracomment>next line of the sum: given back to the one who paid it. Keep the sign</extracomment>
        <translation>+ rimborsato</translation>
    </message>
    <message>
        <source>+ held</source>
        <extracomment>last line of the sum: money that waits. Keep the sign</extracomment>
        <translation>+ in deposito</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <extracomment>what was sent on, to the family and the government, or refunded</extracomment>
        <translation>Erogato</translation>
    </message>
    <message>
        <source>Still to be sent</source>
        <extracomment>what is still to be sent on</extracomment>
        <translation>Ancora da inviare</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>head of a column of sums: charged, collected, refunded …</extracomment>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Days late</source>
        <extracomment>days since the one on which money should have been sent on</extracomment>
        <translation>Giorni di ritardo</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distretto</translation>
    </message>
    <message>
        <source>County code</source>
        <translation>Codice della contea</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è avvenuto</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Opening arrears to the family</source>
        <translation>Arretrati di apertura verso la famiglia</translation>
    </message>
    <message>
        <source>Opening arrears to the government</source>
        <translation>Arretrati di apertura verso lo Stato</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>Giorno di apertura</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenza</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Seconda riga</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non consentiti</translation>
    </message>
    <message>
        <source>What is unusual</source>
        <translation>Che cosa è insolito</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Di solito</translation>
    </message>
    <message>
        <source>Not sent on</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <translation>Erogazioni</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Dovuto dal</translation>
    </message>
    <message>
        <source>Fell due</source>
        <extracomment>what fell due in a month</extracomment>
        <translation>Dovuto</translation>
    </message>
    <message>
        <source>US state</source>
        <translation>Stato (USA)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Via e numero</translation>
    </message>
    <message>
        <source>&amp;Apartment or second line</source>
        <translation>&amp;Appartamento o seconda riga</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Città</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Stato</translation>
    </message>
    <message>
        <source>&amp;ZIP code</source>
        <translation>&amp;ZIP</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefono</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Gi&amp;orno</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>Indirizzo verificato</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>Posta restituita</translation>
    </message>
    <message>
        <source>Cannot be taken: it is too long.</source>
        <translation>Non valido: è troppo lungo.</translation>
    </message>
    <message>
        <source>Cannot be taken: it holds a sign that cannot be seen.</source>
        <translation>Non valido: contiene un carattere invisibile.</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a street.</source>
        <translation>Non valido: manca la via.</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a city.</source>
        <translation>Non valido: manca la città.</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a state.</source>
        <translation>Non valido: manca lo Stato.</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a ZIP code.</source>
        <translation>Non valido: manca lo ZIP.</translation>
    </message>
    <message>
        <source>Cannot be taken: a state is two letters, as in NY.</source>
        <translation>Non valido: lo Stato ha due lettere, come NY.</translation>
    </message>
    <message>
        <source>Cannot be taken: a ZIP code is five digits, or five, a dash and four.</source>
        <translation>Non valido: lo ZIP ha cinque cifre, oppure cinque, un trattino e quattro.</translation>
    </message>
    <message>
        <source>Cannot be taken: a phone number has ten digits, or a plus sign and its country.</source>
        <translation>Non valido: un numero di telefono ha dieci cifre, oppure comincia con il segno più e il prefisso del Paese.</translation>
    </message>
    <message>
        <source>Cannot be taken: neither the area nor the number begins with 0 or 1.</source>
        <translation>Non valido: né il prefisso né il numero cominciano con 0 o 1.</translation>
    </message>
    <message>
        <source>Cannot be taken: an e-mail has the form name@place.domain.</source>
        <translation>Non valido: un’e-mail ha la forma name@place.domain.</translation>
    </message>
    <message>
        <source>Cannot be taken: type a day, as in 3/31 or t for today.</source>
        <translation>Non valido: scriva una data, come 3/31, oppure t per oggi.</translation>
    </message>
    <message>
        <source>Cannot be taken: the day is yet to come.</source>
        <translation>Non valido: la data è futura.</translation>
    </message>
    <message>
        <source>Cannot be taken: the address was changed after that day.</source>
        <translation>Non valido: l’indirizzo è stato modificato dopo quella data.</translation>
    </message>
    <message>
        <source>Cannot be taken: no address is known.</source>
        <translation>Non valido: non è noto alcun indirizzo.</translation>
    </message>
    <message>
        <source>Looks odd: a state is written in capitals.</source>
        <translation>Da controllare: lo Stato si scrive in maiuscolo.</translation>
    </message>
    <message>
        <source>Looks odd: the ZIP code is of another state.</source>
        <translation>Da controllare: lo ZIP è di un altro Stato.</translation>
    </message>
    <message>
        <source>Looks odd: nobody lives in a post office box. Mail reaches it.</source>
        <translation>Da controllare: in una casella postale non abita nessuno. La posta vi arriva.</translation>
    </message>
    <message>
        <source>Looks odd: there is no house number.</source>
        <translation>Da controllare: manca il numero civico.</translation>
    </message>
    <message>
        <source>Looks odd: the number of the apartment is missing.</source>
        <translation>Da controllare: manca il numero dell’appartamento.</translation>
    </message>
    <message>
        <source>Looks odd: it is a number of another country.</source>
        <translation>Da controllare: è un numero di un altro Paese.</translation>
    </message>
    <message>
        <source>Looks odd: not every mail program takes letters like these.</source>
        <translation>Da controllare: non tutti i programmi di posta accettano caratteri come questi.</translation>
    </message>
    <message>
        <source>A PIN letter is under way to the old address: it goes back to a supervisor.</source>
        <translation>È in corso una lettera con il PIN al vecchio indirizzo: torna a un supervisore.</translation>
    </message>
    <message>
        <source>A PIN letter to the old address may be printed already: tell a supervisor.</source>
        <translation>Una lettera con il PIN al vecchio indirizzo potrebbe essere già stampata: avvisi un supervisore.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Mail to this address can be trusted to arrive.</source>
        <translation>La posta a questo indirizzo arriva, per quanto è noto.</translation>
    </message>
    <message>
        <source>Mail to this address came back: find out the right one, or verify it.</source>
        <translation>La posta a questo indirizzo è stata restituita: cerchi quello giusto o lo verifichi.</translation>
    </message>
    <message>
        <source>This address was never verified.</source>
        <translation>Questo indirizzo non è mai stato verificato.</translation>
    </message>
    <message>
        <source>This address has not been verified since it was changed.</source>
        <translation>Questo indirizzo non è stato verificato da quando è stato modificato.</translation>
    </message>
    <message>
        <source>All of it stood there already: nothing is changed.</source>
        <translation>Era già tutto così: non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Salvato: %1.</translation>
    </message>
    <message>
        <source>A PIN letter to it needs a supervisor for 30 days and until it is verified; if you ask for the letter yourself, always.</source>
        <translation>Una lettera con il PIN a questo indirizzo richiede un supervisore per 30 giorni e finché l’indirizzo non è verificato; se è Lei a chiedere la lettera, sempre.</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>withheld</source>
        <translation>riservato</translation>
    </message>
    <message>
        <source>brought by an import</source>
        <translation>da un’importazione</translation>
    </message>
</context>
<context>
    <name>DateFilter</name>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>As usual for the paper</source>
        <translation>Periodo consueto del documento</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ultimi 3 mesi</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimi 12 mesi</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’anno scorso</translation>
    </message>
    <message>
        <source>Since January of last year</source>
        <translation>Da gennaio dell’anno scorso</translation>
    </message>
    <message>
        <source>To the end of next month</source>
        <translation>Fino alla fine del prossimo mese</translation>
    </message>
    <message>
        <source>Next 3 months</source>
        <translation>Prossimi 3 mesi</translation>
    </message>
    <message>
        <source>Next 6 months</source>
        <translation>Prossimi 6 mesi</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>Prossimi 12 mesi</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizzato</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>&amp;Find a case</source>
        <translation>&amp;Cerca una pratica</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Ri&amp;leggi</translation>
    </message>
    <message>
        <source>Other cases of the &amp;custodial parent</source>
        <translation>&amp;Altre pratiche del genitore affidatario</translation>
    </message>
    <message>
        <source>Other cases of the &amp;noncustodial parent</source>
        <translation>Altre pratiche &amp;del genitore non affidatario</translation>
    </message>
    <message>
        <source>P&amp;IN letter…</source>
        <translation>Lettera con &amp;il PIN…</translation>
    </message>
    <message>
        <source>A lost PIN is mailed again</source>
        <translation>Spedisce di nuovo un PIN smarrito</translation>
    </message>
    <message>
        <source>Next c&amp;all</source>
        <translation>Chiamata &amp;successiva</translation>
    </message>
    <message>
        <source>Closes all cases and forgets everything of the last call</source>
        <translation>Chiude tutte le pratiche e dimentica tutto dell’ultima chiamata</translation>
    </message>
    <message>
        <source>Ne&amp;xt open case</source>
        <translation>&amp;Pratica aperta seguente</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>Chi&amp;udi pratica</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Statement…</source>
        <translation>&amp;Estratto conto…</translation>
    </message>
    <message>
        <source>Statement for a parent</source>
        <translation>Estratto conto per un genitore</translation>
    </message>
    <message>
        <source>&amp;Disbursements…</source>
        <translation>E&amp;rogazioni…</translation>
    </message>
    <message>
        <source>&amp;Coupons…</source>
        <translation>&amp;Coupon…</translation>
    </message>
    <message>
        <source>&amp;Monthly notice…</source>
        <translation>Comunicazione &amp;mensile…</translation>
    </message>
    <message>
        <source>&amp;Access notice…</source>
        <translation>Comunicazione sull’&amp;accesso…</translation>
    </message>
    <message>
        <source>&amp;Kept papers…</source>
        <translation>&amp;Documenti conservati…</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Pagamenti</translation>
    </message>
    <message>
        <source>D&amp;isbursements</source>
        <translation>&amp;Erogazioni</translation>
    </message>
    <message>
        <source>&amp;Balances</source>
        <translation>&amp;Saldi</translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation>Adde&amp;biti</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>&amp;Dettagli della riga</translation>
    </message>
    <message>
        <source>S&amp;ort by this column</source>
        <translation>&amp;Ordina per questa colonna</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>Per&amp;iodo</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Riquadro segue&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Many papers…</source>
        <translation>&amp;Molti documenti…</translation>
    </message>
    <message>
        <source>&amp;Office settings…</source>
        <translation>&amp;Impostazioni dell’ufficio…</translation>
    </message>
    <message>
        <source>&amp;PIN letters…</source>
        <translation>Lettere con il &amp;PIN…</translation>
    </message>
    <message>
        <source>&amp;Trail…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>Your &amp;last views…</source>
        <translation>&amp;Le Sue ultime consultazioni…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Who is calling</source>
        <translation>C&amp;hi chiama</translation>
    </message>
    <message>
        <source>Says whom you speak to about this case</source>
        <translation>Indica con chi sta parlando di questa pratica</translation>
    </message>
    <message>
        <source>Pre&amp;vious open case</source>
        <translation>Pra&amp;tica aperta precedente</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Es&amp;porta…</translation>
    </message>
    <message>
        <source>The table as a file for a spreadsheet</source>
        <translation>La tabella come file per un foglio di calcolo</translation>
    </message>
    <message>
        <source>&amp;Print this table…</source>
        <translation>&amp;Stampa questa tabella…</translation>
    </message>
    <message>
        <source>The table as it is shown, for office use</source>
        <translation>La tabella com’è mostrata, per uso d’ufficio</translation>
    </message>
    <message>
        <source>Cover a&amp;mounts and contact</source>
        <translation>&amp;Copri importi e recapiti</translation>
    </message>
    <message>
        <source>For the counter, where others see the screen</source>
        <translation>Allo sportello, dove altri vedono lo schermo</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>Ri&amp;quadro precedente</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasti…</translation>
    </message>
    <message>
        <source>All keys, and how to change them</source>
        <translation>Tutti i tasti, e come cambiarli</translation>
    </message>
    <message>
        <source>N&amp;ote on this case</source>
        <translation>&amp;Nota su questa pratica</translation>
    </message>
    <message>
        <source>&amp;Pin this case</source>
        <translation>&amp;Fissa questa pratica</translation>
    </message>
    <message>
        <source>Keeps it at the top of your recent cases</source>
        <translation>La tiene in cima alle pratiche recenti</translation>
    </message>
    <message>
        <source>E-&amp;mail to the local office</source>
        <translation>E-&amp;mail all’ufficio locale</translation>
    </message>
    <message>
        <source>Opens your mail program with the office&apos;s address and nothing else</source>
        <translation>Apre il programma di posta con l’indirizzo dell’ufficio e nient’altro</translation>
    </message>
    <message>
        <source>Reopen &amp;the closed case</source>
        <translation>&amp;Riapri la pratica chiusa</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>&amp;Grafico</translation>
    </message>
    <message>
        <source>What was due and what came in, month by month</source>
        <translation>Quanto era dovuto e quanto è arrivato, mese per mese</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>&amp;Recapiti</translation>
    </message>
    <message>
        <source>How both parents are reached, and what changed of it</source>
        <translation>I recapiti dei due genitori e le loro modifiche</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Atti&amp;vità</translation>
    </message>
    <message>
        <source>As of a da&amp;y</source>
        <translation>Saldi a &amp;una data</translation>
    </message>
    <message>
        <source>Balances as of another day</source>
        <translation>I saldi a un’altra data</translation>
    </message>
    <message>
        <source>&amp;Appearance…</source>
        <translation>&amp;Aspetto…</translation>
    </message>
    <message>
        <source>Text size, room in rows, colours, language of the window</source>
        <translation>Dimensione del testo, spazio nelle righe, colori, lingua della finestra</translation>
    </message>
    <message>
        <source>&amp;Supervisor&apos;s page…</source>
        <translation>Pagina del &amp;supervisore…</translation>
    </message>
    <message>
        <source>Letters, batches, money not sent on, and unusual views of the office</source>
        <translation>Lettere, lotti, somme non inviate e consultazioni insolite dell’ufficio</translation>
    </message>
    <message>
        <source>Directory of &amp;districts…</source>
        <translation>Elenco &amp;dei distretti…</translation>
    </message>
    <message>
        <source>The e-mails of the local offices</source>
        <translation>Le e-mail degli uffici locali</translation>
    </message>
    <message>
        <source>&amp;Filter this table</source>
        <translation>&amp;Filtra questa tabella</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Co&amp;lonne…</translation>
    </message>
    <message>
        <source>Which columns the table shows, and in which order</source>
        <translation>Quali colonne mostra la tabella, e in quale ordine</translation>
    </message>
</context>
<context>
    <name>Districts</name>
    <message>
        <source>unverified</source>
        <translation>non verificata</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>sconosciuta</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It has changed meanwhile, please look again: %1</source>
        <translation>Nel frattempo i dati sono cambiati, controlli di nuovo: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>it did not work: try once more, then call for help</comment>
        <translation>Operazione non riuscita, riprovi e poi chieda aiuto: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>what was entered cannot be taken: correct it and try again</comment>
        <translation>Dati non validi, li corregga e riprovi: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a rule says no: look what the line says, or ask a supervisor</comment>
        <translation>Una regola non lo permette, legga la riga o chieda a un supervisore: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is no such thing: check what was typed and search again</comment>
        <translation>Non trovato, controlli ciò che ha scritto e cerchi di nuovo: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>not allowed: ask a supervisor</comment>
        <translation>Non consentito, si rivolga a un supervisore: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>allowed with a reason: give one and try again</comment>
        <translation>Consentito solo con un motivo, lo indichi e riprovi: %1</translation>
    </message>
    <message>
        <source>The database does not answer: %1 What is on the screen stays as it was read.</source>
        <comment>try again in a moment</comment>
        <translation>Il database non risponde: %1 I dati sullo schermo restano come sono stati letti. Riprovi tra poco.</translation>
    </message>
    <message>
        <source>The printer did not take it: %1</source>
        <comment>choose another, or save a PDF</comment>
        <translation>La stampante non l’ha accettato, ne scelga un’altra o salvi un PDF: %1</translation>
    </message>
</context>
<context>
    <name>KeptPaper</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>Data sul documento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Made all the same because</source>
        <translation>Creato comunque perché</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservato</translation>
    </message>
    <message>
        <source>The facts alone</source>
        <translation>Solo i dati</translation>
    </message>
    <message>
        <source>The file, byte for byte</source>
        <translation>Il file, byte per byte</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Impronta</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Press one key, with Ctrl, Shift or Alt if you like.</source>
        <translation>Prema un tasto, se vuole con Ctrl, Shift o Alt.</translation>
    </message>
    <message>
        <source>This key hides or locks the screen.</source>
        <translation>Questo tasto nasconde o blocca lo schermo.</translation>
    </message>
    <message>
        <source>Ctrl with Alt types letters on some keyboards: take Ctrl alone, or Ctrl with Shift.</source>
        <translation>Ctrl con Alt scrive lettere su alcune tastiere: usi Ctrl da solo, o Ctrl con Shift.</translation>
    </message>
    <message>
        <source>This key is needed for typing: take it with Ctrl, or take a function key.</source>
        <translation>Questo tasto serve per scrivere: lo usi con Ctrl, oppure usi un tasto funzione.</translation>
    </message>
    <message>
        <source>Text is copied and edited with this key.</source>
        <translation>Questo tasto serve per copiare e modificare il testo.</translation>
    </message>
    <message>
        <source>Alt with this key belongs to menus and to the desktop: take Ctrl.</source>
        <translation>Alt con questo tasto serve ai menu e al desktop: usi Ctrl.</translation>
    </message>
    <message>
        <source>“%1” has this key. Give that another one first.</source>
        <translation>Questo tasto è di “%1”: prima ne assegni un altro a quel comando.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Finestre di dialogo</translation>
    </message>
    <message>
        <source>Empties the field one is in; where it is empty, hides the screen</source>
        <translation>Svuota il campo; se è vuoto, nasconde lo schermo</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Al comando seguente</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>Al comando precedente</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copia le righe selezionate</translation>
    </message>
    <message>
        <source>Copy the chosen rows with the heads of the columns</source>
        <translation>Copia le righe selezionate con le intestazioni delle colonne</translation>
    </message>
    <message>
        <source>To the results</source>
        <translation>Ai risultati</translation>
    </message>
    <message>
        <source>Open the case that is marked</source>
        <translation>Apre la pratica evidenziata</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiude</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Scelto da Lei</translation>
    </message>
    <message>
        <source>This key opens menus.</source>
        <translation>Questo tasto apre i menu.</translation>
    </message>
    <message>
        <source>To the menus</source>
        <translation>Ai menu</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Approva…</translation>
    </message>
    <message>
        <source>Approve letter %1</source>
        <translation>Approva la lettera %1</translation>
    </message>
    <message>
        <source>Approve %1 letters</source>
        <translation>Approva %1 lettere</translation>
    </message>
    <message>
        <source>1 letter approved.</source>
        <translation>1 lettera approvata.</translation>
    </message>
    <message>
        <source>%1 letters approved.</source>
        <translation>%1 lettere approvate.</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>Ann&amp;ulla lettera…</translation>
    </message>
    <message>
        <source>Void letter %1</source>
        <translation>Annulla la lettera %1</translation>
    </message>
    <message>
        <source>Void %1 letters</source>
        <translation>Annulla %1 lettere</translation>
    </message>
    <message>
        <source>1 letter is void.</source>
        <translation>1 lettera annullata.</translation>
    </message>
    <message>
        <source>%1 letters are void.</source>
        <translation>%1 lettere annullate.</translation>
    </message>
    <message>
        <source>&amp;Retry…</source>
        <translation>&amp;Riprova…</translation>
    </message>
    <message>
        <source>Queue letter %1 again</source>
        <translation>Rimetti in coda la lettera %1</translation>
    </message>
    <message>
        <source>Queue %1 letters again</source>
        <translation>Rimetti in coda %1 lettere</translation>
    </message>
    <message>
        <source>1 letter is in the queue again.</source>
        <translation>1 lettera è di nuovo in coda.</translation>
    </message>
    <message>
        <source>%1 letters are in the queue again.</source>
        <translation>%1 lettere sono di nuovo in coda.</translation>
    </message>
    <message>
        <source>Re&amp;print…</source>
        <translation>Ris&amp;tampa…</translation>
    </message>
    <message>
        <source>Print letter %1 again</source>
        <translation>Ristampa la lettera %1</translation>
    </message>
    <message>
        <source>Print %1 letters again</source>
        <translation>Ristampa %1 lettere</translation>
    </message>
    <message>
        <source>1 letter is printed again.</source>
        <translation>1 lettera viene ristampata.</translation>
    </message>
    <message>
        <source>%1 letters are printed again.</source>
        <translation>%1 lettere vengono ristampate.</translation>
    </message>
    <message>
        <source>Printe&amp;d…</source>
        <translation>&amp;Stampata…</translation>
    </message>
    <message>
        <source>Letter %1 was printed</source>
        <translation>La lettera %1 è stata stampata</translation>
    </message>
    <message>
        <source>%1 letters were printed</source>
        <translation>%1 lettere sono state stampate</translation>
    </message>
    <message>
        <source>1 letter waits for its scan.</source>
        <translation>1 lettera attende la scansione.</translation>
    </message>
    <message>
        <source>%1 letters wait for their scan.</source>
        <translation>%1 lettere attendono la scansione.</translation>
    </message>
    <message>
        <source>&amp;Not printed…</source>
        <translation>&amp;Non stampata…</translation>
    </message>
    <message>
        <source>Letter %1 was not printed</source>
        <translation>La lettera %1 non è stata stampata</translation>
    </message>
    <message>
        <source>%1 letters were not printed</source>
        <translation>%1 lettere non sono state stampate</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>la stampante</translation>
    </message>
    <message>
        <source>Choose a letter first.</source>
        <translation>Selezioni prima una lettera.</translation>
    </message>
    <message>
        <source>Not for letter %1: %2.</source>
        <translation>Non possibile per la lettera %1: %2.</translation>
    </message>
    <message>
        <source>Letter %1 is your own request: another supervisor must approve it.</source>
        <translation>La lettera %1 è una Sua richiesta: deve approvarla un altro supervisore.</translation>
    </message>
    <message>
        <source>One letter at a time: look for its sheet.</source>
        <translation>Una lettera alla volta: cerchi il suo foglio.</translation>
    </message>
    <message>
        <source>It goes to the address that is on record now: look at the case first.</source>
        <translation>Va all’indirizzo registrato ora: controlli prima la pratica.</translation>
    </message>
    <message>
        <source>No letter goes out, and the parent may ask again. Destroy its sheet if there is one.</source>
        <translation>Non parte nessuna lettera e il genitore può chiederla di nuovo. Se c’è un foglio, lo distrugga.</translation>
    </message>
    <message>
        <source>It is printed with the next letters. Mend first what was in the way.</source>
        <translation>Sarà stampata con le prossime lettere. Prima risolva il problema.</translation>
    </message>
    <message>
        <source>Sheet %1 no longer counts: destroy it if you find it. A new one is printed, with another number.</source>
        <translation>Il foglio %1 non vale più: se lo trova, lo distrugga. Se ne stampa uno nuovo con un altro numero.</translation>
    </message>
    <message>
        <source>Look for the sheet that has %1 below its barcode (attempt %2) at %3. Only if you hold it, and it is whole, was it printed. It then waits for its scan.</source>
        <translation>Cerchi il foglio con %1 sotto il codice a barre (tentativo %2) presso %3. È stata stampata solo se lo ha in mano ed è integro. Poi attende la scansione.</translation>
    </message>
    <message>
        <source>Look for the sheet that has %1 below its barcode (attempt %2) at %3. If it is not there, or is spoiled (destroy it), another one is printed with another number. Should this one turn up later, destroy it.</source>
        <translation>Cerchi il foglio con %1 sotto il codice a barre (tentativo %2) presso %3. Se non c’è o è rovinato (lo distrugga), se ne stampa un altro con un altro numero. Se questo ricompare, lo distrugga.</translation>
    </message>
    <message>
        <source>Address checked with the parent</source>
        <translation>Indirizzo verificato con il genitore</translation>
    </message>
    <message>
        <source>Change of address confirmed in writing</source>
        <translation>Cambio di indirizzo confermato per iscritto</translation>
    </message>
    <message>
        <source>Earlier letter did not arrive</source>
        <translation>La lettera precedente non è arrivata</translation>
    </message>
    <message>
        <source>Asked for by mistake</source>
        <translation>Richiesta per errore</translation>
    </message>
    <message>
        <source>The parent has found the PIN</source>
        <translation>Il genitore ha ritrovato il PIN</translation>
    </message>
    <message>
        <source>Doubt about who called</source>
        <translation>Dubbio su chi ha chiamato</translation>
    </message>
    <message>
        <source>Printer is in order again</source>
        <translation>La stampante è di nuovo in ordine</translation>
    </message>
    <message>
        <source>A new sealed PIN was delivered</source>
        <translation>È stato consegnato un nuovo PIN sigillato</translation>
    </message>
    <message>
        <source>Sheet spoiled</source>
        <translation>Foglio rovinato</translation>
    </message>
    <message>
        <source>Sheet lost before it was mailed</source>
        <translation>Foglio perso prima della spedizione</translation>
    </message>
    <message>
        <source>Envelope came back</source>
        <translation>Busta tornata indietro</translation>
    </message>
    <message>
        <source>Sheet found, whole</source>
        <translation>Foglio trovato, integro</translation>
    </message>
    <message>
        <source>No sheet found</source>
        <translation>Nessun foglio trovato</translation>
    </message>
    <message>
        <source>Sheet spoiled and destroyed</source>
        <translation>Foglio rovinato e distrutto</translation>
    </message>
    <message>
        <source>And %1 more that could not be done.</source>
        <translation>Altre non riuscite: %1.</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>Custodial</source>
        <translation>Affidatario</translation>
    </message>
    <message>
        <source>Noncustodial</source>
        <translation>Non affidatario</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Lettera %1</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Perché è qui</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approvata da</translation>
    </message>
    <message>
        <source>Into the queue</source>
        <translation>Messa in coda</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>History, the latest first</source>
        <translation>Cronologia, dal più recente</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativo %1</translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>Needs approval</source>
        <translation>Da approvare</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>In the print room</source>
        <translation>All’ufficio spedizioni</translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>Pronta per la stampa</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>In stampa</translation>
    </message>
    <message>
        <source>Printed, not scanned</source>
        <translation>Stampata, da scansionare</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>Spedita</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Da chiarire</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annullata</translation>
    </message>
</context>
<context>
    <name>Oversight</name>
    <message>
        <source>Far more cases than usual</source>
        <translation>Molte più pratiche del solito</translation>
    </message>
    <message>
        <source>Many cases of other offices</source>
        <translation>Molte pratiche di altri uffici</translation>
    </message>
    <message>
        <source>Many contacts of protected persons</source>
        <translation>Molti recapiti di persone protette</translation>
    </message>
    <message>
        <source>Cases while the office is closed</source>
        <translation>Pratiche a ufficio chiuso</translation>
    </message>
    <message>
        <source>One case again and again</source>
        <translation>Una pratica più e più volte</translation>
    </message>
    <message>
        <source>Refused own or relatives&apos; cases</source>
        <translation>Pratiche proprie o di parenti, rifiutate</translation>
    </message>
    <message>
        <source>More than %1 cases in a day, and more than %2 times the middle one of the worker&apos;s own days within %3 days. Somebody may be collecting.</source>
        <extracomment>%1 is a number of cases, %2 how many times, %3 a number of days</extracomment>
        <translation>Più di %1 pratiche in un giorno, e più di %2 volte la mediana giornaliera della persona negli ultimi %3 giorni. Qualcuno potrebbe raccogliere dati.</translation>
    </message>
    <message>
        <source>More than %1 cases of other offices in a day, each with a reason. A reason is easily typed.</source>
        <translation>Più di %1 pratiche di altri uffici in un giorno, ciascuna con un motivo. Un motivo si scrive in fretta.</translation>
    </message>
    <message>
        <source>The contact of protected persons was shown more than %1 times in a day. Each time is for one conversation.</source>
        <translation>I recapiti di persone protette sono stati mostrati più di %1 volte in un giorno. Ogni volta vale per una conversazione.</translation>
    </message>
    <message>
        <source>Cases were opened before %1 or after %2. Somebody else may have sat at the desk.</source>
        <translation>Sono state aperte pratiche prima delle %1 o dopo le %2. Alla postazione poteva esserci un’altra persona.</translation>
    </message>
    <message>
        <source>Opened on %1 days or more within %2 days, and nothing was done on it: no paper, letter, note or change of contact. Somebody may be following a person.</source>
        <translation>Aperta in %1 o più giorni su %2, e non vi è stato fatto nulla: nessun documento, lettera, nota o cambio di recapiti. Qualcuno potrebbe seguire una persona.</translation>
    </message>
    <message>
        <source>The case is on the worker&apos;s list of own and relatives&apos; cases. It may be a slip; ask.</source>
        <translation>La pratica è nell’elenco di quelle proprie e dei parenti della persona. Può essere una svista: chieda.</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Family</source>
        <extracomment>to whom a charge is owed</extracomment>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>to whom a charge is owed</extracomment>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>PinAnswer</name>
    <message>
        <source>By phone no more today: ask the parent to write to the address on the notice.</source>
        <translation>Per oggi non più per telefono: chieda al genitore di scrivere all’indirizzo indicato sulla comunicazione.</translation>
    </message>
    <message>
        <source>Too often wrong today: lay the letter by until tomorrow, and tell a supervisor.</source>
        <translation>Oggi troppi errori: metta da parte la lettera fino a domani e avvisi un supervisore.</translation>
    </message>
    <message>
        <source>Not all of it matches: do not say what does not, and ask for all of it again.</source>
        <translation>Non tutto corrisponde: non dica che cosa non corrisponde e chieda di nuovo tutto.</translation>
    </message>
    <message>
        <source>The letter is not signed: ask the parent for a signed one.</source>
        <translation>La lettera non è firmata: chieda al genitore una lettera firmata.</translation>
    </message>
    <message>
        <source>The day of the letter is missing or yet to come: enter the day that stands on it.</source>
        <translation>La data della lettera manca o è futura: inserisca quella che vi è scritta.</translation>
    </message>
    <message>
        <source>There is no PIN to mail for this parent: tell the caller to wait, and a supervisor why.</source>
        <translation>Per questo genitore non c’è un PIN da spedire: dica a chi chiama di attendere e spieghi il motivo a un supervisore.</translation>
    </message>
    <message>
        <source>The PIN of this parent is faulty: tell the caller to wait, and a supervisor why.</source>
        <translation>Il PIN di questo genitore è difettoso: dica a chi chiama di attendere e spieghi il motivo a un supervisore.</translation>
    </message>
    <message>
        <source>Letter %1 is on its way already: tell the parent to wait for it.</source>
        <translation>La lettera %1 è già in corso: dica al genitore di attenderla.</translation>
    </message>
    <message>
        <source>the address was changed in the last %1 days</source>
        <translation>l’indirizzo è stato modificato negli ultimi %1 giorni</translation>
    </message>
    <message>
        <source>whoever asks made the last change of the address</source>
        <translation>chi la chiede ha fatto l’ultima modifica dell’indirizzo</translation>
    </message>
    <message>
        <source>mail came back from the address</source>
        <translation>la posta a questo indirizzo è stata restituita</translation>
    </message>
    <message>
        <source>the address is not verified</source>
        <translation>l’indirizzo non è verificato</translation>
    </message>
    <message>
        <source>%1 letters were asked for in the last %2 days</source>
        <translation>negli ultimi %2 giorni sono state chieste %1 lettere</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A supervisor must approve the letter first: %1.</source>
        <translation>Prima un supervisore deve approvare la lettera: %1.</translation>
    </message>
</context>
<context>
    <name>PinChannel</name>
    <message>
        <source>by telephone</source>
        <translation>per telefono</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>per iscritto</translation>
    </message>
</context>
<context>
    <name>RecordTableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copia le righe</translation>
    </message>
    <message>
        <source>Copy rows with &amp;heads</source>
        <translation>Copia le righe con le &amp;intestazioni</translation>
    </message>
    <message>
        <source>Sort &amp;up by this column</source>
        <translation>&amp;Ordine crescente per questa colonna</translation>
    </message>
    <message>
        <source>Sort &amp;down by this column</source>
        <translation>Ordine &amp;decrescente per questa colonna</translation>
    </message>
    <message>
        <source>H&amp;ide this column</source>
        <translation>&amp;Nascondi questa colonna</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Co&amp;lonne…</translation>
    </message>
    <message>
        <source>Columns as they ca&amp;me</source>
        <translation>&amp;Ripristina le colonne</translation>
    </message>
    <message>
        <source>sorted by %1, oldest first</source>
        <extracomment>what a screen reader says of a table; %1 is a column</extracomment>
        <translation>in ordine di %1, dal più vecchio</translation>
    </message>
    <message>
        <source>sorted by %1, newest first</source>
        <translation>in ordine di %1, dal più recente</translation>
    </message>
    <message>
        <source>sorted by %1, smallest first</source>
        <translation>in ordine di %1, dal più piccolo</translation>
    </message>
    <message>
        <source>sorted by %1, largest first</source>
        <translation>in ordine di %1, dal più grande</translation>
    </message>
    <message>
        <source>sorted by %1, from A to Z</source>
        <translation>in ordine di %1, dalla A alla Z</translation>
    </message>
    <message>
        <source>sorted by %1, from Z to A</source>
        <translation>in ordine di %1, dalla Z alla A</translation>
    </message>
    <message>
        <source>Nothing is copied while amounts and contact are covered.</source>
        <translation>Non si copia nulla mentre importi e recapiti sono coperti.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Agents find cases of the whole State, print statements for either parent, and have a lost PIN mailed again.</source>
        <translation>Gli operatori del centralino trovano le pratiche di tutto lo Stato, stampano estratti conto per ciascun genitore e fanno rispedire un PIN smarrito.</translation>
    </message>
    <message>
        <source>Caseworkers work on the cases of their office. A case of another office opens with a stated reason.</source>
        <translation>Gli addetti lavorano sulle pratiche del proprio ufficio. Una pratica di un altro ufficio si apre indicando un motivo.</translation>
    </message>
    <message>
        <source>The mailroom prints the letters in the queue with its own program, caseledger-mailroom. Cases do not open in this role.</source>
        <translation>L’ufficio spedizioni stampa le lettere in coda con il proprio programma, caseledger-mailroom. In questo ruolo le pratiche non si aprono.</translation>
    </message>
    <message>
        <source>Auditors read the whole trail: who saw, printed or changed what, when and why. They check that nobody has bent it. Cases do not open in this role.</source>
        <translation>I revisori leggono l’intero registro: chi ha visto, stampato o modificato che cosa, quando e perché. Verificano che nessuno lo abbia alterato. In questo ruolo le pratiche non si aprono.</translation>
    </message>
    <message>
        <source>Administrators set up the office: settings here; users, imports, backups and keys with caseledgerctl. They check that nobody has bent the trail. Cases do not open in this role.</source>
        <translation>Gli amministratori configurano l’ufficio: qui le impostazioni; utenti, importazioni, backup e chiavi con caseledgerctl. Verificano che nessuno abbia alterato il registro. In questo ruolo le pratiche non si aprono.</translation>
    </message>
    <message>
        <source>open cases</source>
        <translation>aprire pratiche</translation>
    </message>
    <message>
        <source>see the contact of a protected person</source>
        <translation>vedere i recapiti di una persona protetta</translation>
    </message>
    <message>
        <source>print statements</source>
        <translation>stampare estratti conto</translation>
    </message>
    <message>
        <source>print papers other than statements</source>
        <translation>stampare documenti diversi dagli estratti conto</translation>
    </message>
    <message>
        <source>export a case</source>
        <translation>esportare una pratica</translation>
    </message>
    <message>
        <source>print many papers at once</source>
        <translation>stampare molti documenti insieme</translation>
    </message>
    <message>
        <source>change contact data</source>
        <translation>modificare i recapiti</translation>
    </message>
    <message>
        <source>ask for a PIN letter</source>
        <translation>chiedere una lettera con il PIN</translation>
    </message>
    <message>
        <source>decide on letters</source>
        <translation>decidere sulle lettere</translation>
    </message>
    <message>
        <source>print letters</source>
        <translation>stampare lettere</translation>
    </message>
    <message>
        <source>change the office&apos;s settings</source>
        <translation>modificare le impostazioni dell’ufficio</translation>
    </message>
    <message>
        <source>read the trail</source>
        <translation>leggere il registro</translation>
    </message>
    <message>
        <source>check the trail</source>
        <translation>verificare il registro</translation>
    </message>
    <message>
        <source>Your role (%1) may not %2.</source>
        <translation>Il Suo ruolo (%1) non può %2.</translation>
    </message>
    <message>
        <source>Supervisors work on the cases of their office, print many papers at once, decide on PIN letters, read who saw what in their office, and watch over its figures.</source>
        <translation>I supervisori lavorano sulle pratiche del proprio ufficio, stampano molti documenti insieme, decidono sulle lettere con il PIN, leggono chi ha visto che cosa nel loro ufficio e ne sorvegliano le cifre.</translation>
    </message>
    <message>
        <source>see the figures of the office</source>
        <translation>vedere le cifre dell’ufficio</translation>
    </message>
    <message>
        <source>change the directory of districts</source>
        <translation>modificare l’elenco dei distretti</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>no office</source>
        <translation>nessun ufficio</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>ufficio %1</translation>
    </message>
    <message>
        <source>Call center agent</source>
        <translation>Operatore del centralino</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Addetto alle pratiche</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisore</translation>
    </message>
    <message>
        <source>Mail room</source>
        <translation>Ufficio spedizioni</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revisore</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>no users: every right</source>
        <translation>nessun utente: tutti i diritti</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 · One file on this computer</source>
        <translation>%1 · %2 · Un file su questo computer</translation>
    </message>
    <message>
        <source>First sign-in.</source>
        <translation>Primo accesso.</translation>
    </message>
    <message>
        <source>Last sign-in %1.</source>
        <translation>Ultimo accesso: %1.</translation>
    </message>
    <message>
        <source>1 failed try</source>
        <translation>1 tentativo fallito</translation>
    </message>
    <message>
        <source>%1 failed tries</source>
        <translation>%1 tentativi falliti</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <translation>%1 %2 %3.</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>since then</source>
        <translation>da allora</translation>
    </message>
    <message>
        <source>One file on this computer. Whoever can open the file can read all of it: passwords, rights and the trail bind this program, not other ways to the file. Keep the file where only the office&apos;s people can reach it, on a disk that is encrypted. That somebody changed the file by other ways is found by checking the trail against a checkpoint kept elsewhere; that somebody read it is not.</source>
        <translation>Un file su questo computer. Chi può aprire il file può leggerlo tutto: password, diritti e registro vincolano questo programma, non altre vie al file. Tenga il file dove solo il personale dell’ufficio può arrivare, su un disco cifrato. Che qualcuno abbia modificato il file per altre vie si scopre verificando il registro con un punto di controllo conservato altrove; che qualcuno lo abbia letto, no.</translation>
    </message>
    <message>
        <source>This database has no users: whoever may open the file has every right of every role, and the trail names the computer&apos;s user. It ends when an administrator is added (caseledgerctl users add).</source>
        <translation>Questo database non ha utenti: chi può aprire il file ha tutti i diritti di ogni ruolo e il registro nomina l’utente del computer. Finisce quando si aggiunge un amministratore (caseledgerctl users add).</translation>
    </message>
    <message>
        <source>You may see where payments come from; federal law protects that (26 USC 6103).</source>
        <translation>Lei può vedere la provenienza dei pagamenti; la legge federale protegge questo dato (26 USC 6103).</translation>
    </message>
    <message>
        <source>Where payments come from is not shown to you.</source>
        <translation>La provenienza dei pagamenti non Le viene mostrata.</translation>
    </message>
    <message>
        <source>You are signed in as %1. What you open, print and export stands in the trail under that name.</source>
        <translation>Ha effettuato l’accesso come %1. Tutto ciò che apre, stampa ed esporta resta nel registro con questo nome.</translation>
    </message>
    <message>
        <source>%1 · %2 · Shared office</source>
        <translation>%1 · %2 · Ufficio condiviso</translation>
    </message>
    <message>
        <source>A shared office. Its server lets you in by your own name, shows you what your role may see, and keeps the trail: also where somebody goes round this program. Whoever looks after the server itself can do more; that the trail was changed there is found by checking it against a checkpoint kept elsewhere.</source>
        <translation>Un ufficio condiviso. Il suo server La fa entrare con il Suo nome, Le mostra ciò che il Suo ruolo può vedere e tiene il registro, anche se qualcuno aggira questo programma. Chi gestisce il server stesso può fare di più; che il registro sia stato modificato lì si scopre verificandolo con un punto di controllo conservato altrove.</translation>
    </message>
    <message>
        <source>The database does not answer: %1 Nobody is signed in; wait a moment and try again.</source>
        <translation>Il database non risponde: %1 Nessuno ha effettuato l&apos;accesso; attenda un momento e riprovi.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>the office&apos;s own address at the head of letters: up to 12 lines, parted by line ends or by \n</source>
        <translation>l’indirizzo dell’ufficio in testa alle lettere: al massimo 12 righe, separate da un a capo o da \n</translation>
    </message>
    <message>
        <source>from a federal fiscal year on, the family&apos;s money above which the annual fee is withheld, and the fee: two amounts as in 550.00 35.00, from a 1 October</source>
        <translation>a partire da un anno fiscale federale, la somma della famiglia oltre la quale si trattiene la quota annuale, e la quota: due importi come 550.00 35.00, da un 1° ottobre</translation>
    </message>
    <message>
        <source>the contact address printed on notices: one line, and where it is a web address an https one; empty: the one of qr_contact</source>
        <translation>l’indirizzo di contatto stampato sulle comunicazioni: una riga; se è un indirizzo web, https; vuoto: quello di qr_contact</translation>
    </message>
    <message>
        <source>business days until a payment is sent on: a number from 1 to 30</source>
        <translation>giorni lavorativi entro cui si invia un pagamento: un numero da 1 a 30</translation>
    </message>
    <message>
        <source>where a parent asks for a PIN to be mailed: a telephone number</source>
        <translation>dove un genitore chiede che gli si spedisca il PIN: un numero di telefono</translation>
    </message>
    <message>
        <source>the same for people who use a TTY: a telephone number</source>
        <translation>lo stesso per chi usa un TTY: un numero di telefono</translation>
    </message>
    <message>
        <source>days on which the office is closed, besides weekends and federal holidays: the whole list, as in 2026-02-12 2026-11-03</source>
        <translation>i giorni di chiusura dell’ufficio, oltre ai fine settimana e alle festività federali: l’elenco completo, come 2026-02-12 2026-11-03</translation>
    </message>
    <message>
        <source>minutes of idleness until the screen locks: a number from 1 to 15</source>
        <translation>minuti di inattività prima che lo schermo si blocchi: un numero da 1 a 15</translation>
    </message>
    <message>
        <source>the picture at the head of letters: the name of a PNG file of at most 512 kB and 4,096 pixels a side; empty: none</source>
        <translation>l’immagine in testa alle lettere: il nome di un file PNG di al massimo 512 kB e 4,096 pixel per lato; vuoto: nessuna</translation>
    </message>
    <message>
        <source>the folder of the office&apos;s own wording of notices: the whole path of a folder that is there; empty: the program&apos;s wording</source>
        <translation>la cartella con i testi propri dell’ufficio per le comunicazioni: il percorso completo di una cartella esistente; vuoto: i testi del programma</translation>
    </message>
    <message>
        <source>the office&apos;s name: one line of up to 120 characters</source>
        <translation>il nome dell’ufficio: una riga di al massimo 120 caratteri</translation>
    </message>
    <message>
        <source>days until money of a federal tax offset is sent on: a number from 1 to 365</source>
        <translation>giorni entro cui si inviano le somme di una compensazione con rimborso fiscale federale: un numero da 1 a 365</translation>
    </message>
    <message>
        <source>what passes through to a family on assistance in a month, for one child and for two or more: two amounts as in 100.00 200.00, from the day that they count</source>
        <translation>quanto va ogni mese a una famiglia che riceve assistenza, per un figlio e per due o più: due importi come 100.00 200.00, dal giorno in cui valgono</translation>
    </message>
    <message>
        <source>to whom, and where, a payment is mailed, on coupons: 1 to 12 lines, parted by line ends or by \n</source>
        <translation>sui coupon, a chi e dove si spedisce un pagamento: da 1 a 12 righe, separate da un a capo o da \n</translation>
    </message>
    <message>
        <source>the office&apos;s telephone number; empty: none</source>
        <translation>il numero di telefono dell’ufficio; vuoto: nessuno</translation>
    </message>
    <message>
        <source>where a PIN is asked for in writing: 1 to 12 lines, parted by line ends or by \n</source>
        <translation>dove si chiede un PIN per iscritto: da 1 a 12 righe, separate da un a capo o da \n</translation>
    </message>
    <message>
        <source>the first QR code of the access notice, the account: an https address in ASCII</source>
        <translation>il primo codice QR della comunicazione sull’accesso, l’account: un indirizzo https in ASCII</translation>
    </message>
    <message>
        <source>the second QR code of the access notice, the contact: an https address in ASCII</source>
        <translation>il secondo codice QR della comunicazione sull’accesso, il contatto: un indirizzo https in ASCII</translation>
    </message>
    <message>
        <source>where mail comes back to: up to 12 lines, parted by line ends or by \n; empty: the address block</source>
        <translation>dove torna la posta restituita: al massimo 12 righe, separate da un a capo o da \n; vuoto: l’indirizzo dell’ufficio</translation>
    </message>
    <message>
        <source>for people who are not safe at home: a telephone number</source>
        <translation>per chi non è al sicuro in casa: un numero di telefono</translation>
    </message>
    <message>
        <source>the layout of the coupons&apos; scan line, as in {case}{due:MMddyy}{amount:10}{check:luhn}; empty: none is printed</source>
        <translation>la composizione della riga di lettura dei coupon, come {case}{due:MMddyy}{amount:10}{check:luhn}; vuoto: non si stampa</translation>
    </message>
    <message>
        <source>the office&apos;s number for people who use a TTY; empty: none</source>
        <translation>il numero dell’ufficio per chi usa un TTY; vuoto: nessuno</translation>
    </message>
    <message>
        <source>days after its last payment in which income withholding counts as active: a number from 1 to 366</source>
        <translation>giorni dall’ultimo pagamento in cui la trattenuta sullo stipendio vale come attiva: un numero da 1 a 366</translation>
    </message>
</context>
<context>
    <name>TableFilter</name>
    <message>
        <source>none</source>
        <extracomment>a filter: cells without a value</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Anywhere: “%1”</source>
        <extracomment>a filter; %1 is what was typed</extracomment>
        <translation>Ovunque: “%1”</translation>
    </message>
    <message>
        <source>%1: with “%2”</source>
        <extracomment>a filter; %1 is a column, %2 what was typed</extracomment>
        <translation>%1: con “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter; %1 is a column, %2 what is asked of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <extracomment>a filter; %1 is a column, %2 an amount</extracomment>
        <translation>%1: almeno %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: al massimo %2</translation>
    </message>
    <message>
        <source>%1: exactly %2</source>
        <translation>%1: esattamente %2</translation>
    </message>
</context>
<context>
    <name>TableSummary</name>
    <message>
        <source>1 payment</source>
        <extracomment>%1 of them are shown, %2 are there</extracomment>
        <translation>1 pagamento</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 pagamenti</translation>
    </message>
    <message>
        <source>Total received</source>
        <translation>Totale ricevuto</translation>
    </message>
    <message>
        <source>1 disbursement</source>
        <extracomment>%1 of them are shown, %2 are there</extracomment>
        <translation>1 erogazione</translation>
    </message>
    <message>
        <source>%1 disbursements</source>
        <translation>%1 erogazioni</translation>
    </message>
    <message>
        <source>Total sent</source>
        <translation>Totale inviato</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>1 charge</source>
        <extracomment>%1 of them are shown, %2 are there</extracomment>
        <translation>1 addebito</translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation>%1 addebiti</translation>
    </message>
    <message>
        <source>Total charged</source>
        <translation>Totale addebitato</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Non pagato</translation>
    </message>
    <message>
        <source>Total owed on %1</source>
        <translation>Totale dovuto al %1</translation>
    </message>
    <message>
        <source>%1 of %2 payments</source>
        <translation>Pagamenti: %1 di %2</translation>
    </message>
    <message>
        <source>Filtered total received</source>
        <translation>Totale ricevuto con i filtri</translation>
    </message>
    <message>
        <source>%1 of %2 disbursements</source>
        <translation>Erogazioni: %1 di %2</translation>
    </message>
    <message>
        <source>Filtered total sent</source>
        <translation>Totale inviato con i filtri</translation>
    </message>
    <message>
        <source>Filtered total planned</source>
        <translation>Totale previsto con i filtri</translation>
    </message>
    <message>
        <source>%1 of %2 charges</source>
        <translation>Addebiti: %1 di %2</translation>
    </message>
    <message>
        <source>Filtered total charged</source>
        <translation>Totale addebitato con i filtri</translation>
    </message>
    <message>
        <source>Filtered total unpaid</source>
        <translation>Totale non pagato con i filtri</translation>
    </message>
</context>
<context>
    <name>TrailAction</name>
    <message>
        <source>Signed in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Uscita dalla sessione</translation>
    </message>
    <message>
        <source>Locked the window</source>
        <translation>Finestra bloccata</translation>
    </message>
    <message>
        <source>Unlocked the window</source>
        <translation>Finestra sbloccata</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Opened the case</source>
        <translation>Pratica aperta</translation>
    </message>
    <message>
        <source>Saw a protected person&apos;s contact</source>
        <translation>Recapiti di una persona protetta visti</translation>
    </message>
    <message>
        <source>Printed a paper</source>
        <translation>Documento stampato</translation>
    </message>
    <message>
        <source>Exported a table</source>
        <translation>Tabella esportata</translation>
    </message>
    <message>
        <source>Printed a batch</source>
        <translation>Lotto stampato</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>File importato</translation>
    </message>
    <message>
        <source>Checked the database</source>
        <translation>Database controllato</translation>
    </message>
    <message>
        <source>Backed the database up</source>
        <translation>Backup del database</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Backup ripristinato</translation>
    </message>
    <message>
        <source>Brought the database to this version</source>
        <translation>Database portato a questa versione</translation>
    </message>
    <message>
        <source>Exported or imported the SSN key</source>
        <translation>Chiave SSN esportata o importata</translation>
    </message>
    <message>
        <source>Read or changed a setting</source>
        <translation>Impostazione letta o modificata</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>Utente modificato</translation>
    </message>
    <message>
        <source>Looked at the trail</source>
        <translation>Registro consultato</translation>
    </message>
    <message>
        <source>Made a checkpoint of the trail</source>
        <translation>Punto di controllo del registro creato</translation>
    </message>
    <message>
        <source>Verified the trail</source>
        <translation>Registro verificato</translation>
    </message>
    <message>
        <source>The clock went back</source>
        <translation>L’orologio è tornato indietro</translation>
    </message>
    <message>
        <source>Looked at a kept paper</source>
        <translation>Documento conservato consultato</translation>
    </message>
    <message>
        <source>Asked for a PIN letter</source>
        <translation>Lettera con il PIN richiesta</translation>
    </message>
    <message>
        <source>Moved a PIN letter on</source>
        <translation>Lettera con il PIN gestita</translation>
    </message>
    <message>
        <source>Found a sealed PIN that is not what it should be</source>
        <translation>Trovato un PIN sigillato non conforme</translation>
    </message>
    <message>
        <source>Sealed PINs for another key</source>
        <translation>PIN sigillati per un’altra chiave</translation>
    </message>
    <message>
        <source>Changed or verified a contact</source>
        <translation>Recapito modificato o verificato</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Nota scritta</translation>
    </message>
    <message>
        <source>Looked at the office&apos;s figures</source>
        <translation>Cifre dell’ufficio consultate</translation>
    </message>
</context>
<context>
    <name>TrailOutcome</name>
    <message>
        <source>Done</source>
        <translation>Riuscito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
</context>
<context>
    <name>Undisbursed</name>
    <message>
        <source>Disbursements not sent on in time: %1, together %2; the oldest was due on %3</source>
        <extracomment>money that should have been sent on to the family or the government. %1 how many disbursements, %2 an amount, %3 the day by which the first of them should have been sent</extracomment>
        <translation>Erogazioni non inviate in tempo: %1, in tutto %2; la più vecchia era da inviare entro il %3</translation>
    </message>
</context>
<context>
    <name>caseledger::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>&amp;Look at the paper…</source>
        <translation>Guarda il d&amp;ocumento…</translation>
    </message>
    <message>
        <source>Opens the kept papers of this case</source>
        <translation>Apre i documenti conservati di questa pratica</translation>
    </message>
    <message>
        <source>Nothing happened in this period (%1).</source>
        <translation>In questo periodo non è avvenuto nulla (%1).</translation>
    </message>
    <message>
        <source>Nothing has happened at a desk so far. Write the first note below.</source>
        <translation>Finora qui non è stato fatto nulla. Scriva sotto la prima nota.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Voci: %1</translation>
    </message>
    <message>
        <source>The filters hide all entries (%1).</source>
        <translation>I filtri nascondono tutte le voci (%1).</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>Voci: %1 di %2</translation>
    </message>
    <message>
        <source>As it was read: %1</source>
        <extracomment>of a table that goes to paper or into a file; %1 is a day and a time</extracomment>
        <translation>Come letto: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::AppearanceDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Ripristina i valori predefiniti</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind the text size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>80 to 200 percent of the system&apos;s</source>
        <translation>Dall’80 al 200 per cento di quella del sistema</translation>
    </message>
    <message>
        <source>&amp;Text size, of the system&apos;s</source>
        <translation>&amp;Dimensione del testo, rispetto al sistema</translation>
    </message>
    <message>
        <source>Room in rows and margins</source>
        <translation>Spazio nelle righe e nei margini</translation>
    </message>
    <message>
        <source>Co&amp;mfortable</source>
        <translation>Co&amp;modo</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>Com&amp;patto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Come &amp;il sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiari</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Scuri</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Lingua della finestra</translation>
    </message>
    <message>
        <source>From the next start of the program</source>
        <translation>Dal prossimo avvio del programma</translation>
    </message>
    <message>
        <source>Language of the &amp;window, from the next start</source>
        <translation>&amp;Lingua della finestra, dal prossimo avvio</translation>
    </message>
</context>
<context>
    <name>caseledger::AsOfBar</name>
    <message>
        <source>As of</source>
        <translation>Saldi al</translation>
    </message>
    <message>
        <source>The day that balances are shown for: 3/31, 0331, 3/31/2025, t for today, t-30, m-1 for the end of last month</source>
        <translation>Il giorno per cui si mostrano i saldi: 3/31, 0331, 3/31/2025, t per oggi, t-30, m-1 per la fine del mese scorso</translation>
    </message>
    <message>
        <source>3/31 · 0331 · t (today) · t-30 · m-1 (end of last month) · y-1</source>
        <translation>3/31 · 0331 · t (oggi) · t-30 · m-1 (fine del mese scorso) · y-1</translation>
    </message>
    <message>
        <source>−1 month</source>
        <extracomment>button: one month back</extracomment>
        <translation>−1 mese</translation>
    </message>
    <message>
        <source>One month back</source>
        <translation>Un mese indietro</translation>
    </message>
    <message>
        <source>−1 day</source>
        <extracomment>button: one day back</extracomment>
        <translation>−1 giorno</translation>
    </message>
    <message>
        <source>One day back</source>
        <translation>Un giorno indietro</translation>
    </message>
    <message>
        <source>+1 day</source>
        <extracomment>button: one day ahead</extracomment>
        <translation>+1 giorno</translation>
    </message>
    <message>
        <source>One day ahead</source>
        <translation>Un giorno avanti</translation>
    </message>
    <message>
        <source>+1 month</source>
        <extracomment>button: one month ahead</extracomment>
        <translation>+1 mese</translation>
    </message>
    <message>
        <source>One month ahead</source>
        <translation>Un mese avanti</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Torna a oggi</translation>
    </message>
    <message>
        <source>Not a date: type it as 3/31, t-30 or m-1</source>
        <translation>Non è una data: la scriva come 3/31, t-30 o m-1</translation>
    </message>
    <message>
        <source>At most a year from today</source>
        <translation>Al massimo un anno da oggi</translation>
    </message>
    <message>
        <source>As of %1, not today (%2)</source>
        <extracomment>two dates: the one that balances are shown for, and today&apos;s</extracomment>
        <translation>Saldi al %1, non a oggi (%2)</translation>
    </message>
</context>
<context>
    <name>caseledger::BalancesPane</name>
    <message>
        <source>Balances</source>
        <translation>Saldi</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Lines of the balance</source>
        <translation>Righe del saldo</translation>
    </message>
    <message>
        <source>As of %1: total owed %2</source>
        <extracomment>said by a screen reader; %1 is a date, %2 an amount</extracomment>
        <translation>Al %1: totale dovuto %2</translation>
    </message>
</context>
<context>
    <name>caseledger::BatchChoices</name>
    <message>
        <source>&amp;Keep every paper byte for byte</source>
        <translation>Conserva ogni documento &amp;byte per byte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Each parent&apos;s own</source>
        <translation>Quella di ciascun genitore</translation>
    </message>
    <message>
        <source>Coupons are then made although wages pay</source>
        <translation>Coupon anche con trattenuta sullo stipendio</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>&amp;Per</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lin&amp;gua</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Cartella…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>An empty folder, or one to go on in</source>
        <translation>Una cartella vuota, o una in cui continuare</translation>
    </message>
    <message>
        <source>A file for each case</source>
        <translation>Un file per ogni pratica</translation>
    </message>
    <message>
        <source>Many papers in one file</source>
        <translation>Molti documenti in un file</translation>
    </message>
    <message>
        <source>Else their facts are kept and no copy can be saved later</source>
        <translation>Altrimenti si conservano solo i dati e in seguito non si può salvare una copia</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>&amp;Papers in a file</source>
        <translation>&amp;Documenti per file</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>Scelga la cartella per i file.</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Scelga la cartella per i file</translation>
    </message>
</context>
<context>
    <name>caseledger::BatchDialog</name>
    <message>
        <source>Many papers</source>
        <translation>Molti documenti</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>&amp;Stima</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>A&amp;vvia</translation>
    </message>
    <message>
        <source>&amp;Cancel the batch</source>
        <translation>A&amp;nnulla il lotto</translation>
    </message>
    <message>
        <source>The batch is through.</source>
        <translation>Il lotto è terminato.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>Il lotto è stato fermato.</translation>
    </message>
    <message>
        <source>The batch ended: %1</source>
        <translation>Il lotto si è interrotto: %1</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Riprendi</translation>
    </message>
</context>
<context>
    <name>caseledger::BatchReport</name>
    <message>
        <source>Papers made</source>
        <translation>Documenti creati</translation>
    </message>
    <message>
        <source>In another case&apos;s paper</source>
        <translation>Nel documento di un’altra pratica</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riusciti</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>meno di un secondo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Open the inde&amp;x</source>
        <translation>&amp;Apri l’indice</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Figures of the batch</source>
        <translation>Cifre del lotto</translation>
    </message>
    <message>
        <source>Estimate first: it counts the cases and tries a few papers, and writes nothing.</source>
        <translation>Prima la stima: conta le pratiche e prova alcuni documenti, senza scrivere nulla.</translation>
    </message>
    <message>
        <source>About %1 pages for %2 cases, in about %3.</source>
        <translation>Pagine: circa %1; pratiche: %2; tempo: circa %3.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Pages, about</source>
        <translation>Pagine, circa</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>Tempo, circa</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>Pratiche: %1 di %2</translation>
    </message>
    <message>
        <source>%1 of %2 cases · %3 pages a second · %4 left</source>
        <translation>Pratiche: %1 di %2 · %3 pagine al secondo · ancora %4</translation>
    </message>
    <message>
        <source>The batch is through.</source>
        <translation>Il lotto è terminato.</translation>
    </message>
    <message>
        <source>Stopped. What is written is whole; start again in the same folder to go on.</source>
        <translation>Fermato. Ciò che è scritto è integro; riavvii nella stessa cartella per continuare.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>Why papers were not made</source>
        <translation>Perché alcuni documenti non sono stati creati</translation>
    </message>
    <message>
        <source>%1 × first %2</source>
        <translation>%1 × il primo %2</translation>
    </message>
</context>
<context>
    <name>caseledger::CallAnswer</name>
    <message>
        <source>Reference number</source>
        <translation>Numero di riferimento</translation>
    </message>
    <message>
        <source>1 attempt by telephone is left for this parent today.</source>
        <translation>Oggi per questo genitore resta 1 tentativo per telefono.</translation>
    </message>
    <message>
        <source>%1 attempts by telephone are left for this parent today.</source>
        <translation>Oggi per questo genitore restano %1 tentativi per telefono.</translation>
    </message>
    <message>
        <source>Reference number %1</source>
        <translation>Numero di riferimento %1</translation>
    </message>
    <message>
        <source>The letter is in the queue of the print room.</source>
        <translation>La lettera è nella coda di stampa.</translation>
    </message>
    <message>
        <source>The letter waits. %1</source>
        <translation>La lettera attende. %1</translation>
    </message>
</context>
<context>
    <name>caseledger::CallQuestions</name>
    <message>
        <source>&amp;Written request</source>
        <translation>&amp;Richiesta scritta</translation>
    </message>
    <message>
        <source>&amp;Signed by the parent</source>
        <translation>&amp;Firmata dal genitore</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Chi chiama?</translation>
    </message>
    <message>
        <source>Or by letter</source>
        <translation>Oppure per lettera</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>N&amp;ome completo</translation>
    </message>
    <message>
        <source>Given and family name, in any order.</source>
        <translation>Nome e cognome, in qualsiasi ordine.</translation>
    </message>
    <message>
        <source>Social Security n&amp;umber</source>
        <translation>N&amp;umero di previdenza sociale (SSN)</translation>
    </message>
    <message>
        <source>Nine digits. They are neither shown nor read aloud. Delete takes all away.</source>
        <translation>Nove cifre. Non vengono mostrate né lette ad alta voce. Canc cancella tutto.</translation>
    </message>
    <message>
        <source>Case &amp;identifiers</source>
        <translation>Identificativi delle &amp;pratiche</translation>
    </message>
    <message>
        <source>One or several, with blanks between them: two letters, five digits, a letter, a digit.</source>
        <translation>Uno o più, separati da spazi: due lettere, cinque cifre, una lettera, una cifra.</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>Via &amp;e numero</translation>
    </message>
    <message>
        <source>With the apartment, or that on the second line.</source>
        <translation>Con l’appartamento, che può stare anche nella seconda riga.</translation>
    </message>
    <message>
        <source>Second &amp;line</source>
        <translation>Second&amp;a riga</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Può restare vuota.</translation>
    </message>
    <message>
        <source>&amp;Custodial parent</source>
        <translation>&amp;Genitore affidatario</translation>
    </message>
    <message>
        <source>&amp;Noncustodial parent</source>
        <translation>Genitore &amp;non affidatario</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>A&amp;ltra persona</translation>
    </message>
    <message>
        <source>As 3/31, 3/31/2026, or t for today.</source>
        <translation>Come 3/31, 3/31/2026, oppure t per oggi.</translation>
    </message>
    <message>
        <source>&amp;Date of the letter</source>
        <translation>&amp;Data della lettera</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;Città</translation>
    </message>
    <message>
        <source>Of the mailing address.</source>
        <translation>Dell’indirizzo postale.</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tato</translation>
    </message>
    <message>
        <source>Two letters.</source>
        <translation>Due lettere.</translation>
    </message>
    <message>
        <source>&amp;ZIP</source>
        <translation>&amp;ZIP</translation>
    </message>
    <message>
        <source>Five digits, or nine.</source>
        <translation>Cinque cifre, oppure nove.</translation>
    </message>
    <message>
        <source>A Social Security number has nine digits.</source>
        <translation>Un numero di previdenza sociale (SSN) ha nove cifre.</translation>
    </message>
    <message>
        <source>A case identifier has two letters, five digits, a letter and a digit. Please ask again.</source>
        <translation>Un identificativo della pratica ha due lettere, cinque cifre, una lettera e una cifra. Chieda di nuovo.</translation>
    </message>
    <message>
        <source>A ZIP has five digits, or nine.</source>
        <translation>Uno ZIP ha cinque cifre, oppure nove.</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <translation>Non è una data.</translation>
    </message>
</context>
<context>
    <name>caseledger::CallWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>PIN letter – %1</source>
        <translation>Lettera con il PIN – %1</translation>
    </message>
    <message>
        <source>Next c&amp;all</source>
        <translation>Chiamata &amp;successiva</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Cases and search are covered until this window is closed.</source>
        <translation>Pratiche e ricerca sono coperte finché questa finestra non si chiude.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>Confir&amp;m</source>
        <translation>C&amp;onferma</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto…</translation>
    </message>
    <message>
        <source>Asking for the letter…</source>
        <translation>Richiesta della lettera…</translation>
    </message>
    <message>
        <source>Write the reference number on the parent&apos;s letter.</source>
        <translation>Scriva il numero di riferimento sulla lettera del genitore.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Put the letter aside: only the parent can ask for the PIN.</source>
        <translation>Metta da parte la lettera: solo il genitore può chiedere il PIN.</translation>
    </message>
    <message>
        <source>Take what is asked for from the parent&apos;s letter.</source>
        <translation>Prenda dalla lettera del genitore ciò che viene chiesto.</translation>
    </message>
    <message>
        <source>Forgets everything of this call</source>
        <translation>Dimentica tutto di questa chiamata</translation>
    </message>
</context>
<context>
    <name>caseledger::CallerBar</name>
    <message>
        <source>Caller:</source>
        <translation>Chi chiama:</translation>
    </message>
    <message>
        <source>The verification has ended.</source>
        <translation>La verifica è terminata.</translation>
    </message>
</context>
<context>
    <name>caseledger::CallerSwitch</name>
    <message>
        <source>Who is calling about this case</source>
        <translation>Chi chiama per questa pratica</translation>
    </message>
</context>
<context>
    <name>caseledger::CaseChoice</name>
    <message>
        <source>Cases</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sc&amp;egli…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tutte le pratiche</translation>
    </message>
    <message>
        <source>Cases of an office</source>
        <translation>Pratiche di un ufficio</translation>
    </message>
    <message>
        <source>Cases in a list</source>
        <translation>Pratiche in un elenco</translation>
    </message>
    <message>
        <source>As the extract names it</source>
        <translation>Come nei file importati</translation>
    </message>
    <message>
        <source>A file with one identifier on each line</source>
        <translation>File con un identificativo per riga</translation>
    </message>
    <message>
        <source>For other offices&apos; cases and protected parents&apos; own addresses</source>
        <translation>Per altri uffici o indirizzi di genitori protetti</translation>
    </message>
    <message>
        <source>Stands in the trail. Name the occasion, not a person, an address or a number.</source>
        <translation>Resta nel registro. Indichi l’occasione, non una persona, un indirizzo o un numero.</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Scelga l’elenco</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Ultimo pagamento</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Quali</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Ufficio</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>Elenc&amp;o</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Perc&amp;hé</translation>
    </message>
    <message>
        <source>Choose the list of cases.</source>
        <translation>Scelga l’elenco delle pratiche.</translation>
    </message>
    <message>
        <source>Say which office.</source>
        <translation>Indichi quale ufficio.</translation>
    </message>
    <message>
        <source>Choose the list of cases</source>
        <translation>Scelga l’elenco delle pratiche</translation>
    </message>
</context>
<context>
    <name>caseledger::CaseHeader</name>
    <message>
        <source>%1 County</source>
        <translation>Contea %1</translation>
    </message>
    <message>
        <source>Assistance: %1</source>
        <translation>Assistenza: %1</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation>1 figlio</translation>
    </message>
    <message>
        <source>%1 children</source>
        <translation>%1 figli</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>Protected: %1. Address, phone and e-mail are withheld; tell them to nobody.</source>
        <translation>Persona protetta: %1. Indirizzo, telefono ed e-mail sono riservati: non li comunichi a nessuno.</translation>
    </message>
    <message>
        <source>Case of another office (%1). You opened it because: %2</source>
        <translation>Pratica di un altro ufficio (%1). L’ha aperta perché: %2</translation>
    </message>
    <message>
        <source>PIN letter…</source>
        <translation>Lettera con il PIN…</translation>
    </message>
    <message>
        <source>Stateme&amp;nt…</source>
        <translation>&amp;Estratto conto…</translation>
    </message>
    <message>
        <source>A lost PIN is mailed again</source>
        <translation>Spedisce di nuovo un PIN smarrito</translation>
    </message>
    <message>
        <source>Other cases of the custodial parent</source>
        <translation>Altre pratiche del genitore affidatario</translation>
    </message>
    <message>
        <source>Other cases of the noncustodial parent</source>
        <translation>Altre pratiche del genitore non affidatario</translation>
    </message>
    <message>
        <source>Statement for a parent</source>
        <translation>Estratto conto per un genitore</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrale</translation>
    </message>
    <message>
        <source>Who is calling about this case</source>
        <translation>Chi chiama per questa pratica</translation>
    </message>
</context>
<context>
    <name>caseledger::CasePage</name>
    <message>
        <source>Opening %1…</source>
        <translation>Apertura di %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>&amp;Uncover</source>
        <translation>Sc&amp;opri</translation>
    </message>
    <message>
        <source>%1: a colleague changed this case</source>
        <extracomment>%1 is a time of today, &quot;14:05&quot;</extracomment>
        <translation>%1: un collega ha modificato questo caso</translation>
    </message>
</context>
<context>
    <name>caseledger::CasePanes</name>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
</context>
<context>
    <name>caseledger::CaseTabs</name>
    <message>
        <source>Open cases</source>
        <translation>Pratiche aperte</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ap&amp;ri</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>La pratica %1 è aperta.</translation>
    </message>
    <message>
        <source>Case %1 was read again.</source>
        <translation>La pratica %1 è stata riletta.</translation>
    </message>
    <message>
        <source>Open cases: %1. Close those you no longer need (%2).</source>
        <translation>Pratiche aperte: %1. Chiuda quelle che non servono più (%2).</translation>
    </message>
    <message>
        <source>All cases are closed.</source>
        <translation>Tutte le pratiche sono chiuse.</translation>
    </message>
</context>
<context>
    <name>caseledger::ChartPane</name>
    <message>
        <source>Due and received by month</source>
        <translation>Dovuto e ricevuto per mese</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>M&amp;ostra tutto</translation>
    </message>
    <message>
        <source>Months: %1</source>
        <translation>Mesi: %1</translation>
    </message>
    <message>
        <source>Months: %1 of %2</source>
        <extracomment>%1 is how many are shown, %2 how many there are</extracomment>
        <translation>Mesi: %1 di %2</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>caption of a sum: all that fell due in the months shown</extracomment>
        <translation>Dovuto</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>No month of the account lies in this period.</source>
        <translation>In questo periodo non c’è alcun mese del conto.</translation>
    </message>
    <message>
        <source>The account has not been opened yet.</source>
        <translation>Il conto non è ancora aperto.</translation>
    </message>
</context>
<context>
    <name>caseledger::ColumnDialog</name>
    <message>
        <source>Columns of “%1”</source>
        <translation>Colonne di “%1”</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Cerca una colonna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Space shows or hides a column</source>
        <translation>Spazio mostra o nasconde una colonna</translation>
    </message>
    <message>
        <source>&amp;Find a column</source>
        <translation>Cerca &amp;una colonna</translation>
    </message>
    <message>
        <source>&amp;Columns of the table</source>
        <translation>&amp;Colonne della tabella</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta in &amp;alto</translation>
    </message>
    <message>
        <source>Earlier in the row (Alt+Up)</source>
        <translation>Prima nella riga (Alt+Su)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Sposta in basso</translation>
    </message>
    <message>
        <source>Later in the row (Alt+Down)</source>
        <translation>Dopo nella riga (Alt+Giù)</translation>
    </message>
    <message>
        <source>As it ca&amp;me</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Columns, widths and order as the program has them</source>
        <translation>Colonne, larghezze e ordine iniziali del programma</translation>
    </message>
</context>
<context>
    <name>caseledger::ConditionDialog</name>
    <message>
        <source>Filter “%1”</source>
        <translation>Filtra “%1”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Space takes or leaves a value</source>
        <translation>Spazio prende o lascia un valore</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>almeno</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>al massimo</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>esattamente</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Colonna</translation>
    </message>
    <message>
        <source>Add &amp;filter</source>
        <translation>&amp;Aggiungi filtro</translation>
    </message>
    <message>
        <source>&amp;One of these values</source>
        <translation>&amp;Uno di questi valori</translation>
    </message>
    <message>
        <source>or with this &amp;text in it</source>
        <translation>&amp;o con questo testo</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>Con&amp;fronto</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importo</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nessuno)</translation>
    </message>
    <message>
        <source>Choose a value, or type a text.</source>
        <translation>Scelga un valore o scriva un testo.</translation>
    </message>
    <message>
        <source>Type a day in one of the fields.</source>
        <translation>Scriva una data in uno dei campi.</translation>
    </message>
    <message>
        <source>Type an amount like 100 or 1,234.50.</source>
        <translation>Scriva un importo come 100 o 1,234.50.</translation>
    </message>
</context>
<context>
    <name>caseledger::ConnectionStrip</name>
    <message>
        <source>The database takes long to answer. The program goes on trying.</source>
        <translation>Il database tarda a rispondere. Il programma continua a provare.</translation>
    </message>
    <message>
        <source>The database does not answer. What is shown was read before; nothing can be opened or saved now. The program goes on trying.</source>
        <translation>Il database non risponde. Ciò che vede è stato letto prima; ora non si può aprire né salvare nulla. Il programma continua a provare.</translation>
    </message>
    <message>
        <source>The database answers again.</source>
        <translation>Il database risponde di nuovo.</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactCard</name>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Verified today…</source>
        <translation>Verificato oggi…</translation>
    </message>
    <message>
        <source>Mail came back…</source>
        <translation>Posta restituita…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostra…</translation>
    </message>
    <message>
        <source>Change the contact: %1</source>
        <translation>Modifica i recapiti: %1</translation>
    </message>
    <message>
        <source>The address was verified: %1</source>
        <translation>L’indirizzo è stato verificato: %1</translation>
    </message>
    <message>
        <source>Mail came back: %1</source>
        <translation>Posta restituita: %1</translation>
    </message>
    <message>
        <source>Show the protected contact: %1</source>
        <translation>Mostra i recapiti protetti: %1</translation>
    </message>
    <message>
        <source>For ten seconds, with a reason</source>
        <translation>Per dieci secondi, indicando un motivo</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Verificato il %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modificato il %1</translation>
    </message>
    <message>
        <source>Mail came back %1</source>
        <translation>Posta restituita il %1</translation>
    </message>
    <message>
        <source>It is changed by those who may see it.</source>
        <translation>Può modificarlo solo chi può vederlo.</translation>
    </message>
    <message>
        <source>Address, phone and e-mail of a protected person are withheld.</source>
        <translation>Indirizzo, telefono ed e-mail di una persona protetta sono riservati.</translation>
    </message>
    <message>
        <source>No address known</source>
        <translation>Nessun indirizzo noto</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefono: %1</translation>
    </message>
    <message>
        <source>Phone: none known</source>
        <translation>Telefono: sconosciuto</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>E-mail: none known</source>
        <translation>E-mail: sconosciuta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>whose card it is: the role, then the name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>nome sconosciuto</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactChangeDialog</name>
    <message>
        <source>What is on record of a protected person is not shown here. What you leave empty stays as it is.</source>
        <translation>Ciò che è registrato di una persona protetta non si mostra qui. Ciò che lascia vuoto resta com’è.</translation>
    </message>
    <message>
        <source>S&amp;how for ten seconds…</source>
        <translation>&amp;Mostra per dieci secondi…</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>Modifica i recapiti</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;lva</translation>
    </message>
    <message>
        <source>It is the same place as before, written in another way: what is known of mail to it stays.</source>
        <translation>È lo stesso luogo di prima, scritto in altro modo: ciò che si sa della posta resta.</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactDayDialog</name>
    <message>
        <source>3/31, t for today, t-1 for yesterday</source>
        <translation>3/31, t per oggi, t-1 per ieri</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>Indirizzo verificato</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>Posta restituita</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>A colleague has changed the address meanwhile: see which one is meant.</source>
        <translation>Nel frattempo un collega ha modificato l&apos;indirizzo: guardi quale si intende.</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactDialog</name>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Case %1 · %2: %3</source>
        <translation>Pratica %1 · %2: %3</translation>
    </message>
    <message>
        <source>The reason stands in the trail and in the history. Name the occasion, not an address or a number.</source>
        <translation>Il motivo resta nel registro e nella cronologia. Indichi l’occasione, non un indirizzo o un numero.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Perché?</translation>
    </message>
    <message>
        <source>What you typed is not saved. Esc once more closes all the same.</source>
        <translation>Ciò che ha scritto non è salvato. Un altro Esc chiude comunque.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Non è ancora cambiato nulla.</translation>
    </message>
    <message>
        <source>Something cannot be taken as it is: it says so beside the field.</source>
        <translation>Qualcosa non si può accettare così: è detto accanto al campo.</translation>
    </message>
    <message>
        <source>Say why: a change of a parent&apos;s contact takes a reason.</source>
        <translation>Dica perché: per modificare i recapiti di un genitore serve un motivo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Guarda di nuovo</translation>
    </message>
    <message>
        <source>Of a protected person nothing is kept before it is saved: closing the program loses it.</source>
        <translation>Di una persona protetta non si conserva nulla prima del salvataggio: chiudendo il programma va perso.</translation>
    </message>
    <message>
        <source>What you typed here before and did not save is back.</source>
        <translation>È tornato ciò che aveva scritto qui senza salvarlo.</translation>
    </message>
    <message>
        <source>Th&amp;row it away</source>
        <translation>El&amp;imina</translation>
    </message>
    <message>
        <source>A colleague has changed this parent&apos;s contact. What is on record is shown as it is now; what you typed stays: compare before you save.</source>
        <translation>Un collega ha modificato i recapiti di questo genitore. I dati registrati sono mostrati come sono ora; quanto ha scritto resta: confronti prima di salvare.</translation>
    </message>
    <message>
        <source>A colleague has saved something else meanwhile: %1. It stands below each field; what you typed stays, and is not saved.</source>
        <translation>Nel frattempo un collega ha salvato altro: %1. È scritto sotto ogni campo; ciò che ha scritto Lei resta e non è salvato.</translation>
    </message>
    <message>
        <source>Take what is on &amp;record</source>
        <translation>P&amp;rendi ciò che è registrato</translation>
    </message>
    <message>
        <source>A colleague has changed the case, and perhaps this contact, which is not shown here: look at its history before you save. What you typed stays.</source>
        <translation>Un collega ha modificato il caso, e forse questi recapiti, che qui non si vedono: guardi la loro storia prima di salvare. Ciò che ha scritto resta.</translation>
    </message>
    <message>
        <source>Not saved yet: what you typed would replace what a colleague has saved: %1. Save once more to do that.</source>
        <translation>Non ancora salvato: ciò che ha scritto sostituirebbe quanto salvato da un collega: %1. Salvi ancora una volta per farlo.</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactFieldRow</name>
    <message>
        <source>Write %1</source>
        <translation>Scrivi %1</translation>
    </message>
    <message>
        <source>Puts it into the field: %1</source>
        <translation>Lo mette nel campo: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Prima: %1</translation>
    </message>
    <message>
        <source>A colleague has emptied this.</source>
        <translation>Un collega ha svuotato questo campo.</translation>
    </message>
    <message>
        <source>A colleague has saved: %1</source>
        <translation>Un collega ha salvato: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactPane</name>
    <message>
        <source>History of contact</source>
        <translation>Cronologia dei recapiti</translation>
    </message>
    <message>
        <source>Nothing has changed since the case came into this office.</source>
        <translation>Non è cambiato nulla da quando la pratica è in questo ufficio.</translation>
    </message>
    <message>
        <source>History of contact, newest first</source>
        <translation>Cronologia dei recapiti, dal più recente</translation>
    </message>
</context>
<context>
    <name>caseledger::CouponOptions</name>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fogli</translation>
    </message>
    <message>
        <source>Blan&amp;k paper</source>
        <translation>Carta &amp;bianca</translation>
    </message>
    <message>
        <source>Preprinted &amp;form</source>
        <translation>Modulo p&amp;restampato</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Sposta a destra</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta in basso</translation>
    </message>
    <message>
        <source>Prints only what the form does not have already</source>
        <translation>Stampa solo ciò che il modulo non ha già</translation>
    </message>
    <message>
        <source>Print &amp;alignment sheet…</source>
        <translation>Stampa il &amp;foglio di allineamento…</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>S&amp;tampante</translation>
    </message>
    <message>
        <source>Ri&amp;ght</source>
        <translation>A &amp;destra</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>In bass&amp;o</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Non è configurata alcuna stampante.</translation>
    </message>
</context>
<context>
    <name>caseledger::CoveredPane</name>
    <message>
        <source>Amounts and contact are covered.</source>
        <translation>Importi e recapiti sono coperti.</translation>
    </message>
    <message>
        <source>Amounts and contact are covered. %1 shows them again.</source>
        <extracomment>the privacy view; %1 is a key</extracomment>
        <translation>Importi e recapiti sono coperti. %1 li mostra di nuovo.</translation>
    </message>
</context>
<context>
    <name>caseledger::Curtain</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Caseledger</source>
        <translation>Caseledger</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Blocco maiuscole attivo.</translation>
    </message>
    <message>
        <source>This window is covered. Press Enter to go on.</source>
        <translation>Questa finestra è coperta. Prema Invio per continuare.</translation>
    </message>
    <message>
        <source>This window is locked. Type your password to go on.</source>
        <translation>Questa finestra è bloccata. Digiti la password per continuare.</translation>
    </message>
</context>
<context>
    <name>caseledger::DateFilter</name>
    <message>
        <source>A day: 3/31, 0331, 3/31/2025, t for today, t-30, m for the month, y-1 for last year</source>
        <translation>Una data: 3/31, 0331, 3/31/2025, t per oggi, t-30, m per il mese, y-1 per l’anno scorso</translation>
    </message>
    <message>
        <source>3/31 · 0331 · t (today) · t-30 · m (month) · m-1 · y-1</source>
        <translation>3/31 · 0331 · t (oggi) · t-30 · m (mese) · m-1 · y-1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Period (Alt+Down)</source>
        <translation>Periodo (Alt+Giù)</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>Per&amp;iodo</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>Da&amp;l</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>Not a date: type it as 3/31, t-30 or m</source>
        <translation>Non è una data: la scriva come 3/31, t-30 o m</translation>
    </message>
    <message>
        <source>The first day is after the last</source>
        <translation>La prima data è dopo l’ultima</translation>
    </message>
</context>
<context>
    <name>caseledger::DeskMenus</name>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documenti</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>Pra&amp;tica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Visuali&amp;zza</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Stru&amp;menti</translation>
    </message>
</context>
<context>
    <name>caseledger::DistrictDialog</name>
    <message>
        <source>Districts</source>
        <translation>Distretti</translation>
    </message>
    <message>
        <source>Changes of the district</source>
        <translation>Modifiche del distretto</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Directory of districts</source>
        <translation>Elenco dei distretti</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Part of a name, number or e-mail</source>
        <translation>Parte del nome, del numero o dell’e-mail</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Empty where none is known. It is never guessed.</source>
        <translation>Vuoto se non è nota. Non si indovina mai.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Who says so: a page, a letter, a call</source>
        <translation>Chi lo dice: pagina, lettera, chiamata</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>F&amp;onte</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Perché?</translation>
    </message>
    <message>
        <source>Changes of the district, newest first</source>
        <translation>Modifiche del distretto, dal più recente</translation>
    </message>
    <message>
        <source>Say where the e-mail is from: its source is kept beside it.</source>
        <translation>Dica da dove viene l’e-mail: la fonte resta accanto.</translation>
    </message>
    <message>
        <source>Say why: a change of the directory takes a reason.</source>
        <translation>Dica perché: per modificare l’elenco serve un motivo.</translation>
    </message>
    <message>
        <source>Saved. The e-mail is used from now on.</source>
        <translation>Salvato. Da ora si usa questa e-mail.</translation>
    </message>
</context>
<context>
    <name>caseledger::ExportDialog</name>
    <message>
        <source>As it is &amp;shown. Rows: %1 of %2, columns: %3</source>
        <translation>Com’è &amp;mostrata. Righe: %1 di %2, colonne: %3</translation>
    </message>
    <message>
        <source>Export: %1 – %2</source>
        <extracomment>title of a dialog; %1 is a table, %2 a case</extracomment>
        <translation>Esporta: %1 – %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>&amp;Complete, with the columns of the extract. Rows: %1, columns: %2</source>
        <extracomment>of a table; planned disbursements are not in it, and its columns are those of the files that are imported</extracomment>
        <translation>&amp;Completa, con le colonne dei file importati. Righe: %1, colonne: %2</translation>
    </message>
    <message>
        <source>CSV (text, for any program)</source>
        <translation>CSV (testo, per qualsiasi programma)</translation>
    </message>
    <message>
        <source>XLSX (spreadsheet)</source>
        <translation>XLSX (foglio di calcolo)</translation>
    </message>
    <message>
        <source>The reason stands in the trail, where your supervisor reads it. Name the occasion, not a person, an address or a number.</source>
        <translation>Il motivo resta nel registro, dove lo legge il Suo supervisore. Indichi l’occasione, non una persona, un indirizzo o un numero.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Perché?</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Esporta in un file</translation>
    </message>
    <message>
        <source>Rows written: %1 of %2. File: %3</source>
        <extracomment>after an export; %3 is the path of the file</extracomment>
        <translation>Righe scritte: %1 di %2. File: %3</translation>
    </message>
</context>
<context>
    <name>caseledger::FigureButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>caseledger::FigureList</name>
    <message>
        <source>What the chosen row means</source>
        <translation>Che cosa significa la riga selezionata</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Righe: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::FileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;alva</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Sc&amp;egli</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Su</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Home</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Without a name: the folder that is shown. A new one is made when needed.</source>
        <translation>Senza nome: la cartella mostrata. Se serve ne viene creata una nuova.</translation>
    </message>
    <message>
        <source>There is no file %1 in that folder.</source>
        <translation>In quella cartella non c’è il file %1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Non c’è la cartella %1.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 è un file. Scelga una cartella.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced. Choose another name.</source>
        <translation>%1 non si può sostituire. Scelga un altro nome.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>C’è già un file %1.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>S&amp;ostituiscilo</translation>
    </message>
</context>
<context>
    <name>caseledger::FilterBar</name>
    <message>
        <source>Add a filter…</source>
        <translation>Aggiungi un filtro…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Togli tutti</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>Filtra questa tabella</translation>
    </message>
    <message>
        <source>Rows in which all of the typed words stand; the down arrow goes to them</source>
        <translation>Le righe con tutte le parole scritte; la freccia giù vi porta</translation>
    </message>
    <message>
        <source>Show all rows of the whole time</source>
        <translation>Mostra tutte le righe di tutto il tempo</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Righe: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <extracomment>a filter above a table</extracomment>
        <translation>Periodo: %1</translation>
    </message>
    <message>
        <source>Save, rename, delete…</source>
        <translation>Salva, rinomina, elimina…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a filter</extracomment>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtri salvati</translation>
    </message>
    <message>
        <source>Saved filter: %1</source>
        <translation>Filtro salvato: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::FilterChip</name>
    <message>
        <source>%1  ✕</source>
        <extracomment>a filter above a table; %1 says what it asks for, the sign takes it away</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take this filter away (Delete)</source>
        <translation>Togli questo filtro (Canc)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Canc lo toglie</translation>
    </message>
</context>
<context>
    <name>caseledger::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>Six things to try in the demo office; each ticks itself when it is done</source>
        <translation>Sei cose da provare nell’ufficio demo; ciascuna si spunta quando è fatta</translation>
    </message>
    <message>
        <source>Close for ever</source>
        <translation>Non mostrare più</translation>
    </message>
    <message>
        <source>Find a case and open it</source>
        <translation>Cercare e aprire una pratica</translation>
    </message>
    <message>
        <source>Filter its payments</source>
        <translation>Filtrare i suoi pagamenti</translation>
    </message>
    <message>
        <source>See why a balance is this much</source>
        <translation>Vedere da che cosa risulta un saldo</translation>
    </message>
    <message>
        <source>Save a statement as PDF</source>
        <translation>Salvare un estratto conto in PDF</translation>
    </message>
    <message>
        <source>Ask for a PIN letter</source>
        <translation>Chiedere una lettera con il PIN</translation>
    </message>
    <message>
        <source>Change an address</source>
        <translation>Modificare un indirizzo</translation>
    </message>
    <message>
        <source>Press %1, type %2, press Enter.</source>
        <translation>Prema %1, scriva %2, prema Invio.</translation>
    </message>
    <message>
        <source>Press %1, then choose Save PDF.</source>
        <translation>Prema %1, poi scelga Salva PDF.</translation>
    </message>
    <message>
        <source>First steps: done: %1</source>
        <translation>Primi passi: fatto: %1</translation>
    </message>
    <message>
        <source>All six steps are done.</source>
        <translation>Tutti e sei i passi sono fatti.</translation>
    </message>
    <message>
        <source>First steps: %1 of %2 done</source>
        <translation>Primi passi: %1 di %2 fatti</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Da fare: %1</translation>
    </message>
    <message>
        <source>Press %1, and go through the balances with the arrow keys: the lines of each stand beside it.</source>
        <translation>Prema %1 e scorra i saldi con le frecce: le righe di ciascuno stanno accanto.</translation>
    </message>
    <message>
        <source>In the payments press %1 and type a year, or %2 and choose a period.</source>
        <translation>Nei pagamenti prema %1 e scriva un anno, oppure %2 e scelga un periodo.</translation>
    </message>
    <message>
        <source>Press %1. The noncustodial parent calls, and says: name %2; SSN %3; case %4; address %5. Choose Check, then Confirm.</source>
        <translation>Prema %1. Chiama il genitore non affidatario e dice: nome %2; SSN %3; pratica %4; indirizzo %5. Scelga Verifica, poi Conferma.</translation>
    </message>
    <message>
        <source>Press %1, choose Change at the noncustodial parent, type, give a reason, save.</source>
        <translation>Prema %1, scelga Modifica accanto al genitore non affidatario, scriva, indichi un motivo, salvi.</translation>
    </message>
</context>
<context>
    <name>caseledger::HideControls</name>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Lock	Ctrl+L</source>
        <translation>&amp;Blocca	Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Hide	Shift+Esc</source>
        <translation>&amp;Nascondi	Shift+Esc</translation>
    </message>
    <message>
        <source>&amp;About hiding…</source>
        <translation>&amp;Informazioni su Nascondi…</translation>
    </message>
    <message>
        <source>Covers everything at once, also by Shift+Esc. Nothing is lost.</source>
        <translation>Copre tutto in un istante, anche con Shift+Esc. Non si perde nulla.</translation>
    </message>
    <message>
        <source>%1 Hotline for people who are not safe at home: %2.</source>
        <translation>%1 Linea diretta per chi non è al sicuro in casa: %2.</translation>
    </message>
    <message>
        <source>About hiding</source>
        <translation>Informazioni su Nascondi</translation>
    </message>
    <message>
        <source>Shift+Esc or the red button covers all windows of Caseledger at once, from anywhere. Where no dialog is open and the field you are in is empty, Esc does it too; in a filled field Esc empties the field.</source>
        <translation>Shift+Esc o il pulsante rosso coprono subito tutte le finestre di Caseledger, da ovunque. Se non è aperta alcuna finestra di dialogo e il campo in cui ci si trova è vuoto, lo fa anche Esc; in un campo pieno Esc svuota il campo.</translation>
    </message>
    <message>
        <source>Within 30 seconds you get back with Enter, later with your password. What you were doing stays as it was.</source>
        <translation>Entro 30 secondi si torna con Invio, dopo con la password. Tutto resta com’era.</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once.</source>
        <translation>Ctrl+L blocca subito.</translation>
    </message>
    <message>
        <source>Hotline for people who are not safe at home: %1</source>
        <translation>Linea diretta per chi non è al sicuro in casa: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::HitListModel</name>
    <message>
        <source>%1 · %2 · by phone</source>
        <translation>%1 · %2 · dal telefono</translation>
    </message>
    <message>
        <source>%1 · %2 · by SSN</source>
        <translation>%1 · %2 · dall’SSN</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status of a case, county</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3, %4</source>
        <translation>%1, %2 e %3, %4</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <extracomment>a case that the worker has pinned: status and county follow</extracomment>
        <translation>Fissata · %1</translation>
    </message>
</context>
<context>
    <name>caseledger::IntegrityLine</name>
    <message>
        <source>Not verified yet. Verifying stands in the trail, too.</source>
        <translation>Non ancora verificato. Anche la verifica resta nel registro.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>Verify by a chec&amp;kpoint…</source>
        <translation>Verifica con un punto &amp;di controllo…</translation>
    </message>
    <message>
        <source>Whether the trail is whole</source>
        <translation>Se il registro è integro</translation>
    </message>
    <message>
        <source>A file of &quot;caseledgerctl audit checkpoint&quot; that was kept elsewhere</source>
        <translation>Un file di &quot;caseledgerctl audit checkpoint&quot; conservato altrove</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>✕ The trail was bent. First at session %1, row %2: %3. Sessions with a fault: %4.</source>
        <translation>✕ Il registro è stato alterato. Per prima la sessione %1, riga %2: %3. Sessioni con errori: %4.</translation>
    </message>
    <message>
        <source>✓ Verified: %1 rows of %2 sessions, and all that the checkpoint knows is there.</source>
        <translation>✓ Verificato: righe %1, sessioni %2; c’è tutto ciò che è nel punto di controllo.</translation>
    </message>
    <message>
        <source>✓ Chain verified to session %2: %1 rows. A cut end, or a trail written anew, shows only by a checkpoint.</source>
        <translation>✓ Catena verificata fino alla sessione %2, righe: %1. Una fine tagliata o un registro riscritto si vedono solo con un punto di controllo.</translation>
    </message>
    <message>
        <source>Choose the checkpoint</source>
        <translation>Scelga il punto di controllo</translation>
    </message>
</context>
<context>
    <name>caseledger::KeptPapersDialog</name>
    <message>
        <source>Give the reason in the tab of the case, then look here again.</source>
        <translation>Indichi il motivo nella scheda della pratica, poi guardi di nuovo qui.</translation>
    </message>
    <message>
        <source>Ask a supervisor of the case&apos;s own office.</source>
        <translation>Chieda a un supervisore dell’ufficio della pratica.</translation>
    </message>
    <message>
        <source>Close this window and look again in a while.</source>
        <translation>Chiuda questa finestra e guardi di nuovo tra un po’.</translation>
    </message>
    <message>
        <source>Kept papers</source>
        <translation>Documenti conservati</translation>
    </message>
    <message>
        <source>No paper has been given out for this case.</source>
        <translation>Per questa pratica non è stato consegnato alcun documento.</translation>
    </message>
    <message>
        <source>Kept papers – %1</source>
        <translation>Documenti conservati – %1</translation>
    </message>
    <message>
        <source>Looking for papers…</source>
        <translation>Ricerca dei documenti…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Salva una copia…</translation>
    </message>
    <message>
        <source>Only the facts of this paper were kept</source>
        <translation>Di questo documento sono conservati solo i dati</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>Saved as %1, byte for byte as it was made.</source>
        <translation>Salvato come %1, byte per byte come era stato fatto.</translation>
    </message>
</context>
<context>
    <name>caseledger::KeyChange</name>
    <message>
        <source>Change key</source>
        <translation>Cambia tasto</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuovo tasto</translation>
    </message>
    <message>
        <source>Press the key: it is taken as it is pressed. Tab goes on.</source>
        <translation>Prema il tasto: vale com’è premuto. Tab va avanti.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Prema il nuovo tasto</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Imposta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <extracomment>Of what the key is: the name of a menu entry</extracomment>
        <translation>Nuovo tasto per “%1”</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Questo tasto è libero.</translation>
    </message>
</context>
<context>
    <name>caseledger::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>C&amp;hange key…</source>
        <translation>C&amp;ambia tasto…</translation>
    </message>
    <message>
        <source>&amp;As it came</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>All as &amp;they came</source>
        <translation>Ripristina &amp;tutti</translation>
    </message>
    <message>
        <source>Part of a menu, of what a key does, or of the key</source>
        <translation>Parte del menu, di ciò che fa un tasto, o del tasto</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>Copia come te&amp;sto</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>C&amp;erca</translation>
    </message>
    <message>
        <source>No key fits what is typed.</source>
        <translation>Nessun tasto corrisponde a ciò che è scritto.</translation>
    </message>
    <message>
        <source>Keys of tables, of hiding and of locking stay as they are.</source>
        <translation>I tasti delle tabelle e quelli per nascondere e bloccare restano come sono.</translation>
    </message>
    <message>
        <source>This key stays as it is.</source>
        <translation>Questo tasto resta com’è.</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>“%1” ha ora il tasto %2.</translation>
    </message>
    <message>
        <source>“%1” has its key as it came.</source>
        <translation>“%1” ha di nuovo il tasto predefinito.</translation>
    </message>
    <message>
        <source>All keys are as they came.</source>
        <translation>Tutti i tasti sono di nuovo quelli predefiniti.</translation>
    </message>
    <message>
        <source>The keys are on the clipboard, a line each.</source>
        <translation>I tasti sono negli appunti, uno per riga.</translation>
    </message>
</context>
<context>
    <name>caseledger::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>Li&amp;ngua</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Lingua del documento</translation>
    </message>
    <message>
        <source>%1 (the parent&apos;s)</source>
        <translation>%1 (del genitore)</translation>
    </message>
    <message>
        <source>No native reader has approved this translation yet. translations/REVIEW.md lists what is open.</source>
        <translation>Nessun madrelingua ha ancora approvato questa traduzione. translations/REVIEW.md elenca ciò che è in sospeso.</translation>
    </message>
    <message>
        <source>The parent prefers another language; papers do not come in it.</source>
        <translation>Il genitore preferisce un’altra lingua; i documenti non esistono in quella lingua.</translation>
    </message>
</context>
<context>
    <name>caseledger::LastViewsDialog</name>
    <message>
        <source>Your last views</source>
        <translation>Le Sue ultime consultazioni</translation>
    </message>
    <message>
        <source>You have not opened a case yet.</source>
        <translation>Non ha ancora aperto alcuna pratica.</translation>
    </message>
    <message>
        <source>What the trail has of you, newest first. Your supervisor sees it, too.</source>
        <translation>Ciò che il registro contiene di Lei, dal più recente. Lo vede anche il Suo supervisore.</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterDeedDialog</name>
    <message>
        <source>No reason is given.</source>
        <translation>Non è indicato alcun motivo.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Type a reason, or choose one (Alt+Down)</source>
        <translation>Scriva un motivo o ne scelga uno (Alt+Giù)</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>The reason stands in the trail. Name the occasion, not a person, an address or a telephone number.</source>
        <translation>Il motivo resta nel registro. Indichi l’occasione, non una persona, un indirizzo o un numero di telefono.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Perché?</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterDetails</name>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi durata</translation>
    </message>
    <message>
        <source>More than 1 day</source>
        <translation>Oltre 1 giorno</translation>
    </message>
    <message>
        <source>More than %1 days</source>
        <translation>Oltre %1 giorni</translation>
    </message>
    <message>
        <source>Letter or case number</source>
        <translation>Numero di lettera o di pratica</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>Wa&amp;iting</source>
        <translation>&amp;In attesa</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>C&amp;erca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperte</translation>
    </message>
    <message>
        <source>Needs a supervisor</source>
        <translation>Serve un supervisore</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostra: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>In attesa: %1</translation>
    </message>
    <message>
        <source>Find: “%1”</source>
        <translation>Cerca: “%1”</translation>
    </message>
    <message>
        <source>Take off the filter %1</source>
        <translation>Togli il filtro %1</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>Ufficio: %1</translation>
    </message>
    <message>
        <source>Asked for on %1 or before</source>
        <translation>Richieste del %1 o precedenti</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterList</name>
    <message>
        <source>PIN letters</source>
        <translation>Lettere con il PIN</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterWindow</name>
    <message>
        <source>No letter is open.</source>
        <translation>Nessuna lettera è aperta.</translation>
    </message>
    <message>
        <source>Open: %1 (%2).</source>
        <translation>Aperte: %1 (%2).</translation>
    </message>
    <message>
        <source>The longest wait is %1.</source>
        <translation>L’attesa più lunga è di %1.</translation>
    </message>
    <message>
        <source>Waiting for more than %1 days: %2.</source>
        <translation>In attesa da più di %1 giorni: %2.</translation>
    </message>
    <message>
        <source>Show all le&amp;tters</source>
        <translation>Mostra tutte &amp;le lettere</translation>
    </message>
    <message>
        <source>Open &amp;case</source>
        <translation>Apri la &amp;pratica</translation>
    </message>
    <message>
        <source>PIN letters</source>
        <translation>Lettere con il PIN</translation>
    </message>
    <message>
        <source>This window steps aside: it comes back from the menu, as it is</source>
        <translation>La finestra si chiude per ora: dal menu si riapre com’era</translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation>Rile&amp;ggi</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>%1 of %2 letters shown.</source>
        <translation>Lettere mostrate: %1 di %2.</translation>
    </message>
    <message>
        <source>Nobody has asked for a PIN letter yet.</source>
        <translation>Nessuno ha ancora chiesto una lettera con il PIN.</translation>
    </message>
    <message>
        <source>No letter fits. Hidden by the filters: %1.</source>
        <translation>Nessuna lettera corrisponde. Nascoste dai filtri: %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In corso…</translation>
    </message>
    <message>
        <source>Reads the queue again</source>
        <translation>Rilegge la coda</translation>
    </message>
</context>
<context>
    <name>caseledger::ListingDialog</name>
    <message>
        <source>Case %1, as of %2</source>
        <extracomment>below the title of a printed table; %1 is the case, %2 a day</extracomment>
        <translation>Pratica %1, al %2</translation>
    </message>
    <message>
        <source>For office use. Not a statement for a parent.</source>
        <translation>Per uso d’ufficio. Non è un estratto conto per un genitore.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Tutte le righe</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <extracomment>on a printed table: how many rows it has, and how many there are without filters</extracomment>
        <translation>Righe: %1 di %2</translation>
    </message>
    <message>
        <source>Print: %1 – %2</source>
        <extracomment>title of a dialog; %1 is a table, %2 a case</extracomment>
        <translation>Stampa: %1 – %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Salva P&amp;DF…</translation>
    </message>
    <message>
        <source>The printer %1 is gone. Choose another.</source>
        <translation>La stampante %1 non c’è più. Ne scelga un’altra.</translation>
    </message>
    <message>
        <source>Sent to the printer %1. Pages: %2</source>
        <translation>Inviato alla stampante %1. Pagine: %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salva la tabella</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
</context>
<context>
    <name>caseledger::LocalOffice</name>
    <message>
        <source>The county of this case is not in the directory of districts.</source>
        <translation>La contea di questa pratica non è nell’elenco dei distretti.</translation>
    </message>
    <message>
        <source>No e-mail is known of the local office (%1): a supervisor enters it in Tools, Directory of districts.</source>
        <translation>L’e-mail dell’ufficio locale (%1) è sconosciuta: la inserisce un supervisore in Strumenti, Elenco dei distretti.</translation>
    </message>
    <message>
        <source>E-mail to the local office: none is known (Tools, Districts)</source>
        <translation>E-mail all’ufficio locale: sconosciuta (Strumenti, Distretti)</translation>
    </message>
    <message>
        <source>E-mail to the local office</source>
        <translation>E-mail all’ufficio locale</translation>
    </message>
    <message>
        <source>Nobody has verified this e-mail of the local office (%1): %2</source>
        <translation>Nessuno ha verificato questa e-mail dell’ufficio locale (%1): %2</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>Scrivi comun&amp;que</translation>
    </message>
    <message>
        <source>No mail program took it. The e-mail of the local office (%1) is %2.</source>
        <translation>Nessun programma di posta ha risposto. L’e-mail dell’ufficio locale (%1) è %2.</translation>
    </message>
</context>
<context>
    <name>caseledger::LockWarning</name>
    <message>
        <source>Caseledger locks in %1 s. Any key or a move of the mouse keeps it open.</source>
        <translation>Caseledger si blocca tra %1 s. Basta un tasto o un movimento del mouse per evitarlo.</translation>
    </message>
</context>
<context>
    <name>caseledger::MainWindow</name>
    <message>
        <source>Caseledger</source>
        <translation>Caseledger</translation>
    </message>
    <message>
        <source>This database has no users: whoever may open the file has every right of every role.</source>
        <translation>Questo database non ha utenti: chi può aprire il file ha tutti i diritti di ogni ruolo.</translation>
    </message>
    <message>
        <source>Search for a case to begin</source>
        <translation>Cerchi una pratica per cominciare</translation>
    </message>
    <message>
        <source>Case number, name, phone, or the last four of an SSN</source>
        <translation>Numero di pratica, nome, telefono o ultime quattro cifre di un SSN</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Cerca una pratica</translation>
    </message>
    <message>
        <source>DEMO. Every name, address and number is made up; every password is demo. Today is %1.</source>
        <translation>DEMO. Tutti i nomi, gli indirizzi e i numeri sono inventati; ogni password è demo. Oggi è il %1.</translation>
    </message>
</context>
<context>
    <name>caseledger::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi il messaggio</translation>
    </message>
</context>
<context>
    <name>caseledger::MonthChart</name>
    <message>
        <source>Chart of due and received by month</source>
        <translation>Grafico del dovuto e del ricevuto per mese</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>in the legend of a chart: what fell due in a month</extracomment>
        <translation>Dovuto</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>in the legend of a chart: what came in within a month</extracomment>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Owed at the end of the month</source>
        <extracomment>in the legend of a chart: what was owed in total when a month ended</extracomment>
        <translation>Dovuto a fine mese</translation>
    </message>
    <message>
        <source>Months shown: %1, from %2 to %3; in the last of them %4 was due and %5 received, and %6 was owed when it ended.</source>
        <extracomment>what a chart shows, said by a screen reader. %1 a number, %2 and %3 the first and last month by name; %4, %5 and %6 amounts of the last one</extracomment>
        <translation>Mesi mostrati: %1, da %2 a %3; nell’ultimo erano dovuti %4 e ricevuti %5, e alla fine restavano %6.</translation>
    </message>
</context>
<context>
    <name>caseledger::NoteLine</name>
    <message>
        <source>&amp;Keep note</source>
        <translation>&amp;Conserva la nota</translation>
    </message>
    <message>
        <source>Note on this case</source>
        <translation>Nota su questa pratica</translation>
    </message>
    <message>
        <source>Saved as you type. Enter keeps it with the case, where your colleagues read it.</source>
        <translation>Salvata mentre scrive. Invio la conserva con la pratica, dove la leggono i colleghi.</translation>
    </message>
    <message>
        <source>Saved as you type; Enter keeps it with the case</source>
        <translation>Salvata mentre scrive; Invio la conserva con la pratica</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvata</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvata</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Nota conservata</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>caseledger::OutputMenu</name>
    <message>
        <source>There is no table with rows here. Choose one that has some first.</source>
        <translation>Qui non c’è una tabella con righe. Prima ne scelga una.</translation>
    </message>
    <message>
        <source>Until then no table is exported, printed or copied.</source>
        <translation>Fino ad allora nessuna tabella si esporta, stampa o copia.</translation>
    </message>
</context>
<context>
    <name>caseledger::OwnAddress</name>
    <message>
        <source>Own address</source>
        <translation>Indirizzo proprio</translation>
    </message>
    <message>
        <source>&amp;Use the parent&apos;s own address</source>
        <translation>&amp;Usa l’indirizzo del genitore</translation>
    </message>
    <message>
        <source>Stands in the trail</source>
        <translation>Resta nel registro</translation>
    </message>
    <message>
        <source>Only with a reason: name the occasion, not a person, an address or a number.</source>
        <translation>Solo con un motivo: indichi l’occasione, non una persona, un indirizzo o un numero.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Perc&amp;hé?</translation>
    </message>
</context>
<context>
    <name>caseledger::PageBrowser</name>
    <message>
        <source>Alt+Page Up</source>
        <translation>Alt+PagSu</translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation>Alt+PagGiù</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Preparazione delle pagine…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Precedente</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Succ&amp;essiva</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
</context>
<context>
    <name>caseledger::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperChoices</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Payment &amp;history</source>
        <translation>Cronologia &amp;dei pagamenti</translation>
    </message>
    <message>
        <source>Support &amp;obligation summary</source>
        <translation>&amp;Riepilogo degli obblighi di mantenimento</translation>
    </message>
    <message>
        <source>&amp;Both in one</source>
        <translation>Entram&amp;bi in uno</translation>
    </message>
    <message>
        <source>M&amp;onth</source>
        <translation>&amp;Quale mese</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>No address is known for this parent: the window of the envelope stays empty.</source>
        <translation>Di questo genitore non è noto alcun indirizzo: la finestra della busta resta vuota.</translation>
    </message>
    <message>
        <source>Protected: the office&apos;s address stands on this paper instead of the parent&apos;s own.</source>
        <translation>Persona protetta: questo documento riporta l’indirizzo dell’ufficio al posto di quello del genitore.</translation>
    </message>
    <message>
        <source>Protected: this paper carries the parent&apos;s own address, which the screen withholds. Give it to nobody else.</source>
        <translation>Persona protetta: questo documento riporta l’indirizzo del genitore, che sullo schermo è riservato. Non lo dia a nessun altro.</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperDialog</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Estratto conto</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Sal&amp;va PDF…</translation>
    </message>
    <message>
        <source>Address withheld on the screen</source>
        <translation>Indirizzo riservato, non mostrato sullo schermo</translation>
    </message>
    <message>
        <source>Made all the same. The reason is kept with the paper: %1</source>
        <translation>Creato comunque. Il motivo è conservato con il documento: %1</translation>
    </message>
    <message>
        <source>Load the case anew</source>
        <translation>Rileggi la pratica</translation>
    </message>
    <message>
        <source>Alignment sheet</source>
        <translation>Foglio di allineamento</translation>
    </message>
    <message>
        <source>A colleague has changed the case: this is the paper as it is now. Look at it again.</source>
        <translation>Un collega ha modificato il caso: questo è il documento com’è ora. Lo ricontrolli.</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperMenus</name>
    <message>
        <source>A batch is running</source>
        <translation>È in corso un lotto</translation>
    </message>
    <message>
        <source>A batch is running. Stop it and quit? What is written stays whole, and it can go on later.</source>
        <translation>È in corso un lotto. Fermarlo e uscire? Ciò che è scritto resta integro e si può continuare in seguito.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Ferma ed esci</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continua</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperOutput</name>
    <message>
        <source>The printer %1 is gone. Choose another.</source>
        <translation>La stampante %1 non c’è più. Ne scelga un’altra.</translation>
    </message>
    <message>
        <source>Sent to the printer %1. Paper number %2.</source>
        <translation>Inviato alla stampante %1. Documento numero %2.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Salva il documento</translation>
    </message>
    <message>
        <source>Saved as %1. Paper number %2.</source>
        <translation>Salvato come %1. Documento numero %2.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>Inviato alla stampante %1.</translation>
    </message>
    <message>
        <source>The case changed meanwhile. Look at the paper again, then print or save it.</source>
        <translation>Il caso è cambiato nel frattempo. Ricontrolli il documento, poi lo stampi o lo salvi.</translation>
    </message>
</context>
<context>
    <name>caseledger::PartyCard</name>
    <message>
        <source>Address, phone and e-mail are withheld</source>
        <translation>Indirizzo, telefono ed e-mail sono riservati</translation>
    </message>
    <message>
        <source>No address known</source>
        <translation>Nessun indirizzo noto</translation>
    </message>
    <message>
        <source>mail came back %1</source>
        <translation>posta restituita il %1</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>verificato il %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nato/a il %1</translation>
    </message>
    <message>
        <source>SSN ends in %1</source>
        <translation>SSN, ultime cifre %1</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostra…</translation>
    </message>
    <message>
        <source>Show the contact of the %1</source>
        <translation>Mostra i recapiti: %1</translation>
    </message>
    <message>
        <source>For ten seconds, with a reason</source>
        <translation>Per dieci secondi, indicando un motivo</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <translation>Nome sconosciuto</translation>
    </message>
    <message>
        <source>Other cases of the %1</source>
        <translation>Altre pratiche: %1</translation>
    </message>
    <message>
        <source>1 other case</source>
        <translation>1 altra pratica</translation>
    </message>
    <message>
        <source>Other cases: %1</source>
        <translation>Altre pratiche: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::PrinterDialog</name>
    <message>
        <source>One side</source>
        <translation>Un lato</translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation>Come fa la stampante</translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation>Fronte e retro, lato lungo</translation>
    </message>
    <message>
        <source>Both sides, turned at the short edge</source>
        <translation>Fronte e retro, lato corto</translation>
    </message>
    <message>
        <source>Asking for the printers…</source>
        <translation>Ricerca delle stampanti…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Stampa: %1</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>S&amp;tampante</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Copie</translation>
    </message>
    <message>
        <source>S&amp;ides</source>
        <translation>&amp;Lati</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Stampa</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Su questo computer non è configurata alcuna stampante.</translation>
    </message>
</context>
<context>
    <name>caseledger::ReaderChoice</name>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>&amp;Custodial parent</source>
        <translation>Genitore &amp;affidatario</translation>
    </message>
    <message>
        <source>&amp;Noncustodial parent</source>
        <translation>&amp;Genitore non affidatario</translation>
    </message>
</context>
<context>
    <name>caseledger::ReasonForm</name>
    <message>
        <source>The reason stands in the trail, where your supervisor reads it. Name the occasion, not a person, an address or a number.</source>
        <translation>Il motivo resta nel registro, dove lo legge il Suo supervisore. Indichi l’occasione, non una persona, un indirizzo o un numero.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Perché?</translation>
    </message>
</context>
<context>
    <name>caseledger::RecordOrder</name>
    <message>
        <source>New: %1</source>
        <extracomment>what a screen reader says of a row of a table that a colleague has added or changed; %1 is the row</extracomment>
        <translation>Nuovo: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::RecordTableView</name>
    <message>
        <source>Rows: %1</source>
        <translation>Righe: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what a screen reader says of a table; %1 is &quot;Rows: 52&quot;, %2 how they are sorted</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>caseledger::RefusalPanel</name>
    <message>
        <source>Make &amp;it all the same</source>
        <translation>&amp;Crealo comunque</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the paper</source>
        <translation>Conservato con il documento</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motivo</translation>
    </message>
</context>
<context>
    <name>caseledger::RevealDialog</name>
    <message>
        <source>Case %1: show the contact of the protected %2, for %3 seconds.</source>
        <translation>Pratica %1: mostra i recapiti della persona protetta (%2) per %3 secondi.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>Protected contact</source>
        <translation>Recapiti protetti</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>No address, phone or e-mail is known.</source>
        <translation>Non sono noti indirizzo, telefono o e-mail.</translation>
    </message>
    <message>
        <source>Tell it to nobody. It goes by itself; Esc closes it.</source>
        <translation>Non li comunichi a nessuno. Scompaiono da soli; Esc chiude.</translation>
    </message>
</context>
<context>
    <name>caseledger::RowDetails</name>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>ancora nulla</translation>
    </message>
    <message>
        <source>From the payment</source>
        <translation>Dal pagamento</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>caseledger::SavedFiltersDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtri salvati</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nome del filtro</translation>
    </message>
    <message>
        <source>Enter applies, F2 renames, Delete deletes</source>
        <translation>Invio applica, F2 rinomina, Canc elimina</translation>
    </message>
    <message>
        <source>Add a filter first: then it can be saved under a name. What is typed above the table is not saved.</source>
        <translation>Prima aggiunga un filtro: poi si può salvare con un nome. Ciò che è scritto sopra la tabella non si salva.</translation>
    </message>
    <message>
        <source>Save the filters in force under the &amp;name</source>
        <translation>Salva i filtri in vigore con il &amp;nome</translation>
    </message>
    <message>
        <source>Saved &amp;filters</source>
        <translation>&amp;Filtri salvati</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Scriva un nome.</translation>
    </message>
    <message>
        <source>There is room for %1 filters: delete one first.</source>
        <translation>C’è posto per %1 filtri: prima ne elimini uno.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvato come “%1”.</translation>
    </message>
    <message>
        <source>Another filter is called “%1”.</source>
        <translation>Un altro filtro si chiama “%1”.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” è eliminato.</translation>
    </message>
    <message>
        <source>Delete the chosen filter (Delete)</source>
        <translation>Elimina il filtro selezionato (Canc)</translation>
    </message>
</context>
<context>
    <name>caseledger::ScanPanel</name>
    <message>
        <source>Cases with money not sent on in time</source>
        <translation>Pratiche con somme non inviate in tempo</translation>
    </message>
    <message>
        <source>Money not sent on in time needs the right to tax information: the day by which money is to be sent on tells where it comes from.</source>
        <translation>Per vedere le somme non inviate in tempo serve il diritto alle informazioni fiscali: la data entro cui inviarle ne rivela la provenienza.</translation>
    </message>
    <message>
        <source>Cases counted</source>
        <translation>Pratiche contate</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Ferma il conteggio</translation>
    </message>
    <message>
        <source>Count now</source>
        <translation>Conta ora</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Conta di nuovo</translation>
    </message>
    <message>
        <source>%1 of %2 cases, %3 a second.</source>
        <translation>Pratiche: %1 di %2, %3 al secondo.</translation>
    </message>
    <message>
        <source>Own and relatives&apos; cases, left out: %1.</source>
        <translation>Pratiche proprie e di parenti, escluse: %1.</translation>
    </message>
    <message>
        <source>Not counted yet: every case of the office has to be read.</source>
        <translation>Non ancora contate: bisogna leggere ogni pratica dell’ufficio.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message>
        <source>%1 in the first %2 of %3 cases; stopped %4.</source>
        <extracomment>%1 is an amount, %2 and %3 are numbers of cases, %4 is a day and a time</extracomment>
        <translation>%1 nelle prime %2 di %3 pratiche; conteggio fermato il %4.</translation>
    </message>
    <message>
        <source>Everything was sent on by its day, as of %1.</source>
        <translation>Tutto è stato inviato in tempo. Conteggio del %1.</translation>
    </message>
    <message>
        <source>%1 in all, the oldest due on %2; as of %3.</source>
        <extracomment>%1 is an amount, %2 a day, %3 a day and a time</extracomment>
        <translation>%1 in tutto, la più vecchia dovuta il %2. Conteggio del %3.</translation>
    </message>
</context>
<context>
    <name>caseledger::SearchPanel</name>
    <message>
        <source>Find a case</source>
        <translation>Cerca una pratica</translation>
    </message>
    <message>
        <source>Case number, name in any order and script, phone, or last four of an SSN</source>
        <translation>Numero di pratica, nome in qualsiasi ordine e scrittura, telefono o ultime quattro cifre di un SSN</translation>
    </message>
    <message>
        <source>Case number, name, phone, SSN last 4</source>
        <translation>Pratica, nome, telefono, SSN (4 cifre)</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Risultati della ricerca</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>Cerca &amp;una pratica</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>No case opened yet. Type to find one.</source>
        <translation>Nessuna pratica aperta finora. Scriva per cercarne una.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Pratiche recenti</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, or the case number.</source>
        <translation>Nessun risultato. Provi una parte del nome o il numero di pratica.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n cases. Type more to narrow them down.</source>
        <translation>
            <numerusform>La prima pratica. Scriva di più per restringere la ricerca.</numerusform>
            <numerusform>Le prime %n pratiche. Scriva di più per restringere la ricerca.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 pratica</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 pratiche</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>Pratic&amp;he recenti</translation>
    </message>
    <message>
        <source>Shows the cases that you opened last</source>
        <translation>Mostra le pratiche aperte per ultime</translation>
    </message>
    <message>
        <source>Your recent cases are covered, for whoever sees the screen.</source>
        <translation>Le Sue pratiche recenti sono coperte per chi vede lo schermo.</translation>
    </message>
</context>
<context>
    <name>caseledger::SessionStrip</name>
    <message>
        <source>&amp;Session</source>
        <translation>Sessio&amp;ne</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Utente: %1</translation>
    </message>
    <message>
        <source>&amp;About this session</source>
        <translation>&amp;Informazioni su questa sessione</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Esci dalla sessione</translation>
    </message>
    <message>
        <source>About this session</source>
        <translation>Informazioni su questa sessione</translation>
    </message>
</context>
<context>
    <name>caseledger::SettingEditor</name>
    <message>
        <source>from %1: %2</source>
        <translation>dal %1: %2</translation>
    </message>
    <message>
        <source>C&amp;hoose a picture…</source>
        <translation>&amp;Scegli un’immagine…</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Modi&amp;fica</translation>
    </message>
    <message>
        <source>The logo as it stands</source>
        <translation>Il logo attuale</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>A day, as in 10/1/2026; t for today</source>
        <translation>Una data, come 10/1/2026; t per oggi</translation>
    </message>
    <message>
        <source>10/1/2026</source>
        <translation>10/1/2026</translation>
    </message>
    <message>
        <source>Kept with the change</source>
        <translation>Conservato con la modifica</translation>
    </message>
    <message>
        <source>Counts &amp;from</source>
        <translation>Vale &amp;dal</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valore</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>No logo is set.</source>
        <translation>Nessun logo impostato.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Scelga il logo</translation>
    </message>
    <message>
        <source>from the start: %1</source>
        <translation>dall’inizio: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>Impostazioni dell’ufficio</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifiche, dalla più recente</translation>
    </message>
    <message>
        <source>%1 is set. Open cases take it when they are read again (F5); papers made before stay as they were.</source>
        <translation>Impostato: %1. Per le pratiche aperte vale quando si rileggono (F5); i documenti già creati restano com’erano.</translation>
    </message>
</context>
<context>
    <name>caseledger::SignInDialog</name>
    <message>
        <source>Sign in to Caseledger</source>
        <translation>Accesso a Caseledger</translation>
    </message>
    <message>
        <source>Caseledger</source>
        <translation>Caseledger</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>I have read this notice and &amp;accept it</source>
        <translation>&amp;Ho letto questo avviso e lo accetto</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Blocco maiuscole attivo.</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Ricorda su questo computer</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keychain. Whoever uses your account of the computer can sign in with it.</source>
        <translation>La password è conservata nel portachiavi di questo computer. Chiunque usi il Suo account sul computer può accedere.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>DEMO: the users are administrator, supervisor, caseworker, agent, mailroom and auditor; the password of each is demo.</source>
        <translation>DEMO: gli utenti sono administrator, supervisor, caseworker, agent, mailroom e auditor; la password di ciascuno è demo.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Read the notice and accept it first.</source>
        <translation>Prima legga l’avviso e lo accetti.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Scriva il Suo nome utente.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Scriva la Sua password.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso…</translation>
    </message>
    <message>
        <source>You were signed out after %1 minutes without work. Drafts are kept: each is back where you typed it.</source>
        <translation>La sessione è stata chiusa dopo %1 minuti di inattività. Le bozze sono conservate: le ritroverà dove le ha scritte.</translation>
    </message>
</context>
<context>
    <name>caseledger::SigningIn</name>
    <message>
        <source>The keychain did not take the password: it is not remembered.</source>
        <translation>Il portachiavi non ha accettato la password: non viene ricordata.</translation>
    </message>
    <message>
        <source>The keychain did not answer: it may still hold the password.</source>
        <translation>Il portachiavi non ha risposto: potrebbe contenere ancora la password.</translation>
    </message>
</context>
<context>
    <name>caseledger::Splitter</name>
    <message>
        <source>The arrow keys move it.</source>
        <translation>Si sposta con le frecce.</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Divisore</translation>
    </message>
</context>
<context>
    <name>caseledger::SpokenPanel</name>
    <message>
        <source>Say</source>
        <translation>Da dire</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Da fare</translation>
    </message>
</context>
<context>
    <name>caseledger::SupervisorPage</name>
    <message>
        <source>Supervisor&apos;s page</source>
        <translation>Pagina del supervisore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The oldest has waited for %1.</source>
        <translation>La più vecchia attende da %1.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>PIN letters</source>
        <translation>Lettere con il PIN</translation>
    </message>
    <message>
        <source>Open letters</source>
        <translation>Lettere aperte</translation>
    </message>
    <message>
        <source>Approvals overdue</source>
        <translation>Approvazioni in ritardo</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotti</translation>
    </message>
    <message>
        <source>Batches lately</source>
        <translation>Lotti recenti</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Views of cases</source>
        <translation>Consultazioni di pratiche</translation>
    </message>
    <message>
        <source>Unusual views</source>
        <translation>Consultazioni insolite</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>All offices, read at %1.</source>
        <translation>Tutti gli uffici, dati del %1.</translation>
    </message>
    <message>
        <source>Office %1, read at %2.</source>
        <translation>Ufficio %1, dati del %2.</translation>
    </message>
    <message>
        <source>Within the last %1 days. None of them is a verdict: look, and ask.</source>
        <translation>Negli ultimi %1 giorni. Non sono un verdetto: guardi e chieda.</translation>
    </message>
    <message>
        <source>No letter is open.</source>
        <translation>Nessuna lettera è aperta.</translation>
    </message>
    <message>
        <source>Asked for more than %1 business days ago, and nobody has decided.</source>
        <translation>Richieste da più di %1 giorni lavorativi senza alcuna decisione.</translation>
    </message>
    <message>
        <source>The oldest: %1.</source>
        <translation>La più vecchia: %1.</translation>
    </message>
    <message>
        <source>None within the last %1 days.</source>
        <translation>Nessuno negli ultimi %1 giorni.</translation>
    </message>
    <message>
        <source>The last: %1, %2, by %3.</source>
        <extracomment>%1 is a kind of paper, %2 a day and a time, %3 the name of a user</extracomment>
        <translation>L’ultimo: %1, %2, di %3.</translation>
    </message>
    <message>
        <source>Nobody in the office has begun a batch within %1 days.</source>
        <translation>Nessuno nell’ufficio ha avviato un lotto negli ultimi %1 giorni.</translation>
    </message>
    <message>
        <source>Show in the &amp;trail</source>
        <translation>&amp;Mostra nel registro</translation>
    </message>
    <message>
        <source>Papers: those that were kept. What a rule holds back stands in the batch&apos;s own index. Not allowed: own and relatives&apos; cases, and those of other offices without a reason.</source>
        <translation>Documenti: quelli conservati. Ciò che una regola trattiene sta nell’indice del lotto. Non consentiti: pratiche proprie e di parenti, e quelle di altri uffici senza motivo.</translation>
    </message>
    <message>
        <source>Nothing unusual within %1 days.</source>
        <translation>Nulla di insolito negli ultimi %1 giorni.</translation>
    </message>
    <message>
        <source>Money not sent on in time</source>
        <translation>Somme non inviate in tempo</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>&amp;Apri la pratica</translation>
    </message>
    <message>
        <source>Two business days after it paid, tax offsets thirty days after receipt. Held money is not among it.</source>
        <translation>Oltre due giorni lavorativi dopo il pagamento, o trenta giorni dopo la ricezione per le compensazioni fiscali. Le somme in deposito non vi rientrano.</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Choose “Count now” on the supervisor&apos;s page.</source>
        <translation>Non è stato ancora contato nulla. Scelga “Conta ora” nella pagina del supervisore.</translation>
    </message>
    <message>
        <source>No case was found so far. The count goes on.</source>
        <translation>Finora nessuna pratica trovata. Il conteggio continua.</translation>
    </message>
    <message>
        <source>No case was found before the count was stopped.</source>
        <translation>Nessuna pratica trovata prima che il conteggio fosse fermato.</translation>
    </message>
    <message>
        <source>No case: everything was sent on by its day.</source>
        <translation>Nessuna pratica: tutto è stato inviato in tempo.</translation>
    </message>
</context>
<context>
    <name>caseledger::TablePage</name>
    <message>
        <source>Show &amp;all</source>
        <translation>M&amp;ostra tutto</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <extracomment>why a table has not all rows; %1 is a period</extracomment>
        <translation>Periodo: %1</translation>
    </message>
    <message>
        <source>Cle&amp;ar filters</source>
        <translation>T&amp;ogli i filtri</translation>
    </message>
    <message>
        <source>“%1” needs all rows, by day</source>
        <extracomment>below a table; %1 is the column of the running balance</extracomment>
        <translation>“%1” richiede tutte le righe, in ordine di data</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailDialog</name>
    <message>
        <source>Trail</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Your role verifies that the trail is whole; auditors read it.</source>
        <translation>Il Suo ruolo verifica che il registro sia integro; i revisori lo leggono.</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Salva come CSV…</translation>
    </message>
    <message>
        <source>That is no case number: two letters, five digits, a letter, a digit.</source>
        <translation>Non è un numero di pratica: due lettere, cinque cifre, una lettera, una cifra.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>The newest %1 rows. Narrow it down to see older ones.</source>
        <translation>Le %1 righe più recenti. Restringa la ricerca per vedere le più vecchie.</translation>
    </message>
    <message>
        <source>Nothing in the trail fits.</source>
        <translation>Nessuna riga del registro corrisponde.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 riga</translation>
    </message>
    <message>
        <source>%1 rows, newest first</source>
        <translation>%1 righe, dalla più recente</translation>
    </message>
    <message>
        <source>Save the trail</source>
        <translation>Salva il registro</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailFilterBar</name>
    <message>
        <source>Anything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>With a &amp;reason only</source>
        <translation>Solo con un &amp;motivo</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>C&amp;onsulta</translation>
    </message>
    <message>
        <source>Each look at the trail stands in it</source>
        <translation>Ogni consultazione del registro vi resta annotata</translation>
    </message>
    <message>
        <source>C&amp;ase</source>
        <translation>&amp;Pratica</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>&amp;Chi</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>C&amp;he cosa</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Esito</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailTextLine</name>
    <message>
        <source>Reason and detail of the chosen row</source>
        <translation>Motivo e dettaglio della riga selezionata</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Dettaglio: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::ZoomChoice</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Più, Ctrl+Meno, Ctrl+0</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Adatta alla larghezza</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Adatta alla pagina</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
