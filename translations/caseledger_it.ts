<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AccessNotice</name>
    <message>
        <source>Access Notice</source>
        <extracomment>Title of the paper that explains online access to a parent</extracomment>
        <translation>Comunicazione sull’accesso online</translation>
    </message>
    <message>
        <source>You can look at your child support case online at any time. This paper says what you can do there, what you need for it, and how to begin.</source>
        <extracomment>First sentence of the access notice</extracomment>
        <translation>Può consultare online in qualsiasi momento la Sua pratica di mantenimento dei figli. Questo documento spiega che cosa può fare, che cosa Le serve e come iniziare.</translation>
    </message>
    <message>
        <source>What you can do online</source>
        <extracomment>Heading above a list of what a parent can do online</extracomment>
        <translation>Che cosa può fare online</translation>
    </message>
    <message>
        <source>You can</source>
        <extracomment>Column of a list: things a parent can do online</extracomment>
        <translation>Lei può</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>Column of a list: what each of the things is</extracomment>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>See the payment history</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>Vedere la cronologia dei pagamenti</translation>
    </message>
    <message>
        <source>The day and the amount of each payment received. You can print it.</source>
        <extracomment>What the payment history is</extracomment>
        <translation>Il giorno e l’importo di ogni pagamento ricevuto. Può stampare la cronologia.</translation>
    </message>
    <message>
        <source>See the disbursements</source>
        <extracomment>Something the custodial parent can do online. Disbursements: payments sent on to that parent</extracomment>
        <translation>Vedere le erogazioni</translation>
    </message>
    <message>
        <source>All payments that were sent to you.</source>
        <extracomment>What disbursements are</extracomment>
        <translation>Tutte le somme che Le sono state inviate.</translation>
    </message>
    <message>
        <source>Print payment coupons</source>
        <extracomment>Something the noncustodial parent can do online</extracomment>
        <translation>Stampare i coupon di pagamento</translation>
    </message>
    <message>
        <source>They go into the envelope with a payment sent by mail.</source>
        <extracomment>What payment coupons are: slips that go with a check</extracomment>
        <translation>Vanno messi nella busta con un pagamento inviato per posta.</translation>
    </message>
    <message>
        <source>Make account statements</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>Creare estratti conto</translation>
    </message>
    <message>
        <source>A payment history, a support obligation summary, or both in one. You can save them.</source>
        <extracomment>What account statements are</extracomment>
        <translation>Una cronologia dei pagamenti, un riepilogo degli obblighi di mantenimento, oppure entrambi in un solo documento. Può salvarli.</translation>
    </message>
    <message>
        <source>See the monthly notice</source>
        <extracomment>Something the custodial parent can do online</extracomment>
        <translation>Vedere la comunicazione mensile</translation>
    </message>
    <message>
        <source>What was collected for you in a month and what became of it.</source>
        <extracomment>What the monthly notice is</extracomment>
        <translation>Quanto è stato riscosso per Lei in un mese e come è stato utilizzato.</translation>
    </message>
    <message>
        <source>Write to your local office</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>Scrivere all’ufficio locale</translation>
    </message>
    <message>
        <source>An e-mail to the child support office of your district.</source>
        <extracomment>What writing to the local office is</extracomment>
        <translation>Un’e-mail all’ufficio del Suo distretto per il mantenimento dei figli.</translation>
    </message>
    <message>
        <source>Keep your own contact details up to date</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>Tenere aggiornati i Suoi recapiti</translation>
    </message>
    <message>
        <source>Your address, your telephone number and your e-mail address.</source>
        <extracomment>What contact details are</extracomment>
        <translation>Il Suo indirizzo, il Suo numero di telefono e il Suo indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Your safety</source>
        <extracomment>Heading of a box about the safety of people who are watched or threatened</extracomment>
        <translation>La Sua sicurezza</translation>
    </message>
    <message>
        <source>Someone may be able to see what you do on a computer or a phone. If you are afraid of someone, use a computer or a phone that this person cannot get at.</source>
        <extracomment>In the safety box</extracomment>
        <translation>È possibile che qualcuno veda che cosa Lei fa su un computer o su un telefono. Se ha paura di una persona, usi un computer o un telefono a cui questa persona non può accedere.</translation>
    </message>
    <message>
        <source>The EXIT button of the website, or the Esc key, leaves it at once.</source>
        <extracomment>In the safety box. EXIT is the word on a button of an English website, Esc the name of a key: both stay</extracomment>
        <translation>Il pulsante EXIT del sito, o il tasto Esc, fa uscire subito dal sito.</translation>
    </message>
    <message>
        <source>If you are not safe at home, you can get help by telephone: %1.</source>
        <extracomment>In the safety box. %1 is a telephone number</extracomment>
        <translation>Se a casa non è al sicuro, può ricevere aiuto per telefono: %1.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <extracomment>Heading. PIN: the secret number of five digits for the online account</extracomment>
        <translation>Il Suo PIN</translation>
    </message>
    <message>
        <source>To begin you need your Social Security number and your PIN. The PIN has five digits. It was mailed to you when your child support account was opened.</source>
        <extracomment>What a PIN is. PIN stays as it is</extracomment>
        <translation>Per iniziare Le servono il numero di previdenza sociale (Social Security) e il PIN. Il PIN ha cinque cifre. Le è stato spedito per posta quando è stato aperto il Suo conto di mantenimento.</translation>
    </message>
    <message>
        <source>The PIN cannot be reset or changed, and it is never told by telephone. If you do not have it, it can only be mailed to you again.</source>
        <extracomment>What nobody can do with a PIN</extracomment>
        <translation>Il PIN non può essere reimpostato né cambiato e non viene mai comunicato per telefono. Se non lo ha, l’unica possibilità è farselo spedire di nuovo per posta.</translation>
    </message>
    <message>
        <source>This paper never shows a PIN.</source>
        <extracomment>A PIN stands in a letter of its own, never on this notice</extracomment>
        <translation>Su questo documento non compare mai un PIN.</translation>
    </message>
    <message>
        <source>If you do not have your PIN: by telephone</source>
        <extracomment>Heading: the first of two ways to get the PIN</extracomment>
        <translation>Se non ha il PIN: per telefono</translation>
    </message>
    <message>
        <source>Call %1, Monday to Friday from 8:00 AM to 7:00 PM (TTY: %2), and ask to have your PIN mailed.</source>
        <extracomment>%1 and %2 are telephone numbers, %2 is for deaf people (TTY)</extracomment>
        <translation>Chiami il numero %1 dal lunedì al venerdì, dalle 8:00 alle 19:00 (TTY: %2), e chieda che il PIN Le venga spedito per posta.</translation>
    </message>
    <message>
        <source>Please have at hand:</source>
        <extracomment>Above a list of four things that a caller must know</extracomment>
        <translation>Tenga a portata di mano:</translation>
    </message>
    <message>
        <source>your full name</source>
        <extracomment>One of the things a caller must know</extracomment>
        <translation>il Suo nome completo (nome e cognome)</translation>
    </message>
    <message>
        <source>your Social Security number</source>
        <extracomment>One of the things a caller must know</extracomment>
        <translation>il Suo numero di previdenza sociale (Social Security)</translation>
    </message>
    <message>
        <source>your New York Case Identifier; if you have more than one case, the identifier of each</source>
        <extracomment>One of the things a caller must know. New York Case Identifier: the number of the case, as AB12345C1</extracomment>
        <translation>il Suo identificativo della pratica di New York (New York Case Identifier); se ha più pratiche, l’identificativo di ciascuna</translation>
    </message>
    <message>
        <source>your mailing address</source>
        <extracomment>One of the things a caller must know</extracomment>
        <translation>il Suo indirizzo postale</translation>
    </message>
    <message>
        <source>If you do not have your PIN: in writing</source>
        <extracomment>Heading: the second of two ways to get the PIN</extracomment>
        <translation>Se non ha il PIN: per iscritto</translation>
    </message>
    <message>
        <source>Write a letter with the same four things, sign it with your signature, and mail it to:</source>
        <extracomment>Above a postal address</extracomment>
        <translation>Scriva una lettera con gli stessi quattro dati, la firmi e la spedisca a:</translation>
    </message>
    <message>
        <source>How to begin</source>
        <extracomment>Heading above the steps to open an account on the website NY.gov</extracomment>
        <translation>Come iniziare</translation>
    </message>
    <message>
        <source>Go to %1, or point the camera of a phone at the first code below.</source>
        <extracomment>%1 is an internet address; the code is a QR code printed below</extracomment>
        <translation>Vada alla pagina %1 oppure inquadri con la fotocamera di un telefono il primo codice QR qui sotto.</translation>
    </message>
    <message>
        <source>If you have no NY.gov account: create one.</source>
        <extracomment>First step. NY.gov stays as it is</extracomment>
        <translation>Se non ha un account NY.gov: ne crei uno.</translation>
    </message>
    <message>
        <source>If you have a NY.gov account already: link it to your child support case.</source>
        <extracomment>Second step. NY.gov stays as it is</extracomment>
        <translation>Se ha già un account NY.gov: lo colleghi alla Sua pratica di mantenimento dei figli.</translation>
    </message>
    <message>
        <source>For either you enter your Social Security number and your PIN.</source>
        <extracomment>What is needed for either step</extracomment>
        <translation>In entrambi i casi deve inserire il numero di previdenza sociale (Social Security) e il PIN.</translation>
    </message>
    <message>
        <source>Your account online</source>
        <extracomment>Beside a QR code with the address of the website</extracomment>
        <translation>Il Suo account online</translation>
    </message>
    <message>
        <source>Contact us</source>
        <extracomment>Beside a QR code with the address of a page for questions</extracomment>
        <translation>Ci contatti</translation>
    </message>
    <message>
        <source>If you have questions</source>
        <extracomment>Heading</extracomment>
        <translation>Se ha domande</translation>
    </message>
    <message>
        <source>The child support office answers here: %1</source>
        <extracomment>%1 is an internet or e-mail address</extracomment>
        <translation>L’ufficio per il mantenimento dei figli risponde qui: %1</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Never received</source>
        <extracomment>the family never received cash assistance</extracomment>
        <translation>Mai ricevuta</translation>
    </message>
    <message>
        <source>Received in the past</source>
        <extracomment>the family received cash assistance in the past</extracomment>
        <translation>Ricevuta in passato</translation>
    </message>
    <message>
        <source>Receives now</source>
        <extracomment>the family receives cash assistance</extracomment>
        <translation>Ricevuta attualmente</translation>
    </message>
