<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccessNotice</name>
    <message>
        <source>Access Notice</source>
        <extracomment>Title of the paper that explains online access to a parent</extracomment>
        <translation>온라인 이용 안내문</translation>
    </message>
    <message>
        <source>You can look at your child support case online at any time. This paper says what you can do there, what you need for it, and how to begin.</source>
        <extracomment>First sentence of the access notice</extracomment>
        <translation>귀하의 자녀 양육비 사건은 언제든지 온라인으로 확인하실 수 있습니다. 이 안내문은 온라인에서 할 수 있는 일, 필요한 것, 시작하는 방법을 알려 드립니다.</translation>
    </message>
    <message>
        <source>What you can do online</source>
        <extracomment>Heading above a list of what a parent can do online</extracomment>
        <translation>온라인으로 할 수 있는 일</translation>
    </message>
    <message>
        <source>You can</source>
        <extracomment>Column of a list: things a parent can do online</extracomment>
        <translation>할 수 있는 일</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>Column of a list: what each of the things is</extracomment>
        <translation>설명</translation>
    </message>
    <message>
        <source>See the payment history</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>납부 기록 보기</translation>
    </message>
    <message>
        <source>The day and the amount of each payment received. You can print it.</source>
        <extracomment>What the payment history is</extracomment>
        <translation>납부금마다 접수된 날짜와 금액입니다. 인쇄할 수 있습니다.</translation>
    </message>
    <message>
        <source>See the disbursements</source>
        <extracomment>Something the custodial parent can do online. Disbursements: payments sent on to that parent</extracomment>
        <translation>지급 내역 보기</translation>
    </message>
    <message>
        <source>All payments that were sent to you.</source>
        <extracomment>What disbursements are</extracomment>
        <translation>귀하에게 보내 드린 모든 지급금입니다.</translation>
    </message>
    <message>
        <source>Print payment coupons</source>
        <extracomment>Something the noncustodial parent can do online</extracomment>
        <translation>납부 용지 인쇄하기</translation>
    </message>
    <message>
        <source>They go into the envelope with a payment sent by mail.</source>
        <extracomment>What payment coupons are: slips that go with a check</extracomment>
        <translation>우편으로 납부할 때 봉투에 함께 넣는 용지입니다.</translation>
    </message>
    <message>
        <source>Make account statements</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>계정 명세서 만들기</translation>
    </message>
    <message>
        <source>A payment history, a support obligation summary, or both in one. You can save them.</source>
        <extracomment>What account statements are</extracomment>
        <translation>납부 기록, 양육비 의무 요약, 또는 두 가지를 합친 문서입니다. 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>See the monthly notice</source>
        <extracomment>Something the custodial parent can do online</extracomment>
        <translation>월간 통지서 보기</translation>
    </message>
    <message>
        <source>What was collected for you in a month and what became of it.</source>
        <extracomment>What the monthly notice is</extracomment>
        <translation>한 달 동안 귀하를 위해 징수한 금액과 그 처리 내역입니다.</translation>
    </message>
    <message>
        <source>Write to your local office</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>지역 사무소에 문의하기</translation>
    </message>
    <message>
        <source>An e-mail to the child support office of your district.</source>
        <extracomment>What writing to the local office is</extracomment>
        <translation>귀하의 지역을 담당하는 자녀 양육비 지원 사무소로 보내는 이메일입니다.</translation>
    </message>
    <message>
        <source>Keep your own contact details up to date</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>본인의 연락처를 최신 정보로 수정하기</translation>
    </message>
    <message>
        <source>Your address, your telephone number and your e-mail address.</source>
        <extracomment>What contact details are</extracomment>
        <translation>귀하의 주소, 전화번호, 이메일 주소입니다.</translation>
    </message>
    <message>
        <source>Your safety</source>
        <extracomment>Heading of a box about the safety of people who are watched or threatened</extracomment>
        <translation>귀하의 안전</translation>
    </message>
    <message>
        <source>Someone may be able to see what you do on a computer or a phone. If you are afraid of someone, use a computer or a phone that this person cannot get at.</source>
        <extracomment>In the safety box</extracomment>
        <translation>컴퓨터나 휴대전화로 하는 일을 다른 사람이 볼 수도 있습니다. 두려운 사람이 있으면, 그 사람이 사용하거나 볼 수 없는 컴퓨터나 휴대전화를 사용하십시오.</translation>
    </message>
    <message>
        <source>The EXIT button of the website, or the Esc key, leaves it at once.</source>
        <extracomment>In the safety box. EXIT is the word on a button of an English website, Esc the name of a key: both stay</extracomment>
        <translation>웹사이트의 EXIT 버튼이나 Esc 키를 누르면 곧바로 사이트에서 나갑니다.</translation>
    </message>
    <message>
        <source>If you are not safe at home, you can get help by telephone: %1.</source>
        <extracomment>In the safety box. %1 is a telephone number</extracomment>
        <translation>집이 안전하지 않다면 %1번으로 전화하여 도움을 받으실 수 있습니다.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <extracomment>Heading. PIN: the secret number of five digits for the online account</extracomment>
        <translation>귀하의 PIN</translation>
    </message>
    <message>
        <source>To begin you need your Social Security number and your PIN. The PIN has five digits. It was mailed to you when your child support account was opened.</source>
        <extracomment>What a PIN is. PIN stays as it is</extracomment>
        <translation>시작하려면 사회보장번호(Social Security number)와 PIN이 필요합니다. PIN은 5자리 숫자이며, 자녀 양육비 계정이 개설될 때 우편으로 보내 드렸습니다.</translation>
    </message>
    <message>
        <source>The PIN cannot be reset or changed, and it is never told by telephone. If you do not have it, it can only be mailed to you again.</source>
        <extracomment>What nobody can do with a PIN</extracomment>
        <translation>PIN은 재설정하거나 변경할 수 없으며, 전화로는 절대 알려 드리지 않습니다. PIN이 없으면 우편으로만 다시 받으실 수 있습니다.</translation>
    </message>
    <message>
        <source>This paper never shows a PIN.</source>
        <extracomment>A PIN stands in a letter of its own, never on this notice</extracomment>
        <translation>이 문서에는 PIN이 절대 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>If you do not have your PIN: by telephone</source>
        <extracomment>Heading: the first of two ways to get the PIN</extracomment>
        <translation>PIN이 없을 때: 전화로 요청하기</translation>
    </message>
    <message>
        <source>Call %1, Monday to Friday from 8:00 AM to 7:00 PM (TTY: %2), and ask to have your PIN mailed.</source>
        <extracomment>%1 and %2 are telephone numbers, %2 is for deaf people (TTY)</extracomment>
        <translation>월요일부터 금요일까지 오전 8:00에서 오후 7:00 사이에 %1번으로 전화하여(TTY: %2) PIN을 우편으로 보내 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Please have at hand:</source>
        <extracomment>Above a list of four things that a caller must know</extracomment>
        <translation>다음을 준비해 주십시오.</translation>
    </message>
    <message>
        <source>your full name</source>
        <extracomment>One of the things a caller must know</extracomment>
        <translation>귀하의 성명</translation>
    </message>
    <message>
        <source>your Social Security number</source>
        <extracomment>One of the things a caller must know</extracomment>
        <translation>귀하의 사회보장번호</translation>
    </message>
    <message>
        <source>your New York Case Identifier; if you have more than one case, the identifier of each</source>
        <extracomment>One of the things a caller must know. New York Case Identifier: the number of the case, as AB12345C1</extracomment>
        <translation>귀하의 뉴욕 사건 번호(New York Case Identifier), 사건이 둘 이상이면 각 사건의 번호</translation>
    </message>
    <message>
        <source>your mailing address</source>
        <extracomment>One of the things a caller must know</extracomment>
        <translation>귀하의 우편 주소</translation>
    </message>
    <message>
        <source>If you do not have your PIN: in writing</source>
        <extracomment>Heading: the second of two ways to get the PIN</extracomment>
        <translation>PIN이 없을 때: 서면으로 요청하기</translation>
    </message>
    <message>
        <source>Write a letter with the same four things, sign it with your signature, and mail it to:</source>
        <extracomment>Above a postal address</extracomment>
        <translation>전화로 요청할 때와 같은 네 가지를 편지에 적고 직접 서명한 뒤 다음 주소로 부치십시오.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <extracomment>Heading above the steps to open an account on the website NY.gov</extracomment>
        <translation>시작하는 방법</translation>
    </message>
    <message>
        <source>Go to %1, or point the camera of a phone at the first code below.</source>
        <extracomment>%1 is an internet address; the code is a QR code printed below</extracomment>
        <translation>웹사이트(%1)를 방문하거나, 휴대전화 카메라로 아래의 첫 번째 QR 코드를 비추십시오.</translation>
    </message>
    <message>
        <source>If you have no NY.gov account: create one.</source>
        <extracomment>First step. NY.gov stays as it is</extracomment>
        <translation>NY.gov 계정이 없는 경우: 새 계정을 만드십시오.</translation>
    </message>
    <message>
        <source>If you have a NY.gov account already: link it to your child support case.</source>
        <extracomment>Second step. NY.gov stays as it is</extracomment>
        <translation>NY.gov 계정이 이미 있는 경우: 그 계정을 귀하의 자녀 양육비 사건에 연결하십시오.</translation>
    </message>
    <message>
        <source>For either you enter your Social Security number and your PIN.</source>
        <extracomment>What is needed for either step</extracomment>
        <translation>두 경우 모두 사회보장번호와 PIN을 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Your account online</source>
        <extracomment>Beside a QR code with the address of the website</extracomment>
        <translation>온라인 계정</translation>
    </message>
    <message>
        <source>Contact us</source>
        <extracomment>Beside a QR code with the address of a page for questions</extracomment>
        <translation>문의하기</translation>
    </message>
    <message>
        <source>If you have questions</source>
        <extracomment>Heading</extracomment>
        <translation>궁금한 점이 있으면</translation>
    </message>
    <message>
        <source>The child support office answers here: %1</source>
        <extracomment>%1 is an internet or e-mail address</extracomment>
        <translation>자녀 양육비 지원 사무소 문의처: %1</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Never received</source>
        <extracomment>the family never received cash assistance</extracomment>
        <translation>받은 적 없음</translation>
    </message>
    <message>
        <source>Received in the past</source>
        <extracomment>the family received cash assistance in the past</extracomment>
        <translation>과거에 받음</translation>
    </message>
    <message>
        <source>Receives now</source>
        <extracomment>the family receives cash assistance</extracomment>
        <translation>현재 받고 있음</translation>
    </message>
