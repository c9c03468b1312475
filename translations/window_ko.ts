<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>CallAnswer</name>
    <message>
        <source>Full name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Social Security number</source>
        <translation>사회보장번호(SSN)</translation>
    </message>
    <message>
        <source>Case identifiers</source>
        <translation>사건 번호</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>우편 주소</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>비교하지 않음</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>All of it matches. The letter goes to the address on record.</source>
        <translation>모두 일치합니다. 통지서는 등록된 주소로 갑니다.</translation>
    </message>
    <message>
        <source>All of it matches. %1</source>
        <translation>모두 일치합니다. %1</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodial parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noncustodial parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell nothing of the noncustodial parent&apos;s address, phone, e-mail, day of birth or Social Security number. Coupons are not for this caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell nothing of the custodial parent&apos;s address, phone, e-mail, day of birth or Social Security number, nor of disbursements. Disbursements and the monthly notice are not for this caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell nothing of this case without a parent&apos;s written authority. Papers go to the parents alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is calling: papers go to the parents alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disbursements are the custodial parent&apos;s: tell this caller nothing of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified %1 (custodial parent)</source>
        <extracomment>The caller has proved who it is at %1, a time as 10:42</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified %1 (noncustodial parent)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTables</name>
    <message>
        <source>The latest: %1</source>
        <translation>최근: %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>납부</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>아직 납부가 없습니다.</translation>
    </message>
    <message>
        <source>No payments in this period (%1).</source>
        <translation>이 기간(%1)에 납부가 없습니다.</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>No disbursements yet.</source>
        <translation>아직 지급이 없습니다.</translation>
    </message>
    <message>
        <source>No disbursements in this period (%1).</source>
        <translation>이 기간(%1)에 지급이 없습니다.</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>As of %1 · Space shows why a balance is this much</source>
        <translation>%1 기준 · 스페이스 키를 누르면 잔액의 근거가 나옵니다</translation>
    </message>
    <message>
        <source>Nothing is counted before the opening day.</source>
        <translation>개시일 전은 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>부과</translation>
    </message>
    <message>
        <source>No charges yet.</source>
        <translation>아직 부과가 없습니다.</translation>
    </message>
    <message>
        <source>No charges in this period (%1).</source>
        <translation>이 기간(%1)에 부과가 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>납부(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;isbursements</source>
        <translation>지급(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Balances</source>
        <translation>잔액(&amp;B)</translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation>부과(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Letter</source>
        <translation>통지서</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>부모</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>a State of the United States</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인자</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽수</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>적용일</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">금액</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligation</source>
        <extracomment>the reference of what a court ordered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished">미납</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, overdue</source>
        <extracomment>a disbursement that should have been made by now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>a disbursement that is still to be made</extracomment>
        <translation type="unfinished">예정</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disbursement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued or due</source>
        <extracomment>the day money was sent on, or is to be sent on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>who gets the money</extracomment>
        <translation type="unfinished">까지</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <extracomment>stands in place of a protected address, phone or e-mail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>the person&apos;s address and contacts are kept from others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>the reference of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in own script</source>
        <extracomment>the name in the person&apos;s own script</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, line 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To current</source>
        <extracomment>the part of a payment that paid what is due this month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To past due</source>
        <extracomment>the part of a payment that paid what is past due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>the part of a payment that waits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed after</source>
        <extracomment>total owed after the payment</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>&amp;Find a case</source>
        <translation>사건 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>다시 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Other cases of the &amp;custodial parent</source>
        <translation>양육권자의 다른 사건(&amp;C)</translation>
    </message>
    <message>
        <source>Other cases of the &amp;noncustodial parent</source>
        <translation>비양육권자의 다른 사건(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;IN letter…</source>
        <translation>PIN 통지서(&amp;I)…</translation>
    </message>
    <message>
        <source>A lost PIN is mailed again</source>
        <translation>잊은 PIN을 다시 우편으로 보냅니다</translation>
    </message>
    <message>
        <source>Next c&amp;all</source>
        <translation>다음 통화(&amp;A)</translation>
    </message>
    <message>
        <source>Closes all cases and forgets everything of the last call</source>
        <translation>모든 사건을 닫고 지난 통화의 내용을 모두 지웁니다</translation>
    </message>
    <message>
        <source>Ne&amp;xt open case</source>
        <translation>다음 열린 사건(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>사건 닫기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Statement…</source>
        <translation>명세서(&amp;S)…</translation>
    </message>
    <message>
        <source>Statement for a parent</source>
        <translation>부모에게 줄 명세서</translation>
    </message>
    <message>
        <source>&amp;Disbursements…</source>
        <translation>지급 내역(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Coupons…</source>
        <translation>납부 용지(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Monthly notice…</source>
        <translation>월간 통지서(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Access notice…</source>
        <translation>온라인 이용 안내문(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Kept papers…</source>
        <translation>보관된 문서(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>납부(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;isbursements</source>
        <translation>지급(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Balances</source>
        <translation>잔액(&amp;B)</translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation>부과(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>행 세부 정보(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ort by this column</source>
        <translation>이 열로 정렬(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>기간(&amp;E)</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>다음 창(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Many papers…</source>
        <translation>여러 문서(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Office settings…</source>
        <translation>사무소 설정(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;PIN letters…</source>
        <translation>PIN 통지서(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Trail…</source>
        <translation>기록부(&amp;T)…</translation>
    </message>
    <message>
        <source>Your &amp;last views…</source>
        <translation>내 최근 조회(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table as a file for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print this table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table as it is shown, for office use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover a&amp;mounts and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the counter, where others see the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The database does not answer: %1 What is on the screen stays as it was read.</source>
        <translation>데이터베이스가 응답하지 않습니다: %1 화면의 내용은 읽은 그대로입니다.</translation>
    </message>
    <message>
        <source>The printer did not take it: %1</source>
        <translation>프린터가 받지 않았습니다: %1</translation>
    </message>
    <message>
        <source>It has changed meanwhile, please look again: %1</source>
        <translation>그사이 변경되었습니다. 다시 확인하십시오: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>it did not work</comment>
        <translation>하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>what was entered cannot be taken</comment>
        <translation>받을 수 없는 입력입니다: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a rule says no</comment>
        <translation>규칙상 할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is no such thing</comment>
        <translation>찾을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>not allowed</comment>
        <translation>권한이 없습니다: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>allowed with a reason</comment>
        <translation>사유를 적으면 할 수 있습니다: %1</translation>
    </message>
</context>
<context>
    <name>KeptPaper</name>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>문서의 날짜</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Made all the same because</source>
        <translation>그래도 작성한 사유</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>보관 내용</translation>
    </message>
    <message>
        <source>The facts alone</source>
        <translation>사실만</translation>
    </message>
    <message>
        <source>The file, byte for byte</source>
        <translation>파일 전체 그대로</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>다이제스트</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>&amp;Approve…</source>
        <translation>승인(&amp;A)…</translation>
    </message>
    <message>
        <source>Approve letter %1</source>
        <translation>통지서 %1 승인</translation>
    </message>
    <message>
        <source>Approve %1 letters</source>
        <translation>통지서 %1건 승인</translation>
    </message>
    <message>
        <source>1 letter approved.</source>
        <translation>통지서 1건을 승인했습니다.</translation>
    </message>
    <message>
        <source>%1 letters approved.</source>
        <translation>통지서 %1건을 승인했습니다.</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>무효화(&amp;V)…</translation>
    </message>
    <message>
        <source>Void letter %1</source>
        <translation>통지서 %1 무효화</translation>
    </message>
    <message>
        <source>Void %1 letters</source>
        <translation>통지서 %1건 무효화</translation>
    </message>
    <message>
        <source>1 letter is void.</source>
        <translation>통지서 1건이 무효입니다.</translation>
    </message>
    <message>
        <source>%1 letters are void.</source>
        <translation>통지서 %1건이 무효입니다.</translation>
    </message>
    <message>
        <source>&amp;Retry…</source>
        <translation>다시 시도(&amp;R)…</translation>
    </message>
    <message>
        <source>Queue letter %1 again</source>
        <translation>통지서 %1 다시 대기</translation>
    </message>
    <message>
        <source>Queue %1 letters again</source>
        <translation>통지서 %1건 다시 대기</translation>
    </message>
    <message>
        <source>1 letter is in the queue again.</source>
        <translation>통지서 1건이 다시 대기합니다.</translation>
    </message>
    <message>
        <source>%1 letters are in the queue again.</source>
        <translation>통지서 %1건이 다시 대기합니다.</translation>
    </message>
    <message>
        <source>Re&amp;print…</source>
        <translation>다시 인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Print letter %1 again</source>
        <translation>통지서 %1 다시 인쇄</translation>
    </message>
    <message>
        <source>Print %1 letters again</source>
        <translation>통지서 %1건 다시 인쇄</translation>
    </message>
    <message>
        <source>1 letter is printed again.</source>
        <translation>통지서 1건을 다시 인쇄합니다.</translation>
    </message>
    <message>
        <source>%1 letters are printed again.</source>
        <translation>통지서 %1건을 다시 인쇄합니다.</translation>
    </message>
    <message>
        <source>Printe&amp;d…</source>
        <translation>인쇄됨(&amp;D)…</translation>
    </message>
    <message>
        <source>Letter %1 was printed</source>
        <translation>통지서 %1: 인쇄됨</translation>
    </message>
    <message>
        <source>%1 letters were printed</source>
        <translation>통지서 %1건: 인쇄됨</translation>
    </message>
    <message>
        <source>1 letter waits for its scan.</source>
        <translation>통지서 1건이 스캔을 기다립니다.</translation>
    </message>
    <message>
        <source>%1 letters wait for their scan.</source>
        <translation>통지서 %1건이 스캔을 기다립니다.</translation>
    </message>
    <message>
        <source>&amp;Not printed…</source>
        <translation>인쇄 안 됨(&amp;N)…</translation>
    </message>
    <message>
        <source>Letter %1 was not printed</source>
        <translation>통지서 %1: 인쇄 안 됨</translation>
    </message>
    <message>
        <source>%1 letters were not printed</source>
        <translation>통지서 %1건: 인쇄 안 됨</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Choose a letter first.</source>
        <translation>먼저 통지서를 고르십시오.</translation>
    </message>
    <message>
        <source>Not for letter %1: %2.</source>
        <translation>통지서 %1에는 할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Letter %1 is your own request: another supervisor must approve it.</source>
        <translation>통지서 %1의 요청자는 본인입니다. 다른 관리자가 승인해야 합니다.</translation>
    </message>
    <message>
        <source>One letter at a time: look for its sheet.</source>
        <translation>한 번에 한 건만 됩니다. 종이를 찾아보십시오.</translation>
    </message>
    <message>
        <source>It goes to the address that is on record now: look at the case first.</source>
        <translation>지금 등록된 주소로 갑니다. 먼저 사건을 확인하십시오.</translation>
    </message>
    <message>
        <source>No letter goes out, and the parent may ask again. Destroy its sheet if there is one.</source>
        <translation>통지서가 나가지 않으며 부모는 다시 요청할 수 있습니다. 종이가 있으면 폐기하십시오.</translation>
    </message>
    <message>
        <source>It is printed with the next letters. Mend first what was in the way.</source>
        <translation>다음 통지서와 함께 인쇄됩니다. 먼저 걸림돌을 없애십시오.</translation>
    </message>
    <message>
        <source>Sheet %1 no longer counts: destroy it if you find it. A new one is printed, with another number.</source>
        <translation>종이 %1의 효력이 없어집니다. 발견하면 폐기하십시오. 다른 번호로 새로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Look for the sheet that has %1 below its barcode (attempt %2) at %3. Only if you hold it, and it is whole, was it printed. It then waits for its scan.</source>
        <translation>%3에서 바코드 아래에 %1 번호가 있는 종이(%2회차)를 찾으십시오. 손에 있고 온전할 때만 인쇄된 것입니다. 그다음 스캔을 기다립니다.</translation>
    </message>
    <message>
        <source>Look for the sheet that has %1 below its barcode (attempt %2) at %3. If it is not there, or is spoiled (destroy it), another one is printed with another number. Should this one turn up later, destroy it.</source>
        <translation>%3에서 바코드 아래에 %1 번호가 있는 종이(%2회차)를 찾으십시오. 없거나 못 쓰게 되었으면(폐기) 다른 번호로 다시 인쇄됩니다. 나중에 나오면 폐기하십시오.</translation>
    </message>
    <message>
        <source>Address checked with the parent</source>
        <translation>부모와 주소를 확인함</translation>
    </message>
    <message>
        <source>Change of address confirmed in writing</source>
        <translation>주소 변경을 서면으로 확인함</translation>
    </message>
    <message>
        <source>Earlier letter did not arrive</source>
        <translation>이전 통지서가 도착하지 않음</translation>
    </message>
    <message>
        <source>Asked for by mistake</source>
        <translation>잘못 요청함</translation>
    </message>
    <message>
        <source>The parent has found the PIN</source>
        <translation>부모가 PIN을 찾음</translation>
    </message>
    <message>
        <source>Doubt about who called</source>
        <translation>전화한 사람이 의심스러움</translation>
    </message>
    <message>
        <source>Printer is in order again</source>
        <translation>프린터가 다시 정상임</translation>
    </message>
    <message>
        <source>A new sealed PIN was delivered</source>
        <translation>새 봉인 PIN이 전달됨</translation>
    </message>
    <message>
        <source>Sheet spoiled</source>
        <translation>종이를 못 쓰게 됨</translation>
    </message>
    <message>
        <source>Sheet lost before it was mailed</source>
        <translation>발송 전에 종이를 잃어버림</translation>
    </message>
    <message>
        <source>Envelope came back</source>
        <translation>봉투가 반송됨</translation>
    </message>
    <message>
        <source>Sheet found, whole</source>
        <translation>온전한 종이를 찾음</translation>
    </message>
    <message>
        <source>No sheet found</source>
        <translation>종이를 찾지 못함</translation>
    </message>
    <message>
        <source>Sheet spoiled and destroyed</source>
        <translation>못 쓰게 된 종이를 폐기함</translation>
    </message>
    <message>
        <source>And %1 more that could not be done.</source>
        <translation>그 밖에 하지 못한 것이 %1건 더 있습니다.</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>Custodial</source>
        <translation>양육권자</translation>
    </message>
    <message>
        <source>Noncustodial</source>
        <translation>비양육권자</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>통지서 %1</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>여기 있는 이유</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Into the queue</source>
        <translation>대기열에 넣음</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>종이</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>History, the latest first</source>
        <translation>이력(최근 순)</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>%1회차</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Family</source>
        <extracomment>to whom a charge is owed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>to whom a charge is owed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Agents find cases of the whole State, print statements for either parent, and have a lost PIN mailed again.</source>
        <translation>상담원은 주 전체의 사건을 찾고, 양쪽 부모의 명세서를 인쇄하며, 잊은 PIN을 다시 보내게 합니다.</translation>
    </message>
    <message>
        <source>Caseworkers work on the cases of their office. A case of another office opens with a stated reason.</source>
        <translation>담당자는 자기 사무소의 사건을 처리합니다. 다른 사무소의 사건은 사유를 적으면 열립니다.</translation>
    </message>
    <message>
        <source>The mailroom prints the letters in the queue with its own program, caseledger-mailroom. Cases do not open in this role.</source>
        <translation>우편실은 전용 프로그램 caseledger-mailroom으로 대기 중인 통지서를 인쇄합니다. 이 역할에서는 사건이 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Auditors read the whole trail: who saw, printed or changed what, when and why. They check that nobody has bent it. Cases do not open in this role.</source>
        <translation>감사자는 누가 무엇을 언제 왜 보고 인쇄하고 바꾸었는지 기록부 전체를 읽고, 아무도 고치지 않았는지 확인합니다. 이 역할에서는 사건이 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Administrators set up the office: settings here; users, imports, backups and keys with caseledgerctl. They check that nobody has bent the trail. Cases do not open in this role.</source>
        <translation>시스템 관리자는 사무소를 설정합니다. 설정은 여기에서, 사용자·가져오기·백업·키는 caseledgerctl로 합니다. 기록부를 아무도 고치지 않았는지 확인합니다. 이 역할에서는 사건이 열리지 않습니다.</translation>
    </message>
    <message>
        <source>open cases</source>
        <translation>사건 열기</translation>
    </message>
    <message>
        <source>see the contact of a protected person</source>
        <translation>보호 대상자의 연락처 보기</translation>
    </message>
    <message>
        <source>print statements</source>
        <translation>명세서 인쇄</translation>
    </message>
    <message>
        <source>print papers other than statements</source>
        <translation>명세서 이외의 문서 인쇄</translation>
    </message>
    <message>
        <source>export a case</source>
        <translation>사건 내보내기</translation>
    </message>
    <message>
        <source>print many papers at once</source>
        <translation>여러 문서 한꺼번에 인쇄</translation>
    </message>
    <message>
        <source>change contact data</source>
        <translation>연락처 변경</translation>
    </message>
    <message>
        <source>ask for a PIN letter</source>
        <translation>PIN 통지서 요청</translation>
    </message>
    <message>
        <source>decide on letters</source>
        <translation>통지서 결정</translation>
    </message>
    <message>
        <source>print letters</source>
        <translation>통지서 인쇄</translation>
    </message>
    <message>
        <source>change the office&apos;s settings</source>
        <translation>사무소 설정 변경</translation>
    </message>
    <message>
        <source>read the trail</source>
        <translation>기록부 읽기</translation>
    </message>
    <message>
        <source>check the trail</source>
        <translation>기록부 검증</translation>
    </message>
    <message>
        <source>Your role (%1) may not %2.</source>
        <translation>현재 역할(%1)로는 할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Supervisors work on the cases of their office, print many papers at once, decide on PIN letters, read who saw what in their office, and watch over its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the figures of the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>no office</source>
        <translation>사무소 없음</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>사무소 %1</translation>
    </message>
    <message>
        <source>Call center agent</source>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Mail room</source>
        <translation>우편실</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>감사자</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>시스템 관리자</translation>
    </message>
    <message>
        <source>no users: every right</source>
        <translation>사용자 없음: 모든 권한</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 · One file on this computer</source>
        <translation>%1 · %2 · 이 컴퓨터의 파일 하나</translation>
    </message>
    <message>
        <source>First sign-in.</source>
        <translation>첫 로그인입니다.</translation>
    </message>
    <message>
        <source>Last sign-in %1.</source>
        <translation>마지막 로그인: %1.</translation>
    </message>
    <message>
        <source>1 failed try</source>
        <translation>실패한 시도 1회</translation>
    </message>
    <message>
        <source>%1 failed tries</source>
        <translation>실패한 시도 %1회</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <translation>%1 %2 %3.</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>그 전</translation>
    </message>
    <message>
        <source>since then</source>
        <translation>그 후</translation>
    </message>
    <message>
        <source>One file on this computer. Whoever can open the file can read all of it: passwords, rights and the trail bind this program, not other ways to the file. Keep the file where only the office&apos;s people can reach it, on a disk that is encrypted. That somebody changed the file by other ways is found by checking the trail against a checkpoint kept elsewhere; that somebody read it is not.</source>
        <translation>이 컴퓨터의 파일 하나입니다. 파일을 열 수 있는 사람은 모두 읽을 수 있습니다. 비밀번호와 권한과 기록부는 이 프로그램만 구속하며 파일에 이르는 다른 길은 막지 못합니다. 파일은 사무소 직원만 접근할 수 있는 곳에, 암호화된 디스크에 두십시오. 다른 방법으로 파일을 고친 것은 다른 곳에 보관한 검증점으로 기록부를 검증하면 드러나지만, 읽은 것은 드러나지 않습니다.</translation>
    </message>
    <message>
        <source>This database has no users: whoever may open the file has every right of every role, and the trail names the computer&apos;s user. It ends when an administrator is added (caseledgerctl users add).</source>
        <translation>이 데이터베이스에는 사용자가 없습니다. 파일을 열 수 있는 사람은 모든 역할의 모든 권한을 가지며 기록부에는 컴퓨터 사용자의 이름이 남습니다. 시스템 관리자를 추가하면(caseledgerctl users add) 끝납니다.</translation>
    </message>
    <message>
        <source>You may see where payments come from; federal law protects that (26 USC 6103).</source>
        <translation>납부의 출처를 볼 수 있습니다. 연방법이 이를 보호합니다(26 USC 6103).</translation>
    </message>
    <message>
        <source>Where payments come from is not shown to you.</source>
        <translation>납부의 출처는 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>You are signed in as %1. What you open, print and export stands in the trail under that name.</source>
        <translation>%1(으)로 로그인했습니다. 열고 인쇄하고 내보낸 것은 이 이름으로 기록부에 남습니다.</translation>
    </message>
</context>
<context>
    <name>TableSummary</name>
    <message>
        <source>1 payment</source>
        <translation>납부 1건</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>납부 %1건</translation>
    </message>
    <message>
        <source>Total received</source>
        <translation>납부 합계</translation>
    </message>
    <message>
        <source>1 disbursement</source>
        <translation>지급 1건</translation>
    </message>
    <message>
        <source>%1 disbursements</source>
        <translation>지급 %1건</translation>
    </message>
    <message>
        <source>Total sent</source>
        <translation>지급 합계</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>1 charge</source>
        <translation>부과 1건</translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation>부과 %1건</translation>
    </message>
    <message>
        <source>Total charged</source>
        <translation>부과 합계</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>미납</translation>
    </message>
    <message>
        <source>Total owed on %1</source>
        <translation>%1 기준 미납 총액</translation>
    </message>
</context>
<context>
    <name>caseledger::BatchChoices</name>
    <message>
        <source>&amp;Keep every paper byte for byte</source>
        <translation>모든 문서를 파일 그대로 보관(&amp;K)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Each parent&apos;s own</source>
        <translation>각 부모의 언어</translation>
    </message>
    <message>
        <source>Coupons are then made although wages pay</source>
        <translation>급여에서 납부되어도 납부 용지를 만듭니다</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>종류(&amp;I)</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>대상(&amp;R)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;G)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>사유(&amp;N)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>폴더(&amp;F)…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>An empty folder, or one to go on in</source>
        <translation>빈 폴더 또는 이어서 할 폴더</translation>
    </message>
    <message>
        <source>A file for each case</source>
        <translation>사건마다 파일 하나</translation>
    </message>
    <message>
        <source>Many papers in one file</source>
        <translation>여러 문서를 파일 하나에</translation>
    </message>
    <message>
        <source>Else their facts are kept and no copy can be saved later</source>
        <translation>그러지 않으면 사실만 보관되어 나중에 사본을 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>형태(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Papers in a file</source>
        <translation>파일당 문서 수(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>파일을 둘 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>파일을 둘 폴더를 고르십시오</translation>
    </message>
</context>
<context>
    <name>caseledger::BatchDialog</name>
    <message>
        <source>Many papers</source>
        <translation>여러 문서</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>예상(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel the batch</source>
        <translation>일괄 작업 취소(&amp;C)</translation>
    </message>
    <message>
        <source>The batch is through.</source>
        <translation>일괄 작업이 끝났습니다.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>일괄 작업을 멈추었습니다.</translation>
    </message>
    <message>
        <source>The batch ended: %1</source>
        <translation>일괄 작업이 중단되었습니다: %1</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>이어서 하기(&amp;S)</translation>
    </message>
</context>
<context>
    <name>caseledger::BatchReport</name>
    <message>
        <source>Papers made</source>
        <translation>만든 문서</translation>
    </message>
    <message>
        <source>In another case&apos;s paper</source>
        <translation>다른 사건의 문서에 포함</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1초 미만</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>Open the inde&amp;x</source>
        <translation>색인 열기(&amp;X)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Figures of the batch</source>
        <translation>일괄 작업의 수치</translation>
    </message>
    <message>
        <source>Estimate first: it counts the cases and tries a few papers, and writes nothing.</source>
        <translation>먼저 예상하십시오. 사건을 세고 문서 몇 개를 시험하며 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>About %1 pages for %2 cases, in about %3.</source>
        <translation>사건 %2건에 약 %1쪽, 약 %3 걸립니다.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Pages, about</source>
        <translation>쪽수(약)</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>시간(약)</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>사건 %2건 중 %1건</translation>
    </message>
    <message>
        <source>%1 of %2 cases · %3 pages a second · %4 left</source>
        <translation>사건 %2건 중 %1건 · 초당 %3쪽 · 남은 시간 %4</translation>
    </message>
    <message>
        <source>The batch is through.</source>
        <translation>일괄 작업이 끝났습니다.</translation>
    </message>
    <message>
        <source>Stopped. What is written is whole; start again in the same folder to go on.</source>
        <translation>멈추었습니다. 쓴 것은 온전합니다. 같은 폴더에서 다시 시작하면 이어집니다.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Why papers were not made</source>
        <translation>문서를 만들지 않은 이유</translation>
    </message>
    <message>
        <source>%1 × first %2</source>
        <translation>%1회, 처음은 %2</translation>
    </message>
</context>
<context>
    <name>caseledger::CallAnswer</name>
    <message>
        <source>Reference number</source>
        <translation>접수 번호</translation>
    </message>
    <message>
        <source>1 attempt by telephone is left for this parent today.</source>
        <translation>오늘 이 부모에게 남은 전화 시도는 1회입니다.</translation>
    </message>
    <message>
        <source>%1 attempts by telephone are left for this parent today.</source>
        <translation>오늘 이 부모에게 남은 전화 시도는 %1회입니다.</translation>
    </message>
    <message>
        <source>Reference number %1</source>
        <translation>접수 번호 %1</translation>
    </message>
    <message>
        <source>The letter is in the queue of the print room.</source>
        <translation>통지서가 인쇄실 대기열에 있습니다.</translation>
    </message>
    <message>
        <source>The letter waits. %1</source>
        <translation>통지서가 대기 중입니다. %1</translation>
    </message>
</context>
<context>
    <name>caseledger::CallQuestions</name>
    <message>
        <source>&amp;Written request</source>
        <translation>서면 요청(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Signed by the parent</source>
        <translation>부모가 서명함(&amp;S)</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>누가 전화했습니까?</translation>
    </message>
    <message>
        <source>Or by letter</source>
        <translation>또는 편지로</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>성명(&amp;F)</translation>
    </message>
    <message>
        <source>Given and family name, in any order.</source>
        <translation>이름과 성, 순서는 상관없습니다.</translation>
    </message>
    <message>
        <source>Social Security n&amp;umber</source>
        <translation>사회보장번호(SSN)(&amp;U)</translation>
    </message>
    <message>
        <source>Nine digits. They are neither shown nor read aloud. Delete takes all away.</source>
        <translation>아홉 자리. 표시하거나 소리 내어 읽지 않습니다. Delete 키로 모두 지웁니다.</translation>
    </message>
    <message>
        <source>Case &amp;identifiers</source>
        <translation>사건 번호(&amp;I)</translation>
    </message>
    <message>
        <source>One or several, with blanks between them: two letters, five digits, a letter, a digit.</source>
        <translation>하나 또는 여럿을 빈칸으로 나눕니다. 글자 둘, 숫자 다섯, 글자 하나, 숫자 하나.</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>거리(&amp;R)</translation>
    </message>
    <message>
        <source>With the apartment, or that on the second line.</source>
        <translation>호수 포함, 또는 둘째 줄에.</translation>
    </message>
    <message>
        <source>Second &amp;line</source>
        <translation>둘째 줄(&amp;L)</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>&amp;Custodial parent</source>
        <translation>양육권자(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Noncustodial parent</source>
        <translation>비양육권자(&amp;N)</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>다른 사람(&amp;E)</translation>
    </message>
    <message>
        <source>As 3/31, 3/31/2026, or t for today.</source>
        <translation>예: 3/31, 3/31/2026, 오늘은 t.</translation>
    </message>
    <message>
        <source>&amp;Date of the letter</source>
        <translation>편지 날짜(&amp;D)</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>도시(&amp;Y)</translation>
    </message>
    <message>
        <source>Of the mailing address.</source>
        <translation>우편 주소의 도시.</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>주(&amp;T)</translation>
    </message>
    <message>
        <source>Two letters.</source>
        <translation>두 글자.</translation>
    </message>
    <message>
        <source>&amp;ZIP</source>
        <translation>우편번호(ZIP)(&amp;Z)</translation>
    </message>
    <message>
        <source>Five digits, or nine.</source>
        <translation>다섯 자리 또는 아홉 자리.</translation>
    </message>
    <message>
        <source>A Social Security number has nine digits.</source>
        <translation>사회보장번호(SSN)는 아홉 자리입니다.</translation>
    </message>
    <message>
        <source>A case identifier has two letters, five digits, a letter and a digit. Please ask again.</source>
        <translation>사건 번호는 글자 둘, 숫자 다섯, 글자 하나, 숫자 하나입니다. 다시 물어보십시오.</translation>
    </message>
    <message>
        <source>A ZIP has five digits, or nine.</source>
        <translation>우편번호(ZIP)는 다섯 자리 또는 아홉 자리입니다.</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <translation>날짜가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::CallWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>PIN letter – %1</source>
        <translation>PIN 통지서 – %1</translation>
    </message>
    <message>
        <source>Next c&amp;all</source>
        <translation>다음 통화(&amp;A)</translation>
    </message>
    <message>
        <source>Forgets everything of this call (Ctrl+Shift+N)</source>
        <translation>이 통화의 내용을 모두 지웁니다 (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>닫기(&amp;O)</translation>
    </message>
    <message>
        <source>Cases and search are covered until this window is closed.</source>
        <translation>이 창을 닫을 때까지 사건과 검색은 가려집니다.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>확인(&amp;K)</translation>
    </message>
    <message>
        <source>Confir&amp;m</source>
        <translation>요청 확정(&amp;M)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>비교하는 중…</translation>
    </message>
    <message>
        <source>Asking for the letter…</source>
        <translation>통지서를 요청하는 중…</translation>
    </message>
    <message>
        <source>Write the reference number on the parent&apos;s letter.</source>
        <translation>부모의 편지에 접수 번호를 적으십시오.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>계속(&amp;G)</translation>
    </message>
    <message>
        <source>Put the letter aside: only the parent can ask for the PIN.</source>
        <translation>편지를 따로 두십시오. PIN은 부모 본인만 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Take what is asked for from the parent&apos;s letter.</source>
        <translation>필요한 내용은 부모의 편지에서 옮기십시오.</translation>
    </message>
</context>
<context>
    <name>caseledger::CallerBar</name>
    <message>
        <source>Caller:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CallerSwitch</name>
    <message>
        <source>Who is calling about this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CaseChoice</name>
    <message>
        <source>Cases</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>고르기(&amp;H)…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>모든 사건</translation>
    </message>
    <message>
        <source>Cases of an office</source>
        <translation>한 사무소의 사건</translation>
    </message>
    <message>
        <source>Cases in a list</source>
        <translation>목록의 사건</translation>
    </message>
    <message>
        <source>As the extract names it</source>
        <translation>추출 파일의 이름대로</translation>
    </message>
    <message>
        <source>A file with one identifier on each line</source>
        <translation>한 줄에 사건 번호 하나씩 있는 파일</translation>
    </message>
    <message>
        <source>For other offices&apos; cases and protected parents&apos; own addresses</source>
        <translation>다른 사무소의 사건과 보호 대상 부모의 본인 주소를 쓸 때</translation>
    </message>
    <message>
        <source>Stands in the trail. Name the occasion, not a person, an address or a number.</source>
        <translation>기록부에 남습니다. 사람, 주소, 번호가 아니라 계기를 적으십시오.</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>목록을 고르십시오</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>마지막 납부</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>어느 것(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>사무소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>목록(&amp;L)</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>이유(&amp;Y)</translation>
    </message>
    <message>
        <source>Choose the list of cases.</source>
        <translation>사건 목록을 고르십시오.</translation>
    </message>
    <message>
        <source>Say which office.</source>
        <translation>어느 사무소인지 적으십시오.</translation>
    </message>
    <message>
        <source>Choose the list of cases</source>
        <translation>사건 목록을 고르십시오</translation>
    </message>
</context>
<context>
    <name>caseledger::CaseHeader</name>
    <message>
        <source>%1 County</source>
        <translation>카운티: %1</translation>
    </message>
    <message>
        <source>Assistance: %1</source>
        <translation>공적 부조: %1</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation>자녀 1명</translation>
    </message>
    <message>
        <source>%1 children</source>
        <translation>자녀 %1명</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>개시 %1</translation>
    </message>
    <message>
        <source>Protected: %1. Address, phone and e-mail are withheld; tell them to nobody.</source>
        <translation>보호 대상: %1. 주소, 전화, 전자우편은 가려져 있습니다. 아무에게도 알리지 마십시오.</translation>
    </message>
    <message>
        <source>Case of another office (%1). You opened it because: %2</source>
        <translation>다른 사무소(%1)의 사건입니다. 연 사유: %2</translation>
    </message>
    <message>
        <source>PIN letter…</source>
        <translation>PIN 통지서…</translation>
    </message>
    <message>
        <source>Stateme&amp;nt…</source>
        <translation>명세서(&amp;N)…</translation>
    </message>
    <message>
        <source>Statement for a parent (Ctrl+Shift+S)</source>
        <translation>부모에게 줄 명세서 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>A lost PIN is mailed again (Ctrl+Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CasePage</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 여는 중…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>&amp;Uncover</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CasePanes</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CaseTabs</name>
    <message>
        <source>Open cases</source>
        <translation>열린 사건</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 was read again.</source>
        <translation type="unfinished"></translation>
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
        <translation>용지</translation>
    </message>
    <message>
        <source>Blan&amp;k paper</source>
        <translation>빈 종이(&amp;K)</translation>
    </message>
    <message>
        <source>Preprinted &amp;form</source>
        <translation>인쇄된 양식(&amp;F)</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>오른쪽으로 옮기기</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 옮기기</translation>
    </message>
    <message>
        <source>Prints only what the form does not have already</source>
        <translation>양식에 없는 것만 인쇄합니다</translation>
    </message>
    <message>
        <source>Print &amp;alignment sheet…</source>
        <translation>맞춤 용지 인쇄(&amp;A)…</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>프린터(&amp;R)</translation>
    </message>
    <message>
        <source>Ri&amp;ght</source>
        <translation>오른쪽(&amp;G)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>아래(&amp;W)</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>설정된 프린터가 없습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::CoveredPane</name>
    <message>
        <source>Amounts and contact are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and contact are covered. %1 shows them again.</source>
        <extracomment>the privacy view; %1 is a key</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::Curtain</name>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Caseledger</source>
        <translation>Caseledger</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock이 켜져 있습니다.</translation>
    </message>
    <message>
        <source>This window is covered. Press Enter to go on.</source>
        <translation>이 창은 가려져 있습니다. Enter를 누르면 계속합니다.</translation>
    </message>
    <message>
        <source>This window is locked. Type your password to go on.</source>
        <translation>이 창은 잠겨 있습니다. 비밀번호를 입력하면 계속합니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::DateFilter</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>As usual for the paper</source>
        <translation>문서의 보통 기간</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>최근 3개월</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>최근 12개월</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>지난해</translation>
    </message>
    <message>
        <source>Since January of last year</source>
        <translation>지난해 1월부터</translation>
    </message>
    <message>
        <source>To the end of next month</source>
        <translation>다음 달 말까지</translation>
    </message>
    <message>
        <source>Next 3 months</source>
        <translation>앞으로 3개월</translation>
    </message>
    <message>
        <source>Next 6 months</source>
        <translation>앞으로 6개월</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>앞으로 12개월</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>직접 정하기</translation>
    </message>
    <message>
        <source>A day: 3/31, 0331, 3/31/2025, t for today, t-30, m for the month, y-1 for last year</source>
        <translation>날짜: 3/31, 0331, 3/31/2025, 오늘은 t, t-30, 이번 달은 m, 지난해는 y-1</translation>
    </message>
    <message>
        <source>3/31 · 0331 · t (today) · t-30 · m (month) · m-1 · y-1</source>
        <translation>3/31 · 0331 · t(오늘) · t-30 · m(달) · m-1 · y-1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>부터</translation>
    </message>
    <message>
        <source>To</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Period (Alt+Down)</source>
        <translation>기간 (Alt+아래)</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>기간(&amp;E)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>부터(&amp;M)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Not a date: type it as 3/31, t-30 or m</source>
        <translation>날짜가 아닙니다. 3/31, t-30 또는 m처럼 입력하십시오</translation>
    </message>
    <message>
        <source>The first day is after the last</source>
        <translation>첫날이 마지막 날보다 뒤입니다</translation>
    </message>
</context>
<context>
    <name>caseledger::DeskMenus</name>
    <message>
        <source>&amp;Documents</source>
        <translation>문서(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>사건(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>도구(&amp;T)</translation>
    </message>
</context>
<context>
    <name>caseledger::Enum</name>
    <message>
        <source>Anything</source>
        <translation>무엇이든</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>With a &amp;reason only</source>
        <translation>사유가 있는 것만(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>조회(&amp;L)</translation>
    </message>
    <message>
        <source>Each look at the trail stands in it</source>
        <translation>기록부를 볼 때마다 기록이 남습니다</translation>
    </message>
    <message>
        <source>C&amp;ase</source>
        <translation>사건(&amp;A)</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>사용자(&amp;H)</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>내용(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>결과(&amp;O)</translation>
    </message>
</context>
<context>
    <name>caseledger::FileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>고르기(&amp;C)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>홈(&amp;H)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Without a name: the folder that is shown. A new one is made when needed.</source>
        <translation>이름이 없으면 보이는 폴더입니다. 필요하면 새로 만듭니다.</translation>
    </message>
    <message>
        <source>There is no file %1 in that folder.</source>
        <translation>그 폴더에 %1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>%1 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1은(는) 파일입니다. 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced. Choose another name.</source>
        <translation>%1을(를) 바꿀 수 없습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>%1 파일이 이미 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>caseledger::HideControls</name>
    <message>
        <source>Hide</source>
        <translation>가리기</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lock	Ctrl+L</source>
        <translation>잠그기(&amp;L)	Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Hide	Shift+Esc</source>
        <translation>가리기(&amp;H)	Shift+Esc</translation>
    </message>
    <message>
        <source>&amp;About hiding…</source>
        <translation>가리기 안내(&amp;A)…</translation>
    </message>
    <message>
        <source>Covers everything at once, also by Shift+Esc. Nothing is lost.</source>
        <translation>Shift+Esc로도 모든 것을 바로 가립니다. 아무것도 잃지 않습니다.</translation>
    </message>
    <message>
        <source>%1 Hotline for people who are not safe at home: %2.</source>
        <translation>%1 집이 안전하지 않은 분을 위한 상담 전화: %2.</translation>
    </message>
    <message>
        <source>About hiding</source>
        <translation>가리기 안내</translation>
    </message>
    <message>
        <source>Shift+Esc or the red button covers all windows of Caseledger at once, from anywhere. Where no dialog is open and the field you are in is empty, Esc does it too; in a filled field Esc empties the field.</source>
        <translation>Shift+Esc 또는 빨간 단추는 어디에서나 Caseledger의 모든 창을 바로 가립니다. 열린 대화 상자가 없고 입력란이 비어 있으면 Esc도 같습니다. 채워진 입력란에서는 Esc가 내용을 지웁니다.</translation>
    </message>
    <message>
        <source>Within 30 seconds you get back with Enter, later with your password. What you were doing stays as it was.</source>
        <translation>30초 안에는 Enter로, 그 뒤에는 비밀번호로 돌아옵니다. 하던 일은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once.</source>
        <translation>Ctrl+L은 바로 잠급니다.</translation>
    </message>
    <message>
        <source>Hotline for people who are not safe at home: %1</source>
        <translation>집이 안전하지 않은 분을 위한 상담 전화: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::HitListModel</name>
    <message>
        <source>%1 · %2 · by phone</source>
        <translation>%1 · %2 · 전화로 찾음</translation>
    </message>
    <message>
        <source>%1 · %2 · by SSN</source>
        <translation>%1 · %2 · SSN으로 찾음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status of a case, county</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3, %4</source>
        <translation>%1, %2 및 %3, %4</translation>
    </message>
</context>
<context>
    <name>caseledger::IntegrityLine</name>
    <message>
        <source>Not verified yet. Verifying stands in the trail, too.</source>
        <translation>아직 검증하지 않았습니다. 검증도 기록부에 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>검증(&amp;V)</translation>
    </message>
    <message>
        <source>Verify by a chec&amp;kpoint…</source>
        <translation>검증점으로 검증(&amp;K)…</translation>
    </message>
    <message>
        <source>Whether the trail is whole</source>
        <translation>기록부가 온전한지</translation>
    </message>
    <message>
        <source>A file of &quot;caseledgerctl audit checkpoint&quot; that was kept elsewhere</source>
        <translation>다른 곳에 보관한 &quot;caseledgerctl audit checkpoint&quot; 파일</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>검증하는 중…</translation>
    </message>
    <message>
        <source>✕ The trail was bent. First at session %1, row %2: %3. Sessions with a fault: %4.</source>
        <translation>✕ 기록부가 고쳐졌습니다. 처음은 세션 %1, 행 %2: %3. 잘못된 세션 수: %4.</translation>
    </message>
    <message>
        <source>✓ Verified: %1 rows of %2 sessions, and all that the checkpoint knows is there.</source>
        <translation>✓ 검증됨: 세션 %2개의 행 %1개이며, 검증점에 있는 것이 모두 있습니다.</translation>
    </message>
    <message>
        <source>✓ Chain verified to session %2: %1 rows. A cut end, or a trail written anew, shows only by a checkpoint.</source>
        <translation>✓ 세션 %2까지 이어짐을 검증했습니다: 행 %1개. 끝이 잘렸거나 새로 쓴 기록부는 검증점으로만 드러납니다.</translation>
    </message>
    <message>
        <source>Choose the checkpoint</source>
        <translation>검증점을 고르십시오</translation>
    </message>
</context>
<context>
    <name>caseledger::KeptPapersDialog</name>
    <message>
        <source>Give the reason in the tab of the case, then look here again.</source>
        <translation>사건 탭에서 사유를 적은 다음 여기를 다시 보십시오.</translation>
    </message>
    <message>
        <source>Ask a supervisor of the case&apos;s own office.</source>
        <translation>그 사건의 사무소 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>Close this window and look again in a while.</source>
        <translation>이 창을 닫고 잠시 뒤에 다시 보십시오.</translation>
    </message>
    <message>
        <source>Kept papers</source>
        <translation>보관된 문서</translation>
    </message>
    <message>
        <source>No paper has been given out for this case.</source>
        <translation>이 사건으로 내준 문서가 없습니다.</translation>
    </message>
    <message>
        <source>Kept papers – %1</source>
        <translation>보관된 문서 – %1</translation>
    </message>
    <message>
        <source>Looking for papers…</source>
        <translation>문서를 찾는 중…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>사본 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Only the facts of this paper were kept</source>
        <translation>이 문서는 사실만 보관되었습니다</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Saved as %1, byte for byte as it was made.</source>
        <translation>%1(으)로 저장했습니다. 만든 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>문서의 언어</translation>
    </message>
    <message>
        <source>%1 (the parent&apos;s)</source>
        <translation>%1(부모의 언어)</translation>
    </message>
    <message>
        <source>No native reader has approved this translation yet. translations/REVIEW.md lists what is open.</source>
        <translation>이 번역은 아직 원어민이 승인하지 않았습니다. 남은 것은 translations/REVIEW.md에 있습니다.</translation>
    </message>
    <message>
        <source>The parent prefers another language; papers do not come in it.</source>
        <translation>부모가 원하는 언어로는 문서가 없습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::LastViewsDialog</name>
    <message>
        <source>Your last views</source>
        <translation>내 최근 조회</translation>
    </message>
    <message>
        <source>You have not opened a case yet.</source>
        <translation>아직 사건을 열지 않았습니다.</translation>
    </message>
    <message>
        <source>What the trail has of you, newest first. Your supervisor sees it, too.</source>
        <translation>기록부에 남은 본인의 기록입니다(최근 순). 관리자도 봅니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterDeedDialog</name>
    <message>
        <source>No reason is given.</source>
        <translation>사유가 없습니다.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Type a reason, or choose one (Alt+Down)</source>
        <translation>사유를 입력하거나 고르십시오 (Alt+아래)</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>통지서</translation>
    </message>
    <message>
        <source>The reason stands in the trail. Name the occasion, not a person, an address or a telephone number.</source>
        <translation>사유는 기록부에 남습니다. 사람, 주소, 전화번호가 아니라 계기를 적으십시오.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>이유(&amp;W)</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterDetails</name>
    <message>
        <source>Letter</source>
        <translation>통지서</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>언제든</translation>
    </message>
    <message>
        <source>More than 1 day</source>
        <translation>1일 넘게</translation>
    </message>
    <message>
        <source>More than %1 days</source>
        <translation>%1일 넘게</translation>
    </message>
    <message>
        <source>Letter or case number</source>
        <translation>통지서 번호 또는 사건 번호</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>보기(&amp;S)</translation>
    </message>
    <message>
        <source>Wa&amp;iting</source>
        <translation>대기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>Needs a supervisor</source>
        <translation>관리자 필요</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>보기: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>대기: %1</translation>
    </message>
    <message>
        <source>Find: “%1”</source>
        <translation>찾기: “%1”</translation>
    </message>
    <message>
        <source>Take off the filter %1</source>
        <translation>필터 %1 빼기</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterList</name>
    <message>
        <source>PIN letters</source>
        <translation>PIN 통지서</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterWindow</name>
    <message>
        <source>No letter is open.</source>
        <translation>열린 통지서가 없습니다.</translation>
    </message>
    <message>
        <source>Open: %1 (%2).</source>
        <translation>열림: %1 (%2).</translation>
    </message>
    <message>
        <source>The longest wait is %1.</source>
        <translation>가장 긴 대기는 %1입니다.</translation>
    </message>
    <message>
        <source>Waiting for more than %1 days: %2.</source>
        <translation>%1일 넘게 대기 중: %2.</translation>
    </message>
    <message>
        <source>Show all le&amp;tters</source>
        <translation>모든 통지서 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;case</source>
        <translation>사건 열기(&amp;C)</translation>
    </message>
    <message>
        <source>PIN letters</source>
        <translation>PIN 통지서</translation>
    </message>
    <message>
        <source>This window steps aside: it comes back from the menu, as it is</source>
        <translation>이 창은 물러나며, 메뉴에서 그대로 다시 나옵니다</translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation>다시 읽기(&amp;E)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>%1 of %2 letters shown.</source>
        <translation>통지서 %2건 중 %1건 표시.</translation>
    </message>
    <message>
        <source>Nobody has asked for a PIN letter yet.</source>
        <translation>아직 아무도 PIN 통지서를 요청하지 않았습니다.</translation>
    </message>
    <message>
        <source>No letter fits. Hidden by the filters: %1.</source>
        <translation>맞는 통지서가 없습니다. 필터로 숨겨진 것: %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>처리하는 중…</translation>
    </message>
</context>
<context>
    <name>caseledger::LockWarning</name>
    <message>
        <source>Caseledger locks in %1 s. Any key or a move of the mouse keeps it open.</source>
        <translation>%1초 뒤 Caseledger가 잠깁니다. 아무 키나 마우스를 움직이면 열려 있습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::MainWindow</name>
    <message>
        <source>Caseledger</source>
        <translation>Caseledger</translation>
    </message>
    <message>
        <source>Search for a case to begin (Ctrl+K)</source>
        <translation>사건을 찾아 시작하십시오 (Ctrl+K)</translation>
    </message>
    <message>
        <source>DEMO. Every name, address and number is made up. Today is %1.</source>
        <translation>DEMO. 모든 이름, 주소, 번호는 지어낸 것입니다. 오늘은 %1입니다.</translation>
    </message>
    <message>
        <source>This database has no users: whoever may open the file has every right of every role.</source>
        <translation>이 데이터베이스에는 사용자가 없습니다. 파일을 열 수 있는 사람은 모든 역할의 모든 권한을 가집니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>caseledger::OwnAddress</name>
    <message>
        <source>Own address</source>
        <translation>본인 주소</translation>
    </message>
    <message>
        <source>&amp;Use the parent&apos;s own address</source>
        <translation>부모 본인의 주소 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Stands in the trail</source>
        <translation>기록부에 남습니다</translation>
    </message>
    <message>
        <source>Only with a reason: name the occasion, not a person, an address or a number.</source>
        <translation>사유가 있어야 합니다. 사람, 주소, 번호가 아니라 계기를 적으십시오.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>이유(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>caseledger::PageBrowser</name>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>이전 쪽(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>다음 쪽(&amp;X)</translation>
    </message>
    <message>
        <source>Alt+Page Up</source>
        <translation>Alt+Page Up</translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation>Alt+Page Down</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>확대(&amp;Z)</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>쪽을 만드는 중…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
</context>
<context>
    <name>caseledger::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperChoices</name>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Payment &amp;history</source>
        <translation>납부 기록(&amp;H)</translation>
    </message>
    <message>
        <source>Support &amp;obligation summary</source>
        <translation>양육비 의무 요약(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Both in one</source>
        <translation>둘을 하나로(&amp;B)</translation>
    </message>
    <message>
        <source>M&amp;onth</source>
        <translation>월(&amp;O)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>No address is known for this parent: the window of the envelope stays empty.</source>
        <translation>이 부모의 주소를 알 수 없습니다. 봉투 창이 비게 됩니다.</translation>
    </message>
    <message>
        <source>Protected: the office&apos;s address stands on this paper instead of the parent&apos;s own.</source>
        <translation>보호 대상: 이 문서에는 부모 본인의 주소 대신 사무소의 주소가 실립니다.</translation>
    </message>
    <message>
        <source>Protected: this paper carries the parent&apos;s own address, which the screen withholds. Give it to nobody else.</source>
        <translation>보호 대상: 이 문서에는 화면에서 가린 부모 본인의 주소가 실립니다. 다른 사람에게 주지 마십시오.</translation>
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
        <translation>명세서</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>PDF 저장(&amp;D)…</translation>
    </message>
    <message>
        <source>Address withheld on the screen</source>
        <translation>화면에서는 주소를 가림</translation>
    </message>
    <message>
        <source>Made all the same. The reason is kept with the paper: %1</source>
        <translation>그래도 만들었습니다. 사유를 문서와 함께 보관합니다: %1</translation>
    </message>
    <message>
        <source>Load the case anew</source>
        <translation>사건 다시 읽기</translation>
    </message>
    <message>
        <source>Alignment sheet</source>
        <translation>맞춤 용지</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperMenus</name>
    <message>
        <source>A batch is running</source>
        <translation>일괄 작업이 진행 중입니다</translation>
    </message>
    <message>
        <source>A batch is running. Stop it and quit? What is written stays whole, and it can go on later.</source>
        <translation>일괄 작업이 진행 중입니다. 멈추고 끝내시겠습니까? 쓴 것은 온전하며 나중에 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>멈추고 끝내기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>계속(&amp;G)</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperOutput</name>
    <message>
        <source>The printer %1 is gone. Choose another.</source>
        <translation>프린터 %1이(가) 없어졌습니다. 다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>Sent to the printer %1. Paper number %2.</source>
        <translation>프린터 %1(으)로 보냈습니다. 문서 번호 %2.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>문서 저장</translation>
    </message>
    <message>
        <source>Saved as %1. Paper number %2.</source>
        <translation>%1(으)로 저장했습니다. 문서 번호 %2.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>프린터 %1(으)로 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::PartyCard</name>
    <message>
        <source>Address, phone and e-mail are withheld</source>
        <translation>주소, 전화, 전자우편은 가려져 있습니다</translation>
    </message>
    <message>
        <source>No address known</source>
        <translation>알려진 주소가 없습니다</translation>
    </message>
    <message>
        <source>mail came back %1</source>
        <translation>우편물 반송 %1</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>확인 %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>생년월일 %1</translation>
    </message>
    <message>
        <source>SSN ends in %1</source>
        <translation>SSN 끝자리 %1</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>보기…</translation>
    </message>
    <message>
        <source>Show the contact of the %1</source>
        <translation>연락처 보기: %1</translation>
    </message>
    <message>
        <source>For ten seconds, with a reason</source>
        <translation>사유를 적으면 10초 동안</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <translation>이름을 모름</translation>
    </message>
    <message>
        <source>1 other case (%1)</source>
        <translation>다른 사건 1건 (%1)</translation>
    </message>
    <message>
        <source>%1 other cases (%2)</source>
        <translation>다른 사건 %1건 (%2)</translation>
    </message>
    <message>
        <source>Other cases of the %1</source>
        <translation>다른 사건: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::PrinterDialog</name>
    <message>
        <source>One side</source>
        <translation>단면</translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation>프린터 설정대로</translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation>양면, 긴 쪽 넘김</translation>
    </message>
    <message>
        <source>Both sides, turned at the short edge</source>
        <translation>양면, 짧은 쪽 넘김</translation>
    </message>
    <message>
        <source>Asking for the printers…</source>
        <translation>프린터를 찾는 중…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>인쇄: %1</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>프린터(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>매수(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ides</source>
        <translation>면(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>이 컴퓨터에 설정된 프린터가 없습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::ReaderChoice</name>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>&amp;Custodial parent</source>
        <translation>양육권자(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Noncustodial parent</source>
        <translation>비양육권자(&amp;N)</translation>
    </message>
</context>
<context>
    <name>caseledger::ReasonForm</name>
    <message>
        <source>The reason stands in the trail, where your supervisor reads it. Name the occasion, not a person, an address or a number.</source>
        <translation>사유는 기록부에 남아 관리자가 읽습니다. 사람, 주소, 번호가 아니라 계기를 적으십시오.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>이유(&amp;W)</translation>
    </message>
</context>
<context>
    <name>caseledger::RefusalPanel</name>
    <message>
        <source>Make &amp;it all the same</source>
        <translation>그래도 만들기(&amp;I)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Kept with the paper</source>
        <translation>문서와 함께 보관</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>사유(&amp;E)</translation>
    </message>
</context>
<context>
    <name>caseledger::RevealDialog</name>
    <message>
        <source>Case %1: show the contact of the protected %2, for %3 seconds.</source>
        <translation>사건 %1: 보호 대상(%2)의 연락처를 %3초 동안 봅니다.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>보기(&amp;S)</translation>
    </message>
    <message>
        <source>Protected contact</source>
        <translation>보호 대상 연락처</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>No address, phone or e-mail is known.</source>
        <translation>알려진 주소, 전화, 전자우편이 없습니다.</translation>
    </message>
    <message>
        <source>Tell it to nobody. It goes by itself; Esc closes it.</source>
        <translation>아무에게도 알리지 마십시오. 저절로 사라지며 Esc로 닫습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::RowDetails</name>
    <message>
        <source>planned</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>지급됨</translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>From the payment</source>
        <translation>출처 납부</translation>
    </message>
    <message>
        <source>Why it is this much</source>
        <translation>이 금액의 근거</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
</context>
<context>
    <name>caseledger::SearchPanel</name>
    <message>
        <source>Find a case</source>
        <translation>사건 찾기</translation>
    </message>
    <message>
        <source>Case number, name in any order and script, phone, or last four of an SSN</source>
        <translation>사건 번호, 이름(순서와 문자 상관없음), 전화번호 또는 SSN 끝 네 자리</translation>
    </message>
    <message>
        <source>Case number, name, phone, SSN last 4</source>
        <translation>사건 번호, 이름, 전화, SSN 끝 4자리</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>사건 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>No case opened yet. Type to find one.</source>
        <translation>아직 연 사건이 없습니다. 입력하여 찾으십시오.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>최근 사건</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, or the case number.</source>
        <translation>찾지 못했습니다. 이름 일부나 사건 번호로 찾아보십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n cases. Type more to narrow them down.</source>
        <translation>
            <numerusform>처음 %n건입니다. 더 입력하면 좁혀집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>사건 1건</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>사건 %1건</translation>
    </message>
</context>
<context>
    <name>caseledger::SessionStrip</name>
    <message>
        <source>&amp;Session</source>
        <translation>세션(&amp;S)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>로그인: %1</translation>
    </message>
    <message>
        <source>&amp;About this session</source>
        <translation>이 세션 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>로그아웃(&amp;O)</translation>
    </message>
    <message>
        <source>About this session</source>
        <translation>이 세션 정보</translation>
    </message>
</context>
<context>
    <name>caseledger::SettingEditor</name>
    <message>
        <source>from %1: %2</source>
        <translation>%1부터: %2</translation>
    </message>
    <message>
        <source>C&amp;hoose a picture…</source>
        <translation>그림 고르기(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>변경(&amp;C)</translation>
    </message>
    <message>
        <source>The logo as it stands</source>
        <translation>현재 로고</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>A day, as in 10/1/2026; t for today</source>
        <translation>날짜, 예: 10/1/2026, 오늘은 t</translation>
    </message>
    <message>
        <source>10/1/2026</source>
        <translation>10/1/2026</translation>
    </message>
    <message>
        <source>Kept with the change</source>
        <translation>변경과 함께 보관</translation>
    </message>
    <message>
        <source>Counts &amp;from</source>
        <translation>적용일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>값(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>사유(&amp;R)</translation>
    </message>
    <message>
        <source>No logo is set.</source>
        <translation>설정된 로고가 없습니다.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>로고를 고르십시오</translation>
    </message>
</context>
<context>
    <name>caseledger::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 내역</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>사무소 설정</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>변경 내역(최근 순)</translation>
    </message>
    <message>
        <source>%1 is set. Open cases take it when they are read again (F5); papers made before stay as they were.</source>
        <translation>%1을(를) 설정했습니다. 열린 사건에는 다시 읽으면(F5) 적용되며, 이전에 만든 문서는 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::SignInDialog</name>
    <message>
        <source>Sign in to Caseledger</source>
        <translation>Caseledger 로그인</translation>
    </message>
    <message>
        <source>Caseledger</source>
        <translation>Caseledger</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>데이터베이스: %1</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>로그인(&amp;S)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>안내</translation>
    </message>
    <message>
        <source>I have read this notice and &amp;accept it</source>
        <translation>이 안내를 읽었으며 동의합니다(&amp;A)</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps Lock이 켜져 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>이 컴퓨터에 기억(&amp;R)</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keychain. Whoever uses your account of the computer can sign in with it.</source>
        <translation>비밀번호는 이 컴퓨터의 키체인에 보관됩니다. 이 컴퓨터 계정을 쓰는 사람은 누구나 로그인할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>사용자(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>DEMO: the users are administrator, supervisor, caseworker, agent, mailroom and auditor; the password of each is demo.</source>
        <translation>DEMO: 사용자는 administrator, supervisor, caseworker, agent, mailroom, auditor이며 비밀번호는 모두 demo입니다.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Read the notice and accept it first.</source>
        <translation>먼저 안내를 읽고 동의하십시오.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>사용자 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>비밀번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
</context>
<context>
    <name>caseledger::SigningIn</name>
    <message>
        <source>The keychain did not take the password: it is not remembered.</source>
        <translation>키체인이 비밀번호를 받지 않아 기억하지 못합니다.</translation>
    </message>
    <message>
        <source>The keychain did not answer: it may still hold the password.</source>
        <translation>키체인이 응답하지 않았습니다. 비밀번호가 아직 남아 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::SpokenPanel</name>
    <message>
        <source>Say</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>하기</translation>
    </message>
</context>
<context>
    <name>caseledger::TablePage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>모두 보기(&amp;A)</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailDialog</name>
    <message>
        <source>Trail</source>
        <translation>기록부</translation>
    </message>
    <message>
        <source>Your role verifies that the trail is whole; auditors read it.</source>
        <translation>현재 역할은 기록부가 온전한지 검증합니다. 읽는 것은 감사자입니다.</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>That is no case number: two letters, five digits, a letter, a digit.</source>
        <translation>사건 번호가 아닙니다. 글자 둘, 숫자 다섯, 글자 하나, 숫자 하나입니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>The newest %1 rows. Narrow it down to see older ones.</source>
        <translation>최근 %1행입니다. 더 오래된 것을 보려면 범위를 좁히십시오.</translation>
    </message>
    <message>
        <source>Nothing in the trail fits.</source>
        <translation>기록부에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1행</translation>
    </message>
    <message>
        <source>%1 rows, newest first</source>
        <translation>%1행(최근 순)</translation>
    </message>
    <message>
        <source>Save the trail</source>
        <translation>기록부 저장</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailTextLine</name>
    <message>
        <source>Reason and detail of the chosen row</source>
        <translation>고른 행의 사유와 세부</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>세부: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::ZoomChoice</name>
    <message>
        <source>Zoom</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl++, Ctrl+-, Ctrl+0</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>쪽에 맞춤</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