</context>
<context>
    <name>BalanceKind</name>
    <message>
        <source>Due this month</source>
        <extracomment>a balance: support of this month that is due and not paid yet</extracomment>
        <translation>Dovuto questo mese</translation>
    </message>
    <message>
        <source>Past due to the family</source>
        <extracomment>support that should have been paid in earlier months and belongs to the family</extracomment>
        <translation>Arretrati dovuti alla famiglia</translation>
    </message>
    <message>
        <source>Past due to the government</source>
        <extracomment>the same, for the time the family received cash assistance</extracomment>
        <translation>Arretrati dovuti allo Stato</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>money paid that waits for a later charge, a refund or a decision</extracomment>
        <translation>In deposito</translation>
    </message>
    <message>
        <source>Total owed</source>
        <extracomment>a balance: all that is owed</extracomment>
        <translation>Totale dovuto</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>May I ask who is calling, please?</source>
        <extracomment>said on the telephone: the first question</extracomment>
        <translation>Posso chiederLe chi parla, per favore?</translation>
    </message>
    <message>
        <source>Please tell me your full name.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>Mi dica per favore il Suo nome e cognome.</translation>
    </message>
    <message>
        <source>Please tell me your Social Security number.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>Mi dica per favore il Suo numero di previdenza sociale (Social Security).</translation>
    </message>
    <message>
        <source>Please tell me your New York Case Identifier, or each of them if you have more than one case.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>Mi dica per favore l’identificativo della pratica di New York (New York Case Identifier), o ciascuno di essi se ha più pratiche.</translation>
    </message>
    <message>
        <source>Please tell me your mailing address.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>Mi dica per favore il Suo indirizzo postale.</translation>
    </message>
    <message>
        <source>I am sorry. Only the parent can ask for the PIN, by telephone or in a signed letter.</source>
        <extracomment>said on the telephone to somebody who calls for a parent</extracomment>
        <translation>Mi dispiace. Solo il genitore stesso può chiedere il PIN, per telefono o con una lettera firmata.</translation>
    </message>
    <message>
        <source>Thank you. Shall we mail the PIN to the address we have?</source>
        <extracomment>said on the telephone when all the parent told is right; the address is the one in the records</extracomment>
        <translation>Grazie. Vuole che Le spediamo il PIN all’indirizzo che abbiamo?</translation>
    </message>
    <message>
        <source>Thank you. We will mail the PIN to the address we have. It cannot be told by telephone, reset or changed.</source>
        <extracomment>said on the telephone at the end of the call</extracomment>
        <translation>Grazie. Le spediremo il PIN all’indirizzo che abbiamo. Non può essere comunicato per telefono, reimpostato né cambiato.</translation>
    </message>
    <message>
        <source>Thank you. The office looks at your request first. Then we will mail the PIN to the address we have.</source>
        <extracomment>said on the telephone at the end of the call, where a supervisor decides</extracomment>
        <translation>Grazie. L’ufficio esaminerà prima la Sua richiesta. Poi Le spediremo il PIN all’indirizzo che abbiamo.</translation>
    </message>
    <message>
        <source>I am sorry. Something you told me does not match what we have. We can go through it once more.</source>
        <extracomment>said on the telephone; what is wrong is not said</extracomment>
        <translation>Mi dispiace. Qualcosa di ciò che mi ha detto non corrisponde ai dati che abbiamo. Possiamo rivedere tutto ancora una volta.</translation>
    </message>
    <message>
        <source>I am sorry. By telephone this is not possible any more today. You can call on another day, or send a signed letter.</source>
        <extracomment>said on the telephone after too many attempts</extracomment>
        <translation>Mi dispiace. Per oggi non è più possibile per telefono. Può chiamare un altro giorno o inviare una lettera firmata.</translation>
    </message>
    <message>
        <source>Thank you. A letter with the PIN has been asked for already. Please wait for the mail.</source>
        <extracomment>said on the telephone where a letter with the PIN was asked for before</extracomment>
        <translation>Grazie. Una lettera con il PIN è già stata richiesta. Attenda per favore la posta.</translation>
    </message>
    <message>
        <source>I am sorry. We cannot mail the PIN now. The office will look into it.</source>
        <extracomment>said on the telephone where there is no PIN to be mailed</extracomment>
        <translation>Mi dispiace. In questo momento non possiamo spedire il PIN. L’ufficio farà una verifica.</translation>
    </message>
    <message>
        <source>Your reference number is %1.</source>
        <extracomment>said on the telephone; %1 is the number of a letter</extracomment>
        <translation>Il Suo numero di riferimento è %1.</translation>
    </message>
</context>
<context>
    <name>CaseStatus</name>
    <message>
        <source>Open</source>
        <extracomment>a case that is being worked on</extracomment>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>a case that is not worked on any more</extracomment>
        <translation>Chiusa</translation>
    </message>