</context>
<context>
    <name>BalanceKind</name>
    <message>
        <source>Due this month</source>
        <extracomment>a balance: support of this month that is due and not paid yet</extracomment>
        <translation>이번 달 미납액</translation>
    </message>
    <message>
        <source>Past due to the family</source>
        <extracomment>support that should have been paid in earlier months and belongs to the family</extracomment>
        <translation>가족 몫 체납액</translation>
    </message>
    <message>
        <source>Past due to the government</source>
        <extracomment>the same, for the time the family received cash assistance</extracomment>
        <translation>정부 몫 체납액</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>money paid that waits for a later charge, a refund or a decision</extracomment>
        <translation>보관 중</translation>
    </message>
    <message>
        <source>Total owed</source>
        <extracomment>a balance: all that is owed</extracomment>
        <translation>미납 총액</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>May I ask who is calling, please?</source>
        <extracomment>said on the telephone: the first question</extracomment>
        <translation>실례지만 누구신지 여쭤봐도 되겠습니까?</translation>
    </message>
    <message>
        <source>Please tell me your full name.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>성함을 말씀해 주십시오.</translation>
    </message>
    <message>
        <source>Please tell me your Social Security number.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>사회보장번호를 말씀해 주십시오.</translation>
    </message>
    <message>
        <source>Please tell me your New York Case Identifier, or each of them if you have more than one case.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>뉴욕 사건 번호를 말씀해 주십시오. 사건이 둘 이상이면 각 사건의 번호를 말씀해 주십시오.</translation>
    </message>
    <message>
        <source>Please tell me your mailing address.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>우편 주소를 말씀해 주십시오.</translation>
    </message>
    <message>
        <source>I am sorry. Only the parent can ask for the PIN, by telephone or in a signed letter.</source>
        <extracomment>said on the telephone to somebody who calls for a parent</extracomment>
        <translation>죄송합니다. PIN은 부모 본인만 전화나 서명한 편지로 요청하실 수 있습니다.</translation>
    </message>
    <message>
        <source>Thank you. Shall we mail the PIN to the address we have?</source>
        <extracomment>said on the telephone when all the parent told is right; the address is the one in the records</extracomment>
        <translation>감사합니다. 저희가 가지고 있는 주소로 PIN을 우편으로 보내 드릴까요?</translation>
    </message>
    <message>
        <source>Thank you. We will mail the PIN to the address we have. It cannot be told by telephone, reset or changed.</source>
        <extracomment>said on the telephone at the end of the call</extracomment>
        <translation>감사합니다. 저희가 가지고 있는 주소로 PIN을 우편으로 보내 드리겠습니다. PIN은 전화로 알려 드릴 수 없으며, 재설정하거나 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Thank you. The office looks at your request first. Then we will mail the PIN to the address we have.</source>
        <extracomment>said on the telephone at the end of the call, where a supervisor decides</extracomment>
        <translation>감사합니다. 먼저 사무소에서 요청을 검토한 다음, 저희가 가지고 있는 주소로 PIN을 우편으로 보내 드리겠습니다.</translation>
    </message>
    <message>
        <source>I am sorry. Something you told me does not match what we have. We can go through it once more.</source>
        <extracomment>said on the telephone; what is wrong is not said</extracomment>
        <translation>죄송합니다. 말씀하신 내용 가운데 저희 기록과 일치하지 않는 것이 있습니다. 다시 한번 확인해 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>I am sorry. By telephone this is not possible any more today. You can call on another day, or send a signed letter.</source>
        <extracomment>said on the telephone after too many attempts</extracomment>
        <translation>죄송합니다. 오늘은 더 이상 전화로 하실 수 없습니다. 다른 날 전화하시거나 서명한 편지를 보내 주십시오.</translation>
    </message>
    <message>
        <source>Thank you. A letter with the PIN has been asked for already. Please wait for the mail.</source>
        <extracomment>said on the telephone where a letter with the PIN was asked for before</extracomment>
        <translation>감사합니다. PIN이 든 편지가 이미 신청되어 있습니다. 우편물을 기다려 주십시오.</translation>
    </message>
    <message>
        <source>I am sorry. We cannot mail the PIN now. The office will look into it.</source>
        <extracomment>said on the telephone where there is no PIN to be mailed</extracomment>
        <translation>죄송합니다. 지금은 PIN을 우편으로 보내 드릴 수 없습니다. 사무소에서 확인하겠습니다.</translation>
    </message>
    <message>
        <source>Your reference number is %1.</source>
        <extracomment>said on the telephone; %1 is the number of a letter</extracomment>
        <translation>참조 번호는 %1입니다.</translation>
    </message>
</context>
<context>
    <name>CaseStatus</name>
    <message>
        <source>Open</source>
        <extracomment>a case that is being worked on</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>a case that is not worked on any more</extracomment>
        <translation>종결</translation>
    </message>
