<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>Activity</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>메모: %1</translation>
    </message>
    <message>
        <source>Paper: %1, %2</source>
        <extracomment>a paper that was given out: its name, for which parent</extracomment>
        <translation>문서: %1, %2</translation>
    </message>
    <message>
        <source>Lost PIN, %1, %2: %3</source>
        <extracomment>which parent, by telephone or in writing, what came of it</extracomment>
        <translation>분실한 PIN, %1, %2: %3</translation>
    </message>
    <message>
        <source>PIN letter, %1: %2</source>
        <extracomment>which parent, the state of the letter</extracomment>
        <translation>PIN 통지서, %1: %2</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>표시 안 함</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>가족</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>정부</translation>
    </message>
    <message>
        <source>in the queue</source>
        <extracomment>what came of asking for a lost PIN</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>승인 대기</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>%1: address changed</source>
        <translation>%1: 주소 변경</translation>
    </message>
    <message>
        <source>%1: phone changed</source>
        <translation>%1: 전화 변경</translation>
    </message>
    <message>
        <source>%1: e-mail changed</source>
        <translation>%1: 이메일 변경</translation>
    </message>
    <message>
        <source>%1: address verified</source>
        <translation>%1: 주소 확인</translation>
    </message>
    <message>
        <source>%1: mail came back</source>
        <translation>%1: 우편물 반송</translation>
    </message>
    <message>
        <source>%1: data replaced by an import</source>
        <translation>%1: 가져오기로 자료 교체</translation>
    </message>
    <message>
        <source>Case data replaced by an import</source>
        <translation>가져오기로 사건 자료 교체</translation>
    </message>
    <message>
        <source>Change of assistance replaced by an import</source>
        <translation>가져오기로 부조 변경 교체</translation>
    </message>
    <message>
        <source>Obligation replaced by an import</source>
        <translation>가져오기로 의무 교체</translation>
    </message>
    <message>
        <source>Payment replaced by an import</source>
        <translation>가져오기로 납부 교체</translation>
    </message>
    <message>
        <source>Disbursement replaced by an import</source>
        <translation>가져오기로 지급 교체</translation>
    </message>
    <message>
        <source>Adjustment replaced by an import</source>
        <translation>가져오기로 조정 교체</translation>
    </message>
</context>
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
        <translation>모두 일치합니다. 통지서는 등록된 주소로 발송됩니다.</translation>
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
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Custodial parent</source>
        <translation>양육권자</translation>
    </message>
    <message>
        <source>Noncustodial parent</source>
        <translation>비양육권자</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>Tell nothing of the noncustodial parent&apos;s address, phone, e-mail, day of birth or Social Security number. Coupons are not for this caller.</source>
        <translation>비양육권자의 주소, 전화, 이메일, 생년월일, 사회보장번호를 알려 주지 마십시오. 납부 용지는 이 통화 상대에게 해당하지 않습니다.</translation>
    </message>
    <message>
        <source>Tell nothing of the custodial parent&apos;s address, phone, e-mail, day of birth or Social Security number, nor of disbursements. Disbursements and the monthly notice are not for this caller.</source>
        <translation>양육권자의 주소, 전화, 이메일, 생년월일, 사회보장번호와 지급 내역을 알려 주지 마십시오. 지급 내역과 월간 통지서는 이 통화 상대에게 해당하지 않습니다.</translation>
    </message>
    <message>
        <source>Tell nothing of this case without a parent&apos;s written authority. Papers go to the parents alone.</source>
        <translation>부모의 서면 위임 없이는 이 사건에 대해 아무것도 알려 주지 마십시오. 문서는 부모에게만 제공합니다.</translation>
    </message>
    <message>
        <source>Somebody else is calling: papers go to the parents alone.</source>
        <translation>통화 상대가 다른 사람입니다. 문서는 부모에게만 제공합니다.</translation>
    </message>
    <message>
        <source>Disbursements are the custodial parent&apos;s: tell this caller nothing of them.</source>
        <translation>지급 내역은 양육권자에게만 알릴 수 있습니다. 이 통화 상대에게 알려 주지 마십시오.</translation>
    </message>
    <message>
        <source>Verified %1 (custodial parent)</source>
        <extracomment>The caller has proved who it is at %1, a time as 10:42</extracomment>
        <translation>%1 본인 확인(양육권자)</translation>
    </message>
    <message>
        <source>Verified %1 (noncustodial parent)</source>
        <translation>%1 본인 확인(비양육권자)</translation>
    </message>
    <message>
        <source>The caller is neither parent: tell this caller nothing of what stands here.</source>
        <translation>통화 상대는 부모가 아닙니다. 여기 있는 내용을 알려 주지 마십시오.</translation>
    </message>
    <message>
        <source>The caller is the other parent. This is the custodial parent&apos;s contact: tell this caller nothing of it.</source>
        <translation>통화 상대는 다른 쪽 부모입니다. 이것은 양육권자의 연락처이니 통화 상대에게 알려 주지 마십시오.</translation>
    </message>
    <message>
        <source>The caller is the other parent. This is the noncustodial parent&apos;s contact: tell this caller nothing of it.</source>
        <translation>통화 상대는 다른 쪽 부모입니다. 이것은 비양육권자의 연락처이니 통화 상대에게 알려 주지 마십시오.</translation>
    </message>