</context>
<context>
    <name>Coupon</name>
    <message>
        <source>Payment coupon</source>
        <extracomment>Heading of the part of a coupon that is mailed with a check</extracomment>
        <translation>Coupon di pagamento</translation>
    </message>
    <message>
        <source>Send this part with your payment.</source>
        <extracomment>Stands below the heading of a coupon: the slip of paper that goes into the envelope with the check</extracomment>
        <translation>Spedisca questa parte insieme al pagamento.</translation>
    </message>
    <message>
        <source>Keep this part</source>
        <extracomment>Heading of the other part of a coupon, which the parent cuts off and keeps</extracomment>
        <translation>Da conservare</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label: the name of the parent who pays</extracomment>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>Due date</source>
        <extracomment>Label: the day by which the payment is to be made</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <extracomment>Label: how much is to be paid on the due date</extracomment>
        <translation>Importo da pagare</translation>
    </message>
    <message>
        <source>Make check or money order payable to</source>
        <extracomment>Label; below it stand the name and the address of the payment center</extracomment>
        <translation>Intesti l’assegno o il vaglia a</translation>
    </message>
    <message>
        <source>Write your name, case identifier and county on your payment.</source>
        <extracomment>At the foot of a coupon. The payment is a check or money order</extracomment>
        <translation>Scriva sull’assegno o sul vaglia nome e cognome, identificativo della pratica e contea.</translation>
    </message>
    <message>
        <source>Past due on %1</source>
        <extracomment>Label beside an amount that should have been paid earlier; it is not part of the amount to pay. %1 is a date</extracomment>
        <translation>Arretrati al %1</translation>
    </message>
    <message>
        <source>Printer alignment</source>
        <extracomment>Heading of a sheet for office staff: it shows how far a printer shifts what it prints</extracomment>
        <translation>Allineamento della stampante</translation>
    </message>
    <message>
        <source>1. Print this sheet at full size (100%).</source>
        <extracomment>First step on the alignment sheet</extracomment>
        <translation>1. Stampare questo foglio a grandezza reale (100%).</translation>
    </message>
    <message>
        <source>2. Each cross names the place where it should stand: millimeters from the left edge and from the top edge of the sheet.</source>
        <extracomment>Second step. Small crosses are printed with numbers beside them</extracomment>
        <translation>2. Ogni croce indica il punto in cui dovrebbe trovarsi: millimetri dal bordo sinistro e dal bordo superiore del foglio.</translation>
    </message>
    <message>
        <source>3. Measure where it really stands. The nudge is the number printed, less the number measured: 40 printed and 39.6 measured make a nudge of 0.4.</source>
        <extracomment>Third step. The nudge is the setting that moves everything on a printed page a little</extracomment>
        <translation>3. Misurare dove si trova davvero. La correzione è il numero stampato meno il numero misurato: 40 stampato e 39.6 misurato danno una correzione di 0.4.</translation>
    </message>
</context>
<context>
    <name>DisbursementMethod</name>
    <message>
        <source>Debit card</source>
        <extracomment>money arrives on a card of the office</extracomment>
        <translation>Carta prepagata</translation>
    </message>
    <message>
        <source>Direct deposit</source>
        <extracomment>money arrives in a bank account</extracomment>
        <translation>Accredito bancario</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>a paper check</extracomment>
        <translation>Assegno</translation>
    </message>
</context>
<context>
    <name>DisbursementStatus</name>
    <message>
        <source>Pending</source>
        <extracomment>not sent yet</extracomment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>sent on its way; whether it arrived is not known</extracomment>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Cleared</source>
        <extracomment>sent and received</extracomment>
        <translation>Incassato</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>sent and come back</extracomment>
        <translation>Tornato indietro</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>taken back before it was paid out</extracomment>
        <translation>Bloccato</translation>
    </message>
</context>
<context>
    <name>Disbursements</name>
    <message>
        <source>Payments sent to you</source>
        <extracomment>Heading of the table of payments that were sent to the custodial parent</extracomment>
        <translation>Somme inviate a Lei</translation>
    </message>
    <message>
        <source>No payment was sent to you in this period.</source>
        <extracomment>In the place of that table where there are none</extracomment>
        <translation>In questo periodo non Le è stata inviata alcuna somma.</translation>
    </message>
    <message>
        <source>Date sent</source>
        <extracomment>Column: the day a payment was sent</extracomment>
        <translation>Data di invio</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <extracomment>Column: by debit card, direct deposit or check</extracomment>
        <translation>Modalità di invio</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column: the letters and digits that name a payment</extracomment>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: what became of a payment that was sent</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column: amounts of money</extracomment>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Total sent</source>
        <extracomment>Last line of a table: all payments that were sent and did not come back</extracomment>
        <translation>Totale inviato</translation>
    </message>
    <message>
        <source>Still to be sent to you on %1</source>
        <extracomment>Heading of the table of money that will be sent to the custodial parent. %1 is a date</extracomment>
        <translation>Somme ancora da inviarLe al %1</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent to you.</source>
        <extracomment>In the place of that table where there is nothing</extracomment>
        <translation>Non ci sono somme da inviarLe.</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <extracomment>Column: the last day on which a payment should be sent</extracomment>
        <translation>Da inviare entro</translation>
    </message>
    <message>
        <source>Payment received on</source>
        <extracomment>Column: the day the other parent&apos;s payment came in</extracomment>
        <translation>Pagamento ricevuto il</translation>
    </message>
    <message>
        <source>Total still to be sent</source>
        <extracomment>Last line of a table: all money that is still to be sent</extracomment>
        <translation>Totale ancora da inviare</translation>
    </message>
    <message>
        <source>A payment that is pending was not sent yet. One that is returned or stopped did not reach you. They are shown, but they are not in the total.</source>
        <extracomment>Below the table of payments sent; the four words are values of its column &quot;Status&quot;</extracomment>
        <translation>«In attesa»: la somma non è stata ancora inviata. «Tornato indietro» o «Bloccato»: la somma non Le è arrivata. Queste somme sono indicate, ma non fanno parte del totale.</translation>
    </message>
    <message>
        <source>The day beside each amount is the last day on which it should be sent. It may take a few more days to reach you.</source>
        <extracomment>Below the table of money that is still to be sent</extracomment>
        <translation>Il giorno accanto a ogni importo è l’ultimo in cui deve essere inviato. Possono servire ancora alcuni giorni prima che Le arrivi.</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <extracomment>Title of the paper that lists the payments sent on to the custodial parent</extracomment>
        <translation>Erogazioni</translation>
    </message>
    <message>
        <source>This paper shows the support payments that were sent to you for this case from %1 to %2, and what is still to be sent.</source>
        <extracomment>First sentence of the paper. %1 and %2 are dates</extracomment>
        <translation>Questo documento mostra le erogazioni, cioè le somme di mantenimento che Le sono state inviate per questa pratica dal %1 al %2, e quanto deve ancora essere inviato.</translation>
    </message>
    <message>
        <source>If a payment did not reach you, or something is not clear, please ask us. Have your case identifier %1 at hand.</source>
        <extracomment>Last sentence of the paper. %1 is a case identifier</extracomment>
        <translation>Se una somma non Le è arrivata, o se qualcosa non è chiaro, si rivolga a noi. Tenga a portata di mano l’identificativo della pratica: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n disbursement(s) in this list.</source>
        <extracomment>Below the list of payments sent on to the custodial parent. %n is their number</extracomment>
        <translation>
            <numerusform>%n erogazione in questo elenco.</numerusform>
            <numerusform>%n erogazioni in questo elenco.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frequency</name>
    <message>
        <source>Every week</source>
        <extracomment>how often support is due</extracomment>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <extracomment>how often support is due</extracomment>
        <translation>Ogni due settimane</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <extracomment>on the 1st and the 15th</extracomment>
        <translation>Due volte al mese</translation>
    </message>
    <message>
        <source>Every month</source>
        <extracomment>how often support is due</extracomment>
        <translation>Ogni mese</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of a language</extracomment>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>the name of a language</extracomment>
        <translation>Arabo</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>the name of a language</extracomment>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>the name of a language</extracomment>
        <translation>Bengalese</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>the name of a language</extracomment>
        <translation>Coreano</translation>
    </message>