</context>
<context>
    <name>Coupon</name>
    <message>
        <source>Payment coupon</source>
        <extracomment>Heading of the part of a coupon that is mailed with a check</extracomment>
        <translation>납부 용지</translation>
    </message>
    <message>
        <source>Send this part with your payment.</source>
        <extracomment>Stands below the heading of a coupon: the slip of paper that goes into the envelope with the check</extracomment>
        <translation>이 부분을 납부금과 함께 보내십시오.</translation>
    </message>
    <message>
        <source>Keep this part</source>
        <extracomment>Heading of the other part of a coupon, which the parent cuts off and keeps</extracomment>
        <translation>이 부분은 보관하십시오</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label: the name of the parent who pays</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Due date</source>
        <extracomment>Label: the day by which the payment is to be made</extracomment>
        <translation>납부 기한</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <extracomment>Label: how much is to be paid on the due date</extracomment>
        <translation>납부할 금액</translation>
    </message>
    <message>
        <source>Make check or money order payable to</source>
        <extracomment>Label; below it stand the name and the address of the payment center</extracomment>
        <translation>수표 또는 머니오더(우편환) 수취인</translation>
    </message>
    <message>
        <source>Write your name, case identifier and county on your payment.</source>
        <extracomment>At the foot of a coupon. The payment is a check or money order</extracomment>
        <translation>수표나 머니오더(우편환)에 이름, 사건 번호, 카운티를 적으십시오.</translation>
    </message>
    <message>
        <source>Past due on %1</source>
        <extracomment>Label beside an amount that should have been paid earlier; it is not part of the amount to pay. %1 is a date</extracomment>
        <translation>체납액(%1 기준)</translation>
    </message>
    <message>
        <source>Printer alignment</source>
        <extracomment>Heading of a sheet for office staff: it shows how far a printer shifts what it prints</extracomment>
        <translation>프린터 위치 맞춤</translation>
    </message>
    <message>
        <source>1. Print this sheet at full size (100%).</source>
        <extracomment>First step on the alignment sheet</extracomment>
        <translation>1. 이 용지를 실제 크기(100%)로 인쇄하십시오.</translation>
    </message>
    <message>
        <source>2. Each cross names the place where it should stand: millimeters from the left edge and from the top edge of the sheet.</source>
        <extracomment>Second step. Small crosses are printed with numbers beside them</extracomment>
        <translation>2. 각 십자 표시에는 있어야 할 위치가 적혀 있습니다. 숫자는 용지의 왼쪽 가장자리와 위쪽 가장자리에서 잰 밀리미터입니다.</translation>
    </message>
    <message>
        <source>3. Measure where it really stands. The nudge is the number printed, less the number measured: 40 printed and 39.6 measured make a nudge of 0.4.</source>
        <extracomment>Third step. The nudge is the setting that moves everything on a printed page a little</extracomment>
        <translation>3. 실제 위치를 재십시오. 보정값은 인쇄된 숫자에서 잰 숫자를 뺀 값입니다. 인쇄된 숫자가 40이고 잰 숫자가 39.6이면 보정값은 0.4입니다.</translation>
    </message>
</context>
<context>
    <name>DisbursementMethod</name>
    <message>
        <source>Debit card</source>
        <extracomment>money arrives on a card of the office</extracomment>
        <translation>직불 카드</translation>
    </message>
    <message>
        <source>Direct deposit</source>
        <extracomment>money arrives in a bank account</extracomment>
        <translation>계좌 입금</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>a paper check</extracomment>
        <translation>수표</translation>
    </message>
</context>
<context>
    <name>DisbursementStatus</name>
    <message>
        <source>Pending</source>
        <extracomment>not sent yet</extracomment>
        <translation>지급 대기</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>sent on its way; whether it arrived is not known</extracomment>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Cleared</source>
        <extracomment>sent and received</extracomment>
        <translation>지급 완료</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>sent and come back</extracomment>
        <translation>반환됨</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>taken back before it was paid out</extracomment>
        <translation>지급 중지</translation>
    </message>
</context>
<context>
    <name>Disbursements</name>
    <message>
        <source>Payments sent to you</source>
        <extracomment>Heading of the table of payments that were sent to the custodial parent</extracomment>
        <translation>귀하에게 지급된 금액</translation>
    </message>
    <message>
        <source>No payment was sent to you in this period.</source>
        <extracomment>In the place of that table where there are none</extracomment>
        <translation>이 기간에 귀하에게 지급된 금액이 없습니다.</translation>
    </message>
    <message>
        <source>Date sent</source>
        <extracomment>Column: the day a payment was sent</extracomment>
        <translation>지급일</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <extracomment>Column: by debit card, direct deposit or check</extracomment>
        <translation>지급 방법</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column: the letters and digits that name a payment</extracomment>
        <translation>참조 번호</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: what became of a payment that was sent</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column: amounts of money</extracomment>
        <translation>금액</translation>
    </message>
    <message>
        <source>Total sent</source>
        <extracomment>Last line of a table: all payments that were sent and did not come back</extracomment>
        <translation>지급 총액</translation>
    </message>
    <message>
        <source>Still to be sent to you on %1</source>
        <extracomment>Heading of the table of money that will be sent to the custodial parent. %1 is a date</extracomment>
        <translation>앞으로 지급될 금액(%1 기준)</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent to you.</source>
        <extracomment>In the place of that table where there is nothing</extracomment>
        <translation>지급 대기 중인 금액이 없습니다.</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <extracomment>Column: the last day on which a payment should be sent</extracomment>
        <translation>지급 기한</translation>
    </message>
    <message>
        <source>Payment received on</source>
        <extracomment>Column: the day the other parent&apos;s payment came in</extracomment>
        <translation>납부금 접수일</translation>
    </message>
    <message>
        <source>Total still to be sent</source>
        <extracomment>Last line of a table: all money that is still to be sent</extracomment>
        <translation>앞으로 지급될 총액</translation>
    </message>
    <message>
        <source>A payment that is pending was not sent yet. One that is returned or stopped did not reach you. They are shown, but they are not in the total.</source>
        <extracomment>Below the table of payments sent; the four words are values of its column &quot;Status&quot;</extracomment>
        <translation>‘지급 대기’는 아직 보내지 않은 금액입니다. ‘반환됨’과 ‘지급 중지’는 귀하에게 도착하지 않은 금액입니다. 이 금액들은 표시되지만 총액에는 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>The day beside each amount is the last day on which it should be sent. It may take a few more days to reach you.</source>
        <extracomment>Below the table of money that is still to be sent</extracomment>
        <translation>금액 옆의 날짜는 늦어도 지급되어야 하는 날입니다. 귀하에게 도착하기까지 며칠 더 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <extracomment>Title of the paper that lists the payments sent on to the custodial parent</extracomment>
        <translation>지급 내역</translation>
    </message>
    <message>
        <source>This paper shows the support payments that were sent to you for this case from %1 to %2, and what is still to be sent.</source>
        <extracomment>First sentence of the paper. %1 and %2 are dates</extracomment>
        <translation>이 문서는 %1부터 %2까지 이 사건과 관련하여 귀하에게 지급된 양육비와 앞으로 지급될 금액을 보여 줍니다.</translation>
    </message>
    <message>
        <source>If a payment did not reach you, or something is not clear, please ask us. Have your case identifier %1 at hand.</source>
        <extracomment>Last sentence of the paper. %1 is a case identifier</extracomment>
        <translation>지급금이 도착하지 않았거나 분명하지 않은 점이 있으면 문의하십시오. 이때 사건 번호(%1)를 준비해 주십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n disbursement(s) in this list.</source>
        <extracomment>Below the list of payments sent on to the custodial parent. %n is their number</extracomment>
        <translation>
            <numerusform>이 목록의 지급 건수: %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frequency</name>
    <message>
        <source>Every week</source>
        <extracomment>how often support is due</extracomment>
        <translation>매주</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <extracomment>how often support is due</extracomment>
        <translation>2주마다</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <extracomment>on the 1st and the 15th</extracomment>
        <translation>한 달에 두 번</translation>
    </message>
    <message>
        <source>Every month</source>
        <extracomment>how often support is due</extracomment>
        <translation>매월</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of a language</extracomment>
        <translation>영어</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>the name of a language</extracomment>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>the name of a language</extracomment>
        <translation>이탈리아어</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>the name of a language</extracomment>
        <translation>벵골어</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>the name of a language</extracomment>
        <translation>한국어</translation>
    </message>
