<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountListing</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Secret missing</source>
        <translation>缺少 Secret</translation>
    </message>
    <message>
        <source>No secret store</source>
        <translation>没有机密存储</translation>
    </message>
    <message>
        <source>Secrets locked</source>
        <translation>机密信息已锁定</translation>
    </message>
    <message>
        <source>Secret unusable</source>
        <translation>Secret 不可用</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实盘</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>Demo trading</source>
        <extracomment>An environment of an exchange with play money.</extracomment>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Europe (EEA)</source>
        <extracomment>The European Economic Area.</extracomment>
        <translation>欧洲（EEA）</translation>
    </message>
    <message>
        <source>Europe (EEA), demo</source>
        <translation>欧洲（EEA），模拟</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>格鲁吉亚</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>哈萨克斯坦</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>United States, demo</source>
        <translation>美国，模拟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An exchange and its environment.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>the key&apos;s name</source>
        <extracomment>At Coinbase, as it is downloaded with a key.</extracomment>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>the private key, all of its lines</source>
        <translation>私钥，包含所有行</translation>
    </message>
    <message>
        <source>the private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>the secret key, or a private key of your own</source>
        <translation>Secret Key，或您自己的私钥</translation>
    </message>
    <message>
        <source>may trade, withdraw</source>
        <translation>可交易、可提现</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>可提现</translation>
    </message>
    <message>
        <source>may trade</source>
        <translation>可交易</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>may read</source>
        <translation>可读取</translation>
    </message>
    <message>
        <source>The exchange does not tell what the key may do.</source>
        <translation>交易所不说明该密钥有哪些权限。</translation>
    </message>
    <message>
        <source>The key can only read, which is all that is needed.</source>
        <translation>该密钥只能读取，这已足够。</translation>
    </message>
    <message>
        <source>The key may read; the exchange does not tell what else.</source>
        <translation>该密钥可读取；其他权限交易所不说明。</translation>
    </message>
    <message>
        <source>It runs out on %1.</source>
        <translation>将于 %1 到期。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>The account is disabled: nothing is heard of it.</source>
        <translation>该账户已禁用：不接收其任何消息。</translation>
    </message>
    <message>
        <source>Enable it when you want it.</source>
        <translation>需要时请启用。</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Refused twice, so it is not tried any more.</source>
        <translation>两次被拒绝，因此不再尝试。</translation>
    </message>
    <message>
        <source>Editing the account or “Connect now” has it tried again.</source>
        <translation>编辑账户或选择“立即连接”会再次尝试。</translation>
    </message>
    <message>
        <source>The secret cannot be used: %1.</source>
        <extracomment>%1 says what, in English.</extracomment>
        <translation>该 Secret 无法使用：%1。</translation>
    </message>
    <message>
        <source>Edit the account and enter key and secret again.</source>
        <translation>请编辑账户并重新输入密钥和 Secret。</translation>
    </message>
    <message>
        <source>It is asked again every five minutes, and at once by “Connect now”.</source>
        <translation>每五分钟再次询问，选择“立即连接”则马上询问。</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>again in %1, %2</source>
        <extracomment>How long until it is tried again, and a cause. The time first: what is behind may not be seen.</extracomment>
        <translation>%1后重试，%2</translation>
    </message>
    <message>
        <source>Refused once, which is not believed yet.</source>
        <translation>被拒绝一次，尚不认定。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>the secret store is asked</source>
        <translation>正在询问机密存储</translation>
    </message>
    <message>
        <source>The account starts as soon as its secret is read.</source>
        <translation>读取 Secret 后账户立即启动。</translation>
    </message>
    <message>
        <source>Logged in, and every change of the account arrives.</source>
        <translation>已登录，账户的每次变动都会收到。</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>密钥已接受</translation>
    </message>
    <message>
        <source>The exchange accepted the key and showed the account.</source>
        <translation>交易所接受了密钥并返回了账户信息。</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>The key could not be tried: %1</source>
        <extracomment>%1 says why.</extracomment>
        <translation>无法尝试该密钥：%1</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Nothing is known of the key.</source>
        <translation>对该密钥一无所知。</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Order %1, %2 %3: %4; %5 of %6 filled.</source>
        <translation>订单 %1，%2 %3：%4；已成交 %5，共 %6。</translation>
    </message>
    <message>
        <source>Filled: %1 %2 %3 at %4.</source>
        <translation>成交：%1 %2 %3，价格 %4。</translation>
    </message>
    <message>
        <source>%1 changed by %2.</source>
        <translation>%1 变动 %2。</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 locked.</source>
        <translation>%1：可用 %2，冻结 %3。</translation>
    </message>
    <message>
        <source>Position in %1: %2, entered at %3.</source>
        <translation>%1 持仓：%2，开仓价 %3。</translation>
    </message>
    <message>
        <source>Setting %1 is %2 now.</source>
        <translation>设置 %1 现为 %2。</translation>
    </message>
    <message>
        <source>Setting %1 of %2 is %3 now.</source>
        <translation>%2 的设置 %1 现为 %3。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未成交</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>The account was read as it stands.</source>
        <translation>已读取账户的当前状态。</translation>
    </message>
    <message>
        <source>The account was read as it stands, after %1 in which its changes were not heard.</source>
        <translation>已读取账户的当前状态，此前有 %1未收到其变动。</translation>
    </message>
    <message>
        <source>The session&apos;s key was renewed and lives for another %1.</source>
        <translation>会话密钥已续期，还可使用 %1。</translation>
    </message>
    <message>
        <source>The session&apos;s key could not be renewed; it lives for another %1.</source>
        <translation>会话密钥无法续期，还可使用 %1。</translation>
    </message>
    <message>
        <source>%1 It is tried once more in %2 before that is believed.</source>
        <translation>%1在认定之前，%2后会再尝试一次。</translation>
    </message>
    <message>
        <source>%1 The account is not tried any more. %2</source>
        <translation>%1 不再尝试该账户。%2</translation>
    </message>
    <message>
        <source>The exchange has let the account in again.</source>
        <translation>交易所已重新允许该账户登录。</translation>
    </message>
    <message>
        <source>This key may trade. Reading is enough here: a key that can only read is safer.</source>
        <translation>该密钥可交易。此处只需读取：只能读取的密钥更安全。</translation>
    </message>
    <message>
        <source>This key may withdraw. Reading is enough here: make a key that can only read.</source>
        <translation>该密钥可提现。此处只需读取：请创建只能读取的密钥。</translation>
    </message>
    <message>
        <source>This key works from any address, and some exchanges let such keys lapse after a while: name your address at the exchange.</source>
        <translation>该密钥可从任何地址使用，而有些交易所会让这类密钥过一段时间后失效：请在交易所登记您的地址。</translation>
    </message>
    <message>
        <source>This key runs out soon: %1.</source>
        <translation>该密钥即将到期：%1。</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Demo: %1</source>
        <extracomment>%1 is what is wrong. The exchanges are simulated.</extracomment>
        <translation>演示：%1</translation>
    </message>
    <message>
        <source>No exchange can be reached: your own link is down</source>
        <translation>无法连接任何交易所：您的本机网络已断开</translation>
    </message>
    <message>
        <source>The session of account %1 is down</source>
        <translation>账户 %1 的会话已中断</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 已中断</translation>
    </message>
    <message>
        <source>%1: breaker open</source>
        <translation>%1：熔断器打开</translation>
    </message>
    <message>
        <source>%1: %2 of %3 streams are silent</source>
        <translation>%1：%2/%3 个数据流静默</translation>
    </message>
    <message>
        <source>%1: messages are missing</source>
        <translation>%1：消息缺失</translation>
    </message>
    <message>
        <source>%1: quality is down to %2</source>
        <translation>%1：质量降至 %2</translation>
    </message>
    <message>
        <source>%1: messages come %2 late</source>
        <translation>%1：消息延迟 %2</translation>
    </message>
    <message>
        <source>%1: what comes is not understood</source>
        <translation>%1：收到的数据无法解析</translation>
    </message>
    <message>
        <source>Account %1 is refused and not tried any more</source>
        <translation>账户 %1 被拒绝，不再尝试</translation>
    </message>
    <message>
        <source>%1 has banned this address</source>
        <translation>%1 已封禁此地址</translation>
    </message>
    <message>
        <source>%1: %2 attempts to connect left</source>
        <translation>%1：剩余 %2 次连接尝试</translation>
    </message>
    <message>
        <source>%1: the error budget is spent %2 times too fast</source>
        <translation>%1：错误预算消耗速度为允许的 %2 倍</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>历史记录未写入</translation>
    </message>
    <message>
        <source>Alerts do not get through on %1</source>
        <translation>告警无法通过 %1 送达</translation>
    </message>
    <message>
        <source>info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are down: %1</source>
        <translation>
            <numerusform>%n 个行情源已中断：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaker open on %n feeds: %1</source>
        <translation>
            <numerusform>%n 个行情源的熔断器打开：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent streams on %n feeds: %1</source>
        <translation>
            <numerusform>%n 个行情源有静默数据流：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are missing on %n feeds: %1</source>
        <translation>
            <numerusform>%n 个行情源消息缺失：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low quality on %n feeds: %1</source>
        <translation>
            <numerusform>%n 个行情源质量低：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages come late on %n feeds: %1</source>
        <translation>
            <numerusform>%n 个行情源消息延迟：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What comes is not understood on %n feeds: %1</source>
        <translation>
            <numerusform>%n 个行情源收到的数据无法解析：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are refused: %1</source>
        <translation>
            <numerusform>%n 个账户被拒绝：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts have banned this address: %1</source>
        <translation>
            <numerusform>%n 台主机已封禁此地址：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few attempts to connect are left on %n hosts: %1</source>
        <translation>
            <numerusform>%n 台主机剩余的连接尝试很少：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The error budget of %n feeds is spent too fast: %1</source>
        <translation>
            <numerusform>%n 个行情源的错误预算消耗过快：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alerts do not get through on %n channels: %1</source>
        <translation>
            <numerusform>告警无法通过 %n 个渠道送达：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines.</source>
        <translation>%1/%2 条线路。</translation>
    </message>
    <message>
        <source>All feeds are down together. Check cable, router and provider; lines come back by themselves as soon as something can be reached.</source>
        <translation>所有行情源同时中断。请检查网线、路由器和运营商；一旦网络可达，线路会自动恢复。</translation>
    </message>
    <message>
        <source>Among them %1.</source>
        <translation>其中包括 %1。</translation>
    </message>
    <message>
        <source>Their prices are old; what stands is asked for anew by itself.</source>
        <translation>其价格已旧；当前数据会自动重新请求。</translation>
    </message>
    <message>
        <source>%1 gaps in ten minutes.</source>
        <translation>十分钟内 %1 个缺口。</translation>
    </message>
    <message>
        <source>The last one in %1.</source>
        <translation>最近一个在 %1。</translation>
    </message>
    <message>
        <source>Books are read anew by themselves; missing trades stay missing.</source>
        <translation>订单簿会自动重新读取；缺失的成交无法补回。</translation>
    </message>
    <message>
        <source>Out of 100; told of below %1. The feed&apos;s page says where the points went.</source>
        <translation>满分 100；低于 %1 时通知。该行情源的页面会说明扣分原因。</translation>
    </message>
    <message>
        <source>One message in twenty is even later; told of above %1. Check this computer&apos;s load and its link.</source>
        <translation>每二十条消息中有一条延迟更大；高于 %1 时通知。请检查此计算机的负载及其网络。</translation>
    </message>
    <message>
        <source>%1 times in ten minutes.</source>
        <translation>十分钟内 %1 次。</translation>
    </message>
    <message>
        <source>The exchange may have changed its interface, or this is a fault of Feedwarden: look for an update, or report it.</source>
        <translation>可能是交易所更改了接口，也可能是 Feedwarden 的错误：请查找更新或报告问题。</translation>
    </message>
    <message>
        <source>Check key, address list and permissions at the exchange, then edit or enable the account.</source>
        <translation>请在交易所检查密钥、地址列表和权限，然后编辑或启用该账户。</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>直到 %1。</translation>
    </message>
    <message>
        <source>Nothing is sent there before. Other programs on this address count too.</source>
        <translation>在此之前不会向其发送任何内容。此地址上的其他程序也计算在内。</translation>
    </message>
    <message>
        <source>More would end in a ban. Look for what makes lines end so often.</source>
        <translation>再多就会被封禁。请查找线路频繁断开的原因。</translation>
    </message>
    <message>
        <source>At this rate the month&apos;s share of blind time is used up early; told of from %1 on.</source>
        <translation>照此速度，本月允许的盲区时间会提前用完；达到 %1 时通知。</translation>
    </message>
    <message>
        <source>What happens meanwhile waits in memory, within bounds.</source>
        <translation>此间发生的事件在内存中等待，数量有限。</translation>
    </message>
    <message>
        <source>What is to be told there waits, and is tried again by itself.</source>
        <translation>要通知的内容在等待，并会自动重试。</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>不再监视：%1</translation>
    </message>
    <message>
        <source>Exchanges can be reached again</source>
        <translation>交易所已恢复可达</translation>
    </message>
    <message>
        <source>The session of account %1 is connected again</source>
        <translation>账户 %1 的会话已重新连接</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 已重新连接</translation>
    </message>
    <message>
        <source>Account %1 is accepted again</source>
        <translation>账户 %1 重新被接受</translation>
    </message>
    <message>
        <source>The ban by %1 is over</source>
        <translation>%1 的封禁已结束</translation>
    </message>
    <message>
        <source>The history is written again</source>
        <translation>历史记录已恢复写入</translation>
    </message>
    <message>
        <source>Alerts get through on %1 again</source>
        <translation>告警已可重新通过 %1 送达</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>%1 is what was wrong: &quot;Kraken: breaker open&quot;.</extracomment>
        <translation>已结束：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are connected again: %1</source>
        <translation>
            <numerusform>%n 个行情源已重新连接：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedwarden: a test</source>
        <translation>Feedwarden：测试</translation>
    </message>
    <message>
        <source>Somebody asked whether alerts get through here. They do; nothing is wrong.</source>
        <translation>有人想知道告警能否送达此处。可以送达；没有任何异常。</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Windows did not let the start be changed.</source>
        <translation>Windows 不允许更改自动启动。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>DesktopAlerts</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>FeedDraftWords</name>
    <message>
        <source>Allowed: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>At least the first wait, %1</source>
        <translation>至少为首次等待时间 %1</translation>
    </message>
    <message>
        <source>At most the longest wait, %1</source>
        <translation>最多为最长等待时间 %1</translation>
    </message>
    <message>
        <source>At most the longest pause, %1</source>
        <translation>最多为最长暂停时间 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, or “auto”</source>
        <extracomment>&quot;auto&quot; is a word of the configuration and stays.</extracomment>
        <translation>%1，或“auto”</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n 个数据流</numerusform>
        </translation>
    </message>
    <message>
        <source>Down since %1.</source>
        <translation>自 %1 起中断。</translation>
    </message>
    <message numerus="yes">
        <source>Down since %1; %n attempt(s) have failed.</source>
        <extracomment>%n attempts, %1 is a time of day.</extracomment>
        <translation>
            <numerusform>自 %1 起中断；%n 次尝试失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quiet</source>
        <extracomment>%1 is &quot;4 streams&quot;, %n of them have no event yet.</extracomment>
        <translation>
            <numerusform>%1，%n 个安静</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>每个数据流都完整且最新。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are quiet: accepted, with no event yet.</source>
        <translation>
            <numerusform>%n 个数据流安静：已接受，尚无事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted, connected for %1</source>
        <translation>可信，已连接 %1</translation>
    </message>
    <message>
        <source>The session is young: it counts as stable once it has lasted.</source>
        <translation>会话刚建立：持续一段时间后才算稳定。</translation>
    </message>
    <message>
        <source>for its turn at this host</source>
        <translation>排队等待连接此主机</translation>
    </message>
    <message>
        <source>Attempts to one host are spaced, so that no exchange is flooded.</source>
        <translation>对同一主机的尝试会隔开进行，以免冲击交易所。</translation>
    </message>
    <message>
        <source>It connects in %1.</source>
        <translation>将在 %1后连接。</translation>
    </message>
    <message>
        <source>The connection is open; the exchange has been asked for its streams.</source>
        <translation>连接已打开；已向交易所请求数据流。</translation>
    </message>
    <message>
        <source>%1 of %2 streams trusted</source>
        <translation>%1/%2 个数据流可信</translation>
    </message>
    <message>
        <source>Data comes in; some streams are not complete yet.</source>
        <translation>数据已到达；部分数据流尚不完整。</translation>
    </message>
    <message>
        <source>one attempt while the breaker is half open</source>
        <translation>熔断器半开时的一次尝试</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>熔断器放行一次试探。</translation>
    </message>
    <message>
        <source>The connection is being made: name, TCP, TLS, upgrade.</source>
        <translation>正在建立连接：域名、TCP、TLS、升级。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，已持续 %2</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <translation>已静默 %1</translation>
    </message>
    <message>
        <source>%1: %2 has been silent for %3</source>
        <translation>%1：%2 已静默 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 streams silent, for up to %3</source>
        <extracomment>%1 is an exchange, %n of its %2 streams, %3 a duration.</extracomment>
        <translation>
            <numerusform>%1：%n/%2 个数据流静默，最长已 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has never spoken</source>
        <translation>%1：%2 从未发送过数据</translation>
    </message>
    <message>
        <source>%1 has sent nothing for longer than it is known to pause; its last prices are old.</source>
        <translation>%1 未发送数据的时间已超过其通常的停顿；最后的价格已旧。</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>会自动重新请求。</translation>
    </message>
    <message>
        <source>%1: %2 has a gap</source>
        <translation>%1：%2 有缺口</translation>
    </message>
    <message>
        <source>Messages of %1 are missing in between.</source>
        <translation>%1 中间有消息缺失。</translation>
    </message>
    <message>
        <source>It is brought back in step by itself.</source>
        <translation>会自动重新同步。</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 拒绝了 %2</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>交易所拒绝了 %1。</translation>
    </message>
    <message>
        <source>Check the symbol and the channel; the other streams go on.</source>
        <translation>请检查交易对和频道；其他数据流继续运行。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the name of a stream: so many more are alike.</extracomment>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are in the same state.</source>
        <translation>
            <numerusform>另有 %n 个数据流处于相同状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttled for %1</source>
        <translation>已被限流 %1</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>已中断 %1</translation>
    </message>
    <message>
        <source>%1 is throttled for %2</source>
        <translation>%1 已被限流 %2</translation>
    </message>
    <message>
        <source>%1 is down for %2</source>
        <translation>%1 已中断 %2</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <extracomment>Behind a cause: the retry that is waited for.</extracomment>
        <translation>%2后第 %1 次尝试</translation>
    </message>
    <message>
        <source>Attempt %1 in %2.</source>
        <translation>%2后进行第 %1 次尝试。</translation>
    </message>
    <message>
        <source>no attempt planned</source>
        <extracomment>Behind a cause: nothing happens by itself.</extracomment>
        <translation>没有计划中的尝试</translation>
    </message>
    <message>
        <source>No attempt is planned: connect by hand.</source>
        <translation>没有计划中的尝试：请手动连接。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>attempt %1 under way</source>
        <extracomment>Behind a cause: the retry that is being made.</extracomment>
        <translation>第 %1 次尝试进行中</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>第 %1 次尝试正在进行。</translation>
    </message>
    <message>
        <source>Breaker open, down for %1</source>
        <translation>熔断器打开，已中断 %1</translation>
    </message>
    <message>
        <source>%1: breaker open, down for %2</source>
        <translation>%1：熔断器打开，已中断 %2</translation>
    </message>
    <message>
        <source>trial in %1</source>
        <extracomment>Behind a cause: when the open breaker lets an attempt through.</extracomment>
        <translation>%1后试探</translation>
    </message>
    <message>
        <source>trial under way</source>
        <translation>试探进行中</translation>
    </message>
    <message>
        <source>The breaker of %1 holds all lines to this host.</source>
        <translation>%1 的熔断器拦住了到此主机的所有线路。</translation>
    </message>
    <message numerus="yes">
        <source>It opened after %n failure(s) in a row.</source>
        <translation>
            <numerusform>连续 %n 次失败后打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>One trial is under way; its outcome closes the breaker or opens it again.</source>
        <translation>一次试探正在进行；其结果将关闭熔断器或使其再次打开。</translation>
    </message>
    <message>
        <source>One trial in %1.</source>
        <translation>%1后进行一次试探。</translation>
    </message>
    <message>
        <source>It is held open until you reset it.</source>
        <translation>它会保持打开，直到您将其重置。</translation>
    </message>
    <message>
        <source>Blocked for %1</source>
        <translation>已被阻止 %1</translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>%1 被阻止</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <translation>%1 被阻止：%2</translation>
    </message>
    <message>
        <source>It is asked again in %1.</source>
        <translation>%1后再次询问。</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>第一个连接关闭之前，由第二个连接接管。</translation>
    </message>
    <message>
        <source>The connection is being closed in an orderly way.</source>
        <translation>正在有序关闭连接。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>Asleep</source>
        <extracomment>State of a feed: this computer was asleep.</extracomment>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Asleep for %1</source>
        <translation>已休眠 %1</translation>
    </message>
    <message>
        <source>Own link down for %1</source>
        <translation>本机网络已断开 %1</translation>
    </message>
    <message>
        <source>Your own link is down for %1</source>
        <translation>您的本机网络已断开 %1</translation>
    </message>
    <message>
        <source>The exchange is not at fault.</source>
        <translation>问题不在交易所。</translation>
    </message>
    <message>
        <source>Next look in %1.</source>
        <translation>%1后再次查看。</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>由您停止</translation>
    </message>
    <message>
        <source>Nothing is received, and the time does not count as blind.</source>
        <translation>不接收任何数据，这段时间不计为盲区。</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>需要时请启动。</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>尚未启动</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>尚未启动</translation>
    </message>
    <message>
        <source>The feed has not made its first attempt.</source>
        <translation>该行情源尚未进行首次尝试。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s) trusted</source>
        <extracomment>%n feeds are wanted, %1 of them are trusted.</extracomment>
        <translation>
            <numerusform>%1/%n 个行情源可信</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 waits for its turn</source>
        <extracomment>Behind a cause: a retry whose time has come, but not its turn among those to the same host.</extracomment>
        <translation>第 %1 次尝试正在排队</translation>
    </message>
    <message>
        <source>Attempt %1 waits for its turn: attempts to one host are spaced.</source>
        <translation>第 %1 次尝试正在排队：对同一主机的尝试会拉开间隔。</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Feed report</source>
        <translation>行情源报告</translation>
    </message>
    <message>
        <source>Feed report: %1</source>
        <translation>行情源报告：%1</translation>
    </message>
    <message>
        <source>%1 to %2, UTC. Made at %3 by Feedwarden %4.</source>
        <translation>%1 至 %2，UTC。由 Feedwarden %4 于 %3 生成。</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no program watched a feed then.</source>
        <translation>这段时间没有任何信息：当时没有程序监视行情源。</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>行情源</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>监视时长</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲区</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏收</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>延迟 p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Budget spent</source>
        <translation>已用预算</translation>
    </message>
    <message>
        <source>%1 missed the objective of %2 %: %3 blind where %4 were allowed.</source>
        <translation>%1 未达到 %2% 的目标：盲区 %3，允许 %4。</translation>
    </message>
    <message>
        <source>No outage in this time.</source>
        <translation>这段时间没有中断。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>中断时长</translation>
    </message>
    <message>
        <source>The %1 longest of %2 outages</source>
        <translation>最长的 %1 次中断，共 %2 次</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <source>Watched for %1. Mean time between outages %2, mean time to recover %3, %4 attempts to connect. %5 messages, %6.</source>
        <translation>监视 %1。平均中断间隔 %2，平均恢复时间 %3，连接尝试 %4 次。消息 %5 条，%6。</translation>
    </message>
    <message>
        <source>Latency of the feed</source>
        <translation>行情延迟</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>质量评分</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events (%4).</source>
        <translation>%1 至 %2：%3 个事件（%4）。</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>术语说明</translation>
    </message>
    <message>
        <source>Only time that a program watched counts, and no planned maintenance. Up: no line of the feed had an outage. Trusted: share of the time that streams were wanted in which their data could be trusted. Blind: at least one wanted stream could not be trusted. Missed: messages that never came, where the exchange numbers them. Latency: from the exchange&apos;s time stamp to its arrival here, corrected by the measured difference of the clocks. Budget: blind time that the feed&apos;s objective allows; %1 % of the time where it has none of its own.</source>
        <translation>只计算有程序监视的时间，不含计划维护。可用：行情源没有任何线路中断。可信：在需要数据流的时间中，其数据可信的时间所占比例。盲区：至少一个需要的数据流不可信。漏收：交易所编了号但从未收到的消息。延迟：从交易所的时间戳到抵达此处，已按测得的时钟差修正。预算：行情源目标所允许的盲区时间；没有自身目标时为时间的 %1%。</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A feed&apos;s name and its exchange.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>A line of a file, the key there, and what is wrong with it.</extracomment>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>exchange or options</source>
        <translation>交易所或选项</translation>
    </message>
    <message>
        <source>symbols or channels</source>
        <translation>交易对或频道</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>streams per connection or twin lines</source>
        <translation>每个连接的数据流数或双线路</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation>启用：%1</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>禁用：%1</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>更改：%1 – %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>policies of all feeds</source>
        <translation>所有行情源的策略</translation>
    </message>
    <message>
        <source>threads or data folder (from the next start on)</source>
        <translation>线程或数据文件夹（下次启动起生效）</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>proxy or authorities (every line is opened anew)</source>
        <translation>代理或证书颁发机构（所有线路将重新打开）</translation>
    </message>
    <message>
        <source>the place of secrets</source>
        <translation>机密信息的存放位置</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>trust signal</source>
        <translation>可信信号</translation>
    </message>
    <message>
        <source>how often exchanges are contacted</source>
        <translation>联系交易所的频率</translation>
    </message>
    <message>
        <source>quality score</source>
        <translation>质量评分</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>objectives or planned times</source>
        <translation>目标或计划时段</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Feed: %1</source>
        <translation>行情源：%1</translation>
    </message>
    <message>
        <source>Times: UTC, then local time (%1).</source>
        <translation>时间：先 UTC，后本地时间（%1）。</translation>
    </message>
    <message>
        <source>Written %1 by %2.</source>
        <translation>由 %2 写于 %1。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>漏收内容</translation>
    </message>
    <message>
        <source>%1: blind for %2; messages missed: %3; trusted again: %4</source>
        <translation>%1：盲区 %2；漏收消息：%3；恢复可信：%4</translation>
    </message>
    <message>
        <source>What an exchange said while the line was down cannot be counted: its numbers begin anew with each session, or there are none.</source>
        <translation>线路中断期间交易所发送的内容无法计数：其编号随每个会话重新开始，或者没有编号。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Attempt %1 waits for its turn.</source>
        <translation>第 %1 次尝试正在排队。</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>第 %1 次尝试正在进行。</translation>
    </message>
    <message>
        <source>Attempt %1 failed after %2.</source>
        <extracomment>An attempt to connect, by its number; a sentence about why follows.</extracomment>
        <translation>第 %1 次尝试在 %2后失败。</translation>
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation>第 %1 次尝试失败。</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back, after %2.</source>
        <translation>第 %1 次尝试使线路恢复，用时 %2。</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back.</source>
        <translation>第 %1 次尝试使线路恢复。</translation>
    </message>
    <message>
        <source>Attempt %1 was planned, but never made.</source>
        <translation>第 %1 次尝试已计划，但从未进行。</translation>
    </message>
    <message>
        <source>Attempt %1: how it ended is not known.</source>
        <translation>第 %1 次尝试：结果未知。</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>整条线路</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of %1 are missing, as the exchange numbers them.</source>
        <extracomment>%n messages; %1 is a stream.</extracomment>
        <translation>
            <numerusform>按交易所的编号，%1 缺失 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of %1 is missing; how much is not known.</source>
        <translation>%1 有内容缺失；数量未知。</translation>
    </message>
    <message>
        <source>When the last message came before the loss is not known.</source>
        <translation>丢失之前最后一条消息的时间未知。</translation>
    </message>
    <message>
        <source>Messages still came in.</source>
        <translation>当时仍有消息到达。</translation>
    </message>
    <message>
        <source>The last message before the loss.</source>
        <translation>丢失之前的最后一条消息。</translation>
    </message>
    <message>
        <source>The line had been silent for %1.</source>
        <translation>该线路当时已静默 %1。</translation>
    </message>
    <message>
        <source>%1 had been silent for %2.</source>
        <translation>%1 当时已静默 %2。</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>演练：故障“%1”已结束。</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>演练：您触发了故障“%1”。</translation>
    </message>
    <message>
        <source>The line was lost; why is not known, since nobody watched then.</source>
        <translation>线路丢失；原因未知，因为当时无人监视。</translation>
    </message>
    <message>
        <source>The line was lost.</source>
        <extracomment>A sentence about the cause follows.</extracomment>
        <translation>线路丢失。</translation>
    </message>
    <message>
        <source>%1 can no longer be trusted.</source>
        <translation>%1 不再可信。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) can no longer be trusted.</source>
        <translation>
            <numerusform>%n 个数据流不再可信。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network: all attempts wait for it.</source>
        <translation>此计算机没有网络：所有尝试都在等待网络。</translation>
    </message>
    <message>
        <source>This computer has a network again.</source>
        <translation>此计算机已恢复网络。</translation>
    </message>
    <message>
        <source>Attempts are slowed down.</source>
        <translation>尝试已放慢。</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>不会自动再次尝试。</translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>熔断器在连续 %n 次失败后打开：%1内不进行尝试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>%1 的熔断器在连续 %n 次失败后打开：%2内不进行尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker is half open: it lets one trial through.</source>
        <translation>熔断器半开：放行一次试探。</translation>
    </message>
    <message>
        <source>The breaker of %1 is half open: it lets one trial through.</source>
        <translation>%1 的熔断器半开：放行一次试探。</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>熔断器已关闭：可以自由尝试。</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>%1 的熔断器已关闭：可以自由尝试。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s) are not listed: the newest are kept.</source>
        <translation>
            <numerusform>较早的 %n 次尝试未列出：只保留最新的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected; nothing is proven yet.</source>
        <translation>已连接；尚未得到验证。</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>交易所拒绝了 %1。</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2</source>
        <translation>交易所拒绝了 %1：%2</translation>
    </message>
    <message>
        <source>%1 is back in step.</source>
        <translation>%1 已重新同步。</translation>
    </message>
    <message>
        <source>%1 is trusted again, after %2.</source>
        <translation>%1 在 %2后恢复可信。</translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are trusted again by now.</source>
        <translation>
            <numerusform>目前另有 %n 个数据流恢复可信。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is back, after %1.</source>
        <translation>线路在 %1后恢复。</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are trusted again, %1 after the loss.</source>
        <translation>
            <numerusform>全部 %n 个数据流在丢失后 %1 恢复可信。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nobody waits for the line any more.</source>
        <translation>已停止：不再需要该线路。</translation>
    </message>
    <message>
        <source>What happened in %1 could not be written down: parts of the story are missing.</source>
        <translation>%1内发生的情况无法写入：部分经过缺失。</translation>
    </message>
    <message>
        <source>The program ended here. When the line came back is not known.</source>
        <translation>程序在此结束。线路何时恢复未知。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are not trusted again yet.</source>
        <translation>
            <numerusform>%n 个数据流尚未恢复可信。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on: down for %1 so far.</source>
        <translation>仍在持续：至今已中断 %1。</translation>
    </message>
    <message>
        <source>%1 has been down for %2</source>
        <extracomment>%1 is an exchange, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>%1 已中断 %2</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3</source>
        <translation>%1 已中断 %2：%3</translation>
    </message>
    <message>
        <source>%1 was down for at least %2</source>
        <translation>%1 曾中断至少 %2</translation>
    </message>
    <message>
        <source>%1 was down for at least %2: %3</source>
        <translation>%1 曾中断至少 %2：%3</translation>
    </message>
    <message>
        <source>%1 was down for %2</source>
        <translation>%1 曾中断 %2</translation>
    </message>
    <message>
        <source>%1 was down for %2: %3</source>
        <translation>%1 曾中断 %2：%3</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>自 %1 起。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 至 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were down.</source>
        <translation>
            <numerusform>%n 条线路中断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s).</source>
        <translation>
            <numerusform>%n 次尝试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), the breaker opened.</source>
        <translation>
            <numerusform>%n 次尝试，熔断器打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>All streams were trusted again %1 after the loss.</source>
        <translation>所有数据流在丢失后 %1 恢复可信。</translation>
    </message>
    <message>
        <source>Some of what happened then is not kept.</source>
        <translation>当时的部分情况未保留。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>One of an exchange&apos;s connections, and what happened to it.</extracomment>
        <translation>线路 %1：%2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <extracomment>The wait before an attempt: what was promised, and what it was.</extracomment>
        <translation>计划 %1，实际 %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>未进行</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing, another line had it</source>
        <translation>无，另一条线路已收到</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A number of messages.</extracomment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A stream and which of the exchange&apos;s connections carries it.</extracomment>
        <translation>%1，线路 %2</translation>
    </message>
    <message>
        <source>Notes cannot be kept here: the history is written by %1. End that program to write notes.</source>
        <extracomment>%1 is a program and its process, as in &quot;feedwarden-agent, process 4711&quot;.</extracomment>
        <translation>此处无法保存备注：历史记录由 %1 写入。结束该程序后才能写备注。</translation>
    </message>
    <message>
        <source>Notes cannot be kept: the history was written by a newer version of Feedwarden.</source>
        <translation>无法保存备注：历史记录由更新版本的 Feedwarden 写入。</translation>
    </message>
    <message>
        <source>The note is not saved: there is no room on the disk. Make some; it is tried again.</source>
        <translation>备注未保存：磁盘空间不足。请腾出空间；会再次尝试。</translation>
    </message>
    <message>
        <source>The note is not saved yet: another program holds the history. It is tried again.</source>
        <translation>备注尚未保存：历史记录被另一个程序占用。会再次尝试。</translation>
    </message>
    <message>
        <source>The note is not saved yet: the history is damaged and begun anew. It is tried again.</source>
        <translation>备注尚未保存：历史记录已损坏，正在重新建立。会再次尝试。</translation>
    </message>
    <message>
        <source>The note is not saved: the history cannot be written (%1). It is tried again.</source>
        <translation>备注未保存：历史记录无法写入（%1）。会再次尝试。</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Msg/s</source>
        <translation>消息/秒</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲区</translation>
    </message>
    <message>
        <source>Reconn.</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>retry %1 in %2</source>
        <extracomment>%1 is the number of the attempt, %2 a duration.</extracomment>
        <translation>%2后第 %1 次重试</translation>
    </message>
    <message>
        <source>Feedwarden  %1   %2   Ctrl+C ends</source>
        <extracomment>%1 is a time of day, %2 &quot;5 of 7 feeds trusted&quot;.</extracomment>
        <translation>Feedwarden  %1   %2   按 Ctrl+C 结束</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>行情源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>RehearsalScripts</name>
    <message>
        <source>Binance maintenance</source>
        <translation>Binance 维护</translation>
    </message>
    <message>
        <source>Binance Spot says that it is about to close, and does; later it is in maintenance for 10 s.</source>
        <translation>Binance Spot 宣布即将关闭并随后关闭；之后维护 10 秒。</translation>
    </message>
    <message>
        <source>Binance Spot says that it closes in 10 s</source>
        <translation>Binance Spot 宣布将在 10 秒后关闭</translation>
    </message>
    <message>
        <source>Sessions end; newcomers get HTTP 503</source>
        <translation>会话结束；新连接收到 HTTP 503</translation>
    </message>
    <message>
        <source>The maintenance is over</source>
        <translation>维护结束</translation>
    </message>
    <message>
        <source>A new connection takes over before that, as planned</source>
        <translation>在此之前，新连接按计划接管</translation>
    </message>
    <message>
        <source>No failure is counted, no price loses trust</source>
        <translation>不计失败，没有价格失去可信</translation>
    </message>
    <message>
        <source>Binance Spot is down</source>
        <translation>Binance Spot 已中断</translation>
    </message>
    <message>
        <source>None of its streams is trusted</source>
        <translation>其数据流均不可信</translation>
    </message>
    <message>
        <source>Its quality is 0</source>
        <translation>其质量为 0</translation>
    </message>
    <message>
        <source>The cause is said: an HTTP error</source>
        <translation>显示原因：HTTP 错误</translation>
    </message>
    <message>
        <source>The other exchanges go on, trusted</source>
        <translation>其他交易所继续运行且可信</translation>
    </message>
    <message>
        <source>All exchanges are trusted again</source>
        <translation>所有交易所恢复可信</translation>
    </message>
    <message>
        <source>My Wi-Fi dies</source>
        <translation>我的 Wi-Fi 断开</translation>
    </message>
    <message>
        <source>No data from any exchange, and the system says: no network, for 15 s. Your link is not cut; Feedwarden is only told so.</source>
        <translation>15 秒内没有任何交易所的数据，系统报告：无网络。您的网络并未切断；只是这样告知 Feedwarden。</translation>
    </message>
    <message>
        <source>No data; the system says: no network</source>
        <translation>没有数据；系统报告：无网络</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>网络恢复</translation>
    </message>
    <message>
        <source>The status line says that the own link is down</source>
        <translation>状态栏显示本机网络已断开</translation>
    </message>
    <message>
        <source>Every exchange: own link, not its own fault</source>
        <translation>每个交易所：本机网络问题，不是交易所的错</translation>
    </message>
    <message>
        <source>No stream is trusted</source>
        <translation>没有可信的数据流</translation>
    </message>
    <message>
        <source>No exchange is blamed: no breaker opens</source>
        <translation>不归咎于任何交易所：没有熔断器打开</translation>
    </message>
    <message>
        <source>The status line says that it is there again</source>
        <translation>状态栏显示网络已恢复</translation>
    </message>
    <message>
        <source>Exchange half open</source>
        <translation>交易所半开</translation>
    </message>
    <message>
        <source>OKX is gone for 15 s without a word: no close, no reset, no data. Only unanswered pings tell.</source>
        <translation>OKX 无声消失 15 秒：没有关闭、没有重置、没有数据。只有无应答的 ping 能发现。</translation>
    </message>
    <message>
        <source>OKX is gone without a word</source>
        <translation>OKX 无声消失</translation>
    </message>
    <message>
        <source>OKX is back and has forgotten the session</source>
        <translation>OKX 恢复，但已忘记该会话</translation>
    </message>
    <message>
        <source>OKX is down, found by its silence</source>
        <translation>OKX 已中断，因其静默而被发现</translation>
    </message>
    <message>
        <source>Rate-limit ban</source>
        <translation>频率限制封禁</translation>
    </message>
    <message>
        <source>Binance Spot refuses with HTTP 429 and a wait of 8 s, then bans for 12 s (HTTP 418).</source>
        <translation>Binance Spot 先以 HTTP 429 拒绝并要求等待 8 秒，然后封禁 12 秒（HTTP 418）。</translation>
    </message>
    <message>
        <source>Sessions end; HTTP 429: wait 8 s</source>
        <translation>会话结束；HTTP 429：等待 8 秒</translation>
    </message>
    <message>
        <source>From now on HTTP 418: banned for 12 s</source>
        <translation>从现在起 HTTP 418：封禁 12 秒</translation>
    </message>
    <message>
        <source>Whoever waits as told is let in</source>
        <translation>按要求等待者可以进入</translation>
    </message>
    <message>
        <source>Throttled: too many requests</source>
        <translation>被限流：请求过多</translation>
    </message>
    <message>
        <source>No attempt before the 8 s are over</source>
        <translation>8 秒结束前不进行尝试</translation>
    </message>
    <message>
        <source>Banned, and for how long</source>
        <translation>已封禁及封禁时长</translation>
    </message>
    <message>
        <source>No attempt before the 12 s are over</source>
        <translation>12 秒结束前不进行尝试</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>反复断开</translation>
    </message>
    <message>
        <source>Kraken takes every connection and drops it at once, for 30 s: connected, but never useful.</source>
        <translation>30 秒内 Kraken 接受每个连接又立即断开：已连接，但从不可用。</translation>
    </message>
    <message>
        <source>Kraken drops each session at once</source>
        <translation>Kraken 立即断开每个会话</translation>
    </message>
    <message>
        <source>Kraken keeps its connections again</source>
        <translation>Kraken 恢复保持连接</translation>
    </message>
    <message>
        <source>Kraken is down, though it lets everybody in</source>
        <translation>Kraken 已中断，尽管它接受所有连接</translation>
    </message>
    <message>
        <source>The breaker opens: attempts pause</source>
        <translation>熔断器打开：尝试暂停</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>这段时间没有测量数据。</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Feed report</source>
        <translation>行情源报告</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的历史记录：%2。</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>无法将报告写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no exchange can be reached</source>
        <translation>没有任何交易所可达</translation>
    </message>
    <message>
        <source>a feed or the session of an account is down</source>
        <translation>某个行情源或账户会话中断</translation>
    </message>
    <message>
        <source>a feed failed so often that its breaker holds it</source>
        <translation>某个行情源多次失败，被其熔断器拦住</translation>
    </message>
    <message>
        <source>at least %1 of the streams of a feed are silent</source>
        <translation>某个行情源至少 %1 的数据流静默</translation>
    </message>
    <message numerus="yes">
        <source>a feed has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;.</extracomment>
        <translation>
            <numerusform>某个行情源十分钟内至少有 %n 个缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of a feed is below %1 of 100</source>
        <translation>某个行情源的质量低于 %1（满分 100）</translation>
    </message>
    <message>
        <source>one in twenty messages of a feed comes more than %1 late</source>
        <translation>某个行情源每二十条消息中有一条延迟超过 %1</translation>
    </message>
    <message numerus="yes">
        <source>what comes on a feed is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>某个行情源收到的数据十分钟内至少 %n 次无法解析</numerusform>
        </translation>
    </message>
    <message>
        <source>an account is refused and not tried any more</source>
        <translation>某个账户被拒绝且不再尝试</translation>
    </message>
    <message>
        <source>an exchange bans this address for more than %1</source>
        <translation>某个交易所封禁此地址超过 %1</translation>
    </message>
    <message>
        <source>an exchange leaves %1 or fewer attempts to connect</source>
        <translation>某个交易所剩余的连接尝试不超过 %1 次</translation>
    </message>
    <message>
        <source>the error budget of a feed is spent at least %1 times too fast</source>
        <translation>某个行情源的错误预算消耗速度至少为允许的 %1 倍</translation>
    </message>
    <message>
        <source>the history cannot be written</source>
        <translation>历史记录无法写入</translation>
    </message>
    <message>
        <source>alerts do not get through on a channel</source>
        <translation>告警无法通过某个渠道送达</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 中断</translation>
    </message>
    <message>
        <source>%1 failed so often that its breaker holds it</source>
        <translation>%1 多次失败，被其熔断器拦住</translation>
    </message>
    <message>
        <source>at least %1 of the streams of %2 are silent</source>
        <translation>%2 至少 %1 的数据流静默</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;; %1 are names.</extracomment>
        <translation>
            <numerusform>%1 十分钟内至少有 %n 个缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of %2 is below %1 of 100</source>
        <translation>%2 的质量低于 %1（满分 100）</translation>
    </message>
    <message>
        <source>one in twenty messages of %2 comes more than %1 late</source>
        <translation>%2 每二十条消息中有一条延迟超过 %1</translation>
    </message>
    <message numerus="yes">
        <source>what comes on %1 is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>%1 收到的数据十分钟内至少 %n 次无法解析</numerusform>
        </translation>
    </message>
    <message>
        <source>account %1 is refused and not tried any more</source>
        <translation>账户 %1 被拒绝且不再尝试</translation>
    </message>
    <message>
        <source>%2 bans this address for more than %1</source>
        <translation>%2 封禁此地址超过 %1</translation>
    </message>
    <message>
        <source>%2 leaves %1 or fewer attempts to connect</source>
        <translation>%2 剩余的连接尝试不超过 %1 次</translation>
    </message>
    <message>
        <source>the error budget of %2 is spent at least %1 times too fast</source>
        <translation>%2 的错误预算消耗速度至少为允许的 %1 倍</translation>
    </message>
    <message>
        <source>alerts do not get through on %1</source>
        <translation>告警无法通过 %1 送达</translation>
    </message>
    <message>
        <source>Your own link is down</source>
        <translation>您的本机网络断开</translation>
    </message>
    <message>
        <source>A feed is down</source>
        <translation>行情源中断</translation>
    </message>
    <message>
        <source>A breaker is open</source>
        <translation>熔断器打开</translation>
    </message>
    <message>
        <source>Streams are silent</source>
        <translation>数据流静默</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>消息缺失</translation>
    </message>
    <message>
        <source>The quality is low</source>
        <translation>质量低</translation>
    </message>
    <message>
        <source>Messages come late</source>
        <translation>消息延迟</translation>
    </message>
    <message>
        <source>What comes is not understood</source>
        <translation>收到的数据无法解析</translation>
    </message>
    <message>
        <source>An account is refused</source>
        <translation>账户被拒绝</translation>
    </message>
    <message>
        <source>This address is banned</source>
        <translation>此地址被封禁</translation>
    </message>
    <message>
        <source>Few attempts to connect are left</source>
        <translation>剩余的连接尝试很少</translation>
    </message>
    <message>
        <source>The error budget is spent too fast</source>
        <translation>错误预算消耗过快</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>历史记录未写入</translation>
    </message>
    <message>
        <source>Alerts do not get through</source>
        <translation>告警无法送达</translation>
    </message>
    <message>
        <source>Silent streams, at &amp;least</source>
        <translation>静默数据流，至少(&amp;L)</translation>
    </message>
    <message>
        <source>Gaps in ten minutes, at &amp;least</source>
        <translation>十分钟内缺口数，至少(&amp;L)</translation>
    </message>
    <message>
        <source>Quality be&amp;low</source>
        <translation>质量低于(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Late by more than</source>
        <translation>延迟超过(&amp;L)</translation>
    </message>
    <message>
        <source>Times in ten minutes, at &amp;least</source>
        <translation>十分钟内次数，至少(&amp;L)</translation>
    </message>
    <message>
        <source>Banned for &amp;longer than</source>
        <translation>封禁超过(&amp;L)</translation>
    </message>
    <message>
        <source>Attempts &amp;left, at most</source>
        <translation>剩余尝试，最多(&amp;L)</translation>
    </message>
    <message>
        <source>Times too fast, at &amp;least</source>
        <translation>过快倍数，至少(&amp;L)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several names, of which one is enough.</extracomment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1 for more than %2</source>
        <extracomment>A condition, and how long it has to last: &quot;a feed is down for more than 30 s&quot;.</extracomment>
        <translation>%1，且持续超过 %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: the rule is switched off.</source>
        <translation>如果%1，不发通知：该规则已停用。</translation>
    </message>
    <message>
        <source>When %1, nobody is told: all alerts are switched off.</source>
        <translation>如果%1，不发通知：所有告警已停用。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of several names, all of which are meant.</extracomment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: no channel takes it, and notifications are off.</source>
        <translation>如果%1，不发通知：没有渠道接收，且通知已停用。</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer.</source>
        <translation>如果%1，在此计算机上通知我。</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer and by %2.</source>
        <translation>如果%1，在此计算机上并通过 %2 通知我。</translation>
    </message>
    <message>
        <source>When %1, tell me by %2.</source>
        <translation>如果%1，通过 %2 通知我。</translation>
    </message>
    <message>
        <source>Not by %1: only what is more serious goes there.</source>
        <translation>不通过 %1：那里只发送更严重的内容。</translation>
    </message>
    <message>
        <source>Also in quiet hours (%1).</source>
        <translation>免打扰时段（%1）内也通知。</translation>
    </message>
    <message>
        <source>In quiet hours (%1) it waits until they end.</source>
        <translation>在免打扰时段（%1）内，等到时段结束再通知。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long something has to last; the second one with a limit before it: &quot;below 50, for 5 min&quot;.</extracomment>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，持续 %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>无处</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>of 100 points</source>
        <translation>分（满分 100）</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>允许：%1 至 %2</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>At least %1: before that nobody knows whether your own link is to blame</source>
        <translation>至少 %1：在此之前无法判断是否为本机网络的问题</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>No key and secret are stored under that name.</source>
        <translation>该名称下没有存储密钥和 Secret。</translation>
    </message>
    <message>
        <source>There is no place for secrets on this computer.</source>
        <translation>此计算机上没有存放机密信息的位置。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>Access to the secrets was refused.</source>
        <translation>访问机密信息被拒绝。</translation>
    </message>
    <message>
        <source>The place for secrets did not answer in time.</source>
        <translation>机密信息的存放位置未及时应答。</translation>
    </message>
    <message>
        <source>The vault needs its passphrase.</source>
        <translation>保险库需要密码短语。</translation>
    </message>
    <message>
        <source>The passphrase of the vault is wrong.</source>
        <translation>保险库的密码短语错误。</translation>
    </message>
    <message>
        <source>Others on this computer could read the secrets or change them.</source>
        <translation>此计算机上的其他人可能读取或更改机密信息。</translation>
    </message>
    <message>
        <source>What is stored there is damaged.</source>
        <translation>那里存储的内容已损坏。</translation>
    </message>
    <message>
        <source>The secrets were stored by a newer version of Feedwarden.</source>
        <translation>机密信息由更新版本的 Feedwarden 存储。</translation>
    </message>
    <message>
        <source>The place for secrets can be read only.</source>
        <translation>机密信息的存放位置为只读。</translation>
    </message>
    <message>
        <source>An entry cannot have that name.</source>
        <translation>条目不能使用该名称。</translation>
    </message>
    <message>
        <source>The place for secrets does not work.</source>
        <translation>机密信息的存放位置无法工作。</translation>
    </message>
    <message>
        <source>Enter them for the account once more.</source>
        <translation>请为该账户重新输入。</translation>
    </message>
    <message>
        <source>Unlock or install a keychain, or set secrets.store to &quot;vault&quot; or &quot;files&quot; in the configuration.</source>
        <translation>请解锁或安装密钥环，或在配置中将 secrets.store 设为 &quot;vault&quot; 或 &quot;files&quot;。</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>请解锁后重试。</translation>
    </message>
    <message>
        <source>Allow Feedwarden to use them, and try again.</source>
        <translation>请允许 Feedwarden 使用，然后重试。</translation>
    </message>
    <message>
        <source>Try again, or set secrets.store to &quot;files&quot; or &quot;vault&quot; in the configuration.</source>
        <translation>请重试，或在配置中将 secrets.store 设为 &quot;files&quot; 或 &quot;vault&quot;。</translation>
    </message>
    <message>
        <source>Write it into a file that only you can read, name that in FEEDWARDEN_VAULT_PASSPHRASE_FILE, and start again.</source>
        <translation>请将其写入只有您能读取的文件，在 FEEDWARDEN_VAULT_PASSPHRASE_FILE 中指定该文件，然后重新启动。</translation>
    </message>
    <message>
        <source>Give the right one where you are asked, or in the file that FEEDWARDEN_VAULT_PASSPHRASE_FILE names.</source>
        <translation>请在询问时提供正确的密码短语，或将其写入 FEEDWARDEN_VAULT_PASSPHRASE_FILE 指定的文件。</translation>
    </message>
    <message>
        <source>Take it from a backup, or remove it and store the secrets again.</source>
        <translation>请从备份恢复，或将其删除并重新存储机密信息。</translation>
    </message>
    <message>
        <source>Update Feedwarden.</source>
        <translation>请更新 Feedwarden。</translation>
    </message>
    <message>
        <source>Change the secrets where they come from.</source>
        <translation>请在机密信息的来源处更改。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A list that goes on: what is in it already, and the next one.</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Timeline and charts</source>
        <translation>时间线和图表</translation>
    </message>
    <message>
        <source>Show less time, or more</source>
        <translation>显示更短或更长的时间</translation>
    </message>
    <message>
        <source>Go back in time, or forth</source>
        <translation>在时间上后退或前进</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>跟随当前时间</translation>
    </message>
    <message>
        <source>To the trouble before or after; in a chart, to the value</source>
        <translation>转到前一个或后一个异常；在图表中转到数值</translation>
    </message>
    <message>
        <source>To the row above or below</source>
        <translation>转到上一行或下一行</translation>
    </message>
    <message>
        <source>Select the time of what is marked</source>
        <translation>选择所标记内容的时间</translation>
    </message>
    <message>
        <source>Forget the selected time</source>
        <translation>取消选择的时间</translation>
    </message>
    <message>
        <source>Copy a chart as CSV, a table as text</source>
        <translation>将图表复制为 CSV，将表格复制为文本</translation>
    </message>
    <message>
        <source>Tables and search</source>
        <translation>表格和搜索</translation>
    </message>
    <message>
        <source>All that can be done with a row, a table or a chart</source>
        <translation>对行、表格或图表可执行的所有操作</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>Do the marked command, or go to what was found</source>
        <translation>执行标记的命令，或转到找到的内容</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>it has been changed since, so it stays as it is</source>
        <translation>此后它已被更改，因此保持原样</translation>
    </message>
</context>
<context>
    <name>SymbolWords</name>
    <message>
        <source>There is no list of symbols for %1.</source>
        <extracomment>%1 is an exchange, here and in all that follow.</extracomment>
        <translation>%1 没有交易对列表。</translation>
    </message>
    <message>
        <source>%1 could not be asked for its symbols: %2.</source>
        <translation>无法向 %1 请求交易对：%2。</translation>
    </message>
    <message>
        <source>%1 is being asked by others just now, so its symbols did not come in time.</source>
        <translation>%1 正在处理其他请求，因此未能及时取得其交易对。</translation>
    </message>
    <message>
        <source>%1 says that it was asked too often (HTTP %2). Its symbols can be asked for again in a minute.</source>
        <translation>%1 表示请求过于频繁（HTTP %2）。一分钟后可再次请求其交易对。</translation>
    </message>
    <message>
        <source>%1 does not give its symbols to the region that this computer is in (HTTP 451).</source>
        <translation>%1 不向此计算机所在的地区提供交易对（HTTP 451）。</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols (HTTP %2).</source>
        <translation>%1 拒绝提供交易对（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols: %2.</source>
        <translation>%1 拒绝提供交易对：%2。</translation>
    </message>
    <message>
        <source>The list of symbols that %1 sent is too long to be read.</source>
        <translation>%1 发送的交易对列表过长，无法读取。</translation>
    </message>
    <message>
        <source>What %1 sent instead of its symbols could not be understood.</source>
        <translation>%1 发送的不是交易对，内容无法理解。</translation>
    </message>
    <message>
        <source>Each trade as it happens</source>
        <translation>每笔成交，实时推送</translation>
    </message>
    <message>
        <source>Price and volume of the last 24 hours</source>
        <translation>最近 24 小时的价格和成交量</translation>
    </message>
    <message>
        <source>Best bid and best offer, with each change</source>
        <translation>最优买价和最优卖价，每次变动推送</translation>
    </message>
    <message>
        <source>The order book: all of it once, then each change; checked for gaps</source>
        <translation>订单簿：先全量，后每次变动；检查缺口</translation>
    </message>
    <message>
        <source>The best levels of the order book, whole each time</source>
        <translation>订单簿的最优档位，每次全量</translation>
    </message>
    <message>
        <source>Positions that were closed by force</source>
        <translation>被强制平仓的持仓</translation>
    </message>
    <message>
        <source>The price by which positions are valued, and funding</source>
        <translation>用于持仓估值的价格，以及资金费率</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>It is told of everything</source>
        <translation>通知所有内容</translation>
    </message>
    <message>
        <source>It is told of warnings and of what is critical</source>
        <translation>通知警告和严重告警</translation>
    </message>
    <message>
        <source>It is told of what is critical alone</source>
        <translation>只通知严重告警</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The bot&apos;s &amp;token</source>
        <translation>机器人 token(&amp;T)</translation>
    </message>
    <message>
        <source>The webhook&apos;s &amp;address</source>
        <translation>Webhook 地址(&amp;A)</translation>
    </message>
    <message>
        <source>BotFather gives it to you when you make a bot, like 123456:AB-cd.</source>
        <translation>创建机器人时由 BotFather 提供，形如 123456:AB-cd。</translation>
    </message>
    <message>
        <source>It begins with https:// and takes JSON.</source>
        <translation>以 https:// 开头，并接收 JSON。</translation>
    </message>
    <message>
        <source>Slack shows it for an incoming webhook: https://hooks.slack.com/services/…</source>
        <translation>Slack 会为传入 Webhook 显示该地址：https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>Discord shows it for a webhook of a channel: https://discord.com/api/webhooks/…</source>
        <translation>Discord 会为频道的 Webhook 显示该地址：https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>It is longer than any that there is: %1 characters at most.</source>
        <translation>长度超过任何可能的值：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>It has to be a single line.</source>
        <translation>必须为单行。</translation>
    </message>
    <message>
        <source>A token has letters, digits and the signs : _ - alone.</source>
        <translation>token 只含字母、数字和符号 : _ -</translation>
    </message>
    <message>
        <source>It has to begin with https://, so that nobody on the way can read it.</source>
        <translation>必须以 https:// 开头，以免途中被人读取。</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https:// and without a user name, a password or a part behind #.</source>
        <translation>请粘贴完整地址，以 https:// 开头，不含用户名、密码或 # 之后的部分。</translation>
    </message>
    <message>
        <source>It is inside your network; that has to be allowed below.</source>
        <translation>该地址位于您的网络内部；需在下方允许。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>所有内容</translation>
    </message>
    <message>
        <source>Warnings and what is critical</source>
        <translation>警告和严重告警</translation>
    </message>
    <message>
        <source>Only what is critical</source>
        <translation>仅严重告警</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>A message goes to the chat %1 of Telegram.</source>
        <translation>消息发送到 Telegram 聊天 %1。</translation>
    </message>
    <message>
        <source>A message goes to %1.</source>
        <translation>消息发送到 %1。</translation>
    </message>
    <message>
        <source>JSON goes to the webhook&apos;s address.</source>
        <translation>JSON 发送到 Webhook 地址。</translation>
    </message>
    <message>
        <source>JSON goes to %1.</source>
        <translation>JSON 发送到 %1。</translation>
    </message>
    <message>
        <source>The program %1 is started.</source>
        <translation>启动程序 %1。</translation>
    </message>
    <message>
        <source>Nothing is told to it: all alerts are switched off.</source>
        <translation>不通知任何内容：所有告警已停用。</translation>
    </message>
    <message>
        <source>Nothing is told to it: it is switched off.</source>
        <translation>不通知任何内容：该渠道已停用。</translation>
    </message>
    <message>
        <source>Nothing is told to it: no rule goes there.</source>
        <translation>不通知任何内容：没有规则指向它。</translation>
    </message>
    <message>
        <source>%1, by all rules.</source>
        <translation>%1，依据所有规则。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, by the rules %2.</source>
        <translation>%1，依据规则 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n rule(s).</source>
        <translation>
            <numerusform>%1，依据 %n 条规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret is kept in %1.</source>
        <translation>其 Secret 保存在 %1。</translation>
    </message>
    <message>
        <source>Nothing is shown: all alerts are switched off.</source>
        <translation>不显示任何内容：所有告警已停用。</translation>
    </message>
    <message>
        <source>Nothing is shown on this computer: notifications are switched off.</source>
        <translation>此计算机上不显示任何内容：通知已停用。</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, with a sound where it is critical.</source>
        <translation>每条告警都在此计算机上显示通知，严重时发出声音。</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, without a sound.</source>
        <translation>每条告警都在此计算机上显示通知，没有声音。</translation>
    </message>
    <message>
        <source>A name has 1 to 40 small letters, digits and hyphens.</source>
        <translation>名称为 1 到 40 个小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>已有同名的渠道。</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>Begin with the whole path of a program.</source>
        <translation>请以程序的完整路径开头。</translation>
    </message>
    <message>
        <source>Write a number such as -1001234567890, or @name.</source>
        <translation>请输入类似 -1001234567890 的数字，或 @name。</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has a host.</source>
        <translation>请输入以 https:// 开头且包含主机的地址。</translation>
    </message>
    <message>
        <source>It has to be JSON, in which nothing but these stands between {{ and }}, and that between quotes: %1.</source>
        <translation>必须为 JSON，其中 {{ 与 }} 之间只能是下列内容，并置于引号内：%1。</translation>
    </message>
    <message>
        <source>Rules go by it, so it stays: small letters, digits and hyphens.</source>
        <translation>规则按名称引用，因此不可更改：小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>A number such as -1001234567890, or @name.</source>
        <translation>类似 -1001234567890 的数字，或 @name。</translation>
    </message>
    <message>
        <source>A program with its whole path, and its arguments; what has blanks stands in quotes.</source>
        <translation>程序的完整路径及其参数；含空格的部分放在引号内。</translation>
    </message>
    <message>
        <source>Empty: the usual one. Else JSON, with these between quotes: %1.</source>
        <translation>留空：使用默认内容。否则为 JSON，引号内可用：%1。</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, or another server that speaks like it.</source>
        <translation>Telegram 自己的服务器，或使用相同接口的其他服务器。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>All alerts are switched off: nobody is told of anything, at any time.</source>
        <translation>所有告警已停用：任何时候都不通知任何人。</translation>
    </message>
    <message>
        <source>There are no quiet hours: alerts are told at any time.</source>
        <translation>没有免打扰时段：随时通知告警。</translation>
    </message>
    <message>
        <source>Quiet every day from %1 to %2, in the time of this computer (%3).</source>
        <extracomment>Times of day, and the name of the local time, like CET.</extracomment>
        <translation>每天 %1 至 %2 免打扰，按此计算机的时间（%3）。</translation>
    </message>
    <message>
        <source>Only what is critical gets through.</source>
        <translation>只有严重告警会通知。</translation>
    </message>
    <message>
        <source>Nothing gets through, not even what is critical.</source>
        <translation>一律不通知，严重告警也不例外。</translation>
    </message>
    <message>
        <source>What lasts until %1 is told then; what came and went is not.</source>
        <translation>持续到 %1 的届时通知；期间出现又消失的不通知。</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>A planned time.</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>now, for another %1</source>
        <extracomment>A planned time, and how much of it is left.</extracomment>
        <translation>进行中，还剩 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until a planned time begins.</extracomment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed was an alert.</source>
        <translation>从 %1 至 %2（%3），任何行情源的新情况均未告警。</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 was an alert.</source>
        <translation>从 %1 至 %2（%3），%4 的新情况均未告警。</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed is an alert; it holds for the sessions of accounts too.</source>
        <translation>从 %1 至 %2（%3），任何行情源的新情况均不告警；账户会话同样如此。</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 is an alert.</source>
        <translation>从 %1 至 %2（%3），%4 的新情况均不告警。</translation>
    </message>
    <message>
        <source>What lasts at its end is told then.</source>
        <translation>结束时仍持续的届时通知。</translation>
    </message>
    <message>
        <source>Reports count this time neither as up nor as down.</source>
        <translation>报告不将这段时间计为可用或中断。</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>No feed yet</source>
        <translation>尚无行情源</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>In the tray: how many feeds are trusted, and what is wrong with the worst of the others.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An exchange and how it is.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes.</extracomment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours.</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration or latency in seconds.</extracomment>
        <translation>%1 秒</translation>
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
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A count in billions (10^9).</extracomment>
        <translation>%1 十亿</translation>
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
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>It is tried again by itself; there is nothing to do.</source>
        <translation>会自动重试；无需任何操作。</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <translation>主机名未知</translation>
    </message>
    <message>
        <source>The name service does not know the exchange&apos;s host.</source>
        <translation>域名服务不认识交易所的主机。</translation>
    </message>
    <message>
        <source>Check the address in the configuration and your DNS; it is tried again by itself.</source>
        <translation>请检查配置中的地址和您的 DNS；会自动重试。</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>域名解析失败</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up.</source>
        <translation>无法解析主机名。</translation>
    </message>
    <message>
        <source>Check your DNS if this lasts; it is tried again by itself.</source>
        <translation>如果持续出现，请检查您的 DNS；会自动重试。</translation>
    </message>
    <message>
        <source>name lookup timed out</source>
        <translation>域名解析超时</translation>
    </message>
    <message>
        <source>The name service did not answer in time.</source>
        <translation>域名服务未及时应答。</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>There is no route to the server.</source>
        <translation>没有到服务器的路由。</translation>
    </message>
    <message>
        <source>Check your own link if other exchanges are down too; it is tried again by itself.</source>
        <translation>如果其他交易所也中断，请检查您的本机网络；会自动重试。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>The server did not answer the connection attempt in time.</source>
        <translation>服务器未及时应答连接尝试。</translation>
    </message>
    <message>
        <source>A firewall on the way may drop packets; it is tried again by itself.</source>
        <translation>途中的防火墙可能丢弃了数据包；会自动重试。</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>被服务器重置</translation>
    </message>
    <message>
        <source>The server reset the connection.</source>
        <translation>服务器重置了连接。</translation>
    </message>
    <message>
        <source>proxy refused</source>
        <translation>代理拒绝</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>代理拒绝了连接。</translation>
    </message>
    <message>
        <source>Check the proxy settings; it is tried again by itself.</source>
        <translation>请检查代理设置；会自动重试。</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>代理要求用户名和密码。</translation>
    </message>
    <message>
        <source>Put the login into the system&apos;s proxy settings.</source>
        <translation>请在系统的代理设置中填写登录信息。</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>代理失败</translation>
    </message>
    <message>
        <source>The proxy could not make the connection.</source>
        <translation>代理无法建立连接。</translation>
    </message>
    <message>
        <source>proxy does not answer</source>
        <translation>代理无应答</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>代理未及时应答。</translation>
    </message>
    <message>
        <source>TLS stalled</source>
        <translation>TLS 停滞</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) did not finish in time.</source>
        <translation>加密握手（TLS）未及时完成。</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失败</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) failed.</source>
        <translation>加密握手（TLS）失败。</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>服务器的证书当前无效。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, the exchange has to renew its certificate.</source>
        <translation>请检查此计算机的时钟；如果正确，则需由交易所更新证书。</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>其他主机的证书</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>服务器的证书属于另一台主机。</translation>
    </message>
    <message>
        <source>Somebody may be in between, or the address is wrong: check both before you go on.</source>
        <translation>可能有人在中间拦截，或地址有误：继续之前请检查两者。</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts.</source>
        <translation>服务器的证书不是由此计算机信任的机构签发的。</translation>
    </message>
    <message>
        <source>Somebody may be in between. If it is your own proxy, set network.ca_file.</source>
        <translation>可能有人在中间拦截。如果是您自己的代理，请设置 network.ca_file。</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>证书已吊销</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked.</source>
        <translation>服务器的证书已被吊销。</translation>
    </message>
    <message>
        <source>Do not trust this address until the exchange has a new certificate.</source>
        <translation>在交易所换用新证书之前，请勿信任此地址。</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>握手超时</translation>
    </message>
    <message>
        <source>The server accepted the connection but did not open the feed in time.</source>
        <translation>服务器接受了连接，但未及时打开行情源。</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>HTTP 错误</translation>
    </message>
    <message>
        <source>The server answered with an HTTP error instead of opening the feed.</source>
        <translation>服务器没有打开行情源，而是返回了 HTTP 错误。</translation>
    </message>
    <message>
        <source>The exchange may be in maintenance: look at its status page if this lasts.</source>
        <translation>交易所可能正在维护：如果持续出现，请查看其状态页。</translation>
    </message>
    <message>
        <source>not a feed</source>
        <translation>不是行情源</translation>
    </message>
    <message>
        <source>The address answered with a web page instead of a feed.</source>
        <translation>该地址返回的是网页，而不是行情源。</translation>
    </message>
    <message>
        <source>Check the address in the configuration.</source>
        <translation>请检查配置中的地址。</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>被重定向</translation>
    </message>
    <message>
        <source>The server sent us to another address, and redirects are never followed.</source>
        <translation>服务器指向另一个地址，而重定向从不跟随。</translation>
    </message>
    <message>
        <source>Put the new address into the configuration if you trust it.</source>
        <translation>如果您信任新地址，请将其写入配置。</translation>
    </message>
    <message>
        <source>bad handshake</source>
        <translation>握手无效</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the handshake breaks the WebSocket rules.</source>
        <translation>服务器的握手应答违反 WebSocket 规则。</translation>
    </message>
    <message>
        <source>A proxy in between may be at fault; it is tried again by itself.</source>
        <translation>可能是中间代理的问题；会自动重试。</translation>
    </message>
    <message>
        <source>blocked in your region</source>
        <translation>在您的地区被阻止</translation>
    </message>
    <message>
        <source>The exchange does not serve your region.</source>
        <translation>交易所不为您所在的地区提供服务。</translation>
    </message>
    <message>
        <source>Use the exchange&apos;s address for your region; it is asked again every 15 minutes.</source>
        <translation>请使用交易所面向您所在地区的地址；每 15 分钟再次询问。</translation>
    </message>
    <message>
        <source>subscription not answered</source>
        <translation>订阅无应答</translation>
    </message>
    <message>
        <source>The exchange did not answer the subscription in time.</source>
        <translation>交易所未及时应答订阅。</translation>
    </message>
    <message>
        <source>connected, but no data</source>
        <translation>已连接，但无数据</translation>
    </message>
    <message>
        <source>The connection was open, but no data came in time.</source>
        <translation>连接已打开，但数据未及时到达。</translation>
    </message>
    <message>
        <source>login not answered</source>
        <translation>登录无应答</translation>
    </message>
    <message>
        <source>The exchange did not answer the login in time.</source>
        <translation>交易所未及时应答登录。</translation>
    </message>
    <message>
        <source>nothing comes in</source>
        <translation>收不到任何内容</translation>
    </message>
    <message>
        <source>Nothing came back any more, not even answers to our pings.</source>
        <translation>不再收到任何内容，连 ping 的应答也没有。</translation>
    </message>
    <message>
        <source>nothing gets out</source>
        <translation>发不出任何内容</translation>
    </message>
    <message>
        <source>Data still came in, but our pings no longer arrived.</source>
        <translation>数据仍在到达，但我方的 ping 已无法送达。</translation>
    </message>
    <message>
        <source>heartbeat lost</source>
        <translation>心跳丢失</translation>
    </message>
    <message>
        <source>The exchange&apos;s own heartbeat stopped.</source>
        <translation>交易所自己的心跳停止了。</translation>
    </message>
    <message>
        <source>all streams silent</source>
        <translation>所有数据流静默</translation>
    </message>
    <message>
        <source>The line was alive, but all of its streams fell silent.</source>
        <translation>线路正常，但其所有数据流都已静默。</translation>
    </message>
    <message>
        <source>A fresh connection replaces it; there is nothing to do.</source>
        <translation>由新连接替换；无需任何操作。</translation>
    </message>
    <message>
        <source>order book would not sync</source>
        <translation>订单簿无法同步</translation>
    </message>
    <message>
        <source>An order book could not be brought back in step.</source>
        <translation>某个订单簿无法重新同步。</translation>
    </message>
    <message>
        <source>unreadable messages</source>
        <translation>消息无法读取</translation>
    </message>
    <message>
        <source>Too many messages could not be read.</source>
        <translation>无法读取的消息过多。</translation>
    </message>
    <message>
        <source>The exchange may have changed its format: look for an update if this lasts.</source>
        <translation>交易所可能更改了格式：如果持续出现，请查找更新。</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接丢失</translation>
    </message>
    <message>
        <source>The connection ended without a goodbye.</source>
        <translation>连接未经告别就结束了。</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>被服务器关闭</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>服务器关闭了连接。</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>The server broke the WebSocket rules.</source>
        <translation>服务器违反了 WebSocket 规则。</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>A message was larger than this exchange&apos;s messages ever are.</source>
        <translation>有一条消息超过了该交易所消息的最大大小。</translation>
    </message>
    <message>
        <source>message stopped half-way</source>
        <translation>消息中途停止</translation>
    </message>
    <message>
        <source>A message began and did not end in time.</source>
        <translation>有一条消息开始后未及时结束。</translation>
    </message>
    <message>
        <source>server does not read</source>
        <translation>服务器不读取</translation>
    </message>
    <message>
        <source>The server no longer took what we sent.</source>
        <translation>服务器不再接收我方发送的内容。</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>The exchange says that this address asks too often.</source>
        <translation>交易所表示此地址请求过于频繁。</translation>
    </message>
    <message>
        <source>All attempts to this host wait; check whether another program uses the same address.</source>
        <translation>到此主机的所有尝试都在等待；请检查是否有其他程序使用同一地址。</translation>
    </message>
    <message>
        <source>address banned</source>
        <translation>地址被封禁</translation>
    </message>
    <message>
        <source>The exchange has banned this address for a while.</source>
        <translation>交易所已暂时封禁此地址。</translation>
    </message>
    <message>
        <source>Trying earlier makes it longer: wait, and stop other programs on the same address.</source>
        <translation>提前尝试会延长封禁：请等待，并停止同一地址上的其他程序。</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>违反规则</translation>
    </message>
    <message>
        <source>The server closed the connection for breaking its rules.</source>
        <translation>服务器因违反其规则而关闭了连接。</translation>
    </message>
    <message>
        <source>It is tried again more slowly.</source>
        <translation>会以更慢的速度重试。</translation>
    </message>
    <message>
        <source>server is busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>The server asked us to come back later.</source>
        <translation>服务器要求稍后再来。</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>由您操作</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已将其停止。</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>需要时请启动。</translation>
    </message>
    <message>
        <source>program ends</source>
        <translation>程序结束</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>程序正在结束。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>planned, no gap</source>
        <translation>计划内，无缺口</translation>
    </message>
    <message>
        <source>The connection is replaced as planned, without a gap.</source>
        <translation>连接按计划替换，没有缺口。</translation>
    </message>
    <message>
        <source>lifetime limit, no gap</source>
        <translation>寿命限制，无缺口</translation>
    </message>
    <message>
        <source>The exchange ends connections after a fixed time; a new one takes over before that.</source>
        <translation>交易所会在固定时间后结束连接；在此之前由新连接接管。</translation>
    </message>
    <message>
        <source>restart announced</source>
        <translation>已宣布重启</translation>
    </message>
    <message>
        <source>The exchange announced a restart.</source>
        <translation>交易所宣布将重启。</translation>
    </message>
    <message>
        <source>A new connection is made; there is nothing to do.</source>
        <translation>正在建立新连接；无需任何操作。</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>计算机休眠</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>此计算机曾处于休眠状态。</translation>
    </message>
    <message>
        <source>Lines are checked when it wakes; there is nothing to do.</source>
        <translation>唤醒时会检查线路；无需任何操作。</translation>
    </message>
    <message>
        <source>computer woke up</source>
        <translation>计算机已唤醒</translation>
    </message>
    <message>
        <source>This computer woke up and the line had not survived.</source>
        <translation>此计算机已唤醒，而线路未能保持。</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>The settings changed.</source>
        <translation>设置已更改。</translation>
    </message>
    <message>
        <source>session key expired</source>
        <translation>会话密钥已过期</translation>
    </message>
    <message>
        <source>The key of the private session ran out before it was renewed.</source>
        <translation>私有会话的密钥在续期之前已到期。</translation>
    </message>
    <message>
        <source>at your wish</source>
        <translation>应您的要求</translation>
    </message>
    <message>
        <source>You asked for a new connection.</source>
        <translation>您要求建立新连接。</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>This computer has no file handle left for the program.</source>
        <translation>此计算机已没有可供程序使用的文件句柄。</translation>
    </message>
    <message>
        <source>Raise the limit of open files or close other programs.</source>
        <translation>请提高打开文件数的上限，或关闭其他程序。</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation>此计算机已没有可用内存。</translation>
    </message>
    <message>
        <source>Close other programs; it is tried again by itself.</source>
        <translation>请关闭其他程序；会自动重试。</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>此计算机没有网络。</translation>
    </message>
    <message>
        <source>Check your own link: the feeds come back as soon as it does.</source>
        <translation>请检查您的本机网络：网络恢复后行情源会立即恢复。</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>时钟错误</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is too wrong for encrypted connections.</source>
        <translation>此计算机的时钟偏差过大，无法建立加密连接。</translation>
    </message>
    <message>
        <source>Set the clock, best by the network.</source>
        <translation>请校准时钟，最好通过网络。</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>凭据被拒绝</translation>
    </message>
    <message>
        <source>The exchange refused the key, its permissions or this address.</source>
        <translation>交易所拒绝了该密钥、其权限或此地址。</translation>
    </message>
    <message>
        <source>Check the key, its permissions and its list of addresses at the exchange.</source>
        <translation>请在交易所检查该密钥、其权限及其地址列表。</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>签名被拒绝</translation>
    </message>
    <message>
        <source>The exchange refused the signature: the secret does not belong to the key.</source>
        <translation>交易所拒绝了签名：Secret 与密钥不匹配。</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret again.</source>
        <translation>请重新输入该账户的 Secret。</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>地址不被允许</translation>
    </message>
    <message>
        <source>The exchange does not take this key from this computer&apos;s address.</source>
        <translation>交易所不接受从此计算机的地址使用该密钥。</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at the exchange.</source>
        <translation>请在交易所将此计算机的公网地址加入该密钥的列表。</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>The key may not read the account.</source>
        <translation>该密钥无权读取账户。</translation>
    </message>
    <message>
        <source>Allow the key to read at the exchange; trading and withdrawing are not needed.</source>
        <translation>请在交易所为该密钥开启读取权限；不需要交易和提现。</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>密钥已撤销</translation>
    </message>
    <message>
        <source>The key was deleted or changed at the exchange.</source>
        <translation>该密钥已在交易所被删除或更改。</translation>
    </message>
    <message>
        <source>Make a new key at the exchange and enter it here.</source>
        <translation>请在交易所创建新密钥并在此输入。</translation>
    </message>
    <message>
        <source>clock refused</source>
        <translation>时钟被拒绝</translation>
    </message>
    <message>
        <source>The exchange refused what was signed, because its time and this computer&apos;s differ.</source>
        <translation>交易所拒绝了签名内容，因为其时间与此计算机的时间不一致。</translation>
    </message>
    <message>
        <source>configuration error</source>
        <translation>配置错误</translation>
    </message>
    <message>
        <source>The configuration of this feed cannot work.</source>
        <translation>该行情源的配置无法工作。</translation>
    </message>
    <message>
        <source>Correct it in the configuration file; it is taken up at once.</source>
        <translation>请在配置文件中更正；更正后立即生效。</translation>
    </message>
    <message>
        <source>retries used up</source>
        <translation>重试次数用尽</translation>
    </message>
    <message>
        <source>All of the retries you allowed have failed.</source>
        <translation>您允许的重试全部失败。</translation>
    </message>
    <message>
        <source>Connect by hand, or raise reconnection.max_retries.</source>
        <translation>请手动连接，或提高 reconnection.max_retries。</translation>
    </message>
    <message>
        <source>login page in the way</source>
        <translation>被登录页拦截</translation>
    </message>
    <message>
        <source>A network login page answered instead of the exchange.</source>
        <translation>应答的是网络登录页，而不是交易所。</translation>
    </message>
    <message>
        <source>Log in to the network in a browser.</source>
        <translation>请在浏览器中登录网络。</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>整条线路</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Waits for its next attempt.</source>
        <translation>等待下一次尝试。</translation>
    </message>
    <message>
        <source>Down (%1); waits for its next attempt.</source>
        <translation>已中断（%1）；等待下一次尝试。</translation>
    </message>
    <message>
        <source>Connects.</source>
        <translation>正在连接。</translation>
    </message>
    <message>
        <source>Connected; asks for its streams.</source>
        <translation>已连接；正在请求数据流。</translation>
    </message>
    <message>
        <source>Data comes in; it has yet to prove that it lasts.</source>
        <translation>数据已到达；能否持续尚待验证。</translation>
    </message>
    <message>
        <source>Stable: the line has proven itself.</source>
        <translation>稳定：线路已通过验证。</translation>
    </message>
    <message>
        <source>Closes in an orderly way.</source>
        <translation>正在有序关闭。</translation>
    </message>
    <message>
        <source>Breaker open: attempts pause.</source>
        <translation>熔断器打开：尝试暂停。</translation>
    </message>
    <message>
        <source>Breaker open (%1): attempts pause.</source>
        <translation>熔断器打开（%1）：尝试暂停。</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>熔断器放行一次试探。</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>被阻止。</translation>
    </message>
    <message>
        <source>Throttled.</source>
        <translation>被限流。</translation>
    </message>
    <message>
        <source>Own link down.</source>
        <translation>本机网络已断开。</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>第一个连接关闭之前，由第二个连接接管。</translation>
    </message>
    <message>
        <source>Attempt %1 starts now.</source>
        <translation>第 %1 次尝试现在开始。</translation>
    </message>
    <message>
        <source>Attempt %1 starts in %2.</source>
        <translation>第 %1 次尝试将在 %2后开始。</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <translation>%1后恢复。</translation>
    </message>
    <message>
        <source>Back after %1, with attempt %2.</source>
        <translation>%1后恢复，第 %2 次尝试成功。</translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt to this host for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>%1 的熔断器在连续 %n 次失败后打开：%2内不尝试连接此主机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>熔断器在连续 %n 次失败后打开：%1内不进行尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker of %1 lets one trial through.</source>
        <translation>%1 的熔断器放行一次试探。</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>%1 的熔断器已关闭：可以自由尝试。</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>熔断器已关闭：可以自由尝试。</translation>
    </message>
    <message>
        <source>The line has been silent for %1; it is being checked.</source>
        <translation>该线路已静默 %1；正在检查。</translation>
    </message>
    <message>
        <source>%1 has been silent for %2; its last prices are old. It is asked for again.</source>
        <translation>%1 已静默 %2；最后的价格已旧。正在重新请求。</translation>
    </message>
    <message>
        <source>%1 speaks again.</source>
        <translation>%1 恢复发送。</translation>
    </message>
    <message>
        <source>The line speaks again.</source>
        <translation>线路恢复发送。</translation>
    </message>
    <message>
        <source>A message could not be read, and %1 may have needed it. It is brought back in step.</source>
        <translation>有一条消息无法读取，%1 可能需要它。正在重新同步。</translation>
    </message>
    <message>
        <source>%1 is out of step: expected %2, got %3. It is brought back in step.</source>
        <translation>%1 失步：预期 %2，收到 %3。正在重新同步。</translation>
    </message>
    <message numerus="yes">
        <source>%1 misses %n message(s): expected %2, got %3. It is brought back in step.</source>
        <extracomment>%n messages; %1 is a stream, %2 and %3 sequence numbers.</extracomment>
        <translation>
            <numerusform>%1 缺失 %n 条消息：预期 %2，收到 %3。正在重新同步。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back in step after %2.</source>
        <translation>%1 在 %2后重新同步。</translation>
    </message>
    <message>
        <source>The exchange confirmed %1.</source>
        <translation>交易所确认了 %1。</translation>
    </message>
    <message>
        <source>The exchange refused %1. Check the symbol and channel.</source>
        <translation>交易所拒绝了 %1。请检查交易对和频道。</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2. Check the symbol and channel.</source>
        <translation>交易所拒绝了 %1：%2。请检查交易对和频道。</translation>
    </message>
    <message numerus="yes">
        <source>A new connection took over without a gap (overlap %1, %n duplicate(s) dropped).</source>
        <extracomment>%n duplicates; %1 is a duration.</extracomment>
        <translation>
            <numerusform>新连接已无缺口接管（重叠 %1，丢弃 %n 条重复消息）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <translation>%1：%2，之前为 %3。</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock differs from this computer&apos;s by %1.</source>
        <translation>交易所的时钟与此计算机的时钟相差 %1。</translation>
    </message>
    <message>
        <source>The program refused a value: %1</source>
        <translation>程序拒绝了一个值：%1</translation>
    </message>
    <message>
        <source>The configuration has an error: %1</source>
        <translation>配置有错误：%1</translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation>网络失败：%1</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>服务器拒绝：%1</translation>
    </message>
    <message>
        <source>The server sent something that cannot be right: %1</source>
        <translation>服务器发送了不可能正确的内容：%1</translation>
    </message>
    <message>
        <source>This computer lacks something: %1</source>
        <translation>此计算机缺少资源：%1</translation>
    </message>
    <message>
        <source>The program ended in order.</source>
        <translation>程序已正常结束。</translation>
    </message>
    <message>
        <source>The program ended before everything was closed; the last seconds may be missing.</source>
        <translation>程序在全部关闭之前结束；最后几秒可能缺失。</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>演练：您触发了故障“%1”。</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>演练：故障“%1”已结束。</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>熔断器打开</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>被阻止</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>轮换中</translation>
    </message>
    <message>
        <source>Own link</source>
        <translation>本机网络</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>订阅中</translation>
    </message>
    <message>
        <source>Unproven</source>
        <extracomment>State of a line: data comes in, but not for long enough yet.</extracomment>
        <translation>待验证</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭中</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试探</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>被限流</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>本机网络断开</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲区</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: attempts are free.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: no attempts.</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: one attempt on trial.</extracomment>
        <translation>试探</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>域名解析</translation>
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
        <translation>升级</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>首个数据</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>线路中断</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信状态</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>陈旧度</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Counts at the breaker</source>
        <translation>计入熔断器</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划内</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Ticker</translation>
    </message>
    <message>
        <source>Best bid and ask</source>
        <translation>最优买卖价</translation>
    </message>
    <message>
        <source>Candles, 1 s</source>
        <translation>K 线，1 秒</translation>
    </message>
    <message>
        <source>Candles, 1 min</source>
        <translation>K 线，1 分钟</translation>
    </message>
    <message>
        <source>Candles, 5 min</source>
        <translation>K 线，5 分钟</translation>
    </message>
    <message>
        <source>Candles, 15 min</source>
        <translation>K 线，15 分钟</translation>
    </message>
    <message>
        <source>Candles, 1 h</source>
        <translation>K 线，1 小时</translation>
    </message>
    <message>
        <source>Candles, 4 h</source>
        <translation>K 线，4 小时</translation>
    </message>
    <message>
        <source>Candles, 1 d</source>
        <translation>K 线，1 天</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>Order book snapshots</source>
        <translation>订单簿快照</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>强平</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>标记价格</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>The server answered HTTP %1 instead of opening the feed.</source>
        <translation>服务器没有打开行情源，而是返回 HTTP %1。</translation>
    </message>
    <message>
        <source>The server closed the connection (code %1).</source>
        <translation>服务器关闭了连接（代码 %1）。</translation>
    </message>
    <message>
        <source>Asked for; the exchange has not answered yet.</source>
        <translation>已请求；交易所尚未应答。</translation>
    </message>
    <message>
        <source>Accepted; its first complete data has not come yet.</source>
        <translation>已接受；首批完整数据尚未到达。</translation>
    </message>
    <message>
        <source>Complete and recent.</source>
        <translation>完整且最新。</translation>
    </message>
    <message>
        <source>Nothing has come for longer than this stream is known to pause.</source>
        <translation>无数据的时间已超过该数据流通常的停顿。</translation>
    </message>
    <message>
        <source>Messages are missing in between; it is being brought back in step.</source>
        <translation>中间有消息缺失；正在重新同步。</translation>
    </message>
    <message>
        <source>The line is down: nothing can come.</source>
        <translation>线路已中断：无法收到任何数据。</translation>
    </message>
    <message>
        <source>The exchange refused it.</source>
        <translation>交易所已拒绝。</translation>
    </message>
    <message>
        <source>Asleep, or stopped by you: not counted as blind.</source>
        <translation>计算机休眠，或由您停止：不计为盲区。</translation>
    </message>
    <message>
        <source>Not trusted in the last 5 min: %1</source>
        <translation>最近 5 分钟不可信：%1</translation>
    </message>
    <message>
        <source>Ends and failures in the last hour: %1</source>
        <translation>最近一小时的断开和失败：%1</translation>
    </message>
    <message>
        <source>Round trip p95: %1</source>
        <translation>往返时间 p95：%1</translation>
    </message>
    <message>
        <source>Jitter, p95 − p50: %1</source>
        <translation>抖动，p95 − p50：%1</translation>
    </message>
    <message>
        <source>Stale or lagging streams: %1</source>
        <translation>陈旧或滞后的数据流：%1</translation>
    </message>
    <message>
        <source>Gaps and bad messages in the last hour: %1</source>
        <translation>最近一小时的缺口和错误消息：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
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
        <translation>自 %1 起监视</translation>
    </message>