</context>
<context>
    <name>LedgerLine</name>
    <message>
        <source>Opening balance owed to the family</source>
        <extracomment>owed when the account was opened</extracomment>
        <translation>Saldo iniziale dovuto alla famiglia</translation>
    </message>
    <message>
        <source>Opening balance owed to the government</source>
        <extracomment>owed when the account was opened</extracomment>
        <translation>Saldo iniziale dovuto allo Stato</translation>
    </message>
    <message>
        <source>Current support due</source>
        <extracomment>support for a child fell due</extracomment>
        <translation>Mantenimento corrente dovuto</translation>
    </message>
    <message>
        <source>Child care due</source>
        <extracomment>money toward a child&apos;s day care fell due</extracomment>
        <translation>Spese di asilo e babysitter dovute</translation>
    </message>
    <message>
        <source>Medical support due</source>
        <extracomment>money toward a child&apos;s medical costs fell due</extracomment>
        <translation>Contributo alle spese mediche dovuto</translation>
    </message>
    <message>
        <source>Spousal support due</source>
        <extracomment>support for a husband or wife fell due</extracomment>
        <translation>Mantenimento del coniuge dovuto</translation>
    </message>
    <message>
        <source>Payment toward past-due support due</source>
        <extracomment>an amount expected toward what is past due fell due</extracomment>
        <translation>Rata per gli arretrati dovuta</translation>
    </message>
    <message>
        <source>Adjustment of what is past due to the family</source>
        <extracomment>a correction, up or down, of past-due support</extracomment>
        <translation>Rettifica degli arretrati dovuti alla famiglia</translation>
    </message>
    <message>
        <source>Adjustment of what is past due to the government</source>
        <extracomment>a correction, up or down, of past-due support</extracomment>
        <translation>Rettifica degli arretrati dovuti allo Stato</translation>
    </message>
    <message>
        <source>Payment received, on hold</source>
        <extracomment>the payment waits and has not been used yet</extracomment>
        <translation>Pagamento ricevuto, in sospeso</translation>
    </message>
    <message>
        <source>Payment returned, not counted</source>
        <extracomment>the payment bounced or went back and does not count</extracomment>
        <translation>Pagamento respinto, non conteggiato</translation>
    </message>
    <message>
        <source>Payment received</source>
        <extracomment>money that came in</extracomment>
        <translation>Pagamento ricevuto</translation>
    </message>
    <message>
        <source>Payment to the custodial parent</source>
        <extracomment>money sent on; whether it arrived stands beside it</extracomment>
        <translation>Erogazione al genitore affidatario</translation>
    </message>
    <message>
        <source>Payment to the government</source>
        <extracomment>money sent on to the agency that paid assistance</extracomment>
        <translation>Erogazione allo Stato</translation>
    </message>
    <message>
        <source>Refund of a payment</source>
        <extracomment>money given back to the one who paid it</extracomment>
        <translation>Rimborso di un pagamento</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 already covered)</source>
        <extracomment>%1 says what was due; %2 is the part of the amount %3 that was paid, or taken off by an adjustment, already</extracomment>
        <translation>%1 (già coperto: %2 su %3)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 already used)</source>
        <extracomment>%1 names money received or taken off; %2 is the part of the amount %3 that was used already</extracomment>
        <translation>%1 (già utilizzato: %2 su %3)</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <extracomment>what was owed before the first line of a list</extracomment>
        <translation>Saldo riportato</translation>
    </message>
    <message>
        <source>There is nothing in this balance</source>
        <extracomment>the answer where a balance is zero because nothing makes it</extracomment>
        <translation>In questo saldo non c’è nulla</translation>
    </message>