</context>
<context>
    <name>LedgerLine</name>
    <message>
        <source>Opening balance owed to the family</source>
        <extracomment>owed when the account was opened</extracomment>
        <translation>계정 개설 시 가족 몫 미납 잔액</translation>
    </message>
    <message>
        <source>Opening balance owed to the government</source>
        <extracomment>owed when the account was opened</extracomment>
        <translation>계정 개설 시 정부 몫 미납 잔액</translation>
    </message>
    <message>
        <source>Current support due</source>
        <extracomment>support for a child fell due</extracomment>
        <translation>당월 양육비 납부 기한</translation>
    </message>
    <message>
        <source>Child care due</source>
        <extracomment>money toward a child&apos;s day care fell due</extracomment>
        <translation>보육비 납부 기한</translation>
    </message>
    <message>
        <source>Medical support due</source>
        <extracomment>money toward a child&apos;s medical costs fell due</extracomment>
        <translation>의료비 지원금 납부 기한</translation>
    </message>
    <message>
        <source>Spousal support due</source>
        <extracomment>support for a husband or wife fell due</extracomment>
        <translation>배우자 부양비 납부 기한</translation>
    </message>
    <message>
        <source>Payment toward past-due support due</source>
        <extracomment>an amount expected toward what is past due fell due</extracomment>
        <translation>체납액 분할 납부 기한</translation>
    </message>
    <message>
        <source>Adjustment of what is past due to the family</source>
        <extracomment>a correction, up or down, of past-due support</extracomment>
        <translation>가족 몫 체납액 조정</translation>
    </message>
    <message>
        <source>Adjustment of what is past due to the government</source>
        <extracomment>a correction, up or down, of past-due support</extracomment>
        <translation>정부 몫 체납액 조정</translation>
    </message>
    <message>
        <source>Payment received, on hold</source>
        <extracomment>the payment waits and has not been used yet</extracomment>
        <translation>납부금 접수, 보류 중</translation>
    </message>
    <message>
        <source>Payment returned, not counted</source>
        <extracomment>the payment bounced or went back and does not count</extracomment>
        <translation>납부금 반환, 계산에서 제외</translation>
    </message>
    <message>
        <source>Payment received</source>
        <extracomment>money that came in</extracomment>
        <translation>납부금 접수</translation>
    </message>
    <message>
        <source>Payment to the custodial parent</source>
        <extracomment>money sent on; whether it arrived stands beside it</extracomment>
        <translation>양육권자에게 지급</translation>
    </message>
    <message>
        <source>Payment to the government</source>
        <extracomment>money sent on to the agency that paid assistance</extracomment>
        <translation>정부에 지급</translation>
    </message>
    <message>
        <source>Refund of a payment</source>
        <extracomment>money given back to the one who paid it</extracomment>
        <translation>납부금 환불</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 already covered)</source>
        <extracomment>%1 says what was due; %2 is the part of the amount %3 that was paid, or taken off by an adjustment, already</extracomment>
        <translation>%1 (%3 중 %2 충당됨)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 already used)</source>
        <extracomment>%1 names money received or taken off; %2 is the part of the amount %3 that was used already</extracomment>
        <translation>%1 (%3 중 %2 사용됨)</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <extracomment>what was owed before the first line of a list</extracomment>
        <translation>이월 잔액</translation>
    </message>
    <message>
        <source>There is nothing in this balance</source>
        <extracomment>the answer where a balance is zero because nothing makes it</extracomment>
        <translation>이 잔액에는 내역이 없습니다</translation>
    </message>
</context>
<context>
    <name>MonthlyNotice</name>
    <message>
        <source>Monthly Notice</source>
        <extracomment>Title of the paper that says what was collected for a parent in a month</extracomment>
        <translation>월간 통지서</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Label of the month that the notice is about</extracomment>
        <translation>해당 월</translation>
    </message>
    <message>
        <source>This notice says how much child support was collected for you in this month, and what became of it.</source>
        <extracomment>First sentence of the monthly notice</extracomment>
        <translation>이 통지서는 해당 월에 귀하를 위해 징수한 자녀 양육비와 그 처리 내역을 알려 드립니다.</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what an amount is</extracomment>
        <translation>내용</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column</extracomment>
        <translation>금액</translation>
    </message>
    <message>
        <source>Collected in this month</source>
        <extracomment>Line with an amount: all payments of the month</extracomment>
        <translation>해당 월의 징수액</translation>
    </message>
    <message>
        <source>Paid current support</source>
        <extracomment>Line with an amount: the part that paid support of the month</extracomment>
        <translation>당월 양육비에 충당</translation>
    </message>
    <message>
        <source>Paid past-due support</source>
        <extracomment>Line with an amount: the part that paid support of earlier months</extracomment>
        <translation>체납 양육비에 충당</translation>
    </message>
    <message>
        <source>Held, not used yet</source>
        <extracomment>Line with an amount: the part that has not been used yet</extracomment>
        <translation>보관 중, 아직 사용되지 않음</translation>
    </message>
    <message>
        <source>Kept by the government in return for public assistance</source>
        <extracomment>Line with an amount</extracomment>
        <translation>공적 부조에 대한 정부 몫</translation>
    </message>
    <message>
        <source>Annual fee, withheld from the family&apos;s money</source>
        <extracomment>Line with an amount</extracomment>
        <translation>연간 수수료, 가족 몫에서 공제</translation>
    </message>
    <message>
        <source>Paid to the family</source>
        <extracomment>Line with an amount, and column of amounts; short words, please</extracomment>
        <translation>가족에게 지급</translation>
    </message>
    <message>
        <source>Of the %1 collected in this month, %2 paid current support and %3 paid past-due support.</source>
        <extracomment>%1, %2 and %3 are amounts; %2 and %3 together are %1</extracomment>
        <translation>해당 월에 징수한 금액 %1 중 당월 양육비에 충당된 금액은 %2, 체납 양육비에 충당된 금액은 %3입니다.</translation>
    </message>
    <message>
        <source>Of the %1 collected in this month, %2 paid current support, %3 paid past-due support, and %4 is held.</source>
        <extracomment>%1 to %4 are amounts; %2, %3 and %4 together are %1</extracomment>
        <translation>해당 월에 징수한 금액 %1 중 당월 양육비에 충당된 금액은 %2, 체납 양육비에 충당된 금액은 %3, 보관 중인 금액은 %4입니다.</translation>
    </message>
    <message>
        <source>With the %1 collected in this month and %2 of money that was held before, %3 of current support and %4 of past-due support were paid.</source>
        <extracomment>%1 to %4 are amounts; %3 and %4 together are %1 and %2 together</extracomment>
        <translation>해당 월에 징수한 금액은 %1, 이전부터 보관하던 돈에서 사용된 금액은 %2입니다. 이를 합하여 당월 양육비에 충당된 금액은 %3, 체납 양육비에 충당된 금액은 %4입니다.</translation>
    </message>
    <message>
        <source>Of the money that paid support, %1 was paid to the family and %2 was kept by the government.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>양육비에 충당된 금액 중 가족에게 지급된 금액은 %1, 정부 몫은 %2입니다.</translation>
    </message>
    <message>
        <source>Of the money that paid support, %1 was paid to the family, %2 was kept by the government, and %3 was withheld as the annual fee.</source>
        <extracomment>%1, %2 and %3 are amounts</extracomment>
        <translation>양육비에 충당된 금액 중 가족에게 지급된 금액은 %1, 정부 몫은 %2, 연간 수수료로 공제된 금액은 %3입니다.</translation>
    </message>
    <message>
        <source>Collected from %1</source>
        <extracomment>Heading above the payments of one parent. %1 is a name</extracomment>
        <translation>징수 대상: %1</translation>
    </message>
    <message>
        <source>Collected from %1 (%2)</source>
        <extracomment>Heading above the payments of one parent. %1 is a name, %2 the same name in the person&apos;s own script</extracomment>
        <translation>징수 대상: %1 (%2)</translation>
    </message>
    <message>
        <source>Collected from the other parent</source>
        <extracomment>Heading above the payments of a parent whose name is not known</extracomment>
        <translation>징수 대상: 다른 쪽 부모</translation>
    </message>
    <message>
        <source>Nothing was collected from this parent in this month.</source>
        <extracomment>In the place of a list of payments</extracomment>
        <translation>해당 월에 이 부모에게서 징수한 금액이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) came in from this parent in this month.</source>
        <extracomment>Below a list of payments. %n is their number</extracomment>
        <translation>
            <numerusform>해당 월에 이 부모의 납부금이 %n건 접수되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: the day a payment came in. Keep the words of all columns short</extracomment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>Column: the identifier of a case</extracomment>
        <translation>사건 번호</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>Column of amounts: the whole payment; short words, please</extracomment>
        <translation>징수액</translation>
    </message>
    <message>
        <source>Current support</source>
        <extracomment>Column of amounts: the part that paid current support; short words, please</extracomment>
        <translation>당월 양육비</translation>
    </message>
    <message>
        <source>Past-due support</source>
        <extracomment>Column of amounts: the part that paid past-due support; short words, please</extracomment>
        <translation>체납 양육비</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Column of amounts: the part that has not been used yet; short words, please</extracomment>
        <translation>보관 중</translation>
    </message>
    <message>
        <source>Kept by the government</source>
        <extracomment>Column of amounts: the part the government kept; short words, please</extracomment>
        <translation>정부 몫</translation>
    </message>
    <message>
        <source>%1, from an earlier payment</source>
        <extracomment>In the column of the case, for money that came in earlier. %1 is a case identifier</extracomment>
        <translation>%1, 이전 납부금에서</translation>
    </message>
    <message>
        <source>%1, annual fee</source>
        <extracomment>In the column of the case, for a fee that is taken off. %1 is a case identifier</extracomment>
        <translation>%1, 연간 수수료</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Last line of a list: its sums</extracomment>
        <translation>합계</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Heading</extracomment>
        <translation>용어 설명</translation>
    </message>
    <message>
        <source>Current support is support of the month in which a payment came in. Past-due support is support of earlier months that was not paid in time.</source>
        <extracomment>What two words mean</extracomment>
        <translation>‘당월 양육비’는 납부금이 접수된 달의 양육비입니다. ‘체납 양육비’는 그보다 앞선 달의 양육비 중 제때 납부되지 않은 것입니다.</translation>
    </message>
    <message>
        <source>The government keeps support for the time in which a family receives or received public assistance. All other support is paid to the family: it is sent to you.</source>
        <extracomment>What the words on money kept by the government, and on money paid to the family, mean</extracomment>
        <translation>‘정부 몫’은 가족이 공적 부조를 받는 기간이나 받았던 기간의 양육비로, 정부가 갖습니다. 그 밖의 양육비는 모두 가족에게 지급되며, 귀하에게 보내 드립니다.</translation>
    </message>
    <message>
        <source>Held means: the money was received and is kept for your case, but it is not used yet. An amount below zero means: money that was held before was used in this month.</source>
        <extracomment>What held means</extracomment>
        <translation>‘보관 중’은 돈이 접수되어 귀하의 사건을 위해 보관되어 있으나 아직 사용되지 않았다는 뜻입니다. 0보다 작은 금액은 이전부터 보관하던 돈이 해당 월에 사용되었다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Federal law asks for an annual fee on some cases. It is taken from the family&apos;s money once a certain sum was collected in the year.</source>
        <extracomment>What the annual fee is</extracomment>
        <translation>연방법에 따라 일부 사건에는 연간 수수료가 있습니다. 한 해의 징수액이 일정 금액에 이르면 가족 몫에서 공제합니다.</translation>
    </message>
    <message>
        <source>If something looks wrong or is not clear, please ask us: %1</source>
        <extracomment>Last words of the notice</extracomment>
        <translation>잘못되었거나 분명하지 않은 점이 있으면 문의하십시오. 문의처: %1</translation>
    </message>
