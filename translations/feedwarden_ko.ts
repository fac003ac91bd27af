<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AccountListing</name>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>거래소</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>시크릿</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Secret missing</source>
        <translation>시크릿 없음</translation>
    </message>
    <message>
        <source>No secret store</source>
        <translation>시크릿 저장소 없음</translation>
    </message>
    <message>
        <source>Secrets locked</source>
        <translation>시크릿 잠김</translation>
    </message>
    <message>
        <source>Secret unusable</source>
        <translation>시크릿 사용 불가</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>잔고</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>포지션</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>실거래</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>테스트넷</translation>
    </message>
    <message>
        <source>Demo trading</source>
        <extracomment>An environment of an exchange with play money.</extracomment>
        <translation>모의 거래</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>오스트레일리아</translation>
    </message>
    <message>
        <source>Europe (EEA)</source>
        <extracomment>The European Economic Area.</extracomment>
        <translation>유럽(EEA)</translation>
    </message>
    <message>
        <source>Europe (EEA), demo</source>
        <translation>유럽(EEA), 데모</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>조지아</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>카자흐스탄</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>미국</translation>
    </message>
    <message>
        <source>United States, demo</source>
        <translation>미국, 데모</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An exchange and its environment.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the key&apos;s name</source>
        <extracomment>At Coinbase, as it is downloaded with a key.</extracomment>
        <translation>키 이름</translation>
    </message>
    <message>
        <source>the private key, all of its lines</source>
        <translation>개인 키(모든 행)</translation>
    </message>
    <message>
        <source>the private key</source>
        <translation>개인 키</translation>
    </message>
    <message>
        <source>the secret key, or a private key of your own</source>
        <translation>비밀 키 또는 직접 만든 개인 키</translation>
    </message>
    <message>
        <source>may trade, withdraw</source>
        <translation>거래·출금 가능</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>출금 가능</translation>
    </message>
    <message>
        <source>may trade</source>
        <translation>거래 가능</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>may read</source>
        <translation>읽기 가능</translation>
    </message>
    <message>
        <source>The exchange does not tell what the key may do.</source>
        <translation>거래소가 이 키의 권한을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>The key can only read, which is all that is needed.</source>
        <translation>이 키는 읽기만 할 수 있습니다. 필요한 것은 그뿐입니다.</translation>
    </message>
    <message>
        <source>The key may read; the exchange does not tell what else.</source>
        <translation>이 키는 읽을 수 있습니다. 그 밖의 권한은 거래소가 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>It runs out on %1.</source>
        <translation>%1에 만료됩니다.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>비활성</translation>
    </message>
    <message>
        <source>The account is disabled: nothing is heard of it.</source>
        <translation>계정이 비활성화되어 있어 계정 정보를 받지 않습니다.</translation>
    </message>
    <message>
        <source>Enable it when you want it.</source>
        <translation>필요할 때 활성화하십시오.</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>시도 중단됨</translation>
    </message>
    <message>
        <source>Refused twice, so it is not tried any more.</source>
        <translation>두 번 거부되어 더 이상 시도하지 않습니다.</translation>
    </message>
    <message>
        <source>Editing the account or “Connect now” has it tried again.</source>
        <translation>계정을 편집하거나 “지금 연결”을 선택하면 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The secret cannot be used: %1.</source>
        <extracomment>%1 says what, in English.</extracomment>
        <translation>시크릿을 사용할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Edit the account and enter key and secret again.</source>
        <translation>계정을 편집하여 키와 시크릿을 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>It is asked again every five minutes, and at once by “Connect now”.</source>
        <translation>5분마다 다시 조회합니다. “지금 연결”을 선택하면 즉시 조회합니다.</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>확인 대기</translation>
    </message>
    <message>
        <source>again in %1, %2</source>
        <extracomment>How long until it is tried again, and a cause. The time first: what is behind may not be seen.</extracomment>
        <translation>%1 후 재시도, %2</translation>
    </message>
    <message>
        <source>Refused once, which is not believed yet.</source>
        <translation>한 번 거부되었으나 아직 확정으로 보지 않습니다.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>the secret store is asked</source>
        <translation>시크릿 저장소 조회 중</translation>
    </message>
    <message>
        <source>The account starts as soon as its secret is read.</source>
        <translation>시크릿을 읽는 즉시 계정이 시작됩니다.</translation>
    </message>
    <message>
        <source>Logged in, and every change of the account arrives.</source>
        <translation>로그인했으며 계정의 모든 변경이 수신됩니다.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>키 수락됨</translation>
    </message>
    <message>
        <source>The exchange accepted the key and showed the account.</source>
        <translation>거래소가 키를 수락하고 계정을 보여 주었습니다.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>시도 안 함</translation>
    </message>
    <message>
        <source>The key could not be tried: %1</source>
        <extracomment>%1 says why.</extracomment>
        <translation>키를 시험할 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>키 거부됨</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Nothing is known of the key.</source>
        <translation>이 키에 대해 알려진 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>buy</source>
        <translation>매수</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>매도</translation>
    </message>
    <message>
        <source>Order %1, %2 %3: %4; %5 of %6 filled.</source>
        <translation>주문 %1, %2 %3: %4. %6 중 %5 체결.</translation>
    </message>
    <message>
        <source>Filled: %1 %2 %3 at %4.</source>
        <translation>체결: %1 %2 %3, 가격 %4.</translation>
    </message>
    <message>
        <source>%1 changed by %2.</source>
        <translation>%1: %2 변동.</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 locked.</source>
        <translation>%1: 사용 가능 %2, 묶임 %3.</translation>
    </message>
    <message>
        <source>Position in %1: %2, entered at %3.</source>
        <translation>%1 포지션: %2, 진입가 %3.</translation>
    </message>
    <message>
        <source>Setting %1 is %2 now.</source>
        <translation>설정 %1의 현재 값: %2.</translation>
    </message>
    <message>
        <source>Setting %1 of %2 is %3 now.</source>
        <translation>%2의 설정 %1의 현재 값: %3.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미체결</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>일부 체결</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>체결</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>The account was read as it stands.</source>
        <translation>계정의 현재 상태를 읽었습니다.</translation>
    </message>
    <message>
        <source>The account was read as it stands, after %1 in which its changes were not heard.</source>
        <translation>계정의 현재 상태를 읽었습니다. 그 전 %1 동안은 변경을 수신하지 못했습니다.</translation>
    </message>
    <message>
        <source>The session&apos;s key was renewed and lives for another %1.</source>
        <translation>세션 키를 갱신했습니다. 앞으로 %1 동안 유효합니다.</translation>
    </message>
    <message>
        <source>The session&apos;s key could not be renewed; it lives for another %1.</source>
        <translation>세션 키를 갱신할 수 없었습니다. 앞으로 %1 동안 유효합니다.</translation>
    </message>
    <message>
        <source>%1 It is tried once more in %2 before that is believed.</source>
        <translation>%1 이를 확정하기 전에 %2 후 한 번 더 시도합니다.</translation>
    </message>
    <message>
        <source>%1 The account is not tried any more. %2</source>
        <translation>%1 이 계정은 더 이상 시도하지 않습니다. %2</translation>
    </message>
    <message>
        <source>The exchange has let the account in again.</source>
        <translation>거래소가 이 계정을 다시 받아들였습니다.</translation>
    </message>
    <message>
        <source>This key may trade. Reading is enough here: a key that can only read is safer.</source>
        <translation>이 키는 거래할 수 있습니다. 여기서는 읽기만으로 충분합니다. 읽기만 할 수 있는 키가 더 안전합니다.</translation>
    </message>
    <message>
        <source>This key may withdraw. Reading is enough here: make a key that can only read.</source>
        <translation>이 키는 출금할 수 있습니다. 여기서는 읽기만으로 충분합니다. 읽기만 할 수 있는 키를 만드십시오.</translation>
    </message>
    <message>
        <source>This key works from any address, and some exchanges let such keys lapse after a while: name your address at the exchange.</source>
        <translation>이 키는 모든 주소에서 작동하며, 일부 거래소는 이런 키를 얼마 후 만료시킵니다. 거래소에 사용자의 주소를 등록하십시오.</translation>
    </message>
    <message>
        <source>This key runs out soon: %1.</source>
        <translation>이 키는 곧 만료됩니다: %1.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Demo: %1</source>
        <extracomment>%1 is what is wrong. The exchanges are simulated.</extracomment>
        <translation>데모: %1</translation>
    </message>
    <message>
        <source>No exchange can be reached: your own link is down</source>
        <translation>연결되는 거래소가 없음: 내 네트워크 다운</translation>
    </message>
    <message>
        <source>The session of account %1 is down</source>
        <translation>계정 %1의 세션 다운</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 다운</translation>
    </message>
    <message>
        <source>%1: breaker open</source>
        <translation>%1: 차단기 열림</translation>
    </message>
    <message>
        <source>%1: %2 of %3 streams are silent</source>
        <translation>%1: 스트림 %3개 중 %2개 수신 없음</translation>
    </message>
    <message>
        <source>%1: messages are missing</source>
        <translation>%1: 메시지 누락</translation>
    </message>
    <message>
        <source>%1: quality is down to %2</source>
        <translation>%1: 품질이 %2까지 하락</translation>
    </message>
    <message>
        <source>%1: messages come %2 late</source>
        <translation>%1: 메시지가 %2 늦게 도착</translation>
    </message>
    <message>
        <source>%1: what comes is not understood</source>
        <translation>%1: 수신 내용을 해석할 수 없음</translation>
    </message>
    <message>
        <source>Account %1 is refused and not tried any more</source>
        <translation>계정 %1: 거부되어 더 이상 시도하지 않음</translation>
    </message>
    <message>
        <source>%1 has banned this address</source>
        <translation>%1: 이 주소를 접근 금지함</translation>
    </message>
    <message>
        <source>%1: %2 attempts to connect left</source>
        <translation>%1: 남은 연결 시도 %2회</translation>
    </message>
    <message>
        <source>%1: the error budget is spent %2 times too fast</source>
        <translation>%1: 오류 예산을 허용 속도의 %2배로 소진 중</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>이력이 기록되지 않음</translation>
    </message>
    <message>
        <source>Alerts do not get through on %1</source>
        <translation>%1: 경보가 전달되지 않음</translation>
    </message>
    <message>
        <source>info</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>심각</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are down: %1</source>
        <translation>
            <numerusform>피드 %n개 다운: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaker open on %n feeds: %1</source>
        <translation>
            <numerusform>피드 %n개의 차단기 열림: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent streams on %n feeds: %1</source>
        <translation>
            <numerusform>피드 %n개에서 스트림 수신 없음: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are missing on %n feeds: %1</source>
        <translation>
            <numerusform>피드 %n개에서 메시지 누락: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low quality on %n feeds: %1</source>
        <translation>
            <numerusform>피드 %n개의 품질 낮음: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages come late on %n feeds: %1</source>
        <translation>
            <numerusform>피드 %n개에서 메시지가 늦게 도착: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What comes is not understood on %n feeds: %1</source>
        <translation>
            <numerusform>피드 %n개의 수신 내용을 해석할 수 없음: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are refused: %1</source>
        <translation>
            <numerusform>계정 %n개가 거부됨: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts have banned this address: %1</source>
        <translation>
            <numerusform>호스트 %n개가 이 주소를 접근 금지함: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few attempts to connect are left on %n hosts: %1</source>
        <translation>
            <numerusform>호스트 %n개의 남은 연결 시도가 적음: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The error budget of %n feeds is spent too fast: %1</source>
        <translation>
            <numerusform>피드 %n개의 오류 예산이 너무 빨리 소진됨: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alerts do not get through on %n channels: %1</source>
        <translation>
            <numerusform>채널 %n개에 경보가 전달되지 않음: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines.</source>
        <translation>회선 %2개 중 %1개.</translation>
    </message>
    <message>
        <source>All feeds are down together. Check cable, router and provider; lines come back by themselves as soon as something can be reached.</source>
        <translation>모든 피드가 동시에 다운되었습니다. 케이블, 라우터, 통신사를 확인하십시오. 연결이 가능해지면 회선은 자동으로 복구됩니다.</translation>
    </message>
    <message>
        <source>Among them %1.</source>
        <translation>그중 %1.</translation>
    </message>
    <message>
        <source>Their prices are old; what stands is asked for anew by itself.</source>
        <translation>해당 가격은 오래되었습니다. 멈춘 것은 자동으로 다시 요청합니다.</translation>
    </message>
    <message>
        <source>%1 gaps in ten minutes.</source>
        <translation>10분 동안 갭 %1개.</translation>
    </message>
    <message>
        <source>The last one in %1.</source>
        <translation>마지막 갭: %1.</translation>
    </message>
    <message>
        <source>Books are read anew by themselves; missing trades stay missing.</source>
        <translation>호가창은 자동으로 다시 읽습니다. 누락된 체결은 복구되지 않습니다.</translation>
    </message>
    <message>
        <source>Out of 100; told of below %1. The feed&apos;s page says where the points went.</source>
        <translation>100점 만점. %1 미만이면 알립니다. 감점 내역은 피드 페이지에 있습니다.</translation>
    </message>
    <message>
        <source>One message in twenty is even later; told of above %1. Check this computer&apos;s load and its link.</source>
        <translation>메시지 20개 중 1개는 이보다 더 늦습니다. %1 초과 시 알립니다. 이 컴퓨터의 부하와 네트워크를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 times in ten minutes.</source>
        <translation>10분 동안 %1회.</translation>
    </message>
    <message>
        <source>The exchange may have changed its interface, or this is a fault of Feedwarden: look for an update, or report it.</source>
        <translation>거래소가 인터페이스를 변경했거나 Feedwarden의 결함일 수 있습니다. 업데이트를 확인하거나 결함을 신고하십시오.</translation>
    </message>
    <message>
        <source>Check key, address list and permissions at the exchange, then edit or enable the account.</source>
        <translation>거래소에서 키, 주소 목록, 권한을 확인한 다음 계정을 편집하거나 활성화하십시오.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>%1까지.</translation>
    </message>
    <message>
        <source>Nothing is sent there before. Other programs on this address count too.</source>
        <translation>그 전에는 아무것도 보내지 않습니다. 이 주소를 쓰는 다른 프로그램도 함께 계산됩니다.</translation>
    </message>
    <message>
        <source>More would end in a ban. Look for what makes lines end so often.</source>
        <translation>더 시도하면 접근 금지됩니다. 회선이 자주 끊기는 원인을 찾으십시오.</translation>
    </message>
    <message>
        <source>At this rate the month&apos;s share of blind time is used up early; told of from %1 on.</source>
        <translation>이 속도라면 한 달분의 블라인드 시간이 일찍 소진됩니다. %1 이상이면 알립니다.</translation>
    </message>
    <message>
        <source>What happens meanwhile waits in memory, within bounds.</source>
        <translation>그동안 일어나는 일은 한도 안에서 메모리에 대기합니다.</translation>
    </message>
    <message>
        <source>What is to be told there waits, and is tried again by itself.</source>
        <translation>그곳에 알릴 내용은 대기하며 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>중지됨: %1</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>감시 종료: %1</translation>
    </message>
    <message>
        <source>Exchanges can be reached again</source>
        <translation>거래소에 다시 연결할 수 있음</translation>
    </message>
    <message>
        <source>The session of account %1 is connected again</source>
        <translation>계정 %1의 세션이 다시 연결됨</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1: 다시 연결됨</translation>
    </message>
    <message>
        <source>Account %1 is accepted again</source>
        <translation>계정 %1: 다시 수락됨</translation>
    </message>
    <message>
        <source>The ban by %1 is over</source>
        <translation>%1의 접근 금지가 끝남</translation>
    </message>
    <message>
        <source>The history is written again</source>
        <translation>이력이 다시 기록됨</translation>
    </message>
    <message>
        <source>Alerts get through on %1 again</source>
        <translation>%1: 경보가 다시 전달됨</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>%1 is what was wrong: &quot;Kraken: breaker open&quot;.</extracomment>
        <translation>종료: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are connected again: %1</source>
        <translation>
            <numerusform>피드 %n개가 다시 연결됨: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedwarden: a test</source>
        <translation>Feedwarden: 테스트</translation>
    </message>
    <message>
        <source>Somebody asked whether alerts get through here. They do; nothing is wrong.</source>
        <translation>경보가 여기에 전달되는지 확인하는 메시지입니다. 전달됩니다. 문제는 없습니다.</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Windows did not let the start be changed.</source>
        <translation>Windows가 자동 시작 변경을 허용하지 않았습니다.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>폴더 %1을(를) 만들 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>DesktopAlerts</name>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