</context>
<context>
    <name>MonthlyNotice</name>
    <message>
        <source>Monthly Notice</source>
        <extracomment>Title of the paper that says what was collected for a parent in a month</extracomment>
        <translation>Comunicazione mensile</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Label of the month that the notice is about</extracomment>
        <translation>Mese</translation>
    </message>
    <message>
        <source>This notice says how much child support was collected for you in this month, and what became of it.</source>
        <extracomment>First sentence of the monthly notice</extracomment>
        <translation>Questa comunicazione indica quanto è stato riscosso per Lei come mantenimento dei figli in questo mese e come è stato utilizzato.</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what an amount is</extracomment>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column</extracomment>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Collected in this month</source>
        <extracomment>Line with an amount: all payments of the month</extracomment>
        <translation>Riscosso in questo mese</translation>
    </message>
    <message>
        <source>Paid current support</source>
        <extracomment>Line with an amount: the part that paid support of the month</extracomment>
        <translation>Per il mantenimento corrente</translation>
    </message>
    <message>
        <source>Paid past-due support</source>
        <extracomment>Line with an amount: the part that paid support of earlier months</extracomment>
        <translation>Per gli arretrati</translation>
    </message>
    <message>
        <source>Held, not used yet</source>
        <extracomment>Line with an amount: the part that has not been used yet</extracomment>
        <translation>In deposito, non ancora utilizzato</translation>
    </message>
    <message>
        <source>Kept by the government in return for public assistance</source>
        <extracomment>Line with an amount</extracomment>
        <translation>Trattenuto dallo Stato in cambio dell’assistenza pubblica</translation>
    </message>
    <message>
        <source>Annual fee, withheld from the family&apos;s money</source>
        <extracomment>Line with an amount</extracomment>
        <translation>Quota annuale, detratta dalle somme della famiglia</translation>
    </message>
    <message>
        <source>Paid to the family</source>
        <extracomment>Line with an amount, and column of amounts; short words, please</extracomment>
        <translation>Pagato alla famiglia</translation>
    </message>
    <message>
        <source>Of the %1 collected in this month, %2 paid current support and %3 paid past-due support.</source>
        <extracomment>%1, %2 and %3 are amounts; %2 and %3 together are %1</extracomment>
        <translation>Riscosso in questo mese: %1. Di questa somma, %2 per il mantenimento corrente e %3 per gli arretrati.</translation>
    </message>
    <message>
        <source>Of the %1 collected in this month, %2 paid current support, %3 paid past-due support, and %4 is held.</source>
        <extracomment>%1 to %4 are amounts; %2, %3 and %4 together are %1</extracomment>
        <translation>Riscosso in questo mese: %1. Di questa somma, %2 per il mantenimento corrente, %3 per gli arretrati e %4 in deposito.</translation>
    </message>
    <message>
        <source>With the %1 collected in this month and %2 of money that was held before, %3 of current support and %4 of past-due support were paid.</source>
        <extracomment>%1 to %4 are amounts; %3 and %4 together are %1 and %2 together</extracomment>
        <translation>Riscosso in questo mese: %1; già in deposito e ora utilizzato: %2. Di queste somme, %3 per il mantenimento corrente e %4 per gli arretrati.</translation>
    </message>
    <message>
        <source>Of the money that paid support, %1 was paid to the family and %2 was kept by the government.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>Delle somme usate per il mantenimento, %1 alla famiglia e %2 allo Stato.</translation>
    </message>
    <message>
        <source>Of the money that paid support, %1 was paid to the family, %2 was kept by the government, and %3 was withheld as the annual fee.</source>
        <extracomment>%1, %2 and %3 are amounts</extracomment>
        <translation>Delle somme usate per il mantenimento, %1 alla famiglia, %2 allo Stato e %3 per la quota annuale.</translation>
    </message>
    <message>
        <source>Collected from %1</source>
        <extracomment>Heading above the payments of one parent. %1 is a name</extracomment>
        <translation>Riscosso da: %1</translation>
    </message>
    <message>
        <source>Collected from %1 (%2)</source>
        <extracomment>Heading above the payments of one parent. %1 is a name, %2 the same name in the person&apos;s own script</extracomment>
        <translation>Riscosso da: %1 (%2)</translation>
    </message>
    <message>
        <source>Collected from the other parent</source>
        <extracomment>Heading above the payments of a parent whose name is not known</extracomment>
        <translation>Riscosso dall’altro genitore</translation>
    </message>
    <message>
        <source>Nothing was collected from this parent in this month.</source>
        <extracomment>In the place of a list of payments</extracomment>
        <translation>In questo mese non è stato riscosso nulla da questo genitore.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) came in from this parent in this month.</source>
        <extracomment>Below a list of payments. %n is their number</extracomment>
        <translation>
            <numerusform>In questo mese è arrivato %n pagamento da questo genitore.</numerusform>
            <numerusform>In questo mese sono arrivati %n pagamenti da questo genitore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: the day a payment came in. Keep the words of all columns short</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>Column: the identifier of a case</extracomment>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>Column of amounts: the whole payment; short words, please</extracomment>
        <translation>Riscosso</translation>
    </message>
    <message>
        <source>Current support</source>
        <extracomment>Column of amounts: the part that paid current support; short words, please</extracomment>
        <translation>Mantenimento corrente</translation>
    </message>
    <message>
        <source>Past-due support</source>
        <extracomment>Column of amounts: the part that paid past-due support; short words, please</extracomment>
        <translation>Arretrati</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Column of amounts: the part that has not been used yet; short words, please</extracomment>
        <translation>In deposito</translation>
    </message>
    <message>
        <source>Kept by the government</source>
        <extracomment>Column of amounts: the part the government kept; short words, please</extracomment>
        <translation>Trattenuto dallo Stato</translation>
    </message>
    <message>
        <source>%1, from an earlier payment</source>
        <extracomment>In the column of the case, for money that came in earlier. %1 is a case identifier</extracomment>
        <translation>%1, da un pagamento precedente</translation>
    </message>
    <message>
        <source>%1, annual fee</source>
        <extracomment>In the column of the case, for a fee that is taken off. %1 is a case identifier</extracomment>
        <translation>%1, quota annuale</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Last line of a list: its sums</extracomment>
        <translation>Totale</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Heading</extracomment>
        <translation>Significato delle parole</translation>
    </message>
    <message>
        <source>Current support is support of the month in which a payment came in. Past-due support is support of earlier months that was not paid in time.</source>
        <extracomment>What two words mean</extracomment>
        <translation>Il mantenimento corrente è quello del mese in cui è arrivato un pagamento. Gli arretrati sono il mantenimento di mesi precedenti che non è stato pagato in tempo.</translation>
    </message>
    <message>
        <source>The government keeps support for the time in which a family receives or received public assistance. All other support is paid to the family: it is sent to you.</source>
        <extracomment>What the words on money kept by the government, and on money paid to the family, mean</extracomment>
        <translation>Lo Stato trattiene il mantenimento relativo al periodo in cui una famiglia riceve o ha ricevuto assistenza pubblica. Tutto il resto è pagato alla famiglia: viene inviato a Lei.</translation>
    </message>
    <message>
        <source>Held means: the money was received and is kept for your case, but it is not used yet. An amount below zero means: money that was held before was used in this month.</source>
        <extracomment>What held means</extracomment>
        <translation>«In deposito» significa: il denaro è stato ricevuto ed è custodito per la Sua pratica, ma non è ancora stato utilizzato. Un importo sotto zero significa: in questo mese è stato utilizzato denaro che era già in deposito.</translation>
    </message>
    <message>
        <source>Federal law asks for an annual fee on some cases. It is taken from the family&apos;s money once a certain sum was collected in the year.</source>
        <extracomment>What the annual fee is</extracomment>
        <translation>Per alcune pratiche la legge federale prevede una quota annuale. Viene detratta dalle somme della famiglia quando nell’anno è stato riscosso un certo importo.</translation>
    </message>
    <message>
        <source>If something looks wrong or is not clear, please ask us: %1</source>
        <extracomment>Last words of the notice</extracomment>
        <translation>Se qualcosa Le sembra sbagliato o non è chiaro, si rivolga a noi: %1</translation>
    </message>
</context>
<context>
    <name>ObligationKind</name>
    <message>
        <source>Current support</source>
        <extracomment>support for a child, due regularly</extracomment>
        <translation>Mantenimento corrente</translation>
    </message>
    <message>
        <source>Child care</source>
        <extracomment>money toward the costs of a child&apos;s day care</extracomment>
        <translation>Spese di asilo e babysitter</translation>
    </message>
    <message>
        <source>Medical support</source>
        <extracomment>money toward a child&apos;s medical costs</extracomment>
        <translation>Contributo alle spese mediche</translation>
    </message>
    <message>
        <source>Spousal support</source>
        <extracomment>support for a husband or wife</extracomment>
        <translation>Mantenimento del coniuge</translation>
    </message>
    <message>
        <source>Payment toward past-due support</source>
        <extracomment>an amount expected regularly toward what is past due</extracomment>
        <translation>Rata per gli arretrati</translation>
    </message>
</context>
<context>
    <name>PaperKind</name>
    <message>
        <source>Payment history</source>
        <extracomment>name of a paper: the payments received for a case</extracomment>
        <translation>Cronologia dei pagamenti</translation>
    </message>
    <message>
        <source>Support obligation summary</source>
        <extracomment>name of a paper: what is to be paid, what is owed</extracomment>
        <translation>Riepilogo degli obblighi di mantenimento</translation>
    </message>
    <message>
        <source>Account statement</source>
        <extracomment>name of a paper: summary and every line of the account</extracomment>
        <translation>Estratto conto</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <extracomment>name of a paper: the payments sent to the custodial parent</extracomment>
        <translation>Erogazioni</translation>
    </message>
    <message>
        <source>Payment coupons</source>
        <extracomment>name of a paper: slips that are mailed with a payment</extracomment>
        <translation>Coupon di pagamento</translation>
    </message>
    <message>
        <source>Monthly notice</source>
        <extracomment>name of a paper: what was collected in a month and what became of it</extracomment>
        <translation>Comunicazione mensile</translation>
    </message>
    <message>
        <source>Access notice</source>
        <extracomment>name of a paper: how a parent sees the case online</extracomment>
        <translation>Comunicazione sull’accesso online</translation>
    </message>
</context>
<context>
    <name>PaperRefusal</name>
    <message>
        <source>This paper is made for the custodial parent only.</source>
        <extracomment>to staff, why a paper is not made: the chosen parent is the noncustodial one</extracomment>
        <translation>Questo documento è solo per il genitore affidatario.</translation>
    </message>
    <message>
        <source>This paper is made for the noncustodial parent only.</source>
        <extracomment>to staff, why a paper is not made: the chosen parent is the custodial one</extracomment>
        <translation>Questo documento è solo per il genitore non affidatario.</translation>
    </message>
    <message>
        <source>Nothing is to be paid on these days, so there is no coupon.</source>
        <extracomment>to staff, why payment coupons are not made</extracomment>
        <translation>In queste date non c’è nulla da pagare, quindi non c’è alcun coupon.</translation>
    </message>
    <message>
        <source>No payment came in during the month, so there is no notice to send.</source>
        <extracomment>to staff, why a monthly notice is not made</extracomment>
        <translation>Nel mese non è arrivato alcun pagamento, quindi non c’è alcuna comunicazione da inviare.</translation>
    </message>
    <message>
        <source>The custodial parent has no verified address, so the notice may not be sent.</source>
        <extracomment>to staff, why a monthly notice is not made</extracomment>
        <translation>Il genitore affidatario non ha un indirizzo verificato, quindi la comunicazione non può essere inviata.</translation>
    </message>
    <message>
        <source>Coupons are printed only with a reason.</source>
        <extracomment>to staff who may not know where payments come from, why payment coupons are not made</extracomment>
        <translation>I coupon si stampano solo indicando un motivo.</translation>
    </message>
    <message>
        <source>Payments come from wages (the last on %1), so coupons are printed only with a reason.</source>
        <extracomment>to staff, why payment coupons are not made; %1 is the date of the last payment that came from an employer</extracomment>
        <translation>I pagamenti vengono trattenuti dallo stipendio (l’ultimo il %1), quindi i coupon si stampano solo indicando un motivo.</translation>
    </message>