</context>
<context>
    <name>ObligationKind</name>
    <message>
        <source>Current support</source>
        <extracomment>support for a child, due regularly</extracomment>
        <translation>당월 양육비</translation>
    </message>
    <message>
        <source>Child care</source>
        <extracomment>money toward the costs of a child&apos;s day care</extracomment>
        <translation>보육비</translation>
    </message>
    <message>
        <source>Medical support</source>
        <extracomment>money toward a child&apos;s medical costs</extracomment>
        <translation>의료비 지원금</translation>
    </message>
    <message>
        <source>Spousal support</source>
        <extracomment>support for a husband or wife</extracomment>
        <translation>배우자 부양비</translation>
    </message>
    <message>
        <source>Payment toward past-due support</source>
        <extracomment>an amount expected regularly toward what is past due</extracomment>
        <translation>체납액 분할 납부</translation>
    </message>
</context>
<context>
    <name>PaperKind</name>
    <message>
        <source>Payment history</source>
        <extracomment>name of a paper: the payments received for a case</extracomment>
        <translation>납부 기록</translation>
    </message>
    <message>
        <source>Support obligation summary</source>
        <extracomment>name of a paper: what is to be paid, what is owed</extracomment>
        <translation>양육비 의무 요약</translation>
    </message>
    <message>
        <source>Account statement</source>
        <extracomment>name of a paper: summary and every line of the account</extracomment>
        <translation>계정 명세서</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <extracomment>name of a paper: the payments sent to the custodial parent</extracomment>
        <translation>지급 내역</translation>
    </message>
    <message>
        <source>Payment coupons</source>
        <extracomment>name of a paper: slips that are mailed with a payment</extracomment>
        <translation>납부 용지</translation>
    </message>
    <message>
        <source>Monthly notice</source>
        <extracomment>name of a paper: what was collected in a month and what became of it</extracomment>
        <translation>월간 통지서</translation>
    </message>
    <message>
        <source>Access notice</source>
        <extracomment>name of a paper: how a parent sees the case online</extracomment>
        <translation>온라인 이용 안내문</translation>
    </message>
</context>
<context>
    <name>PaperRefusal</name>
    <message>
        <source>This paper is made for the custodial parent only.</source>
        <extracomment>to staff, why a paper is not made: the chosen parent is the noncustodial one</extracomment>
        <translation>이 문서는 양육권자용으로만 작성됩니다.</translation>
    </message>
    <message>
        <source>This paper is made for the noncustodial parent only.</source>
        <extracomment>to staff, why a paper is not made: the chosen parent is the custodial one</extracomment>
        <translation>이 문서는 비양육권자용으로만 작성됩니다.</translation>
    </message>
    <message>
        <source>Nothing is to be paid on these days, so there is no coupon.</source>
        <extracomment>to staff, why payment coupons are not made</extracomment>
        <translation>이 기간에 납부할 금액이 없으므로 납부 용지가 없습니다.</translation>
    </message>
    <message>
        <source>No payment came in during the month, so there is no notice to send.</source>
        <extracomment>to staff, why a monthly notice is not made</extracomment>
        <translation>해당 월에 접수된 납부금이 없으므로 보낼 통지서가 없습니다.</translation>
    </message>
    <message>
        <source>The custodial parent has no verified address, so the notice may not be sent.</source>
        <extracomment>to staff, why a monthly notice is not made</extracomment>
        <translation>양육권자의 확인된 주소가 없으므로 통지서를 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Coupons are printed only with a reason.</source>
        <extracomment>to staff who may not know where payments come from, why payment coupons are not made</extracomment>
        <translation>사유가 있어야만 납부 용지를 인쇄합니다.</translation>
    </message>
    <message>
        <source>Payments come from wages (the last on %1), so coupons are printed only with a reason.</source>
        <extracomment>to staff, why payment coupons are not made; %1 is the date of the last payment that came from an employer</extracomment>
        <translation>납부금이 급여에서 공제되고 있으므로(마지막 공제 납부일: %1) 사유가 있어야만 납부 용지를 인쇄합니다.</translation>
    </message>