</context>
<context>
    <name>feedwarden::AboutDialog</name>
    <message>
        <source>About Feedwarden</source>
        <translation>关于 Feedwarden</translation>
    </message>
    <message>
        <source>Feedwarden %1</source>
        <translation>Feedwarden %1</translation>
    </message>
    <message>
        <source>Keeps WebSocket feeds to crypto exchanges alive and shows whether they can be trusted.</source>
        <translation>保持与加密货币交易所的 WebSocket 行情源连接，并显示其是否可信。</translation>
    </message>
    <message>
        <source>Running with Qt %1, built with Qt %2. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>运行于 Qt %1，使用 Qt %2 构建。自由软件，遵循 GNU General Public License 第 3 版或更高版本，不提供任何担保。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>This program and what it is linked with</source>
        <translation>本程序及其链接的组件</translation>
    </message>
    <message>
        <source>its whole text is below</source>
        <translation>全文见下方</translation>
    </message>
    <message>
        <source>see the text below</source>
        <translation>见下方文本</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation>随本程序提供</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>所选组件的许可证</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1 comes under %2. The text: %3
More about it: %4</source>
        <translation>%1 遵循 %2。全文：%3
更多信息：%4</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>交易所(&amp;X)</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>环境(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API Key(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>Secret(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Events and files speak of the account by its name, so it stays</source>
        <translation>事件和文件按名称引用账户，因此名称不可更改</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens, and begins with a letter or digit.</source>
        <translation>名称最多 40 个小写字母、数字和连字符，以字母或数字开头。</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>已有同名的账户。</translation>
    </message>
    <message>
        <source>Enter key and secret as the exchange shows them.</source>
        <translation>请按交易所显示的内容输入密钥和 Secret。</translation>
    </message>
    <message>
        <source>Enter key, secret and passphrase as the exchange shows them.</source>
        <translation>请按交易所显示的内容输入密钥、Secret 和密码短语。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): a private key</source>
        <translation>
            <numerusform>%n 行：私钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a place to keep them…</source>
        <translation>正在查找存放位置…</translation>
    </message>
    <message>
        <source>Kept in %1, and never shown again. A key that can only read is enough.</source>
        <extracomment>%1 is a keychain, a vault or a folder.</extracomment>
        <translation>存放位置：%1。之后不再显示。只能读取的密钥就足够。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What came of a test, and a few words on it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>仍然保存(&amp;S)</translation>
    </message>
    <message>
        <source>There is no place yet to keep the secret in</source>
        <translation>尚无存放 Secret 的位置</translation>
    </message>
    <message>
        <source>Saves without a test that has passed</source>
        <translation>未通过测试也保存</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>The test logs in once and reads the account; nothing is ordered or changed.</source>
        <translation>测试会登录一次并读取账户；不会下单或更改任何内容。</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>尚不完整</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Connects, logs in and reads the account.</source>
        <translation>连接、登录并读取账户。</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountPage</name>
    <message>
        <source>&amp;Connect now</source>
        <translation>立即连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>重新连接(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>禁用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>尚无账户</translation>
    </message>
    <message>
        <source>With a key that can read, your orders, fills, balances and positions are heard as they change, and a gap in them is told. The secret is kept in this computer&apos;s keychain or in an encrypted file, never in the configuration. On a machine without a window: feedwarden-agent accounts add</source>
        <translation>使用可读取的密钥，您的订单、成交、余额和持仓一有变动就会收到，其中的缺口也会通知。Secret 保存在此计算机的密钥环或加密文件中，绝不写入配置。在没有窗口的机器上：feedwarden-agent accounts add</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Connect the selected account now</source>
        <translation>立即连接所选账户</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove the account %1 and its secret from this computer?</source>
        <translation>从此计算机移除账户 %1 及其 Secret？</translation>
    </message>
    <message>
        <source>At the exchange its key lives on: delete it there if you do not need it.</source>
        <translation>其密钥在交易所仍然有效：如不需要，请在那里删除。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountTableModel</name>
    <message>
        <source>Without a renewal the session&apos;s key dies in %1.</source>
        <translation>若不续期，会话密钥将在 %1后失效。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最后事件</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Renewal in</source>
        <translation>续期倒计时</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
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
        <translation>%1 无应答</translation>
    </message>
    <message>
        <source>the configuration has errors, the last good one stays in force</source>
        <translation>配置有错误，上一份有效配置继续生效</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>添加渠道</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>Secret(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>聊天(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What is sent</source>
        <translation>发送内容(&amp;W)</translation>
    </message>
    <message>
        <source>T&amp;old of</source>
        <translation>通知范围(&amp;O)</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>放弃时限(&amp;V)</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>服务器(&amp;V)</translation>
    </message>
    <message>
        <source>Addresses of this computer and of &amp;inner networks are allowed, and http://</source>
        <translation>允许此计算机和内部网络的地址，以及 http://(&amp;I)</translation>
    </message>
    <message>
        <source>The channel is s&amp;witched on</source>
        <translation>启用该渠道(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Add the channel</source>
        <translation>添加渠道(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rules and waiting messages go by the name, so it stays</source>
        <translation>规则和等待中的消息按名称引用，因此名称不可更改</translation>
    </message>
    <message>
        <source>A channel of another kind is another channel</source>
        <translation>其他类型的渠道是另一个渠道</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>请按 30 s 或 500 ms 的格式输入</translation>
    </message>
    <message>
        <source>Enter the bot&apos;s token.</source>
        <translation>请输入机器人的 token。</translation>
    </message>
    <message>
        <source>Enter the webhook&apos;s address.</source>
        <translation>请输入 Webhook 的地址。</translation>
    </message>
    <message>
        <source>It is kept in a file that only you can read, and never shown again.</source>
        <translation>保存在只有您能读取的文件中，且不再显示。</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>尚不完整</translation>
    </message>
    <message>
        <source>This is what it does</source>
        <translation>其作用如下</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelModel</name>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>无法工作：%1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>正在重试：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n 条消息等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works, %n message(s) delivered</source>
        <translation>
            <numerusform>正常，已送达 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>有声音</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>通知范围</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelPage</name>
    <message>
        <source>Where alerts are told</source>
        <translation>告警通知渠道</translation>
    </message>
    <message>
        <source>With a s&amp;ound on this computer where it is critical</source>
        <translation>严重时在此计算机上发出声音(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add a channel…</source>
        <translation>添加渠道(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>停用(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send a test alert</source>
        <translation>发送测试告警(&amp;S)</translation>
    </message>
    <message>
        <source>There is a sound again.</source>
        <translation>声音已恢复。</translation>
    </message>
    <message>
        <source>There is no sound any more.</source>
        <translation>不再有声音。</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>启用(&amp;W)</translation>
    </message>
    <message>
        <source>This computer is no channel: it can be switched on and off.</source>
        <translation>此计算机不是渠道：它只能启用和停用。</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test, now and through the channel itself, whatever rules and quiet hours say.</source>
        <translation>立即通过该渠道发送一条注明为测试的消息，不受规则和免打扰时段影响。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>“%1” was added. Send a test alert now.</source>
        <translation>“%1”已添加。请立即发送测试告警。</translation>
    </message>
    <message>
        <source>Notifications were switched on.</source>
        <translation>通知已启用。</translation>
    </message>
    <message>
        <source>Notifications were switched off.</source>
        <translation>通知已停用。</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>“%1”已启用。</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>“%1”已停用。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>测试正在发送到 %1…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1：消息已送达。</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1：未送达。%2</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertDialog</name>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Alerts that last</source>
        <translation>持续中的告警</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>告警渠道</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>确认(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Snooze for an hour</source>
        <translation>暂缓一小时(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Change the &amp;rules…</source>
        <translation>更改规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Change the &amp;channels…</source>
        <translation>更改渠道(&amp;C)…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>当前异常</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>通知渠道</translation>
    </message>
    <message>
        <source>%1: sending…</source>
        <translation>%1：正在发送…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1：消息已送达。</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1：未送达。%2</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>持续中</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>即将结束</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>暂缓至 %1</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>正在重试：%1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>无法工作：%1</translation>
    </message>
    <message>
        <source>No channel yet. Add one, to be told by Telegram, Slack or others.</source>
        <translation>尚无渠道。添加一个即可通过 Telegram、Slack 等接收通知。</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
</context>
<context>
    <name>feedwarden::BackoffPreview</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>每次尝试前的等待时间</translation>
    </message>
    <message>
        <source>Attempt %1 after %2</source>
        <translation>第 %1 次尝试在 %2后</translation>
    </message>
    <message>
        <source>Attempt %1 after %2 (%3 to %4)</source>
        <translation>第 %1 次尝试在 %2后（%3 至 %4）</translation>
    </message>
    <message>
        <source>A lost line stays down until somebody connects it.</source>
        <translation>丢失的线路保持中断，直到有人将其连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1.</source>
        <translation>
            <numerusform>%n 次尝试需要 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1 to %2.</source>
        <translation>
            <numerusform>%n 次尝试需要 %1 至 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
</context>
<context>
    <name>feedwarden::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the worst alarm: so many more feeds have one.</extracomment>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>尚无行情源</translation>
    </message>
    <message>
        <source>Market data is watched as soon as the configuration names a feed.</source>
        <translation>配置中一旦指定行情源，就会开始监视行情数据。</translation>
    </message>
    <message>
        <source>All feeds are stopped</source>
        <translation>所有行情源已停止</translation>
    </message>
    <message>
        <source>Start one when you want it.</source>
        <translation>需要时请启动一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) connecting</source>
        <translation>
            <numerusform>%n 个行情源连接中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown as trusted before it has proven itself.</source>
        <translation>未经验证之前，任何内容都不显示为可信。</translation>
    </message>
    <message>
        <source>Everything is trusted</source>
        <translation>全部可信</translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>每个数据流都完整且最新。</translation>
    </message>
</context>
<context>
    <name>feedwarden::ChartActions</name>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>复制为图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>保存图像(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>It could not be printed: the printer does not answer.</source>
        <translation>无法打印：打印机无应答。</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>保存图像</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>图像 (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2.</source>
        <translation>无法将图像写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>feedwarden::CommandField</name>
    <message>
        <source>Search or command</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopAccounts</name>
    <message>
        <source>The configuration has changed: secrets are kept in another place now.</source>
        <translation>配置已更改：机密信息现存放于另一位置。</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>memory, until this program ends</source>
        <translation>内存（直到本程序结束）</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <extracomment>%1 is an encrypted file.</extracomment>
        <translation>保险库 %1</translation>
    </message>
    <message>
        <source>The secret store is not open yet.</source>
        <translation>机密存储尚未打开。</translation>
    </message>
    <message>
        <source>nothing is connected yet</source>
        <translation>尚未建立任何连接</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>无法写入配置：%1</translation>
    </message>
    <message>
        <source>The account is gone, but its secret is not: %1</source>
        <translation>账户已移除，但其 Secret 仍在：%1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopFeeds</name>
    <message>
        <source>nothing is connected yet</source>
        <translation>尚未建立任何连接</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>无法写入配置：%1</translation>
    </message>
    <message>
        <source>The configuration has been changed since the import, so it stays as it is.</source>
        <translation>导入之后配置已被更改，因此保持原样。</translation>
    </message>
    <message>
        <source>There is no configuration yet that could be copied.</source>
        <translation>尚无可复制的配置。</translation>
    </message>
    <message>
        <source>The configuration has errors, so it was not copied: %1</source>
        <translation>配置有错误，因此未复制：%1</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>无法写入副本：%1</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>这不是可读取的文件。</translation>
    </message>
    <message>
        <source>the exchanges are simulated</source>
        <translation>交易所是模拟的</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopRules</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An exchange, and the name of one of its several feeds.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>the rules have been changed meanwhile; close this and look at them again</source>
        <translation>规则在此期间已被更改；请关闭后重新查看</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>无法写入配置：%1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopSession</name>
    <message>
        <source>The demo cannot run: %1</source>
        <translation>演示无法运行：%1</translation>
    </message>
    <message>
        <source>The configuration: %1</source>
        <translation>配置：%1</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>A mark beside the summary: the exchanges are simulated.</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Nothing here opens it by itself; edit %1</source>
        <translation>此处没有可自动打开它的程序；请编辑 %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopTelling</name>
    <message>
        <source>The rule “%1” goes to “%2” alone. Choose another channel there first.</source>
        <translation>规则“%1”仅指向“%2”。请先在该规则中选择其他渠道。</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>无法写入配置：%1</translation>
    </message>
    <message>
        <source>it has been changed meanwhile; close this and look at it again</source>
        <translation>在此期间已被更改；请关闭后重新查看</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>无法移除 %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::EmptyPage</name>
    <message>
        <source>&amp;Add a feed…</source>
        <translation>添加行情源(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>打开配置(&amp;C)</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>启动演示(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the errors of the configuration that are listed: so many more.</extracomment>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>尚无行情源</translation>
    </message>
    <message>
        <source>Feedwarden keeps market data feeds alive and tells you, second by second, whether you can trust them. Add a feed of an exchange, or look around in the demo: it simulates exchanges on this computer and contacts no real host.</source>
        <translation>Feedwarden 保持行情源的连接，并逐秒告诉您它们是否可信。请添加一个交易所的行情源，或先看看演示：它在此计算机上模拟交易所，不联系任何真实主机。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration</source>
        <translation>
            <numerusform>配置中有 %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed runs until the file is right. It is taken up as soon as it is saved.</source>
        <translation>文件正确之前不运行任何行情源。保存后立即生效。</translation>
    </message>
    <message>
        <source>Opens the configuration file; it is taken up as soon as it is saved</source>
        <translation>打开配置文件；保存后立即生效</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Exchange, account</source>
        <translation>交易所、账户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventPage</name>
    <message>
        <source>Exchange or account</source>
        <translation>交易所或账户</translation>
    </message>
    <message>
        <source>All exchanges and accounts</source>
        <translation>所有交易所和账户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>在日志中搜索</translation>
    </message>
    <message>
        <source>&amp;Streams&apos; trust, subscriptions, accounts&apos; changes</source>
        <translation>数据流可信状态、订阅、账户变动(&amp;S)</translation>
    </message>
    <message>
        <source>Only what happened in the selected time is shown; a click shows all</source>
        <translation>仅显示所选时间内的事件；单击显示全部</translation>
    </message>
    <message>
        <source>Selected time</source>
        <translation>所选时间</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>重新显示所有事件</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>A button that shows the time to which the log is narrowed, with a cross that takes it away.</extracomment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>The events from before this start cannot be read at the moment; it is tried again by itself.</source>
        <translation>目前无法读取本次启动之前的事件；会自动重试。</translation>
    </message>
    <message>
        <source>The events from before this start are being read…</source>
        <translation>正在读取本次启动之前的事件…</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of more than %2 are shown.</source>
        <translation>本次启动之前的事件超过 %2 个，显示其中最新的 %1 个。</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of %2 are shown.</source>
        <translation>本次启动之前的事件共 %2 个，显示其中最新的 %1 个。</translation>
    </message>
    <message>
        <source>Select a shorter time to see the others.</source>
        <translation>选择更短的时间可查看其余事件。</translation>
    </message>
    <message>
        <source>The search looks at these; select a shorter time for others.</source>
        <translation>搜索只针对这些事件；要搜索其他事件，请选择更短的时间。</translation>
    </message>
    <message>
        <source>Events are kept since %1.</source>
        <translation>事件自 %1 起保留。</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>程序本身</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>没有匹配的事件</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Reading what was kept of this time…</source>
        <translation>正在读取这段时间保留的内容…</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no event was kept</source>
        <translation>这段时间没有任何信息：未保留事件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>添加行情源</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>交易所(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Symbols</source>
        <translation>交易对(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Connect it whenever Feedwarden &amp;runs</source>
        <translation>Feedwarden 运行时即连接(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add the feed</source>
        <translation>添加行情源(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose an exchange</source>
        <translation>选择交易所</translation>
    </message>
    <message>
        <source>A feed stays with its exchange; another exchange is another feed</source>
        <translation>行情源固定于其交易所；换交易所就是另一个行情源</translation>
    </message>
    <message>
        <source>Events and files speak of the feed by its name, so it stays</source>
        <translation>事件和文件按名称引用行情源，因此名称不可更改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Hide the &amp;policies</source>
        <translation>隐藏策略(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Policies: when to try again, when to give up, when to worry…</source>
        <translation>策略：何时重试、何时放弃、何时警惕(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose an exchange.</source>
        <translation>请选择交易所。</translation>
    </message>
    <message>
        <source>Choose at least one symbol.</source>
        <translation>请至少选择一个交易对。</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>请至少选择一个频道。</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens.</source>
        <translation>名称最多 40 个小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>There is a feed of this name already.</source>
        <translation>已有同名的行情源。</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>该名称已存在</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>尚不完整</translation>
    </message>
    <message>
        <source>Changes are taken up as soon as they are saved.</source>
        <translation>更改保存后立即生效。</translation>
    </message>
    <message>
        <source>It is connected as soon as it is saved.</source>
        <translation>保存后立即连接。</translation>
    </message>
    <message>
        <source>It is kept in the configuration, and not connected.</source>
        <translation>保存在配置中，不连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>The number of streams that a feed will have.</extracomment>
        <translation>
            <numerusform>%n 个数据流</numerusform>
        </translation>
    </message>
    <message>
        <source>the exchange’s own</source>
        <translation>交易所自己的地址</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;EST address</source>
        <translation>REST 地址(&amp;E)</translation>
    </message>
    <message>
        <source>For a test network of the exchange, or for feedwarden-sim.</source>
        <translation>用于交易所的测试网络或 feedwarden-sim。</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedTableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The breaker&apos;s column: open, and how long still.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Round trip of the last minute, see the column before</source>
        <translation>最近一分钟的往返时间，见前一列</translation>
    </message>
    <message>
        <source>Feed latency of the last minute, see the column before</source>
        <translation>最近一分钟的行情延迟，见前一列</translation>
    </message>
    <message>
        <source>Round trip over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>最近一分钟的往返时间：p50 %1，p95 %2，p99 %3，最大 %4</translation>
    </message>
    <message>
        <source>Feed latency over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>最近一分钟的行情延迟：p50 %1，p95 %2，p99 %3，最大 %4</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock has not been compared with ours, so this is the raw difference.</source>
        <translation>估计值：交易所时钟尚未与本机时钟比对，因此这是原始差值。</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock is known to ± %1 only.</source>
        <translation>估计值：交易所时钟的误差仅知在 ± %1 以内。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than %1 ago</source>
        <translation>
            <numerusform>比 %1前高 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than %1 ago</source>
        <translation>
            <numerusform>比 %1前低 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip of the last minute</source>
        <translation>最近一分钟往返时间</translation>
    </message>
    <message>
        <source>Feed latency of the last minute</source>
        <translation>最近一分钟行情延迟</translation>
    </message>
    <message>
        <source>0 to 100; where the points went stands beside the charts</source>
        <translation>0 到 100；扣分明细见图表旁</translation>
    </message>
    <message>
        <source>Ping to pong on our clock, middle of the last minute</source>
        <translation>按本机时钟从 ping 到 pong，最近一分钟的中位数</translation>
    </message>
    <message>
        <source>Round trip of the last 60 seconds</source>
        <translation>最近 60 秒的往返时间</translation>
    </message>
    <message>
        <source>Feed latency of the last 60 seconds</source>
        <translation>最近 60 秒的行情延迟</translation>
    </message>
    <message>
        <source>From the exchange&apos;s event to us, corrected by the clock offset</source>
        <translation>从交易所的事件到本机，已按时钟偏差修正</translation>
    </message>
    <message>
        <source>Messages per second over the last 5 seconds</source>
        <translation>最近 5 秒的每秒消息数</translation>
    </message>
    <message>
        <source>Age of the last data message; heartbeats do not count</source>
        <translation>距最后一条数据消息的时间；心跳不计</translation>
    </message>
    <message>
        <source>Recoveries from an outage since the start</source>
        <translation>启动以来从中断恢复的次数</translation>
    </message>
    <message>
        <source>Whether attempts pause after many failures, and for how long</source>
        <translation>多次失败后尝试是否暂停，以及暂停多久</translation>
    </message>
    <message>
        <source>Time until the next attempt</source>
        <translation>距下一次尝试的时间</translation>
    </message>
    <message>
        <source>Time today in which something wanted was not trusted</source>
        <translation>今天所需数据不可信的时间</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>行情延迟</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>消息/秒</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最后消息</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连次数</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>Blind today</source>
        <translation>今日盲区</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>The column &quot;Next try&quot;: its time has come, but not its turn among those to the same host.</extracomment>
        <translation>排队中</translation>
    </message>
</context>
<context>
    <name>feedwarden::ImportDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation>导入配置</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the file</source>
        <translation>
            <numerusform>文件中有 %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would change</source>
        <translation>将发生以下更改</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>不会有任何更改</translation>
    </message>
    <message>
        <source>It cannot be taken before they are mended. Nothing has been changed.</source>
        <translation>错误修正之前无法采用。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The configuration that there is stays beside it, as a file that ends in “.bak”.</source>
        <translation>现有配置保留在旁边，文件名以“.bak”结尾。</translation>
    </message>
    <message>
        <source>The file says what the configuration says already.</source>
        <translation>该文件的内容与现有配置相同。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未采用</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>按顺序的经过</translation>
    </message>
    <message>
        <source>What was missed, by stream</source>
        <translation>各数据流的漏收内容</translation>
    </message>
    <message>
        <source>Nothing is known to be missed</source>
        <translation>没有已知的漏收</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>漏收内容</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Notes on this incident</source>
        <translation>该事故的备注</translation>
    </message>
    <message>
        <source>Your own notes: ticket numbers, what you did, what the exchange answered</source>
        <translation>您自己的备注：工单号、您的操作、交易所的答复</translation>
    </message>
    <message>
        <source>Whether the notes are saved</source>
        <translation>备注是否已保存</translation>
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation>上一个事故(&amp;P)</translation>
    </message>
    <message>
        <source>The one before it, of the same exchange</source>
        <translation>同一交易所的前一个事故</translation>
    </message>
    <message>
        <source>Ne&amp;xt incident</source>
        <translation>下一个事故(&amp;X)</translation>
    </message>
    <message>
        <source>The one after it, of the same exchange</source>
        <translation>同一交易所的后一个事故</translation>
    </message>
    <message>
        <source>Show on the &amp;timeline</source>
        <translation>在时间线中显示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>One file with picture, story and figures, to send to the exchange’s support</source>
        <translation>一个包含图、经过和数据的文件，可发送给交易所客服</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>With my n&amp;otes</source>
        <translation>包含我的备注(&amp;O)</translation>
    </message>
    <message>
        <source>Whether copies and exports have the notes in them</source>
        <translation>复制和导出的内容是否包含备注</translation>
    </message>
    <message>
        <source>What became of the copy or the file</source>
        <translation>复制或文件的结果</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There is no earlier one.</source>
        <translation>没有更早的事故。</translation>
    </message>
    <message>
        <source>There is no later one.</source>
        <translation>没有更晚的事故。</translation>
    </message>
    <message>
        <source>Nothing is known of this incident any more</source>
        <translation>该事故已没有任何信息</translation>
    </message>
    <message>
        <source>It is older than what is kept, or it was never written down.</source>
        <translation>它早于保留的内容，或从未被记录。</translation>
    </message>
    <message>
        <source>Incident – %1, %2</source>
        <translation>事故 – %1，%2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Kept until the program ends: no history is written.</source>
        <translation>保留到程序结束：未写入历史记录。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>This program was built without libarchive, which the file is made with. “Copy as text” works all the same.</source>
        <translation>本程序构建时未包含生成该文件所需的 libarchive。“复制为文本”仍然可用。</translation>
    </message>
    <message>
        <source>Export the incident</source>
        <translation>导出事故</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>归档文件 (*.zip)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentPicture</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>线路 %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>A row of the picture of an outage: ticks at the attempts to connect.</extracomment>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>A row of the picture of an outage: planned waits above, real ones below.</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>The incident over time</source>
        <translation>事故的时间过程</translation>
    </message>
    <message>
        <source>%1 Local time (%2); begin in UTC: %3.</source>
        <extracomment>Under a picture: a sentence about the outage, and which time its axis shows.</extracomment>
        <translation>%1 本地时间（%2）；开始于 UTC：%3。</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStepModel</name>
    <message>
        <source>Time</source>
        <extracomment>Columns of the story of an outage; the waits are those before an attempt to connect.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Planned wait</source>
        <translation>计划等待</translation>
    </message>
    <message>
        <source>Real wait</source>
        <translation>实际等待</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStreamModel</name>
    <message>
        <source>What was said while the line was down cannot be counted: an exchange&apos;s numbers begin anew with each session, or there are none.</source>
        <translation>线路中断期间发送的内容无法计数：交易所的编号随每个会话重新开始，或者没有编号。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Messages missed</source>
        <translation>漏收的消息</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲区</translation>
    </message>
    <message>
        <source>Trusted again</source>
        <translation>恢复可信</translation>
    </message>
</context>
<context>
    <name>feedwarden::Language</name>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation>系统语言(&amp;G)</translation>
    </message>
    <message>
        <source>No speaker of this language has reviewed the translation yet. Corrections are welcome.</source>
        <translation>译文尚未经该语言使用者审校，欢迎指正。</translation>
    </message>
</context>
<context>
    <name>feedwarden::LatencyChart</name>
    <message>
        <source>Latency over time</source>
        <translation>延迟随时间变化</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>行情延迟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What is measured, and of which exchange: &quot;Round trip, Kraken&quot;.
----------
What is measured, and which quantile of it: &quot;Round trip, p95&quot;.</extracomment>
        <translation>%1，%2</translation>
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
        <translation>一格的全部</translation>
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
        <translation>最大</translation>
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
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>行情延迟</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>All, p50</source>
        <translation>全部，p50</translation>
    </message>
    <message>
        <source>All, p95</source>
        <translation>全部，p95</translation>
    </message>
</context>
<context>
    <name>feedwarden::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account&apos;s name and its exchange.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation>立即连接(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>重新连接(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Reset &amp;breaker</source>
        <translation>重置熔断器(&amp;B)</translation>
    </message>
    <message>
        <source>Add a &amp;feed…</source>
        <translation>添加行情源(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>禁用(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>撤销移除(&amp;U)</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>全部启动(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>全部停止(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>交易所(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>搜索或命令(&amp;S)</translation>
    </message>
    <message>
        <source>Search the &amp;log</source>
        <translation>搜索日志(&amp;L)</translation>
    </message>
    <message>
        <source>Follow &amp;now</source>
        <translation>跟随当前时间(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;table</source>
        <translation>转到表格(&amp;T)</translation>
    </message>
    <message>
        <source>Group &amp;by exchange</source>
        <translation>按交易所分组(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>告警(&amp;A)…</translation>
    </message>
    <message>
        <source>Alert r&amp;ules…</source>
        <translation>告警规则(&amp;U)…</translation>
    </message>
    <message>
        <source>Alert c&amp;hannels…</source>
        <translation>告警渠道(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Quiet hours…</source>
        <translation>免打扰时段(&amp;Q)…</translation>
    </message>
    <message>
        <source>Plann&amp;ed times…</source>
        <translation>计划时段(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>演练(&amp;R)</translation>
    </message>
    <message>
        <source>Colours of the syste&amp;m</source>
        <translation>系统颜色(&amp;M)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a re&amp;port…</source>
        <translation>保存报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>打开配置(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation>导出配置(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import a configuration…</source>
        <translation>导入配置(&amp;I)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>No feed yet. “Add a feed…” in the menu adds one.</source>
        <translation>尚无行情源。可用菜单中的“添加行情源…”添加。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>连接建立</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>The configuration was copied to %1</source>
        <translation>配置已复制到 %1</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>撤销导入(&amp;U)</translation>
    </message>
    <message>
        <source>Another configuration was taken.</source>
        <translation>已采用另一份配置。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 已移除。</translation>
    </message>
    <message>
        <source>Undo brings back the one before, as it was.</source>
        <translation>撤销会原样恢复之前的配置。</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Configurations (*.toml)</source>
        <translation>配置 (*.toml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A place in the configuration: a line, and the key in it.</extracomment>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the configuration and what is wrong there.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration; what ran before goes on</source>
        <translation>
            <numerusform>配置中有 %n 个错误；之前运行的继续运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <extracomment>An account, and how it is.</extracomment>
        <translation>账户 %1：%2</translation>
    </message>
    <message>
        <source>%1 – Feedwarden</source>
        <translation>%1 – Feedwarden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>启用(&amp;N)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Go to account %1</source>
        <translation>转到账户 %1</translation>
    </message>
    <message>
        <source>%1: connect now</source>
        <translation>%1：立即连接</translation>
    </message>
    <message>
        <source>%1: reconnect</source>
        <translation>%1：重新连接</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1：启动</translation>
    </message>
    <message>
        <source>%1: stop</source>
        <translation>%1：停止</translation>
    </message>
    <message>
        <source>%1: reset breaker</source>
        <translation>%1：重置熔断器</translation>
    </message>
    <message>
        <source>Show the last incident of %1</source>
        <translation>显示 %1 的最近一次事故</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>新增内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Feedwarden</source>
        <translation>关于 Feedwarden(&amp;A)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Si&amp;de panel on the left</source>
        <translation>侧边栏置于左侧(&amp;D)</translation>
    </message>
    <message>
        <source>Side panel in its &amp;own window</source>
        <translation>侧边栏置于独立窗口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pages in their own window</source>
        <translation>页面置于独立窗口(&amp;P)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>重置布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Pages – Feedwarden</source>
        <extracomment>The title of a window that holds the pages with charts and tables.</extracomment>
        <translation>页面 – Feedwarden</translation>
    </message>
    <message>
        <source>Selected exchange – Feedwarden</source>
        <translation>所选交易所 – Feedwarden</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
</context>
<context>
    <name>feedwarden::NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>New in Feedwarden %1</source>
        <translation>Feedwarden %1 的新增内容</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>feedwarden::NoticeBar</name>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageBars</name>
    <message>
        <source>planned %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <extracomment>The wait before an attempt to reconnect: what was promised and what it was.</extracomment>
        <translation>计划 %1，等待 %2</translation>
    </message>
    <message>
        <source>Outages of each exchange over time</source>
        <translation>各交易所的中断随时间变化</translation>
    </message>
    <message>
        <source>No outages</source>
        <translation>没有中断</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), %1 down in all</source>
        <extracomment>%n outages, that lasted %1 when added up.</extracomment>
        <translation>
            <numerusform>%n 次中断，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: down for %2</source>
        <translation>%1：已中断 %2</translation>
    </message>
    <message>
        <source>%1: was down for %2</source>
        <translation>%1：曾中断 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>尚未尝试</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); the breaker opened</source>
        <translation>
            <numerusform>%n 次尝试；熔断器已打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>第 %1 次尝试：%2</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageModel</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>An exchange and which of its connections: &quot;Coinbase, line 2&quot;.</extracomment>
        <translation>%1，线路 %2</translation>
    </message>
    <message>
        <source>%1, lasting</source>
        <extracomment>The length of an outage that is not over.</extracomment>
        <translation>%1，仍在持续</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Last wait</source>
        <translation>最后等待</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>熔断器</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedDialog</name>
    <message>
        <source>Edit a planned time</source>
        <translation>编辑计划时段</translation>
    </message>
    <message>
        <source>Add a planned time</source>
        <translation>添加计划时段</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>所有行情源</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>适用对象(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>结束(&amp;D)</translation>
    </message>
    <message>
        <source>What for, if you like</source>
        <translation>用途（可选）</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Add the &amp;time</source>
        <translation>添加时段(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Write date and time like 2026-11-25 06:00</source>
        <translation>请按 2026-11-25 06:00 的格式输入日期和时间</translation>
    </message>
    <message>
        <source>It has to end after it begins</source>
        <translation>结束必须晚于开始</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <translation>按此计算机的时间</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>尚不完整</translation>
    </message>
    <message>
        <source>This is what it says: %1</source>
        <extracomment>What is planned, and how long until then: &quot;This is what it says: in 2 h 10 min&quot;.</extracomment>
        <translation>含义：%1</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedModel</name>
    <message>
        <source>All feeds</source>
        <translation>所有行情源</translation>
    </message>
    <message>
        <source>About</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedPage</name>
    <message>
        <source>Planned times</source>
        <translation>计划时段</translation>
    </message>
    <message>
        <source>Nothing is planned. In a planned time feeds may be down without an alert.</source>
        <translation>没有计划。在计划时段内，行情源可以中断而不告警。</translation>
    </message>
    <message>
        <source>&amp;Add a planned time…</source>
        <translation>添加计划时段(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Again a &amp;week later…</source>
        <translation>一周后重复(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Adds the same seven days later. The configuration knows single times only.</source>
        <translation>添加七天后的相同时段。配置只支持单次时段。</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>没有计划</translation>
    </message>
    <message>
        <source>Plan a time in which an exchange or your own network is worked on, and nobody is called.</source>
        <translation>为交易所或您自己网络的维护计划一个时段，期间不打扰任何人。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A planned time: whom it is about, and whether it is now, or how long until it is.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>所有行情源</translation>
    </message>
    <message>
        <source>The planned time was saved.</source>
        <translation>计划时段已保存。</translation>
    </message>
    <message>
        <source>The planned time was added.</source>
        <translation>计划时段已添加。</translation>
    </message>
    <message>
        <source>The planned time was removed.</source>
        <translation>计划时段已移除。</translation>
    </message>
</context>
<context>
    <name>feedwarden::PolicyFields</name>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>对半</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>去相关</translation>
    </message>
    <message>
        <source>&amp;Growth of the wait</source>
        <translation>等待时间增长(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>倍数(&amp;F)</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>首次等待</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最长等待(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>抖动(&amp;J)</translation>
    </message>
    <message>
        <source>Jitter ±</source>
        <translation>抖动 ±</translation>
    </message>
    <message>
        <source>&amp;Breaker opens after</source>
        <translation>熔断器打开阈值(&amp;B)</translation>
    </message>
    <message>
        <source>Breaker pauses</source>
        <translation>熔断器暂停时长</translation>
    </message>
    <message>
        <source>&amp;Ping every</source>
        <translation>ping 间隔(&amp;P)</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>静默判定时间</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>每次尝试前的等待时间</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>Where a feed has no policy of its own: what then holds, such as &quot;exponential&quot; or &quot;30 s&quot;.</extracomment>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>请按 30 s 或 500 ms 的格式输入</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>请输入数字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of the policies, and what is wrong with it.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>feedwarden::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>启动和托盘</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, minimised</source>
        <translation>登录时启动并最小化(&amp;L)</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>启动时最小化，有托盘时进入托盘(&amp;M)</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>在托盘中显示图标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray: closing the window ends the program.</source>
        <translation>此桌面不显示托盘图标：关闭窗口即结束程序。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>S&amp;ound when a feed goes down</source>
        <translation>行情源中断时发出声音(&amp;O)</translation>
    </message>
    <message>
        <source>M&amp;ute all sounds, those of alerts too</source>
        <translation>静音所有声音，包括告警声音(&amp;U)</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
</context>
<context>
    <name>feedwarden::QualityChart</name>
    <message>
        <source>Connection quality over time</source>
        <translation>连接质量随时间变化</translation>
    </message>
    <message>
        <source>Connection quality</source>
        <translation>连接质量</translation>
    </message>
    <message>
        <source>%1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>%1，最低 %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::QuietPage</name>
    <message>
        <source>Alerts are &amp;told at all</source>
        <translation>启用告警通知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, every day</source>
        <translation>每天的免打扰时段(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>至(&amp;O)</translation>
    </message>
    <message>
        <source>What is &amp;critical gets through all the same</source>
        <translation>严重告警仍然通知(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The quiet hours were saved.</source>
        <translation>免打扰时段已保存。</translation>
    </message>
    <message>
        <source>Write times like 22:00</source>
        <translation>请按 22:00 的格式输入时间</translation>
    </message>
    <message>
        <source>The two times have to be different: all day is not quiet hours</source>
        <translation>两个时间必须不同：免打扰时段不能是全天</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>In the time of this computer; over midnight, too</source>
        <translation>按此计算机的时间；可跨午夜</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>尚不完整</translation>
    </message>
    <message>
        <source>This is what it will be once it is saved</source>
        <translation>保存后的设置</translation>
    </message>
    <message>
        <source>This is what it is</source>
        <translation>当前设置</translation>
    </message>
</context>
<context>
    <name>feedwarden::RateChart</name>
    <message>
        <source>Messages per second over time</source>
        <translation>每秒消息数随时间变化</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>每秒消息数</translation>
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
        <translation>中断，最新在前</translation>
    </message>
    <message>
        <source>No outage in this time</source>
        <translation>这段时间没有中断</translation>
    </message>
    <message>
        <source>&amp;Tell the whole story…</source>
        <translation>查看完整经过(&amp;T)…</translation>
    </message>
    <message>
        <source>Show on the ti&amp;meline</source>
        <translation>在时间线中显示(&amp;M)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Clears the selected time</source>
        <translation>清除所选时间</translation>
    </message>
    <message>
        <source>No outage in the selected time</source>
        <translation>所选时间内没有中断</translation>
    </message>
    <message>
        <source>In the selected time %1</source>
        <extracomment>Above the table of outages: it shows those of a time that was selected, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>所选时间 %1 内</translation>
    </message>
</context>
<context>
    <name>feedwarden::Rehearsal</name>
    <message>
        <source>The line ends</source>
        <extracomment>A group of faults.</extracomment>
        <translation>线路结束</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>All sessions end with a reset, once. The feed is down and comes back by itself.</source>
        <translation>所有会话以重置结束一次。行情源中断后自动恢复。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The exchange says goodbye (1001), once. The feed is down and comes back by itself.</source>
        <translation>交易所告别一次（1001）。行情源中断后自动恢复。</translation>
    </message>
    <message>
        <source>Announce a restart</source>
        <translation>宣布重启</translation>
    </message>
    <message>
        <source>The exchange says that it will close in 5 s: a new connection is made, and nothing counts as a failure.</source>
        <translation>交易所宣布将在 5 秒后关闭：会建立新连接，不计为失败。</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>The peer is gone without a word. Only unanswered pings tell; the line is given up within 10 s.</source>
        <translation>对端无声消失。只有无应答的 ping 能发现；线路会在 10 秒内被放弃。</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>单向</translation>
    </message>
    <message>
        <source>Nothing of ours arrives there any more. It takes up to 15 s to be sure.</source>
        <translation>我方发送的内容不再送达。最多需要 15 秒才能确认。</translation>
    </message>
    <message>
        <source>No way in</source>
        <extracomment>A group of faults: nobody lets us in.</extracomment>
        <translation>无法进入</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>The sessions end, and nobody answers at the port. Attempts are refused, the wait between them grows.</source>
        <translation>会话结束，端口无人应答。尝试被拒绝，间隔的等待逐渐增长。</translation>
    </message>
    <message>
        <source>Stall the handshake</source>
        <translation>拖延握手</translation>
    </message>
    <message>
        <source>The sessions end; new connections are taken and never answered. Each attempt ends by its deadline.</source>
        <translation>会话结束；新连接被接受但从不应答。每次尝试都以超时结束。</translation>
    </message>
    <message>
        <source>HTTP 503</source>
        <translation>HTTP 503</translation>
    </message>
    <message>
        <source>The sessions end, and the exchange is in maintenance: attempts get an HTTP error.</source>
        <translation>会话结束，交易所正在维护：尝试收到 HTTP 错误。</translation>
    </message>
    <message>
        <source>Accept and drop</source>
        <translation>接受后断开</translation>
    </message>
    <message>
        <source>The sessions end; new ones succeed and end at once. The wait grows, and the breaker may open.</source>
        <translation>会话结束；新会话成功后立即结束。等待逐渐增长，熔断器可能打开。</translation>
    </message>
    <message>
        <source>Reject subscriptions</source>
        <translation>拒绝订阅</translation>
    </message>
    <message>
        <source>The sessions end; the next ones are open, but their subscriptions are refused.</source>
        <translation>会话结束；之后的会话已打开，但其订阅被拒绝。</translation>
    </message>
    <message>
        <source>No answer to subscriptions</source>
        <translation>不应答订阅</translation>
    </message>
    <message>
        <source>The sessions end; the next ones get data, but their subscriptions are never confirmed.</source>
        <translation>会话结束；之后的会话收到数据，但其订阅从未得到确认。</translation>
    </message>
    <message>
        <source>Data stops</source>
        <extracomment>A group of faults: less comes than should.</extracomment>
        <translation>数据停止</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>停发数据</translation>
    </message>
    <message>
        <source>Pings are answered, but no data comes: connected, and yet not trusted.</source>
        <translation>ping 有应答，但没有数据：已连接，但不可信。</translation>
    </message>
    <message>
        <source>Mute a symbol</source>
        <translation>停发一个交易对</translation>
    </message>
    <message>
        <source>One symbol falls silent while the others go on.</source>
        <translation>一个交易对静默，其他继续。</translation>
    </message>
    <message>
        <source>Data is wrong</source>
        <extracomment>A group of faults: what comes is wrong.</extracomment>
        <translation>数据错误</translation>
    </message>
    <message>
        <source>Drop a message</source>
        <translation>丢失一条消息</translation>
    </message>
    <message>
        <source>One message is missing: a gap, found by its number.</source>
        <translation>缺失一条消息：通过其编号发现的缺口。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>One message comes twice; the second one is dropped and counted.</source>
        <translation>一条消息到达两次；第二条被丢弃并计数。</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>One message comes after the next one.</source>
        <translation>一条消息在下一条之后到达。</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>One message cannot be read; it is counted and harms nothing else.</source>
        <translation>一条消息无法读取；它会被计数，不影响其他内容。</translation>
    </message>
    <message>
        <source>Bad checksum</source>
        <translation>校验和错误</translation>
    </message>
    <message>
        <source>A book does not match its checksum and is brought back in step.</source>
        <translation>某个订单簿与其校验和不符，并重新同步。</translation>
    </message>
    <message>
        <source>Slow or too much</source>
        <extracomment>A group of faults: late, or too much.</extracomment>
        <translation>过慢或过多</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>变慢</translation>
    </message>
    <message>
        <source>Everything comes late and unevenly: latency rises, quality falls.</source>
        <translation>一切都来得又晚又不均匀：延迟上升，质量下降。</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>洪泛</translation>
    </message>
    <message>
        <source>5,000 more messages per second.</source>
        <translation>每秒增加 5,000 条消息。</translation>
    </message>
    <message>
        <source>Ping flood</source>
        <translation>ping 洪泛</translation>
    </message>
    <message>
        <source>A thousand pings per second.</source>
        <translation>每秒一千次 ping。</translation>
    </message>
    <message>
        <source>Skew the clock</source>
        <translation>拨偏时钟</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock is 5 s ahead: feed latency is negative until the offset is measured anew.</source>
        <translation>交易所的时钟快 5 秒：在重新测量偏差之前，行情延迟为负值。</translation>
    </message>
</context>
<context>
    <name>feedwarden::RehearsalPanel</name>
    <message>
        <source>Only simulated exchanges misbehave here; no real host is contacted.</source>
        <translation>这里只有模拟交易所会出故障；不联系任何真实主机。</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>A heading: single faults, beside the scripts above.</extracomment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>as usual for the fault</source>
        <translation>该故障的默认时长</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>直到您结束它</translation>
    </message>
    <message>
        <source>&amp;Lasting:</source>
        <translation>持续时间(&amp;L)：</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Faults that are going on</source>
        <translation>进行中的故障</translation>
    </message>
    <message>
        <source>&amp;End all of this exchange</source>
        <translation>结束此交易所的全部故障(&amp;E)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Point at a fault to see what it does.</source>
        <translation>指向某个故障可查看其作用。</translation>
    </message>
    <message>
        <source>%1 has nothing that could fail like this.</source>
        <extracomment>%1 is an exchange; said of a fault that needs what this exchange does not have.</extracomment>
        <translation>%1 没有可发生此故障的部分。</translation>
    </message>
    <message>
        <source>%1 For %2.</source>
        <extracomment>What a fault does, and for how long.</extracomment>
        <translation>%1 持续 %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fault and what it does.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>Nothing: all simulated exchanges behave</source>
        <translation>无：所有模拟交易所正常</translation>
    </message>
</context>
<context>
    <name>feedwarden::ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Uptime, blind times, outages with their causes, latency and score of a time, to keep or to send. Days begin at midnight UTC.</source>
        <translation>一段时间的可用时间、盲区时间、中断及其原因、延迟和评分，可供保存或发送。每天从 UTC 午夜开始。</translation>
    </message>
    <message>
        <source>The selected time, %1</source>
        <extracomment>A choice of time for a report: what is selected in the window, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>所选时间，%1</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>The last whole day</source>
        <translation>最近一整天</translation>
    </message>
    <message>
        <source>The last whole week</source>
        <translation>最近一整周</translation>
    </message>
    <message>
        <source>The last whole month</source>
        <translation>最近一整月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>交易所(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>feedwarden::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Tell me &amp;when</source>
        <translation>通知条件(&amp;W)</translation>
    </message>
    <message>
        <source>Lasting for &amp;more than</source>
        <translation>持续超过(&amp;M)</translation>
    </message>
    <message>
        <source>How s&amp;erious it is</source>
        <translation>严重程度(&amp;E)</translation>
    </message>
    <message>
        <source>The rule is switched &amp;on</source>
        <translation>启用该规则(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>适用对象(&amp;A)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only those that are checked</source>
        <translation>仅勾选的</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>规则的适用对象</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>通知渠道(&amp;T)</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有渠道</translation>
    </message>
    <message>
        <source>Channels that it is told by</source>
        <translation>用于通知的渠道</translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>添加规则(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A rule watches what it watches; something else is another rule</source>
        <translation>规则的监视内容不可更改；监视其他内容需另建规则</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>A feed or channel that a rule names.</extracomment>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>There is no channel yet</source>
        <translation>尚无渠道</translation>
    </message>
    <message>
        <source>Check at least one whom it is about.</source>
        <translation>请至少勾选一个适用对象。</translation>
    </message>
    <message>
        <source>Check at least one channel.</source>
        <translation>请至少勾选一个渠道。</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>请按 30 s 或 500 ms 的格式输入</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>请输入数字</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>尚不完整</translation>
    </message>
    <message>
        <source>For all others it stays as it is.</source>
        <translation>其他所有对象保持不变。</translation>
    </message>
    <message>
        <source>It takes the place of your rule for all.</source>
        <translation>它取代您适用于全部的规则。</translation>
    </message>
    <message>
        <source>It takes the place of the built-in rule.</source>
        <translation>它取代内置规则。</translation>
    </message>
    <message>
        <source>This is what it says</source>
        <translation>规则的含义</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation>添加规则(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>复制(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>停用(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>试一下(&amp;T)</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>已恢复原样。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>“%1”已启用。</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>“%1”已停用。</translation>
    </message>
    <message>
        <source>What is built in cannot be removed; it can be switched off.</source>
        <translation>内置规则无法移除，但可以停用。</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>启用(&amp;S)</translation>
    </message>
    <message>
        <source>There is no channel that could be tried.</source>
        <translation>没有可试用的渠道。</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test to %1.</source>
        <translation>向 %1 发送一条注明为测试的消息。</translation>
    </message>
    <message>
        <source>A later rule takes the place of this one, so it does nothing.</source>
        <translation>后面的规则取代了此规则，因此它不起作用。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>测试正在发送到 %1…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1：消息已送达。</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1：未送达。%2</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesModel</name>
    <message>
        <source>replaced</source>
        <translation>被取代</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Told when</source>
        <translation>通知条件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知渠道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>feedwarden::ScriptView</name>
    <message>
        <source>Measured from the order to the simulated exchange until this window had painted it; your screen adds its own delay, a frame or two.</source>
        <translation>从向模拟交易所发出指令到本窗口绘制完成的测量值；屏幕还有自身的延迟，约一两帧。</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>Of what should have been seen, when the rehearsal was stopped before.</extracomment>
        <translation>未判定</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Of what should be seen: its time has not come.</extracomment>
        <translation>稍后</translation>
    </message>
    <message>
        <source>waiting, at most %1 more</source>
        <extracomment>%1 is a duration: what is left of the time within which it should be seen.</extracomment>
        <translation>等待中，最多还有 %1</translation>
    </message>
    <message>
        <source>true so far</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>至今符合</translation>
    </message>
    <message>
        <source>kept: next attempt after %1</source>
        <extracomment>Of a wait that an exchange has asked for; %1 is a duration.</extracomment>
        <translation>已遵守：%1后进行下一次尝试</translation>
    </message>
    <message>
        <source>seen after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>%1后看到（限时 %2）</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>已保持</translation>
    </message>
    <message>
        <source>too late, after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>太晚，%1后（限时 %2）</translation>
    </message>
    <message>
        <source>not seen within %1</source>
        <translation>%1内未看到</translation>
    </message>
    <message>
        <source>not seen within %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>%1内未看到：%2</translation>
    </message>
    <message>
        <source>not so after %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>%1后不再符合：%2</translation>
    </message>
    <message>
        <source>%1: begins once all exchanges are trusted and stable</source>
        <translation>%1：所有交易所可信且稳定后开始</translation>
    </message>
    <message numerus="yes">
        <source>%1: waits until %n exchange(s) are trusted and stable, which takes 30 s</source>
        <translation>
            <numerusform>%1：等待 %n 个交易所可信且稳定，需要 30 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waits until these are trusted and stable: %2</source>
        <extracomment>%2 are exchanges.</extracomment>
        <translation>%1：等待以下交易所可信且稳定：%2</translation>
    </message>
    <message>
        <source>%1: playing for %2</source>
        <extracomment>%2 is a duration.</extracomment>
        <translation>%1：已运行 %2</translation>
    </message>
    <message>
        <source>%1: stopped by hand</source>
        <translation>%1：已手动停止</translation>
    </message>
    <message>
        <source>%1: all was seen as it should be</source>
        <translation>%1：所有现象均如预期</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 not as it should be</source>
        <extracomment>%n of %2 things that should have been seen.</extracomment>
        <translation>
            <numerusform>%1：%n/%2 项不符合预期</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Of a step: what is going on.</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Rehearsal. %1</source>
        <extracomment>The result of a rehearsal as text: its headline.</extracomment>
        <translation>演练。%1</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <extracomment>A step: its time, what happens, and whether it was done.</extracomment>
        <translation>%1  %2（%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What should be seen, and what came of it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>停止脚本</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>收起(&amp;W)</translation>
    </message>
    <message>
        <source>Put the result away</source>
        <translation>收起结果</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>演练内容</translation>
    </message>
    <message>
        <source>What should be seen</source>
        <translation>应看到的现象</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <extracomment>%1 is a script&apos;s title.</extracomment>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>A script plays by itself, says what should be seen, and measures how long it took. Point at one to see what it does.</source>
        <translation>脚本会自动运行，说明应看到什么，并测量用时。指向某个脚本可查看其作用。</translation>
    </message>
</context>
<context>
    <name>feedwarden::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
</context>
<context>
    <name>feedwarden::SelectionStrip</name>
    <message>
        <source>p50 %1, p95 %2, p99 %3, max %4</source>
        <extracomment>A distribution of latencies: the middle, what 95 and 99 of 100 stay below, and the longest.</extracomment>
        <translation>p50 %1，p95 %2，p99 %3，最大 %4</translation>
    </message>
    <message>
        <source>mean %1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>平均 %1，最低 %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>监视时长</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>完全没有</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1, on average %2 a second</source>
        <extracomment>So many messages in a time, and how many that is a second.</extracomment>
        <translation>%1，平均每秒 %2</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>行情延迟</translation>
    </message>
    <message>
        <source>Latencies of</source>
        <translation>延迟时段</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲区</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Behind &quot;Outages&quot;.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, down for %2</source>
        <extracomment>So many outages, and for how long a line was down in all: &quot;2, down for 0:41&quot;.</extracomment>
        <translation>%1，共中断 %2</translation>
    </message>
    <message>
        <source>The selected time in figures</source>
        <translation>所选时间的数据</translation>
    </message>
    <message>
        <source>its figures are being read…</source>
        <translation>正在读取其数据…</translation>
    </message>
    <message>
        <source>Latencies are those of all that was measured, kept in steps of %1, each within 3 %.
Of messages and score in a step at either end of the time, its share is counted.</source>
        <translation>延迟取自全部测量值，以 %1 为一格保留，精度 3% 以内。
对于时间两端不完整的一格，消息和评分按其占比计入。</translation>
    </message>
</context>
<context>
    <name>feedwarden::SetupView</name>
    <message>
        <source>Set-up of the last connections</source>
        <translation>最近连接的建立过程</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>First start at %1</source>
        <translation>首次启动于 %1</translation>
    </message>
    <message>
        <source>Attempt %1 at %2</source>
        <translation>第 %1 次尝试于 %2</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <translation>计划 %1，等待 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>in all: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>No attempt to connect yet</source>
        <translation>尚无连接尝试</translation>
    </message>
    <message>
        <source>The newest attempt: %1</source>
        <extracomment>Of how a connection was set up, for screen readers; %1 is &quot;Attempt 3 at 14:00:00, TCP: 12 ms, in all: 40 ms&quot;.</extracomment>
        <translation>最新的尝试：%1</translation>
    </message>
    <message>
        <source>Set-up, %1</source>
        <extracomment>Headline of a chart: the set-up of the last connections of %1.</extracomment>
        <translation>连接建立，%1</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>连接建立</translation>
    </message>
    <message>
        <source>Select an exchange to see how its connections were set up</source>
        <translation>选择一个交易所以查看其连接的建立过程</translation>
    </message>
    <message>
        <source>start</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>feedwarden::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>feedwarden::SidePanel</name>
    <message>
        <source>The selected exchange</source>
        <translation>所选交易所</translation>
    </message>
    <message>
        <source>The whole story…</source>
        <translation>完整经过…</translation>
    </message>
    <message>
        <source>Tells this outage, or the last one, step by step</source>
        <translation>逐步说明本次中断或最近一次中断</translation>
    </message>
    <message>
        <source>Where the points went</source>
        <translation>扣分明细</translation>
    </message>
    <message>
        <source>What is left of the exchange&apos;s limits</source>
        <translation>交易所限制的剩余额度</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2.</source>
        <translation>最近一次中断：%1，持续 %2。</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2, %3.</source>
        <extracomment>%1 is a time of day, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>最近一次中断：%1，持续 %2，%3。</translation>
    </message>
    <message>
        <source>No exchange is selected</source>
        <translation>未选择交易所</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>请选择表格中的一行。</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>报告内容：%1</translation>
    </message>
    <message>
        <source>quality now, of 100</source>
        <translation>当前质量，满分 100</translation>
    </message>
    <message>
        <source>no score while there is nothing to judge</source>
        <translation>没有可评判的内容，因此没有评分</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>What is left of a limit: so many of so many, within a length of time.</extracomment>
        <translation>%3内剩余 %1/%2</translation>
    </message>
    <message>
        <source>Limits of the exchange</source>
        <translation>交易所限制</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>剩余尝试</translation>
    </message>
    <message>
        <source>Held back until</source>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>Breaker open until</source>
        <translation>熔断器打开至</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>held open by hand</source>
        <translation>手动保持打开</translation>
    </message>
    <message>
        <source>no limit is published</source>
        <translation>未公布限制</translation>
    </message>
    <message>
        <source>Attempts waiting</source>
        <translation>等待中的尝试</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Messages left, line %1</source>
        <translation>剩余消息，线路 %1</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>剩余消息</translation>
    </message>
    <message>
        <source>Last minute</source>
        <extracomment>Above three columns of figures: the middle, what 95 of 100 stay below, and 99.</extracomment>
        <translation>最近一分钟</translation>
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
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>行情延迟</translation>
    </message>
    <message>
        <source>Line %1 was first by</source>
        <extracomment>Beside the figures: by how much a twin line brought messages before the other one.</extracomment>
        <translation>线路 %1 领先</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Streams trusted</source>
        <translation>可信数据流</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Duplicates dropped</source>
        <translation>丢弃的重复消息</translation>
    </message>
    <message>
        <source>Checksum failures</source>
        <translation>校验和错误</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>无法读取的消息</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>连续失败</translation>
    </message>
    <message>
        <source>Failures in all</source>
        <translation>失败总数</translation>
    </message>
    <message>
        <source>Outage, average</source>
        <translation>中断，平均</translation>
    </message>
    <message>
        <source>Outage, longest</source>
        <translation>中断，最长</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Blind since the start</source>
        <translation>启动以来盲区</translation>
    </message>
</context>
<context>
    <name>feedwarden::StatusLine</name>
    <message>
        <source>Show the alerts that last</source>
        <translation>显示持续中的告警</translation>
    </message>
    <message>
        <source>Show the event log</source>
        <translation>显示事件日志</translation>
    </message>
    <message>
        <source>Show the outages</source>
        <translation>显示中断</translation>
    </message>
    <message>
        <source>Own link ok</source>
        <translation>本机网络正常</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>本机网络断开</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 条消息/秒</translation>
    </message>
    <message>
        <source>%1 clock %2</source>
        <translation>%1 时钟 %2</translation>
    </message>
    <message>
        <source>%1 clock unverified</source>
        <translation>%1 时钟未验证</translation>
    </message>
    <message>
        <source>%1 has banned this address for %2</source>
        <translation>%1 已封禁此地址，还剩 %2</translation>
    </message>
    <message>
        <source>Attempts left for %1: %2</source>
        <translation>%1 的剩余尝试：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) today</source>
        <translation>
            <numerusform>今日 %n 个事故</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 个告警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamPage</name>
    <message>
        <source>Streams of the selected exchange</source>
        <translation>所选交易所的数据流</translation>
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
        <translation>%1 与 %2 之间，以中间价的万分之一计（基点）</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信状态</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>买价</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>卖价</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>价差</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>数据龄</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复消息</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲区</translation>
    </message>
    <message>
        <source>quiet, no event yet</source>
        <extracomment>A stream without an event yet that is accepted as such.</extracomment>
        <translation>安静，尚无事件</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolListModel</name>
    <message>
        <source>not in the list</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>What is bought and what it is paid with.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – not traded now</source>
        <extracomment>A pair, which the exchange lists but does not let be traded now.</extracomment>
        <translation>%1 – 当前不可交易</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolPicker</name>
    <message>
        <source>Search symbols, or type them</source>
        <translation>搜索或输入交易对</translation>
    </message>
    <message>
        <source>Search, or type symbols and press Enter</source>
        <translation>搜索，或输入交易对并按 Enter</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>再次询问(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2.</source>
        <translation>“%1”不可能是 %2 的交易对。</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2, which are written like %3.</source>
        <translation>“%1”不可能是 %2 的交易对，其写法如 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind the names of symbols: so many others.</extracomment>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them and press Enter.</source>
        <translation>请按交易所的写法输入交易对，然后按 Enter。</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them, such as %1, and press Enter.</source>
        <translation>请按交易所的写法输入交易对，例如 %1，然后按 Enter。</translation>
    </message>
    <message>
        <source>Asking %1 for its symbols…</source>
        <translation>正在向 %1 请求交易对…</translation>
    </message>
    <message>
        <source>None of the symbols of %1 has these letters. Enter takes them as they are typed.</source>
        <translation>%1 没有包含这些字母的交易对。按 Enter 将按输入内容采用。</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es). Enter takes the first one, the arrow keys lead to the others.</source>
        <translation>
            <numerusform>%n 个匹配。按 Enter 采用第一个，方向键可转到其他匹配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s) of %1</source>
        <extracomment>%1 is a number, %2 an exchange.</extracomment>
        <translation>
            <numerusform>%1 的 %n 个交易对</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
</context>
<context>
    <name>feedwarden::TellingDialog</name>
    <message>
        <source>Where and when alerts are told</source>
        <translation>告警通知的渠道和时间</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Planned times</source>
        <translation>计划时段</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>已恢复原样。</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeChart</name>
    <message>
        <source>No data in this time</source>
        <translation>这段时间没有数据</translation>
    </message>
    <message>
        <source>%1, %2 to %3. At its end: %4</source>
        <extracomment>A chart in words: its title, from when to when, and its newest values.</extracomment>
        <translation>%1，%2 至 %3。末端：%4</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>At the end of a legend: so many more.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>No exchange to show yet</source>
        <translation>尚无可显示的交易所</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>尚无数据 – 第一个点在一秒后出现</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeRows</name>
    <message>
        <source>No exchange to show yet</source>
        <translation>尚无可显示的交易所</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>尚无数据 – 第一个点在一秒后出现</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time a chart shows: &quot;13:04 – 14:04 local time&quot;.</extracomment>
        <translation>%1 本地时间</translation>
    </message>
    <message>
        <source>selected %1</source>
        <extracomment>Above the selected part of a time axis: &quot;selected 13:50:48 – 13:54:24&quot;.</extracomment>
        <translation>已选 %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimelineView</name>
    <message>
        <source>State of each exchange over time</source>
        <translation>各交易所状态随时间变化</translation>
    </message>
    <message>
        <source>State of each exchange – reading what was kept…</source>
        <extracomment>While the past before this start is read from the disk.</extracomment>
        <translation>各交易所状态 – 正在读取保留的内容…</translation>
    </message>
    <message>
        <source>State of each exchange</source>
        <translation>各交易所状态</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>自 %1 起，持续 %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>From when to when a state lasted, and how long.</extracomment>
        <translation>%1，持续 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of an exchange and its state.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to reconnect</source>
        <translation>
            <numerusform>%n 次重连尝试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>Follow now; moving the time axis leaves it</source>
        <translation>跟随当前时间；移动时间轴即退出</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>· blind today</source>
        <translation>· 今日盲区</translation>
    </message>
</context>
<context>
    <name>feedwarden::TrayIcon</name>
    <message>
        <source>Start &amp;all</source>
        <translation>全部启动(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>全部停止(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mute sounds</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>隐藏窗口(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how the window</source>
        <translation>显示窗口(&amp;H)</translation>
    </message>
    <message>
        <source>Feedwarden keeps running</source>
        <translation>Feedwarden 继续运行</translation>
    </message>
    <message>
        <source>The window is in the tray now: a click on the icon brings it back. Its menu ends the program.</source>
        <translation>窗口现在位于托盘中：单击图标可恢复窗口。其菜单可结束程序。</translation>
    </message>
</context>
<context>
    <name>feedwarden::UnlockDialog</name>
    <message>
        <source>Set passp&amp;hrase…</source>
        <translation>设置密码短语(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>解锁(&amp;U)…</translation>
    </message>
    <message>
        <source>Secrets are to be kept in an encrypted file, the vault. It needs a passphrase first.</source>
        <translation>机密信息将保存在加密文件（保险库）中。首先需要为其设置密码短语。</translation>
    </message>
    <message>
        <source>%1 “Unlock…” asks for it.</source>
        <extracomment>%1 is a sentence that says what is wrong; it is about a passphrase. “Unlock…” is the button beside it.</extracomment>
        <translation>%1 “解锁…”会要求输入。</translation>
    </message>
    <message>
        <source>Passphrase of a new vault</source>
        <translation>新保险库的密码短语</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>解锁保险库</translation>
    </message>
    <message>
        <source>The keys of your accounts are to lie in an encrypted file, the vault, that this passphrase alone opens.</source>
        <translation>您账户的密钥将存放在加密文件（保险库）中，只有此密码短语能打开。</translation>
    </message>
    <message>
        <source>The keys of your accounts are in an encrypted file, the vault. Its passphrase is kept in memory until Feedwarden ends.</source>
        <translation>您账户的密钥存放在加密文件（保险库）中。其密码短语保留在内存中，直到 Feedwarden 结束。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次(&amp;A)</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: every account&apos;s keys have to be entered anew then.</source>
        <translation>忘记的密码短语无法找回：届时必须重新输入每个账户的密钥。</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>设置密码短语(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>These were not the same. Type the passphrase twice.</source>
        <translation>两次输入不同。请重新输入两次密码短语。</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>正在打开保险库…</translation>
    </message>
</context>
</TS>