</context>
<context>
    <name>Payee</name>
    <message>
        <source>Custodial parent</source>
        <extracomment>the parent the child lives with</extracomment>
        <translation>Genitore affidatario</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>the agency that paid the family assistance</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>money given back to the one who paid it</extracomment>
        <translation>Rimborso</translation>
    </message>
</context>
<context>
    <name>PaymentSource</name>
    <message>
        <source>Income withholding</source>
        <extracomment>an employer takes it from wages</extracomment>
        <translation>Trattenuta sullo stipendio</translation>
    </message>
    <message>
        <source>Direct payment</source>
        <extracomment>the parent pays the office without a withholding</extracomment>
        <translation>Pagamento diretto</translation>
    </message>
    <message>
        <source>Federal tax offset</source>
        <extracomment>taken from a federal tax refund</extracomment>
        <translation>Compensazione con rimborso fiscale federale</translation>
    </message>
    <message>
        <source>State tax offset</source>
        <extracomment>taken from a state tax refund</extracomment>
        <translation>Compensazione con rimborso fiscale statale</translation>
    </message>
    <message>
        <source>Unemployment benefits</source>
        <extracomment>withheld from unemployment benefits</extracomment>
        <translation>Indennità di disoccupazione</translation>
    </message>
    <message>
        <source>Another state</source>
        <extracomment>paid through the child support office of another state</extracomment>
        <translation>Altro stato</translation>
    </message>
    <message>
        <source>Lottery</source>
        <extracomment>taken from lottery winnings</extracomment>
        <translation>Vincita alla lotteria</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>any other source of a payment</extracomment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>stands for the source of any payment where the worker may not see it</extracomment>
        <translation>Pagamento</translation>
    </message>
</context>
<context>
    <name>PaymentStatus</name>
    <message>
        <source>Posted</source>
        <extracomment>a payment that counts</extracomment>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>a payment that waits and is not sent on yet</extracomment>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>a payment that bounced or went back</extracomment>
        <translation>Respinto</translation>
    </message>
</context>
<context>
    <name>Phrasebook</name>
    <message>
        <source>%1 - %2</source>
        <extracomment>a period; %1 is its first day, %2 its last</extracomment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a period without an end; %1 is a date</extracomment>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>a period without a beginning; %1 is a date</extracomment>
        <translation>fino al %1</translation>
    </message>
</context>
<context>
    <name>PinLetter</name>
    <message>
        <source>Your PIN</source>
        <extracomment>Title of the letter, and the words above the frame with the number. PIN stays as it is</extracomment>
        <translation>Il Suo PIN</translation>
    </message>
    <message>
        <source>Letter number</source>
        <extracomment>Label: the number of this letter, which stands in a barcode, too</extracomment>
        <translation>Numero della lettera</translation>
    </message>
    <message>
        <source>We are mailing your PIN to you again</source>
        <extracomment>Heading of the letter</extracomment>
        <translation>Le spediamo di nuovo il Suo PIN</translation>
    </message>
    <message>
        <source>We were asked to mail you the PIN of your child support account. It stands in the frame at the foot of this page.</source>
        <extracomment>First sentences of the letter. The frame, a box with the number, stands below</extracomment>
        <translation>Ci è stato chiesto di spedirLe il PIN del Suo conto di mantenimento dei figli. Lo trova nel riquadro qui sotto.</translation>
    </message>
    <message>
        <source>Together with your Social Security number, the PIN opens:</source>
        <extracomment>Above a list of two</extracomment>
        <translation>Insieme al numero di previdenza sociale (Social Security), il PIN dà accesso:</translation>
    </message>
    <message>
        <source>your account online: %1</source>
        <extracomment>First of the list. %1 is an internet address</extracomment>
        <translation>al Suo account online: %1</translation>
    </message>
    <message>
        <source>the automatic telephone line of child support, day and night</source>
        <extracomment>Second of the list: a telephone number at which a machine tells a parent about the case</extracomment>
        <translation>alla linea telefonica automatica per il mantenimento dei figli, giorno e notte</translation>
    </message>
    <message>
        <source>Show your PIN to nobody and keep this letter safe. Our telephone staff cannot see the PIN and never ask for it.</source>
        <extracomment>Advice</extracomment>
        <translation>Non mostri il PIN a nessuno e conservi questa lettera in un luogo sicuro. Il nostro personale al telefono non può vedere il PIN e non lo chiede mai.</translation>
    </message>
    <message>
        <source>The PIN cannot be told by telephone, and it cannot be reset or changed. If you lose it, we can only mail it to you again.</source>
        <extracomment>What nobody can do with a PIN</extracomment>
        <translation>Il PIN non può essere comunicato per telefono, né reimpostato o cambiato. Se lo perde, possiamo soltanto inviarLe il PIN di nuovo per posta.</translation>
    </message>
    <message>
        <source>If you did not ask for this letter, someone may have asked in your name. Please call us, Monday to Friday from 8:00 AM to 7:00 PM: %1</source>
        <extracomment>%1 is a telephone number, or two</extracomment>
        <translation>Se non ha chiesto questa lettera, è possibile che qualcun altro l’abbia chiesta a Suo nome. La preghiamo di chiamarci, dal lunedì al venerdì dalle 8:00 alle 19:00: %1</translation>
    </message>
    <message>
        <source>Your safety</source>
        <extracomment>Heading of a box about the safety of people who are watched or threatened</extracomment>
        <translation>La Sua sicurezza</translation>
    </message>
    <message>
        <source>Someone may be able to see your mail, or what you do on a computer or a phone. If you are afraid of someone, keep this letter where that person cannot find it, and use a computer or a phone that person cannot get at.</source>
        <extracomment>In the safety box</extracomment>
        <translation>È possibile che qualcuno veda la Sua posta o che cosa Lei fa su un computer o su un telefono. Se ha paura di una persona, tenga questa lettera dove quella persona non può trovarla e usi un computer o un telefono a cui quella persona non può accedere.</translation>
    </message>
    <message>
        <source>If you are not safe at home, you can get help by telephone: %1.</source>
        <extracomment>In the safety box. %1 is a telephone number</extracomment>
        <translation>Se a casa non è al sicuro, può ricevere aiuto per telefono: %1.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Custodial parent</source>
        <extracomment>the parent the child lives with</extracomment>
        <translation>Genitore affidatario</translation>
    </message>
    <message>
        <source>Noncustodial parent</source>
        <extracomment>the parent who is to pay support</extracomment>
        <translation>Genitore non affidatario</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Before opening</source>
        <extracomment>Status of a payment that came in before the account was opened</extracomment>
        <translation>Prima dell’apertura</translation>
    </message>
    <message>
        <source>Family</source>
        <extracomment>To whom a charge is owed</extracomment>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>To whom a charge is owed</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <extracomment>First line of a table that goes on from the page before</extracomment>
        <translation>Riporto</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <extracomment>Last line of a table that goes on on the next page</extracomment>
        <translation>A riportare</translation>
    </message>
    <message>
        <source>Payments received</source>
        <extracomment>Heading of the table of payments</extracomment>
        <translation>Pagamenti ricevuti</translation>
    </message>
    <message>
        <source>No payment was received in this period.</source>
        <extracomment>In the place of the table of payments where there are none</extracomment>
        <translation>In questo periodo non è stato ricevuto alcun pagamento.</translation>
    </message>
    <message>
        <source>Date received</source>
        <extracomment>Column: the day a payment came in</extracomment>
        <translation>Data di ricezione</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column: the letters and digits that name a payment or another entry</extracomment>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what a line is</extracomment>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column: amounts of money</extracomment>
        <translation>Importo</translation>
    </message>
    <message>
        <source>To current support</source>
        <extracomment>Column: the part of a payment that paid support of the month it came in