</context>
<context>
    <name>Payee</name>
    <message>
        <source>Custodial parent</source>
        <extracomment>the parent the child lives with</extracomment>
        <translation>양육권자</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>the agency that paid the family assistance</extracomment>
        <translation>정부</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>money given back to the one who paid it</extracomment>
        <translation>환불</translation>
    </message>
</context>
<context>
    <name>PaymentSource</name>
    <message>
        <source>Income withholding</source>
        <extracomment>an employer takes it from wages</extracomment>
        <translation>급여 공제</translation>
    </message>
    <message>
        <source>Direct payment</source>
        <extracomment>the parent pays the office without a withholding</extracomment>
        <translation>직접 납부</translation>
    </message>
    <message>
        <source>Federal tax offset</source>
        <extracomment>taken from a federal tax refund</extracomment>
        <translation>연방 세금 환급금에서 공제</translation>
    </message>
    <message>
        <source>State tax offset</source>
        <extracomment>taken from a state tax refund</extracomment>
        <translation>주 세금 환급금에서 공제</translation>
    </message>
    <message>
        <source>Unemployment benefits</source>
        <extracomment>withheld from unemployment benefits</extracomment>
        <translation>실업 급여</translation>
    </message>
    <message>
        <source>Another state</source>
        <extracomment>paid through the child support office of another state</extracomment>
        <translation>다른 주</translation>
    </message>
    <message>
        <source>Lottery</source>
        <extracomment>taken from lottery winnings</extracomment>
        <translation>복권 당첨금</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>any other source of a payment</extracomment>
        <translation>기타</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>stands for the source of any payment where the worker may not see it</extracomment>
        <translation>납부금</translation>
    </message>
</context>
<context>
    <name>PaymentStatus</name>
    <message>
        <source>Posted</source>
        <extracomment>a payment that counts</extracomment>
        <translation>반영됨</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>a payment that waits and is not sent on yet</extracomment>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>a payment that bounced or went back</extracomment>
        <translation>반환됨</translation>
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
        <translation>%1부터</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>a period without a beginning; %1 is a date</extracomment>
        <translation>%1까지</translation>
    </message>
</context>
<context>
    <name>PinLetter</name>
    <message>
        <source>Your PIN</source>
        <extracomment>Title of the letter, and the words above the frame with the number. PIN stays as it is</extracomment>
        <translation>귀하의 PIN</translation>
    </message>
    <message>
        <source>Letter number</source>
        <extracomment>Label: the number of this letter, which stands in a barcode, too</extracomment>
        <translation>통지서 번호</translation>
    </message>
    <message>
        <source>We are mailing your PIN to you again</source>
        <extracomment>Heading of the letter</extracomment>
        <translation>PIN을 다시 우편으로 보내 드립니다</translation>
    </message>
    <message>
        <source>We were asked to mail you the PIN of your child support account. It stands in the frame at the foot of this page.</source>
        <extracomment>First sentences of the letter. The frame, a box with the number, stands below</extracomment>
        <translation>귀하의 자녀 양육비 계정 PIN을 우편으로 보내 달라는 요청을 받았습니다. PIN은 이 페이지 아래쪽의 네모 칸 안에 있습니다.</translation>
    </message>
    <message>
        <source>Together with your Social Security number, the PIN opens:</source>
        <extracomment>Above a list of two</extracomment>
        <translation>사회보장번호와 함께 이 PIN으로 다음을 이용하실 수 있습니다.</translation>
    </message>
    <message>
        <source>your account online: %1</source>
        <extracomment>First of the list. %1 is an internet address</extracomment>
        <translation>온라인 계정: %1</translation>
    </message>
    <message>
        <source>the automatic telephone line of child support, day and night</source>
        <extracomment>Second of the list: a telephone number at which a machine tells a parent about the case</extracomment>
        <translation>자녀 양육비 자동 응답 전화(24시간)</translation>
    </message>
    <message>
        <source>Show your PIN to nobody and keep this letter safe. Our telephone staff cannot see the PIN and never ask for it.</source>
        <extracomment>Advice</extracomment>
        <translation>PIN을 아무에게도 보여 주지 마시고, 이 통지서를 안전한 곳에 보관하십시오. 전화 상담 직원은 PIN을 볼 수 없으며, 묻는 일도 절대 없습니다.</translation>
    </message>
    <message>
        <source>The PIN cannot be told by telephone, and it cannot be reset or changed. If you lose it, we can only mail it to you again.</source>
        <extracomment>What nobody can do with a PIN</extracomment>
        <translation>PIN은 전화로 알려 드릴 수 없으며, 재설정하거나 변경할 수 없습니다. 잃어버리신 경우에는 우편으로만 다시 보내 드릴 수 있습니다.</translation>
    </message>
    <message>
        <source>If you did not ask for this letter, someone may have asked in your name. Please call us, Monday to Friday from 8:00 AM to 7:00 PM: %1</source>
        <extracomment>%1 is a telephone number, or two</extracomment>
        <translation>이 통지서를 요청하지 않으셨다면, 다른 사람이 귀하의 이름으로 요청했을 수 있습니다. 월요일부터 금요일까지 오전 8:00에서 오후 7:00 사이에 전화해 주십시오: %1</translation>
    </message>
    <message>
        <source>Your safety</source>
        <extracomment>Heading of a box about the safety of people who are watched or threatened</extracomment>
        <translation>귀하의 안전</translation>
    </message>
    <message>
        <source>Someone may be able to see your mail, or what you do on a computer or a phone. If you are afraid of someone, keep this letter where that person cannot find it, and use a computer or a phone that person cannot get at.</source>
        <extracomment>In the safety box</extracomment>
        <translation>다른 사람이 귀하의 우편물이나, 컴퓨터나 휴대전화로 하는 일을 볼 수도 있습니다. 두려운 사람이 있으면, 이 통지서를 그 사람이 찾을 수 없는 곳에 두고, 그 사람이 사용하거나 볼 수 없는 컴퓨터나 휴대전화를 사용하십시오.</translation>
    </message>
    <message>
        <source>If you are not safe at home, you can get help by telephone: %1.</source>
        <extracomment>In the safety box. %1 is a telephone number</extracomment>
        <translation>집이 안전하지 않다면 %1번으로 전화하여 도움을 받으실 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Custodial parent</source>
        <extracomment>the parent the child lives with</extracomment>
        <translation>양육권자</translation>
    </message>
    <message>
        <source>Noncustodial parent</source>
        <extracomment>the parent who is to pay support</extracomment>
        <translation>비양육권자</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Before opening</source>
        <extracomment>Status of a payment that came in before the account was opened</extracomment>
        <translation>개설 전</translation>
    </message>
    <message>
        <source>Family</source>
        <extracomment>To whom a charge is owed</extracomment>
        <translation>가족</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>To whom a charge is owed</extracomment>
        <translation>정부</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <extracomment>First line of a table that goes on from the page before</extracomment>
        <translation>이전 쪽에서 이월</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <extracomment>Last line of a table that goes on on the next page</extracomment>
        <translation>다음 쪽으로 이월</translation>
    </message>
    <message>
        <source>Payments received</source>
        <extracomment>Heading of the table of payments</extracomment>
        <translation>접수된 납부금</translation>
    </message>
    <message>
        <source>No payment was received in this period.</source>
        <extracomment>In the place of the table of payments where there are none</extracomment>
        <translation>이 기간에 접수된 납부금이 없습니다.</translation>
    </message>
    <message>
        <source>Date received</source>
        <extracomment>Column: the day a payment came in</extracomment>
        <translation>접수일</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column: the letters and digits that name a payment or another entry</extracomment>
        <translation>참조 번호</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what a line is</extracomment>
        <translation>내용</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column: amounts of money</extracomment>
        <translation>금액</translation>
    </message>
    <message>
        <source>To current support</source>
        <extracomment>Column: the part of a payment that paid support of the month it came in