</context>
<context>
    <name>FeedDraftWords</name>
    <message>
        <source>Allowed: %1</source>
        <translation>허용: %1</translation>
    </message>
    <message>
        <source>At least the first wait, %1</source>
        <translation>최초 대기 시간 %1 이상</translation>
    </message>
    <message>
        <source>At most the longest wait, %1</source>
        <translation>최장 대기 시간 %1 이하</translation>
    </message>
    <message>
        <source>At most the longest pause, %1</source>
        <translation>최장 휴지 시간 %1 이하</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1, or “auto”</source>
        <extracomment>&quot;auto&quot; is a word of the configuration and stays.</extracomment>
        <translation>%1 또는 “auto”</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>스트림 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Down since %1.</source>
        <translation>%1부터 다운되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Down since %1; %n attempt(s) have failed.</source>
        <extracomment>%n attempts, %1 is a time of day.</extracomment>
        <translation>
            <numerusform>%1부터 다운되었습니다. %n회 시도가 실패했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quiet</source>
        <extracomment>%1 is &quot;4 streams&quot;, %n of them have no event yet.</extracomment>
        <translation>
            <numerusform>%1, 조용함 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>모든 스트림이 완전하고 최신입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are quiet: accepted, with no event yet.</source>
        <translation>
            <numerusform>스트림 %n개가 조용합니다. 수락되었으나 아직 이벤트가 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted, connected for %1</source>
        <translation>신뢰 가능, 연결 후 %1</translation>
    </message>
    <message>
        <source>The session is young: it counts as stable once it has lasted.</source>
        <translation>세션이 시작된 지 얼마 되지 않았습니다. 일정 시간 유지되면 안정으로 봅니다.</translation>
    </message>
    <message>
        <source>for its turn at this host</source>
        <translation>이 호스트의 순서 대기</translation>
    </message>
    <message>
        <source>Attempts to one host are spaced, so that no exchange is flooded.</source>
        <translation>거래소에 부하를 주지 않도록 한 호스트에 대한 시도는 간격을 둡니다.</translation>
    </message>
    <message>
        <source>It connects in %1.</source>
        <translation>%1 후에 연결합니다.</translation>
    </message>
    <message>
        <source>The connection is open; the exchange has been asked for its streams.</source>
        <translation>연결이 열렸습니다. 거래소에 스트림을 요청했습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 streams trusted</source>
        <translation>스트림 %2개 중 %1개 신뢰 가능</translation>
    </message>
    <message>
        <source>Data comes in; some streams are not complete yet.</source>
        <translation>데이터가 들어오지만 아직 완전하지 않은 스트림이 있습니다.</translation>
    </message>
    <message>
        <source>one attempt while the breaker is half open</source>
        <translation>차단기 반열림 중 1회 시도</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>차단기가 시험 연결을 한 번 허용합니다.</translation>
    </message>
    <message>
        <source>The connection is being made: name, TCP, TLS, upgrade.</source>
        <translation>연결을 수립하고 있습니다: 이름 조회, TCP, TLS, 업그레이드.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, %2 경과</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <translation>%1 동안 수신 없음</translation>
    </message>
    <message>
        <source>%1: %2 has been silent for %3</source>
        <translation>%1: %2, %3 동안 수신 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 streams silent, for up to %3</source>
        <extracomment>%1 is an exchange, %n of its %2 streams, %3 a duration.</extracomment>
        <translation>
            <numerusform>%1: 스트림 %2개 중 %n개 수신 없음, 최장 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has never spoken</source>
        <translation>%1: %2, 한 번도 수신된 적 없음</translation>
    </message>
    <message>
        <source>%1 has sent nothing for longer than it is known to pause; its last prices are old.</source>
        <translation>%1에서 평소 간격보다 오래 아무것도 오지 않습니다. 마지막 가격은 오래되었습니다.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>자동으로 다시 요청합니다.</translation>
    </message>
    <message>
        <source>%1: %2 has a gap</source>
        <translation>%1: %2에 갭 발생</translation>
    </message>
    <message>
        <source>Messages of %1 are missing in between.</source>
        <translation>%1의 중간 메시지가 누락되었습니다.</translation>
    </message>
    <message>
        <source>It is brought back in step by itself.</source>
        <translation>자동으로 다시 동기화합니다.</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1: %2 거부</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>거래소가 %1을(를) 거부했습니다.</translation>
    </message>
    <message>
        <source>Check the symbol and the channel; the other streams go on.</source>
        <translation>심볼과 채널을 확인하십시오. 다른 스트림은 계속됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the name of a stream: so many more are alike.</extracomment>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are in the same state.</source>
        <translation>
            <numerusform>다른 스트림 %n개도 같은 상태입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttled for %1</source>
        <translation>%1 전부터 요청 제한 중</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>%1 전부터 다운</translation>
    </message>
    <message>
        <source>%1 is throttled for %2</source>
        <translation>%1: %2 전부터 요청 제한 중</translation>
    </message>
    <message>
        <source>%1 is down for %2</source>
        <translation>%1: %2 전부터 다운</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <extracomment>Behind a cause: the retry that is waited for.</extracomment>
        <translation>%2 후 %1차 시도</translation>
    </message>
    <message>
        <source>Attempt %1 in %2.</source>
        <translation>%2 후 %1차 시도.</translation>
    </message>
    <message>
        <source>no attempt planned</source>
        <extracomment>Behind a cause: nothing happens by itself.</extracomment>
        <translation>예정된 시도 없음</translation>
    </message>
    <message>
        <source>No attempt is planned: connect by hand.</source>
        <translation>예정된 시도가 없습니다. 수동으로 연결하십시오.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>attempt %1 under way</source>
        <extracomment>Behind a cause: the retry that is being made.</extracomment>
        <translation>%1차 시도 진행 중</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>%1차 시도가 진행 중입니다.</translation>
    </message>
    <message>
        <source>Breaker open, down for %1</source>
        <translation>차단기 열림, %1 전부터 다운</translation>
    </message>
    <message>
        <source>%1: breaker open, down for %2</source>
        <translation>%1: 차단기 열림, %2 전부터 다운</translation>
    </message>
    <message>
        <source>trial in %1</source>
        <extracomment>Behind a cause: when the open breaker lets an attempt through.</extracomment>
        <translation>%1 후 시험 연결</translation>
    </message>
    <message>
        <source>trial under way</source>
        <translation>시험 연결 진행 중</translation>
    </message>
    <message>
        <source>The breaker of %1 holds all lines to this host.</source>
        <translation>%1의 차단기가 이 호스트의 모든 회선을 막고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It opened after %n failure(s) in a row.</source>
        <translation>
            <numerusform>연속 %n회 실패 후 열렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>One trial is under way; its outcome closes the breaker or opens it again.</source>
        <translation>시험 연결이 진행 중입니다. 결과에 따라 차단기가 닫히거나 다시 열립니다.</translation>
    </message>
    <message>
        <source>One trial in %1.</source>
        <translation>%1 후 시험 연결.</translation>
    </message>
    <message>
        <source>It is held open until you reset it.</source>
        <translation>사용자가 초기화할 때까지 열려 있습니다.</translation>
    </message>
    <message>
        <source>Blocked for %1</source>
        <translation>%1 전부터 차단됨</translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>%1: 차단됨</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <translation>%1: 차단됨, %2</translation>
    </message>
    <message>
        <source>It is asked again in %1.</source>
        <translation>%1 후에 다시 요청합니다.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>첫 연결을 닫기 전에 두 번째 연결이 이어받습니다.</translation>
    </message>
    <message>
        <source>The connection is being closed in an orderly way.</source>
        <translation>연결을 정상 절차로 닫고 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>아무것도 할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <extracomment>State of a feed: this computer was asleep.</extracomment>
        <translation>절전 중</translation>
    </message>
    <message>
        <source>Asleep for %1</source>
        <translation>%1 전부터 절전 중</translation>
    </message>
    <message>
        <source>Own link down for %1</source>
        <translation>%1 전부터 내 네트워크 다운</translation>
    </message>
    <message>
        <source>Your own link is down for %1</source>
        <translation>내 네트워크가 %1 전부터 다운</translation>
    </message>
    <message>
        <source>The exchange is not at fault.</source>
        <translation>거래소의 문제가 아닙니다.</translation>
    </message>
    <message>
        <source>Next look in %1.</source>
        <translation>%1 후에 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>사용자가 중지함</translation>
    </message>
    <message>
        <source>Nothing is received, and the time does not count as blind.</source>
        <translation>아무것도 수신하지 않으며, 이 시간은 블라인드로 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>필요할 때 시작하십시오.</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>아직 시작 안 함</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>아직 시작 안 함</translation>
    </message>
    <message>
        <source>The feed has not made its first attempt.</source>
        <translation>이 피드는 아직 첫 시도를 하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s) trusted</source>
        <extracomment>%n feeds are wanted, %1 of them are trusted.</extracomment>
        <translation>
            <numerusform>피드 %n개 중 %1개 신뢰 가능</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 waits for its turn</source>
        <extracomment>Behind a cause: a retry whose time has come, but not its turn among those to the same host.</extracomment>
        <translation>%1차 시도 순서 대기</translation>
    </message>
    <message>
        <source>Attempt %1 waits for its turn: attempts to one host are spaced.</source>
        <translation>%1차 시도는 순서를 기다립니다. 한 호스트에 대한 시도는 간격을 두고 이루어집니다.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Feed report</source>
        <translation>피드 보고서</translation>
    </message>
    <message>
        <source>Feed report: %1</source>
        <translation>피드 보고서: %1</translation>
    </message>
    <message>
        <source>%1 to %2, UTC. Made at %3 by Feedwarden %4.</source>
        <translation>%1 ~ %2, UTC. %3에 Feedwarden %4에서 작성.</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no program watched a feed then.</source>
        <translation>이 시간에 대해 알려진 것이 없습니다. 당시 피드를 감시한 프로그램이 없었습니다.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>감시</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>가동</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>신뢰 가능</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>블라인드</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>다운</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>최장</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>지연 p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Budget spent</source>
        <translation>예산 소진</translation>
    </message>
    <message>
        <source>%1 missed the objective of %2 %: %3 blind where %4 were allowed.</source>
        <translation>%1: 목표 %2% 미달. 블라인드 %3, 허용 %4.</translation>
    </message>
    <message>
        <source>No outage in this time.</source>
        <translation>이 기간에 다운이 없습니다.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>다운 시간</translation>
    </message>
    <message>
        <source>The %1 longest of %2 outages</source>
        <translation>다운 %2회 중 가장 긴 %1회</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>회선</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>상대의 설명</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>계속 중</translation>
    </message>
    <message>
        <source>Watched for %1. Mean time between outages %2, mean time to recover %3, %4 attempts to connect. %5 messages, %6.</source>
        <translation>감시 시간 %1. 다운 간 평균 시간 %2, 평균 복구 시간 %3, 연결 시도 %4회. 메시지 %5개, %6.</translation>
    </message>
    <message>
        <source>Latency of the feed</source>
        <translation>피드의 지연</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>품질 점수</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>최저</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>기록되지 않은 것</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events (%4).</source>
        <translation>%1 ~ %2: 이벤트 %3건(%4).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>용어 설명</translation>
    </message>
    <message>
        <source>Only time that a program watched counts, and no planned maintenance. Up: no line of the feed had an outage. Trusted: share of the time that streams were wanted in which their data could be trusted. Blind: at least one wanted stream could not be trusted. Missed: messages that never came, where the exchange numbers them. Latency: from the exchange&apos;s time stamp to its arrival here, corrected by the measured difference of the clocks. Budget: blind time that the feed&apos;s objective allows; %1 % of the time where it has none of its own.</source>
        <translation>프로그램이 감시한 시간만 계산하며 예정된 점검은 제외합니다. 가동: 피드의 어떤 회선도 다운되지 않은 시간. 신뢰 가능: 스트림이 필요했던 시간 중 그 데이터를 신뢰할 수 있었던 비율. 블라인드: 필요한 스트림이 하나라도 신뢰할 수 없었던 시간. 누락: 거래소가 번호를 매기는 경우, 끝내 오지 않은 메시지. 지연: 거래소의 타임스탬프부터 이곳에 도착할 때까지의 시간을 측정된 시계 차이로 보정한 값. 예산: 피드의 목표가 허용하는 블라인드 시간. 자체 목표가 없으면 시간의 %1%.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A feed&apos;s name and its exchange.</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>A line of a file, the key there, and what is wrong with it.</extracomment>
        <translation>%1행, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>exchange or options</source>
        <translation>거래소 또는 옵션</translation>
    </message>
    <message>
        <source>symbols or channels</source>
        <translation>심볼 또는 채널</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>streams per connection or twin lines</source>
        <translation>연결당 스트림 수 또는 이중 회선</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>추가: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>제거: %1</translation>
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation>활성화: %1</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>비활성화: %1</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>변경: %1 – %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>policies of all feeds</source>
        <translation>모든 피드의 정책</translation>
    </message>
    <message>
        <source>threads or data folder (from the next start on)</source>
        <translation>스레드 또는 데이터 폴더(다음 시작부터)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>proxy or authorities (every line is opened anew)</source>
        <translation>프록시 또는 인증 기관(모든 회선을 다시 엽니다)</translation>
    </message>
    <message>
        <source>the place of secrets</source>
        <translation>시크릿 보관 위치</translation>
    </message>
    <message>
        <source>history</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>trust signal</source>
        <translation>신뢰 신호</translation>
    </message>
    <message>
        <source>how often exchanges are contacted</source>
        <translation>거래소 접속 빈도</translation>
    </message>
    <message>
        <source>quality score</source>
        <translation>품질 점수</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>메트릭</translation>
    </message>
    <message>
        <source>objectives or planned times</source>
        <translation>목표 또는 예정 시간</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>설정: %1</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Feed: %1</source>
        <translation>피드: %1</translation>
    </message>
    <message>
        <source>Times: UTC, then local time (%1).</source>
        <translation>시각: UTC, 이어서 현지 시각(%1).</translation>
    </message>
    <message>
        <source>Written %1 by %2.</source>
        <translation>%1, %2에서 작성.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>누락된 것</translation>
    </message>
    <message>
        <source>%1: blind for %2; messages missed: %3; trusted again: %4</source>
        <translation>%1: 블라인드 %2, 누락 메시지 %3, 신뢰 회복 %4</translation>
    </message>
    <message>
        <source>What an exchange said while the line was down cannot be counted: its numbers begin anew with each session, or there are none.</source>
        <translation>회선이 다운된 동안 거래소가 보낸 것은 셀 수 없습니다. 거래소의 번호는 세션마다 새로 시작하거나 아예 없습니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Attempt %1 waits for its turn.</source>
        <translation>%1차 시도가 순서를 기다립니다.</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>%1차 시도가 진행 중입니다.</translation>
    </message>
    <message>
        <source>Attempt %1 failed after %2.</source>
        <extracomment>An attempt to connect, by its number; a sentence about why follows.</extracomment>
        <translation>%1차 시도가 %2 만에 실패했습니다.</translation>
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation>%1차 시도가 실패했습니다.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back, after %2.</source>
        <translation>%1차 시도로 %2 만에 회선이 복구되었습니다.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back.</source>
        <translation>%1차 시도로 회선이 복구되었습니다.</translation>
    </message>
    <message>
        <source>Attempt %1 was planned, but never made.</source>
        <translation>%1차 시도는 예정되었으나 실행되지 않았습니다.</translation>
    </message>
    <message>
        <source>Attempt %1: how it ended is not known.</source>
        <translation>%1차 시도: 결과를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>회선 전체</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of %1 are missing, as the exchange numbers them.</source>
        <extracomment>%n messages; %1 is a stream.</extracomment>
        <translation>
            <numerusform>거래소의 번호에 따르면 %1의 메시지 %n개가 누락되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of %1 is missing; how much is not known.</source>
        <translation>%1의 일부가 누락되었습니다. 얼마나 누락되었는지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>When the last message came before the loss is not known.</source>
        <translation>끊기기 전 마지막 메시지가 언제 왔는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Messages still came in.</source>
        <translation>메시지가 아직 들어오고 있었습니다.</translation>
    </message>
    <message>
        <source>The last message before the loss.</source>
        <translation>끊기기 전 마지막 메시지.</translation>
    </message>
    <message>
        <source>The line had been silent for %1.</source>
        <translation>회선에 %1 동안 수신이 없었습니다.</translation>
    </message>
    <message>
        <source>%1 had been silent for %2.</source>
        <translation>%1: %2 동안 수신이 없었습니다.</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>리허설: 장애 “%1”이(가) 끝났습니다.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>리허설: 장애 “%1”을(를) 직접 일으켰습니다.</translation>
    </message>
    <message>
        <source>The line was lost; why is not known, since nobody watched then.</source>
        <translation>회선이 끊겼습니다. 당시 감시하지 않아 원인을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The line was lost.</source>
        <extracomment>A sentence about the cause follows.</extracomment>
        <translation>회선이 끊겼습니다.</translation>
    </message>
    <message>
        <source>%1 can no longer be trusted.</source>
        <translation>%1: 더 이상 신뢰할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) can no longer be trusted.</source>
        <translation>
            <numerusform>스트림 %n개를 더 이상 신뢰할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network: all attempts wait for it.</source>
        <translation>이 컴퓨터에 네트워크가 없습니다. 모든 시도가 네트워크를 기다립니다.</translation>
    </message>
    <message>
        <source>This computer has a network again.</source>
        <translation>이 컴퓨터의 네트워크가 복구되었습니다.</translation>
    </message>
    <message>
        <source>Attempts are slowed down.</source>
        <translation>시도 간격을 늘립니다.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>자동으로 다시 시도하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>연속 %n회 실패 후 차단기가 열렸습니다: %1 동안 시도하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>연속 %n회 실패 후 %1의 차단기가 열렸습니다: %2 동안 시도하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker is half open: it lets one trial through.</source>
        <translation>차단기가 반열림 상태입니다: 시험 연결을 한 번 허용합니다.</translation>
    </message>
    <message>
        <source>The breaker of %1 is half open: it lets one trial through.</source>
        <translation>%1의 차단기가 반열림 상태입니다: 시험 연결을 한 번 허용합니다.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>차단기가 닫혔습니다: 이제 시도에 제한이 없습니다.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>%1의 차단기가 닫혔습니다: 이제 시도에 제한이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s) are not listed: the newest are kept.</source>
        <translation>
            <numerusform>이전 시도 %n회는 목록에 없습니다. 최신 시도만 보관합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected; nothing is proven yet.</source>
        <translation>연결되었습니다. 아직 입증된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>거래소가 %1을(를) 거부했습니다.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2</source>
        <translation>거래소가 %1을(를) 거부했습니다: %2</translation>
    </message>
    <message>
        <source>%1 is back in step.</source>
        <translation>%1: 다시 동기화되었습니다.</translation>
    </message>
    <message>
        <source>%1 is trusted again, after %2.</source>
        <translation>%1: %2 후 다시 신뢰할 수 있게 되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are trusted again by now.</source>
        <translation>
            <numerusform>그사이 스트림 %n개가 추가로 신뢰를 회복했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is back, after %1.</source>
        <translation>%1 후 회선이 복구되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are trusted again, %1 after the loss.</source>
        <translation>
            <numerusform>끊긴 지 %1 후 스트림 %n개를 모두 다시 신뢰할 수 있게 되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nobody waits for the line any more.</source>
        <translation>중지됨: 이 회선을 기다리는 곳이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>What happened in %1 could not be written down: parts of the story are missing.</source>
        <translation>%1 동안 일어난 일을 기록할 수 없었습니다. 경과의 일부가 빠져 있습니다.</translation>
    </message>
    <message>
        <source>The program ended here. When the line came back is not known.</source>
        <translation>여기서 프로그램이 종료되었습니다. 회선이 언제 복구되었는지는 알 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are not trusted again yet.</source>
        <translation>
            <numerusform>스트림 %n개는 아직 신뢰할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on: down for %1 so far.</source>
        <translation>계속 중: 지금까지 다운 시간 %1.</translation>
    </message>
    <message>
        <source>%1 has been down for %2</source>
        <extracomment>%1 is an exchange, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>%1: %2 전부터 다운</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3</source>
        <translation>%1: %2 전부터 다운, %3</translation>
    </message>
    <message>
        <source>%1 was down for at least %2</source>
        <translation>%1: %2 이상 다운</translation>
    </message>
    <message>
        <source>%1 was down for at least %2: %3</source>
        <translation>%1: %2 이상 다운, %3</translation>
    </message>
    <message>
        <source>%1 was down for %2</source>
        <translation>%1: %2 동안 다운</translation>
    </message>
    <message>
        <source>%1 was down for %2: %3</source>
        <translation>%1: %2 동안 다운, %3</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1부터.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1부터 %2까지.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were down.</source>
        <translation>
            <numerusform>회선 %n개가 다운되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s).</source>
        <translation>
            <numerusform>시도 %n회.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), the breaker opened.</source>
        <translation>
            <numerusform>시도 %n회, 차단기가 열렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All streams were trusted again %1 after the loss.</source>
        <translation>끊긴 지 %1 후 모든 스트림을 다시 신뢰할 수 있게 되었습니다.</translation>
    </message>
    <message>
        <source>Some of what happened then is not kept.</source>
        <translation>당시 일어난 일의 일부는 보관되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>One of an exchange&apos;s connections, and what happened to it.</extracomment>
        <translation>회선 %1: %2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>예정 %1</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <extracomment>The wait before an attempt: what was promised, and what it was.</extracomment>
        <translation>예정 %1, 실제 %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>실행 안 됨</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>nothing, another line had it</source>
        <translation>없음(다른 회선에서 수신)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A number of messages.</extracomment>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A stream and which of the exchange&apos;s connections carries it.</extracomment>
        <translation>%1, 회선 %2</translation>
    </message>
    <message>
        <source>Notes cannot be kept here: the history is written by %1. End that program to write notes.</source>
        <extracomment>%1 is a program and its process, as in &quot;feedwarden-agent, process 4711&quot;.</extracomment>
        <translation>여기에는 메모를 보관할 수 없습니다. 이력을 %1에서 기록하고 있습니다. 메모를 쓰려면 그 프로그램을 종료하십시오.</translation>
    </message>
    <message>
        <source>Notes cannot be kept: the history was written by a newer version of Feedwarden.</source>
        <translation>메모를 보관할 수 없습니다. 이력이 더 새로운 버전의 Feedwarden에서 기록되었습니다.</translation>
    </message>
    <message>
        <source>The note is not saved: there is no room on the disk. Make some; it is tried again.</source>
        <translation>메모가 저장되지 않았습니다. 디스크에 공간이 없습니다. 공간을 확보하십시오. 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The note is not saved yet: another program holds the history. It is tried again.</source>
        <translation>메모가 아직 저장되지 않았습니다. 다른 프로그램이 이력을 점유하고 있습니다. 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The note is not saved yet: the history is damaged and begun anew. It is tried again.</source>
        <translation>메모가 아직 저장되지 않았습니다. 이력이 손상되어 새로 시작합니다. 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The note is not saved: the history cannot be written (%1). It is tried again.</source>
        <translation>메모가 저장되지 않았습니다. 이력을 쓸 수 없습니다(%1). 다시 시도합니다.</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Msg/s</source>
        <translation>메시지/초</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>블라인드</translation>
    </message>
    <message>
        <source>Reconn.</source>
        <translation>재연결</translation>
    </message>
    <message>
        <source>retry %1 in %2</source>
        <extracomment>%1 is the number of the attempt, %2 a duration.</extracomment>
        <translation>%2 후 %1차 시도</translation>
    </message>
    <message>
        <source>Feedwarden  %1   %2   Ctrl+C ends</source>
        <extracomment>%1 is a time of day, %2 &quot;5 of 7 feeds trusted&quot;.</extracomment>
        <translation>Feedwarden  %1   %2   Ctrl+C로 종료</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>RehearsalScripts</name>
    <message>
        <source>Binance maintenance</source>
        <translation>Binance 점검</translation>
    </message>
    <message>
        <source>Binance Spot says that it is about to close, and does; later it is in maintenance for 10 s.</source>
        <translation>Binance Spot이 곧 닫는다고 알리고 실제로 닫습니다. 이후 10초 동안 점검합니다.</translation>
    </message>
    <message>
        <source>Binance Spot says that it closes in 10 s</source>
        <translation>Binance Spot이 10초 후 닫는다고 알림</translation>
    </message>
    <message>
        <source>Sessions end; newcomers get HTTP 503</source>
        <translation>세션 종료, 새 연결은 HTTP 503</translation>
    </message>
    <message>
        <source>The maintenance is over</source>
        <translation>점검 종료</translation>
    </message>
    <message>
        <source>A new connection takes over before that, as planned</source>
        <translation>그 전에 예정대로 새 연결이 이어받음</translation>
    </message>
    <message>
        <source>No failure is counted, no price loses trust</source>
        <translation>실패로 세지 않고, 신뢰를 잃는 가격 없음</translation>
    </message>
    <message>
        <source>Binance Spot is down</source>
        <translation>Binance Spot 다운</translation>
    </message>
    <message>
        <source>None of its streams is trusted</source>
        <translation>그 스트림은 모두 신뢰 불가</translation>
    </message>
    <message>
        <source>Its quality is 0</source>
        <translation>품질이 0</translation>
    </message>
    <message>
        <source>The cause is said: an HTTP error</source>
        <translation>원인 표시: HTTP 오류</translation>
    </message>
    <message>
        <source>The other exchanges go on, trusted</source>
        <translation>다른 거래소는 신뢰 가능 상태로 계속</translation>
    </message>
    <message>
        <source>All exchanges are trusted again</source>
        <translation>모든 거래소가 다시 신뢰 가능</translation>
    </message>
    <message>
        <source>My Wi-Fi dies</source>
        <translation>Wi-Fi가 끊김</translation>
    </message>
    <message>
        <source>No data from any exchange, and the system says: no network, for 15 s. Your link is not cut; Feedwarden is only told so.</source>
        <translation>15초 동안 모든 거래소에서 데이터가 오지 않고, 시스템이 네트워크 없음을 보고합니다. 실제 네트워크는 끊지 않으며 Feedwarden에만 그렇게 알립니다.</translation>
    </message>
    <message>
        <source>No data; the system says: no network</source>
        <translation>데이터 없음, 시스템 보고: 네트워크 없음</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>네트워크 복구</translation>
    </message>
    <message>
        <source>The status line says that the own link is down</source>
        <translation>상태 표시줄에 내 네트워크 다운 표시</translation>
    </message>
    <message>
        <source>Every exchange: own link, not its own fault</source>
        <translation>모든 거래소: 거래소가 아닌 내 네트워크 문제</translation>
    </message>
    <message>
        <source>No stream is trusted</source>
        <translation>신뢰 가능한 스트림 없음</translation>
    </message>
    <message>
        <source>No exchange is blamed: no breaker opens</source>
        <translation>거래소 탓으로 보지 않음: 차단기가 열리지 않음</translation>
    </message>
    <message>
        <source>The status line says that it is there again</source>
        <translation>상태 표시줄에 네트워크 복구 표시</translation>
    </message>
    <message>
        <source>Exchange half open</source>
        <translation>거래소 반열림</translation>
    </message>
    <message>
        <source>OKX is gone for 15 s without a word: no close, no reset, no data. Only unanswered pings tell.</source>
        <translation>OKX가 15초 동안 아무 말 없이 사라집니다. 닫기도 리셋도 데이터도 없습니다. 응답 없는 핑으로만 알 수 있습니다.</translation>
    </message>
    <message>
        <source>OKX is gone without a word</source>
        <translation>OKX가 아무 말 없이 사라짐</translation>
    </message>
    <message>
        <source>OKX is back and has forgotten the session</source>
        <translation>OKX 복구, 세션은 잊음</translation>
    </message>
    <message>
        <source>OKX is down, found by its silence</source>
        <translation>수신 없음으로 OKX 다운을 감지</translation>
    </message>
    <message>
        <source>Rate-limit ban</source>
        <translation>요청 제한에 의한 접근 금지</translation>
    </message>
    <message>
        <source>Binance Spot refuses with HTTP 429 and a wait of 8 s, then bans for 12 s (HTTP 418).</source>
        <translation>Binance Spot이 HTTP 429로 거부하며 8초 대기를 요구한 뒤 12초 동안 접근 금지합니다(HTTP 418).</translation>
    </message>
    <message>
        <source>Sessions end; HTTP 429: wait 8 s</source>
        <translation>세션 종료, HTTP 429: 8초 대기</translation>
    </message>
    <message>
        <source>From now on HTTP 418: banned for 12 s</source>
        <translation>이제부터 HTTP 418: 12초 동안 접근 금지</translation>
    </message>
    <message>
        <source>Whoever waits as told is let in</source>
        <translation>지시대로 기다리면 연결됨</translation>
    </message>
    <message>
        <source>Throttled: too many requests</source>
        <translation>요청 제한 중: 요청이 너무 많음</translation>
    </message>
    <message>
        <source>No attempt before the 8 s are over</source>
        <translation>8초가 지나기 전에는 시도하지 않음</translation>
    </message>
    <message>
        <source>Banned, and for how long</source>
        <translation>접근 금지와 그 기간 표시</translation>
    </message>
    <message>
        <source>No attempt before the 12 s are over</source>
        <translation>12초가 지나기 전에는 시도하지 않음</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>플래핑</translation>
    </message>
    <message>
        <source>Kraken takes every connection and drops it at once, for 30 s: connected, but never useful.</source>
        <translation>Kraken이 30초 동안 모든 연결을 받아들였다가 바로 끊습니다. 연결은 되지만 전혀 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Kraken drops each session at once</source>
        <translation>Kraken이 모든 세션을 바로 끊음</translation>
    </message>
    <message>
        <source>Kraken keeps its connections again</source>
        <translation>Kraken이 다시 연결을 유지</translation>
    </message>
    <message>
        <source>Kraken is down, though it lets everybody in</source>
        <translation>모두 받아들여도 Kraken은 다운</translation>
    </message>
    <message>
        <source>The breaker opens: attempts pause</source>
        <translation>차단기 열림: 시도 휴지</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>이 시간에는 측정된 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Feed report</source>
        <translation>피드 보고서</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation>%1의 이력을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>보고서를 %1에 쓸 수 없었습니다: %2.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no exchange can be reached</source>
        <translation>모든 거래소 연결 불가</translation>
    </message>
    <message>
        <source>a feed or the session of an account is down</source>
        <translation>피드 또는 계정의 세션 다운</translation>
    </message>
    <message>
        <source>a feed failed so often that its breaker holds it</source>
        <translation>잦은 실패로 차단기가 피드의 시도를 중단</translation>
    </message>
    <message>
        <source>at least %1 of the streams of a feed are silent</source>
        <translation>피드의 스트림 중 %1 이상 수신 끊김</translation>
    </message>
    <message numerus="yes">
        <source>a feed has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;.</extracomment>
        <translation>
            <numerusform>피드에 10분 안에 갭 %n개 이상 발생</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of a feed is below %1 of 100</source>
        <translation>피드의 품질이 100점 중 %1 미만으로 하락</translation>
    </message>
    <message>
        <source>one in twenty messages of a feed comes more than %1 late</source>
        <translation>피드의 메시지 20개 중 1개가 %1 넘게 지연</translation>
    </message>
    <message numerus="yes">
        <source>what comes on a feed is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>피드의 수신 내용이 10분 안에 %n회 이상 해석 불가</numerusform>
        </translation>
    </message>
    <message>
        <source>an account is refused and not tried any more</source>
        <translation>계정 거부 및 시도 중단</translation>
    </message>
    <message>
        <source>an exchange bans this address for more than %1</source>
        <translation>거래소가 이 주소를 %1 넘게 접근 금지</translation>
    </message>
    <message>
        <source>an exchange leaves %1 or fewer attempts to connect</source>
        <translation>거래소의 남은 연결 시도가 %1회 이하로 감소</translation>
    </message>
    <message>
        <source>the error budget of a feed is spent at least %1 times too fast</source>
        <translation>피드의 오류 예산이 허용 속도의 %1배 이상으로 소진</translation>
    </message>
    <message>
        <source>the history cannot be written</source>
        <translation>이력 기록 불가</translation>
    </message>
    <message>
        <source>alerts do not get through on a channel</source>
        <translation>채널로 경보 전달 실패</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 다운</translation>
    </message>
    <message>
        <source>%1 failed so often that its breaker holds it</source>
        <translation>잦은 실패로 차단기가 %1의 시도를 중단</translation>
    </message>
    <message>
        <source>at least %1 of the streams of %2 are silent</source>
        <translation>%2의 스트림 중 %1 이상 수신 끊김</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;; %1 are names.</extracomment>
        <translation>
            <numerusform>%1에 10분 안에 갭 %n개 이상 발생</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of %2 is below %1 of 100</source>
        <translation>%2의 품질이 100점 중 %1 미만으로 하락</translation>
    </message>
    <message>
        <source>one in twenty messages of %2 comes more than %1 late</source>
        <translation>%2의 메시지 20개 중 1개가 %1 넘게 지연</translation>
    </message>
    <message numerus="yes">
        <source>what comes on %1 is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>%1의 수신 내용이 10분 안에 %n회 이상 해석 불가</numerusform>
        </translation>
    </message>
    <message>
        <source>account %1 is refused and not tried any more</source>
        <translation>계정 %1 거부 및 시도 중단</translation>
    </message>
    <message>
        <source>%2 bans this address for more than %1</source>
        <translation>%2에서 이 주소를 %1 넘게 접근 금지</translation>
    </message>
    <message>
        <source>%2 leaves %1 or fewer attempts to connect</source>
        <translation>%2의 남은 연결 시도가 %1회 이하로 감소</translation>
    </message>
    <message>
        <source>the error budget of %2 is spent at least %1 times too fast</source>
        <translation>%2의 오류 예산이 허용 속도의 %1배 이상으로 소진</translation>
    </message>
    <message>
        <source>alerts do not get through on %1</source>
        <translation>%1에 경보 전달 실패</translation>
    </message>
    <message>
        <source>Your own link is down</source>
        <translation>내 네트워크 다운</translation>
    </message>
    <message>
        <source>A feed is down</source>
        <translation>피드 다운</translation>
    </message>
    <message>
        <source>A breaker is open</source>
        <translation>차단기 열림</translation>
    </message>
    <message>
        <source>Streams are silent</source>
        <translation>스트림 수신 없음</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>메시지 누락</translation>
    </message>
    <message>
        <source>The quality is low</source>
        <translation>품질 낮음</translation>
    </message>
    <message>
        <source>Messages come late</source>
        <translation>메시지가 늦게 도착</translation>
    </message>
    <message>
        <source>What comes is not understood</source>
        <translation>수신 내용 해석 불가</translation>
    </message>
    <message>
        <source>An account is refused</source>
        <translation>계정 거부됨</translation>
    </message>
    <message>
        <source>This address is banned</source>
        <translation>이 주소가 접근 금지됨</translation>
    </message>
    <message>
        <source>Few attempts to connect are left</source>
        <translation>남은 연결 시도가 적음</translation>
    </message>
    <message>
        <source>The error budget is spent too fast</source>
        <translation>오류 예산이 너무 빨리 소진됨</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>이력이 기록되지 않음</translation>
    </message>
    <message>
        <source>Alerts do not get through</source>
        <translation>경보가 전달되지 않음</translation>
    </message>
    <message>
        <source>Silent streams, at &amp;least</source>
        <translation>수신 없는 스트림, 최소(&amp;L)</translation>
    </message>
    <message>
        <source>Gaps in ten minutes, at &amp;least</source>
        <translation>10분간 갭, 최소(&amp;L)</translation>
    </message>
    <message>
        <source>Quality be&amp;low</source>
        <translation>품질, 미만(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Late by more than</source>
        <translation>늦음, 초과(&amp;L)</translation>
    </message>
    <message>
        <source>Times in ten minutes, at &amp;least</source>
        <translation>10분간 횟수, 최소(&amp;L)</translation>
    </message>
    <message>
        <source>Banned for &amp;longer than</source>
        <translation>접근 금지 시간, 초과(&amp;L)</translation>
    </message>
    <message>
        <source>Attempts &amp;left, at most</source>
        <translation>남은 시도, 최대(&amp;L)</translation>
    </message>
    <message>
        <source>Times too fast, at &amp;least</source>
        <translation>소진 속도 배수, 최소(&amp;L)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several names, of which one is enough.</extracomment>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>%1 for more than %2</source>
        <extracomment>A condition, and how long it has to last: &quot;a feed is down for more than 30 s&quot;.</extracomment>
        <translation>%1 상태가 %2 넘게 지속</translation>
    </message>
    <message>
        <source>When %1, nobody is told: the rule is switched off.</source>
        <translation>%1 시에도 알리지 않습니다. 규칙이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>When %1, nobody is told: all alerts are switched off.</source>
        <translation>%1 시에도 알리지 않습니다. 모든 경보가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of several names, all of which are meant.</extracomment>
        <translation>%1 및 %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: no channel takes it, and notifications are off.</source>
        <translation>%1 시에도 알리지 않습니다. 받는 채널이 없고 알림도 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer.</source>
        <translation>%1 시 이 컴퓨터에서 알립니다.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer and by %2.</source>
        <translation>%1 시 이 컴퓨터와 다음으로 알립니다: %2.</translation>
    </message>
    <message>
        <source>When %1, tell me by %2.</source>
        <translation>%1 시 다음으로 알립니다: %2.</translation>
    </message>
    <message>
        <source>Not by %1: only what is more serious goes there.</source>
        <translation>%1: 알리지 않음. 더 심각한 것만 그곳으로 갑니다.</translation>
    </message>
    <message>
        <source>Also in quiet hours (%1).</source>
        <translation>방해 금지 시간(%1)에도 알립니다.</translation>
    </message>
    <message>
        <source>In quiet hours (%1) it waits until they end.</source>
        <translation>방해 금지 시간(%1)에는 끝날 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 미만</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>즉시</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long something has to last; the second one with a limit before it: &quot;below 50, for 5 min&quot;.</extracomment>
        <translation>%1 지속</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, %2 지속</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>of 100 points</source>
        <translation>/ 100점</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>허용: %1 ~ %2</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>허용: %1</translation>
    </message>
    <message>
        <source>At least %1: before that nobody knows whether your own link is to blame</source>
        <translation>%1 이상: 그 전에는 내 네트워크 문제인지 알 수 없습니다</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>No key and secret are stored under that name.</source>
        <translation>그 이름으로 저장된 키와 시크릿이 없습니다.</translation>
    </message>
    <message>
        <source>There is no place for secrets on this computer.</source>
        <translation>이 컴퓨터에 시크릿을 보관할 곳이 없습니다.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>키체인이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Access to the secrets was refused.</source>
        <translation>시크릿에 대한 접근이 거부되었습니다.</translation>
    </message>
    <message>
        <source>The place for secrets did not answer in time.</source>
        <translation>시크릿 보관 위치가 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The vault needs its passphrase.</source>
        <translation>보관함에 암호 구문이 필요합니다.</translation>
    </message>
    <message>
        <source>The passphrase of the vault is wrong.</source>
        <translation>보관함의 암호 구문이 틀렸습니다.</translation>
    </message>
    <message>
        <source>Others on this computer could read the secrets or change them.</source>
        <translation>이 컴퓨터의 다른 사용자가 시크릿을 읽거나 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>What is stored there is damaged.</source>
        <translation>저장된 내용이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The secrets were stored by a newer version of Feedwarden.</source>
        <translation>시크릿이 더 새로운 버전의 Feedwarden에서 저장되었습니다.</translation>
    </message>
    <message>
        <source>The place for secrets can be read only.</source>
        <translation>시크릿 보관 위치가 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>An entry cannot have that name.</source>
        <translation>항목에 그 이름을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The place for secrets does not work.</source>
        <translation>시크릿 보관 위치가 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Enter them for the account once more.</source>
        <translation>계정에 다시 한 번 입력하십시오.</translation>
    </message>
    <message>
        <source>Unlock or install a keychain, or set secrets.store to &quot;vault&quot; or &quot;files&quot; in the configuration.</source>
        <translation>키체인을 잠금 해제하거나 설치하십시오. 또는 구성에서 secrets.store 값을 &quot;vault&quot; 또는 &quot;files&quot;로 설정하십시오.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>잠금을 해제하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Allow Feedwarden to use them, and try again.</source>
        <translation>Feedwarden의 사용을 허용하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Try again, or set secrets.store to &quot;files&quot; or &quot;vault&quot; in the configuration.</source>
        <translation>다시 시도하거나 구성에서 secrets.store 값을 &quot;files&quot; 또는 &quot;vault&quot;로 설정하십시오.</translation>
    </message>
    <message>
        <source>Write it into a file that only you can read, name that in FEEDWARDEN_VAULT_PASSPHRASE_FILE, and start again.</source>
        <translation>본인만 읽을 수 있는 파일에 적고, 그 파일을 FEEDWARDEN_VAULT_PASSPHRASE_FILE에 지정한 다음 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Give the right one where you are asked, or in the file that FEEDWARDEN_VAULT_PASSPHRASE_FILE names.</source>
        <translation>입력을 요청받을 때, 또는 FEEDWARDEN_VAULT_PASSPHRASE_FILE에 지정된 파일에 올바른 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>Take it from a backup, or remove it and store the secrets again.</source>
        <translation>백업에서 가져오거나, 제거한 뒤 시크릿을 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Update Feedwarden.</source>
        <translation>Feedwarden을 업데이트하십시오.</translation>
    </message>
    <message>
        <source>Change the secrets where they come from.</source>
        <translation>시크릿은 원본이 있는 곳에서 변경하십시오.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A list that goes on: what is in it already, and the next one.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Timeline and charts</source>
        <translation>타임라인 및 차트</translation>
    </message>
    <message>
        <source>Show less time, or more</source>
        <translation>표시 시간 줄이기 또는 늘리기</translation>
    </message>
    <message>
        <source>Go back in time, or forth</source>
        <translation>시간 뒤로 또는 앞으로 이동</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>현재 따라가기</translation>
    </message>
    <message>
        <source>To the trouble before or after; in a chart, to the value</source>
        <translation>이전 또는 다음 문제로, 차트에서는 값으로</translation>
    </message>
    <message>
        <source>To the row above or below</source>
        <translation>위 또는 아래 행으로</translation>
    </message>
    <message>
        <source>Select the time of what is marked</source>
        <translation>표시된 항목의 시간 선택</translation>
    </message>
    <message>
        <source>Forget the selected time</source>
        <translation>선택한 시간 해제</translation>
    </message>
    <message>
        <source>Copy a chart as CSV, a table as text</source>
        <translation>차트는 CSV로, 표는 텍스트로 복사</translation>
    </message>
    <message>
        <source>Tables and search</source>
        <translation>표 및 검색</translation>
    </message>
    <message>
        <source>All that can be done with a row, a table or a chart</source>
        <translation>행, 표, 차트로 할 수 있는 모든 작업</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>창의 다음 부분으로</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Do the marked command, or go to what was found</source>
        <translation>표시된 명령 실행 또는 찾은 곳으로 이동</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>it has been changed since, so it stays as it is</source>
        <translation>그 후 변경되어 그대로 둡니다</translation>
    </message>
</context>
<context>
    <name>SymbolWords</name>
    <message>
        <source>There is no list of symbols for %1.</source>
        <extracomment>%1 is an exchange, here and in all that follow.</extracomment>
        <translation>%1의 심볼 목록이 없습니다.</translation>
    </message>
    <message>
        <source>%1 could not be asked for its symbols: %2.</source>
        <translation>%1에 심볼을 조회할 수 없었습니다: %2.</translation>
    </message>
    <message>
        <source>%1 is being asked by others just now, so its symbols did not come in time.</source>
        <translation>지금 %1에 다른 조회도 진행 중이어서 심볼이 제때 오지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 says that it was asked too often (HTTP %2). Its symbols can be asked for again in a minute.</source>
        <translation>%1: 조회가 너무 잦다는 응답을 받았습니다(HTTP %2). 1분 후에 심볼을 다시 조회할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 does not give its symbols to the region that this computer is in (HTTP 451).</source>
        <translation>%1: 이 컴퓨터가 있는 지역에는 심볼을 제공하지 않습니다(HTTP 451).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols (HTTP %2).</source>
        <translation>%1: 심볼 제공을 거부했습니다(HTTP %2).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols: %2.</source>
        <translation>%1: 심볼 제공을 거부했습니다: %2.</translation>
    </message>
    <message>
        <source>The list of symbols that %1 sent is too long to be read.</source>
        <translation>%1에서 보낸 심볼 목록이 너무 길어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>What %1 sent instead of its symbols could not be understood.</source>
        <translation>%1에서 심볼 대신 보낸 내용을 해석할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Each trade as it happens</source>
        <translation>체결이 일어날 때마다</translation>
    </message>
    <message>
        <source>Price and volume of the last 24 hours</source>
        <translation>최근 24시간의 가격과 거래량</translation>
    </message>
    <message>
        <source>Best bid and best offer, with each change</source>
        <translation>최우선 매수·매도 호가, 변경될 때마다</translation>
    </message>
    <message>
        <source>The order book: all of it once, then each change; checked for gaps</source>
        <translation>호가창: 처음에 전체, 이후 변경될 때마다. 갭 검사</translation>
    </message>
    <message>
        <source>The best levels of the order book, whole each time</source>
        <translation>호가창의 최상위 호가, 매번 전체</translation>
    </message>
    <message>
        <source>Positions that were closed by force</source>
        <translation>강제로 청산된 포지션</translation>
    </message>
    <message>
        <source>The price by which positions are valued, and funding</source>
        <translation>포지션 평가에 쓰는 가격과 펀딩</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>It is told of everything</source>
        <translation>모든 경보를 알림</translation>
    </message>
    <message>
        <source>It is told of warnings and of what is critical</source>
        <translation>경고와 심각한 경보를 알림</translation>
    </message>
    <message>
        <source>It is told of what is critical alone</source>
        <translation>심각한 경보만 알림</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>웹훅</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>The bot&apos;s &amp;token</source>
        <translation>봇 토큰(&amp;T)</translation>
    </message>
    <message>
        <source>The webhook&apos;s &amp;address</source>
        <translation>웹훅 주소(&amp;A)</translation>
    </message>
    <message>
        <source>BotFather gives it to you when you make a bot, like 123456:AB-cd.</source>
        <translation>봇을 만들면 BotFather가 알려 줍니다. 예: 123456:AB-cd</translation>
    </message>
    <message>
        <source>It begins with https:// and takes JSON.</source>
        <translation>https://로 시작하며 JSON을 받습니다.</translation>
    </message>
    <message>
        <source>Slack shows it for an incoming webhook: https://hooks.slack.com/services/…</source>
        <translation>수신 웹훅의 주소는 Slack에 표시됩니다: https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>Discord shows it for a webhook of a channel: https://discord.com/api/webhooks/…</source>
        <translation>채널 웹훅의 주소는 Discord에 표시됩니다: https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>It is longer than any that there is: %1 characters at most.</source>
        <translation>너무 깁니다. 최대 %1자입니다.</translation>
    </message>
    <message>
        <source>It has to be a single line.</source>
        <translation>한 행이어야 합니다.</translation>
    </message>
    <message>
        <source>A token has letters, digits and the signs : _ - alone.</source>
        <translation>토큰에는 영문자, 숫자, 기호 : _ - 만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>It has to begin with https://, so that nobody on the way can read it.</source>
        <translation>도중에 아무도 읽을 수 없도록 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https:// and without a user name, a password or a part behind #.</source>
        <translation>https://로 시작하는 전체 주소를 붙여넣으십시오. 사용자 이름, 암호, # 뒤의 부분은 넣지 마십시오.</translation>
    </message>
    <message>
        <source>It is inside your network; that has to be allowed below.</source>
        <translation>사용자 네트워크 안의 주소입니다. 아래에서 허용해야 합니다.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Warnings and what is critical</source>
        <translation>경고 및 심각</translation>
    </message>
    <message>
        <source>Only what is critical</source>
        <translation>심각만</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>모두</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>A message goes to the chat %1 of Telegram.</source>
        <translation>Telegram 채팅 %1에 메시지를 보냅니다.</translation>
    </message>
    <message>
        <source>A message goes to %1.</source>
        <translation>%1에 메시지를 보냅니다.</translation>
    </message>
    <message>
        <source>JSON goes to the webhook&apos;s address.</source>
        <translation>웹훅 주소로 JSON을 보냅니다.</translation>
    </message>
    <message>
        <source>JSON goes to %1.</source>
        <translation>%1에 JSON을 보냅니다.</translation>
    </message>
    <message>
        <source>The program %1 is started.</source>
        <translation>프로그램 %1을(를) 시작합니다.</translation>
    </message>
    <message>
        <source>Nothing is told to it: all alerts are switched off.</source>
        <translation>아무것도 알리지 않습니다. 모든 경보가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is told to it: it is switched off.</source>
        <translation>아무것도 알리지 않습니다. 이 채널이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is told to it: no rule goes there.</source>
        <translation>아무것도 알리지 않습니다. 이 채널을 쓰는 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>%1, by all rules.</source>
        <translation>%1, 모든 규칙 적용.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, by the rules %2.</source>
        <translation>%1, 적용 규칙: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n rule(s).</source>
        <translation>
            <numerusform>%1, 규칙 %n개 적용.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret is kept in %1.</source>
        <translation>시크릿 보관 위치: %1.</translation>
    </message>
    <message>
        <source>Nothing is shown: all alerts are switched off.</source>
        <translation>아무것도 표시하지 않습니다. 모든 경보가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is shown on this computer: notifications are switched off.</source>
        <translation>이 컴퓨터에 아무것도 표시하지 않습니다. 알림이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, with a sound where it is critical.</source>
        <translation>모든 경보마다 이 컴퓨터에 알림을 표시합니다. 심각한 경보는 소리를 냅니다.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, without a sound.</source>
        <translation>모든 경보마다 이 컴퓨터에 알림을 소리 없이 표시합니다.</translation>
    </message>
    <message>
        <source>A name has 1 to 40 small letters, digits and hyphens.</source>
        <translation>이름은 영문 소문자, 숫자, 하이픈 1~40자입니다.</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>이 이름의 채널이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>허용: %1</translation>
    </message>
    <message>
        <source>Begin with the whole path of a program.</source>
        <translation>프로그램의 전체 경로로 시작하십시오.</translation>
    </message>
    <message>
        <source>Write a number such as -1001234567890, or @name.</source>
        <translation>-1001234567890과 같은 숫자 또는 @name을 쓰십시오.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has a host.</source>
        <translation>https://로 시작하고 호스트가 있는 주소를 쓰십시오.</translation>
    </message>
    <message>
        <source>It has to be JSON, in which nothing but these stands between {{ and }}, and that between quotes: %1.</source>
        <translation>JSON이어야 합니다. {{ 와 }} 사이에는 다음만 쓸 수 있으며 따옴표 안에 있어야 합니다: %1.</translation>
    </message>
    <message>
        <source>Rules go by it, so it stays: small letters, digits and hyphens.</source>
        <translation>규칙이 이름을 참조하므로 바꿀 수 없습니다. 영문 소문자, 숫자, 하이픈을 씁니다.</translation>
    </message>
    <message>
        <source>A number such as -1001234567890, or @name.</source>
        <translation>-1001234567890과 같은 숫자 또는 @name.</translation>
    </message>
    <message>
        <source>A program with its whole path, and its arguments; what has blanks stands in quotes.</source>
        <translation>프로그램의 전체 경로와 인수. 공백이 있는 것은 따옴표로 묶습니다.</translation>
    </message>
    <message>
        <source>Empty: the usual one. Else JSON, with these between quotes: %1.</source>
        <translation>비워 두면 기본 내용. 아니면 JSON이며, 따옴표 안에 쓸 수 있는 것: %1.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, or another server that speaks like it.</source>
        <translation>Telegram의 서버 또는 같은 방식으로 응답하는 다른 서버.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>All alerts are switched off: nobody is told of anything, at any time.</source>
        <translation>모든 경보가 꺼져 있습니다. 언제든 아무에게도 알리지 않습니다.</translation>
    </message>
    <message>
        <source>There are no quiet hours: alerts are told at any time.</source>
        <translation>방해 금지 시간이 없습니다. 경보를 언제든지 알립니다.</translation>
    </message>
    <message>
        <source>Quiet every day from %1 to %2, in the time of this computer (%3).</source>
        <extracomment>Times of day, and the name of the local time, like CET.</extracomment>
        <translation>매일 %1부터 %2까지 방해 금지, 이 컴퓨터의 시각(%3).</translation>
    </message>
    <message>
        <source>Only what is critical gets through.</source>
        <translation>심각한 경보만 알립니다.</translation>
    </message>
    <message>
        <source>Nothing gets through, not even what is critical.</source>
        <translation>심각한 경보를 포함하여 아무것도 알리지 않습니다.</translation>
    </message>
    <message>
        <source>What lasts until %1 is told then; what came and went is not.</source>
        <translation>%1까지 지속되는 것은 그때 알립니다. 그 사이에 끝난 것은 알리지 않습니다.</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>A planned time.</extracomment>
        <translation>종료</translation>
    </message>
    <message>
        <source>now, for another %1</source>
        <extracomment>A planned time, and how much of it is left.</extracomment>
        <translation>진행 중, 남은 시간 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until a planned time begins.</extracomment>
        <translation>%1 후</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed was an alert.</source>
        <translation>%1부터 %2까지(%3) 모든 피드의 새로운 일은 경보로 알리지 않았습니다.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 was an alert.</source>
        <translation>%1부터 %2까지(%3) %4의 새로운 일은 경보로 알리지 않았습니다.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed is an alert; it holds for the sessions of accounts too.</source>
        <translation>%1부터 %2까지(%3) 모든 피드의 새로운 일은 경보로 알리지 않습니다. 계정의 세션에도 적용됩니다.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 is an alert.</source>
        <translation>%1부터 %2까지(%3) %4의 새로운 일은 경보로 알리지 않습니다.</translation>
    </message>
    <message>
        <source>What lasts at its end is told then.</source>
        <translation>끝날 때 지속되는 것은 그때 알립니다.</translation>
    </message>
    <message>
        <source>Reports count this time neither as up nor as down.</source>
        <translation>보고서는 이 시간을 가동으로도 다운으로도 계산하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>No feed yet</source>
        <translation>아직 피드 없음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>In the tray: how many feeds are trusted, and what is wrong with the worst of the others.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An exchange and how it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes.</extracomment>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours.</extracomment>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration or latency in seconds.</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A latency in milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>A clock offset and how far it may be off, in milliseconds.</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>A count in millions.</extracomment>
        <translation>%1백만</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A count in billions (10^9).</extracomment>
        <translation>%1십억</translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>A size in bytes.</extracomment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1분</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>It is tried again by itself; there is nothing to do.</source>
        <translation>자동으로 다시 시도합니다. 아무것도 할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <translation>호스트 이름을 알 수 없음</translation>
    </message>
    <message>
        <source>The name service does not know the exchange&apos;s host.</source>
        <translation>DNS에서 거래소의 호스트를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the address in the configuration and your DNS; it is tried again by itself.</source>
        <translation>구성의 주소와 DNS를 확인하십시오. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>이름 조회 실패</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up.</source>
        <translation>호스트의 이름을 조회할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Check your DNS if this lasts; it is tried again by itself.</source>
        <translation>계속되면 DNS를 확인하십시오. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>name lookup timed out</source>
        <translation>이름 조회 시간 초과</translation>
    </message>
    <message>
        <source>The name service did not answer in time.</source>
        <translation>DNS가 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>서버가 거부함</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>서버가 연결을 거부했습니다.</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>호스트에 도달 불가</translation>
    </message>
    <message>
        <source>There is no route to the server.</source>
        <translation>서버로 가는 경로가 없습니다.</translation>
    </message>
    <message>
        <source>Check your own link if other exchanges are down too; it is tried again by itself.</source>
        <translation>다른 거래소도 다운되었으면 내 네트워크를 확인하십시오. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>The server did not answer the connection attempt in time.</source>
        <translation>서버가 연결 시도에 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>A firewall on the way may drop packets; it is tried again by itself.</source>
        <translation>중간의 방화벽이 패킷을 버리는 것일 수 있습니다. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>서버가 리셋함</translation>
    </message>
    <message>
        <source>The server reset the connection.</source>
        <translation>서버가 연결을 리셋했습니다.</translation>
    </message>
    <message>
        <source>proxy refused</source>
        <translation>프록시가 거부함</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>프록시가 연결을 거부했습니다.</translation>
    </message>
    <message>
        <source>Check the proxy settings; it is tried again by itself.</source>
        <translation>프록시 설정을 확인하십시오. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>프록시가 로그인을 요구함</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>프록시가 사용자 이름과 암호를 요구합니다.</translation>
    </message>
    <message>
        <source>Put the login into the system&apos;s proxy settings.</source>
        <translation>시스템의 프록시 설정에 로그인 정보를 입력하십시오.</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>프록시 실패</translation>
    </message>
    <message>
        <source>The proxy could not make the connection.</source>
        <translation>프록시가 연결하지 못했습니다.</translation>
    </message>
    <message>
        <source>proxy does not answer</source>
        <translation>프록시 응답 없음</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>프록시가 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>TLS stalled</source>
        <translation>TLS 멈춤</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) did not finish in time.</source>
        <translation>암호화 핸드셰이크(TLS)가 제때 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 실패</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) failed.</source>
        <translation>암호화 핸드셰이크(TLS)가 실패했습니다.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>인증서 만료</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>서버의 인증서가 현재 시각에 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, the exchange has to renew its certificate.</source>
        <translation>이 컴퓨터의 시계를 확인하십시오. 시계가 맞으면 거래소가 인증서를 갱신해야 합니다.</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>다른 호스트의 인증서</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>서버의 인증서가 다른 호스트의 것입니다.</translation>
    </message>
    <message>
        <source>Somebody may be in between, or the address is wrong: check both before you go on.</source>
        <translation>누군가 중간에 있거나 주소가 잘못되었을 수 있습니다. 계속하기 전에 둘 다 확인하십시오.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>신뢰할 수 없는 인증서</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts.</source>
        <translation>서버의 인증서에 서명한 곳을 이 컴퓨터가 신뢰하지 않습니다.</translation>
    </message>
    <message>
        <source>Somebody may be in between. If it is your own proxy, set network.ca_file.</source>
        <translation>누군가 중간에 있을 수 있습니다. 사용자의 프록시라면 network.ca_file을 설정하십시오.</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>인증서 폐기됨</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked.</source>
        <translation>서버의 인증서가 폐기되었습니다.</translation>
    </message>
    <message>
        <source>Do not trust this address until the exchange has a new certificate.</source>
        <translation>거래소가 새 인증서를 마련할 때까지 이 주소를 신뢰하지 마십시오.</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>핸드셰이크 시간 초과</translation>
    </message>
    <message>
        <source>The server accepted the connection but did not open the feed in time.</source>
        <translation>서버가 연결을 수락했지만 제때 피드를 열지 않았습니다.</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>HTTP 오류</translation>
    </message>
    <message>
        <source>The server answered with an HTTP error instead of opening the feed.</source>
        <translation>서버가 피드를 여는 대신 HTTP 오류로 응답했습니다.</translation>
    </message>
    <message>
        <source>The exchange may be in maintenance: look at its status page if this lasts.</source>
        <translation>거래소가 점검 중일 수 있습니다. 계속되면 거래소의 상태 페이지를 확인하십시오.</translation>
    </message>
    <message>
        <source>not a feed</source>
        <translation>피드가 아님</translation>
    </message>
    <message>
        <source>The address answered with a web page instead of a feed.</source>
        <translation>이 주소가 피드 대신 웹 페이지로 응답했습니다.</translation>
    </message>
    <message>
        <source>Check the address in the configuration.</source>
        <translation>구성의 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>리디렉션됨</translation>
    </message>
    <message>
        <source>The server sent us to another address, and redirects are never followed.</source>
        <translation>서버가 다른 주소로 보냈으나, 리디렉션은 절대 따르지 않습니다.</translation>
    </message>
    <message>
        <source>Put the new address into the configuration if you trust it.</source>
        <translation>새 주소를 신뢰한다면 구성에 입력하십시오.</translation>
    </message>
    <message>
        <source>bad handshake</source>
        <translation>잘못된 핸드셰이크</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the handshake breaks the WebSocket rules.</source>
        <translation>핸드셰이크에 대한 서버의 응답이 WebSocket 규칙을 위반합니다.</translation>
    </message>
    <message>
        <source>A proxy in between may be at fault; it is tried again by itself.</source>
        <translation>중간의 프록시가 원인일 수 있습니다. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>blocked in your region</source>
        <translation>사용자 지역에서 차단됨</translation>
    </message>
    <message>
        <source>The exchange does not serve your region.</source>
        <translation>이 거래소는 사용자의 지역에 서비스를 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Use the exchange&apos;s address for your region; it is asked again every 15 minutes.</source>
        <translation>사용자의 지역에 맞는 거래소 주소를 사용하십시오. 15분마다 다시 요청합니다.</translation>
    </message>
    <message>
        <source>subscription not answered</source>
        <translation>구독에 응답 없음</translation>
    </message>
    <message>
        <source>The exchange did not answer the subscription in time.</source>
        <translation>거래소가 구독 요청에 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>connected, but no data</source>
        <translation>연결됨, 데이터 없음</translation>
    </message>
    <message>
        <source>The connection was open, but no data came in time.</source>
        <translation>연결은 열려 있었으나 제때 데이터가 오지 않았습니다.</translation>
    </message>
    <message>
        <source>login not answered</source>
        <translation>로그인에 응답 없음</translation>
    </message>
    <message>
        <source>The exchange did not answer the login in time.</source>
        <translation>거래소가 로그인에 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>nothing comes in</source>
        <translation>아무것도 들어오지 않음</translation>
    </message>
    <message>
        <source>Nothing came back any more, not even answers to our pings.</source>
        <translation>더 이상 아무것도 돌아오지 않았습니다. 핑에 대한 응답도 없었습니다.</translation>
    </message>
    <message>
        <source>nothing gets out</source>
        <translation>아무것도 나가지 않음</translation>
    </message>
    <message>
        <source>Data still came in, but our pings no longer arrived.</source>
        <translation>데이터는 들어왔으나 이쪽의 핑이 더 이상 도달하지 않았습니다.</translation>
    </message>
    <message>
        <source>heartbeat lost</source>
        <translation>하트비트 끊김</translation>
    </message>
    <message>
        <source>The exchange&apos;s own heartbeat stopped.</source>
        <translation>거래소 자체의 하트비트가 멈췄습니다.</translation>
    </message>
    <message>
        <source>all streams silent</source>
        <translation>모든 스트림 수신 없음</translation>
    </message>
    <message>
        <source>The line was alive, but all of its streams fell silent.</source>
        <translation>회선은 살아 있었으나 모든 스트림의 수신이 끊겼습니다.</translation>
    </message>
    <message>
        <source>A fresh connection replaces it; there is nothing to do.</source>
        <translation>새 연결로 대체합니다. 아무것도 할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>order book would not sync</source>
        <translation>호가창 동기화 불가</translation>
    </message>
    <message>
        <source>An order book could not be brought back in step.</source>
        <translation>호가창을 다시 동기화할 수 없었습니다.</translation>
    </message>
    <message>
        <source>unreadable messages</source>
        <translation>읽을 수 없는 메시지</translation>
    </message>
    <message>
        <source>Too many messages could not be read.</source>
        <translation>읽을 수 없는 메시지가 너무 많았습니다.</translation>
    </message>
    <message>
        <source>The exchange may have changed its format: look for an update if this lasts.</source>
        <translation>거래소가 형식을 변경했을 수 있습니다. 계속되면 업데이트를 확인하십시오.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>The connection ended without a goodbye.</source>
        <translation>연결이 종료 통지 없이 끝났습니다.</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>서버가 닫음</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>서버가 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>프로토콜 오류</translation>
    </message>
    <message>
        <source>The server broke the WebSocket rules.</source>
        <translation>서버가 WebSocket 규칙을 위반했습니다.</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>메시지가 너무 큼</translation>
    </message>
    <message>
        <source>A message was larger than this exchange&apos;s messages ever are.</source>
        <translation>이 거래소에서 나올 수 없는 크기의 메시지가 왔습니다.</translation>
    </message>
    <message>
        <source>message stopped half-way</source>
        <translation>메시지가 중간에 멈춤</translation>
    </message>
    <message>
        <source>A message began and did not end in time.</source>
        <translation>메시지가 시작되었으나 제때 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>server does not read</source>
        <translation>서버가 읽지 않음</translation>
    </message>
    <message>
        <source>The server no longer took what we sent.</source>
        <translation>서버가 이쪽에서 보낸 것을 더 이상 받지 않았습니다.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>요청이 너무 많음</translation>
    </message>
    <message>
        <source>The exchange says that this address asks too often.</source>
        <translation>거래소에 따르면 이 주소의 요청이 너무 잦습니다.</translation>
    </message>
    <message>
        <source>All attempts to this host wait; check whether another program uses the same address.</source>
        <translation>이 호스트에 대한 모든 시도가 대기합니다. 다른 프로그램이 같은 주소를 쓰는지 확인하십시오.</translation>
    </message>
    <message>
        <source>address banned</source>
        <translation>주소가 접근 금지됨</translation>
    </message>
    <message>
        <source>The exchange has banned this address for a while.</source>
        <translation>거래소가 이 주소를 일정 기간 접근 금지했습니다.</translation>
    </message>
    <message>
        <source>Trying earlier makes it longer: wait, and stop other programs on the same address.</source>
        <translation>더 일찍 시도하면 기간이 길어집니다. 기다리고, 같은 주소를 쓰는 다른 프로그램을 중지하십시오.</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>규칙 위반</translation>
    </message>
    <message>
        <source>The server closed the connection for breaking its rules.</source>
        <translation>서버가 규칙 위반을 이유로 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>It is tried again more slowly.</source>
        <translation>간격을 늘려 다시 시도합니다.</translation>
    </message>
    <message>
        <source>server is busy</source>
        <translation>서버가 바쁨</translation>
    </message>
    <message>
        <source>The server asked us to come back later.</source>
        <translation>서버가 나중에 다시 오라고 요청했습니다.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>사용자 조작</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>사용자가 중지했습니다.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>필요할 때 시작하십시오.</translation>
    </message>
    <message>
        <source>program ends</source>
        <translation>프로그램 종료</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>프로그램을 종료하고 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>아무것도 할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>planned, no gap</source>
        <translation>예정됨, 갭 없음</translation>
    </message>
    <message>
        <source>The connection is replaced as planned, without a gap.</source>
        <translation>예정대로 갭 없이 연결을 교체합니다.</translation>
    </message>
    <message>
        <source>lifetime limit, no gap</source>
        <translation>연결 수명 제한, 갭 없음</translation>
    </message>
    <message>
        <source>The exchange ends connections after a fixed time; a new one takes over before that.</source>
        <translation>거래소는 일정 시간이 지나면 연결을 끝냅니다. 그 전에 새 연결이 이어받습니다.</translation>
    </message>
    <message>
        <source>restart announced</source>
        <translation>재시작 예고</translation>
    </message>
    <message>
        <source>The exchange announced a restart.</source>
        <translation>거래소가 재시작을 예고했습니다.</translation>
    </message>
    <message>
        <source>A new connection is made; there is nothing to do.</source>
        <translation>새 연결을 만듭니다. 아무것도 할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>컴퓨터 절전</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>이 컴퓨터가 절전 상태였습니다.</translation>
    </message>
    <message>
        <source>Lines are checked when it wakes; there is nothing to do.</source>
        <translation>절전에서 깨어나면 회선을 확인합니다. 아무것도 할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>computer woke up</source>
        <translation>컴퓨터가 깨어남</translation>
    </message>
    <message>
        <source>This computer woke up and the line had not survived.</source>
        <translation>이 컴퓨터가 절전에서 깨어났으나 회선은 끊겨 있었습니다.</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>설정 변경됨</translation>
    </message>
    <message>
        <source>The settings changed.</source>
        <translation>설정이 변경되었습니다.</translation>
    </message>
    <message>
        <source>session key expired</source>
        <translation>세션 키 만료</translation>
    </message>
    <message>
        <source>The key of the private session ran out before it was renewed.</source>
        <translation>비공개 세션의 키가 갱신되기 전에 만료되었습니다.</translation>
    </message>
    <message>
        <source>at your wish</source>
        <translation>사용자 요청</translation>
    </message>
    <message>
        <source>You asked for a new connection.</source>
        <translation>사용자가 새 연결을 요청했습니다.</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>열린 파일이 너무 많음</translation>
    </message>
    <message>
        <source>This computer has no file handle left for the program.</source>
        <translation>이 컴퓨터에 이 프로그램이 쓸 파일 핸들이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Raise the limit of open files or close other programs.</source>
        <translation>열린 파일 수의 한도를 높이거나 다른 프로그램을 닫으십시오.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>메모리 부족</translation>
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation>이 컴퓨터에 남은 메모리가 없습니다.</translation>
    </message>
    <message>
        <source>Close other programs; it is tried again by itself.</source>
        <translation>다른 프로그램을 닫으십시오. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>네트워크 없음</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>이 컴퓨터에 네트워크가 없습니다.</translation>
    </message>
    <message>
        <source>Check your own link: the feeds come back as soon as it does.</source>
        <translation>내 네트워크를 확인하십시오. 복구되는 즉시 피드도 복구됩니다.</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>시계가 틀림</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is too wrong for encrypted connections.</source>
        <translation>이 컴퓨터의 시계가 너무 틀려 암호화 연결을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Set the clock, best by the network.</source>
        <translation>시계를 맞추십시오. 네트워크로 맞추는 것이 가장 좋습니다.</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>인증 정보 거부됨</translation>
    </message>
    <message>
        <source>The exchange refused the key, its permissions or this address.</source>
        <translation>거래소가 키, 키의 권한 또는 이 주소를 거부했습니다.</translation>
    </message>
    <message>
        <source>Check the key, its permissions and its list of addresses at the exchange.</source>
        <translation>거래소에서 키, 키의 권한, 주소 목록을 확인하십시오.</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>서명 거부됨</translation>
    </message>
    <message>
        <source>The exchange refused the signature: the secret does not belong to the key.</source>
        <translation>거래소가 서명을 거부했습니다. 시크릿이 키와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret again.</source>
        <translation>계정의 시크릿을 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>허용되지 않은 주소</translation>
    </message>
    <message>
        <source>The exchange does not take this key from this computer&apos;s address.</source>
        <translation>거래소가 이 컴퓨터의 주소에서는 이 키를 받지 않습니다.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at the exchange.</source>
        <translation>거래소에서 이 컴퓨터의 공인 주소를 키의 목록에 추가하십시오.</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>The key may not read the account.</source>
        <translation>이 키에는 계정을 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Allow the key to read at the exchange; trading and withdrawing are not needed.</source>
        <translation>거래소에서 키에 읽기를 허용하십시오. 거래와 출금은 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>키 폐기됨</translation>
    </message>
    <message>
        <source>The key was deleted or changed at the exchange.</source>
        <translation>키가 거래소에서 삭제되었거나 변경되었습니다.</translation>
    </message>
    <message>
        <source>Make a new key at the exchange and enter it here.</source>
        <translation>거래소에서 새 키를 만들어 여기에 입력하십시오.</translation>
    </message>
    <message>
        <source>clock refused</source>
        <translation>시각 거부됨</translation>
    </message>
    <message>
        <source>The exchange refused what was signed, because its time and this computer&apos;s differ.</source>
        <translation>거래소의 시각과 이 컴퓨터의 시각이 달라 거래소가 서명된 것을 거부했습니다.</translation>
    </message>
    <message>
        <source>configuration error</source>
        <translation>구성 오류</translation>
    </message>
    <message>
        <source>The configuration of this feed cannot work.</source>
        <translation>이 피드의 구성은 작동할 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct it in the configuration file; it is taken up at once.</source>
        <translation>구성 파일에서 수정하십시오. 즉시 반영됩니다.</translation>
    </message>
    <message>
        <source>retries used up</source>
        <translation>재시도 소진</translation>
    </message>
    <message>
        <source>All of the retries you allowed have failed.</source>
        <translation>허용한 재시도가 모두 실패했습니다.</translation>
    </message>
    <message>
        <source>Connect by hand, or raise reconnection.max_retries.</source>
        <translation>수동으로 연결하거나 reconnection.max_retries 값을 높이십시오.</translation>
    </message>
    <message>
        <source>login page in the way</source>
        <translation>로그인 페이지에 막힘</translation>
    </message>
    <message>
        <source>A network login page answered instead of the exchange.</source>
        <translation>거래소 대신 네트워크 로그인 페이지가 응답했습니다.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser.</source>
        <translation>브라우저에서 네트워크에 로그인하십시오.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>회선 전체</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지되었습니다.</translation>
    </message>
    <message>
        <source>Waits for its next attempt.</source>
        <translation>다음 시도를 기다립니다.</translation>
    </message>
    <message>
        <source>Down (%1); waits for its next attempt.</source>
        <translation>다운(%1). 다음 시도를 기다립니다.</translation>
    </message>
    <message>
        <source>Connects.</source>
        <translation>연결합니다.</translation>
    </message>
    <message>
        <source>Connected; asks for its streams.</source>
        <translation>연결되었습니다. 스트림을 요청합니다.</translation>
    </message>
    <message>
        <source>Data comes in; it has yet to prove that it lasts.</source>
        <translation>데이터가 들어옵니다. 유지되는지는 아직 입증되지 않았습니다.</translation>
    </message>
    <message>
        <source>Stable: the line has proven itself.</source>
        <translation>안정: 회선이 입증되었습니다.</translation>
    </message>
    <message>
        <source>Closes in an orderly way.</source>
        <translation>정상 절차로 닫습니다.</translation>
    </message>
    <message>
        <source>Breaker open: attempts pause.</source>
        <translation>차단기 열림: 시도를 쉽니다.</translation>
    </message>
    <message>
        <source>Breaker open (%1): attempts pause.</source>
        <translation>차단기 열림(%1): 시도를 쉽니다.</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>차단기가 시험 연결을 한 번 허용합니다.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>차단되었습니다.</translation>
    </message>
    <message>
        <source>Throttled.</source>
        <translation>요청 제한 중입니다.</translation>
    </message>
    <message>
        <source>Own link down.</source>
        <translation>내 네트워크가 다운되었습니다.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>첫 연결을 닫기 전에 두 번째 연결이 이어받습니다.</translation>
    </message>
    <message>
        <source>Attempt %1 starts now.</source>
        <translation>%1차 시도를 지금 시작합니다.</translation>
    </message>
    <message>
        <source>Attempt %1 starts in %2.</source>
        <translation>%1차 시도를 %2 후에 시작합니다.</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <translation>%1 후 복구되었습니다.</translation>
    </message>
    <message>
        <source>Back after %1, with attempt %2.</source>
        <translation>%1 후 %2차 시도로 복구되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt to this host for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>연속 %n회 실패 후 %1의 차단기가 열렸습니다: %2 동안 이 호스트에 시도하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>연속 %n회 실패 후 차단기가 열렸습니다: %1 동안 시도하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker of %1 lets one trial through.</source>
        <translation>%1의 차단기가 시험 연결을 한 번 허용합니다.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>%1의 차단기가 닫혔습니다: 이제 시도에 제한이 없습니다.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>차단기가 닫혔습니다: 이제 시도에 제한이 없습니다.</translation>
    </message>
    <message>
        <source>The line has been silent for %1; it is being checked.</source>
        <translation>회선에 %1 동안 수신이 없습니다. 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>%1 has been silent for %2; its last prices are old. It is asked for again.</source>
        <translation>%1: %2 동안 수신이 없습니다. 마지막 가격은 오래되었습니다. 다시 요청합니다.</translation>
    </message>
    <message>
        <source>%1 speaks again.</source>
        <translation>%1: 수신이 재개되었습니다.</translation>
    </message>
    <message>
        <source>The line speaks again.</source>
        <translation>회선의 수신이 재개되었습니다.</translation>
    </message>
    <message>
        <source>A message could not be read, and %1 may have needed it. It is brought back in step.</source>
        <translation>메시지 하나를 읽을 수 없었습니다. %1에 필요한 것이었을 수 있어 다시 동기화합니다.</translation>
    </message>
    <message>
        <source>%1 is out of step: expected %2, got %3. It is brought back in step.</source>
        <translation>%1: 동기화가 어긋났습니다. 예상 %2, 수신 %3. 다시 동기화합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 misses %n message(s): expected %2, got %3. It is brought back in step.</source>
        <extracomment>%n messages; %1 is a stream, %2 and %3 sequence numbers.</extracomment>
        <translation>
            <numerusform>%1: 메시지 %n개 누락. 예상 %2, 수신 %3. 다시 동기화합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back in step after %2.</source>
        <translation>%1: %2 후 다시 동기화되었습니다.</translation>
    </message>
    <message>
        <source>The exchange confirmed %1.</source>
        <translation>거래소가 %1을(를) 확인했습니다.</translation>
    </message>
    <message>
        <source>The exchange refused %1. Check the symbol and channel.</source>
        <translation>거래소가 %1을(를) 거부했습니다. 심볼과 채널을 확인하십시오.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2. Check the symbol and channel.</source>
        <translation>거래소가 %1을(를) 거부했습니다: %2. 심볼과 채널을 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>A new connection took over without a gap (overlap %1, %n duplicate(s) dropped).</source>
        <extracomment>%n duplicates; %1 is a duration.</extracomment>
        <translation>
            <numerusform>새 연결이 갭 없이 이어받았습니다(중첩 %1, 버린 중복 %n개).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <translation>%1: %2, 이전 %3.</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock differs from this computer&apos;s by %1.</source>
        <translation>거래소의 시계와 이 컴퓨터의 시계가 %1 차이 납니다.</translation>
    </message>
    <message>
        <source>The program refused a value: %1</source>
        <translation>프로그램이 값을 거부했습니다: %1</translation>
    </message>
    <message>
        <source>The configuration has an error: %1</source>
        <translation>구성에 오류가 있습니다: %1</translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation>네트워크가 실패했습니다: %1</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>서버가 거부했습니다: %1</translation>
    </message>
    <message>
        <source>The server sent something that cannot be right: %1</source>
        <translation>서버가 올바를 수 없는 것을 보냈습니다: %1</translation>
    </message>
    <message>
        <source>This computer lacks something: %1</source>
        <translation>이 컴퓨터에 부족한 것이 있습니다: %1</translation>
    </message>
    <message>
        <source>The program ended in order.</source>
        <translation>프로그램이 정상적으로 종료되었습니다.</translation>
    </message>
    <message>
        <source>The program ended before everything was closed; the last seconds may be missing.</source>
        <translation>모든 것을 닫기 전에 프로그램이 종료되었습니다. 마지막 몇 초가 빠져 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>리허설: 장애 “%1”을(를) 직접 일으켰습니다.</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>리허설: 장애 “%1”이(가) 끝났습니다.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>신뢰 가능</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>저하</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>다운</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>차단기 열림</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>차단됨</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>교체 중</translation>
    </message>
    <message>
        <source>Own link</source>
        <translation>내 네트워크</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>구독 요청 중</translation>
    </message>
    <message>
        <source>Unproven</source>
        <extracomment>State of a line: data comes in, but not for long enough yet.</extracomment>
        <translation>안정 확인 중</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>안정</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>닫는 중</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>시험 연결</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>요청 제한 중</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>내 네트워크 다운</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>요청됨</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>동기화 중</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>수신 없음</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>갭</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>블라인드</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: attempts are free.</extracomment>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: no attempts.</extracomment>
        <translation>열림</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: one attempt on trial.</extracomment>
        <translation>시험 연결</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>이름 조회</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>업그레이드</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>확인 응답</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>첫 데이터</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>회선 다운</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>신뢰</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>안정성</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>왕복 시간</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>지터</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>최신성</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>무결성</translation>
    </message>
    <message>
        <source>Counts at the breaker</source>
        <translation>차단기에 반영</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>감속</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>예정됨</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>체결</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>티커</translation>
    </message>
    <message>
        <source>Best bid and ask</source>
        <translation>최우선 매수·매도 호가</translation>
    </message>
    <message>
        <source>Candles, 1 s</source>
        <translation>캔들, 1초</translation>
    </message>
    <message>
        <source>Candles, 1 min</source>
        <translation>캔들, 1분</translation>
    </message>
    <message>
        <source>Candles, 5 min</source>
        <translation>캔들, 5분</translation>
    </message>
    <message>
        <source>Candles, 15 min</source>
        <translation>캔들, 15분</translation>
    </message>
    <message>
        <source>Candles, 1 h</source>
        <translation>캔들, 1시간</translation>
    </message>
    <message>
        <source>Candles, 4 h</source>
        <translation>캔들, 4시간</translation>
    </message>
    <message>
        <source>Candles, 1 d</source>
        <translation>캔들, 1일</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>호가창</translation>
    </message>
    <message>
        <source>Order book snapshots</source>
        <translation>호가창 스냅샷</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>강제 청산</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>마크 가격</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>The server answered HTTP %1 instead of opening the feed.</source>
        <translation>서버가 피드를 여는 대신 HTTP %1로 응답했습니다.</translation>
    </message>
    <message>
        <source>The server closed the connection (code %1).</source>
        <translation>서버가 연결을 닫았습니다(코드 %1).</translation>
    </message>
    <message>
        <source>Asked for; the exchange has not answered yet.</source>
        <translation>요청했습니다. 거래소가 아직 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Accepted; its first complete data has not come yet.</source>
        <translation>수락되었습니다. 완전한 첫 데이터가 아직 오지 않았습니다.</translation>
    </message>
    <message>
        <source>Complete and recent.</source>
        <translation>완전하고 최신입니다.</translation>
    </message>
    <message>
        <source>Nothing has come for longer than this stream is known to pause.</source>
        <translation>이 스트림의 평소 간격보다 오래 아무것도 오지 않았습니다.</translation>
    </message>
    <message>
        <source>Messages are missing in between; it is being brought back in step.</source>
        <translation>중간의 메시지가 누락되었습니다. 다시 동기화하고 있습니다.</translation>
    </message>
    <message>
        <source>The line is down: nothing can come.</source>
        <translation>회선이 다운되었습니다. 아무것도 올 수 없습니다.</translation>
    </message>
    <message>
        <source>The exchange refused it.</source>
        <translation>거래소가 거부했습니다.</translation>
    </message>
    <message>
        <source>Asleep, or stopped by you: not counted as blind.</source>
        <translation>절전 중이거나 사용자가 중지함: 블라인드로 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>Not trusted in the last 5 min: %1</source>
        <translation>최근 5분간 신뢰 불가: %1</translation>
    </message>
    <message>
        <source>Ends and failures in the last hour: %1</source>
        <translation>최근 1시간의 종료와 실패: %1</translation>
    </message>
    <message>
        <source>Round trip p95: %1</source>
        <translation>왕복 시간 p95: %1</translation>
    </message>
    <message>
        <source>Jitter, p95 − p50: %1</source>
        <translation>지터, p95 − p50: %1</translation>
    </message>
    <message>
        <source>Stale or lagging streams: %1</source>
        <translation>오래되거나 뒤처진 스트림: %1</translation>
    </message>
    <message>
        <source>Gaps and bad messages in the last hour: %1</source>
        <translation>최근 1시간의 갭과 불량 메시지: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>차단기</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>수신 없음</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>구독</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>교체</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>리허설</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time, from %1 to %2: &quot;13:50:48 – 13:54:24&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Watching since %1</source>
        <extracomment>In the empty part of a chart: nothing is known of the time before %1.</extracomment>
        <translation>%1부터 감시</translation>
    </message>