----------
Sum: what paid support of the month a payment came in</extracomment>
        <translation>Al mantenimento corrente</translation>
    </message>
    <message>
        <source>To past-due support</source>
        <extracomment>Column: the part of a payment that paid support of earlier months
----------
Sum: what paid support of earlier months</extracomment>
        <translation>Agli arretrati</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: what became of a payment</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Total received</source>
        <extracomment>Last line of a table: all payments together</extracomment>
        <translation>Totale ricevuto</translation>
    </message>
    <message>
        <source>Account, line by line</source>
        <extracomment>Heading of the table of everything that happened in the account</extracomment>
        <translation>Il conto, voce per voce</translation>
    </message>
    <message>
        <source>Nothing fell due and nothing was received in this period.</source>
        <extracomment>In the place of the account where nothing happened</extracomment>
        <translation>In questo periodo non c’era nulla da pagare e non è stato ricevuto nulla.</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: the day of a line</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Owed to</source>
        <extracomment>Column: to whom a charge is owed, the family or the government</extracomment>
        <translation>A chi è dovuto</translation>
    </message>
    <message>
        <source>Charges and adjustments</source>
        <extracomment>Column: amounts that became owed</extracomment>
        <translation>Addebiti e rettifiche</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Column: amounts that were paid</extracomment>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>Total owed</source>
        <extracomment>Column: what is owed in all after a line</extracomment>
        <translation>Totale dovuto</translation>
    </message>
    <message>
        <source>Owed before this period</source>
        <extracomment>First line of the account: what was owed before the period began</extracomment>
        <translation>Dovuto prima di questo periodo</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Last line of a table: everything together</extracomment>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Payment History</source>
        <extracomment>Title of a paper: the payments received for a case</extracomment>
        <translation>Cronologia dei pagamenti</translation>
    </message>
    <message>
        <source>Support Obligation Summary</source>
        <extracomment>Title of a paper: what is to be paid, what is owed</extracomment>
        <translation>Riepilogo degli obblighi di mantenimento</translation>
    </message>
    <message>
        <source>Account Statement</source>
        <extracomment>Title of a paper: summary and every line of the account</extracomment>
        <translation>Estratto conto</translation>
    </message>
    <message>
        <source>No mailing address is known. Please hand this paper over.</source>
        <extracomment>In the place of the address</extracomment>
        <translation>Non è noto alcun indirizzo postale. Consegnare questo documento a mano.</translation>
    </message>
    <message>
        <source>Case identifier</source>
        <extracomment>Label: the letters and digits that name a case</extracomment>
        <translation>Identificativo della pratica</translation>
    </message>
    <message>
        <source>County</source>
        <extracomment>Label: the county that the case belongs to</extracomment>
        <translation>Contea</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>The days that the statement covers</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <extracomment>The parent that the statement is made for</extracomment>
        <translation>Preparato per</translation>
    </message>
    <message>
        <source>Other parent</source>
        <extracomment>Label: the name of the other parent of the case</extracomment>
        <translation>Altro genitore</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <extracomment>Label: the day the paper was made</extracomment>
        <translation>Preparato il</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Label: the telephone number of the office</extracomment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>TTY</source>
        <extracomment>Telephone for deaf people</extracomment>
        <translation>TTY</translation>
    </message>
    <message>
        <source>This paper shows the payments that were received for this case from %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Questo documento mostra i pagamenti ricevuti per questa pratica dal %1 al %2.</translation>
    </message>
    <message>
        <source>This paper shows the support obligations of this case from %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Questo documento mostra gli obblighi di mantenimento di questa pratica dal %1 al %2.</translation>
    </message>
    <message>
        <source>Payments received after %1 will not appear.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>I pagamenti ricevuti dopo il %1 non compaiono.</translation>
    </message>
    <message>
        <source>Since %1 support of %2 fell due.</source>
        <extracomment>%1 is a date, %2 an amount</extracomment>
        <translation>Dal %1 il mantenimento che si doveva pagare è stato in tutto di %2.</translation>
    </message>
    <message>
        <source>Of the money received, %1 has been sent out so far and %2 is still to be sent.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>Delle somme ricevute, finora è stato inviato un totale di %1 e resta da inviare un totale di %2.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Heading above explanations of words</extracomment>
        <translation>Significato delle parole</translation>
    </message>
    <message>
        <source>Current support is support of the month in which a payment came in. Past-due support is support of earlier months that was not paid in time.</source>
        <extracomment>Explains the words current support and past-due support</extracomment>
        <translation>Il mantenimento corrente è quello del mese in cui è arrivato un pagamento. Gli arretrati sono il mantenimento di mesi precedenti che non è stato pagato in tempo.</translation>
    </message>
    <message>
        <source>Support is owed to the family, or to the government for the time the family received public assistance. When a payment is used, its full amount counts for the parent who paid it.</source>
        <extracomment>Explains to whom support is owed</extracomment>
        <translation>Il mantenimento è dovuto alla famiglia, oppure allo Stato per il periodo in cui la famiglia ha ricevuto assistenza pubblica. Quando un pagamento viene utilizzato, l’intero importo vale a favore del genitore che lo ha versato.</translation>
    </message>
    <message>
        <source>A returned payment did not clear or was sent back. It is shown, but it is in no total.</source>
        <extracomment>Explains returned payments</extracomment>
        <translation>Un pagamento respinto non è andato a buon fine o è stato rimandato indietro. È indicato, ma non fa parte di alcun totale.</translation>
    </message>
    <message>
        <source>The account was opened on %1. What is dated before that day is already part of the amounts owed at the opening; it is shown, but it is in no total.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Il conto è stato aperto il %1. Ciò che ha una data precedente fa già parte degli importi dovuti all’apertura; è indicato, ma non fa parte di alcun totale.</translation>
    </message>
    <message>
        <source>If something looks wrong or is not clear, please ask us. Have your case identifier %1 at hand.</source>
        <extracomment>%1 is a case identifier</extracomment>
        <translation>Se qualcosa Le sembra sbagliato o non è chiaro, si rivolga a noi. Tenga a portata di mano l’identificativo della pratica: %1.</translation>
    </message>
    <message>
        <source>DEMO - every name and figure is made up</source>
        <extracomment>Mark on papers of a demonstration office</extracomment>
        <translation>DEMO - tutti i nomi e le cifre sono inventati</translation>
    </message>
    <message>
        <source>No end date</source>
        <extracomment>An obligation without a last day</extracomment>
        <translation>Senza data di fine</translation>
    </message>
    <message>
        <source>Support of this calendar month that is due and not yet paid.</source>
        <extracomment>Explains the balance: due this month</extracomment>
        <translation>Mantenimento di questo mese, già dovuto e non ancora pagato.</translation>
    </message>
    <message>
        <source>Support of earlier months that is not yet paid and goes to the family.</source>
        <extracomment>Explains the balance: past due to the family</extracomment>
        <translation>Mantenimento di mesi precedenti non ancora pagato, destinato alla famiglia.</translation>
    </message>
    <message>
        <source>Support of earlier months that is not yet paid and goes to the government, because the family received public assistance.</source>
        <extracomment>Explains the balance: past due to the government</extracomment>
        <translation>Mantenimento di mesi precedenti non ancora pagato, destinato allo Stato perché la famiglia ha ricevuto assistenza pubblica.</translation>
    </message>
    <message>
        <source>The three amounts above together.</source>
        <extracomment>Explains the balance: total owed</extracomment>
        <translation>La somma dei tre importi qui sopra.</translation>
    </message>
    <message>
        <source>Money that was received and is not used yet. It is not taken off the total owed until it is used.</source>
        <extracomment>Explains the balance: held</extracomment>
        <translation>Denaro ricevuto e non ancora utilizzato. Non riduce il totale dovuto finché non viene utilizzato.</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>Heading of the table with the sums of all payments</extracomment>
        <translation>In breve</translation>
    </message>
    <message>
        <source>Held, not used yet</source>
        <extracomment>Sum: money received that waits</extracomment>
        <translation>In deposito, non ancora utilizzato</translation>
    </message>
    <message>
        <source>Support obligations in this period</source>
        <extracomment>Heading of the table of what the parent must pay regularly</extracomment>
        <translation>Obblighi di mantenimento in questo periodo</translation>
    </message>
    <message>
        <source>No support obligation was in force in this period.</source>
        <extracomment>In the place of the table of obligations where there are none</extracomment>
        <translation>In questo periodo non era in vigore alcun obbligo di mantenimento.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what kind of support is to be paid</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Docket</source>
        <extracomment>Column: the court&apos;s number of the order</extracomment>
        <translation>N. del procedimento</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>Column: as in every week, every month</extracomment>
        <translation>Frequenza</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column: the first day of an obligation</extracomment>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Column: the last day of an obligation</extracomment>
        <translation>Al</translation>
    </message>
    <message>
        <source>What is owed on %1</source>
        <extracomment>Heading. %1 is a date</extracomment>
        <translation>Quanto è dovuto al %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Column: the name of a balance</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>Column: explains each balance</extracomment>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>How the total owed changed</source>
        <extracomment>Heading of a table that leads from what was owed to what is owed</extracomment>
        <translation>Come è cambiato il totale dovuto</translation>
    </message>
    <message>
        <source>Owed before %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Dovuto prima del %1</translation>
    </message>
    <message>
        <source>Owed when the account was opened</source>
        <extracomment>Line: what was owed when the account began</extracomment>
        <translation>Dovuto all’apertura del conto</translation>
    </message>
    <message>
        <source>Support that fell due</source>
        <extracomment>Line: the support that had to be paid in the period</extracomment>
        <translation>Mantenimento da pagare nel periodo</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <extracomment>Line: corrections, up or down</extracomment>
        <translation>Rettifiche</translation>
    </message>
    <message>
        <source>Paid off with money received</source>
        <extracomment>Line: the part of the payments that lowered what is owed</extracomment>
        <translation>Pagato con le somme ricevute</translation>
    </message>
    <message>
        <source>Total owed on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Totale dovuto al %1</translation>
    </message>
    <message>
        <source>Month by month</source>
        <extracomment>Heading of a table with a line for each month</extracomment>
        <translation>Mese per mese</translation>
    </message>
    <message>
        <source>The account of this case opens after this period.</source>
        <extracomment>In the place of a table where the case is newer than the period</extracomment>
        <translation>Il conto di questa pratica si apre dopo questo periodo.</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Column: months by name</extracomment>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Charged</source>
        <extracomment>Column: support that fell due in a month</extracomment>
        <translation>Addebitato</translation>
    </message>
    <message>
        <source>Opening and adjustments</source>
        <extracomment>Column: opening amounts and adjustments of a month</extracomment>
        <translation>Apertura e rettifiche</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column: payments received in a month</extracomment>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Owed at end of month</source>
        <extracomment>Column: what is owed in all at the end of a month</extracomment>
        <translation>Dovuto a fine mese</translation>
    </message>
    <message>
        <source>Money received since the account was opened on %1</source>
        <extracomment>Heading. %1 is a date</extracomment>
        <translation>Somme ricevute dall’apertura del conto (%1)</translation>
    </message>
    <message>
        <source>For the family</source>
        <extracomment>Line: the part of the money received that goes to the family</extracomment>
        <translation>Per la famiglia</translation>
    </message>
    <message>
        <source>Annual fee, withheld from the family&apos;s money</source>
        <extracomment>Line: the fee the office keeps once a year</extracomment>
        <translation>Quota annuale, detratta dalle somme della famiglia</translation>
    </message>
    <message>
        <source>Kept by the government in return for public assistance</source>
        <extracomment>Line: money the government keeps because it paid the family assistance before</extracomment>
        <translation>Trattenuto dallo Stato in cambio dell’assistenza pubblica</translation>
    </message>
    <message>
        <source>Given back to the parent who paid</source>
        <extracomment>Line: money refunded to the one who paid it</extracomment>
        <translation>Rimborsato al genitore che ha pagato</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Footer of every page. %1 is the page, %2 the number of pages</extracomment>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Return address</source>
        <extracomment>Above the address to which the post brings back what it cannot deliver</extracomment>
        <translation>Mittente</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) in this list.</source>
        <extracomment>Below a list of payments. %n is their number</extracomment>
        <translation>
            <numerusform>%n voce in questo elenco.</numerusform>
            <numerusform>%n voci in questo elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held when received</source>
        <extracomment>Column: the part of a payment that was not used on the day it came in; it may have been used since