----------
Sum: what paid support of the month a payment came in</extracomment>
        <translation>당월 양육비에 충당</translation>
    </message>
    <message>
        <source>To past-due support</source>
        <extracomment>Column: the part of a payment that paid support of earlier months
----------
Sum: what paid support of earlier months</extracomment>
        <translation>체납 양육비에 충당</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: what became of a payment</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Total received</source>
        <extracomment>Last line of a table: all payments together</extracomment>
        <translation>접수 총액</translation>
    </message>
    <message>
        <source>Account, line by line</source>
        <extracomment>Heading of the table of everything that happened in the account</extracomment>
        <translation>계정 상세 내역</translation>
    </message>
    <message>
        <source>Nothing fell due and nothing was received in this period.</source>
        <extracomment>In the place of the account where nothing happened</extracomment>
        <translation>이 기간에 납부 기한이 된 금액과 접수된 금액이 없습니다.</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: the day of a line</extracomment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Owed to</source>
        <extracomment>Column: to whom a charge is owed, the family or the government</extracomment>
        <translation>받을 쪽</translation>
    </message>
    <message>
        <source>Charges and adjustments</source>
        <extracomment>Column: amounts that became owed</extracomment>
        <translation>부과 및 조정</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Column: amounts that were paid</extracomment>
        <translation>납부액</translation>
    </message>
    <message>
        <source>Total owed</source>
        <extracomment>Column: what is owed in all after a line</extracomment>
        <translation>미납 총액</translation>
    </message>
    <message>
        <source>Owed before this period</source>
        <extracomment>First line of the account: what was owed before the period began</extracomment>
        <translation>이 기간 전의 미납액</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Last line of a table: everything together</extracomment>
        <translation>합계</translation>
    </message>
    <message>
        <source>Payment History</source>
        <extracomment>Title of a paper: the payments received for a case</extracomment>
        <translation>납부 기록</translation>
    </message>
    <message>
        <source>Support Obligation Summary</source>
        <extracomment>Title of a paper: what is to be paid, what is owed</extracomment>
        <translation>양육비 의무 요약</translation>
    </message>
    <message>
        <source>Account Statement</source>
        <extracomment>Title of a paper: summary and every line of the account</extracomment>
        <translation>계정 명세서</translation>
    </message>
    <message>
        <source>No mailing address is known. Please hand this paper over.</source>
        <extracomment>In the place of the address</extracomment>
        <translation>등록된 우편 주소가 없습니다. 직접 전달해 주십시오.</translation>
    </message>
    <message>
        <source>Case identifier</source>
        <extracomment>Label: the letters and digits that name a case</extracomment>
        <translation>사건 번호</translation>
    </message>
    <message>
        <source>County</source>
        <extracomment>Label: the county that the case belongs to</extracomment>
        <translation>카운티</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>The days that the statement covers</extracomment>
        <translation>기간</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <extracomment>The parent that the statement is made for</extracomment>
        <translation>받는 분</translation>
    </message>
    <message>
        <source>Other parent</source>
        <extracomment>Label: the name of the other parent of the case</extracomment>
        <translation>다른 쪽 부모</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <extracomment>Label: the day the paper was made</extracomment>
        <translation>작성일</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Label: the telephone number of the office</extracomment>
        <translation>전화</translation>
    </message>
    <message>
        <source>TTY</source>
        <extracomment>Telephone for deaf people</extracomment>
        <translation>TTY</translation>
    </message>
    <message>
        <source>This paper shows the payments that were received for this case from %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>이 문서는 %1부터 %2까지 이 사건에 접수된 납부금을 보여 줍니다.</translation>
    </message>
    <message>
        <source>This paper shows the support obligations of this case from %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>이 문서는 %1부터 %2까지 이 사건의 양육비 의무를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Payments received after %1 will not appear.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 다음 날부터 접수된 납부금은 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Since %1 support of %2 fell due.</source>
        <extracomment>%1 is a date, %2 an amount</extracomment>
        <translation>%1 이후 납부 기한이 된 양육비 총액은 %2입니다.</translation>
    </message>
    <message>
        <source>Of the money received, %1 has been sent out so far and %2 is still to be sent.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>접수된 금액 중 지금까지 지급된 금액은 %1, 앞으로 지급될 금액은 %2입니다.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Heading above explanations of words</extracomment>
        <translation>용어 설명</translation>
    </message>
    <message>
        <source>Current support is support of the month in which a payment came in. Past-due support is support of earlier months that was not paid in time.</source>
        <extracomment>Explains the words current support and past-due support</extracomment>
        <translation>‘당월 양육비’는 납부금이 접수된 달의 양육비입니다. ‘체납 양육비’는 그보다 앞선 달의 양육비 중 제때 납부되지 않은 것입니다.</translation>
    </message>
    <message>
        <source>Support is owed to the family, or to the government for the time the family received public assistance. When a payment is used, its full amount counts for the parent who paid it.</source>
        <extracomment>Explains to whom support is owed</extracomment>
        <translation>양육비는 가족 몫이며, 가족이 공적 부조를 받은 기간의 양육비는 정부 몫입니다. 어느 쪽이든 납부금이 사용되면 그 전액이 납부한 부모의 납부액으로 인정됩니다.</translation>
    </message>
    <message>
        <source>A returned payment did not clear or was sent back. It is shown, but it is in no total.</source>
        <extracomment>Explains returned payments</extracomment>
        <translation>‘반환됨’은 결제되지 않았거나 되돌려 보낸 납부금입니다. 표시되지만 어떤 합계에도 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>The account was opened on %1. What is dated before that day is already part of the amounts owed at the opening; it is shown, but it is in no total.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>계정 개설일은 %1입니다. 개설일 전의 내역은 개설 시 미납액에 이미 포함되어 있으므로, 표시되지만 어떤 합계에도 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>If something looks wrong or is not clear, please ask us. Have your case identifier %1 at hand.</source>
        <extracomment>%1 is a case identifier</extracomment>
        <translation>잘못되었거나 분명하지 않은 점이 있으면 문의하십시오. 이때 사건 번호(%1)를 준비해 주십시오.</translation>
    </message>
    <message>
        <source>DEMO - every name and figure is made up</source>
        <extracomment>Mark on papers of a demonstration office</extracomment>
        <translation>DEMO - 모든 이름과 숫자는 가상입니다</translation>
    </message>
    <message>
        <source>No end date</source>
        <extracomment>An obligation without a last day</extracomment>
        <translation>종료일 없음</translation>
    </message>
    <message>
        <source>Support of this calendar month that is due and not yet paid.</source>
        <extracomment>Explains the balance: due this month</extracomment>
        <translation>이번 달 양육비 중 납부 기한이 되었으나 아직 납부되지 않은 금액입니다.</translation>
    </message>
    <message>
        <source>Support of earlier months that is not yet paid and goes to the family.</source>
        <extracomment>Explains the balance: past due to the family</extracomment>
        <translation>이번 달보다 앞선 달의 양육비 중 아직 납부되지 않았으며 가족에게 지급될 금액입니다.</translation>
    </message>
    <message>
        <source>Support of earlier months that is not yet paid and goes to the government, because the family received public assistance.</source>
        <extracomment>Explains the balance: past due to the government</extracomment>
        <translation>이번 달보다 앞선 달의 양육비 중 아직 납부되지 않았으며, 가족이 공적 부조를 받았기 때문에 정부 몫이 되는 금액입니다.</translation>
    </message>
    <message>
        <source>The three amounts above together.</source>
        <extracomment>Explains the balance: total owed</extracomment>
        <translation>위 세 금액을 더한 금액입니다.</translation>
    </message>
    <message>
        <source>Money that was received and is not used yet. It is not taken off the total owed until it is used.</source>
        <extracomment>Explains the balance: held</extracomment>
        <translation>접수되었으나 아직 사용되지 않은 돈입니다. 사용 전에는 미납 총액에서 빼지 않습니다.</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>Heading of the table with the sums of all payments</extracomment>
        <translation>요약</translation>
    </message>
    <message>
        <source>Held, not used yet</source>
        <extracomment>Sum: money received that waits</extracomment>
        <translation>보관 중, 아직 사용되지 않음</translation>
    </message>
    <message>
        <source>Support obligations in this period</source>
        <extracomment>Heading of the table of what the parent must pay regularly</extracomment>
        <translation>이 기간의 양육비 의무</translation>
    </message>
    <message>
        <source>No support obligation was in force in this period.</source>
        <extracomment>In the place of the table of obligations where there are none</extracomment>
        <translation>이 기간에 유효한 양육비 의무가 없습니다.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what kind of support is to be paid</extracomment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Docket</source>
        <extracomment>Column: the court&apos;s number of the order</extracomment>
        <translation>법원 사건 번호</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>Column: as in every week, every month</extracomment>
        <translation>주기</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column: the first day of an obligation</extracomment>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Column: the last day of an obligation</extracomment>
        <translation>종료일</translation>
    </message>
    <message>
        <source>What is owed on %1</source>
        <extracomment>Heading. %1 is a date</extracomment>
        <translation>미납액(%1 기준)</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Column: the name of a balance</extracomment>
        <translation>잔액</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>Column: explains each balance</extracomment>
        <translation>의미</translation>
    </message>
    <message>
        <source>How the total owed changed</source>
        <extracomment>Heading of a table that leads from what was owed to what is owed</extracomment>
        <translation>미납 총액의 변동</translation>
    </message>
    <message>
        <source>Owed before %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 전의 미납액</translation>
    </message>
    <message>
        <source>Owed when the account was opened</source>
        <extracomment>Line: what was owed when the account began</extracomment>
        <translation>계정 개설 시 미납액</translation>
    </message>
    <message>
        <source>Support that fell due</source>
        <extracomment>Line: the support that had to be paid in the period</extracomment>
        <translation>납부 기한이 된 양육비</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <extracomment>Line: corrections, up or down</extracomment>
        <translation>조정</translation>
    </message>
    <message>
        <source>Paid off with money received</source>
        <extracomment>Line: the part of the payments that lowered what is owed</extracomment>
        <translation>접수된 납부금으로 충당됨</translation>
    </message>
    <message>
        <source>Total owed on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>미납 총액(%1 기준)</translation>
    </message>
    <message>
        <source>Month by month</source>
        <extracomment>Heading of a table with a line for each month</extracomment>
        <translation>월별 내역</translation>
    </message>
    <message>
        <source>The account of this case opens after this period.</source>
        <extracomment>In the place of a table where the case is newer than the period</extracomment>
        <translation>이 사건의 계정은 이 기간이 끝난 뒤에 개설됩니다.</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Column: months by name</extracomment>
        <translation>월</translation>
    </message>
    <message>
        <source>Charged</source>
        <extracomment>Column: support that fell due in a month</extracomment>
        <translation>부과액</translation>
    </message>
    <message>
        <source>Opening and adjustments</source>
        <extracomment>Column: opening amounts and adjustments of a month</extracomment>
        <translation>개설 및 조정</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column: payments received in a month</extracomment>
        <translation>접수액</translation>
    </message>
    <message>
        <source>Owed at end of month</source>
        <extracomment>Column: what is owed in all at the end of a month</extracomment>
        <translation>월말 미납액</translation>
    </message>
    <message>
        <source>Money received since the account was opened on %1</source>
        <extracomment>Heading. %1 is a date</extracomment>
        <translation>계정 개설(%1) 이후 접수된 금액</translation>
    </message>
    <message>
        <source>For the family</source>
        <extracomment>Line: the part of the money received that goes to the family</extracomment>
        <translation>가족 몫</translation>
    </message>
    <message>
        <source>Annual fee, withheld from the family&apos;s money</source>
        <extracomment>Line: the fee the office keeps once a year</extracomment>
        <translation>연간 수수료, 가족 몫에서 공제</translation>
    </message>
    <message>
        <source>Kept by the government in return for public assistance</source>
        <extracomment>Line: money the government keeps because it paid the family assistance before</extracomment>
        <translation>공적 부조에 대한 정부 몫</translation>
    </message>
    <message>
        <source>Given back to the parent who paid</source>
        <extracomment>Line: money refunded to the one who paid it</extracomment>
        <translation>납부한 부모에게 환불</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Footer of every page. %1 is the page, %2 the number of pages</extracomment>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Return address</source>
        <extracomment>Above the address to which the post brings back what it cannot deliver</extracomment>
        <translation>반송 주소</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) in this list.</source>
        <extracomment>Below a list of payments. %n is their number</extracomment>
        <translation>
            <numerusform>이 목록의 건수: %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Held when received</source>
        <extracomment>Column: the part of a payment that was not used on the day it came in; it may have been used since