</context>
<context>
    <name>feedwarden::AboutDialog</name>
    <message>
        <source>About Feedwarden</source>
        <translation>Feedwarden 정보</translation>
    </message>
    <message>
        <source>Feedwarden %1</source>
        <translation>Feedwarden %1</translation>
    </message>
    <message>
        <source>Keeps WebSocket feeds to crypto exchanges alive and shows whether they can be trusted.</source>
        <translation>암호화폐 거래소의 WebSocket 피드를 유지하고, 신뢰할 수 있는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Running with Qt %1, built with Qt %2. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Qt %1에서 실행, Qt %2로 빌드. GNU General Public License 버전 3 이상을 따르는 자유 소프트웨어이며, 어떠한 보증도 없습니다.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>This program and what it is linked with</source>
        <translation>이 프로그램과 링크된 것</translation>
    </message>
    <message>
        <source>its whole text is below</source>
        <translation>전문은 아래에 있습니다</translation>
    </message>
    <message>
        <source>see the text below</source>
        <translation>아래 전문 참조</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation>이 프로그램과 함께 제공됨</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>선택한 구성 요소의 라이선스</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>%1 comes under %2. The text: %3
More about it: %4</source>
        <translation>%1의 라이선스: %2. 전문: %3
추가 정보: %4</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>거래소(&amp;X)</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>환경(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 키(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>시크릿(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>암호 구문(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>연결 테스트(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Events and files speak of the account by its name, so it stays</source>
        <translation>이벤트와 파일이 이 이름으로 계정을 가리키므로 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens, and begins with a letter or digit.</source>
        <translation>이름은 영문 소문자, 숫자, 하이픈으로 40자까지이며 영문자나 숫자로 시작합니다.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>이 이름의 계정이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Enter key and secret as the exchange shows them.</source>
        <translation>키와 시크릿을 거래소에 표시된 대로 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter key, secret and passphrase as the exchange shows them.</source>
        <translation>키, 시크릿, 암호 구문을 거래소에 표시된 대로 입력하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): a private key</source>
        <translation>
            <numerusform>%n행: 개인 키</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a place to keep them…</source>
        <translation>보관할 곳을 찾는 중…</translation>
    </message>
    <message>
        <source>Kept in %1, and never shown again. A key that can only read is enough.</source>
        <extracomment>%1 is a keychain, a vault or a folder.</extracomment>
        <translation>보관 위치: %1. 다시 표시되지 않습니다. 읽기만 할 수 있는 키로 충분합니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What came of a test, and a few words on it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>그래도 저장(&amp;S)</translation>
    </message>
    <message>
        <source>There is no place yet to keep the secret in</source>
        <translation>시크릿을 보관할 곳이 아직 없습니다</translation>
    </message>
    <message>
        <source>Saves without a test that has passed</source>
        <translation>테스트를 통과하지 않고 저장합니다</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>테스트 중단(&amp;T)</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>아직 테스트 안 함</translation>
    </message>
    <message>
        <source>The test logs in once and reads the account; nothing is ordered or changed.</source>
        <translation>테스트는 한 번 로그인하여 계정을 읽습니다. 주문하거나 변경하는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>입력이 완료되지 않음</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>테스트 중…</translation>
    </message>
    <message>
        <source>Connects, logs in and reads the account.</source>
        <translation>연결하고 로그인하여 계정을 읽습니다.</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountPage</name>
    <message>
        <source>&amp;Connect now</source>
        <translation>지금 연결(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>재연결(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>비활성화(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>제거(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>계정 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>아직 계정 없음</translation>
    </message>
    <message>
        <source>With a key that can read, your orders, fills, balances and positions are heard as they change, and a gap in them is told. The secret is kept in this computer&apos;s keychain or in an encrypted file, never in the configuration. On a machine without a window: feedwarden-agent accounts add</source>
        <translation>읽을 수 있는 키가 있으면 주문, 체결, 잔고, 포지션이 변경될 때마다 수신하고, 그 사이의 갭을 알립니다. 시크릿은 이 컴퓨터의 키체인이나 암호화된 파일에 보관되며 구성에는 절대 기록되지 않습니다. 창이 없는 시스템에서는: feedwarden-agent accounts add</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Connect the selected account now</source>
        <translation>선택한 계정을 지금 연결</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>활성화(&amp;E)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Remove the account %1 and its secret from this computer?</source>
        <translation>계정 %1와(과) 그 시크릿을 이 컴퓨터에서 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>At the exchange its key lives on: delete it there if you do not need it.</source>
        <translation>거래소에는 키가 그대로 남습니다. 필요 없으면 거래소에서 삭제하십시오.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountTableModel</name>
    <message>
        <source>Without a renewal the session&apos;s key dies in %1.</source>
        <translation>갱신하지 않으면 세션 키가 %1 후에 만료됩니다.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>최근 이벤트</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Renewal in</source>
        <translation>갱신까지</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>체결</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>왕복 시간</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>An account&apos;s name and its exchange.</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::AgentService</name>
    <message>
        <source>no answer from %1</source>
        <extracomment>%1 is one or several names of threads, such as io-1.</extracomment>
        <translation>%1 응답 없음</translation>
    </message>
    <message>
        <source>the configuration has errors, the last good one stays in force</source>
        <translation>구성에 오류가 있어 마지막으로 올바른 구성을 계속 사용합니다</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>채널 추가</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>“%1” 편집</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>시크릿(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>채팅(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>프로그램(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What is sent</source>
        <translation>보내는 내용(&amp;W)</translation>
    </message>
    <message>
        <source>T&amp;old of</source>
        <translation>알릴 대상(&amp;O)</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>포기까지(&amp;V)</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>서버(&amp;V)</translation>
    </message>
    <message>
        <source>Addresses of this computer and of &amp;inner networks are allowed, and http://</source>
        <translation>이 컴퓨터와 내부 네트워크의 주소 및 http:// 허용(&amp;I)</translation>
    </message>
    <message>
        <source>The channel is s&amp;witched on</source>
        <translation>이 채널 켜기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Add the channel</source>
        <translation>채널 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Rules and waiting messages go by the name, so it stays</source>
        <translation>규칙과 대기 중인 메시지가 이름을 참조하므로 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>A channel of another kind is another channel</source>
        <translation>다른 종류의 채널은 별개의 채널입니다</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>30 s 또는 500 ms처럼 쓰십시오</translation>
    </message>
    <message>
        <source>Enter the bot&apos;s token.</source>
        <translation>봇 토큰을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the webhook&apos;s address.</source>
        <translation>웹훅 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>It is kept in a file that only you can read, and never shown again.</source>
        <translation>본인만 읽을 수 있는 파일에 보관되며 다시 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>입력이 완료되지 않음</translation>
    </message>
    <message>
        <source>This is what it does</source>
        <translation>이 채널이 하는 일</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelModel</name>
    <message>
        <source>switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>아직 사용 안 함</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>작동 안 함: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>재시도 중: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>메시지 %n개 대기 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works, %n message(s) delivered</source>
        <translation>
            <numerusform>정상, 메시지 %n개 전달됨</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>아직 보낸 것 없음</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>소리 있음</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>소리 없음</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>모두</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>알릴 대상</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelPage</name>
    <message>
        <source>Where alerts are told</source>
        <translation>경보를 알릴 곳</translation>
    </message>
    <message>
        <source>With a s&amp;ound on this computer where it is critical</source>
        <translation>심각하면 이 컴퓨터에서 소리 내기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add a channel…</source>
        <translation>채널 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>끄기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send a test alert</source>
        <translation>테스트 경보 보내기(&amp;S)</translation>
    </message>
    <message>
        <source>There is a sound again.</source>
        <translation>다시 소리가 납니다.</translation>
    </message>
    <message>
        <source>There is no sound any more.</source>
        <translation>더 이상 소리가 나지 않습니다.</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>켜기(&amp;W)</translation>
    </message>
    <message>
        <source>This computer is no channel: it can be switched on and off.</source>
        <translation>이 컴퓨터는 채널이 아닙니다. 켜고 끄는 것만 가능합니다.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test, now and through the channel itself, whatever rules and quiet hours say.</source>
        <translation>규칙과 방해 금지 시간에 관계없이, 테스트임을 밝히는 메시지를 지금 이 채널로 직접 보냅니다.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>“%1” was added. Send a test alert now.</source>
        <translation>“%1”을(를) 추가했습니다. 이제 테스트 경보를 보내십시오.</translation>
    </message>
    <message>
        <source>Notifications were switched on.</source>
        <translation>알림을 켰습니다.</translation>
    </message>
    <message>
        <source>Notifications were switched off.</source>
        <translation>알림을 껐습니다.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>“%1”을(를) 켰습니다.</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>“%1”을(를) 껐습니다.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1”을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>%1에 테스트를 보내는 중…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: 메시지가 전달되었습니다.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: 전달되지 않았습니다. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertDialog</name>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Alerts that last</source>
        <translation>지속 중인 경보</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>경보 채널</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>확인(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Snooze for an hour</source>
        <translation>1시간 동안 잠시 끄기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>테스트(&amp;T)</translation>
    </message>
    <message>
        <source>Change the &amp;rules…</source>
        <translation>규칙 변경(&amp;R)…</translation>
    </message>
    <message>
        <source>Change the &amp;channels…</source>
        <translation>채널 변경(&amp;C)…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>현재 문제</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>알리는 곳</translation>
    </message>
    <message>
        <source>%1: sending…</source>
        <translation>%1: 보내는 중…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: 메시지가 전달되었습니다.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: 전달되지 않았습니다. %2</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>지속 중</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>곧 종료</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>%1까지 잠시 끔</translation>
    </message>
    <message>
        <source>works</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>재시도 중: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>작동 안 함: %1</translation>
    </message>
    <message>
        <source>No channel yet. Add one, to be told by Telegram, Slack or others.</source>
        <translation>아직 채널이 없습니다. 채널을 추가하면 Telegram, Slack 등으로 알림을 받습니다.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>문제가 없습니다.</translation>
    </message>
</context>
<context>
    <name>feedwarden::BackoffPreview</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <source>Waits before each attempt</source>
        <translation>각 시도 전 대기 시간</translation>
    </message>
    <message>
        <source>Attempt %1 after %2</source>
        <translation>%1차 시도, %2 후</translation>
    </message>
    <message>
        <source>Attempt %1 after %2 (%3 to %4)</source>
        <translation>%1차 시도, %2 후(%3 ~ %4)</translation>
    </message>
    <message>
        <source>A lost line stays down until somebody connects it.</source>
        <translation>끊긴 회선은 누군가 연결할 때까지 다운 상태로 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1.</source>
        <translation>
            <numerusform>시도 %n회에 %1 걸립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1 to %2.</source>
        <translation>
            <numerusform>시도 %n회에 %1 ~ %2 걸립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>시도</translation>
    </message>
</context>
<context>
    <name>feedwarden::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the worst alarm: so many more feeds have one.</extracomment>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>아직 피드 없음</translation>
    </message>
    <message>
        <source>Market data is watched as soon as the configuration names a feed.</source>
        <translation>구성에 피드가 지정되는 즉시 시장 데이터를 감시합니다.</translation>
    </message>
    <message>
        <source>All feeds are stopped</source>
        <translation>모든 피드가 중지됨</translation>
    </message>
    <message>
        <source>Start one when you want it.</source>
        <translation>필요할 때 시작하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) connecting</source>
        <translation>
            <numerusform>피드 %n개 연결 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown as trusted before it has proven itself.</source>
        <translation>입증되기 전에는 아무것도 신뢰 가능으로 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Everything is trusted</source>
        <translation>모두 신뢰 가능</translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>모든 스트림이 완전하고 최신입니다.</translation>
    </message>
</context>
<context>
    <name>feedwarden::ChartActions</name>
    <message>
        <source>Copy as &amp;text</source>
        <translation>텍스트로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>CSV로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>이미지로 복사(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>이미지 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>It could not be printed: the printer does not answer.</source>
        <translation>인쇄할 수 없었습니다. 프린터가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>이미지 저장</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>이미지(*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2.</source>
        <translation>이미지를 %1에 쓸 수 없었습니다: %2.</translation>
    </message>
</context>
<context>
    <name>feedwarden::CommandField</name>
    <message>
        <source>Search or command</source>
        <translation>검색 또는 명령</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>일치하는 명령</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopAccounts</name>
    <message>
        <source>The configuration has changed: secrets are kept in another place now.</source>
        <translation>구성이 변경되어 이제 시크릿은 다른 곳에 보관됩니다.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>시스템 키체인</translation>
    </message>
    <message>
        <source>memory, until this program ends</source>
        <translation>메모리(이 프로그램이 끝날 때까지)</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <extracomment>%1 is an encrypted file.</extracomment>
        <translation>보관함 %1</translation>
    </message>
    <message>
        <source>The secret store is not open yet.</source>
        <translation>시크릿 저장소가 아직 열리지 않았습니다.</translation>
    </message>
    <message>
        <source>nothing is connected yet</source>
        <translation>아직 연결된 것이 없습니다</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>구성을 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>The account is gone, but its secret is not: %1</source>
        <translation>계정은 제거되었으나 시크릿은 남아 있습니다: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopFeeds</name>
    <message>
        <source>nothing is connected yet</source>
        <translation>아직 연결된 것이 없습니다</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>구성을 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>The configuration has been changed since the import, so it stays as it is.</source>
        <translation>가져온 후 구성이 변경되어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>There is no configuration yet that could be copied.</source>
        <translation>복사할 구성이 아직 없습니다.</translation>
    </message>
    <message>
        <source>The configuration has errors, so it was not copied: %1</source>
        <translation>구성에 오류가 있어 복사되지 않았습니다: %1</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>사본을 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>읽을 수 있는 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>the exchanges are simulated</source>
        <translation>거래소는 시뮬레이션입니다</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopRules</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An exchange, and the name of one of its several feeds.</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>계정 %1</translation>
    </message>
    <message>
        <source>the rules have been changed meanwhile; close this and look at them again</source>
        <translation>그사이 규칙이 변경되었습니다. 닫고 다시 확인하십시오</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>구성을 쓸 수 없었습니다: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopSession</name>
    <message>
        <source>The demo cannot run: %1</source>
        <translation>데모를 실행할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The configuration: %1</source>
        <translation>구성: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>A mark beside the summary: the exchanges are simulated.</extracomment>
        <translation>데모</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Nothing here opens it by itself; edit %1</source>
        <translation>자동으로 열 수 있는 프로그램이 없습니다. %1을(를) 편집하십시오</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopTelling</name>
    <message>
        <source>The rule “%1” goes to “%2” alone. Choose another channel there first.</source>
        <translation>규칙 “%1”의 채널은 “%2”뿐입니다. 먼저 그 규칙에서 다른 채널을 선택하십시오.</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>구성을 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>it has been changed meanwhile; close this and look at it again</source>
        <translation>그사이 변경되었습니다. 닫고 다시 확인하십시오</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1을(를) 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1을(를) 제거할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>feedwarden::EmptyPage</name>
    <message>
        <source>&amp;Add a feed…</source>
        <translation>피드 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>구성 열기(&amp;C)</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>데모 시작(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the errors of the configuration that are listed: so many more.</extracomment>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>아직 피드 없음</translation>
    </message>
    <message>
        <source>Feedwarden keeps market data feeds alive and tells you, second by second, whether you can trust them. Add a feed of an exchange, or look around in the demo: it simulates exchanges on this computer and contacts no real host.</source>
        <translation>Feedwarden은 시장 데이터 피드를 유지하고, 신뢰할 수 있는지 초 단위로 알려 줍니다. 거래소의 피드를 추가하거나 데모에서 둘러보십시오. 데모는 이 컴퓨터에서 거래소를 시뮬레이션하며 실제 호스트에 접속하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration</source>
        <translation>
            <numerusform>구성에 오류 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed runs until the file is right. It is taken up as soon as it is saved.</source>
        <translation>파일이 올바르게 될 때까지 피드가 실행되지 않습니다. 저장하는 즉시 반영됩니다.</translation>
    </message>
    <message>
        <source>Opens the configuration file; it is taken up as soon as it is saved</source>
        <translation>구성 파일을 엽니다. 저장하는 즉시 반영됩니다</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Exchange, account</source>
        <translation>거래소, 계정</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>내용</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventPage</name>
    <message>
        <source>Exchange or account</source>
        <translation>거래소 또는 계정</translation>
    </message>
    <message>
        <source>All exchanges and accounts</source>
        <translation>모든 거래소와 계정</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>로그에서 검색</translation>
    </message>
    <message>
        <source>&amp;Streams&apos; trust, subscriptions, accounts&apos; changes</source>
        <translation>스트림 신뢰, 구독, 계정 변경(&amp;S)</translation>
    </message>
    <message>
        <source>Only what happened in the selected time is shown; a click shows all</source>
        <translation>선택한 시간에 일어난 일만 표시합니다. 클릭하면 모두 표시합니다</translation>
    </message>
    <message>
        <source>Selected time</source>
        <translation>선택한 시간</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>모든 이벤트 다시 표시</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>이벤트 로그</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>A button that shows the time to which the log is narrowed, with a cross that takes it away.</extracomment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>The events from before this start cannot be read at the moment; it is tried again by itself.</source>
        <translation>이번 시작 이전의 이벤트를 지금 읽을 수 없습니다. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The events from before this start are being read…</source>
        <translation>이번 시작 이전의 이벤트를 읽는 중…</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of more than %2 are shown.</source>
        <translation>%2건을 넘는 이번 시작 이전의 이벤트 중 최신 %1건을 표시합니다.</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of %2 are shown.</source>
        <translation>이번 시작 이전의 이벤트 %2건 중 최신 %1건을 표시합니다.</translation>
    </message>
    <message>
        <source>Select a shorter time to see the others.</source>
        <translation>나머지를 보려면 더 짧은 시간을 선택하십시오.</translation>
    </message>
    <message>
        <source>The search looks at these; select a shorter time for others.</source>
        <translation>검색은 이 이벤트만 대상으로 합니다. 다른 이벤트는 더 짧은 시간을 선택하십시오.</translation>
    </message>
    <message>
        <source>Events are kept since %1.</source>
        <translation>이벤트는 %1부터 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>프로그램 자체</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>일치하는 이벤트 없음</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>아직 일어난 일 없음</translation>
    </message>
    <message>
        <source>Reading what was kept of this time…</source>
        <translation>이 시간에 보관된 내용을 읽는 중…</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no event was kept</source>
        <translation>이 시간에 대해 알려진 것이 없습니다. 보관된 이벤트가 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2건 중 %1건</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>피드 추가</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>거래소(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Symbols</source>
        <translation>심볼(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Connect it whenever Feedwarden &amp;runs</source>
        <translation>Feedwarden 실행 중에는 항상 연결(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add the feed</source>
        <translation>피드 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose an exchange</source>
        <translation>거래소 선택</translation>
    </message>
    <message>
        <source>A feed stays with its exchange; another exchange is another feed</source>
        <translation>피드의 거래소는 바꿀 수 없습니다. 다른 거래소는 별개의 피드입니다</translation>
    </message>
    <message>
        <source>Events and files speak of the feed by its name, so it stays</source>
        <translation>이벤트와 파일이 이 이름으로 피드를 가리키므로 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Hide the &amp;policies</source>
        <translation>정책 숨기기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Policies: when to try again, when to give up, when to worry…</source>
        <translation>정책: 재시도, 포기, 주의 기준(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose an exchange.</source>
        <translation>거래소를 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose at least one symbol.</source>
        <translation>심볼을 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>채널을 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens.</source>
        <translation>이름은 영문 소문자, 숫자, 하이픈으로 40자까지입니다.</translation>
    </message>
    <message>
        <source>There is a feed of this name already.</source>
        <translation>이 이름의 피드가 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>이 이름이 이미 있습니다</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>영문 소문자, 숫자, 하이픈</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>입력이 완료되지 않음</translation>
    </message>
    <message>
        <source>Changes are taken up as soon as they are saved.</source>
        <translation>변경 내용은 저장하는 즉시 반영됩니다.</translation>
    </message>
    <message>
        <source>It is connected as soon as it is saved.</source>
        <translation>저장하는 즉시 연결합니다.</translation>
    </message>
    <message>
        <source>It is kept in the configuration, and not connected.</source>
        <translation>구성에 저장되지만 연결하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>The number of streams that a feed will have.</extracomment>
        <translation>
            <numerusform>스트림 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>the exchange’s own</source>
        <translation>거래소 주소</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>주소(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;EST address</source>
        <translation>REST 주소(&amp;E)</translation>
    </message>
    <message>
        <source>For a test network of the exchange, or for feedwarden-sim.</source>
        <translation>거래소의 테스트넷 또는 feedwarden-sim에 사용합니다.</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedTableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The breaker&apos;s column: open, and how long still.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Round trip of the last minute, see the column before</source>
        <translation>최근 1분간 왕복 시간(앞 열 참조)</translation>
    </message>
    <message>
        <source>Feed latency of the last minute, see the column before</source>
        <translation>최근 1분간 피드 지연(앞 열 참조)</translation>
    </message>
    <message>
        <source>Round trip over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>최근 1분간 왕복 시간: p50 %1, p95 %2, p99 %3, 최대 %4</translation>
    </message>
    <message>
        <source>Feed latency over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>최근 1분간 피드 지연: p50 %1, p95 %2, p99 %3, 최대 %4</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock has not been compared with ours, so this is the raw difference.</source>
        <translation>추정값: 거래소의 시계를 이쪽 시계와 아직 비교하지 않아 보정하지 않은 차이입니다.</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock is known to ± %1 only.</source>
        <translation>추정값: 거래소의 시계를 ± %1까지만 알 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than %1 ago</source>
        <translation>
            <numerusform>%1 전보다 %n점 높음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than %1 ago</source>
        <translation>
            <numerusform>%1 전보다 %n점 낮음</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip of the last minute</source>
        <translation>최근 1분간 왕복 시간</translation>
    </message>
    <message>
        <source>Feed latency of the last minute</source>
        <translation>최근 1분간 피드 지연</translation>
    </message>
    <message>
        <source>0 to 100; where the points went stands beside the charts</source>
        <translation>0 ~ 100. 감점 내역은 차트 옆에 있습니다</translation>
    </message>
    <message>
        <source>Ping to pong on our clock, middle of the last minute</source>
        <translation>핑에서 퐁까지, 이쪽 시계 기준, 최근 1분의 중앙값</translation>
    </message>
    <message>
        <source>Round trip of the last 60 seconds</source>
        <translation>최근 60초간 왕복 시간</translation>
    </message>
    <message>
        <source>Feed latency of the last 60 seconds</source>
        <translation>최근 60초간 피드 지연</translation>
    </message>
    <message>
        <source>From the exchange&apos;s event to us, corrected by the clock offset</source>
        <translation>거래소의 이벤트부터 수신까지, 시계 오차 보정</translation>
    </message>
    <message>
        <source>Messages per second over the last 5 seconds</source>
        <translation>최근 5초간 초당 메시지 수</translation>
    </message>
    <message>
        <source>Age of the last data message; heartbeats do not count</source>
        <translation>마지막 데이터 메시지의 경과 시간. 하트비트는 제외</translation>
    </message>
    <message>
        <source>Recoveries from an outage since the start</source>
        <translation>시작 이후 다운에서 복구된 횟수</translation>
    </message>
    <message>
        <source>Whether attempts pause after many failures, and for how long</source>
        <translation>잦은 실패 후 시도를 쉬는지 여부와 그 시간</translation>
    </message>
    <message>
        <source>Time until the next attempt</source>
        <translation>다음 시도까지 남은 시간</translation>
    </message>
    <message>
        <source>Time today in which something wanted was not trusted</source>
        <translation>필요한 것 중 하나라도 신뢰할 수 없었던 오늘의 시간</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>거래소</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>왕복 시간</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>피드 지연</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>메시지/초</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>최근 메시지</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>재연결</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>차단기</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>다음 시도</translation>
    </message>
    <message>
        <source>Blind today</source>
        <translation>오늘 블라인드</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>The column &quot;Next try&quot;: its time has come, but not its turn among those to the same host.</extracomment>
        <translation>순서 대기</translation>
    </message>
</context>
<context>
    <name>feedwarden::ImportDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation>구성 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the file</source>
        <translation>
            <numerusform>파일에 오류 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would change</source>
        <translation>변경될 내용</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>변경될 내용 없음</translation>
    </message>
    <message>
        <source>It cannot be taken before they are mended. Nothing has been changed.</source>
        <translation>오류를 고치기 전에는 가져올 수 없습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The configuration that there is stays beside it, as a file that ends in “.bak”.</source>
        <translation>현재 구성은 “.bak”으로 끝나는 파일로 옆에 남습니다.</translation>
    </message>
    <message>
        <source>The file says what the configuration says already.</source>
        <translation>파일의 내용이 현재 구성과 같습니다.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>적용(&amp;A)</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>가져오지 않음</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>인시던트</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>일어난 일(순서대로)</translation>
    </message>
    <message>
        <source>What was missed, by stream</source>
        <translation>스트림별 누락</translation>
    </message>
    <message>
        <source>Nothing is known to be missed</source>
        <translation>알려진 누락 없음</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>누락된 것</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>Notes on this incident</source>
        <translation>이 인시던트의 메모</translation>
    </message>
    <message>
        <source>Your own notes: ticket numbers, what you did, what the exchange answered</source>
        <translation>직접 쓰는 메모: 티켓 번호, 조치한 내용, 거래소의 답변</translation>
    </message>
    <message>
        <source>Whether the notes are saved</source>
        <translation>메모 저장 여부</translation>
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation>이전 인시던트(&amp;P)</translation>
    </message>
    <message>
        <source>The one before it, of the same exchange</source>
        <translation>같은 거래소의 바로 이전 것</translation>
    </message>
    <message>
        <source>Ne&amp;xt incident</source>
        <translation>다음 인시던트(&amp;X)</translation>
    </message>
    <message>
        <source>The one after it, of the same exchange</source>
        <translation>같은 거래소의 바로 다음 것</translation>
    </message>
    <message>
        <source>Show on the &amp;timeline</source>
        <translation>타임라인에 표시(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>텍스트로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>One file with picture, story and figures, to send to the exchange’s support</source>
        <translation>그림, 경과, 수치를 담은 파일 하나. 거래소 고객 지원에 보내는 용도</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>With my n&amp;otes</source>
        <translation>내 메모 포함(&amp;O)</translation>
    </message>
    <message>
        <source>Whether copies and exports have the notes in them</source>
        <translation>복사와 내보내기에 메모를 포함할지 여부</translation>
    </message>
    <message>
        <source>What became of the copy or the file</source>
        <translation>복사 또는 파일의 결과</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>There is no earlier one.</source>
        <translation>이전 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is no later one.</source>
        <translation>이후 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is known of this incident any more</source>
        <translation>이 인시던트의 정보가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>It is older than what is kept, or it was never written down.</source>
        <translation>보관된 기간보다 오래되었거나 기록된 적이 없습니다.</translation>
    </message>
    <message>
        <source>Incident – %1, %2</source>
        <translation>인시던트 – %1, %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Kept until the program ends: no history is written.</source>
        <translation>프로그램이 끝날 때까지 보관됩니다. 이력이 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>This program was built without libarchive, which the file is made with. “Copy as text” works all the same.</source>
        <translation>이 프로그램은 파일을 만드는 데 쓰는 libarchive 없이 빌드되었습니다. “텍스트로 복사”는 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Export the incident</source>
        <translation>인시던트 내보내기</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>압축 파일(*.zip)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>쓰는 중…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1에 쓸 수 없었습니다: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentPicture</name>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>회선 %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>A row of the picture of an outage: ticks at the attempts to connect.</extracomment>
        <translation>시도</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>A row of the picture of an outage: planned waits above, real ones below.</extracomment>
        <translation>대기 시간</translation>
    </message>
    <message>
        <source>The incident over time</source>
        <translation>시간에 따른 인시던트</translation>
    </message>
    <message>
        <source>%1 Local time (%2); begin in UTC: %3.</source>
        <extracomment>Under a picture: a sentence about the outage, and which time its axis shows.</extracomment>
        <translation>%1 현지 시각(%2), UTC 기준 시작: %3.</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStepModel</name>
    <message>
        <source>Time</source>
        <extracomment>Columns of the story of an outage; the waits are those before an attempt to connect.</extracomment>
        <translation>시각</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Planned wait</source>
        <translation>예정 대기</translation>
    </message>
    <message>
        <source>Real wait</source>
        <translation>실제 대기</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStreamModel</name>
    <message>
        <source>What was said while the line was down cannot be counted: an exchange&apos;s numbers begin anew with each session, or there are none.</source>
        <translation>회선이 다운된 동안 보내진 것은 셀 수 없습니다. 거래소의 번호는 세션마다 새로 시작하거나 아예 없습니다.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>스트림</translation>
    </message>
    <message>
        <source>Messages missed</source>
        <translation>누락 메시지</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>블라인드</translation>
    </message>
    <message>
        <source>Trusted again</source>
        <translation>신뢰 회복</translation>
    </message>
</context>
<context>
    <name>feedwarden::Language</name>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation>시스템 언어(&amp;G)</translation>
    </message>
    <message>
        <source>No speaker of this language has reviewed the translation yet. Corrections are welcome.</source>
        <translation>이 언어 사용자가 번역을 아직 검수하지 않았습니다. 수정 제안을 환영합니다.</translation>
    </message>
</context>
<context>
    <name>feedwarden::LatencyChart</name>
    <message>
        <source>Latency over time</source>
        <translation>시간에 따른 지연</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>왕복 시간</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>피드 지연</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What is measured, and of which exchange: &quot;Round trip, Kraken&quot;.
----------
What is measured, and which quantile of it: &quot;Round trip, p95&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>1 %</source>
        <extracomment>The colour of the least in a heat map: so few of all values of a step.</extracomment>
        <translation>1%</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10%</translation>
    </message>
    <message>
        <source>all of a step</source>
        <extracomment>The colour of the most in a heat map.</extracomment>
        <translation>구간 전체</translation>
    </message>
    <message>
        <source>p50–p95</source>
        <translation>p50–p95</translation>
    </message>
    <message>
        <source>p95–p99</source>
        <translation>p95–p99</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From one latency to another: &quot;12 ms–14 ms&quot;.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>max</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
</context>
<context>
    <name>feedwarden::LatencyView</name>
    <message>
        <source>Round trip</source>
        <translation>왕복 시간</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>피드 지연</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>분포</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>히트맵</translation>
    </message>
    <message>
        <source>All, p50</source>
        <translation>전체, p50</translation>
    </message>
    <message>
        <source>All, p95</source>
        <translation>전체, p95</translation>
    </message>
</context>
<context>
    <name>feedwarden::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account&apos;s name and its exchange.</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation>지금 연결(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>재연결(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Reset &amp;breaker</source>
        <translation>차단기 초기화(&amp;B)</translation>
    </message>
    <message>
        <source>Add a &amp;feed…</source>
        <translation>피드 추가(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>비활성화(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>제거(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>제거 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>모두 시작(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>모두 중지(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>거래소(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>검색 또는 명령(&amp;S)</translation>
    </message>
    <message>
        <source>Search the &amp;log</source>
        <translation>로그 검색(&amp;L)</translation>
    </message>
    <message>
        <source>Follow &amp;now</source>
        <translation>현재 따라가기(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;table</source>
        <translation>표로 이동(&amp;T)</translation>
    </message>
    <message>
        <source>Group &amp;by exchange</source>
        <translation>거래소별로 묶기(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>경보(&amp;A)…</translation>
    </message>
    <message>
        <source>Alert r&amp;ules…</source>
        <translation>경보 규칙(&amp;U)…</translation>
    </message>
    <message>
        <source>Alert c&amp;hannels…</source>
        <translation>경보 채널(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Quiet hours…</source>
        <translation>방해 금지 시간(&amp;Q)…</translation>
    </message>
    <message>
        <source>Plann&amp;ed times…</source>
        <translation>예정 시간(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>리허설(&amp;R)</translation>
    </message>
    <message>
        <source>Colours of the syste&amp;m</source>
        <translation>시스템 색상(&amp;M)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>밝게(&amp;I)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>어둡게(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>계정 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a re&amp;port…</source>
        <translation>보고서 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>구성 열기(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation>구성 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import a configuration…</source>
        <translation>구성 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>환경 설정(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>메뉴 열기</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>거래소</translation>
    </message>
    <message>
        <source>No feed yet. “Add a feed…” in the menu adds one.</source>
        <translation>아직 피드가 없습니다. 메뉴의 “피드 추가…”로 추가합니다.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 표시</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>재연결</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>스트림</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>연결 수립</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>리허설</translation>
    </message>
    <message>
        <source>The configuration was copied to %1</source>
        <translation>구성을 %1에 복사했습니다</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>가져오기 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Another configuration was taken.</source>
        <translation>다른 구성을 가져왔습니다.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>Undo brings back the one before, as it was.</source>
        <translation>실행 취소하면 이전 구성이 그대로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>구성 내보내기</translation>
    </message>
    <message>
        <source>Configurations (*.toml)</source>
        <translation>구성 파일(*.toml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>구성 가져오기</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A place in the configuration: a line, and the key in it.</extracomment>
        <translation>%1행, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the configuration and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration; what ran before goes on</source>
        <translation>
            <numerusform>구성에 오류 %n개. 이전에 실행하던 것은 계속됩니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <extracomment>An account, and how it is.</extracomment>
        <translation>계정 %1: %2</translation>
    </message>
    <message>
        <source>%1 – Feedwarden</source>
        <translation>%1 – Feedwarden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>활성화(&amp;N)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>이동: %1</translation>
    </message>
    <message>
        <source>Go to account %1</source>
        <translation>계정으로 이동: %1</translation>
    </message>
    <message>
        <source>%1: connect now</source>
        <translation>%1: 지금 연결</translation>
    </message>
    <message>
        <source>%1: reconnect</source>
        <translation>%1: 재연결</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: 시작</translation>
    </message>
    <message>
        <source>%1: stop</source>
        <translation>%1: 중지</translation>
    </message>
    <message>
        <source>%1: reset breaker</source>
        <translation>%1: 차단기 초기화</translation>
    </message>
    <message>
        <source>Show the last incident of %1</source>
        <translation>%1의 마지막 인시던트 표시</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>새로운 기능(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Feedwarden</source>
        <translation>Feedwarden 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Si&amp;de panel on the left</source>
        <translation>사이드 패널을 왼쪽에(&amp;D)</translation>
    </message>
    <message>
        <source>Side panel in its &amp;own window</source>
        <translation>사이드 패널을 별도 창으로(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pages in their own window</source>
        <translation>페이지를 별도 창으로(&amp;P)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>레이아웃 초기화(&amp;Y)</translation>
    </message>
    <message>
        <source>Pages – Feedwarden</source>
        <extracomment>The title of a window that holds the pages with charts and tables.</extracomment>
        <translation>페이지 – Feedwarden</translation>
    </message>
    <message>
        <source>Selected exchange – Feedwarden</source>
        <translation>선택한 거래소 – Feedwarden</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;G)</translation>
    </message>
</context>
<context>
    <name>feedwarden::NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>새로운 기능</translation>
    </message>
    <message>
        <source>New in Feedwarden %1</source>
        <translation>Feedwarden %1의 새로운 기능</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>feedwarden::NoticeBar</name>
    <message>
        <source>&amp;Hide</source>
        <translation>숨기기(&amp;H)</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageBars</name>
    <message>
        <source>planned %1</source>
        <translation>예정 %1</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <extracomment>The wait before an attempt to reconnect: what was promised and what it was.</extracomment>
        <translation>예정 %1, 실제 %2</translation>
    </message>
    <message>
        <source>Outages of each exchange over time</source>
        <translation>시간에 따른 거래소별 다운</translation>
    </message>
    <message>
        <source>No outages</source>
        <translation>다운 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), %1 down in all</source>
        <extracomment>%n outages, that lasted %1 when added up.</extracomment>
        <translation>
            <numerusform>다운 %n회, 총 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: down for %2</source>
        <translation>%1: %2 전부터 다운</translation>
    </message>
    <message>
        <source>%1: was down for %2</source>
        <translation>%1: %2 동안 다운</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>아직 시도 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); the breaker opened</source>
        <translation>
            <numerusform>시도 %n회, 차단기 열림</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>시도 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>%1차 시도: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageModel</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>An exchange and which of its connections: &quot;Coinbase, line 2&quot;.</extracomment>
        <translation>%1, 회선 %2</translation>
    </message>
    <message>
        <source>%1, lasting</source>
        <extracomment>The length of an outage that is not over.</extracomment>
        <translation>%1, 지속 중</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>거래소</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Last wait</source>
        <translation>마지막 대기</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>차단기</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedDialog</name>
    <message>
        <source>Edit a planned time</source>
        <translation>예정 시간 편집</translation>
    </message>
    <message>
        <source>Add a planned time</source>
        <translation>예정 시간 추가</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>모든 피드</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>대상(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>시작(&amp;B)</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>종료(&amp;D)</translation>
    </message>
    <message>
        <source>What for, if you like</source>
        <translation>용도(선택 사항)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Add the &amp;time</source>
        <translation>예정 시간 추가(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Write date and time like 2026-11-25 06:00</source>
        <translation>날짜와 시각을 2026-11-25 06:00처럼 쓰십시오</translation>
    </message>
    <message>
        <source>It has to end after it begins</source>
        <translation>종료는 시작보다 늦어야 합니다</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <translation>이 컴퓨터의 시각</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>입력이 완료되지 않음</translation>
    </message>
    <message>
        <source>This is what it says: %1</source>
        <extracomment>What is planned, and how long until then: &quot;This is what it says: in 2 h 10 min&quot;.</extracomment>
        <translation>이 설정의 의미: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedModel</name>
    <message>
        <source>All feeds</source>
        <translation>모든 피드</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedPage</name>
    <message>
        <source>Planned times</source>
        <translation>예정 시간</translation>
    </message>
    <message>
        <source>Nothing is planned. In a planned time feeds may be down without an alert.</source>
        <translation>예정된 것이 없습니다. 예정 시간에는 피드가 다운되어도 경보가 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Add a planned time…</source>
        <translation>예정 시간 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Again a &amp;week later…</source>
        <translation>1주 후 한 번 더(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Adds the same seven days later. The configuration knows single times only.</source>
        <translation>같은 것을 7일 뒤에 추가합니다. 구성은 일회성 시간만 지원합니다.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>예정된 것 없음</translation>
    </message>
    <message>
        <source>Plan a time in which an exchange or your own network is worked on, and nobody is called.</source>
        <translation>거래소나 내 네트워크를 점검하는 시간을 등록하면 그동안 아무도 호출하지 않습니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A planned time: whom it is about, and whether it is now, or how long until it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>모든 피드</translation>
    </message>
    <message>
        <source>The planned time was saved.</source>
        <translation>예정 시간을 저장했습니다.</translation>
    </message>
    <message>
        <source>The planned time was added.</source>
        <translation>예정 시간을 추가했습니다.</translation>
    </message>
    <message>
        <source>The planned time was removed.</source>
        <translation>예정 시간을 제거했습니다.</translation>
    </message>
</context>
<context>
    <name>feedwarden::PolicyFields</name>
    <message>
        <source>exponential</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>대칭</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>균등</translation>
    </message>
    <message>
        <source>full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>비상관</translation>
    </message>
    <message>
        <source>&amp;Growth of the wait</source>
        <translation>대기 시간 증가 방식(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>계수(&amp;F)</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>최초 대기 시간</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>최장 대기 시간(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>지터(&amp;J)</translation>
    </message>
    <message>
        <source>Jitter ±</source>
        <translation>지터 ±</translation>
    </message>
    <message>
        <source>&amp;Breaker opens after</source>
        <translation>차단기가 열릴 때까지(&amp;B)</translation>
    </message>
    <message>
        <source>Breaker pauses</source>
        <translation>차단기 휴지 시간</translation>
    </message>
    <message>
        <source>&amp;Ping every</source>
        <translation>핑 간격(&amp;P)</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>수신 없음 판정까지</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>각 시도 전 대기 시간</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>Where a feed has no policy of its own: what then holds, such as &quot;exponential&quot; or &quot;30 s&quot;.</extracomment>
        <translation>기본: %1</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>30 s 또는 500 ms처럼 쓰십시오</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>숫자를 쓰십시오</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of the policies, and what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>환경 설정</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 동일</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색상(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>시작 및 트레이</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, minimised</source>
        <translation>로그인할 때 최소화로 시작(&amp;L)</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>최소화로 시작, 트레이가 있으면 트레이에(&amp;M)</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>트레이에 아이콘 표시(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>창을 닫아도 트레이에서 계속 실행(&amp;K)</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray: closing the window ends the program.</source>
        <translation>이 데스크톱은 트레이 아이콘을 표시하지 않습니다. 창을 닫으면 프로그램이 종료됩니다.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>S&amp;ound when a feed goes down</source>
        <translation>피드가 다운되면 소리 내기(&amp;O)</translation>
    </message>
    <message>
        <source>M&amp;ute all sounds, those of alerts too</source>
        <translation>경보를 포함한 모든 소리 끄기(&amp;U)</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>닫기(&amp;E)</translation>
    </message>
</context>
<context>
    <name>feedwarden::QualityChart</name>
    <message>
        <source>Connection quality over time</source>
        <translation>시간에 따른 연결 품질</translation>
    </message>
    <message>
        <source>Connection quality</source>
        <translation>연결 품질</translation>
    </message>
    <message>
        <source>%1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>%1, 최저 %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::QuietPage</name>
    <message>
        <source>Alerts are &amp;told at all</source>
        <translation>경보 알리기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, every day</source>
        <translation>매일 방해 금지 시간(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>시작(&amp;F)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>종료(&amp;O)</translation>
    </message>
    <message>
        <source>What is &amp;critical gets through all the same</source>
        <translation>심각한 경보는 항상 알리기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>The quiet hours were saved.</source>
        <translation>방해 금지 시간을 저장했습니다.</translation>
    </message>
    <message>
        <source>Write times like 22:00</source>
        <translation>시각을 22:00처럼 쓰십시오</translation>
    </message>
    <message>
        <source>The two times have to be different: all day is not quiet hours</source>
        <translation>두 시각은 서로 달라야 합니다. 하루 종일은 방해 금지 시간이 될 수 없습니다</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>In the time of this computer; over midnight, too</source>
        <translation>이 컴퓨터의 시각. 자정을 넘겨도 됩니다</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>입력이 완료되지 않음</translation>
    </message>
    <message>
        <source>This is what it will be once it is saved</source>
        <translation>저장 후의 설정</translation>
    </message>
    <message>
        <source>This is what it is</source>
        <translation>현재 설정</translation>
    </message>
</context>
<context>
    <name>feedwarden::RateChart</name>
    <message>
        <source>Messages per second over time</source>
        <translation>시간에 따른 초당 메시지 수</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>초당 메시지 수</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>The lowest label of a logarithmic scale of rates: everything below lies there too.</extracomment>
        <translation>≤ %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::ReconnectView</name>
    <message>
        <source>Outages, the newest first</source>
        <translation>다운(최신순)</translation>
    </message>
    <message>
        <source>No outage in this time</source>
        <translation>이 기간에 다운 없음</translation>
    </message>
    <message>
        <source>&amp;Tell the whole story…</source>
        <translation>전체 경과 보기(&amp;T)…</translation>
    </message>
    <message>
        <source>Show on the ti&amp;meline</source>
        <translation>타임라인에 표시(&amp;M)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>모두 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Clears the selected time</source>
        <translation>선택한 시간을 해제합니다</translation>
    </message>
    <message>
        <source>No outage in the selected time</source>
        <translation>선택한 시간에 다운 없음</translation>
    </message>
    <message>
        <source>In the selected time %1</source>
        <extracomment>Above the table of outages: it shows those of a time that was selected, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>선택한 시간 %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::Rehearsal</name>
    <message>
        <source>The line ends</source>
        <extracomment>A group of faults.</extracomment>
        <translation>회선 종료</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>리셋</translation>
    </message>
    <message>
        <source>All sessions end with a reset, once. The feed is down and comes back by itself.</source>
        <translation>모든 세션이 한 번 리셋으로 끝납니다. 피드가 다운되었다가 자동으로 복구됩니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The exchange says goodbye (1001), once. The feed is down and comes back by itself.</source>
        <translation>거래소가 한 번 종료를 통지합니다(1001). 피드가 다운되었다가 자동으로 복구됩니다.</translation>
    </message>
    <message>
        <source>Announce a restart</source>
        <translation>재시작 예고</translation>
    </message>
    <message>
        <source>The exchange says that it will close in 5 s: a new connection is made, and nothing counts as a failure.</source>
        <translation>거래소가 5초 후 닫는다고 알립니다. 새 연결을 만들며 실패로 세지 않습니다.</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>반열림</translation>
    </message>
    <message>
        <source>The peer is gone without a word. Only unanswered pings tell; the line is given up within 10 s.</source>
        <translation>상대가 아무 말 없이 사라집니다. 응답 없는 핑으로만 알 수 있으며, 10초 안에 회선을 포기합니다.</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>단방향</translation>
    </message>
    <message>
        <source>Nothing of ours arrives there any more. It takes up to 15 s to be sure.</source>
        <translation>이쪽에서 보낸 것이 더 이상 도달하지 않습니다. 확인까지 최대 15초 걸립니다.</translation>
    </message>
    <message>
        <source>No way in</source>
        <extracomment>A group of faults: nobody lets us in.</extracomment>
        <translation>들어갈 수 없음</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>The sessions end, and nobody answers at the port. Attempts are refused, the wait between them grows.</source>
        <translation>세션이 끝나고 포트에서 아무도 응답하지 않습니다. 시도가 거부되며 대기 시간이 길어집니다.</translation>
    </message>
    <message>
        <source>Stall the handshake</source>
        <translation>핸드셰이크 멈춤</translation>
    </message>
    <message>
        <source>The sessions end; new connections are taken and never answered. Each attempt ends by its deadline.</source>
        <translation>세션이 끝납니다. 새 연결은 받아들여지지만 응답이 없습니다. 각 시도는 기한이 되면 끝납니다.</translation>
    </message>
    <message>
        <source>HTTP 503</source>
        <translation>HTTP 503</translation>
    </message>
    <message>
        <source>The sessions end, and the exchange is in maintenance: attempts get an HTTP error.</source>
        <translation>세션이 끝나고 거래소는 점검 중입니다. 시도에 HTTP 오류가 돌아옵니다.</translation>
    </message>
    <message>
        <source>Accept and drop</source>
        <translation>수락 후 끊기</translation>
    </message>
    <message>
        <source>The sessions end; new ones succeed and end at once. The wait grows, and the breaker may open.</source>
        <translation>세션이 끝납니다. 새 세션은 성공하지만 바로 끝납니다. 대기 시간이 길어지고 차단기가 열릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Reject subscriptions</source>
        <translation>구독 거부</translation>
    </message>
    <message>
        <source>The sessions end; the next ones are open, but their subscriptions are refused.</source>
        <translation>세션이 끝납니다. 다음 세션은 열리지만 구독이 거부됩니다.</translation>
    </message>
    <message>
        <source>No answer to subscriptions</source>
        <translation>구독에 응답하지 않기</translation>
    </message>
    <message>
        <source>The sessions end; the next ones get data, but their subscriptions are never confirmed.</source>
        <translation>세션이 끝납니다. 다음 세션은 데이터를 받지만 구독이 확인되지 않습니다.</translation>
    </message>
    <message>
        <source>Data stops</source>
        <extracomment>A group of faults: less comes than should.</extracomment>
        <translation>데이터 중단</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Pings are answered, but no data comes: connected, and yet not trusted.</source>
        <translation>핑에는 응답하지만 데이터가 오지 않습니다. 연결되었으나 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>Mute a symbol</source>
        <translation>심볼 음소거</translation>
    </message>
    <message>
        <source>One symbol falls silent while the others go on.</source>
        <translation>심볼 하나의 수신이 끊기고 나머지는 계속됩니다.</translation>
    </message>
    <message>
        <source>Data is wrong</source>
        <extracomment>A group of faults: what comes is wrong.</extracomment>
        <translation>데이터 오류</translation>
    </message>
    <message>
        <source>Drop a message</source>
        <translation>메시지 누락</translation>
    </message>
    <message>
        <source>One message is missing: a gap, found by its number.</source>
        <translation>메시지 하나가 누락됩니다. 번호로 갭을 발견합니다.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>One message comes twice; the second one is dropped and counted.</source>
        <translation>메시지 하나가 두 번 옵니다. 두 번째 것은 버리고 셉니다.</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>순서 바꾸기</translation>
    </message>
    <message>
        <source>One message comes after the next one.</source>
        <translation>메시지 하나가 다음 메시지 뒤에 옵니다.</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>손상</translation>
    </message>
    <message>
        <source>One message cannot be read; it is counted and harms nothing else.</source>
        <translation>메시지 하나를 읽을 수 없습니다. 세기만 하며 다른 영향은 없습니다.</translation>
    </message>
    <message>
        <source>Bad checksum</source>
        <translation>잘못된 체크섬</translation>
    </message>
    <message>
        <source>A book does not match its checksum and is brought back in step.</source>
        <translation>호가창이 체크섬과 맞지 않아 다시 동기화합니다.</translation>
    </message>
    <message>
        <source>Slow or too much</source>
        <extracomment>A group of faults: late, or too much.</extracomment>
        <translation>느리거나 과다</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Everything comes late and unevenly: latency rises, quality falls.</source>
        <translation>모든 것이 늦고 불규칙하게 옵니다. 지연이 늘고 품질이 떨어집니다.</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>대량 전송</translation>
    </message>
    <message>
        <source>5,000 more messages per second.</source>
        <translation>초당 메시지가 5,000개 늘어납니다.</translation>
    </message>
    <message>
        <source>Ping flood</source>
        <translation>핑 대량 전송</translation>
    </message>
    <message>
        <source>A thousand pings per second.</source>
        <translation>초당 핑 1,000개.</translation>
    </message>
    <message>
        <source>Skew the clock</source>
        <translation>시계 어긋나게 하기</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock is 5 s ahead: feed latency is negative until the offset is measured anew.</source>
        <translation>거래소의 시계가 5초 빠릅니다. 오차를 다시 측정할 때까지 피드 지연이 음수가 됩니다.</translation>
    </message>
</context>
<context>
    <name>feedwarden::RehearsalPanel</name>
    <message>
        <source>Only simulated exchanges misbehave here; no real host is contacted.</source>
        <translation>여기서는 시뮬레이션 거래소만 장애를 일으킵니다. 실제 호스트에는 접속하지 않습니다.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>A heading: single faults, beside the scripts above.</extracomment>
        <translation>수동</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>거래소</translation>
    </message>
    <message>
        <source>as usual for the fault</source>
        <translation>장애별 기본 시간</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>직접 끝낼 때까지</translation>
    </message>
    <message>
        <source>&amp;Lasting:</source>
        <translation>지속 시간(&amp;L):</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Faults that are going on</source>
        <translation>진행 중인 장애</translation>
    </message>
    <message>
        <source>&amp;End all of this exchange</source>
        <translation>이 거래소의 장애 모두 끝내기(&amp;E)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Point at a fault to see what it does.</source>
        <translation>장애에 포인터를 올리면 하는 일을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 has nothing that could fail like this.</source>
        <extracomment>%1 is an exchange; said of a fault that needs what this exchange does not have.</extracomment>
        <translation>%1에는 이렇게 고장 날 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 For %2.</source>
        <extracomment>What a fault does, and for how long.</extracomment>
        <translation>%1 지속 시간: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fault and what it does.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>남은 시간 %1</translation>
    </message>
    <message>
        <source>Nothing: all simulated exchanges behave</source>
        <translation>없음: 모든 시뮬레이션 거래소가 정상입니다</translation>
    </message>
</context>
<context>
    <name>feedwarden::ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Uptime, blind times, outages with their causes, latency and score of a time, to keep or to send. Days begin at midnight UTC.</source>
        <translation>일정 기간의 가동 시간, 블라인드 시간, 다운과 그 원인, 지연, 점수. 보관하거나 보내는 용도입니다. 하루는 UTC 자정에 시작합니다.</translation>
    </message>
    <message>
        <source>The selected time, %1</source>
        <extracomment>A choice of time for a report: what is selected in the window, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>선택한 시간, %1</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>최근 24시간</translation>
    </message>
    <message>
        <source>The last whole day</source>
        <translation>지난 하루 전체</translation>
    </message>
    <message>
        <source>The last whole week</source>
        <translation>지난 한 주 전체</translation>
    </message>
    <message>
        <source>The last whole month</source>
        <translation>지난 한 달 전체</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>기간(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>거래소(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>문서(*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지(*.html)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>쓰는 중…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>“%1” 편집</translation>
    </message>
    <message>
        <source>Tell me &amp;when</source>
        <translation>알릴 조건(&amp;W)</translation>
    </message>
    <message>
        <source>Lasting for &amp;more than</source>
        <translation>지속 시간, 초과(&amp;M)</translation>
    </message>
    <message>
        <source>How s&amp;erious it is</source>
        <translation>심각도(&amp;E)</translation>
    </message>
    <message>
        <source>The rule is switched &amp;on</source>
        <translation>이 규칙 켜기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>대상(&amp;A)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Only those that are checked</source>
        <translation>선택한 것만</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>규칙의 대상</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>알릴 방법(&amp;T)</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>모든 채널</translation>
    </message>
    <message>
        <source>Channels that it is told by</source>
        <translation>알리는 데 쓸 채널</translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>규칙 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>A rule watches what it watches; something else is another rule</source>
        <translation>규칙이 감시하는 것은 바꿀 수 없습니다. 다른 것은 별개의 규칙입니다</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>A feed or channel that a rule names.</extracomment>
        <translation>%1(존재하지 않음)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1(꺼짐)</translation>
    </message>
    <message>
        <source>There is no channel yet</source>
        <translation>아직 채널이 없습니다</translation>
    </message>
    <message>
        <source>Check at least one whom it is about.</source>
        <translation>대상을 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>Check at least one channel.</source>
        <translation>채널을 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>30 s 또는 500 ms처럼 쓰십시오</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>숫자를 쓰십시오</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>입력이 완료되지 않음</translation>
    </message>
    <message>
        <source>For all others it stays as it is.</source>
        <translation>나머지는 그대로입니다.</translation>
    </message>
    <message>
        <source>It takes the place of your rule for all.</source>
        <translation>모두를 대상으로 하는 사용자 규칙을 대신합니다.</translation>
    </message>
    <message>
        <source>It takes the place of the built-in rule.</source>
        <translation>기본 제공 규칙을 대신합니다.</translation>
    </message>
    <message>
        <source>This is what it says</source>
        <translation>이 규칙의 의미</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation>경보 규칙</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>경보의 규칙</translation>
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation>규칙 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>복제(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>끄기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>시험해 보기(&amp;T)</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>이전 상태로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>“%1”을(를) 켰습니다.</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>“%1”을(를) 껐습니다.</translation>
    </message>
    <message>
        <source>What is built in cannot be removed; it can be switched off.</source>
        <translation>기본 제공 규칙은 제거할 수 없으나 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>켜기(&amp;S)</translation>
    </message>
    <message>
        <source>There is no channel that could be tried.</source>
        <translation>시험해 볼 수 있는 채널이 없습니다.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test to %1.</source>
        <translation>테스트임을 밝히는 메시지를 %1에 보냅니다.</translation>
    </message>
    <message>
        <source>A later rule takes the place of this one, so it does nothing.</source>
        <translation>뒤의 규칙이 이 규칙을 대신하므로 이 규칙은 아무 일도 하지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1”을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>%1에 테스트를 보내는 중…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: 메시지가 전달되었습니다.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: 전달되지 않았습니다. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesModel</name>
    <message>
        <source>replaced</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>기본 제공</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Told when</source>
        <translation>알릴 조건</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>알릴 방법</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>feedwarden::ScriptView</name>
    <message>
        <source>Measured from the order to the simulated exchange until this window had painted it; your screen adds its own delay, a frame or two.</source>
        <translation>시뮬레이션 거래소에 지시한 때부터 이 창이 그려질 때까지 측정했습니다. 화면 자체의 지연이 한두 프레임 더해집니다.</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>Of what should have been seen, when the rehearsal was stopped before.</extracomment>
        <translation>판정 안 됨</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Of what should be seen: its time has not come.</extracomment>
        <translation>나중에</translation>
    </message>
    <message>
        <source>waiting, at most %1 more</source>
        <extracomment>%1 is a duration: what is left of the time within which it should be seen.</extracomment>
        <translation>대기 중, 최대 %1 더</translation>
    </message>
    <message>
        <source>true so far</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>지금까지 충족</translation>
    </message>
    <message>
        <source>kept: next attempt after %1</source>
        <extracomment>Of a wait that an exchange has asked for; %1 is a duration.</extracomment>
        <translation>준수: 다음 시도는 %1 후</translation>
    </message>
    <message>
        <source>seen after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>%1 후 확인(한도 %2)</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>유지됨</translation>
    </message>
    <message>
        <source>too late, after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>너무 늦음, %1 후(한도 %2)</translation>
    </message>
    <message>
        <source>not seen within %1</source>
        <translation>%1 안에 확인되지 않음</translation>
    </message>
    <message>
        <source>not seen within %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>%1 안에 확인되지 않음: %2</translation>
    </message>
    <message>
        <source>not so after %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>%1 후 불충족: %2</translation>
    </message>
    <message>
        <source>%1: begins once all exchanges are trusted and stable</source>
        <translation>%1: 모든 거래소가 신뢰 가능하고 안정되면 시작</translation>
    </message>
    <message numerus="yes">
        <source>%1: waits until %n exchange(s) are trusted and stable, which takes 30 s</source>
        <translation>
            <numerusform>%1: 거래소 %n곳이 신뢰 가능하고 안정될 때까지 대기(30초 소요)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waits until these are trusted and stable: %2</source>
        <extracomment>%2 are exchanges.</extracomment>
        <translation>%1: 다음이 신뢰 가능하고 안정될 때까지 대기: %2</translation>
    </message>
    <message>
        <source>%1: playing for %2</source>
        <extracomment>%2 is a duration.</extracomment>
        <translation>%1: 실행 중, %2 경과</translation>
    </message>
    <message>
        <source>%1: stopped by hand</source>
        <translation>%1: 수동으로 중지됨</translation>
    </message>
    <message>
        <source>%1: all was seen as it should be</source>
        <translation>%1: 모두 예상대로 확인됨</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 not as it should be</source>
        <extracomment>%n of %2 things that should have been seen.</extracomment>
        <translation>
            <numerusform>%1: %2개 중 %n개가 예상과 다름</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Of a step: what is going on.</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>생략</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 시점</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 후</translation>
    </message>
    <message>
        <source>Rehearsal. %1</source>
        <extracomment>The result of a rehearsal as text: its headline.</extracomment>
        <translation>리허설. %1</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>시작 %1</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <extracomment>A step: its time, what happens, and whether it was done.</extracomment>
        <translation>%1  %2(%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What should be seen, and what came of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>시나리오 중지</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>결과 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>치우기(&amp;W)</translation>
    </message>
    <message>
        <source>Put the result away</source>
        <translation>결과 치우기</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>실행 내용</translation>
    </message>
    <message>
        <source>What should be seen</source>
        <translation>확인할 내용</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <extracomment>%1 is a script&apos;s title.</extracomment>
        <translation>실행: %1</translation>
    </message>
    <message>
        <source>A script plays by itself, says what should be seen, and measures how long it took. Point at one to see what it does.</source>
        <translation>시나리오는 스스로 진행되며, 확인할 내용을 알려 주고 걸린 시간을 측정합니다. 포인터를 올리면 하는 일을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>지우기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>feedwarden::SelectionStrip</name>
    <message>
        <source>p50 %1, p95 %2, p99 %3, max %4</source>
        <extracomment>A distribution of latencies: the middle, what 95 and 99 of 100 stay below, and the longest.</extracomment>
        <translation>p50 %1, p95 %2, p99 %3, 최대 %4</translation>
    </message>
    <message>
        <source>mean %1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>평균 %1, 최저 %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>감시</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>전혀 없음</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>%1, on average %2 a second</source>
        <extracomment>So many messages in a time, and how many that is a second.</extracomment>
        <translation>%1, 초당 평균 %2</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>왕복 시간</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>피드 지연</translation>
    </message>
    <message>
        <source>Latencies of</source>
        <translation>지연 대상</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>블라인드</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>다운</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Behind &quot;Outages&quot;.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1, down for %2</source>
        <extracomment>So many outages, and for how long a line was down in all: &quot;2, down for 0:41&quot;.</extracomment>
        <translation>%1회, 총 %2</translation>
    </message>
    <message>
        <source>The selected time in figures</source>
        <translation>선택한 시간의 수치</translation>
    </message>
    <message>
        <source>its figures are being read…</source>
        <translation>수치를 읽는 중…</translation>
    </message>
    <message>
        <source>Latencies are those of all that was measured, kept in steps of %1, each within 3 %.
Of messages and score in a step at either end of the time, its share is counted.</source>
        <translation>지연은 측정된 모든 값을 기준으로 하며 %1 간격으로 보관되고 각각 오차는 3% 이내입니다.
시간의 양 끝에 걸친 간격의 메시지와 점수는 해당하는 비율만 계산합니다.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SetupView</name>
    <message>
        <source>Set-up of the last connections</source>
        <translation>최근 연결의 수립</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>%1차 시도</translation>
    </message>
    <message>
        <source>First start at %1</source>
        <translation>최초 시작 %1</translation>
    </message>
    <message>
        <source>Attempt %1 at %2</source>
        <translation>%1차 시도, %2</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <translation>예정 %1, 실제 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in all: %1</source>
        <translation>총: %1</translation>
    </message>
    <message>
        <source>No attempt to connect yet</source>
        <translation>아직 연결 시도 없음</translation>
    </message>
    <message>
        <source>The newest attempt: %1</source>
        <extracomment>Of how a connection was set up, for screen readers; %1 is &quot;Attempt 3 at 14:00:00, TCP: 12 ms, in all: 40 ms&quot;.</extracomment>
        <translation>최신 시도: %1</translation>
    </message>
    <message>
        <source>Set-up, %1</source>
        <extracomment>Headline of a chart: the set-up of the last connections of %1.</extracomment>
        <translation>연결 수립, %1</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>연결 수립</translation>
    </message>
    <message>
        <source>Select an exchange to see how its connections were set up</source>
        <translation>거래소를 선택하면 연결이 어떻게 수립되었는지 표시합니다</translation>
    </message>
    <message>
        <source>start</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>feedwarden::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>feedwarden::SidePanel</name>
    <message>
        <source>The selected exchange</source>
        <translation>선택한 거래소</translation>
    </message>
    <message>
        <source>The whole story…</source>
        <translation>전체 경과…</translation>
    </message>
    <message>
        <source>Tells this outage, or the last one, step by step</source>
        <translation>이번 또는 마지막 다운을 단계별로 보여 줍니다</translation>
    </message>
    <message>
        <source>Where the points went</source>
        <translation>감점 내역</translation>
    </message>
    <message>
        <source>What is left of the exchange&apos;s limits</source>
        <translation>거래소 한도의 남은 양</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2.</source>
        <translation>마지막 다운: %1, %2 동안.</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2, %3.</source>
        <extracomment>%1 is a time of day, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>마지막 다운: %1, %2 동안, %3.</translation>
    </message>
    <message>
        <source>No exchange is selected</source>
        <translation>선택한 거래소 없음</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>표에서 행을 선택하십시오.</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>보고됨: %1</translation>
    </message>
    <message>
        <source>quality now, of 100</source>
        <translation>현재 품질(100점 만점)</translation>
    </message>
    <message>
        <source>no score while there is nothing to judge</source>
        <translation>판단할 것이 없는 동안은 점수 없음</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>What is left of a limit: so many of so many, within a length of time.</extracomment>
        <translation>%3당 %2 중 %1</translation>
    </message>
    <message>
        <source>Limits of the exchange</source>
        <translation>거래소 한도</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>남은 시도</translation>
    </message>
    <message>
        <source>Held back until</source>
        <translation>보류 종료</translation>
    </message>
    <message>
        <source>Breaker open until</source>
        <translation>차단기 열림 종료</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>차단기</translation>
    </message>
    <message>
        <source>held open by hand</source>
        <translation>수동으로 열어 둠</translation>
    </message>
    <message>
        <source>no limit is published</source>
        <translation>공개된 한도 없음</translation>
    </message>
    <message>
        <source>Attempts waiting</source>
        <translation>대기 중인 시도</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준 시점</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>Messages left, line %1</source>
        <translation>남은 메시지, 회선 %1</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>남은 메시지</translation>
    </message>
    <message>
        <source>Last minute</source>
        <extracomment>Above three columns of figures: the middle, what 95 of 100 stay below, and 99.</extracomment>
        <translation>최근 1분</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>왕복 시간</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>피드 지연</translation>
    </message>
    <message>
        <source>Line %1 was first by</source>
        <extracomment>Beside the figures: by how much a twin line brought messages before the other one.</extracomment>
        <translation>회선 %1 선행 시간</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>회선</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Streams trusted</source>
        <translation>신뢰 가능 스트림</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>시계 오차</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>미검증</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>갭</translation>
    </message>
    <message>
        <source>Duplicates dropped</source>
        <translation>버린 중복</translation>
    </message>
    <message>
        <source>Checksum failures</source>
        <translation>체크섬 실패</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>읽을 수 없는 메시지</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>연속 실패</translation>
    </message>
    <message>
        <source>Failures in all</source>
        <translation>총 실패</translation>
    </message>
    <message>
        <source>Outage, average</source>
        <translation>다운(평균)</translation>
    </message>
    <message>
        <source>Outage, longest</source>
        <translation>다운(최장)</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>교체</translation>
    </message>
    <message>
        <source>Blind since the start</source>
        <translation>시작 이후 블라인드</translation>
    </message>
</context>
<context>
    <name>feedwarden::StatusLine</name>
    <message>
        <source>Show the alerts that last</source>
        <translation>지속 중인 경보 표시</translation>
    </message>
    <message>
        <source>Show the event log</source>
        <translation>이벤트 로그 표시</translation>
    </message>
    <message>
        <source>Show the outages</source>
        <translation>다운 표시</translation>
    </message>
    <message>
        <source>Own link ok</source>
        <translation>내 네트워크 정상</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>내 네트워크 다운</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>메시지 초당 %1개</translation>
    </message>
    <message>
        <source>%1 clock %2</source>
        <translation>%1 시계 %2</translation>
    </message>
    <message>
        <source>%1 clock unverified</source>
        <translation>%1 시계 미검증</translation>
    </message>
    <message>
        <source>%1 has banned this address for %2</source>
        <translation>%1: 이 주소 접근 금지, 남은 시간 %2</translation>
    </message>
    <message>
        <source>Attempts left for %1: %2</source>
        <translation>%1의 남은 시도: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>이벤트 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) today</source>
        <translation>
            <numerusform>오늘 인시던트 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>경보 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamPage</name>
    <message>
        <source>Streams of the selected exchange</source>
        <translation>선택한 거래소의 스트림</translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamTableModel</name>
    <message>
        <source>%1 bp</source>
        <extracomment>A spread in basis points, hundredths of a percent.</extracomment>
        <translation>%1 bp</translation>
    </message>
    <message>
        <source>Between %1 and %2, in hundredths of a percent of the middle (basis points)</source>
        <translation>%1와(과) %2의 차이, 중간값의 100분의 1% 단위(베이시스 포인트)</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>스트림</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>신뢰</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>최종 가격</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>매수호가</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>매도호가</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>스프레드</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과 시간</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>갭</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>블라인드</translation>
    </message>
    <message>
        <source>quiet, no event yet</source>
        <extracomment>A stream without an event yet that is accepted as such.</extracomment>
        <translation>조용함, 아직 이벤트 없음</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolListModel</name>
    <message>
        <source>not in the list</source>
        <translation>목록에 없음</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>What is bought and what it is paid with.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – not traded now</source>
        <extracomment>A pair, which the exchange lists but does not let be traded now.</extracomment>
        <translation>%1 – 현재 거래 안 됨</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolPicker</name>
    <message>
        <source>Search symbols, or type them</source>
        <translation>심볼 검색 또는 입력</translation>
    </message>
    <message>
        <source>Search, or type symbols and press Enter</source>
        <translation>검색하거나 심볼을 입력하고 Enter를 누르십시오</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>심볼</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>다시 조회(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2.</source>
        <translation>“%1”은(는) %2의 심볼이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2, which are written like %3.</source>
        <translation>“%1”은(는) %2의 심볼이 될 수 없습니다. 표기 예: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind the names of symbols: so many others.</extracomment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>아직 선택하지 않음</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>선택됨: %1</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them and press Enter.</source>
        <translation>심볼을 거래소의 표기대로 입력하고 Enter를 누르십시오.</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them, such as %1, and press Enter.</source>
        <translation>심볼을 거래소의 표기대로(예: %1) 입력하고 Enter를 누르십시오.</translation>
    </message>
    <message>
        <source>Asking %1 for its symbols…</source>
        <translation>%1에 심볼을 조회하는 중…</translation>
    </message>
    <message>
        <source>None of the symbols of %1 has these letters. Enter takes them as they are typed.</source>
        <translation>%1의 심볼 중 이 글자가 있는 것이 없습니다. Enter를 누르면 입력한 대로 사용합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es). Enter takes the first one, the arrow keys lead to the others.</source>
        <translation>
            <numerusform>%n개 일치. Enter를 누르면 첫 번째를 선택하고, 화살표 키로 나머지로 이동합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s) of %1</source>
        <extracomment>%1 is a number, %2 an exchange.</extracomment>
        <translation>
            <numerusform>%1의 심볼 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>열 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>열(&amp;O)</translation>
    </message>
</context>
<context>
    <name>feedwarden::TellingDialog</name>
    <message>
        <source>Where and when alerts are told</source>
        <translation>경보를 알릴 곳과 때</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>방해 금지 시간</translation>
    </message>
    <message>
        <source>Planned times</source>
        <translation>예정 시간</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>이전 상태로 돌아왔습니다.</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeChart</name>
    <message>
        <source>No data in this time</source>
        <translation>이 시간에 데이터 없음</translation>
    </message>
    <message>
        <source>%1, %2 to %3. At its end: %4</source>
        <extracomment>A chart in words: its title, from when to when, and its newest values.</extracomment>
        <translation>%1, %2 ~ %3. 끝 값: %4</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>At the end of a legend: so many more.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>No exchange to show yet</source>
        <translation>아직 표시할 거래소 없음</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>아직 데이터 없음 – 첫 점은 1초 후에 나타납니다</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeRows</name>
    <message>
        <source>No exchange to show yet</source>
        <translation>아직 표시할 거래소 없음</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>아직 데이터 없음 – 첫 점은 1초 후에 나타납니다</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time a chart shows: &quot;13:04 – 14:04 local time&quot;.</extracomment>
        <translation>%1 현지 시각</translation>
    </message>
    <message>
        <source>selected %1</source>
        <extracomment>Above the selected part of a time axis: &quot;selected 13:50:48 – 13:54:24&quot;.</extracomment>
        <translation>선택: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimelineView</name>
    <message>
        <source>State of each exchange over time</source>
        <translation>시간에 따른 거래소별 상태</translation>
    </message>
    <message>
        <source>State of each exchange – reading what was kept…</source>
        <extracomment>While the past before this start is read from the disk.</extracomment>
        <translation>거래소별 상태 – 보관된 내용을 읽는 중…</translation>
    </message>
    <message>
        <source>State of each exchange</source>
        <translation>거래소별 상태</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>%1부터, %2 지속</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>From when to when a state lasted, and how long.</extracomment>
        <translation>%1, %2 지속</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of an exchange and its state.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to reconnect</source>
        <translation>
            <numerusform>재연결 시도 %n회</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>메뉴(F10)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>실시간(&amp;L)</translation>
    </message>
    <message>
        <source>Follow now; moving the time axis leaves it</source>
        <translation>현재를 따라갑니다. 시간 축을 움직이면 해제됩니다</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15분</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 표시</translation>
    </message>
    <message>
        <source>· blind today</source>
        <translation>· 오늘 블라인드</translation>
    </message>
</context>
<context>
    <name>feedwarden::TrayIcon</name>
    <message>
        <source>Start &amp;all</source>
        <translation>모두 시작(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>모두 중지(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mute sounds</source>
        <translation>소리 끄기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>창 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how the window</source>
        <translation>창 표시(&amp;H)</translation>
    </message>
    <message>
        <source>Feedwarden keeps running</source>
        <translation>Feedwarden이 계속 실행됩니다</translation>
    </message>
    <message>
        <source>The window is in the tray now: a click on the icon brings it back. Its menu ends the program.</source>
        <translation>이제 창이 트레이에 있습니다. 아이콘을 클릭하면 다시 나타나고, 아이콘 메뉴로 프로그램을 종료합니다.</translation>
    </message>
</context>
<context>
    <name>feedwarden::UnlockDialog</name>
    <message>
        <source>Set passp&amp;hrase…</source>
        <translation>암호 구문 설정(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>잠금 해제(&amp;U)…</translation>
    </message>
    <message>
        <source>Secrets are to be kept in an encrypted file, the vault. It needs a passphrase first.</source>
        <translation>시크릿을 암호화된 파일인 보관함에 보관하도록 되어 있습니다. 먼저 암호 구문이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 “Unlock…” asks for it.</source>
        <extracomment>%1 is a sentence that says what is wrong; it is about a passphrase. “Unlock…” is the button beside it.</extracomment>
        <translation>%1 “잠금 해제…”에서 입력합니다.</translation>
    </message>
    <message>
        <source>Passphrase of a new vault</source>
        <translation>새 보관함의 암호 구문</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>보관함 잠금 해제</translation>
    </message>
    <message>
        <source>The keys of your accounts are to lie in an encrypted file, the vault, that this passphrase alone opens.</source>
        <translation>계정의 키는 암호화된 파일인 보관함에 보관되며, 이 암호 구문으로만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The keys of your accounts are in an encrypted file, the vault. Its passphrase is kept in memory until Feedwarden ends.</source>
        <translation>계정의 키는 암호화된 파일인 보관함에 있습니다. 암호 구문은 Feedwarden이 끝날 때까지 메모리에 보관됩니다.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>암호 구문(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>한 번 더 입력(&amp;A)</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: every account&apos;s keys have to be entered anew then.</source>
        <translation>잊어버린 암호 구문은 복구할 수 없습니다. 그러면 모든 계정의 키를 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>암호 구문 설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>잠금 해제(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>These were not the same. Type the passphrase twice.</source>
        <translation>두 입력이 서로 다릅니다. 암호 구문을 두 번 입력하십시오.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>보관함을 여는 중…</translation>
    </message>
</context>
</TS>