----------
Sum: what was not used on the day a payment came in; it may have been used since</extracomment>
        <translation>In deposito alla ricezione</translation>
    </message>
    <message>
        <source>Of the money received, %1 has paid support that falls due after %2, later in the same month. It lowers the total owed when that support falls due.</source>
        <extracomment>Below sums of money received. %1 is an amount, %2 the last day that the paper covers</extracomment>
        <translation>Delle somme ricevute, un importo di %1 ha già pagato mantenimento che scade dopo il %2, più avanti nello stesso mese. Questo importo riduce il totale dovuto quando arriva il giorno in cui quel mantenimento va pagato.</translation>
    </message>
    <message>
        <source>Held when received is the part of a payment that was held on the day it came in; it may have been used or given back since, and the amount held on %1 is the last line of the table In short.</source>
        <extracomment>Explains a column of payments; In short is the name of a table on the paper. %1 is a date</extracomment>
        <translation>«In deposito alla ricezione» è la parte di un pagamento che era in deposito il giorno in cui il pagamento è arrivato. In seguito può essere stata utilizzata o rimborsata; l’importo in deposito al %1 è l’ultima riga sotto il titolo «In breve».</translation>
    </message>
    <message>
        <source>Held when received is the part of a payment that was held on the day it came in; it may have been used or given back since, and the amount held on %1 is the balance Held on this paper.</source>
        <extracomment>Explains a column of payments; Held is the name of a balance on the paper. %1 is a date</extracomment>
        <translation>«In deposito alla ricezione» è la parte di un pagamento che era in deposito il giorno in cui il pagamento è arrivato. In seguito può essere stata utilizzata o rimborsata; l’importo in deposito al %1 è il saldo «In deposito» di questo documento.</translation>
    </message>
    <message>
        <source>Held means: the money was received and is kept for this case, but it is not used yet, for example because it is for a later month or is still being reviewed. It lowers the total owed when it is used.</source>
        <extracomment>Explains the word held</extracomment>
        <translation>«In deposito» significa: il denaro è stato ricevuto ed è custodito per questa pratica, ma non è ancora stato utilizzato, per esempio perché è destinato a un mese successivo o è ancora in fase di verifica. Riduce il totale dovuto quando viene utilizzato.</translation>
    </message>
    <message>
        <source>Still held on %1</source>
        <extracomment>Below the total and no part of it: what of all money received is held now. %1 is a date</extracomment>
        <translation>Ancora in deposito al %1</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Label: beside it stands how the dates on the paper are written</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <extracomment>The order in which dates are written on the paper, as 12/31/2026, the month being on the left</extracomment>
        <translation>mese/giorno/anno</translation>
    </message>
</context>
</TS>