</context>
<context>
    <name>CaseTables</name>
    <message>
        <source>The latest: %1</source>
        <translation>가장 최근: %1</translation>
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
    <message>
        <source>1 payment is hidden by filters</source>
        <translation>납부 1건이 필터로 숨겨져 있습니다</translation>
    </message>
    <message>
        <source>%1 payments are hidden by filters</source>
        <translation>납부 %1건이 필터로 숨겨져 있습니다</translation>
    </message>
    <message>
        <source>1 disbursement is hidden by filters</source>
        <translation>지급 1건이 필터로 숨겨져 있습니다</translation>
    </message>
    <message>
        <source>%1 disbursements are hidden by filters</source>
        <translation>지급 %1건이 필터로 숨겨져 있습니다</translation>
    </message>
    <message>
        <source>1 charge is hidden by filters</source>
        <translation>부과 1건이 필터로 숨겨져 있습니다</translation>
    </message>
    <message>
        <source>%1 charges are hidden by filters</source>
        <translation>부과 %1건이 필터로 숨겨져 있습니다</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>그래프(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>연락처(&amp;O)</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>활동 내역(&amp;Y)</translation>
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
        <translation>상태</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 기간</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>요청일</translation>
    </message>
    <message>
        <source>By</source>
        <translation>직원</translation>
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
        <translation>장소</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>작성일</translation>
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
        <translation>변경일</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>적용일</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>변경 후</translation>
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
        <extracomment>what one line of a balance is: &quot;Current support due&quot;</extracomment>
        <translation>내용</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부 내용</translation>
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
        <translation>단말기</translation>
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
        <translation>잔액</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>납부 기한</translation>
    </message>
    <message>
        <source>Obligation</source>
        <extracomment>the reference of what a court ordered</extracomment>
        <translation>의무</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>미납</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>받을 쪽</translation>
    </message>
    <message>
        <source>Planned, overdue</source>
        <extracomment>a disbursement that should have been made by now</extracomment>
        <translation>예정, 기한 지남</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>a disbursement that is still to be made</extracomment>
        <translation>예정</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>납부</translation>
    </message>
    <message>
        <source>Disbursement</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Issued or due</source>
        <extracomment>the day money was sent on, or is to be sent on</extracomment>
        <translation>지급일 또는 기한</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>who gets the money</extracomment>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>지급 방법</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Withheld</source>
        <extracomment>stands in place of a protected address, phone or e-mail</extracomment>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>the person&apos;s address and contacts are kept from others</extracomment>
        <translation>보호 대상</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>the reference of a person</extracomment>
        <translation>사람</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <extracomment>the name in the person&apos;s own script</extracomment>
        <translation>본국 문자 이름</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>거리 주소</translation>
    </message>
    <message>
        <source>Street, line 2</source>
        <translation>거리 주소 둘째 줄</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>우편번호</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>주소 확인일</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>주소 변경일</translation>
    </message>
    <message>
        <source>Mail returned</source>
        <translation>우편물 반송일</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>보호</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>what came in within a month</extracomment>
        <translation>접수</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Hold reason</source>
        <translation>보류 사유</translation>
    </message>
    <message>
        <source>To current</source>
        <extracomment>the part of a payment that paid what is due this month</extracomment>
        <translation>당월 양육비에</translation>
    </message>
    <message>
        <source>To past due</source>
        <extracomment>the part of a payment that paid what is past due</extracomment>
        <translation>체납액에</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>the part of a payment that waits</extracomment>
        <translation>보관 중</translation>
    </message>
    <message>
        <source>Owed after</source>
        <extracomment>total owed after the payment</extracomment>
        <translation>이후 미납액</translation>
    </message>
    <message>
        <source>District</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>County code</source>
        <translation>카운티 코드</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>the day that something owed, or held, comes from</extracomment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Whole amount</source>
        <extracomment>the amount as it was at first, before anything was paid of it</extracomment>
        <translation>전체 금액</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>what is not paid yet of an amount, or not used yet of a payment</extracomment>
        <translation>남은 금액</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <extracomment>the amounts added up to this line</extracomment>
        <translation>누계</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Owed at the end</source>
        <extracomment>what was owed in total when a month ended</extracomment>
        <translation>월말 미납액</translation>
    </message>
    <message>
        <source>Charged</source>
        <extracomment>what fell due over the life of the case</extracomment>
        <translation>부과액</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>what the paying parent paid over the life of the case; the five lines after it are what became of it</extracomment>
        <translation>징수액</translation>
    </message>
    <message>
        <source>= to the family</source>
        <extracomment>first line of a sum: of what was collected, what goes to the family. Keep the sign</extracomment>
        <translation>= 가족 몫</translation>
    </message>
    <message>
        <source>+ kept by the government</source>
        <extracomment>next line of the sum. Keep the sign</extracomment>
        <translation>+ 정부 몫</translation>
    </message>
    <message>
        <source>+ fees</source>
        <extracomment>next line of the sum: the annual fee. Keep the sign</extracomment>
        <translation>+ 수수료</translation>
    </message>
    <message>
        <source>+ refunded</source>
        <extracomment>next line of the sum: given back to the one who paid it. Keep the sign</extracomment>
        <translation>+ 환불</translation>
    </message>
    <message>
        <source>+ held</source>
        <extracomment>last line of the sum: money that waits. Keep the sign</extracomment>
        <translation>+ 보관 중</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <extracomment>what was sent on, to the family and the government, or refunded</extracomment>
        <translation>지급액</translation>
    </message>
    <message>
        <source>Still to be sent</source>
        <extracomment>what is still to be sent on</extracomment>
        <translation>지급 예정액</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>head of a column of sums: charged, collected, refunded …</extracomment>
        <translation>합계</translation>
    </message>
    <message>
        <source>Days late</source>
        <extracomment>days since the one on which money should have been sent on</extracomment>
        <translation>지연 일수</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>처리 내용</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>공적 부조</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>개시일</translation>
    </message>
    <message>
        <source>Opening arrears to the family</source>
        <translation>계정 개설 시 가족 몫 체납액</translation>
    </message>
    <message>
        <source>Opening arrears to the government</source>
        <translation>계정 개설 시 정부 몫 체납액</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>계정 개설일</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>주기</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>지급일</translation>
    </message>
    <message>
        <source>On</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>둘째 줄</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서 수</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>What is unusual</source>
        <translation>특이한 점</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>평소</translation>
    </message>
    <message>
        <source>Not sent on</source>
        <translation>미지급액</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>지급 기한</translation>
    </message>
    <message>
        <source>Fell due</source>
        <extracomment>what fell due in a month</extracomment>
        <translation>납부할 금액</translation>
    </message>
    <message>
        <source>US state</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료일</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>&amp;Street</source>
        <translation>거리 주소(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apartment or second line</source>
        <translation>호수 또는 둘째 줄(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>도시(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>주(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;ZIP code</source>
        <translation>우편번호(ZIP)(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>전화(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>이메일(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>주소 확인</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>우편물 반송</translation>
    </message>
    <message>
        <source>Cannot be taken: it is too long.</source>
        <translation>받을 수 없음: 너무 깁니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: it holds a sign that cannot be seen.</source>
        <translation>받을 수 없음: 보이지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a street.</source>
        <translation>받을 수 없음: 거리 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a city.</source>
        <translation>받을 수 없음: 도시가 필요합니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a state.</source>
        <translation>받을 수 없음: 주가 필요합니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a ZIP code.</source>
        <translation>받을 수 없음: 우편번호가 필요합니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: a state is two letters, as in NY.</source>
        <translation>받을 수 없음: 주는 NY처럼 두 글자입니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: a ZIP code is five digits, or five, a dash and four.</source>
        <translation>받을 수 없음: 우편번호는 숫자 다섯 자리, 또는 다섯 자리-네 자리입니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: a phone number has ten digits, or a plus sign and its country.</source>
        <translation>받을 수 없음: 전화번호는 숫자 열 자리이거나 + 기호와 국가 번호로 시작합니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: neither the area nor the number begins with 0 or 1.</source>
        <translation>받을 수 없음: 지역 번호와 국번은 0이나 1로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: an e-mail has the form name@place.domain.</source>
        <translation>받을 수 없음: 이메일은 name@place.domain 형식입니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: type a day, as in 3/31 or t for today.</source>
        <translation>받을 수 없음: 3/31처럼 날짜를 입력하십시오. 오늘은 t입니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: the day is yet to come.</source>
        <translation>받을 수 없음: 미래의 날짜입니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: the address was changed after that day.</source>
        <translation>받을 수 없음: 그날 이후 주소가 변경되었습니다.</translation>
    </message>
    <message>
        <source>Cannot be taken: no address is known.</source>
        <translation>받을 수 없음: 알려진 주소가 없습니다.</translation>
    </message>
    <message>
        <source>Looks odd: a state is written in capitals.</source>
        <translation>확인 필요: 주는 대문자로 씁니다.</translation>
    </message>
    <message>
        <source>Looks odd: the ZIP code is of another state.</source>
        <translation>확인 필요: 다른 주의 우편번호입니다.</translation>
    </message>
    <message>
        <source>Looks odd: nobody lives in a post office box. Mail reaches it.</source>
        <translation>확인 필요: 사서함은 거주지가 아닙니다. 우편물은 배달됩니다.</translation>
    </message>
    <message>
        <source>Looks odd: there is no house number.</source>
        <translation>확인 필요: 번지가 없습니다.</translation>
    </message>
    <message>
        <source>Looks odd: the number of the apartment is missing.</source>
        <translation>확인 필요: 호수가 없습니다.</translation>
    </message>
    <message>
        <source>Looks odd: it is a number of another country.</source>
        <translation>확인 필요: 다른 나라의 번호입니다.</translation>
    </message>
    <message>
        <source>Looks odd: not every mail program takes letters like these.</source>
        <translation>확인 필요: 이런 문자를 받지 않는 이메일 프로그램이 있습니다.</translation>
    </message>
    <message>
        <source>A PIN letter is under way to the old address: it goes back to a supervisor.</source>
        <translation>이전 주소로 보낼 PIN 통지서가 처리 중입니다. 감독자의 승인을 다시 받습니다.</translation>
    </message>
    <message>
        <source>A PIN letter to the old address may be printed already: tell a supervisor.</source>
        <translation>이전 주소의 PIN 통지서가 이미 인쇄되었을 수 있습니다. 감독자에게 알리십시오.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Mail to this address can be trusted to arrive.</source>
        <translation>이 주소로 보낸 우편물은 도착한다고 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Mail to this address came back: find out the right one, or verify it.</source>
        <translation>이 주소로 보낸 우편물이 반송되었습니다. 올바른 주소를 알아보거나 이 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>This address was never verified.</source>
        <translation>이 주소는 한 번도 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>This address has not been verified since it was changed.</source>
        <translation>이 주소는 변경 후 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>All of it stood there already: nothing is changed.</source>
        <translation>이미 같은 내용입니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>저장함: %1.</translation>
    </message>
    <message>
        <source>A PIN letter to it needs a supervisor for 30 days and until it is verified; if you ask for the letter yourself, always.</source>
        <translation>이 주소로 보내는 PIN 통지서에는 30일 동안, 그리고 주소가 확인될 때까지 감독자 승인이 필요합니다. 통지서를 직접 요청하면 항상 필요합니다.</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>withheld</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>brought by an import</source>
        <translation>가져오기에서 옴</translation>
    </message>
</context>
<context>
    <name>DateFilter</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>As usual for the paper</source>
        <translation>문서의 기본 기간</translation>
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
        <translation>직접 지정</translation>
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
        <translation>분실한 PIN을 다시 우편으로 보냅니다</translation>
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
        <translation>다음 영역(&amp;N)</translation>
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
        <translation>감사 기록(&amp;T)…</translation>
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
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>The table as a file for a spreadsheet</source>
        <translation>표를 스프레드시트용 파일로</translation>
    </message>
    <message>
        <source>&amp;Print this table…</source>
        <translation>이 표 인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>The table as it is shown, for office use</source>
        <translation>표를 보이는 그대로, 사무소용으로</translation>
    </message>
    <message>
        <source>Cover a&amp;mounts and contact</source>
        <translation>금액과 연락처 가리기(&amp;M)</translation>
    </message>
    <message>
        <source>For the counter, where others see the screen</source>
        <translation>다른 사람이 화면을 보는 창구에서 씁니다</translation>
    </message>
    <message>
        <source>N&amp;ote on this case</source>
        <translation>이 사건의 메모(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pin this case</source>
        <translation>이 사건 고정(&amp;P)</translation>
    </message>
    <message>
        <source>Keeps it at the top of your recent cases</source>
        <translation>최근 사건의 맨 위에 둡니다</translation>
    </message>
    <message>
        <source>&amp;Who is calling</source>
        <translation>통화 상대(&amp;W)</translation>
    </message>
    <message>
        <source>Says whom you speak to about this case</source>
        <translation>이 사건으로 누구와 통화하는지 정합니다</translation>
    </message>
    <message>
        <source>E-&amp;mail to the local office</source>
        <translation>지역 사무소에 이메일(&amp;M)</translation>
    </message>
    <message>
        <source>Opens your mail program with the office&apos;s address and nothing else</source>
        <translation>사무소 주소만 넣어 이메일 프로그램을 엽니다</translation>
    </message>
    <message>
        <source>Pre&amp;vious open case</source>
        <translation>이전 열린 사건(&amp;V)</translation>
    </message>
    <message>
        <source>Reopen &amp;the closed case</source>
        <translation>닫은 사건 다시 열기(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>그래프(&amp;H)</translation>
    </message>
    <message>
        <source>What was due and what came in, month by month</source>
        <translation>월별 납부할 금액과 접수된 금액</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>연락처(&amp;T)</translation>
    </message>
    <message>
        <source>How both parents are reached, and what changed of it</source>
        <translation>양쪽 부모의 연락처와 그 변경 내역</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>활동 내역(&amp;V)</translation>
    </message>
    <message>
        <source>As of a da&amp;y</source>
        <translation>기준일(&amp;Y)</translation>
    </message>
    <message>
        <source>Balances as of another day</source>
        <translation>다른 날짜의 잔액</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>이전 영역(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Appearance…</source>
        <translation>모양(&amp;A)…</translation>
    </message>
    <message>
        <source>Text size, room in rows, colours, language of the window</source>
        <translation>글자 크기, 행 간격, 색, 창의 언어</translation>
    </message>
    <message>
        <source>&amp;Supervisor&apos;s page…</source>
        <translation>감독자 화면(&amp;S)…</translation>
    </message>
    <message>
        <source>Letters, batches, money not sent on, and unusual views of the office</source>
        <translation>사무소의 통지서, 일괄 작업, 미지급금, 특이한 조회</translation>
    </message>
    <message>
        <source>Directory of &amp;districts…</source>
        <translation>지역 사무소 명부(&amp;D)…</translation>
    </message>
    <message>
        <source>The e-mails of the local offices</source>
        <translation>지역 사무소의 이메일</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>단축키(&amp;K)…</translation>
    </message>
    <message>
        <source>All keys, and how to change them</source>
        <translation>모든 단축키와 바꾸는 방법</translation>
    </message>
    <message>
        <source>&amp;Filter this table</source>
        <translation>이 표 필터(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>열(&amp;L)…</translation>
    </message>
    <message>
        <source>Which columns the table shows, and in which order</source>
        <translation>표에 표시할 열과 그 순서</translation>
    </message>
</context>
<context>
    <name>Districts</name>
    <message>
        <source>unverified</source>
        <translation>확인 안 됨</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It has changed meanwhile, please look again: %1</source>
        <translation>그사이 변경되었습니다. 다시 확인하십시오: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>it did not work: try once more, then call for help</comment>
        <translation>하지 못했습니다. 한 번 더 해 보고 안 되면 도움을 요청하십시오: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>what was entered cannot be taken: correct it and try again</comment>
        <translation>받을 수 없는 입력입니다. 고쳐서 다시 해 보십시오: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a rule says no: look what the line says, or ask a supervisor</comment>
        <translation>규칙상 할 수 없습니다. 다음 내용을 보거나 감독자에게 문의하십시오: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is no such thing: check what was typed and search again</comment>
        <translation>찾을 수 없습니다. 입력한 내용을 확인하고 다시 찾으십시오: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>not allowed: ask a supervisor</comment>
        <translation>권한이 없습니다. 감독자에게 문의하십시오: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>allowed with a reason: give one and try again</comment>
        <translation>사유를 적으면 할 수 있습니다: %1</translation>
    </message>
    <message>
        <source>The database does not answer: %1 What is on the screen stays as it was read.</source>
        <comment>try again in a moment</comment>
        <translation>데이터베이스가 응답하지 않습니다: %1 화면의 내용은 읽은 그대로입니다. 잠시 뒤 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>The printer did not take it: %1</source>
        <comment>choose another, or save a PDF</comment>
        <translation>프린터가 받지 않았습니다. 다른 프린터를 선택하거나 PDF로 저장하십시오: %1</translation>
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
        <translation>예외로 작성한 사유</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>보관 내용</translation>
    </message>
    <message>
        <source>The facts alone</source>
        <translation>정보만</translation>
    </message>
    <message>
        <source>The file, byte for byte</source>
        <translation>파일 그대로</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>해시값</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Press one key, with Ctrl, Shift or Alt if you like.</source>
        <translation>키 하나를 누르십시오. Ctrl, Shift, Alt와 함께 눌러도 됩니다.</translation>
    </message>
    <message>
        <source>This key hides or locks the screen.</source>
        <translation>이 키는 화면을 가리거나 잠급니다.</translation>
    </message>
    <message>
        <source>Ctrl with Alt types letters on some keyboards: take Ctrl alone, or Ctrl with Shift.</source>
        <translation>Ctrl과 Alt를 함께 누르면 글자가 입력되는 키보드가 있습니다. Ctrl만, 또는 Ctrl과 Shift를 쓰십시오.</translation>
    </message>
    <message>
        <source>This key is needed for typing: take it with Ctrl, or take a function key.</source>
        <translation>이 키는 입력에 필요합니다. Ctrl과 함께 쓰거나 기능 키를 쓰십시오.</translation>
    </message>
    <message>
        <source>Text is copied and edited with this key.</source>
        <translation>이 키는 텍스트를 복사하고 편집하는 데 씁니다.</translation>
    </message>
    <message>
        <source>Alt with this key belongs to menus and to the desktop: take Ctrl.</source>
        <translation>Alt와 이 키의 조합은 메뉴와 바탕 화면에서 씁니다. Ctrl을 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” has this key. Give that another one first.</source>
        <translation>이 키는 “%1”에서 쓰고 있습니다. 먼저 그 단축키를 바꾸십시오.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>대화 상자</translation>
    </message>
    <message>
        <source>Empties the field one is in; where it is empty, hides the screen</source>
        <translation>입력란을 비웁니다. 비어 있으면 화면을 가립니다</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>다음 항목으로</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>이전 항목으로</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>선택한 행 복사</translation>
    </message>
    <message>
        <source>Copy the chosen rows with the heads of the columns</source>
        <translation>선택한 행을 열 제목과 함께 복사</translation>
    </message>
    <message>
        <source>To the results</source>
        <translation>결과로</translation>
    </message>
    <message>
        <source>Open the case that is marked</source>
        <translation>표시된 사건 열기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>This key opens menus.</source>
        <translation>이 키는 메뉴를 엽니다.</translation>
    </message>
    <message>
        <source>To the menus</source>
        <translation>메뉴로</translation>
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
        <translation>통지서 1건을 무효화했습니다.</translation>
    </message>
    <message>
        <source>%1 letters are void.</source>
        <translation>통지서 %1건을 무효화했습니다.</translation>
    </message>
    <message>
        <source>&amp;Retry…</source>
        <translation>다시 시도(&amp;R)…</translation>
    </message>
    <message>
        <source>Queue letter %1 again</source>
        <translation>통지서 %1 다시 대기열에 넣기</translation>
    </message>
    <message>
        <source>Queue %1 letters again</source>
        <translation>통지서 %1건 다시 대기열에 넣기</translation>
    </message>
    <message>
        <source>1 letter is in the queue again.</source>
        <translation>통지서 1건을 다시 대기열에 넣었습니다.</translation>
    </message>
    <message>
        <source>%1 letters are in the queue again.</source>
        <translation>통지서 %1건을 다시 대기열에 넣었습니다.</translation>
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
        <translation>먼저 통지서를 선택하십시오.</translation>
    </message>
    <message>
        <source>Not for letter %1: %2.</source>
        <translation>통지서 %1에는 할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Letter %1 is your own request: another supervisor must approve it.</source>
        <translation>통지서 %1의 요청자는 본인입니다. 다른 감독자가 승인해야 합니다.</translation>
    </message>
    <message>
        <source>One letter at a time: look for its sheet.</source>
        <translation>한 번에 한 건만 됩니다. 출력물을 찾아보십시오.</translation>
    </message>
    <message>
        <source>It goes to the address that is on record now: look at the case first.</source>
        <translation>현재 등록된 주소로 발송됩니다. 먼저 사건을 확인하십시오.</translation>
    </message>
    <message>
        <source>No letter goes out, and the parent may ask again. Destroy its sheet if there is one.</source>
        <translation>통지서를 보내지 않으며 부모는 다시 요청할 수 있습니다. 출력물이 있으면 폐기하십시오.</translation>
    </message>
    <message>
        <source>It is printed with the next letters. Mend first what was in the way.</source>
        <translation>다음 통지서와 함께 인쇄됩니다. 먼저 문제를 해결하십시오.</translation>
    </message>
    <message>
        <source>Sheet %1 no longer counts: destroy it if you find it. A new one is printed, with another number.</source>
        <translation>출력물 %1의 효력이 없어집니다. 발견하면 폐기하십시오. 다른 번호로 새로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Look for the sheet that has %1 below its barcode (attempt %2) at %3. Only if you hold it, and it is whole, was it printed. It then waits for its scan.</source>
        <translation>%3에서 바코드 아래에 %1 번호가 있는 출력물(%2회차)을 찾으십시오. 온전한 출력물을 손에 들고 있을 때만 인쇄된 것입니다. 그다음 스캔을 기다립니다.</translation>
    </message>
    <message>
        <source>Look for the sheet that has %1 below its barcode (attempt %2) at %3. If it is not there, or is spoiled (destroy it), another one is printed with another number. Should this one turn up later, destroy it.</source>
        <translation>%3에서 바코드 아래에 %1 번호가 있는 출력물(%2회차)을 찾으십시오. 없거나 훼손되었으면(폐기) 다른 번호로 다시 인쇄됩니다. 나중에 발견되면 폐기하십시오.</translation>
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
        <translation>출력물이 훼손됨</translation>
    </message>
    <message>
        <source>Sheet lost before it was mailed</source>
        <translation>발송 전에 출력물을 분실함</translation>
    </message>
    <message>
        <source>Envelope came back</source>
        <translation>봉투가 반송됨</translation>
    </message>
    <message>
        <source>Sheet found, whole</source>
        <translation>온전한 출력물을 찾음</translation>
    </message>
    <message>
        <source>No sheet found</source>
        <translation>출력물을 찾지 못함</translation>
    </message>
    <message>
        <source>Sheet spoiled and destroyed</source>
        <translation>훼손된 출력물을 폐기함</translation>
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
        <translation>대기 사유</translation>
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
        <translation>승인자</translation>
    </message>
    <message>
        <source>Into the queue</source>
        <translation>대기열에 넣음</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>출력물</translation>
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
    <name>LetterState</name>
    <message>
        <source>Needs approval</source>
        <translation>승인 필요</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>In the print room</source>
        <translation>인쇄실 접수</translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>인쇄 준비됨</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>인쇄 중</translation>
    </message>
    <message>
        <source>Printed, not scanned</source>
        <translation>인쇄됨, 스캔 전</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>발송됨</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>불분명</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>무효</translation>
    </message>
</context>
<context>
    <name>Oversight</name>
    <message>
        <source>Far more cases than usual</source>
        <translation>평소보다 훨씬 많은 사건 조회</translation>
    </message>
    <message>
        <source>Many cases of other offices</source>
        <translation>다른 사무소 사건을 많이 조회</translation>
    </message>
    <message>
        <source>Many contacts of protected persons</source>
        <translation>보호 대상 연락처를 많이 봄</translation>
    </message>
    <message>
        <source>Cases while the office is closed</source>
        <translation>사무소 업무 시간 외 사건 조회</translation>
    </message>
    <message>
        <source>One case again and again</source>
        <translation>같은 사건을 되풀이 조회</translation>
    </message>
    <message>
        <source>Refused own or relatives&apos; cases</source>
        <translation>거부된 본인·친족 사건</translation>
    </message>
    <message>
        <source>More than %1 cases in a day, and more than %2 times the middle one of the worker&apos;s own days within %3 days. Somebody may be collecting.</source>
        <extracomment>%1 is a number of cases, %2 how many times, %3 a number of days</extracomment>
        <translation>하루에 사건 %1건을 넘었고, 최근 %3일 동안 이 직원의 하루 중앙값의 %2배를 넘었습니다. 누군가 정보를 모으고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>More than %1 cases of other offices in a day, each with a reason. A reason is easily typed.</source>
        <translation>하루에 다른 사무소의 사건 %1건을 넘었으며 모두 사유가 있습니다. 사유는 쉽게 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>The contact of protected persons was shown more than %1 times in a day. Each time is for one conversation.</source>
        <translation>보호 대상의 연락처를 하루에 %1회 넘게 보았습니다. 한 번의 조회는 한 통화에만 쓰는 것입니다.</translation>
    </message>
    <message>
        <source>Cases were opened before %1 or after %2. Somebody else may have sat at the desk.</source>
        <translation>%1 전이나 %2 후에 사건이 열렸습니다. 다른 사람이 자리에 있었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Opened on %1 days or more within %2 days, and nothing was done on it: no paper, letter, note or change of contact. Somebody may be following a person.</source>
        <translation>%2일 안에 %1일 이상 열렸으나 문서, 통지서, 메모, 연락처 변경이 없었습니다. 누군가 한 사람을 지켜보고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The case is on the worker&apos;s list of own and relatives&apos; cases. It may be a slip; ask.</source>
        <translation>이 직원의 본인·친족 사건 목록에 있는 사건입니다. 실수일 수 있으니 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Family</source>
        <extracomment>to whom a charge is owed</extracomment>
        <translation>가족</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>to whom a charge is owed</extracomment>
        <translation>정부</translation>
    </message>
</context>
<context>
    <name>PinAnswer</name>
    <message>
        <source>By phone no more today: ask the parent to write to the address on the notice.</source>
        <translation>오늘은 더 이상 전화로 할 수 없습니다. 부모에게 안내문의 주소로 편지를 보내도록 안내하십시오.</translation>
    </message>
    <message>
        <source>Too often wrong today: lay the letter by until tomorrow, and tell a supervisor.</source>
        <translation>오늘 너무 여러 번 틀렸습니다. 편지를 내일까지 보류하고 감독자에게 알리십시오.</translation>
    </message>
    <message>
        <source>Not all of it matches: do not say what does not, and ask for all of it again.</source>
        <translation>일치하지 않는 것이 있습니다. 무엇이 다른지 말하지 말고 모두 다시 물어보십시오.</translation>
    </message>
    <message>
        <source>The letter is not signed: ask the parent for a signed one.</source>
        <translation>편지에 서명이 없습니다. 부모에게 서명한 편지를 요청하십시오.</translation>
    </message>
    <message>
        <source>The day of the letter is missing or yet to come: enter the day that stands on it.</source>
        <translation>편지의 날짜가 없거나 미래입니다. 편지에 적힌 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no PIN to mail for this parent: tell the caller to wait, and a supervisor why.</source>
        <translation>이 부모에게 보낼 PIN이 없습니다. 통화 상대에게 기다려 달라고 하고 감독자에게 이유를 알리십시오.</translation>
    </message>
    <message>
        <source>The PIN of this parent is faulty: tell the caller to wait, and a supervisor why.</source>
        <translation>이 부모의 PIN에 문제가 있습니다. 통화 상대에게 기다려 달라고 하고 감독자에게 이유를 알리십시오.</translation>
    </message>
    <message>
        <source>Letter %1 is on its way already: tell the parent to wait for it.</source>
        <translation>통지서 %1이(가) 이미 처리 중입니다. 부모에게 기다려 달라고 하십시오.</translation>
    </message>
    <message>
        <source>the address was changed in the last %1 days</source>
        <translation>최근 %1일 안에 주소가 변경됨</translation>
    </message>
    <message>
        <source>whoever asks made the last change of the address</source>
        <translation>요청하는 직원이 주소를 마지막으로 변경함</translation>
    </message>
    <message>
        <source>mail came back from the address</source>
        <translation>그 주소에서 우편물이 반송됨</translation>
    </message>
    <message>
        <source>the address is not verified</source>
        <translation>주소가 확인되지 않음</translation>
    </message>
    <message>
        <source>%1 letters were asked for in the last %2 days</source>
        <translation>최근 %2일 동안 통지서 %1건이 요청됨</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A supervisor must approve the letter first: %1.</source>
        <translation>먼저 감독자가 통지서를 승인해야 합니다: %1.</translation>
    </message>
</context>
<context>
    <name>PinChannel</name>
    <message>
        <source>by telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>서면</translation>
    </message>
</context>
<context>
    <name>RecordTableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>행 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows with &amp;heads</source>
        <translation>제목과 함께 행 복사(&amp;H)</translation>
    </message>
    <message>
        <source>Sort &amp;up by this column</source>
        <translation>이 열로 오름차순 정렬(&amp;U)</translation>
    </message>
    <message>
        <source>Sort &amp;down by this column</source>
        <translation>이 열로 내림차순 정렬(&amp;D)</translation>
    </message>
    <message>
        <source>H&amp;ide this column</source>
        <translation>이 열 숨기기(&amp;I)</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>열(&amp;L)…</translation>
    </message>
    <message>
        <source>Columns as they ca&amp;me</source>
        <translation>열을 기본값으로(&amp;M)</translation>
    </message>
    <message>
        <source>sorted by %1, oldest first</source>
        <extracomment>what a screen reader says of a table; %1 is a column</extracomment>
        <translation>%1 기준, 오래된 것부터</translation>
    </message>
    <message>
        <source>sorted by %1, newest first</source>
        <translation>%1 기준, 최근 것부터</translation>
    </message>
    <message>
        <source>sorted by %1, smallest first</source>
        <translation>%1 기준, 작은 것부터</translation>
    </message>
    <message>
        <source>sorted by %1, largest first</source>
        <translation>%1 기준, 큰 것부터</translation>
    </message>
    <message>
        <source>sorted by %1, from A to Z</source>
        <translation>%1 기준, 가나다순</translation>
    </message>
    <message>
        <source>sorted by %1, from Z to A</source>
        <translation>%1 기준, 가나다 역순</translation>
    </message>
    <message>
        <source>Nothing is copied while amounts and contact are covered.</source>
        <translation>금액과 연락처를 가린 동안에는 복사되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Agents find cases of the whole State, print statements for either parent, and have a lost PIN mailed again.</source>
        <translation>상담원은 주 전체의 사건을 찾고, 양쪽 부모의 명세서를 인쇄하며, 분실한 PIN을 다시 보내게 합니다.</translation>
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
        <translation>감사자는 누가 무엇을 언제 왜 보고 인쇄하고 바꾸었는지 감사 기록 전체를 읽고, 변조되지 않았는지 확인합니다. 이 역할에서는 사건이 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Administrators set up the office: settings here; users, imports, backups and keys with caseledgerctl. They check that nobody has bent the trail. Cases do not open in this role.</source>
        <translation>시스템 관리자는 사무소를 설정합니다. 설정은 여기에서, 사용자·가져오기·백업·키는 caseledgerctl로 합니다. 감사 기록이 변조되지 않았는지 확인합니다. 이 역할에서는 사건이 열리지 않습니다.</translation>
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
        <translation>감사 기록 읽기</translation>
    </message>
    <message>
        <source>check the trail</source>
        <translation>감사 기록 검증</translation>
    </message>
    <message>
        <source>Your role (%1) may not %2.</source>
        <translation>현재 역할(%1)로는 할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Supervisors work on the cases of their office, print many papers at once, decide on PIN letters, read who saw what in their office, and watch over its figures.</source>
        <translation>감독자는 자기 사무소의 사건을 처리하고, 여러 문서를 한꺼번에 인쇄하며, PIN 통지서를 결정하고, 사무소에서 누가 무엇을 보았는지 읽으며, 사무소의 수치를 살핍니다.</translation>
    </message>
    <message>
        <source>see the figures of the office</source>
        <translation>사무소 수치 보기</translation>
    </message>
    <message>
        <source>change the directory of districts</source>
        <translation>지역 사무소 명부 변경</translation>
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
        <translation>감독자</translation>
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
        <translation>이 컴퓨터의 파일 하나입니다. 파일을 열 수 있는 사람은 누구나 전부 읽을 수 있습니다. 비밀번호와 권한과 감사 기록은 이 프로그램 안에서만 효력이 있으며 다른 방법으로 파일을 여는 것은 막지 못합니다. 파일은 사무소 직원만 접근할 수 있는 암호화된 디스크에 두십시오. 다른 방법으로 파일을 고친 것은 다른 곳에 보관한 검증점으로 감사 기록을 검증하면 드러나지만, 읽은 것은 드러나지 않습니다.</translation>
    </message>
    <message>
        <source>This database has no users: whoever may open the file has every right of every role, and the trail names the computer&apos;s user. It ends when an administrator is added (caseledgerctl users add).</source>
        <translation>이 데이터베이스에는 사용자가 없습니다. 파일을 열 수 있는 사람은 모든 역할의 모든 권한을 가지며 감사 기록에는 컴퓨터 사용자의 이름이 남습니다. 시스템 관리자를 추가하면(caseledgerctl users add) 끝납니다.</translation>
    </message>
    <message>
        <source>You may see where payments come from; federal law protects that (26 USC 6103).</source>
        <translation>납부금의 출처를 볼 수 있습니다. 이 정보는 연방법으로 보호됩니다(26 USC 6103).</translation>
    </message>
    <message>
        <source>Where payments come from is not shown to you.</source>
        <translation>납부금의 출처는 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>You are signed in as %1. What you open, print and export stands in the trail under that name.</source>
        <translation>%1(으)로 로그인했습니다. 열고 인쇄하고 내보낸 것은 이 이름으로 감사 기록에 남습니다.</translation>
    </message>
    <message>
        <source>%1 · %2 · Shared office</source>
        <translation>%1 · %2 · 공유 사무소</translation>
    </message>
    <message>
        <source>A shared office. Its server lets you in by your own name, shows you what your role may see, and keeps the trail: also where somebody goes round this program. Whoever looks after the server itself can do more; that the trail was changed there is found by checking it against a checkpoint kept elsewhere.</source>
        <translation>공유 사무소입니다. 서버는 본인 이름으로 로그인하게 하고, 맡은 역할로 볼 수 있는 것만 보여 주며, 누군가 이 프로그램을 거치지 않더라도 감사 기록을 남깁니다. 서버 자체를 관리하는 사람은 그 이상을 할 수 있지만, 그곳에서 감사 기록을 고친 것은 다른 곳에 보관한 검증점으로 검증하면 드러납니다.</translation>
    </message>
    <message>
        <source>The database does not answer: %1 Nobody is signed in; wait a moment and try again.</source>
        <translation>데이터베이스가 응답하지 않습니다: %1 아무도 로그인하지 않았습니다. 잠시 기다린 뒤 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>the office&apos;s own address at the head of letters: up to 12 lines, parted by line ends or by \n</source>
        <translation>통지서 머리에 적는 사무소 주소: 12줄까지, 줄바꿈 또는 \n으로 구분</translation>
    </message>
    <message>
        <source>from a federal fiscal year on, the family&apos;s money above which the annual fee is withheld, and the fee: two amounts as in 550.00 35.00, from a 1 October</source>
        <translation>해당 연방 회계연도부터, 연간 수수료를 공제하기 시작하는 가족 몫의 기준액과 수수료: 550.00 35.00처럼 금액 두 개, 적용일은 10월 1일</translation>
    </message>
    <message>
        <source>the contact address printed on notices: one line, and where it is a web address an https one; empty: the one of qr_contact</source>
        <translation>안내문과 통지서에 인쇄하는 문의처: 한 줄, 웹 주소이면 https, 비우면 qr_contact의 주소</translation>
    </message>
    <message>
        <source>business days until a payment is sent on: a number from 1 to 30</source>
        <translation>납부금을 지급하기까지의 영업일: 1~30의 수</translation>
    </message>
    <message>
        <source>where a parent asks for a PIN to be mailed: a telephone number</source>
        <translation>부모가 PIN 우송을 요청하는 곳: 전화번호</translation>
    </message>
    <message>
        <source>the same for people who use a TTY: a telephone number</source>
        <translation>위와 같음, TTY 이용자용: 전화번호</translation>
    </message>
    <message>
        <source>days on which the office is closed, besides weekends and federal holidays: the whole list, as in 2026-02-12 2026-11-03</source>
        <translation>주말과 연방 공휴일 외의 사무소 휴무일: 2026-02-12 2026-11-03처럼 전체 목록</translation>
    </message>
    <message>
        <source>minutes of idleness until the screen locks: a number from 1 to 15</source>
        <translation>사용하지 않을 때 화면이 잠기기까지의 분: 1~15의 수</translation>
    </message>
    <message>
        <source>the picture at the head of letters: the name of a PNG file of at most 512 kB and 4,096 pixels a side; empty: none</source>
        <translation>통지서 머리의 그림: PNG 파일 이름, 512 kB와 한 변 4,096픽셀까지, 비우면 없음</translation>
    </message>
    <message>
        <source>the folder of the office&apos;s own wording of notices: the whole path of a folder that is there; empty: the program&apos;s wording</source>
        <translation>사무소 자체 통지 문구의 폴더: 있는 폴더의 전체 경로, 비우면 프로그램의 문구</translation>
    </message>
    <message>
        <source>the office&apos;s name: one line of up to 120 characters</source>
        <translation>사무소 이름: 한 줄, 120자까지</translation>
    </message>
    <message>
        <source>days until money of a federal tax offset is sent on: a number from 1 to 365</source>
        <translation>연방 세금 환급금에서 공제한 돈을 지급하기까지의 일수: 1~365의 수</translation>
    </message>
    <message>
        <source>what passes through to a family on assistance in a month, for one child and for two or more: two amounts as in 100.00 200.00, from the day that they count</source>
        <translation>공적 부조를 받는 가족에게 매월 전달되는 금액, 자녀 1명과 2명 이상: 100.00 200.00처럼 금액 두 개, 적용일부터</translation>
    </message>
    <message>
        <source>to whom, and where, a payment is mailed, on coupons: 1 to 12 lines, parted by line ends or by \n</source>
        <translation>납부 용지에 적는 수취인과 우송 주소: 1~12줄, 줄바꿈 또는 \n으로 구분</translation>
    </message>
    <message>
        <source>the office&apos;s telephone number; empty: none</source>
        <translation>사무소 전화번호, 비우면 없음</translation>
    </message>
    <message>
        <source>where a PIN is asked for in writing: 1 to 12 lines, parted by line ends or by \n</source>
        <translation>PIN을 서면으로 요청하는 곳: 1~12줄, 줄바꿈 또는 \n으로 구분</translation>
    </message>
    <message>
        <source>the first QR code of the access notice, the account: an https address in ASCII</source>
        <translation>온라인 이용 안내문의 첫 번째 QR 코드(계정): ASCII로 된 https 주소</translation>
    </message>
    <message>
        <source>the second QR code of the access notice, the contact: an https address in ASCII</source>
        <translation>온라인 이용 안내문의 두 번째 QR 코드(문의처): ASCII로 된 https 주소</translation>
    </message>
    <message>
        <source>where mail comes back to: up to 12 lines, parted by line ends or by \n; empty: the address block</source>
        <translation>우편물이 반송되는 주소: 12줄까지, 줄바꿈 또는 \n으로 구분, 비우면 사무소 주소</translation>
    </message>
    <message>
        <source>for people who are not safe at home: a telephone number</source>
        <translation>집이 안전하지 않은 분을 위한 전화번호</translation>
    </message>
    <message>
        <source>the layout of the coupons&apos; scan line, as in {case}{due:MMddyy}{amount:10}{check:luhn}; empty: none is printed</source>
        <translation>납부 용지 판독 줄의 구성, 예: {case}{due:MMddyy}{amount:10}{check:luhn}, 비우면 인쇄하지 않음</translation>
    </message>
    <message>
        <source>the office&apos;s number for people who use a TTY; empty: none</source>
        <translation>TTY 이용자를 위한 사무소 번호, 비우면 없음</translation>
    </message>
    <message>
        <source>days after its last payment in which income withholding counts as active: a number from 1 to 366</source>
        <translation>마지막 납부 후 급여 공제를 진행 중으로 보는 일수: 1~366의 수</translation>
    </message>
</context>
<context>
    <name>TableFilter</name>
    <message>
        <source>none</source>
        <extracomment>a filter: cells without a value</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Anywhere: “%1”</source>
        <extracomment>a filter; %1 is what was typed</extracomment>
        <translation>전체: “%1”</translation>
    </message>
    <message>
        <source>%1: with “%2”</source>
        <extracomment>a filter; %1 is a column, %2 what was typed</extracomment>
        <translation>%1: “%2” 포함</translation>
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
        <translation>%1: %2 이상</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: %2 이하</translation>
    </message>
    <message>
        <source>%1: exactly %2</source>
        <translation>%1: 정확히 %2</translation>
    </message>
</context>
<context>
    <name>TableSummary</name>
    <message>
        <source>1 payment</source>
        <extracomment>%1 of them are shown, %2 are there</extracomment>
        <translation>납부 1건</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>납부 %1건</translation>
    </message>
    <message>
        <source>Total received</source>
        <translation>접수 총액</translation>
    </message>
    <message>
        <source>1 disbursement</source>
        <extracomment>%1 of them are shown, %2 are there</extracomment>
        <translation>지급 1건</translation>
    </message>
    <message>
        <source>%1 disbursements</source>
        <translation>지급 %1건</translation>
    </message>
    <message>
        <source>Total sent</source>
        <translation>지급 총액</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>예정액</translation>
    </message>
    <message>
        <source>1 charge</source>
        <extracomment>%1 of them are shown, %2 are there</extracomment>
        <translation>부과 1건</translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation>부과 %1건</translation>
    </message>
    <message>
        <source>Total charged</source>
        <translation>부과 총액</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>미납액</translation>
    </message>
    <message>
        <source>Total owed on %1</source>
        <translation>%1 기준 미납 총액</translation>
    </message>
    <message>
        <source>%1 of %2 payments</source>
        <translation>납부 %2건 중 %1건</translation>
    </message>
    <message>
        <source>Filtered total received</source>
        <translation>필터 적용 접수 총액</translation>
    </message>
    <message>
        <source>%1 of %2 disbursements</source>
        <translation>지급 %2건 중 %1건</translation>
    </message>
    <message>
        <source>Filtered total sent</source>
        <translation>필터 적용 지급 총액</translation>
    </message>
    <message>
        <source>Filtered total planned</source>
        <translation>필터 적용 예정액</translation>
    </message>
    <message>
        <source>%1 of %2 charges</source>
        <translation>부과 %2건 중 %1건</translation>
    </message>
    <message>
        <source>Filtered total charged</source>
        <translation>필터 적용 부과 총액</translation>
    </message>
    <message>
        <source>Filtered total unpaid</source>
        <translation>필터 적용 미납액</translation>
    </message>
</context>
<context>
    <name>TrailAction</name>
    <message>
        <source>Signed in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Locked the window</source>
        <translation>창 잠금</translation>
    </message>
    <message>
        <source>Unlocked the window</source>
        <translation>창 잠금 해제</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Opened the case</source>
        <translation>사건 열기</translation>
    </message>
    <message>
        <source>Saw a protected person&apos;s contact</source>
        <translation>보호 대상 연락처 보기</translation>
    </message>
    <message>
        <source>Printed a paper</source>
        <translation>문서 인쇄</translation>
    </message>
    <message>
        <source>Exported a table</source>
        <translation>표 내보내기</translation>
    </message>
    <message>
        <source>Printed a batch</source>
        <translation>일괄 인쇄</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Checked the database</source>
        <translation>데이터베이스 점검</translation>
    </message>
    <message>
        <source>Backed the database up</source>
        <translation>데이터베이스 백업</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Brought the database to this version</source>
        <translation>데이터베이스를 이 버전으로 갱신</translation>
    </message>
    <message>
        <source>Exported or imported the SSN key</source>
        <translation>SSN 키 내보내기 또는 가져오기</translation>
    </message>
    <message>
        <source>Read or changed a setting</source>
        <translation>설정 조회 또는 변경</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>사용자 변경</translation>
    </message>
    <message>
        <source>Looked at the trail</source>
        <translation>감사 기록 조회</translation>
    </message>
    <message>
        <source>Made a checkpoint of the trail</source>
        <translation>감사 기록 검증점 작성</translation>
    </message>
    <message>
        <source>Verified the trail</source>
        <translation>감사 기록 검증</translation>
    </message>
    <message>
        <source>The clock went back</source>
        <translation>시계가 뒤로 감</translation>
    </message>
    <message>
        <source>Looked at a kept paper</source>
        <translation>보관된 문서 보기</translation>
    </message>
    <message>
        <source>Asked for a PIN letter</source>
        <translation>PIN 통지서 요청</translation>
    </message>
    <message>
        <source>Moved a PIN letter on</source>
        <translation>PIN 통지서 처리</translation>
    </message>
    <message>
        <source>Found a sealed PIN that is not what it should be</source>
        <translation>올바르지 않은 봉인 PIN 발견</translation>
    </message>
    <message>
        <source>Sealed PINs for another key</source>
        <translation>다른 키로 PIN 봉인</translation>
    </message>
    <message>
        <source>Changed or verified a contact</source>
        <translation>연락처 변경 또는 확인</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>메모 작성</translation>
    </message>
    <message>
        <source>Looked at the office&apos;s figures</source>
        <translation>사무소 수치 조회</translation>
    </message>
</context>
<context>
    <name>TrailOutcome</name>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
</context>
<context>
    <name>Undisbursed</name>
    <message>
        <source>Disbursements not sent on in time: %1, together %2; the oldest was due on %3</source>
        <extracomment>money that should have been sent on to the family or the government. %1 how many disbursements, %2 an amount, %3 the day by which the first of them should have been sent</extracomment>
        <translation>기한 내 미지급: %1건, 모두 %2. 가장 오래된 기한은 %3</translation>
    </message>
</context>
<context>
    <name>caseledger::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>활동 내역</translation>
    </message>
    <message>
        <source>&amp;Look at the paper…</source>
        <translation>문서 보기(&amp;L)…</translation>
    </message>
    <message>
        <source>Opens the kept papers of this case</source>
        <translation>이 사건의 보관된 문서를 엽니다</translation>
    </message>
    <message>
        <source>Nothing happened in this period (%1).</source>
        <translation>이 기간(%1)에는 처리 내역이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has happened at a desk so far. Write the first note below.</source>
        <translation>아직 처리한 일이 없습니다. 아래에 첫 메모를 쓰십시오.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>항목: %1</translation>
    </message>
    <message>
        <source>The filters hide all entries (%1).</source>
        <translation>필터가 모든 항목(%1)을 숨깁니다.</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>항목: %2 중 %1</translation>
    </message>
    <message>
        <source>As it was read: %1</source>
        <extracomment>of a table that goes to paper or into a file; %1 is a day and a time</extracomment>
        <translation>읽은 시점: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::AppearanceDialog</name>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>기본값 복원(&amp;R)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind the text size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>80 to 200 percent of the system&apos;s</source>
        <translation>시스템 크기의 80~200퍼센트</translation>
    </message>
    <message>
        <source>&amp;Text size, of the system&apos;s</source>
        <translation>글자 크기(시스템 대비)(&amp;T)</translation>
    </message>
    <message>
        <source>Room in rows and margins</source>
        <translation>행과 여백의 간격</translation>
    </message>
    <message>
        <source>Co&amp;mfortable</source>
        <translation>넓게(&amp;M)</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>좁게(&amp;P)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템대로(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>창의 언어</translation>
    </message>
    <message>
        <source>From the next start of the program</source>
        <translation>프로그램을 다시 시작할 때부터</translation>
    </message>
    <message>
        <source>Language of the &amp;window, from the next start</source>
        <translation>창의 언어(다음 시작부터)(&amp;W)</translation>
    </message>
</context>
<context>
    <name>caseledger::AsOfBar</name>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>The day that balances are shown for: 3/31, 0331, 3/31/2025, t for today, t-30, m-1 for the end of last month</source>
        <translation>잔액의 기준일: 3/31, 0331, 3/31/2025, 오늘은 t, t-30, 지난달 말은 m-1</translation>
    </message>
    <message>
        <source>3/31 · 0331 · t (today) · t-30 · m-1 (end of last month) · y-1</source>
        <translation>3/31 · 0331 · t(오늘) · t-30 · m-1(지난달 말) · y-1</translation>
    </message>
    <message>
        <source>−1 month</source>
        <extracomment>button: one month back</extracomment>
        <translation>−1개월</translation>
    </message>
    <message>
        <source>One month back</source>
        <translation>한 달 전</translation>
    </message>
    <message>
        <source>−1 day</source>
        <extracomment>button: one day back</extracomment>
        <translation>−1일</translation>
    </message>
    <message>
        <source>One day back</source>
        <translation>하루 전</translation>
    </message>
    <message>
        <source>+1 day</source>
        <extracomment>button: one day ahead</extracomment>
        <translation>+1일</translation>
    </message>
    <message>
        <source>One day ahead</source>
        <translation>하루 뒤</translation>
    </message>
    <message>
        <source>+1 month</source>
        <extracomment>button: one month ahead</extracomment>
        <translation>+1개월</translation>
    </message>
    <message>
        <source>One month ahead</source>
        <translation>한 달 뒤</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>오늘로 돌아가기</translation>
    </message>
    <message>
        <source>Not a date: type it as 3/31, t-30 or m-1</source>
        <translation>날짜가 아닙니다. 3/31, t-30 또는 m-1처럼 입력하십시오</translation>
    </message>
    <message>
        <source>At most a year from today</source>
        <translation>오늘부터 최대 1년까지입니다</translation>
    </message>
    <message>
        <source>As of %1, not today (%2)</source>
        <extracomment>two dates: the one that balances are shown for, and today&apos;s</extracomment>
        <translation>오늘(%2)이 아니라 %1 기준입니다</translation>
    </message>
</context>
<context>
    <name>caseledger::BalancesPane</name>
    <message>
        <source>Balances</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Lines of the balance</source>
        <translation>잔액의 내역</translation>
    </message>
    <message>
        <source>As of %1: total owed %2</source>
        <extracomment>said by a screen reader; %1 is a date, %2 an amount</extracomment>
        <translation>%1 기준: 미납 총액 %2</translation>
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
        <translation>급여에서 공제되고 있어도 납부 용지를 만듭니다</translation>
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
        <translation>그러지 않으면 정보만 보관되어 나중에 사본을 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>파일 구성(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Papers in a file</source>
        <translation>파일당 문서 수(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>파일을 둘 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>파일을 둘 폴더를 선택하십시오</translation>
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
        <translation>먼저 예상을 누르십시오. 사건을 세고 문서 몇 개를 시험하며 파일은 만들지 않습니다.</translation>
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
        <translation>멈추었습니다. 이미 쓴 파일은 온전합니다. 같은 폴더에서 다시 시작하면 이어집니다.</translation>
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
        <translation>%1건, 첫 건은 %2</translation>
    </message>
</context>
<context>
    <name>caseledger::CallAnswer</name>
    <message>
        <source>Reference number</source>
        <translation>참조 번호</translation>
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
        <translation>참조 번호 %1</translation>
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
        <translation>통화 상대는 누구입니까?</translation>
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
        <translation>이름과 성. 순서는 상관없습니다.</translation>
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
        <translation>하나 이상. 여러 개는 빈칸으로 나눕니다. 글자 둘, 숫자 다섯, 글자 하나, 숫자 하나.</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>거리 주소(&amp;R)</translation>
    </message>
    <message>
        <source>With the apartment, or that on the second line.</source>
        <translation>호수까지 적습니다. 호수는 둘째 줄에 적어도 됩니다.</translation>
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
        <translation>부모의 편지에 참조 번호를 적으십시오.</translation>
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
    <message>
        <source>Forgets everything of this call</source>
        <translation>이 통화의 내용을 모두 지웁니다</translation>
    </message>
</context>
<context>
    <name>caseledger::CallerBar</name>
    <message>
        <source>Caller:</source>
        <translation>통화 상대:</translation>
    </message>
    <message>
        <source>The verification has ended.</source>
        <translation>확인이 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::CallerSwitch</name>
    <message>
        <source>Who is calling about this case</source>
        <translation>이 사건의 통화 상대</translation>
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
        <translation>선택(&amp;H)…</translation>
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
        <translation>가져온 파일의 이름대로</translation>
    </message>
    <message>
        <source>A file with one identifier on each line</source>
        <translation>한 줄에 사건 번호 하나씩 있는 파일</translation>
    </message>
    <message>
        <source>For other offices&apos; cases and protected parents&apos; own addresses</source>
        <translation>다른 사무소 사건, 보호 대상 부모의 본인 주소</translation>
    </message>
    <message>
        <source>Stands in the trail. Name the occasion, not a person, an address or a number.</source>
        <translation>감사 기록에 남습니다. 사람, 주소, 번호가 아니라 용건을 적으십시오.</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>목록을 선택하십시오</translation>
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
        <translation>사건 목록을 선택하십시오.</translation>
    </message>
    <message>
        <source>Say which office.</source>
        <translation>어느 사무소인지 적으십시오.</translation>
    </message>
    <message>
        <source>Choose the list of cases</source>
        <translation>사건 목록을 선택하십시오</translation>
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
        <translation>개시일 %1</translation>
    </message>
    <message>
        <source>Protected: %1. Address, phone and e-mail are withheld; tell them to nobody.</source>
        <translation>보호 대상: %1. 주소, 전화, 이메일은 비공개입니다. 아무에게도 알려 주지 마십시오.</translation>
    </message>
    <message>
        <source>Case of another office (%1). You opened it because: %2</source>
        <translation>다른 사무소(%1)의 사건입니다. 조회 사유: %2</translation>
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
        <source>A lost PIN is mailed again</source>
        <translation>분실한 PIN을 다시 우편으로 보냅니다</translation>
    </message>
    <message>
        <source>Other cases of the custodial parent</source>
        <translation>양육권자의 다른 사건</translation>
    </message>
    <message>
        <source>Other cases of the noncustodial parent</source>
        <translation>비양육권자의 다른 사건</translation>
    </message>
    <message>
        <source>Statement for a parent</source>
        <translation>부모에게 줄 명세서</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>보여 주기</translation>
    </message>
    <message>
        <source>Who is calling about this case</source>
        <translation>이 사건의 통화 상대</translation>
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
        <translation>가림 해제(&amp;U)</translation>
    </message>
    <message>
        <source>%1: a colleague changed this case</source>
        <extracomment>%1 is a time of today, &quot;14:05&quot;</extracomment>
        <translation>%1: 동료가 이 사건을 변경했습니다</translation>
    </message>
</context>
<context>
    <name>caseledger::CasePanes</name>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
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
        <translation>%1 사건을 열었습니다.</translation>
    </message>
    <message>
        <source>Case %1 was read again.</source>
        <translation>%1 사건을 다시 읽었습니다.</translation>
    </message>
    <message>
        <source>Open cases: %1. Close those you no longer need (%2).</source>
        <translation>열린 사건: %1. 필요 없는 것은 닫으십시오(%2).</translation>
    </message>
    <message>
        <source>All cases are closed.</source>
        <translation>모든 사건을 닫았습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::ChartPane</name>
    <message>
        <source>Due and received by month</source>
        <translation>월별 납부할 금액과 접수액</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>모두 보기(&amp;A)</translation>
    </message>
    <message>
        <source>Months: %1</source>
        <translation>개월 수: %1</translation>
    </message>
    <message>
        <source>Months: %1 of %2</source>
        <extracomment>%1 is how many are shown, %2 how many there are</extracomment>
        <translation>개월 수: %2 중 %1</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>caption of a sum: all that fell due in the months shown</extracomment>
        <translation>납부할 금액</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수액</translation>
    </message>
    <message>
        <source>No month of the account lies in this period.</source>
        <translation>이 기간에는 계정 내역이 없습니다.</translation>
    </message>
    <message>
        <source>The account has not been opened yet.</source>
        <translation>계정이 아직 개설되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::ColumnDialog</name>
    <message>
        <source>Columns of “%1”</source>
        <translation>“%1”의 열</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>열 찾기</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Space shows or hides a column</source>
        <translation>스페이스바로 열을 보이거나 숨깁니다</translation>
    </message>
    <message>
        <source>&amp;Find a column</source>
        <translation>열 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Columns of the table</source>
        <translation>표의 열(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Earlier in the row (Alt+Up)</source>
        <translation>행에서 앞으로 (Alt+위)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로(&amp;D)</translation>
    </message>
    <message>
        <source>Later in the row (Alt+Down)</source>
        <translation>행에서 뒤로 (Alt+아래)</translation>
    </message>
    <message>
        <source>As it ca&amp;me</source>
        <translation>기본값으로(&amp;M)</translation>
    </message>
    <message>
        <source>Columns, widths and order as the program has them</source>
        <translation>프로그램의 기본 열, 너비, 순서로 되돌립니다</translation>
    </message>
</context>
<context>
    <name>caseledger::ConditionDialog</name>
    <message>
        <source>Filter “%1”</source>
        <translation>“%1” 필터</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Space takes or leaves a value</source>
        <translation>스페이스바로 값을 넣거나 뺍니다</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>이하</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>정확히</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>열(&amp;C)</translation>
    </message>
    <message>
        <source>Add &amp;filter</source>
        <translation>필터 추가(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;One of these values</source>
        <translation>이 값 중 하나(&amp;O)</translation>
    </message>
    <message>
        <source>or with this &amp;text in it</source>
        <translation>또는 이 텍스트가 들어 있는 것(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>비교(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>금액(&amp;A)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(없음)</translation>
    </message>
    <message>
        <source>Choose a value, or type a text.</source>
        <translation>값을 선택하거나 텍스트를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type a day in one of the fields.</source>
        <translation>입력란 하나에 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type an amount like 100 or 1,234.50.</source>
        <translation>100이나 1,234.50처럼 금액을 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>caseledger::ConnectionStrip</name>
    <message>
        <source>The database takes long to answer. The program goes on trying.</source>
        <translation>데이터베이스의 응답이 늦습니다. 프로그램이 계속 시도합니다.</translation>
    </message>
    <message>
        <source>The database does not answer. What is shown was read before; nothing can be opened or saved now. The program goes on trying.</source>
        <translation>데이터베이스가 응답하지 않습니다. 화면의 내용은 이전에 읽은 것이며 지금은 아무것도 열거나 저장할 수 없습니다. 프로그램이 계속 시도합니다.</translation>
    </message>
    <message>
        <source>The database answers again.</source>
        <translation>데이터베이스가 다시 응답합니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactCard</name>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Verified today…</source>
        <translation>오늘 확인…</translation>
    </message>
    <message>
        <source>Mail came back…</source>
        <translation>우편물 반송…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>보기…</translation>
    </message>
    <message>
        <source>Change the contact: %1</source>
        <translation>연락처 변경: %1</translation>
    </message>
    <message>
        <source>The address was verified: %1</source>
        <translation>주소 확인: %1</translation>
    </message>
    <message>
        <source>Mail came back: %1</source>
        <translation>우편물 반송: %1</translation>
    </message>
    <message>
        <source>Show the protected contact: %1</source>
        <translation>보호 대상 연락처 보기: %1</translation>
    </message>
    <message>
        <source>For ten seconds, with a reason</source>
        <translation>사유를 적으면 10초 동안</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>확인일 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>변경일 %1</translation>
    </message>
    <message>
        <source>Mail came back %1</source>
        <translation>우편물 반송일 %1</translation>
    </message>
    <message>
        <source>It is changed by those who may see it.</source>
        <translation>볼 수 있는 사람만 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Address, phone and e-mail of a protected person are withheld.</source>
        <translation>보호 대상자의 주소, 전화, 이메일은 비공개입니다.</translation>
    </message>
    <message>
        <source>No address known</source>
        <translation>등록된 주소가 없습니다</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>전화: %1</translation>
    </message>
    <message>
        <source>Phone: none known</source>
        <translation>전화: 없음</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>이메일: %1</translation>
    </message>
    <message>
        <source>E-mail: none known</source>
        <translation>이메일: 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>whose card it is: the role, then the name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>이름 미상</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactChangeDialog</name>
    <message>
        <source>What is on record of a protected person is not shown here. What you leave empty stays as it is.</source>
        <translation>보호 대상자의 등록 내용은 여기에 표시하지 않습니다. 비워 둔 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>S&amp;how for ten seconds…</source>
        <translation>10초 동안 보기(&amp;H)…</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>연락처 변경</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>저장(&amp;V)</translation>
    </message>
    <message>
        <source>It is the same place as before, written in another way: what is known of mail to it stays.</source>
        <translation>표기만 다를 뿐 같은 주소입니다. 우편물 확인 상태는 그대로 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactDayDialog</name>
    <message>
        <source>3/31, t for today, t-1 for yesterday</source>
        <translation>3/31, 오늘은 t, 어제는 t-1</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>주소 확인</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>우편물 반송</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>저장(&amp;V)</translation>
    </message>
    <message>
        <source>A colleague has changed the address meanwhile: see which one is meant.</source>
        <translation>그사이 동료가 주소를 변경했습니다. 어느 주소를 말하는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactDialog</name>
    <message>
        <source>Why?</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Case %1 · %2: %3</source>
        <translation>사건 %1 · %2: %3</translation>
    </message>
    <message>
        <source>The reason stands in the trail and in the history. Name the occasion, not an address or a number.</source>
        <translation>사유는 감사 기록과 이력에 남습니다. 주소나 번호가 아니라 용건을 적으십시오.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>이유(&amp;W)</translation>
    </message>
    <message>
        <source>What you typed is not saved. Esc once more closes all the same.</source>
        <translation>입력한 내용이 저장되지 않았습니다. Esc를 한 번 더 누르면 저장하지 않고 닫습니다.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>아직 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Something cannot be taken as it is: it says so beside the field.</source>
        <translation>받을 수 없는 내용이 있습니다. 입력란 옆의 설명을 보십시오.</translation>
    </message>
    <message>
        <source>Say why: a change of a parent&apos;s contact takes a reason.</source>
        <translation>이유를 적으십시오. 부모의 연락처 변경에는 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>다시 보기(&amp;G)</translation>
    </message>
    <message>
        <source>Of a protected person nothing is kept before it is saved: closing the program loses it.</source>
        <translation>보호 대상자의 내용은 저장하기 전에는 보관되지 않습니다. 프로그램을 닫으면 사라집니다.</translation>
    </message>
    <message>
        <source>What you typed here before and did not save is back.</source>
        <translation>앞서 입력하고 저장하지 않은 내용을 되살렸습니다.</translation>
    </message>
    <message>
        <source>Th&amp;row it away</source>
        <translation>버리기(&amp;R)</translation>
    </message>
    <message>
        <source>A colleague has changed this parent&apos;s contact. What is on record is shown as it is now; what you typed stays: compare before you save.</source>
        <translation>동료가 이 부모의 연락처를 변경했습니다. 기록은 현재 상태로 표시되며 입력한 내용은 그대로 있습니다. 저장하기 전에 비교하십시오.</translation>
    </message>
    <message>
        <source>A colleague has saved something else meanwhile: %1. It stands below each field; what you typed stays, and is not saved.</source>
        <translation>그사이 동료가 다른 내용을 저장했습니다: %1. 각 칸 아래에 표시되어 있습니다. 입력한 내용은 그대로 남아 있으며 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Take what is on &amp;record</source>
        <translation>기록된 내용 사용(&amp;R)</translation>
    </message>
    <message>
        <source>A colleague has changed the case, and perhaps this contact, which is not shown here: look at its history before you save. What you typed stays.</source>
        <translation>동료가 사건을, 그리고 아마도 여기에 표시되지 않는 이 연락처를 변경했습니다. 저장하기 전에 변경 이력을 확인하십시오. 입력한 내용은 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>Not saved yet: what you typed would replace what a colleague has saved: %1. Save once more to do that.</source>
        <translation>아직 저장되지 않았습니다. 입력한 내용이 동료가 저장한 내용을 대체하게 됩니다: %1. 그렇게 하려면 한 번 더 저장하십시오.</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactFieldRow</name>
    <message>
        <source>Write %1</source>
        <translation>%1(으)로 쓰기</translation>
    </message>
    <message>
        <source>Puts it into the field: %1</source>
        <translation>입력란에 넣습니다: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>이전: %1</translation>
    </message>
    <message>
        <source>A colleague has emptied this.</source>
        <translation>동료가 이 칸을 비웠습니다.</translation>
    </message>
    <message>
        <source>A colleague has saved: %1</source>
        <translation>동료가 저장한 내용: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactPane</name>
    <message>
        <source>History of contact</source>
        <translation>연락처 이력</translation>
    </message>
    <message>
        <source>Nothing has changed since the case came into this office.</source>
        <translation>이 사무소에 온 뒤로 변경된 것이 없습니다.</translation>
    </message>
    <message>
        <source>History of contact, newest first</source>
        <translation>연락처 이력(최근 순)</translation>
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
        <translation>빈 용지(&amp;K)</translation>
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
        <translation>위치 맞춤 용지 인쇄(&amp;A)…</translation>
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
        <translation>금액과 연락처가 가려져 있습니다.</translation>
    </message>
    <message>
        <source>Amounts and contact are covered. %1 shows them again.</source>
        <extracomment>the privacy view; %1 is a key</extracomment>
        <translation>금액과 연락처가 가려져 있습니다. %1 키로 다시 보입니다.</translation>
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
        <source>A day: 3/31, 0331, 3/31/2025, t for today, t-30, m for the month, y-1 for last year</source>
        <translation>날짜: 3/31, 0331, 3/31/2025, 오늘은 t, t-30, 이번 달은 m, 지난해는 y-1</translation>
    </message>
    <message>
        <source>3/31 · 0331 · t (today) · t-30 · m (month) · m-1 · y-1</source>
        <translation>3/31 · 0331 · t(오늘) · t-30 · m(달) · m-1 · y-1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료일</translation>
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
        <translation>시작일(&amp;M)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>종료일</translation>
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
    <name>caseledger::DistrictDialog</name>
    <message>
        <source>Districts</source>
        <translation>지역 사무소</translation>
    </message>
    <message>
        <source>Changes of the district</source>
        <translation>지역 사무소의 변경 내역</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>저장(&amp;V)</translation>
    </message>
    <message>
        <source>Directory of districts</source>
        <translation>지역 사무소 명부</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Part of a name, number or e-mail</source>
        <translation>이름, 번호 또는 이메일의 일부</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>필터(&amp;F)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Empty where none is known. It is never guessed.</source>
        <translation>모르면 비워 둡니다. 추측해서 적지 않습니다.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Who says so: a page, a letter, a call</source>
        <translation>누가 알렸는지: 웹사이트, 편지, 전화</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>이메일(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>출처(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>이유(&amp;W)</translation>
    </message>
    <message>
        <source>Changes of the district, newest first</source>
        <translation>지역 사무소의 변경 내역(최근 순)</translation>
    </message>
    <message>
        <source>Say where the e-mail is from: its source is kept beside it.</source>
        <translation>이메일의 출처를 적으십시오. 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Say why: a change of the directory takes a reason.</source>
        <translation>이유를 적으십시오. 명부 변경에는 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Saved. The e-mail is used from now on.</source>
        <translation>저장했습니다. 이제부터 이 이메일을 씁니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::ExportDialog</name>
    <message>
        <source>As it is &amp;shown. Rows: %1 of %2, columns: %3</source>
        <translation>보이는 그대로. 행: %2 중 %1, 열: %3(&amp;S)</translation>
    </message>
    <message>
        <source>Export: %1 – %2</source>
        <extracomment>title of a dialog; %1 is a table, %2 a case</extracomment>
        <translation>내보내기: %1 – %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>&amp;Complete, with the columns of the extract. Rows: %1, columns: %2</source>
        <extracomment>of a table; planned disbursements are not in it, and its columns are those of the files that are imported</extracomment>
        <translation>전체, 가져온 파일의 열로. 행: %1, 열: %2(&amp;C)</translation>
    </message>
    <message>
        <source>CSV (text, for any program)</source>
        <translation>CSV(텍스트, 모든 프로그램용)</translation>
    </message>
    <message>
        <source>XLSX (spreadsheet)</source>
        <translation>XLSX(스프레드시트)</translation>
    </message>
    <message>
        <source>The reason stands in the trail, where your supervisor reads it. Name the occasion, not a person, an address or a number.</source>
        <translation>사유는 감사 기록에 남아 감독자가 읽습니다. 사람, 주소, 번호가 아니라 용건을 적으십시오.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>이유(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>파일로 내보내기</translation>
    </message>
    <message>
        <source>Rows written: %1 of %2. File: %3</source>
        <extracomment>after an export; %3 is the path of the file</extracomment>
        <translation>쓴 행: %2 중 %1. 파일: %3</translation>
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
        <translation>선택한 행의 뜻</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>행: %1</translation>
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
        <translation>선택(&amp;C)</translation>
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
        <translation>%1은(는) 파일입니다. 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced. Choose another name.</source>
        <translation>%1을(를) 바꿀 수 없습니다. 다른 이름을 선택하십시오.</translation>
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
    <name>caseledger::FilterBar</name>
    <message>
        <source>Add a filter…</source>
        <translation>필터 추가…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>이 표 필터</translation>
    </message>
    <message>
        <source>Rows in which all of the typed words stand; the down arrow goes to them</source>
        <translation>입력한 낱말이 모두 있는 행입니다. 아래 화살표로 갑니다</translation>
    </message>
    <message>
        <source>Show all rows of the whole time</source>
        <translation>전체 기간의 모든 행 보기</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>행: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <extracomment>a filter above a table</extracomment>
        <translation>기간: %1</translation>
    </message>
    <message>
        <source>Save, rename, delete…</source>
        <translation>저장, 이름 변경, 삭제…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a filter</extracomment>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>저장된 필터</translation>
    </message>
    <message>
        <source>Saved filter: %1</source>
        <translation>저장된 필터: %1</translation>
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
        <translation>이 필터 해제 (Delete)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>필터: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete로 해제합니다</translation>
    </message>
</context>
<context>
    <name>caseledger::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>첫걸음</translation>
    </message>
    <message>
        <source>Six things to try in the demo office; each ticks itself when it is done</source>
        <translation>데모 사무소에서 해 볼 여섯 가지입니다. 하면 자동으로 표시됩니다</translation>
    </message>
    <message>
        <source>Close for ever</source>
        <translation>다시 보지 않기</translation>
    </message>
    <message>
        <source>Find a case and open it</source>
        <translation>사건을 찾아 열기</translation>
    </message>
    <message>
        <source>Filter its payments</source>
        <translation>납부 내역 필터링</translation>
    </message>
    <message>
        <source>See why a balance is this much</source>
        <translation>잔액의 근거 확인</translation>
    </message>
    <message>
        <source>Save a statement as PDF</source>
        <translation>명세서를 PDF로 저장</translation>
    </message>
    <message>
        <source>Ask for a PIN letter</source>
        <translation>PIN 통지서 요청</translation>
    </message>
    <message>
        <source>Change an address</source>
        <translation>주소 변경</translation>
    </message>
    <message>
        <source>Press %1, type %2, press Enter.</source>
        <translation>%1 키를 누르고 %2 입력 후 Enter 키를 누르십시오.</translation>
    </message>
    <message>
        <source>Press %1, then choose Save PDF.</source>
        <translation>%1 키를 누른 다음 ‘PDF 저장’을 선택하십시오.</translation>
    </message>
    <message>
        <source>First steps: done: %1</source>
        <translation>첫걸음 완료: %1</translation>
    </message>
    <message>
        <source>All six steps are done.</source>
        <translation>여섯 가지를 모두 완료했습니다.</translation>
    </message>
    <message>
        <source>First steps: %1 of %2 done</source>
        <translation>첫걸음: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>완료: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>할 일: %1</translation>
    </message>
    <message>
        <source>Press %1, and go through the balances with the arrow keys: the lines of each stand beside it.</source>
        <translation>%1 키를 누르고 화살표 키로 잔액을 하나씩 보십시오. 각 잔액의 내역이 옆에 나옵니다.</translation>
    </message>
    <message>
        <source>In the payments press %1 and type a year, or %2 and choose a period.</source>
        <translation>납부 화면에서 %1 키를 누르고 연도를 입력하거나, %2 키를 누르고 기간을 선택하십시오.</translation>
    </message>
    <message>
        <source>Press %1. The noncustodial parent calls, and says: name %2; SSN %3; case %4; address %5. Choose Check, then Confirm.</source>
        <translation>%1 키를 누르십시오. 비양육권자가 전화하여 말합니다: 이름 %2, SSN %3, 사건 %4, 주소 %5. ‘확인’을 선택한 다음 ‘요청 확정’을 선택하십시오.</translation>
    </message>
    <message>
        <source>Press %1, choose Change at the noncustodial parent, type, give a reason, save.</source>
        <translation>%1 키를 누르고, 비양육권자 쪽의 ‘변경’을 선택한 다음, 새 내용을 입력하고 사유를 적어 저장하십시오.</translation>
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
        <translation>Shift+Esc로도 모든 창을 바로 가립니다. 작업 내용은 그대로입니다.</translation>
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
    <message>
        <source>Pinned · %1</source>
        <extracomment>a case that the worker has pinned: status and county follow</extracomment>
        <translation>고정 · %1</translation>
    </message>
</context>
<context>
    <name>caseledger::IntegrityLine</name>
    <message>
        <source>Not verified yet. Verifying stands in the trail, too.</source>
        <translation>아직 검증하지 않았습니다. 검증도 감사 기록에 남습니다.</translation>
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
        <translation>감사 기록이 온전한지</translation>
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
        <translation>✕ 감사 기록이 변조되었습니다. 처음은 세션 %1, 행 %2: %3. 오류가 있는 세션 수: %4.</translation>
    </message>
    <message>
        <source>✓ Verified: %1 rows of %2 sessions, and all that the checkpoint knows is there.</source>
        <translation>✓ 검증됨: 세션 %2개의 행 %1개이며, 검증점에 있는 것이 모두 있습니다.</translation>
    </message>
    <message>
        <source>✓ Chain verified to session %2: %1 rows. A cut end, or a trail written anew, shows only by a checkpoint.</source>
        <translation>✓ 세션 %2까지 연결을 검증했습니다: 행 %1개. 끝이 잘렸거나 새로 작성된 감사 기록은 검증점으로만 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose the checkpoint</source>
        <translation>검증점을 선택하십시오</translation>
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
        <translation>그 사건의 사무소 감독자에게 문의하십시오.</translation>
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
        <translation>이 문서는 정보만 보관되었습니다</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Saved as %1, byte for byte as it was made.</source>
        <translation>%1(으)로 저장했습니다. 처음 만든 파일 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::KeyChange</name>
    <message>
        <source>Change key</source>
        <translation>단축키 변경</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>새 단축키</translation>
    </message>
    <message>
        <source>Press the key: it is taken as it is pressed. Tab goes on.</source>
        <translation>키를 누르면 그대로 받습니다. Tab은 다음으로 갑니다.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>새 단축키를 누르십시오</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>정하기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <extracomment>Of what the key is: the name of a menu entry</extracomment>
        <translation>“%1”의 새 단축키</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>쓸 수 있는 키입니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>C&amp;hange key…</source>
        <translation>단축키 변경(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;As it came</source>
        <translation>기본값으로(&amp;A)</translation>
    </message>
    <message>
        <source>All as &amp;they came</source>
        <translation>모두 기본값으로(&amp;T)</translation>
    </message>
    <message>
        <source>Part of a menu, of what a key does, or of the key</source>
        <translation>메뉴, 하는 일 또는 단축키의 일부</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>텍스트로 복사(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>No key fits what is typed.</source>
        <translation>입력한 내용에 맞는 단축키가 없습니다.</translation>
    </message>
    <message>
        <source>Keys of tables, of hiding and of locking stay as they are.</source>
        <translation>표의 단축키와 가리기, 잠그기 단축키는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>This key stays as it is.</source>
        <translation>이 단축키는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>이제 “%1”의 단축키는 %2입니다.</translation>
    </message>
    <message>
        <source>“%1” has its key as it came.</source>
        <translation>“%1”의 단축키를 기본값으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>All keys are as they came.</source>
        <translation>모든 단축키를 기본값으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>The keys are on the clipboard, a line each.</source>
        <translation>단축키를 클립보드에 한 줄씩 복사했습니다.</translation>
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
        <translation>감사 기록에 남은 본인의 기록입니다(최근 순). 감독자도 봅니다.</translation>
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
        <translation>사유를 입력하거나 선택하십시오 (Alt+아래)</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>통지서</translation>
    </message>
    <message>
        <source>The reason stands in the trail. Name the occasion, not a person, an address or a telephone number.</source>
        <translation>사유는 감사 기록에 남습니다. 사람, 주소, 전화번호가 아니라 용건을 적으십시오.</translation>
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
        <translation>기간 전체</translation>
    </message>
    <message>
        <source>More than 1 day</source>
        <translation>1일 초과</translation>
    </message>
    <message>
        <source>More than %1 days</source>
        <translation>%1일 초과</translation>
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
        <translation>미처리</translation>
    </message>
    <message>
        <source>Needs a supervisor</source>
        <translation>감독자 필요</translation>
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
        <translation>%1 필터 해제</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>사무소: %1</translation>
    </message>
    <message>
        <source>Asked for on %1 or before</source>
        <translation>%1 또는 그 전에 요청</translation>
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
        <translation>미처리 통지서가 없습니다.</translation>
    </message>
    <message>
        <source>Open: %1 (%2).</source>
        <translation>미처리: %1건(%2).</translation>
    </message>
    <message>
        <source>The longest wait is %1.</source>
        <translation>가장 긴 대기는 %1입니다.</translation>
    </message>
    <message>
        <source>Waiting for more than %1 days: %2.</source>
        <translation>%1일 초과 대기: %2건.</translation>
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
        <translation>이 창은 잠시 닫히며, 메뉴에서 그대로 다시 열립니다</translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation>다시 읽기(&amp;E)</translation>
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
    <message>
        <source>Reads the queue again</source>
        <translation>대기열을 다시 읽습니다</translation>
    </message>
</context>
<context>
    <name>caseledger::ListingDialog</name>
    <message>
        <source>Case %1, as of %2</source>
        <extracomment>below the title of a printed table; %1 is the case, %2 a day</extracomment>
        <translation>사건 %1, %2 기준</translation>
    </message>
    <message>
        <source>For office use. Not a statement for a parent.</source>
        <translation>사무소용입니다. 부모에게 줄 명세서가 아닙니다.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>모든 행</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <extracomment>on a printed table: how many rows it has, and how many there are without filters</extracomment>
        <translation>행: %2 중 %1</translation>
    </message>
    <message>
        <source>Print: %1 – %2</source>
        <extracomment>title of a dialog; %1 is a table, %2 a case</extracomment>
        <translation>인쇄: %1 – %2</translation>
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
        <source>The printer %1 is gone. Choose another.</source>
        <translation>프린터 %1을(를) 찾을 수 없습니다. 다른 프린터를 선택하십시오.</translation>
    </message>
    <message>
        <source>Sent to the printer %1. Pages: %2</source>
        <translation>프린터 %1(으)로 보냈습니다. 쪽수: %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>표 저장</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::LocalOffice</name>
    <message>
        <source>The county of this case is not in the directory of districts.</source>
        <translation>이 사건의 카운티가 지역 사무소 명부에 없습니다.</translation>
    </message>
    <message>
        <source>No e-mail is known of the local office (%1): a supervisor enters it in Tools, Directory of districts.</source>
        <translation>지역 사무소(%1)의 이메일을 알 수 없습니다. 감독자가 도구의 지역 사무소 명부에 입력합니다.</translation>
    </message>
    <message>
        <source>E-mail to the local office: none is known (Tools, Districts)</source>
        <translation>지역 사무소에 이메일: 알 수 없음(도구, 지역 사무소)</translation>
    </message>
    <message>
        <source>E-mail to the local office</source>
        <translation>지역 사무소에 이메일</translation>
    </message>
    <message>
        <source>Nobody has verified this e-mail of the local office (%1): %2</source>
        <translation>지역 사무소(%1)의 이 이메일은 아무도 확인하지 않았습니다: %2</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>그래도 쓰기(&amp;W)</translation>
    </message>
    <message>
        <source>No mail program took it. The e-mail of the local office (%1) is %2.</source>
        <translation>응답하는 이메일 프로그램이 없습니다. 지역 사무소(%1)의 이메일은 %2입니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::LockWarning</name>
    <message>
        <source>Caseledger locks in %1 s. Any key or a move of the mouse keeps it open.</source>
        <translation>%1초 뒤 Caseledger가 잠깁니다. 아무 키나 누르거나 마우스를 움직이면 잠기지 않습니다.</translation>
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
        <translation>이 데이터베이스에는 사용자가 없습니다. 파일을 열 수 있는 사람은 모든 역할의 모든 권한을 가집니다.</translation>
    </message>
    <message>
        <source>Search for a case to begin</source>
        <translation>사건을 찾아 시작하십시오</translation>
    </message>
    <message>
        <source>Case number, name, phone, or the last four of an SSN</source>
        <translation>사건 번호, 이름, 전화 또는 SSN 끝 네 자리</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>사건 찾기</translation>
    </message>
    <message>
        <source>DEMO. Every name, address and number is made up; every password is demo. Today is %1.</source>
        <translation>DEMO. 모든 이름, 주소, 번호는 지어낸 것이며 비밀번호는 모두 demo입니다. 오늘은 %1입니다.</translation>
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
    <name>caseledger::MonthChart</name>
    <message>
        <source>Chart of due and received by month</source>
        <translation>월별 납부할 금액과 접수액 그래프</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>in the legend of a chart: what fell due in a month</extracomment>
        <translation>납부할 금액</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>in the legend of a chart: what came in within a month</extracomment>
        <translation>접수액</translation>
    </message>
    <message>
        <source>Owed at the end of the month</source>
        <extracomment>in the legend of a chart: what was owed in total when a month ended</extracomment>
        <translation>월말 미납액</translation>
    </message>
    <message>
        <source>Months shown: %1, from %2 to %3; in the last of them %4 was due and %5 received, and %6 was owed when it ended.</source>
        <extracomment>what a chart shows, said by a screen reader. %1 a number, %2 and %3 the first and last month by name; %4, %5 and %6 amounts of the last one</extracomment>
        <translation>표시된 개월 수 %1, %2부터 %3까지. 마지막 달에 납부할 금액은 %4, 접수액은 %5, 월말 미납액은 %6입니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::NoteLine</name>
    <message>
        <source>&amp;Keep note</source>
        <translation>메모 보관(&amp;K)</translation>
    </message>
    <message>
        <source>Note on this case</source>
        <translation>이 사건의 메모</translation>
    </message>
    <message>
        <source>Saved as you type. Enter keeps it with the case, where your colleagues read it.</source>
        <translation>입력하는 대로 저장됩니다. Enter를 누르면 사건에 보관되어 동료가 읽습니다.</translation>
    </message>
    <message>
        <source>Saved as you type; Enter keeps it with the case</source>
        <translation>입력하는 대로 저장되며 Enter로 보관합니다</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>메모를 보관했습니다</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>caseledger::OutputMenu</name>
    <message>
        <source>There is no table with rows here. Choose one that has some first.</source>
        <translation>행이 있는 표가 없습니다. 먼저 행이 있는 표를 선택하십시오.</translation>
    </message>
    <message>
        <source>Until then no table is exported, printed or copied.</source>
        <translation>그때까지는 표를 내보내거나 인쇄하거나 복사할 수 없습니다.</translation>
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
        <translation>감사 기록에 남습니다</translation>
    </message>
    <message>
        <source>Only with a reason: name the occasion, not a person, an address or a number.</source>
        <translation>사유가 있어야 합니다. 사람, 주소, 번호가 아니라 용건을 적으십시오.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>이유(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>caseledger::PageBrowser</name>
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
    <message>
        <source>Pre&amp;vious</source>
        <translation>이전(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>다음(&amp;X)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
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
        <translation>보호 대상: 이 문서에는 화면에 표시하지 않는 부모 본인의 주소가 실립니다. 다른 사람에게 주지 마십시오.</translation>
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
        <translation>주소 비공개, 화면에 표시하지 않음</translation>
    </message>
    <message>
        <source>Made all the same. The reason is kept with the paper: %1</source>
        <translation>예외로 작성했습니다. 사유는 문서와 함께 보관합니다: %1</translation>
    </message>
    <message>
        <source>Load the case anew</source>
        <translation>사건 다시 읽기</translation>
    </message>
    <message>
        <source>Alignment sheet</source>
        <translation>위치 맞춤 용지</translation>
    </message>
    <message>
        <source>A colleague has changed the case: this is the paper as it is now. Look at it again.</source>
        <translation>동료가 사건을 변경했습니다. 현재 상태의 문서입니다. 다시 확인하십시오.</translation>
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
        <translation>프린터 %1을(를) 찾을 수 없습니다. 다른 프린터를 선택하십시오.</translation>
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
    <message>
        <source>The case changed meanwhile. Look at the paper again, then print or save it.</source>
        <translation>그사이 사건이 변경되었습니다. 문서를 다시 확인한 뒤 인쇄하거나 저장하십시오.</translation>
    </message>
</context>
<context>
    <name>caseledger::PartyCard</name>
    <message>
        <source>Address, phone and e-mail are withheld</source>
        <translation>주소, 전화, 이메일은 비공개입니다</translation>
    </message>
    <message>
        <source>No address known</source>
        <translation>등록된 주소가 없습니다</translation>
    </message>
    <message>
        <source>mail came back %1</source>
        <translation>우편물 반송일 %1</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>확인일 %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>생년월일 %1</translation>
    </message>
    <message>
        <source>SSN ends in %1</source>
        <translation>SSN 끝 네 자리 %1</translation>
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
        <translation>이름 미상</translation>
    </message>
    <message>
        <source>Other cases of the %1</source>
        <translation>다른 사건: %1</translation>
    </message>
    <message>
        <source>1 other case</source>
        <translation>다른 사건 1건</translation>
    </message>
    <message>
        <source>Other cases: %1</source>
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
        <translation>인쇄 부수(&amp;C)</translation>
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
        <translation>사유는 감사 기록에 남아 감독자가 읽습니다. 사람, 주소, 번호가 아니라 용건을 적으십시오.</translation>
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
    <name>caseledger::RecordOrder</name>
    <message>
        <source>New: %1</source>
        <extracomment>what a screen reader says of a row of a table that a colleague has added or changed; %1 is the row</extracomment>
        <translation>새 항목: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::RecordTableView</name>
    <message>
        <source>Rows: %1</source>
        <translation>행: %1</translation>
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
        <translation>그래도 작성(&amp;I)</translation>
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
        <translation>알려진 주소, 전화, 이메일이 없습니다.</translation>
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
        <translation>해당 납부</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
</context>
<context>
    <name>caseledger::SavedFiltersDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>저장된 필터</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>필터 이름</translation>
    </message>
    <message>
        <source>Enter applies, F2 renames, Delete deletes</source>
        <translation>Enter는 적용, F2는 이름 변경, Delete는 삭제</translation>
    </message>
    <message>
        <source>Add a filter first: then it can be saved under a name. What is typed above the table is not saved.</source>
        <translation>먼저 필터를 추가하면 이름을 붙여 저장할 수 있습니다. 표 위에 입력한 텍스트는 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Save the filters in force under the &amp;name</source>
        <translation>현재 필터를 이 이름으로 저장(&amp;N)</translation>
    </message>
    <message>
        <source>Saved &amp;filters</source>
        <translation>저장된 필터(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>적용(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 변경(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>There is room for %1 filters: delete one first.</source>
        <translation>필터는 %1개까지입니다. 먼저 하나를 삭제하십시오.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>“%1”(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Another filter is called “%1”.</source>
        <translation>다른 필터의 이름이 “%1”입니다.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>Delete the chosen filter (Delete)</source>
        <translation>선택한 필터 삭제 (Delete)</translation>
    </message>
</context>
<context>
    <name>caseledger::ScanPanel</name>
    <message>
        <source>Cases with money not sent on in time</source>
        <translation>기한 내 미지급금이 있는 사건</translation>
    </message>
    <message>
        <source>Money not sent on in time needs the right to tax information: the day by which money is to be sent on tells where it comes from.</source>
        <translation>기한 내 미지급금을 보려면 세금 정보 권한이 필요합니다. 지급 기한으로 돈의 출처를 알 수 있기 때문입니다.</translation>
    </message>
    <message>
        <source>Cases counted</source>
        <translation>집계한 사건</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>집계 중지</translation>
    </message>
    <message>
        <source>Count now</source>
        <translation>지금 집계</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>다시 집계</translation>
    </message>
    <message>
        <source>%1 of %2 cases, %3 a second.</source>
        <translation>사건 %2건 중 %1건, 초당 %3건.</translation>
    </message>
    <message>
        <source>Own and relatives&apos; cases, left out: %1.</source>
        <translation>본인과 친족 사건, 제외: %1.</translation>
    </message>
    <message>
        <source>Not counted yet: every case of the office has to be read.</source>
        <translation>아직 집계하지 않았습니다. 사무소의 모든 사건을 읽어야 합니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계하는 중…</translation>
    </message>
    <message>
        <source>%1 in the first %2 of %3 cases; stopped %4.</source>
        <extracomment>%1 is an amount, %2 and %3 are numbers of cases, %4 is a day and a time</extracomment>
        <translation>사건 %3건 중 처음 %2건에서 모두 %1. %4에 집계를 멈추었습니다.</translation>
    </message>
    <message>
        <source>Everything was sent on by its day, as of %1.</source>
        <translation>%1 현재 모두 기한 내에 지급되었습니다.</translation>
    </message>
    <message>
        <source>%1 in all, the oldest due on %2; as of %3.</source>
        <extracomment>%1 is an amount, %2 a day, %3 a day and a time</extracomment>
        <translation>모두 %1, 가장 오래된 지급 기한은 %2. %3 현재.</translation>
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
            <numerusform>처음 %n건입니다. 더 입력하면 범위가 좁혀집니다.</numerusform>
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
    <message>
        <source>&amp;Recent cases</source>
        <translation>최근 사건(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the cases that you opened last</source>
        <translation>마지막으로 연 사건을 보입니다</translation>
    </message>
    <message>
        <source>Your recent cases are covered, for whoever sees the screen.</source>
        <translation>화면을 보는 다른 사람이 있을 수 있어 최근 사건을 가렸습니다.</translation>
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
        <translation>그림 선택(&amp;H)…</translation>
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
        <translation>로고를 선택하십시오</translation>
    </message>
    <message>
        <source>from the start: %1</source>
        <translation>처음부터: %1</translation>
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
    <message>
        <source>You were signed out after %1 minutes without work. Drafts are kept: each is back where you typed it.</source>
        <translation>%1분 동안 작업이 없어 로그아웃되었습니다. 초안은 보관되어 있으며 작성하던 곳에 그대로 있습니다.</translation>
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
    <name>caseledger::Splitter</name>
    <message>
        <source>The arrow keys move it.</source>
        <translation>화살표 키로 옮깁니다.</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>구분선</translation>
    </message>
</context>
<context>
    <name>caseledger::SpokenPanel</name>
    <message>
        <source>Say</source>
        <translation>말할 내용</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>할 일</translation>
    </message>
</context>
<context>
    <name>caseledger::SupervisorPage</name>
    <message>
        <source>Supervisor&apos;s page</source>
        <translation>감독자 화면</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The oldest has waited for %1.</source>
        <translation>가장 오래된 것은 %1째 대기 중입니다.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>PIN letters</source>
        <translation>PIN 통지서</translation>
    </message>
    <message>
        <source>Open letters</source>
        <translation>미처리 통지서</translation>
    </message>
    <message>
        <source>Approvals overdue</source>
        <translation>승인 지연</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>일괄 작업</translation>
    </message>
    <message>
        <source>Batches lately</source>
        <translation>최근 일괄 작업</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>미지급금</translation>
    </message>
    <message>
        <source>Views of cases</source>
        <translation>사건 조회</translation>
    </message>
    <message>
        <source>Unusual views</source>
        <translation>특이한 조회</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>All offices, read at %1.</source>
        <translation>모든 사무소, %1에 읽음.</translation>
    </message>
    <message>
        <source>Office %1, read at %2.</source>
        <translation>사무소 %1, %2에 읽음.</translation>
    </message>
    <message>
        <source>Within the last %1 days. None of them is a verdict: look, and ask.</source>
        <translation>최근 %1일 동안입니다. 위반이라는 뜻은 아니니 살펴보고 물어보십시오.</translation>
    </message>
    <message>
        <source>No letter is open.</source>
        <translation>미처리 통지서가 없습니다.</translation>
    </message>
    <message>
        <source>Asked for more than %1 business days ago, and nobody has decided.</source>
        <translation>요청 후 영업일 %1일이 지나도록 결정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The oldest: %1.</source>
        <translation>가장 오래된 것: %1.</translation>
    </message>
    <message>
        <source>None within the last %1 days.</source>
        <translation>최근 %1일 동안 없습니다.</translation>
    </message>
    <message>
        <source>The last: %1, %2, by %3.</source>
        <extracomment>%1 is a kind of paper, %2 a day and a time, %3 the name of a user</extracomment>
        <translation>마지막: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Nobody in the office has begun a batch within %1 days.</source>
        <translation>최근 %1일 동안 사무소에서 시작한 일괄 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Show in the &amp;trail</source>
        <translation>감사 기록에서 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Papers: those that were kept. What a rule holds back stands in the batch&apos;s own index. Not allowed: own and relatives&apos; cases, and those of other offices without a reason.</source>
        <translation>문서: 보관된 것입니다. 규칙으로 만들지 않은 것은 일괄 작업의 색인에 있습니다. 권한 없음: 본인과 친족 사건, 사유 없는 다른 사무소의 사건.</translation>
    </message>
    <message>
        <source>Nothing unusual within %1 days.</source>
        <translation>최근 %1일 동안 특이한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Money not sent on in time</source>
        <translation>기한 내 미지급금</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>사건 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Two business days after it paid, tax offsets thirty days after receipt. Held money is not among it.</source>
        <translation>납부에 충당된 날부터 영업일 2일, 세금 환급금 공제는 접수일부터 30일이 지난 돈입니다. 보관 중인 돈은 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Choose “Count now” on the supervisor&apos;s page.</source>
        <translation>아직 집계하지 않았습니다. 감독자 화면에서 “지금 집계”를 선택하십시오.</translation>
    </message>
    <message>
        <source>No case was found so far. The count goes on.</source>
        <translation>지금까지 해당 사건이 없습니다. 집계가 계속됩니다.</translation>
    </message>
    <message>
        <source>No case was found before the count was stopped.</source>
        <translation>집계를 멈출 때까지 해당 사건이 없었습니다.</translation>
    </message>
    <message>
        <source>No case: everything was sent on by its day.</source>
        <translation>해당 사건이 없습니다. 모두 기한 내에 지급되었습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::TablePage</name>
    <message>
        <source>Show &amp;all</source>
        <translation>모두 보기(&amp;A)</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <extracomment>why a table has not all rows; %1 is a period</extracomment>
        <translation>기간: %1</translation>
    </message>
    <message>
        <source>Cle&amp;ar filters</source>
        <translation>필터 지우기(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” needs all rows, by day</source>
        <extracomment>below a table; %1 is the column of the running balance</extracomment>
        <translation>“%1”에는 모든 행이 날짜순으로 필요합니다</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailDialog</name>
    <message>
        <source>Trail</source>
        <translation>감사 기록</translation>
    </message>
    <message>
        <source>Your role verifies that the trail is whole; auditors read it.</source>
        <translation>현재 역할은 감사 기록이 온전한지 검증합니다. 읽는 것은 감사자입니다.</translation>
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
        <translation>감사 기록에 맞는 것이 없습니다.</translation>
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
        <translation>감사 기록 저장</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailFilterBar</name>
    <message>
        <source>Anything</source>
        <translation>전체</translation>
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
        <translation>감사 기록을 볼 때마다 기록이 남습니다</translation>
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
    <name>caseledger::TrailTextLine</name>
    <message>
        <source>Reason and detail of the chosen row</source>
        <translation>선택한 행의 사유와 세부 내용</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>세부 내용: %1</translation>
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