----------
Sum: what was not used on the day a payment came in; it may have been used since</extracomment>
        <translation>접수 당시 보관</translation>
    </message>
    <message>
        <source>Of the money received, %1 has paid support that falls due after %2, later in the same month. It lowers the total owed when that support falls due.</source>
        <extracomment>Below sums of money received. %1 is an amount, %2 the last day that the paper covers</extracomment>
        <translation>접수된 금액 중, %2 다음 날부터 같은 달 안에 납부 기한이 되는 양육비에 이미 충당된 금액은 %1입니다. 그 양육비의 납부 기한이 되면 미납 총액이 이만큼 줄어듭니다.</translation>
    </message>
    <message>
        <source>Held when received is the part of a payment that was held on the day it came in; it may have been used or given back since, and the amount held on %1 is the last line of the table In short.</source>
        <extracomment>Explains a column of payments; In short is the name of a table on the paper. %1 is a date</extracomment>
        <translation>‘접수 당시 보관’은 납부금 중 접수된 날에 보관된 부분입니다. 그 후 사용되었거나 환불되었을 수 있으며, %1 기준으로 보관 중인 금액은 ‘요약’ 표의 마지막 줄에 있습니다.</translation>
    </message>
    <message>
        <source>Held when received is the part of a payment that was held on the day it came in; it may have been used or given back since, and the amount held on %1 is the balance Held on this paper.</source>
        <extracomment>Explains a column of payments; Held is the name of a balance on the paper. %1 is a date</extracomment>
        <translation>‘접수 당시 보관’은 납부금 중 접수된 날에 보관된 부분입니다. 그 후 사용되었거나 환불되었을 수 있으며, %1 기준으로 보관 중인 금액은 이 문서의 ‘보관 중’ 잔액에 있습니다.</translation>
    </message>
    <message>
        <source>Held means: the money was received and is kept for this case, but it is not used yet, for example because it is for a later month or is still being reviewed. It lowers the total owed when it is used.</source>
        <extracomment>Explains the word held</extracomment>
        <translation>‘보관 중’은 돈이 접수되어 이 사건을 위해 보관되어 있으나 아직 사용되지 않았다는 뜻입니다. 예를 들어 나중 달의 양육비를 미리 낸 것이거나 아직 검토 중인 경우입니다. 이 돈이 사용되면 미납 총액이 그만큼 줄어듭니다.</translation>
    </message>
    <message>
        <source>Still held on %1</source>
        <extracomment>Below the total and no part of it: what of all money received is held now. %1 is a date</extracomment>
        <translation>아직 보관 중인 금액(%1 기준)</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Label: beside it stands how the dates on the paper are written</extracomment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <extracomment>The order in which dates are written on the paper, as 12/31/2026, the month being on the left</extracomment>
        <translation>월/일/년</translation>
    </message>
</context>
</TS>
